// SPDX-License-Identifier: Apache-2.0

//! Prepaid accounts, which pay the fees of attested orders, under the settings of governance.

use super::{
	assets::{Holds, PaymentAssets},
	governance::{origins::CommerceAdmin, parameters::prepaid as settings},
};
use crate::{AccountId, Balance, Balances, Runtime, RuntimeHoldReason, Shops, Timestamp};
use frame_support::{parameter_types, traits::EitherOfDiverse};
use frame_system::EnsureRoot;
use souk_runtime_common::{
	constants::currency::deposit,
	keyless::{Commune, ExperiencePool},
	parameters::{
		prepaid::{
			LargestRateChange, LongestRateAge, LongestRateTime, NoRateChange, ShortestRateAge,
			ShortestRateTime,
		},
		Within,
	},
};

parameter_types! {
	/// The deposit for a prepaid account, at the most bytes that its row can have.
	pub const AccountDeposit: Balance = deposit(1, 150);
	/// The deposit of a platform for each shop that it serves.
	pub const ShopDeposit: Balance = deposit(1, 165);
}

impl pallet_prepaid::Config for Runtime {
	type RateOrigin = EitherOfDiverse<EnsureRoot<AccountId>, CommerceAdmin>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Holds = Holds;
	type Currency = Balances;
	type Shops = Shops;
	type PaymentAssets = PaymentAssets;
	// Rates are of a market, which goes on while the chain halts.
	type Calendar = Timestamp;
	type ExperiencePool = ExperiencePool;
	type Commune = Commune;
	// Its type bounds it. An asset that orders may not be paid in is left out.
	type Assets = settings::PrepaidAssets;
	type MostRateAge = Within<settings::MostRateAge, ShortestRateAge, LongestRateAge>;
	type MostRateChange = Within<settings::MostRateChange, NoRateChange, LargestRateChange>;
	type LeastRateTime = Within<settings::LeastRateTime, ShortestRateTime, LongestRateTime>;
	type AccountDeposit = AccountDeposit;
	type ShopDeposit = ShopDeposit;
	type WeightInfo = crate::weights::pallet_prepaid::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
}
