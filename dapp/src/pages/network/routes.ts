// SPDX-License-Identifier: Apache-2.0

// The addresses of the network.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';

const home = createRoute({
	getParentRoute: () => root,
	path: '/network',
	component: lazyRouteComponent(() => import('./home.tsx'), 'NetworkHome'),
});

const validators = createRoute({
	getParentRoute: () => root,
	path: '/network/validators',
	component: lazyRouteComponent(() => import('./validators.tsx'), 'ValidatorsPage'),
});

const economy = createRoute({
	getParentRoute: () => root,
	path: '/network/economy',
	component: lazyRouteComponent(() => import('./economy.tsx'), 'EconomyPage'),
});

const block = createRoute({
	getParentRoute: () => root,
	path: '/network/blocks/$block',
	component: lazyRouteComponent(() => import('./block.tsx'), 'BlockPage'),
});

export const networkRoutes = [home, validators, economy, block] as const;
