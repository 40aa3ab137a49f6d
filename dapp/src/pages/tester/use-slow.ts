// SPDX-License-Identifier: Apache-2.0

import type { Souk } from '@souk/sdk';
import { type QueryKey, useQuery } from '@tanstack/react-query';
import { useSouk } from '../../chain/connection.tsx';

/** How often it is read again, in milliseconds. */
const EVERY = 20_000;

/** Read something of the chain that takes many questions: again after some time and after each deed, not with each block. */
export function useSlowChain<T>(key: QueryKey, read: (souk: Souk) => Promise<T>, enabled = true) {
	const souk = useSouk();
	return useQuery({
		queryKey: ['slow chain', ...key],
		queryFn: async () => {
			if (souk === undefined) throw new Error('no connection');
			return (await read(souk)) ?? (null as T);
		},
		enabled: enabled && souk !== undefined,
		refetchInterval: EVERY,
		staleTime: EVERY,
		retry: false,
	});
}
