// SPDX-License-Identifier: Apache-2.0

import type { Listing } from '@souk/sdk/gateway';
import { Link } from '@tanstack/react-router';
import { Store } from 'lucide-react';
import { Badge } from '../../ui/basic.tsx';
import { useWords } from '../../words/index.tsx';
import { Picture, useDescribed, useSeen } from './content.tsx';
import { ShopName } from './names.tsx';
import { RowPrice, VerdictBadge, verdictOf } from './parts.tsx';

/** A listing in a list: its picture, name, price, verdict and shop. `plain` leaves the shop out, on the shop's own page. */
export function ListingCard({ listing, plain = false }: { listing: Listing; plain?: boolean }) {
	const { market } = useWords();
	const [card, seen] = useSeen<HTMLElement>();
	const { said } = useDescribed(listing.metadata, seen);
	const name = said?.name ?? listing.name ?? undefined;
	return (
		<article ref={card} className="card market-card" data-listing={listing.id}>
			<Picture address={seen ? said?.pictures[0] : undefined} seed={`${listing.product}/${listing.metadata}`} />
			<h2>
				<Link to="/listings/$listing" params={{ listing: String(listing.id) }}>
					{name === undefined ? market.listingNumber(String(listing.id)) : <span translate="no">{name}</span>}
				</Link>
			</h2>
			<p>
				<RowPrice price={listing.price} fiat={listing.fiat_price} />
			</p>
			<p className="row market-badges">
				<VerdictBadge verdict={verdictOf(listing.verdict)} />
				{listing.stock === 0 && listing.status === 'active' && <Badge tone="warn">{market.soldOut}</Badge>}
				{listing.status !== 'active' && <Badge tone="warn">{market.notForSale}</Badge>}
			</p>
			{!plain && (
				<p className="soft small row">
					<Store aria-hidden size={16} /> <ShopName shop={listing.shop} />
				</p>
			)}
		</article>
	);
}
