// SPDX-License-Identifier: Apache-2.0

//! Referenda and the pallets they decide on: the technical committee with its whitelist, the treasury, typed parameters and, on
//! development chains only, sudo.

pub mod committee;
pub mod origins;
pub mod pace;
pub mod parameters;
pub mod tracks;

use super::assets::{Lockable, NativeAndAssets};
use crate::{
	chain::BlockCount, weights, AccountId, Balance, Balances, BlockNumber, Preimage, Referenda, Rewards,
	Runtime, RuntimeCall, RuntimeEvent, Scheduler, Treasury,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::Inspect as _,
		fungibles::Mutate as _,
		tokens::{ConversionFromAssetBalance, Pay, PaymentStatus, Preservation},
		ConstU32, EitherOf, EitherOfDiverse, Get, TypedGet,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use pallet_rewards::types::AssetWorth;
use souk_primitives::{rewards::Pot, AssetId};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAYS},
	keyless,
};
use sp_runtime::{traits::IdentityLookup, DispatchError, Permill};

parameter_types! {
	/// How long the SOUK of a vote stays locked for each step of conviction, as written.
	pub const VoteLockingPeriod: BlockNumber = 7 * DAYS;
	/// The deposit for a referendum. It comes back if the referendum passes or is cancelled.
	pub const SubmissionDeposit: Balance = 10 * UNITS;
	/// How long a referendum waits for a decision deposit, as written.
	pub const UndecidingTimeout: BlockNumber = 14 * DAYS;
	/// The blocks between two checks of a referendum.
	pub const AlarmInterval: BlockNumber = 1;
}

/// All SOUK that can vote: the SOUK on accounts that have a key. Support is measured against it.
///
/// Most SOUK of a young chain lies in pots of policies, and these pay it out over years. If it counted, every referendum
/// would need more support than its track says, and in some economies more than there is.
pub struct VotingIssuance;
impl Get<Balance> for VotingIssuance {
	fn get() -> Balance {
		// At most `pallet_rewards::types::MAX_POLICIES`.
		let pots = pallet_rewards::Policies::<Runtime>::iter()
			.filter(|(_, policy)| policy.terms.asset == AssetId::Native)
			.map(|(id, _)| Rewards::account_of(Pot::Policy(id)));
		// Never below zero: each is a part of the issuance.
		keyless::all()
			.into_iter()
			.chain(pots)
			.fold(Balances::total_issuance(), |rest, pot| rest.saturating_sub(Balances::total_balance(&pot)))
	}
}

impl pallet_conviction_voting::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_conviction_voting::WeightInfo<Runtime>;
	type Currency = Lockable;
	type Polls = Referenda;
	type MaxTurnout = VotingIssuance;
	type MaxVotes = ConstU32<512>;
	type VoteLockingPeriod = pace::Paced<VoteLockingPeriod>;
	type BlockNumberProvider = BlockCount;
	type VotingHooks = ();
}

impl pallet_referenda::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = weights::pallet_referenda::WeightInfo<Runtime>;
	type Scheduler = Scheduler;
	type Currency = Balances;
	type SubmitOrigin = frame_support::traits::AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type CancelOrigin = EitherOfDiverse<EnsureRoot<AccountId>, origins::Canceller>;
	type KillOrigin = EitherOfDiverse<EnsureRoot<AccountId>, origins::Killer>;
	type Slash = Treasury;
	type Votes = pallet_conviction_voting::VotesOf<Runtime>;
	type Tally = pallet_conviction_voting::TallyOf<Runtime>;
	type SubmissionDeposit = SubmissionDeposit;
	type MaxQueued = ConstU32<100>;
	type UndecidingTimeout = pace::Paced<UndecidingTimeout>;
	type AlarmInterval = AlarmInterval;
	type Tracks = tracks::Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = BlockCount;
}

impl origins::Config for Runtime {}

parameter_types! {
	/// The blocks between two payments of approved spends of the old kind. There are none of that kind.
	pub const SpendPeriod: BlockNumber = 6 * DAYS;
	/// The part of the treasury that is burnt: none, ever.
	pub const Burn: Permill = Permill::zero();
	/// The treasury's account.
	pub const TreasuryPalletId: PalletId = keyless::TREASURY;
	/// How long an approved spend can be claimed.
	pub const PayoutPeriod: BlockNumber = 30 * DAYS;
	/// The most root spends at once: no limit.
	pub const MaxBalance: Balance = Balance::MAX;
	/// The most that the treasurer track spends at once.
	pub const TreasurerLimit: Balance = 1_000_000 * UNITS;
}

/// Pays SOUK and assets out of the treasury: the TIME, too, that testers and the commune's participants never claimed. The
/// treasury keeps its minimum balance of each, so that small amounts can still come in.
pub struct TreasuryPays;
impl Pay for TreasuryPays {
	type Balance = Balance;
	type Beneficiary = AccountId;
	type AssetKind = AssetId;
	type Id = ();
	type Error = DispatchError;

	fn pay(who: &AccountId, asset: AssetId, amount: Balance) -> Result<(), DispatchError> {
		NativeAndAssets::transfer(asset, &TreasuryAccount::get(), who, amount, Preservation::Preserve)?;
		Ok(())
	}

	fn check_payment((): ()) -> PaymentStatus {
		PaymentStatus::Success
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(_: &AccountId, asset: AssetId, amount: Balance) {
		use frame_support::traits::fungibles::Inspect as _;
		let much = amount.saturating_add(NativeAndAssets::minimum_balance(asset.clone()));
		frame_support::assert_ok!(NativeAndAssets::mint_into(asset, &TreasuryAccount::get(), much));
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_concluded((): ()) {}
}

/// What a spend counts for in SOUK, against the limit of its track: what governance lists as the most that its asset is
/// worth. An asset that is not listed cannot be spent, because nobody could say whether it is within a limit.
pub struct WorthInSouk;
impl ConversionFromAssetBalance<Balance, AssetId, Balance> for WorthInSouk {
	type Error = ();

	fn from_asset_balance(amount: Balance, asset: AssetId) -> Result<Balance, ()> {
		AssetWorth::of(&asset, &parameters::rewards::Worths::get()).paid.at_most(amount).ok_or(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(asset: AssetId) {
		assert!(Self::from_asset_balance(1, asset).is_ok(), "the assets of benchmarks are listed");
	}
}

impl pallet_treasury::Config for Runtime {
	type Currency = Balances;
	type RejectOrigin = EitherOfDiverse<EnsureRoot<AccountId>, origins::Treasurer>;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = SpendPeriod;
	type Burn = Burn;
	type PalletId = TreasuryPalletId;
	type BurnDestination = ();
	type WeightInfo = crate::weights::pallet_treasury::WeightInfo<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<100>;
	type SpendOrigin =
		EitherOf<EnsureRootWithSuccess<AccountId, MaxBalance>, origins::Treasurer<TreasurerLimit>>;
	type AssetKind = AssetId;
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = TreasuryPays;
	type BalanceConverter = WorthInSouk;
	type PayoutPeriod = PayoutPeriod;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::CommerceBenchmarks;
	type BlockNumberProvider = BlockCount;
}

/// The treasury's account, as a payer.
pub type TreasuryAccount = pallet_treasury::TreasuryAccountId<Runtime>;

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = weights::pallet_sudo::WeightInfo<Runtime>;
}
