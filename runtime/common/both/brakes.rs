// SPDX-License-Identifier: Apache-2.0

//! The two brakes: safe mode and paused calls.

use super::governance::origins::Moderator;
use crate::{
	chain::{in_blocks, keeps_blocks_coming, UNPAUSABLE},
	weights, AccountId, Balance, Balances, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, Contains, EitherOf},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use souk_runtime_common::constants::{
	currency::UNITS,
	time::{DAYS, HOURS},
};

parameter_types! {
	/// How long safe mode lasts after it was entered: four hours.
	pub const EnterDuration: BlockNumber = in_blocks(4 * HOURS);
	/// How long one extension lasts: two hours.
	pub const ExtendDuration: BlockNumber = in_blocks(2 * HOURS);
	/// The deposit with which any account may enter safe mode. Governance takes it if there was no reason.
	pub const EnterDeposit: Option<Balance> = Some(100_000 * UNITS);
	/// The deposit with which any account may extend it.
	pub const ExtendDeposit: Option<Balance> = Some(50_000 * UNITS);
	/// How long a deposit stays on hold after safe mode. Governance needs days to take it. An account that kept the chain in
	/// safe mode meanwhile would need another deposit for every four hours.
	pub const ReleaseDelay: Option<BlockNumber> = Some(in_blocks(28 * DAYS));
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
		if keeps_blocks_coming(call) {
			return true;
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
				| RuntimeCall::Timestamp(..)
				| RuntimeCall::Session(..)
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
		if UNPAUSABLE.contains(&name.0.as_slice()) {
			return true;
		}
		matches!(
			name.0.as_slice(),
			b"System"
				| b"Scheduler"
				| b"Preimage"
				| b"Timestamp"
				| b"Session" | b"Referenda"
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
	type MaxNameLen = ConstU32<256>;
	type WeightInfo = weights::pallet_tx_pause::WeightInfo<Runtime>;
}
