// SPDX-License-Identifier: Apache-2.0

//! The runtime of a mock.

/// The runtime of a mock: `Test`, with System, Timestamp, Balances and the pallet under test; `with assets`, also with
/// Assets and their holds. The mock names its account, the existential deposit of SOUK, and the pallet with its index;
/// the indices are those of Souk's runtime.
///
/// ```ignore
/// souk_testing::runtime!(AccountId32, ED, Orders = pallet_orders at 61, with assets);
/// ```
///
/// In the module of the mock this also defines `AccountId`, and what tests ask of every runtime: `signed`, `events`,
/// `now` and `set_now`; `with assets`, also `Money` (SOUK and the assets as one), `Holds`
/// (their holds as one) and `all_assets`.
#[macro_export]
macro_rules! runtime {
	($account:ty, $deposit:expr, $name:ident = $pallet:ident at $index:tt) => {
		$crate::runtime!(@list $name = $pallet at $index);
		$crate::runtime!(@block $account, $deposit, $name = $pallet);
	};
	($account:ty, $deposit:expr, $name:ident = $pallet:ident at $index:tt, with assets) => {
		$crate::runtime!(@list $name = $pallet at $index,
			#[runtime::pallet_index(20)]
			pub type Assets = pallet_assets;
			#[runtime::pallet_index(21)]
			pub type AssetsHolder = pallet_assets_holder;
		);
		$crate::runtime!(@block $account, $deposit, $name = $pallet);

		/// The configurations of the pallets of assets.
		mod asset_configs {
			use super::*;
			use frame_support::{derive_impl, traits::AsEnsureOriginWithArg};
			use frame_system::{EnsureRoot, EnsureSigned};

			#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
			impl pallet_assets::Config for Test {
				type Balance = souk_primitives::Balance;
				type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
				type Currency = Balances;
				type ForceOrigin = EnsureRoot<AccountId>;
				type Holder = AssetsHolder;
			}

			impl pallet_assets_holder::Config for Test {
				type RuntimeEvent = RuntimeEvent;
				type RuntimeHoldReason = RuntimeHoldReason;
			}
		}

		/// SOUK and the assets as one, for balances.
		#[allow(dead_code)]
		pub type Money = frame_support::traits::fungible::UnionOf<
			Balances,
			Assets,
			frame_support::traits::fungible::NativeFromLeft,
			souk_primitives::AssetId,
			AccountId,
		>;
		/// SOUK and the assets as one, for holds.
		#[allow(dead_code)]
		pub type Holds = frame_support::traits::fungible::UnionOf<
			Balances,
			AssetsHolder,
			frame_support::traits::fungible::NativeFromLeft,
			souk_primitives::AssetId,
			AccountId,
		>;

		/// SOUK and every asset there is.
		#[allow(dead_code)]
		pub fn all_assets() -> Vec<souk_primitives::AssetId> {
			use frame_support::traits::fungibles::InspectEnumerable;
			let assets = <Assets as InspectEnumerable<AccountId>>::asset_ids().map(souk_primitives::AssetId::WithId);
			core::iter::once(souk_primitives::AssetId::Native).chain(assets).collect()
		}
	};
	(@list $name:ident = $pallet:ident at $index:tt $(, $($assets:tt)*)?) => {
		#[frame_support::runtime]
		mod runtime {
			#[runtime::runtime]
			#[runtime::derive(
				RuntimeCall,
				RuntimeEvent,
				RuntimeError,
				RuntimeOrigin,
				RuntimeFreezeReason,
				RuntimeHoldReason,
				RuntimeTask,
				RuntimeViewFunction
			)]
			pub struct Test;

			#[runtime::pallet_index(0)]
			pub type System = frame_system;
			#[runtime::pallet_index(4)]
			pub type Timestamp = pallet_timestamp;
			#[runtime::pallet_index(5)]
			pub type Balances = pallet_balances;
			$($($assets)*)?
			#[runtime::pallet_index($index)]
			pub type $name = $pallet;
		}
	};
	(@block $account:ty, $deposit:expr, $name:ident = $pallet:ident) => {
		pub type AccountId = $account;

		/// The configurations of the pallets under the one that is tested.
		mod base_configs {
			use super::*;
			use frame_support::{derive_impl, traits::ConstU128};

			#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
			impl frame_system::Config for Test {
				type AccountData = pallet_balances::AccountData<souk_primitives::Balance>;
				type AccountId = AccountId;
				type Block = frame_system::mocking::MockBlock<Test>;
				// A row costs something, so that a test sees what is charged for rows.
				type DbWeight = frame_support::weights::constants::RocksDbWeight;
				type Lookup = sp_runtime::traits::IdentityLookup<AccountId>;
			}

			#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
			impl pallet_timestamp::Config for Test {}

			#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
			impl pallet_balances::Config for Test {
				type AccountStore = System;
				type Balance = souk_primitives::Balance;
				type ExistentialDeposit = ConstU128<{ $deposit }>;
			}
		}

		/// The origin of an account.
		#[allow(dead_code)]
		pub fn signed(who: AccountId) -> RuntimeOrigin {
			RuntimeOrigin::signed(who)
		}

		/// The pallet's events since the last look, the oldest first.
		#[allow(dead_code)]
		pub fn events() -> Vec<$pallet::Event<Test>> {
			$crate::drain::<Test>()
				.into_iter()
				.filter_map(|event| match event {
					RuntimeEvent::$name(event) => Some(event),
					_ => None,
				})
				.collect()
		}

		/// The moment it is, in milliseconds since the Unix epoch.
		#[allow(dead_code)]
		pub fn now() -> souk_primitives::Millis {
			Timestamp::get()
		}

		/// Make it another moment, in milliseconds since the Unix epoch.
		#[allow(dead_code)]
		pub fn set_now(moment: souk_primitives::Millis) {
			Timestamp::set_timestamp(moment);
		}
	};
}
