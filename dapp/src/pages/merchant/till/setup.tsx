// SPDX-License-Identifier: Apache-2.0

// Setting a till up on its device: the shop's book of receipts, a number, a key. Needs the chain once; from then on it sells without.

import { type Souk, sameAccount, Till } from '@souk/sdk';
import { type ReactNode, useState } from 'react';
import { useChain, useSouk } from '../../../chain/connection.tsx';
import { Badge, Button, Card, Loaded, Note, Problem } from '../../../ui/basic.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import { useAccount } from '../../../wallet/accounts.tsx';
import { useWords } from '../../../words/index.tsx';
import { staffOf, standingOf } from '../acting.ts';
import { BookParts } from '../book.tsx';
import { wholeOf } from '../listing-draft.ts';
import { type ShopHere, useShopName } from '../shop.tsx';
import { Authorise } from './authorise.tsx';
import { type Device, forgetTill, keepKey, queueOf } from './device.ts';
import { MakeKey } from './make-key.tsx';

/** The first number of a till, up to so many, that never posted; the chain knows the others. */
async function freeNumber(souk: Souk, shop: number, most: number): Promise<number> {
	for (let number = 1; number < most; number++) {
		const next = await souk.receipts.next(shop, number);
		if (next === undefined || next === 0n) return number;
	}
	return most;
}

/** Three steps, each done once. */
export function SetUp({ shop, device, again }: { shop: number; device: Device; again: () => Promise<void> }) {
	const { till: words, merchant } = useWords();
	const souk = useSouk();
	const account = useAccount();
	const name = useShopName(shop) ?? merchant.shopNumber(shop);
	const query = useChain(['till-setup', shop], async (chain) => {
		const view = await chain.shops.get(shop);
		const [book, { keys }, number] = await Promise.all([
			chain.receipts.book(shop).catch(() => undefined),
			staffOf(chain, view.owner),
			freeNumber(chain, shop, 32),
		]);
		return { view, book: book ?? null, keys, number };
	});
	if (souk === undefined)
		return (
			<>
				<Note tone="warn">{words.needsNet}</Note>
				{device.key !== undefined && <Forget device={device} again={again} />}
			</>
		);
	return (
		<Loaded of={query}>
			{({ view, book, keys, number }) => {
				const standing = account === undefined ? 'stranger' : standingOf(account, view.owner, keys);
				const isOwner = standing === 'owner';
				const here: ShopHere = {
					id: shop,
					view,
					owner: view.owner,
					name,
					standing,
					mayServe: isOwner || standing === 'staff',
					mayOwn: isOwner,
					why: isOwner ? undefined : merchant.notYours,
					whyOwner: isOwner ? undefined : account === undefined ? merchant.noAccount : merchant.ownerOnly,
				};
				return (
					<div className="stack">
						<p className="soft row">
							{words.ofShop} <strong translate="no">{name}</strong>
						</p>
						<Step number={1} title={words.stepBook} done={book !== null}>
							{book === null ? <BookParts shop={here} /> : <p className="soft">{words.bookIs(book.code)}</p>}
						</Step>
						<Step number={2} title={words.stepKey} done={device.key !== undefined}>
							{device.key === undefined ? (
								<>
									<MakeKey
										made={async (key) => {
											await keepKey(device, key);
											await again();
										}}
									/>
									{isOwner && <p className="soft small">{words.keyOptional}</p>}
								</>
							) : (
								<Authorise shop={shop} address={device.key.address} />
							)}
						</Step>
						<Step number={3} title={words.stepNumber} done={false}>
							<TillNumber
								shop={shop}
								device={device}
								again={again}
								suggested={number}
								ready={
									book !== null &&
									(device.key !== undefined || (account !== undefined && sameAccount(account, view.owner)))
								}
							/>
						</Step>
					</div>
				);
			}}
		</Loaded>
	);
}

function Step({
	number,
	title,
	done,
	children,
}: {
	number: number;
	title: string;
	done: boolean;
	children: ReactNode;
}) {
	const { till: words } = useWords();
	return (
		<Card
			title={title}
			actions={<Badge tone={done ? 'good' : 'neutral'}>{done ? words.done : words.step(number)}</Badge>}
		>
			{children}
		</Card>
	);
}

function TillNumber({
	shop,
	device,
	again,
	suggested,
	ready,
}: {
	shop: number;
	device: Device;
	again: () => Promise<void>;
	suggested: number;
	ready: boolean;
}) {
	const { till: words, merchant } = useWords();
	const souk = useSouk();
	const [text, setText] = useState<string>();
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState<unknown>();
	const number = wholeOf(text ?? String(suggested), 0, 65_535, { is: 'number' });
	const go = async () => {
		if (souk === undefined || typeof number !== 'number') return;
		setBusy(true);
		setFailed(undefined);
		try {
			// The browser is asked not to clear what is not posted yet. It may say no; then the page says so.
			await navigator.storage?.persist?.();
			await Till.setUp(souk, queueOf(device), { shop, till: number });
			await again();
		} catch (error) {
			setFailed(error);
		}
		setBusy(false);
	};
	return (
		<div className="stack">
			<p className="soft">{words.numberLead}</p>
			<TextInput
				label={words.tillNumber}
				hint={words.tillNumberHint}
				inputMode="numeric"
				value={text ?? String(suggested)}
				onChange={setText}
				fault={typeof number === 'number' ? undefined : merchant.faults.number}
			/>
			{failed !== undefined && <Problem error={failed} />}
			<div className="row">
				<Button look="primary" busy={busy} isDisabled={!ready || typeof number !== 'number'} onPress={go}>
					{words.start}
				</Button>
				{!ready && <span className="soft small">{words.firstSteps}</span>}
			</div>
		</div>
	);
}

/** Takes everything of a till off the device. */
export function Forget({ device, again }: { device: Device; again: () => Promise<void> }) {
	const { till: words } = useWords();
	const [sure, setSure] = useState(false);
	const waits = device.till === undefined ? 0 : device.till.status.receipts + device.till.status.sales;
	const blocked = waits > 0 || device.till?.status.underWay === true;
	const go = async () => {
		await forgetTill(device);
		await again();
		// The queue in memory belongs to what was taken off.
		location.reload();
	};
	return (
		<Card title={words.forget}>
			<p className="soft">{words.forgetMeans}</p>
			{blocked && <Note tone="warn">{words.forgetBlocked}</Note>}
			<div className="row">
				{sure ? (
					<>
						<Button look="danger" isDisabled={blocked} onPress={go}>
							{words.forgetSure}
						</Button>
						<Button onPress={() => setSure(false)}>{words.keep}</Button>
					</>
				) : (
					<Button look="danger" isDisabled={blocked} onPress={() => setSure(true)}>
						{words.forget}
					</Button>
				)}
			</div>
		</Card>
	);
}
