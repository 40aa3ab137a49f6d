// SPDX-License-Identifier: Apache-2.0

//! Referenda and the pallets they decide on: the treasury, typed parameters and, on development chains only, sudo.

pub mod origins;
pub mod parameters;
pub mod tracks;

use super::assets::Lockable;
use crate::{
	AccountId, Balance, Balances, BlockNumber, Preimage, Referenda, Rewards, Runtime, RuntimeCall,
	RuntimeEvent, Scheduler, System, Treasury,
};
use frame_support::{
	parameter_types,
	traits::{
		fungible::Inspect as _,
		tokens::{PayFromAccount, UnityAssetBalanceConversion},
		ConstU32, EitherOf, EitherOfDiverse, Get,
	},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureSigned};
use souk_primitives::{rewards::Pot, AssetId};
use souk_runtime_common::{
	constants::{currency::UNITS, time::DAYS},
	keyless,
};
use sp_runtime::{traits::IdentityLookup, Permill};

parameter_types! {
	/// How long the SOUK of a vote stays locked for each step of conviction.
	pub const VoteLockingPeriod: BlockNumber = 7 * DAYS;
	/// The deposit for a referendum. It comes back if the referendum passes or is cancelled.
	pub const SubmissionDeposit: Balance = 10 * UNITS;
	/// How long a referendum waits for a decision deposit.
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
	type WeightInfo = pallet_conviction_voting::weights::SubstrateWeight<Runtime>;
	type Currency = Lockable;
	type Polls = Referenda;
	type MaxTurnout = VotingIssuance;
	type MaxVotes = ConstU32<512>;
	type VoteLockingPeriod = VoteLockingPeriod;
	type BlockNumberProvider = System;
	type VotingHooks = ();
}

impl pallet_referenda::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
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
	type UndecidingTimeout = UndecidingTimeout;
	type AlarmInterval = AlarmInterval;
	type Tracks = tracks::Tracks;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
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

impl pallet_treasury::Config for Runtime {
	type Currency = Balances;
	type RejectOrigin = EitherOfDiverse<EnsureRoot<AccountId>, origins::Treasurer>;
	type RuntimeEvent = RuntimeEvent;
	type SpendPeriod = SpendPeriod;
	type Burn = Burn;
	type PalletId = TreasuryPalletId;
	type BurnDestination = ();
	type WeightInfo = pallet_treasury::weights::SubstrateWeight<Runtime>;
	type SpendFunds = ();
	type MaxApprovals = ConstU32<100>;
	type SpendOrigin =
		EitherOf<EnsureRootWithSuccess<AccountId, MaxBalance>, origins::Treasurer<TreasurerLimit>>;
	// The treasury spends SOUK only.
	type AssetKind = ();
	type Beneficiary = AccountId;
	type BeneficiaryLookup = IdentityLookup<AccountId>;
	type Paymaster = PayFromAccount<Balances, TreasuryAccount>;
	type BalanceConverter = UnityAssetBalanceConversion;
	type PayoutPeriod = PayoutPeriod;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type BlockNumberProvider = System;
}

/// The treasury's account, as a payer.
pub type TreasuryAccount = pallet_treasury::TreasuryAccountId<Runtime>;

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}
