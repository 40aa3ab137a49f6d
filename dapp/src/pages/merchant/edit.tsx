// SPDX-License-Identifier: Apache-2.0

import { cid, type ListingView, readTerms } from '@souk/sdk';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Card, LinkButton, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { useDescribed } from '../market/content.tsx';
import { sendFor } from './acting.ts';
import { asCidHex, JSON_LD, productDocument } from './documents.ts';
import { useFaultWords } from './faults.ts';
import { listingLimits } from './governed.ts';
import { draftOf, type Limits, type ListingDraft, readDraft } from './listing-draft.ts';
import { ListingForm } from './listing-form.tsx';
import { type Chosen, PictureField } from './picture-field.tsx';
import { PricePreview } from './preview.tsx';
import { TermsFacts } from './publish.tsx';
import { type ShopHere, ShopPage, Why } from './shop.tsx';
import { chainTerms } from './terms.ts';

/** Changes the terms and the words of a listing. */
export function EditListing() {
	const { merchant } = useWords();
	const { listing } = useParams({ strict: false });
	const number = String(listing);
	return (
		<ShopPage title={merchant.edit.title(number)} lead={merchant.edit.lead}>
			{(shop) =>
				/^\d+$/.test(number) ? <Editing shop={shop} id={BigInt(number)} /> : <Note>{merchant.edit.none}</Note>
			}
		</ShopPage>
	);
}

function Editing({ shop, id }: { shop: ShopHere; id: bigint }) {
	const capabilities = shop.view.capabilities.map(([{ type }]) => type);
	const query = useChain(['merchant-edit', shop.id, String(id)], async (souk) => {
		const [listing, limits] = await Promise.all([souk.shops.listing(id), listingLimits(souk, capabilities)]);
		return { listing, limits };
	});
	return (
		<Loaded of={query}>
			{({ listing, limits }) => (
				<div className="stack">
					<TermsForm shop={shop} id={id} listing={listing} limits={limits} />
					<WordsForm shop={shop} id={id} listing={listing} />
				</div>
			)}
		</Loaded>
	);
}

interface Props {
	shop: ShopHere;
	id: bigint;
	listing: ListingView;
}

function TermsForm({ shop, id, listing, limits }: Props & { limits: Limits }) {
	const { merchant } = useWords();
	const { edit } = merchant;
	const act = useAct();
	const navigate = useNavigate();
	const [seen] = useState(listing);
	const before = readTerms(seen.terms);
	const [draft, setDraft] = useState<ListingDraft>(() =>
		// A name is asked of new listings alone; here it only has to be there for the reading.
		draftOf(listing.product, before, listing.stock, { name: '-' }),
	);
	const { ready, faults } = readDraft(draft, limits);
	// Somebody else changed them while this form was open.
	const others = printed(listing.terms) !== printed(seen.terms);
	const go = async () => {
		if (ready === undefined) return;
		// What the form does not ask stays as it was.
		const terms = { ...before, ...ready.terms };
		const done = await act({
			title: edit.deed(String(id)),
			facts: (
				<>
					<TermsFacts ready={{ ...ready, name: listing.product.toString().padStart(14, '0') }} />
					<Note>{edit.placedKeep}</Note>
				</>
			),
			run: async (souk, account) => {
				// The chain refuses the change if somebody made another one since this page was opened.
				const expected = await souk.shops.termsHash(seen);
				const { update_terms } = souk.api.tx.Shops;
				const call = update_terms({ listing: id, expected, terms: chainTerms(terms) });
				return sendFor(souk, account, shop.owner, call);
			},
		});
		if (done !== undefined) await navigate({ to: '/merchant/$shop/listings', params: { shop: String(shop.id) } });
	};
	return (
		<div className="columns merchant-form">
			<ListingForm
				draft={draft}
				change={(more) => setDraft((now) => ({ ...now, ...more }))}
				faults={faults}
				strict
				limits={limits}
				isNew={false}
			/>
			<div className="stack merchant-aside">
				{ready !== undefined && <PricePreview terms={ready.terms} limits={limits} />}
				{others && <Note tone="warn">{edit.changedMeanwhile}</Note>}
				<div className="row">
					<Button look="primary" isDisabled={!shop.mayServe || ready === undefined || others} onPress={go}>
						{edit.save}
					</Button>
					<LinkButton to="/merchant/$shop/listings" params={{ shop: String(shop.id) }}>
						{merchant.publish.leave}
					</LinkButton>
				</div>
				<Why>{shop.why ?? (ready === undefined ? merchant.publish.mend(Object.keys(faults).length) : undefined)}</Why>
			</div>
		</div>
	);
}

/** Terms as one text, by which they are compared. */
function printed(terms: ListingView['terms']): string {
	return JSON.stringify(terms, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
}

function WordsForm({ shop, id, listing }: Props) {
	const { merchant } = useWords();
	const { edit, form } = merchant;
	const act = useAct();
	const locale = useLocale();
	const say = useFaultWords();
	const { gateway } = useConnection();
	const { said, settled } = useDescribed(listing.metadata);
	const [name, setName] = useState<string>();
	const [description, setDescription] = useState<string>();
	const [picture, setPicture] = useState<Chosen>();
	const called = name ?? said?.name ?? '';
	const words = description ?? said?.summary ?? '';
	const gtin = listing.product.toString().padStart(14, '0');
	const go = () => {
		const old = said?.pictures[0];
		const kept = picture !== undefined ? cid(picture.bytes) : old === undefined ? undefined : asCidHex(old);
		const document = productDocument(gtin, {
			name: called,
			description: words,
			language: locale,
			...(kept === undefined ? {} : { picture: kept }),
		});
		return act({
			title: edit.wordsDeed(called),
			facts: <Note>{edit.wordsMeans}</Note>,
			statements: picture === undefined ? 1 : 2,
			run: async (souk, account) => {
				if (picture !== undefined) await gateway?.putContent(account, picture.bytes, picture.media);
				await gateway?.putContent(account, document, JSON_LD);
				await sendFor(
					souk,
					account,
					shop.owner,
					souk.api.tx.Shops.update_metadata({ listing: id, metadata: cid(document) }),
				);
			},
			done: () => edit.wordsDone,
		});
	};
	const missing = called.trim() === '';
	return (
		<Card title={edit.words}>
			<TextInput
				label={form.name}
				value={called}
				onChange={setName}
				fault={name !== undefined && missing ? say({ is: 'missing' }) : undefined}
			/>
			<TextInput label={form.description} lines={4} optional value={words} onChange={setDescription} />
			<PictureField label={form.picture} value={picture} onChange={setPicture} />
			<div className="row">
				<Button isDisabled={!shop.mayServe || missing || gateway === undefined || !settled} onPress={go}>
					{edit.saveWords}
				</Button>
				<Why>{shop.why ?? (gateway === undefined ? edit.noGateway : undefined)}</Why>
			</div>
		</Card>
	);
}
