// SPDX-License-Identifier: Apache-2.0

//! A cycle's money: pool to experts and testers, a tester's pay to tester and backers.

use super::scale;
use crate::Balance;
use sp_arithmetic::Perbill;

/// A cycle's pool, by who earns it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PoolShares {
	/// To the experts whose quality models were used, by what their products' orders paid in.
	pub experts: Balance,
	/// To the winning testers, by points.
	pub testers: Balance,
}

/// Split a cycle's pool. The pool is what is left of the experience fees after the platform's slice, which every order's
/// waterfall paid at once; `experts` and `testers` are parts of the whole fee (10 % and 50 %), so experts get
/// `⌊pool · experts / (experts + testers)⌋` and the testers the rest. All is the testers' where both are zero.
pub fn split_pool(pool: Balance, experts: Perbill, testers: Perbill) -> PoolShares {
	let expert_parts = u128::from(experts.deconstruct());
	let parts = expert_parts.saturating_add(u128::from(testers.deconstruct()));
	let experts = scale(pool, expert_parts, parts);
	PoolShares { experts, testers: pool.saturating_sub(experts) }
}

/// What sales owe, by who earns it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SalesShares {
	/// The experience fee.
	pub fee: Balance,
	/// Of the fee, to the experts.
	pub experts: Balance,
	/// Of the fee, to the testers.
	pub testers: Balance,
	/// Of the fee, to the platforms, before the commune fee.
	pub platform: Balance,
	/// To the commune, out of the platforms' leg as far as it reaches.
	pub commune: Balance,
}

/// What `sales` as one amount pay: the numbers of a cycle, for estimates and reports (seed S3-05: 20 000 000 at 15 % pay
/// 300 000, 1 500 000 and 1 200 000, of which 120 000 go to the commune). On chain the fee is rounded order by order.
pub fn split_sales(
	sales: Balance,
	fee: Perbill,
	experts: Perbill,
	platform: Perbill,
	commune: Perbill,
) -> SalesShares {
	let fee = fee.mul_floor(sales);
	let platform_gross = platform.mul_floor(fee);
	let pool = fee.saturating_sub(platform_gross);
	let rest = Perbill::from_parts(super::WHOLE.saturating_sub(platform.deconstruct()));
	// Experts can have no more than the platform leaves.
	let experts = experts.min(rest);
	let testers = Perbill::from_parts(rest.deconstruct().saturating_sub(experts.deconstruct()));
	let PoolShares { experts, testers } = split_pool(pool, experts, testers);
	SalesShares { fee, experts, testers, platform: platform_gross, commune: commune.mul_floor(sales) }
}

/// A tester's pay, by who earns it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PayShares {
	/// To the tester: commission, the own stake's part, and every remainder.
	pub tester: Balance,
	/// To all backers, shared by stake with [`pay`](super::pay).
	pub backers: Balance,
}

/// Split a tester's pay: `commission` of it is the tester's, the rest is shared between the tester's own stake and the
/// backers' by size. Backers get theirs rounded down. All is the tester's where nobody backs.
pub fn split_pay(pay: Balance, commission: Perbill, own_stake: Balance, backing: Balance) -> PayShares {
	let shared = pay.saturating_sub(commission.mul_ceil(pay));
	let backers = scale(shared, backing, own_stake.saturating_add(backing));
	PayShares { tester: pay.saturating_sub(backers), backers }
}
