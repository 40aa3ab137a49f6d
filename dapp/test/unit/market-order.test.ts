// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrderState } from '@souk/sdk';
import { LocalAccount, tokens } from '@souk/sdk';
import type { OrderLeg } from '@souk/sdk/gateway';
import { attributeValue, bizpowerText, orderDeposit, unitsIn } from '../../src/pages/market/amounts.ts';
import { besides, numbered, paidIn, partOf } from '../../src/pages/market/fold.ts';
import {
	amountUpTo,
	needsEvidence,
	pointsIn,
	returnWorth,
	shipmentOf,
	stakeFor,
} from '../../src/pages/market/form-values.ts';
import { type Details, lapseOf, nextInList, nextOf, returnable, viewerOf } from '../../src/pages/market/next.ts';
import {
	type Dispute,
	FINAL,
	isCarrier,
	type Line,
	type OrderModel,
	STATES,
	serialsIn,
	stateOf,
	stateRow,
	totalsOf,
} from '../../src/pages/market/order-model.ts';
import { eventName, wayOf } from '../../src/pages/market/way.ts';

const [BUYER = '', SELLER = '', PROMOTER = '', OTHER = ''] = ['//Charlie', '//Bob', '//Dave', '//Eve'].map(
	(path) => LocalAccount.development(path).address,
);
const NOW = 1_000_000;

const line: Line = {
	listing: 1n,
	product: '09521000000025',
	quantity: 3,
	shipped: 0,
	returned: 0,
	items: [],
	escrow: [tokens('30')],
	refunded: [0n],
	promoters: [PROMOTER],
	returnWindow: 1_000n,
};

function order(state: OrderState, more: Partial<OrderModel> = {}): OrderModel {
	return {
		id: 7n,
		state,
		mode: 'Escrow',
		shop: 1,
		seller: SELLER,
		buyer: BUYER,
		assets: ['SOUK'],
		fiatRefunded: 0n,
		lines: [line],
		placed: 0n,
		deadline: BigInt(NOW + 5_000),
		sentBack: false,
		confirmed: false,
		services: [],
		onChain: true,
		...more,
	};
}

const details = (more: Partial<Details> = {}): Details => ({
	returnRefused: false,
	since: BigInt(NOW),
	deposit: 1n,
	...more,
});

const stake = { souk: 1n, amounts: [1n], held: true };
const dispute = (more: Partial<Dispute> = {}): Dispute => ({
	opener: 'Buyer',
	stage: 'Answer',
	due: 'Seller',
	deadline: BigInt(NOW + 5_000),
	silence: 'Buyer',
	returns: false,
	disputed: [tokens('30')],
	buyer: stake,
	seller: { ...stake, held: false },
	...more,
});

test('should tell each side the one thing that comes next', () => {
	const main = (state: OrderState, viewer: 'buyer' | 'seller', more: Partial<OrderModel> = {}) =>
		nextOf(order(state, more), viewer, NOW, details()).main;
	assert.equal(main('Placed', 'seller'), 'accept');
	assert.equal(main('Placed', 'buyer'), undefined);
	assert.equal(main('Accepted', 'seller'), 'ship');
	assert.equal(main('Shipped', 'buyer'), 'confirm');
	assert.equal(main('Delivered', 'buyer', { lines: [{ ...line, shipped: 3 }] }), 'complete');
	assert.equal(main('ReturnRequested', 'seller'), 'approveReturn');
	assert.equal(main('Disputed', 'seller', { dispute: dispute() }), 'answer');
	assert.equal(main('Disputed', 'buyer', { dispute: dispute() }), undefined);
});

test('should let a buyer cancel before the order is accepted, and a seller before anything shipped', () => {
	assert.deepEqual(nextOf(order('Placed'), 'buyer', NOW).others, ['cancel']);
	assert.ok(nextOf(order('Accepted'), 'seller', NOW).others.includes('cancel'));
	const some = order('Accepted', { lines: [{ ...line, shipped: 1 }] });
	assert.ok(!nextOf(some, 'seller', NOW).others.includes('cancel'));
	assert.deepEqual(nextOf(order('Accepted'), 'buyer', NOW).others, []);
	const unpaid = nextOf(order('Accepted'), 'buyer', NOW, details(), { lapsed: true });
	assert.deepEqual(unpaid.others, ['cancelUnpaid']);
	const payable = nextOf(order('Accepted'), 'seller', NOW, details(), { payable: true });
	assert.ok(!payable.others.includes('cancel'), 'a payment that may come keeps the seller from cancelling');
	assert.equal(payable.main, 'confirmPayment');
});

test('should offer a return within the window of a line, once, and the dispute after a refusal', () => {
	const delivered = order('Delivered', {
		lines: [
			{ ...line, shipped: 3 },
			{ ...line, shipped: 0 },
		],
	});
	assert.deepEqual(returnable(delivered, NOW, details()), [0]);
	assert.deepEqual(returnable(delivered, NOW + 1_000, details()), [], 'the window is over at its end');
	assert.deepEqual(nextOf(delivered, 'buyer', NOW, details()).others, ['requestReturn', 'dispute']);
	assert.deepEqual(nextOf(delivered, 'buyer', NOW + 1_000, details()).others, ['dispute']);
	const refused = nextOf(delivered, 'buyer', NOW, details({ returnRefused: true }));
	assert.equal(refused.main, 'dispute');
	assert.ok(!refused.others.includes('requestReturn'));
});

test('should leave nothing but moving on when the deadline has passed, for anybody', () => {
	for (const viewer of ['buyer', 'seller', 'other'] as const) {
		const late = nextOf(order('Shipped'), viewer, NOW + 5_000);
		assert.deepEqual([late.main, late.others, late.late], ['advance', [], true], viewer);
	}
	assert.equal(nextOf(order('Shipped'), 'buyer', NOW + 4_999).late, false);
});

test('should do nothing with orders that are over or that the chain keeps no more', () => {
	for (const state of STATES.filter((one) => FINAL.has(one)))
		assert.deepEqual(nextOf(order(state), 'buyer', NOW), { others: [], turn: 'Nobody', late: false }, state);
	assert.equal(nextOf(order('Shipped', { onChain: false }), 'buyer', NOW).main, undefined);
	assert.equal(lapseOf(order('Completed')), undefined);
});

test('should say in a dispute whose turn it is, and let the buyer send back in one that the seller opened', () => {
	const heard = nextOf(
		order('Disputed', { dispute: dispute({ stage: 'Hearing', due: undefined, silence: undefined }) }),
		'buyer',
		NOW,
	);
	assert.equal(heard.turn, 'Arbiter');
	assert.deepEqual(heard.others, ['propose', 'withdraw']);
	const returned = dispute({
		opener: 'Seller',
		due: 'Buyer',
		returns: true,
		seller: { ...stake, evidence: '0x00' },
	});
	assert.deepEqual(nextOf(order('Disputed', { dispute: returned }), 'buyer', NOW).others, ['propose', 'shipBack']);
	assert.equal(lapseOf(order('Disputed', { dispute: dispute() })), 'buyerWins');
	assert.equal(lapseOf(order('Disputed', { dispute: dispute({ silence: undefined }) })), 'standoff');
});

test('should say in a list what comes next, by the head of an order alone', () => {
	const next = (state: OrderState, viewer: 'buyer' | 'seller', deadline = BigInt(NOW + 1)) =>
		nextInList({ state, deadline }, viewer, NOW);
	assert.equal(next('Placed', 'seller').main, 'accept');
	assert.equal(next('Placed', 'buyer').turn, 'Seller');
	assert.equal(next('Disputed', 'buyer').turn, 'Arbiter');
	assert.equal(next('Shipped', 'seller', BigInt(NOW)).main, 'advance');
	assert.equal(nextInList({ state: 'Completed' }, 'buyer', NOW).turn, 'Nobody');
});

test('should know who looks', () => {
	const viewers = [BUYER, SELLER, PROMOTER, OTHER, undefined].map((who) => viewerOf(order('Placed'), who));
	assert.deepEqual(viewers, ['buyer', 'seller', 'promoter', 'other', 'other']);
});

test('should name every state as the gateway does, and back', () => {
	assert.equal(new Set(STATES).size, 11);
	for (const state of STATES) assert.equal(stateOf(stateRow(state)), state);
	assert.equal(stateRow('ReturnRequested'), 'return_requested');
	assert.equal(stateOf('lost'), undefined);
});

test('should read serial numbers, and name the first that is none or stands twice', () => {
	assert.deepEqual(serialsIn(' A1, A2;A3\nA4 '), { serials: ['A1', 'A2', 'A3', 'A4'] });
	assert.equal(serialsIn('A1 A1').wrong, 'A1');
	assert.equal(serialsIn('A1 Ä').wrong, 'Ä');
	assert.equal(serialsIn('x'.repeat(21)).wrong?.length, 21);
	assert.deepEqual(serialsIn(''), { serials: [] });
	assert.deepEqual(['DHL', 'D', 'dhl', 'X'.repeat(17), 'D HL'].map(isCarrier), [true, false, false, false, false]);
});

test('should sum the lines of an order in each asset', () => {
	const two = order('Completed', {
		assets: ['SOUK', 'TIME'],
		lines: [
			{ ...line, escrow: [5n, 7n], refunded: [1n, 0n] },
			{ ...line, escrow: [10n, 20n], refunded: [0n, 4n] },
		],
	});
	assert.deepEqual(totalsOf(two, 0), { escrow: 15n, refunded: 1n });
	assert.deepEqual(totalsOf(two, 1), { escrow: 27n, refunded: 4n });
});

test('should read units and print values exactly', () => {
	assert.deepEqual(
		['1', ' 7', '0', '1.5', '11', ''].map((text) => unitsIn(text, 10)),
		[1, 7, undefined, undefined, undefined, undefined],
	);
	assert.equal(orderDeposit(2) - orderDeposit(1), 12_500_000_000n);
	assert.equal(attributeValue(-125n, 1, 'CEL'), '-12.5 °C');
	assert.equal(attributeValue(3n, 0, 'C62'), '3');
	assert.equal(attributeValue(3n, 0, 'XYZ'), '3 XYZ');
	assert.equal(bizpowerText('1234567890123456789'), '1.2345');
	assert.equal(bizpowerText(0n), '0');
});

test('should not count what is paid besides among the legs of the escrow', () => {
	const leg = (source: string, role: string, amount: string, asset = 'SOUK'): OrderLeg => ({
		leg: 0,
		source,
		role,
		level: null,
		payee: null,
		amount: { amount, asset, decimals: 12 },
		time: '',
		block: 0,
	});
	const legs = [
		leg('waterfall', 'seller', '7'),
		leg('campaign', 'promoter', '3'),
		leg('waterfall', 'forfeited', '2'),
		leg('waterfall', 'buyer', '1', 'TIME'),
	];
	assert.deepEqual(paidIn(legs, 'SOUK'), [{ to: 'seller', amount: 7n }]);
	assert.deepEqual(
		besides(legs).map(({ amount }) => amount.amount),
		['3', '2'],
	);
	assert.deepEqual(
		numbered([
			{ to: 'promoter', amount: 1n },
			{ to: 'seller', amount: 1n },
			{ to: 'promoter', amount: 2n },
		]).map(({ to, place }) => `${to}${place}`),
		['promoter1', 'seller1', 'promoter2'],
	);
	assert.deepEqual([partOf(1n, 3n), partOf(5n, 0n)], [333_333_333n, 0n]);
});

test('should show the way that an order really took, and what usually comes', () => {
	const step = (state: string, time: string) => ({ state, time });
	const taken = wayOf({ state: 'Disputed' }, [
		step('placed', 'a'),
		step('accepted', 'b'),
		step('accepted', 'c'),
		step('disputed', 'd'),
	]);
	assert.deepEqual(
		taken.map(({ state, how, time }) => [state, how, time]),
		[
			['Placed', 'done', 'a'],
			['Accepted', 'done', 'b'],
			['Disputed', 'failed', 'd'],
		],
	);
	const young = wayOf({ state: 'Accepted' }, undefined);
	assert.deepEqual(
		young.map(({ state, how }) => `${state} ${how}`),
		['Placed done', 'Accepted now', 'Shipped open', 'Delivered open', 'Completed open'],
	);
	assert.deepEqual(wayOf({ state: 'Cancelled' }, [step('placed', 'a'), step('cancelled', 'b')]).at(-1)?.how, 'failed');
	assert.equal(eventName('order_placed'), 'OrderPlaced');
});

test('should read a shipment of a line, and say what is wrong with it', () => {
	const open = order('Accepted', { lines: [{ ...line, shipped: 1 }] });
	assert.deepEqual(shipmentOf(open, 0, { units: '2', serials: 'A1 A2' }), {
		shipment: { line: 0, quantity: 2, items: ['A1', 'A2'] },
	});
	assert.deepEqual(shipmentOf(open, 0, { units: '0', serials: '' }), {});
	assert.equal(shipmentOf(open, 0, { units: '3', serials: '' }).fault, 'units', 'more than is left');
	assert.equal(shipmentOf(open, 0, { units: '', serials: '' }).fault, 'units');
	assert.equal(shipmentOf(open, 0, { units: '1', serials: 'A1 A2' }).fault, 'tooMany');
	assert.equal(shipmentOf(open, 0, { units: '2', serials: 'A1 A1' }).fault, 'serials');
});

test('should read amounts, shares and deposits as the chain takes them', () => {
	assert.deepEqual(
		[amountUpTo('1.5', tokens('2')), amountUpTo('', 5n), amountUpTo('3', tokens('2')), amountUpTo('x', 5n)],
		[tokens('1.5'), 0n, undefined, undefined],
	);
	assert.deepEqual(['0', '12.34', '100', '100.01', '1.234', ''].map(pointsIn), [
		0,
		1234,
		10_000,
		undefined,
		undefined,
		undefined,
	]);
	const cost = { souk: 5n, amounts: [3n], held: false };
	assert.equal(stakeFor(order('Shipped', { disputeCost: cost }), BUYER), cost);
	const open = order('Disputed', { dispute: dispute({ buyer: { ...stake, evidence: '0x01' } }) });
	assert.equal(stakeFor(open, BUYER), undefined, 'the opener put it up before');
	assert.equal(stakeFor(open, SELLER)?.held, false);
	assert.equal(needsEvidence(open), true);
	assert.equal(needsEvidence(order('Disputed', { dispute: dispute() })), false);
	assert.equal(needsEvidence(order('Disputed', { dispute: dispute({ stage: 'Reply' }) })), true);
});

test('should say what returned units are worth: their share of what is left, rounded down', () => {
	const some = order('ReturnRequested', {
		lines: [
			{ ...line, escrow: [100n], refunded: [0n], shipped: 3, returned: 1 },
			{ ...line, escrow: [50n], refunded: [10n], shipped: 2, returned: 2 },
			{ ...line, escrow: [50n], shipped: 3, returned: 0 },
		],
	});
	assert.equal(returnWorth(some, 0), 33n + 40n);
});
