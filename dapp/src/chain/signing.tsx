// SPDX-License-Identifier: Apache-2.0

// The dialog of a deed: what it does, who signs, what it costs, and how it ended.

import { DispatchError, FateUnknown } from '@souk/sdk';
import { Badge, Button, Facts, Note, Problem } from '../ui/basic.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { AccountName, Amount } from '../ui/values.tsx';
import { useWords } from '../words/index.tsx';
import { NoConnection, type Stage, useActing } from './act.tsx';

export function SigningDialog() {
	const { current } = useActing();
	if (current === undefined) return null;
	const { title, facts, stage, account, close } = current;
	const busy = stage.at === 'preparing' || stage.at === 'wallet' || stage.at === 'sent' || stage.at === 'indexing';
	return (
		<Sheet
			title={title}
			open
			fixed={busy}
			onClose={() => (stage.at === 'review' ? stage.review.answer(false) : close())}
		>
			{stage.at !== 'done' && facts}
			<At stage={stage} address={account.address} close={close} />
		</Sheet>
	);
}

function At({ stage, address, close }: { stage: Stage; address: string; close: () => void }) {
	const { ui } = useWords();
	const words = ui.signing;
	switch (stage.at) {
		case 'review': {
			const { calls, fee, place, answer, statements } = stage.review;
			return (
				<>
					<h3>{words.review}</h3>
					<Facts
						entries={[
							[words.signs, <AccountName key="who" of={address} />],
							[
								words.calls,
								calls === undefined ? (
									statements === undefined ? (
										words.statement
									) : (
										words.statements(statements)
									)
								) : (
									<span key="calls" className="row" translate="no">
										{[...new Set(calls)].map((name) => (
											<Badge key={name}>
												{name}
												{calls.filter((other) => other === name).length > 1 &&
													` × ${calls.filter((other) => other === name).length}`}
											</Badge>
										))}
									</span>
								),
							],
							calls === undefined
								? ['', undefined]
								: [words.fee, fee === undefined ? words.feeUnknown : <Amount key="fee" of={fee} asset="SOUK" />],
						]}
					/>
					{place > 1 && <p className="soft small">{words.oneOf(place)}</p>}
					<div className="row">
						<Button look="primary" onPress={() => answer(true)} autoFocus>
							{calls === undefined ? words.signStatement : words.sign}
						</Button>
						<Button onPress={() => answer(false)}>{ui.cancel}</Button>
					</div>
				</>
			);
		}
		case 'refused':
			return (
				<>
					<Note tone="warn" live>
						{stage.before > 0 ? words.refusedRest(stage.before) : words.refused}
					</Note>
					<div>
						<Button onPress={close} autoFocus>
							{ui.close}
						</Button>
					</div>
				</>
			);
		case 'done':
			return (
				<>
					<Note tone="good" live>
						{stage.said}
					</Note>
					<div>
						<Button look="primary" onPress={close} autoFocus>
							{ui.close}
						</Button>
					</div>
				</>
			);
		case 'failed':
			return (
				<>
					{stage.error instanceof NoConnection ? (
						<Note tone="bad" live>
							<span>{ui.noConnection}</span>
							<span>{ui.nothingHappened}</span>
						</Note>
					) : (
						<Problem error={stage.error} cost={<Cost of={stage.error} before={stage.before} />} />
					)}
					<div>
						<Button onPress={close} autoFocus>
							{ui.close}
						</Button>
					</div>
				</>
			);
		case 'wallet':
			return (
				<>
					<p className="row" role="status">
						<span className="spinner" aria-hidden="true" /> {words.wallet}
						{stage.place !== undefined && <span className="soft">{words.walletOf(...stage.place)}</span>}
					</p>
					<div>
						<Button onPress={stage.stop}>{words.stop}</Button>
					</div>
				</>
			);
		case 'preparing':
			return (
				<>
					<p className="row" role="status">
						<span className="spinner" aria-hidden="true" /> {words.preparing}
					</p>
					{stage.leave !== undefined && (
						<div>
							<Button onPress={stage.leave}>{ui.cancel}</Button>
						</div>
					)}
				</>
			);
		default:
			return (
				<p className="row" role="status">
					<span className="spinner" aria-hidden="true" /> {words[stage.at]}
				</p>
			);
	}
}

/** What a failure cost, and what stays of the deed. */
function Cost({ of: error, before }: { of: unknown; before: number }) {
	const { ui } = useWords();
	const own = error instanceof DispatchError ? ui.feePaid : error instanceof FateUnknown ? ui.fateUnknown : undefined;
	if (before === 0) return own ?? ui.nothingHappened;
	return (
		<>
			{own !== undefined && <span>{own} </span>}
			<span>{ui.tookEffect(before)}</span>
		</>
	);
}
