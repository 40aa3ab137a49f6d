// SPDX-License-Identifier: Apache-2.0

import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';
import './network.css';

/** The parts of this area. */
export function NetworkTabs() {
	const { network } = useWords();
	return (
		<Subpages
			label={network.areas}
			pages={[
				['/network', network.blocks],
				['/network/validators', network.validators],
				['/network/economy', network.economy],
			]}
		/>
	);
}
