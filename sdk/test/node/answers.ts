// SPDX-License-Identifier: Apache-2.0

// One thing of the chain, asked for in the two ways that there are: of the chain's own interface, and of a gateway's rows. Both are
// written in the same words, so that they can be compared.

import { LocalAccount, type Souk } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';

/** What can be asked for. */
export type Thing = { kind: 'shop' | 'listing' | 'order'; id: number } | { kind: 'account'; name: string };

const gtin = (product: bigint): string => product.toString().padStart(14, '0');
const words = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase();
const addressOf = (name: string): string => LocalAccount.development(name).address;

/** What the chain says, through any connection: a node that is trusted, or a light client that proves each answer. */
export async function chainSays(souk: Souk, thing: Thing): Promise<string> {
	switch (thing.kind) {
		case 'shop': {
			const { owner, profile, open_orders, state } = await souk.shops.get(thing.id);
			return [owner, Number(profile.category), open_orders, words(state.type)].join(' ');
		}
		case 'listing': {
			const { shop, product, terms, stock, status } = await souk.shops.listing(BigInt(thing.id));
			return [shop, gtin(product), terms.price.token?.[1], stock, words(status.type)].join(' ');
		}
		case 'order': {
			const { buyer, seller, shop, state, lines, placed } = await souk.orders.get(BigInt(thing.id));
			const bought = lines.map(({ listing, quantity, shipped }) => [listing, quantity, shipped].join('/'));
			return [buyer, seller, shop, words(state.type), bought.join(','), placed].join(' ');
		}
		case 'account': {
			const { free, reserved } = await souk.balance(addressOf(thing.name));
			return [free, reserved].join(' ');
		}
	}
}

/** What a gateway's rows say. */
export async function gatewaySays(gateway: Gateway, thing: Thing): Promise<string> {
	switch (thing.kind) {
		case 'shop': {
			const { owner, category, open_orders, state } = await gateway.shop(thing.id);
			return [owner, Number(category), open_orders, state].join(' ');
		}
		case 'listing': {
			const { shop, product, price, stock, status } = await gateway.listing(thing.id);
			return [shop, product, price?.amount, stock, status].join(' ');
		}
		case 'order': {
			const { buyer, seller, shop, state, lines, placed } = await gateway.order(thing.id);
			const bought = lines.map(({ listing, quantity, shipped }) => [listing, quantity, shipped].join('/'));
			return [buyer, seller, shop, state, bought.join(','), Date.parse(placed)].join(' ');
		}
		case 'account': {
			const { free, reserved } = await gateway.account(addressOf(thing.name));
			return [free.amount, reserved.amount].join(' ');
		}
	}
}
