// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { Button, Card, Facts } from '../../ui/basic.tsx';
import { Choose, TextInput } from '../../ui/fields.tsx';
import { Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { PARTY_DEPOSIT, PREFIX_DEPOSIT } from './deposits.ts';
import { isGln, PREFIX_LENGTHS } from './glns.ts';

/** Register the chosen account as the party of a GLN. */
export function RegisterParty() {
	const { supply } = useWords();
	const act = useAct();
	const [text, setText] = useState('');
	const [prefix, setPrefix] = useState<string>('none');
	const gln = text.trim();
	const good = isGln(gln);
	const holder = useChain(['supply', 'party', gln], (souk) => souk.trace.party(BigInt(gln)), good);
	const taken = good && holder.data !== undefined && holder.data !== null;
	const fault = gln.length >= 13 && !good ? supply.scanFaults.gln : taken ? supply.glnTaken : undefined;
	const length = prefix === 'none' ? undefined : Number(prefix);
	const register = () =>
		act({
			title: `${supply.register} ${gln}`,
			facts: (
				<>
					<Facts
						entries={[
							[supply.depositParty, <Amount key="party" of={PARTY_DEPOSIT} asset="SOUK" />],
							[
								supply.depositPrefix,
								length === undefined ? undefined : <Amount key="prefix" of={PREFIX_DEPOSIT} asset="SOUK" />,
							],
						]}
					/>
					<p>{supply.comesBack}</p>
				</>
			),
			run: (souk, account) => souk.trace.register(account, BigInt(gln), length),
			done: () => supply.registered,
		});
	return (
		<Card title={supply.register}>
			<p className="soft">{supply.noParty}</p>
			<p className="soft">{supply.registerLead}</p>
			<div className="supply-form">
				<TextInput
					label={supply.glnField}
					hint={supply.glnHint}
					value={text}
					onChange={setText}
					inputMode="numeric"
					fault={fault}
				/>
				<Choose<string>
					label={supply.prefixField}
					hint={supply.prefixHint}
					value={prefix}
					onChange={setPrefix}
					options={[
						['none', supply.prefixNone],
						...PREFIX_LENGTHS.map((n): [string, string] => [
							String(n),
							supply.prefixDigits(n, gln.length >= n ? gln.slice(0, n) : '…'),
						]),
					]}
				/>
				<div>
					<Button look="primary" onPress={register} isDisabled={!good || taken}>
						{supply.register}
					</Button>
				</div>
			</div>
		</Card>
	);
}
