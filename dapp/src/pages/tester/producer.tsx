// SPDX-License-Identifier: Apache-2.0

// What a producer says of its product: by which model, which values, at which price. Panels compare it with what they measure.

import { assetOf, chainAsset, type Souk, tokens } from '@souk/sdk';
import { type JSX, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { readBonds } from './governed.ts';
import { type Bound, type Model, readModel } from './read.ts';
import { printValue, withUnit } from './values.ts';
import { ValuesForm, valuesOf } from './values-form.tsx';

/** The form of a producer's claims, for whoever may make them: the producer of a bound product, or the seller of one that is not. */
export function Producer({ gtin, bound }: { gtin: string; bound?: Bound }) {
	const me = useAccount()?.address;
	const listing = useGateway(
		['own listing', gtin, me ?? ''],
		async (gateway) => {
			const shops = new Set((await gateway.shops({ owner: me ?? '' }).first(50)).map(({ id }) => id));
			const rows = await gateway.listings({ gtin, status: 'active' }).first(50);
			return rows.find(({ shop }) => shops.has(shop))?.id ?? null;
		},
		me !== undefined && bound === undefined,
	);
	if (me === undefined) return null;
	if (bound !== undefined) return bound.producer === me ? <Claiming gtin={gtin} bound={bound} /> : null;
	return typeof listing.data === 'number' ? <Claiming gtin={gtin} listing={BigInt(listing.data)} /> : null;
}

function Claiming({ gtin, bound, listing }: { gtin: string; bound?: Bound; listing?: bigint }) {
	const { tester } = useWords();
	const [id, setId] = useState(bound === undefined ? '' : String(bound.model.id));
	const models = useGateway(['models', 'in use'], (gateway) => gateway.models({ retired: false }).first(200));
	const model = useChain(['model', id, ''], (souk) => readModel(souk, Number(id)), /^\d{1,9}$/.test(id));
	return (
		<Card title={bound === undefined ? tester.producer.title : tester.producer.change}>
			<p className="soft small">{tester.producer.lead}</p>
			{models.data === undefined ? (
				<TextInput label={tester.producer.modelNumber} inputMode="numeric" value={id} onChange={setId} />
			) : (
				<Choose
					label={tester.report.model}
					value={id === '' ? undefined : id}
					onChange={setId}
					options={models.data
						.filter(({ gone }) => !gone)
						.map((one): [string, JSX.Element] => [
							String(one.id),
							<span key={one.id}>
								{tester.experts.model(String(one.id))} <span translate="no">({one.category})</span>
							</span>,
						])}
				/>
			)}
			{id !== '' && (
				<Loaded of={model}>
					{(known) =>
						known === null || known === undefined ? (
							<Note tone="bad">{tester.model.none}</Note>
						) : (
							<ClaimForm
								key={`${known.id}/${known.version}`}
								gtin={gtin}
								model={known}
								{...(bound === undefined ? {} : { bound })}
								{...(listing === undefined ? {} : { listing })}
							/>
						)
					}
				</Loaded>
			)}
			{bound !== undefined && <Unbind gtin={gtin} bond={bound.bond} />}
		</Card>
	);
}

/** Base units of a price as typed, or `undefined`. */
function priceOf(text: string): bigint | undefined {
	try {
		const amount = tokens(text.replace(',', '.'));
		return amount > 0n ? amount : undefined;
	} catch {
		return undefined;
	}
}

async function readAsked(souk: Souk, listing: bigint | undefined) {
	const [bonds, offer] = await Promise.all([
		readBonds(souk),
		listing === undefined ? undefined : souk.shops.offer(listing),
	]);
	const [asset, amount] = offer?.terms.price.token ?? [undefined, 0n];
	return { bond: bonds.binding, asset: asset === undefined ? ('SOUK' as const) : assetOf(asset), price: amount };
}

function ClaimForm({ gtin, model, bound, listing }: { gtin: string; model: Model; bound?: Bound; listing?: bigint }) {
	const { tester } = useWords();
	const act = useAct();
	const { attributes } = model;
	const same = bound !== undefined && bound.model.id === model.id && bound.model.version === model.version;
	const [texts, setTexts] = useState<string[]>(() =>
		same ? attributes.map(({ decimals }, place) => printValue(bound.claims[place] ?? 0n, decimals)) : [],
	);
	const [price, setPrice] = useState('');
	const asked = useChain(['producer', gtin, String(listing)], (souk) => readAsked(souk, listing));
	const claims = valuesOf(attributes, texts);
	const amount = priceOf(price);
	const ready = claims !== undefined && (bound !== undefined || amount !== undefined);
	return (
		<>
			<ValuesForm attributes={attributes} texts={texts} onChange={setTexts} />
			<Loaded of={asked}>
				{({ bond, asset }) => (
					<>
						{bound === undefined && (
							<TextInput
								label={tester.producer.price(String(asset))}
								hint={tester.producer.priceHint}
								inputMode="decimal"
								value={price}
								onChange={setPrice}
								fault={price === '' || amount !== undefined ? undefined : tester.producer.badPrice}
							/>
						)}
						<div className="row">
							<Button
								look="primary"
								isDisabled={!ready}
								onPress={() => {
									if (claims === undefined) return;
									return act({
										title: bound === undefined ? tester.producer.bind : tester.producer.rebind,
										facts: (
											<Facts
												entries={[
													...attributes.map((attribute, place): [JSX.Element, JSX.Element] => [
														<span key="n" translate="no">
															{attribute.name}
														</span>,
														<span key="v" translate="no">
															{withUnit(claims[place] ?? 0n, attribute)}
														</span>,
													]),
													[
														tester.producer.price(String(asset)),
														bound !== undefined || amount === undefined ? undefined : (
															<Amount key="p" of={amount} asset={asset} />
														),
													],
													[tester.product.bond, <Amount key="b" of={bond} asset="SOUK" />],
													[tester.enrolment.comesBack, tester.producer.back],
													[tester.note, tester.producer.from],
												]}
											/>
										),
										run: (souk, account) => {
											const { Experience } = souk.api.tx;
											const { id, version } = model;
											const product = BigInt(gtin);
											return souk.send(
												account,
												bound === undefined
													? Experience.bind_product({
															product,
															listing: listing ?? 0n,
															model: id,
															version,
															claims,
															price: { asset: chainAsset(asset), amount: amount ?? 0n },
														})
													: Experience.rebind_product({ product, model: id, version, claims }),
											);
										},
										done: () => tester.producer.done,
									});
								}}
							>
								{bound === undefined ? tester.producer.bind : tester.producer.rebind}
							</Button>
							{!ready && (
								<span className="soft small">{bound === undefined ? tester.producer.needs : tester.commit.needs}</span>
							)}
						</div>
					</>
				)}
			</Loaded>
		</>
	);
}

function Unbind({ gtin, bond }: { gtin: string; bond: bigint }) {
	const { tester } = useWords();
	const act = useAct();
	return (
		<div>
			<Button
				look="danger"
				onPress={() =>
					act({
						title: tester.producer.unbind,
						facts: (
							<Facts
								entries={[
									[tester.product.bond, <Amount key="b" of={bond} asset="SOUK" />],
									[tester.note, tester.producer.unbindFacts],
								]}
							/>
						),
						run: (souk, account) =>
							souk.send(account, souk.api.tx.Experience.unbind_product({ product: BigInt(gtin) })),
						done: () => tester.producer.unbound,
					})
				}
			>
				{tester.producer.unbind}
			</Button>
		</div>
	);
}
