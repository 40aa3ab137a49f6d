// SPDX-License-Identifier: Apache-2.0

import { type Account, cid, type RecallView, type Souk } from '@souk/sdk';
import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain, useConnection } from '../../chain/connection.tsx';
import { Button, Card, Note } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { useAccount } from '../../wallet/accounts.tsx';
import { useWords } from '../../words/index.tsx';
import { type ChainKey, glnText } from './facts.ts';

/** What an alert does to what was made from the lot. */
type Spread = 'usual' | 'Nothing' | 'Flagged' | 'Blocked';

/** Who may give an alert on a lot. */
interface Rights {
	/** Whether the account made the lot, or holds the company prefix of a lot that the chain does not know. */
	may: boolean;
	/** Who made it, where the chain knows. */
	maker?: string;
}

/** Read who may give an alert. */
async function rightsOf(souk: Souk, key: ChainKey, account: string): Promise<Rights> {
	const { Trace } = souk.api.query;
	const number = await Trace.ItemNumbers.getValue(key, souk.at);
	const maker = number === undefined ? undefined : (await Trace.Items.getValue(number, souk.at))?.maker;
	if (maker === undefined) {
		const holder = await souk.api.apis.TraceApi.prefix_holder(key, souk.at);
		return {
			may: holder === undefined || holder.account === account,
			...(holder?.gln === undefined ? {} : { maker: glnText(holder.gln) }),
		};
	}
	const party = await Trace.Parties.getValue(maker, souk.at);
	return {
		may: party?.account === account,
		...(party?.gln === undefined ? {} : { maker: glnText(party.gln) }),
	};
}

/** Give an alert on a lot, or lift the one that there is. */
export function AlertForm({ gtin, lot, view }: { gtin: string; lot: string; view: RecallView }) {
	const { supply, ui } = useWords();
	const account = useAccount();
	const act = useAct();
	const { gateway } = useConnection();
	const [reason, setReason] = useState('');
	const [spread, setSpread] = useState<Spread>('usual');
	const key: ChainKey = { type: 'Lgtin', value: { gtin: BigInt(gtin), lot: new TextEncoder().encode(lot) } };
	const rights = useChain(
		['supply', 'rights', gtin, lot, account?.address],
		(souk) => rightsOf(souk, key, account?.address ?? ''),
		account !== undefined,
	);
	const may = rights.data?.may === true;
	const lotArguments = { gtin: BigInt(gtin), lot: new TextEncoder().encode(lot) };
	const give = (call: 'hold_lot' | 'recall_lot') =>
		act({
			title: `${call === 'hold_lot' ? supply.hold : supply.recall}: ${lot}`,
			facts: (
				<>
					<p>{supply.effectNoSale}</p>
					<p>{supply.depositAlert}</p>
				</>
			),
			run: async (souk, signer) => {
				const address = await keepReason(reason, signer);
				return souk.send(
					signer,
					souk.api.tx.Trace[call]({
						...lotArguments,
						reason: address,
						spread: spread === 'usual' ? undefined : { type: spread, value: undefined },
					}),
				);
			},
			done: () => (call === 'hold_lot' ? supply.holdDone : supply.recallDone),
		});
	/** The address of the reason. Where there is a gateway, it keeps the text. */
	const keepReason = async (text: string, signer: Account): Promise<string | undefined> => {
		const plain = text.trim();
		if (plain === '') return undefined;
		if (gateway !== undefined) await gateway.putContent(signer, plain, 'text/plain');
		return cid(plain);
	};
	const lift = () =>
		act({
			title: `${supply.lift}: ${lot}`,
			run: (souk, signer) => souk.send(signer, souk.api.tx.Trace.lift_alert(lotArguments)),
			done: () => supply.liftDone,
		});
	return (
		<Card title={supply.issue}>
			<p className="soft">{supply.issueLead}</p>
			{account === undefined ? (
				<Note>{ui.signing.chooseAccount}</Note>
			) : (
				!may && <Note>{rights.data?.maker === undefined ? supply.who : supply.notMaker(rights.data.maker)}</Note>
			)}
			{view.alert !== undefined && view.by_authority && <Note>{supply.liftAuthority}</Note>}
			<div className="supply-form">
				<TextInput
					label={supply.reasonField}
					hint={gateway === undefined ? supply.reasonKept : supply.reasonHint}
					value={reason}
					onChange={setReason}
					lines={3}
					optional
				/>
				<Choose<Spread>
					label={supply.spread}
					value={spread}
					onChange={setSpread}
					options={(['usual', 'Nothing', 'Flagged', 'Blocked'] as const).map((one) => [one, supply.spreads[one]])}
				/>
				<div className="row">
					<Button onPress={() => give('hold_lot')} isDisabled={!may}>
						{supply.hold}
					</Button>
					<Button look="danger" onPress={() => give('recall_lot')} isDisabled={!may}>
						{supply.recall}
					</Button>
					{view.alert !== undefined && (
						<Button onPress={lift} isDisabled={!may || view.by_authority}>
							{supply.lift}
						</Button>
					)}
				</div>
			</div>
		</Card>
	);
}
