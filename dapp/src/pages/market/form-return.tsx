// SPDX-License-Identifier: Apache-2.0

import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { TextInput } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { EvidenceField, useEvidence } from './evidence.tsx';
import { ListingName } from './names.tsx';
import { returnable } from './next.ts';
import type { FormProps } from './order-forms.tsx';
import { isCarrier } from './order-model.ts';

/** The buyer asks to return units. It can be asked once. */
export function ReturnForm({ order, details, draft, close }: FormProps) {
	const { order: words } = useWords();
	const act = useAct();
	const { behind } = useChainClock();
	const reason = useEvidence(draft);
	const lines = returnable(order, Date.now() - behind, details);
	const [texts, setTexts] = useDraft<Record<number, string>>(draft, 'units', () =>
		Object.fromEntries(
			lines.map((place) => [place, lines.length === 1 ? String(order.lines[place]?.shipped ?? 0) : '0']),
		),
	);
	const units = lines.map((place) => {
		const text = (texts[place] ?? '0').trim();
		const most = order.lines[place]?.shipped ?? 0;
		return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
	});
	const bad = units.some((one) => one === undefined);
	const nothing = units.every((one) => one === 0);
	const returns = lines.flatMap((line, at) => {
		const quantity = units[at] ?? 0;
		return quantity === 0 ? [] : [{ line, quantity }];
	});
	const ask = async () => {
		close();
		const sent = await act({
			title: words.actions.requestReturn.name,
			facts: (
				<Facts
					entries={returns.map(({ line, quantity }): [React.ReactNode, React.ReactNode] => [
						<ListingName key={line} listing={order.lines[line]?.listing ?? 0n} />,
						words.unitsOf(quantity),
					])}
				/>
			),
			run: async (souk, account) => souk.orders.requestReturn(account, order.id, returns, await reason.keep(account)),
			done: () => words.actions.requestReturn.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			<Note>{words.returnOnce}</Note>
			{lines.map((place, at) => (
				<fieldset key={place} className="market-fieldset stack">
					<legend>
						<ListingName listing={order.lines[place]?.listing ?? 0n} />
					</legend>
					<TextInput
						label={words.unitsToReturn(order.lines[place]?.shipped ?? 0)}
						value={texts[place] ?? ''}
						onChange={(text) => setTexts({ ...texts, [place]: text })}
						inputMode="numeric"
						fault={units[at] === undefined ? words.unitsFault(order.lines[place]?.shipped ?? 0) : undefined}
					/>
				</fieldset>
			))}
			<EvidenceField evidence={reason} label={words.reason} hint={words.reasonHint} />
			<Button look="primary" isDisabled={bad || nothing || reason.fault !== undefined} onPress={ask}>
				{words.actions.requestReturn.name}
			</Button>
			{(bad || nothing) && (
				<p className="small" role="status">
					{bad ? words.unitsMend : words.returnNothing}
				</p>
			)}
		</>
	);
}

/** The seller does not take the units back. */
export function RefuseForm({ order, draft, close }: FormProps) {
	const { order: words } = useWords();
	const act = useAct();
	const reason = useEvidence(draft);
	const refuse = async () => {
		close();
		const sent = await act({
			title: words.actions.refuseReturn.name,
			facts: <p>{words.actions.refuseReturn.means}</p>,
			run: async (souk, account) => souk.orders.refuseReturn(account, order.id, await reason.keep(account)),
			done: () => words.actions.refuseReturn.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			<EvidenceField evidence={reason} label={words.reason} hint={words.reasonHint} />
			<Button look="danger" isDisabled={reason.fault !== undefined} onPress={refuse}>
				{words.actions.refuseReturn.name}
			</Button>
		</>
	);
}

/** The buyer names the parcel in which the units went back. */
export function ShipBackForm({ order, draft, close }: FormProps) {
	const { order: words } = useWords();
	const act = useAct();
	const [carrier, setCarrier] = useDraft(draft, 'carrier', '');
	const [tracking, setTracking] = useDraft(draft, 'tracking', '');
	const ready = isCarrier(carrier) && tracking.trim() !== '';
	const send = async () => {
		close();
		const sent = await act({
			title: words.actions.shipBack.name,
			facts: (
				<Facts
					entries={[
						[
							words.carrier,
							<span key="carrier" translate="no">
								{carrier}
							</span>,
						],
					]}
				/>
			),
			run: (souk, account) => souk.orders.shipBack(account, order.id, { carrier, tracking: tracking.trim() }),
			done: () => words.actions.shipBack.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			<TextInput
				label={words.carrier}
				hint={words.carrierHint}
				value={carrier}
				onChange={(next) => setCarrier(next.toUpperCase())}
				fault={carrier !== '' && !isCarrier(carrier) ? words.carrierFault : undefined}
			/>
			<TextInput label={words.tracking} hint={words.trackingHint} value={tracking} onChange={setTracking} />
			<Button look="primary" isDisabled={!ready} onPress={send}>
				{words.actions.shipBack.name}
			</Button>
			{!ready && (
				<p className="small" role="status">
					{words.parcelMend}
				</p>
			)}
		</>
	);
}
