// SPDX-License-Identifier: Apache-2.0

// Where this page's chain is: what the gateway that serves the page says of itself.

/** What `/dapp.json` says. */
export interface Place {
	/** Address of the node, for a WebSocket. */
	node: string;
	chain: string;
	genesis: string;
	/** Whether the development accounts may be offered. */
	development: boolean;
	/** Address of the gateway, relative to this page or whole. */
	gateway: string;
}

const KEPT = 'souk:place';

/** Ask the origin of this page. Where it does not answer, what it said last. */
export async function findPlace(): Promise<Place | undefined> {
	try {
		const answer = await fetch('/dapp.json', { signal: AbortSignal.timeout(8_000) });
		if (!answer.ok) throw new Error(`${answer.status}`);
		const place = (await answer.json()) as Place;
		localStorage.setItem(KEPT, JSON.stringify(place));
		return place;
	} catch {
		try {
			const kept = localStorage.getItem(KEPT);
			return kept === null ? undefined : (JSON.parse(kept) as Place);
		} catch {
			return undefined;
		}
	}
}
