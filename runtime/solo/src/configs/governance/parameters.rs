// SPDX-License-Identifier: Apache-2.0

//! Parameters governance sets without an upgrade, and who sets which.
//!
//! A parameter is stored once set; until then it reads as its default. Pallets read through
//! [`super::super::commerce`], which bounds every one.

use super::origins::CommerceAdmin;
use crate::{AccountId, BlockNumber, Runtime, RuntimeEvent, RuntimeOrigin};
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::{EitherOf, EnsureOrigin, EnsureOriginWithArg},
};
use frame_system::EnsureRoot;
use souk_primitives::Millis;
use souk_runtime_common::parameters::commerce as default;
use sp_runtime::Perbill;

/// Every parameter, by module.
#[allow(missing_docs)]
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic_params {
	use super::*;

	/// The rates and deadlines of orders. Each means what the constant of the same name in
	/// [`souk_runtime_common::parameters::commerce`] says.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod commerce {
		/// The commune fee, as a part of the sale.
		#[codec(index = 0)]
		pub static CommuneFee: Perbill = default::COMMUNE_FEE;
		/// The least experience fee of a listing, as a part of the sale.
		#[codec(index = 1)]
		pub static MinExperienceFee: Perbill = default::MIN_EXPERIENCE_FEE;
		/// The platform's slice of the experience fee.
		#[codec(index = 2)]
		pub static PlatformSlice: Perbill = default::PLATFORM_SLICE;
		/// The deepest promotion path.
		#[codec(index = 3)]
		pub static MaxPathDepth: u32 = default::MAX_DEPTH;
		/// How long a seller has to accept an order, in milliseconds.
		#[codec(index = 4)]
		pub static AcceptPeriod: Millis = default::ACCEPT_PERIOD;
		/// How long a seller has to ship, in milliseconds.
		#[codec(index = 5)]
		pub static ShipPeriod: Millis = default::SHIP_PERIOD;
		/// How long a buyer has to confirm delivery or dispute, in milliseconds.
		#[codec(index = 6)]
		pub static DeliveryPeriod: Millis = default::DELIVERY_PERIOD;
		/// How long a seller has to answer a return, in milliseconds.
		#[codec(index = 7)]
		pub static ReturnPeriod: Millis = default::RETURN_PERIOD;
		/// How long a buyer has to dispute a refused return, in milliseconds.
		#[codec(index = 8)]
		pub static DisputePeriod: Millis = default::DISPUTE_PERIOD;
		/// How long an arbiter has to rule, in milliseconds.
		#[codec(index = 9)]
		pub static RulingPeriod: Millis = default::RULING_PERIOD;
		/// How long a final order stays readable, in milliseconds.
		#[codec(index = 10)]
		pub static Retention: Millis = default::RETENTION;
		/// What the buyer gets back where no arbiter rules in time, in basis points.
		#[codec(index = 11)]
		pub static DefaultRuling: u16 = default::DEFAULT_RULING;
		/// How long a bond given up stays held, in blocks.
		#[codec(index = 12)]
		pub static UnbondingPeriod: BlockNumber = default::UNBONDING_PERIOD;
		/// The longest return window of a listing, in milliseconds.
		#[codec(index = 13)]
		pub static MaxReturnWindow: Millis = default::MAX_RETURN_WINDOW;
		/// The longest life of a promotion link, in milliseconds.
		#[codec(index = 14)]
		pub static MaxLinkLife: Millis = default::MAX_LINK_LIFE;
		/// Showcase slots that come with the capability to publish.
		#[codec(index = 15)]
		pub static IncludedSlots: u32 = default::INCLUDED_SLOTS;
		/// How long the deadline queue waits before it tries an order again, in milliseconds.
		#[codec(index = 16)]
		pub static RetryPeriod: Millis = default::RETRY_PERIOD;
		/// The longest a signed till sale stays good, in milliseconds.
		#[codec(index = 17)]
		pub static SaleLife: Millis = default::SALE_LIFE;
		/// How long a promoter's record stays untouched before anybody may remove it, in milliseconds.
		#[codec(index = 18)]
		pub static RecordRetention: Millis = default::RECORD_RETENTION;
	}
}

pub use dynamic_params::*;

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		RuntimeParameters::Commerce(commerce::Parameters::CommuneFee(
			commerce::CommuneFee,
			Some(default::COMMUNE_FEE),
		))
	}
}

/// Who may set which parameter.
pub struct ParameterAdmin;
impl EnsureOriginWithArg<RuntimeOrigin, RuntimeParametersKey> for ParameterAdmin {
	type Success = ();

	fn try_origin(origin: RuntimeOrigin, key: &RuntimeParametersKey) -> Result<(), RuntimeOrigin> {
		match key {
			RuntimeParametersKey::Commerce(_) => {
				EitherOf::<EnsureRoot<AccountId>, CommerceAdmin>::try_origin(origin)
			},
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &RuntimeParametersKey) -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::root())
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = ParameterAdmin;
	// The crate keeps its measured weights to itself; these are the same over the weights of RocksDB.
	type WeightInfo = ();
}
