// SPDX-License-Identifier: Apache-2.0

import { Link, type LinkProps, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** The pages of an area, as a line of links. The one that is shown is marked, and in sight where the line is longer than the screen. */
export function Subpages({ label, pages }: { label: string; pages: [LinkProps['to'], string][] }) {
	const line = useRef<HTMLElement>(null);
	const { pathname } = useLocation();
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page has another mark.
	useEffect(() => {
		const nav = line.current;
		const shown = nav?.querySelector<HTMLElement>('[aria-current="page"]');
		if (nav !== null && shown != null) nav.scrollLeft = shown.offsetLeft - (nav.clientWidth - shown.clientWidth) / 2;
	}, [pathname]);
	return (
		<nav className="tabs" aria-label={label} ref={line}>
			{pages.map(([to, name], place) => (
				<Link key={to} to={to} activeOptions={{ exact: place === 0, includeSearch: false }}>
					{name}
				</Link>
			))}
		</nav>
	);
}
