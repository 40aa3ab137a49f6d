// SPDX-License-Identifier: Apache-2.0

// Content addresses, shared with the SDK.
export * from '@souk/sdk/pure/content';
