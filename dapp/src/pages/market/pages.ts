// SPDX-License-Identifier: Apache-2.0

import type { Gateway, Page } from '@souk/sdk/gateway';
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { useConnection } from '../../chain/connection.tsx';

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
