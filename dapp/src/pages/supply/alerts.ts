// SPDX-License-Identifier: Apache-2.0

import type { Recall } from '@souk/sdk/gateway';
import { together } from '../../gateway/paged.ts';
import { useRows } from '../../gateway/pages.ts';
import type { Paged } from '../../ui/basic.tsx';

/** Lots with an alert, as far as they were read. */
export interface Alerts extends Paged {
	rows: Recall[] | undefined;
	error: unknown;
	refetch: () => unknown;
}

/** Lots that are recalled, then those on hold: of one product, or of all. So many of each are read at once. */
export function useAlerts(limit: number, gtin?: string): Alerts {
	// By state: alerts that were lifted must not push out one that is not.
	const recalled = useLots('recalled', limit, gtin);
	const held = useLots('held', limit, gtin);
	return {
		...together(recalled, held),
		rows: recalled.rows === undefined || held.rows === undefined ? undefined : [...recalled.rows, ...held.rows],
		error: recalled.error ?? held.error,
		refetch: () => Promise.all([recalled.refetch(), held.refetch()]),
	};
}

function useLots(state: 'recalled' | 'held', limit: number, gtin: string | undefined) {
	const filters = gtin === undefined ? { state } : { state, gtin };
	return useRows(['alerts', filters, limit], limit, (gateway) => gateway.recalls(filters));
}
