// SPDX-License-Identifier: Apache-2.0

// Testers: enrolling, being drawn, committing to what was measured, revealing it. What must not be lost is made from the tester's
// key, so that a tester with its phrase alone can reveal on another device.

import { type Account, addressOf, type Who } from './accounts.ts';
import { type AssetName, assetOf } from './assets.ts';
import { NotFound } from './errors/index.ts';
import { asBytes, compact, concat, type Hex, toHex, uint } from './pure/bytes.ts';
import { blake2b256 } from './pure/hashing.ts';
import { largest } from './pure/money.ts';
import { gtin, there } from './shops.ts';
import type { Api, SendOptions, Sent, Souk } from './souk.ts';
import { fromJson, type Store, toJson, within } from './store.ts';

/** The consensus cycle as the chain shows it. */
export type CycleView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['cycle']>>>;
/** A tester as the chain shows it. */
export type TesterView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['tester']>>>;
/** Whether a tester may report on a product, and whether it was drawn. */
export type DrawView = Awaited<ReturnType<Api['apis']['ExperienceApi']['draw']>>;
/** A verdict as the chain shows it. */
export type VerdictView = NonNullable<Awaited<ReturnType<Api['apis']['ExperienceApi']['verdict']>>>;

/** A report that was committed. */
export interface Report {
	product: bigint;
	cycle: number;
	/** One value for each attribute of the model, as integers with the model's decimals. */
	values: bigint[];
	salt: Hex;
}

/** What a tester has to do for a product. Moments in milliseconds since the epoch, by the clock that deadlines run by. */
export interface Duty {
	product: bigint;
	cycle: number;
	/** `measure` and commit; wait for the time `until reveal`; `reveal`. */
	what: 'measure' | 'wait to reveal' | 'reveal';
	/** When that ends: the end of the window, or the begin of the next. */
	until: bigint;
	/** Whether the tester was drawn: its report counts for the verdict. Open reports are scored and paid less. */
	drawn: boolean;
}

/** What there is to do for a product, by the cycle and the draw; `undefined` if nothing. */
export function dutyOf(product: bigint, cycle: CycleView, draw: DrawView, now: bigint): Duty | undefined {
	const { number, phase, commit_until, reveal_until } = cycle;
	const own = { product, cycle: number, drawn: draw.drawn === true };
	if (draw.committed) {
		if (draw.revealed || phase.type === 'Over') return undefined;
		return phase.type === 'Reveal'
			? { ...own, what: 'reveal', until: reveal_until }
			: { ...own, what: 'wait to reveal', until: commit_until };
	}
	const may = draw.may_report_until !== undefined && draw.may_report_until > now;
	if (phase.type !== 'Commit' || !may) return undefined;
	const { may_report_until: last = commit_until } = draw;
	return { ...own, what: 'measure', until: commit_until - largest([commit_until - last, 0n]) };
}

/** For how many cycles a chain of secrets lasts: each cycle in which a tester reports uses one. */
export const CYCLES = 1024;

const SALT = 'souk:report:salt:1';
const SECRETS = 'souk:tester:secrets:1';

/** BLAKE2-256 of values, salt, author, product and cycle: what a report is committed to by. */
export function reportHash({ product, cycle, values, salt }: Report, author: Uint8Array): Hex {
	const encoded = values.map((value) => uint(BigInt.asUintN(64, inRange(value)), 8));
	return toHex(
		blake2b256(concat(compact(values.length), ...encoded, asBytes(salt, 32), author, uint(product, 8), uint(cycle, 4))),
	);
}

function inRange(value: bigint): bigint {
	if (BigInt.asIntN(64, value) !== value) throw new RangeError(`${value} does not fit 64 bits`);
	return value;
}

/** The salt of a report, made from the tester's key: the same one on every device that has the key. */
export function saltOf(account: Account, genesis: string, product: bigint, cycle: number): Hex | undefined {
	const salt = account.secretFor?.(concat(SALT, asBytes(genesis, 32), uint(product, 8), uint(cycle, 4)));
	return salt === undefined ? undefined : toHex(salt);
}

/**
 * A tester's chain of secrets: each is the hash of the one before. The last is the anchor it enrols with. From then on it shows
 * them backwards, and nobody can tell the next one from those that were shown.
 */
export function secretsOf(root: Uint8Array, cycles = CYCLES): Uint8Array[] {
	const chain = [root];
	for (let last = root; chain.length <= cycles; chain.push(last)) last = blake2b256(last);
	return chain;
}

export class Testing {
	private readonly souk: Souk;

	constructor(souk: Souk) {
		this.souk = souk;
	}

	private get store(): Store {
		return within(this.souk.store, `testing/${this.souk.genesis.slice(2, 18)}/`);
	}

	/** The cycle that runs, or an error that says that none does. */
	async cycle(): Promise<CycleView> {
		return there(await this.souk.api.apis.ExperienceApi.cycle(this.souk.at), 'running cycle');
	}

	/** A tester, or `undefined` if the account never was one. */
	async tester(who: Who): Promise<TesterView | undefined> {
		return this.souk.api.apis.ExperienceApi.tester(addressOf(who), this.souk.at);
	}

	/** The verdict on a product, or `undefined` if there is none. */
	async verdict(product: string | bigint): Promise<VerdictView | undefined> {
		return this.souk.api.apis.ExperienceApi.verdict(gtin(product), this.souk.at);
	}

	/** Enrol as a tester. The chain of secrets is made from the key of the account, or kept in the storage where it cannot be. */
	async enrol(account: Account, options?: SendOptions): Promise<Sent> {
		const anchor = (await this.secrets(account)).at(-1);
		if (anchor === undefined) throw new RangeError('no secrets');
		return this.souk.send(account, this.souk.api.tx.Experience.enrol_tester({ anchor: toHex(anchor) }), options);
	}

	private async secrets(account: Account): Promise<Uint8Array[]> {
		const made = account.secretFor?.(concat(SECRETS, asBytes(this.souk.genesis, 32)));
		if (made !== undefined) return secretsOf(made);
		const key = `secrets/${toHex(account.publicKey)}`;
		const kept = await this.store.get(key);
		if (kept !== undefined) return secretsOf(kept);
		const root = crypto.getRandomValues(new Uint8Array(32));
		await this.store.set(key, root);
		return secretsOf(root);
	}

	/** The secret of a tester in this cycle. An error if its anchor is none of the account's. */
	async secret(account: Account): Promise<Hex> {
		const [row, { number }] = await Promise.all([
			this.souk.api.query.Experience.Testers.getValue(account.address, this.souk.at),
			this.cycle(),
		]);
		const { anchor, shown } = there(row?.enrolment, `enrolment of ${account.address}`);
		const chain = await this.secrets(account);
		const place = chain.findIndex((secret) => toHex(secret) === anchor);
		// Once it is shown in a cycle it is the anchor itself.
		const secret = place < 0 ? undefined : chain[shown === number ? place : place - 1];
		if (secret === undefined) {
			throw new NotFound(
				'Testing.OtherSecrets',
				'The tester enrolled with secrets that this key does not make.',
				'Use the phrase or the storage of the device it enrolled on.',
			);
		}
		return toHex(secret);
	}

	/** Whether an account may report on a product, and whether it was drawn for it. */
	async draw(account: Account, product: string | bigint): Promise<DrawView> {
		const enrolled = (await this.tester(account))?.enrolment !== undefined;
		const secret = enrolled ? await this.secret(account) : undefined;
		return this.souk.api.apis.ExperienceApi.draw(account.address, gtin(product), secret, this.souk.at);
	}

	/**
	 * Commit to a report on a product. Values and salt are kept before anything is sent. Of a key whose secret this program has, the
	 * salt can be made again; of a wallet's it cannot, so do not lose the storage.
	 */
	async commit(account: Account, product: string | bigint, values: bigint[], options?: SendOptions): Promise<Report> {
		const [number, { number: cycle }] = [gtin(product), await this.cycle()];
		const kept = await this.report(account, number, cycle);
		const salt =
			kept?.salt ??
			saltOf(account, this.souk.genesis, number, cycle) ??
			toHex(crypto.getRandomValues(new Uint8Array(32)));
		const report = { product: number, cycle, values, salt };
		await this.store.set(reportKey(account, number, cycle), toJson(report));
		const hash = reportHash(report, account.publicKey);
		await this.souk.send(account, this.souk.api.tx.Experience.commit_report({ product: number, hash }), options);
		return report;
	}

	/** A report that this program committed, or `undefined`. */
	async report(account: Account, product: bigint, cycle: number): Promise<Report | undefined> {
		const kept = await this.store.get(reportKey(account, product, cycle));
		return kept === undefined ? undefined : fromJson<Report>(kept);
	}

	/**
	 * Reveal a report. On another device than the one that committed, give the values: the salt is made from the key. Whether the
	 * tester was drawn is shown with its secret, if it is enrolled.
	 */
	async reveal(account: Account, product: string | bigint, values?: bigint[], options?: SendOptions): Promise<Sent> {
		const [number, { number: cycle }] = [gtin(product), await this.cycle()];
		const kept = await this.report(account, number, cycle);
		const salt = kept?.salt ?? saltOf(account, this.souk.genesis, number, cycle);
		const known = values ?? kept?.values;
		if (salt === undefined || known === undefined) {
			throw new NotFound(
				'Testing.ReportLost',
				`What was committed on ${number} in cycle ${cycle} is not in this storage.`,
				'Reveal on the device that committed, or give the values that were measured.',
			);
		}
		const enrolled = (await this.tester(account))?.enrolment !== undefined;
		const secret = enrolled ? await this.secret(account) : undefined;
		const call = this.souk.api.tx.Experience.reveal_report({ product: number, values: known, salt, secret });
		return this.souk.send(account, call, options);
	}

	/** What an account has to do for products in the running cycle, and until when. Products of which there is nothing are left out. */
	async duties(account: Account, products: (string | bigint)[]): Promise<Duty[]> {
		const cycle = await this.cycle();
		const enrolled = (await this.tester(account))?.enrolment !== undefined;
		const secret = enrolled ? await this.secret(account) : undefined;
		const { now } = await this.souk.api.apis.ClockApi.clock(this.souk.at);
		const all = await Promise.all(
			products.map(async (product) => {
				const number = gtin(product);
				const draw = await this.souk.api.apis.ExperienceApi.draw(account.address, number, secret, this.souk.at);
				return dutyOf(number, cycle, draw, now);
			}),
		);
		return all.filter((duty) => duty !== undefined);
	}

	/** What a report of a closed cycle can claim, in base units of each asset. Empty if it did not win, or was paid. */
	async claimable(who: Who, cycle: number, product: string | bigint): Promise<{ asset: AssetName; amount: bigint }[]> {
		const rows = await this.souk.api.apis.ExperienceApi.claimable(cycle, gtin(product), addressOf(who), this.souk.at);
		return rows.map(([asset, amount]) => ({ asset: assetOf(asset), amount }));
	}

	/** The reports that this program committed for an account, the newest cycle first. */
	async reports(account: Account): Promise<Report[]> {
		const keys = await this.store.keys(`report/${toHex(account.publicKey)}/`);
		const kept = await Promise.all(keys.map((key) => this.store.get(key)));
		return kept
			.filter((bytes) => bytes !== undefined)
			.map((bytes) => fromJson<Report>(bytes))
			.sort((a, b) => b.cycle - a.cycle);
	}

	/** Move the consensus on by so many steps: it closes cycles by itself when it has time, and anybody may help. */
	async advance(account: Account, steps: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Experience.advance_cycle({ steps }), options);
	}

	/** Leave the draws. The bond comes back after the unbonding period, by [`withdraw`]. */
	async leave(account: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Experience.leave_draws(), options);
	}

	/** Take the bond back once the draws were left for long enough. */
	async withdraw(account: Account, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Experience.withdraw_enrolment(), options);
	}

	/** Set the part of its pay that a tester keeps before its backers share, in parts per billion. */
	async setCommission(account: Account, commission: number, options?: SendOptions): Promise<Sent> {
		return this.souk.send(account, this.souk.api.tx.Experience.set_commission({ commission }), options);
	}

	/** Claim the pay of a report, which comes once its cycle is closed. */
	async claim(account: Account, cycle: number, product: string | bigint, options?: SendOptions): Promise<Sent> {
		return this.souk.send(
			account,
			this.souk.api.tx.Experience.claim_report({ cycle, product: gtin(product), who: account.address }),
			options,
		);
	}
}

function reportKey(account: Account, product: bigint, cycle: number): string {
	return `report/${toHex(account.publicKey)}/${cycle}/${product}`;
}
