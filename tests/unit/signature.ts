// SPDX-License-Identifier: Apache-2.0

import type { Signed } from '@souk/client/signing';

/** The signature itself, whatever its kind. */
export function hexOf({ signature }: Signed): string {
	return Object.values(signature).join();
}
