// SPDX-License-Identifier: Apache-2.0

// Every hold by its name: what it is for, whether and when it comes back, and the way to take it back.

import { Link, type LinkProps } from '@tanstack/react-router';
import { useAct } from '../../chain/act.tsx';
import { useChainClock } from '../../chain/clock.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Loaded } from '../../ui/basic.tsx';
import { Amount, Countdown, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Holding, type HoldName, holdColour } from './holds.ts';
import { isDue, type Return, readReturns, takingBack } from './returns.ts';

/** Where one can do something about a hold. Those that nobody but its pallet ends have no page. */
const PLACES: Partial<Record<HoldName, LinkProps['to']>> = {
	'Shops.ShopBond': '/merchant',
	'Orders.Escrow': '/orders',
	'Orders.Deposit': '/orders',
	'Orders.Dispute': '/orders',
	'Distribution.Campaign': '/merchant',
	'Bonuses.Bonus': '/merchant',
	'Experience.Model': '/quality/experts',
	'Experience.Binding': '/quality/products',
	'Experience.Enrolment': '/quality',
	'Experience.Report': '/quality',
	'Experience.Appeal': '/quality/products',
	'Rewards.Frozen': '/wallet/freeze',
	'Rewards.Debt': '/wallet/debts',
	'Receipts.ReceiptBook': '/merchant',
	'Receipts.Referrals': '/merchant',
	'Prepaid.Prepaid': '/merchant',
	'Prepaid.Deposit': '/merchant',
};

/** The holds of one asset. */
export function Holds({ of: holding, who }: { of: Holding; who: string }) {
	const { wallet } = useWords();
	const returns = useChain(['returns', who], (souk) => readReturns(souk, who), holding.asset === 'SOUK');
	return (
		<ul className="wallet-holds">
			{holding.holds.map(({ name, amount }, place) => (
				<li key={name} className="wallet-hold" data-hold={name}>
					<span className="row between">
						<strong className="row">
							<span className="wallet-dot" style={{ background: holdColour(place) }} />
							{wallet.holds[name].name}
						</strong>
						<Amount of={amount} asset={holding.symbol} decimals={holding.decimals} />
					</span>
					<span className="small">{wallet.holds[name].why}</span>
					<span className="soft small">{wallet.holds[name].back}</span>
					{holding.asset === 'SOUK' && (
						<Loaded of={returns} lines={1}>
							{(known) => (
								<>
									{known.parts
										.filter(({ hold }) => hold === name)
										.map((part, place) => (
											// biome-ignore lint/suspicious/noArrayIndexKey: parts of one hold keep their order.
											<Part key={place} of={part} due={isDue(part, known.now)} block={known.now.block} who={who} />
										))}
								</>
							)}
						</Loaded>
					)}
					{PLACES[name] !== undefined && (
						<span className="small">
							<Link to={PLACES[name]}>{wallet.balance.look}</Link>
						</span>
					)}
				</li>
			))}
			{holding.deposits > 0n && (
				<li className="wallet-hold" data-hold="deposits">
					<span className="row between">
						<strong className="row">
							<span className="wallet-dot" />
							{wallet.depositsOf.name}
						</strong>
						<Amount of={holding.deposits} asset={holding.symbol} decimals={holding.decimals} />
					</span>
					<span className="small">{wallet.depositsOf.why}</span>
					<span className="soft small">{wallet.depositsOf.back}</span>
				</li>
			)}
		</ul>
	);
}

/** A part with a date, and the button that takes it back once it is due. */
function Part({ of: part, due, block, who }: { of: Return; due: boolean; block: number; who: string }) {
	const { wallet } = useWords();
	const act = useAct();
	const { take, amount } = part;
	return (
		<span className="row between small">
			<span>
				<Amount of={amount} asset="SOUK" /> <span translate="no">·</span> <When of={part} due={due} block={block} />
			</span>
			{due && take !== undefined && (
				<Button
					onPress={() =>
						act({
							title: wallet.takeBack.title,
							facts: (
								<p>
									{wallet.takeBack.facts} <Amount of={amount} asset="SOUK" />
								</p>
							),
							run: (souk, account) => souk.send(account, takingBack(souk, who, take)),
							done: () => wallet.takeBack.done,
						})
					}
				>
					{wallet.takeBack.button}
				</Button>
			)}
		</span>
	);
}

function When({ of: { due }, due: now, block }: { of: Return; due: boolean; block: number }) {
	const { wallet } = useWords();
	const clock = useChainClock();
	const blocks = useBlocks();
	if (now || due.at === 'now') return wallet.due.now;
	if (due.at === 'moment') return <Countdown until={clock.here(due.moment)} />;
	if (due.at === 'era') return wallet.due.era(due.era);
	return wallet.due.block(String(due.block), blocks(due.block - block));
}
