// SPDX-License-Identifier: Apache-2.0

// The chain has to know that a key is a till of the merchant, and the key needs some SOUK for its fees.

import { addressOf, sameAccount, tokens } from '@souk/sdk';
import { useAct } from '../../../chain/act.tsx';
import { useChain, useSouk } from '../../../chain/connection.tsx';
import { Badge, Button, Facts, Loading, Note } from '../../../ui/basic.tsx';
import { Qr } from '../../../ui/qr.tsx';
import { AccountName, Amount, CopyButton } from '../../../ui/values.tsx';
import { useAccount } from '../../../wallet/accounts.tsx';
import { useWords } from '../../../words/index.tsx';
import { staffOf } from '../acting.ts';

/** What a till's key gets for its fees when it is let in, and below which it is told to need more, in base units of SOUK. */
const START = tokens('2');
const LOW = tokens('0.2');

/** Whether a key is a till of the shop's owner, and what it has for its fees. */
export function useAuthorised(shop: number, address: string) {
	return useChain(['till-authorised', shop, address], async (souk) => {
		const { owner } = await souk.shops.get(shop);
		const [{ keys }, balance] = await Promise.all([staffOf(souk, owner), souk.balance(address)]);
		const may = keys.some(
			({ key, kind, delay }) =>
				delay === 0 && (kind === 'Till' || kind === 'Commerce' || kind === 'Any') && sameAccount(key, address),
		);
		return { owner, may, free: balance.free };
	});
}

/** Lets the till's key in: here, by the merchant's wallet, or on the merchant's own device. */
export function Authorise({ shop, address }: { shop: number; address: string }) {
	const { till: words, merchant } = useWords();
	const act = useAct();
	const account = useAccount();
	const souk = useSouk();
	const query = useAuthorised(shop, address);
	if (souk === undefined) return <Note tone="warn">{words.needsNet}</Note>;
	if (query.data === undefined || query.data === null) return <Loading lines={2} />;
	const { owner, may, free } = query.data;
	const isOwner = account !== undefined && sameAccount(account, owner);
	const fund = free < START ? START : 0n;
	const letIn = () =>
		act({
			title: words.letInDeed,
			facts: (
				<>
					<Facts
						entries={[
							[words.keyOf, <AccountName key="key" of={address} />],
							[words.may, may ? undefined : merchant.staff.kinds.Till.may],
							[words.sends, fund === 0n ? undefined : <Amount key="fund" of={fund} asset="SOUK" />],
						]}
					/>
					<Note>{words.letInMeans}</Note>
				</>
			),
			run: (chain, signer) => {
				const id = { type: 'Id', value: addressOf(address) } as const;
				const calls = [
					...(may
						? []
						: [
								chain.api.tx.Proxy.add_proxy({
									delegate: id,
									proxy_type: { type: 'Till', value: undefined },
									delay: 0,
								}),
							]),
					...(fund === 0n ? [] : [chain.api.tx.Balances.transfer_keep_alive({ dest: id, value: fund })]),
				];
				return chain.send(signer, chain.batch(calls));
			},
			done: () => words.letIn,
		});
	return (
		<div className="stack">
			<Facts
				entries={[
					[words.keyOf, <AccountName key="key" of={address} copy />],
					[
						words.right,
						may ? (
							<Badge key="yes" tone="good">
								{words.rightYes}
							</Badge>
						) : (
							<Badge key="no" tone="warn">
								{words.rightNo}
							</Badge>
						),
					],
					[words.balance, <Amount key="free" of={free} asset="SOUK" />],
				]}
			/>
			{may && free < LOW && <Note tone="warn">{words.balanceLow}</Note>}
			{(!may || free < LOW) && isOwner && (
				<div>
					<Button look="primary" onPress={letIn}>
						{may ? words.topUp : words.letInHere}
					</Button>
				</div>
			)}
			{(!may || free < LOW) && !isOwner && (
				<div className="till-code">
					<p>{words.letInThere}</p>
					<Qr text={address} label={words.addressQr} />
					<span className="row small soft">
						{words.copyAddress} <CopyButton text={address} />
					</span>
				</div>
			)}
		</div>
	);
}
