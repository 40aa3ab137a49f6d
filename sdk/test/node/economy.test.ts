// SPDX-License-Identifier: Apache-2.0

// Money besides the escrow of an order: what is paid outside the chain, what is frozen, owed, promised and waits to be claimed. Every
// sum that the SDK says is compared with what the chain moved.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
	cid,
	DispatchError,
	expectedLegs,
	fiat,
	type LocalAccount,
	percent,
	type Souk,
	tokens,
	total,
} from '@souk/sdk';
import { connect } from '@souk/sdk/node';
import { print, split } from '@souk/sdk/pure/waterfall';
import {
	BUYER,
	blocks,
	code,
	digest,
	FIRST,
	feeOf,
	holdsAddUp,
	Node,
	PROFILE,
	parameters,
	pass,
	people,
	publish,
	root,
	SECOND,
	SELLER,
	STRANGER,
	wealth,
} from './stage.ts';

const ONE = 10n ** 18n;
/** Base units of SOUK for a centime. It is no whole number, so that rounding shows. */
const RATE = 89_321_700_003n * ONE + ONE / 2n;
const DAY = 86_400_000n;

let node: Node;
let souk: Souk;
let shop: number;
let bank: LocalAccount;

before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	souk = await connect(node.url);
	shop = await souk.shops.open(SELLER, PROFILE, ['Publish', 'Distribute', 'Market'], 20);
	[bank] = (await people(souk, 'bank', 1, tokens('3000'))) as [LocalAccount];
	const priced = { type: 'Fiat', value: '0x434846' } as const;
	const asset = { type: 'Native', value: undefined } as const;
	await root(souk, souk.api.tx.Prepaid.set_rate({ priced_in: priced, asset, rate: RATE }));
});
after(async () => {
	souk?.close();
	await node?.stop();
});

/** What an amount of francs is worth, in base units of SOUK, rounded up. */
function worth(centimes: bigint): bigint {
	return (centimes * RATE + ONE - 1n) / ONE;
}

let length = 3_600_000n;

/** End the era that runs, by giving eras another length, and see it closed. Returns its number. */
async function endEra(): Promise<number> {
	const { era } = await souk.rewards.era();
	await parameters(souk, { type: 'Rewards', value: { type: 'EraLength', value: [++length] } });
	for (let tries = 0; (await souk.api.query.Rewards.NextClose.getValue()) <= era; tries++) {
		assert.ok(tries < 10, `era ${era} is closed by idle time`);
		await blocks(node, 1);
	}
	return era;
}

test('should pay both parts of a price: the token by the waterfall, fees of the other out of a prepaid account', async () => {
	await souk.fiat.register(bank, cid('how to reach the bank'), ['CHF'], tokens('1000'));
	await souk.fiat.accept(SELLER, shop, [bank]);
	assert.deepEqual(
		(await souk.fiat.attesters(shop)).map(({ who, bond }) => [who, bond]),
		[[bank.address, tokens('1000')]],
	);
	await souk.prepaid.open(SELLER, tokens('500'));
	assert.equal(await souk.prepaid.worth(fiat('7.99', 'CHF')), worth(799n));
	const listing = await publish(souk, shop, { token: tokens('10'), fiat: fiat('7.99', 'CHF') });
	const path = await souk.promotion.sign(FIRST, listing);
	const preview = await souk.orders.previewOne(listing, 2, path);
	const order = await souk.orders.place(BUYER, {
		lines: [{ listing, quantity: 2, path, offer: preview.offer }],
		limits: [preview.escrow],
		fiat: fiat('15.98', 'CHF'),
	});
	let waits = await souk.orders.deadlines(order);
	assert.deepEqual(
		waits.turns.map(({ by, step }) => `${by} ${step}`),
		['buyer cancel', 'seller accept', 'seller decline', 'seller nameServices'],
	);
	assert.ok(waits.quoteEnds !== undefined && waits.until !== undefined && !waits.passed);
	await souk.orders.accept(SELLER, order);
	const leg = await souk.fiat.leg(order);
	assert.deepEqual([leg?.money, leg?.confirmed], [fiat('15.98', 'CHF'), undefined]);
	await assert.rejects(souk.fiat.attest(STRANGER, order, digest('seen')), code('Fiat.AttesterNotAccepted'));
	await souk.fiat.attest(bank, order, digest('seen'));
	const word = await souk.fiat.word({ leg: order });
	// What the part is worth, and a quarter more, rounded up.
	assert.equal(word?.locked, worth(1598n) + (worth(1598n) + 3n) / 4n);
	assert.equal((await souk.fiat.attester(bank))?.locked, word?.locked);
	assert.equal((await souk.fiat.leg(order))?.confirmed, bank.address);
	const held = await souk.prepaid.of(SELLER);
	assert.equal(held?.orders, 1);

	await souk.orders.ship(SELLER, order);
	await souk.orders.confirm(BUYER, order);
	waits = await souk.orders.deadlines(order);
	assert.deepEqual(waits.returnable, [waits.until]);
	const [line] = (await souk.orders.get(order)).lines;
	const before = await Promise.all([FIRST, SELLER].map((who) => wealth(souk, who)));
	const settled = await souk.send(
		BUYER,
		souk.api.tx.Orders.complete_order({ order, size: await souk.orders.size(order) }),
	);
	const [paid] = souk.orders.settledIn(settled.events, order);
	assert.equal(print(paid!.legs), print(expectedLegs(line!)));
	assert.equal(total(paid!.legs), preview.escrow);
	// The legs of the part outside the chain, computed here from the rates of the order and not by the chain.
	const { commission, experience_fee, platform_slice, commune_fee } = line!.terms;
	assert.equal(commission.type, 'Formula');
	const outside = split(
		worth(1598n),
		{
			commission: { kind: 'formula', rate: BigInt(percent(20)), closing: BigInt(percent(50)) },
			experienceFee: BigInt(experience_fee),
			platformSlice: BigInt(platform_slice),
			communeFee: BigInt(commune_fee),
		},
		1,
		0n,
	);
	const now = await Promise.all([FIRST, SELLER].map((who) => wealth(souk, who)));
	const got = now.map((has, place) => has.souk - before[place]!.souk);
	assert.equal(got[0], paid!.legs.promoters[0]! + outside.promoters[0]!);
	// The platform's leg has nobody to go to, so the seller keeps it of both parts; it pays the rest of the second.
	assert.equal(
		got[1],
		paid!.legs.seller + paid!.legs.platform - outside.promoters[0]! - outside.experience - outside.commune,
	);
	assert.equal((await souk.prepaid.of(SELLER))?.orders, 0);
	await souk.fiat.endWord(SELLER, { leg: order });
	assert.equal((await souk.fiat.attester(bank))?.locked, 0n);
	await holdsAddUp(souk, bank);
	await holdsAddUp(souk, SELLER);
});

test('should write what goes back outside the chain as an obligation, and end it by both sides or by a judgement', async () => {
	const listing = await publish(souk, shop, { token: tokens('10'), fiat: fiat('7.99', 'CHF') });
	const owing = async (): Promise<bigint> => {
		const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: 1 }], fiat: fiat('7.99', 'CHF') });
		await souk.orders.accept(SELLER, order);
		await souk.fiat.confirm(SELLER, order);
		const { events } = await souk.orders.cancel(SELLER, order);
		const id = souk.fiat.obligationIn(events, order);
		assert.ok(id !== undefined);
		return id;
	};
	const first = await owing();
	const shown = await souk.fiat.obligation(first);
	assert.deepEqual(
		[shown?.debtor, shown?.creditor, shown?.amount.amount, shown?.stage.type],
		[SELLER.address, BUYER.address, 799n, 'Owed'],
	);
	for (const who of [SELLER, BUYER])
		assert.deepEqual(
			(await souk.fiat.obligations(who)).map(({ id }) => id),
			[first],
		);
	await souk.fiat.statePaid(SELLER, first, digest('a transfer'));
	await souk.fiat.acknowledge(BUYER, first);
	assert.equal(await souk.fiat.obligation(first), undefined);

	const second = await owing();
	await souk.fiat.statePaid(SELLER, second, digest('a transfer'));
	await souk.fiat.deny(BUYER, second, cid('a statement of account'));
	const claim = (await holdsAddUp(souk, BUYER)).get('Fiat.Claim');
	assert.equal(claim, tokens('5'));
	const had = (await wealth(souk, SELLER)).souk;
	await root(souk, souk.api.tx.Fiat.judge_obligation({ id: second, paid: true }));
	// It had paid: what the buyer put up is the seller's.
	assert.equal((await wealth(souk, SELLER)).souk - had, claim);
	assert.equal((await holdsAddUp(souk, BUYER)).get('Fiat.Claim'), undefined);
	await assert.rejects(souk.fiat.acknowledge(BUYER, second), code('Fiat.ObligationNotFound'));
});

test('should freeze SOUK, share dividends by it to the unit, and claim them', async () => {
	assert.equal(await souk.rewards.frozen(SECOND), undefined);
	await assert.rejects(souk.rewards.freeze(SECOND, tokens('1')), code('Rewards.AmountTooSmall'));
	await souk.rewards.freeze(SECOND, tokens('30000'));
	await souk.rewards.freeze(FIRST, tokens('10000'));
	assert.equal((await holdsAddUp(souk, SECOND)).get('Rewards.Frozen'), tokens('30000'));
	assert.deepEqual(await souk.rewards.frozen(SECOND), {
		earning: tokens('30000'),
		leaving: [],
		withdrawable: 0n,
		dividends: 0n,
	});
	await endEra();
	const shares = await Promise.all([SECOND, FIRST].map((who) => souk.rewards.frozen(who)));
	const [most, least] = shares.map((one) => one!.dividends) as [bigint, bigint];
	assert.ok(least > 0n);
	assert.ok(most - 3n * least < 10n && 3n * least - most < 10n, 'three times the SOUK earns three times as much');

	const due = await souk.accounts.due(SECOND);
	assert.deepEqual(
		due.filter(({ from }) => from === 'dividends').map(({ asset, amount }) => [asset, amount]),
		[['TIME', most]],
	);
	const before = await wealth(souk, SECOND);
	const claimed = await souk.accounts.claimDue(SECOND);
	const of = (asset: 'SOUK' | 'TIME'): bigint =>
		claimed.filter((one) => one.asset === asset).reduce((sum, { amount }) => sum + amount, 0n);
	const now = await wealth(souk, SECOND);
	assert.equal(now.time - before.time, of('TIME'));
	assert.ok(of('TIME') >= most);
	assert.ok(before.souk + of('SOUK') - now.souk < tokens('1'), 'but for the fee of the transaction');
	assert.equal((await souk.rewards.frozen(SECOND))?.dividends, 0n);
	assert.deepEqual(
		(await souk.accounts.due(SECOND)).filter(({ heldUntil }) => heldUntil === undefined),
		[],
	);
});

test('should claim what policies pay for an era, to the unit that it says beforehand', async () => {
	const listing = await publish(souk, shop, { token: tokens('100') });
	await parameters(souk, { type: 'Rewards', value: { type: 'HoldEras', value: [1] } });
	const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: 1 }] });
	await souk.orders.accept(SELLER, order);
	await souk.orders.ship(SELLER, order);
	await souk.orders.confirm(BUYER, order);
	await souk.orders.complete(BUYER, order);
	const era = await endEra();
	await endEra();
	const { claims } = await souk.rewards.claimable(SELLER);
	assert.ok(claims.some((one) => one.era === era && one.asset === 'SOUK' && one.amount > 0n));
	const before = await wealth(souk, SELLER);
	const said = await souk.rewards.claimAll(SELLER);
	const now = await wealth(souk, SELLER);
	assert.equal(now.time - before.time, said.TIME);
	const fee = before.souk + said.SOUK! - now.souk;
	assert.ok(said.SOUK! > 0n && fee > 0n && fee < tokens('1'), `${said.SOUK} claimed, fee ${fee}`);
	assert.deepEqual((await souk.rewards.claimable(SELLER)).claims, []);
	// The buyer's cashback is in TIME.
	const { cashback } = await souk.rewards.claimable(BUYER);
	assert.ok(cashback > 0n);
	const time = (await wealth(souk, BUYER)).time;
	await souk.rewards.claimAll(BUYER);
	assert.ok((await wealth(souk, BUYER)).time - time >= cashback);
});

test('should keep debts in TIME: pay, forgive, net in a circle, and declare unpaid', async () => {
	const { deadlines: clock } = await souk.chain.clocks();
	const due = clock + 7n * DAY;
	// The buyer has the TIME of its cashback, and owes a little of it.
	await souk.debts.acknowledge(BUYER, SELLER, 1_000n, due);
	assert.deepEqual((await souk.debts.of(BUYER)).owes, [
		{
			debtor: BUYER.address,
			creditor: SELLER.address,
			amount: 1_000n,
			due,
			deposit: await souk.api.constants.Rewards.DebtDeposit(),
		},
	]);
	assert.equal((await holdsAddUp(souk, BUYER)).get('Rewards.Debt'), await souk.api.constants.Rewards.DebtDeposit());
	const before = (await wealth(souk, SELLER)).time;
	await souk.debts.pay(BUYER, SELLER, 300n);
	assert.equal((await wealth(souk, SELLER)).time - before, 300n);
	await souk.debts.forgive(SELLER, BUYER, 200n);
	assert.equal((await souk.debts.between(BUYER, SELLER))?.amount, 500n);
	await souk.debts.acknowledge(SELLER, FIRST, 400n, due);
	await souk.debts.acknowledge(FIRST, BUYER, 700n, due);
	await souk.debts.net(STRANGER, [BUYER, SELLER, FIRST]);
	assert.deepEqual(
		await Promise.all([
			souk.debts.between(BUYER, SELLER),
			souk.debts.between(SELLER, FIRST),
			souk.debts.between(FIRST, BUYER),
		]).then((all) => all.map((debt) => debt?.amount)),
		[100n, undefined, 300n],
	);
	assert.deepEqual([(await souk.debts.of(BUYER)).owes.length, (await souk.debts.of(BUYER)).owed.length], [1, 1]);
	await assert.rejects(souk.debts.default(STRANGER, FIRST, BUYER), code('Rewards.TooEarly'));
	await pass(souk, 8n * DAY);
	const { deposit } = (await souk.debts.between(FIRST, BUYER))!;
	const had = (await wealth(souk, BUYER)).souk;
	await souk.debts.default(STRANGER, FIRST, BUYER);
	assert.equal((await wealth(souk, BUYER)).souk - had, deposit, 'the creditor has the deposit');
	assert.equal(await souk.debts.between(FIRST, BUYER), undefined);
});

test('should give frozen SOUK back after its delay, and not before', async () => {
	await souk.rewards.unfreeze(FIRST, tokens('10000'));
	const leaving = await souk.rewards.frozen(FIRST);
	assert.deepEqual([leaving?.earning, leaving?.withdrawable, leaving?.leaving.length], [0n, 0n, 1]);
	await assert.rejects(souk.rewards.withdraw(FIRST), code('Rewards.TooEarly'));
	const { deadlines: clock } = await souk.chain.clocks();
	await pass(souk, leaving!.leaving[0]!.free - clock);
	assert.equal((await souk.rewards.frozen(FIRST))?.withdrawable, tokens('10000'));
	assert.deepEqual(
		(await souk.accounts.due(FIRST)).filter(({ from }) => from === 'frozen').map(({ amount }) => amount),
		[tokens('10000')],
	);
	const free = (await souk.balance(FIRST)).free;
	const sent = await souk.rewards.withdraw(FIRST);
	assert.equal((await souk.balance(FIRST)).free, free + tokens('10000') - feeOf(souk, sent));
});

test('should promise a bonus to a buyer and pay it when the sale is settled', async () => {
	const listing = await publish(souk, shop, { token: tokens('20') });
	const { deadlines: clock } = await souk.chain.clocks();
	const bonus = await souk.bonuses.open(SELLER, shop, {
		listings: [listing],
		pay: { fixed: tokens('2') },
		leastSale: tokens('5'),
		buyerCap: tokens('10'),
		budget: tokens('10'),
		until: clock + 10n * DAY,
	});
	assert.deepEqual(await souk.bonuses.quote(listing, BUYER, tokens('20')), {
		bonus,
		asset: 'SOUK',
		amount: tokens('2'),
	});
	assert.equal(await souk.bonuses.quote(listing, BUYER, tokens('4')), undefined, 'it is too small a sale');
	assert.equal((await holdsAddUp(souk, SELLER)).get('Bonuses.Bonus'), tokens('10'));
	const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: 1 }] });
	await souk.orders.accept(SELLER, order);
	await souk.orders.ship(SELLER, order);
	await souk.orders.confirm(BUYER, order);
	const before = await wealth(souk, BUYER);
	const sent = await souk.send(
		BUYER,
		souk.api.tx.Orders.complete_order({ order, size: await souk.orders.size(order) }),
	);
	// The escrow leaves the buyer's account, and the bonus comes to it.
	const escrow = tokens('20');
	assert.equal((await wealth(souk, BUYER)).souk, before.souk - escrow + tokens('2') - feeOf(souk, sent));
	assert.deepEqual(
		(await souk.bonuses.of(shop)).map(({ id, remaining }) => [id, remaining]),
		[[bonus, tokens('8')]],
	);
	await souk.bonuses.topUp(SELLER, bonus, tokens('1'));
	assert.equal((await souk.bonuses.get(bonus)).remaining, tokens('9'));
	await souk.bonuses.close(SELLER, bonus);
	// An order of that very moment still counts, and none after it.
	assert.equal((await souk.bonuses.get(bonus)).until, (await souk.chain.clocks()).deadlines);
});

test('should say whose turn it is in a dispute, what each side has at stake, and who wins if nobody acts', async () => {
	const listing = await publish(souk, shop, { token: tokens('50') });
	const order = await souk.orders.place(BUYER, { lines: [{ listing, quantity: 1 }] });
	await souk.orders.accept(SELLER, order);
	await souk.orders.ship(SELLER, order, { parcel: { carrier: 'DHL', tracking: 'JD0146' } });
	assert.equal(await souk.orders.disputed(order), undefined);
	const cost = await souk.orders.disputeCost(order);
	assert.deepEqual([cost?.amounts, cost?.held], [[tokens('5')], false], 'a tenth of what is in dispute');
	await souk.orders.dispute(BUYER, order, cid('the box was empty'));
	const dispute = await souk.orders.disputed(order);
	assert.deepEqual(
		[dispute?.opener, dispute?.stage, dispute?.due, dispute?.default, dispute?.disputed],
		['buyer', 'Answer', 'seller', 'buyer', [tokens('50')]],
	);
	assert.deepEqual(
		[dispute?.buyer.evidence, dispute?.buyer.held, dispute?.seller.held],
		[cid('the box was empty'), true, false],
	);
	assert.equal((await holdsAddUp(souk, BUYER)).get('Orders.Dispute'), cost!.souk + tokens('5'));
	const waits = await souk.orders.deadlines(order);
	assert.equal(waits.until, dispute?.deadline);
	assert.match(waits.otherwise ?? '', /The seller has not answered/);
	const steps = waits.turns.map(({ by, step }) => `${by} ${step}`);
	assert.ok(
		steps.includes('seller answer') && steps.includes('buyer withdrawDispute') && steps.includes('arbiter rule'),
	);
	await souk.orders.answer(SELLER, order, cid('it was weighed'));
	await souk.orders.propose(SELLER, order, 3_000);
	const heard = await souk.orders.disputed(order);
	assert.deepEqual([heard?.stage, heard?.due, heard?.seller.proposal], ['Hearing', undefined, 3_000]);
	const { events } = await souk.orders.propose(BUYER, order, 3_000);
	const [paid] = souk.orders.settledIn(events, order);
	assert.equal(paid!.legs.buyer, tokens('15'));
	assert.deepEqual((await souk.orders.deadlines(order)).turns, []);
	assert.equal((await holdsAddUp(souk, BUYER)).get('Orders.Dispute'), undefined);
});

test('should let staff do what it may and nothing else, and say what that is', async () => {
	const [clerk] = (await people(souk, 'clerk', 1, tokens('10'))) as [LocalAccount];
	await souk.staff.add(SELLER, clerk, 'Commerce');
	const { proxies, deposit } = await souk.staff.of(SELLER);
	assert.deepEqual(
		proxies.map(({ delegate, kind, delay }) => [delegate, kind, delay]),
		[[clerk.address, 'Commerce', 0]],
	);
	assert.ok(deposit > 0n && proxies[0]!.may.includes('set prices'));
	assert.equal((await holdsAddUp(souk, SELLER)).get('Reserved'), deposit);
	const listing = await publish(souk, shop);
	const pause = souk.api.tx.Shops.pause_listing({ listing });
	const give = souk.api.tx.Balances.transfer_keep_alive({ dest: { type: 'Id', value: clerk.address }, value: 1n });
	assert.deepEqual(
		[
			await souk.staff.may('Commerce', pause),
			await souk.staff.may('Commerce', give),
			await souk.staff.may('Till', pause),
		],
		[true, false, false],
	);
	await souk.staff.act(clerk, SELLER, 'Commerce', pause);
	assert.equal((await souk.shops.listing(listing)).status.type, 'Paused');
	await assert.rejects(souk.staff.act(clerk, SELLER, 'Commerce', give), code('System.CallFiltered'));
	await souk.staff.remove(SELLER, clerk, 'Commerce');
	assert.deepEqual(await souk.staff.of(SELLER), { proxies: [], deposit: 0n });
});

test('should say what an account has, what of it can be used, and send it', async () => {
	const [, time] = await souk.accounts.balances(BUYER);
	assert.equal(time?.asset, 'TIME');
	const [from] = await souk.accounts.balances(BUYER);
	const { total: all } = await souk.balance(BUYER);
	assert.equal(from!.free + from!.held, all);
	const to = await wealth(souk, STRANGER);
	await souk.accounts.transfer(BUYER, STRANGER, time!.usable / 2n, 'TIME');
	await souk.accounts.transfer(BUYER, STRANGER, tokens('3'));
	const got = await wealth(souk, STRANGER);
	assert.deepEqual([got.souk - to.souk, got.time - to.time], [tokens('3'), time!.usable / 2n]);
	const roles = await souk.accounts.roles(SELLER);
	assert.ok(roles.includes('Merchant'));
	// All that is usable can be sent, and not a unit more.
	const [poor] = (await people(souk, 'poor', 1, tokens('5'))) as [LocalAccount];
	const [own] = await souk.accounts.balances(poor);
	const sending = souk.accounts.transfer(poor, STRANGER, own!.usable + 1n);
	await assert.rejects(sending, (error) => error instanceof DispatchError && error.code.startsWith('Token.'));
	const before = await souk.balance(poor);
	assert.ok(before.free < own!.free, 'it paid the fee all the same');
	await souk.accounts.transfer(poor, STRANGER, tokens('1'));
	assert.ok((await souk.balance(poor)).free < before.free - tokens('1'));
	await assert.rejects(souk.orders.deadlines(99_999n), code('NotFound'));
});
