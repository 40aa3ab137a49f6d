// SPDX-License-Identifier: Apache-2.0

// Makes the package that is published, in `dist/`: JavaScript modules, their types, and a manifest whose entries are these.
//
//   npm run build --workspace sdk      then `npm pack sdk/dist` makes an archive that any project installs

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Where the package is made. */
export const DIST = join(ROOT, 'dist');

interface Manifest {
	exports: Record<string, string>;
	private?: boolean;
	scripts?: unknown;
	devDependencies?: unknown;
}

/** Make the package anew. */
export function build(): void {
	rmSync(DIST, { recursive: true, force: true });
	const compiler = join(createRequire(import.meta.url).resolve('typescript'), '..', '..', 'bin', 'tsc');
	execFileSync(process.execPath, [compiler, '--project', join(ROOT, 'tsconfig.build.json')], { stdio: 'inherit' });
	const {
		private: _,
		scripts: __,
		devDependencies: ___,
		...manifest
	} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
	const exports = Object.fromEntries(
		Object.entries(manifest.exports).map(([name, source]) => {
			const base = source.replace(/^\.\/src\//, './').replace(/\.ts$/, '');
			return [name, { types: `${base}.d.ts`, default: `${base}.js` }];
		}),
	);
	writeFileSync(join(DIST, 'package.json'), `${JSON.stringify({ ...manifest, exports }, null, '\t')}\n`);
	for (const file of ['README.md', '../LICENSE']) cpSync(join(ROOT, file), join(DIST, file.replace('../', '')));
}

if (process.argv[1] === import.meta.filename) build();
