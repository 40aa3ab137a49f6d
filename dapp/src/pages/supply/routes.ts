// SPDX-License-Identifier: Apache-2.0

// The addresses of the supply chain.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';

/** A text of a query, or nothing. */
function text(value: unknown): string | undefined {
	// A router reads `?lot=7` as a number.
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

const home = createRoute({
	getParentRoute: () => root,
	path: '/supply',
	component: lazyRouteComponent(() => import('./home.tsx'), 'SupplyHome'),
});

const item = createRoute({
	getParentRoute: () => root,
	path: '/supply/items/$item',
	component: lazyRouteComponent(() => import('./item.tsx'), 'ItemPage'),
});

const product = createRoute({
	getParentRoute: () => root,
	path: '/supply/products/$gtin',
	component: lazyRouteComponent(() => import('./product.tsx'), 'ProductItems'),
});

/** What a recall drill is about. */
export interface RecallQuery {
	/** 8, 12, 13 or 14 digits. */
	gtin?: string;
	lot?: string;
}

const recall = createRoute({
	getParentRoute: () => root,
	path: '/supply/recall',
	validateSearch: (search: Record<string, unknown>): RecallQuery => {
		const [gtin, lot] = [text(search.gtin), text(search.lot)];
		return { ...(gtin === undefined ? {} : { gtin }), ...(lot === undefined ? {} : { lot }) };
	},
	component: lazyRouteComponent(() => import('./recall.tsx'), 'RecallPage'),
});

const parties = createRoute({
	getParentRoute: () => root,
	path: '/supply/parties',
	component: lazyRouteComponent(() => import('./parties.tsx'), 'PartiesPage'),
});

const party = createRoute({
	getParentRoute: () => root,
	path: '/supply/parties/$party',
	component: lazyRouteComponent(() => import('./party.tsx'), 'PartyPage'),
});

const upload = createRoute({
	getParentRoute: () => root,
	path: '/supply/upload',
	// An upload is found again by the number of its job.
	validateSearch: (search: Record<string, unknown>): { job?: string } => {
		const job = text(search.job);
		return job === undefined ? {} : { job };
	},
	component: lazyRouteComponent(() => import('./upload.tsx'), 'UploadPage'),
});

export const supplyRoutes = [home, item, product, recall, parties, party, upload] as const;
