// SPDX-License-Identifier: Apache-2.0

// From shop to settlement and every way out of an order, with polkadot.js against the built node.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SoukPrimitivesOrderDisputeView } from '@polkadot/types/lookup';
import { blake2AsHex } from '@polkadot/util-crypto';
import { COMMUNE, EXPERIENCE_POOL, key, named } from '@souk/client/accounts';
import type { Call } from '@souk/client/chain';
import { cid } from '@souk/client/content';
import { must } from '@souk/client/errors';
import type { ChainEvent } from '@souk/client/events';
import { PERCENT, shopHash } from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import {
	hashOffer,
	offer,
	orderSize,
	order as orderView,
	previewServices,
	previewSplit,
	readLegs,
	type Service,
	WHOLE,
} from '@souk/client/orders';
import { proxied } from '@souk/client/proxy';
import { signSale, type TillSale } from '@souk/client/till';
import { type Legs, print, total } from '@souk/client/waterfall';
import { ANY, DAY, SIZE, SLOT, Stage, TIME } from '../support/stage.ts';

let stage: Stage;
let shop: number;
before(async () => {
	stage = await Stage.open();
	shop = await stage.shop();
});
after(async () => stage?.close());

/** Milliseconds a busy machine may take for "at once"; a tenth of a second is usual. */
const AT_ONCE = 5_000;
const platform = (): ReturnType<typeof named> => stage.second;

async function stock(listing: bigint): Promise<number> {
	return (await stage.view(({ commerceApi }) => commerceApi.listing(listing))).stock.toNumber();
}

function legsOf(events: ChainEvent[], place = 0): Legs {
	return readLegs(must(stage.event(events, 'orders', 'OrderSettled').legs[place], `legs of asset ${place}`));
}

function feeOf(events: ChainEvent[]): bigint {
	return stage.event(events, 'transactionPayment', 'TransactionFeePaid').actualFee.toBigInt();
}

test('should pay everybody what the preview said when the buyer keeps the order', async () => {
	const { buyer, seller, promoter, stranger } = stage;
	const listing = await stage.listing(shop, { price: 10n * SOUK + 7n });
	const promoters = [promoter, stranger];
	const { legs: expected } = await previewSplit(stage.chain, listing, 3, promoters.map(key));
	assert.equal(total(expected), 30n * SOUK + 21n);

	const order = await stage.order(listing, {
		quantity: 3,
		path: await stage.path(listing, promoters),
		platform: platform(),
	});
	assert.equal(await stage.state(order), 'Placed');
	assert.ok((await stage.held(buyer)) >= 30n * SOUK + 21n);
	await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.ship(order, 3);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	const whos = [seller, promoter, stranger, platform()];
	const before = await Promise.all(
		[...whos, EXPERIENCE_POOL, COMMUNE].map(async (who) => (await stage.funds(who)).total),
	);
	const events = await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);
	const after = await Promise.all(
		[...whos, EXPERIENCE_POOL, COMMUNE].map(async (who) => (await stage.funds(who)).total),
	);

	assert.equal(print(legsOf(events)), print(expected));
	assert.deepEqual(
		after.map((has, place) => has - before[place]!),
		[expected.seller, ...expected.promoters, expected.platform, expected.experience, expected.commune],
	);
	assert.equal(await stage.state(order), 'Completed');
	assert.equal(await stage.held(buyer), 0n);
	const record = await stage.view(({ commerceApi }) => commerceApi.promoter(promoter.address));
	assert.equal(record.settled.toString(), '1');
});

test('should accept and ship many orders in one call, and skip one that cannot be', async () => {
	const { buyer, seller, stranger } = stage;
	const listing = await stage.listing(shop);
	const orders: bigint[] = [];
	for (let count = 0; count < 8; count++) orders.push(await stage.order(listing));
	const [gone, ...kept] = orders as [bigint, ...bigint[]];
	await stage.do(buyer, 'orders', 'cancelOrder', gone, SIZE);
	// Each is charged by what it holds: one line in one asset.
	const extent = { lines: 1, assets: 1, depth: 0, items: 0, services: 0 };
	const accepted = await stage.do(
		seller,
		'orders',
		'acceptOrders',
		orders.map((order) => ({ order, extent })),
	);
	const skipped = stage.event(accepted, 'orders', 'OrderSkipped');
	assert.equal(skipped.order.toString(), gone.toString());
	assert.equal(stage.chain.errorName(skipped.error), 'orders.WrongState');
	const shipments = [{ line: 0, quantity: 1, items: [] }];
	const shipping = kept.map((order) => ({ order, shipments, last: true, parcel: null, extent }));
	assert.equal(await stage.refused(stranger, 'orders', 'shipOrders', shipping), 'orders.NotParty');
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrders', []), 'orders.NoOrders');
	await stage.do(seller, 'orders', 'shipOrders', shipping);
	for (const order of kept) {
		assert.equal(await stage.state(order), 'Shipped');
		await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
		await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);
	}
	assert.equal(await stage.held(buyer), 0n);
});

test('should sell under the offer that the buyer saw, or not at all', async () => {
	const { buyer, seller, promoter } = stage;
	const listing = await stage.listing(shop);
	const shown = await offer(stage.chain, listing);
	assert.equal(hashOffer(shown), shown.offer.toHex(), 'a client computes the hash from what it shows');
	assert.equal((await previewSplit(stage.chain, listing, 1)).offer, shown.offer.toHex());
	// The price stays within the limit. The window and the commission, for which the buyer came, are gone.
	const signed = stage.orderCall(listing, { limits: [10n * SOUK], path: await stage.path(listing, [promoter]) });
	const { terms } = stage.newListing({ returnWindow: 0, commission: 'None', maxDepth: 0 });
	const seen = blake2AsHex(shown.terms.toU8a(), 256);
	await stage.do(seller, 'shops', 'updateTerms', listing, seen, terms);
	assert.equal(await stage.refused(seller, 'shops', 'updateTerms', listing, seen, terms), 'shops.TermsChanged');
	assert.equal(await stage.refusedCall(buyer, signed), 'orders.OfferChanged');
	assert.equal(await stage.held(buyer), 0n);

	const order = await stage.order(listing);
	const changed = await stage.look(listing);
	const [line] = (await orderView(stage.chain, order)).lines;
	assert.deepEqual([line?.offer.toHex(), line?.returnWindow.toNumber()], [changed, 0]);
	await stage.do(seller, 'shops', 'updateMetadata', listing, cid('another description'));
	assert.equal(await stage.refusedCall(buyer, stage.orderCall(listing)), 'orders.OfferChanged');
	await stage.do(buyer, 'orders', 'cancelOrder', order, SIZE);
});

test('should pay the carrier and the warehouse that the seller named, out of its own part', async () => {
	const { buyer, seller, promoter } = stage;
	const listing = await stage.listing(shop, { price: 10n * SOUK });
	const { legs: before } = await previewSplit(stage.chain, listing, 1, [key(promoter)]);
	const order = await stage.order(listing, { path: await stage.path(listing, [promoter]), platform: platform() });
	const [carrier, warehouse] = [named('carrier'), named('warehouse')];
	const services: Service[] = [
		{ provider: key(carrier), kind: 'Logistics', share: 5 * PERCENT },
		{ provider: key(warehouse), kind: 'Warehousing', share: 2 * PERCENT },
	];
	const [shown] = await previewServices(stage.chain, order, services);
	assert.deepEqual(shown?.services, [SOUK / 2n, SOUK / 5n]);
	assert.equal(await stage.refused(seller, 'orders', 'nameServices', order, []), 'orders.NoServices');
	const own = [{ ...services[0]!, provider: key(buyer) }];
	assert.equal(await stage.refused(seller, 'orders', 'nameServices', order, own), 'orders.PartyServes');
	await stage.do(seller, 'orders', 'nameServices', order, services);
	const lower = [{ ...services[0]!, share: 1 }];
	assert.equal(await stage.refused(seller, 'orders', 'nameServices', order, lower), 'orders.DuplicateProvider');
	const view = await orderView(stage.chain, order);
	assert.deepEqual(
		view.services.map(({ provider, kind, share }) => [provider.toHex(), kind.type, share.toNumber()]),
		services.map(({ provider, kind, share }) => [provider, kind, share]),
	);

	// Whoever settles counts the services.
	const size = await orderSize(stage.chain, order);
	assert.equal(size.services, 2);
	await stage.do(seller, 'orders', 'acceptOrder', order, size);
	const all = [{ line: 0, quantity: 1, items: [] }];
	await stage.do(seller, 'orders', 'shipOrder', order, all, false, null, size);
	assert.equal(await stage.refused(buyer, 'orders', 'confirmDelivery', order, SIZE), 'orders.LargerThanSaid');
	await stage.do(buyer, 'orders', 'confirmDelivery', order, size);
	const events = await stage.do(buyer, 'orders', 'completeOrder', order, size);
	const paid = legsOf(events);
	assert.equal(print(paid), print(must(shown, 'the preview')));
	assert.equal(print({ ...paid, seller: before.seller, services: [] }), print(before));
	assert.equal(paid.seller, before.seller - (7n * SOUK) / 10n);
	assert.equal((await stage.funds(carrier)).total, SOUK / 2n);
	assert.equal((await stage.funds(warehouse)).total, SOUK / 5n);
	assert.equal(await stage.held(buyer), 0n);
});

test('should let a buyer with little SOUK left confirm, and charge a refused call less than twice a good one', async () => {
	const { alice, seller } = stage;
	const listing = await stage.listing(shop);
	const poor = named('poor');
	await stage.do(alice, 'balances', 'transferKeepAlive', key(poor), 13n * SOUK);
	const order = await stage.order(listing, {}, poor);
	const size = await orderSize(stage.chain, order);
	assert.deepEqual(size, { lines: 1, assets: 1, depth: 0, items: 0, services: 0 });
	await stage.do(seller, 'orders', 'acceptOrder', order, size);
	await stage.ship(order);
	// What a call may weigh at most has to be there up front, and the rest comes back. For the largest order that was 1.76 SOUK.
	const keep = (2n * SOUK) / 5n;
	await stage.do(poor, 'balances', 'transferKeepAlive', key(alice), (await stage.funds(poor)).free - keep);
	const good = feeOf(await stage.do(poor, 'orders', 'confirmDelivery', order, size));
	const had = (await stage.funds(poor)).total;
	assert.equal(await stage.refused(poor, 'orders', 'confirmDelivery', order, size), 'orders.WrongState');
	const refused = had - (await stage.funds(poor)).total;
	assert.ok(refused <= 2n * good, `refused for ${refused}, good for ${good}`);
	await stage.do(poor, 'orders', 'completeOrder', order, size);
	assert.equal(await stage.state(order), 'Completed');
});

test('should end an order of which the seller gave everything back', async () => {
	const { buyer, seller } = stage;
	const order = await stage.delivered(await stage.listing(shop));
	await stage.do(seller, 'orders', 'refundPart', order, 0, [9n * SOUK], SIZE);
	const legs = legsOf(await stage.do(seller, 'orders', 'refundPart', order, 0, [SOUK], SIZE));
	assert.deepEqual([legs.buyer, total(legs)], [10n * SOUK, 10n * SOUK]);
	assert.equal(await stage.state(order), 'Returned');
	assert.equal(await stage.held(buyer), 0n);
});

test('should refund all of it when an order is called off before it ships', async () => {
	const { buyer, seller } = stage;
	const listing = await stage.listing(shop);
	for (const [who, call, accepted] of [
		[buyer, 'cancelOrder', false],
		[seller, 'declineOrder', false],
		[seller, 'cancelOrder', true],
	] as const) {
		const order = await stage.order(listing);
		if (accepted) await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
		const legs = legsOf(await stage.do(who, 'orders', call, order, SIZE));
		assert.equal(legs.buyer, 10n * SOUK);
		assert.equal(total(legs), 10n * SOUK);
		assert.equal(await stage.state(order), 'Cancelled');
	}
	assert.equal(await stage.held(buyer), 0n);
	assert.equal(await stock(listing), 1000);
});

test('should refund what did not ship, what was given back and what was returned, and pay the rest', async () => {
	const { buyer, seller } = stage;
	const listing = await stage.listing(shop);
	const order = await stage.order(listing, { quantity: 5 });
	await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.do(seller, 'orders', 'shipOrder', order, [{ line: 0, quantity: 1, items: [] }], false, null, SIZE);
	const shipped = await stage.do(
		seller,
		'orders',
		'shipOrder',
		order,
		[{ line: 0, quantity: 3, items: [] }],
		true,
		null,
		SIZE,
	);
	assert.equal(stage.event(shipped, 'orders', 'UnshippedRefunded').units.toString(), '1');
	await stage.do(seller, 'orders', 'refundPart', order, 0, [4n * SOUK], SIZE);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	await stage.do(buyer, 'orders', 'requestReturn', order, [{ line: 0, quantity: 2 }], null);
	const legs = legsOf(await stage.do(seller, 'orders', 'approveReturn', order, true, SIZE));
	// 50 held, 10 did not ship, 4 as goodwill, two of the four units left of 36 came back.
	assert.equal(legs.buyer, 10n * SOUK + 4n * SOUK + 18n * SOUK);
	assert.equal(total(legs), 50n * SOUK);
	assert.equal(await stage.state(order), 'Returned');
	assert.equal(await stage.held(buyer), 0n);
});

test('should split as the arbiter rules, and as the parties agree', async () => {
	const { buyer, seller, stranger } = stage;
	const listing = await stage.listing(shop);
	const dispute = async (): Promise<bigint> => {
		const order = await stage.order(listing);
		await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
		await stage.ship(order);
		await stage.do(buyer, 'orders', 'disputeOrder', order, null);
		return order;
	};
	const ruled = await dispute();
	assert.match(await stage.refused(stranger, 'orders', 'ruleOrder', ruled, 10_000, SIZE), /BadOrigin/);
	const { events } = await stage.root(stage.tx.orders.ruleOrder(ruled, 3_333, SIZE));
	assert.equal(legsOf(events).buyer, (10n * SOUK * 3_333n) / 10_000n);
	assert.equal(stage.event(events, 'orders', 'OrderRuled').by.toString(), 'Arbiter');

	const settled = await dispute();
	await stage.do(seller, 'orders', 'proposeSettlement', settled, 4_000, SIZE);
	assert.equal(await stage.state(settled), 'Disputed');
	const agreed = await stage.do(buyer, 'orders', 'proposeSettlement', settled, 2_500, SIZE);
	assert.equal(legsOf(agreed).buyer, (10n * SOUK * 2_500n) / 10_000n);
	assert.equal(stage.event(agreed, 'orders', 'OrderRuled').by.toString(), 'Agreement');
	assert.equal(await stage.held(buyer), 0n);
});

test('should decide a dispute by silence, by the record and by giving in, and pay the deposits', async () => {
	const { buyer, seller, stranger } = stage;
	const listing = await stage.listing(shop);
	const parcel = { carrier: 'TEST', tracking: blake2AsHex('a tracking number and a salt') };
	const shipped = async (how: typeof parcel | null): Promise<bigint> => {
		const order = await stage.order(listing);
		await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
		await stage.do(seller, 'orders', 'shipOrder', order, [{ line: 0, quantity: 1, items: [] }], false, how, SIZE);
		return order;
	};
	const by = (events: ChainEvent[]): string => stage.event(events, 'orders', 'OrderRuled').by.toString();
	const view = async (order: bigint): Promise<SoukPrimitivesOrderDisputeView> =>
		(await orderView(stage.chain, order)).dispute.unwrap();

	// The seller did not name a parcel and does not answer: the buyer gets the price and both deposits back.
	await stage.orderRules({ answer: SLOT * 20n });
	const silent = await shipped(null);
	const opened = await stage.do(buyer, 'orders', 'disputeOrder', silent, null);
	const { souk, amounts } = stage.event(opened, 'orders', 'OrderDisputed');
	const [procedure, damage] = [souk.toBigInt(), must(amounts[0], 'an amount').toBigInt()];
	assert.ok(procedure > 0n && damage > 0n && damage < 10n * SOUK);
	const waiting = await view(silent);
	assert.ok(waiting.due.unwrap().isSeller && waiting.default.isWins && waiting.default.asWins.isBuyer);
	assert.equal(await stage.refused(buyer, 'orders', 'answerDispute', silent, null, SIZE), 'orders.WrongParty');
	await stage.blocks(25);
	await stage
		.do(stranger, 'orders', 'advanceOrders', [{ order: silent, extent: SIZE }])
		.catch((error: Error) => assert.match(error.message, /NothingDue/));
	assert.equal(await stage.state(silent), 'Ruled');
	assert.equal(await stage.held(buyer), 0n);
	await stage.orderRules(undefined);

	// It named a parcel this time. Neither gives evidence, so the record decides at once, and the buyer's deposits are gone.
	const tracked = await shipped(parcel);
	await stage.do(buyer, 'orders', 'disputeOrder', tracked, null);
	const decided = await stage.do(seller, 'orders', 'answerDispute', tracked, null, SIZE);
	assert.equal(by(decided), 'Record');
	assert.equal(legsOf(decided).buyer, 0n);
	const lost = stage.event(decided, 'orders', 'DisputeClosed').buyer;
	assert.deepEqual(
		lost.map(({ back, other, treasury }) => [back, other, treasury].map((leg) => leg.toBigInt())),
		[
			[0n, 0n, procedure],
			[0n, damage, 0n],
		],
	);

	// Evidence answered by evidence waits for an arbiter, unless the opener gives in: that costs the procedure alone.
	const heard = await shipped(parcel);
	await stage.do(buyer, 'orders', 'disputeOrder', heard, cid('a photo of the box'));
	assert.equal(await stage.refused(seller, 'orders', 'answerDispute', heard, null, SIZE), 'orders.EvidenceMissing');
	await stage.do(seller, 'orders', 'answerDispute', heard, cid('a receipt of the carrier'), SIZE);
	const hearing = await view(heard);
	assert.ok(hearing.stage.isHearing && hearing.due.isNone && hearing.default.isStandoff);
	assert.equal(await stage.refused(seller, 'orders', 'withdrawDispute', heard, SIZE), 'orders.WrongParty');
	const gaveIn = await stage.do(buyer, 'orders', 'withdrawDispute', heard, SIZE);
	assert.equal(by(gaveIn), 'Agreement');
	assert.deepEqual(
		stage.event(gaveIn, 'orders', 'DisputeClosed').buyer.map(({ treasury }) => treasury.toBigInt()),
		[procedure, 0n],
	);
	assert.equal((await stage.held(buyer)) + (await stage.held(seller)), 0n);
});

test('should come to an end by time and strangers alone, from every state', async () => {
	const { buyer, seller, stranger } = stage;
	const listing = await stage.listing(shop);
	const final = await stage.listing(shop, { returnWindow: 0 });
	const short = SLOT * 20n;
	await stage.orderRules({
		accept: short,
		ship: short,
		delivery: short,
		returns: short,
		dispute: short,
		answer: short,
		ruling: short,
	});
	const placed = await stage.order(listing);
	const accepted = await stage.order(listing);
	await stage.do(seller, 'orders', 'acceptOrder', accepted, SIZE);
	const shipped = await stage.order(final);
	await stage.do(seller, 'orders', 'acceptOrder', shipped, SIZE);
	await stage.ship(shipped);
	const returning = await stage.delivered(listing);
	await stage.do(buyer, 'orders', 'requestReturn', returning, [{ line: 0, quantity: 1 }], null);
	const disputed = await stage.delivered(listing);
	await stage.do(buyer, 'orders', 'disputeOrder', disputed, null);
	const all = [placed, accepted, shipped, returning, disputed];
	assert.equal(
		await stage.refused(stranger, 'orders', 'advanceOrders', [{ order: disputed, extent: SIZE }]),
		'orders.NothingDue',
	);

	// As many of the largest size as fit one block.
	const most = 2;
	// An idle block may move them before a stranger does; who is first does not matter.
	for (let passed = 0; passed < 40; passed++) {
		await stage.blocks(1);
		if ((await Promise.all(all.map((order) => stage.state(order)))).some((state) => state === 'Expired')) break;
	}
	for (let passed = 0; passed < 3; passed++) {
		await stage.blocks(20);
		for (let first = 0; first < all.length; first += most) {
			await stage
				.do(
					stranger,
					'orders',
					'advanceOrders',
					all.slice(first, first + most).map((order) => ({ order, extent: SIZE })),
				)
				.catch((error: Error) => assert.match(error.message, /NothingDue/));
		}
	}
	assert.deepEqual(await Promise.all(all.map((order) => stage.state(order))), [
		'Expired',
		'Expired',
		'Completed',
		'Returned',
		'Ruled',
	]);
	await stage.orderRules(undefined);
	assert.equal(await stage.held(buyer), 0n);
});

test('should take TIME at the ratio the seller set, and listings priced in TIME', async () => {
	const { buyer, seller } = stage;
	// One SOUK is two TIME, for at most half of an order.
	const accepted = [{ asset: TIME, rate: 2n * 10n ** 18n, maxShare: 50 * PERCENT }];
	const listing = await stage.listing(shop, { accepted, price: 10n * SOUK });
	const half = 50 * PERCENT;
	const error = await stage.refusedCall(
		buyer,
		stage.orderCall(listing, {
			payment: [
				['Native', 40 * PERCENT],
				[TIME, 60 * PERCENT],
			],
		}),
	);
	assert.equal(error, 'orders.ShareTooLarge');

	const order = await stage.order(listing, {
		payment: [
			['Native', half],
			[TIME, half],
		],
		limits: [5n * SOUK, 10n * SOUK],
	});
	const [line] = (await orderView(stage.chain, order)).lines;
	assert.deepEqual(
		line?.escrow.map((amount) => amount.toBigInt()),
		[5n * SOUK, 10n * SOUK],
	);
	await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.ship(order);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	const [sellerHad, buyerHad] = [await stage.time(seller), await stage.time(buyer)];
	const events = await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);
	const inTime = legsOf(events, 1);
	assert.equal(total(inTime), 10n * SOUK);
	// No platform is named, so its leg is the seller's.
	assert.equal((await stage.time(seller)) - sellerHad, inTime.seller + inTime.platform);
	assert.equal(buyerHad - (await stage.time(buyer)), 10n * SOUK);

	const priced = await stage.listing(shop, { asset: TIME, price: 3n * SOUK, returnWindow: 0 });
	const inFull = await stage.order(priced, { payment: [[TIME, WHOLE]] });
	await stage.do(seller, 'orders', 'acceptOrder', inFull, SIZE);
	await stage.ship(inFull);
	const done = await stage.do(buyer, 'orders', 'confirmDelivery', inFull, SIZE);
	assert.equal(total(legsOf(done)), 3n * SOUK);
	assert.equal(await stage.state(inFull), 'Completed');
});

test('should record a sale at the counter that the buyer signed, through a till that can do nothing else', async () => {
	const { buyer, seller, stranger } = stage;
	const till = named('till');
	await stage.do(seller, 'balances', 'transferKeepAlive', key(till), 10n * SOUK);
	await stage.do(seller, 'proxy', 'addProxy', key(till), 'Till', 0);
	const listing = await stage.listing(shop, { price: 0n, fiat: { currency: 'USD', amount: 1_299n } });
	const sale: TillSale = {
		buyer: key(buyer),
		lines: [{ listing, offer: await stage.look(listing), quantity: 2, path: [], items: [] }],
		total: { currency: 'USD', amount: 2_598n },
		platform: null,
		attachment: null,
		salt: 1,
		expires: (await stage.now()) + 60n * SLOT,
	};
	const record = (signed: TillSale, by: typeof buyer, carried = signed): Call =>
		stage.tx.orders.recordSale(carried, signSale(stage.chain, seller.publicKey, signed, by));
	const through = async (call: Call): Promise<string> => {
		const events = await stage.do(till, 'proxy', 'proxy', key(seller), null, call);
		return proxied(stage.chain, { events }) ?? 'ok';
	};

	assert.equal(await through(record(sale, stranger)), 'orders.BadSignature');
	assert.equal(
		await through(record(sale, buyer, { ...sale, total: { currency: 'USD', amount: 1n } })),
		'orders.BadSignature',
	);
	// A signature is good in the form it says, and in no other.
	const bare = signSale(stage.chain, seller.publicKey, sale, buyer);
	const misnamed = stage.tx.orders.recordSale(sale, { ...bare, wrapped: true });
	assert.equal(await through(misnamed), 'orders.BadSignature');
	assert.equal(await through(record({ ...sale, expires: 1n }, buyer)), 'orders.SaleExpired');
	assert.equal(await through(record(sale, buyer)), 'ok');
	assert.equal(await through(record(sale, buyer)), 'orders.AlreadyRecorded');
	const wallet = { ...sale, salt: 2 };
	const signed = signSale(stage.chain, seller.publicKey, wallet, buyer, true);
	assert.equal(await through(stage.tx.orders.recordSale(wallet, signed)), 'ok');
	const order = (await stage.query.orders.nextOrder()).toBigInt() - 1n;
	assert.equal(await stage.state(order), 'Completed');
	assert.equal((await orderView(stage.chain, order)).mode.type, 'Attested');
	assert.equal(await stock(listing), 996);

	const before = await stage.funds(seller);
	const paid = await stage.listing(shop);
	const pending = await stage.order(paid);
	const other = { ...sale, salt: 3 };
	for (const call of [
		stage.tx.balances.transferKeepAlive(key(till), SOUK),
		stage.tx.orders.acceptOrder(pending, SIZE),
		stage.tx.orders.declineOrder(pending, SIZE),
		stage.tx.shops.pauseListing(paid),
		stage.tx.shops.restock(paid, { Set: { was: 999, units: 0 } }),
		stage.tx.proxy.addProxy(key(till), 'Any', 0),
		stage.tx.utility.batchAll([record(other, buyer)]),
		stage.tx.assets.transfer(1, key(till), 1n),
	]) {
		assert.match(await through(call), /CallFiltered/, call.method.method);
	}
	assert.equal(await stage.refused(till, 'proxy', 'proxy', key(seller), 'Any', record(other, buyer)), 'proxy.NotProxy');
	assert.ok((await stage.funds(seller)).total >= before.total - SOUK);
	assert.equal(await stage.state(pending), 'Placed');
	assert.equal(await stock(paid), 999);
	await stage.do(buyer, 'orders', 'cancelOrder', pending, SIZE);
});

test('should pay a promised reward for a sale whose money moved elsewhere, and give the rest back', async () => {
	const { buyer, seller, promoter } = stage;
	const listing = await stage.listing(shop, { price: 0n, fiat: { currency: 'EUR', amount: 999n }, returnWindow: 0 });
	const opened = await stage.do(
		seller,
		'distribution',
		'openCampaign',
		shop,
		[listing],
		{
			asset: 'Native',
			reward: 2n * SOUK,
			maxPart: 50 * PERCENT,
			leastSale: SOUK,
			leastFiat: { currency: 'EUR', amount: 999n },
		},
		5n * SOUK,
		(await stage.now()) + BigInt(DAY),
	);
	const campaign = stage.event(opened, 'distribution', 'CampaignOpened').campaign.toBigInt();
	const order = await stage.order(listing, {
		payment: [],
		fiat: { currency: 'EUR', amount: 999n },
		mode: 'Attested',
		path: await stage.path(listing, [promoter]),
	});
	// It owes the fees of what it states: EUR 9.99 are ¥76.5234, and on a development chain a yuan is a SOUK.
	const value = (999n * 766n * SOUK) / 10_000n;
	const fees = { experience: (value * 9n) / 100n, commune: (value * 6n) / 1_000n };
	// The promoter of the path is owed the listing's whole rate.
	const commission = value / 5n;
	const owed = fees.experience + fees.commune + commission;
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrder', order, SIZE), 'prepaid.PrepaidNotFound');
	await stage.do(seller, 'prepaid', 'openAccount', 'Native', owed - 1n);
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrder', order, SIZE), 'prepaid.NotCovered');
	await stage.do(seller, 'prepaid', 'topUp', SOUK);
	const accepted = await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	const reserved = stage.event(accepted, 'prepaid', 'FeesReserved');
	assert.deepEqual([reserved.value.toBigInt(), reserved.amount.toBigInt()], [value, owed]);
	assert.equal(await stage.refused(seller, 'prepaid', 'withdraw', SOUK), 'prepaid.FundsReserved');
	await stage.ship(order);
	const had = await stage.funds(promoter);
	const pool = await stage.funds(EXPERIENCE_POOL);
	const events = await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	const paid = stage.event(events, 'prepaid', 'FeesPaid');
	assert.deepEqual([paid.experience.toBigInt(), paid.commune.toBigInt()], [fees.experience, fees.commune]);
	assert.deepEqual(
		paid.commission.map((leg) => leg.toBigInt()),
		[commission],
	);
	assert.equal((await stage.funds(EXPERIENCE_POOL)).total - pool.total, fees.experience);
	await stage.do(seller, 'prepaid', 'closeAccount');
	assert.equal(stage.event(events, 'distribution', 'RewardPaid').amount.toBigInt(), 2n * SOUK);
	assert.equal((await stage.funds(promoter)).total - had.total, 2n * SOUK + commission);
	assert.equal(await stage.state(order), 'Completed');
	const closed = await stage.do(seller, 'distribution', 'closeCampaign', campaign);
	assert.equal(stage.event(closed, 'distribution', 'CampaignClosed').freed.toBigInt(), 3n * SOUK);
});

test('should let a shop change hands and close only when nothing of it is open', async () => {
	const { seller, buyer, stranger } = stage;
	const other = await stage.shop(stranger);
	const listing = await stage.listing(other, {}, stranger);
	const order = await stage.order(listing);
	assert.equal(await stage.refused(seller, 'shops', 'closeShop', other), 'shops.NotOwner');
	assert.equal(await stage.refused(stranger, 'shops', 'closeShop', other), 'shops.ListingsRemain');
	await stage.do(stranger, 'shops', 'delist', listing);
	assert.equal(await stage.refused(stranger, 'shops', 'closeShop', other), 'shops.OrdersOpen');
	await stage.do(buyer, 'orders', 'cancelOrder', order, SIZE);
	await stage.do(stranger, 'shops', 'offerShop', other, key(seller));
	await stage.do(seller, 'shops', 'acceptShop', other, ANY, await shopHash(stage.chain, other));
	const closed = await stage.do(seller, 'shops', 'closeShop', other);
	assert.ok(stage.event(closed, 'shops', 'ShopClosed').bond.toBigInt() > 0n);
	assert.ok(feeOf(closed) > 0n);
	assert.ok((await stage.chain.ask(({ commerceApi }) => commerceApi.shop(other))).isNone);
});

test('should put a lone transaction into a block at once when sealing is instant, in every epoch', async () => {
	const { pipeline } = stage;
	const epoch = async (): Promise<bigint> => (await stage.query.babe.epochIndex()).toBigInt();
	const [began, handedAgain] = [await epoch(), pipeline.handedAgain];
	// More blocks than an epoch has; the one that begins a session takes no transactions, and nothing else arrives.
	for (let sent = 0; sent < 220; sent++) {
		const late = sleep(AT_ONCE, undefined, { ref: false }).then(() =>
			assert.fail(`transaction ${sent} is in no block after ${AT_ONCE} ms`),
		);
		await Promise.race([stage.do(stage.stranger, 'system', 'remark', '0x'), late]);
	}
	assert.ok((await epoch()) > began, 'an epoch began meanwhile');
	assert.equal(pipeline.handedAgain, handedAgain, 'nothing had to be handed over again');
});
