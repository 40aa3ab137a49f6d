// SPDX-License-Identifier: Apache-2.0

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';

/** What the page that makes links is asked for with. */
export interface MakeSearch {
	/** Number of the listing that is promoted. */
	listing?: string;
}

const make = createRoute({
	getParentRoute: () => root,
	path: '/promote',
	validateSearch: ({ listing }: Record<string, unknown>): MakeSearch =>
		/^\d{1,20}$/.test(String(listing)) ? { listing: String(listing) } : {},
	component: lazyRouteComponent(() => import('./make.tsx'), 'MakePage'),
});

const pass = createRoute({
	getParentRoute: () => root,
	path: '/promote/pass',
	component: lazyRouteComponent(() => import('./pass.tsx'), 'PassPage'),
});

const earnings = createRoute({
	getParentRoute: () => root,
	path: '/promote/earnings',
	component: lazyRouteComponent(() => import('./earnings-page.tsx'), 'EarningsPage'),
});

const campaigns = createRoute({
	getParentRoute: () => root,
	path: '/promote/campaigns',
	component: lazyRouteComponent(() => import('./campaigns.tsx'), 'CampaignsPage'),
});

export const promoterRoutes = [make, pass, earnings, campaigns] as const;
