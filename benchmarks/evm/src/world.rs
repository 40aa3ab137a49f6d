// SPDX-License-Identifier: Apache-2.0

//! The state of the chain: accounts and storage as they are read, two levels of tries for the root, and the database.
//!
//! All of the state is also in memory, so a read never waits for the database. That is what a node has whose cache is warm and large
//! enough, and it favours the EVM.

use crate::trie::Trie;
use alloy_primitives::{keccak256, map::AddressMap, Address, Bytes, B256, KECCAK256_EMPTY, U256};
use alloy_trie::{Nibbles, TrieAccount, EMPTY_ROOT_HASH};
use parity_db::{Db, Options};
use revm::{
	bytecode::Bytecode,
	primitives::{StorageKey, StorageKeyMap, StorageValue},
	state::{AccountInfo, EvmState},
	Database,
};
use std::{
	convert::Infallible,
	path::{Path, PathBuf},
};

/// Hashed address → nonce, balance, hash of the code, in RLP.
const ACCOUNTS: u8 = 0;
/// Hashed address and hashed slot → value.
const STORAGE: u8 = 1;
/// Hashed address (none for accounts), then the path → the branch of the trie.
const BRANCHES: u8 = 2;
/// Number → header, body, receipts.
const BLOCKS: u8 = 3;
const COLUMNS: u8 = 4;

/// The storage of a contract.
struct Storage {
	slots: StorageKeyMap<U256>,
	trie: Trie,
	root: B256,
}

struct Entry {
	info: AccountInfo,
	key: B256,
	storage: Option<Box<Storage>>,
}

impl Entry {
	fn leaf(&self) -> Vec<u8> {
		alloy_rlp::encode(TrieAccount {
			nonce: self.info.nonce,
			balance: self.info.balance,
			storage_root: self.storage.as_ref().map_or(EMPTY_ROOT_HASH, |storage| storage.root),
			code_hash: self.info.code_hash,
		})
	}
}

type Row = (u8, Vec<u8>, Option<Vec<u8>>);

/// The state after a block.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sealed {
	/// The state root.
	pub root: B256,
	/// Rows of it that wait for the database.
	pub rows: usize,
}

/// Everything a node keeps.
pub struct World {
	accounts: AddressMap<Entry>,
	trie: Trie,
	pending: Vec<Row>,
	db: Db,
	folder: PathBuf,
}

fn branch_row(owner: Option<B256>, path: &Nibbles, row: Option<&[u8]>) -> Row {
	let mut key = Vec::with_capacity(33 + path.byte_len());
	key.extend_from_slice(owner.as_ref().map_or(&[][..], |owner| owner.as_slice()));
	// An odd path and an even one have the same bytes if the last nibble is zero, so the length is part of the key.
	key.push(path.len() as u8);
	key.extend_from_slice(&path.pack());
	(BRANCHES, key, row.map(<[u8]>::to_vec))
}

impl World {
	/// An empty world with its database in a folder.
	pub fn new(folder: &Path) -> Result<Self, parity_db::Error> {
		let db = Db::open_or_create(&Options::with_columns(folder, COLUMNS))?;
		let (accounts, trie, pending) = (AddressMap::default(), Trie::default(), Vec::new());
		Ok(Self { accounts, trie, pending, db, folder: folder.to_owned() })
	}

	/// Close the database, which ends all that it has still to write, and open it again. So nothing that came before runs beside
	/// what is timed.
	pub fn reopen(self) -> Result<Self, parity_db::Error> {
		let Self { accounts, trie, pending, db, folder } = self;
		drop(db);
		let db = Db::open(&Options::with_columns(&folder, COLUMNS))?;
		Ok(Self { accounts, trie, pending, db, folder })
	}

	/// Give an account native coin, before the first block.
	pub fn endow(&mut self, who: Address, balance: U256) {
		let info = AccountInfo { balance, code: Some(Bytecode::default()), ..Default::default() };
		let key = keccak256(who);
		self.put(who, Entry { info, key, storage: None });
	}

	/// Write a slot of a contract, before the first block.
	pub fn write(&mut self, contract: Address, slot: U256, value: U256) {
		let entry = self.accounts.get_mut(&contract).expect("the contract was created");
		let storage = entry.storage.as_mut().expect("a contract has storage");
		let key = entry.key;
		set_slot(storage, key, slot, value, &mut self.pending);
	}

	/// Seal what the setup wrote. The rows go to the database in parts.
	pub fn seal_setup(&mut self) -> Result<B256, parity_db::Error> {
		let contracts: Vec<Address> =
			self.accounts.iter().filter_map(|(who, entry)| entry.storage.is_some().then_some(*who)).collect();
		for who in contracts {
			self.refresh(who);
		}
		let Self { trie, pending, .. } = self;
		let root = trie.root(|path, row| pending.push(branch_row(None, path, row)));
		while !self.pending.is_empty() {
			let part = self.pending.split_off(self.pending.len().saturating_sub(50_000));
			self.db.commit(part)?;
		}
		Ok(root)
	}

	fn put(&mut self, who: Address, entry: Entry) {
		let leaf = entry.leaf();
		self.pending.push((ACCOUNTS, entry.key.to_vec(), Some(leaf.clone())));
		self.trie.insert(entry.key, leaf);
		self.accounts.insert(who, entry);
	}

	/// Write an account that changed, with the root of its storage.
	fn refresh(&mut self, who: Address) {
		let Self { accounts, trie, pending, .. } = self;
		let Some(entry) = accounts.get_mut(&who) else { return };
		let key = entry.key;
		if let Some(storage) = &mut entry.storage {
			storage.root = storage.trie.root(|path, row| pending.push(branch_row(Some(key), path, row)));
		}
		let leaf = entry.leaf();
		pending.push((ACCOUNTS, key.to_vec(), Some(leaf.clone())));
		trie.insert(key, leaf);
	}

	/// Take in what a block changed, and find the new root. Nothing is in the database before [`Self::commit`].
	pub fn seal(&mut self, changes: EvmState) -> Sealed {
		for (who, account) in changes {
			if !account.is_touched() {
				continue;
			}
			let mut storage_changed = false;
			let created = !self.accounts.contains_key(&who);
			if created && account.is_empty() {
				continue;
			}
			let entry = self.accounts.entry(who).or_insert_with(|| Entry {
				info: AccountInfo::default(),
				key: keccak256(who),
				storage: None,
			});
			if account.info.code_hash != KECCAK256_EMPTY && entry.storage.is_none() {
				let (slots, trie, root) = (StorageKeyMap::default(), Trie::default(), EMPTY_ROOT_HASH);
				entry.storage = Some(Box::new(Storage { slots, trie, root }));
			}
			if let Some(storage) = &mut entry.storage {
				for (slot, value) in account.storage {
					let value = value.present_value;
					if storage.slots.get(&slot).copied().unwrap_or_default() != value {
						storage_changed = true;
						set_slot(storage, entry.key, slot, value, &mut self.pending);
					}
				}
			}
			let info_changed = created
				|| entry.info.balance != account.info.balance
				|| entry.info.nonce != account.info.nonce
				|| entry.info.code_hash != account.info.code_hash;
			entry.info = account.info;
			if storage_changed || info_changed {
				self.refresh(who);
			}
		}
		let Self { trie, pending, .. } = self;
		let root = trie.root(|path, row| pending.push(branch_row(None, path, row)));
		Sealed { root, rows: self.pending.len() }
	}

	/// Hand a sealed block and its state to the database, in one transaction.
	pub fn commit(&mut self, number: u64, parts: [Vec<u8>; 3]) -> Result<(), parity_db::Error> {
		for (part, row) in (0u8..).zip(parts) {
			let mut key = number.to_be_bytes().to_vec();
			key.push(part);
			self.pending.push((BLOCKS, key, Some(row)));
		}
		self.db.commit(self.pending.drain(..))
	}

	/// What a slot of a contract holds.
	pub fn slot(&self, contract: Address, slot: U256) -> U256 {
		let storage = self.accounts.get(&contract).and_then(|entry| entry.storage.as_ref());
		storage.and_then(|storage| storage.slots.get(&slot).copied()).unwrap_or_default()
	}

	/// The slots of a contract that are not zero.
	pub fn storage_of(&self, contract: Address) -> impl Iterator<Item = (U256, U256)> + '_ {
		let storage = self.accounts.get(&contract).and_then(|entry| entry.storage.as_ref());
		storage.into_iter().flat_map(|storage| storage.slots.iter().map(|(slot, value)| (*slot, *value)))
	}

	/// The native coin of all accounts.
	pub fn coin(&self) -> U256 {
		self.accounts.values().map(|entry| entry.info.balance).sum()
	}

	/// The code of an account.
	pub fn code(&self, who: Address) -> Bytes {
		let code = self.accounts.get(&who).and_then(|entry| entry.info.code.as_ref());
		code.map(Bytecode::original_bytes).unwrap_or_default()
	}

	/// Whether the database has, row by row, what memory has of a contract's storage. Waits for nothing: rows under way count.
	pub fn stored(&self, contract: Address) -> Result<bool, parity_db::Error> {
		let Some(entry) = self.accounts.get(&contract) else { return Ok(false) };
		for (slot, value) in entry.storage.iter().flat_map(|storage| &storage.slots) {
			if self.db.get(STORAGE, &slot_key(entry.key, *slot))? != Some(alloy_rlp::encode(value)) {
				return Ok(false);
			}
		}
		Ok(self.db.get(ACCOUNTS, entry.key.as_slice())? == Some(entry.leaf()))
	}
}

fn slot_key(owner: B256, slot: U256) -> Vec<u8> {
	[owner.as_slice(), keccak256(slot.to_be_bytes::<32>()).as_slice()].concat()
}

fn set_slot(storage: &mut Storage, owner: B256, slot: U256, value: U256, pending: &mut Vec<Row>) {
	let key = slot_key(owner, slot);
	let hashed = B256::from_slice(&key[32..]);
	if value.is_zero() {
		storage.slots.remove(&slot);
		storage.trie.remove(hashed);
		pending.push((STORAGE, key, None));
	} else {
		let encoded = alloy_rlp::encode(value);
		storage.slots.insert(slot, value);
		storage.trie.insert(hashed, encoded.clone());
		pending.push((STORAGE, key, Some(encoded)));
	}
}

impl Database for World {
	type Error = Infallible;

	fn basic(&mut self, address: Address) -> Result<Option<AccountInfo>, Infallible> {
		Ok(self.accounts.get(&address).map(|entry| entry.info.clone()))
	}

	fn code_by_hash(&mut self, _: B256) -> Result<Bytecode, Infallible> {
		// `basic` gives the code with the account.
		Ok(Bytecode::default())
	}

	fn storage(&mut self, address: Address, index: StorageKey) -> Result<StorageValue, Infallible> {
		Ok(self.slot(address, index))
	}

	fn block_hash(&mut self, _: u64) -> Result<B256, Infallible> {
		// No contract here asks for one.
		Ok(B256::ZERO)
	}
}
