// SPDX-License-Identifier: Apache-2.0

import { useQuery } from '@tanstack/react-query';
import { useChain, useSouk } from './connection.tsx';

/** The clock that deadlines run by, beside the clock of this device. */
export interface ChainClock {
	/** Milliseconds that the chain's clock is behind that of this device. Zero until it is known. */
	behind: number;
	/** The moment of this device's clock at which a deadline of the chain comes, if the chain does not stand still before. */
	here: (deadline: bigint | number) => number;
}

/** The chain's clock. It stands while the chain stands, so a countdown on the device's clock would end too early. */
export function useChainClock(): ChainClock {
	const { data } = useChain(['clock'], async (souk) => {
		const { now } = await souk.api.apis.ClockApi.clock(souk.at);
		return Date.now() - Number(now);
	});
	const behind = data ?? 0;
	return { behind, here: (deadline) => Number(deadline) + behind };
}

/** How long a block of the chain takes, in milliseconds; nothing until it is known. A constant of the runtime: it is read once. */
export function useBlockTime(): number | undefined {
	const souk = useSouk();
	const { data } = useQuery({
		queryKey: ['block time', souk?.genesis],
		queryFn: async () => (souk === undefined ? null : souk.chain.blockTime()),
		enabled: souk !== undefined,
		staleTime: Number.POSITIVE_INFINITY,
		retry: false,
	});
	return data ?? undefined;
}
