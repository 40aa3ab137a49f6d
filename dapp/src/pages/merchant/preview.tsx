// SPDX-License-Identifier: Apache-2.0

import type { Terms } from '@souk/sdk';
import { useFormat } from '../../app/format.ts';
import { Card } from '../../ui/basic.tsx';
import { Flow, type Part } from '../../ui/flow.tsx';
import { Amount, Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import type { Limits } from './listing-draft.ts';
import { legsOfUnit } from './shares.ts';

/** Where the price of one unit goes, as a picture and as a table, before anything is published. */
export function PricePreview({ terms, limits }: { terms: Terms; limits: Limits }) {
	const { merchant } = useWords();
	const { form } = merchant;
	const format = useFormat();
	const price = terms.price.token ?? 0n;
	const asset = terms.price.asset ?? 'SOUK';
	if (price === 0n)
		return (
			<Card title={form.goes}>
				<p className="soft">{form.goesOutside}</p>
			</Card>
		);
	const legs = legsOfUnit(terms, limits.communeFee, limits.platformSlice);
	const part = (name: string, amount: bigint, kind: Part['kind']): Part => ({
		name,
		amount,
		kind,
		said: format.amount(amount, asset),
	});
	const parts = [
		part(form.toYou, legs.seller, 'seller'),
		...legs.promoters.map((amount, level) => part(form.toPromoter(level + 1), amount, 'promoter')),
		part(form.toPool, legs.experience, 'experience'),
		part(form.toCommune, legs.commune, 'commune'),
	].filter(({ amount }) => amount > 0n);
	return (
		<Card title={form.goes}>
			<p className="soft">{form.goesLead}</p>
			<Flow from={form.ofPrice} said={format.amount(price, asset)} parts={parts} />
			<Table
				caption={form.goes}
				columns={[
					{ name: form.who, show: ({ name }) => name },
					{ name: form.howMuch, end: true, show: ({ amount }) => <Amount of={amount} asset={asset} /> },
				]}
				rows={parts}
				keyOf={({ name }) => name}
			/>
		</Card>
	);
}
