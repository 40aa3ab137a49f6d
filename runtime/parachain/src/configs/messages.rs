// SPDX-License-Identifier: Apache-2.0

//! Messages of the relay chain and of other parachains: they wait in a queue, and a part of each block is for them.

use super::xcm::{SoukId, XcmOriginToTransactDispatchOrigin};
use crate::{
	chain::part_of_block, AccountId, Balance, MessageQueue, ParachainSystem, Runtime, RuntimeEvent, XcmpQueue,
};
use core::marker::PhantomData;
use cumulus_primitives_core::{AggregateMessageOrigin, ParaId};
use frame_support::{
	parameter_types,
	traits::{ConstU32, QueueFootprint, QueuePausedQuery, TransformOrigin},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_message_queue::OnQueueChanged;
use polkadot_runtime_common::xcm_sender::ExponentialPrice;
use souk_runtime_common::{constants::currency::CENTS, fees::TransactionByteFee};
use sp_runtime::{traits::Convert, Perbill};

parameter_types! {
	/// The part of each block that is for waiting messages.
	pub MessageWeight: Weight = part_of_block(Perbill::from_percent(20));
	/// The fee for a message to another chain, while its queue is short: three cents. It rises while messages wait.
	pub const BaseDeliveryFee: Balance = 3 * CENTS;
}

impl pallet_message_queue::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_message_queue::weights::SubstrateWeight<Runtime>;
	#[cfg(not(feature = "runtime-benchmarks"))]
	type MessageProcessor = staging_xcm_builder::ProcessXcmMessage<
		AggregateMessageOrigin,
		staging_xcm_executor::XcmExecutor<super::xcm::XcmConfig>,
		crate::RuntimeCall,
	>;
	#[cfg(feature = "runtime-benchmarks")]
	type MessageProcessor = pallet_message_queue::mock_helpers::NoopMessageProcessor<AggregateMessageOrigin>;
	type Size = u32;
	type QueueChangeHandler = OfSiblings<XcmpQueue>;
	type QueuePausedQuery = OfSiblings<XcmpQueue>;
	type HeapSize = ConstU32<{ 103 * 1024 }>;
	type MaxStale = ConstU32<8>;
	type ServiceWeight = MessageWeight;
	type IdleMaxServiceWeight = ();
}

/// What `Inner` says of a parachain, for the queues of parachains. The relay chain's queue is never paused.
pub struct OfSiblings<Inner>(PhantomData<Inner>);
impl<Inner: QueuePausedQuery<ParaId>> QueuePausedQuery<AggregateMessageOrigin> for OfSiblings<Inner> {
	fn is_paused(origin: &AggregateMessageOrigin) -> bool {
		matches!(origin, AggregateMessageOrigin::Sibling(id) if Inner::is_paused(id))
	}
}

impl<Inner: OnQueueChanged<ParaId>> OnQueueChanged<AggregateMessageOrigin> for OfSiblings<Inner> {
	fn on_queue_changed(origin: AggregateMessageOrigin, footprint: QueueFootprint) {
		if let AggregateMessageOrigin::Sibling(id) = origin {
			Inner::on_queue_changed(id, footprint);
		}
	}
}

/// The queue of a parachain.
pub struct AsSibling;
impl Convert<ParaId, AggregateMessageOrigin> for AsSibling {
	fn convert(id: ParaId) -> AggregateMessageOrigin {
		AggregateMessageOrigin::Sibling(id)
	}
}

/// The price of a message to another parachain.
pub type PriceForSibling = ExponentialPrice<SoukId, BaseDeliveryFee, TransactionByteFee, XcmpQueue>;
/// The price of a message to the relay chain.
pub type PriceForParent = ExponentialPrice<SoukId, BaseDeliveryFee, TransactionByteFee, ParachainSystem>;

impl cumulus_pallet_xcmp_queue::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ChannelInfo = ParachainSystem;
	type VersionWrapper = crate::PolkadotXcm;
	type XcmpQueue = TransformOrigin<MessageQueue, AggregateMessageOrigin, ParaId, AsSibling>;
	type MaxInboundSuspended = ConstU32<1_000>;
	type MaxActiveOutboundChannels = ConstU32<128>;
	// Most of the message queue's heap, so that a page of messages fits into it.
	type MaxPageSize = ConstU32<{ 103 * 1024 }>;
	type ControllerOrigin = EnsureRoot<AccountId>;
	type ControllerOriginConverter = XcmOriginToTransactDispatchOrigin;
	type PriceForSiblingDelivery = PriceForSibling;
	type WeightInfo = cumulus_pallet_xcmp_queue::weights::SubstrateWeight<Runtime>;
}
