// SPDX-License-Identifier: Apache-2.0

// The addresses of the merchant's pages, and of the till and its customer.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';
import { isWaiting, type Waiting } from './waiting.ts';

const home = createRoute({
	getParentRoute: () => root,
	path: '/merchant',
	component: lazyRouteComponent(() => import('./home.tsx'), 'MerchantHome'),
});

const open = createRoute({
	getParentRoute: () => root,
	path: '/merchant/open',
	component: lazyRouteComponent(() => import('./open.tsx'), 'OpenShop'),
});

const overview = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop',
	component: lazyRouteComponent(() => import('./overview.tsx'), 'Overview'),
});

const listings = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/listings',
	component: lazyRouteComponent(() => import('./listings.tsx'), 'Listings'),
});

const publish = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/listings/new',
	component: lazyRouteComponent(() => import('./publish.tsx'), 'Publish'),
});

const importing = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/listings/import',
	component: lazyRouteComponent(() => import('./import.tsx'), 'ImportListings'),
});

const terms = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/listings/$listing',
	component: lazyRouteComponent(() => import('./edit.tsx'), 'EditListing'),
});

const orders = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/orders',
	validateSearch: (search: Record<string, unknown>): { waits: Waiting } => ({
		waits: isWaiting(search.waits) ? search.waits : 'placed',
	}),
	component: lazyRouteComponent(() => import('./orders.tsx'), 'ShopOrders'),
});

const campaigns = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/campaigns',
	component: lazyRouteComponent(() => import('./campaigns.tsx'), 'Campaigns'),
});

const bizpower = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/bizpower',
	component: lazyRouteComponent(() => import('./bizpower.tsx'), 'BizPower'),
});

const payouts = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/payouts',
	component: lazyRouteComponent(() => import('./payouts.tsx'), 'Payouts'),
});

const staff = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/staff',
	component: lazyRouteComponent(() => import('./staff.tsx'), 'Staff'),
});

const till = createRoute({
	getParentRoute: () => root,
	path: '/merchant/$shop/till',
	component: lazyRouteComponent(() => import('./till/till.tsx'), 'TillPage'),
});

const pay = createRoute({
	getParentRoute: () => root,
	path: '/pay',
	component: lazyRouteComponent(() => import('./till/pay.tsx'), 'PayPage'),
});

export const merchantRoutes = [
	home,
	open,
	overview,
	listings,
	publish,
	importing,
	terms,
	orders,
	campaigns,
	bizpower,
	payouts,
	staff,
	till,
	pay,
] as const;
