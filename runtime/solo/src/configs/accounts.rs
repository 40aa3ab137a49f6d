// SPDX-License-Identifier: Apache-2.0

//! Tools of accounts: batches, proxies, multisigs, identities, vesting.

use super::assets::Lockable;
use crate::{
	AccountId, AccountPublic, Balance, Balances, BlockNumber, OriginCaller, Runtime, RuntimeCall,
	RuntimeEvent, Signature, System, Treasury,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{ConstU32, InstanceFilter, WithdrawReasons},
};
use frame_system::EnsureRoot;
use pallet_identity::legacy::IdentityInfo;
use scale_info::TypeInfo;
use souk_runtime_common::constants::{
	currency::{deposit, UNITS},
	time::DAYS,
};
use sp_runtime::traits::{BlakeTwo256, ConvertInto};

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// The deposit for a pending multisig: 32 bytes of key, 56 of value.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	/// The deposit for each signatory it stores.
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
}

impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
	type BlockNumberProvider = System;
}

parameter_types! {
	/// The deposit for an account's proxies: key and value.
	pub const ProxyDepositBase: Balance = deposit(1, 8);
	/// The deposit for each proxy.
	pub const ProxyDepositFactor: Balance = deposit(0, 33);
	/// The deposit for a proxy's announcements: key and value.
	pub const AnnouncementDepositBase: Balance = deposit(1, 8);
	/// The deposit for each announcement.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 66);
}

/// The calls that a proxy may make for the account it stands in for.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	#[codec(index = 0)]
	Any,
	/// Everything that moves no SOUK or asset to another account.
	#[codec(index = 1)]
	NonTransfer,
	/// Vote, delegate and propose.
	#[codec(index = 2)]
	Governance,
	/// Bond, nominate, validate, set session keys.
	#[codec(index = 3)]
	Staking,
	/// Run shops: listings, orders, receipts, item histories. The proxy cannot buy with the merchant's money, put that money
	/// into campaigns, give a shop away or speak as a registrar. It can record sales over promotion paths. So it decides
	/// which promoters earn from the campaigns that are open.
	#[codec(index = 4)]
	Commerce,
	/// A till: record sales without promoters, post receipts and reverse them. Nothing else, not even batches of calls. A
	/// stolen till key can only write attested sales and receipts, and these move no money. Sales with promoters would,
	/// because campaigns pay for them.
	#[codec(index = 5)]
	Till,
	/// Reject announcements of other proxies.
	#[codec(index = 6)]
	CancelProxy,
}

/// Whether the call is a batch. A batch is let through where its calls are checked again: the origin a proxy dispatches with
/// keeps its filter.
fn is_batch(call: &RuntimeCall) -> bool {
	use pallet_utility::Call::{batch, batch_all, force_batch};
	matches!(call, RuntimeCall::Utility(batch { .. } | batch_all { .. } | force_batch { .. }))
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			Self::Any => true,
			Self::NonTransfer => {
				is_batch(call)
					|| matches!(
						call,
						RuntimeCall::System(..)
							| RuntimeCall::Preimage(..)
							| RuntimeCall::Session(..)
							| RuntimeCall::VoterList(..)
							| RuntimeCall::Vesting(
								pallet_vesting::Call::vest { .. } | pallet_vesting::Call::vest_other { .. }
							) | RuntimeCall::Proxy(..)
							| RuntimeCall::Multisig(..)
							| RuntimeCall::Identity(..)
							| RuntimeCall::Referenda(..)
							| RuntimeCall::ConvictionVoting(..)
					) || Self::Staking.filter(call)
			},
			Self::Governance => {
				is_batch(call)
					|| matches!(
						call,
						RuntimeCall::Preimage(..)
							| RuntimeCall::Referenda(..)
							| RuntimeCall::ConvictionVoting(..)
					)
			},
			Self::Staking => {
				is_batch(call)
					|| matches!(
						call,
						RuntimeCall::Staking(..) | RuntimeCall::Session(..) | RuntimeCall::VoterList(..)
					)
			},
			Self::Commerce => is_batch(call) || is_commerce(call),
			Self::Till => is_till(call),
			Self::CancelProxy => {
				matches!(call, RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. }))
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		match (self, other) {
			(mine, theirs) if mine == theirs => true,
			(Self::Any, _) => true,
			(_, Self::Any) => false,
			(Self::NonTransfer, Self::Governance | Self::Staking | Self::CancelProxy) => true,
			(Self::Commerce, Self::Till) => true,
			_ => false,
		}
	}
}

fn is_commerce(call: &RuntimeCall) -> bool {
	use pallet_distribution::Call::{open_campaign, top_up_campaign};
	use pallet_orders::Call::place_order;
	use pallet_shops::Call::{accept_shop, offer_shop, revoke_verification, verify_shop};
	match call {
		RuntimeCall::Shops(call) => !matches!(
			call,
			offer_shop { .. } | accept_shop { .. } | verify_shop { .. } | revoke_verification { .. }
		),
		RuntimeCall::Orders(call) => !matches!(call, place_order { .. }),
		RuntimeCall::Distribution(call) => !matches!(call, open_campaign { .. } | top_up_campaign { .. }),
		RuntimeCall::Receipts(..) | RuntimeCall::Trace(..) => true,
		_ => false,
	}
}

fn is_till(call: &RuntimeCall) -> bool {
	use pallet_orders::Call::record_sale;
	use pallet_receipts::Call::{post_batch, reverse_receipts};
	match call {
		RuntimeCall::Orders(record_sale { sale, .. }) => sale.lines.iter().all(|line| line.path.is_empty()),
		RuntimeCall::Receipts(call) => matches!(call, post_batch { .. } | reverse_receipts { .. }),
		_ => false,
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type MaxProxies = ConstU32<32>;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
}

parameter_types! {
	/// The deposit for an identity without fields.
	pub const IdentityDeposit: Balance = deposit(1, 258);
	/// The deposit for each byte of an identity's fields.
	pub const IdentityByteDeposit: Balance = deposit(0, 1);
	/// The deposit for a username.
	pub const UsernameDeposit: Balance = deposit(1, 64);
	/// The deposit for each sub-account.
	pub const SubAccountDeposit: Balance = deposit(1, 53);
	/// How long a username waits to be accepted.
	pub const PendingUsernameExpiration: BlockNumber = 7 * DAYS;
	/// How long a username still works after its authority took it away.
	pub const UsernameGracePeriod: BlockNumber = 30 * DAYS;
}

impl pallet_identity::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Balances;
	type BasicDeposit = IdentityDeposit;
	type ByteDeposit = IdentityByteDeposit;
	type UsernameDeposit = UsernameDeposit;
	type SubAccountDeposit = SubAccountDeposit;
	type MaxSubAccounts = ConstU32<100>;
	type IdentityInformation = IdentityInfo<ConstU32<100>>;
	type MaxRegistrars = ConstU32<20>;
	type Slashed = Treasury;
	type ForceOrigin = EnsureRoot<AccountId>;
	type RegistrarOrigin = EnsureRoot<AccountId>;
	type OffchainSignature = Signature;
	type SigningPublicKey = AccountPublic;
	type UsernameAuthorityOrigin = EnsureRoot<AccountId>;
	type PendingUsernameExpiration = PendingUsernameExpiration;
	type UsernameGracePeriod = UsernameGracePeriod;
	type MaxSuffixLength = ConstU32<7>;
	type MaxUsernameLength = ConstU32<32>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type WeightInfo = pallet_identity::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// The least SOUK of a vesting schedule.
	pub const MinVestedTransfer: Balance = UNITS;
	/// Vesting SOUK pays fees, but it cannot be sent or put on deposit.
	pub UnvestedFundsAllowedWithdrawReasons: WithdrawReasons =
		WithdrawReasons::except(WithdrawReasons::TRANSFER | WithdrawReasons::RESERVE);
}

impl pallet_vesting::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = Lockable;
	type BlockNumberToBalance = ConvertInto;
	type MinVestedTransfer = MinVestedTransfer;
	type WeightInfo = pallet_vesting::weights::SubstrateWeight<Runtime>;
	type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
	type BlockNumberProvider = System;
	const MAX_VESTING_SCHEDULES: u32 = 28;
}
