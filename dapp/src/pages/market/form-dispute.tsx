// SPDX-License-Identifier: Apache-2.0

import { sameAccount } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { TextInput } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { EvidenceField, useEvidence } from './evidence.tsx';
import { needsEvidence, pointsIn, stakeFor } from './form-values.ts';
import { lacking } from './funds.ts';
import type { FormProps } from './order-forms.tsx';
import type { OrderModel, Stake } from './order-model.ts';

/** Opens a dispute, or answers one. */
export function DisputeForm({ order, draft, close, kind }: FormProps & { kind: 'dispute' | 'answer' }) {
	const { order: words } = useWords();
	const format = useFormat();
	const act = useAct();
	const account = useAccount();
	const evidence = useEvidence(draft);
	const stake = stakeFor(order, account?.address);
	const sums = stake === undefined ? [] : stakeSums(order, stake);
	const { data: lacks } = useChain(
		['dispute-funds', account?.address, sums.map(({ asset, amount }) => `${asset}:${amount}`)],
		(souk) => lacking(souk, account?.address ?? '', sums),
		account !== undefined && sums.length > 0,
	);
	const needs = kind === 'answer' && needsEvidence(order) && !evidence.any;
	const lack = lacks?.[0];
	const reason =
		evidence.fault !== undefined
			? words.tooLarge
			: needs
				? words.evidenceNeeded
				: lack === undefined
					? undefined
					: words.lacks(format.amount(lack.has, lack.asset), format.amount(lack.needs, lack.asset));
	const facts = (
		<>
			<Facts
				entries={
					stake === undefined
						? []
						: [
								[words.forProcedure, <Amount key="souk" of={stake.souk} asset="SOUK" />],
								...order.assets.map((asset, place): [string, React.ReactNode] => [
									words.forDamage,
									<Amount key={String(asset)} of={stake.amounts[place] ?? 0n} asset={asset} />,
								]),
							]
				}
			/>
			<ul className="market-list small">
				<li>{words.stakeBack}</li>
				<li>{words.stakeLost}</li>
			</ul>
		</>
	);
	const go = async () => {
		close();
		const sent = await act({
			title: words.actions[kind].name,
			facts,
			run: async (souk, signer) => {
				const address = await evidence.keep(signer);
				return kind === 'dispute'
					? souk.orders.dispute(signer, order.id, address)
					: souk.orders.answer(signer, order.id, address);
			},
			done: () => words.actions[kind].done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			{facts}
			<EvidenceField evidence={evidence} label={words.evidence} hint={words.evidenceHint} />
			{!evidence.any && <Note tone="warn">{kind === 'dispute' ? words.withoutEvidence : words.answerWithout}</Note>}
			<Button look={kind === 'dispute' ? 'danger' : 'primary'} isDisabled={reason !== undefined} onPress={go}>
				{words.actions[kind].name}
			</Button>
			{reason !== undefined && (
				<p className="small" role="status">
					{reason}
				</p>
			)}
		</>
	);
}

function stakeSums(order: OrderModel, stake: Stake) {
	return [
		{ asset: 'SOUK' as const, amount: stake.souk },
		...order.assets.map((asset, place) => ({ asset, amount: stake.amounts[place] ?? 0n })),
	];
}

/** A side says which part should go to the buyer. */
export function ProposeForm({ order, details, draft, close }: FormProps) {
	const { order: words } = useWords();
	const act = useAct();
	const account = useAccount();
	const buyer = account !== undefined && sameAccount(order.buyer, account);
	const other = buyer ? details?.offer : details?.ask;
	const [text, setText] = useDraft(draft, 'percent', other === undefined ? '' : String(other / 100));
	const points = pointsIn(text);
	const sums = order.assets.map((asset, place) => ({
		asset,
		amount: ((order.dispute?.disputed[place] ?? 0n) * BigInt(points ?? 0)) / 10_000n,
	}));
	const facts = (
		<Facts
			entries={sums.map(({ asset, amount }): [string, React.ReactNode] => [
				words.toBuyer,
				<Amount key={String(asset)} of={amount} asset={asset} />,
			])}
		/>
	);
	const propose = async () => {
		if (points === undefined) return;
		close();
		const sent = await act({
			title: words.actions.propose.name,
			facts,
			run: (souk, signer) => souk.orders.propose(signer, order.id, points),
			done: () => words.actions.propose.done,
		});
		if (sent !== undefined) forgetDraft(draft);
	};
	return (
		<>
			<TextInput
				label={words.percentToBuyer}
				hint={words.agreementHow}
				value={text}
				onChange={setText}
				inputMode="decimal"
				fault={text !== '' && points === undefined ? words.percentFault : undefined}
			/>
			{points !== undefined && facts}
			<Button look="primary" isDisabled={points === undefined} onPress={propose}>
				{words.actions.propose.name}
			</Button>
			{points === undefined && (
				<p className="small" role="status">
					{words.percentFault}
				</p>
			)}
		</>
	);
}
