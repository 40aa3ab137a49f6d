// SPDX-License-Identifier: Apache-2.0

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';
import { KINDS, type Kind } from './activity.ts';

const balance = createRoute({
	getParentRoute: () => root,
	path: '/wallet',
	component: lazyRouteComponent(() => import('./balance.tsx'), 'BalancePage'),
});

/** What a page that sends is asked for with. */
export interface SendSearch {
	/** Whom it goes to. */
	to?: string;
	/** `SOUK`, `TIME`, or the number of an asset. */
	asset?: string;
}

const send = createRoute({
	getParentRoute: () => root,
	path: '/wallet/send',
	validateSearch: ({ to, asset }: Record<string, unknown>): SendSearch => ({
		...(typeof to === 'string' && /^[1-9A-HJ-NP-Za-km-z]{46,50}$/.test(to) ? { to } : {}),
		...(/^(SOUK|TIME|\d{1,10})$/.test(String(asset)) ? { asset: String(asset) } : {}),
	}),
	component: lazyRouteComponent(() => import('./send.tsx'), 'SendPage'),
});

const receive = createRoute({
	getParentRoute: () => root,
	path: '/wallet/receive',
	component: lazyRouteComponent(() => import('./receive.tsx'), 'ReceivePage'),
});

const claims = createRoute({
	getParentRoute: () => root,
	path: '/wallet/claims',
	component: lazyRouteComponent(() => import('./claims-page.tsx'), 'ClaimsPage'),
});

const freeze = createRoute({
	getParentRoute: () => root,
	path: '/wallet/freeze',
	component: lazyRouteComponent(() => import('./freeze.tsx'), 'FreezePage'),
});

const debts = createRoute({
	getParentRoute: () => root,
	path: '/wallet/debts',
	component: lazyRouteComponent(() => import('./debts-page.tsx'), 'DebtsPage'),
});

/** What the activity is filtered by. */
export interface ActivitySearch {
	kind?: Kind;
}

const activity = createRoute({
	getParentRoute: () => root,
	path: '/wallet/activity',
	validateSearch: ({ kind }: Record<string, unknown>): ActivitySearch =>
		KINDS.includes(kind as Kind) ? { kind: kind as Kind } : {},
	component: lazyRouteComponent(() => import('./activity-page.tsx'), 'ActivityPage'),
});

export const walletRoutes = [balance, send, receive, claims, freeze, debts, activity] as const;
