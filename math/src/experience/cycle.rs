// SPDX-License-Identifier: Apache-2.0

//! A cycle's money: pool to experts and testers, a tester's pay to tester and backers.

use super::scale;
use crate::Balance;
use sp_arithmetic::Perbill;

/// The two parts of a cycle's pool.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PoolShares {
	/// The part of the experts, who share it by the sales under their models.
	pub experts: Balance,
	/// The part of the winning testers, who share it by points.
	pub testers: Balance,
}

/// Split a cycle's pool. The pool is what the experience fees leave after the platform's slice, which the waterfall of
/// every order pays at once. `experts` and `testers` are parts of the whole fee (10 % and 50 %). So the experts get
/// `⌊pool · experts / (experts + testers)⌋`, and the testers get the rest. If both parts are zero, the testers get all.
pub fn split_pool(pool: Balance, experts: Perbill, testers: Perbill) -> PoolShares {
	let expert_parts = u128::from(experts.deconstruct());
	let parts = expert_parts.saturating_add(u128::from(testers.deconstruct()));
	let experts = scale(pool, expert_parts, parts);
	PoolShares { experts, testers: pool.saturating_sub(experts) }
}

/// What sales owe.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct SalesShares {
	/// The experience fee.
	pub fee: Balance,
	/// The experts' part of the fee.
	pub experts: Balance,
	/// The testers' part of the fee.
	pub testers: Balance,
	/// The platforms' part of the fee, before the commune fee.
	pub platform: Balance,
	/// The commune fee. The platforms' leg pays it as far as it reaches.
	pub commune: Balance,
}

/// What `sales` owe as one amount, for estimates and reports. Seed S3-05: 20 000 000 at 15 % owe 300 000, 1 500 000 and
/// 1 200 000, of which 120 000 go to the commune. On chain the fee is rounded order by order.
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
	// The experts get no more than the platform leaves.
	let experts = experts.min(rest);
	let testers = Perbill::from_parts(rest.deconstruct().saturating_sub(experts.deconstruct()));
	let PoolShares { experts, testers } = split_pool(pool, experts, testers);
	SalesShares { fee, experts, testers, platform: platform_gross, commune: commune.mul_floor(sales) }
}

/// The two parts of a tester's pay.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct PayShares {
	/// The tester's part: its commission, the part of its own stake, and every remainder.
	pub tester: Balance,
	/// The part of all backers together.
	pub backers: Balance,
}

/// Split a tester's pay. The tester keeps `commission` of it. Its own stake and its backers share the rest in
/// proportion to stake. The backers' part is rounded down. Without backers the tester gets all.
pub fn split_pay(pay: Balance, commission: Perbill, own_stake: Balance, backing: Balance) -> PayShares {
	let shared = pay.saturating_sub(commission.mul_ceil(pay));
	let backers = scale(shared, backing, own_stake.saturating_add(backing));
	PayShares { tester: pay.saturating_sub(backers), backers }
}
