// SPDX-License-Identifier: Apache-2.0

import type { Gateway, Page, Rows } from '@souk/sdk/gateway';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../chain/connection.tsx';
import type { Paged } from '../ui/basic.tsx';
import { OVER, revealed } from './paged.ts';

/** Lists of the gateway, page after page. They are read again with each final block while they are on the screen. */
export function usePages<T>(
	key: QueryKey,
	read: (gateway: Gateway, cursor: string | undefined) => Promise<Page<T>>,
	enabled = true,
) {
	const { gateway } = useConnection();
	const query = useInfiniteQuery({
		queryKey: ['gateway', 'pages', ...key],
		queryFn: async ({ pageParam }) => {
			if (gateway === undefined) throw new Error('no gateway');
			return read(gateway, pageParam);
		},
		initialPageParam: undefined as string | undefined,
		getNextPageParam: (last) => last.next ?? undefined,
		enabled: enabled && gateway !== undefined,
		retry: false,
	});
	return { ...query, rows: query.data?.pages.flatMap(({ items }) => items) };
}

/** The same of a list of the gateway as it is, `limit` rows at once. */
export function useRows<T>(key: QueryKey, limit: number, list: (gateway: Gateway) => Rows<T>) {
	return usePages(key, (gateway, cursor) => list(gateway).page({ limit, ...(cursor === undefined ? {} : { cursor }) }));
}

/** Some of the rows that were read. `more` shows more of them, and reads on where they come to an end. */
export function useShown<T>(rows: readonly T[], step: number, list: Paged = OVER): { shown: T[]; more: Paged } {
	const [count, setCount] = useState(step);
	return { shown: rows.slice(0, count), more: revealed(rows.length, count, step, setCount, list) };
}
