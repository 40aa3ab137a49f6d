// SPDX-License-Identifier: Apache-2.0

// The worker that lets the pages open without a net. A new version waits until its user takes it.

import { useEffect, useState } from 'react';

let takeNew: (() => void) | undefined;
const listeners = new Set<(waiting: boolean) => void>();

/** Start the worker. Called once. */
export async function startWorker(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	const { registerSW } = await import('virtual:pwa-register');
	const update = registerSW({
		onNeedRefresh: () => {
			takeNew = () => void update(true);
			for (const tell of listeners) tell(true);
		},
	});
}

/** Whether a new version waits, and how to take it. */
export function useUpdate(): { waiting: boolean; take: () => void } {
	const [waiting, setWaiting] = useState(takeNew !== undefined);
	useEffect(() => {
		listeners.add(setWaiting);
		return () => void listeners.delete(setWaiting);
	}, []);
	return { waiting, take: () => takeNew?.() };
}
