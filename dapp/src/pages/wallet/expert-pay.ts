// SPDX-License-Identifier: Apache-2.0

// What an expert gets of a closed cycle for one model. Amounts are base units of one asset.

/** What a cycle has for experts in one asset. */
export interface ExpertPool {
	/** What was set aside for experts, and what of it was paid. */
	experts: bigint;
	paid: bigint;
	/** Sales under all models. */
	sales: bigint;
}

/** Parts of the experience fee, in parts per billion, and the most that an expert gets of its own. */
export interface ExpertRates {
	experts: number;
	testers: number;
	mostForExperts: number;
}

/**
 * By the part of all sales that were under the model, and at most so many times the experts' part of the fees which these sales
 * paid, and no more than there is left.
 */
export function expertPay(pool: ExpertPool, sold: bigint, fees: bigint, rates: ExpertRates): bigint {
	if (pool.sales === 0n) return 0n;
	const parts = BigInt(rates.experts) + BigInt(rates.testers);
	const own = parts === 0n ? 0n : (fees * BigInt(rates.experts)) / parts;
	const share = (pool.experts * (sold < pool.sales ? sold : pool.sales)) / pool.sales;
	return [share, own * BigInt(rates.mostForExperts), pool.experts - pool.paid].reduce((least, one) =>
		one < least ? one : least,
	);
}
