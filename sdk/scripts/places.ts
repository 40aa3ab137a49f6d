// SPDX-License-Identifier: Apache-2.0

import { join } from 'node:path';

/** Where the generated files are. */
export const GENERATED = join(import.meta.dirname, '..', 'src', 'generated');

/** The file among them that is made out of a gateway's OpenAPI. All others are made out of a node's metadata. */
export const GATEWAY = 'gateway.ts';
