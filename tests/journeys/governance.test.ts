// SPDX-License-Identifier: Apache-2.0

// Governance as it is used, on the preset whose referenda take minutes and that has no sudo key: a parameter is changed by
// referendum, a referendum fails, one is killed, and the technical committee whitelists an urgent call of root's.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import { COMMUNE, development, key } from '@souk/client/accounts';
import type { Call } from '@souk/client/chain';
import { all, type ChainEvent, found, placed } from '@souk/client/events';
import { PERCENT } from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import { Node } from '../support/node.ts';
import { governanceInRows, inRows } from '../support/rows.ts';
import { ARCHIVE, DAY, SIZE, Stage } from '../support/stage.ts';

/** Blocks of a period on this preset: a day takes ten. */
const DAYS = 10;
/** A period that would be shorter takes a block. */
const AT_LEAST = 1;
/** The SOUK of a submission, and of a decision on each track. */
const SUBMISSION = 10n * SOUK;
const DECISION = { root: 100_000n * SOUK, whitelisted: 10_000n * SOUK, commerce: 5_000n * SOUK };
const COMMERCE = 20;
const MILLION = 1_000_000n * SOUK;

let stage: Stage;
/** Accounts with more than a quarter of all SOUK that can vote, each. Most of theirs vests, and votes all the same. */
let early: KeyringPair;
let team: KeyringPair;
before(async () => {
	stage = await Stage.on(
		await Node.start({ args: ['--dev', '--chain', 'minutes', '--sealing', 'instant', ...ARCHIVE] }),
	);
	await stage.blocks(1);
	[early, team] = ['//Charlie//stash', '//Dave//stash'].map(development) as [KeyringPair, KeyringPair];
});
after(async () => stage?.close());

interface Seen {
	number: number;
	events: ChainEvent[];
}

/** Make a block, and read what happened in it. */
async function block(): Promise<Seen> {
	await stage.blocks(1);
	const { api } = stage.chain;
	const head = await api.rpc.chain.getHeader();
	const records = await (await api.at(head.hash)).query.system.events();
	return { number: head.number.toNumber(), events: placed(records).map(({ event }) => event) };
}

/** Make blocks until something happens. */
async function until<T>(what: string, probe: (seen: Seen) => T | undefined, most = 200): Promise<T & { at: number }> {
	for (let made = 0; made < most; made++) {
		const seen = await block();
		const answer = probe(seen);
		if (answer !== undefined) return { ...answer, at: seen.number };
	}
	throw new assert.AssertionError({ message: `not within ${most} blocks: ${what}` });
}

async function now(): Promise<number> {
	return (await stage.chain.api.rpc.chain.getHeader()).number.toNumber();
}

async function held(who: KeyringPair): Promise<bigint> {
	return (await stage.funds(who)).reserved;
}

/** What the call of a proposal is named by. */
function named(call: Call): { hash: string; len: number } {
	return { hash: call.method.hash.toHex(), len: call.method.encodedLength };
}

type Speaker = 'CommerceAdmin' | 'Killer' | 'WhitelistedCaller' | 'Root';

/** Submit a referendum, with its preimage. Returns its number, and what its proposer has on hold for the preimage. */
async function submit(who: KeyringPair, speaker: Speaker, call: Call): Promise<{ index: number; preimage: bigint }> {
	const before = await held(who);
	await stage.do(who, 'preimage', 'notePreimage', call.method.toHex());
	const preimage = (await held(who)) - before;
	const origin = speaker === 'Root' ? { system: 'Root' } : { Origins: speaker };
	const events = await stage.do(who, 'referenda', 'submit', origin, { Lookup: named(call) }, { After: 0 });
	const index = stage.event(events, 'referenda', 'Submitted').index.toNumber();
	assert.equal((await held(who)) - before - preimage, SUBMISSION);
	return { index, preimage };
}

async function decide(who: KeyringPair, index: number, deposit: bigint): Promise<void> {
	const before = await held(who);
	await stage.do(who, 'referenda', 'placeDecisionDeposit', index);
	assert.equal((await held(who)) - before, deposit);
}

type Conviction = 'None' | 'Locked1x' | 'Locked2x' | 'Locked3x';

function standard(aye: boolean, conviction: Conviction, balance: bigint): object {
	return { Standard: { vote: { aye, conviction }, balance } };
}

async function vote(who: KeyringPair, index: number, how: object): Promise<void> {
	await stage.do(who, 'convictionVoting', 'vote', index, how as never);
}

/** Have more than half of all SOUK vote for it. */
async function carry(index: number): Promise<void> {
	for (const who of [early, team]) await vote(who, index, standard(true, 'None', 1_500n * MILLION));
}

async function tally(index: number): Promise<{ ayes: bigint; nays: bigint; support: bigint }> {
	const info = (await stage.query.referenda.referendumInfoFor(index)).unwrap();
	const { ayes, nays, support } = info.asOngoing.tally;
	return { ayes: ayes.toBigInt(), nays: nays.toBigInt(), support: support.toBigInt() };
}

/** All SOUK that can vote: what is on accounts that are no pots of the runtime. */
async function electorate(): Promise<bigint> {
	let sum = 0n;
	for (const [id, { data }] of await stage.query.system.account.entries()) {
		if (Buffer.from(id.args[0].toU8a()).toString('latin1').startsWith('modl')) continue;
		sum += data.free.toBigInt() + data.reserved.toBigInt();
	}
	return sum;
}

interface Track {
	preparePeriod: number;
	decisionPeriod: number;
	confirmPeriod: number;
	minEnactmentPeriod: number;
	minApproval: object;
	minSupport: object;
}

/** A track as the chain's metadata say it. */
function track(id: number): Track {
	const row = stage.chain.api.consts.referenda.tracks.find(([at]) => at.toNumber() === id);
	assert.ok(row !== undefined, `track ${id}`);
	const info = row[1];
	return {
		preparePeriod: info.preparePeriod.toNumber(),
		decisionPeriod: info.decisionPeriod.toNumber(),
		confirmPeriod: info.confirmPeriod.toNumber(),
		minEnactmentPeriod: info.minEnactmentPeriod.toNumber(),
		minApproval: info.minApproval.toJSON() as object,
		minSupport: info.minSupport.toJSON() as object,
	};
}

/** What a curve asks for at a part of the decision period. Both are parts of one. */
function threshold(curve: object, part: number): number {
	const billionth = (value: unknown): number => Number(value) / 1e9;
	if ('linearDecreasing' in curve) {
		const { length, floor, ceil } = curve.linearDecreasing as Record<string, unknown>;
		const [long, low, high] = [billionth(length), billionth(floor), billionth(ceil)];
		return high - (Math.min(part, long) * (high - low)) / long;
	}
	const { factor, xOffset, yOffset } = (curve as { reciprocal: Record<string, unknown> }).reciprocal;
	return billionth(factor) / (part + billionth(xOffset)) + billionth(yOffset);
}

/** After how many blocks of deciding a vote of these parts passes, as a wallet would draw it. */
function passesAfter({ minApproval, minSupport, decisionPeriod }: Track, approval: number, support: number): number {
	for (let blocks = 0; blocks <= decisionPeriod; blocks++) {
		const part = blocks / decisionPeriod;
		if (threshold(minApproval, part) <= approval && threshold(minSupport, part) <= support) return blocks;
	}
	throw new Error('such a vote never passes');
}

/** Sell one unit, and return what the commune got of it. */
async function communeFee(order: bigint): Promise<bigint> {
	const before = (await stage.funds(COMMUNE)).total;
	await stage.do(stage.seller, 'orders', 'acceptOrder', order, SIZE);
	await stage.ship(order);
	await stage.do(stage.buyer, 'orders', 'confirmDelivery', order, SIZE);
	assert.equal(await stage.state(order), 'Completed');
	return (await stage.funds(COMMUNE)).total - before;
}

test('should have tracks in minutes and nobody who could do without them', async () => {
	assert.ok((await stage.query.sudo.key()).isNone);
	assert.equal((await stage.query.origins.pace()).toNumber(), 2_880);
	assert.deepEqual(
		[0, 1, COMMERCE].map((id) => {
			const { preparePeriod, decisionPeriod, confirmPeriod, minEnactmentPeriod } = track(id);
			return [preparePeriod, decisionPeriod, confirmPeriod, minEnactmentPeriod];
		}),
		[
			[AT_LEAST, 14 * DAYS, DAYS, DAYS],
			[AT_LEAST, DAYS, AT_LEAST, AT_LEAST],
			[AT_LEAST, 14 * DAYS, DAYS / 2, DAYS],
		],
	);
	const sudo = stage.tx.sudo.sudo(stage.tx.system.remark('0x'));
	assert.equal(await stage.refusedCall(stage.alice, sudo), 'sudo.RequireSudo');
});

test('should change the commune fee when a referendum passes, and no order that was placed before', async () => {
	const { alice, seller, buyer, promoter, second, stranger } = stage;
	const shop = await stage.shop();
	const listing = await stage.listing(shop, { price: 10n * SOUK, returnWindow: 0 });
	const old = await stage.order(listing);

	const change = stage.tx.parameters.setParameter({ Commerce: { CommuneFee: [null, PERCENT] } });
	const { index, preimage } = await submit(promoter, 'CommerceAdmin', change);
	// 0.02 SOUK for two items and 64 bytes, and a hundred-thousandth of a SOUK for each byte.
	const byte = SOUK / 100_000n;
	assert.equal(preimage, (2n * SOUK) / 100n + 64n * byte + BigInt(change.method.encodedLength) * byte);
	await decide(second, index, DECISION.commerce);
	assert.equal(await stage.refused(second, 'referenda', 'placeDecisionDeposit', index), 'referenda.HasDeposit');

	// Every kind of vote there is. Without conviction, a vote counts a tenth.
	const m = MILLION;
	await stage.do(second, 'convictionVoting', 'delegate', COMMERCE, key(stranger), 'Locked2x', 5n * m);
	await vote(seller, index, standard(true, 'Locked3x', 4n * m));
	await vote(buyer, index, { Split: { aye: 2n * m, nay: m } });
	await vote(promoter, index, { SplitAbstain: { aye: m, nay: 0n, abstain: 3n * m } });
	await vote(stranger, index, standard(true, 'Locked1x', m));
	await vote(alice, index, standard(false, 'Locked1x', 2n * m));
	await vote(early, index, standard(true, 'None', 1_000n * m));
	const counted = await tally(index);
	assert.deepEqual(counted, {
		ayes: 12n * m + (2n * m) / 10n + m / 10n + m + 10n * m + 100n * m,
		nays: m / 10n + 2n * m,
		support: 4n * m + 2n * m + (m + 3n * m) + m + 5n * m + 1_000n * m,
	});

	const { confirmPeriod, minEnactmentPeriod, ...rest } = track(COMMERCE);
	const info = (await stage.query.referenda.referendumInfoFor(index)).unwrap().asOngoing;
	const deciding = info.deciding.unwrap().since.toNumber();
	const begun = await until('it is confirmed', ({ events }) => found(events, 'referenda', 'ConfirmStarted'));
	const approval = Number(counted.ayes) / Number(counted.ayes + counted.nays);
	const support = Number(counted.support) / Number(await electorate());
	const expected = deciding + passesAfter({ confirmPeriod, minEnactmentPeriod, ...rest }, approval, support);
	assert.ok(Math.abs(begun.at - expected) <= 1, `confirming from block ${begun.at}, by the curves ${expected}`);
	const confirmed = await until('it is approved', ({ events }) => found(events, 'referenda', 'Confirmed'));
	assert.equal(confirmed.at, begun.at + confirmPeriod);
	const fee = async (): Promise<string> =>
		(await stage.query.parameters.parameters({ Commerce: { CommuneFee: null } })).toString();
	const set = await until('it is enacted', ({ events }) => {
		const updated = found(events, 'parameters', 'Updated');
		const dispatched = found(events, 'scheduler', 'Dispatched');
		return updated === undefined ? undefined : { updated, dispatched };
	});
	assert.equal(set.at, confirmed.at + minEnactmentPeriod);
	assert.ok(set.dispatched?.result.isOk);
	assert.match(await fee(), /10000000/);

	// The old order keeps 6 ‰, a new one pays 1 %.
	assert.equal(await communeFee(old), (10n * SOUK * 6n) / 1_000n);
	assert.equal(await communeFee(await stage.order(listing)), (10n * SOUK) / 100n);

	// It passed, so both deposits come back, to those who placed them, whoever asks.
	const before = { promoter: await held(promoter), second: await held(second) };
	await stage.do(stranger, 'referenda', 'refundDecisionDeposit', index);
	await stage.do(stranger, 'referenda', 'refundSubmissionDeposit', index);
	await stage.do(promoter, 'preimage', 'unnotePreimage', named(change).hash);
	assert.equal(before.second - (await held(second)), DECISION.commerce);
	assert.equal(before.promoter - (await held(promoter)), SUBMISSION + preimage);
	assert.equal(await stage.refused(stranger, 'referenda', 'refundDecisionDeposit', index), 'referenda.NoDeposit');
});

test('should free the SOUK of a vote when its conviction has passed, and of a lost vote at once', async () => {
	const { alice, seller } = stage;
	const index = (await stage.query.referenda.referendumCount()).toNumber() - 1;
	const ended = (await stage.query.referenda.referendumInfoFor(index)).unwrap().asApproved[0].toNumber();
	const locked = async (who: KeyringPair): Promise<bigint> => {
		const locks = await stage.query.balances.locks(who.publicKey);
		return locks.find(({ id }) => id.toUtf8().startsWith('pyconvot'))?.amount.toBigInt() ?? 0n;
	};
	for (const who of [alice, seller]) {
		await stage.do(who, 'convictionVoting', 'removeVote', COMMERCE, index);
		await stage.do(who, 'convictionVoting', 'unlock', COMMERCE, key(who));
	}
	assert.equal(await locked(alice), 0n, 'it lost');
	assert.equal(await locked(seller), 4n * MILLION);
	// The third step of conviction is four times seven days.
	const free = ended + 4 * 7 * DAYS;
	while ((await now()) < free - 2) await stage.blocks(1);
	await stage.do(seller, 'convictionVoting', 'unlock', COMMERCE, key(seller));
	assert.equal(await locked(seller), 4n * MILLION);
	while ((await now()) < free) await stage.blocks(1);
	await stage.do(seller, 'convictionVoting', 'unlock', COMMERCE, key(seller));
	assert.equal(await locked(seller), 0n);
});

test('should keep the submission deposit and give the decision deposit back when a referendum is rejected', async () => {
	const { promoter, second, stranger } = stage;
	const change = stage.tx.parameters.setParameter({ Commerce: { CommuneFee: [null, 4 * PERCENT] } });
	const { index } = await submit(promoter, 'CommerceAdmin', change);
	await decide(second, index, DECISION.commerce);
	// At the end of its time this track asks for no support, so it takes a majority against.
	await vote(stage.buyer, index, standard(true, 'None', 1_000n * SOUK));
	await vote(stage.alice, index, standard(false, 'None', 1_001n * SOUK));
	assert.equal(await stage.refused(stranger, 'referenda', 'refundDecisionDeposit', index), 'referenda.Unfinished');
	const status = (await stage.query.referenda.referendumInfoFor(index)).unwrap().asOngoing;
	const since = status.deciding.unwrap().since.toNumber();
	const rejected = await until('it is rejected', ({ events }) => found(events, 'referenda', 'Rejected'), 14 * DAYS + 5);
	assert.equal(rejected.index.toNumber(), index);
	assert.equal(rejected.at, since + 14 * DAYS);
	const fee = await stage.query.parameters.parameters({ Commerce: { CommuneFee: null } });
	assert.match(fee.toString(), /10000000/);
	const before = { promoter: await held(promoter), second: await held(second) };
	await stage.do(stranger, 'referenda', 'refundDecisionDeposit', index);
	assert.equal(await stage.refused(stranger, 'referenda', 'refundSubmissionDeposit', index), 'referenda.BadStatus');
	assert.equal(before.second - (await held(second)), DECISION.commerce);
	assert.equal(await held(promoter), before.promoter, 'the deposit of who proposed it stays');
});

test('should slash both deposits when a referendum is killed', async () => {
	const { alice, seller, buyer, promoter, second } = stage;
	const bad = await submit(promoter, 'Root', stage.tx.system.setHeapPages(1));
	await decide(second, bad.index, DECISION.root);
	const kill = await submit(buyer, 'Killer', stage.tx.referenda.kill(bad.index));
	await decide(alice, kill.index, 25_000n * SOUK);
	const before = { promoter: await stage.funds(promoter), second: await stage.funds(second) };
	await carry(kill.index);
	const killed = await until('it is killed', ({ events }) =>
		found(events, 'referenda', 'Killed') === undefined ? undefined : { events },
	);
	const slashed = all(killed.events, 'referenda', 'DepositSlashed').map(({ who, amount }) => [
		who.toString(),
		amount.toBigInt(),
	]);
	assert.deepEqual(slashed, [
		[promoter.address, SUBMISSION],
		[second.address, DECISION.root],
	]);
	const after = { promoter: await stage.funds(promoter), second: await stage.funds(second) };
	assert.equal(before.promoter.total - after.promoter.total, SUBMISSION);
	assert.equal(before.second.total - after.second.total, DECISION.root);
	assert.equal(await stage.refused(seller, 'referenda', 'refundDecisionDeposit', bad.index), 'referenda.NoDeposit');
});

/** Have the committee vote on a motion, and close it. Returns what happened when it was closed. */
async function move(call: Call, ayes: KeyringPair[], nays: KeyringPair[] = []): Promise<ChainEvent[]> {
	const [proposer] = [...ayes, ...nays] as [KeyringPair];
	const { hash, len } = named(call);
	const proposed = await stage.do(proposer, 'technicalCommittee', 'propose', 2, call, len);
	const index = stage.event(proposed, 'technicalCommittee', 'Proposed').proposalIndex;
	for (const who of ayes) await stage.do(who, 'technicalCommittee', 'vote', hash, index, true);
	for (const who of nays) await stage.do(who, 'technicalCommittee', 'vote', hash, index, false);
	const { weight } = await stage.chain.api.call.transactionPaymentCallApi.queryCallInfo(call.method.toHex(), len);
	return stage.do(stage.stranger, 'technicalCommittee', 'close', hash, index, weight, len + 4);
}

test('should make an urgent call as root within hours when the committee and the holders agree', async () => {
	const { alice, seller, buyer, promoter, second } = stage;
	// Only root may set the length of an era, and the track of root takes weeks.
	const urgent = stage.tx.parameters.setParameter({ Rewards: { EraLength: [null, 2 * DAY] } });
	const whitelist = stage.tx.whitelist.whitelistCall(named(urgent).hash);
	assert.equal(await stage.refusedCall(alice, whitelist), 'BadOrigin');
	const refused = await move(whitelist, [], [seller, buyer]);
	assert.ok(found(refused, 'technicalCommittee', 'Disapproved') !== undefined);
	const carried = await move(whitelist, [alice, seller]);
	assert.ok(stage.event(carried, 'technicalCommittee', 'Executed').result.isOk);
	// By itself the committee can do nothing more.
	const usurped = await move(urgent, [alice, seller, buyer]);
	assert.ok(stage.event(usurped, 'technicalCommittee', 'Executed').result.isErr);

	const dispatch = stage.tx.whitelist.dispatchWhitelistedCallWithPreimage(urgent);
	const { index } = await submit(promoter, 'WhitelistedCaller', dispatch);
	const begun = await now();
	await decide(second, index, DECISION.whitelisted);
	await carry(index);
	const done = await until('it is enacted', ({ events }) => {
		const dispatched = found(events, 'whitelist', 'WhitelistedCallDispatched');
		return dispatched === undefined ? undefined : { dispatched };
	});
	assert.ok(done.dispatched.result.isOk);
	const { preparePeriod, confirmPeriod, minEnactmentPeriod } = track(0);
	const root = preparePeriod + confirmPeriod + minEnactmentPeriod;
	assert.ok(done.at - begun < root, `${done.at - begun} blocks, and root takes ${root} at least`);
	const length = await stage.query.parameters.parameters({ Rewards: { EraLength: null } });
	assert.match(length.toString(), new RegExp(String(2 * DAY)));
});

test('should do nothing when the holders agree on a call that the committee has not whitelisted', async () => {
	const { promoter, second, stranger } = stage;
	const hasty = stage.tx.parameters.setParameter({ Rewards: { EraLength: [null, 3 * DAY] } });
	const dispatch = stage.tx.whitelist.dispatchWhitelistedCallWithPreimage(hasty);
	const { index } = await submit(promoter, 'WhitelistedCaller', dispatch);
	await decide(second, index, DECISION.whitelisted);
	await carry(index);
	await until('it is enacted', ({ events }) => found(events, 'whitelist', 'DispatchDeferred'));
	assert.equal(await stage.refusedCall(stranger, dispatch), 'whitelist.CallIsNotWhitelisted');
	for (let made = 0; made < DAYS; made++) await stage.blocks(1);
	await stage.do(stranger, 'whitelist', 'removeDeferredDispatch', named(hasty).hash);
	const length = await stage.query.parameters.parameters({ Rewards: { EraLength: null } });
	assert.match(length.toString(), new RegExp(String(2 * DAY)));
});

test('should refuse code that no referendum authorised', async () => {
	assert.equal(
		await stage.refusedCall(stage.stranger, stage.tx.system.applyAuthorizedUpgrade('0x00')),
		'system.NothingAuthorized',
	);
});

test('should all be in the rows of a gateway', async () => inRows(stage, governanceInRows));
