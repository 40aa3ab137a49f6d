// SPDX-License-Identifier: Apache-2.0

// What shops and listings are called: read seldom, because a page names many.

import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../../chain/connection.tsx';
import { useWords } from '../../words/index.tsx';

/** The name of a shop as its description has it, or `undefined`. */
export function useShopName(shop: number): string | undefined {
	const { gateway } = useConnection();
	const { data } = useQuery({
		queryKey: ['names', 'shop', shop],
		queryFn: async () => (await gateway?.shop(shop))?.name ?? null,
		enabled: gateway !== undefined,
		staleTime: 120_000,
		retry: false,
	});
	return data ?? undefined;
}

/** The name of a listing as its description has it, or `undefined`. */
export function useListingName(listing: bigint | number): string | undefined {
	const { gateway } = useConnection();
	const { data } = useQuery({
		queryKey: ['names', 'listing', String(listing)],
		queryFn: async () => (await gateway?.listing(listing))?.name ?? null,
		enabled: gateway !== undefined,
		staleTime: 120_000,
		retry: false,
	});
	return data ?? undefined;
}

/** A shop by its name, or by its number. */
export function ShopName({ shop }: { shop: number }) {
	const { market } = useWords();
	const name = useShopName(shop);
	return name === undefined ? <span>{market.shopNumber(String(shop))}</span> : <span translate="no">{name}</span>;
}

/** A listing by its name, or by its number. */
export function ListingName({ listing }: { listing: bigint | number }) {
	const { market } = useWords();
	const name = useListingName(listing);
	return name === undefined ? <span>{market.listingNumber(String(listing))}</span> : <span translate="no">{name}</span>;
}
