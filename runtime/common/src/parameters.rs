// SPDX-License-Identifier: Apache-2.0

//! Defaults and bounds of what governance may set.
//!
//! `pallet-parameters` lets an origin set a parameter to any value of its type. So that no setting can break an
//! invariant of a pallet, pallets read no raw parameter but those their type bounds. Each runtime wraps the others: in
//! [`Within`], which reads a setting outside its bounds as the nearest bound, or in a `Valid…` of its own where fields
//! must also agree with each other. What has begun goes on as it began: an order has the rates and periods of the moment
//! it was placed, a cycle those it started or closed with.

use core::marker::PhantomData;
use frame_support::traits::Get;

/// Reads `Value`, never less than `Min` and never more than `Max`. Where the bounds contradict each other, `Max` wins.
pub struct Within<Value, Min, Max>(PhantomData<(Value, Min, Max)>);
impl<V: Ord, Value: Get<V>, Min: Get<V>, Max: Get<V>> Get<V> for Within<Value, Min, Max> {
	fn get() -> V {
		Value::get().max(Min::get()).min(Max::get())
	}
}

pub mod commerce;
pub mod experience;
pub mod rewards;
pub mod trace;

#[cfg(test)]
mod tests {
	use super::*;
	use frame_support::traits::ConstU32;

	#[test]
	fn should_read_the_nearest_bound_when_a_setting_is_outside() {
		fn read<const N: u32>() -> u32 {
			<Within<ConstU32<N>, ConstU32<2>, ConstU32<8>> as Get<u32>>::get()
		}
		assert_eq!(read::<0>(), 2);
		assert_eq!(read::<5>(), 5);
		assert_eq!(read::<9>(), 8);
		assert_eq!(<Within<ConstU32<5>, ConstU32<8>, ConstU32<2>> as Get<u32>>::get(), 2);
	}
}
