// SPDX-License-Identifier: Apache-2.0

use super::*;
use sp_runtime::BuildStorage;

#[test]
fn should_start_with_the_table_stated() {
	State::default().run(|| {
		assert_eq!(Prices::<Test>::iter().count(), 5);
		assert_eq!(Prices::<Test>::get(Priced::Open), Some(OPEN));
		assert_eq!(Prices::<Test>::get(Priced::Capability(Capability::Market)), Some(MARKET));
		assert_eq!(Prices::<Test>::get(Priced::Capability(Capability::Network)), None);
	});
}

#[test]
#[should_panic(expected = "above MaxPrice")]
fn should_refuse_to_start_when_a_price_is_too_high() {
	let open = Some(Charge { bond: 2_000_000_000, fee: 0 });
	let prices = PriceTable { open, ..Default::default() };
	let _ = GenesisConfig::<Test> { prices, ..Default::default() }.build_storage();
}
