// SPDX-License-Identifier: Apache-2.0

//! The accounts of a run: those with keys, which sign, and the many without, which fill the database.

use codec::Encode;
use frame_support::storage::storage_prefix;
use souk_primitives::signed::{Payload, Signed, Statement};
use souk_runtime::{
	configs::consensus::tx_extension, AccountId, Balance, Nonce, Runtime, RuntimeCall, Signature,
	SignedPayload, UncheckedExtrinsic, VERSION,
};
use souk_runtime_common::constants::currency::UNITS;
use sp_core::{crypto::Pair as _, sr25519::Pair, storage::Storage, H256};
use sp_io::hashing::blake2_256;
use sp_runtime::{generic::Era, traits::Zero};
use std::collections::HashMap;

/// What each account without a key holds, in base units of SOUK.
pub const ENDOWMENT: Balance = 10 * UNITS;

/// What an account with a key does.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Role {
	/// Sends plain transfers.
	Sender,
	/// Owns a shop.
	Owner,
	/// Signs links of promotion paths.
	Promoter,
	/// Brings orders, and gets the platform's leg.
	Platform,
	/// Buys.
	Buyer,
	/// Records events of items.
	Recorder,
	/// Makes bound products, and the expert of their model.
	Producer,
	/// Reports on products.
	Tester,
	/// Claims its part of an era.
	Claimer,
	/// Votes.
	Voter,
}

/// An account with a key.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Key {
	/// What it does.
	pub role: Role,
	/// Its number among those that do the same.
	pub index: u32,
}

impl Key {
	/// The key of this number in this role.
	pub fn new(role: Role, index: u32) -> Self {
		Self { role, index }
	}

	fn seed(self) -> [u8; 32] {
		(b"souk-bench", self.role as u8, self.index).using_encoded(blake2_256)
	}
}

/// The keys of a run, and the nonces of their accounts.
#[derive(Default)]
pub struct Keys {
	pairs: HashMap<Key, Pair>,
	nonces: HashMap<Key, Nonce>,
}

impl Keys {
	/// The pair of a key.
	pub fn pair(&mut self, key: Key) -> &Pair {
		self.pairs.entry(key).or_insert_with(|| Pair::from_seed(&key.seed()))
	}

	/// The account of a key.
	pub fn account(&mut self, key: Key) -> AccountId {
		self.pair(key).public().into()
	}

	/// The signature of a key over a statement, in the bare form.
	pub fn state<Body: Statement>(&mut self, key: Key, payload: &Payload<Body>) -> Signed<Signature> {
		let signature = self.pair(key).sign(&payload.bytes(false)).into();
		Signed { wrapped: false, signature }
	}

	/// The next transaction of a key on the chain with this genesis.
	pub fn sign(&mut self, key: Key, call: RuntimeCall, genesis: H256) -> UncheckedExtrinsic {
		let nonce = self.nonces.entry(key).or_insert_with(Nonce::zero);
		let extension = tx_extension(*nonce, Era::Immortal);
		*nonce += 1;
		let implicit = (
			(),
			(),
			VERSION.spec_version,
			VERSION.transaction_version,
			genesis,
			genesis,
			(),
			(),
			(),
			None,
			(),
		);
		let payload = SignedPayload::from_raw(call, extension, implicit);
		let pair = self.pair(key);
		let signature = payload.using_encoded(|bytes| pair.sign(bytes));
		let who = AccountId::from(pair.public());
		let (call, extension, _) = payload.deconstruct();
		UncheckedExtrinsic::new_signed(call, who.into(), signature.into(), extension)
	}
}

/// The account without a key of this number.
pub fn bystander(index: u32) -> AccountId {
	(b"souk-bench/bystander", index).using_encoded(blake2_256).into()
}

/// The place in storage of an account's row.
pub fn account_key(who: &AccountId) -> Vec<u8> {
	frame_system::Account::<Runtime>::hashed_key_for(who)
}

/// The place in storage of a block's events.
pub fn events_key() -> [u8; 32] {
	storage_prefix(b"System", b"Events")
}

/// Add `count` accounts without keys, each with [`ENDOWMENT`], and what they hold to the total issuance.
///
/// # Errors
///
/// The storage has no total issuance, or one of them is there already.
pub fn inject(storage: &mut Storage, count: u32) -> Result<(), String> {
	let issuance = pallet_balances::TotalIssuance::<Runtime>::hashed_key().to_vec();
	let total = storage
		.top
		.get(&issuance)
		.and_then(|bytes| <Balance as codec::Decode>::decode(&mut &bytes[..]).ok())
		.ok_or("the genesis has no total issuance")?;
	let row = frame_system::AccountInfo::<Nonce, pallet_balances::AccountData<Balance>> {
		nonce: 0,
		consumers: 0,
		providers: 1,
		sufficients: 0,
		data: pallet_balances::AccountData { free: ENDOWMENT, ..Default::default() },
	}
	.encode();
	for index in 0..count {
		if storage.top.insert(account_key(&bystander(index)), row.clone()).is_some() {
			return Err(format!("account {index} is there already"));
		}
	}
	storage.top.insert(issuance, (total + ENDOWMENT * Balance::from(count)).encode());
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;
	use codec::Decode;
	use frame_support::traits::fungible::Inspect;
	use sp_state_machine::BasicExternalities;

	fn genesis() -> Storage {
		let mut storage = Storage::default();
		BasicExternalities::execute_with_storage(&mut storage, || {
			pallet_balances::TotalIssuance::<Runtime>::put(5 * UNITS);
		});
		storage
	}

	#[test]
	fn should_read_as_balances_and_issuance_when_accounts_are_injected() {
		let mut storage = genesis();
		inject(&mut storage, 1_000).expect("there is room");
		BasicExternalities::execute_with_storage(&mut storage, || {
			type Balances = souk_runtime::Balances;
			let held: Balance = frame_system::Account::<Runtime>::iter_values()
				.map(|row| row.data.free + row.data.reserved)
				.sum();
			assert_eq!(held, 1_000 * ENDOWMENT);
			assert_eq!(Balances::total_issuance(), 5 * UNITS + held);
			assert_eq!(Balances::balance(&bystander(999)), ENDOWMENT);
			assert_eq!(Balances::balance(&bystander(1_000)), 0);
		});
	}

	#[test]
	fn should_fail_when_an_account_is_there_or_there_is_no_issuance() {
		let mut storage = genesis();
		inject(&mut storage, 2).expect("there is room");
		assert_eq!(inject(&mut storage, 1), Err("account 0 is there already".into()));
		assert!(inject(&mut Storage::default(), 1).is_err());
	}

	#[test]
	fn should_be_valid_when_a_transaction_is_signed_twice_by_one_key() {
		let mut keys = Keys::default();
		let key = Key::new(Role::Sender, 3);
		let genesis = H256::repeat_byte(9);
		let remark = || RuntimeCall::System(frame_system::Call::remark { remark: vec![1] });
		let [first, second] = [keys.sign(key, remark(), genesis), keys.sign(key, remark(), genesis)];
		assert_ne!(first.encode(), second.encode());
		assert_eq!(UncheckedExtrinsic::decode(&mut &first.encode()[..]), Ok(first));
		assert_ne!(keys.account(key), keys.account(Key::new(Role::Buyer, 3)));
	}
}
