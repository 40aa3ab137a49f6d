// SPDX-License-Identifier: Apache-2.0

// A promotion path over one unit of a listing: who gets what of the price, as a picture and as a table.

import { addressOf, printPercent, type Souk, WHOLE } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Loaded, Note } from '../../ui/basic.tsx';
import { Flow, type Part } from '../../ui/flow.tsx';
import { AccountName, Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { levelsOf, stranger } from './plan.ts';
import type { Promoted } from './promoted.ts';

/** Who stands at a level of a path. */
export interface Stand {
	/** The account, or nothing for whoever comes later. */
	who?: string;
	/** Whether it is the account that looks at the page. */
	mine: boolean;
}

/** What everybody gets of one unit over a path. A level earns nothing where the listing pays nothing. */
export function PathView({ of: promoted, path }: { of: Promoted; path: Stand[] }) {
	const { promoter } = useWords();
	const format = useFormat();
	const addresses = path.map(({ who }, place) => who ?? addressOf(stranger(place)));
	const preview = useChain(['promotion', 'preview', String(promoted.listing), ...addresses], (souk: Souk) =>
		souk.orders.preview(promoted.listing, 1, addresses),
	);
	const shares = levelsOf(promoted.plan, BigInt(WHOLE), path.length);
	return (
		<Loaded of={preview}>
			{(entries) => {
				const [only] = entries;
				const earned = (level: number) => only?.legs.promoters[level] ?? 0n;
				const parts: Part[] =
					only === undefined
						? []
						: [
								...path.map(
									(stand, level): Part => ({
										name: stand.mine ? promoter.levels.you(level + 1) : promoter.levels.level(level + 1),
										amount: earned(level),
										said: format.amount(earned(level), only.asset),
										kind: 'promoter',
									}),
								),
								...(
									[
										['seller', only.legs.seller],
										['platform', only.legs.platform],
										['experience', only.legs.experience],
										['commune', only.legs.commune],
									] as const
								).map(
									([kind, amount]): Part => ({
										name: promoter.payees[kind],
										amount,
										said: format.amount(amount, only.asset),
										kind,
									}),
								),
							];
				return (
					<div className="stack">
						{only !== undefined && (
							<Flow from={promoter.levels.price} said={format.amount(only.escrow, only.asset)} parts={parts} />
						)}
						{only === undefined && <Note>{promoter.levels.noTokens}</Note>}
						<Table
							caption={promoter.levels.caption}
							rows={path.map((stand, level) => ({ stand, level }))}
							keyOf={({ level }) => level}
							columns={[
								{
									name: promoter.levels.place,
									show: ({ level }) => <span data-level={level + 1}>{promoter.levels.level(level + 1)}</span>,
								},
								{
									name: promoter.levels.who,
									show: ({ stand: { who, mine } }) =>
										mine ? (
											<Badge tone="good">{promoter.levels.me}</Badge>
										) : who === undefined ? (
											promoter.levels.later
										) : (
											<AccountName of={who} />
										),
								},
								{
									name: promoter.levels.share,
									end: true,
									show: ({ level }) => <span translate="no">{printPercent(shares[level] ?? 0n)} %</span>,
								},
								{
									name: promoter.levels.earns,
									end: true,
									show: ({ level }) => (only === undefined ? '' : <Amount of={earned(level)} asset={only.asset} />),
								},
							]}
						/>
					</div>
				);
			}}
		</Loaded>
	);
}
