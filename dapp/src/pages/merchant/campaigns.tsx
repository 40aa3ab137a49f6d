// SPDX-License-Identifier: Apache-2.0

import { assetOf, type Souk } from '@souk/sdk';
import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { TOKEN_DECIMALS, useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Button, Card, Empty, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Amount, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { sendFor } from './acting.ts';
import { OpenCampaign } from './campaign-form.tsx';
import { useFaultWords } from './faults.ts';
import { amountOf, isFault } from './listing-draft.ts';
import { type ShopHere, ShopPage, Why } from './shop.tsx';

/** What a shop pays on top: bonuses to buyers, campaigns to promoters. */
export function Campaigns() {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	return (
		<ShopPage title={campaigns.title} lead={campaigns.lead} actions={(shop) => <Start shop={shop} />}>
			{(shop) => <Running shop={shop} />}
		</ShopPage>
	);
}

function Start({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const [open, setOpen] = useState(false);
	const markets = shop.view.capabilities.some(([{ type }]) => type === 'Market');
	return (
		<>
			<Button look="primary" isDisabled={!shop.mayOwn || !markets} onPress={() => setOpen(true)}>
				<Plus aria-hidden size={18} /> {merchant.campaigns.start}
			</Button>
			{open && <OpenCampaign shop={shop} close={() => setOpen(false)} />}
		</>
	);
}

type BonusView = Awaited<ReturnType<Souk['api']['apis']['BonusesApi']['bonuses']>>[number];
type CampaignView = NonNullable<Awaited<ReturnType<Souk['api']['apis']['CommerceApi']['campaign']>>>;

function Running({ shop }: { shop: ShopHere }) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const markets = shop.view.capabilities.some(([{ type }]) => type === 'Market');
	const query = useChain(['merchant-campaigns', shop.id], async (souk) => {
		const { CommerceApi, BonusesApi } = souk.api.apis;
		const [bonuses, ids] = await Promise.all([
			BonusesApi.bonuses(shop.id, souk.at),
			CommerceApi.campaigns_of(shop.id, souk.at),
		]);
		const found = await Promise.all(ids.map((id) => CommerceApi.campaign(id, souk.at)));
		return { bonuses, campaigns: found.filter((one) => one !== undefined) };
	});
	return (
		<>
			{!markets && (
				<Note>
					<span>{campaigns.needsMarket}</span>
					<span>
						<LinkButton to="/merchant/$shop" params={{ shop: String(shop.id) }}>
							{campaigns.toMarket}
						</LinkButton>
					</span>
				</Note>
			)}
			<Loaded of={query}>
				{({ bonuses, campaigns: list }) =>
					bonuses.length + list.length === 0 ? (
						<Empty>{campaigns.none}</Empty>
					) : (
						<div className="beside merchant-cards">
							{bonuses.map((bonus) => (
								<BonusCard key={`b${bonus.id}`} shop={shop} bonus={bonus} />
							))}
							{list.map((campaign) => (
								<CampaignCard key={`c${campaign.id}`} shop={shop} campaign={campaign} />
							))}
						</div>
					)
				}
			</Loaded>
		</>
	);
}

function BonusCard({ shop, bonus }: { shop: ShopHere; bonus: BonusView }) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const format = useFormat();
	const { terms } = bonus;
	const asset = assetOf(terms.asset);
	const pays =
		terms.pay.type === 'Fixed'
			? campaigns.fixedPays(format.amount(terms.pay.value.amount, asset))
			: campaigns.partPays(
					format.share(terms.pay.value.rate / 1_000_000_000n),
					format.amount(terms.pay.value.most, asset),
				);
	// What is closed and spent goes at once; else its time to pay has to be over.
	const over = Number(bonus.pays_until) <= Date.now() || (!bonus.active && bonus.remaining === 0n);
	return (
		<Card
			title={campaigns.bonus(bonus.id)}
			actions={
				<Badge tone={bonus.active ? 'good' : 'neutral'}>{bonus.active ? campaigns.running : campaigns.closed}</Badge>
			}
		>
			<div data-bonus={bonus.id} className="stack">
				<p>{pays}</p>
				<Left of={bonus.remaining} paid={bonus.paid} asset={asset} />
				<Facts
					entries={[
						[campaigns.leastSale, <Amount key="least" of={terms.least_sale} asset={assetOf(terms.sale_asset)} />],
						[campaigns.buyerCap, <Amount key="cap" of={terms.buyer_cap} asset={asset} />],
						[campaigns.listings, <Listed key="listed" listings={bonus.listings} />],
						[campaigns.until, <When key="until" at={bonus.until} />],
						[campaigns.paysUntil, <When key="pays" at={bonus.pays_until} />],
					]}
				/>
				<div className="row">
					{bonus.active && (
						<>
							<Fund
								shop={shop}
								asset={asset}
								title={campaigns.fundBonus(bonus.id)}
								call={(souk, amount) => souk.api.tx.Bonuses.top_up_bonus({ bonus: bonus.id, amount })}
							/>
							<Do
								shop={shop}
								title={campaigns.endBonus(bonus.id)}
								button={campaigns.end}
								means={campaigns.endBonusMeans}
								done={campaigns.ended}
								danger
								call={(souk) => souk.api.tx.Bonuses.close_bonus({ bonus: bonus.id })}
							/>
						</>
					)}
					{over && (
						<Do
							shop={shop}
							title={campaigns.releaseBonus(bonus.id)}
							button={campaigns.release}
							means={campaigns.releaseMeans}
							done={campaigns.released}
							call={(souk) => souk.api.tx.Bonuses.expire_bonus({ bonus: bonus.id })}
						/>
					)}
				</div>
			</div>
		</Card>
	);
}

function CampaignCard({ shop, campaign }: { shop: ShopHere; campaign: CampaignView }) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const format = useFormat();
	const asset = assetOf(campaign.asset);
	const over = Number(campaign.expires) <= Date.now();
	return (
		<Card
			title={campaigns.campaign(campaign.id)}
			actions={
				<Badge tone={campaign.active ? 'good' : 'neutral'}>
					{campaign.active ? campaigns.running : campaigns.closed}
				</Badge>
			}
		>
			<div data-campaign={campaign.id} className="stack">
				<p>{campaigns.promoterPays(format.amount(campaign.reward, asset), format.share(campaign.max_part))}</p>
				<Left of={campaign.remaining} asset={asset} />
				<Facts
					entries={[
						[campaigns.promised, campaigns.lines(campaign.reserved)],
						[campaigns.paidFor, campaigns.lines(campaign.paid)],
						[campaigns.leastSale, <Amount key="least" of={campaign.least_sale} asset={asset} />],
						[campaigns.audience, campaign.audience.type === 'Members' ? campaigns.membersOnly : campaigns.everyone],
						[campaigns.listings, <Listed key="listed" listings={campaign.listings} />],
						[campaigns.until, <When key="until" at={campaign.expires} />],
					]}
				/>
				<div className="row">
					{campaign.active && !over && (
						<Fund
							shop={shop}
							asset={asset}
							title={campaigns.fundCampaign(campaign.id)}
							call={(souk, amount) => souk.api.tx.Distribution.top_up_campaign({ campaign: campaign.id, amount })}
						/>
					)}
					{campaign.active && (
						<Do
							shop={shop}
							title={campaigns.endCampaign(campaign.id)}
							button={campaigns.end}
							means={campaigns.endCampaignMeans}
							done={campaigns.ended}
							danger
							call={(souk) => souk.api.tx.Distribution.close_campaign({ campaign: campaign.id })}
						/>
					)}
				</div>
			</div>
		</Card>
	);
}

/** What is left of a budget, as a bar and in words. */
function Left({ of: left, paid, asset }: { of: bigint; paid?: bigint; asset: string | number }) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const all = left + (paid ?? 0n);
	return (
		<div className="stack tight">
			{paid !== undefined && all > 0n && (
				<progress
					className="merchant-bar"
					aria-label={campaigns.left}
					max={1_000}
					value={Number((left * 1_000n) / all)}
				/>
			)}
			<Facts
				entries={[
					[campaigns.left, <Amount key="left" of={left} asset={String(asset)} />],
					[campaigns.paid, paid === undefined ? undefined : <Amount key="paid" of={paid} asset={String(asset)} />],
				]}
			/>
		</div>
	);
}

function Listed({ listings }: { listings: bigint[] | undefined }) {
	const { merchant } = useWords();
	if (listings === undefined) return merchant.campaigns.allListings;
	return <span translate="no">{listings.map((id) => `#${id}`).join(' ')}</span>;
}

/** Puts more on hold for something that runs. */
function Fund({
	shop,
	asset,
	title,
	call,
}: {
	shop: ShopHere;
	asset: string | number;
	title: string;
	call: (souk: Souk, amount: bigint) => Parameters<typeof sendFor>[3];
}) {
	const { merchant } = useWords();
	const { campaigns } = merchant;
	const act = useAct();
	const say = useFaultWords();
	const [open, setOpen] = useState(false);
	const [text, setText] = useState('');
	const amount = amountOf(text, TOKEN_DECIMALS);
	const good = !isFault(amount) && amount > 0n;
	const go = (sum: bigint) => {
		setOpen(false);
		return act({
			title,
			facts: (
				<>
					<Facts entries={[[campaigns.onHold, <Amount key="sum" of={sum} asset={String(asset)} />]]} />
					<Note>{campaigns.fundMeans}</Note>
				</>
			),
			run: (souk, account) => souk.send(account, call(souk, sum)),
			done: () => campaigns.funded,
		});
	};
	return (
		<>
			<Button isDisabled={!shop.mayOwn} onPress={() => setOpen(true)} aria-label={title}>
				{campaigns.fund}
			</Button>
			<Sheet title={title} open={open} onClose={() => setOpen(false)}>
				<TextInput
					label={campaigns.more(String(asset))}
					inputMode="decimal"
					value={text}
					onChange={setText}
					fault={text === '' || !isFault(amount) ? undefined : say(amount)}
				/>
				<div>
					<Button look="primary" isDisabled={!good} onPress={() => good && go(amount)}>
						{campaigns.fund}
					</Button>
				</div>
			</Sheet>
		</>
	);
}

/** One thing to do, with what it means. */
function Do({
	shop,
	title,
	button,
	means,
	done,
	danger = false,
	call,
}: {
	shop: ShopHere;
	title: string;
	button: ReactNode;
	means: string;
	done: string;
	danger?: boolean;
	call: (souk: Souk) => Parameters<typeof sendFor>[3];
}) {
	const act = useAct();
	return (
		<>
			<Button
				look={danger ? 'danger' : 'usual'}
				isDisabled={!shop.mayServe}
				aria-label={title}
				onPress={() =>
					act({
						title,
						facts: <Note>{means}</Note>,
						run: (souk, account) => sendFor(souk, account, shop.owner, call(souk)),
						done: () => done,
					})
				}
			>
				{button}
			</Button>
			<Why>{shop.why}</Why>
		</>
	);
}
