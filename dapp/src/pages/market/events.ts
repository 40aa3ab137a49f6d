// SPDX-License-Identifier: Apache-2.0

import type { Api } from '@souk/sdk';

/** Events of other parts of the chain that are about an order. */
type Neighbours =
	| (('LegOpened' | 'PaymentConfirmed' | 'LegClosed' | 'ObligationWritten') & keyof Api['event']['Fiat'])
	| (('CloneSuspected' | 'ItemsDelivered' | 'ItemsReturned') & keyof Api['event']['Trace'])
	| (('BonusPaid' | 'BonusUnpaid') & keyof Api['event']['Bonuses'])
	| (('FeesReserved' | 'FeesPaid' | 'FeesRedirected') & keyof Api['event']['Prepaid'])
	| (('RewardPaid' | 'RewardReturned') & keyof Api['event']['Distribution']);

/** What the chain tells of orders, by the names of its events. */
export type OrderEvent = (keyof Api['event']['Orders'] & string) | Neighbours;
