// SPDX-License-Identifier: Apache-2.0

import './promoter.css';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useChain, useSouk } from '../../chain/connection.tsx';
import { Button, Empty, Loaded } from '../../ui/basic.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { FindListing } from './find.tsx';
import { PromoterPage } from './frame.tsx';
import { LinkCard } from './link-card.tsx';
import { linksOf } from './links.ts';
import { readPromoted } from './promoted.ts';
import { SignLink } from './sign.tsx';

const route = getRouteApi('/promote');

/** Make a promotion link for a listing. */
export function MakePage(): JSX.Element {
	const { promoter } = useWords();
	const { listing } = route.useSearch();
	return (
		<PromoterPage title={promoter.make.title} lead={promoter.make.lead}>
			{listing === undefined ? (
				<>
					<FindListing />
					<MadeLinks />
				</>
			) : (
				<>
					<p>
						<Link to="/promote" search={{}}>
							{promoter.make.another}
						</Link>
					</p>
					<Promote listing={BigInt(listing)} />
				</>
			)}
		</PromoterPage>
	);
}

function Promote({ listing }: { listing: bigint }) {
	const promoted = useChain(['promoted', String(listing)], (souk) => readPromoted(souk, listing));
	return <Loaded of={promoted}>{(value) => <SignLink of={value} path={[]} />}</Loaded>;
}

/** How many links are shown at once. */
const SHOWN = 12;

/** The links that this device made for the account. */
function MadeLinks() {
	const { promoter, ui } = useWords();
	const souk = useSouk();
	const account = useAccount();
	const [shown, setShown] = useState(SHOWN);
	if (souk === undefined || account === undefined) return null;
	const links = linksOf(localStorage, souk.genesis, account.address);
	return (
		<section className="stack">
			<h2>{promoter.link.mine}</h2>
			<p className="soft">{promoter.link.mineLead}</p>
			{links.length === 0 && <Empty>{promoter.link.none}</Empty>}
			<div className="grid">
				{links.slice(0, shown).map((link) => (
					<details key={link.url} className="card">
						<summary>
							{promoter.link.of(link.listing)} {link.name !== undefined && <span translate="no">· {link.name}</span>}
						</summary>
						<LinkCard link={link} />
					</details>
				))}
			</div>
			{links.length > shown && (
				<div>
					<Button onPress={() => setShown(shown + SHOWN)}>{ui.more}</Button>
				</div>
			)}
		</section>
	);
}
