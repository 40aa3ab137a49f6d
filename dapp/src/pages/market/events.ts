// SPDX-License-Identifier: Apache-2.0

import type { Api } from '@souk/sdk';

/** What the chain tells of orders, by the names of its events. */
export type OrderEvent = keyof Api['event']['Orders'] & string;
