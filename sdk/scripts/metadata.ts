// SPDX-License-Identifier: Apache-2.0

// The metadata that types are generated from: those of the SDK, and those of the client of replay and journeys.

/** `Metadata_metadata_at_version(16)`, the first version that says everything a client has to know. */
const VERSION = '0x10000000';

/** The metadata of a node that runs, as hex. */
export async function metadataOf(url: string): Promise<`0x${string}`> {
	const response = await fetch(url.replace(/^ws/, 'http'), {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			jsonrpc: '2.0',
			id: 1,
			method: 'state_call',
			params: ['Metadata_metadata_at_version', VERSION],
		}),
	});
	return metadataIn(await response.text());
}

/** The metadata in a text: hex, or a JSON-RPC answer. */
export function metadataIn(text: string): `0x${string}` {
	const hex = text.startsWith('{') ? (JSON.parse(text) as { result?: string }).result : text.trim();
	if (hex === undefined || !/^0x([0-9a-f]{2})+$/.test(hex)) {
		throw new Error(`no metadata in ${JSON.stringify(text.slice(0, 100))}`);
	}
	return hex as `0x${string}`;
}

/** What two versions of a generated file have in common but for their comments and empty lines. */
export function uncommented(text: string): string {
	return text.replace(/^\s*\/\*\*[\s\S]*?\*\/\n|^\s*\/\/.*\n|^\s*\n/gm, '');
}
