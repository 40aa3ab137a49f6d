// SPDX-License-Identifier: Apache-2.0

// The browser of the tests: Debian's Chromium, without a screen. CHROMIUM names another one.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What a browser of the tests does without: everything that asks somebody else than the page does. */
const FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	// Pictures are compared: letters are drawn the same way with and without a screen.
	'--font-render-hinting=none',
	'--force-color-profile=srgb',
	'--hide-scrollbars',
];

/** Where the browser is, or nothing. */
export function chromiumPath(): string | undefined {
	const said = process.env.CHROMIUM;
	const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
	const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
	return (said === undefined || said === '' ? places : [said]).find((path) => {
		try {
			accessSync(path, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});
}

/** Start the browser. An error says how to get one. */
export async function startBrowser(): Promise<Browser> {
	const executablePath = chromiumPath();
	if (executablePath === undefined)
		throw new Error('there is no Chromium: run scripts/setup.sh --browser, or name one in CHROMIUM');
	return chromium.launch({ executablePath, args: FLAGS, headless: true });
}
