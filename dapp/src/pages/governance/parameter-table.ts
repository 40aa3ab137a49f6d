// SPDX-License-Identifier: Apache-2.0

// Every parameter that governance sets: its unit, its default, its bounds. The chain tells neither defaults nor bounds, so they are
// here, and a test compares each default and bound of one number with the runtime's own source.

import { DAY, HOUR, PERCENT, SOUK } from '@souk/sdk';

/** What a number counts. */
export type Unit =
	/** Parts per billion. */
	| 'share'
	/** Milliseconds. */
	| 'period'
	| 'blocks'
	/** Base units of SOUK, of TIME, or of any asset. */
	| 'souk'
	| 'time'
	| 'asset'
	| 'eras'
	| 'cycles'
	| 'count'
	/** A multiple of something. */
	| 'times'
	/** Ten-thousandths. */
	| 'basis'
	/** Thousandths. */
	| 'thousandths'
	/** Billionths of a perfect report. */
	| 'power'
	| 'points'
	/** A level of verification. */
	| 'level';

/** A number with its bounds. */
export interface NumberLeaf {
	is: 'number';
	unit: Unit;
	usual: bigint;
	least?: bigint;
	most?: bigint;
	/** How many bits the chain has for it: up to 32 it is a `number` in JavaScript, above a `bigint`. */
	bits: 8 | 16 | 32 | 64 | 128;
}

/** One of some words. */
export interface ChoiceLeaf {
	is: 'choice';
	usual: string;
	options: readonly string[];
}

/** A list that is written as one line of text: shares, assets, rates of assets, worths of assets. */
export interface ListLeaf {
	is: 'list';
	of: 'shares' | 'assets' | 'rates' | 'worths';
	usual: string;
	/** How many entries fit. */
	most: number;
}

/** Several values that are set together. */
export interface Group {
	is: 'group';
	fields: Record<string, Node>;
}

/** A part of a parameter. */
export type Leaf = NumberLeaf | ChoiceLeaf | ListLeaf;
/** A parameter, or a part of one. */
export type Node = Leaf | Group;

type Range = [least: bigint | number, most: bigint | number];

function number(unit: Unit, bits: NumberLeaf['bits'], usual: bigint | number, range?: Range): NumberLeaf {
	return {
		is: 'number',
		unit,
		bits,
		usual: BigInt(usual),
		...(range === undefined ? {} : { least: BigInt(range[0]), most: BigInt(range[1]) }),
	};
}

const share = (usual: number, least = 0, most = 100) =>
	number('share', 32, Math.round(usual * PERCENT), [Math.round(least * PERCENT), Math.round(most * PERCENT)]);
const BLOCK = 3_000n;
const YEAR = 365n * DAY;
/** A year of 365.25 days, as inflation has it. */
const LONG_YEAR = (1_461n * DAY) / 4n;
const period = (usual: bigint, least: bigint = BLOCK, most: bigint = YEAR) =>
	number('period', 64, usual, [least, most]);
const BLOCKS_OF_DAY = 28_800;
const blocks = (days: number) => number('blocks', 32, days * BLOCKS_OF_DAY, [1, 365 * BLOCKS_OF_DAY]);
const eras = (usual: number, least = 1, most = 3_650) => number('eras', 32, usual, [least, most]);
const cycles = (usual: number, least: number, most: number) => number('cycles', 32, usual, [least, most]);
const count = (usual: number, least: number, most: number) => number('count', 32, usual, [least, most]);
const times = (usual: number, least: number, most: number) => number('times', 32, usual, [least, most]);
const MILLION = 1_000_000n * SOUK;
const souk = (usual: bigint, least = 0n, most: bigint = MILLION) => number('souk', 128, usual, [least, most]);
const bond = (whole: bigint) => souk(whole * SOUK, (whole * SOUK) / 10n, whole * SOUK * 100n);
const group = (fields: Record<string, Node>): Group => ({ is: 'group', fields });
const spread = (usual: string): ChoiceLeaf => ({ is: 'choice', usual, options: ['Nothing', 'Flagged', 'Blocked'] });
const list = (of: ListLeaf['of'], most: number, usual: string): ListLeaf => ({ is: 'list', of, most, usual });
const roles = (seller: number, promoter: number, buyer: number, service: number) =>
	group({ seller: share(seller), promoter: share(promoter), buyer: share(buyer), service: share(service) });
const gate = (orders: number, deposit: number, rank: number) =>
	group({
		orders: count(orders, 1, 4_294_967_295),
		deposit: share(deposit, 50),
		rank: number('points', 16, rank, [0, 65_535]),
	});
const rates = (confirmed: number, deviating: number) =>
	group({ confirmed: share(confirmed, 0, 50), deviating: share(deviating, 0, 100) });
const deed = (each: number, daily: number) =>
	group({ each: number('points', 16, each, [0, 65_535]), daily: number('count', 16, daily, [0, 65_535]) });
const thousandths = (usual: number, least: number, most: number) => number('thousandths', 32, usual, [least, most]);
const fiatPeriod = (days: bigint) => period(days * DAY, DAY, 90n * DAY);
const PERFECT = 1_000_000_000n;
const MOST_POWER = 1_000_000_000_000_000n;
const power = (usual: bigint) => number('power', 64, usual, [PERFECT, MOST_POWER]);

/** Modules and their parameters, in the order in which the runtime has them. */
export const PARAMETERS = {
	Commerce: {
		CommuneFee: share(0.6, 0, 5),
		MinExperienceFee: share(15, 0, 50),
		PlatformSlice: share(40),
		MaxPathDepth: count(3, 0, 8),
		Orders: group({
			accept: period(2n * DAY),
			ship: period(7n * DAY),
			delivery: period(14n * DAY),
			returns: period(5n * DAY),
			dispute: period(3n * DAY),
			answer: period(5n * DAY),
			ruling: period(14n * DAY),
			default_ruling: number('basis', 16, 5_000, [0, 10_000]),
			dispute_part: share(10, 0, 50),
			dispute_deposit: souk(SOUK, 0n, 1_000n * SOUK),
			standoff_fee: share(25),
			standoff_forfeit: share(100),
		}),
		Retention: period(90n * DAY),
		UnbondingPeriod: blocks(7),
		MaxReturnWindow: period(60n * DAY, 0n),
		MaxLinkLife: period(180n * DAY),
		IncludedSlots: count(10, 0, 100),
		RetryPeriod: period(HOUR),
		SaleLife: period(7n * DAY),
		RecordRetention: period(365n * DAY),
		Gates: group({
			unverified: gate(200, 100, 0),
			first: gate(1_000, 100, 100),
			second: gate(10_000, 75, 200),
			third: gate(4_294_967_295, 50, 300),
		}),
		VerdictRates: rates(10, 50),
		RankPoints: group({
			confirmed: number('points', 16, 300, [0, 65_535]),
			deviating: number('points', 16, 500, [0, 65_535]),
			credit: number('points', 16, 400, [0, 65_535]),
			half: number('count', 32, 100, [0, 4_294_967_295]),
		}),
		SeizedPart: share(50),
		QuoteTime: period(3n * DAY, HOUR, 30n * DAY),
		PaymentTime: period(3n * DAY, HOUR, 30n * DAY),
	},
	Experience: {
		Rules: group({
			panel: group({
				target: count(40, 5, 170),
				retest_factor: times(2, 2, 8),
				uptake: share(60, 10),
				newcomer_seats: share(20, 5, 50),
				veteran_power: power(4n * PERFECT),
				veteran_factor: times(4, 1, 16),
			}),
			weight: group({
				base: count(1_000, 100, 1_000_000),
				per_report: count(1_000, 0, 1_000_000),
				per_backing: count(100, 0, 1_000_000),
				backing_unit: souk(SOUK, SOUK / 100n),
				backing_limit: share(25),
				cap: count(10_000, 100, 100_000_000),
			}),
			power: group({ retained: share(90, 50, 99), at_stake: share(75), cap: power(64n * PERFECT) }),
			cut: group({
				factor: thousandths(2_500, 1_000, 10_000),
				floor: thousandths(1_000, 1_000, 5_000),
				ceiling: thousandths(2_000, 1_000, 10_000),
			}),
			quorum: group({
				reports: count(10, 5, 100),
				effective: count(8, 3, 100),
				weight_share: share(10, 0, 33),
				agreement: share(60, 50, 90),
				retests: count(1, 1, 3),
			}),
			points: group({ reach: thousandths(2_000, 1_100, 10_000), open: share(25), news: times(10, 1, 100) }),
			trust: group({ half_at: count(5, 1, 100), reach: thousandths(5_000, 1_100, 50_000) }),
		}),
		Bonds: group({
			model: bond(100n),
			version: bond(10n),
			binding: bond(20n),
			enrolment: bond(20n),
			report: bond(1n),
			appeal: bond(50n),
			backing: bond(1n),
		}),
		Periods: group({
			commit: period(21n * DAY, 1_500_000n, 180n * DAY),
			reveal: period(7n * DAY, 240_000n, 30n * DAY),
			report: period(60n * DAY, 7n * DAY, 730n * DAY),
			claim: cycles(6, 2, 60),
			carry: cycles(3, 1, 12),
			appeal: cycles(2, 1, 12),
			retention: cycles(12, 3, 120),
		}),
		ExpertRate: share(10, 0, 50),
		TesterRate: share(50, 0, 50),
		Forfeit: share(100),
		MaxReturn: times(5, 1, 1_000),
		TesterUnbonding: blocks(14),
		MaxExpertReturn: times(1, 1, 10),
		MinProducers: count(5, 1, 16),
		LeastUptake: share(50, 10),
		LeastPricePart: share(50, 10),
		IdleAfter: cycles(3, 1, 24),
		IdleSeats: count(8, 4, 1_000),
		CaseAppealPeriod: period(14n * DAY, 3n * DAY),
		CaseDecisionPeriod: period(42n * DAY, 3n * DAY),
		CaseRest: period(3n * DAY, DAY, 14n * DAY),
		BondRates: rates(25, 100),
		PowerElsewhere: share(10, 0, 50),
	},
	Rewards: {
		EraLength: period(DAY, BLOCK, 30n * DAY),
		Earning: group({
			points: group({
				sale: deed(10, 1_000),
				purchase: deed(10, 20),
				promotion: deed(5, 200),
				service: deed(5, 200),
				countersignature: deed(2, 20),
				trace_upload: deed(1, 500),
				report: deed(50, 10),
				referral: deed(100, 5),
				check_in: deed(1, 1),
			}),
			role_weights: roles(100, 100, 100, 100),
			tenure: group({ most: share(10, 0, 25), full: number('eras', 32, 365, [0, 4_294_967_295]) }),
			min_sale: number('asset', 128, SOUK / 100n, [0n, MILLION]),
			cashback: list('rates', 4, 'SOUK 2'),
			cashback_cap: number('time', 128, 100n * SOUK, [0n, MILLION]),
		}),
		CreditParts: roles(50, 50, 50, 50),
		PowerKept: share(98.85, 50, 99.99),
		ClaimEras: eras(90),
		HoldEras: eras(7, 1, 30),
		ReferralBounty: number('time', 128, 5n * SOUK, [0n, MILLION]),
		ReferralOrders: count(3, 1, 8),
		InvitationEras: eras(90),
		IdleEras: eras(365),
		UnfreezeDelay: period(7n * DAY),
		CutWeight: share(50),
		AppealPeriod: period(7n * DAY),
		DecisionPeriod: period(14n * DAY),
		LimitEras: eras(30),
		RehabilitationEras: eras(180),
		MaxDebtLife: period(180n * DAY),
		CustomerWeights: group({ new: share(40), returning: share(40), external: share(20) }),
		MinStanding: souk(SOUK),
		ReceiptsPerCustomer: count(3, 1, 1_000),
		ShopsPerCustomer: count(10, 1, 1_000),
		CountersignWindow: eras(3, 1, 6),
		BatchLife: eras(30),
		CustomerLife: eras(180),
		HistoryLife: eras(365),
		IntroductionLife: eras(30),
		MaxAge: period(48n * HOUR),
		ReceiptFee: souk((SOUK * 156n) / 1_000n, SOUK / 100n),
		PremisesLevel: number('level', 8, 1, [0, 255]),
		LeastCostPart: share(50, 10),
		CaseRest: period(3n * DAY),
		Losses: group({
			parts: group({ commune: share(30), experience: share(1.5), fees: share(50) }),
			pool: share(9, 0, 9),
			roles: roles(40, 20, 40, 100),
			acts: group({ part: share(10), full: number('points', 32, 10, [0, 4_294_967_295]) }),
			cashback: share(40),
			bounty: share(10),
			held: share(75),
		}),
		Worths: list('worths', 8, 'TIME 0/0 2/1'),
	},
	Trace: {
		HistoryRetention: period(730n * DAY, BLOCK, 3_650n * DAY),
		TransitPeriod: period(120n * DAY),
		DefaultSpread: spread('Flagged'),
		ProducerSpread: spread('Blocked'),
	},
	Commune: {
		StakePart: share(60, 10, 90),
		ClaimCycles: cycles(2, 1, 8),
		SharedAssets: list('assets', 4, 'SOUK, TIME'),
	},
	Loyalty: {
		Ceiling: share(5, 0, 7),
		FullEras: eras(30, 1, 180),
		ProductLife: eras(365),
	},
	Prepaid: {
		MostRateAge: period(30n * DAY, HOUR, LONG_YEAR),
		MostRateChange: share(10, 0, 50),
		LeastRateTime: period(DAY, HOUR / 60n, 30n * DAY),
		PrepaidAssets: list('assets', 8, 'SOUK, TIME'),
	},
	Networks: {
		Limits: group({
			least_bond: souk(10n * SOUK),
			largest_bond: souk(100_000n * SOUK),
			shortest_notice: period(7n * DAY, 0n, LONG_YEAR),
			longest_notice: period(90n * DAY, 0n, LONG_YEAR),
			largest_slash: share(50),
		}),
		AccusationDeposit: souk(5n * SOUK, SOUK / 10n, 1_000n * SOUK),
		AccusationPeriod: period(14n * DAY, DAY, 60n * DAY),
		Ceilings: list('shares', 9, '25, 40, 60'),
	},
	Fiat: {
		LeastBond: souk(1_000n * SOUK, SOUK, MILLION),
		LockMargin: share(25),
		ClaimDeposit: souk(5n * SOUK, SOUK / 10n, 1_000n * SOUK),
		ContestPeriod: fiatPeriod(14n),
		JudgementPeriod: fiatPeriod(30n),
		PaymentPeriod: fiatPeriod(14n),
		AnswerPeriod: fiatPeriod(14n),
		UnsettledPeriod: period(180n * DAY, 30n * DAY, 3n * LONG_YEAR),
	},
} as const satisfies Record<string, Record<string, Node>>;

/** A module of parameters. */
export type Module = keyof typeof PARAMETERS;

/** The parameters that root alone sets: they decide how much is paid out. */
export const ROOT_ONLY: readonly string[] = ['Rewards.EraLength', 'Rewards.Losses', 'Rewards.Worths'];

/** A parameter by its names. */
export interface ParameterName {
	module: Module;
	name: string;
}

/** Every parameter. */
export const ALL: ParameterName[] = (Object.keys(PARAMETERS) as Module[]).flatMap((module) =>
	Object.keys(PARAMETERS[module]).map((name) => ({ module, name })),
);

/** What a parameter is, or nothing where there is none of these names. */
export function nodeOf({ module, name }: ParameterName): Node | undefined {
	return (PARAMETERS[module] as Record<string, Node> | undefined)?.[name];
}

/** A parameter that is one value, or nothing where it is several. */
export function leafOf(parameter: ParameterName): Leaf | undefined {
	const node = nodeOf(parameter);
	return node === undefined || node.is === 'group' ? undefined : node;
}

/** The parameter that a text names, as `Commerce.CommuneFee`. */
export function parameterNamed(text: string): ParameterName | undefined {
	const [module = '', name = ''] = text.split('.');
	return ALL.find((one) => one.module === module && one.name === name);
}
