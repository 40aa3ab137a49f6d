// SPDX-License-Identifier: Apache-2.0

// What the chain says beforehand that units of a listing will pay.

import type { Chain } from '@souk/client/chain';
import { at, must } from '@souk/client/errors';
import { type Preview, previewSplit } from '@souk/client/orders';
import { addLegs, type Legs, noLegs, serve } from '@souk/client/waterfall';
import type { Market } from './opening.ts';
import { listingKey, type PlannedLine, type PlannedOrder } from './plan.ts';

/** Asks each preview once: no listing and no rate changes during a replay. */
export class Previews {
	private readonly answers = new Map<string, Promise<Preview>>();

	private readonly chain: Chain;
	private readonly market: Market;
	/** The account of a promoter, by number. */
	private readonly promoter: (place: number) => string;

	constructor(chain: Chain, market: Market, promoter: (place: number) => string) {
		this.chain = chain;
		this.market = market;
		this.promoter = promoter;
	}

	/** The listing of a line. */
	listing(line: PlannedLine): bigint {
		return must(this.market.listings.get(listingKey(line)), `listing at ${line.price} and ${line.fiat}`);
	}

	/** What `quantity` units of a line's listing pay over a path of these promoters. Only the depth of the path matters. */
	async of(line: PlannedLine, quantity: number, promoters: number[]): Promise<Preview> {
		const listing = this.listing(line);
		const name = `${listing}/${quantity}/${promoters.length}`;
		let answer = this.answers.get(name);
		if (answer === undefined) {
			answer = previewSplit(this.chain, listing, quantity, promoters.map(this.promoter));
			this.answers.set(name, answer);
		}
		return answer;
	}

	/** The previews of the lines of an order, all of whose units are kept. */
	async lines({ lines, promoters }: PlannedOrder): Promise<Preview[]> {
		return Promise.all(lines.map((line) => this.of(line, line.quantity, promoters)));
	}

	/**
	 * What the lines of an order pay if so many units of each are kept, and services get these shares. The rest of what was
	 * held goes back to the buyer.
	 */
	async kept({ lines, promoters }: PlannedOrder, kept: number[], shares: bigint[] = []): Promise<Legs> {
		const each = lines.map(async (line, place): Promise<Legs> => {
			const units = at(kept, place);
			const whole = await this.of(line, line.quantity, promoters);
			if (units === line.quantity) return serve(whole.legs, shares);
			if (units === 0) return { ...noLegs(), promoters: promoters.map(() => 0n), buyer: whole.escrow };
			const { escrow, legs } = await this.of(line, units, promoters);
			return { ...serve(legs, shares), buyer: legs.buyer + whole.escrow - escrow };
		});
		return (await Promise.all(each)).reduce(addLegs, noLegs());
	}
}
