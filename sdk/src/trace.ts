// SPDX-License-Identifier: Apache-2.0

// Histories of items. Documents of EPCIS 2.0 are read and written by `souk-trace`; this asks, and moves items.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AlertLink, type Extended, type Extension, extendAlert, readExtension } from './alerts.ts';
import { InputError } from './errors/index.ts';
import { fromUtf8, utf8 } from './pure/bytes.ts';
import { type ItemName, itemLink, itemName } from './pure/gs1.ts';
import { gtin, there } from './shops.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';

type ItemKey = Parameters<Api['apis']['TraceApi']['item']>[0];
/** An item as the chain shows it: who has it, what it is in, whether it was sold or recalled. */
export type ItemView = NonNullable<Awaited<ReturnType<Api['apis']['TraceApi']['item']>>>;
type Page = NonNullable<Awaited<ReturnType<Api['apis']['TraceApi']['trace']>>>;
/** An event of a history. */
export type HistoryEntry = Page['entries'][number];
/** A party as the chain shows it. */
export type PartyView = NonNullable<Awaited<ReturnType<Api['apis']['TraceApi']['party']>>>;
/** What is known of a recalled or held lot. */
export type RecallView = Awaited<ReturnType<Api['apis']['TraceApi']['recalls']>>;
/** An event of EPCIS 2.0 as a call takes it. */
export type TraceEvent = Parameters<Api['apis']['TraceApi']['check_events']>[1][number];

/** A history, and whether anything in it is recalled. */
export interface History {
	recall: 'Free' | 'Flagged' | 'Blocked';
	entries: HistoryEntry[];
	/** Whether these are all: the chain reads a bounded number of rows, and no more is asked for than `most`. */
	complete: boolean;
}

/** The most entries that a runtime API answers at once. */
const PAGE = 100;

export class Trace {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** An item by its GS1 Digital Link, or an error that says there is none. */
	async item(link: string | ItemName): Promise<ItemView> {
		const key = chainKey(link);
		return there(await this.souk.api.apis.TraceApi.item(key, this.souk.at), `item ${named(link)}`);
	}

	/**
	 * The history of an item by its GS1 Digital Link. `Own` is what happened to it, `Origin` what it was made from, `Product` what
	 * was made from it. At most `most` events.
	 */
	async history(
		link: string | ItemName,
		direction: 'Own' | 'Origin' | 'Product' | 'Both' = 'Origin',
		most = 1000,
	): Promise<History> {
		const key = chainKey(link);
		const entries: HistoryEntry[] = [];
		let recall: History['recall'] = 'Free';
		let complete = true;
		let after: bigint | undefined;
		do {
			const limit = Math.min(PAGE, most - entries.length);
			const page: Page = there(
				await this.souk.api.apis.TraceApi.trace(key, { type: direction, value: undefined }, after, limit, this.souk.at),
				`item ${named(link)}`,
			);
			recall = page.recall.type;
			complete &&= page.complete;
			entries.push(...page.entries);
			after = page.next;
		} while (after !== undefined && entries.length < most);
		return { recall, entries, complete: complete && after === undefined };
	}

	/** Whom an alert about a lot concerns, a page of it. */
	async recalls(gtin: bigint, lot: string, page = 0, limit = PAGE): Promise<RecallView> {
		return this.souk.api.apis.TraceApi.recalls(gtin, utf8(lot), page, limit, this.souk.at);
	}

	/** The party of a GLN, or of an account; `undefined` if it is none. */
	async party(of: bigint | Who): Promise<PartyView | undefined> {
		const { TraceApi } = this.souk.api.apis;
		return typeof of === 'bigint' ? TraceApi.party(of, this.souk.at) : TraceApi.party_of(addressOf(of), this.souk.at);
	}

	/** Register an account as the party of a GLN, with the length of its company prefix if nobody else shall make items under it. */
	async register(account: Account, gln: bigint, prefix?: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Trace.register_party({ gln, prefix }), options);
	}

	/** What recording events would put on hold, in base units of SOUK. An error names the first event that the chain would refuse. */
	async deposit(account: Who, events: TraceEvent[]): Promise<bigint> {
		const outcome = await this.souk.api.apis.TraceApi.check_events(addressOf(account), events, this.souk.at);
		if (outcome.type === 'Refused') {
			const { index, fault } = outcome.value;
			throw new InputError(
				`Trace.${fault.type}`,
				`Event ${index} would be refused: ${fault.type}.`,
				'Correct the event; docs/design/trace.md says what each fault means.',
			);
		}
		if (outcome.type === 'Failed')
			throw new InputError('Trace.Failed', `The events would fail: ${outcome.value.reason}.`, 'Correct what it names.');
		return outcome.value.deposit;
	}

	/** Record events. What the chain would refuse is found beforehand, and an error names the first of it. */
	async record(account: Account, events: TraceEvent[], options?: SendOptions): Promise<Sent> {
		await this.deposit(account, events);
		return this.souk.send(account, this.souk.api.tx.Trace.record_events({ events }), options);
	}

	/** Recall a lot that the account made, or put it on hold. `reason` is a CID. */
	async alert(
		account: Account,
		kind: 'recall' | 'hold',
		product: string | bigint,
		lot: string,
		{ reason, spread }: { reason?: string; spread?: 'Nothing' | 'Flagged' | 'Blocked' } = {},
		options?: SendOptions,
	): Promise<Sent> {
		const { recall_lot, hold_lot } = this.souk.api.tx.Trace;
		const what = {
			gtin: gtin(product),
			lot: utf8(lot),
			reason,
			spread: spread && ({ type: spread, value: undefined } as const),
		};
		return this.souk.send(account, kind === 'recall' ? recall_lot(what) : hold_lot(what), options);
	}

	/** Lift the alert on a lot. */
	async liftAlert(account: Account, product: string | bigint, lot: string, options?: SendOptions): Promise<Sent> {
		const call = this.souk.api.tx.Trace.lift_alert({ gtin: gtin(product), lot: utf8(lot) });
		return this.souk.send(account, call, options);
	}

	/**
	 * What the alert on a lot does not reach of `items`, the whole list of its recall, and the calls that would mark it. An alert marks what
	 * is made from now on; what was made before is marked by whoever asks for it. With a sender it says what the calls cost.
	 */
	async extension(product: string | bigint, lot: string, items: RecallView['items'], sender?: Who): Promise<Extension> {
		return readExtension(this.souk, gtin(product), lot, items, sender);
	}

	/** Mark what was made from a lot under an alert, with links out of [`Trace.extension`], in one transaction. Anyone may, for its fee. */
	async extendAlert(account: Account, links: AlertLink[], options?: SendOptions): Promise<Extended> {
		return extendAlert(this.souk, account, links, options);
	}

	/** Hand items to the party of a GLN. */
	async handOver(account: Account, links: (string | ItemName)[], to: bigint, options?: SendOptions): Promise<Sent> {
		const items = links.map((link) => ({ key: chainKey(link), quantity: undefined }));
		return this.souk.send(account, this.souk.api.tx.Trace.hand_over({ items, to }), options);
	}

	/** Take items over that were handed over, or that are adrift. */
	async takeOver(account: Account, links: (string | ItemName)[], from?: bigint, options?: SendOptions): Promise<Sent> {
		const items = links.map((link) => ({ key: chainKey(link), quantity: undefined }));
		return this.souk.send(account, this.souk.api.tx.Trace.take_over({ items, from }), options);
	}

	/** Whether an event is a leaf of a root on the chain. The proof is the committer's. */
	async isProven(root: bigint, leaf: string, index: number, proof: string[]): Promise<boolean> {
		return this.souk.api.apis.TraceApi.verify_leaf(root, leaf, index, proof, this.souk.at);
	}
}

/** An item as the chain names it. */
export function chainKey(link: string | ItemName): ItemKey {
	const item = typeof link === 'string' ? parsed(link) : link;
	switch (item.kind) {
		case 'item':
			return { type: 'Sgtin', value: { gtin: item.gtin, serial: utf8(item.serial) } };
		case 'lot':
			return { type: 'Lgtin', value: { gtin: item.gtin, lot: utf8(item.lot) } };
		case 'unit':
			return { type: 'Sscc', value: { sscc: item.sscc } };
	}
}

/** The name of an item that the chain shows. */
export function readKey(key: ItemKey): ItemName {
	switch (key.type) {
		case 'Sgtin':
			return { kind: 'item', gtin: key.value.gtin, serial: fromUtf8(key.value.serial) };
		case 'Lgtin':
			return { kind: 'lot', gtin: key.value.gtin, lot: fromUtf8(key.value.lot) };
		case 'Sscc':
			return { kind: 'unit', sscc: key.value.sscc };
	}
}

function parsed(link: string): ItemName {
	try {
		return itemName(link);
	} catch (error) {
		const what = error instanceof Error ? error.message : String(error);
		throw new InputError(
			'Gs1.Link',
			`The item cannot be read: ${what}.`,
			'Give a GS1 Digital Link with a serial, a lot or an SSCC.',
			{ cause: error },
		);
	}
}

function named(link: string | ItemName): string {
	return typeof link === 'string' ? link : itemLink(link);
}
