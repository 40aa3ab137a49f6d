// SPDX-License-Identifier: Apache-2.0

// The waterfall, shared with the SDK.
export * from '@souk/sdk/pure/waterfall';
