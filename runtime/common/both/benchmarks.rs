// SPDX-License-Identifier: Apache-2.0

//! The help that the benchmarks of Souk's pallets get from a runtime.

use crate::{
	configs::{
		assets::{NativeAndAssets, PaymentAssets},
		governance::parameters::RuntimeParameters,
	},
	AccountId, Assets, Balance, Parameters, Rewards, Runtime, RuntimeOrigin, Signature, Timestamp,
};
use alloc::vec::Vec;
use frame_support::{
	assert_ok,
	traits::{
		fungibles::{Inspect as _, Mutate as _},
		Hooks,
	},
	BoundedVec,
};
use souk_primitives::{
	activity::{RewardEra, RewardEras},
	money::Currency,
	prepaid::PricedIn,
	traits::PaymentAssets as _,
	AssetId, Millis, TIME,
};
use souk_runtime_common::keyless;
use souk_testing::DevKeys;
use sp_runtime::FixedU128;

/// Gives the benchmarks of Souk's pallets keys, a clock and assets. TIME and other assets cost more to move than SOUK.
pub struct CommerceBenchmarks;

/// When benchmarks that want a time begin, in milliseconds since 1970.
const FIRST_BLOCK: Millis = 1_800_000_000_000;
/// The key that signs till sales.
const CUSTOMER: u32 = 0;

impl CommerceBenchmarks {
	/// Make it another moment, by the calendar and by the clock.
	fn set_time(now: Millis) {
		pallet_timestamp::Now::<Runtime>::put(now);
		pallet_clock::Dials::<Runtime>::put(pallet_clock::Dial::start(now, false));
	}

	/// The asset with a number, not below that of TIME. Orders may be paid in it.
	fn governed_asset(id: u32) -> AssetId {
		let count = id.saturating_sub(TIME).saturating_add(1);
		let asset = PaymentAssets::benchmark_assets(count).pop().unwrap_or(AssetId::WithId(id));
		assert!(PaymentAssets::contains(&asset), "orders may be paid in asset {id}");
		asset
	}

	/// Set a parameter as a referendum does.
	fn set_parameter(key_value: RuntimeParameters) {
		assert_ok!(Parameters::set_parameter(RuntimeOrigin::root(), key_value));
	}
}

impl pallet_orders::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn signer() -> AccountId {
		DevKeys::account(CUSTOMER)
	}

	fn sign(message: &[u8]) -> Signature {
		DevKeys::sign(CUSTOMER, message)
	}

	fn fund(index: u32, who: &AccountId, amount: Balance) -> AssetId {
		let id = TIME.saturating_add(index);
		let asset = Self::governed_asset(id);
		assert_ok!(Assets::mint_into(id, who, amount));
		asset
	}
}

impl pallet_treasury::ArgumentsFactory<AssetId, AccountId> for CommerceBenchmarks {
	fn create_asset_kind(_: u32) -> AssetId {
		// The one that is listed, and costs more to move than SOUK.
		Self::governed_asset(TIME)
	}

	fn create_beneficiary(seed: [u8; 32]) -> AccountId {
		let who = AccountId::from(seed);
		// What the benchmark pays is less than an account of this asset must have.
		let asset = Self::governed_asset(TIME);
		let least = NativeAndAssets::minimum_balance(asset.clone());
		assert_ok!(NativeAndAssets::mint_into(asset, &who, least));
		who
	}
}

impl pallet_commune::BenchmarkHelper for CommerceBenchmarks {
	fn fund_pot(index: u32, amount: Balance) -> AssetId {
		use crate::configs::governance::parameters::commune::{Parameters, SharedAssets};
		let id = TIME.saturating_add(index);
		let asset = Self::governed_asset(id);
		// The benchmark asks for no more than may be shared.
		let shared = BoundedVec::truncate_from((TIME..=id).map(AssetId::WithId).collect::<Vec<_>>());
		Self::set_parameter(RuntimeParameters::Commune(Parameters::SharedAssets(SharedAssets, Some(shared))));
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), &keyless::Commune::get(), amount));
		asset
	}
}

impl pallet_distribution::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn promoter(index: u32) -> AccountId {
		DevKeys::account(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		DevKeys::sign(index, message)
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn asset() -> AssetId {
		Self::governed_asset(TIME)
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), who, amount));
	}

	fn next_era() {
		<Self as pallet_receipts::BenchmarkHelper<AccountId, Signature>>::skip_eras(1);
	}
}

impl pallet_bonuses::BenchmarkHelper<AccountId> for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn asset() -> AssetId {
		Self::governed_asset(TIME)
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), who, amount));
	}

	fn next_era() {
		<Self as pallet_receipts::BenchmarkHelper<AccountId, Signature>>::skip_eras(1);
	}
}

impl pallet_loyalty::BenchmarkHelper for CommerceBenchmarks {
	fn skip_eras(eras: RewardEra) {
		<Self as pallet_receipts::BenchmarkHelper<AccountId, Signature>>::skip_eras(eras);
	}
}

impl pallet_prepaid::BenchmarkHelper<AccountId> for CommerceBenchmarks {
	fn asset() -> AssetId {
		Self::governed_asset(TIME)
	}

	fn fund(asset: &AssetId, who: &AccountId, amount: Balance) {
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), who, amount));
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}
}

impl pallet_fiat::BenchmarkHelper<AccountId> for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn fund(who: &AccountId, amount: Balance) {
		assert_ok!(NativeAndAssets::mint_into(AssetId::Native, who, amount));
	}

	fn set_rate(currency: Currency) {
		let rate = pallet_prepaid::PriceRate { rate: FixedU128::from_u32(1), since: None };
		pallet_prepaid::PriceRates::<Runtime>::insert(PricedIn::Fiat(currency), AssetId::Native, rate);
	}
}

impl pallet_networks::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn reader(index: u32) -> AccountId {
		DevKeys::account(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		DevKeys::sign(index, message)
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn fund(who: &AccountId, amount: Balance) {
		assert_ok!(NativeAndAssets::mint_into(AssetId::Native, who, amount));
	}
}

impl pallet_experience::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn fund_pot(index: u32, amount: Balance) -> AssetId {
		let asset = Self::governed_asset(TIME.saturating_add(index));
		assert_ok!(NativeAndAssets::mint_into(asset.clone(), &keyless::ExperiencePool::get(), amount));
		asset
	}
}

impl pallet_receipts::BenchmarkHelper<AccountId, Signature> for CommerceBenchmarks {
	fn customer(index: u32) -> AccountId {
		DevKeys::account(index)
	}

	fn sign(index: u32, message: &[u8]) -> Signature {
		DevKeys::sign(index, message)
	}

	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn skip_eras(eras: RewardEra) {
		// A benchmark begins before the first block, without a time. The clock of eras does not start there.
		if Timestamp::get() == 0 {
			Self::set_time(FIRST_BLOCK);
		}
		// Starts the clock of eras if no block has done so.
		Rewards::on_initialize(2);
		let skipped = <Rewards as RewardEras>::length().saturating_mul(eras.into());
		Self::set_time(Timestamp::get().saturating_add(skipped));
	}

	fn lift_caps(shops: u32, receipts: u32) {
		use crate::configs::governance::parameters::rewards::{
			Parameters, ReceiptsPerCustomer, ShopsPerCustomer,
		};
		for parameter in [
			Parameters::ShopsPerCustomer(ShopsPerCustomer, Some(shops)),
			Parameters::ReceiptsPerCustomer(ReceiptsPerCustomer, Some(receipts)),
		] {
			Self::set_parameter(RuntimeParameters::Rewards(parameter));
		}
	}
}

impl pallet_rewards::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn create_time() {
		Self::governed_asset(TIME);
	}
}

impl pallet_trace::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}
}

impl pallet_tranches::BenchmarkHelper for CommerceBenchmarks {
	fn set_time(now: Millis) {
		Self::set_time(now);
	}

	fn asset() -> AssetId {
		Self::governed_asset(TIME)
	}
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
	use super::*;
	use crate::tests::chain;
	use frame_support::traits::Get;
	use sp_io::TestExternalities;

	/// Run on a bare state, on a preset with a supply of TIME, and on one without.
	fn everywhere(test: impl Fn()) {
		for mut state in [TestExternalities::new_empty(), chain("development"), chain("ecom")] {
			state.execute_with(&test);
		}
	}

	#[test]
	fn should_fund_as_many_assets_as_an_order_may_have_when_asked() {
		everywhere(|| {
			let who = AccountId::new([1; 32]);
			let fund = <CommerceBenchmarks as pallet_orders::BenchmarkHelper<_, _>>::fund;
			let assets: Vec<AssetId> = (0..4).map(|index| fund(index, &who, 1 << 90)).collect();
			for (index, asset) in assets.iter().enumerate() {
				assert_eq!(NativeAndAssets::balance(asset.clone(), &who), 1 << 90);
				assert!(!assets[..index].contains(asset), "every number is another asset");
			}
			let pot = keyless::ExperiencePool::get();
			let fund_pot = <CommerceBenchmarks as pallet_experience::BenchmarkHelper>::fund_pot;
			for index in 0..4 {
				let before = NativeAndAssets::balance(AssetId::WithId(TIME + index), &pot);
				let asset = fund_pot(index, 1 << 80);
				assert_eq!(NativeAndAssets::balance(asset, &pot) - before, 1 << 80);
			}
		});
	}

	#[test]
	fn should_lift_the_caps_of_customers_when_asked() {
		everywhere(|| {
			<CommerceBenchmarks as pallet_receipts::BenchmarkHelper<_, _>>::lift_caps(700, 900);
			assert_eq!(<Runtime as pallet_receipts::Config>::ShopsPerCustomer::get(), 700);
			assert_eq!(<Runtime as pallet_receipts::Config>::ReceiptsPerCustomer::get(), 900);
		});
	}
}
