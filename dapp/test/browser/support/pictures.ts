// SPDX-License-Identifier: Apache-2.0

// Pictures of pages: compared with those that are committed, or written where a run was told to. What changes from run to run, such as
// how long ago something was, is replaced first. Letters are drawn by the fonts of the machine: where these are others than those of
// the committed pictures, nothing can be said, and that is said.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { count } from './tally.ts';

const COMMITTED = join(import.meta.dirname, '..', 'pictures');
const GUIDES = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'first-hour', 'images');
/** Where pictures that differ are left, with what differs. */
const DIFFERENT = join(import.meta.dirname, '..', '..', '..', '..', '.run', 'pictures');

/** How much a pixel may differ, from 0 to 1, before it counts. */
const THRESHOLD = 0.2;
/** The greatest part of the pixels that may count. */
const TOLERANCE = 0.01;

/** Whether this run writes pictures instead of comparing them. */
export const WRITES = process.env.SOUK_PICTURES === 'write';

/** Replace what differs from run to run, and stand still. */
async function calm(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await document.fonts.ready;
		// And again whenever the page writes it anew, until the picture is taken.
		const still = () => {
			for (const element of document.querySelectorAll('time, [data-changing]'))
				if (element.textContent !== '··') element.textContent = '··';
		};
		still();
		new MutationObserver(still).observe(document.body, { subtree: true, childList: true, characterData: true });
		// Each run has a port of its own, and it is in links to the gateway and in their codes.
		for (const code of document.querySelectorAll<SVGElement>('svg.qr')) code.style.visibility = 'hidden';
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
			if (text.textContent?.includes(location.host) === true)
				text.textContent = text.textContent.replaceAll(location.host, 'gateway.example');
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		window.scrollTo(0, 0);
	});
}

/** How wide the machine's fonts draw some letters of both languages. */
async function fonts(page: Page): Promise<string> {
	return page.evaluate(() => {
		const probe = document.createElement('span');
		probe.textContent = 'The quick brown fox 0123456789 市场订单钱包';
		probe.translate = false;
		probe.style.position = 'absolute';
		// In one line, however wide the screen is.
		probe.style.whiteSpace = 'nowrap';
		probe.style.font = `100px ${getComputedStyle(document.body).fontFamily}`;
		document.body.append(probe);
		const { width, height } = probe.getBoundingClientRect();
		probe.remove();
		return `${width.toFixed(1)}x${height.toFixed(1)}`;
	});
}

/** What a comparison came to. */
export type Compared = { same: true } | { same: false; why: string } | { same: undefined; why: string };

/** Compare what a page shows on its screen with the committed picture of a name. */
export async function compare(page: Page, name: string): Promise<Compared> {
	await calm(page);
	const path = join(COMMITTED, `${name}.png`);
	const fontsPath = join(COMMITTED, 'fonts.txt');
	const drawn = await fonts(page);
	const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
	if (WRITES) {
		mkdirSync(COMMITTED, { recursive: true });
		writeFileSync(path, taken);
		writeFileSync(fontsPath, `${drawn}\n`);
		count({ pictures: 1 });
		return { same: true };
	}
	if (!existsSync(path)) return { same: false, why: `there is no picture ${path}: run make dapp-test ARGS=--pictures` };
	const before = readFileSync(fontsPath, 'utf8').trim();
	if (before !== drawn)
		return { same: undefined, why: `the fonts of this machine draw ${drawn}, those of the pictures ${before}` };
	const [was, is] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(taken)];
	if (was.width !== is.width || was.height !== is.height)
		return { same: false, why: `${name} is ${is.width}×${is.height}, and was ${was.width}×${was.height}` };
	const diff = new PNG({ width: is.width, height: is.height });
	const different = pixelmatch(was.data, is.data, diff.data, is.width, is.height, { threshold: THRESHOLD });
	count({ pictures: 1 });
	if (different <= TOLERANCE * is.width * is.height) return { same: true };
	mkdirSync(DIFFERENT, { recursive: true });
	writeFileSync(join(DIFFERENT, `${name}.png`), taken);
	writeFileSync(join(DIFFERENT, `${name}-difference.png`), PNG.sync.write(diff));
	const part = ((100 * different) / (is.width * is.height)).toFixed(2);
	return { same: false, why: `${part} % of ${name} differ from the picture; see ${DIFFERENT}` };
}

/** How high the bar is that stays at the top of a page, and some air below it, in CSS pixels. */
const BAR = 76;

/**
 * Write a picture for the guides in docs/first-hour, where the run was told to. `at` is what it is of, where that is not in sight.
 * `hidden` is covered: what people must not show to anybody is in no picture either.
 */
export async function guidePicture(page: Page, name: string, at?: Locator, hidden?: Locator): Promise<void> {
	if (!WRITES) return;
	const path = join(GUIDES, `${name}.png`);
	mkdirSync(dirname(path), { recursive: true });
	await at?.first().evaluate((element, bar) => {
		window.scrollTo({ top: element.getBoundingClientRect().top + window.scrollY - bar, behavior: 'instant' });
	}, BAR);
	// Nothing is replaced here: the page goes on living, and what is on it is true.
	const mask = hidden === undefined ? [] : [hidden];
	writeFileSync(path, await page.screenshot({ animations: 'disabled', caret: 'hide', mask, maskColor: '#8a8a80' }));
}
