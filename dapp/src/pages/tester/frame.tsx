// SPDX-License-Identifier: Apache-2.0

import './tester.css';
import type { ReactNode } from 'react';
import { Page } from '../../ui/basic.tsx';
import { Subpages } from '../../ui/subpages.tsx';
import { useWords } from '../../words/index.tsx';

/** A page about testing, with the way to the others. */
export function QualityPage({
	title,
	lead,
	actions,
	children,
}: {
	title: string;
	lead?: ReactNode;
	actions?: ReactNode;
	children: ReactNode;
}) {
	const { tester, shell } = useWords();
	return (
		<Page
			title={title}
			{...(lead === undefined ? {} : { lead })}
			{...(actions === undefined ? {} : { actions })}
			above={
				<Subpages
					label={shell.tester}
					pages={[
						['/quality', tester.pages.desk],
						['/quality/results', tester.pages.results],
						['/quality/products', tester.pages.products],
						['/quality/experts', tester.pages.experts],
					]}
				/>
			}
		>
			{children}
		</Page>
	);
}
