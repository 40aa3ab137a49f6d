// SPDX-License-Identifier: Apache-2.0

// Small parts that the pages about testing share.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useConnection } from '../../chain/connection.tsx';
import { Badge, type Tone } from '../../ui/basic.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { type Attribute, unitSymbol, withUnit } from './values.ts';

/** The name of a product, if a listing of it has one. */
export function useProductName(gtin: string): string | undefined {
	const { gateway } = useConnection();
	const { data } = useQuery({
		queryKey: ['names', 'product', gtin],
		queryFn: async () => {
			const rows = (await gateway?.listings({ gtin }).first(5)) ?? [];
			return rows.find(({ name }) => name !== null)?.name ?? null;
		},
		enabled: gateway !== undefined,
		staleTime: 120_000,
		retry: false,
	});
	return data ?? undefined;
}

/** A product by its name and its number, as a link to what is known of it. */
export function ProductLink({ gtin }: { gtin: string }) {
	const name = useProductName(gtin);
	return (
		<Link to="/quality/products/$gtin" params={{ gtin }} translate="no">
			{name === undefined ? gtin : `${name} · ${gtin}`}
		</Link>
	);
}

const TONES: Record<'unknown' | 'open' | 'confirmed' | 'deviates', Tone> = {
	unknown: 'neutral',
	open: 'warn',
	confirmed: 'good',
	deviates: 'bad',
};

/** What panels found out about a product, in a word. */
export function VerdictBadge({ of: verdict }: { of: string }) {
	const { tester } = useWords();
	const known = verdict.toLowerCase();
	if (!(known in TONES)) return <span translate="no">{verdict}</span>;
	const key = known as keyof typeof TONES;
	return (
		<Badge tone={TONES[key]}>
			<span data-verdict={key}>{tester.verdicts[key]}</span>
		</Badge>
	);
}

/** The attributes of a model. */
export function AttributeTable({ of: attributes, caption }: { of: Attribute[]; caption: string }) {
	const { tester } = useWords();
	return (
		<Table
			caption={caption}
			rows={attributes}
			keyOf={({ name }) => name}
			columns={[
				{ name: tester.attribute.name, show: ({ name }) => <span translate="no">{name}</span> },
				{
					name: tester.attribute.unit,
					show: ({ unit }) => <span translate="no">{`${unitSymbol(unit)} (${unit})`}</span>,
				},
				{
					name: tester.attribute.tolerance,
					end: true,
					show: (attribute) => <span translate="no">{`± ${withUnit(attribute.tolerance, attribute)}`}</span>,
				},
				{ name: tester.attribute.decimals, end: true, show: ({ decimals }) => <span translate="no">{decimals}</span> },
				{ name: tester.attribute.weight, end: true, show: ({ weight }) => <span translate="no">{weight}</span> },
				{ name: tester.attribute.direction, show: ({ direction }) => tester.directions[direction] },
			]}
		/>
	);
}
