// SPDX-License-Identifier: Apache-2.0

// Verdicts as the gateway keeps them, and how a report stands to one.

/** What a panel found of one attribute. Values are numbers at the model's decimals. */
export interface Finding {
	claimed: bigint;
	measured: bigint;
	/** Median absolute deviation of what was kept. */
	spread: bigint;
	/** How many reports were kept, and how many were cut as outliers. */
	kept: number;
	cut: number;
	/** The part of the weight that agrees, in parts per billion. */
	agreement: number;
	confirmed: boolean;
}

function number(value: unknown): bigint {
	return BigInt(String(value));
}

/** The findings in the chain's own row of a verdict. Empty where it is none. */
export function findingsIn(details: unknown): Finding[] {
	const { findings } = (details ?? {}) as { findings?: unknown };
	if (!Array.isArray(findings)) return [];
	try {
		return findings.map((row: Record<string, unknown>) => ({
			claimed: number(row.claimed),
			measured: number(row.measured),
			spread: number(row.spread),
			kept: Number(row.kept),
			cut: Number(row.cut),
			agreement: Number(row.agreement),
			confirmed: row.confirmed === true,
		}));
	} catch {
		return [];
	}
}

/** The model and the version that a verdict is by, in the chain's own row of it. */
export function modelIn(details: unknown): { model: number; version: number } | undefined {
	const { model, version } = (details ?? {}) as { model?: unknown; version?: unknown };
	return typeof model === 'number' && typeof version === 'number' ? { model, version } : undefined;
}

/** How many of a report's values are within the tolerances of what its panel found. */
export function agreementOf(
	measured: readonly bigint[],
	findings: readonly Finding[],
	tolerances: readonly bigint[],
): { agree: number; of: number } {
	const pairs = measured.slice(0, findings.length);
	const agree = pairs.filter((value, place) => {
		const found = findings[place]?.measured ?? value;
		const difference = value > found ? value - found : found - value;
		return difference <= (tolerances[place] ?? 0n);
	});
	return { agree: agree.length, of: pairs.length };
}

/** The values of a report as the gateway keeps them: numbers or texts. */
export function measuredIn(measured: unknown): bigint[] {
	if (!Array.isArray(measured)) return [];
	try {
		return measured.map(number);
	} catch {
		return [];
	}
}
