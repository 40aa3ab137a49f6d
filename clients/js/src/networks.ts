// SPDX-License-Identifier: Apache-2.0

// Reads of posts, shared with the SDK.
export * from '@souk/sdk/pure/networks';
