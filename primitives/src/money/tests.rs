// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::{decodes_only_what_it_encodes, texts};
use alloc::string::ToString;
use proptest::prelude::*;
use sp_core::U256;

fn fiat(currency: &str, amount: Balance) -> Fiat {
	Fiat { currency: Currency::parse(currency).unwrap(), amount }
}

#[test]
fn should_print_amounts_with_the_decimals_of_the_currency() {
	assert_eq!(fiat("USD", 1_234).to_string(), "USD 12.34");
	assert_eq!(fiat("CNY", 5).to_string(), "CNY 0.05");
	assert_eq!(fiat("JPY", 1_234).to_string(), "JPY 1234");
	assert_eq!(fiat("KWD", 1_234).to_string(), "KWD 1.234");
	assert_eq!(fiat("CLF", 1_234).to_string(), "CLF 0.1234");
	assert_eq!(fiat("EUR", u128::MAX).to_string(), "EUR 3402823669209384634633746074317682114.55");
}

#[test]
fn should_refuse_what_is_no_alpha_3_code() {
	for wrong in ["", "US", "USDX"] {
		assert_eq!(Currency::parse(wrong), Err(CurrencyError::WrongLength));
	}
	for wrong in ["usd", "US1", "U D", "€"] {
		assert_eq!(Currency::parse(wrong), Err(CurrencyError::BadCharacter));
	}
	assert!(Currency::decode(&mut &b"usd"[..]).is_err());
	assert_eq!(Currency::decode(&mut &b"USD"[..]).unwrap().as_str(), "USD");
}

#[test]
fn should_write_fiat_for_clients() {
	let json = serde_json::json!({ "currency": "USD", "amount": "1234" });
	assert_eq!(serde_json::to_value(fiat("USD", 1_234)).unwrap(), json);
	assert_eq!(serde_json::from_value::<Fiat>(json).unwrap(), fiat("USD", 1_234));
}

#[test]
fn should_round_conversions_up() {
	let rate = |parts: u128| FixedU128::from_inner(parts);
	assert_eq!(mul_ceil(rate(FixedU128::DIV), u128::MAX), Some(u128::MAX));
	assert_eq!(mul_ceil(rate(1), 1), Some(1));
	assert_eq!(mul_ceil(rate(0), u128::MAX), Some(0));
	assert_eq!(mul_ceil(rate(FixedU128::DIV / 2), 3), Some(2));
	assert_eq!(mul_ceil(rate(FixedU128::DIV + 1), u128::MAX), None);
}

proptest! {
	#[test]
	fn mul_ceil_is_exact(rate in any::<u128>(), small in any::<u64>(), amount in any::<u128>()) {
		for rate in [rate, u128::from(small)] {
			let scale = U256::from(FixedU128::DIV);
			let exact = (U256::from(rate) * U256::from(amount)).checked_add(scale - 1).unwrap() / scale;
			prop_assert_eq!(mul_ceil(FixedU128::from_inner(rate), amount), u128::try_from(exact).ok());
		}
	}

	#[test]
	fn parsing_and_decoding_never_panic(text in texts(), bytes in proptest::collection::vec(any::<u8>(), 0..24)) {
		if let Ok(currency) = Currency::parse(&text) {
			prop_assert_eq!(currency.to_string(), text);
		}
		decodes_only_what_it_encodes::<Currency>(&bytes);
		decodes_only_what_it_encodes::<Fiat>(&bytes);
		decodes_only_what_it_encodes::<Fiat>(&[b"EUR", &bytes[..]].concat());
	}

	#[test]
	fn prints_any_amount(amount in any::<u128>(), code in proptest::sample::select(&["USD", "JPY", "KWD", "UYW", "XAU"][..])) {
		let fiat = fiat(code, amount);
		let text = fiat.to_string();
		let digits: alloc::string::String = text[4..].chars().filter(char::is_ascii_digit).collect();
		prop_assert_eq!(digits.parse::<u128>().unwrap(), amount);
		let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
		prop_assert_eq!(decimals, usize::from(fiat.currency.minor_units()));
	}
}
