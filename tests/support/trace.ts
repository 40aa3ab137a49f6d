// SPDX-License-Identifier: Apache-2.0

// The command line of item histories, as a supply-chain party uses it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '@souk/client/errors';
import { nodeBinary } from './node.ts';

/** What a command printed, and how it ended. */
export interface Said {
	code: number;
	stdout: string;
	stderr: string;
}

/** The built souk-trace: SOUK_TRACE, else beside the node. */
export function traceBinary(): string {
	const said = process.env.SOUK_TRACE;
	const path = said !== undefined && said !== '' ? said : join(dirname(nodeBinary()), 'souk-trace');
	if (!existsSync(path))
		throw new UserError(`souk-trace is not built at ${path}; run scripts/build.sh or set SOUK_TRACE`);
	return path;
}

/** Run souk-trace. Never throws for a bad exit, which is -1 where it was killed: when `cut` says so, or after five minutes. */
export async function trace(args: string[], input = '', cut?: AbortSignal): Promise<Said> {
	const child = spawn(traceBinary(), args, { stdio: ['pipe', 'pipe', 'pipe'] });
	const stop = (): boolean => child.kill('SIGKILL');
	const timer = setTimeout(stop, 300_000);
	cut?.addEventListener('abort', stop);
	process.once('exit', stop);
	try {
		let [stdout, stderr] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		// It may end before it has read everything.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
		const code = await new Promise<number>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (code) => resolve(code ?? -1));
		});
		return { code, stdout, stderr };
	} finally {
		clearTimeout(timer);
		cut?.removeEventListener('abort', stop);
		process.removeListener('exit', stop);
	}
}

/** The machine-readable line of a submission. */
export function result({ stdout }: Said): Record<string, number> {
	const line = /^RESULT (.*)$/m.exec(stdout)?.[1];
	if (line === undefined) throw new Error(`no RESULT line in:\n${stdout}`);
	return Object.fromEntries(line.split(' ').map((part) => [part.split('=')[0]!, Number(part.split('=')[1])]));
}
