// SPDX-License-Identifier: Apache-2.0

import { useAct } from '../../chain/act.tsx';
import { Button, Facts } from '../../ui/basic.tsx';
import { AccountName, Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Deposit, Referendum, Track } from './referenda-model.ts';

/** The deposits of a referendum: who put them up, and whether they come back. */
export function Deposits({ row, track }: { row: Referendum; track: Track | undefined }) {
	const { governance } = useWords();
	const act = useAct();
	const ongoing = row.state === 'ongoing';
	const place = () =>
		act({
			title: `${governance.placeDecision} ${row.id}`,
			facts: (
				<>
					<Facts
						entries={[
							[
								governance.decisionDeposit,
								track === undefined ? undefined : <Amount key="deposit" of={track.decisionDeposit} asset="SOUK" />,
							],
						]}
					/>
					<p>{governance.decisionBack}</p>
				</>
			),
			run: (souk, account) => souk.governance.placeDeposit(account, row.id),
			done: () => governance.decisionPlaced,
		});
	const refund = (which: 'decision' | 'submission') => {
		const deposit = which === 'decision' ? row.decisionDeposit : row.submissionDeposit;
		return act({
			title: which === 'decision' ? governance.refundDecision : governance.refundSubmission,
			facts: (
				<Facts
					entries={[
						[
							which === 'decision' ? governance.decisionDeposit : governance.submissionDeposit,
							<Held key="deposit" of={deposit} />,
						],
					]}
				/>
			),
			run: (souk, account) =>
				which === 'decision'
					? souk.governance.refundDeposit(account, row.id)
					: souk.send(account, souk.api.tx.Referenda.refund_submission_deposit({ index: row.id })),
			done: () => governance.refunded,
		});
	};
	// What was rejected or ran out of time keeps its submission deposit for good.
	const submissionBack = row.state === 'approved' || row.state === 'cancelled';
	return (
		<>
			<Facts
				entries={[
					[governance.submissionDeposit, <Held key="submission" of={row.submissionDeposit} />],
					[governance.decisionDeposit, <Held key="decision" of={row.decisionDeposit} />],
				]}
			/>
			{ongoing && row.decisionDeposit === undefined && (
				<>
					<p className="soft small">
						{governance.needsDecision} {track !== undefined && <Amount of={track.decisionDeposit} asset="SOUK" />}
					</p>
					<div>
						<Button onPress={place}>{governance.placeDecision}</Button>
					</div>
				</>
			)}
			<div className="row">
				{!ongoing && row.decisionDeposit !== undefined && row.state !== 'killed' && (
					<Button onPress={() => refund('decision')}>{governance.refundDecision}</Button>
				)}
				{submissionBack && row.submissionDeposit !== undefined && (
					<Button onPress={() => refund('submission')}>{governance.refundSubmission}</Button>
				)}
			</div>
		</>
	);
}

function Held({ of: deposit }: { of: Deposit | undefined }) {
	const { governance } = useWords();
	if (deposit === undefined) return <>{governance.noDeposit}</>;
	return (
		<span className="row">
			<Amount of={deposit.amount} asset="SOUK" /> <AccountName of={deposit.who} />
		</span>
	);
}
