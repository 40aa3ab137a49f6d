// SPDX-License-Identifier: Apache-2.0

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '@souk/client/errors';
import { grouped, SOUK, souk } from '@souk/client/money';
import { parseArgs } from '@souk/replay/args';
import { PER_CENT } from '@souk/replay/dataset';
import { bar } from '@souk/replay/progress';
import { table } from '@souk/replay/table';

test('should take the defaults when nothing is said', () => {
	const args = parseArgs([]);
	assert.equal(args.url, 'ws://127.0.0.1:9944');
	assert.equal(args.orders, 1000);
	assert.equal(args.exit, false);
	assert.deepEqual([args.attested, args.mixed], [10, 10]);
});

test('should read every argument in both forms', () => {
	const args = parseArgs([
		'--url=ws://localhost:1',
		'--orders',
		'12',
		'--exit',
		'--seed',
		'x',
		'--in-flight=9',
		'--suri',
		'//Bob',
	]);
	assert.deepEqual(
		[args.url, args.orders, args.exit, args.seed, args.inFlight, args.suri],
		['ws://localhost:1', 12, true, 'x', 9, '//Bob'],
	);
	assert.equal(parseArgs(['--all']).orders, Infinity);
	const shares = parseArgs(['--attested=60', '--mixed', '40']);
	assert.deepEqual([shares.attested, shares.mixed], [60, 40]);
	// What is not said gives way to what is.
	assert.equal(parseArgs(['--attested', '100']).mixed, 10);
});

test('should say in one line what is wrong with an argument', () => {
	const bad = [
		['--orders'],
		['--orders', '0'],
		['--orders', '-1'],
		['--orders', '1e3'],
		['--orders', '5', '--all'],
		['--all=yes'],
		['--exit=1'],
		['--url', 'nonsense'],
		['--url', 'http://127.0.0.1'],
		['--url', 'ws://127.0.0.1:9944#'],
		['--seed', '--exit'],
		['--mixed', '101'],
		['--mixed', 'half'],
		['--attested', '60', '--mixed', '41'],
		['--frobnicate'],
		['12'],
	];
	for (const argv of bad) {
		assert.throws(
			() => parseArgs(argv),
			(error: unknown) => error instanceof UserError && !error.message.includes('\n'),
			argv.join(' '),
		);
	}
});

test('should print amounts to the cent', () => {
	assert.equal(souk(1_234_567n * SOUK + 5n * PER_CENT), '1 234 567.05');
	assert.equal(souk(-SOUK), '-1.00');
	assert.equal(souk(0n), '0.00');
	assert.equal(grouped(1000), '1 000');
});

test('should never draw a bar out of its bounds', () => {
	assert.equal(bar(-1, 4), '[....]');
	assert.equal(bar(0.5, 4), '[##..]');
	assert.equal(bar(7, 4), '[####]');
});

test('should align a table', () => {
	assert.equal(
		table(
			['role', 'n'],
			[
				['seller', '1'],
				['a', '22'],
			],
		),
		'role     n\n------  --\nseller   1\na       22',
	);
});
