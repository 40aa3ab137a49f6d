// SPDX-License-Identifier: Apache-2.0

//! The technical committee and the whitelist: an urgent fix of root's does not wait fourteen days.
//!
//! The committee says that a call is urgent and sound. It can make no call by itself. The holders of SOUK still decide, on the
//! track `whitelisted_caller`, in hours. `docs/design/governance.md` says what a committee of the worst kind can do.

use super::{origins::WhitelistedCaller, pace::Paced};
use crate::{
	chain::{in_blocks, part_of_block, BlockCount},
	weights, AccountId, Balance, Balances, BlockNumber, Preimage, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin,
};
use frame_support::{
	parameter_types,
	traits::{fungible::HoldConsideration, ConstU32, EitherOf},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_collective::{deposit::Geometric, DefaultVote, EnsureProportionAtLeast, MemberCount};
use souk_runtime_common::constants::{currency::UNITS, time::DAYS};
use sp_runtime::{FixedU128, Perbill};

/// The instance of the collective that is the technical committee.
pub type TechnicalCollective = pallet_collective::Instance1;

/// Two thirds of the seats of the committee, in votes for a motion.
pub type TwoThirds = EnsureProportionAtLeast<AccountId, TechnicalCollective, 2, 3>;

/// A member that does not vote has voted against. The usual rules let the first member vote for all who are silent, and then one
/// key would be enough while the others sleep.
#[cfg_attr(feature = "runtime-benchmarks", allow(dead_code))]
pub struct SilenceIsNo;
impl DefaultVote for SilenceIsNo {
	fn default_vote(_: Option<bool>, _: MemberCount, _: MemberCount, _: MemberCount) -> bool {
		false
	}
}

parameter_types! {
	/// How long a motion can be voted on, as written.
	pub const MotionPeriod: BlockNumber = in_blocks(3 * DAYS);
	/// How long a passed referendum waits for the committee to whitelist its call, as written. The voters of another day might
	/// have said no.
	pub const WhitelistWait: BlockNumber = DAYS;
	/// The most that a motion may weigh.
	pub MaxMotionWeight: Weight = part_of_block(Perbill::from_percent(50));
	/// The hold for the first open motion.
	pub const MotionDeposit: Balance = 10 * UNITS;
	/// Each motion that is open already doubles the hold for the next. So no member can fill all places, and keep the others from
	/// whitelisting a fix.
	pub const MotionRatio: FixedU128 = FixedU128::from_u32(2);
	/// The reason of the hold for a motion.
	pub const MotionHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::TechnicalCommittee(pallet_collective::HoldReason::ProposalSubmission);
}

impl pallet_collective::Config<TechnicalCollective> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = Paced<MotionPeriod>;
	type MaxProposals = ConstU32<16>;
	type MaxMembers = ConstU32<15>;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type DefaultVote = SilenceIsNo;
	// The SDK's benchmark of a motion that passes by silence needs a rule by which it can. Which rule is asked weighs nothing.
	#[cfg(feature = "runtime-benchmarks")]
	type DefaultVote = pallet_collective::PrimeDefaultVote;
	type WeightInfo = weights::pallet_collective::WeightInfo<Runtime>;
	type SetMembersOrigin = EnsureRoot<AccountId>;
	type MaxProposalWeight = MaxMotionWeight;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	type Consideration =
		HoldConsideration<AccountId, Balances, MotionHoldReason, Geometric<MotionRatio, MotionDeposit>, u32>;
}

impl pallet_whitelist::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WhitelistOrigin = EitherOf<EnsureRoot<AccountId>, TwoThirds>;
	type DispatchWhitelistedOrigin = EitherOf<EnsureRoot<AccountId>, WhitelistedCaller>;
	type Preimages = Preimage;
	type DeferredDispatchExpiration = Paced<WhitelistWait>;
	type BlockNumberProvider = BlockCount;
	type WeightInfo = weights::pallet_whitelist::WeightInfo<Runtime>;
}
