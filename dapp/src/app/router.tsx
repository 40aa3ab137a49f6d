// SPDX-License-Identifier: Apache-2.0

// The addresses of the pages. Each area has its own list; a page is loaded when somebody goes to it.

import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { governanceRoutes } from '../pages/governance/routes.ts';
import { marketRoutes } from '../pages/market/routes.ts';
import { merchantRoutes } from '../pages/merchant/routes.ts';
import { networkRoutes } from '../pages/network/routes.ts';
import { promoterRoutes } from '../pages/promoter/routes.ts';
import { supplyRoutes } from '../pages/supply/routes.ts';
import { testerRoutes } from '../pages/tester/routes.ts';
import { walletRoutes } from '../pages/wallet/routes.ts';
import { Failed, NotFound } from './fallbacks.tsx';
import { root } from './root.ts';

const settings = createRoute({
	getParentRoute: () => root,
	path: '/settings',
	component: lazyRouteComponent(() => import('./settings-page.tsx'), 'SettingsPage'),
});

const tree = root.addChildren([
	settings,
	...marketRoutes,
	...merchantRoutes,
	...promoterRoutes,
	...testerRoutes,
	...walletRoutes,
	...supplyRoutes,
	...governanceRoutes,
	...networkRoutes,
]);

export const router = createRouter({
	routeTree: tree,
	defaultPreload: 'intent',
	defaultNotFoundComponent: NotFound,
	defaultErrorComponent: Failed,
	scrollRestoration: true,
});

declare module '@tanstack/react-router' {
	interface Register {
		router: typeof router;
	}
}
