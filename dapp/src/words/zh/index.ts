// SPDX-License-Identifier: Apache-2.0

import type { Words } from '../index.tsx';
import { governance } from './governance.ts';
import { market } from './market.ts';
import { merchant } from './merchant.ts';
import { network } from './network.ts';
import { order } from './order.ts';
import { promoter } from './promoter.ts';
import { shell } from './shell.ts';
import { supply } from './supply.ts';
import { tester } from './tester.ts';
import { till } from './till.ts';
import { ui } from './ui.ts';
import { wallet } from './wallet.ts';

export const zh: Words = {
	governance,
	market,
	merchant,
	network,
	order,
	promoter,
	shell,
	supply,
	tester,
	till,
	ui,
	wallet,
};
