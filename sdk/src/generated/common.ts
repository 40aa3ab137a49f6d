// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate:sdk`. Do not edit.

/** The bytes of base64. */
export function toBinary(base64: string): Uint8Array {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
