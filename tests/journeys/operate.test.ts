// SPDX-License-Identifier: Apache-2.0

// What operators do with a network and its nodes: agree on a genesis, look into a database, back it up and restore it. The
// commands are those of the runbooks.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { command, Node, nodeBinary, scratchDirectory } from '../support/node.ts';
import { Stage } from '../support/stage.ts';

const root = join(import.meta.dirname, '..', '..');
const operators = ['alpha', 'beta', 'delta', 'gamma'];

/** Run a script of the project with the node under test: what it prints. Fails as the script does. */
async function script(name: string, ...args: string[]): Promise<string> {
	const options = { env: { ...process.env, SOUK_NODE: nodeBinary() }, maxBuffer: 64 << 20, timeout: 240_000 };
	const { stdout } = await promisify(execFile)(join(root, 'scripts', name), args, options);
	return stdout;
}

/** The one line with which a script refuses. */
async function refusal(name: string, ...args: string[]): Promise<string> {
	try {
		await script(name, ...args);
	} catch (error) {
		const { code, stderr } = error as { code: number; stderr: string };
		assert.equal(code, 1, stderr);
		assert.equal(stderr.trim().split('\n').length, 1, stderr);
		return stderr;
	}
	assert.fail(`${name} ${args.join(' ')} was to be refused`);
}

/** The number of the best block, once it is at least this high. */
async function height(node: Node, least: number): Promise<number> {
	for (let seconds = 0; seconds < 120; seconds++) {
		const { number } = await node.rpc<{ number: string }>('chain_getHeader');
		if (Number(number) >= least) return Number(number);
		await sleep(1000);
	}
	assert.fail(`no block ${least}:\n${node.log}`);
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('should find the committed specifications to be what the node makes', async () => {
	assert.match(await script('genesis.py', 'specs', '--check'), /are what the node makes/);
});

test('should start a network from a genesis that its operators made together', async () => {
	const folder = scratchDirectory();
	const at = (...path: string[]) => join(folder, ...path);
	const files: string[] = [];
	for (const name of operators) {
		await script('genesis.py', 'keys', name, '--secrets', at('secret', name), '--output', at(`${name}.json`));
		files.push(at(`${name}.json`));
	}
	assert.equal(statSync(at('secret', 'alpha', 'babe.txt')).mode & 0o077, 0, 'secrets are for their owner only');
	const phrase = readFileSync(at('secret', 'alpha', 'babe.txt'), 'utf8').trim();
	assert.ok(phrase.includes(' ') && !readFileSync(at('alpha.json'), 'utf8').includes(phrase));

	const template = join(root, 'chain-specs', 'souk-testnet');
	assert.match(
		await refusal(
			'genesis.py',
			'assemble',
			'--network',
			join(template, 'network.json'),
			'--output',
			at('none'),
			...files,
		),
		/placeholders/,
	);
	const network = ['--network', at('network.json')];
	await script(
		'genesis.py',
		...['accounts', '--network', join(template, 'network.json')],
		...['--secrets', at('secret', 'accounts'), '--output', at('network.json')],
	);
	const assemble = (output: string, ...given: string[]) => ['assemble', ...network, '--output', at(output), ...given];
	const placeholder = join(template, 'operators', 'operator-1.json');
	assert.match(await refusal('genesis.py', ...assemble('none', ...files.slice(1), placeholder)), /placeholder/);
	assert.match(await refusal('genesis.py', ...assemble('none', ...files.slice(1))), /3 operators/);
	const copied = { ...json(at('alpha.json')), operator: 'copy' };
	writeFileSync(at('copy.json'), JSON.stringify(copied));
	assert.match(await refusal('genesis.py', ...assemble('none', ...files, at('copy.json'))), /is .* of alpha too/);
	assert.ok(!existsSync(at('none')), 'nothing is written then');

	// Two operators get the files in another order, and make the same specification to the byte.
	await script('genesis.py', ...assemble('one', ...files));
	await script('genesis.py', ...assemble('two', ...[...files].reverse()));
	const spec = at('one', 'souk-testnet.raw.json');
	assert.ok(readFileSync(spec).equals(readFileSync(at('two', 'souk-testnet.raw.json'))));
	const { patch } = json(at('one', 'souk-testnet.json')).genesis.runtimeGenesis;
	assert.equal(patch.sudo.key, null);
	const stashes = patch.session.keys.map(([stash]: [string]) => stash);
	assert.deepEqual([...patch.technicalCommittee.members].sort(), stashes.sort());
	assert.equal(patch.origins.pace, 1);
	assert.equal(patch.staking.validatorCount, 4);

	const base = at('base');
	const place = ['--chain', spec, '--base-path', base];
	const other = join(root, 'chain-specs', 'souk-testnet.raw.json');
	assert.match(
		await refusal('genesis.py', 'install', '--secrets', at('secret', 'alpha'), '--chain', other, '--base-path', base),
		/does not have the babe key/,
	);
	await script('genesis.py', 'install', '--secrets', at('secret', 'alpha'), ...place);
	const node = await Node.start({
		args: ['--chain', spec, '--validator', '--force-authoring', '--no-hardware-benchmarks'],
		basePath: base,
	});
	try {
		assert.equal(await node.rpc('system_localPeerId'), json(at('alpha.json')).peer);
		assert.equal(await node.rpc('chain_getBlockHash', 0), (await script('genesis.py', 'hash', spec)).trim());
		// It makes the blocks of its own slots, one of four, with the keys that are in the genesis.
		await height(node, 1);
	} finally {
		await node.stop();
	}
});

test('should go on from a snapshot, and from nothing that is none', async () => {
	const folder = scratchDirectory();
	const base = join(folder, 'base');
	mkdirSync(base);
	const node = await Node.start({ args: ['--dev'], basePath: base });
	const place = ['--chain', 'dev', '--base-path', base];
	const file = join(folder, 'snapshot.tar.gz');
	let best: number;
	try {
		best = await height(node, 3);
		assert.match(await refusal('snapshot.sh', 'backup', ...place, '--output', file), /in use: stop the node/);
	} finally {
		await node.stop();
	}
	const made = JSON.parse(await script('snapshot.sh', 'backup', ...place, '--output', file));
	assert.ok(Number(made.best_number) >= best && made.id === 'souk_dev');
	assert.match(await refusal('snapshot.sh', 'restore', ...place, file), /there is a database/);

	// The database shows a block, and executes it again.
	const checked = await command('check-block', '2', '--dev', '--base-path', base);
	assert.equal(checked.code, 0, checked.stderr);
	const block = JSON.parse((await command('inspect', '2', '--dev', '--base-path', base)).stdout);
	assert.equal(block.number, 2);
	assert.match(block.transactions[0].call, /set/);
	const { bytes } = JSON.parse((await command('inspect', `${block.hash}:0`, '--dev', '--base-path', base)).stdout);
	assert.equal((bytes.length - 2) / 2, block.transactions[0].length);
	for (const [input, said] of [
		['1000000', /no such block/],
		['2:7', /has 1 transactions, and none of index 7/],
		['two', /two|digit/],
	] as const) {
		const { code, stderr } = await command('inspect', input, '--dev', '--base-path', base);
		assert.equal(code, 1);
		assert.match(stderr, said);
	}

	const restored = join(folder, 'restored');
	const keystore = join(restored, 'chains', 'souk_dev', 'keystore');
	mkdirSync(keystore, { recursive: true });
	writeFileSync(join(keystore, '62616265'), '');
	const into = ['restore', '--chain', 'dev', '--base-path'];
	assert.match(await refusal('snapshot.sh', ...into, restored, file), /session keys/);
	assert.match(await refusal('snapshot.sh', 'restore', '--chain', 'local', '--base-path', restored, file), /souk_dev/);

	const again = join(folder, 'again');
	await script('snapshot.sh', ...into, again, file);
	const second = await Node.start({ args: ['--dev'], basePath: again });
	try {
		assert.equal(await second.rpc('chain_getBlockHash', Number(made.best_number)), made.best_hash);
		await height(second, Number(made.best_number) + 1);
	} finally {
		await second.stop();
	}

	writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from('x')]));
	assert.match(await refusal('snapshot.sh', 'verify', file), /sha256/);
	assert.match(await refusal('snapshot.sh', ...into, join(folder, 'third'), file), /sha256/);
});

test('should come back from a migration that failed, by the call that root had scheduled before', async () => {
	const stage = await Stage.open();
	try {
		const { chain, tx, query, stranger } = stage;
		const { api } = chain;
		const height = async (): Promise<number> => (await api.rpc.chain.getHeader()).number.toNumber();
		const rescue = tx.utility.batchAll([
			tx.safeMode.forceEnter(),
			tx.safeMode.forceExtend(),
			tx.migrations.forceSetCursor(null),
		]);
		const name = `0x${'07'.repeat(32)}`;
		const at = (await height()) + 12;
		await stage.root(tx.scheduler.scheduleNamed(name, at, null, 0, rescue));
		// No migration of this runtime can fail, so root writes what a failed one leaves behind.
		const stuck = api.createType('Option<PalletMigrationsMigrationCursor>', 'Stuck').unwrap().toHex();
		await stage.root(tx.system.setStorage([[query.migrations.cursor.key(), stuck]]));
		assert.ok((await query.migrations.cursor()).unwrap().isStuck);

		// Blocks go on without transactions, also without sudo's.
		const nonce = (await api.rpc.system.accountNextIndex(stranger.address)).toNumber();
		const remark = chain.sign(tx.system.remark('0x01'), stranger, nonce);
		const hash = await api.rpc.author.submitExtrinsic(remark);
		while ((await height()) < at - 1) {
			await stage.blocks(1);
			const { block } = await api.rpc.chain.getBlock();
			assert.ok(
				block.extrinsics.every((one) => !one.hash.eq(hash)),
				'no transaction is taken',
			);
		}
		assert.ok((await query.migrations.cursor()).unwrap().isStuck);
		await stage.blocks(1);
		assert.ok((await query.migrations.cursor()).isNone, 'what was scheduled is dispatched');
		// Now calls of governance work, and calls that touch the state between two versions do not.
		const hours = ((await query.safeMode.enteredUntil()).unwrap().toNumber() - at) / 1_200;
		assert.equal(hours, 6, 'four hours, and two more');
		await stage.blocks(1);
		assert.ok((await query.system.account(stranger.publicKey)).nonce.toNumber() > nonce, 'transactions are taken');
		const transfer = tx.balances.transferKeepAlive(stage.buyer.address, 1n);
		assert.equal(await stage.refusedCall(stranger, transfer), 'system.CallFiltered');
		await stage.root(tx.safeMode.forceExit());
		await stage.send(stranger, transfer);
	} finally {
		await stage.close();
	}
});
