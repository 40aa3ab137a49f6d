// SPDX-License-Identifier: Apache-2.0

//! The base: blocks, time, scheduled calls, migrations, and the two brakes (safe mode and paused calls).

use super::governance::origins::Moderator;
use crate::{
	migrations, weights, AccountId, Balance, Balances, Block, BlockNumber, Nonce, OriginCaller, PalletInfo,
	Preimage, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, RuntimeTask, SafeMode,
	System, TxPause, VERSION,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		fungible::HoldConsideration, Contains, EitherOf, EqualPrivilegeOnly, InsideBoth, LinearStoragePrice,
	},
	weights::Weight,
};
use frame_system::{limits::BlockWeights, EnsureRoot, EnsureRootWithSuccess};
use souk_runtime_common::{
	block::{block_weights, part_of_block, RuntimeBlockLength},
	constants::{
		currency::{deposit, UNITS},
		time::{DAYS, HOURS, SLOT_DURATION},
	},
};
use sp_runtime::Perbill;
use sp_version::RuntimeVersion;

parameter_types! {
	/// This runtime's version.
	pub const Version: RuntimeVersion = VERSION;
	/// The number of block hashes that are kept: three hours. A transaction's mortality can refer to these blocks.
	pub const BlockHashCount: BlockNumber = 4_096;
	/// The most that blocks and transactions may weigh.
	pub RuntimeBlockWeights: BlockWeights =
		block_weights(weights::BlockExecutionWeight::get(), weights::ExtrinsicBaseWeight::get());
	/// The generic Substrate prefix, until Souk has a registered one.
	pub const SS58Prefix: u16 = 42;
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type BaseCallFilter = InsideBoth<SafeMode, TxPause>;
	type BlockWeights = RuntimeBlockWeights;
	type BlockLength = RuntimeBlockLength;
	type Nonce = Nonce;
	type AccountId = AccountId;
	type Block = Block;
	type BlockHashCount = BlockHashCount;
	type DbWeight = weights::DbWeight;
	type Version = Version;
	type AccountData = pallet_balances::AccountData<Balance>;
	type SystemWeightInfo = weights::frame_system::WeightInfo<Runtime>;
	type ExtensionsWeightInfo = weights::frame_system_extensions::WeightInfo<Runtime>;
	type SS58Prefix = SS58Prefix;
	type MultiBlockMigrator = crate::Migrations;
	type SingleBlockMigrations = migrations::SingleBlock;
}

parameter_types! {
	/// The least time between two blocks: half a slot.
	pub const MinimumPeriod: u64 = SLOT_DURATION / 2;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = u64;
	type OnTimestampSet = (crate::Babe, crate::Clock);
	type MinimumPeriod = MinimumPeriod;
	type WeightInfo = weights::pallet_timestamp::WeightInfo<Runtime>;
}

parameter_types! {
	/// The part of a block that scheduled calls may take.
	pub MaximumSchedulerWeight: Weight = part_of_block(Perbill::from_percent(80));
	/// The deposit for a preimage of any size.
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	/// The deposit for each byte of a preimage.
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	/// The reason of the hold for a preimage.
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type RuntimeEvent = RuntimeEvent;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumSchedulerWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = frame_support::traits::ConstU32<50>;
	type WeightInfo = weights::pallet_scheduler::WeightInfo<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_preimage::Config for Runtime {
	type WeightInfo = weights::pallet_preimage::WeightInfo<Runtime>;
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
}

parameter_types! {
	/// The part of a block that stepped migrations may take.
	pub MaxServiceWeight: Weight = part_of_block(Perbill::from_percent(80));
}

impl pallet_migrations::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type Migrations = migrations::MultiBlock;
	#[cfg(feature = "runtime-benchmarks")]
	type Migrations = pallet_migrations::mock_helpers::MockedMigrations;
	type CursorMaxLen = frame_support::traits::ConstU32<65_536>;
	type IdentifierMaxLen = frame_support::traits::ConstU32<256>;
	type MigrationStatusHandler = ();
	// A failed migration leaves state of two versions, and no call may touch that. So only inherents run until the operators
	// of the validators agree on a fix. No migration runs over several blocks yet. A call that root scheduled before can still free
	// the chain: docs/runbooks/failed-migration.md.
	type FailedMigrationHandler = frame_support::migrations::FreezeChainOnFailedMigration;
	type MaxServiceWeight = MaxServiceWeight;
	type WeightInfo = weights::pallet_migrations::WeightInfo<Runtime>;
}

parameter_types! {
	/// How long safe mode lasts after it was entered: four hours.
	pub const EnterDuration: BlockNumber = 4 * HOURS;
	/// How long one extension lasts: two hours.
	pub const ExtendDuration: BlockNumber = 2 * HOURS;
	/// The deposit with which any account may enter safe mode. Governance takes it if there was no reason.
	pub const EnterDeposit: Option<Balance> = Some(100_000 * UNITS);
	/// The deposit with which any account may extend it.
	pub const ExtendDeposit: Option<Balance> = Some(50_000 * UNITS);
	/// How long a deposit stays on hold after safe mode. Governance needs days to take it. An account that kept the chain in
	/// safe mode meanwhile would need another deposit for every four hours.
	pub const ReleaseDelay: Option<BlockNumber> = Some(28 * DAYS);
}

/// The calls that work in safe mode: those of consensus and governance, and those that meet a deadline. Nothing new begins.
///
/// Calls that carry other calls are let through, because the carried calls are checked again. The clock of deadlines stands
/// in safe mode. Still, an account that wants to meet one need not wait. The parties of an order can make every call on it.
/// Testers reveal and appeal, customers countersign, the accused appeal, debtors pay and net, and pay is claimed. If one of
/// these calls is itself the danger, governance stops it with tx-pause, and the clock stands as well.
pub struct SafeModeCalls;
impl Contains<RuntimeCall> for SafeModeCalls {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_commune::Call::{claim_stake, claim_work};
		use pallet_experience::Call::{appeal_case as appeal_slash, appeal_verdict, reveal_report};
		use pallet_orders::Call::{place_order, record_sale};
		use pallet_receipts::Call::countersign;
		use pallet_rewards::Call::{appeal_case, claim, net_debts, pay_debt};
		if let RuntimeCall::Orders(call) = call {
			return !matches!(call, place_order { .. } | record_sale { .. });
		}
		matches!(
			call,
			RuntimeCall::Experience(reveal_report { .. } | appeal_verdict { .. } | appeal_slash { .. })
				| RuntimeCall::Commune(claim_stake { .. } | claim_work { .. })
				| RuntimeCall::Receipts(countersign { .. })
				| RuntimeCall::Rewards(
					appeal_case { .. } | claim { .. } | net_debts { .. } | pay_debt { .. }
				) | RuntimeCall::System(..)
				| RuntimeCall::Scheduler(..)
				| RuntimeCall::Preimage(..)
				| RuntimeCall::Babe(..)
				| RuntimeCall::Timestamp(..)
				| RuntimeCall::Staking(..)
				| RuntimeCall::Session(..)
				| RuntimeCall::Grandpa(..)
				| RuntimeCall::VoterList(..)
				| RuntimeCall::Utility(..)
				| RuntimeCall::Proxy(..)
				| RuntimeCall::Multisig(..)
				| RuntimeCall::Referenda(..)
				| RuntimeCall::ConvictionVoting(..)
				| RuntimeCall::Parameters(..)
				| RuntimeCall::Migrations(..)
				| RuntimeCall::SafeMode(..)
				| RuntimeCall::TxPause(..)
				| RuntimeCall::TechnicalCommittee(..)
				| RuntimeCall::Whitelist(..)
				| RuntimeCall::Sudo(..)
		)
	}
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = SafeModeCalls;
	type EnterDuration = EnterDuration;
	type ExtendDuration = ExtendDuration;
	type EnterDepositAmount = EnterDeposit;
	type ExtendDepositAmount = ExtendDeposit;
	type ForceEnterOrigin =
		EitherOf<EnsureRootWithSuccess<AccountId, EnterDuration>, Moderator<EnterDuration>>;
	type ForceExtendOrigin =
		EitherOf<EnsureRootWithSuccess<AccountId, ExtendDuration>, Moderator<ExtendDuration>>;
	type ForceExitOrigin = EitherOf<EnsureRoot<AccountId>, Moderator>;
	type ForceDepositOrigin = EitherOf<EnsureRoot<AccountId>, Moderator>;
	type Notify = ();
	type ReleaseDelay = ReleaseDelay;
	type WeightInfo = weights::pallet_safe_mode::WeightInfo<Runtime>;
}

/// The calls that can never be paused: those that blocks need, and those that undo a pause.
pub struct UnpausableCalls;
impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for UnpausableCalls {
	fn contains(name: &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		matches!(
			name.0.as_slice(),
			b"System"
				| b"Scheduler"
				| b"Preimage"
				| b"Babe" | b"Timestamp"
				| b"Session" | b"Grandpa"
				| b"Referenda"
				| b"ConvictionVoting"
				| b"TechnicalCommittee"
				| b"Whitelist"
				| b"SafeMode"
				| b"TxPause" | b"Sudo"
		)
	}
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EitherOf<EnsureRoot<AccountId>, Moderator>;
	type UnpauseOrigin = EitherOf<EnsureRoot<AccountId>, Moderator>;
	type WhitelistedCalls = UnpausableCalls;
	type MaxNameLen = frame_support::traits::ConstU32<256>;
	type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
}
