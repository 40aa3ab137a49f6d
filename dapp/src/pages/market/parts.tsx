// SPDX-License-Identifier: Apache-2.0

// Small parts of the market's pages: prices, badges of verdicts, categories.

import type { AssetName, ListingView } from '@souk/sdk';
import type { Fiat, Amount as Sum } from '@souk/sdk/gateway';
import { Badge, type Tone } from '../../ui/basic.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { isCategory } from './categories.ts';

/** What panels found out about a product. */
export type ProductVerdict = ListingView['verdict']['type'];

const TONES: Record<ProductVerdict, Tone> = { Unknown: 'neutral', Open: 'calm', Confirmed: 'good', Deviates: 'bad' };

/** The chain's name of a verdict that the gateway writes in small letters. */
export function verdictOf(name: string | null): ProductVerdict {
	const known: ProductVerdict[] = ['Open', 'Confirmed', 'Deviates'];
	return known.find((one) => one.toLowerCase() === name) ?? 'Unknown';
}

/** What panels found out, in a word. */
export function VerdictBadge({ verdict }: { verdict: ProductVerdict }) {
	const { market } = useWords();
	return (
		<span data-verdict={verdict}>
			<Badge tone={TONES[verdict]}>{market.verdicts[verdict]}</Badge>
		</span>
	);
}

/** A price: its part in tokens and its part in a currency. */
export function Price({
	token,
	fiat,
}: {
	token: { amount: bigint | string; asset: AssetName | string; decimals?: number | null } | null;
	fiat: { minor: bigint | string; currency: string } | null;
}) {
	const shown = token !== null && BigInt(token.amount) > 0n;
	return (
		<span className="market-price">
			{shown && (
				<Amount
					of={token.amount}
					asset={token.asset}
					{...(token.decimals === undefined || token.decimals === null ? {} : { decimals: token.decimals })}
				/>
			)}
			{shown && fiat !== null && <span translate="no"> + </span>}
			{fiat !== null && <Money minor={fiat.minor} currency={fiat.currency} />}
		</span>
	);
}

/** The price of a gateway's listing. */
export function RowPrice({ price, fiat }: { price: Sum | null; fiat: Fiat | null }) {
	return <Price token={price} fiat={fiat} />;
}

/** What a shop sells, in words where the code has some. */
export function CategoryName({ code }: { code: string | number }) {
	const { market } = useWords();
	const text = String(code).padStart(4, '0');
	return isCategory(text) ? (
		<span>{market.categories[text]}</span>
	) : (
		<span>
			{market.categoryCode} <span translate="no">{text}</span>
		</span>
	);
}
