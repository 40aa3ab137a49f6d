// SPDX-License-Identifier: Apache-2.0

//! What currencies are worth in SOUK on development networks.
//!
//! There is no market yet, so this is an assumption and no price: a SOUK is worth a yuan. A dollar is ¥7.09 and a euro ¥7.66,
//! as in the table of costs. A TIME is worth two SOUK, which is what it counts for when it is paid. These rates do not
//! age. A network that is not for development starts with none, and no attested order with a price is accepted there until root
//! has set some (`prepaid.set_rate`).

use alloc::vec::Vec;
use pallet_prepaid::GenesisRate;
use souk_primitives::{money::Currency, prepaid::PricedIn, AssetId, Balance, TIME};
use souk_runtime_common::constants::currency::UNITS;
use sp_runtime::FixedU128;

/// A currency, and what a hundred of its minor units are worth in fen.
const CURRENCIES: [(&str, Balance); 3] = [("CNY", 100), ("USD", 709), ("EUR", 766)];
/// What a fen is worth.
const FEN: Balance = UNITS / 100;

/// The rates into SOUK and into TIME.
pub fn table() -> Vec<GenesisRate> {
	let (souk, time) = (AssetId::Native, AssetId::WithId(TIME));
	let mut rates = Vec::new();
	for (code, fen) in CURRENCIES {
		// A test reads every entry.
		let Ok(currency) = Currency::parse(code) else { continue };
		// In base units for a minor unit. Far from saturating.
		let in_souk = FixedU128::from_rational(fen.saturating_mul(FEN), 100);
		let in_time = FixedU128::from_rational(fen.saturating_mul(FEN), 200);
		for (asset, rate) in [(souk.clone(), in_souk), (time.clone(), in_time)] {
			rates.push(GenesisRate { priced_in: PricedIn::Fiat(currency), asset, rate });
		}
	}
	let (two, half) = (FixedU128::from_u32(2), FixedU128::from_rational(1, 2));
	rates.push(GenesisRate { priced_in: PricedIn::Asset(time.clone()), asset: souk.clone(), rate: two });
	rates.push(GenesisRate { priced_in: PricedIn::Asset(souk), asset: time, rate: half });
	rates
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_runtime::FixedPointNumber;

	#[test]
	fn should_have_every_currency_in_both_assets() {
		let rates = table();
		assert_eq!(rates.len(), 2 * CURRENCIES.len() + 2);
		let dollar = PricedIn::Fiat(Currency::parse("USD").unwrap());
		let rate =
			rates.iter().find(|rate| rate.priced_in == dollar && rate.asset == AssetId::Native).unwrap();
		// A cent is 7.09 fen.
		assert_eq!(rate.rate.saturating_mul_int(100u128), 709 * UNITS / 100);
	}
}
