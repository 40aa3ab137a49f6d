// SPDX-License-Identifier: Apache-2.0

// Statements and receipts, from the form they are signed in to the form in which polkadot-api encodes them, and back.

import { addressOf, hexOf } from './accounts.ts';
import type { Link } from './pure/links.ts';
import type { Row } from './pure/receipts.ts';
import type { MultiSignature, Signed } from './pure/signing.ts';

/** A signature as polkadot-api encodes it. */
export interface ChainSigned {
	wrapped: boolean;
	signature: { type: 'Ed25519' | 'Sr25519' | 'Ecdsa'; value: string };
}

export function chainSigned({ wrapped, signature }: Signed): ChainSigned {
	if ('Sr25519' in signature) return { wrapped, signature: { type: 'Sr25519', value: signature.Sr25519 } };
	if ('Ed25519' in signature) return { wrapped, signature: { type: 'Ed25519', value: signature.Ed25519 } };
	return { wrapped, signature: { type: 'Ecdsa', value: signature.Ecdsa } };
}

/** A link as an order carries it. */
export function chainLink({ promoter, expires, plan, signed }: Link) {
	return { promoter: addressOf(promoter), expires, plan: plan ?? undefined, signed: chainSigned(signed) };
}

/** A row of receipts as a batch carries it. */
export type ChainRow =
	| { type: 'Sale'; value: { value: bigint; after: number } }
	| { type: 'CustomerSale'; value: { customer: string; value: bigint; after: number } }
	| { type: 'IntroducedSale'; value: { customer: string; via: number; value: bigint; after: number } }
	| { type: 'Refund'; value: { value: bigint; after: number } }
	| { type: 'Void'; value: { back: number; after: number } };

export function chainRow(row: Row): ChainRow {
	if ('Sale' in row) return { type: 'Sale', value: row.Sale };
	if ('CustomerSale' in row) {
		return { type: 'CustomerSale', value: { ...row.CustomerSale, customer: addressOf(row.CustomerSale.customer) } };
	}
	if ('IntroducedSale' in row) {
		return {
			type: 'IntroducedSale',
			value: { ...row.IntroducedSale, customer: addressOf(row.IntroducedSale.customer) },
		};
	}
	if ('Refund' in row) return { type: 'Refund', value: row.Refund };
	return { type: 'Void', value: row.Void };
}

/** A row of receipts in the form it is hashed and signed in. */
export function readRow(row: ChainRow): Row {
	switch (row.type) {
		case 'Sale':
			return { Sale: row.value };
		case 'CustomerSale':
			return { CustomerSale: { ...row.value, customer: hexOf(row.value.customer) } };
		case 'IntroducedSale':
			return { IntroducedSale: { ...row.value, customer: hexOf(row.value.customer) } };
		case 'Refund':
			return { Refund: row.value };
		case 'Void':
			return { Void: row.value };
	}
}

/** The kind of a signature and its bytes in hex. */
export function signatureHex(signature: MultiSignature): string {
	return chainSigned({ wrapped: false, signature }).signature.value;
}
