// SPDX-License-Identifier: Apache-2.0

import { getRouteApi, Link } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useChain, useGateway } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { AccountName } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { QualityPage } from './frame.tsx';
import { AttributeTable, ProductLink, VerdictBadge } from './parts.tsx';
import { readModel } from './read.ts';

const route = getRouteApi('/quality/models/$model');

/** A quality model in each of its versions, and the products under it. */
export function ModelPage(): JSX.Element {
	const { tester } = useWords();
	const { model } = route.useParams();
	return (
		<QualityPage title={tester.experts.model(model)} lead={tester.model.lead}>
			{/^\d{1,9}$/.test(model) ? <Model key={model} id={Number(model)} /> : <Note tone="bad">{tester.model.none}</Note>}
		</QualityPage>
	);
}

function Model({ id }: { id: number }) {
	const { tester } = useWords();
	const [version, setVersion] = useState<string>();
	const query = useChain(['model', String(id), version ?? ''], (souk) =>
		readModel(souk, id, version === undefined ? undefined : Number(version)),
	);
	return (
		<Loaded of={query} lines={5}>
			{(model) =>
				model === null || model === undefined ? (
					<Note tone="bad">{tester.model.none}</Note>
				) : (
					<>
						<Card
							title={tester.model.version(String(model.version))}
							actions={
								model.retired ? (
									<Badge>{tester.experts.retired}</Badge>
								) : (
									<Badge tone="good">{tester.experts.inUse}</Badge>
								)
							}
						>
							<Facts
								entries={[
									[tester.experts.expert, <AccountName key="e" of={model.expert} copy />],
									[
										tester.experts.category,
										<span key="c" translate="no">
											{model.category}
										</span>,
									],
									[
										tester.experts.products,
										<span key="p" translate="no">
											{model.products}
										</span>,
									],
								]}
							/>
							{model.latest > 1 && (
								<Choose
									label={tester.experts.version}
									value={String(model.version)}
									onChange={setVersion}
									options={Array.from({ length: model.latest }, (_, place): [string, JSX.Element] => {
										const number = String(model.latest - place);
										return [
											number,
											<span key={number} translate="no">
												{number}
											</span>,
										];
									})}
								/>
							)}
							<AttributeTable of={model.attributes} caption={tester.report.attributes} />
						</Card>
						<Text of={model.text} />
						<Products model={id} />
					</>
				)
			}
		</Loaded>
	);
}

/** The full text of a version, once somebody asks for it. The SDK compares it with its address. */
function Text({ of: address }: { of: string }) {
	const { tester } = useWords();
	const [wanted, setWanted] = useState(false);
	const query = useGateway(
		['content', address],
		async (gateway) => {
			const { bytes, media } = await gateway.content(address);
			return media.startsWith('text/') && bytes.length < 100_000 ? new TextDecoder().decode(bytes) : null;
		},
		wanted,
	);
	const missing = query.error !== null || query.data === null;
	return (
		<Card title={tester.model.text}>
			{typeof query.data === 'string' ? (
				<p translate="no" className="tester-text">
					{query.data}
				</p>
			) : missing ? (
				<p className="soft">{tester.model.noText}</p>
			) : (
				<div>
					<Button onPress={() => setWanted(true)} busy={wanted}>
						{tester.model.read}
					</Button>
				</div>
			)}
			<code className="small" translate="no">
				{address}
			</code>
		</Card>
	);
}

function Products({ model }: { model: number }) {
	const { tester } = useWords();
	const query = useGateway(['products of', String(model)], (gateway) => gateway.products({ model }).first(50));
	if (query.data === undefined || query.data.length === 0) return null;
	return (
		<Card title={tester.model.products}>
			<ul className="stack tight">
				{query.data.map(({ gtin, verdict }) => (
					<li key={gtin}>
						<span className="row">
							<ProductLink gtin={gtin} /> <VerdictBadge of={verdict} />
						</span>
					</li>
				))}
			</ul>
			<p>
				<Link to="/quality/products" search={{ model }}>
					{tester.model.all}
				</Link>
			</p>
		</Card>
	);
}
