// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import { largest, type Souk } from '@souk/sdk';
import { type JSX, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts, Figure, Loaded, Note } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { Amount, Countdown, Table, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { AmountInput } from './amount-input.tsx';
import { readAmount } from './amounts.ts';
import { Expected, History } from './dividend-history.tsx';
import { WalletPageFrame } from './frame.tsx';
import { readHoldings } from './holds.ts';

/** How long frozen SOUK thaws where governance set nothing else, in milliseconds (runtime/common/src/parameters/rewards.rs). */
const THAW = 7n * 86_400_000n;

/** Freeze SOUK for dividends, and let it thaw. */
export function FreezePage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.freeze.title} lead={wallet.freeze.lead}>
			{(account) => (
				<>
					<Freezing who={account.address} />
					<NeedGateway missing={wallet.freeze.missing}>
						<History />
					</NeedGateway>
				</>
			)}
		</WalletPageFrame>
	);
}

async function readStake(souk: Souk, who: string) {
	const { query, constants } = souk.api;
	const [stake, all, view, least, leastShares, delay, [native], clock] = await Promise.all([
		query.Rewards.Stakes.getValue(who, souk.at),
		query.Rewards.AllDividends.getValue(souk.at),
		souk.rewards.of(who),
		constants.Rewards.MinFreeze(),
		constants.Rewards.LeastShares(),
		query.Parameters.Parameters.getValue(
			{ type: 'Rewards', value: { type: 'UnfreezeDelay', value: undefined } },
			souk.at,
		),
		readHoldings(souk, who),
		souk.api.apis.ClockApi.clock(souk.at),
	]);
	return {
		frozen: stake?.position.shares ?? 0n,
		leaving: stake?.leaving ?? [],
		all: all.accumulator.shares,
		dividends: view.dividends,
		least,
		leastShares,
		thaw: delay?.type === 'Rewards' && delay.value.type === 'UnfreezeDelay' ? delay.value.value : THAW,
		free: native?.spendable ?? 0n,
		now: clock.now,
	};
}

function Freezing({ who }: { who: string }) {
	const stake = useChain(['stake', who], (souk) => readStake(souk, who));
	return <Loaded of={stake}>{(known) => <Stake of={known} who={who} />}</Loaded>;
}

function Stake({ of: stake, who }: { of: Awaited<ReturnType<typeof readStake>>; who: string }) {
	const { wallet } = useWords();
	const format = useFormat();
	const duration = useDuration();
	const clock = useChainClock();
	const act = useAct();
	const { frozen, leaving, all, dividends, least, leastShares, thaw, free, now } = stake;
	const due = leaving.filter(([until]) => until <= now).reduce((sum, [, amount]) => sum + amount, 0n);
	const part = all === 0n ? 0n : (frozen * 1_000_000_000n) / largest([all, leastShares]);
	return (
		<>
			<div className="grid">
				<Figure
					name={wallet.freeze.frozen}
					value={
						<span data-frozen>
							<Amount of={frozen} asset="SOUK" />
						</span>
					}
					hint={frozen > 0n ? wallet.freeze.part(format.share(part)) : undefined}
				/>
				<Figure name={wallet.freeze.everybody} value={<Amount of={all} asset="SOUK" />} />
				<Figure
					name={wallet.freeze.waiting}
					value={
						<span data-dividends>
							<Amount of={dividends} asset="TIME" />
						</span>
					}
					hint={dividends > 0n ? wallet.freeze.claimThem : undefined}
				/>
			</div>
			{all < leastShares && <Note>{wallet.freeze.few(format.amount(leastShares, 'SOUK'))}</Note>}
			<Expected frozen={frozen} all={all} least={leastShares} />
			{dividends > 0n && (
				<div>
					<Button
						look="primary"
						onPress={() =>
							act({
								title: wallet.freeze.claim,
								facts: <Facts entries={[[wallet.freeze.waiting, <Amount key="d" of={dividends} asset="TIME" />]]} />,
								run: (souk, account) => souk.send(account, souk.api.tx.Rewards.claim_dividends()),
								done: () => wallet.claims.done,
							})
						}
					>
						{wallet.freeze.claim}
					</Button>
				</div>
			)}
			<div className="wallet-two">
				<Change
					key={`freeze-${frozen}`}
					title={wallet.freeze.more}
					lead={wallet.freeze.moreLead(duration(Number(thaw)))}
					button={wallet.freeze.freezeButton}
					most={free}
					least={least}
					facts={(amount) => (
						<Facts
							entries={[
								[wallet.freeze.frozenNow, <Amount key="a" of={amount} asset="SOUK" />],
								[wallet.freeze.afterwards, <Amount key="b" of={frozen + amount} asset="SOUK" />],
								[wallet.freeze.back, wallet.freeze.backWhen(duration(Number(thaw)))],
							]}
						/>
					)}
					run={(souk, account, amount) => souk.rewards.freeze(account, amount)}
					done={wallet.freeze.freezeDone}
				/>
				{frozen > 0n && (
					<Change
						key={`thaw-${frozen}`}
						title={wallet.freeze.less}
						lead={wallet.freeze.lessLead(duration(Number(thaw)))}
						button={wallet.freeze.thawButton}
						most={frozen}
						facts={(amount) => (
							<Facts
								entries={[
									[wallet.freeze.thaws, <Amount key="a" of={amount} asset="SOUK" />],
									[wallet.freeze.afterwards, <Amount key="b" of={frozen - amount} asset="SOUK" />],
									[wallet.freeze.freeAgain, <span key="c">{wallet.freeze.after(duration(Number(thaw)))}</span>],
								]}
							/>
						)}
						run={(souk, account, amount) => souk.rewards.unfreeze(account, amount)}
						done={wallet.freeze.thawDone}
					/>
				)}
			</div>
			{leaving.length > 0 && (
				<Card
					title={wallet.freeze.leaving}
					actions={
						due > 0n ? (
							<Button
								look="primary"
								onPress={() =>
									act({
										title: wallet.takeBack.title,
										facts: <Facts entries={[[wallet.freeze.freeAgain, <Amount key="a" of={due} asset="SOUK" />]]} />,
										run: (souk, account) => souk.send(account, souk.api.tx.Rewards.withdraw_unfrozen({ who })),
										done: () => wallet.takeBack.done,
									})
								}
							>
								{wallet.takeBack.button}
							</Button>
						) : undefined
					}
				>
					<Table
						caption={wallet.freeze.leaving}
						rows={leaving}
						keyOf={([until]) => until}
						columns={[
							{ name: wallet.freeze.thaws, show: ([, amount]) => <Amount of={amount} asset="SOUK" /> },
							{
								name: wallet.freeze.freeAgain,
								end: true,
								show: ([until]) => (until <= now ? wallet.due.now : <Countdown until={clock.here(until)} />),
							},
						]}
					/>
				</Card>
			)}
		</>
	);
}

/** A field and a button that change what is frozen. */
function Change({
	title,
	lead,
	button,
	most,
	least,
	facts,
	run,
	done,
}: {
	title: string;
	lead: string;
	button: string;
	most: bigint;
	least?: bigint;
	facts: (amount: bigint) => JSX.Element;
	run: (souk: Souk, account: Parameters<Souk['rewards']['freeze']>[0], amount: bigint) => Promise<void>;
	done: string;
}) {
	const { wallet } = useWords();
	const act = useAct();
	const [text, setText] = useState('');
	const typed = readAmount(text, 12, { most, ...(least === undefined ? {} : { least }) });
	return (
		<Card title={title}>
			<p className="soft small">{lead}</p>
			<AmountInput
				label={wallet.send.amount}
				asset="SOUK"
				most={most}
				{...(least === undefined ? {} : { least })}
				value={text}
				onChange={setText}
			/>
			<div className="row">
				<Button
					look="primary"
					isDisabled={typed.is !== 'amount'}
					onPress={() => {
						if (typed.is !== 'amount') return;
						const { amount } = typed;
						return act({
							title,
							facts: facts(amount),
							run: (souk, account) => run(souk, account, amount),
							done: () => done,
						});
					}}
				>
					{button}
				</Button>
				{typed.is === 'empty' && <span className="soft small">{wallet.send.noAmount}</span>}
			</div>
		</Card>
	);
}
