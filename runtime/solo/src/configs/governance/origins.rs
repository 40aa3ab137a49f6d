// SPDX-License-Identifier: Apache-2.0

//! The origins that a passed referendum can speak as, besides root: one for each task that governance does every week.

pub use pallet::*;

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use frame_support::pallet_prelude::*;

	/// Has no storage and no calls, only the origins below.
	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// There is nothing to configure.
	#[pallet::config]
	pub trait Config: frame_system::Config {}

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
	}
}
