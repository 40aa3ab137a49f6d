// SPDX-License-Identifier: Apache-2.0

import { Card, Facts, Note } from '../../ui/basic.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ContentLink } from './content.tsx';
import type { Details, Viewer } from './next.ts';
import type { OrderModel, Stake } from './order-model.ts';
import { Deadline } from './order-parts.tsx';

/** A dispute: what it is about, whose turn it is, what each side put up and showed, and what the sides propose. */
export function DisputeCard({
	order,
	viewer,
	details,
}: {
	order: OrderModel;
	viewer: Viewer;
	details: Details | undefined;
}) {
	const { order: words } = useWords();
	const { dispute } = order;
	if (dispute === undefined) return null;
	return (
		<Card title={words.dispute}>
			<p>
				{words.openedBy(words.sides[dispute.opener])} {dispute.returns ? words.aboutReturn : words.aboutOrder}
			</p>
			<Facts
				entries={[
					...order.assets.map((asset, place): [string, React.ReactNode] => [
						words.inDispute,
						<Amount key={String(asset)} of={dispute.disputed[place] ?? 0n} asset={asset} />,
					]),
					[words.stage, words.stages[dispute.stage]],
					[words.turn, dispute.due === undefined ? words.arbiter : words.sides[dispute.due]],
					[words.until, <Deadline key="until" at={dispute.deadline} />],
					[words.silence, dispute.silence === undefined ? words.standoff : words.wins(words.sides[dispute.silence])],
				]}
			/>
			<div className="grid">
				<SideOf side="Buyer" stake={dispute.buyer} order={order} />
				<SideOf side="Seller" stake={dispute.seller} order={order} />
			</div>
			<Proposals details={details} />
			{viewer === 'other' && <Note>{words.arbiterHow}</Note>}
		</Card>
	);
}

function SideOf({ side, stake, order }: { side: 'Buyer' | 'Seller'; stake: Stake; order: OrderModel }) {
	const { order: words } = useWords();
	return (
		<div className="stack tight" data-side={side}>
			<h3>{side === 'Buyer' ? words.buyer : words.seller}</h3>
			<Facts
				entries={[
					[stake.held ? words.putUp : words.wouldPutUp, <Amount key="souk" of={stake.souk} asset="SOUK" />],
					...order.assets.map((asset, place): [string, React.ReactNode] => [
						words.forDamage,
						<Amount key={String(asset)} of={stake.amounts[place] ?? 0n} asset={asset} />,
					]),
					[
						words.evidence,
						stake.evidence === undefined ? (
							words.noEvidence
						) : (
							<ContentLink key="evidence" address={stake.evidence}>
								{words.openEvidence}
							</ContentLink>
						),
					],
				]}
			/>
		</div>
	);
}

function Proposals({ details }: { details: Details | undefined }) {
	const { order: words } = useWords();
	if (details?.ask === undefined && details?.offer === undefined) return null;
	const share = (points: number) => String(points / 100);
	return (
		<Facts
			entries={[
				[words.buyerAsks, details.ask === undefined ? undefined : words.shareToBuyer(share(details.ask))],
				[words.sellerOffers, details.offer === undefined ? undefined : words.shareToBuyer(share(details.offer))],
				[words.agreement, words.agreementHow],
			]}
		/>
	);
}
