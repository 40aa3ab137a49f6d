// SPDX-License-Identifier: Apache-2.0

import './wallet.css';
import type { AssetName, Call, Souk } from '@souk/sdk';
import { getRouteApi } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useFormat } from '../../app/format.ts';
import { useAct } from '../../chain/act.tsx';
import { useChain } from '../../chain/connection.tsx';
import { AddressInput, readAddress } from '../../ui/address-input.tsx';
import { Button, Card, Facts, Loaded, Note } from '../../ui/basic.tsx';
import { Choose } from '../../ui/fields.tsx';
import { Scanner } from '../../ui/qr.tsx';
import { AccountName, Amount } from '../../ui/values.tsx';
import { useWords } from '../../words/index.tsx';
import { AmountInput } from './amount-input.tsx';
import { readAmount } from './amounts.ts';
import { WalletPageFrame } from './frame.tsx';
import { type Holding, readHoldings } from './holds.ts';

const route = getRouteApi('/wallet/send');

/** Send SOUK, TIME or another asset. */
export function SendPage(): JSX.Element {
	const { wallet } = useWords();
	return (
		<WalletPageFrame title={wallet.send.title} lead={wallet.send.lead}>
			{(account) => <Sending who={account.address} />}
		</WalletPageFrame>
	);
}

function Sending({ who }: { who: string }) {
	const holdings = useChain(['holdings', who], (souk) => readHoldings(souk, who));
	return <Loaded of={holdings}>{(all) => <SendForm who={who} holdings={all} />}</Loaded>;
}

/** The call that sends, so that the sender's account lives on. */
export function transfer(souk: Souk, asset: AssetName, to: string, amount: bigint): Call {
	const target = { type: 'Id', value: to } as const;
	if (asset === 'SOUK') return souk.api.tx.Balances.transfer_keep_alive({ dest: target, value: amount });
	return souk.api.tx.Assets.transfer_keep_alive({ id: asset === 'TIME' ? 1 : asset, target, amount });
}

function SendForm({ who, holdings }: { who: string; holdings: Holding[] }) {
	const { wallet } = useWords();
	const format = useFormat();
	const act = useAct();
	const asked = route.useSearch();
	const [to, setTo] = useState(asked.to ?? '');
	const [key, setKey] = useState(asked.asset ?? 'SOUK');
	const [text, setText] = useState('');
	const [scanning, setScanning] = useState(false);
	const holding = holdings.find(({ asset }) => String(asset) === key) ?? holdings[0];
	const fee = useChain(['send fee', who, key], async (souk) =>
		holding === undefined ? 0n : souk.fee(who, transfer(souk, holding.asset, who, 1n)),
	);
	const target = readAddress(to);
	const receiver = useChain(
		['receiver', target ?? '', key],
		async (souk) => {
			const [account, least] = await Promise.all([
				souk.api.query.System.Account.getValue(target ?? who, souk.at),
				souk.api.constants.Balances.ExistentialDeposit(),
			]);
			return { exists: account.providers > 0 || account.sufficients > 0, least };
		},
		target !== undefined,
	);
	if (holding === undefined) return null;
	const { asset, symbol, decimals } = holding;
	const keep = asset === 'SOUK' ? (fee.data ?? 0n) : 0n;
	const most = holding.spendable > keep ? holding.spendable - keep : 0n;
	const typed = readAmount(text, decimals, { most });
	const self = target === who;
	const tooSmall =
		typed.is === 'amount' && asset === 'SOUK' && receiver.data?.exists === false && typed.amount < receiver.data.least;
	const why =
		target === undefined
			? wallet.send.noAddress
			: self
				? wallet.send.self
				: typed.is !== 'amount'
					? wallet.send.noAmount
					: tooSmall
						? wallet.send.tooSmall(format.amount(receiver.data?.least ?? 0n, 'SOUK'))
						: undefined;
	const send = async () => {
		if (target === undefined || typed.is !== 'amount') return;
		const { amount } = typed;
		const sent = await act({
			title: wallet.send.confirm,
			facts: (
				<Facts
					entries={[
						[wallet.send.amount, <Amount key="a" of={amount} asset={symbol} decimals={decimals} />],
						[wallet.send.to, <AccountName key="t" of={target} />],
						[
							wallet.send.address,
							<code key="c" translate="no">
								{target}
							</code>,
						],
						[wallet.send.left, <Amount key="l" of={holding.free - amount} asset={symbol} decimals={decimals} />],
						[wallet.note, wallet.send.final],
					]}
				/>
			),
			run: (souk, account) => souk.send(account, transfer(souk, asset, target, amount)),
			done: () => wallet.send.done,
		});
		if (sent !== undefined) setText('');
	};
	return (
		<div className="columns">
			<Card>
				<AddressInput
					label={wallet.send.to}
					hint={wallet.send.toHint}
					fault={wallet.send.badAddress}
					value={to}
					onChange={setTo}
					without={who}
				/>
				<Choose
					label={wallet.send.asset}
					value={String(holding.asset)}
					onChange={(next) => {
						setKey(next);
						setText('');
					}}
					options={holdings.map((one) => [
						String(one.asset),
						<span key={one.symbol} translate="no">
							{format.amount(one.spendable, one.symbol, one.decimals)}
						</span>,
					])}
				/>
				<AmountInput
					label={wallet.send.amount}
					asset={symbol}
					decimals={decimals}
					most={most}
					value={text}
					onChange={setText}
				/>
				{tooSmall && <Note tone="warn">{why}</Note>}
				<div className="row">
					<Button look="primary" onPress={send} isDisabled={why !== undefined}>
						{wallet.send.button}
					</Button>
					{why !== undefined && <span className="soft small">{why}</span>}
				</div>
			</Card>
			<Card title={wallet.send.scan}>
				{scanning ? (
					<Scanner
						onText={(code) => {
							const address = readAddress(code.replace(/^(substrate|souk):/, '').split(':')[0] ?? '');
							if (address === undefined) throw new Error(wallet.send.badAddress);
							setTo(address);
							setScanning(false);
						}}
					/>
				) : (
					<div>
						<Button onPress={() => setScanning(true)}>{wallet.send.scanButton}</Button>
					</div>
				)}
			</Card>
		</div>
	);
}
