// SPDX-License-Identifier: Apache-2.0

//! Tools of accounts: batches, proxies, multisigs, identities, vesting.

use super::{assets::Lockable, proxies::ProxyType};
use crate::{
	chain::{in_blocks, BlockCount},
	weights, AccountId, AccountPublic, Balance, Balances, BlockNumber, OriginCaller, Runtime, RuntimeCall,
	RuntimeEvent, Signature, Treasury,
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, WithdrawReasons},
};
use frame_system::EnsureRoot;
use pallet_identity::legacy::IdentityInfo;
use souk_runtime_common::constants::{
	currency::{deposit, UNITS},
	time::DAYS,
};
use sp_runtime::traits::{BlakeTwo256, ConvertInto};

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = weights::pallet_utility::WeightInfo<Runtime>;
}

parameter_types! {
	/// The deposit for a pending multisig: 120 bytes of key, 58 of value. So are all below: whole rows, at the most bytes they
	/// can have; `tests/deposits.rs` compares them.
	pub const MultisigDepositBase: Balance = deposit(1, 178);
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
	type WeightInfo = weights::pallet_multisig::WeightInfo<Runtime>;
	type BlockNumberProvider = BlockCount;
}

parameter_types! {
	/// The deposit for an account's proxies: key and value.
	pub const ProxyDepositBase: Balance = deposit(1, 89);
	/// The deposit for each proxy.
	pub const ProxyDepositFactor: Balance = deposit(0, 37);
	/// The deposit for a proxy's announcements: key and value.
	pub const AnnouncementDepositBase: Balance = deposit(1, 89);
	/// The deposit for each announcement.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = ProxyType;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type MaxProxies = ConstU32<32>;
	type WeightInfo = weights::pallet_proxy::WeightInfo<Runtime>;
	type MaxPending = ConstU32<32>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = BlockCount;
}

parameter_types! {
	/// The deposit for an identity without fields, with the judgements of all registrars.
	pub const IdentityDeposit: Balance = deposit(1, 510);
	/// The deposit for each byte of an identity's fields.
	pub const IdentityByteDeposit: Balance = deposit(0, 1);
	/// The deposit for a username, and for the row that it is the account's first one.
	pub const UsernameDeposit: Balance = deposit(2, 240);
	/// The deposit for each sub-account: its row, and that of the list it is on.
	pub const SubAccountDeposit: Balance = deposit(2, 270);
	/// How long a username waits to be accepted.
	pub const PendingUsernameExpiration: BlockNumber = in_blocks(7 * DAYS);
	/// How long a username still works after its authority took it away.
	pub const UsernameGracePeriod: BlockNumber = in_blocks(30 * DAYS);
}

impl pallet_identity::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// The fees of registrars are reserved. So they are made of usable SOUK, and a judgement that cannot be paid is refused.
	type Currency = Lockable;
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
	type WeightInfo = weights::pallet_identity::WeightInfo<Runtime>;
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
	type WeightInfo = weights::pallet_vesting::WeightInfo<Runtime>;
	type UnvestedFundsAllowedWithdrawReasons = UnvestedFundsAllowedWithdrawReasons;
	type BlockNumberProvider = BlockCount;
	const MAX_VESTING_SCHEDULES: u32 = 28;
}
