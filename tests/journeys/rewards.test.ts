// SPDX-License-Identifier: Apache-2.0

// From the till to the pay: receipts, countersignatures, BizPower, eras, claims, cashback, dividends.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { key, named } from '@souk/client/accounts';
import { bizpower, receiptFee } from '@souk/client/bizpower';
import type { Call } from '@souk/client/chain';
import { must } from '@souk/client/errors';
import { all, type ChainEvent } from '@souk/client/events';
import { SOUK } from '@souk/client/money';
import { forAnother, proxied, TILL } from '@souk/client/proxy';
import {
	claimOf,
	type Header,
	leaf,
	type Row,
	receiptBytes,
	receiptPayload,
	signMany,
	signRow,
} from '@souk/client/receipts';
import { claimAll, claimsOf, type Policy, policies, rewardEra, rewardsOf } from '@souk/client/rewards';
import type { Signed } from '@souk/client/signing';
import { type EraTotals, eraTotals } from '@souk/client/totals';
import { COSTS } from '@souk/replay/counter';
import { type Invariant, PotLedger } from '@souk/replay/pots';
import { SIZE, Stage } from '../support/stage.ts';

const ROWS = 200;
const CUSTOMERS = 40;
const WEIGHTS = { new: 400_000_000n, returning: 400_000_000n, external: 200_000_000n };
const HOUR = 3_600_000n;
/** More than the receipts of this journey use up. */
const FEES = 400n * SOUK;
/**
 * What an order of a hundred SOUK grants in TIME: 40 % of the half of what it lost. That is 30 % of the commune's 0.6, because the
 * rest can come back to who stakes and works, and 1.5 % of the experience fee up to nine of a hundred; TIME counts two SOUK. Two
 * percent of the sale would be more.
 */
const CASHBACK = (SOUK * 315n) / 10_000n;

let stage: Stage;
let pots: PotLedger;
let shop: number;
let till: KeyringPair;
let length = HOUR;
before(async () => {
	stage = await Stage.open();
	pots = new PotLedger(stage.chain, stage.pipeline);
	await pots.open();
	shop = await stage.shop();
	till = named('journey/till');
	const funded = [till, ...Array.from({ length: CUSTOMERS }, (_, place) => customer(place))];
	const transfers = funded.map((who) => stage.tx.balances.transferKeepAlive(key(who), 20n * SOUK));
	await stage.do(stage.alice, 'utility', 'batchAll', transfers);
	await stage.root(stage.tx.receipts.setCosts('US-PA', 'USD', COSTS));
	await stage.parameter('HoldEras', 1n, 'Rewards');
});
after(async () => stage?.close());

const customer = (place: number): KeyringPair => named(`journey/customer/${place}`);

/** Everything heard from the block this began with on, hooks included. */
function hearing(): ChainEvent[] {
	const heard: ChainEvent[] = [];
	stage.pipeline.onBlock(({ events }) => void heard.push(...events));
	return heard;
}

/** End the era that runs, by giving eras another length, and see it closed. Returns its number and what was said. */
async function endEra(): Promise<{ era: number; heard: ChainEvent[] }> {
	const heard = hearing();
	const { era } = await rewardEra(stage.chain);
	await stage.parameter('EraLength', ++length, 'Rewards');
	for (let tries = 0; (await stage.query.rewards.nextClose()).toBigInt() <= BigInt(era); tries++) {
		assert.ok(tries < 10, `era ${era} is closed by idle time`);
		await stage.blocks(1);
	}
	await stage.heard();
	return { era, heard };
}

async function policy(basis: string, schedule?: string): Promise<Policy> {
	const found = (await policies(stage.chain)).find(
		(one) => one.basis === basis && (schedule === undefined || one.schedule === schedule),
	);
	assert.ok(found !== undefined, `a policy pays by ${basis}`);
	return found;
}

async function totals(era: number): Promise<EraTotals> {
	return must(await eraTotals(stage.chain, shop, era), `totals of era ${era}`);
}

/** An order that is kept at once. */
async function kept(buyer = stage.buyer): Promise<ChainEvent[]> {
	const listing = await stage.listing(shop, { price: 100n * SOUK, returnWindow: 0 });
	const order = await stage.order(listing, {}, buyer);
	await stage.do(stage.seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.ship(order);
	return stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
}

test('should pay no cashback out of an empty pot, and say so', async () => {
	const buyer = stage.stranger;
	const settled = await kept(buyer);
	const short = stage.event(settled, 'rewards', 'FundShort');
	assert.equal(short.who.toHex(), key(buyer));
	assert.equal(short.fund.toString(), 'Cashback');
	assert.equal(short.due.toBigInt(), CASHBACK);
	assert.equal(short.granted.toBigInt(), 0n);
	assert.equal(await stage.refused(buyer, 'rewards', 'claimPurse', 'Cashback'), 'rewards.NothingToClaim');
});

test('should pay nothing out of an empty pot when an era closes, and say so', async () => {
	const next = (await stage.query.rewards.nextPolicy()).toBigInt();
	const { era: now } = await rewardEra(stage.chain);
	const terms = {
		asset: 'Native' as const,
		schedule: { Constant: { perDay: 7n * SOUK, cap: 700n * SOUK } },
		basis: 'Power',
		start: now,
	};
	await stage.root(stage.tx.rewards.createPolicy(terms));
	const { era, heard } = await endEra();
	const short = all(heard, 'rewards', 'PotShort').find(({ policy }) => policy.toBigInt() === next);
	assert.ok(short !== undefined, 'the pot is short');
	assert.deepEqual(
		[short.era.toBigInt(), short.scheduled.toBigInt(), short.paid.toBigInt()],
		[BigInt(era), 7n * SOUK, 0n],
	);
	assert.equal(await stage.refused(stage.seller, 'rewards', 'claim', next, era), 'rewards.NothingToClaim');
	// The same era filled the pot of cashback.
	const cashback = (await stage.chain.ask(({ rewardsApi }) => rewardsApi.potAccount('Cashback'))).toHex();
	assert.ok((await stage.time(cashback)) > 300_000n * SOUK);
});

test('should post two hundred receipts by a till, countersigned later, once and by nobody else', async () => {
	const { chain, seller } = stage;
	await stage.do(seller, 'receipts', 'openBook', shop, 'USD', 300);
	// Receipts count for customers for whom SOUK is on hold, and as far as the shop paid fees. The shop pledges for all but
	// the first, who does so alone.
	const names = Array.from({ length: CUSTOMERS }, (_, place) => key(customer(place)));
	await stage.do(customer(0), 'receipts', 'pledge', names.slice(0, 1));
	const pledged = stage.event(await stage.do(seller, 'receipts', 'pledge', names), 'receipts', 'Pledged');
	assert.deepEqual(
		[pledged.customers.toBigInt(), pledged.amount.toBigInt()],
		[BigInt(CUSTOMERS - 1), BigInt(CUSTOMERS - 1) * SOUK],
	);
	assert.equal(await stage.refused(seller, 'receipts', 'pledge', names), 'receipts.NothingToPledge');
	assert.equal(await stage.refused(seller, 'receipts', 'releasePledges', names), 'receipts.NothingToRelease');
	await stage.do(seller, 'receipts', 'payFees', shop, FEES);
	assert.equal(await stage.refused(stage.stranger, 'receipts', 'payFees', shop, SOUK), 'receipts.NotOwner');
	await stage.do(seller, 'proxy', 'addProxy', { Id: key(till) }, TILL, 0);
	const book = await stage.view(({ receiptsApi }) => receiptsApi.receiptBook(shop));
	const header: Header = {
		shop,
		book: book.id.toNumber(),
		till: 3,
		first: 0n,
		start: await stage.now(),
		currency: 'USD',
	};
	const rows: Row[] = Array.from({ length: ROWS }, (_, place) =>
		place % 5 === 4
			? { Sale: { value: 1_000n, after: place } }
			: { CustomerSale: { customer: key(customer(place % CUSTOMERS)), value: 1_500n + BigInt(place), after: place } },
	);
	const theirs = (who: number): number[] =>
		rows.map((_, index) => index).filter((index) => index % CUSTOMERS === who && index % 5 !== 4);
	const post = (first: bigint, signatures: { row: number; signed: Signed }[] = []): Call =>
		chain.api.tx.receipts.postBatch(shop, header.till, first, header.start, rows, signatures);

	// What a customer is asked to sign is what the chain says.
	const asked = await stage.view(({ receiptsApi }) =>
		receiptsApi.receiptPayload(shop, 3, 0, header.start, 1_500, key(customer(0)), null),
	);
	const payload = receiptPayload(chain.genesis, receiptBytes(header, 0, rows[0]!));
	assert.equal(u8aToHex(asked.toU8a(true)), u8aToHex(payload));

	// A stranger is no till, and a till is nothing else.
	assert.equal(await stage.refusedCall(till, post(0n)), 'receipts.NotOwner');
	assert.equal(await stage.refusedCall(stage.stranger, forAnother(chain, seller, post(0n))), 'proxy.NotProxy');
	const transfer = await stage.send(
		till,
		forAnother(chain, seller, chain.api.tx.balances.transferKeepAlive(key(till), SOUK)),
	);
	assert.equal(proxied(chain, { events: transfer }), 'system.CallFiltered');

	// Customer 0 signs at the till; another one's signature under the next row takes the whole batch with it.
	const at = (row: number, by: KeyringPair): { row: number; signed: Signed } => ({
		row,
		signed: signRow(chain.genesis, header, row, rows[row]!, by),
	});
	const forged = await stage.send(till, forAnother(chain, seller, post(0n, [at(0, customer(0)), at(1, customer(0))])));
	assert.equal(proxied(chain, { events: forged }), 'receipts.BadSignature');
	const posted = await stage.send(till, forAnother(chain, seller, post(0n, [at(0, customer(0))])));
	assert.equal(proxied(chain, { events: posted }), undefined);
	const said = stage.event(posted, 'receipts', 'BatchPosted');
	assert.deepEqual([said.rows.toBigInt(), said.signed.toBigInt(), said.counted.toBigInt()], [200n, 1n, 1n]);
	const again = await stage.send(till, forAnother(chain, seller, post(0n)));
	assert.equal(proxied(chain, { events: again }), 'receipts.AlreadyPosted');
	const skipped = await stage.send(till, forAnother(chain, seller, post(201n)));
	assert.equal(proxied(chain, { events: skipped }), 'receipts.ReceiptsMissing');

	const { era } = await rewardEra(chain);
	const before = await totals(era);
	assert.equal(before.recorded.count, ROWS);
	assert.equal(before.sales.orders, 1n);

	// Customers sign later, many receipts at once. They send it themselves, or the till hands the signature in.
	const batch = said.batch.toNumber();
	for (let who = 1; who < CUSTOMERS; who++) {
		const own = theirs(who);
		if (own.length === 0) continue;
		const claim = claimOf(header, batch, rows, own);
		const leaves = own.map((index) => leaf(header, index, rows[index]!));
		const by = (signer: KeyringPair): { customer: string; signed: Signed } => ({
			customer: key(customer(who)),
			signed: signMany(chain.genesis, leaves, signer, who % 4 === 0),
		});
		if (who === 2)
			assert.equal(
				await stage.refused(till, 'receipts', 'countersign', [claim], by(customer(3))),
				'receipts.BadSignature',
			);
		const events =
			who % 2 === 0
				? await stage.do(till, 'receipts', 'countersign', [claim], by(customer(who)))
				: await stage.do(customer(who), 'receipts', 'countersign', [claim], null);
		const done = stage.event(events, 'receipts', 'Countersigned');
		assert.equal(done.customer.toHex(), key(customer(who)));
		// Five receipts each, of which three count.
		assert.deepEqual([done.receipts.toBigInt(), done.counted.toBigInt()], [5n, 3n]);
		if (who === 1)
			assert.equal(
				await stage.refused(customer(who), 'receipts', 'countersign', [claim], null),
				'receipts.NotOneSided',
			);
	}

	const view = await totals(era);
	assert.equal(view.recorded.count, ROWS);
	// Thirty-two customers sign five each, but the first only one.
	assert.equal(view.signed.count, 31 * 5 + 1);
	assert.equal(view.sales.new, 32n);
	assert.equal(view.sales.returning, 0n);
	assert.equal(view.sales.orders, 31n * 3n + 1n);
	// Nobody verified the shop, so it is charged the usual.
	assert.equal(view.cost, COSTS.usual.cost);
	const measure = { weights: WEIGHTS, leastTicket: COSTS.usual.ticket, money: COSTS.money };
	assert.equal(view.candle.close, bizpower(view.sales, view.cost, measure));
	// Every receipt is worth the usual ticket at least, so fees follow their values.
	assert.equal(view.fees, receiptFee(COSTS, view.sales.value));
	const left = await stage.view(({ receiptsApi }) => receiptsApi.receiptBook(shop));
	assert.equal(left.fees.toBigInt(), FEES - view.fees);
	assert.ok(view.candle.close > before.candle.close && view.candle.open === before.candle.open);
	const candles = await chain.ask(({ receiptsApi }) => receiptsApi.bizpowerCandles(shop, 0, 1, 1_000));
	assert.equal(candles.length, 1);
	assert.equal(candles[0]?.bizpower.close.toBigInt(), view.candle.close);
	// It weighs a little more by the eras in which the merchant sold: up to a tenth, in full after a year.
	const weighed = (await rewardsOf(chain, key(seller))).bizpower;
	assert.ok(weighed >= view.candle.close && weighed - view.candle.close < view.candle.close / 1_000n, `${weighed}`);
});

test('should pay the merchant by BizPower and the buyer cashback, once each, when the era is over', async () => {
	const { chain, seller, buyer } = stage;
	const settled = await kept();
	const grant = stage.event(settled, 'rewards', 'Granted').amount.toBigInt();
	assert.equal(grant, CASHBACK);
	assert.equal(await stage.refused(buyer, 'rewards', 'claimPurse', 'Cashback'), 'rewards.NothingToClaim');
	const { id } = await policy('BizPower');
	const { era, heard } = await endEra();

	const closed = all(heard, 'rewards', 'EraClosed').find((event) => event.era.toNumber() === era);
	assert.ok(closed !== undefined);
	const [, aside] = must(
		closed.amounts.find(([policy]) => policy.toNumber() === id),
		`policy ${id}`,
	);
	const claim = must(
		(await claimsOf(chain, key(seller))).find((one) => one.policy === id && one.era === era),
		'a claim of the only shop with BizPower',
	);
	// The part of the bound that is for the buyer's weight is nobody's.
	assert.ok(claim.amount > 0n && claim.amount <= aside.toBigInt());
	// Until another era is over, fraud can be found before it is paid.
	assert.equal(await stage.refused(seller, 'rewards', 'claim', id, era), 'rewards.StillHeld');
	// What was earned before by power is held no more. A client that claims all it can leaves the rest.
	const paid = await claimAll(chain, stage.pipeline, seller, new Map());
	assert.ok(paid.SOUK > 0n);
	const { era: now } = await rewardEra(chain);
	const left = await claimsOf(chain, key(seller));
	assert.ok(left.every(({ heldUntil }) => heldUntil > now));
	assert.ok(left.some((one) => one.policy === id && one.era === era));
	await endEra();
	assert.equal(claim.heldUntil, (await rewardEra(chain)).era);
	const had = (await stage.funds(seller)).free;
	const claimed = await stage.do(seller, 'rewards', 'claim', id, era);
	const fee = stage.event(claimed, 'transactionPayment', 'TransactionFeePaid').actualFee.toBigInt();
	assert.equal((await stage.funds(seller)).free, had + claim.amount - fee);
	assert.equal(await stage.refused(seller, 'rewards', 'claim', id, era), 'rewards.AlreadyClaimed');
	assert.equal(await stage.refused(buyer, 'rewards', 'claim', id, era), 'rewards.NothingToClaim');

	const time = await stage.time(buyer);
	await stage.do(buyer, 'rewards', 'claimPurse', 'Cashback');
	assert.equal(await stage.time(buyer), time + grant);
	assert.equal(await stage.refused(buyer, 'rewards', 'claimPurse', 'Cashback'), 'rewards.NothingToClaim');
});

test('should pay TIME to frozen SOUK, by how much of it there is', async () => {
	const { second, promoter } = stage;
	assert.equal(await stage.refused(second, 'rewards', 'freeze', SOUK), 'rewards.AmountTooSmall');
	await stage.do(second, 'rewards', 'freeze', 30_000n * SOUK);
	await stage.do(promoter, 'rewards', 'freeze', 10_000n * SOUK);
	const { heard } = await endEra();
	const shared = stage.event(heard, 'rewards', 'DividendShared').amount.toBigInt();
	const paid: bigint[] = [];
	for (const who of [second, promoter]) {
		const had = await stage.time(who);
		const due = (await rewardsOf(stage.chain, key(who))).dividends;
		await stage.do(who, 'rewards', 'claimDividends');
		paid.push((await stage.time(who)) - had);
		assert.equal(paid.at(-1), due);
		assert.equal(await stage.refused(who, 'rewards', 'claimDividends'), 'rewards.NothingToClaim');
	}
	const [most, least] = paid as [bigint, bigint];
	assert.ok(
		shared - most - least >= 0n && shared - most - least < 10n,
		'all of it is paid, but for what cannot be divided',
	);
	assert.ok(most - 3n * least < 10n && 3n * least - most < 10n, 'three times the shares earn three times as much');
	// What is let go earns nothing and is not free at once.
	await stage.do(promoter, 'rewards', 'unfreeze', 10_000n * SOUK);
	assert.equal(await stage.refused(stage.stranger, 'rewards', 'withdrawUnfrozen', key(promoter)), 'rewards.TooEarly');
});

test('should have every unit of the pots in them or claimed, and no more than the caps', async () => {
	const { difference, tokens, since }: Invariant = await pots.close();
	assert.equal(since, 0);
	assert.equal(difference, 0n);
	for (const { claimed, issuance, cap } of tokens) {
		assert.ok(claimed > 0n);
		assert.ok(issuance <= cap);
	}
});
