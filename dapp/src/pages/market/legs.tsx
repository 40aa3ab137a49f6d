// SPDX-License-Identifier: Apache-2.0

// Who gets what of a price: as a picture, and as a table.

import type { AssetName, Leg, Preview } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Flow, type Part } from '../../ui/flow.tsx';
import { AccountName, Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { numbered, ordered, partOf } from './fold.ts';

/** What a leg is called. */
export function useLegName(): (to: Leg['to'], place: number) => string {
	const { market } = useWords();
	return (to, place) => (to === 'promoter' ? market.promoterLevel(place) : market.legs[to]);
}

const KINDS: Record<Leg['to'], Part['kind']> = {
	buyer: 'buyer',
	seller: 'seller',
	promoter: 'promoter',
	service: 'service',
	platform: 'platform',
	experience: 'experience',
	commune: 'commune',
};

/** The legs of one sum as a picture and a table. `from` says what the sum is. */
export function LegsOf({
	from,
	asset,
	whole,
	payees,
}: {
	from: string;
	asset: AssetName;
	whole: bigint;
	payees: Leg[];
}) {
	const { market } = useWords();
	const format = useFormat();
	const name = useLegName();
	const rows = ordered(numbered(payees)).filter(({ amount }) => amount > 0n);
	return (
		<div className="stack">
			<Flow
				from={from}
				said={format.amount(whole, asset)}
				parts={rows.map(({ to, place, amount }) => ({
					name: name(to, place),
					amount,
					said: format.amount(amount, asset),
					kind: KINDS[to],
				}))}
			/>
			<Table
				caption={market.legsCaption}
				rows={rows}
				keyOf={({ to, place }) => `${to}${place}`}
				columns={[
					{
						name: market.payee,
						show: ({ to, place, account }) => (
							<span className="row">
								<strong>{name(to, place)}</strong>
								{account !== undefined && <AccountName of={account} />}
							</span>
						),
					},
					{ name: market.why, show: ({ to }) => <span className="soft small">{market.legWhy[to]}</span> },
					{
						name: market.part,
						end: true,
						show: ({ amount }) => (
							<span translate="no" className="number">
								{format.share((partOf(amount, whole) / 100_000n) * 100_000n)}
							</span>
						),
					},
					{
						name: market.amount,
						end: true,
						show: ({ to, place, amount }) => (
							<span data-leg={to} data-level={to === 'promoter' ? place - 1 : undefined}>
								<Amount of={amount} asset={asset} />
							</span>
						),
					},
				]}
			/>
		</div>
	);
}

/** Where the money of a purchase goes, before anything is signed. */
export function LegsCard({
	previews,
	units,
	promoted,
	seller,
}: {
	previews: { data: Preview[] | undefined; error: unknown; refetch: () => unknown };
	units: number | undefined;
	promoted: number;
	seller: string;
}) {
	const { market } = useWords();
	return (
		<Card title={market.whereItGoes}>
			<p className="soft">{market.whereItGoesLead}</p>
			{units === undefined ? (
				<Note>{market.chooseUnits}</Note>
			) : (
				<Loaded of={previews}>
					{(all) =>
						all.length === 0 ? (
							<Note>{market.onlyFiatLegs}</Note>
						) : (
							<>
								{all.map((preview) => (
									<div key={String(preview.asset)} className="stack" data-preview={String(preview.asset)}>
										<LegsOf
											from={market.price}
											asset={preview.asset}
											whole={preview.escrow}
											payees={preview.payees.map((leg) => (leg.to === 'platform' ? { ...leg, account: seller } : leg))}
										/>
										<Facts entries={sums(preview, market)} />
									</div>
								))}
								<p className="soft small">{market.noPlatform}</p>
								{promoted === 0 && <p className="soft small">{market.notPromoted}</p>}
							</>
						)
					}
				</Loaded>
			)}
		</Card>
	);
}

function sums(
	{ asset, escrow, legs }: Preview,
	market: ReturnType<typeof useWords>['market'],
): [string, React.ReactNode][] {
	const paid = [...legs.promoters, ...legs.services].reduce((sum, one) => sum + one, 0n);
	const fees = legs.experience + legs.commune;
	return [
		[market.youPay, <Amount key="pay" of={escrow} asset={asset} />],
		[market.feesInIt, <Amount key="fees" of={fees} asset={asset} />],
		[market.commissionInIt, paid === 0n ? undefined : <Amount key="paid" of={paid} asset={asset} />],
		[market.sellerGets, <Amount key="seller" of={legs.seller + legs.platform} asset={asset} />],
	];
}
