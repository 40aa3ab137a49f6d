// SPDX-License-Identifier: Apache-2.0

import type { Souk } from '@souk/sdk';
import { Link } from '@tanstack/react-router';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Badge, Button, Card, Facts, LinkButton, Loaded } from '../../ui/basic.tsx';
import { Amount, Table, useBlocks } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { readParts } from './governed.ts';

interface Own {
	id: number;
	category: number;
	latest: number;
	bond: bigint;
	products: number;
	/** The block in which it was retired. */
	retired?: number;
}

async function readOwn(souk: Souk, who: string) {
	const { query } = souk.api;
	const [ids, parts, block] = await Promise.all([
		query.Experience.ModelsOf.getValue(who, souk.at),
		readParts(souk),
		query.System.Number.getValue(souk.at),
	]);
	const rows = await Promise.all(
		ids.map(async (id): Promise<Own | undefined> => {
			const row = await query.Experience.Models.getValue(id, souk.at);
			if (row === undefined) return undefined;
			const { category, latest, bond, products, retired } = row;
			return { id, category, latest, bond, products, ...(retired === undefined ? {} : { retired }) };
		}),
	);
	return { models: rows.filter((row) => row !== undefined), unbonding: parts.unbonding, block };
}

/** An expert's own models: new versions, retiring them, taking their bonds back. */
export function OwnModels({ who }: { who: string }) {
	const { tester } = useWords();
	const query = useChain(['own models', who], (souk) => readOwn(souk, who));
	return (
		<Loaded of={query}>
			{({ models, unbonding, block }) =>
				models.length === 0 ? null : (
					<Card title={tester.experts.own}>
						<Table
							caption={tester.experts.own}
							rows={models}
							keyOf={({ id }) => id}
							columns={[
								{
									name: tester.report.model,
									show: ({ id }) => (
										<Link to="/quality/models/$model" params={{ model: String(id) }}>
											{tester.experts.model(String(id))}
										</Link>
									),
								},
								{ name: tester.experts.version, end: true, show: ({ latest }) => <span translate="no">{latest}</span> },
								{
									name: tester.experts.products,
									end: true,
									show: ({ products }) => <span translate="no">{products}</span>,
								},
								{ name: tester.experts.bond, end: true, show: ({ bond }) => <Amount of={bond} asset="SOUK" /> },
								{
									name: tester.claimsDo,
									end: true,
									show: (model) => <Actions of={model} unbonding={unbonding} block={block} />,
								},
							]}
						/>
					</Card>
				)
			}
		</Loaded>
	);
}

function Actions({
	of: { id, bond, products, retired },
	unbonding,
	block,
}: {
	of: Own;
	unbonding: number;
	block: number;
}) {
	const { tester } = useWords();
	const blocks = useBlocks();
	const act = useAct();
	if (retired === undefined) {
		return (
			<span className="row">
				<LinkButton to="/quality/experts/publish" search={{ model: id }}>
					{tester.experts.newVersion}
				</LinkButton>
				<Button
					look="danger"
					onPress={() =>
						act({
							title: tester.experts.retire,
							facts: (
								<Facts
									entries={[
										[tester.experts.bond, <Amount key="b" of={bond} asset="SOUK" />],
										[
											tester.enrolment.comesBack,
											products === 0 ? tester.experts.backAtOnce : tester.experts.backAfter(blocks(unbonding)),
										],
										[tester.note, tester.experts.retireFacts],
									]}
								/>
							),
							run: (souk, account) => souk.send(account, souk.api.tx.Experience.retire_model({ model: id })),
							done: () => tester.experts.retireDone,
						})
					}
				>
					{tester.experts.retire}
				</Button>
			</span>
		);
	}
	const due = products === 0 || block >= retired + unbonding;
	if (!due) return <Badge>{tester.experts.backAfter(blocks(retired + unbonding - block))}</Badge>;
	return (
		<Button
			onPress={() =>
				act({
					title: tester.experts.release,
					facts: <Facts entries={[[tester.experts.bond, <Amount key="b" of={bond} asset="SOUK" />]]} />,
					run: (souk, account) => souk.send(account, souk.api.tx.Experience.release_model({ model: id })),
					done: () => tester.experts.releaseDone,
				})
			}
		>
			{tester.experts.release}
		</Button>
	);
}
