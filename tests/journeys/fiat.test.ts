// SPDX-License-Identifier: Apache-2.0

// Orders of which a part or all is paid outside the chain: who says that the money arrived, what it owes on chain, what goes back.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { Enum, Option, Struct, UInt, Vec } from '@polkadot/types';
import type {
	PalletFiatHoldReason,
	SoukPrimitivesFiatAttesterView,
	SoukPrimitivesFiatFiatLegView,
	SoukPrimitivesFiatObligationView,
} from '@polkadot/types/lookup';
import type { Codec } from '@polkadot/types-codec/types';
import { u8aToString } from '@polkadot/util';
import { base32Encode } from '@polkadot/util-crypto';
import { COMMUNE, EXPERIENCE_POOL, key, named } from '@souk/client/accounts';
import { cid } from '@souk/client/content';
import { must } from '@souk/client/errors';
import { all, type ChainEvent } from '@souk/client/events';
import { SOUK } from '@souk/client/money';
import { order as orderView, previewSplit, readLegs, readTerms } from '@souk/client/orders';
import { type Legs, noLegs, print, type SplitTerms, split, total } from '@souk/client/waterfall';
import type { FeeLegs } from '@souk/replay/ledger';
import { owed, totalFees } from '@souk/replay/prepaid';
import { fiatInRows, inRows } from '../support/rows.ts';
import { DAY, type OrderOptions, SIZE, Stage } from '../support/stage.ts';

/** No development chain begins with a rate of it. */
const CURRENCY = 'CHF';
/** One, as rates count. */
const ONE = 10n ** 18n;
/** Base units of SOUK for a centime. It is no whole number, so that rounding shows. */
const RATE = 89_321_700_003n * ONE + ONE / 2n;
/** What is sold here costs so many base units and so many centimes. */
const TOKEN = 10n * SOUK + 7n;
const FIAT = 799n;
/** What costs no token, in centimes. */
const WHOLLY = 2_499n;
/** The least bond of an attester. */
const BOND = 1_000n * SOUK;
/** What a contest or a denial puts up. */
const CLAIM = 5n * SOUK;
/** A price in a currency is good for so long, and then the buyer has as long to pay. */
const QUOTE = BigInt(3 * DAY);
/** How long a word can be contested, an obligation be paid, and a statement be denied. */
const FORTNIGHT = BigInt(14 * DAY);
const HOUR = 3_600_000n;
/** The hash of what somebody has to show. */
const SHOWN = `0x${'5e'.repeat(32)}`;

let stage: Stage;
let shop: number;
let other: number;
let bank: KeyringPair;
let mixed: bigint;
let wholly: bigint;
before(async () => {
	stage = await Stage.open();
	[shop, other] = [await stage.shop(), await stage.shop(stage.second)];
	bank = named('fiat/bank');
	await stage.do(stage.alice, 'balances', 'transferKeepAlive', key(bank), 3n * BOND);
	mixed = await stage.listing(shop, { price: TOKEN, fiat: francs(FIAT) });
	wholly = await stage.listing(shop, { price: 0n, fiat: francs(WHOLLY) });
});
after(async () => stage?.close());

function francs(amount: bigint): { currency: string; amount: bigint } {
	return { currency: CURRENCY, amount };
}

/** What an amount is worth, in base units of SOUK, rounded up. */
function worth(amount: bigint, rate = RATE): bigint {
	return (amount * rate + ONE - 1n) / ONE;
}

/** What a word about an amount locks: what that is worth, and a quarter more, rounded up. */
function lock(amount: bigint): bigint {
	return worth(amount) + (worth(amount) + 3n) / 4n;
}

/** Place a mixed order. */
async function place(options: OrderOptions = {}): Promise<bigint> {
	return stage.order(mixed, { fiat: francs(FIAT * BigInt(options.quantity ?? 1)), ...options });
}

async function accept(order: bigint): Promise<ChainEvent[]> {
	return stage.do(stage.seller, 'orders', 'acceptOrder', order, SIZE);
}

async function attest(order: bigint): Promise<ChainEvent[]> {
	return stage.do(bank, 'fiat', 'attestPayment', order, SHOWN);
}

/** A mixed order that is accepted, and whose payment an attester saw arrive. */
async function paid(options: OrderOptions = {}): Promise<bigint> {
	const order = await place(options);
	await accept(order);
	await attest(order);
	return order;
}

/** An obligation for a whole fiat part, which the seller owes because it called the order off. */
async function owing(): Promise<bigint> {
	const order = await paid();
	const events = await stage.do(stage.seller, 'orders', 'cancelOrder', order, SIZE);
	return stage.event(events, 'fiat', 'ObligationWritten').id.toBigInt();
}

/** Let the seller agree to every word about a payment, which frees the bond. */
async function freeAll(): Promise<void> {
	for (const [{ args }] of await stage.query.fiat.words.entries())
		await stage.do(stage.seller, 'fiat', 'endWord', { Leg: args[0].asLeg });
	assert.equal((await attester()).locked.toBigInt(), 0n);
}

/** The rates that an order was placed under. */
async function termsOf(order: bigint): Promise<SplitTerms> {
	return readTerms(must((await orderView(stage.chain, order)).lines[0], 'a line').terms);
}

/** The legs of the fiat part that move on chain. The seller pays. */
function onChain(legs: Legs, platform?: KeyringPair): FeeLegs {
	return owed(legs, platform && key(platform), key(stage.seller));
}

/** What was paid out of the prepaid account. */
function feesIn(events: ChainEvent[]): FeeLegs & { freed: bigint } {
	const { experience, commune, platform, commission, freed } = stage.event(events, 'prepaid', 'FeesPaid');
	return {
		experience: experience.toBigInt(),
		commune: commune.toBigInt(),
		platform: platform.toBigInt(),
		promoters: commission.map((leg) => leg.toBigInt()),
		freed: freed.toBigInt(),
	};
}

/** The legs of the token part. There are none if nothing was held. */
function legsIn(events: ChainEvent[]): Legs {
	const [only, ...more] = stage.event(events, 'orders', 'OrderSettled').legs;
	assert.equal(more.length, 0);
	return only === undefined ? noLegs() : readLegs(only);
}

/** What is on hold on an account for a reason of this pallet. */
async function onHold(who: KeyringPair, reason: PalletFiatHoldReason['type']): Promise<bigint> {
	let held = 0n;
	for (const { id, amount } of await stage.query.balances.holds(who.publicKey)) {
		if (id.isFiat && id.asFiat.type === reason) held += amount.toBigInt();
	}
	return held;
}

/** A value of a runtime API as the RPC writes it. */
function json(value: Codec): unknown {
	const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
	if (value instanceof Option) return value.isNone ? null : json(value.unwrap());
	if (value instanceof Vec) return value.map((each: Codec) => json(each));
	if (value instanceof Struct) {
		return Object.fromEntries([...value].map(([name, each]) => [name, json(each as Codec)]));
	}
	if (value instanceof Enum) {
		return value.isBasic || value.inner.isEmpty ? lower(value.type) : { [lower(value.type)]: json(value.inner) };
	}
	if (value instanceof UInt) return value.bitLength() <= 32 ? value.toNumber() : value.toString();
	const bytes = value.toU8a();
	// A currency and an address of content are text there.
	if (bytes.length === 3) return u8aToString(bytes);
	if (bytes.length === 36) return base32Encode(bytes, true);
	return value.toJSON();
}

/** Compare a row of storage with what the runtime API shows of it. */
function same(view: Struct, row: Struct): void {
	for (const name of view.keys()) {
		if (row.has(name)) assert.equal(row.get(name)?.toString(), view.get(name)?.toString(), String(name));
	}
}

/** Compare a row of storage with what the runtime API and the RPC show of it. */
function agree(view: Struct, rpc: unknown, row: Struct): void {
	assert.deepEqual(rpc, json(view));
	same(view, row);
}

async function attester(who = bank): Promise<SoukPrimitivesFiatAttesterView> {
	const view = await stage.view(({ fiatApi }) => fiatApi.attester(key(who)));
	const row = (await stage.query.fiat.attesters(key(who))).unwrap();
	agree(view, await stage.node.rpc('commerce_getAttester', key(who)), row);
	assert.equal(await onHold(who, 'Bond'), view.bond.toBigInt());
	return view;
}

async function leg(order: bigint): Promise<SoukPrimitivesFiatFiatLegView> {
	const view = await stage.view(({ fiatApi }) => fiatApi.fiatLeg(order));
	const row = (await stage.query.fiat.openLegs(order)).unwrap();
	agree(view, await stage.node.rpc('commerce_getFiatLeg', order.toString()), row);
	const word = await stage.chain.ask(({ fiatApi }) => fiatApi.fiatWord({ Leg: order }));
	assert.equal(word.toHex(), view.word.toHex());
	return view;
}

async function obligation(id: bigint): Promise<SoukPrimitivesFiatObligationView> {
	const view = await stage.view(({ fiatApi }) => fiatApi.obligation(id));
	const row = (await stage.query.fiat.obligations(id)).unwrap();
	agree(view, await stage.node.rpc('commerce_getObligation', id.toString()), row);
	return view;
}

/** Nothing is left of an obligation, and how it ended. */
async function ended(events: ChainEvent[], id: bigint): Promise<string> {
	const end = stage.event(events, 'fiat', 'ObligationEnded');
	assert.equal(end.id.toBigInt(), id);
	assert.ok((await stage.query.fiat.obligations(id)).isNone);
	assert.equal(await stage.node.rpc('commerce_getObligation', id.toString()), null);
	for (const who of [stage.seller, stage.buyer])
		assert.ok((await stage.query.fiat.obligationsOf(key(who), id)).isNone, 'neither party knows it any more');
	return end.how.type;
}

/** The credit of the seller. */
async function credit(): Promise<number> {
	const { credit } = await stage.chain.ask(({ rewardsApi }) => rewardsApi.rewardsOf(key(stage.seller)));
	return credit.seller.toNumber();
}

test('should take an attester under a bond, and count its word for the shop that names it and for no other', async () => {
	const { seller, second, stranger } = stage;
	const contact = cid('how to reach the bank');
	const accepts = (): Promise<string> => stage.refused(seller, 'fiat', 'acceptAttesters', shop, [key(bank)]);
	assert.equal(await accepts(), 'fiat.AttesterNotFound');
	const register = (currencies: string[], bond: bigint): Promise<string> =>
		stage.refused(bank, 'fiat', 'registerAttester', contact, currencies, bond);
	assert.equal(await register([CURRENCY], BOND - 1n), 'fiat.BondTooSmall');
	assert.equal(await register([], BOND), 'fiat.BadCurrencies');
	assert.equal(await register([CURRENCY, CURRENCY], BOND), 'fiat.BadCurrencies');
	const registered = await stage.do(bank, 'fiat', 'registerAttester', contact, [CURRENCY], BOND);
	assert.equal(stage.event(registered, 'fiat', 'AttesterRegistered').bond.toBigInt(), BOND);
	assert.equal(await register([CURRENCY], BOND), 'fiat.AlreadyRegistered');
	const { attesterDeposit, listDeposit } = stage.chain.api.consts.fiat;
	assert.equal(await onHold(bank, 'Row'), attesterDeposit.toBigInt());
	const view = await attester();
	assert.deepEqual(
		[view.locked.toBigInt(), view.words.toNumber(), view.contact.toHex(), view.active.isTrue],
		[0n, 0, contact, true],
	);

	assert.equal(await stage.refused(stranger, 'fiat', 'acceptAttesters', shop, [key(bank)]), 'fiat.NotOwner');
	assert.equal(await stage.refused(seller, 'fiat', 'acceptAttesters', shop, []), 'fiat.ListNotFound');
	const twice = [key(bank), key(bank)];
	assert.equal(await stage.refused(seller, 'fiat', 'acceptAttesters', shop, twice), 'fiat.AttesterRepeated');
	await stage.do(seller, 'fiat', 'acceptAttesters', shop, [key(bank)]);
	assert.equal(await onHold(seller, 'Row'), listDeposit.toBigInt());
	// The list of an owner is in use.
	assert.equal(await stage.refused(stranger, 'fiat', 'removeAttesters', shop), 'fiat.ListInUse');
	const accepted = await stage.chain.ask(({ fiatApi }) => fiatApi.attestersOf(shop));
	assert.deepEqual(
		accepted.map((one) => one.toHex()),
		[view.toHex()],
	);
	assert.deepEqual(await stage.node.rpc('commerce_getAttesters', shop), json(accepted));
	assert.deepEqual(await stage.node.rpc('commerce_getAttesters', other), []);
	assert.ok((await stage.query.fiat.attesterLists(other)).isNone);

	// An attester without a word that can be contested leaves with its whole bond.
	await stage.do(second, 'fiat', 'registerAttester', contact, [CURRENCY], BOND);
	assert.equal(await onHold(second, 'Bond'), BOND);
	await stage.do(second, 'fiat', 'leaveAttesters');
	assert.deepEqual([await onHold(second, 'Bond'), await onHold(second, 'Row')], [0n, 0n]);
	assert.equal(await stage.node.rpc('commerce_getAttester', key(second)), null);
});

test('should accept a price in a currency once that has a rate and an account covers what it owes', async () => {
	const { seller, buyer, promoter, stranger, second: platform } = stage;
	const promoters = [promoter, stranger];
	const options = { path: await stage.path(mixed, promoters), platform };
	// The buyer states exactly what it expects to pay.
	assert.equal(
		await stage.refusedCall(buyer, stage.orderCall(mixed, { ...options, fiat: francs(FIAT - 1n) })),
		'orders.FiatMismatch',
	);
	assert.equal(await stage.refusedCall(buyer, stage.orderCall(mixed, options)), 'orders.FiatMismatch');
	// An order of which nothing is held says so.
	const nothing = stage.orderCall(wholly, { fiat: francs(WHOLLY) });
	assert.equal(await stage.refusedCall(buyer, nothing), 'orders.NothingToHold');

	const order = await place(options);
	const placed = await orderView(stage.chain, order);
	assert.equal(placed.quoteEnds.unwrap().toBigInt() - placed.placed.toBigInt(), QUOTE);
	assert.equal(await stage.refused(bank, 'fiat', 'attestPayment', order, SHOWN), 'fiat.LegNotFound');
	assert.equal(await stage.node.rpc('commerce_getFiatLeg', order.toString()), null);

	const refused = (): Promise<string> => stage.refused(seller, 'orders', 'acceptOrder', order, SIZE);
	assert.equal(await refused(), 'prepaid.PrepaidNotFound');
	await stage.do(seller, 'prepaid', 'openAccount', 'Native', SOUK);
	assert.equal(await refused(), 'prepaid.RateNotFound');
	const rate = stage.tx.prepaid.setRate({ Fiat: CURRENCY }, 'Native', RATE);
	assert.match(await stage.refusedCall(seller, rate), /BadOrigin/);
	await stage.root(rate);
	const shown = await stage.view(({ prepaidApi }) => prepaidApi.prepaidWorth({ Fiat: CURRENCY }, FIAT, 'Native'));
	assert.equal(shown.toBigInt(), worth(FIAT));
	const rates = await stage.node.rpc<{ pricedIn: unknown; rate: string; good: boolean }[]>('commerce_getRates');
	const own = must(
		rates.find(({ pricedIn }) => JSON.stringify(pricedIn) === JSON.stringify({ fiat: CURRENCY })),
		'the rate of the currency',
	);
	assert.deepEqual([own.rate, own.good], ['89321700003.5', true]);

	const due = onChain(split(worth(FIAT), await termsOf(order), promoters.length, 0n), platform);
	assert.ok(due.promoters.every((leg) => leg > 0n) && due.platform > 0n);
	await stage.do(seller, 'prepaid', 'topUp', totalFees(due) - SOUK - 1n);
	assert.equal(await refused(), 'prepaid.NotCovered');
	await stage.do(seller, 'prepaid', 'topUp', 1n);
	const accepted = await accept(order);
	const reserved = stage.event(accepted, 'prepaid', 'FeesReserved');
	assert.deepEqual([reserved.value.toBigInt(), reserved.amount.toBigInt()], [worth(FIAT), totalFees(due)]);
	assert.deepEqual(
		((view) => [view.payer, view.amount, view.lines])(
			await stage.node.rpc<Record<string, unknown>>('commerce_getReservation', order.toString()),
		),
		[seller.address, totalFees(due).toString(), [{ token: '0', fiat: worth(FIAT).toString() }]],
	);
	assert.equal(await stage.refused(seller, 'prepaid', 'withdraw', 1n), 'prepaid.FundsReserved');

	// From now on the payment is expected, and for a time of its own.
	const opened = stage.event(accepted, 'fiat', 'LegOpened');
	const [view, taken] = [await leg(order), await orderView(stage.chain, order)];
	assert.deepEqual(
		[opened.order.toBigInt(), opened.shop.toNumber(), opened.amount.toHex(), opened.quoteEnds.toBigInt()],
		[order, shop, view.amount.toHex(), view.quoteEnds.toBigInt()],
	);
	assert.deepEqual([view.buyer.toHex(), view.seller.toHex()], [key(buyer), key(seller)]);
	assert.deepEqual([u8aToString(view.amount.currency), view.amount.amount.toBigInt()], [CURRENCY, FIAT]);
	assert.deepEqual(
		view.attesters.map((who) => who.toHex()),
		[key(bank)],
	);
	assert.ok(view.confirmed.isNone && view.word.isNone);
	assert.equal(taken.quoteEnds.unwrap().toBigInt(), view.quoteEnds.toBigInt());
	assert.ok(view.quoteEnds.toBigInt() > placed.quoteEnds.unwrap().toBigInt());

	// The seller says itself that it was paid, ships, and the order pays what it reserved.
	assert.equal(await stage.refused(stranger, 'fiat', 'confirmPayment', order), 'fiat.NotSeller');
	await stage.do(seller, 'fiat', 'confirmPayment', order);
	assert.equal((await leg(order)).confirmed.unwrap().toHex(), key(seller));
	assert.equal(await stage.refused(seller, 'fiat', 'confirmPayment', order), 'fiat.AlreadyConfirmed');
	await stage.ship(order);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	const events = await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);
	assert.deepEqual(feesIn(events), { ...due, freed: 0n });
	const account = await stage.view(({ prepaidApi }) => prepaidApi.prepaidAccount(key(seller)));
	assert.deepEqual([account.held.toBigInt(), account.reserved.toBigInt(), account.orders.toNumber()], [0n, 0n, 0]);
	await stage.do(seller, 'prepaid', 'topUp', BOND);
});

test('should lock what a payment is worth of the bond of the attester who saw it, and hear nobody else', async () => {
	const { seller, buyer, second, stranger } = stage;
	const order = await place();
	await accept(order);
	const refused = (who: KeyringPair): Promise<string> => stage.refused(who, 'fiat', 'attestPayment', order, SHOWN);
	// Nobody knows it, or the shop does not name it.
	assert.equal(await refused(stranger), 'fiat.AttesterNotAccepted');
	const contact = cid('another bank');
	await stage.do(stranger, 'fiat', 'registerAttester', contact, [CURRENCY], BOND);
	assert.equal(await refused(stranger), 'fiat.AttesterNotAccepted');
	// The list of the moment at which the order was accepted counts.
	await stage.do(seller, 'fiat', 'acceptAttesters', shop, [key(stranger), key(bank)]);
	assert.equal(await refused(stranger), 'fiat.AttesterNotAccepted');
	// Without a rate nobody knows what to lock. What was reserved before needs none.
	await stage.root(stage.tx.prepaid.removeRate({ Fiat: CURRENCY }, 'Native'));
	assert.equal(await refused(bank), 'prepaid.RateNotFound');
	await stage.root(stage.tx.prepaid.setRate({ Fiat: CURRENCY }, 'Native', RATE));
	await stage.do(bank, 'fiat', 'updateAttester', contact, ['EUR']);
	assert.equal(await refused(bank), 'fiat.CurrencyNotVouched');
	await stage.do(bank, 'fiat', 'updateAttester', contact, [CURRENCY]);

	const given = stage.event(await attest(order), 'fiat', 'WordGiven');
	assert.deepEqual([given.matter.asLeg.toBigInt(), given.attester.toHex()], [order, key(bank)]);
	assert.deepEqual([given.locked.toBigInt(), given.evidence.toHex()], [lock(FIAT), SHOWN]);
	const view = await leg(order);
	assert.equal(view.confirmed.unwrap().toHex(), key(bank));
	const word = view.word.unwrap();
	assert.deepEqual([word.harmed.toHex(), word.locked.toBigInt()], [key(seller), lock(FIAT)]);
	same(word, (await stage.query.fiat.words({ Leg: order })).unwrap());
	const locked = await attester();
	assert.deepEqual([locked.locked.toBigInt(), locked.words.toNumber()], [lock(FIAT), 1]);
	assert.equal(await stage.refused(bank, 'fiat', 'leaveAttesters'), 'fiat.WordsOpen');
	const free = BOND - lock(FIAT);
	assert.equal(await stage.refused(bank, 'fiat', 'withdrawBond', free + 1n), 'fiat.BondLocked');
	assert.equal(await stage.refused(bank, 'fiat', 'withdrawBond', free), 'fiat.BondTooSmall');
	// Once is enough, whoever says it.
	assert.equal(await refused(bank), 'fiat.AlreadyConfirmed');
	assert.equal(await stage.refused(seller, 'fiat', 'confirmPayment', order), 'fiat.AlreadyConfirmed');
	// A lock is free when its time is over, or at once if the payee agrees.
	assert.equal(await stage.refused(second, 'fiat', 'endWord', { Leg: order }), 'fiat.DeadlineNotPassed');
	const stands = stage.event(await stage.do(seller, 'fiat', 'endWord', { Leg: order }), 'fiat', 'WordEnded');
	assert.ok(stands.stands.isTrue);
	assert.deepEqual([(await attester()).locked.toBigInt(), (await leg(order)).word.isNone], [0n, true]);
	assert.equal(await stage.refused(seller, 'fiat', 'endWord', { Leg: order }), 'fiat.WordNotFound');
	await stage.ship(order);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);

	// A shop that names nobody hears nobody. An attester that has left gives no word where it is named.
	const theirs = await stage.listing(other, { price: TOKEN, fiat: francs(FIAT), returnWindow: 0 }, second);
	await stage.do(second, 'prepaid', 'openAccount', 'Native', BOND);
	const elsewhere = await stage.order(theirs, { fiat: francs(FIAT) });
	await stage.do(second, 'orders', 'acceptOrder', elsewhere, SIZE);
	assert.equal((await leg(elsewhere)).attesters.length, 0);
	assert.equal(await stage.refused(bank, 'fiat', 'attestPayment', elsewhere, SHOWN), 'fiat.AttesterNotAccepted');
	const last = await place();
	await accept(last);
	await stage.do(stranger, 'fiat', 'leaveAttesters');
	assert.equal(await stage.refused(stranger, 'fiat', 'attestPayment', last, SHOWN), 'fiat.AttesterNotFound');
	await stage.do(seller, 'fiat', 'confirmPayment', last);
	await stage.do(second, 'fiat', 'confirmPayment', elsewhere);
	for (const [who, one] of [
		[seller, last],
		[second, elsewhere],
	] as const) {
		const events = await stage.do(who, 'orders', 'cancelOrder', one, SIZE);
		const { id, debtor, amount } = stage.event(events, 'fiat', 'ObligationWritten');
		assert.deepEqual([debtor.toHex(), amount.amount.toBigInt()], [key(who), FIAT]);
		await stage.do(buyer, 'fiat', 'acknowledge', id);
	}
	await stage.do(seller, 'fiat', 'acceptAttesters', shop, [key(bank)]);
});

test('should pay fees and commission of the whole price, of both parts and of what is wholly outside the chain', async () => {
	const { seller, buyer, promoter, stranger, second: platform } = stage;
	const promoters = [promoter, stranger];
	const payees = [...promoters, platform, EXPERIENCE_POOL, COMMUNE];
	const funds = async (): Promise<bigint[]> =>
		Promise.all([seller, ...payees].map(async (who) => (await stage.funds(who)).total));
	for (const [listing, amount, options] of [
		[mixed, FIAT, {}],
		[wholly, WHOLLY, { payment: [], mode: 'Attested' }],
	] as [bigint, bigint, OrderOptions][]) {
		const path = await stage.path(listing, promoters);
		const order = await stage.order(listing, { fiat: francs(amount), path, platform, ...options });
		await accept(order);
		await attest(order);
		await stage.ship(order);
		await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
		const [terms, depth] = [await termsOf(order), promoters.length];
		const held = listing === mixed ? TOKEN : 0n;
		const token = held === 0n ? noLegs() : split(held, terms, depth, 0n);
		if (held > 0n) {
			const { legs } = await previewSplit(stage.chain, listing, 1, promoters.map(key));
			assert.equal(print(token), print(legs));
		}
		const outside = onChain(split(worth(amount), terms, depth, 0n), platform);
		const before = await funds();
		const events = await stage.do(buyer, 'orders', 'completeOrder', order, SIZE);
		const got = (await funds()).map((has, place) => has - before[place]!);

		const legs = legsIn(events);
		assert.equal(print(legs), print(token));
		assert.equal(total(legs), held);
		assert.deepEqual(feesIn(events), { ...outside, freed: 0n });
		// The seller keeps the rest of both parts. That of the one is on chain, and its account paid for the other.
		assert.equal(got[0], token.seller - totalFees(outside));
		assert.deepEqual(got.slice(1), [
			...outside.promoters.map((leg, level) => leg + (token.promoters[level] ?? 0n)),
			outside.platform + token.platform,
			outside.experience + token.experience,
			outside.commune + token.commune,
		]);
		// The commune's part comes out of the platform's.
		assert.equal(outside.experience + outside.commune + outside.platform, (worth(amount) * 15n) / 100n);
		assert.ok(stage.event(events, 'fiat', 'LegClosed').obligation.isNone);
		assert.equal(await stage.node.rpc('commerce_getFiatLeg', order.toString()), null);
		// The word outlives the leg: the seller can still contest it.
		const word = await stage.view(({ fiatApi }) => fiatApi.fiatWord({ Leg: order }));
		same(word, (await stage.query.fiat.words({ Leg: order })).unwrap());
		assert.deepEqual([word.locked.toBigInt(), word.attester.toHex()], [lock(amount), key(bank)]);
		await stage.do(seller, 'fiat', 'endWord', { Leg: order });
	}
	assert.equal(await stage.held(buyer), 0n);
});

test('should owe outside the chain what a return and a ruling give back, until both sides sign it off', async () => {
	const { seller, buyer, stranger } = stage;
	// Two of three units come back.
	const quantity = 3;
	const returned = await paid({ quantity });
	const [value, all3] = [worth(FIAT * 3n), FIAT * 3n];
	await stage.ship(returned, quantity);
	await stage.do(buyer, 'orders', 'confirmDelivery', returned, SIZE);
	await stage.do(buyer, 'orders', 'requestReturn', returned, [{ line: 0, quantity: 2 }], null);
	const approved = await stage.do(seller, 'orders', 'approveReturn', returned, true, SIZE);
	const terms = await termsOf(returned);
	assert.equal(print(legsIn(approved)), print(split(TOKEN * 3n, terms, 0, (TOKEN * 3n * 2n) / 3n)));
	const kept = onChain(split(value, terms, 0, (value * 2n) / 3n));
	const most = totalFees(onChain(split(value, terms, 0, 0n)));
	assert.deepEqual(feesIn(approved), { ...kept, freed: most - totalFees(kept) });
	const written = stage.event(approved, 'fiat', 'ObligationWritten');
	const id = written.id.toBigInt();
	assert.equal(stage.event(approved, 'fiat', 'LegClosed').obligation.unwrap().toBigInt(), id);
	const view = await obligation(id);
	assert.deepEqual(
		[view.order.toBigInt(), view.debtor.toHex(), view.creditor.toHex(), view.amount.amount.toBigInt()],
		[returned, key(seller), key(buyer), (all3 * 2n) / 3n],
	);
	assert.ok(view.stage.isOwed && view.overdue.isFalse && view.word.isNone);
	assert.equal(view.due.toBigInt(), written.due.toBigInt());
	for (const who of [seller, buyer]) {
		const page = await stage.chain.ask(({ fiatApi }) => fiatApi.obligationsOf(key(who), null));
		assert.deepEqual(
			page.map((one) => one.toHex()),
			[view.toHex()],
		);
		assert.deepEqual(await stage.node.rpc('commerce_getObligations', key(who)), json(page));
		assert.deepEqual(await stage.node.rpc('commerce_getObligations', key(who), id.toString()), []);
	}

	assert.equal(await stage.refused(buyer, 'fiat', 'denyPaid', id, cid('nothing came')), 'fiat.NotStated');
	assert.equal(await stage.refused(buyer, 'fiat', 'statePaid', id, SHOWN), 'fiat.NotDebtor');
	assert.equal(await stage.refused(seller, 'fiat', 'acknowledge', id), 'fiat.NotCreditor');
	assert.equal(await stage.refused(stranger, 'fiat', 'markOverdue', id), 'fiat.DeadlineNotPassed');
	assert.equal(await stage.refused(bank, 'fiat', 'attestRefund', id, SHOWN), 'fiat.NotDenied');
	await stage.do(seller, 'fiat', 'statePaid', id, SHOWN);
	assert.equal((await obligation(id)).stage.asStated.evidence.toHex(), SHOWN);
	assert.equal(await stage.refused(seller, 'fiat', 'statePaid', id, SHOWN), 'fiat.AlreadyStated');
	assert.equal(await stage.refused(stranger, 'fiat', 'advanceObligation', id), 'fiat.DeadlineNotPassed');
	assert.equal(await ended(await stage.do(buyer, 'fiat', 'acknowledge', id), id), 'Acknowledged');
	assert.equal(await stage.refused(buyer, 'fiat', 'acknowledge', id), 'fiat.ObligationNotFound');

	// One ruling is for both parts.
	const bp = 3_333n;
	const ruled = await paid();
	await stage.ship(ruled);
	await stage.do(buyer, 'orders', 'disputeOrder', ruled, null);
	const { events } = await stage.root(stage.tx.orders.ruleOrder(ruled, Number(bp), SIZE));
	const share = (of: bigint): bigint => (of * bp) / 10_000n;
	assert.equal(print(legsIn(events)), print(split(TOKEN, await termsOf(ruled), 0, share(TOKEN))));
	const worthNow = worth(FIAT);
	const { freed, ...fees } = feesIn(events);
	assert.deepEqual(fees, onChain(split(worthNow, await termsOf(ruled), 0, share(worthNow))));
	assert.equal(freed + totalFees(fees), totalFees(onChain(split(worthNow, await termsOf(ruled), 0, 0n))));
	const partly = stage.event(events, 'fiat', 'ObligationWritten');
	assert.equal(partly.amount.amount.toBigInt(), share(FIAT));
	// The creditor may forgo it before anything is stated.
	await stage.do(buyer, 'fiat', 'acknowledge', partly.id);

	// What nobody confirmed is not owed.
	const unseen = await place();
	await accept(unseen);
	await stage.ship(unseen);
	await stage.do(buyer, 'orders', 'confirmDelivery', unseen, SIZE);
	await stage.do(buyer, 'orders', 'requestReturn', unseen, [{ line: 0, quantity: 1 }], null);
	const back = await stage.do(seller, 'orders', 'approveReturn', unseen, true, SIZE);
	assert.equal(legsIn(back).buyer, TOKEN);
	assert.ok(stage.event(back, 'fiat', 'LegClosed').obligation.isNone);
	assert.equal(all(back, 'fiat', 'ObligationWritten').length, 0);
	await freeAll();
	assert.equal(await stage.held(buyer), 0n);
});

test('should have a payment that the creditor denied judged, or seen by an attester', async () => {
	const { seller, buyer, stranger } = stage;
	const deny = async (): Promise<bigint> => {
		const id = await owing();
		await stage.do(seller, 'fiat', 'statePaid', id, SHOWN);
		const denied = await stage.do(buyer, 'fiat', 'denyPaid', id, cid('a statement of account'));
		assert.equal(stage.event(denied, 'fiat', 'PaidDenied').deposit.toBigInt(), CLAIM);
		assert.equal(await onHold(buyer, 'Claim'), CLAIM);
		assert.equal((await obligation(id)).stage.asDenied.deposit.toBigInt(), CLAIM);
		return id;
	};
	const judge = async (id: bigint, isPaid: boolean): Promise<ChainEvent[]> => {
		const call = stage.tx.fiat.judgeObligation(id, isPaid);
		assert.match(await stage.refusedCall(stranger, call), /BadOrigin/);
		return (await stage.root(call)).events;
	};

	// It had paid: the deposit is the debtor's.
	const honest = await deny();
	const had = (await stage.funds(seller)).total;
	const found = await judge(honest, true);
	assert.deepEqual(
		[stage.event(found, 'fiat', 'ClaimLost').amount.toBigInt(), (await stage.funds(seller)).total - had],
		[CLAIM, CLAIM],
	);
	assert.equal(await ended(found, honest), 'Judged');
	assert.equal(await onHold(buyer, 'Claim'), 0n);

	// It had not: it loses credit and still owes, and its own word counts no more.
	const before = await credit();
	assert.ok(before > 0, 'sales gave credit');
	const lied = await deny();
	const judged = await judge(lied, false);
	assert.equal(stage.event(judged, 'fiat', 'ClaimReturned').amount.toBigInt(), CLAIM);
	assert.ok((await obligation(lied)).stage.isDisputed);
	assert.equal(await credit(), Math.floor(before / 2));
	assert.equal(await stage.refused(seller, 'fiat', 'statePaid', lied, SHOWN), 'fiat.AlreadyDenied');
	// Then it pays where an attester sees it.
	const seen = await stage.do(bank, 'fiat', 'attestRefund', lied, SHOWN);
	const given = stage.event(seen, 'fiat', 'WordGiven');
	assert.deepEqual([given.matter.asObligation.toBigInt(), given.locked.toBigInt()], [lied, lock(FIAT)]);
	assert.equal((await obligation(lied)).word.unwrap().harmed.toHex(), key(buyer));
	assert.equal(await stage.refused(bank, 'fiat', 'attestRefund', lied, SHOWN), 'fiat.WordOpen');
	assert.equal(await stage.refused(seller, 'fiat', 'contestWord', { Obligation: lied }, cid('no')), 'fiat.NotHarmed');
	const agreed = await stage.do(buyer, 'fiat', 'endWord', { Obligation: lied });
	assert.equal(await ended(agreed, lied), 'Attested');

	// The word that a refund was paid may be false as well. The bond pays it then.
	const untrue = await deny();
	await stage.do(bank, 'fiat', 'attestRefund', untrue, SHOWN);
	await stage.do(buyer, 'fiat', 'contestWord', { Obligation: untrue }, cid('a statement of account'));
	assert.equal(await stage.refused(buyer, 'fiat', 'acknowledge', untrue), 'fiat.ContestOpen');
	const has = (await stage.funds(buyer)).total;
	const { events } = await stage.root(stage.tx.fiat.judgeWord({ Obligation: untrue }, false));
	assert.equal((await stage.funds(buyer)).total - has, worth(FIAT));
	assert.equal(await ended(events, untrue), 'PaidByBond');
	assert.equal(await onHold(buyer, 'Claim'), 0n);
	assert.equal((await attester()).bond.toBigInt(), BOND - worth(FIAT));
	await stage.do(bank, 'fiat', 'topUpBond', worth(FIAT));
	await freeAll();
});

test('should pay the seller out of the bond when an attester saw a payment that never came', async () => {
	const { seller, buyer, stranger } = stage;
	const evidence = cid('a statement of account');
	const contest = async (order: bigint): Promise<void> => {
		const contested = await stage.do(seller, 'fiat', 'contestWord', { Leg: order }, evidence);
		assert.equal(stage.event(contested, 'fiat', 'WordContested').deposit.toBigInt(), CLAIM);
		assert.equal(await onHold(seller, 'Claim'), CLAIM);
	};
	const judge = async (order: bigint, isTrue: boolean): Promise<ChainEvent[]> =>
		(await stage.root(stage.tx.fiat.judgeWord({ Leg: order }, isTrue))).events;

	const order = await paid();
	assert.equal(await stage.refused(stranger, 'fiat', 'contestWord', { Leg: order }, evidence), 'fiat.NotHarmed');
	await assert.rejects(judge(order, false), /ContestNotFound/);
	await contest(order);
	assert.equal(await stage.refused(seller, 'fiat', 'contestWord', { Leg: order }, evidence), 'fiat.AlreadyContested');
	assert.equal(await stage.refused(stranger, 'fiat', 'endWord', { Leg: order }), 'fiat.DeadlineNotPassed');
	assert.match(await stage.refusedCall(bank, stage.tx.fiat.judgeWord({ Leg: order }, true)), /BadOrigin/);
	assert.equal((await leg(order)).word.unwrap().contest.unwrap().deposit.toBigInt(), CLAIM);
	const [had, bond] = [(await stage.funds(seller)).total, (await attester()).bond.toBigInt()];
	const judged = await judge(order, false);
	const slashed = stage.event(judged, 'fiat', 'AttesterSlashed');
	assert.deepEqual(
		[slashed.who.toHex(), slashed.to.toHex(), slashed.amount.toBigInt()],
		[key(bank), key(seller), worth(FIAT)],
	);
	assert.equal((await stage.funds(seller)).total - had, worth(FIAT));
	assert.equal(stage.event(judged, 'fiat', 'ClaimReturned').amount.toBigInt(), CLAIM);
	assert.ok(stage.event(judged, 'fiat', 'WordEnded').stands.isFalse);
	const view = await attester();
	assert.deepEqual([view.bond.toBigInt(), view.locked.toBigInt(), view.active.isTrue], [bond - worth(FIAT), 0n, false]);
	// Nobody confirmed it now, and that attester is not heard about it again.
	const unconfirmed = await leg(order);
	assert.deepEqual([unconfirmed.confirmed.isNone, unconfirmed.attesters.length], [true, 0]);
	assert.equal(await stage.refused(bank, 'fiat', 'attestPayment', order, SHOWN), 'fiat.AttesterNotAccepted');
	// With less than the least bond it gives no word at all.
	const next = await place();
	await accept(next);
	assert.equal(await stage.refused(bank, 'fiat', 'attestPayment', next, SHOWN), 'fiat.BondTooSmall');
	await stage.do(bank, 'fiat', 'topUpBond', 2n * worth(FIAT));

	// The order has ended, and a refund of what never came is owed. Meanwhile a franc has become half as dear again.
	await attest(next);
	const called = await stage.do(seller, 'orders', 'cancelOrder', next, SIZE);
	const id = stage.event(called, 'fiat', 'ObligationWritten').id.toBigInt();
	await contest(next);
	await stage.root(stage.tx.prepaid.setRate({ Fiat: CURRENCY }, 'Native', (RATE * 3n) / 2n));
	const then = (await stage.funds(seller)).total;
	const ruling = await judge(next, false);
	// No more than was locked.
	assert.equal((await stage.funds(seller)).total - then, lock(FIAT));
	assert.ok(lock(FIAT) < worth(FIAT, (RATE * 3n) / 2n));
	assert.equal(await ended(ruling, id), 'Void');
	await stage.root(stage.tx.prepaid.setRate({ Fiat: CURRENCY }, 'Native', RATE));

	// Whoever contests a true word pays for it.
	await stage.do(bank, 'fiat', 'topUpBond', BOND - (await attester()).bond.toBigInt());
	const right = await paid();
	await contest(right);
	const [sellerHad, bankHad] = [await stage.funds(seller), await stage.funds(bank)];
	const lost = stage.event(await judge(right, true), 'fiat', 'ClaimLost');
	assert.deepEqual([lost.who.toHex(), lost.to.toHex(), lost.amount.toBigInt()], [key(seller), key(bank), CLAIM]);
	assert.equal(sellerHad.total - (await stage.funds(seller)).total, CLAIM);
	assert.equal((await stage.funds(bank)).total - bankHad.total, CLAIM);
	assert.equal((await leg(right)).confirmed.unwrap().toHex(), key(bank));
	assert.deepEqual([(await attester()).locked.toBigInt(), await onHold(seller, 'Claim')], [0n, 0n]);

	// Both that still run were paid after all.
	await stage.do(seller, 'fiat', 'confirmPayment', order);
	for (const one of [order, right]) {
		await stage.ship(one);
		await stage.do(buyer, 'orders', 'confirmDelivery', one, SIZE);
		const events = await stage.do(buyer, 'orders', 'completeOrder', one, SIZE);
		assert.equal(all(events, 'fiat', 'ObligationWritten').length, 0);
	}
});

test('should keep a seller from calling an order off whose payment may still come', async () => {
	const { seller, buyer } = stage;
	const order = await place();
	await accept(order);
	assert.equal(await stage.refused(seller, 'orders', 'cancelOrder', order, SIZE), 'orders.PaymentExpected');
	assert.equal(await stage.refused(seller, 'orders', 'cancelUnpaid', order, SIZE), 'orders.PaymentNotLapsed');
	assert.equal(await stage.refused(buyer, 'orders', 'cancelOrder', order, SIZE), 'orders.WrongState');
	// Once somebody saw it, all of it is owed.
	await attest(order);
	const events = await stage.do(seller, 'orders', 'cancelOrder', order, SIZE);
	assert.deepEqual([legsIn(events).buyer, await stage.state(order)], [TOKEN, 'Cancelled']);
	const { id, amount } = stage.event(events, 'fiat', 'ObligationWritten');
	assert.equal(amount.amount.toBigInt(), FIAT);
	await stage.do(buyer, 'fiat', 'acknowledge', id);
	await stage.do(seller, 'fiat', 'endWord', { Leg: order });
});

test('should end a quote, an unpaid order, a word and an obligation when their time is over', async () => {
	const { seller, buyer, stranger } = stage;
	await stage.parameter('QuoteTime', HOUR);
	const late = await place();
	await stage.parameter('QuoteTime', undefined);
	const [unpaid, gone, slow, kept] = [await place(), await place(), await place(), await place()];
	for (const order of [unpaid, gone, slow, kept]) await accept(order);
	await stage.pass(HOUR);
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrder', late, SIZE), 'orders.QuoteEnded');
	await stage.do(buyer, 'orders', 'cancelOrder', late, SIZE);
	assert.equal(await stage.refused(buyer, 'orders', 'cancelUnpaid', unpaid, SIZE), 'orders.PaymentNotLapsed');

	// The time to pay is over. Either side may end what nobody confirmed, and nothing is owed.
	await stage.pass(QUOTE);
	const lapsed = await stage.do(buyer, 'orders', 'cancelUnpaid', unpaid, SIZE);
	assert.equal(stage.event(lapsed, 'orders', 'OrderUnpaid').by.toHex(), key(buyer));
	const off = await stage.do(seller, 'orders', 'cancelOrder', gone, SIZE);
	for (const events of [lapsed, off]) {
		assert.ok(stage.event(events, 'fiat', 'LegClosed').obligation.isNone);
		assert.equal(legsIn(events).buyer, TOKEN);
		const { freed, ...fees } = feesIn(events);
		assert.deepEqual([totalFees(fees), freed > 0n], [0n, true]);
	}
	assert.deepEqual([await stage.state(unpaid), await stage.state(gone)], ['Cancelled', 'Cancelled']);
	// What arrives late has arrived.
	await attest(slow);
	await stage.do(seller, 'fiat', 'confirmPayment', kept);
	assert.equal(await stage.refused(buyer, 'orders', 'cancelUnpaid', slow, SIZE), 'orders.PaymentNotLapsed');
	const [first, second] = await Promise.all(
		[slow, kept].map(async (order) => {
			const events = await stage.do(seller, 'orders', 'cancelOrder', order, SIZE);
			return stage.event(events, 'fiat', 'ObligationWritten').id.toBigInt();
		}),
	);
	const [owes, stated] = [must(first, 'an obligation'), must(second, 'an obligation')];
	await stage.do(seller, 'fiat', 'statePaid', stated, SHOWN);

	// Nobody says anything for two weeks. That frees the bond, and accepts what the debtor stated.
	await stage.pass(FORTNIGHT + HOUR);
	const over = await stage.do(stranger, 'fiat', 'endWord', { Leg: slow });
	assert.ok(stage.event(over, 'fiat', 'WordEnded').stands.isTrue);
	assert.equal((await attester()).locked.toBigInt(), 0n);
	assert.equal(await ended(await stage.do(stranger, 'fiat', 'advanceObligation', stated), stated), 'Silence');
	assert.equal(await stage.refused(stranger, 'fiat', 'advanceObligation', owes), 'fiat.DeadlineNotPassed');

	// What is owed and not paid costs credit, and the right to sell so.
	const sold = await stage.order(await stage.listing(shop, { returnWindow: 0 }));
	await accept(sold);
	await stage.ship(sold);
	await stage.do(buyer, 'orders', 'confirmDelivery', sold, SIZE);
	const before = await credit();
	assert.ok(before > 0, 'a sale gives credit');
	const marked = await stage.do(stranger, 'fiat', 'markOverdue', owes);
	assert.equal(stage.event(marked, 'fiat', 'ObligationOverdue').debtor.toHex(), key(seller));
	assert.equal(await stage.refused(stranger, 'fiat', 'markOverdue', owes), 'fiat.AlreadyOverdue');
	assert.ok((await obligation(owes)).overdue.isTrue);
	assert.equal((await stage.query.fiat.overdueOf(key(seller))).toNumber(), 1);
	assert.equal(await credit(), Math.floor(before / 2));
	const next = await place();
	assert.equal(await stage.refused(seller, 'orders', 'acceptOrder', next, SIZE), 'fiat.Overdue');
	const tokens = await stage.order(await stage.listing(shop));
	await accept(tokens);
	// It can sell so again once it has paid.
	assert.equal(await ended(await stage.do(buyer, 'fiat', 'acknowledge', owes), owes), 'Acknowledged');
	assert.equal((await stage.query.fiat.overdueOf(key(seller))).toNumber(), 0);
	await accept(next);
	await stage.do(seller, 'fiat', 'confirmPayment', next);
	for (const order of [tokens, next]) await stage.do(seller, 'orders', 'cancelOrder', order, SIZE);
	const bonded = (await attester()).bond.toBigInt();
	assert.equal(
		stage.event(await stage.do(bank, 'fiat', 'leaveAttesters'), 'fiat', 'AttesterLeft').bond.toBigInt(),
		bonded,
	);
	assert.deepEqual([await onHold(bank, 'Bond'), await onHold(bank, 'Row'), await stage.held(buyer)], [0n, 0n, 0n]);
});

test('should all be in the rows of a gateway', async () => inRows(stage, fiatInRows));
