// SPDX-License-Identifier: Apache-2.0

import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/basic.tsx';
import { Choose, TextInput, Tick } from '../../ui/fields.tsx';
import { useWords } from '../../words/index.tsx';
import { CATEGORIES, isCategory } from './categories.ts';
import { countFilters, isCurrency, type MarketSearch, priceFault } from './filters.ts';

/** Currencies that prices are often in. Any other one works in the address of the page. */
const CURRENCIES = ['EUR', 'USD', 'CNY', 'GBP', 'JPY'];

/** The filters of the market, besides the words. */
export function Filters({ search, onChange }: { search: MarketSearch; onChange: (next: MarketSearch) => void }) {
	const { market } = useWords();
	const [open, setOpen] = useState(countFilters(search) > 0);
	const set = countFilters(search);
	return (
		<div className="stack">
			<div className="row">
				<Button onPress={() => setOpen(!open)} aria-expanded={open} aria-controls="market-filters">
					<SlidersHorizontal aria-hidden size={18} /> {set === 0 ? market.filters : market.filtersSet(set)}
				</Button>
				{set > 0 && (
					<Button
						look="plain"
						onPress={() =>
							onChange({
								category: undefined,
								asset: undefined,
								from: undefined,
								to: undefined,
								verified: undefined,
								all: undefined,
							})
						}
					>
						{market.clear}
					</Button>
				)}
			</div>
			<div id="market-filters" className="card market-filters" hidden={!open}>
				<Fields search={search} onChange={onChange} />
			</div>
		</div>
	);
}

function Fields({ search, onChange }: { search: MarketSearch; onChange: (next: MarketSearch) => void }) {
	const { market } = useWords();
	const { category, asset, from, to, verified = false, all = false } = search;
	const others = category === undefined || isCategory(category) ? [] : [category];
	const assets = ['SOUK', 'TIME', ...CURRENCIES];
	const known = asset === undefined || assets.includes(asset) ? assets : [...assets, asset];
	const [least, most] = [priceFault(from, asset), priceFault(to, asset)];
	return (
		<>
			<Choose
				label={market.category}
				value={category ?? 'any'}
				onChange={(next) => onChange({ category: next === 'any' ? undefined : next })}
				options={[
					['any', market.anyCategory],
					...CATEGORIES.map((code): [string, string] => [code, market.categories[code]]),
					...others.map((code): [string, string] => [code, `${market.categoryCode} ${code}`]),
				]}
			/>
			<Choose
				label={market.asset}
				hint={market.assetHint}
				value={asset ?? 'any'}
				onChange={(next) =>
					onChange(next === 'any' ? { asset: undefined, from: undefined, to: undefined } : { asset: next })
				}
				options={[
					['any', market.anyAsset],
					...known.map((one): [string, React.ReactNode] => [
						one,
						<span key={one} translate="no">
							{isCurrency(one) || one === 'SOUK' || one === 'TIME' ? one : `#${one}`}
						</span>,
					]),
				]}
			/>
			<TextInput
				label={market.priceFrom}
				value={from ?? ''}
				onChange={(next) => onChange({ from: next })}
				inputMode="decimal"
				optional
				disabled={asset === undefined}
				fault={least === undefined ? undefined : market.noPrice}
			/>
			<TextInput
				label={market.priceTo}
				value={to ?? ''}
				onChange={(next) => onChange({ to: next })}
				inputMode="decimal"
				optional
				disabled={asset === undefined}
				fault={most === undefined ? undefined : market.noPrice}
			/>
			<Tick value={verified} onChange={(next) => onChange({ verified: next })}>
				{market.verifiedOnly}
			</Tick>
			<Tick value={!all} onChange={(next) => onChange({ all: !next })}>
				{market.availableOnly}
			</Tick>
		</>
	);
}
