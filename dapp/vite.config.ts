// SPDX-License-Identifier: Apache-2.0

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The gateway that a development server of the dapp asks. */
const gateway = process.env.SOUK_GATEWAY ?? 'http://127.0.0.1:8090';

/** The page that most people open first. */
const FIRST = '/src/pages/market/home.tsx';

/**
 * Has the browser fetch the first page's own code beside the entry, and not after it: `import()` would be found only once the entry runs.
 */
function firstPageAhead(): Plugin {
	return {
		name: 'souk-first-page-ahead',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: (html, { bundle = {} }) => {
				const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
				const first = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(FIRST));
				if (first === undefined) throw new Error(`the build has no chunk of ${FIRST}`);
				const files = new Set<string>();
				const add = (file: string): void => {
					if (files.has(file)) return;
					files.add(file);
					for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) add(next);
				};
				add(first.fileName);
				return [...files]
					.filter((file) => !html.includes(`/${file}"`))
					.map((file) => ({
						tag: 'link',
						attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
						injectTo: 'head',
					}));
			},
		},
	};
}

export default defineConfig({
	plugins: [
		react(),
		firstPageAhead(),
		VitePWA({
			registerType: 'prompt',
			injectRegister: false,
			manifest: {
				name: 'Souk',
				short_name: 'Souk',
				description: 'Shops, promotion, tested products, histories of goods',
				theme_color: '#0b5c46',
				background_color: '#fbfaf6',
				display: 'standalone',
				icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
			},
			workbox: {
				// What the gateway answers is never taken from a cache of the worker: a price from yesterday is a wrong price.
				navigateFallbackDenylist: [/^\/v1/, /^\/docs/, /^\/openapi/, /^\/content/, /^\/\d\d\//, /^\/events/],
				globPatterns: ['**/*.{js,css,html,svg}'],
				// The light client is loaded by whoever asks for it.
				globIgnores: ['**/smoldot-*.js'],
				maximumFileSizeToCacheInBytes: 2_000_000,
			},
		}),
	],
	// The manifest is what scripts/budget.ts reads. The gateway serves no file whose name begins with a dot.
	build: {
		target: 'es2022',
		sourcemap: false,
		modulePreload: { polyfill: false },
		manifest: true,
		// The light client is larger than everything else together, and only who asks for it loads it.
		chunkSizeWarningLimit: 3_500,
		rolldownOptions: {
			output: {
				chunkFileNames: ({ moduleIds }) =>
					moduleIds.some((id) => /[/\\]node_modules[/\\]smoldot[/\\]/.test(id))
						? 'assets/smoldot-[hash].js'
						: 'assets/[name]-[hash].js',
			},
		},
	},
	worker: { format: 'es' },
	server: {
		host: '127.0.0.1',
		proxy: Object.fromEntries(
			['/v1', '/dapp.json', '/content', '/openapi.json', '/ready', '/health'].map((path) => [path, gateway]),
		),
	},
});
