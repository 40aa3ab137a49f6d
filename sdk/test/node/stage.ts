// SPDX-License-Identifier: Apache-2.0

// A development node and what the tests do on it before they begin.

import assert from 'node:assert/strict';
import {
	type Account,
	type Call,
	type CommissionPlan,
	cid,
	days,
	demonstrationGtin,
	type Fiat,
	HOLDS,
	LocalAccount,
	type ParameterSetting,
	percent,
	type Sent,
	type Souk,
	type Terms,
	toHex,
	tokens,
} from '@souk/sdk';
import { concat, fromHex, uint } from '@souk/sdk/pure/bytes';
import { sha256 } from '@souk/sdk/pure/hashing';
import type { Node } from '../../../tests/support/node.ts';

export { freePorts, Node, scratchDirectory } from '../../../tests/support/node.ts';

export const SELLER = LocalAccount.development('//Bob');
export const BUYER = LocalAccount.development('//Charlie');
export const FIRST = LocalAccount.development('//Dave');
export const SECOND = LocalAccount.development('//Eve');
export const TILL = LocalAccount.development('//Ferdie');
export const STRANGER = LocalAccount.development('//Alice');

export const PROFILE = { region: 'US-PA', category: 5735, floorArea: 120, staff: 4, metadata: cid('a shop') };
export const COMMISSION: CommissionPlan = { Formula: { rate: percent(20), closing: percent(50) } };

export function terms(price: { token?: bigint; fiat?: Fiat }, commission: CommissionPlan = COMMISSION): Terms {
	return { price, commission, maxDepth: 3, experienceFee: percent(15), returnWindow: days(14) };
}

let products = 0;

/** Publish a listing of a product that no other test has. */
export async function publish(
	souk: Souk,
	shop: number,
	price: { token?: bigint; fiat?: Fiat } = { token: tokens('12') },
): Promise<bigint> {
	const [listing] = await souk.shops.publish(SELLER, shop, [
		{ product: demonstrationGtin(products++), metadata: cid('a product'), terms: terms(price), stock: 100 },
	]);
	if (listing === undefined) throw new Error('nothing was published');
	return listing;
}

/** Have root make a call. The development chain's key of it is one that anybody has. */
export async function root(souk: Souk, call: Call): Promise<Sent> {
	return souk.send(STRANGER, souk.api.tx.Sudo.sudo({ call: call.decodedCall }));
}

/** Set parameters, as a referendum does. */
export async function parameters(souk: Souk, ...settings: ParameterSetting[]): Promise<void> {
	await root(souk, souk.batch(settings.map((setting) => souk.governance.setting(setting))));
}

/** Make blocks without waiting for transactions; time passes by three seconds a block. */
export async function blocks(node: Node, count: number): Promise<void> {
	for (let made = 0; made < count; made++) await node.rpc('engine_createBlock', true, true, null);
}

/** Let time pass for all that goes by the clock of deadlines. No call sets it, so root writes its storage. */
export async function pass(souk: Souk, millis: bigint): Promise<void> {
	const { Dials } = souk.api.query.Clock;
	const dial = await Dials.getValue({ at: 'best' });
	assert.ok(dial !== undefined);
	const key = await Dials.getKey();
	const later = concat(uint(dial.moment + millis, 8), uint(dial.seen + millis, 8), [0]);
	await root(souk, souk.api.tx.System.set_storage({ items: [[fromHex(key), later]] }));
}

/** Accounts that nobody else has, with so much SOUK each. */
export async function people(souk: Souk, name: string, count: number, amount: bigint): Promise<LocalAccount[]> {
	const all = Array.from({ length: count }, (_, place) => LocalAccount.development(`//${name}/${place}`));
	const calls = all.map(({ address }) =>
		souk.api.tx.Balances.transfer_keep_alive({ dest: { type: 'Id', value: address }, value: amount }),
	);
	await souk.send(STRANGER, souk.batch(calls));
	return all;
}

/** What an account has of SOUK, whether on hold or not, and of TIME. */
export async function wealth(souk: Souk, who: Account | string): Promise<{ souk: bigint; time: bigint }> {
	const rows = await souk.accounts.balances(who);
	const of = (asset: 'SOUK' | 'TIME'): bigint => {
		const row = rows.find((one) => one.asset === asset);
		return row === undefined ? 0n : row.free + row.held;
	};
	return { souk: of('SOUK'), time: of('TIME') };
}

/** What an account paid for a transaction. */
export function feeOf(souk: Souk, { events }: Sent): bigint {
	const [paid] = souk.api.event.TransactionPayment.TransactionFeePaid.filter(events);
	assert.ok(paid !== undefined);
	return paid.payload.actual_fee;
}

/** Make sure that every amount on hold of an account has a name that the library knows, and that they sum to what is reserved. */
export async function holdsAddUp(souk: Souk, who: Account | string): Promise<Map<string, bigint>> {
	const [holds, { reserved }] = await Promise.all([souk.accounts.holds(who), souk.balance(who)]);
	const own = holds.filter(({ asset }) => asset === 'SOUK');
	assert.equal(
		own.reduce((sum, { amount }) => sum + amount, 0n),
		reserved,
	);
	for (const { reason, means, ends } of holds) {
		assert.ok(reason === 'Reserved' || reason in HOLDS, reason);
		assert.match(means, /\.$/);
		assert.match(ends, /\.$/);
	}
	return new Map(own.map(({ reason, amount }) => [reason, amount]));
}

/** The error of a code, whatever its class. */
export function code(expected: string): (error: unknown) => boolean {
	return (error) =>
		error instanceof Error && 'code' in error && error.code === expected && 'wayOut' in error && error.wayOut !== '';
}

/** A digest of a text, for what is only named by one. */
export function digest(text: string): string {
	return toHex(sha256(new TextEncoder().encode(text)));
}
