// SPDX-License-Identifier: Apache-2.0

// Every address of the dapp, with something on it. The list is held to the addresses that the areas state: one that is new fails the
// tests until it is here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALICE, BOB, CHARLIE, DAVE, FERDIE, ITEM, type Seeded } from './seed.ts';
import { developmentAccount as as, type developmentAccount } from './visit.ts';

const SOURCES = join(import.meta.dirname, '..', '..', '..', 'src');

/** A page as the tests look at it. */
export interface Looked {
	/** The address as the router has it. */
	route: string;
	/** The address with what was seeded. */
	path: string;
	/** Who looks. */
	as?: ReturnType<typeof developmentAccount>;
	/** How long it may wait for something, in milliseconds, where that is longer than usual. */
	within?: number;
}

const merchant = as(BOB.address);
const buyer = as(CHARLIE.address);
const promoter = as(DAVE.address);
const party = as(ALICE.address);
const expert = as(FERDIE.address);

/** All pages, with what was seeded. */
export function pages({ shop, listings, orders, referendum, gtin, model }: Seeded): Looked[] {
	const listing = listings[0];
	const own = `/merchant/${shop}`;
	return [
		{ route: '/', path: '/', as: buyer },
		{ route: '/', path: '/?query=nothing+is+called+so', as: buyer },
		{ route: '/shops/$shop', path: `/shops/${shop}`, as: buyer },
		{ route: '/shops/$shop', path: '/shops/9999' },
		{ route: '/listings/$listing', path: `/listings/${listing}`, as: buyer },
		{ route: '/listings/$listing', path: `/listings/${listings[1]}?item=R1-0`, as: buyer },
		{ route: '/listings/$listing', path: `/listings/${listings[4]}` },
		{ route: '/orders', path: '/orders', as: buyer },
		{ route: '/orders', path: '/orders?role=seller', as: merchant },
		{ route: '/orders', path: '/orders?role=promoter', as: promoter },
		{ route: '/orders', path: '/orders' },
		...Object.values(orders).map((order) => ({ route: '/orders/$order', path: `/orders/${order}`, as: buyer })),
		{ route: '/orders/$order', path: `/orders/${orders.placed}`, as: merchant },
		{ route: '/orders/$order', path: `/orders/${orders.disputed}`, as: merchant },
		{ route: '/items/$item', path: `/items/${encodeURIComponent(ITEM)}` },
		{ route: '/merchant', path: '/merchant', as: merchant },
		{ route: '/merchant', path: '/merchant', as: promoter },
		{ route: '/merchant/open', path: '/merchant/open', as: merchant },
		{ route: '/merchant/$shop', path: own, as: merchant },
		{ route: '/merchant/$shop', path: own, as: buyer },
		{ route: '/merchant/$shop/listings', path: `${own}/listings`, as: merchant },
		{ route: '/merchant/$shop/listings/new', path: `${own}/listings/new`, as: merchant },
		{ route: '/merchant/$shop/listings/import', path: `${own}/listings/import`, as: merchant },
		{ route: '/merchant/$shop/listings/$listing', path: `${own}/listings/${listing}`, as: merchant },
		{ route: '/merchant/$shop/orders', path: `${own}/orders`, as: merchant },
		{ route: '/merchant/$shop/campaigns', path: `${own}/campaigns`, as: merchant },
		{ route: '/merchant/$shop/bizpower', path: `${own}/bizpower`, as: merchant },
		{ route: '/merchant/$shop/payouts', path: `${own}/payouts`, as: merchant },
		{ route: '/merchant/$shop/staff', path: `${own}/staff`, as: merchant },
		{ route: '/merchant/$shop/till', path: `${own}/till`, as: merchant },
		{ route: '/pay', path: '/pay', as: buyer },
		{ route: '/promote', path: '/promote', as: promoter },
		{ route: '/promote', path: `/promote?listing=${listing}`, as: promoter },
		{ route: '/promote/pass', path: '/promote/pass', as: promoter },
		{ route: '/promote/earnings', path: '/promote/earnings', as: promoter },
		{ route: '/promote/campaigns', path: '/promote/campaigns', as: promoter },
		{ route: '/quality', path: '/quality', as: buyer },
		{ route: '/quality/report/$gtin', path: `/quality/report/${gtin.padStart(14, '0')}`, as: buyer },
		{ route: '/quality/results', path: '/quality/results', as: buyer },
		{ route: '/quality/products', path: '/quality/products', as: buyer },
		{ route: '/quality/experts/publish', path: '/quality/experts/publish', as: expert },
		{ route: '/quality/models/$model', path: `/quality/models/${model}`, as: expert },
		{ route: '/quality/products/$gtin', path: `/quality/products/${gtin.padStart(14, '0')}`, as: buyer },
		{ route: '/quality/experts', path: '/quality/experts', as: expert },
		{ route: '/wallet', path: '/wallet', as: buyer },
		{ route: '/wallet', path: '/wallet' },
		{ route: '/wallet/claims', path: '/wallet/claims', as: promoter },
		{ route: '/wallet/activity', path: '/wallet/activity', as: buyer },
		{ route: '/wallet/send', path: '/wallet/send', as: buyer },
		{ route: '/wallet/receive', path: '/wallet/receive', as: buyer },
		{ route: '/wallet/freeze', path: '/wallet/freeze', as: buyer },
		{ route: '/wallet/debts', path: '/wallet/debts', as: merchant },
		{ route: '/supply', path: '/supply', as: party },
		{ route: '/supply/items/$item', path: `/supply/items/${encodeURIComponent(ITEM)}`, as: party },
		{ route: '/supply/products/$gtin', path: '/supply/products/09521000000025', as: party },
		{ route: '/supply/recall', path: '/supply/recall?gtin=09521000000018&lot=R1-0', as: party },
		{ route: '/supply/recall', path: '/supply/recall', as: party },
		{ route: '/supply/parties', path: '/supply/parties', as: party },
		{ route: '/supply/parties/$party', path: '/supply/parties/9521000000018', as: party },
		{ route: '/supply/upload', path: '/supply/upload', as: party },
		{ route: '/governance', path: '/governance', as: party },
		{ route: '/governance/$referendum', path: `/governance/${referendum}`, as: party },
		{ route: '/governance/new', path: '/governance/new', as: party },
		{ route: '/governance/parameters', path: '/governance/parameters', as: party },
		{ route: '/governance/votes', path: '/governance/votes', as: party },
		{ route: '/governance/committee', path: '/governance/committee', as: party },
		{ route: '/network', path: '/network' },
		{ route: '/network/validators', path: '/network/validators' },
		{ route: '/network/economy', path: '/network/economy' },
		{ route: '/network/blocks/$block', path: '/network/blocks/3' },
		{ route: '/settings', path: '/settings', as: buyer },
		{ route: '*', path: '/no/such/page' },
	];
}

/** The addresses that the areas state in their `routes.ts`. */
export function statedRoutes(): string[] {
	const folder = join(SOURCES, 'pages');
	const texts = readdirSync(folder).map((area) => readFileSync(join(folder, area, 'routes.ts'), 'utf8'));
	return [...texts, readFileSync(join(SOURCES, 'app', 'router.tsx'), 'utf8')].flatMap((text) =>
		[...text.matchAll(/\bpath:\s*'([^']+)'/g)].map(([, path]) => path ?? ''),
	);
}
