// SPDX-License-Identifier: Apache-2.0

import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { Button, Facts } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { amountUpTo } from './form-values.ts';
import { ListingName } from './names.tsx';
import type { FormProps } from './order-forms.tsx';

/** The seller gives a part of a line back without being asked. */
export function RefundForm({ order, draft, close }: FormProps) {
	const { order: words } = useWords();
	const format = useFormat();
	const act = useAct();
	const [line, setLine] = useDraft(draft, 'line', '0');
	const [texts, setTexts] = useDraft<string[]>(draft, 'amounts', () => order.assets.map(() => ''));
	const chosen = order.lines[Number(line)];
	const left = order.assets.map((_, asset) => (chosen?.escrow[asset] ?? 0n) - (chosen?.refunded[asset] ?? 0n));
	const amounts = texts.map((text, asset) => amountUpTo(text, left[asset] ?? 0n));
	const bad = amounts.some((amount) => amount === undefined);
	const nothing = amounts.every((amount) => amount === 0n);
	const refund = async () => {
		close();
		const sent = await act({
			title: words.actions.refund.name,
			facts: (
				<>
					<Facts
						entries={order.assets.map((asset, place): [string, React.ReactNode] => [
							words.buyerGetsBack,
							<Amount key={String(asset)} of={amounts[place] ?? 0n} asset={asset} />,
						])}
					/>
					{amounts.every((amount, place) => amount === left[place]) && order.lines.length === 1 && (
						<p>{words.refundAll}</p>
					)}
				</>
			),
			run: (souk, account) =>
				souk.orders.refund(
					account,
					order.id,
					Number(line),
					amounts.map((amount) => amount ?? 0n),
				),
			done: () => words.actions.refund.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			{order.lines.length > 1 && (
				<Choose
					label={words.line}
					value={line}
					onChange={setLine}
					options={order.lines.map((one, place) => [
						String(place),
						<ListingName key={String(place)} listing={one.listing} />,
					])}
				/>
			)}
			{order.assets.map((asset, place) => (
				<TextInput
					key={String(asset)}
					label={words.refundIn(typeof asset === 'number' ? `#${asset}` : asset)}
					hint={words.atMost(format.amount(left[place] ?? 0n, asset))}
					value={texts[place] ?? ''}
					onChange={(text) => setTexts(texts.map((before, at) => (at === place ? text : before)))}
					inputMode="decimal"
					fault={amounts[place] === undefined ? words.amountFault : undefined}
				/>
			))}
			<Button look="primary" isDisabled={bad || nothing} onPress={refund}>
				{words.actions.refund.name}
			</Button>
			{(bad || nothing) && (
				<p className="small" role="status">
					{bad ? words.amountFault : words.amountNeeded}
				</p>
			)}
		</>
	);
}
