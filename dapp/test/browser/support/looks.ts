// SPDX-License-Identifier: Apache-2.0

// What a page must be whatever is on it: readable by everybody, in one language, no wider than its screen, silent in the console, and
// alone with its own origin.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical on a page, one sentence each. */
export async function axeFaults(page: Page): Promise<string[]> {
	// Evaluated by the debugger and not by the page, whose policy allows no such thing.
	await page.evaluate(`window.axe === undefined && (() => { ${AXE} })()`);
	const { violations } = await page.evaluate<AxeResults>(`axe.run(document, { resultTypes: ['violations'] })`);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, help, nodes }) =>
			nodes.map(({ target, html, failureSummary }) => {
				const why = failureSummary?.split('\n')[1]?.trim() ?? '';
				return `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)} ${why}`;
			}),
		);
}

/**
 * Texts of a page, and names of its controls, that are from no language: in the language `marked` each text is in brackets. What is
 * data says `translate="no"`. What stands in a field is what somebody wrote. Signs without letters and digits say nothing in any language.
 */
export async function untranslated(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const NAMES = [
			'aria-label',
			'aria-description',
			'aria-roledescription',
			'placeholder',
			'title',
			'alt',
			'data-label',
		];
		/** What is left of a text without what is in brackets. */
		const outside = (text: string): string => {
			let depth = 0;
			let left = '';
			for (const letter of text) {
				if (letter === '⟦') depth += 1;
				else if (letter === '⟧') depth -= 1;
				else if (depth === 0) left += letter;
			}
			return left;
		};
		const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(outside(text));
		const isData = (element: Element | null): boolean => element?.closest('[translate="no"]') != null;
		const where = (element: Element | null): string =>
			element === null ? '' : `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const { parentElement } = node;
			if (
				parentElement?.closest('script, style, noscript, textarea, [data-react-aria-prevent-focus]') != null ||
				isData(parentElement)
			)
				continue;
			const text = node.textContent ?? '';
			if (says(text)) found.push(`${where(parentElement)} ${text.trim().slice(0, 100)}`);
		}
		for (const element of document.body.querySelectorAll('*')) {
			if (isData(element)) continue;
			for (const name of NAMES) {
				const value = element.getAttribute(name);
				if (value !== null && says(value)) found.push(`${where(element)} ${name}="${value.slice(0, 100)}"`);
			}
		}
		if (says(document.title.replace(/Souk/g, ''))) found.push(`the title of the window: ${document.title}`);
		return [...new Set(found)];
	});
}

/** How far a page sticks out of its screen, in pixels, and what does. Nothing where it fits. */
export async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const over = (document.scrollingElement ?? document.documentElement).scrollWidth - width;
		if (over <= 0) return [];
		const wide = [...document.querySelectorAll('main *')].filter((element) => {
			const { right } = element.getBoundingClientRect();
			if (right <= width + 1) return false;
			for (let up = element.parentElement; up !== null; up = up.parentElement) {
				if (getComputedStyle(up).overflowX !== 'visible') return false;
			}
			return true;
		});
		const named = wide
			.slice(-2)
			.map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`);
		return [`the page is ${over} px wider than its screen of ${width} px: ${named.join(', ')}`];
	});
}
