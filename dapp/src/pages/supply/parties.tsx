// SPDX-License-Identifier: Apache-2.0

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChain } from '../../chain/connection.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Button, Card, Empty, Loaded, LoadedRows, Page } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { NeedAccount } from '../../ui/need.tsx';
import { Table } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { isGln } from './glns.ts';
import { OwnParty } from './party-own.tsx';
import { RegisterParty } from './party-register.tsx';
import { PartyName, SupplyTabs, WithGateway } from './shared.tsx';

/** Parties and places: one's own, and all. */
export function PartiesPage() {
	const { supply } = useWords();
	return (
		<Page title={supply.partiesTitle} lead={supply.partiesLead}>
			<SupplyTabs />
			<NeedAccount why={supply.chooseAccount}>{(account) => <Own address={account.address} />}</NeedAccount>
			<LookUp />
			<Card title={supply.allParties}>
				<WithGateway>
					<All />
				</WithGateway>
			</Card>
		</Page>
	);
}

function Own({ address }: { address: string }) {
	const party = useChain(['supply', 'party', address], (souk) => souk.trace.party(address));
	return (
		<Loaded of={party}>
			{(known) => (known === null || known?.gln === undefined ? <RegisterParty /> : <OwnParty party={known} />)}
		</Loaded>
	);
}

function LookUp() {
	const { supply } = useWords();
	const go = useNavigate();
	const [text, setText] = useState('');
	const gln = text.trim();
	const wrong = gln.length >= 13 && !isGln(gln);
	return (
		<Card title={supply.searchParty}>
			<form
				className="supply-form"
				onSubmit={(event) => {
					event.preventDefault();
					if (isGln(gln)) go({ to: '/supply/parties/$party', params: { party: gln } });
				}}
			>
				<TextInput
					label={supply.glnField}
					hint={supply.glnHint}
					value={text}
					onChange={setText}
					inputMode="numeric"
					fault={wrong ? supply.scanFaults.gln : undefined}
				/>
				<div>
					<Button type="submit" isDisabled={!isGln(gln)}>
						{supply.openParty}
					</Button>
				</div>
			</form>
		</Card>
	);
}

function All() {
	const { supply, ui } = useWords();
	const parties = useRows(['supply', 'parties'], 100, (gateway) => gateway.parties());
	const known = parties.rows?.filter(({ gone, gln }) => !gone && gln !== null);
	return (
		<LoadedRows of={{ ...parties, rows: known }}>
			{(rows) =>
				rows.length === 0 ? (
					<Empty>{supply.noParties}</Empty>
				) : (
					<Table
						caption={supply.allParties}
						rows={rows}
						keyOf={({ address }) => address}
						columns={[
							{ name: supply.partyTitle, show: ({ gln, address }) => <PartyName gln={gln} account={address} /> },
							{
								name: supply.columns.prefix,
								show: ({ prefix }) => (prefix === null ? ui.no : <span translate="no">{prefix}</span>),
							},
							{
								name: supply.columns.contact,
								show: ({ contact }) =>
									contact === null ? ui.no : <code translate="no">{`${contact.slice(0, 16)}…`}</code>,
							},
						]}
					/>
				)
			}
		</LoadedRows>
	);
}
