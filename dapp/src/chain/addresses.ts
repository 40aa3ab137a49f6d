// SPDX-License-Identifier: Apache-2.0

// Addresses of nodes and gateways, as people write them.

/** The address of a gateway, whole, or nothing where the text is none. One without a host is of the page's own origin. */
export function gatewayAddress(text: string, origin: string): URL | undefined {
	try {
		const url = new URL(text.trim(), origin);
		return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
	} catch {
		return undefined;
	}
}

/** Whether a text is the address of a node: of a WebSocket. */
export function isNodeAddress(text: string): boolean {
	try {
		const { protocol, hostname } = new URL(text.trim());
		return (protocol === 'ws:' || protocol === 'wss:') && hostname !== '';
	} catch {
		return false;
	}
}
