// SPDX-License-Identifier: Apache-2.0

import { type ReactNode, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Facts, Note } from '../../ui/basic.tsx';
import { forgetDraft, useDraft } from '../../ui/draft.ts';
import { Choose, Options, TextInput, Tick } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { ListingName } from '../market/names.tsx';
import {
	type CampaignDraft,
	type CampaignFaults,
	emptyCampaign,
	type ReadyCampaign,
	readCampaign,
} from './campaign-draft.ts';
import { useFaultWords } from './faults.ts';
import type { Fault } from './listing-draft.ts';
import type { ShopHere } from './shop.tsx';

/** How many listings are offered at once. */
const SHOWN = 40;

/** A year, until the chain says for how long a campaign may run. */
const USUAL_LIFE = 365n * 86_400_000n;

/** The form of a bonus or a campaign, and what opening it holds. */
export function OpenCampaign({ shop, close }: { shop: ShopHere; close: () => void }) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const act = useAct();
	const form = `campaign ${shop.id}`;
	const [draft, setDraft] = useDraft<CampaignDraft>(form, 'terms', () => emptyCampaign(Date.now()));
	const [chosen, setChosen] = useDraft<string[] | undefined>(form, 'listings', undefined);
	const change = (more: Partial<CampaignDraft>) => setDraft({ ...draft, ...more });
	const life = useChain(['merchant-campaign-life'], async (souk) => ({
		buyers: await souk.api.constants.Bonuses.MaxLife(),
		promoters: await souk.api.constants.Distribution.MaxCampaignLife(),
		payTime: await souk.api.constants.Bonuses.PayTime(),
		most: {
			buyers: await souk.api.constants.Bonuses.MaxListings(),
			promoters: await souk.api.constants.Distribution.MaxListings(),
		},
	}));
	const longest = life.data?.[draft.pays] ?? USUAL_LIFE;
	const most = life.data?.most[draft.pays];
	// To choose none is not to choose all.
	const wrongChoice =
		chosen === undefined
			? undefined
			: chosen.length === 0
				? campaigns.chooseListing
				: most !== undefined && chosen.length > most
					? campaigns.fewerListings(most)
					: undefined;
	const { ready, faults } = readCampaign(draft, Date.now(), longest);
	const go = async (campaign: ReadyCampaign) => {
		close();
		const listings = chosen?.map(BigInt).sort((a, b) => (a < b ? -1 : 1));
		const sent = await act({
			title: draft.pays === 'buyers' ? campaigns.openBonus : campaigns.openCampaign,
			facts: (
				<>
					<Facts
						entries={[
							[campaigns.onHold, <Amount key="budget" of={campaign.budget} asset={draft.asset} />],
							[campaigns.which, listings === undefined ? campaigns.allListings : campaigns.chosen(listings.length)],
							[campaigns.until, <When key="until" at={campaign.until} />],
							[
								campaigns.heldUntil,
								campaign.pays === 'buyers' && life.data ? (
									<When key="held" at={campaign.until + life.data.payTime} />
								) : (
									campaigns.heldUntilClosed
								),
							],
						]}
					/>
					<Note>{campaign.pays === 'buyers' ? campaigns.openBonusMeans : campaigns.openCampaignMeans}</Note>
				</>
			),
			run: (souk, account) => {
				const { budget, until } = campaign;
				return souk.send(
					account,
					campaign.pays === 'buyers'
						? souk.api.tx.Bonuses.open_bonus({ shop: shop.id, listings, terms: campaign.terms, budget, until })
						: souk.api.tx.Distribution.open_campaign({
								shop: shop.id,
								listings,
								terms: campaign.terms,
								budget,
								expires: until,
							}),
				);
			},
			done: () => campaigns.opened,
		});
		if (sent !== undefined) forgetDraft(form);
	};
	return (
		<Sheet title={campaigns.start} open onClose={close}>
			<Options<CampaignDraft['pays']>
				label={campaigns.whom}
				value={draft.pays}
				onChange={(pays) => change({ pays })}
				options={[
					['buyers', campaigns.buyers],
					['promoters', campaigns.promoters],
				]}
			/>
			<Fields draft={draft} change={change} faults={faults} />
			<ChooseListings shop={shop} chosen={chosen} choose={setChosen} />
			<div className="row">
				<Button
					look="primary"
					isDisabled={ready === undefined || wrongChoice !== undefined}
					onPress={() => ready !== undefined && go(ready)}
				>
					{campaigns.review}
				</Button>
				{(ready === undefined || wrongChoice !== undefined) && (
					<span className="soft small" role="status">
						{ready === undefined ? merchant.open.fillIn : wrongChoice}
					</span>
				)}
			</div>
		</Sheet>
	);
}

function Fields({
	draft,
	change,
	faults,
}: {
	draft: CampaignDraft;
	change: (more: Partial<CampaignDraft>) => void;
	faults: CampaignFaults;
}) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const say = useFaultWords();
	const told = (text: string, fault: Fault | undefined) => (text === '' ? undefined : say(fault));
	const buyers = draft.pays === 'buyers';
	const assets = (['TIME', 'SOUK'] as const).map((name): [CampaignDraft['asset'], ReactNode] => [
		name,
		<span key={name} translate="no">
			{name}
		</span>,
	]);
	return (
		<>
			<Choose label={campaigns.paidIn} value={draft.asset} onChange={(asset) => change({ asset })} options={assets} />
			{buyers && (
				<Options<CampaignDraft['how']>
					label={campaigns.howPaid}
					value={draft.how}
					onChange={(how) => change({ how })}
					options={[
						['fixed', campaigns.fixed],
						['part', campaigns.part],
					]}
				/>
			)}
			<TextInput
				label={buyers && draft.how === 'fixed' ? campaigns.rewardFixed(draft.asset) : campaigns.rewardMost(draft.asset)}
				inputMode="decimal"
				value={draft.reward}
				onChange={(reward) => change({ reward })}
				fault={told(draft.reward, faults.reward)}
			/>
			{(!buyers || draft.how === 'part') && (
				<TextInput
					label={buyers ? campaigns.partOf : campaigns.mostPart}
					inputMode="decimal"
					value={draft.part}
					onChange={(part) => change({ part })}
					fault={told(draft.part, faults.part)}
				/>
			)}
			{buyers && (
				<Choose
					label={campaigns.saleIn}
					value={draft.saleAsset}
					onChange={(saleAsset) => change({ saleAsset })}
					options={assets}
				/>
			)}
			<TextInput
				label={campaigns.least(buyers ? draft.saleAsset : draft.asset)}
				hint={campaigns.leastHint}
				inputMode="decimal"
				value={draft.leastSale}
				onChange={(leastSale) => change({ leastSale })}
				fault={told(draft.leastSale, faults.leastSale)}
			/>
			{buyers && (
				<TextInput
					label={campaigns.cap(draft.asset)}
					hint={campaigns.capHint}
					optional
					inputMode="decimal"
					value={draft.buyerCap}
					onChange={(buyerCap) => change({ buyerCap })}
					fault={told(draft.buyerCap, faults.buyerCap)}
				/>
			)}
			<TextInput
				label={campaigns.budget(draft.asset)}
				inputMode="decimal"
				value={draft.budget}
				onChange={(budget) => change({ budget })}
				fault={
					draft.budget === '' || faults.budget === undefined
						? undefined
						: faults.budget.is === 'budgetSmall'
							? campaigns.budgetSmall
							: say(faults.budget)
				}
			/>
			<TextInput
				label={campaigns.lastDay}
				type="date"
				value={draft.until}
				onChange={(until) => change({ until })}
				fault={faults.until === undefined ? undefined : campaigns.untilFaults[faults.until.is]}
			/>
			{buyers ? (
				<Tick value={draft.attested} onChange={(attested) => change({ attested })}>
					{campaigns.countAttested}
				</Tick>
			) : (
				<Tick value={draft.members} onChange={(members) => change({ members })}>
					{campaigns.onlyMembers}
				</Tick>
			)}
		</>
	);
}

/** All listings of the shop, or some of them. */
function ChooseListings({
	shop,
	chosen,
	choose,
}: {
	shop: ShopHere;
	chosen: string[] | undefined;
	choose: (listings: string[] | undefined) => void;
}) {
	const { merchant, ui } = useWords();
	const { campaigns } = merchant;
	const [shown, setShown] = useState(SHOWN);
	const listings = useChain(['merchant-listing-ids', shop.id], async (souk) =>
		(await souk.shops.listings(shop.id)).sort((a, b) => (a < b ? 1 : -1)),
	);
	return (
		<>
			<Options<'all' | 'some'>
				label={campaigns.which}
				value={chosen === undefined ? 'all' : 'some'}
				onChange={(which) => choose(which === 'all' ? undefined : [])}
				options={[
					['all', campaigns.allListings],
					['some', campaigns.someListings],
				]}
			/>
			{chosen !== undefined && (
				<div className="merchant-ticks">
					{(listings.data ?? []).slice(0, shown).map((id) => (
						<Tick
							key={String(id)}
							value={chosen.includes(String(id))}
							onChange={(on) => choose(on ? [...chosen, String(id)] : chosen.filter((one) => one !== String(id)))}
						>
							<ListingName listing={id} /> <span translate="no">#{String(id)}</span>
						</Tick>
					))}
					{(listings.data ?? []).length > shown && (
						<div>
							<Button onPress={() => setShown(shown + SHOWN)}>{ui.more}</Button>
						</div>
					)}
				</div>
			)}
		</>
	);
}
