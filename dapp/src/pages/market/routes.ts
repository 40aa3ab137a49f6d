// SPDX-License-Identifier: Apache-2.0

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { root } from '../../app/root.ts';
import { readSearch } from './filters.ts';

const market = createRoute({
	getParentRoute: () => root,
	path: '/',
	validateSearch: readSearch,
	component: lazyRouteComponent(() => import('./home.tsx'), 'MarketPage'),
});

const shop = createRoute({
	getParentRoute: () => root,
	path: '/shops/$shop',
	component: lazyRouteComponent(() => import('./shop.tsx'), 'ShopPage'),
});

/** What stands behind the question mark of a listing: the item that is looked at, as a Digital Link or its serial number. */
export interface ListingSearch {
	item?: string;
}

const listing = createRoute({
	getParentRoute: () => root,
	path: '/listings/$listing',
	validateSearch: ({ item }: Record<string, unknown>): ListingSearch =>
		typeof item === 'string' || typeof item === 'number' ? { item: String(item).slice(0, 300) } : {},
	component: lazyRouteComponent(() => import('./listing.tsx'), 'ListingPage'),
});

/** Whose orders are shown, and in which state. */
export interface OrdersSearch {
	role?: 'seller' | 'promoter';
	state?: string;
}

const orders = createRoute({
	getParentRoute: () => root,
	path: '/orders',
	validateSearch: ({ role, state }: Record<string, unknown>): OrdersSearch => ({
		...(role === 'seller' || role === 'promoter' ? { role } : {}),
		...(typeof state === 'string' && /^[a-z_]{1,32}$/.test(state) ? { state } : {}),
	}),
	component: lazyRouteComponent(() => import('./orders.tsx'), 'OrdersPage'),
});

const order = createRoute({
	getParentRoute: () => root,
	path: '/orders/$order',
	component: lazyRouteComponent(() => import('./order.tsx'), 'OrderPage'),
});

const item = createRoute({
	getParentRoute: () => root,
	path: '/items/$item',
	beforeLoad: ({ params }) => {
		throw redirect({ to: '/supply/items/$item', params: { item: params.item } });
	},
});

export const marketRoutes = [market, shop, listing, orders, order, item] as const;
