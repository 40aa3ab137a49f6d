// SPDX-License-Identifier: Apache-2.0

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../app/root.ts';

const desk = createRoute({
	getParentRoute: () => root,
	path: '/quality',
	component: lazyRouteComponent(() => import('./desk.tsx'), 'DeskPage'),
});

const report = createRoute({
	getParentRoute: () => root,
	path: '/quality/report/$gtin',
	component: lazyRouteComponent(() => import('./report.tsx'), 'ReportPage'),
});

const results = createRoute({
	getParentRoute: () => root,
	path: '/quality/results',
	component: lazyRouteComponent(() => import('./results.tsx'), 'ResultsPage'),
});

const VERDICTS = ['confirmed', 'deviates', 'unknown'] as const;

/** What the list of products is filtered by. */
export interface ProductsSearch {
	verdict?: (typeof VERDICTS)[number];
	model?: number;
}

const products = createRoute({
	getParentRoute: () => root,
	path: '/quality/products',
	validateSearch: ({ verdict, model }: Record<string, unknown>): ProductsSearch => ({
		...(VERDICTS.includes(verdict as 'confirmed') ? { verdict: verdict as 'confirmed' } : {}),
		...(/^\d{1,9}$/.test(String(model)) ? { model: Number(model) } : {}),
	}),
	component: lazyRouteComponent(() => import('./products.tsx'), 'ProductsPage'),
});

const product = createRoute({
	getParentRoute: () => root,
	path: '/quality/products/$gtin',
	component: lazyRouteComponent(() => import('./product.tsx'), 'ProductPage'),
});

const experts = createRoute({
	getParentRoute: () => root,
	path: '/quality/experts',
	component: lazyRouteComponent(() => import('./experts.tsx'), 'ExpertsPage'),
});

const publish = createRoute({
	getParentRoute: () => root,
	path: '/quality/experts/publish',
	validateSearch: ({ model }: Record<string, unknown>): { model?: number } =>
		/^\d{1,9}$/.test(String(model)) ? { model: Number(model) } : {},
	component: lazyRouteComponent(() => import('./publish.tsx'), 'PublishPage'),
});

const model = createRoute({
	getParentRoute: () => root,
	path: '/quality/models/$model',
	component: lazyRouteComponent(() => import('./model.tsx'), 'ModelPage'),
});

export const testerRoutes = [desk, report, results, products, product, experts, publish, model] as const;
