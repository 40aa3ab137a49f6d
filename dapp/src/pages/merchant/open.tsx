// SPDX-License-Identifier: Apache-2.0

import { type Account, cid } from '@souk/sdk';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Card, Loaded, Note, Page } from '../../ui/basic.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { useLocale, useWords } from '../../words/index.tsx';
import { BillTable } from './bill.tsx';
import { JSON_LD, storeDocument } from './documents.ts';
import { type PriceList, priceList } from './governed.ts';
import { keepDraft, keptDraft, type OpenDraft, openFaults, profileOf } from './open-draft.ts';
import { Capabilities, Place, Slots, Words } from './open-steps.tsx';
import { billOf, openShop } from './opening.ts';
import type { Chosen } from './picture-field.tsx';
import { Why } from './shop.tsx';
import './merchant.css';

const STEPS = ['words', 'place', 'capabilities', 'slots', 'review'] as const;

/** Opens a shop in five steps and one transaction. */
export function OpenShop() {
	const { merchant } = useWords();
	const { open } = merchant;
	const prices = useChain(['merchant-prices'], priceList);
	return (
		<Page title={open.title} lead={open.lead}>
			<NeedAccount why={open.why}>
				{(account) => <Loaded of={prices}>{(list) => <Steps account={account} prices={list} />}</Loaded>}
			</NeedAccount>
		</Page>
	);
}

function Steps({ account, prices }: { account: Account; prices: PriceList }) {
	const { merchant, ui } = useWords();
	const { open } = merchant;
	const [step, setStep] = useState(0);
	const [draft, setDraft] = useState(keptDraft);
	const [picture, setPicture] = useState<Chosen>();
	const change = (more: Partial<OpenDraft>) =>
		setDraft((before) => {
			const after = { ...before, ...more };
			keepDraft(after);
			return after;
		});
	const faults = openFaults(draft, prices.mostSlots);
	const done = [
		faults.name === undefined && faults.description === undefined,
		!faults.region && !faults.category && faults.floorArea === undefined && faults.staff === undefined,
		true,
		faults.slots === undefined,
		true,
	];
	const at = STEPS[step] ?? 'words';
	return (
		<div className="stack">
			<ol className="merchant-steps" aria-label={open.progress(step + 1, STEPS.length)}>
				{STEPS.map((name, place) => (
					<li key={name} aria-current={place === step ? 'step' : undefined} className={place < step ? 'done' : ''}>
						<button
							type="button"
							disabled={place > step && !done.slice(0, place).every(Boolean)}
							onClick={() => setStep(place)}
						>
							<span className="merchant-step-number" translate="no">
								{place + 1}
							</span>
							{open.steps[name]}
						</button>
					</li>
				))}
			</ol>
			<Card title={open.steps[at]}>
				{at === 'words' && (
					<Words draft={draft} change={change} faults={faults} picture={picture} setPicture={setPicture} />
				)}
				{at === 'place' && <Place draft={draft} change={change} faults={faults} />}
				{at === 'capabilities' && <Capabilities draft={draft} change={change} prices={prices} />}
				{at === 'slots' && <Slots draft={draft} change={change} faults={faults} prices={prices} />}
				{at === 'review' && <Review account={account} draft={draft} prices={prices} picture={picture} />}
				{at !== 'review' && (
					<div className="row">
						{step > 0 && <Button onPress={() => setStep(step - 1)}>{ui.back}</Button>}
						<Button look="primary" isDisabled={!done[step]} onPress={() => setStep(step + 1)}>
							{ui.next}
						</Button>
						<Why>{done[step] ? undefined : open.fillIn}</Why>
					</div>
				)}
				{at === 'review' && (
					<div>
						<Button onPress={() => setStep(step - 1)}>{ui.back}</Button>
					</div>
				)}
			</Card>
		</div>
	);
}

/** What it comes to, and the button that does it. */
function Review({
	account,
	draft,
	prices,
	picture,
}: {
	account: Account;
	draft: OpenDraft;
	prices: PriceList;
	picture: Chosen | undefined;
}) {
	const { merchant } = useWords();
	const { open } = merchant;
	const locale = useLocale();
	const act = useAct();
	const navigate = useNavigate();
	const { gateway } = useConnection();
	const slots = Number(draft.slots);
	const bill = billOf(prices, draft.capabilities, slots);
	const balance = useChain(['balance', account.address], (souk) => souk.balance(account));
	const faults = openFaults(draft, prices.mostSlots);
	const free = balance.data?.free;
	const short = free !== undefined && free < bill.bond + bill.fee;
	const ready = Object.keys(faults).length === 0 && !short;
	const open_ = async () => {
		const shop = await act({
			title: open.deed(draft.name.trim()),
			facts: <BillTable bill={bill} unbonding={prices.unbonding} />,
			statements: picture === undefined ? 1 : 2,
			run: async (souk, signer) => {
				const said = {
					name: draft.name,
					description: draft.description,
					language: locale,
					...(picture === undefined ? {} : { picture: cid(picture.bytes) }),
				};
				const document = storeDocument(said);
				if (gateway !== undefined) {
					if (picture !== undefined) await gateway.putContent(signer, picture.bytes, picture.media);
					await gateway.putContent(signer, document, JSON_LD);
				}
				return openShop(souk, signer, profileOf(draft, cid(document)), prices, draft.capabilities, slots);
			},
		});
		if (shop === undefined) return;
		keepDraft(undefined);
		await navigate({ to: '/merchant/$shop', params: { shop: String(shop) } });
	};
	return (
		<div className="stack">
			<BillTable bill={bill} unbonding={prices.unbonding} />
			{gateway === undefined && <Note tone="warn">{open.noGateway}</Note>}
			{short && <Note tone="bad">{open.tooLittle}</Note>}
			<p className="soft small">{open.signs(picture === undefined ? 1 : 2)}</p>
			<div className="row">
				<Button look="primary" isDisabled={!ready} onPress={open_}>
					{open.go}
				</Button>
				<Why>{Object.keys(faults).length > 0 ? open.fillIn : undefined}</Why>
			</div>
		</div>
	);
}
