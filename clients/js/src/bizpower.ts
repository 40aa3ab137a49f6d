// SPDX-License-Identifier: Apache-2.0

// BizPower, shared with the SDK.
export * from '@souk/sdk/pure/bizpower';
