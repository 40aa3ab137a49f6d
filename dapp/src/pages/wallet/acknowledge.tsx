// SPDX-License-Identifier: Apache-2.0

import { useState } from 'react';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { AddressInput, readAddress } from '../../ui/address-input.tsx';
import { Button, Card, Facts } from '../../ui/basic.tsx';
import { TextInput } from '../../ui/fields.tsx';
import { AccountName, Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { AmountInput } from './amount-input.tsx';
import { readAmount } from './amounts.ts';

/** The longest time that a debt may run where governance set nothing else, in days (runtime/common/src/parameters/rewards.rs). */
const LONGEST_DAYS = 180;

/** Acknowledge that one owes somebody. */
export function Acknowledge({ who }: { who: string }) {
	const { wallet } = useWords();
	const act = useAct();
	const [to, setTo] = useState('');
	const [text, setText] = useState('');
	const [days, setDays] = useState('30');
	const limits = useChain(['debt limits'], async (souk) => {
		const life = await souk.api.query.Parameters.Parameters.getValue(
			{ type: 'Rewards', value: { type: 'MaxDebtLife', value: undefined } },
			souk.at,
		);
		const longest =
			life?.type === 'Rewards' && life.value.type === 'MaxDebtLife'
				? Number(life.value.value / 86_400_000n)
				: LONGEST_DAYS;
		return { deposit: await souk.api.constants.Rewards.DebtDeposit(), longest };
	});
	const creditor = readAddress(to);
	const typed = readAmount(text, 12);
	const span = /^\d{1,4}$/.test(days.trim()) ? Number(days) : 0;
	const longest = limits.data?.longest ?? LONGEST_DAYS;
	const goodSpan = span >= 1 && span <= longest;
	const ready = creditor !== undefined && creditor !== who && typed.is === 'amount' && goodSpan;
	return (
		<Card title={wallet.debts.new}>
			<p className="soft small">{wallet.debts.newLead}</p>
			<AddressInput
				label={wallet.debts.creditor}
				fault={wallet.send.badAddress}
				value={to}
				onChange={setTo}
				without={who}
			/>
			<AmountInput label={wallet.debts.amountTime} asset="TIME" value={text} onChange={setText} />
			<TextInput
				label={wallet.debts.days}
				inputMode="numeric"
				value={days}
				onChange={setDays}
				fault={goodSpan ? undefined : wallet.debts.badDays(longest)}
			/>
			<div className="row">
				<Button
					look="primary"
					isDisabled={!ready}
					onPress={async () => {
						if (creditor === undefined || typed.is !== 'amount') return;
						const { amount } = typed;
						const sent = await act({
							title: wallet.debts.new,
							facts: (
								<Facts
									entries={[
										[wallet.debts.creditor, <AccountName key="c" of={creditor} />],
										[wallet.debts.amount, <Amount key="a" of={amount} asset="TIME" />],
										[wallet.debts.due, wallet.debts.inDays(span)],
										[
											wallet.debts.deposit,
											limits.data === undefined ? undefined : <Amount key="d" of={limits.data.deposit} asset="SOUK" />,
										],
										[wallet.note, wallet.debts.newFacts],
									]}
								/>
							),
							run: async (souk, account) => {
								const { now } = await souk.api.apis.ClockApi.clock(souk.at);
								const due = now + BigInt(span) * 86_400_000n - 60_000n;
								return souk.send(account, souk.api.tx.Rewards.acknowledge_debt({ creditor, amount, due }));
							},
							done: () => wallet.debts.newDone,
						});
						if (sent !== undefined) setText('');
					}}
				>
					{wallet.debts.newButton}
				</Button>
				{!ready && <span className="soft small">{wallet.debts.newNeeds}</span>}
			</div>
		</Card>
	);
}
