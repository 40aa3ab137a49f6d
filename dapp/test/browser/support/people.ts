// SPDX-License-Identifier: Apache-2.0

// What people do on pages: fill in, choose, press, look, sign. Fields and buttons are found by the texts of the dapp itself, as somebody
// finds them who reads or hears the page.

import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { en } from '../../../src/words/en/index.ts';

/** The texts of the pages. */
export const words = en;

/** Where something is looked for. */
type Place = Page | Locator;

function beginning(text: string): RegExp {
	return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** A field by its label. Labels of fields that may be empty say so behind it. */
export function field(place: Place, label: string): Locator {
	return place.getByLabel(beginning(label)).first();
}

/** Write into a field. */
export async function fill(place: Place, label: string, text: string): Promise<void> {
	await field(place, label).fill(text);
}

/** Press a button. */
export async function press(place: Place, name: string): Promise<void> {
	await place.getByRole('button', { name, exact: true }).first().click();
}

/** Choose one of the values of a list that opens. */
export async function choose(page: Page, label: string, option: string | RegExp): Promise<void> {
	await page
		.getByRole('button', { name: new RegExp(`${beginning(label).source}|${label}`) })
		.first()
		.click();
	await page.getByRole('option', { name: option }).first().click();
}

/** The dialog that is open. */
export function dialog(page: Page): Locator {
	return page.getByRole('dialog').last();
}

const SIGNS = new Set([words.ui.signing.sign, words.ui.signing.signStatement]);

/** How a deed ended. */
export interface End {
	kind: 'done' | 'failed' | 'refused';
	/** What the dialog says; empty where it closed without a word. */
	said: string;
	/** Names of calls that were signed, as the dialog showed them. */
	calls: string[];
	/** Fees that the dialog showed before the signatures, in base units of SOUK. */
	fees: bigint[];
}

/**
 * Sign everything that a deed asks for, and wait for its end. The dialog is closed, and what it said is returned. A deed that closes its
 * dialog without a word is done.
 */
export async function signAll(page: Page, within = 90_000): Promise<End> {
	const open = page.getByRole('dialog');
	await open.last().waitFor();
	const [calls, fees]: [string[], bigint[]] = [[], []];
	for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(50)) {
		if ((await open.count()) === 0) return { kind: 'done', said: '', calls, fees };
		const end = open.locator('.note[role="alert"]');
		const texts = await open
			.getByRole('button')
			.allInnerTexts()
			.catch(() => []);
		const [sign] = texts.filter((text) => SIGNS.has(text.trim()));
		if (sign !== undefined) {
			const names = await open.locator('.badge').allInnerTexts();
			const fee = open.locator('[data-amount][data-asset="SOUK"]').last();
			calls.push(...names.map((name) => name.trim()));
			if (names.length > 0 && (await fee.count()) > 0)
				fees.push(BigInt((await fee.getAttribute('data-amount')) ?? '0'));
			// The dialog may be at the next step already.
			await open
				.getByRole('button', { name: sign.trim(), exact: true })
				.click({ timeout: 2_000 })
				.catch(() => undefined);
		} else if ((await end.count()) > 0) {
			const [said, kind] = [(await end.first().textContent()) ?? '', (await end.first().getAttribute('class')) ?? ''];
			await open.getByRole('button', { name: words.ui.close, exact: true }).last().click();
			await open.waitFor({ state: 'hidden' });
			return { kind: kind.includes('bad') ? 'failed' : kind.includes('warn') ? 'refused' : 'done', said, calls, fees };
		}
	}
	throw new Error(`the deed did not end within ${within / 1000} s: ${await open.textContent()}`);
}

/** Press a button, sign what it asks for, and make sure that it was done. */
export async function deed(page: Page, place: Place, name: string): Promise<End> {
	await press(place, name);
	const end = await signAll(page);
	assert.equal(end.kind, 'done', end.said);
	return end;
}

/** The exact sum that stands at a place, in base units, as the page says it. */
export async function sum(place: Locator): Promise<bigint> {
	const shown = place.first();
	const own = await shown.getAttribute('data-amount');
	const value = own ?? (await shown.locator('[data-amount]').first().getAttribute('data-amount'));
	assert.ok(value !== null, 'there is a sum');
	return BigInt(value);
}

/** Every leg of a split that a page shows, by its payee. Of several of one kind, in order. */
export async function legs(place: Place): Promise<Record<string, bigint[]>> {
	const shown = await place
		.locator('[data-leg]')
		.evaluateAll((all) =>
			all.map((one) => [
				one.getAttribute('data-leg') ?? '',
				one.querySelector('[data-amount]')?.getAttribute('data-amount') ?? one.getAttribute('data-amount') ?? '',
			]),
		);
	const found: Record<string, bigint[]> = {};
	for (const [to = '', amount = ''] of shown) found[to] = [...(found[to] ?? []), BigInt(amount)];
	return found;
}

/** The same of what the chain says. */
export function expected(payees: { to: string; amount: bigint }[]): Record<string, bigint[]> {
	const all: Record<string, bigint[]> = {};
	for (const { to, amount } of payees) if (amount > 0n) all[to] = [...(all[to] ?? []), amount];
	return all;
}
