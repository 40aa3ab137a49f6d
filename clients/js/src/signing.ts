// SPDX-License-Identifier: Apache-2.0

// What people sign off chain, shared with the SDK.
export * from '@souk/sdk/pure/signing';
