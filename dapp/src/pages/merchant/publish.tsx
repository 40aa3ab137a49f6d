// SPDX-License-Identifier: Apache-2.0

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Facts, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { Amount, Money } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { listingLimits, slotsOf } from './governed.ts';
import { EMPTY_DRAFT, type Limits, type ListingDraft, type ReadyListing, readDraft, termsIn } from './listing-draft.ts';
import { ListingForm } from './listing-form.tsx';
import type { Chosen } from './picture-field.tsx';
import { PricePreview } from './preview.tsx';
import { publishAll, statementsOf } from './publishing.ts';
import { type ShopHere, ShopPage, Why } from './shop.tsx';

/** Publishes one listing. */
export function Publish() {
	const { merchant } = useWords();
	return (
		<ShopPage title={merchant.publish.title} lead={merchant.publish.lead}>
			{(shop) => <Form shop={shop} />}
		</ShopPage>
	);
}

function Form({ shop }: { shop: ShopHere }) {
	const capabilities = shop.view.capabilities.map(([{ type }]) => type);
	const limits = useChain(['merchant-limits', shop.id, capabilities.join()], (souk) =>
		listingLimits(souk, capabilities),
	);
	return <Loaded of={limits}>{(bounds) => <Filling shop={shop} limits={bounds} />}</Loaded>;
}

/** The terms of a listing as facts of a deed. */
export function TermsFacts({ ready }: { ready: ReadyListing }) {
	const { merchant } = useWords();
	const { form } = merchant;
	const { price } = ready.terms;
	return (
		<Facts
			entries={[
				[
					form.name,
					<span key="name" translate="no">
						{ready.name}
					</span>,
				],
				[
					form.token,
					price.token === undefined || price.token === 0n ? undefined : (
						<Amount key="token" of={price.token} asset={price.asset ?? 'SOUK'} />
					),
				],
				[
					form.fiat,
					price.fiat === undefined ? undefined : (
						<Money key="fiat" minor={price.fiat.amount} currency={price.fiat.currency} />
					),
				],
				[
					form.stock,
					<span key="stock" translate="no">
						{ready.stock}
					</span>,
				],
			]}
		/>
	);
}

function Filling({ shop, limits }: { shop: ShopHere; limits: Limits }) {
	const { merchant } = useWords();
	const { publish } = merchant;
	const act = useAct();
	const locale = useLocale();
	const navigate = useNavigate();
	const { gateway } = useConnection();
	const account = useAccount();
	const [draft, setDraft] = useState<ListingDraft>(EMPTY_DRAFT);
	const [picture, setPicture] = useState<Chosen>();
	const [strict, setStrict] = useState(false);
	const { ready, faults } = readDraft(draft, limits);
	const priced = termsIn(draft, limits);
	const [used, slots] = slotsOf(shop.view);
	const publishes = shop.view.capabilities.some(([{ type }]) => type === 'Publish');
	const why =
		shop.why ??
		(publishes ? (used >= slots ? publish.noSlot : undefined) : publish.noCapability) ??
		(shop.view.state.type === 'Open' ? undefined : publish.notOpen);
	const go = async () => {
		setStrict(true);
		if (ready === undefined) return;
		const listing = { ...ready, ...(picture === undefined ? {} : { picture }) };
		const ids = await act({
			title: publish.deed(ready.name),
			facts: (
				<>
					<TermsFacts ready={ready} />
					<p className="soft small">{publish.takesSlot(used + 1, slots)}</p>
				</>
			),
			statements: statementsOf([listing], gateway, account, locale),
			run: (souk, account) => publishAll(souk, account, shop, gateway, [listing], locale),
		});
		if (ids !== undefined) await navigate({ to: '/merchant/$shop/listings', params: { shop: String(shop.id) } });
	};
	return (
		<div className="columns merchant-form">
			<ListingForm
				draft={draft}
				change={(more) => setDraft((before) => ({ ...before, ...more }))}
				faults={faults}
				strict={strict}
				limits={limits}
				isNew
				picture={picture}
				setPicture={setPicture}
			/>
			<div className="stack merchant-aside">
				{priced !== undefined && <PricePreview terms={priced} limits={limits} />}
				{gateway === undefined && <Note tone="warn">{publish.noGateway}</Note>}
				<p className="soft small">{publish.signs}</p>
				{strict && ready === undefined && <Note tone="bad">{publish.mend(Object.keys(faults).length)}</Note>}
				<div className="row">
					<Button look="primary" isDisabled={why !== undefined} onPress={go}>
						{publish.go}
					</Button>
					<LinkButton to="/merchant/$shop/listings" params={{ shop: String(shop.id) }}>
						{publish.leave}
					</LinkButton>
				</div>
				<Why>{why}</Why>
			</div>
		</div>
	);
}
