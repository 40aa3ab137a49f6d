// SPDX-License-Identifier: Apache-2.0

import { useWords } from '../../words/index.tsx';
import type { Fault } from './listing-draft.ts';

/** What is wrong with a field, in words. */
export function useFaultWords(): (fault: Fault | undefined) => string | undefined {
	const { merchant } = useWords();
	const { faults } = merchant;
	return (fault) => {
		if (fault === undefined) return undefined;
		switch (fault.is) {
			case 'gtinLength':
				return faults.gtinLength(fault.has);
			case 'gtinDigit':
				return faults.gtinDigit(fault.right);
			case 'decimals':
				return faults.decimals(fault.most);
			case 'long':
				return faults.long(fault.most);
			case 'feeLow':
				return faults.feeLow(fault.least);
			case 'shares':
				return faults.shares(fault.sum);
			case 'depth':
				return faults.depth(fault.most);
			case 'days':
				return faults.days(fault.most);
			default:
				return faults[fault.is];
		}
	};
}
