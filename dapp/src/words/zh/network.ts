// SPDX-License-Identifier: Apache-2.0

import type { Words } from '../index.tsx';

export const network: Words['network'] = {};
