// SPDX-License-Identifier: Apache-2.0

// Every address of the dapp, with something on it. The list is held to the addresses that the areas state: one that is new fails the
// tests until it is here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALICE, BOB, CHARLIE, DAVE, FERDIE, ITEM, type Seeded } from './seed.ts';
import { type developmentAccount, developmentAccount as as } from './visit.ts';

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
export function pages({ shop, listings, orders, referendum, gtin }: Seeded): Looked[] {
	const [listing] = listings;
	return [
		{ route: '/', path: '/', as: buyer },
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
