// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{amounts, any_terms, outcomes, part, rates, served_terms, valid_terms, WHOLE};
use proptest::prelude::*;
use sp_core::U256;

/// The rates of product decisions 4 and 5: experience fee 15 %, platform slice 40 % of it, commune fee 6 ‰.
fn governed(commission: CommissionPlan) -> SplitTerms {
	SplitTerms {
		commission,
		experience_fee: Perbill::from_percent(15),
		platform_slice: Perbill::from_percent(40),
		commune_fee: Perbill::from_parts(6_000_000),
	}
}

fn formula(rate: u32, closing: u32) -> CommissionPlan {
	CommissionPlan::Formula { rate: Perbill::from_percent(rate), closing: Perbill::from_percent(closing) }
}

/// A second waterfall, in 256-bit integers and in another order: it takes the legs from the sale one by one.
fn reference(escrow: Balance, terms: &SplitTerms, depth: u32, outcome: Outcome) -> Legs {
	let buyer = match outcome {
		Outcome::Completed => 0,
		Outcome::Refunded => escrow,
		Outcome::PartiallyRefunded(refund) => refund,
		Outcome::Ruled(points) => (U256::from(escrow) * U256::from(points) / U256::from(10_000)).as_u128(),
	};
	let sale = escrow - buyer;
	let mut seller = sale;

	let mut promoters = Vec::new();
	let mut pool = if depth == 0 { 0 } else { part(sale, terms.commission.rate().deconstruct()) };
	seller -= pool;
	let whole_pool = pool;
	for level in 1..=depth {
		let amount = if level == depth {
			pool
		} else {
			match &terms.commission {
				CommissionPlan::None => unreachable!("has no depth"),
				CommissionPlan::Formula { closing, .. } => {
					let rest = U256::from(whole_pool) * U256::from(WHOLE - closing.deconstruct());
					(rest / U256::from(WHOLE) / U256::from(depth - 1)).as_u128()
				},
				CommissionPlan::Levels { shares, .. } => {
					part(whole_pool, shares[level as usize - 1].deconstruct())
				},
			}
		};
		pool -= amount;
		promoters.push(amount);
	}

	let fee = part(sale, terms.experience_fee.deconstruct());
	seller -= fee;
	let mut platform = part(fee, terms.platform_slice.deconstruct());
	let experience = fee - platform;
	let mut owed = part(sale, terms.commune_fee.deconstruct());
	let commune = owed;
	let from_platform = owed.min(platform);
	platform -= from_platform;
	owed -= from_platform;
	seller -= owed;

	let promoters = promoters.try_into().unwrap();
	Legs { buyer, seller, promoters, services: Default::default(), platform, experience, commune }
}

/// The experience vector of the protocol: sales of 20 000 000 at 15 % make a fee of 3 000 000, of which experts and
/// testers get 1 800 000 (300 000 and 1 500 000) and the platform 1 200 000, 120 000 of it for the commune.
#[test]
fn should_split_the_experience_vector_of_the_protocol() {
	let legs = split(20_000_000, &governed(CommissionPlan::None), 0, Outcome::Completed).unwrap();
	assert_eq!(
		legs,
		Legs {
			buyer: 0,
			seller: 17_000_000,
			promoters: Default::default(),
			services: Default::default(),
			platform: 1_080_000,
			experience: 1_800_000,
			commune: 120_000,
		}
	);
	assert_eq!(legs.experience + legs.platform + legs.commune, 3_000_000);
}

#[test]
fn should_split_commission_along_the_path() {
	let legs = split(100, &governed(formula(20, 50)), 4, Outcome::Completed).unwrap();
	assert_eq!(legs.promoters.into_inner(), vec![3, 3, 3, 11]);
	// Fee 15: platform 6, experience 9; a commune fee of 0.6 rounds down to nothing.
	assert_eq!((legs.experience, legs.platform, legs.commune, legs.seller), (9, 6, 0, 65));
}

#[test]
fn should_leave_commission_with_the_seller_when_there_is_no_promoter() {
	let legs = split(100, &governed(formula(20, 50)), 0, Outcome::Completed).unwrap();
	assert_eq!((legs.seller, legs.promoters.len()), (85, 0));
}

#[test]
fn should_pay_the_buyer_and_nobody_else_when_refunded() {
	for outcome in [Outcome::Refunded, Outcome::PartiallyRefunded(1_000), Outcome::Ruled(10_000)] {
		let legs = split(1_000, &governed(formula(20, 50)), 2, outcome).unwrap();
		assert_eq!(legs.buyer, 1_000);
		assert_eq!(legs.promoters.clone().into_inner(), vec![0, 0]);
		assert_eq!(legs.total(), Some(1_000));
	}
}

#[test]
fn should_split_what_remains_when_partially_refunded_or_ruled() {
	let terms = governed(formula(20, 50));
	let whole = split(750_000, &terms, 2, Outcome::Completed).unwrap();
	for outcome in [Outcome::PartiallyRefunded(250_000), Outcome::Ruled(2_500)] {
		let legs = split(1_000_000, &terms, 2, outcome).unwrap();
		assert_eq!(legs, Legs { buyer: 250_000, ..whole.clone() });
	}
}

#[test]
fn should_take_the_commune_fee_from_the_seller_when_the_platform_leg_is_too_small() {
	let terms = SplitTerms { commune_fee: Perbill::from_percent(10), ..governed(CommissionPlan::None) };
	let legs = split(1_000, &terms, 0, Outcome::Completed).unwrap();
	// The platform's 60 go to the commune, and 40 of the seller's 850.
	assert_eq!((legs.platform, legs.commune, legs.experience, legs.seller), (0, 100, 90, 810));
}

#[test]
fn should_refuse_terms_that_owe_more_than_the_sale() {
	let terms = governed(formula(85, 50));
	assert_eq!(terms.validate(), Err(SplitError::RatesExceedWhole));
	assert_eq!(split(100, &terms, 1, Outcome::Completed), Err(SplitError::RatesExceedWhole));
	// 15 % + 0.6 % + 84.4 % is exactly everything.
	let terms = governed(CommissionPlan::Formula {
		rate: Perbill::from_parts(844_000_000),
		closing: Perbill::from_percent(50),
	});
	assert_eq!(terms.validate(), Ok(()));
}

#[test]
fn should_refuse_shares_that_are_not_whole() {
	let shares = vec![Perbill::from_percent(99)].try_into().unwrap();
	let terms = governed(CommissionPlan::Levels { rate: Perbill::from_percent(20), shares });
	assert_eq!(split(100, &terms, 1, Outcome::Completed), Err(SplitError::SharesNotWhole));
}

#[test]
fn should_refuse_a_path_deeper_than_the_plan() {
	let terms = governed(formula(20, 50));
	assert_eq!(split(100, &terms, 9, Outcome::Completed), Err(SplitError::PathTooDeep));
	assert_eq!(
		split(100, &governed(CommissionPlan::None), 1, Outcome::Completed),
		Err(SplitError::PathTooDeep)
	);
}

#[test]
fn should_refuse_more_than_everything_for_the_buyer() {
	let terms = governed(CommissionPlan::None);
	assert_eq!(split(100, &terms, 0, Outcome::PartiallyRefunded(101)), Err(SplitError::RefundExceedsEscrow));
	assert_eq!(split(100, &terms, 0, Outcome::Ruled(10_001)), Err(SplitError::RulingExceedsWhole));
}

/// A carrier for 5 % of the sale and a warehouse for 2 %, both out of the seller's part.
#[test]
fn should_pay_services_out_of_the_sellers_leg_alone() {
	let shares = [Perbill::from_percent(5), Perbill::from_percent(2)];
	let before = split(20_000_000, &governed(formula(20, 50)), 2, Outcome::Completed).unwrap();
	let after = before.clone().pay_services(shares).unwrap();
	assert_eq!(after.services.clone().into_inner(), vec![1_000_000, 400_000]);
	assert_eq!(after.seller, before.seller - 1_400_000);
	assert_eq!(Legs { services: Default::default(), seller: before.seller, ..after.clone() }, before);
	assert_eq!((after.total(), after.sale()), (Some(20_000_000), Some(20_000_000)));
}

#[test]
fn should_pay_services_of_what_was_not_given_back() {
	let shares = [Perbill::from_percent(5)];
	let paid =
		|outcome| split(1_000, &governed(CommissionPlan::None), 0, outcome).unwrap().pay_services(shares);
	for (outcome, service) in [
		(Outcome::Completed, 50),
		(Outcome::PartiallyRefunded(500), 25),
		(Outcome::Ruled(5_000), 25),
		(Outcome::Refunded, 0),
	] {
		let legs = paid(outcome).unwrap();
		assert_eq!(legs.services.clone().into_inner(), vec![service], "{outcome:?}");
		assert_eq!(legs.total(), Some(1_000));
	}
}

#[test]
fn should_refuse_services_that_exceed_the_sellers_part() {
	let terms = governed(formula(20, 50));
	// 20 % + 15 % + 0.6 % leave 64.4 %.
	let most = Perbill::from_parts(644_000_000);
	assert_eq!(terms.validate_services([most]), Ok(()));
	let more = Perbill::from_parts(644_000_001);
	assert_eq!(terms.validate_services([more]), Err(SplitError::RatesExceedWhole));
	let halves = [most, Perbill::from_parts(1)];
	assert_eq!(terms.validate_services(halves), Err(SplitError::RatesExceedWhole));
	let legs = split(1_000_000_000, &terms, 1, Outcome::Completed).unwrap();
	// Terms count the commune fee on top. Here the platform pays it, so the seller keeps as much.
	assert_eq!(legs.clone().pay_services([most]).unwrap().seller, 6_000_000);
	let all = [Perbill::from_parts(650_000_001)];
	assert_eq!(legs.pay_services(all), Err(SplitError::RatesExceedWhole));
}

#[test]
fn should_refuse_more_services_than_a_sale_can_pay() {
	let terms = governed(CommissionPlan::None);
	let shares = |count| vec![Perbill::from_percent(1); count];
	assert_eq!(terms.validate_services(shares(8)), Ok(()));
	assert_eq!(terms.validate_services(shares(9)), Err(SplitError::TooManyServices));
	let legs = split(1_000, &terms, 0, Outcome::Completed).unwrap();
	assert_eq!(legs.clone().pay_services(shares(8)).unwrap().services.len(), 8);
	assert_eq!(legs.pay_services(shares(9)), Err(SplitError::TooManyServices));
}

/// Terms that validate and a path they can pay.
fn payable() -> impl Strategy<Value = (SplitTerms, u32)> {
	valid_terms().prop_flat_map(|terms| {
		let depth = 0..=terms.commission.max_depth();
		(Just(terms), depth)
	})
}

/// Terms with shares of services that validate, and a path they can pay.
fn served() -> impl Strategy<Value = (SplitTerms, Vec<Perbill>, u32)> {
	served_terms().prop_flat_map(|(terms, shares)| {
		let depth = 0..=terms.commission.max_depth();
		(Just(terms), Just(shares), depth)
	})
}

/// The experience fee that a split took.
fn fee(legs: &Legs, terms: &SplitTerms, sale: Balance) -> Balance {
	let from_seller = legs.commune.saturating_sub(part(
		part(sale, terms.experience_fee.deconstruct()),
		terms.platform_slice.deconstruct(),
	));
	legs.experience + legs.platform + (legs.commune - from_seller)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(1_024))]

	/// The legs sum to the escrow for every outcome and any input that is not refused, and nothing panics.
	#[test]
	fn conserves_every_unit(escrow in amounts(), terms in any_terms(), depth in 0..12u32, outcome in outcomes()) {
		match split(escrow, &terms, depth, outcome) {
			Ok(legs) => prop_assert_eq!(legs.total(), Some(escrow)),
			Err(SplitError::PathTooDeep) => prop_assert!(depth > terms.commission.max_depth()),
			Err(SplitError::RefundExceedsEscrow) => {
				prop_assert!(matches!(outcome, Outcome::PartiallyRefunded(refund) if refund > escrow));
			},
			Err(SplitError::RulingExceedsWhole) => {
				prop_assert!(matches!(outcome, Outcome::Ruled(points) if points > 10_000));
			},
			Err(error) => prop_assert_eq!(Err(error), terms.validate()),
		}
	}

	#[test]
	fn agrees_with_the_reference((terms, depth) in payable(), escrow in amounts(), outcome in outcomes()) {
		if let Ok(legs) = split(escrow, &terms, depth, outcome) {
			prop_assert_eq!(legs, reference(escrow, &terms, depth, outcome));
		} else {
			// Valid terms and a payable path are refused only for an impossible refund.
			prop_assert!(matches!(outcome, Outcome::PartiallyRefunded(_) | Outcome::Ruled(_)));
		}
	}

	#[test]
	fn never_pays_more_than_the_rates((terms, depth) in payable(), escrow in amounts(), outcome in outcomes()) {
		let Ok(legs) = split(escrow, &terms, depth, outcome) else { return Ok(()) };
		let sale = escrow - legs.buyer;
		let commission: Balance = legs.promoters.iter().sum();
		prop_assert!(commission <= part(sale, terms.commission.rate().deconstruct()));
		prop_assert_eq!(fee(&legs, &terms, sale), part(sale, terms.experience_fee.deconstruct()));
		prop_assert_eq!(legs.commune, part(sale, terms.commune_fee.deconstruct()));
		prop_assert!(legs.platform <= part(sale, terms.experience_fee.deconstruct()));
	}

	/// A larger refund never raises what is owed. Legs that take a remainder follow to within what rounding moves: two
	/// roundings meet in the platform's leg, and five in the seller's.
	#[test]
	fn is_monotone_in_the_refund((terms, depth) in payable(), escrow in amounts(), a in amounts(), b in amounts()) {
		let (less, more) = (a.min(b).min(escrow), a.max(b).min(escrow));
		let before = split(escrow, &terms, depth, Outcome::PartiallyRefunded(less)).unwrap();
		let after = split(escrow, &terms, depth, Outcome::PartiallyRefunded(more)).unwrap();
		let commission = |legs: &Legs| legs.promoters.iter().sum::<Balance>();
		prop_assert!(commission(&after) <= commission(&before));
		for (after, before) in after.promoters.iter().zip(&before.promoters).rev().skip(1) {
			prop_assert!(after <= before);
		}
		prop_assert!(fee(&after, &terms, escrow - more) <= fee(&before, &terms, escrow - less));
		prop_assert!(after.experience <= before.experience);
		prop_assert!(after.commune <= before.commune);
		prop_assert!(after.platform <= before.platform.saturating_add(2));
		prop_assert!(after.seller <= before.seller.saturating_add(4));
	}

	#[test]
	fn rules_like_the_refund_it_amounts_to((terms, depth) in payable(), escrow in amounts(), points in 0..=10_000u16) {
		let ruled = split(escrow, &terms, depth, Outcome::Ruled(points)).unwrap();
		let refunded = split(escrow, &terms, depth, Outcome::PartiallyRefunded(ruled.buyer)).unwrap();
		prop_assert_eq!(ruled, refunded);
	}

	/// Whoever serves a sale is paid by the seller alone, exactly, and never from a seller who cannot pay.
	#[test]
	fn pays_services_out_of_the_sellers_leg(
		(terms, shares, depth) in served(),
		escrow in amounts(),
		outcome in outcomes(),
	) {
		prop_assert_eq!(terms.validate_services(shares.clone()), Ok(()));
		let Ok(before) = split(escrow, &terms, depth, outcome) else { return Ok(()) };
		let after = before.clone().pay_services(shares.clone()).unwrap();
		let sale = escrow - before.buyer;
		let paid: Vec<Balance> = shares.iter().map(|share| part(sale, share.deconstruct())).collect();
		prop_assert_eq!(after.services.clone().into_inner(), paid.clone());
		prop_assert_eq!(after.seller + paid.iter().sum::<Balance>(), before.seller);
		prop_assert_eq!(after.total(), Some(escrow));
		prop_assert_eq!(Legs { seller: before.seller, services: Default::default(), ..after }, before);
	}

	/// A larger refund never raises what a service is paid.
	#[test]
	fn pays_services_monotonically_in_the_refund(
		(terms, shares, depth) in served(),
		escrow in amounts(),
		a in amounts(),
		b in amounts(),
	) {
		let paid = |refund| {
			let legs = split(escrow, &terms, depth, Outcome::PartiallyRefunded(refund)).unwrap();
			legs.pay_services(shares.clone()).unwrap().services
		};
		let (less, more) = (a.min(b).min(escrow), a.max(b).min(escrow));
		for (after, before) in paid(more).iter().zip(&paid(less)) {
			prop_assert!(after <= before);
		}
	}

	/// Any shares: either they are paid exactly, or nothing is.
	#[test]
	fn never_pays_services_out_of_anybody_else(
		(terms, depth) in payable(),
		shares in proptest::collection::vec(rates(), 0..10),
		escrow in amounts(),
	) {
		let before = split(escrow, &terms, depth, Outcome::Completed).unwrap();
		match before.clone().pay_services(shares.clone()) {
			Ok(after) => {
				prop_assert!(shares.len() <= 8 && after.seller <= before.seller);
				prop_assert_eq!(after.total(), Some(escrow));
			},
			Err(_) => prop_assert!(terms.validate_services(shares).is_err()),
		}
	}

	#[test]
	fn decoding_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..120)) {
		if let Ok(terms) = SplitTerms::decode(&mut &bytes[..]) {
			let _ = split(u128::MAX, &terms, terms.commission.max_depth(), Outcome::Completed);
		}
		let _ = Outcome::decode(&mut &bytes[..]);
		let _ = Legs::decode(&mut &bytes[..]);
	}
}
