// SPDX-License-Identifier: Apache-2.0

/** Something the person at the terminal can act on: printed as one line, without a stack. */
export class UserError extends Error {}

/** Print what ended the program: one line for what a person can act on, the stack for a defect. */
export function report(program: string, error: unknown): void {
	if (error instanceof UserError) process.stderr.write(`${program}: ${error.message}\n`);
	else process.stderr.write(`${program}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

/** The value, or an error naming what was expected. For things that are there unless the program is wrong. */
export function must<T>(value: T | undefined | null, what: string): T {
	if (value === undefined || value === null) throw new Error(`missing ${what}`);
	return value;
}
