// SPDX-License-Identifier: Apache-2.0

// Every page of every area: readable with and without eyes in both themes, in one language, no wider than a small phone, within its
// policy, and silent in the console.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeFaults, tooWide, untranslated } from './support/looks.ts';
import { type Looked, pages, statedRoutes } from './support/pages.ts';
import { type Seeded, seed } from './support/seed.ts';
import { count } from './support/tally.ts';
import { SMALL, type Visit } from './support/visit.ts';
import { World } from './support/world.ts';

let world: World;
let seeded: Seeded;
let all: Looked[];

before(async () => {
	world = await World.start();
	seeded = await seed(world);
	all = pages(seeded);
});
after(async () => world?.close());

/** Look at a page, and report everything that is wrong with it at once. */
async function look(visit: Visit, { path, within }: Looked): Promise<string[]> {
	const { page } = visit;
	await page.goto(new URL(path, world.origin).toString(), { waitUntil: 'domcontentloaded' });
	await visit.settled(within);
	const texts = await untranslated(page);
	const axe: string[] = [];
	for (const theme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme: theme });
		await page.evaluate((chosen) => {
			document.documentElement.dataset.theme = chosen;
		}, theme);
		axe.push(...(await axeFaults(page)).map((fault) => `${theme}: ${fault}`));
	}
	const wide = await tooWide(page);
	const beside = visit.takeFaults();
	count({ pages: 1, axe: axe.length, untranslated: texts.length });
	return [...axe, ...texts.map((text) => `from no language: ${text}`), ...wide, ...beside];
}

test('should look at every address that the areas state', () => {
	const looked = new Set(all.map(({ route }) => route));
	assert.deepEqual(
		statedRoutes().filter((route) => !looked.has(route)),
		[],
		'support/pages.ts lacks an address',
	);
	assert.ok(all.length > 3);
});

test('should find nothing wrong with any page', async (t) => {
	// One device for each account: what its browser has loaded once it need not load again.
	const devices = new Map<string, Visit>();
	for (const looked of all) {
		await t.test(looked.path, async () => {
			const who = looked.as?.address ?? '';
			const visit =
				devices.get(who) ??
				(await world.visit({
					screen: SMALL,
					language: 'marked',
					...(looked.as === undefined ? {} : { as: looked.as }),
				}));
			devices.delete(who);
			const faults = await look(visit, looked);
			// One that could not look at a page is not used again.
			devices.set(who, visit);
			assert.deepEqual(faults, [], `${looked.path} has ${faults.length} faults`);
		});
	}
});

test('should tell a page that is not in one language, and one that axe refuses', async () => {
	const visit = await world.visit({ language: 'marked' });
	const page = await visit.open('/settings');
	assert.deepEqual(await untranslated(page), []);
	await page.evaluate(() => {
		const main = document.querySelector('main') as HTMLElement;
		const text = document.createElement('p');
		text.textContent = 'Only English';
		const input = document.createElement('input');
		input.placeholder = 'Type here';
		const data = document.createElement('p');
		data.translate = false;
		data.textContent = 'A name';
		main.append(text, input, data);
	});
	const texts = await untranslated(page);
	assert.equal(texts.length, 2, texts.join('\n'));
	assert.match(texts.join('\n'), /Only English[\s\S]*Type here/);
	await page.evaluate(() => document.querySelector('input[placeholder]')?.removeAttribute('placeholder'));
	assert.match((await axeFaults(page)).join('\n'), /label/);
});

test('should load from its own origin alone, and the light client not before somebody asks', async () => {
	const visit = await world.visit({ worker: true });
	await visit.open('/');
	assert.deepEqual(visit.takeFaults(), []);
	const loaded = [...visit.files];
	assert.ok(loaded.some((file) => file.endsWith('.js')));
	assert.deepEqual(
		loaded.filter((file) => /smoldot/.test(file)),
		[],
	);
});
