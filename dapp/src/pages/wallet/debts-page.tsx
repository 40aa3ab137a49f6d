// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import type { Souk } from '@souk/sdk';
import type { JSX } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Button, Card, Empty, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { NeedGateway } from '../../ui/need.tsx';
import { AccountName, Amount, Countdown, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { Acknowledge } from './acknowledge.tsx';
import { circleOf, type Debt, debtIn } from './debts.ts';
import { WalletPageFrame } from './frame.tsx';
import { Standing } from './standing.tsx';

/** Debts of an account, and how it stands with the fraud authority. */
export function DebtsPage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.debts.title} lead={wallet.debts.lead}>
			{(account) => (
				<>
					<Owing who={account.address} />
					<NeedGateway missing={wallet.debts.missing}>
						<Owed who={account.address} />
					</NeedGateway>
					<Acknowledge who={account.address} />
					<Standing who={account.address} />
				</>
			)}
		</WalletPageFrame>
	);
}

async function readOwing(souk: Souk, who: string): Promise<{ debts: Debt[]; time: bigint; now: bigint }> {
	const [rows, account, { now }] = await Promise.all([
		souk.api.query.Rewards.Debts.getEntries(who, souk.at),
		souk.api.query.Assets.Account.getValue(1, who, souk.at),
		souk.api.apis.ClockApi.clock(souk.at),
	]);
	const debts = rows.map(({ keyArgs: [debtor, creditor], value }) => ({ debtor, creditor, ...value }));
	return { debts, time: account?.balance ?? 0n, now };
}

/** What the account owes: the chain says. */
function Owing({ who }: { who: string }) {
	const { wallet } = useWords();
	const query = useChain(['debts', who], (souk) => readOwing(souk, who));
	return (
		<Card title={wallet.debts.owing}>
			<Loaded of={query}>
				{({ debts, time, now }) =>
					debts.length === 0 ? (
						<p className="soft">{wallet.debts.oweNobody}</p>
					) : (
						<Table
							caption={wallet.debts.owing}
							rows={debts}
							keyOf={({ creditor }) => creditor}
							columns={[
								{ name: wallet.debts.creditor, show: ({ creditor }) => <AccountName of={creditor} /> },
								{ name: wallet.debts.amount, end: true, show: ({ amount }) => <Amount of={amount} asset="TIME" /> },
								{ name: wallet.debts.due, show: ({ due }) => <Due of={due} now={now} /> },
								{ name: wallet.debts.deposit, end: true, show: ({ deposit }) => <Amount of={deposit} asset="SOUK" /> },
								{ name: wallet.claims.action, end: true, show: (debt) => <Pay of={debt} time={time} /> },
							]}
						/>
					)
				}
			</Loaded>
		</Card>
	);
}

function Due({ of: due, now }: { of: bigint; now: bigint }) {
	const { wallet } = useWords();
	const clock = useChainClock();
	return due <= now ? <strong>{wallet.debts.overdue}</strong> : <Countdown until={clock.here(due)} />;
}

function Pay({ of: { creditor, amount, deposit }, time }: { of: Debt; time: bigint }) {
	const { wallet } = useWords();
	const act = useAct();
	const sum = time < amount ? time : amount;
	return (
		<Button
			isDisabled={sum === 0n}
			onPress={() =>
				act({
					title: wallet.debts.pay,
					facts: (
						<Facts
							entries={[
								[wallet.debts.creditor, <AccountName key="c" of={creditor} />],
								[wallet.debts.paid, <Amount key="a" of={sum} asset="TIME" />],
								[wallet.debts.left, <Amount key="l" of={amount - sum} asset="TIME" />],
								[wallet.debts.depositBack, sum === amount ? <Amount key="d" of={deposit} asset="SOUK" /> : undefined],
							]}
						/>
					),
					run: (souk, account) => souk.send(account, souk.api.tx.Rewards.pay_debt({ creditor, amount: sum })),
					done: () => wallet.debts.payDone,
				})
			}
		>
			{sum === 0n ? wallet.debts.noTime : sum < amount ? wallet.debts.payPart : wallet.debts.pay}
		</Button>
	);
}

/** How many debts of the chain are looked through. */
const READ = 1_000;

/** What others owe the account, and circles that can be netted: the gateway says. */
function Owed({ who }: { who: string }) {
	const { wallet } = useWords();
	const act = useAct();
	const clock = useChain(['clock now'], async (souk) => (await souk.api.apis.ClockApi.clock(souk.at)).now);
	const query = useGateway(['things', 'debt'], async (gateway) => {
		const rows = await gateway.things({ kind: 'debt', gone: false }).first(READ);
		const debts = rows.map(({ id, details }) => debtIn(id, details)).filter((debt) => debt !== undefined);
		return { debts, more: rows.length === READ };
	});
	return (
		<Card title={wallet.debts.owed}>
			<Loaded of={query}>
				{({ debts: all, more }) => {
					const mine = all.filter(({ creditor }) => creditor === who);
					const circle = circleOf(all, who);
					return (
						<>
							{more && <Note>{wallet.debts.someRead(READ)}</Note>}
							{circle !== undefined && (
								<Note>
									<span>{wallet.debts.circle}</span>
									<span className="row">
										{circle.circle.map((one) => (
											<AccountName key={one} of={one} />
										))}
									</span>
									<span className="row">
										<Amount of={circle.amount} asset="TIME" />
										<Button
											onPress={() =>
												act({
													title: wallet.debts.net,
													facts: (
														<>
															<p>{wallet.debts.netFacts}</p>
															<Facts
																entries={[[wallet.debts.amount, <Amount key="a" of={circle.amount} asset="TIME" />]]}
															/>
														</>
													),
													run: (souk, account) =>
														souk.send(account, souk.api.tx.Rewards.net_debts({ circle: circle.circle })),
													done: () => wallet.debts.netDone,
												})
											}
										>
											{wallet.debts.net}
										</Button>
									</span>
								</Note>
							)}
							{mine.length === 0 ? (
								<Empty>{wallet.debts.owedNothing}</Empty>
							) : (
								<Table
									caption={wallet.debts.owed}
									rows={mine}
									keyOf={({ debtor }) => debtor}
									columns={[
										{ name: wallet.debts.debtor, show: ({ debtor }) => <AccountName of={debtor} /> },
										{ name: wallet.debts.amount, end: true, show: ({ amount }) => <Amount of={amount} asset="TIME" /> },
										{ name: wallet.debts.due, show: ({ due }) => <Due of={due} now={clock.data ?? 0n} /> },
										{
											name: wallet.claims.action,
											end: true,
											show: (debt) => <Creditor of={debt} overdue={debt.due <= (clock.data ?? 0n)} />,
										},
									]}
								/>
							)}
						</>
					);
				}}
			</Loaded>
		</Card>
	);
}

function Creditor({ of: { debtor, creditor, amount, deposit }, overdue }: { of: Debt; overdue: boolean }) {
	const { wallet } = useWords();
	const act = useAct();
	return (
		<span className="row">
			<Button
				onPress={() =>
					act({
						title: wallet.debts.forgive,
						facts: (
							<Facts
								entries={[
									[wallet.debts.debtor, <AccountName key="d" of={debtor} />],
									[wallet.debts.forgiven, <Amount key="a" of={amount} asset="TIME" />],
									[wallet.note, wallet.debts.forgiveFacts],
								]}
							/>
						),
						run: (souk, account) => souk.send(account, souk.api.tx.Rewards.forgive_debt({ debtor, amount })),
						done: () => wallet.debts.forgiveDone,
					})
				}
			>
				{wallet.debts.forgive}
			</Button>
			{overdue && (
				<Button
					look="danger"
					onPress={() =>
						act({
							title: wallet.debts.declare,
							facts: (
								<Facts
									entries={[
										[wallet.debts.debtor, <AccountName key="d" of={debtor} />],
										[wallet.debts.depositYours, <Amount key="s" of={deposit} asset="SOUK" />],
										[wallet.note, wallet.debts.declareFacts],
									]}
								/>
							),
							run: (souk, account) => souk.send(account, souk.api.tx.Rewards.default_debt({ debtor, creditor })),
							done: () => wallet.debts.declareDone,
						})
					}
				>
					{wallet.debts.declare}
				</Button>
			)}
		</span>
	);
}
