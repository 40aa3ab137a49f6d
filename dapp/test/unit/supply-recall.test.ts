// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainKey, type RecallView } from '@souk/sdk';
import { keyText } from '../../src/pages/supply/facts.ts';
import { holdersOf, RECALL_COLUMNS, recallLines } from '../../src/pages/supply/recall-model.ts';
import { csvOf } from '../../src/ui/save.tsx';

const lot = chainKey('/01/09521000000018/10/R1');
const item = chainKey('/01/09521000000025/21/S1');
const who = (account: string, gln?: bigint) => ({ account, gln, prefix: undefined, contact: undefined, deposit: 0n });
const holder = (account: string, amount: bigint, gln?: bigint) => ({
	possessor: who(account, gln),
	recipient: undefined,
	receivable_until: undefined,
	container: undefined,
	amount,
	adrift: 0n,
});

const items = [
	{
		key: lot,
		status: { type: 'Active' },
		sold: false,
		recall: { type: 'Blocked' },
		held: { amount: 40_000_000n, unit: new TextEncoder().encode('KGM') },
		holders: [holder('grower', 10_000_000n, 9_521_000_000_018n), holder('factory', 30_000_000n)],
		all_holders: true,
		through: undefined,
	},
	{
		key: item,
		status: { type: 'Active' },
		sold: true,
		recall: { type: 'Flagged' },
		held: undefined,
		holders: [holder('buyer', 0n)],
		all_holders: true,
		through: lot,
	},
] as unknown as RecallView['items'];

test('should have a line for each holder of each item', () => {
	const lines = recallLines(items, new Map([[keyText(item), 7n]]), keyText);
	assert.equal(lines.length, 3);
	assert.deepEqual(
		lines.map(({ account, amount, order }) => [account, amount, order]),
		[
			['grower', 10_000_000n, undefined],
			['factory', 30_000_000n, undefined],
			['buyer', undefined, 7n],
		],
	);
	assert.deepEqual(lines[2]?.through, { kind: 'lot', gtin: 9_521_000_000_018n, lot: 'R1' });
	assert.deepEqual(
		holdersOf([...lines, ...lines.slice(1, 2)]).map(({ account, lines: count }) => [account, count]),
		[
			['factory', 2],
			['grower', 1],
			['buyer', 1],
		],
	);
});

test('should write a table that a spreadsheet reads', () => {
	const text = csvOf(RECALL_COLUMNS, recallLines(items, new Map([[keyText(item), 7n]]), keyText));
	const [head = '', ...rows] = text.trimEnd().split('\r\n');
	assert.equal(head.split(',').length, RECALL_COLUMNS.length);
	assert.ok(rows.every((row) => row.split(',').length === RECALL_COLUMNS.length));
	assert.equal(rows[0], 'lot,09521000000018,R1,Active,no,,9521000000018,grower,,,,,10000000,KGM,');
	assert.equal(rows[2], 'item,09521000000025,S1,Active,yes,7,,buyer,,,,,,,R1');
});
