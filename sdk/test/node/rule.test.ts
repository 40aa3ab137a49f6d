// SPDX-License-Identifier: Apache-2.0

// Those who decide: the technical committee and its whitelist, referenda with their tallies, votes and delegations, parameters. And
// the chain itself: heads, clocks, validators.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { HOLDS, LOCKS, PROXY_KINDS, type Souk, toHex, tokens } from '@souk/sdk';
import { connect } from '@souk/sdk/node';
import { blake2b256 } from '@souk/sdk/pure/hashing';
import { described, metadataFrom } from '../../scripts/generate.ts';
import { BUYER, blocks, code, FIRST, holdsAddUp, Node, root, SECOND, SELLER, STRANGER } from './stage.ts';

let node: Node;
let souk: Souk;
before(async () => {
	node = await Node.start({ args: ['--dev', '--sealing', 'instant'] });
	souk = await connect(node.url);
});
after(async () => {
	souk?.close();
	await node?.stop();
});

/** The names of the variants of a type of the metadata. */
async function variants(...path: string[]): Promise<{ name: string; inner: string[] }[]> {
	const { lookup } = described(await metadataFrom(node.url));
	const type = lookup.find((entry) => path.every((part, place) => entry.path.at(place - path.length) === part));
	assert.ok(type?.def.tag === 'variant', path.join('::'));
	return type.def.value.map(({ name, fields }) => {
		const inner = lookup[fields[0]?.type ?? -1]?.def;
		return { name, inner: inner?.tag === 'variant' ? inner.value.map((one) => one.name) : [] };
	});
}

test('should have words for every reason of a hold, and for every kind of proxy', async () => {
	const reasons = (await variants('RuntimeHoldReason')).flatMap(({ name, inner }) =>
		inner.map((one) => `${name}.${one}`),
	);
	assert.ok(reasons.length >= 30);
	assert.deepEqual(reasons.sort(), Object.keys(HOLDS).sort());
	const kinds = await variants('proxies', 'ProxyType');
	assert.deepEqual(kinds.map(({ name }) => name).sort(), Object.keys(PROXY_KINDS).sort());
	for (const { may, risk } of Object.values(PROXY_KINDS)) assert.match(`${may} ${risk}`, /^[A-Z].*\. [A-Z].*\.$/);
});

test('should have the committee whitelist a call, and a referendum have root make it', async () => {
	await root(
		souk,
		souk.api.tx.TechnicalCommittee.set_members({
			new_members: [SELLER.address, BUYER.address, FIRST.address],
			prime: undefined,
			old_count: (await souk.committee.members()).length,
		}),
	);
	assert.deepEqual(
		(await souk.committee.members()).sort(),
		[SELLER, BUYER, FIRST].map(({ address }) => address).sort(),
	);
	assert.ok((await souk.committee.isMember(BUYER)) && !(await souk.committee.isMember(STRANGER)));
	const fix = souk.api.tx.System.remark({ remark: new TextEncoder().encode('a fix') });
	const hash = toHex(blake2b256(await fix.getEncodedData()));
	const motion = await souk.committee.proposeWhitelist(SELLER, fix);
	assert.ok((await holdsAddUp(souk, SELLER)).has('TechnicalCommittee.ProposalSubmission'));
	assert.deepEqual(
		(await souk.committee.motions()).map(({ hash, threshold, ayes, whitelists }) => [
			hash,
			threshold,
			ayes,
			whitelists,
		]),
		[[motion, 2, [], hash]],
	);
	await souk.committee.vote(SELLER, motion, true);
	await souk.committee.vote(BUYER, motion, true);
	await souk.committee.vote(FIRST, motion, false);
	const [open] = await souk.committee.motions();
	assert.deepEqual([open?.ayes, open?.nays], [[SELLER.address, BUYER.address], [FIRST.address]]);
	await souk.committee.close(STRANGER, motion);
	assert.deepEqual(await souk.committee.motions(), []);
	assert.deepEqual(await souk.committee.whitelisted(), [hash]);
	assert.ok(!(await holdsAddUp(souk, SELLER)).has('TechnicalCommittee.ProposalSubmission'));
	await assert.rejects(souk.committee.vote(SELLER, motion, true), code('Committee.NoMotion'));
	await assert.rejects(souk.committee.proposeWhitelist(STRANGER, fix), code('TechnicalCommittee.NotMember'));

	const referendum = await souk.governance.propose(STRANGER, souk.committee.dispatching(fix), {
		origin: 'WhitelistedCaller',
		withDeposit: true,
	});
	const [entry] = await souk.governance.referenda();
	assert.deepEqual(
		[entry?.index, entry?.track?.name, entry?.submitter],
		[referendum, 'whitelisted_caller', STRANGER.address],
	);
	const call = await souk.governance.proposed(referendum);
	assert.equal(call?.decodedCall.type, 'Whitelist');
});

test('should list referenda with what they have and what they need, and what each account has in them', async () => {
	const setting = souk.governance.setting({ type: 'Commerce', value: { type: 'IncludedSlots', value: [7] } });
	const index = await souk.governance.propose(STRANGER, setting, { origin: 'CommerceAdmin', withDeposit: true });
	await souk.governance.vote(BUYER, index, { aye: tokens('100'), conviction: 'Locked2x' });
	await souk.governance.vote(FIRST, index, { nay: tokens('50') });
	await souk.governance.vote(SELLER, index, { split: { aye: tokens('10'), nay: tokens('30') } });
	const { ongoing } = await souk.governance.referendum(index);
	await souk.governance.delegate(SECOND, ongoing!.track, BUYER, tokens('40'), 'Locked1x');
	const [entry] = await souk.governance.referenda();
	assert.deepEqual([entry?.index, entry?.ongoing?.ayes, entry?.ongoing?.nays], [index, tokens('241'), tokens('53')]);
	assert.equal(entry?.approval, Math.floor((241 * 1_000_000_000) / 294));
	// Before it is decided it needs all that the curves of its track begin with.
	assert.ok(entry!.needs!.approval >= entry!.needs!.support && entry!.needs!.approval <= 1_000_000_000);

	const [own] = await souk.governance.voting(BUYER);
	assert.deepEqual(own?.votes, [{ referendum: index, vote: { aye: tokens('100'), conviction: 'Locked2x' } }]);
	assert.deepEqual([own?.delegated, own?.locked], [{ votes: tokens('40'), capital: tokens('40') }, tokens('100')]);
	const [to] = await souk.governance.voting(SECOND);
	assert.deepEqual(to?.delegation, { to: BUYER.address, amount: tokens('40'), conviction: 'Locked1x' });
	assert.deepEqual(
		(await souk.accounts.locks(SECOND)).map(({ name, amount }) => [name, amount, name in LOCKS]),
		[['pyconvot', tokens('40'), true]],
	);
	await souk.governance.undelegate(SECOND, ongoing!.track);
	const [after] = await souk.governance.voting(SECOND);
	assert.deepEqual(
		[after?.delegation, after?.prior?.amount],
		[undefined, tokens('40')],
		'it stays locked for its conviction',
	);
	await souk.governance.removeVote(FIRST, index);
	await souk.governance.unlock(FIRST, ongoing!.track);
	assert.deepEqual(await souk.accounts.locks(FIRST), []);
});

test('should list the parameters that were set', async () => {
	assert.deepEqual(
		(await souk.governance.parameters()).filter(({ name }) => name === 'IncludedSlots'),
		[],
	);
	await root(souk, souk.governance.setting({ type: 'Commerce', value: { type: 'IncludedSlots', value: [7] } }));
	assert.deepEqual(
		(await souk.governance.parameters()).filter(({ name }) => name === 'IncludedSlots'),
		[{ module: 'Commerce', name: 'IncludedSlots', value: 7 }],
	);
});

test('should show the heads, the clocks, the runtime and the validators of the chain', async () => {
	await blocks(node, 2);
	const heads = await souk.chain.heads();
	const best = await node.rpc<{ number: string }>('chain_getHeader');
	assert.ok(heads.best.number >= Number(best.number) - 1 && heads.final.number <= heads.best.number);
	assert.equal(heads.behind, heads.best.number - heads.final.number);
	const clocks = await souk.chain.clocks();
	assert.equal(clocks.deadlines + clocks.behind, clocks.calendar);
	assert.ok(!clocks.stopped);
	const version = await node.rpc<{ specVersion: number }>('state_getRuntimeVersion');
	assert.equal((await souk.chain.runtime()).version, version.specVersion);
	// Two timestamps are at least half a block apart here, which is a constant of another pallet.
	assert.equal(BigInt(await souk.chain.blockTime()), 2n * (await souk.api.constants.Timestamp.MinimumPeriod()));
	const validators = await souk.chain.validators();
	assert.equal(validators.filter(({ active }) => active).length, 1);
	const [first] = validators;
	assert.ok(first!.active && first!.own > 0n && first!.total >= first!.own);
});
