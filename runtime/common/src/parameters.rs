// SPDX-License-Identifier: Apache-2.0

//! Defaults and bounds of the parameters that governance sets.
//!
//! `pallet-parameters` lets an origin set a parameter to any value of its type. A setting must not break an invariant of a
//! pallet. So a pallet reads a raw parameter only if its type bounds it. The runtime wraps every other parameter: in
//! [`Within`], which reads a setting outside its bounds as the nearest bound, or in a `Valid…` type where several numbers
//! must also agree with each other.
//!
//! A new setting does not change what has begun. An order keeps the rates and periods of the moment it was placed. A cycle
//! keeps those it started or closed with.

use core::marker::PhantomData;
use frame_support::traits::Get;

/// Reads `Value`, but never less than `Min` and never more than `Max`. If `Min` is above `Max`, it reads `Max`.
pub struct Within<Value, Min, Max>(PhantomData<(Value, Min, Max)>);
impl<V: Ord, Value: Get<V>, Min: Get<V>, Max: Get<V>> Get<V> for Within<Value, Min, Max> {
	fn get() -> V {
		Value::get().max(Min::get()).min(Max::get())
	}
}

pub mod bonuses;
pub mod commerce;
pub mod commune;
pub mod experience;
pub mod fiat;
pub mod loyalty;
pub mod networks;
pub mod orders;
pub mod prepaid;
pub mod rewards;
pub mod standing;
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
