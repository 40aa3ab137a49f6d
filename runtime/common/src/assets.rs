// SPDX-License-Identifier: Apache-2.0

//! SOUK and assets behind one interface, and the assets that orders may be paid in.

use crate::{
	keyless::{Commune, Governance},
	AccountId, Balance,
};
use core::marker::PhantomData;
use frame_support::traits::{
	fungible::{NativeFromLeft, UnionOf},
	EnsureOrigin, EnsureOriginWithArg,
};
use souk_primitives::{AssetId, TIME};

/// `Native` is an asset of `Balances`, any other is an asset of `Other`.
pub type NativeOr<Balances, Other> = UnionOf<Balances, Other, NativeFromLeft, AssetId, AccountId>;

/// Only governance can create an asset with a number below this. TIME has such a number.
pub const FIRST_OPEN_ASSET_ID: u32 = 1_000;
const _: () = assert!(TIME < FIRST_OPEN_ASSET_ID);

/// The assets that orders and campaigns may be paid in: SOUK, and assets that cannot be used to lock or take an escrow.
///
/// - The freezer of an asset could lock an escrow held in it. The admin could take the escrow. The owner can appoint
///   both. So all three must be the governance account.
/// - The asset must be sufficient, so that a payee without SOUK can be paid.
/// - The asset must be live.
/// - The commune must hold some of it. The commune receives the legs that their payees cannot receive, and such a leg may
///   be too small to open an account.
pub struct GovernedAssets<T>(PhantomData<T>);
impl<T> souk_primitives::traits::PaymentAssets for GovernedAssets<T>
where
	T: pallet_assets::Config<AssetId = u32, Balance = Balance> + frame_system::Config<AccountId = AccountId>,
{
	fn contains(asset: &AssetId) -> bool {
		let AssetId::WithId(id) = asset else { return true };
		pallet_assets::Pallet::<T>::asset_details(*id).is_some_and(|details| {
			let governance = Governance::get();
			details.is_sufficient
				&& details.owner == governance
				&& details.admin == governance
				&& details.freezer == governance
				&& details.status == pallet_assets::AssetStatus::Live
				&& pallet_assets::Pallet::<T>::balance(*id, Commune::get()) >= details.min_balance
		})
	}

	/// TIME and the assets with the next numbers. Those that are missing are made.
	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_assets(count: u32) -> alloc::vec::Vec<AssetId> {
		use crate::constants::currency::TIME_MIN_BALANCE;
		use frame_support::{
			assert_ok,
			traits::fungibles::{Create, Inspect, Mutate},
		};
		use pallet_assets::Pallet as Assets;
		(TIME..TIME.saturating_add(count))
			.map(|id| {
				let governance = Governance::get();
				if !<Assets<T> as Inspect<AccountId>>::asset_exists(id) {
					assert_ok!(<Assets<T> as Create<AccountId>>::create(
						id,
						governance,
						true,
						TIME_MIN_BALANCE
					));
				}
				let asset = AssetId::WithId(id);
				if !Self::contains(&asset) {
					// The commune must hold some of it.
					assert_ok!(<Assets<T> as Mutate<AccountId>>::mint_into(
						id,
						&Commune::get(),
						TIME_MIN_BALANCE
					));
				}
				assert!(Self::contains(&asset), "orders may be paid in asset {id}");
				asset
			})
			.collect()
	}
}

/// Lets the origins of `Inner` create an asset, but not under a number kept for governance.
pub struct OpenAssetId<Inner>(PhantomData<Inner>);
impl<Origin, Inner> EnsureOriginWithArg<Origin, u32> for OpenAssetId<Inner>
where
	Inner: EnsureOrigin<Origin>,
{
	type Success = Inner::Success;

	fn try_origin(origin: Origin, id: &u32) -> Result<Self::Success, Origin> {
		if *id < FIRST_OPEN_ASSET_ID {
			return Err(origin);
		}
		Inner::try_origin(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &u32) -> Result<Origin, ()> {
		Inner::try_successful_origin()
	}
}
