// SPDX-License-Identifier: Apache-2.0

// The second half of the report: receipts, BizPower, pay, and what is left in the pots.

import { grouped, largest, souk, sum } from '@souk/client/money';
import { block, candle, millionths } from './chart.ts';
import { PER_CENT } from './dataset.ts';
import type { Part, Yield } from './economy.ts';
import { table } from './table.ts';

/** Characters of the longest bar. */
const WIDTH = 32;

/** The tables and charts of receipts and rewards. */
export function yieldReport(result: Yield): string {
	return [receipts(result), charts(result), pay(result), emission(result), cashback(result), invariant(result)].join(
		'\n\n',
	);
}

function receipts({ counter, seconds }: Yield): string {
	return table(
		['till receipts', ''],
		[
			['receipts posted by till keys', grouped(counter.rows)],
			['batches', grouped(counter.batches)],
			[
				'bytes of a receipt in the body, countersignatures apart',
				(counter.bytes / Math.max(1, counter.rows)).toFixed(2),
			],
			['countersigned in the row', grouped(counter.signedAtOnce)],
			[`countersigned later, by ${grouped(counter.lateCalls)} calls`, grouped(counter.signedLater)],
			['one-sided to the end', grouped(counter.rows - counter.signedAtOnce - counter.signedLater)],
			...counter.refused.map(([what, reason]) => [`refused: ${what}`, reason]),
			['seconds, claims included', seconds.toFixed(1)],
		],
	);
}

/** The course of BizPower per shop and era, and what it is made of. */
function charts({ shops }: Yield): string {
	const rows = shops.flatMap(({ shop, eras }) => eras.map((era) => ({ shop, ...era })));
	const most = largest(rows.map(({ candle: { high } }) => high));
	const lines = table(
		['BizPower, in millionths', 'era', 'N', 'V, USD', 'new', 'returning', 'external', 'BizPower'],
		rows.map(({ shop, era, sales, candle: { close } }) => [
			`shop ${shop}`,
			String(era),
			grouped(sales.orders),
			souk(sales.value * PER_CENT),
			grouped(sales.new),
			grouped(sales.returning),
			grouped(sales.external),
			millionths(close),
		]),
	).split('\n');
	const width = Math.max(...lines.map((line) => line.length));
	const drawn = lines.map((line, place) => {
		const row = rows[place - 2];
		if (row === undefined) return place === 0 ? `${line.padEnd(width)}  ─ low to high, █ up, ░ down` : line;
		return `${line.padEnd(width)}  ${candle({ era: row.era, ...row.candle }, most, WIDTH)}`.trimEnd();
	});
	const bars = shops.map(({ shop, eras }) => {
		const mean = eras.length === 0 ? 0n : sum(eras.map(({ candle: { close } }) => close)) / BigInt(eras.length);
		return { shop, mean };
	});
	const longest = largest(bars.map(({ mean }) => mean));
	return [
		...drawn,
		'',
		'BizPower per shop, mean of its eras, in millionths',
		...bars.map(({ shop, mean }) =>
			`  shop ${String(shop).padEnd(6)} ${millionths(mean).padStart(10)}  ${block(mean, longest, WIDTH)}`.trimEnd(),
		),
	].join('\n');
}

const PARTS: Part[] = ['seller', 'promoter', 'buyer', 'author', 'holder of frozen SOUK', 'somebody else'];
const PLURAL: Record<Part, string> = {
	seller: 'sellers',
	promoter: 'promoters',
	buyer: 'buyers',
	author: 'authors of blocks',
	'holder of frozen SOUK': 'holders of frozen SOUK',
	'somebody else': 'others',
};

function pay({ pots, part, asked, policies }: Yield): string {
	const rows: string[][] = [];
	const add = (role: string, paid: typeof pots.paid): void => {
		if (paid.length === 0) return;
		const of = (token: string): bigint => sum(paid.filter((one) => one.token === token).map(({ amount }) => amount));
		rows.push([role, grouped(new Set(paid.map(({ who }) => who)).size), souk(of('SOUK')), souk(of('TIME'))]);
	};
	for (const each of PARTS) {
		const mine = pots.paid.filter(({ who }) => part(who) === each);
		for (const basis of [...new Set(policies.map((policy) => policy.basis))]) {
			add(
				`${PLURAL[each]}, by ${BASES[basis] ?? basis}`,
				mine.filter(({ policy }) => policy !== undefined && policies.find(({ id }) => id === policy)?.basis === basis),
			);
		}
		for (const from of ['cashback', 'dividends', 'referral'])
			add(
				`${PLURAL[each]}, ${from}`,
				mine.filter((one) => one.from === from),
			);
	}
	add('all that was claimed', pots.paid);
	const heading = `paid to ${grouped(asked)} accounts that claimed`;
	return rows.length === 0
		? `${heading}: nothing, this economy has no policy that pays anybody here`
		: table([heading, 'accounts', 'SOUK', 'TIME'], rows);
}

const BASES: Record<string, string> = {
	Power: 'power',
	BizPower: 'BizPower',
	RoleWeight: 'role weight',
	Authors: 'blocks',
	Frozen: 'frozen SOUK',
	Cashback: 'cashback',
};

function emission({ policies, pots }: Yield): string {
	if (policies.length === 0) return 'this economy has no emission policy';
	return table(
		['policy', 'asset', 'pays', 'set aside', 'not claimed yet', 'left in its pot', 'eras short', 'paid nothing'],
		policies.map(({ id, schedule, token, basis, emitted, owed, available }) => {
			const short = pots.short.get(id) ?? { times: 0, nothing: 0 };
			return [
				`${id} ${schedule}`,
				token,
				BASES[basis] ?? basis,
				souk(emitted),
				souk(owed),
				souk(available),
				grouped(short.times),
				grouped(short.nothing),
			];
		}),
	);
}

function cashback({ pots }: Yield): string {
	const { granted, fundShort } = pots;
	const claimed = sum(pots.paid.filter(({ from }) => from === 'cashback').map(({ amount }) => amount));
	return [
		`cashback: ${souk(granted.amount)} TIME granted to ${grouped(granted.buyers.size)} buyers in ${grouped(granted.times)} grants, ${souk(claimed)} TIME of it claimed`,
		`          ${grouped(fundShort.times)} grants cut short by the pot, ${grouped(fundShort.nothing)} of them to nothing: ${souk(fundShort.missing)} TIME not granted`,
	].join('\n');
}

function invariant({ invariant: { since, at, tokens, difference } }: Yield): string {
	return [
		`pots and caps, in base units, from ${since === 0 ? 'genesis' : `block ${since}`} to block ${at}`,
		...tokens.map(
			({ token, before, pots, claimed, funded, off }) =>
				`  ${token} in pots:   ${pots} there + ${claimed} claimed - ${funded} put in - ${before} at ${since === 0 ? 'genesis' : 'the start'} = ${pots + claimed - funded - before}${off === 0n ? '' : `, off by ${off}`}`,
		),
		...tokens.map(
			({ token, issuance, cap, above }) =>
				`  ${token} issued:    ${issuance} of at most ${cap}, ${above === 0n ? `${cap - issuance} below its cap` : `${above} ABOVE ITS CAP`}`,
		),
		`INVARIANT pots + claimed = genesis, issuance <= cap: difference ${difference}`,
	].join('\n');
}
