// SPDX-License-Identifier: Apache-2.0

//! SOUK, TIME and every other asset, and the fees of transactions.

use crate::{
	chain::WeightToFee, weights, AccountId, Assets, AssetsFreezer, AssetsHolder, Balance, Balances, Runtime,
	RuntimeEvent, RuntimeFreezeReason, RuntimeHoldReason, System,
};
use frame_support::{
	parameter_types,
	traits::{tokens::imbalance::ResolveTo, ConstU32, Contains, VariantCountOf},
};
use frame_system::{EnsureRoot, EnsureSigned};
use pallet_transaction_payment::FungibleAdapter;
use souk_primitives::holds::Payable;
use souk_runtime_common::{
	assets::{GovernedAssets, NativeOr, OpenAssetId},
	constants::currency::{deposit, EXISTENTIAL_DEPOSIT, UNITS},
	fees::{DealWithFees, FeeMultiplierUpdate, LengthToFee, OperationalFeeMultiplier},
	keyless,
	locks::{LocksUnder, OverLocks},
};

/// SOUK and assets, with holds. Escrows are such holds.
pub type Holds = OverLocks<Runtime, PaidToOthers, NativeOr<Balances, AssetsHolder>>;
/// SOUK for the pallets that lock it: votes and vesting schedules.
pub type Lockable = LocksUnder<Runtime, PaidToOthers>;
/// SOUK and assets, for transfers.
pub type NativeAndAssets = NativeOr<Balances, Assets>;
/// The assets that orders and campaigns may be paid in.
pub type PaymentAssets = GovernedAssets<Runtime>;
/// Collects funds without an owner.
pub type ToTreasury = ResolveTo<keyless::Treasury, Balances>;

/// The holds that may be paid to another account: escrows to sellers, deposits of disputes to the other side, budgets to
/// promoters, deposits of debts to creditors, bonds to the treasury. They are every reason that a pallet marks [`Payable`]; a test compares the two. Every other hold
/// comes back.
pub struct PaidToOthers;
impl Contains<RuntimeHoldReason> for PaidToOthers {
	fn contains(reason: &RuntimeHoldReason) -> bool {
		fn is<For: Payable<Reason: Into<RuntimeHoldReason>>>(reason: &RuntimeHoldReason) -> bool {
			For::REASON.into() == *reason
		}
		is::<pallet_shops::ShopBonds>(reason)
			|| is::<pallet_orders::Escrows>(reason)
			|| is::<pallet_orders::OrderDeposits>(reason)
			|| is::<pallet_orders::DisputeDeposits>(reason)
			|| is::<pallet_distribution::CampaignBudget>(reason)
			|| is::<pallet_bonuses::BonusBudget>(reason)
			|| is::<pallet_networks::MemberBonds>(reason)
			|| is::<pallet_networks::AccuserDeposits>(reason)
			|| is::<pallet_receipts::ReferralBudget>(reason)
			|| is::<pallet_prepaid::PrepaidFunds>(reason)
			|| is::<pallet_fiat::AttesterBonds>(reason)
			|| is::<pallet_fiat::ClaimDeposits>(reason)
			|| is::<pallet_rewards::DebtDeposits>(reason)
			|| is::<pallet_experience::BindingBonds>(reason)
			|| is::<pallet_experience::EnrolmentBonds>(reason)
			|| is::<pallet_experience::ReportBonds>(reason)
			|| is::<pallet_experience::AppealBonds>(reason)
			|| is::<pallet_experience::BackingStakes>(reason)
	}
}

parameter_types! {
	/// The least SOUK an account may hold.
	pub const ExistentialDeposit: Balance = EXISTENTIAL_DEPOSIT;
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type Balance = Balance;
	// The dust of closed accounts.
	type DustRemoval = ToTreasury;
	type ExistentialDeposit = ExistentialDeposit;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type DoneSlashHandler = ();
	type WeightInfo = weights::pallet_balances::WeightInfo<Runtime>;
}

parameter_types! {
	/// The refundable deposit for an asset.
	pub const AssetDeposit: Balance = 100 * UNITS;
	/// The refundable deposit for an account of an insufficient asset.
	pub const AssetAccountDeposit: Balance = deposit(1, 166);
	/// The refundable deposit for the name of an asset.
	pub const MetadataDepositBase: Balance = deposit(1, 72);
	/// The refundable deposit for each byte of its name.
	pub const MetadataDepositPerByte: Balance = deposit(0, 1);
	/// The refundable deposit for an approval.
	pub const ApprovalDeposit: Balance = deposit(1, 180);
}

impl pallet_assets::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Balance = Balance;
	type RemoveItemsLimit = ConstU32<1_000>;
	type AssetId = u32;
	type AssetIdParameter = u32;
	type ReserveData = ();
	type Currency = Balances;
	type CreateOrigin = OpenAssetId<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type AssetDeposit = AssetDeposit;
	type AssetAccountDeposit = AssetAccountDeposit;
	type MetadataDepositBase = MetadataDepositBase;
	type MetadataDepositPerByte = MetadataDepositPerByte;
	type ApprovalDeposit = ApprovalDeposit;
	type StringLimit = ConstU32<50>;
	type Freezer = AssetsFreezer;
	type Holder = AssetsHolder;
	type Extra = ();
	type CallbackHandle = ();
	type AssetIdAllocator = ();
	type WeightInfo = weights::pallet_assets::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = AssetBenchmarks;
}

/// Asset numbers for the benchmarks of assets, out of those that any account may create.
#[cfg(feature = "runtime-benchmarks")]
pub struct AssetBenchmarks;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_assets::BenchmarkHelper<u32, ()> for AssetBenchmarks {
	fn create_asset_id_parameter(id: u32) -> u32 {
		souk_runtime_common::assets::FIRST_OPEN_ASSET_ID.saturating_add(id)
	}

	fn create_reserve_id_parameter(_: u32) {}
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_assets_freezer::Config for Runtime {
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = FungibleAdapter<Balances, DealWithFees<Runtime>>;
	type WeightToFee = WeightToFee;
	type LengthToFee = LengthToFee;
	type FeeMultiplierUpdate = FeeMultiplierUpdate<Runtime>;
	type OperationalFeeMultiplier = OperationalFeeMultiplier;
	type WeightInfo = weights::pallet_transaction_payment::WeightInfo<Runtime>;
}
