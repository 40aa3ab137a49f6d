// SPDX-License-Identifier: Apache-2.0

import { LinkButton, Page, Problem } from '../ui/basic.tsx';
import { useWords } from '../words/index.tsx';

/** An address that no page has. */
export function NotFound() {
	const { shell } = useWords();
	return (
		<Page title={shell.notFound} lead={shell.notFoundLead}>
			<div>
				<LinkButton to="/" look="primary">
					{shell.toMarket}
				</LinkButton>
			</div>
		</Page>
	);
}

/** A page that failed. */
export function Failed({ error }: { error: unknown }) {
	const { shell } = useWords();
	return (
		<Page title={shell.failed} lead={shell.failedLead}>
			<Problem error={error} again={() => location.reload()} />
		</Page>
	);
}
