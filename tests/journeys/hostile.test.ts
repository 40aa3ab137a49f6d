// SPDX-License-Identifier: Apache-2.0

// Bad input, tried the way an attacker would: through the RPC of a running node. Each must be refused, and change nothing.

import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { u8aToHex } from '@polkadot/util';
import { key, named } from '@souk/client/accounts';
import type { Call } from '@souk/client/chain';
import { demonstrationGtin } from '@souk/client/gs1';
import { type Link, planHash, signPath } from '@souk/client/links';
import { PERCENT } from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import { signedBy } from '@souk/client/signing';
import { command, scratchDirectory } from '../support/node.ts';
import { ANY, DAY, PROFILE, SIZE, Stage, TIME } from '../support/stage.ts';

const U128 = 2n ** 128n - 1n;
const U64 = 2n ** 64n - 1n;
/** The answer to what the runtime cannot decode, before it looks at anything else. */
const UNDECODABLE = /^1002: Verification Error: Runtime error: Execution failed/;

let stage: Stage;
let shop: number;
let listing: bigint;
before(async () => {
	stage = await Stage.open();
	shop = await stage.shop();
	listing = await stage.listing(shop);
});
after(async () => stage?.close());

/** Run something that must change nothing but the fees its sender pays. */
async function unchanged(run: () => Promise<unknown>): Promise<void> {
	const before = await stage.fingerprint();
	await run();
	assert.equal(await stage.fingerprint(), before);
}

test('should refuse a call that carries a GTIN with a wrong check digit', async () => {
	const right = BigInt(demonstrationGtin(4711));
	for (const wrong of [right + 1n, right - 1n, 0n + 10n ** 14n, U64, right * 10n]) {
		await unchanged(async () => {
			const nonce = await stage.chain.api.rpc.system.accountNextIndex(stage.seller.address);
			const reason = await stage.refused(stage.seller, 'shops', 'publishListings', shop, [
				stage.newListing({ gtin: wrong }),
			]);
			assert.match(reason, UNDECODABLE, `${wrong}: ${reason}`);
			const after = await stage.chain.api.rpc.system.accountNextIndex(stage.seller.address);
			assert.equal(after.toString(), nonce.toString());
		});
	}
	assert.ok(await stage.listing(shop, { gtin: right }));
});

test('should refuse calls that carry other malformed values', async () => {
	for (const bad of [
		{ ...PROFILE, region: 'us-pa' },
		{ ...PROFILE, region: 'Pennsylvania' },
		{ ...PROFILE, region: '' },
		{ ...PROFILE, category: 10_000 },
		{ ...PROFILE, metadata: u8aToHex(new Uint8Array(36)) },
	]) {
		await unchanged(async () => {
			const reason = await stage.refused(stage.seller, 'shops', 'openShop', bad, ANY, ANY);
			assert.match(reason, UNDECODABLE, JSON.stringify(bad));
		});
	}
});

test('should refuse forged, moved, looping, expired and too deep paths', async () => {
	const { buyer, seller, promoter, second, stranger } = stage;
	const other = await stage.listing(shop);
	const good = await stage.path(listing, [promoter, second, stranger]);
	const [first, middle, last] = good as [Link, Link, Link];
	const now = await stage.now();
	const month = now + BigInt(30 * DAY);
	const deep = await stage.path(listing, [promoter, second, stranger, named('fourth')]);
	const nine = await stage.path(
		listing,
		Array.from({ length: 9 }, (_, place) => named(`promoter ${place}`)),
	);
	const by = (promoter: KeyringPair, wrap = false): Link =>
		signPath(stage.chain.genesis, listing, [promoter], month, () => wrap)[0] as Link;
	const wrapped = by(promoter, true);
	const unpaid = planHash({ Formula: { rate: 0, closing: 50 * PERCENT } }, 3);
	const cases: [string, Link[], RegExp][] = [
		['somebody else signed', [{ ...first, signed: by(second).signed }], /BadSignature/],
		['no signature at all', [{ ...first, signed: signedBy('sr25519', new Uint8Array(64), false) }], /BadSignature/],
		[
			'another scheme',
			[{ ...first, signed: signedBy('ed25519', Object.values(first.signed.signature).join(), false) }],
			/BadSignature/,
		],
		['wrapped, and it says it is not', [{ ...wrapped, signed: { ...wrapped.signed, wrapped: false } }], /BadSignature/],
		['not wrapped, and it says it is', [{ ...first, signed: { ...first.signed, wrapped: true } }], /BadSignature/],
		['another listing', await stage.path(other, [promoter]), /BadSignature/],
		['another chain', signPath(new Uint8Array(32).fill(7), listing, [promoter], month), /BadSignature/],
		['a later expiry than signed', [{ ...first, expires: first.expires + 1n }], /BadSignature/],
		['the middle left out', [first, last], /BadSignature/],
		['the first left out', [middle, last], /BadSignature/],
		['in another order', [middle, first, last], /BadSignature/],
		['somebody put in between', [first, by(stranger)], /BadSignature/],
		['a loop', await stage.path(listing, [promoter, second, promoter]), /PromoterRepeated/],
		['the buyer on it', await stage.path(listing, [promoter, buyer]), /PartyOnPath/],
		['the seller on it', await stage.path(listing, [seller]), /PartyOnPath/],
		['expired', signPath(stage.chain.genesis, listing, [promoter], now - 1n), /LinkExpired/],
		['good for ever', signPath(stage.chain.genesis, listing, [promoter], U64), /LinkTooLong/],
		['another plan', signPath(stage.chain.genesis, listing, [promoter], month, () => false, unpaid), /PlanChanged/],
		['a plan put in', [{ ...wrapped, plan: (good[0] as Link).plan }], /BadSignature/],
		['four deep', deep, /^distribution\.PathTooDeep$/],
		['nine deep', nine, UNDECODABLE],
	];
	for (const [what, path, why] of cases) {
		await unchanged(async () =>
			assert.match(await stage.refusedCall(buyer, stage.orderCall(listing, { path })), why, what),
		);
	}
	for (const path of [good, [wrapped]]) {
		const order = await stage.order(listing, { path });
		await stage.do(buyer, 'orders', 'cancelOrder', order, SIZE);
	}
});

test('should refuse every call in a state it does not belong to, and by whoever it is not for', async () => {
	const { buyer, seller, stranger } = stage;
	const order = await stage.order(listing, { quantity: 2 });
	const shipment = [{ line: 0, quantity: 1, items: [] }];
	const { orders } = stage.tx;
	const calls: Record<string, [typeof buyer, Call]> = {
		accept: [seller, orders.acceptOrder(order, SIZE)],
		decline: [seller, orders.declineOrder(order, SIZE)],
		cancel: [buyer, orders.cancelOrder(order, SIZE)],
		ship: [seller, orders.shipOrder(order, shipment, false, null, SIZE)],
		confirm: [buyer, orders.confirmDelivery(order, SIZE)],
		complete: [buyer, orders.completeOrder(order, SIZE)],
		return: [buyer, orders.requestReturn(order, [{ line: 0, quantity: 1 }], null)],
		approve: [seller, orders.approveReturn(order, true, SIZE)],
		refuse: [seller, orders.refuseReturn(order, null)],
		dispute: [buyer, orders.disputeOrder(order, null)],
		answer: [seller, orders.answerDispute(order, null, SIZE)],
		withdraw: [buyer, orders.withdrawDispute(order, SIZE)],
		shipBack: [buyer, orders.shipBack(order, { carrier: 'TEST', tracking: `0x${'00'.repeat(32)}` })],
		propose: [buyer, orders.proposeSettlement(order, 1, SIZE)],
		refund: [seller, orders.refundPart(order, 0, [1n], SIZE)],
		advance: [stranger, orders.advanceOrders([{ order, extent: SIZE }])],
		prune: [stranger, orders.pruneOrders([order])],
		record: [seller, orders.recordRefund(order, 1n)],
	};
	const tryAll = async (state: string, allowed: string[]): Promise<void> => {
		assert.equal(await stage.state(order), state);
		await unchanged(async () => {
			for (const [name, [who, call]] of Object.entries(calls)) {
				if (allowed.includes(name)) continue;
				const reason = await stage.refusedCall(who, call);
				assert.match(
					reason,
					/^orders\.(WrongState|NothingDue|NotPrunable|WrongParty|NothingHeld|AlreadyShipped|NotParty|RefundTooLarge)$/,
					`${name} in ${state}`,
				);
			}
			for (const [name, [who, call]] of Object.entries(calls)) {
				if (who === stranger) continue;
				assert.match(await stage.refusedCall(stranger, call), /^orders\.NotParty$/, `${name} by a stranger`);
			}
		});
		assert.equal(await stage.state(order), state);
	};
	await tryAll('Placed', ['accept', 'decline', 'cancel']);
	await stage.do(seller, 'orders', 'acceptOrder', order, SIZE);
	await tryAll('Accepted', ['ship', 'refund']);
	await stage.ship(order, 2);
	await tryAll('Shipped', ['confirm', 'dispute', 'refund']);
	await stage.do(buyer, 'orders', 'confirmDelivery', order, SIZE);
	await tryAll('Delivered', ['complete', 'return', 'dispute', 'refund']);
	await stage.do(buyer, 'orders', 'requestReturn', order, [{ line: 0, quantity: 1 }], null);
	await tryAll('ReturnRequested', ['approve', 'refuse', 'refund', 'shipBack']);
	await stage.do(seller, 'orders', 'refuseReturn', order, null);
	assert.equal(
		await stage.refused(buyer, 'orders', 'requestReturn', order, [{ line: 0, quantity: 1 }], null),
		'orders.ReturnRefusedBefore',
	);
	await stage.do(buyer, 'orders', 'disputeOrder', order, null);
	await tryAll('Disputed', ['propose', 'refund', 'answer', 'withdraw']);
	await stage.root(stage.tx.orders.ruleOrder(order, 10_000, SIZE));
	await tryAll('Ruled', []);
	assert.equal(await stage.held(buyer), 0n);
});

test('should refuse amounts, units and lines that do not fit', async () => {
	const { buyer, seller } = stage;
	const dear = await stage.listing(shop, { price: U128 / 2n, stock: 4_000_000_000 });
	const cheap = await stage.listing(shop, { price: SOUK, stock: 4_294_967_295 });
	const refusals: [string, () => Promise<string>, RegExp][] = [
		[
			'a price that overflows',
			() => stage.refusedCall(buyer, stage.orderCall(dear, { quantity: 3, limits: [U128] })),
			/orders\.Overflow/,
		],
		[
			'more than anybody has',
			() => stage.refusedCall(buyer, stage.orderCall(dear, { quantity: 1, limits: [U128] })),
			/Token\.|balances\.|Arithmetic\./,
		],
		[
			'as many units as fit',
			() => stage.refusedCall(buyer, stage.orderCall(cheap, { quantity: 4_294_967_295, limits: [U128] })),
			/Token\.|balances\.|Arithmetic\./,
		],
		['no units', () => stage.refusedCall(buyer, stage.orderCall(cheap, { quantity: 0 })), /orders\.ZeroQuantity/],
		[
			'more than the limit',
			() => stage.refusedCall(buyer, stage.orderCall(cheap, { limits: [SOUK - 1n] })),
			/orders\.LimitExceeded/,
		],
		['no limit', () => stage.refusedCall(buyer, stage.orderCall(cheap, { limits: [] })), /orders\.LimitMismatch/],
		[
			'less than the whole',
			() => stage.refusedCall(buyer, stage.orderCall(cheap, { payment: [['Native', 999_999_999]] })),
			/orders\.SharesNotWhole/,
		],
		[
			'twice the whole',
			() =>
				stage.refusedCall(
					buyer,
					stage.orderCall(cheap, {
						payment: [
							['Native', 1_000_000_000],
							['Native', 1_000_000_000],
						],
					}),
				),
			/orders\.SharesNotWhole/,
		],
		[
			'no lines',
			() => stage.refused(buyer, 'orders', 'placeOrder', [], [], [], null, null, 'Escrow', null),
			/orders\.NoLines/,
		],
		['no such listing', () => stage.refusedCall(buyer, stage.orderCall(U64)), /orders\.ListingNotFound/],
		['no such order', () => stage.refused(seller, 'orders', 'acceptOrder', U64, SIZE), /orders\.OrderNotFound/],
		["one's own shop", () => stage.refusedCall(seller, stage.orderCall(cheap)), /orders\.OwnShop/],
		[
			'stock that overflows',
			() => stage.refused(seller, 'shops', 'restock', cheap, { Add: 1 }),
			/shops\.StockOverflow/,
		],
		[
			'rates above the whole',
			() =>
				stage.refused(seller, 'shops', 'publishListings', shop, [
					stage.newListing({ commission: { Formula: { rate: 90 * PERCENT, closing: 0 } } }),
				]),
			/shops\.RatesExceedWhole/,
		],
		[
			'shares of levels that are not whole',
			() =>
				stage.refused(seller, 'shops', 'publishListings', shop, [
					stage.newListing({ commission: { Levels: { rate: PERCENT, shares: [PERCENT, PERCENT, PERCENT] } } }),
				]),
			/shops\.SharesNotWhole/,
		],
		[
			'paths deeper than governed',
			() => stage.refused(seller, 'shops', 'publishListings', shop, [stage.newListing({ maxDepth: 4 })]),
			/shops\.PathTooDeep/,
		],
		[
			'a price of nothing',
			() => stage.refused(seller, 'shops', 'publishListings', shop, [stage.newListing({ price: 0n })]),
			/shops\.ZeroPrice/,
		],
	];
	for (const [what, run, why] of refusals) await unchanged(async () => assert.match(await run(), why, what));

	const order = await stage.delivered(cheap, { quantity: 2 });
	const more: [string, () => Promise<string>, RegExp][] = [
		[
			'a refund above what remains',
			() => stage.refused(seller, 'orders', 'refundPart', order, 0, [2n * SOUK + 1n], SIZE),
			/orders\.RefundTooLarge/,
		],
		[
			'a refund as large as fits',
			() => stage.refused(seller, 'orders', 'refundPart', order, 0, [U128], SIZE),
			/orders\.RefundTooLarge/,
		],
		[
			'a refund of a line that is not there',
			() => stage.refused(seller, 'orders', 'refundPart', order, 4_294_967_295, [1n], SIZE),
			/orders\.LineNotFound/,
		],
		[
			'a return of more units',
			() => stage.refused(buyer, 'orders', 'requestReturn', order, [{ line: 0, quantity: 3 }], null),
			/orders\.TooManyUnits/,
		],
		[
			'a line returned twice',
			() =>
				stage.refused(
					buyer,
					'orders',
					'requestReturn',
					order,
					[
						{ line: 0, quantity: 1 },
						{ line: 0, quantity: 1 },
					],
					null,
				),
			/orders\.DuplicateLine/,
		],
		[
			'a return of nothing',
			() => stage.refused(buyer, 'orders', 'requestReturn', order, [], null),
			/orders\.NothingReturned/,
		],
	];
	for (const [what, run, why] of more) await unchanged(async () => assert.match(await run(), why, what));
	await stage.do(buyer, 'orders', 'disputeOrder', order, null);
	await unchanged(async () => {
		assert.equal(
			await stage.refused(buyer, 'orders', 'proposeSettlement', order, 10_001, SIZE),
			'orders.RulingTooLarge',
		);
		await assert.rejects(stage.root(stage.tx.orders.ruleOrder(order, 65_535, SIZE)), /RulingTooLarge/);
	});
	await stage.root(stage.tx.orders.ruleOrder(order, 5_000, SIZE));
});

test('should refuse assets nobody agreed to', async () => {
	const { buyer, seller } = stage;
	const unknown = { WithId: 4_294_967_295 };
	await unchanged(async () => {
		assert.equal(
			await stage.refusedCall(buyer, stage.orderCall(listing, { payment: [[unknown, 1_000_000_000]] })),
			'orders.AssetNotAccepted',
		);
		assert.equal(
			await stage.refusedCall(buyer, stage.orderCall(listing, { payment: [[TIME, 1_000_000_000]] })),
			'orders.AssetNotAccepted',
		);
		assert.equal(
			await stage.refused(seller, 'shops', 'publishListings', shop, [stage.newListing({ asset: unknown })]),
			'shops.AssetNotPayable',
		);
	});
	// Any account can make an asset. Its issuer could freeze the buyer and lock the escrow.
	await stage.do(seller, 'assets', 'create', 4711, key(seller), 1n);
	await unchanged(async () => {
		const accepted = [{ asset: { WithId: 4711 }, rate: 10n ** 18n, maxShare: 1_000_000_000 }];
		assert.equal(
			await stage.refused(seller, 'shops', 'publishListings', shop, [stage.newListing({ accepted })]),
			'shops.AssetNotPayable',
		);
	});
});

test('should refuse whatever hostile parameters the RPC is called with, and stay up', async () => {
	const ask = async (
		method: string,
		params: unknown,
	): Promise<{ result?: unknown; error?: { code: number; message: string } }> => {
		const response = await fetch(stage.node.url.replace('ws:', 'http:'), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
		});
		return (await response.json()) as { result?: unknown; error?: { code: number; message: string } };
	};
	const bob = stage.seller.address;
	const hostile: [string, unknown][] = [
		['commerce_getOrder', []],
		['commerce_getOrder', [-1]],
		['commerce_getOrder', [1.5]],
		['commerce_getOrder', ['18446744073709551616']],
		['commerce_getOrder', [{}]],
		['commerce_getOrder', [null]],
		['commerce_getOrder', [1, '0x00']],
		['commerce_getShop', [4_294_967_296]],
		['commerce_getShop', ['x'.repeat(100_000)]],
		['commerce_getShopsOf', ['not an address']],
		['commerce_getShopsOf', [`${bob}x`]],
		['commerce_getShopsOf', [7]],
		['commerce_getListing', [[[[[]]]]]],
		['commerce_previewSplit', [Number(listing), 0, []]],
		['commerce_previewSplit', [Number(listing), 4_294_967_296, []]],
		['commerce_previewSplit', [Number(listing), 1, Array.from({ length: 9 }, () => bob)]],
		['commerce_previewSplit', [Number(listing), 1, Array.from({ length: 50_000 }, () => bob)]],
		['commerce_previewSplit', [Number(listing), 1, [bob]]],
		['commerce_previewSplit', ['999999999', 1, []]],
		['commerce_previewPayment', [Number(listing), 1, [], [{ asset: 'native', share: 10_001 }]]],
		['commerce_previewPayment', [Number(listing), 1, [], [{ asset: 4_294_967_295, share: 10_000 }]]],
		[
			'commerce_previewPayment',
			[Number(listing), 1, [], Array.from({ length: 5 }, () => ({ asset: 'native', share: 2_000 }))],
		],
		['commerce_getPromoter', ['']],
		['system_accountNextIndex', ['1'.repeat(250_000)]],
		['account_nextIndex', { account: '1'.repeat(250_000) }],
		// An sr25519 key where votes are signed by ed25519, and one that is not that of the phrase.
		['author_insertKey', ['gran', '//Alice', u8aToHex(stage.alice.publicKey)]],
		['author_insertKey', ['babe', '//Bob', u8aToHex(stage.alice.publicKey)]],
		['state_call', ['CommerceApi_preview_split', '0x']],
		['state_call', ['CommerceApi_preview_split', `0x${'ff'.repeat(100_000)}`]],
		['state_call', ['CommerceApi_order', '0x00']],
		['state_call', ['CommerceApi_nothing', '0x']],
		['state_call', ['Core_execute_block', '0xdeadbeef']],
		['state_call', ['CommerceApi_order', '0x0000000000000000', `0x${'00'.repeat(32)}`]],
		['author_submitExtrinsic', ['0x']],
		['author_submitExtrinsic', [`0x${'00'.repeat(10_000)}`]],
		['author_submitExtrinsic', ['nonsense']],
		['commerce_nothing', []],
	];
	await unchanged(async () => {
		for (const [method, params] of hostile) {
			const { result, error } = await ask(method, params);
			assert.equal(
				result,
				undefined,
				`${method} ${JSON.stringify(params).slice(0, 80)} answered ${JSON.stringify(result)}`,
			);
			assert.equal(typeof error?.code, 'number');
			assert.ok((error?.message.length ?? 0) < 10_000);
		}
		const garbage = await fetch(stage.node.url.replace('ws:', 'http:'), {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: `${'['.repeat(100_000)}`,
		});
		await garbage.text();
	});
	// And what is merely not there is not an error.
	assert.equal((await ask('commerce_getOrder', [999_999])).result, null);
	assert.deepEqual((await ask('commerce_getShopsOf', [stage.stranger.address])).result, []);
	assert.equal(typeof (await ask('system_accountNextIndex', { account: stage.stranger.address })).result, 'number');
	assert.ok((await ask('commerce_getListing', [Number(listing)])).result);
	assert.ok((await ask('commerce_previewSplit', [Number(listing), 1, []])).result);
	assert.ok(await stage.order(listing));
});

test('should end with one clear line and code 1 when a specification, a key or an argument is bad', async () => {
	const directory = mkdtempSync(join(scratchDirectory(), 'spec-'));
	const notJson = join(directory, 'not-json.json');
	writeFileSync(notJson, 'nonsense');
	const notSpec = join(directory, 'not-a-spec.json');
	writeFileSync(notSpec, '{}');
	const base = ['--base-path', join(directory, 'base')];
	for (const args of [
		['--chain', join(directory, 'missing.json'), ...base],
		['--chain', notJson, ...base],
		['--chain', notSpec, ...base],
		['--dev', '--sealing', 'soon', ...base],
		['--chain', 'local', '--sealing', 'instant', ...base],
		['--dev', '--node-key', 'nonsense', ...base],
		['--frobnicate'],
		['--dev', '--rpc-port', '99999999'],
		[
			'key',
			'insert',
			'--suri',
			'not a key or a phrase',
			'--key-type',
			'babe',
			'--scheme',
			'sr25519',
			'--keystore-path',
			join(directory, 'keys'),
		],
		// A key of the wrong scheme, and one that the node has no use for.
		...['gran', 'imon'].map((type) => {
			const key = ['--suri', '//Alice', '--key-type', type, '--scheme', 'sr25519'];
			return ['key', 'insert', ...key, '--keystore-path', join(directory, 'keys')];
		}),
		['--dev', '--public-rpc', '--rpc-methods', 'unsafe', ...base],
		['--dev', '--public-rpc', '--validator', ...base],
	]) {
		const { code, stderr, stdout } = await command(...args);
		assert.equal(code, 1, `${args.join(' ')} exits ${code}: ${stderr}`);
		assert.match(stderr, /^Error: [^\n]+\n$/, args.join(' '));
		assert.equal(stdout, '', args.join(' '));
	}
});
