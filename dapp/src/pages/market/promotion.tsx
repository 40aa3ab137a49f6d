// SPDX-License-Identifier: Apache-2.0

// The promotion link that led to a listing. It stands behind the `#` of the address, so no web server is told who promotes.

import { type CheckedPath, InputError } from '@souk/sdk';
import { Link, useLocation } from '@tanstack/react-router';
import { Megaphone } from 'lucide-react';
import { useChain } from '../../chain/connection.tsx';
import { Note, problemOf } from '../../ui/basic.tsx';
import { AccountName, When } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';

/** What is wrong with a link, by the name that the SDK gives it. */
export type LinkFault =
	| 'TooDeep'
	| 'Expired'
	| 'NotSigned'
	| 'Repeated'
	| 'OtherPlan'
	| 'Unreadable'
	| 'OtherChain'
	| 'Party'
	| 'OtherListing';

const FAULTS: LinkFault[] = [
	'TooDeep',
	'Expired',
	'NotSigned',
	'Repeated',
	'OtherPlan',
	'Unreadable',
	'OtherChain',
	'Party',
	'OtherListing',
];

/** What the address carries. */
export interface Promotion {
	/** The path, if there is one and it is good. */
	path?: CheckedPath;
	/** What is wrong with it. */
	fault?: LinkFault;
	/** The same as the SDK says it, where it has no words here. */
	said?: string;
	/** The listing that the link is for, where that is another one. */
	elsewhere?: bigint;
}

/** The promotion path in the address of this page, checked for a listing and for the account that would buy. */
export function usePromotion(listing: bigint): Promotion {
	const { hash, pathname } = useLocation();
	const buyer = useAccount()?.address;
	const { data } = useChain(
		['promotion', String(listing), hash, buyer],
		async (souk): Promise<Promotion> => {
			try {
				const path = await souk.promotion.read(`${location.origin}${pathname}#${hash}`);
				if (path === undefined) return {};
				if (path.listing !== listing) return { fault: 'OtherListing', elsewhere: path.listing };
				if (buyer !== undefined) await souk.promotion.check(listing, path.path, buyer);
				return { path };
			} catch (error) {
				if (!(error instanceof InputError)) throw error;
				const fault = FAULTS.find((one) => error.code === `Link.${one}`);
				return { ...(fault === undefined ? {} : { fault }), said: problemOf(error).message };
			}
		},
		hash !== '',
	);
	return data ?? {};
}

/** Says who promoted, or what is wrong with the link and that one can buy without it. */
export function PromotionNote({ promotion: { path, fault, said, elsewhere } }: { promotion: Promotion }) {
	const { market } = useWords();
	if (path !== undefined) {
		return (
			<Note tone="calm">
				<strong className="row">
					<Megaphone aria-hidden size={18} /> {market.promoted(path.promoters.length)}
				</strong>
				<span className="row">
					{path.promoters.map((one, level) => (
						<span key={one} data-level={level} className="row">
							<AccountName of={one} />
						</span>
					))}
				</span>
				<span className="small">{market.promotedHint}</span>
				{path.expires !== undefined && (
					<span className="small">
						{market.linkUntil} <When at={path.expires} />
					</span>
				)}
			</Note>
		);
	}
	if (fault === undefined && said === undefined) return null;
	return (
		<Note tone="warn" live>
			<strong>{market.linkBad}</strong>
			{fault === undefined ? <span translate="no">{said}</span> : <span>{market.linkFaults[fault]}</span>}
			<span>{market.linkWithout}</span>
			{elsewhere !== undefined && (
				<Link to="/listings/$listing" params={{ listing: String(elsewhere) }} hash={(before) => before ?? ''}>
					{market.linkElsewhere}
				</Link>
			)}
		</Note>
	);
}
