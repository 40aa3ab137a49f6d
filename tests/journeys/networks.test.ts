// SPDX-License-Identifier: Apache-2.0

// The network of a shop: promoters join it under a bond, earn more than others, read its posts, leave it, and are judged.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { KeyringPair } from '@polkadot/keyring/types';
import type { SoukPrimitivesNetworkMemberView } from '@polkadot/types/lookup';
import { key } from '@souk/client/accounts';
import { cid } from '@souk/client/content';
import { PERCENT } from '@souk/client/market';
import { SOUK } from '@souk/client/money';
import { type NetworkTerms, signRead } from '@souk/client/networks';
import { ANY, DAY, Stage } from '../support/stage.ts';

const TERMS: NetworkTerms = {
	bond: 10n * SOUK,
	notice: BigInt(7 * DAY),
	slash: 50 * PERCENT,
	approval: false,
	posting: true,
};

let stage: Stage;
let shop: number;
before(async () => {
	stage = await Stage.open();
	shop = await stage.shop();
	await stage.do(stage.seller, 'shops', 'addCapability', shop, 'Network', ANY, ANY, 0);
	await stage.do(stage.seller, 'networks', 'openNetwork', shop, TERMS);
});
after(async () => stage?.close());

test('should lock the bond of a promoter who joins, on the terms that it names', async () => {
	const { promoter, second } = stage;
	const before = await stage.funds(promoter);
	const other = { ...TERMS, bond: 20n * SOUK };
	assert.equal(await stage.refused(promoter, 'networks', 'joinNetwork', shop, other), 'networks.TermsChanged');
	const events = await stage.do(promoter, 'networks', 'joinNetwork', shop, TERMS);
	assert.equal(stage.event(events, 'networks', 'MemberJoined').bond.toBigInt(), TERMS.bond);
	assert.ok((await stage.funds(promoter)).reserved - before.reserved >= TERMS.bond);
	assert.equal(await stage.refused(promoter, 'networks', 'joinNetwork', shop, TERMS), 'networks.AlreadyMember');

	// Whom the owner picks asks first.
	await stage.do(stage.seller, 'networks', 'setTerms', shop, { ...TERMS, approval: true });
	await stage.do(second, 'networks', 'joinNetwork', shop, { ...TERMS, approval: true });
	assert.ok((await member(second)).state.isAsking);
	await stage.do(stage.seller, 'networks', 'approveMember', shop, key(second));
	assert.ok((await member(second)).state.isActive);
	await stage.do(stage.seller, 'networks', 'setTerms', shop, TERMS);

	const network = await stage.view((apis) => apis.networksApi.network(shop));
	assert.equal(network.members.toNumber(), 2);
	const page = await stage.chain.ask((apis) => apis.networksApi.networkMembers(shop, null, 10));
	assert.deepEqual(page.map((row) => row.who.toHex()).sort(), [key(promoter), key(second)].sort());
});

test('should pay a member more than a promoter who is none', async () => {
	const { seller, promoter, stranger } = stage;
	const listing = await stage.listing(shop, { returnWindow: 0 });
	const opened = await stage.do(
		seller,
		'distribution',
		'openCampaign',
		shop,
		[listing],
		{
			asset: 'Native',
			reward: SOUK,
			maxPart: 50 * PERCENT,
			leastSale: SOUK,
			leastFiat: null,
			audience: 'Members',
			leastTier: 0,
		},
		5n * SOUK,
		(await stage.now()) + BigInt(DAY),
	);
	const campaign = stage.event(opened, 'distribution', 'CampaignOpened').campaign.toNumber();
	const earned = async (who: KeyringPair): Promise<bigint> => {
		const before = (await stage.funds(who)).free;
		await stage.delivered(listing, { path: await stage.path(listing, [who]) });
		return (await stage.funds(who)).free - before;
	};
	// A commission of 20 % of 10 SOUK for both, and the reward for the member.
	assert.deepEqual([await earned(stranger), await earned(promoter)], [2n * SOUK, 3n * SOUK]);
	await stage.do(seller, 'distribution', 'closeCampaign', campaign);
});

test('should count reads that members signed, each once', async () => {
	const { seller, promoter, second, stranger } = stage;
	const content = cid('what is new this week');
	const posted = await stage.do(seller, 'networks', 'publishPost', shop, content);
	const post = stage.event(posted, 'networks', 'Posted').post.toNumber();
	const read = { chain: stage.chain.genesis, shop, post, content };
	const reads = [signRead(read, promoter), signRead(read, second, true), signRead(read, stranger)];
	const events = await stage.do(seller, 'networks', 'attestReads', shop, post, reads);
	assert.equal(stage.event(events, 'networks', 'ReadsAttested').counted.toNumber(), 2);
	const again = await stage.refused(seller, 'networks', 'attestReads', shop, post, reads);
	assert.equal(again, 'networks.NothingToCount');

	const shown = cid('a member has something to show');
	await stage.do(promoter, 'networks', 'publishPost', shop, shown);
	const attest = (...reads: ReturnType<typeof signRead>[]) =>
		stage.refused(promoter, 'networks', 'attestReads', shop, post + 1, reads);
	// The author of a post is no reader of it, and a signature is good for one post.
	assert.equal(
		await attest(signRead({ ...read, post: post + 1, content: shown }, promoter)),
		'networks.NothingToCount',
	);
	assert.equal(await attest(signRead({ ...read, post: post + 1 }, second)), 'networks.BadSignature');
	const network = await stage.view((apis) => apis.networksApi.network(shop));
	assert.deepEqual(
		network.posts.map(({ reads }) => reads.toNumber()),
		[2, 0],
	);
});

test('should give a slashed part to the treasury, and never to the accuser', async () => {
	const { seller, second } = stage;
	const evidence = cid('what the member did');
	const before = (await stage.funds(seller)).total;
	await stage.do(seller, 'networks', 'accuseMember', shop, key(second), evidence);
	const judge = stage.tx.networks.judgeMember(shop, key(second), 100 * PERCENT);
	// The owner is no judge.
	assert.match(await stage.refusedCall(seller, judge), /BadOrigin/);
	await stage.root(judge);
	const row = await member(second);
	// Half of it is at stake, whatever a judge wants.
	assert.deepEqual([row.slashed.isTrue, row.bond.toBigInt()], [true, TERMS.bond / 2n]);
	assert.ok(row.state.isLeaving);
	assert.ok((await stage.funds(seller)).total <= before, 'the accuser has gained nothing');
});

test('should refuse a bond before its notice is over', async () => {
	const { promoter, stranger } = stage;
	await stage.do(promoter, 'networks', 'leaveNetwork', shop);
	assert.ok((await member(promoter)).state.isLeaving);
	const early = await stage.refused(stranger, 'networks', 'withdrawBond', shop, key(promoter));
	assert.equal(early, 'networks.NoticeNotOver');
});

test('should close a network, and remember it until the last bond is back', async () => {
	const { seller, stranger } = stage;
	assert.equal(await stage.refused(stranger, 'networks', 'closeNetwork', shop), 'networks.NotOwner');
	const events = await stage.do(seller, 'networks', 'closeNetwork', shop);
	assert.equal(stage.event(events, 'networks', 'NetworkClosed').rows.toNumber(), 2);
	assert.equal(await stage.refused(stranger, 'networks', 'joinNetwork', shop, TERMS), 'networks.AlreadyClosed');
	const network = await stage.view((apis) => apis.networksApi.network(shop));
	assert.ok(network.open.isFalse && network.closed.isSome && network.posts.isEmpty);
});

/** A member, as the runtime API shows it. */
function member(who: KeyringPair): Promise<SoukPrimitivesNetworkMemberView> {
	return stage.view((apis) => apis.networksApi.networkMember(shop, key(who)));
}
