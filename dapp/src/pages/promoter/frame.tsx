// SPDX-License-Identifier: Apache-2.0

import type { ReactNode } from 'react';
import { Page } from '../../ui/basic.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';

/** A page of the promoter's area, with the way to the others. */
export function PromoterPage({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
	const { promoter, shell } = useWords();
	return (
		<Page
			title={title}
			{...(lead === undefined ? {} : { lead })}
			above={
				<Subpages
					label={shell.promoter}
					pages={[
						['/promote', promoter.pages.make],
						['/promote/pass', promoter.pages.pass],
						['/promote/earnings', promoter.pages.earnings],
						['/promote/campaigns', promoter.pages.campaigns],
					]}
				/>
			}
		>
			{children}
		</Page>
	);
}
