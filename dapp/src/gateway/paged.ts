// SPDX-License-Identifier: Apache-2.0

// Lists that are read page by page, as the button that reads on sees them.

import type { Paged } from '../ui/basic.tsx';

/** A list that has no more. */
export const OVER: Paged = { hasNextPage: false, isFetchingNextPage: false, fetchNextPage: () => undefined };

/** Several lists that one button reads on. */
export function together(...lists: Paged[]): Paged {
	return {
		hasNextPage: lists.some(({ hasNextPage }) => hasNextPage),
		isFetchingNextPage: lists.some(({ isFetchingNextPage }) => isFetchingNextPage),
		fetchNextPage: () => {
			for (const list of lists) if (list.hasNextPage) list.fetchNextPage();
		},
	};
}

/** A list of which `shown` of its `read` rows are on the screen: `step` more of them, and the next page where they are too few. */
export function revealed(read: number, shown: number, step: number, show: (count: number) => void, list: Paged): Paged {
	return {
		hasNextPage: read > shown || list.hasNextPage,
		isFetchingNextPage: list.isFetchingNextPage,
		fetchNextPage: () => {
			show(shown + step);
			if (read < shown + step && list.hasNextPage) list.fetchNextPage();
		},
	};
}
