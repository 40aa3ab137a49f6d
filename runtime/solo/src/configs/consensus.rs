// SPDX-License-Identifier: Apache-2.0

//! Block production (BABE), finality (GRANDPA), and the offences of validators.

use crate::{
	weights, AccountId, Babe, Balances, BlockNumber, Historical, Offences, Rewards, Runtime, RuntimeCall,
	RuntimeEvent, Session, SessionKeys, Staking, System, TxExtension, UncheckedExtrinsic,
};
use frame_support::{dispatch::DispatchClass, parameter_types, traits::ConstU32};
use pallet_rewards::WeightInfo;
use souk_runtime_common::constants::time::{
	BONDING_ERAS, EPOCH_SLOTS, MILLISECS_PER_BLOCK, SESSIONS_PER_ERA,
};
use sp_runtime::{
	generic,
	traits::{ConvertInto, OpaqueKeys},
};

use super::staking::{MaxActiveValidators, MAX_EXPOSURE_BACKERS};

/// The sessions for which stake is bonded.
const BONDING_SESSIONS: u64 = BONDING_ERAS as u64 * SESSIONS_PER_ERA as u64;
/// The slots for which stake is bonded.
const BONDING_SLOTS: u64 = BONDING_SESSIONS * EPOCH_SLOTS;

parameter_types! {
	/// Slots in an epoch: ten minutes.
	pub const EpochDuration: u64 = EPOCH_SLOTS;
	/// A block per slot.
	pub const ExpectedBlockTime: u64 = MILLISECS_PER_BLOCK;
	/// How long a double vote or double block can be reported, in slots: as long as the stake behind it is bonded.
	pub const ReportLongevity: u64 = BONDING_SLOTS;
	/// The number of past sessions in which a GRANDPA set can be looked up.
	pub const MaxSetIdSessionEntries: u64 = BONDING_SESSIONS;
}

impl pallet_babe::Config for Runtime {
	type EpochDuration = EpochDuration;
	type ExpectedBlockTime = ExpectedBlockTime;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = Session;
	type WeightInfo = ();
	type MaxAuthorities = MaxActiveValidators;
	type MaxNominators = ConstU32<MAX_EXPOSURE_BACKERS>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = MaxActiveValidators;
	type MaxNominators = ConstU32<MAX_EXPOSURE_BACKERS>;
	type MaxSetIdSessionEntries = MaxSetIdSessionEntries;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = (Staking, PaidAuthors);
}

/// Tells rewards the author of a block. Economies with TIME pay authors in it (S2-23).
pub struct PaidAuthors;
impl pallet_authorship::EventHandler<AccountId, BlockNumber> for PaidAuthors {
	fn note_author(author: AccountId) {
		Rewards::note_author(&author);
		System::register_extra_weight_unchecked(
			<Runtime as pallet_rewards::Config>::WeightInfo::note_author(),
			DispatchClass::Mandatory,
		);
	}
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Staking>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = pallet_session::disabling::UpToLimitWithReEnablingDisablingStrategy;
	type WeightInfo = weights::pallet_session::WeightInfo<Runtime>;
	type Currency = Balances;
	type KeyDeposit = ();
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_staking::UnitIdentificationOf<Self>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Staking;
}

impl pallet_authority_discovery::Config for Runtime {
	// The authorities of the current and the next session.
	type MaxAuthorities = MaxDiscoverableAuthorities;
}

parameter_types! {
	/// The authorities of two sessions.
	pub const MaxDiscoverableAuthorities: u32 = 2 * super::staking::MAX_ACTIVE_VALIDATORS;
}

// Equivocation reports are written by the node itself.
impl<C> frame_system::offchain::CreateTransactionBase<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type RuntimeCall = RuntimeCall;
	type Extrinsic = UncheckedExtrinsic;
}

impl<C> frame_system::offchain::CreateBare<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}

impl<C> frame_system::offchain::CreateTransaction<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extension = TxExtension;

	fn create_transaction(call: RuntimeCall, extension: TxExtension) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_transaction(call, extension)
	}
}

impl<C> frame_system::offchain::CreateAuthorizedTransaction<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_extension() -> Self::Extension {
		tx_extension(0, generic::Era::Immortal)
	}
}

/// The extension of a transaction with this nonce and mortality, no tip and no metadata hash.
pub fn tx_extension(nonce: crate::Nonce, era: generic::Era) -> TxExtension {
	(
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(era),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
}
