// SPDX-License-Identifier: Apache-2.0

import { cidText, type PartyView, type Souk } from '@souk/sdk';
import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useFormat } from '../../app/format.ts';
import { useChain } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { readAddress } from '../../ui/address-input.tsx';
import { Button, Card, Empty, Facts, Loaded, LoadedRows, Page } from '../../ui/basic.tsx';
import { Qr } from '../../ui/qr.tsx';
import { AccountName, Amount, Table, When } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { glnText } from './facts.ts';
import { isGln, prefixText } from './glns.ts';
import { ItemTable, StepName } from './home.tsx';
import { SupplyTabs, useGatewayBase, WithGateway } from './shared.tsx';

/** A party by its GLN or its account: its certificate, what it has, what it recorded. */
export function PartyPage() {
	const { supply } = useWords();
	const { party: text } = useParams({ from: '/supply/parties/$party' });
	const party = useChain(['supply', 'certificate', text], (souk) => readCertificate(souk, text));
	return (
		<Page title={supply.partyCalled(text.length > 20 ? `${text.slice(0, 6)}…${text.slice(-5)}` : text)}>
			<SupplyTabs />
			<Loaded of={party} lines={6}>
				{(known) => (known === null ? <Empty>{supply.noSuchParty}</Empty> : <Known of={known} />)}
			</Loaded>
		</Page>
	);
}

/** What a certificate says, and of which block. */
interface Certificate {
	party: PartyView;
	height: number;
	hash: string;
	genesis: string;
}

/** Read a party at one final block, so that what is printed is true of a block that can be named. */
async function readCertificate(souk: Souk, text: string): Promise<Certificate | null> {
	const { hash, number: height } = await souk.client.getFinalizedBlock();
	const { TraceApi } = souk.api.apis;
	const account = isGln(text) ? undefined : readAddress(text);
	if (!isGln(text) && account === undefined) return null;
	const party =
		account === undefined
			? await TraceApi.party(BigInt(text), { at: hash })
			: await TraceApi.party_of(account, { at: hash });
	return party === undefined ? null : { party, height, hash, genesis: souk.genesis };
}

function Known({ of: { party, height, hash, genesis } }: { of: Certificate }) {
	const { supply } = useWords();
	const format = useFormat();
	const base = useGatewayBase();
	const gln = party.gln === undefined ? undefined : glnText(party.gln);
	return (
		<>
			<Card
				title={gln === undefined ? supply.partyTitle : supply.certificate}
				actions={
					gln !== undefined && (
						<div className="supply-noprint">
							<Button onPress={() => window.print()}>
								<Printer aria-hidden size={18} /> {supply.print}
							</Button>
						</div>
					)
				}
			>
				{gln !== undefined && <p>{supply.certificateText(gln)}</p>}
				<div className="columns">
					<Facts
						entries={[
							[
								supply.columns.gln,
								gln === undefined ? undefined : (
									<strong key="strong73" translate="no">
										{gln}
									</strong>
								),
							],
							[supply.columns.account, <AccountName key="account" of={party.account} copy />],
							[
								supply.columns.prefix,
								party.prefix === undefined ? undefined : (
									<span key="span77" translate="no">
										{prefixText(party.prefix)}
									</span>
								),
							],
							[
								supply.columns.contact,
								party.contact === undefined ? undefined : (
									<code key="code81" translate="no">
										{cidText(party.contact)}
									</code>
								),
							],
							[supply.held, <Amount key="held" of={party.deposit} asset="SOUK" />],
							[
								supply.chain,
								<code key="genesis" translate="no">
									{genesis}
								</code>,
							],
						]}
					/>
					{gln !== undefined && (
						<div className="supply-qr">
							<Qr text={`${base ?? 'https://id.gs1.org/'}417/${gln}`} label={supply.certificateQr} />
						</div>
					)}
				</div>
				<p className="soft small">{supply.certificateBlock(format.number(height), hash)}</p>
			</Card>
			<div className="supply-noprint stack">
				<Card title={supply.partyItems}>
					<WithGateway>
						<Items address={party.account} />
					</WithGateway>
				</Card>
				<Card title={supply.partyEvents}>
					<WithGateway>
						<Events address={party.account} />
					</WithGateway>
				</Card>
			</div>
		</>
	);
}

function Items({ address }: { address: string }) {
	const items = useRows(['supply', 'mine', address, 'all'], 50, (gateway) => gateway.items({ possessor: address }));
	const rows = items.rows?.filter(({ gone }) => !gone);
	return <LoadedRows of={{ ...items, rows }}>{(some) => <ItemTable rows={some} />}</LoadedRows>;
}

function Events({ address }: { address: string }) {
	const { supply } = useWords();
	const events = useRows(['supply', 'recorded', address], 50, (gateway) =>
		gateway.traceEvents({ recorded_by: address }),
	);
	return (
		<LoadedRows of={events}>
			{(rows) =>
				rows.length === 0 ? (
					<p className="soft">{supply.noEvents}</p>
				) : (
					<Table
						caption={supply.partyEvents}
						rows={rows}
						keyOf={({ number }) => number}
						columns={[
							{
								name: supply.columns.number,
								show: ({ number }) => (
									<span data-event={number} translate="no">
										{number}
									</span>
								),
							},
							{ name: supply.columns.event, show: (row) => <StepName row={row} /> },
							{ name: supply.columns.when, show: ({ time }) => <When at={time} /> },
						]}
					/>
				)
			}
		</LoadedRows>
	);
}
