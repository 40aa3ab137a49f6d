// SPDX-License-Identifier: Apache-2.0

use crate::{
	commission::CommissionPlan,
	testing::{any_terms, outcomes, valid_terms},
	waterfall::{split, Legs, Outcome, SplitTerms},
};
use proptest::prelude::*;
use serde_json::{from_value, json, to_value};
use sp_arithmetic::Perbill;

#[test]
fn should_write_terms_for_clients() {
	let terms = SplitTerms {
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		experience_fee: Perbill::from_percent(15),
		platform_slice: Perbill::from_percent(40),
		commune_fee: Perbill::from_parts(6_000_000),
	};
	assert_eq!(
		to_value(&terms).unwrap(),
		json!({
			"commission": { "formula": { "rate": 2_000, "closing": 5_000 } },
			"experienceFee": 1_500,
			"platformSlice": 4_000,
			"communeFee": 60,
		})
	);
	assert_eq!(
		to_value(split(u128::MAX, &terms, 1, Outcome::Refunded).unwrap()).unwrap(),
		json!({
			"buyer": "340282366920938463463374607431768211455",
			"seller": "0",
			"promoters": ["0"],
			"services": [],
			"platform": "0",
			"experience": "0",
			"commune": "0",
		})
	);
	assert_eq!(to_value(CommissionPlan::None).unwrap(), json!("none"));
	assert_eq!(to_value(Outcome::PartiallyRefunded(7)).unwrap(), json!({ "partiallyRefunded": "7" }));
}

#[test]
fn should_read_amounts_from_digits_and_numbers_only() {
	let outcome = |amount| from_value::<Outcome>(json!({ "partiallyRefunded": amount })).ok();
	assert_eq!(outcome(json!("7")), Some(Outcome::PartiallyRefunded(7)));
	assert_eq!(outcome(json!(7)), Some(Outcome::PartiallyRefunded(7)));
	for wrong in [
		json!(""),
		json!("+7"),
		json!("-7"),
		json!(" 7"),
		json!("7.0"),
		json!("0x7"),
		json!(-7),
		json!(7.5),
		json!(null),
	] {
		assert_eq!(outcome(wrong), None);
	}
	assert_eq!(outcome(json!("340282366920938463463374607431768211456")), None);
}

#[test]
fn should_write_rates_finer_than_a_basis_point_exactly() {
	let plan = |rate| CommissionPlan::Formula { rate, closing: Perbill::zero() };
	for (parts, written) in
		[(1, json!(0.00001)), (333_333_333, json!(3333.33333)), (999_999_999, json!(9999.99999))]
	{
		let plan = plan(Perbill::from_parts(parts));
		let value = to_value(&plan).unwrap();
		assert_eq!(value["formula"]["rate"], written);
		assert_eq!(from_value::<CommissionPlan>(value).unwrap(), plan);
	}
}

#[test]
fn should_refuse_rates_above_the_whole_and_lists_too_long() {
	let plan = |rate: serde_json::Value, shares: &[u64]| {
		from_value::<CommissionPlan>(json!({ "levels": { "rate": rate, "shares": shares } }))
	};
	assert!(plan(json!(10_000), &[0; 8]).is_ok());
	assert!(plan(json!(10_000.000_01), &[0; 8]).is_err());
	assert!(plan(json!(-1), &[0; 8]).is_err());
	assert!(plan(json!("1"), &[0; 8]).is_err());
	assert!(plan(json!(10_000), &[10_001]).is_err());
	assert!(plan(json!(10_000), &[0; 9]).is_err());
}

proptest! {
	#[test]
	fn reads_what_it_writes(terms in any_terms(), outcome in outcomes(), valid in valid_terms()) {
		prop_assert_eq!(from_value::<SplitTerms>(to_value(&terms).unwrap()).unwrap(), terms);
		prop_assert_eq!(from_value::<Outcome>(to_value(outcome).unwrap()).unwrap(), outcome);
		let legs = split(u128::MAX, &valid, valid.commission.max_depth(), Outcome::Completed).unwrap();
		let legs = legs.pay_services([Perbill::zero(); 8]).unwrap();
		prop_assert_eq!(from_value::<Legs>(to_value(&legs).unwrap()).unwrap(), legs);
	}
}

/// A row as clients write and read it, with amounts that may be missing.
#[derive(Debug, PartialEq, serde::Deserialize, serde::Serialize)]
struct Row {
	#[serde(with = "crate::json::optional_decimal")]
	one: Option<u128>,
	#[serde(with = "crate::json::optional_decimals")]
	many: Option<Vec<u128>>,
}

#[test]
fn should_keep_nothing_apart_from_zero_when_an_amount_may_be_missing() {
	for (row, written) in [
		(Row { one: None, many: None }, json!({ "one": null, "many": null })),
		(Row { one: Some(0), many: Some(vec![]) }, json!({ "one": "0", "many": [] })),
		(
			Row { one: Some(u128::MAX), many: Some(vec![0, u128::MAX]) },
			json!({
				"one": "340282366920938463463374607431768211455",
				"many": ["0", "340282366920938463463374607431768211455"],
			}),
		),
	] {
		assert_eq!(to_value(&row).unwrap(), written);
		assert_eq!(from_value::<Row>(written).unwrap(), row);
	}
	assert!(from_value::<Row>(json!({ "one": "x", "many": null })).is_err());
	assert!(from_value::<Row>(json!({ "one": null, "many": ["x"] })).is_err());
}

#[test]
fn should_say_what_is_expected_when_an_amount_is_something_else() {
	let error = from_value::<Outcome>(json!({ "partiallyRefunded": true })).unwrap_err().to_string();
	assert!(error.contains("expected an unsigned integer as decimal digits"), "{error}");
}
