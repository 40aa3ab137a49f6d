// SPDX-License-Identifier: Apache-2.0

// A shop with a day of trade, for tests that need a chain with something on it.

import { key } from '@souk/client/accounts';
import { SOUK } from '@souk/client/money';
import { claimOf, type Header, type Row } from '@souk/client/receipts';
import { COSTS } from '@souk/replay/counter';
import { SIZE, type Stage } from './stage.ts';

/** Open a shop, trade and sell at a till, on a chain that nobody used before. Returns the shop. */
export async function fill(stage: Stage): Promise<number> {
	const shop = await stage.shop();
	await trade(stage, shop);
	await sell(stage, shop);
	return shop;
}

/** Orders that end in every way that needs no time, and one that stays open. */
async function trade(stage: Stage, shop: number): Promise<void> {
	const listing = await stage.listing(shop, { price: 10n * SOUK, returnWindow: 0 });
	const kept = await stage.order(listing, { path: await stage.path(listing, [stage.promoter, stage.second]) });
	await stage.do(stage.seller, 'orders', 'acceptOrder', kept, SIZE);
	await stage.ship(kept);
	await stage.do(stage.buyer, 'orders', 'confirmDelivery', kept, SIZE);
	const cancelled = await stage.order(listing);
	await stage.do(stage.buyer, 'orders', 'cancelOrder', cancelled, SIZE);
	const declined = await stage.order(listing, { quantity: 3 });
	await stage.do(stage.seller, 'orders', 'declineOrder', declined, SIZE);
	await stage.order(listing, { quantity: 2 });
}

/** Receipts of a till, of which a customer signs one later. */
async function sell(stage: Stage, shop: number): Promise<void> {
	const customer = stage.stranger;
	await stage.root(stage.tx.receipts.setCosts('US-PA', 'USD', COSTS));
	await stage.do(stage.seller, 'receipts', 'openBook', shop, 'USD', 10);
	await stage.do(stage.seller, 'receipts', 'pledge', [key(customer)]);
	await stage.do(stage.seller, 'receipts', 'payFees', shop, 400n * SOUK);
	const [book, start] = [(await stage.query.receipts.books(shop)).unwrap(), await stage.now()];
	const header: Header = { shop, book: book.id.toNumber(), till: 1, first: 0n, start, currency: 'USD' };
	const rows: Row[] = [
		{ Sale: { value: 900n, after: 0 } },
		{ CustomerSale: { customer: key(customer), value: 2_500n, after: 1 } },
	];
	const posted = await stage.do(stage.seller, 'receipts', 'postBatch', shop, header.till, 0n, start, rows, []);
	const batch = stage.event(posted, 'receipts', 'BatchPosted').batch.toNumber();
	await stage.do(customer, 'receipts', 'countersign', [claimOf(header, batch, rows, [1])], null);
}
