// SPDX-License-Identifier: Apache-2.0

export const merchantRoutes = [] as const;
