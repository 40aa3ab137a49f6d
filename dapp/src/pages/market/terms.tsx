// SPDX-License-Identifier: Apache-2.0

import { type AssetName, type OfferView, printDecimal, readTerms } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { Card, Facts } from '../../ui/basic.tsx';
import { Amount, Money, useDuration } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';

/** The terms of a listing in words: what an order of it is placed under, and keeps. */
export function Terms({ terms }: { terms: OfferView['terms'] }) {
	const { market } = useWords();
	const duration = useDuration();
	const format = useFormat();
	const { price, accepted = [], tokenDiscount = 0, maxDepth = 0, experienceFee, returnWindow } = readTerms(terms);
	const asset = price.asset ?? 'SOUK';
	return (
		<Card title={market.terms}>
			<Facts
				entries={[
					[
						market.price,
						(price.token ?? 0n) === 0n ? undefined : <Amount key="price" of={price.token ?? 0n} asset={asset} />,
					],
					[
						market.fiatPart,
						price.fiat === undefined ? undefined : (
							<span key="fiat" className="stack tight">
								<Money minor={price.fiat.amount} currency={price.fiat.currency} />
								<span className="soft small">{market.fiatHint}</span>
							</span>
						),
					],
					[
						market.accepts,
						<ul key="accepts" className="market-list">
							{(price.token ?? 0n) > 0n && (
								<li>
									<span translate="no">{assetText(asset)}</span>
								</li>
							)}
							{accepted.map((one) => (
								<li key={String(one.asset)}>
									{market.acceptsUpTo(
										assetText(one.asset),
										format.share(one.maxShare),
										printDecimal(one.rate, 18),
										assetText(asset),
									)}
								</li>
							))}
						</ul>,
					],
					[market.discount, tokenDiscount === 0 ? undefined : market.discountOf(format.share(tokenDiscount))],
					[market.commission, <Plan key="plan" terms={terms} depth={maxDepth} />],
					[market.experienceFee, market.experienceOf(format.share(experienceFee))],
					[market.returns, returnWindow === 0n ? market.noReturns : market.returnsOf(duration(Number(returnWindow)))],
				]}
			/>
			<p className="soft small">{market.termsHint}</p>
		</Card>
	);
}

function assetText(asset: AssetName): string {
	return typeof asset === 'number' ? `#${asset}` : asset;
}

/** How promoters are paid. */
function Plan({ terms, depth }: { terms: OfferView['terms']; depth: number }) {
	const { market } = useWords();
	const format = useFormat();
	const plan = readTerms(terms).commission ?? 'None';
	if (plan === 'None') return <span>{market.noCommission}</span>;
	if ('Formula' in plan) {
		const { rate, closing } = plan.Formula;
		return <span>{market.formula(format.share(rate), format.share(closing), depth)}</span>;
	}
	const { rate, shares } = plan.Levels;
	return (
		<span className="stack tight">
			<span>{market.levels(format.share(rate), depth)}</span>
			<span className="soft small" translate="no">
				{shares.map((share) => format.share(share)).join(' · ')}
			</span>
		</span>
	);
}
