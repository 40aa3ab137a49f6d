// SPDX-License-Identifier: Apache-2.0

// What the node says while one looks: its newest block and its newest final one, and how many others it knows.

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useConnection } from '../../chain/connection.tsx';

/** A block by its height and its hash. */
export interface Head {
	number: number;
	hash: string;
	/** When this page saw it, by the clock of this device. */
	seen: number;
}

/** The newest block, which can still be replaced, and the newest final one. */
export function useHeads(): { best?: Head; final?: Head } {
	const { souk } = useConnection();
	const [heads, setHeads] = useState<{ best?: Head; final?: Head }>({});
	useEffect(() => {
		if (souk === undefined) return;
		const best = souk.client.bestBlocks$.subscribe({
			next: ([newest]) => {
				if (newest === undefined) return;
				setHeads((before) => ({ ...before, best: { number: newest.number, hash: newest.hash, seen: Date.now() } }));
			},
			error: () => undefined,
		});
		const final = souk.client.finalizedBlock$.subscribe({
			next: ({ number, hash }) => setHeads((before) => ({ ...before, final: { number, hash, seen: Date.now() } })),
			error: () => undefined,
		});
		return () => {
			best.unsubscribe();
			final.unsubscribe();
		};
	}, [souk]);
	return heads;
}

/** What a node says of itself. */
export interface Health {
	peers: number;
	isSyncing: boolean;
	shouldHavePeers: boolean;
}

/** How many others the node knows. Nothing where it does not tell, as a light client or a guarded node. */
export function useHealth() {
	const { souk } = useConnection();
	return useQuery({
		queryKey: ['chain', 'network', 'health'],
		queryFn: async (): Promise<Health | null> => {
			if (souk === undefined) return null;
			try {
				return await souk.client._request<Health, []>('system_health', []);
			} catch {
				return null;
			}
		},
		enabled: souk !== undefined,
		retry: false,
	});
}
