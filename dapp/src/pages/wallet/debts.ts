// SPDX-License-Identifier: Apache-2.0

// Debts in TIME, and circles of them that can be netted.

/** A debt as the chain has it. Amounts are base units. */
export interface Debt {
	debtor: string;
	creditor: string;
	/** TIME. */
	amount: bigint;
	/** When it is due, by the chain's clock, in milliseconds. */
	due: bigint;
	/** SOUK of the debtor. */
	deposit: bigint;
}

/** The longest circle that the chain nets. */
export const LONGEST_CIRCLE = 8;

/**
 * The shortest circle of debts through an account: each of it owes the next one, and the last owes the first. Returns the accounts
 * from `who` on and the smallest debt, which the chain takes off all of them; or nothing where there is no circle.
 */
export function circleOf(debts: readonly Debt[], who: string): { circle: string[]; amount: bigint } | undefined {
	const owes = new Map<string, Debt[]>();
	for (const debt of debts) owes.set(debt.debtor, [...(owes.get(debt.debtor) ?? []), debt]);
	let paths: Debt[][] = (owes.get(who) ?? []).map((debt) => [debt]);
	const seen = new Set([who]);
	for (let length = 1; length <= LONGEST_CIRCLE && paths.length > 0; length++) {
		const [closed] = paths.filter((path) => path.at(-1)?.creditor === who);
		if (closed !== undefined) {
			const [smallest] = [...closed].sort((a, b) => Number(a.amount > b.amount) - Number(a.amount < b.amount));
			return { circle: closed.map(({ debtor }) => debtor), amount: smallest?.amount ?? 0n };
		}
		const next: Debt[][] = [];
		for (const path of paths) {
			const at = path.at(-1)?.creditor ?? who;
			if (seen.has(at)) continue;
			seen.add(at);
			for (const debt of owes.get(at) ?? [])
				if (debt.creditor === who || !seen.has(debt.creditor)) next.push([...path, debt]);
		}
		paths = next;
	}
	return undefined;
}

/** A debt from a row of the gateway, whose id is `debtor/creditor`. Nothing where it is none. */
export function debtIn(id: string, details: unknown): Debt | undefined {
	const [debtor, creditor, ...more] = id.split('/');
	const { amount, due, deposit } = (details ?? {}) as Record<string, unknown>;
	if (debtor === undefined || creditor === undefined || more.length > 0) return undefined;
	try {
		return {
			debtor,
			creditor,
			amount: BigInt(amount as string),
			due: BigInt(due as string),
			deposit: BigInt(deposit as string),
		};
	} catch {
		return undefined;
	}
}
