// SPDX-License-Identifier: Apache-2.0

//! XCM: SOUK and TIME travel to other chains and back. This chain is the reserve of both.
//!
//! Out: the tokens are moved to the account of the other chain on this one, and the other chain is told. Back: the other chain takes
//! them off its account here. So no message can make a token, and what travels is always still here. No other asset comes in, because
//! nobody could pay with it; nothing is teleported; and no call comes in, because a call by message is an interface that nothing here
//! needs.

use super::governance::parameters::rewards as reward_settings;
use crate::{
	chain::WeightToFee, configs::messages::PriceForParent, AccountId, AllPalletsWithSystem, Assets, Balance,
	Balances, ParachainInfo, ParachainSystem, PolkadotXcm, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	XcmpQueue,
};
use alloc::vec::Vec;
use frame_support::{
	parameter_types,
	traits::{
		fungible::ItemOf, tokens::imbalance::ResolveTo, ConstU32, Contains, Disabled, Equals, Everything,
		Get, Nothing, PalletInfoAccess,
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_rewards::types::AssetWorth;
use pallet_xcm::XcmPassthrough;
use polkadot_parachain_primitives::primitives::Sibling;
use souk_primitives::TIME;
use souk_runtime_common::keyless::Treasury;
use staging_xcm::latest::prelude::*;
use staging_xcm_builder::{
	AccountId32Aliases, AllowHrmpNotificationsFromRelayChain, AllowKnownQueryResponses,
	AllowSubscriptionsFrom, AllowTopLevelPaidExecutionFrom, DenyReserveTransferToRelayChain, DenyThenTry,
	DescribeAllTerminal, DescribeFamily, EnsureXcmOrigin, FixedWeightBounds, FrameTransactionalProcessor,
	FungibleAdapter, HashedDescription, IsConcrete, ParentIsPreset, RelayChainAsNative, SendXcmFeeToAccount,
	SiblingParachainAsNative, SiblingParachainConvertsVia, SignedAccountId32AsNative, SignedToAccountId32,
	SovereignSignedViaLocation, TakeWeightCredit, TrailingSetTopicAsId, UsingComponents, WithComputedOrigin,
	WithUniqueTopic, XcmFeeManagerFromComponents,
};
use staging_xcm_executor::XcmExecutor;

parameter_types! {
	/// This chain, and SOUK.
	pub const HereLocation: Location = Location::here();
	/// SOUK, as an asset of messages.
	pub SoukId: AssetId = AssetId(Location::here());
	/// TIME: its number in the pallet of assets.
	pub TimeLocation: Location =
		Location::new(0, [PalletInstance(<Assets as PalletInfoAccess>::index() as u8), GeneralIndex(TIME.into())]);
	/// TIME's number.
	pub const TimeId: u32 = TIME;
	/// The network of accounts in messages: none is named, so an account is the same on every network.
	pub const RelayNetwork: Option<NetworkId> = None;
	/// The origin of the relay chain.
	pub RelayOrigin: RuntimeOrigin = cumulus_pallet_xcm::Origin::Relay.into();
	/// Where this chain is.
	pub UniversalLocation: InteriorLocation = Parachain(ParachainInfo::parachain_id().into()).into();
	/// What an instruction weighs: a millisecond, and a proof of 16 KiB. Chosen, not measured.
	pub const InstructionWeight: Weight = Weight::from_parts(1_000_000_000, 16 * 1024);
	/// The most instructions of a message.
	pub const MaxInstructions: u32 = 100;
	/// The most assets that a message holds at once.
	pub const MaxHolding: u32 = 8;
	/// The account that gets what messages pay.
	pub TreasuryLocation: Location =
		Location::new(0, [Junction::AccountId32 { network: None, id: Treasury::get().into() }]);
}

/// The account of a location: of the relay chain, of a parachain, of an account of this chain, and of an account of another chain.
pub type LocationToAccountId = (
	ParentIsPreset<AccountId>,
	SiblingParachainConvertsVia<Sibling, AccountId>,
	AccountId32Aliases<RelayNetwork, AccountId>,
	HashedDescription<AccountId, DescribeFamily<DescribeAllTerminal>>,
);

/// TIME alone, without the other assets.
pub type Time = ItemOf<Assets, TimeId, AccountId>;

/// Moves SOUK and TIME, and nothing else.
pub type AssetTransactors = (
	FungibleAdapter<Balances, IsConcrete<HereLocation>, LocationToAccountId, AccountId, ()>,
	FungibleAdapter<Time, IsConcrete<TimeLocation>, LocationToAccountId, AccountId, ()>,
);

/// The origin of a message as an origin of this chain.
pub type XcmOriginToTransactDispatchOrigin = (
	SovereignSignedViaLocation<LocationToAccountId, RuntimeOrigin>,
	RelayChainAsNative<RelayOrigin, RuntimeOrigin>,
	SiblingParachainAsNative<cumulus_pallet_xcm::Origin, RuntimeOrigin>,
	SignedAccountId32AsNative<RelayNetwork, RuntimeOrigin>,
	XcmPassthrough<RuntimeOrigin>,
);

/// The relay chain, and parachains under it. Not their accounts.
pub struct ParentOrSibling;
impl Contains<Location> for ParentOrSibling {
	fn contains(location: &Location) -> bool {
		matches!(location.unpack(), (1, [] | [Parachain(_)]))
	}
}

/// What is let in: messages that pay for themselves at once, answers to questions of this chain, subscriptions of neighbours to its
/// version, and the relay chain's notices of channels. Nobody is let in for free.
pub type Barrier = TrailingSetTopicAsId<
	DenyThenTry<
		DenyReserveTransferToRelayChain,
		(
			TakeWeightCredit,
			AllowKnownQueryResponses<PolkadotXcm>,
			WithComputedOrigin<
				(AllowTopLevelPaidExecutionFrom<Everything>, AllowSubscriptionsFrom<ParentOrSibling>),
				UniversalLocation,
				ConstU32<8>,
			>,
			AllowHrmpNotificationsFromRelayChain,
		),
	>,
>;

/// The fee of a weight in TIME: that in SOUK, by what governance says a TIME counts for at least. Where it says nothing, no message can
/// pay in TIME.
pub struct WeightToTime;
impl frame_support::weights::WeightToFee for WeightToTime {
	type Balance = Balance;

	fn weight_to_fee(weight: &Weight) -> Balance {
		let time = souk_primitives::AssetId::WithId(TIME);
		// What a whole TIME is worth in SOUK.
		let unit = souk_runtime_common::constants::currency::UNITS;
		let worth = AssetWorth::of(&time, &reward_settings::Worths::get()).lost.at_least(unit);
		let souk = WeightToFee::weight_to_fee(weight);
		souk.checked_mul(unit)
			.and_then(|fee| fee.checked_div(worth))
			.map_or(Balance::MAX, |fee| fee.saturating_add(1))
	}
}

/// Sells weight for SOUK, or for TIME. The treasury gets both.
pub type Traders = (
	UsingComponents<WeightToFee, HereLocation, AccountId, Balances, ResolveTo<Treasury, Balances>>,
	UsingComponents<WeightToTime, TimeLocation, AccountId, Time, ResolveTo<Treasury, Time>>,
);

/// The executor of messages.
pub struct XcmConfig;
impl staging_xcm_executor::Config for XcmConfig {
	type RuntimeCall = RuntimeCall;
	type XcmSender = XcmRouter;
	type XcmEventEmitter = PolkadotXcm;
	type AssetTransactor = AssetTransactors;
	type OriginConverter = XcmOriginToTransactDispatchOrigin;
	// No other chain is the reserve of an asset that is known here.
	type IsReserve = ();
	type IsTeleporter = ();
	type UniversalLocation = UniversalLocation;
	type Barrier = Barrier;
	type Weigher = FixedWeightBounds<InstructionWeight, RuntimeCall, MaxInstructions>;
	type Trader = Traders;
	type ResponseHandler = PolkadotXcm;
	type AssetTrap = PolkadotXcm;
	type SubscriptionService = PolkadotXcm;
	type PalletInstancesInfo = AllPalletsWithSystem;
	type MaxAssetsIntoHolding = MaxHolding;
	type AssetLocker = ();
	type AssetExchanger = ();
	type FeeManager = XcmFeeManagerFromComponents<
		Equals<HereLocation>,
		SendXcmFeeToAccount<Self::AssetTransactor, TreasuryLocation>,
	>;
	type MessageExporter = ();
	type UniversalAliases = Nothing;
	type CallDispatcher = RuntimeCall;
	// No call comes in by message.
	type SafeCallFilter = Nothing;
	type Aliasers = Nothing;
	type TransactionalProcessor = FrameTransactionalProcessor;
	type HrmpNewChannelOpenRequestHandler = ();
	type HrmpChannelAcceptedHandler = ();
	type HrmpChannelClosingHandler = ();
	type XcmRecorder = PolkadotXcm;
}

/// Takes messages to the relay chain, and to parachains that there is a channel to.
pub type XcmRouter = WithUniqueTopic<(
	cumulus_primitives_utility::ParentAsUmp<ParachainSystem, PolkadotXcm, PriceForParent>,
	XcmpQueue,
)>;

/// An account of this chain, as a location.
pub type AccountAsLocation = SignedToAccountId32<RuntimeOrigin, AccountId, RelayNetwork>;

/// SOUK and TIME, one or both. A transfer with another asset is refused.
pub struct SoukAndTime;
impl Contains<(Location, Vec<Asset>)> for SoukAndTime {
	fn contains((_, assets): &(Location, Vec<Asset>)) -> bool {
		let known = [SoukId::get(), AssetId(TimeLocation::get())];
		assets.iter().all(|asset| known.contains(&asset.id))
	}
}

impl pallet_xcm::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// Root speaks for the chain. Accounts transfer, and send nothing else.
	type SendXcmOrigin = EnsureRootWithSuccess<AccountId, HereLocation>;
	type XcmRouter = XcmRouter;
	type ExecuteXcmOrigin = EnsureXcmOrigin<RuntimeOrigin, AccountAsLocation>;
	type XcmExecuteFilter = Nothing;
	type XcmExecutor = XcmExecutor<XcmConfig>;
	type XcmTeleportFilter = Nothing;
	type XcmReserveTransferFilter = SoukAndTime;
	type Weigher = FixedWeightBounds<InstructionWeight, RuntimeCall, MaxInstructions>;
	type UniversalLocation = UniversalLocation;
	type RuntimeOrigin = RuntimeOrigin;
	type RuntimeCall = RuntimeCall;
	const VERSION_DISCOVERY_QUEUE_SIZE: u32 = 100;
	type AdvertisedXcmVersion = pallet_xcm::CurrentXcmVersion;
	type AdminOrigin = EnsureRoot<AccountId>;
	type TrustedLockers = ();
	type SovereignAccountOf = LocationToAccountId;
	type Currency = Balances;
	type CurrencyMatcher = IsConcrete<HereLocation>;
	type MaxLockers = ConstU32<8>;
	type MaxRemoteLockConsumers = ConstU32<0>;
	type RemoteLockConsumerIdentifier = ();
	// The SDK publishes no measured weights of this pallet for other runtimes. What it carries out is weighed by instruction besides.
	type WeightInfo = pallet_xcm::TestWeightInfo;
	type AuthorizedAliasConsideration = Disabled;
}

impl cumulus_pallet_xcm::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type XcmExecutor = XcmExecutor<XcmConfig>;
}
