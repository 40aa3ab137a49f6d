// SPDX-License-Identifier: Apache-2.0

// Publish a quality model, or a new version of one's own: what is measured, in which unit, how exactly.

import { cid } from '@souk/sdk';
import { getRouteApi } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { DraftFields } from './draft-fields.tsx';
import { QualityPage } from './frame.tsx';
import { readBonds } from './governed.ts';
import { chainAttribute, type Draft, draftOf, emptyDraft, MOST_ATTRIBUTES, readDrafts } from './model-form.ts';
import { AttributeTable } from './parts.tsx';
import { type Model, readModel } from './read.ts';

const route = getRouteApi('/quality/experts/publish');

/** Publish a quality model. */
export function PublishPage(): JSX.Element {
	const { tester } = useWords();
	const { model } = route.useSearch();
	return (
		<QualityPage
			title={model === undefined ? tester.publish.title : tester.publish.version(String(model))}
			lead={tester.publish.lead}
		>
			<NeedAccount>
				{(account) =>
					model === undefined ? (
						<PublishForm key={account.address} />
					) : (
						<NewVersion key={account.address} id={model} who={account.address} />
					)
				}
			</NeedAccount>
		</QualityPage>
	);
}

function NewVersion({ id, who }: { id: number; who: string }) {
	const { tester } = useWords();
	const query = useChain(['model', String(id), ''], (souk) => readModel(souk, id));
	return (
		<Loaded of={query}>
			{(model) =>
				model === null || model === undefined || model.expert !== who || model.retired ? (
					<Note tone="bad">{tester.publish.notYours}</Note>
				) : (
					<PublishForm key={model.version} before={model} />
				)
			}
		</Loaded>
	);
}

function PublishForm({ before }: { before?: Model }) {
	const { tester } = useWords();
	const act = useAct();
	const { gateway } = useConnection();
	const [category, setCategory] = useState(before === undefined ? '' : String(before.category));
	const [text, setText] = useState('');
	const [drafts, setDrafts] = useState<Draft[]>(() => before?.attributes.map(draftOf) ?? [emptyDraft(0)]);
	const [tried, setTried] = useState(false);
	const bonds = useChain(['tester bonds only'], readBonds);
	const { attributes, faults } = readDrafts(drafts);
	const goodCategory = /^\d{8}$/.test(category.trim());
	const ready = attributes !== undefined && goodCategory && text.trim() !== '';
	const nextKey = Math.max(0, ...drafts.map(({ key }) => key)) + 1;
	return (
		<>
			<Card title={tester.publish.what}>
				<TextInput
					label={tester.publish.category}
					hint={tester.publish.categoryHint}
					inputMode="numeric"
					value={category}
					onChange={setCategory}
					disabled={before !== undefined}
					fault={category === '' || goodCategory ? undefined : tester.publish.badCategory}
				/>
				<TextInput
					label={tester.publish.text}
					hint={gateway === undefined ? tester.publish.textAlone : tester.publish.textHint}
					lines={6}
					value={text}
					onChange={setText}
				/>
			</Card>
			<Card title={tester.publish.attributes}>
				<p className="soft small">{tester.publish.attributesLead}</p>
				{drafts.map((draft, place) => (
					<DraftFields
						key={draft.key}
						of={draft}
						number={place + 1}
						faults={tried || draft.name !== '' ? (faults[place] ?? {}) : {}}
						onChange={(next) => setDrafts(drafts.map((one) => (one.key === draft.key ? next : one)))}
						{...(drafts.length > 1 ? { onRemove: () => setDrafts(drafts.filter(({ key }) => key !== draft.key)) } : {})}
					/>
				))}
				<div className="row">
					<Button
						isDisabled={drafts.length >= MOST_ATTRIBUTES}
						onPress={() => setDrafts([...drafts, emptyDraft(nextKey)])}
					>
						{tester.publish.add}
					</Button>
					{drafts.length >= MOST_ATTRIBUTES && (
						<span className="soft small">{tester.publish.full(MOST_ATTRIBUTES)}</span>
					)}
				</div>
			</Card>
			<Card title={tester.publish.review}>
				{attributes !== undefined && <AttributeTable of={attributes} caption={tester.publish.attributes} />}
				<Loaded of={bonds}>
					{({ model, version }) => {
						const bond = before === undefined ? model + version : version;
						return (
							<>
								<Facts
									entries={[
										[tester.experts.bond, <Amount key="b" of={bond} asset="SOUK" />],
										[tester.enrolment.comesBack, tester.publish.bondBack],
										[tester.publish.earns, tester.publish.earnsWhat],
									]}
								/>
								<div className="row">
									<Button
										look="primary"
										isDisabled={!ready}
										onPress={() => {
											setTried(true);
											if (attributes === undefined) return;
											return act({
												title: before === undefined ? tester.publish.button : tester.publish.buttonVersion,
												facts: (
													<Facts
														entries={[
															[
																tester.publish.attributes,
																<span key="n" translate="no">
																	{attributes.length}
																</span>,
															],
															[tester.experts.bond, <Amount key="b" of={bond} asset="SOUK" />],
															[tester.enrolment.comesBack, tester.publish.bondBack],
														]}
													/>
												),
												run: async (souk, account) => {
													const rows = attributes.map(chainAttribute);
													if (gateway !== undefined) await gateway.putContent(account, text, 'text/plain');
													const { Experience } = souk.api.tx;
													return souk.send(
														account,
														before === undefined
															? Experience.publish_model({
																	category: Number(category),
																	attributes: rows,
																	text: cid(text),
																})
															: Experience.publish_version({ model: before.id, attributes: rows, text: cid(text) }),
													);
												},
												done: () => tester.publish.done,
											});
										}}
									>
										{before === undefined ? tester.publish.button : tester.publish.buttonVersion}
									</Button>
									{!ready && <span className="soft small">{tester.publish.needs}</span>}
								</div>
							</>
						);
					}}
				</Loaded>
			</Card>
		</>
	);
}
