// SPDX-License-Identifier: Apache-2.0

/**
 * What shops, tills, promoters, testers and dapps build on. Nothing here needs Node.js or a browser: the adapters for these are
 * `@souk/sdk/node` and `@souk/sdk/browser`.
 *
 * @module
 */

export * from './accounts.ts';
export type { AlertLink, Extended, Extension } from './alerts.ts';
export { batchesOf, linkOf, reachedOf } from './alerts.ts';
export * from './assets.ts';
export type { Bonus, BonusView } from './bonuses.ts';
export type * from './chain.ts';
export type { Motion } from './committee.ts';
export type { CommuneView, Waiting } from './commune.ts';
export type { Actor, Deadlines, Dispute, Stake, StepName, Turn } from './deadlines.ts';
export type { Debt } from './debts.ts';
export * from './errors/index.ts';
export type { AttesterView, LegView, Matter, ObligationView, WordView } from './fiat.ts';
export type * from './governance.ts';
export { needed } from './governance.ts';
export type { Allocation, Balance, Due, Hold, Lock, Reason, Role, Vesting } from './holdings.ts';
export type * from './networks.ts';
export type * from './orders.ts';
export { expectedLegs, fiatOf, partyOf, readSplitTerms, trackingHash } from './orders.ts';
export type * from './prepaid.ts';
export type * from './promotion.ts';
export { concat, fromHex, type Hex, toHex } from './pure/bytes.ts';
export { type Answer, type Asked, type AskedReceipt, type AskedSale, readAnswer } from './pure/codes.ts';
export { cid, cidBytes, cidText, isContent } from './pure/content.ts';
export { demonstrationGtin, type ItemName, isGtin, itemLink, itemName } from './pure/gs1.ts';
export { HOLDS, LOCKS } from './pure/holds.ts';
export { type CommissionPlan, LINK_PARAMETER, type Link, pathFault, type SharedPath } from './pure/links.ts';
export * from './pure/money.ts';
export type { Claim, Header, Row } from './pure/receipts.ts';
export type { SaleLine, TillSale } from './pure/sale.ts';
export type { MultiSignature, Signed } from './pure/signing.ts';
export type { Legs } from './pure/waterfall.ts';
export { total } from './pure/waterfall.ts';
export type { Attribute, ExpertView, ModelView, OwnPrice, ProductView } from './quality.ts';
export { printValue, readAttributes } from './quality.ts';
export type { Entry, Posting, QueueStatus, TillIdentity } from './queue.ts';
export type * from './receipts.ts';
export type * from './rewards.ts';
export type * from './shops.ts';
export { planOf, readPlan, readTerms, regionOf } from './shops.ts';
export { type Api, type Call, type ChainEvent, type SendOptions, type Sent, Souk, type SoukOptions } from './souk.ts';
export { PROXY_KINDS, type Proxy, type ProxyKind, type ProxyWords } from './staff.ts';
export { MemoryStore, type Store, within } from './store.ts';
export type * from './testing.ts';
export { dutyOf, reportHash, saltOf, secretsOf } from './testing.ts';
export type { CounterSale } from './till.ts';
export { Till } from './till.ts';
export type * from './trace.ts';
export { chainKey, readKey } from './trace.ts';
export { answerTill, readTillCode } from './wallet.ts';
