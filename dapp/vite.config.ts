// SPDX-License-Identifier: Apache-2.0

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The gateway that a development server of the dapp asks. */
const gateway = process.env.SOUK_GATEWAY ?? 'http://127.0.0.1:8090';

export default defineConfig({
	plugins: [
		react(),
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
