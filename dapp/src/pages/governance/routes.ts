// SPDX-License-Identifier: Apache-2.0

// The addresses of governance.

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';

const home = createRoute({
	getParentRoute: () => root,
	path: '/governance',
	component: lazyRouteComponent(() => import('./home.tsx'), 'GovernanceHome'),
});

const referendum = createRoute({
	getParentRoute: () => root,
	path: '/governance/$referendum',
	component: lazyRouteComponent(() => import('./referendum.tsx'), 'ReferendumPage'),
});

const propose = createRoute({
	getParentRoute: () => root,
	path: '/governance/new',
	// Which parameter, as `Commerce.CommuneFee`.
	validateSearch: (search: Record<string, unknown>): { parameter?: string } =>
		typeof search.parameter === 'string' ? { parameter: search.parameter } : {},
	component: lazyRouteComponent(() => import('./propose.tsx'), 'ProposePage'),
});

const parameters = createRoute({
	getParentRoute: () => root,
	path: '/governance/parameters',
	component: lazyRouteComponent(() => import('./parameters.tsx'), 'ParametersPage'),
});

const votes = createRoute({
	getParentRoute: () => root,
	path: '/governance/votes',
	component: lazyRouteComponent(() => import('./votes.tsx'), 'VotesPage'),
});

const committee = createRoute({
	getParentRoute: () => root,
	path: '/governance/committee',
	component: lazyRouteComponent(() => import('./committee.tsx'), 'CommitteePage'),
});

export const governanceRoutes = [home, propose, parameters, votes, committee, referendum] as const;
