// SPDX-License-Identifier: Apache-2.0

//! The origins that a passed referendum can speak as, besides root: one for each task that governance does every week. And the
//! pace of referenda, which is 1 on every chain but those of developers.

pub use pallet::*;

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use frame_support::{pallet_prelude::*, traits::ConstU32};
	use frame_system::pallet_prelude::BlockNumberFor;

	/// The fastest pace of referenda: a day takes ten blocks, half a minute.
	pub const MOST_PACE: u32 = 2_880;

	/// Has no calls, only the origins below and a pace that genesis sets.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// There is nothing to configure.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

	/// How many times faster than written referenda run: it divides every period of the tracks, and every other period of
	/// governance that is `Paced`. 1 where genesis does not say otherwise, at most [`MOST_PACE`].
	///
	/// Genesis alone sets it. It is no parameter and no call changes it, so no referendum can shorten the referenda after it by a
	/// slip. A chain that began with another pace than 1 by mistake gets 1 when root kills this key.
	#[pallet::storage]
	pub type Pace<T: Config> = StorageValue<_, u32, ValueQuery, ConstU32<1>>;

	/// The pace that a chain starts with.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// [`Pace`], from 1 to [`MOST_PACE`]. Above 1 on chains of developers only.
		pub pace: u32,
		#[serde(skip)]
		#[doc(hidden)]
		pub _config: PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self { pace: 1, _config: PhantomData }
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(
				(1..=MOST_PACE).contains(&self.pace),
				"the pace of referenda is {}, not 1 to {MOST_PACE}",
				self.pace
			);
			if self.pace > 1 {
				Pace::<T>::put(self.pace);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			ensure!((1..=MOST_PACE).contains(&Pace::<T>::get()), "the pace of referenda is out of bounds");
			Ok(())
		}
	}

	/// The origin that a passed referendum speaks as.
	#[pallet::origin]
	#[derive(
		Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
	)]
	pub enum Origin {
		/// Judges validators: cancels deferred slashes, slashes by hand, sets the least commission. Only root sets the number
		/// of validators and their bonds.
		#[codec(index = 0)]
		StakingAdmin,
		/// Spends from the treasury, up to a limit.
		#[codec(index = 1)]
		Treasurer,
		/// Governs commerce: rates, periods, prices.
		#[codec(index = 2)]
		CommerceAdmin,
		/// Moderates shops and listings, rules on disputes until there is a court, pulls the brakes.
		#[codec(index = 3)]
		Moderator,
		/// Cancels referenda. Their deposits come back.
		#[codec(index = 4)]
		Canceller,
		/// Kills referenda. Their deposits are slashed.
		#[codec(index = 5)]
		Killer,
		/// Has root dispatch a call that the technical committee has whitelisted. No other call.
		#[codec(index = 6)]
		WhitelistedCaller,
	}

	macro_rules! speaks_as {
		($( $(#[$doc:meta])* $name:ident, )*) => {
			$(
				$(#[$doc])*
				///
				/// Succeeds with the value of `Success`, nothing by default.
				pub struct $name<Success = Nothing>(PhantomData<Success>);
				impl<O, Success> EnsureOrigin<O> for $name<Success>
				where
					O: OriginTrait + From<Origin>,
					for<'a> &'a O::PalletsOrigin: TryInto<&'a Origin>,
					Success: TypedGet,
				{
					type Success = Success::Type;

					fn try_origin(origin: O) -> Result<Self::Success, O> {
						let speaks = matches!(origin.caller().try_into(), Ok(Origin::$name));
						if speaks {
							Ok(Success::get())
						} else {
							Err(origin)
						}
					}

					#[cfg(feature = "runtime-benchmarks")]
					fn try_successful_origin() -> Result<O, ()> {
						Ok(O::from(Origin::$name))
					}
				}
			)*
		};
	}

	use frame_support::traits::{OriginTrait, TypedGet};

	/// Nothing, as a value.
	pub struct Nothing;
	impl TypedGet for Nothing {
		type Type = ();
		fn get() {}
	}

	speaks_as! {
		/// [`Origin::StakingAdmin`].
		StakingAdmin,
		/// [`Origin::Treasurer`].
		Treasurer,
		/// [`Origin::CommerceAdmin`].
		CommerceAdmin,
		/// [`Origin::Moderator`].
		Moderator,
		/// [`Origin::Canceller`].
		Canceller,
		/// [`Origin::Killer`].
		Killer,
		/// [`Origin::WhitelistedCaller`].
		WhitelistedCaller,
	}
}
