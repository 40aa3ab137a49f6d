// SPDX-License-Identifier: Apache-2.0

// Signing that one passes a listing on: on which terms, for how long, and what it earns.

import { DAY, type Link, percent } from '@souk/sdk';
import { useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain, useSouk } from '../../chain/connection.tsx';
import { Button, Card, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { Choose, Options, Tick } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { AccountName, Amount, Money } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { useListingName } from '../market/names.tsx';
import { LinkCard } from './link-card.tsx';
import { keepLink, type MadeLink } from './links.ts';
import { PathView, type Stand } from './path-view.tsx';
import { type Promoted, planWords } from './promoted.ts';

const LIVES = ['7', '30', '90', '180'] as const;
type Life = (typeof LIVES)[number];

/** A listing, and the way to put one's own link behind a path to it. `before` are the promoters that are on it already. */
export function SignLink({ of: promoted, path }: { of: Promoted; path: readonly (Link & { address: string })[] }) {
	const { promoter } = useWords();
	const account = useAccount();
	const [later, setLater] = useState('0');
	const name = useListingName(promoted.listing);
	const depth = path.length + 1;
	const free = promoted.maxDepth - depth;
	const stands: Stand[] = [
		...path.map(({ address }): Stand => ({ who: address, mine: address === account?.address })),
		{ ...(account === undefined ? {} : { who: account.address }), mine: true },
		...Array.from({ length: Math.min(Number(later), Math.max(0, free)) }, (): Stand => ({ mine: false })),
	];
	const hindrance = hindranceOf(promoted, path, account?.address);
	return (
		<div className="columns">
			<div className="stack">
				<Card title={promoter.sign.earns}>
					{free >= 0 && promoted.plan !== 'None' ? (
						<>
							{free > 0 && (
								<Options
									label={promoter.sign.later}
									value={later}
									onChange={setLater}
									options={Array.from({ length: free + 1 }, (_, more) => [
										String(more),
										promoter.sign.laterCount(more),
									])}
								/>
							)}
							<PathView of={promoted} path={stands} />
						</>
					) : (
						<Note tone="warn">{free < 0 ? promoter.hindrances.tooDeep : promoter.hindrances.noPlan}</Note>
					)}
				</Card>
			</div>
			<div className="stack">
				<Card title={promoter.sign.listing}>
					<Facts
						entries={[
							[
								promoter.sign.product,
								<span key="p" translate="no">
									{name ?? promoted.product}
								</span>,
							],
							[
								promoter.sign.number,
								<span key="n" translate="no">
									{String(promoted.listing)}
								</span>,
							],
							[promoter.sign.seller, <AccountName key="s" of={promoted.seller} />],
							[
								promoter.levels.price,
								promoted.price.token === undefined || promoted.price.token === 0n ? undefined : (
									<Amount key="t" of={promoted.price.token} asset={promoted.price.asset ?? 'SOUK'} />
								),
							],
							[
								promoter.sign.outside,
								promoted.price.fiat === undefined ? undefined : (
									<Money key="f" minor={promoted.price.fiat.amount} currency={promoted.price.fiat.currency} />
								),
							],
							[promoter.sign.plan, planWords(promoter, promoted)],
						]}
					/>
					<div>
						<LinkButton to="/listings/$listing" params={{ listing: String(promoted.listing) }}>
							{promoter.sign.look}
						</LinkButton>
					</div>
				</Card>
				<NeedAccount why={promoter.sign.account}>
					{() => (
						<Signing
							of={promoted}
							path={path}
							{...(name === undefined ? {} : { name })}
							{...(hindrance === undefined ? {} : { hindrance })}
						/>
					)}
				</NeedAccount>
				<OwnRecord />
			</div>
		</div>
	);
}

/** Why an account may not put its link there, by the name of its text. */
function hindranceOf(
	{ plan, maxDepth, verdict, onSale, seller }: Promoted,
	path: readonly { address: string }[],
	me: string | undefined,
): 'noPlan' | 'tooDeep' | 'deviates' | 'seller' | 'twice' | 'soldOut' | undefined {
	if (verdict === 'Deviates') return 'deviates';
	if (plan === 'None') return 'noPlan';
	if (path.length >= maxDepth) return 'tooDeep';
	if (me !== undefined && me === seller) return 'seller';
	if (me !== undefined && path.some(({ address }) => address === me)) return 'twice';
	return onSale ? undefined : 'soldOut';
}

function Signing({
	of: promoted,
	path,
	name,
	hindrance,
}: {
	of: Promoted;
	path: readonly (Link & { address: string })[];
	name?: string;
	hindrance?: 'noPlan' | 'tooDeep' | 'deviates' | 'seller' | 'twice' | 'soldOut';
}) {
	const { promoter } = useWords();
	const format = useFormat();
	const souk = useSouk();
	const act = useAct();
	const lives = LIVES.filter((days) => BigInt(days) * DAY <= promoted.longestLife);
	// Governance may allow no link that long.
	const [life, setLife] = useState<Life>(lives.includes('30') ? '30' : (lives.at(-1) ?? '7'));
	const [rely, setRely] = useState(true);
	const [made, setMade] = useState<MadeLink>();
	const forbidden = hindrance !== undefined && hindrance !== 'soldOut';
	const until = Date.now() + Number(life) * Number(DAY);
	const sign = () =>
		act({
			title: promoter.sign.title,
			facts: (
				<Facts
					entries={[
						[
							promoter.sign.product,
							<span key="p" translate="no">
								{name ?? promoted.product}
							</span>,
						],
						[promoter.levels.place, promoter.levels.level(path.length + 1)],
						[promoter.sign.plan, rely ? planWords(promoter, promoted) : promoter.sign.whatever],
						[
							promoter.link.goodUntil,
							<span key="u" translate="no">
								{format.date(until)}
							</span>,
						],
					]}
				/>
			),
			run: async (chain, account) => {
				const expires = (await chain.now()) + BigInt(life) * DAY;
				const whole = await chain.promotion.sign(account, promoted.listing, {
					path: path.map(({ address: _, ...link }) => link),
					expires,
					rely,
				});
				const page = new URL(`/listings/${promoted.listing}`, location.origin).toString();
				const link: MadeLink = {
					promoter: account.address,
					listing: String(promoted.listing),
					...(name === undefined ? {} : { name }),
					url: chain.promotion.url(page, promoted.listing, whole),
					level: path.length,
					expires: Number(expires),
					made: Date.now(),
				};
				keepLink(localStorage, chain.genesis, link);
				setMade(link);
				return link;
			},
		});
	if (made !== undefined) return <LinkCard link={made} fresh />;
	return (
		<Card title={promoter.sign.own}>
			<p className="soft">{promoter.sign.free}</p>
			<Choose<Life>
				label={promoter.sign.life}
				value={life}
				onChange={setLife}
				options={lives.map((days) => [days, promoter.sign.days(Number(days))])}
			/>
			<Tick value={rely} onChange={setRely}>
				{promoter.sign.rely}
			</Tick>
			<p className="soft small">{rely ? promoter.sign.relyOn : promoter.sign.relyOff}</p>
			{hindrance !== undefined && <Note tone={forbidden ? 'bad' : 'warn'}>{promoter.hindrances[hindrance]}</Note>}
			<div>
				<Button look="primary" onPress={sign} isDisabled={forbidden || souk === undefined}>
					{promoter.sign.button}
				</Button>
			</div>
		</Card>
	);
}

/** What the chain knows of the account as a promoter: its tier, and the most it is paid for a line. */
function OwnRecord() {
	const { promoter } = useWords();
	const format = useFormat();
	const account = useAccount();
	const record = useChain(
		['promoter', account?.address ?? ''],
		(souk) => souk.promotion.promoter(account?.address ?? ''),
		account !== undefined,
	);
	if (account === undefined) return null;
	return (
		<Card title={promoter.record.title}>
			<Loaded of={record}>
				{(known) =>
					known === null || known === undefined ? (
						<p className="soft">{promoter.record.none}</p>
					) : (
						<>
							<Facts
								entries={[
									[
										promoter.record.tier,
										<span key="t" translate="no">
											{known.tier}
										</span>,
									],
									[
										promoter.record.settled,
										<span key="s" translate="no">
											{known.settled}
										</span>,
									],
									[
										promoter.record.refunds,
										<span key="r" translate="no">
											{format.share(known.refund_rate * (percent(1) / 100))}
										</span>,
									],
									[
										promoter.record.ceiling,
										<span key="c" translate="no">
											{format.share(known.ceiling)}
										</span>,
									],
								]}
							/>
							{!known.may_promote && <Note tone="bad">{promoter.record.barred}</Note>}
						</>
					)
				}
			</Loaded>
			<p className="soft small">{promoter.record.lead}</p>
		</Card>
	);
}
