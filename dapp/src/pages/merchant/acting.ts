// SPDX-License-Identifier: Apache-2.0

// On whose behalf an account acts in a shop: its owner, or one of the owner's staff keys, which the chain lets do some things.

import { type Account, addressOf, type Call, type Sent, type Souk, sameAccount, type Who } from '@souk/sdk';

/** What a staff key may be, by the chain's own names. */
export type ProxyKind = Parameters<Souk['api']['tx']['Proxy']['add_proxy']>[0]['proxy_type']['type'];

/** A staff key of an owner. */
export interface StaffKey {
	key: string;
	kind: ProxyKind;
	/** Blocks between what it announces and what it does. */
	delay: number;
}

/** What an account is in a shop. */
export type Standing = 'owner' | 'staff' | 'till' | 'stranger';

/** The staff keys of an owner, and the SOUK on hold for them. */
export async function staffOf(souk: Souk, owner: Who): Promise<{ keys: StaffKey[]; deposit: bigint }> {
	const [rows, deposit] = await souk.api.query.Proxy.Proxies.getValue(addressOf(owner), souk.at);
	return {
		keys: rows.map(({ delegate, proxy_type, delay }) => ({ key: delegate, kind: proxy_type.type, delay })),
		deposit,
	};
}

/** What an account is in a shop of an owner. */
export function standingOf(who: Who, owner: Who, keys: StaffKey[]): Standing {
	if (sameAccount(who, owner)) return 'owner';
	const mine = keys.filter(({ key, delay }) => delay === 0 && sameAccount(key, who)).map(({ kind }) => kind);
	if (mine.includes('Any') || mine.includes('Commerce')) return 'staff';
	return mine.includes('Till') ? 'till' : 'stranger';
}

/** Send a call for the owner of a shop: signed by the owner, or by a staff key in its name. */
export async function sendFor(souk: Souk, account: Account, owner: Who, call: Call): Promise<Sent> {
	if (sameAccount(account, owner)) return souk.send(account, call);
	const { keys } = await staffOf(souk, owner);
	const any = keys.some(({ key, kind }) => kind === 'Any' && sameAccount(key, account));
	return souk.send(
		account,
		souk.api.tx.Proxy.proxy({
			real: { type: 'Id', value: addressOf(owner) },
			force_proxy_type: { type: any ? 'Any' : 'Commerce', value: undefined },
			call: call.decodedCall,
		}),
	);
}
