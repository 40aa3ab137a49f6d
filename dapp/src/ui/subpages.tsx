// SPDX-License-Identifier: Apache-2.0

import { Link, type LinkProps } from '@tanstack/react-router';

/** The pages of an area, as a line of links. The one that is shown is marked. */
export function Subpages({ label, pages }: { label: string; pages: [LinkProps['to'], string][] }) {
	return (
		<nav className="tabs" aria-label={label}>
			{pages.map(([to, name], place) => (
				<Link key={to} to={to} activeOptions={{ exact: place === 0, includeSearch: false }}>
					{name}
				</Link>
			))}
		</nav>
	);
}
