// SPDX-License-Identifier: Apache-2.0

// Generated from the chain's metadata by `npm run generate`. Do not edit.

import '@polkadot/rpc-augment';
import './augment-consts.ts';
import './augment-errors.ts';
import './augment-events.ts';
import './augment-query.ts';
import './augment-runtime.ts';
import './augment-tx.ts';
import './registry.ts';
import './types-lookup.ts';
