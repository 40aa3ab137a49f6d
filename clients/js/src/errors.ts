// SPDX-License-Identifier: Apache-2.0

// Errors that a person can act on, shared with the SDK.
export * from '@souk/sdk/pure/errors';
