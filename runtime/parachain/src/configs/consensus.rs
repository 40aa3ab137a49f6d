// SPDX-License-Identifier: Apache-2.0

//! Block production: cumulus, Aura, and the choice of collators. The relay chain makes blocks final.

use super::governance::origins::StakingAdmin;
use crate::{
	chain::{part_of_block, SLOT_DURATION},
	relay::NoteRelay,
	weights, AccountId, Aura, Balances, BlockNumber, CollatorSelection, MessageQueue, Rewards, Runtime,
	RuntimeEvent, Session, SessionKeys, System, TxExtension, XcmpQueue,
};
use cumulus_pallet_parachain_system::RelayNumberMonotonicallyIncreases;
use cumulus_primitives_core::AggregateMessageOrigin;
use frame_support::{
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstBool, ConstU32, ConstU64, EitherOfDiverse, EnqueueWithOrigin},
	weights::Weight,
	PalletId,
};
use frame_system::EnsureRoot;
use pallet_rewards::WeightInfo;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::{
	generic,
	traits::{ConvertInto, OpaqueKeys},
	Perbill,
};

/// The blocks that the relay chain takes in a slot: one, on one core.
pub const BLOCK_PROCESSING_VELOCITY: u32 = 1;
/// The most blocks that wait to be included in the relay chain: one is being backed, one is being made available, and one is being
/// made.
pub const UNINCLUDED_SEGMENT_CAPACITY: u32 = 3 * BLOCK_PROCESSING_VELOCITY;
/// A block builds upon the newest block of the relay chain.
pub const RELAY_PARENT_OFFSET: u32 = 0;
/// The most collators: those that cannot be replaced, and candidates.
pub const MAX_COLLATORS: u32 = 100;
/// Blocks in a session: ten minutes, as on the solo chain.
const SESSION_BLOCKS: BlockNumber = 100;

/// What says whether a block may follow: no more of them than the relay chain takes, each in the slot that the relay chain is in.
pub type ConsensusHook = cumulus_pallet_aura_ext::FixedVelocityConsensusHook<
	Runtime,
	{ SLOT_DURATION as u32 },
	BLOCK_PROCESSING_VELOCITY,
	UNINCLUDED_SEGMENT_CAPACITY,
>;

parameter_types! {
	/// The weight that messages of the relay chain may take when they come in.
	pub ReservedDmpWeight: Weight = part_of_block(Perbill::from_percent(10));
	/// The weight that messages of other parachains may take when they come in.
	pub ReservedXcmpWeight: Weight = part_of_block(Perbill::from_percent(10));
	/// The origin of the relay chain's messages.
	pub const RelayOrigin: AggregateMessageOrigin = AggregateMessageOrigin::Parent;
}

impl cumulus_pallet_parachain_system::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnSystemEvent = NoteRelay<Runtime>;
	type SelfParaId = staging_parachain_info::Pallet<Runtime>;
	type OutboundXcmpMessageSource = XcmpQueue;
	type DmpQueue = EnqueueWithOrigin<MessageQueue, RelayOrigin>;
	type ReservedDmpWeight = ReservedDmpWeight;
	type XcmpMessageHandler = XcmpQueue;
	type ReservedXcmpWeight = ReservedXcmpWeight;
	type CheckAssociatedRelayNumber = RelayNumberMonotonicallyIncreases;
	type WeightInfo = cumulus_pallet_parachain_system::weights::SubstrateWeight<Runtime>;
	type ConsensusHook = ConsensusHook;
	type RelayParentOffset = ConstU32<RELAY_PARENT_OFFSET>;
	type SchedulingSignatureVerifier = ();
}

impl staging_parachain_info::Config for Runtime {}

impl crate::relay::Config for Runtime {}

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<MAX_COLLATORS>;
	type DisabledValidators = ();
	type AllowMultipleBlocksPerSlot = ConstBool<true>;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl cumulus_pallet_aura_ext::Config for Runtime {}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
	type EventHandler = (CollatorSelection, PaidAuthors);
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

parameter_types! {
	/// Blocks in a session.
	pub const SessionLength: BlockNumber = SESSION_BLOCKS;
	/// Sessions begin with block 0.
	pub const SessionOffset: BlockNumber = 0;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = pallet_session::PeriodicSessions<SessionLength, SessionOffset>;
	type NextSessionRotation = pallet_session::PeriodicSessions<SessionLength, SessionOffset>;
	type SessionManager = CollatorSelection;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = weights::pallet_session::WeightInfo<Runtime>;
	type Currency = Balances;
	type KeyDeposit = ();
}

parameter_types! {
	/// The pot that collators are paid from. Nothing flows into it: the author of a block gets its part of the fees at once.
	pub const CollatorPot: PalletId = PalletId(*b"souk/col");
	/// A candidate that made no block for two hours is no candidate any more.
	pub const KickThreshold: BlockNumber = 12 * SESSION_BLOCKS;
}

impl pallet_collator_selection::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	// What judges validators on the solo chain.
	type UpdateOrigin = EitherOfDiverse<EnsureRoot<AccountId>, StakingAdmin>;
	type PotId = CollatorPot;
	type MaxCandidates = ConstU32<80>;
	type MinEligibleCollators = ConstU32<1>;
	type MaxInvulnerables = ConstU32<20>;
	type KickThreshold = KickThreshold;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_collator_selection::IdentityCollator;
	type ValidatorRegistration = Session;
	type WeightInfo = pallet_collator_selection::weights::SubstrateWeight<Runtime>;
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
	)
		.into()
}
