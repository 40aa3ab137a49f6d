// SPDX-License-Identifier: Apache-2.0

import { cidBytes, cidText, type PartyView, toHex } from '@souk/sdk';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useRows } from '../../gateway/pages.ts';
import { Button, Card, Facts, LinkButton, LoadedRows } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { BYTE_DEPOSIT, CONTACT_BYTES, PLACE_DEPOSIT, PREFIX_DEPOSIT, ROW_DEPOSIT } from './deposits.ts';
import { glnText } from './facts.ts';
import { isGln, PREFIX_LENGTHS, prefixText } from './glns.ts';
import { PartyName, WithGateway } from './shared.tsx';

/** The party of the chosen account: what it has on record, and what it can change. */
export function OwnParty({ party }: { party: PartyView }) {
	const { supply } = useWords();
	const gln = party.gln === undefined ? '' : glnText(party.gln);
	return (
		<>
			<Card
				title={supply.yourParty}
				actions={
					<LinkButton to="/supply/parties/$party" params={{ party: gln }}>
						{supply.certificate}
					</LinkButton>
				}
			>
				<Facts
					entries={[
						[supply.partyTitle, <PartyName key="party" gln={gln} account={party.account} />],
						[
							supply.columns.prefix,
							party.prefix === undefined ? undefined : (
								<span key="span35" translate="no">
									{prefixText(party.prefix)}
								</span>
							),
						],
						[
							supply.columns.contact,
							party.contact === undefined ? undefined : (
								<code key="code39" translate="no">
									{cidText(party.contact)}
								</code>
							),
						],
						[supply.held, <Amount key="held" of={party.deposit} asset="SOUK" />],
					]}
				/>
			</Card>
			<div className="grid">
				<Card title={supply.places}>
					<WithGateway>
						<Places address={party.account} />
					</WithGateway>
					<AddPlace />
				</Card>
				<Card title={supply.contact}>
					<Contact party={party} />
				</Card>
				{party.prefix === undefined && (
					<Card title={supply.claimPrefix}>
						<ClaimPrefix gln={gln} />
					</Card>
				)}
				<Card title={supply.removeParty}>
					<RemoveParty deposit={party.deposit} />
				</Card>
			</div>
		</>
	);
}

function Places({ address }: { address: string }) {
	const { supply } = useWords();
	const act = useAct();
	const places = useRows(['supply', 'places', address], 100, (gateway) => gateway.places({ account: address }));
	const kept = places.rows?.filter(({ gone }) => !gone);
	return (
		<LoadedRows of={{ ...places, rows: kept }}>
			{(rows) =>
				rows.length === 0 ? (
					<p className="soft">{supply.noPlaces}</p>
				) : (
					<ul className="supply-list">
						{rows.map(({ gln }) => (
							<li key={gln}>
								<span className="number" translate="no">
									{gln}
								</span>
								<Button
									onPress={() =>
										act({
											title: `${supply.removePlace} ${gln}`,
											facts: (
												<Facts entries={[[supply.returned, <Amount key="back" of={PLACE_DEPOSIT} asset="SOUK" />]]} />
											),
											run: (souk, account) => souk.send(account, souk.api.tx.Trace.remove_place({ gln: BigInt(gln) })),
											done: () => supply.placeRemoved,
										})
									}
								>
									{supply.removePlace}
								</Button>
							</li>
						))}
					</ul>
				)
			}
		</LoadedRows>
	);
}

function AddPlace() {
	const { supply } = useWords();
	const act = useAct();
	const [text, setText] = useState('');
	const gln = text.trim();
	const good = isGln(gln);
	const add = async () => {
		const done = await act({
			title: `${supply.addPlace} ${gln}`,
			facts: <Facts entries={[[supply.depositPlace, <Amount key="place" of={PLACE_DEPOSIT} asset="SOUK" />]]} />,
			run: (souk, account) => souk.send(account, souk.api.tx.Trace.register_place({ gln: BigInt(gln) })),
			done: () => supply.placeAdded,
		});
		if (done !== undefined) setText('');
	};
	return (
		<div className="supply-form">
			<TextInput
				label={supply.glnField}
				hint={supply.glnHint}
				value={text}
				onChange={setText}
				inputMode="numeric"
				fault={gln.length >= 13 && !good ? supply.scanFaults.gln : undefined}
			/>
			<div>
				<Button look="primary" onPress={add} isDisabled={!good}>
					{supply.addPlace}
				</Button>
			</div>
		</div>
	);
}

function Contact({ party }: { party: PartyView }) {
	const { supply } = useWords();
	const act = useAct();
	const [text, setText] = useState('');
	const typed = text.trim();
	const bytes = typed === '' ? undefined : readCid(typed);
	const wrong = typed !== '' && bytes === undefined;
	const set = async () => {
		const done = await act({
			title: supply.setContact,
			facts:
				bytes === undefined ? undefined : (
					<Facts
						entries={[
							[
								supply.columns.deposit,
								<Amount key="contact" of={ROW_DEPOSIT + CONTACT_BYTES * BYTE_DEPOSIT} asset="SOUK" />,
							],
						]}
					/>
				),
			run: (souk, account) => souk.send(account, souk.api.tx.Trace.set_contact({ contact: bytes })),
			done: () => supply.contactSet,
		});
		if (done !== undefined) setText('');
	};
	return (
		<div className="supply-form">
			<TextInput
				label={supply.columns.contact}
				hint={supply.contactHint}
				value={text}
				onChange={setText}
				fault={wrong ? supply.contactFault : undefined}
				optional
			/>
			<div>
				<Button onPress={set} isDisabled={wrong || (typed === '' && party.contact === undefined)}>
					{supply.setContact}
				</Button>
			</div>
		</div>
	);
}

function readCid(text: string): `0x${string}` | undefined {
	try {
		return toHex(cidBytes(text));
	} catch {
		return undefined;
	}
}

function ClaimPrefix({ gln }: { gln: string }) {
	const { supply } = useWords();
	const act = useAct();
	const [length, setLength] = useState<string>('7');
	const claim = () =>
		act({
			title: `${supply.claimPrefix} ${gln.slice(0, Number(length))}`,
			facts: <Facts entries={[[supply.depositPrefix, <Amount key="prefix" of={PREFIX_DEPOSIT} asset="SOUK" />]]} />,
			run: (souk, account) => souk.send(account, souk.api.tx.Trace.claim_prefix({ prefix: Number(length) })),
			done: () => supply.prefixClaimed,
		});
	return (
		<div className="supply-form">
			<Choose<string>
				label={supply.prefixField}
				hint={supply.prefixHint}
				value={length}
				onChange={setLength}
				options={PREFIX_LENGTHS.map((n) => [String(n), supply.prefixDigits(n, gln.slice(0, n))])}
			/>
			<div>
				<Button onPress={claim}>{supply.claimPrefix}</Button>
			</div>
		</div>
	);
}

function RemoveParty({ deposit }: { deposit: bigint }) {
	const { supply } = useWords();
	const act = useAct();
	return (
		<>
			<p className="soft">{supply.removePartyLead}</p>
			<div>
				<Button
					look="danger"
					onPress={() =>
						act({
							title: supply.removeParty,
							facts: <Facts entries={[[supply.returned, <Amount key="back" of={deposit} asset="SOUK" />]]} />,
							run: (souk, account) => souk.send(account, souk.api.tx.Trace.remove_party()),
							done: () => supply.partyRemoved,
						})
					}
				>
					{supply.removeParty}
				</Button>
			</div>
		</>
	);
}
