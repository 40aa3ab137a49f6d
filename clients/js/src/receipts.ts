// SPDX-License-Identifier: Apache-2.0

// Receipts, shared with the SDK.
export * from '@souk/sdk/pure/receipts';
