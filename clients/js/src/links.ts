// SPDX-License-Identifier: Apache-2.0

// Promotion links, shared with the SDK.
export * from '@souk/sdk/pure/links';
