// SPDX-License-Identifier: Apache-2.0

import { createRootRoute } from '@tanstack/react-router';
import { Shell } from './shell.tsx';

/** What all pages are in. */
export const root = createRootRoute({ component: Shell });
