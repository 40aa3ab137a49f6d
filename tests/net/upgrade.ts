// SPDX-License-Identifier: Apache-2.0

// The runtime to upgrade a chain to. It has to be built, since it differs from that of the node: raising `spec_version` inside
// of a built one is not enough, because the compiler has put the number into the code that checks signatures, too.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import * as zlib from 'node:zlib';

/** What the node takes for the beginning of a compressed runtime. */
const COMPRESSED = Buffer.from('52bc537646db8e05', 'hex');
const WASM = Buffer.from('0061736d', 'hex');

/** Where the built runtime is. */
const { SOUK_NET_UPGRADE: BUILT } = process.env;

/** Compress a runtime, so that it fits a transaction. */
function compress(wasm: Buffer): Buffer {
	const { zstdCompressSync } = zlib as { zstdCompressSync?: (data: Buffer) => Buffer };
	const compressed =
		zstdCompressSync?.(wasm) ?? execFileSync('zstd', ['-q', '-9', '-c'], { input: wasm, maxBuffer: 64 << 20 });
	return Buffer.concat([COMPRESSED, compressed]);
}

/** Why there is nothing to upgrade to, or nothing. */
export function noUpgrade(): string | undefined {
	if (BUILT === undefined || BUILT === '')
		return 'SOUK_NET_UPGRADE names no runtime: build one with the next spec_version, and name its souk_runtime.wasm';
	if (!existsSync(BUILT)) return `SOUK_NET_UPGRADE names ${BUILT}, which does not exist`;
	if ('zstdCompressSync' in zlib) return undefined;
	try {
		execFileSync('zstd', ['--version'], { stdio: 'ignore' });
		return undefined;
	} catch {
		return 'a runtime must be compressed to fit a transaction, and there is no zstd: apt-get install zstd';
	}
}

/** The runtime to upgrade to, ready to be set. */
export function upgradeCode(): Buffer {
	const code = readFileSync(BUILT!);
	return code.subarray(0, 4).equals(WASM) ? compress(code) : code;
}
