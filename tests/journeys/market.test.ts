// SPDX-License-Identifier: Apache-2.0

// What a sale brings beside its legs: bonuses, loyalty, pay between shops, held power; and what a gate or a penalty refuses.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { key, named } from '@souk/client/accounts';
import { receiptFee } from '@souk/client/bizpower';
import { cid } from '@souk/client/content';
import { must } from '@souk/client/errors';
import { all, type ChainEvent } from '@souk/client/events';
import { demonstrationGtin } from '@souk/client/gs1';
import { SOUK } from '@souk/client/money';
import { type Header, type Row, signRow } from '@souk/client/receipts';
import { claimsOf, policies, rewardEra } from '@souk/client/rewards';
import { eraTotals } from '@souk/client/totals';
import { COSTS } from '@souk/replay/counter';
import { DAY, PROFILE, SIZE, SLOT, Stage, TIME } from '../support/stage.ts';

/** The price of what is sold here. */
const PRICE = 10n * SOUK;
/** The most by which loyalty weighs, in parts per billion, and over how many eras sales are spread then. */
const CEILING = 50_000_000n;
const FULL_ERAS = 30n;
/** The squares of an era's worth are of thousandths of a SOUK. */
const THOUSANDTH = SOUK / 1_000n;

let stage: Stage;
let shop: number;
let length = 3_600_000n;
before(async () => {
	stage = await Stage.open();
	shop = await stage.shop();
	await stage.parameter('HoldEras', 1n, 'Rewards');
});
after(async () => stage?.close());

/** End the era that runs, by giving eras another length, and see it closed. Returns its number. */
async function endEra(): Promise<number> {
	const { era } = await rewardEra(stage.chain);
	await stage.parameter('EraLength', ++length, 'Rewards');
	for (let tries = 0; (await stage.query.rewards.nextClose()).toBigInt() <= BigInt(era); tries++) {
		assert.ok(tries < 10, `era ${era} is closed by idle time`);
		await stage.blocks(1);
	}
	return era;
}

/** Sell a unit that is final when its delivery is confirmed. Returns what happened then. */
async function sell(listing: bigint): Promise<ChainEvent[]> {
	const order = await stage.order(listing);
	await stage.do(stage.seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.ship(order);
	return stage.do(stage.buyer, 'orders', 'confirmDelivery', order, SIZE);
}

/** The square root, rounded down. */
function root(of: bigint): bigint {
	let [low, high] = [0n, 1n << 64n];
	while (low < high) {
		const middle = (low + high + 1n) / 2n;
		if (middle * middle <= of) low = middle;
		else high = middle - 1n;
	}
	return low;
}

test('should pay buyers in TIME out of the budget of the shop, up to the cap of an era, and know who came back', async () => {
	const { seller, buyer } = stage;
	const gtin = demonstrationGtin(9_001);
	const listing = await stage.listing(shop, { price: PRICE, returnWindow: 0, gtin: BigInt(gtin) });
	const [reward, budget] = [2n * SOUK, 5n * SOUK];
	const terms = {
		reason: 'Sale' as const,
		asset: TIME,
		pay: { Fixed: { amount: reward } },
		saleAsset: 'Native' as const,
		attested: false,
		leastSale: PRICE,
		buyerCap: reward,
	};
	const until = (await stage.now()) + BigInt(30 * DAY);
	const had = await stage.time(seller);
	const opened = await stage.do(seller, 'bonuses', 'openBonus', shop, [listing], terms, budget, until);
	const bonus = stage.event(opened, 'bonuses', 'BonusOpened').bonus.toNumber();
	// It is on hold on the shop's own account.
	assert.equal(await stage.time(seller), had);
	const quoted = await stage.view((apis) => apis.bonusesApi.bonusQuote(listing, key(buyer), 'Native', PRICE));
	assert.deepEqual([quoted.id.toNumber(), quoted.amount.toBigInt()], [bonus, reward]);

	const before = await stage.time(buyer);
	const paidBy = (events: ChainEvent[]): bigint[] =>
		all(events, 'bonuses', 'BonusPaid').map(({ amount }) => amount.toBigInt());
	assert.deepEqual(paidBy(await sell(listing)), [reward]);
	// A second sale of the era is above what one buyer can get in it.
	assert.deepEqual(paidBy(await sell(listing)), []);
	await endEra();
	assert.deepEqual(paidBy(await sell(listing)), [reward]);
	assert.equal((await stage.time(buyer)) - before, 2n * reward);
	assert.equal(had - (await stage.time(seller)), 2n * reward);
	await endEra();
	// The last one gets what is left.
	assert.deepEqual(paidBy(await sell(listing)), [budget - 2n * reward]);
	const view = (await stage.node.rpc<Record<string, unknown>[]>('commerce_getBonusesOf', shop))[0];
	assert.deepEqual([view?.paid, view?.remaining], [budget.toString(), '0']);

	// Nobody but the shop ends it. Nothing is left of it, so anybody removes it at once.
	assert.equal(await stage.refused(buyer, 'bonuses', 'closeBonus', bonus), 'bonuses.NotOwner');
	assert.equal(await stage.refused(buyer, 'bonuses', 'expireBonus', bonus), 'bonuses.NotExpired');
	await stage.do(seller, 'bonuses', 'closeBonus', bonus);
	const expired = await stage.do(buyer, 'bonuses', 'expireBonus', bonus);
	assert.equal(stage.event(expired, 'bonuses', 'BonusExpired').freed.toBigInt(), 0n);
	assert.deepEqual(await stage.node.rpc('commerce_getBonusesOf', shop), []);

	// Four sales in three eras. The buyer came back in the second and in the third.
	const seen = await stage.node.rpc<{
		factor: number;
		total: Record<string, unknown>;
		recent: { totals: Record<string, unknown>; buyers: number; repeatBuyers: number };
	}>('commerce_getLoyalty', gtin);
	const [value, repeat] = [4n * PRICE, 2n * PRICE];
	const squares = [2n * PRICE, PRICE, PRICE].reduce((sum, era) => sum + (era / THOUSANDTH) ** 2n, 0n);
	const spread = (root(squares * FULL_ERAS) + 1n) * THOUSANDTH;
	const part = (repeat * 1_000_000_000n) / (value > spread ? value : spread);
	// Parts are in basis points there.
	assert.equal(seen.factor, Number((CEILING * part) / 1_000_000_000n) / 100_000);
	const totals = { orders: 4, value: value.toString(), repeatValue: repeat.toString(), activeEras: 3 };
	assert.deepEqual(seen.recent, { totals, buyers: 1, repeatBuyers: 1 });
	assert.deepEqual(seen.total, totals);
});

test('should pay held power of several eras in one claim, and nothing twice', async () => {
	const { chain, seller } = stage;
	// The sales before were worth something. Nobody acts in the eras that follow.
	const first = await endEra();
	for (let rest = 0; rest < 3; rest++) await endEra();
	const { era: now } = await rewardEra(chain);
	const held = must(
		(await policies(chain)).find(({ basis }) => basis === 'Held'),
		'a policy by held power',
	);
	const mine = (await claimsOf(chain, key(seller))).filter(({ policy }) => policy === held.id);
	const due = mine.filter(({ era, heldUntil }) => era > first && heldUntil <= now);
	assert.ok(due.length >= 2 && due.every(({ amount }) => amount > 0n), `${due.length} eras of rest are paid`);
	const [from, eras] = [due[0]!.era, due.length];
	const had = (await stage.funds(seller)).free;
	const events = await stage.do(seller, 'rewards', 'claimMany', held.id, from, eras);
	assert.deepEqual(
		all(events, 'rewards', 'Claimed').map(({ era, amount }) => [era.toNumber(), amount.toBigInt()]),
		due.map(({ era, amount }) => [era, amount]),
	);
	const fee = stage.event(events, 'transactionPayment', 'TransactionFeePaid').actualFee.toBigInt();
	assert.equal((await stage.funds(seller)).free - had, due.reduce((sum, { amount }) => sum + amount, 0n) - fee);
	assert.equal(await stage.refused(seller, 'rewards', 'claimMany', held.id, from, eras), 'rewards.AlreadyClaimed');
});

test('should pay the shop that sent a customer, out of the budget of the one it went to', async () => {
	const { chain, seller, second, stranger } = stage;
	const other = await stage.shop(second);
	const customer = named('market/customer');
	await stage.do(stage.alice, 'balances', 'transferKeepAlive', key(customer), 20n * SOUK);
	await stage.root(stage.tx.receipts.setCosts('US-PA', 'USD', COSTS));
	await stage.do(customer, 'receipts', 'pledge', [key(customer)]);
	const [pay, least, value] = [SOUK / 4n, 1_000n, 2_000n];
	for (const [owner, at] of [
		[seller, shop],
		[second, other],
	] as const) {
		await stage.do(owner, 'receipts', 'openBook', at, 'USD', 20);
		await stage.do(owner, 'receipts', 'payFees', at, 10n * receiptFee(COSTS, value));
	}
	/** Post one receipt, which the customer signs at the till. */
	const post = async (owner: KeyringPair, at: number, first: bigint, row: Row): Promise<ChainEvent[]> => {
		const book = await stage.view(({ receiptsApi }) => receiptsApi.receiptBook(at));
		const header: Header = {
			shop: at,
			book: book.id.toNumber(),
			till: 0,
			first,
			start: await stage.now(),
			currency: 'USD',
		};
		const signed = signRow(chain.genesis, header, 0, row, customer);
		return stage.do(owner, 'receipts', 'postBatch', at, 0, first, header.start, [row], [{ row: 0, signed }]);
	};
	const referral = async (): Promise<bigint[]> => {
		const view = await stage.view(({ receiptsApi }) => receiptsApi.shopReferral(other, shop));
		return [view.customers.toBigInt(), view.owed.toBigInt(), view.budget.toBigInt()];
	};

	const terms = { pay, leastValue: least };
	assert.equal(await stage.refused(seller, 'receipts', 'setReferral', other, shop, terms), 'receipts.NotOwner');
	await stage.do(second, 'receipts', 'setReferral', other, shop, terms);
	await stage.do(second, 'receipts', 'fundReferrals', other, SOUK);
	assert.deepEqual(await referral(), [0n, 0n, SOUK]);

	await post(seller, shop, 0n, { CustomerSale: { customer: key(customer), value, after: 0 } });
	const sent = await post(second, other, 0n, {
		IntroducedSale: { customer: key(customer), via: shop, value, after: 0 },
	});
	const earned = stage.event(sent, 'receipts', 'ReferralsEarned');
	assert.deepEqual([earned.customers.toBigInt(), earned.amount.toBigInt(), earned.unpaid.toBigInt()], [1n, pay, 0n]);
	// The customer who comes again is no new one.
	const again = await post(second, other, 1n, {
		IntroducedSale: { customer: key(customer), via: shop, value, after: 0 },
	});
	assert.deepEqual(all(again, 'receipts', 'ReferralsEarned'), []);
	assert.deepEqual(await referral(), [1n, pay, SOUK - pay]);
	const { era } = await rewardEra(chain);
	const totals = must(await eraTotals(chain, other, era), 'totals of the era');
	assert.deepEqual(
		[totals.sales.external, totals.sales.externalOrders, totals.sales.externalValue, totals.sales.new],
		[1n, 2n, 2n * value, 0n],
	);

	// What is owed cannot be taken back. Anybody has it paid, to the shop that sent the customer.
	assert.equal(await stage.refused(second, 'receipts', 'withdrawReferrals', other, SOUK), 'receipts.BudgetTooSmall');
	const had = await stage.funds(seller);
	const claimed = await stage.do(stranger, 'receipts', 'claimReferral', other, shop);
	const paid = stage.event(claimed, 'receipts', 'ReferralPaid');
	assert.deepEqual([paid.payee.toHex(), paid.amount.toBigInt()], [key(seller), pay]);
	assert.equal((await stage.funds(seller)).free - had.free, pay);
	assert.equal(await stage.refused(stranger, 'receipts', 'claimReferral', other, shop), 'receipts.NothingOwed');
	assert.deepEqual(await referral(), [1n, 0n, SOUK - pay]);
});

test('should let a shop accept so many orders a day as its merchant is verified for', async () => {
	const { seller, buyer } = stage;
	const own = await stage.shop();
	const listing = await stage.listing(own, { price: PRICE, returnWindow: 0 });
	const gate = (orders: number): object => ({ orders, deposit: 1_000_000_000, rank: 0 });
	const gates = { unverified: gate(2), first: gate(3), second: gate(4), third: gate(5) };
	await stage.root(stage.tx.parameters.setParameter({ Commerce: { Gates: [null, gates] } }));
	const orders: bigint[] = [];
	for (let placed = 0; placed < 4; placed++) orders.push(await stage.order(listing));
	const accept = (order: bigint): Promise<ChainEvent[]> => stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	const refused = (order: bigint): Promise<string> => stage.refused(seller, 'orders', 'acceptOrder', order, SIZE);
	const [first, second, third, fourth] = orders as [bigint, bigint, bigint, bigint];
	await accept(first);
	await accept(second);
	assert.equal(await refused(third), 'shops.TooManyToday');
	assert.equal(await stage.state(third), 'Placed');

	const expires = (await stage.now()) + BigInt(DAY);
	const evidence = `0x${'7e'.repeat(32)}`;
	const verify = stage.tx.shops.verifyShop(own, key(seller), PROFILE, 1, evidence, expires);
	// A merchant does not verify itself.
	assert.match(await stage.refusedCall(seller, verify), /BadOrigin/);
	await stage.root(verify);
	await accept(third);
	assert.equal(await refused(fourth), 'shops.TooManyToday');
	await stage.root(stage.tx.parameters.setParameter({ Commerce: { Gates: [null, null] } }));
	await accept(fourth);
	for (const order of orders) await stage.do(seller, 'orders', 'cancelOrder', order, SIZE);
	assert.equal(await stage.held(buyer), 0n);
});

test('should let an account that is limited neither buy, nor sell, nor promote', async () => {
	const { seller, buyer, promoter, second, stranger } = stage;
	const mine = await stage.shop(second);
	const [usual, theirs] = [await stage.listing(shop), await stage.listing(mine, {}, second)];
	const before = await stage.order(usual, {}, second);
	await stage.parameter('AppealPeriod', SLOT, 'Rewards');
	// Each penalty is a rung of a ladder.
	for (const who of [second, promoter]) {
		assert.equal(
			await stage.refused(seller, 'rewards', 'openCase', key(who), 'Limit', cid('an accusation')),
			'BadOrigin',
		);
		for (const penalty of ['WeightCut', 'Downgrade', 'Confiscation', 'Limit'] as const) {
			await stage.root(stage.tx.rewards.openCase(key(who), penalty, cid('what was found')));
			await stage.blocks(2);
			const ended = await stage.do(stranger, 'rewards', 'endCase', key(who));
			assert.equal(stage.event(ended, 'rewards', 'PenaltyStands').penalty.type, penalty);
		}
	}
	await stage.look(usual);
	await stage.look(theirs);
	assert.equal(await stage.refusedCall(second, stage.orderCall(usual)), 'orders.BuyerMayNotTrade');
	assert.equal(await stage.refusedCall(buyer, stage.orderCall(theirs)), 'orders.SellerMayNotTrade');
	const path = await stage.path(usual, [promoter]);
	assert.equal(await stage.refusedCall(buyer, stage.orderCall(usual, { path })), 'distribution.MayNotPromote');
	// What was ordered before goes on.
	await stage.do(seller, 'orders', 'acceptOrder', before, SIZE);
	await stage.ship(before);
	await stage.do(second, 'orders', 'confirmDelivery', before, SIZE);
	await stage.do(second, 'orders', 'completeOrder', before, SIZE);
	assert.equal(await stage.state(before), 'Completed');
	await stage.parameter('AppealPeriod', undefined, 'Rewards');
});
