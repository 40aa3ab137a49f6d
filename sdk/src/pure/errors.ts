// SPDX-License-Identifier: Apache-2.0

/** Something the person who uses the program can act on. Its message is one line, and its stack is of no use. */
export class UserError extends Error {}

/** The value, or an error naming what was expected. For things that are there unless the program is wrong. */
export function must<T>(value: T | undefined | null, what: string): T {
	if (value === undefined || value === null) throw new Error(`missing ${what}`);
	return value;
}

/** The entry of a list at a place, or an error if the list is too short. */
export function at<T>(entries: readonly T[], place: number): T {
	return must(entries[place], `entry ${place} of ${entries.length}`);
}
