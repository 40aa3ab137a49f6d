// SPDX-License-Identifier: Apache-2.0

// Quality models, products that are bound to them, and those who publish, produce and back: the ground on which testers report.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf, chainAsset } from './assets.ts';
import { NotFound } from './errors/index.ts';
import { fromUtf8, utf8 } from './pure/bytes.ts';
import { printDecimal } from './pure/money.ts';
import { gtin, there } from './shops.ts';
import type { Api, Call, SendOptions, Sent, Souk } from './souk.ts';

/** A version of a quality model as the chain shows it. */
export type ModelView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['model']>>>;
/** A product that is bound to a model, as the chain shows it. */
export type ProductView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['product']>>>;
/** An expert as the chain shows it. */
export type ExpertView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['expert']>>>;

/** One measurable property of a kind of product. Values are whole numbers of the unit at so many decimals. */
export interface Attribute {
	/** 1 to 32 bytes of UTF-8. */
	name: string;
	/** A unit of UN/ECE Recommendation 20, such as `GRM`. */
	unit: string;
	/** At most 18. */
	decimals: number;
	/** How far a value may be from the claim and still confirm it. */
	tolerance: bigint;
	/** Its weight among the model's attributes, at least 1. */
	weight: number;
	/** Which values are better than a claim. */
	better: 'Higher' | 'Lower' | 'Nearer';
}

/** The price of one unit that a producer asks, in base units of an asset. */
export interface OwnPrice {
	asset?: AssetName;
	amount: bigint;
}

export class Quality {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	/** A model, in its newest version if none is named. */
	async model(id: number, version?: number): Promise<ModelView> {
		return there(await this.souk.api.apis.ExperienceApi.model(id, version, this.souk.at), `quality model ${id}`);
	}

	/** The attributes of a model. */
	async attributes(id: number, version?: number): Promise<Attribute[]> {
		return readAttributes((await this.model(id, version)).attributes);
	}

	/** A product that is bound to a model, or `undefined` if it is not. */
	async product(product: string | bigint): Promise<ProductView | undefined> {
		return this.souk.api.apis.ExperienceApi.product(gtin(product), this.souk.at);
	}

	/** What an expert published, or `undefined` if nothing. */
	async expert(who: Who): Promise<ExpertView | undefined> {
		return this.souk.api.apis.ExperienceApi.expert(addressOf(who), this.souk.at);
	}

	/** Experience power of an account in a category, in billionths of a perfect report. */
	async power(who: Who, category: number): Promise<bigint> {
		return this.souk.api.apis.ExperienceApi.power(addressOf(who), category, this.souk.at);
	}

	/** What one winner would get if the running cycle closed now, in base units of each asset. */
	async estimatedPay(): Promise<{ asset: AssetName; amount: bigint }[]> {
		return amounts(await this.souk.api.apis.ExperienceApi.estimated_pay(this.souk.at));
	}

	/** Publish a model for a category (GPC brick). `text` is the CID of its full text. Returns its number. */
	async publish(
		expert: Account,
		category: number,
		attributes: Attribute[],
		text: string,
		options?: SendOptions,
	): Promise<number> {
		const call = this.souk.api.tx.Experience.publish_model({
			category,
			attributes: chainAttributes(attributes),
			text,
		});
		const { events } = await this.souk.send(expert, call, options);
		const [published] = this.souk.api.event.Experience.ModelPublished.filter(events);
		if (published === undefined)
			throw new NotFound('Quality.Silent', 'The chain published a model without saying so.', 'Report it.');
		return published.payload.model;
	}

	/** Close a model to further products. */
	async retire(expert: Account, model: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(expert, this.souk.api.tx.Experience.retire_model({ model }), options);
	}

	/**
	 * Bind a product to a model, with a claim for each of its attributes. The producer sells the product itself, at its own price,
	 * in the listing it names.
	 */
	async bind(
		producer: Account,
		product: string | bigint,
		binding: { listing: bigint; model: number; version?: number; claims: bigint[]; price: OwnPrice },
		options?: SendOptions,
	): Promise<Sent> {
		const { listing, model, claims, price } = binding;
		const version = binding.version ?? (await this.model(model)).latest;
		const call = this.souk.api.tx.Experience.bind_product({
			product: gtin(product),
			listing,
			model,
			version,
			claims,
			price: chainPrice(price),
		});
		return this.souk.send(producer, call, options);
	}

	/** Ask another price for a bound product. */
	async reprice(producer: Account, product: string | bigint, price: OwnPrice, options?: SendOptions): Promise<Sent> {
		const call = this.souk.api.tx.Experience.set_price({ product: gtin(product), price: chainPrice(price) });
		return this.souk.send(producer, call, options);
	}

	/** Take the claims of a product back. */
	async unbind(producer: Account, product: string | bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(producer, this.souk.api.tx.Experience.unbind_product({ product: gtin(product) }), options);
	}

	/** Appeal a verdict, under a bond: a larger panel tests again. */
	async appeal(account: Account, product: string | bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Experience.appeal_verdict({ product: gtin(product) }), options);
	}

	/** Stake SOUK behind a tester, and share in its pay. */
	async back(backer: Account, tester: Who, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			backer,
			this.souk.api.tx.Experience.back_tester({ tester: addressOf(tester), amount }),
			options,
		);
	}

	/** Take stake back. It is free after the unbonding period, by [`withdrawBacking`]. */
	async unback(backer: Account, tester: Who, amount: bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			backer,
			this.souk.api.tx.Experience.unback_tester({ tester: addressOf(tester), amount }),
			options,
		);
	}

	/** Withdraw stake whose unbonding is over. */
	async withdrawBacking(backer: Account, tester: Who, options?: SendOptions): Promise<Sent> {
		return this.souk.send(backer, this.souk.api.tx.Experience.withdraw_backing({ tester: addressOf(tester) }), options);
	}

	/** The call that pays an expert for a model in a closed cycle. Anybody may send it. */
	claimingModel(cycle: number, model: number): Call {
		return this.souk.api.tx.Experience.claim_model({ cycle, model });
	}

	/** The call that pays a backer for what a tester earned in a cycle. */
	claimingBacking(tester: Who, cycle: number): Call {
		return this.souk.api.tx.Experience.claim_backing({ tester: addressOf(tester), cycle });
	}
}

/** Attributes as the chain shows them. */
export function readAttributes(attributes: ModelView['attributes']): Attribute[] {
	return attributes.map(({ name, unit, decimals, tolerance, weight, direction }) => ({
		name: fromUtf8(name),
		unit: fromUtf8(unit),
		decimals,
		tolerance,
		weight,
		better: direction.type.replace('Better', '') as Attribute['better'],
	}));
}

/** A value of an attribute for people: `12.5 GRM`. */
export function printValue(value: bigint, { decimals, unit }: Pick<Attribute, 'decimals' | 'unit'>): string {
	return `${printDecimal(value, decimals)} ${unit}`;
}

function chainAttributes(attributes: Attribute[]) {
	return attributes.map(({ name, unit, decimals, tolerance, weight, better }) => ({
		name: utf8(name),
		unit: utf8(unit),
		decimals,
		tolerance,
		weight,
		direction: { type: `${better}Better`, value: undefined } as const,
	}));
}

function chainPrice({ asset = 'SOUK', amount }: OwnPrice) {
	return { asset: chainAsset(asset), amount };
}

function amounts(rows: [Parameters<typeof assetOf>[0], bigint][]): { asset: AssetName; amount: bigint }[] {
	return rows.map(([asset, amount]) => ({ asset: assetOf(asset), amount }));
}
