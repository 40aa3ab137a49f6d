// SPDX-License-Identifier: Apache-2.0

// The package as it is published: plain JavaScript in Node.js, and one file for a browser.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { before, test } from 'node:test';
import { promisify } from 'node:util';
import { build as bundle } from 'esbuild';
import { build, DIST } from '../../scripts/build.ts';
import { scratchDirectory } from './stage.ts';

const run = promisify(execFile);

before(() => build());

test('should be a package that plain Node.js imports', async () => {
	// A module of the package names it as any other project does.
	const program = join(DIST, 'program.mjs');
	writeFileSync(
		program,
		`import { LocalAccount, tokens } from '@souk/sdk';
		import { connect, FileStore } from '@souk/sdk/node';
		import { Gateway } from '@souk/sdk/gateway';
		import { souk } from '@souk/sdk/descriptors';
		import { encodePath } from '@souk/sdk/pure/links';
		await Promise.all([souk.metadataTypes, souk.descriptors]);
		console.log(LocalAccount.development('//Alice').address, tokens('1.5'), typeof connect, typeof FileStore.open, typeof Gateway, encodePath('0x' + '00'.repeat(32), 1n, []));`,
	);
	const { stdout } = await run(process.execPath, [program]).finally(() => rmSync(program));
	assert.match(
		stdout,
		/^5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY 1500000000000n function function function [\w-]+\n$/,
	);
});

test('should bundle for a browser, with nothing of Node.js in it, and load the light client only when it is asked for', async () => {
	const folder = scratchDirectory();
	const { warnings, metafile } = await bundle({
		entryPoints: ['browser', 'index', 'gateway'].map((entry) => join(DIST, `${entry}.js`)),
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		minify: true,
		outdir: folder,
		outExtension: { '.js': '.mjs' },
		metafile: true,
		logLevel: 'silent',
	});
	assert.deepEqual(warnings, []);
	const { inputs, outputs } = metafile;
	const outside = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external === true));
	assert.deepEqual(outside, [], 'nothing is left to be imported');
	/** What a page loads before it asks for anything, in bytes. */
	const loaded = (file: string, seen = new Set<string>()): number => {
		const output = outputs[file];
		if (output === undefined || seen.has(file)) return 0;
		seen.add(file);
		const others = output.imports
			.filter(({ kind }) => kind === 'import-statement')
			.map(({ path }) => loaded(path, seen));
		return output.bytes + others.reduce((sum, bytes) => sum + bytes, 0);
	};
	const sizes = Object.fromEntries(
		Object.entries(outputs)
			.filter(([, { entryPoint }]) => /dist\/(browser|index|gateway)\.js$/.test(entryPoint ?? ''))
			.map(([file]) => [basename(file, '.mjs'), loaded(file)]),
	);
	const { browser = 0, index = 0, gateway = 0 } = sizes;
	// A till loads it over a mobile net.
	assert.ok(
		browser > 0 && browser < 1_000_000 && index > 0 && index < 1_000_000 && gateway > 0 && gateway < 200_000,
		JSON.stringify(sizes),
	);
	const program = `const { LocalAccount } = await import(${JSON.stringify(`file://${join(folder, 'index.mjs')}`)}); console.log(LocalAccount.development('//Alice').address);`;
	const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
	assert.equal(stdout.trim(), '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY');
	console.log(JSON.stringify(sizes));
});
