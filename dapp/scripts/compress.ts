// SPDX-License-Identifier: Apache-2.0

// Writes a `.br` and a `.gz` beside each file of the build that compresses. The gateway serves what the browser takes.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const DIST = join(import.meta.dirname, '..', 'dist');
/** Endings of files that are text. Pictures of pixels are compressed already. */
const TEXT = /\.(css|html|js|json|svg|txt|wasm|webmanifest)$/;
/** Smaller files save less than the header of an answer takes, in bytes. */
const LEAST = 512;

function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.name.startsWith('.')) return [];
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}

let [before, after] = [0, 0];
for (const path of filesIn(DIST)) {
	if (!TEXT.test(path) || statSync(path).size < LEAST) continue;
	const bytes = readFileSync(path);
	const brotli = brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	});
	before += bytes.length;
	after += brotli.length;
	writeFileSync(`${path}.br`, brotli);
	writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
process.stdout.write(`${(before / 1e3).toFixed(0)} kB of text are ${(after / 1e3).toFixed(0)} kB by brotli\n`);
