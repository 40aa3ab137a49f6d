// SPDX-License-Identifier: Apache-2.0

import type { Api, ItemView } from '@souk/sdk';

/** Whether an item still exists. */
export type ItemStatus = ItemView['status']['type'];

/** The rungs of the fraud authority. */
export type PenaltyName = NonNullable<Awaited<ReturnType<Api['apis']['RewardsApi']['rewards_of']>>['penalty']>['type'];
