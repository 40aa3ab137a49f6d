// SPDX-License-Identifier: Apache-2.0

// What the pages of testers and experts read of the chain.

import { type Account, addressOf, reportHash, type Souk, saltOf } from '@souk/sdk';
import type { Gateway } from '@souk/sdk/gateway';
import { type Duty, dutyOf, isDrawn } from './draws.ts';
import { type Attribute, type ChainAttribute, readAttribute } from './values.ts';

/** A GTIN as it is shown: 14 digits. */
export function gtinText(product: bigint | string | number): string {
	return String(product).padStart(14, '0');
}

/** A quality model in one version. */
export interface Model {
	id: number;
	expert: string;
	category: number;
	version: number;
	latest: number;
	attributes: Attribute[];
	text: string;
	products: number;
	retired: boolean;
}

/** Read a version of a model, the newest if none is named. `undefined` where there is none. */
export async function readModel(souk: Souk, id: number, version?: number): Promise<Model | undefined> {
	const view = await souk.api.apis.ExperienceApi.model(id, version, souk.at);
	if (view === undefined) return undefined;
	return {
		...view,
		attributes: (view.attributes as ChainAttribute[]).map(readAttribute),
		text: view.text,
	};
}

/** A product that is bound to a model, and the model. */
export interface Bound {
	product: string;
	producer: string;
	model: Model;
	claims: bigint[];
	verdict: 'Unknown' | 'Open' | 'Confirmed' | 'Deviates';
	/** From which cycle on it can be judged. */
	since: number;
	/** Reports of this round, of the panel and of others. */
	panel: number;
	open: number;
	bond: bigint;
}

/** Read a bound product. `undefined` where it is bound to nothing. */
export async function readBound(souk: Souk, product: string): Promise<Bound | undefined> {
	const view = await souk.api.apis.ExperienceApi.product(BigInt(product), souk.at);
	if (view === undefined) return undefined;
	const model = await readModel(souk, view.model, view.version);
	if (model === undefined) return undefined;
	return {
		product: gtinText(view.product),
		producer: addressOf(view.producer),
		model,
		claims: view.claims,
		verdict: view.verdict.type,
		since: view.since,
		panel: view.panel,
		open: view.open,
		bond: view.bond,
	};
}

/** How many products a desk looks at: each is a question to the chain. */
export const LOOKED_AT = 200;

/** The numbers of bound products, of the gateway or of the chain where there is none, and whether some are left out. */
export async function boundProducts(
	souk: Souk,
	gateway: Gateway | undefined,
): Promise<{ products: string[]; more: boolean }> {
	if (gateway !== undefined) {
		const rows = await gateway.products().first(LOOKED_AT);
		const bound = rows.filter(({ gone, producer }) => !gone && producer !== null);
		return { products: bound.map(({ gtin }) => gtin), more: rows.length === LOOKED_AT };
	}
	const rows = await souk.api.query.Experience.Bindings.getEntries(souk.at);
	const products = rows.slice(0, LOOKED_AT).map(({ keyArgs: [product] }) => gtinText(product));
	return { products, more: rows.length > LOOKED_AT };
}

/** A product and what a tester can do about it. */
export interface DutyRow {
	product: string;
	duty: Duty;
	/** Whether the tester is on its panel, where that can be told. */
	drawn?: boolean;
	/** Until when a purchase gives the right to report, by the chain's clock. */
	mayReportUntil?: bigint;
}

/** What an account can do about each product in the running cycle. `secret` is that of its draws, if it is enrolled. */
export async function readDuties(
	souk: Souk,
	who: string,
	products: readonly string[],
	cycle: { number: number; phase: { type: 'Draw' | 'Commit' | 'Reveal' | 'Over' } },
	secret: string | undefined,
): Promise<DutyRow[]> {
	return Promise.all(
		products.map(async (product): Promise<DutyRow> => {
			const view = await souk.api.apis.ExperienceApi.draw(who, BigInt(product), undefined, souk.at);
			const drawn =
				secret === undefined || view.seed === undefined
					? undefined
					: isDrawn(view.seed, secret, BigInt(product), cycle.number, view.share);
			const duty = dutyOf({
				phase: cycle.phase.type,
				...(drawn === undefined ? {} : { drawn }),
				mayReport: view.may_report_until !== undefined,
				committed: view.committed,
				revealed: view.revealed,
			});
			return {
				product,
				duty,
				...(drawn === undefined ? {} : { drawn }),
				...(view.may_report_until === undefined ? {} : { mayReportUntil: view.may_report_until }),
			};
		}),
	);
}

/** Whether values are what an account committed to on a product in a cycle, as far as its secrets make the salt again. */
export async function isCommitted(
	souk: Souk,
	account: Account,
	product: string,
	cycle: number,
	values: bigint[],
): Promise<boolean | undefined> {
	const number = BigInt(product);
	const salt = saltOf(account, souk.genesis, number, cycle);
	if (salt === undefined) return undefined;
	const row = await souk.api.query.Experience.Commitments.getValue(cycle, number, account.address, souk.at);
	if (row === undefined) return undefined;
	return row.hash === reportHash({ product: number, cycle, values, salt }, account.publicKey);
}
