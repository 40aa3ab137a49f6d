// SPDX-License-Identifier: Apache-2.0

// Amounts, shared with the SDK.
export * from '@souk/sdk/pure/money';
