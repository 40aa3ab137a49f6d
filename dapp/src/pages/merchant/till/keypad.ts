// SPDX-License-Identifier: Apache-2.0

/** What stands in the field after a key was pressed. Keys that would make no amount change nothing. */
export function pressed(text: string, key: string, decimals: number): string {
	if (key === '.') return text.includes('.') || decimals === 0 ? text : text === '' ? '0.' : `${text}.`;
	const after = `${text === '0' ? '' : text}${key}`;
	if (after === '00') return '0';
	const [whole = '', part] = after.split('.');
	return whole.length > 9 || (part !== undefined && part.length > decimals) ? text : after;
}
