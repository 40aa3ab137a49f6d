// SPDX-License-Identifier: Apache-2.0

/** Exit on the signals that end a program, so that what is to be done at the exit is done. */
export function exitOnSignals(): void {
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
		['SIGHUP', 129],
	] as const) {
		process.on(signal, () => process.exit(code));
	}
}
