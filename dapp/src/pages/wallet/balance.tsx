// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import type { JSX } from 'react';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Card, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { WalletPageFrame } from './frame.tsx';
import { type Holding, heldSum, holdColour, readHoldings } from './holds.ts';
import { Holds } from './holds-list.tsx';

/** What an account has, and why some of it is not free. */
export function BalancePage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.balance.title} lead={wallet.balance.lead}>
			{(account) => <Balances of={account.address} />}
		</WalletPageFrame>
	);
}

function Balances({ of: who }: { of: string }) {
	const { wallet } = useWords();
	const holdings = useChain(['holdings', who], (souk) => readHoldings(souk, who));
	return (
		<Loaded of={holdings} lines={6}>
			{(all) => (
				<>
					<div className="row">
						<LinkButton to="/wallet/send" look="primary">
							{wallet.pages.send}
						</LinkButton>
						<LinkButton to="/wallet/receive">{wallet.pages.receive}</LinkButton>
						<LinkButton to="/wallet/claims">{wallet.pages.claims}</LinkButton>
					</div>
					{all.map((holding) => (
						<AssetCard key={String(holding.asset)} of={holding} who={who} />
					))}
				</>
			)}
		</Loaded>
	);
}

/** One asset: how much there is, how much can be sent, and everything that is not free. */
function AssetCard({ of: holding, who }: { of: Holding; who: string }) {
	const { wallet } = useWords();
	const { asset, symbol, decimals, free, holds, locks, deposits, stopped } = holding;
	const held = heldSum(holds);
	const all = free + held + deposits;
	const amount = (of: bigint) => <Amount of={of} asset={symbol} decimals={decimals} />;
	return (
		<Card
			title={
				<span className="row">
					<span translate="no">{symbol}</span>
					{asset === 'SOUK' && <Badge>{wallet.balance.souk}</Badge>}
					{asset === 'TIME' && <Badge>{wallet.balance.time}</Badge>}
				</span>
			}
		>
			<p className="wallet-total">{amount(all)}</p>
			<Parts of={holding} all={all} />
			<Facts
				entries={[
					[
						wallet.balance.spendable,
						<span key="s" data-spendable={asset}>
							{amount(holding.spendable)}
						</span>,
					],
					[
						wallet.balance.free,
						<span key="f" data-free={asset}>
							{amount(free)}
						</span>,
					],
					[
						wallet.balance.held,
						held > 0n ? (
							<span key="h" data-held={asset}>
								{amount(held)}
							</span>
						) : undefined,
					],
					[wallet.balance.deposits, deposits > 0n ? amount(deposits) : undefined],
				]}
			/>
			{stopped && <Note tone="bad">{wallet.balance.stopped}</Note>}
			{free > holding.spendable && holding.spendable === 0n && free > 0n && (
				<p className="soft small">{wallet.balance.least}</p>
			)}
			{(holds.length > 0 || deposits > 0n) && (
				<>
					<h3>{wallet.balance.heldFor}</h3>
					<Holds of={holding} who={who} />
				</>
			)}
			{locks.length > 0 && (
				<>
					<h3>{wallet.balance.locks}</h3>
					<p className="soft small">{wallet.balance.locksLead}</p>
					<ul className="wallet-holds">
						{locks.map(({ name, raw, amount: least }) => (
							<li key={raw} className="wallet-hold" data-lock={raw}>
								<span className="row between">
									<strong>{name === 'other' ? <span translate="no">{raw}</span> : wallet.locks[name].name}</strong>
									{amount(least)}
								</span>
								<span className="soft small">{wallet.locks[name].why}</span>
							</li>
						))}
					</ul>
				</>
			)}
		</Card>
	);
}

/** The parts of a balance as a bar, for the eye: the numbers are beside it. */
function Parts({ of: { free, holds, deposits }, all }: { of: Holding; all: bigint }) {
	if (all === 0n) return null;
	const parts: [string, bigint, string][] = [
		['free', free, 'var(--brand)'],
		...holds.map(({ name, amount }, place): [string, bigint, string] => [name, amount, holdColour(place)]),
		['deposits', deposits, 'var(--soft)'],
	];
	return (
		<div className="wallet-bar" aria-hidden="true">
			{parts
				.filter(([, amount]) => amount > 0n)
				.map(([name, amount, colour]) => (
					<span key={name} style={{ flexGrow: Number((amount * 10_000n) / all), background: colour }} />
				))}
		</div>
	);
}
