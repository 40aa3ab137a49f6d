// SPDX-License-Identifier: Apache-2.0

// Pages as they look on a phone and on a desk, in both themes and languages by turns, against the committed pictures.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { zh } from '../../src/words/zh/index.ts';
import { words } from './support/people.ts';
import { compare } from './support/pictures.ts';
import { BOB, CHARLIE, ITEM, type Seeded, seed } from './support/seed.ts';
import { DESK, type Device, developmentAccount, PHONE } from './support/visit.ts';
import { World } from './support/world.ts';

/** What a page says at its top once it has the chain. Before that another line is there, of another height. */
const CONNECTED = new RegExp(`${words.shell.developmentChain}|${zh.shell.developmentChain}`);

let world: World;
let seeded: Seeded;

before(async () => {
	world = await World.start();
	seeded = await seed(world);
});
after(async () => world?.close());

interface Shown extends Pick<Device, 'language' | 'theme' | 'as'> {
	name: string;
	path: (seeded: Seeded) => string;
}

const buyer = developmentAccount(CHARLIE.address);
const merchant = developmentAccount(BOB.address);

const SHOWN: Shown[] = [
	{ name: 'market', path: () => '/', as: buyer },
	{ name: 'market-zh-dark', path: () => '/', language: 'zh', theme: 'dark', as: buyer },
	{ name: 'listing', path: ({ listings }) => `/listings/${listings[0]}`, as: buyer },
	{ name: 'shop', path: ({ shop }) => `/shops/${shop}`, language: 'zh', as: buyer },
	{ name: 'order', path: ({ orders }) => `/orders/${orders.completed}`, as: buyer },
	{ name: 'merchant', path: ({ shop }) => `/merchant/${shop}`, theme: 'dark', as: merchant },
	{ name: 'item', path: () => `/supply/items/${encodeURIComponent(ITEM)}` },
	{ name: 'wallet', path: () => '/wallet', as: buyer },
	{ name: 'settings', path: () => '/settings', as: buyer },
];

for (const { name, path, ...device } of SHOWN) {
	for (const [width, screen] of [
		['390', PHONE],
		['1280', DESK],
	] as const) {
		test(`should look as it did: ${name} at ${width}`, async (t) => {
			const visit = await world.visit({ ...device, screen });
			try {
				const page = await visit.open(path(seeded));
				await page.getByText(CONNECTED).first().waitFor();
				const { same, ...rest } = await compare(page, `${name}-${width}`);
				const why = 'why' in rest ? rest.why : '';
				if (same === undefined) t.skip(`SKIPPED: ${why}`);
				else assert.ok(same, why);
			} finally {
				await visit.close();
			}
		});
	}
}
