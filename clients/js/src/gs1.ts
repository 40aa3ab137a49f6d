// SPDX-License-Identifier: Apache-2.0

// GS1 keys, shared with the SDK.
export * from '@souk/sdk/pure/gs1';
