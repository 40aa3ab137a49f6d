// SPDX-License-Identifier: Apache-2.0

import { UserError } from '@souk/client/errors';

/** Print what ended the program: one line for what a person can act on, the stack for a defect. */
export function report(program: string, error: unknown): void {
	if (error instanceof UserError) process.stderr.write(`${program}: ${error.message}\n`);
	else process.stderr.write(`${program}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
