// SPDX-License-Identifier: Apache-2.0

// A person with a device: a browser of its own, an account, a language, a theme. What goes wrong beside what is on the page is kept.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext, ConsoleMessage, Page } from 'playwright-core';
import { type StandInWallet, WALLET } from './wallet.ts';

/** Screens of the tests, in CSS pixels. */
export const PHONE = { width: 390, height: 844 };
export const SMALL = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/** Who visits, and by what device. */
export interface Device {
	/** Where the pages are. */
	origin: string;
	screen?: { width: number; height: number };
	language?: 'en' | 'zh' | 'marked';
	theme?: 'light' | 'dark';
	/** The account that is chosen: a development account by its name, or one of the wallet. */
	as?: { source: string; address: string };
	wallet?: StandInWallet;
	/** Whether the worker that keeps pages for times without a net may run. */
	worker?: boolean;
	/** How the chain is read. */
	connection?: 'gateway' | 'light';
}

/** Kinds of messages that are no fault of the page: the browser tells of what a test took away. */
const NETWORK = /net::ERR_|Failed to load resource|WebSocket connection to/;
/** What the browser says of tests that go without the worker. */
const NO_WORKER = /Service Worker registration blocked by Playwright/;

/** One person's browser, and what it said beside the page. */
export class Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	private readonly origin: string;
	private readonly said: string[] = [];
	private readonly left = new Set<string>();
	/** Files of this origin that were loaded, without its interface. */
	readonly files = new Set<string>();
	private forgiving = false;

	private constructor(context: BrowserContext, page: Page, origin: string) {
		this.context = context;
		this.page = page;
		this.origin = origin;
		page.on('console', (message) => this.hear(message));
		page.on('pageerror', (error) => this.said.push(`error: ${error.message}`));
		page.on('request', (request) => {
			const url = new URL(request.url());
			if (url.protocol === 'data:' || url.protocol === 'blob:') return;
			if (url.origin !== origin) this.left.add(url.origin);
			else if (url.pathname.startsWith('/assets/') || url.pathname === '/') this.files.add(url.pathname);
		});
		page.on('websocket', (socket) => {
			const { hostname } = new URL(socket.url());
			if (hostname !== '127.0.0.1') this.left.add(socket.url());
		});
	}

	/** Open a browser of its own for somebody. */
	static async by(browser: Browser, device: Device): Promise<Visit> {
		const { language = 'en', theme = 'light', screen = DESK, connection = 'gateway' } = device;
		const context = await browser.newContext({
			viewport: screen,
			locale: language === 'zh' ? 'zh-CN' : 'en-GB',
			timezoneId: 'UTC',
			colorScheme: theme,
			reducedMotion: 'reduce',
			serviceWorkers: device.worker === true ? 'allow' : 'block',
		});
		context.setDefaultTimeout(45_000);
		// Functions that a test hands to a page carry a helper of the compiler that only the test's own process has.
		await context.addInitScript('globalThis.__name ??= (made) => made');
		await device.wallet?.into(context);
		const settings = { language, theme, connection, ...(device.as === undefined ? {} : { account: device.as }) };
		// Only for the first page: what a person chooses later stays.
		await context.addInitScript((kept) => {
			if (localStorage.getItem('souk:settings') === null) localStorage.setItem('souk:settings', kept);
		}, JSON.stringify(settings));
		return new Visit(context, await context.newPage(), device.origin);
	}

	/** Open a page of the dapp and wait until it shows what it has. */
	async open(path: string): Promise<Page> {
		await this.page.goto(new URL(path, this.origin).toString(), { waitUntil: 'domcontentloaded' });
		await this.settled();
		return this.page;
	}

	/** Wait until nothing is on its way any more. */
	async settled(within = 30_000): Promise<void> {
		const { page } = this;
		await page.locator('main h1').first().waitFor({ timeout: within });
		let quiet = 0;
		for (const deadline = Date.now() + within; quiet < 4; await sleep(100)) {
			const busy = await page.locator('main .bone, main [role="status"] .spinner').count();
			quiet = busy === 0 ? quiet + 1 : 0;
			if (Date.now() > deadline) throw new Error(`${page.url()} still waits for something after ${within / 1000} s`);
		}
	}

	/** What a test takes away, such as the node, makes browsers complain. From here on these complaints do not count. */
	forgiveNetwork(): void {
		this.forgiving = true;
	}

	/** What went wrong beside the page: messages in the console, broken rules of its policy, requests to other origins. */
	get faults(): string[] {
		return [...this.said, ...[...this.left].map((origin) => `it asked ${origin}`)];
	}

	/** Everything that went wrong so far is told, and then forgotten. */
	takeFaults(): string[] {
		const { faults } = this;
		this.said.length = 0;
		this.left.clear();
		return faults;
	}

	async close(): Promise<void> {
		await this.context.close();
	}

	private hear(message: ConsoleMessage): void {
		const type = message.type();
		if (type !== 'error' && type !== 'warning') return;
		const text = message.text();
		if (NO_WORKER.test(text) || (this.forgiving && NETWORK.test(text))) return;
		this.said.push(`${type}: ${text.slice(0, 400)}`);
	}
}

/** A development account of the page. */
export function developmentAccount(address: string): { source: string; address: string } {
	return { source: 'development', address };
}

/** An account of the stand-in wallet. */
export function walletAccount(address: string): { source: string; address: string } {
	return { source: WALLET, address };
}
