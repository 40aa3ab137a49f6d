// SPDX-License-Identifier: Apache-2.0

//! The state that a run begins with. It is made by the native runtime out of the development preset, by the calls that people
//! make, and becomes the genesis of the chain that is measured.

use crate::accounts::{inject, Key, Keys, Role};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::{fungible::Mutate, GetCallMetadata, Hooks, OnTimestampSet},
};
use pallet_shops::NewListing;
use serde_json::Value;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	codes::{Mcc, Region},
	content::Cid,
	gs1::Gtin,
	listing::{ListingTerms, Price},
	shop::{Capability, ShopProfile},
	AssetId, ListingId, Millis, ShopId,
};
use souk_runtime::{
	genesis_presets, AccountId, Balance, Balances, Clock, Orders, Rewards, Runtime, RuntimeCall,
	RuntimeGenesisConfig, RuntimeOrigin,
};
use souk_runtime_common::constants::{
	currency::UNITS,
	time::{DAY_MS, SLOT_DURATION},
};
use sp_core::{
	storage::{well_known_keys::CODE, Storage},
	H256,
};
use sp_runtime::{traits::Dispatchable, BoundedVec, Perbill};
use sp_state_machine::BasicExternalities;
use std::time::{SystemTime, UNIX_EPOCH};

/// The price of a unit, in base units of SOUK. A fifth of it is for promoters.
pub const PRICE: Balance = 10 * UNITS;
/// The promoters of an order.
pub const DEPTH: u32 = 3;
/// What an account with a key begins with, in base units of SOUK.
const POCKET: Balance = 100 * UNITS;
/// What the owner of a shop begins with, for bonds and deposits, in base units of SOUK.
const CAPITAL: Balance = 20_000 * UNITS;
/// How long before the chain starts the clock of rewards did, so that eras can be over and held long enough.
const BEFORE: Millis = 60 * DAY_MS;

/// A shop with one listing.
#[derive(Clone, Copy)]
pub struct Shop {
	/// Its number.
	pub id: ShopId,
	/// The key of its owner.
	pub owner: Key,
	/// What it sells.
	pub listing: ListingId,
	/// What a buyer of it signs for.
	pub offer: H256,
}

/// The state, and the keys that act in it.
pub struct World {
	state: BasicExternalities,
	/// The keys and nonces.
	pub keys: Keys,
	/// The shops that are open.
	pub shops: Vec<Shop>,
	/// The time at which the chain starts, in milliseconds since 1970, at the beginning of a slot.
	pub start: Millis,
}

impl World {
	/// The development preset, 60 days before `start`.
	pub fn new(start: Millis) -> Result<Self, String> {
		let start = start - start % SLOT_DURATION;
		let genesis = full_genesis("development")?;
		let mut state = BasicExternalities::new_empty();
		state.execute_with(|| -> Result<(), String> {
			build_state::<RuntimeGenesisConfig>(genesis).map_err(|error| format!("no genesis: {error}"))?;
			let before = start - BEFORE;
			pallet_timestamp::Now::<Runtime>::put(before);
			Clock::on_timestamp_set(before);
			// The first era begins.
			Rewards::on_initialize(2);
			Ok(())
		})?;
		Ok(Self { state, keys: Keys::default(), shops: Vec::new(), start })
	}

	/// Run something in the state.
	pub fn with<R>(&mut self, run: impl FnOnce() -> R) -> R {
		self.state.execute_with(run)
	}

	/// The time of the state, in milliseconds since 1970.
	pub fn now(&mut self) -> Millis {
		self.with(pallet_timestamp::Now::<Runtime>::get)
	}

	/// Let time pass, as if every slot of it had had a block.
	pub fn pass(&mut self, time: Millis) {
		self.with(|| {
			pallet_timestamp::Now::<Runtime>::mutate(|now| *now += time);
			Clock::skip(time);
			Rewards::on_initialize(2);
		});
	}

	/// Go on to the time at which the chain starts, and close the eras that are over by then.
	pub fn catch_up(&mut self) {
		let now = self.now();
		self.pass(self.start.saturating_sub(now));
		let anyone = self.keys.account(Key::new(Role::Sender, 0));
		let close = || pallet_rewards::Call::<Runtime>::close_era {};
		while self.dispatch(RuntimeOrigin::signed(anyone.clone()), close()).is_ok() {}
	}

	/// Give an account this much SOUK.
	pub fn fund(&mut self, who: &AccountId, amount: Balance) -> Result<(), String> {
		self.with(|| Balances::mint_into(who, amount))
			.map(|_| ())
			.map_err(|error| format!("no SOUK for {who}: {error:?}"))
	}

	/// The account of a key, with SOUK for what it does.
	pub fn person(&mut self, role: Role, index: u32) -> Result<Key, String> {
		let key = Key::new(role, index);
		let who = self.keys.account(key);
		let amount = match role {
			Role::Owner | Role::Producer => CAPITAL,
			Role::Recorder => 10 * CAPITAL,
			_ => POCKET,
		};
		self.fund(&who, amount)?;
		Ok(key)
	}

	/// Make a call with a key.
	pub fn call(&mut self, by: Key, call: impl Into<RuntimeCall>) -> Result<(), String> {
		let who = self.keys.account(by);
		self.dispatch(RuntimeOrigin::signed(who), call)
	}

	/// Make a call with an origin.
	pub fn dispatch(&mut self, origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> Result<(), String> {
		let call = call.into();
		let name = name_of(&call);
		self.with(|| call.dispatch(origin))
			.map(|_| ())
			.map_err(|error| format!("{name} was refused while the state was prepared: {:?}", error.error))
	}

	/// Let there be at least so many shops, each of an owner of its own and with one listing, and for each a platform and the
	/// promoters of a path.
	pub fn open_shops(&mut self, count: u32) -> Result<(), String> {
		for index in self.shops.len() as u32..count {
			let owner = self.person(Role::Owner, index)?;
			let id = self.open_shop(owner)?;
			let listing = self.publish(owner, id, product(index), sale_terms())?;
			let offer = self
				.with(|| Orders::offer_view(listing))
				.map(|view| view.offer)
				.ok_or("the listing has no offer")?;
			self.person(Role::Platform, index)?;
			for level in 0..DEPTH {
				self.person(Role::Promoter, index * DEPTH + level)?;
			}
			self.shops.push(Shop { id, owner, listing, offer });
		}
		Ok(())
	}

	/// A shop that may publish and pay promoters.
	pub fn open_shop(&mut self, owner: Key) -> Result<ShopId, String> {
		let shop = self.with(pallet_shops::NextShopId::<Runtime>::get);
		let profile = ShopProfile {
			region: Region::parse("CN-ZJ").map_err(|_| "no region")?,
			category: Mcc::new(5_411).map_err(|_| "no category")?,
			floor_area: 120,
			staff: 4,
			metadata: cid(1),
		};
		let (max_bond, max_fee) = (Balance::MAX, Balance::MAX);
		self.call(owner, pallet_shops::Call::open_shop { profile, max_bond, max_fee })?;
		for capability in [Capability::Publish, Capability::Distribute] {
			let add =
				pallet_shops::Call::add_capability { shop, capability, max_bond, max_fee, min_slots: 0 };
			self.call(owner, add)?;
		}
		Ok(shop)
	}

	/// Publish one listing of a product.
	pub fn publish(
		&mut self,
		owner: Key,
		shop: ShopId,
		product: Gtin,
		terms: ListingTerms,
	) -> Result<ListingId, String> {
		let id = self.with(pallet_shops::NextListingId::<Runtime>::get);
		let listing = NewListing { product, metadata: cid(2), terms, stock: 1_000_000 };
		let listings = BoundedVec::truncate_from(vec![listing]);
		self.call(owner, pallet_shops::Call::publish_listings { shop, listings })?;
		Ok(id)
	}

	/// The state with `accounts` more accounts and this runtime, as the genesis of a chain.
	pub fn into_genesis(self, accounts: u32, code: &[u8]) -> Result<(Storage, Keys), String> {
		let mut storage = self.state.into_storages();
		inject(&mut storage, accounts)?;
		storage.top.insert(CODE.to_vec(), code.to_vec());
		Ok((storage, self.keys))
	}
}

/// The terms of the listings that are sold: 20 % for promoters, 15 % of the rest's slice for testers.
fn sale_terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (AssetId::Native, PRICE), fiat: None },
		accepted: BoundedVec::new(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::Formula {
			rate: Perbill::from_percent(20),
			closing: Perbill::from_percent(50),
		},
		max_depth: 3,
		experience_fee: Perbill::from_percent(15),
		return_window: 7 * DAY_MS,
	}
}

/// The time now, in milliseconds since 1970.
pub fn wall_clock() -> Millis {
	let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
	now.as_millis() as Millis
}

/// The product of this number.
pub fn product(index: u32) -> Gtin {
	Gtin::with_check_digit(950_600_000_000 + u64::from(index)).expect("twelve digits have a check digit")
}

/// An address of something off the chain.
pub fn cid(seed: u8) -> Cid {
	Cid::raw([seed; 32])
}

/// The name of a call, as `pallet.call`.
pub fn name_of(call: &RuntimeCall) -> String {
	let metadata = call.get_call_metadata();
	format!("{}.{}", metadata.pallet_name, metadata.function_name)
}

/// The genesis of a preset: its patch over the defaults, merged as nodes do it.
fn full_genesis(preset: &str) -> Result<Vec<u8>, String> {
	let defaults =
		get_preset::<RuntimeGenesisConfig>(&None, |_| None).ok_or("there is no default genesis")?;
	let json = |bytes: &[u8]| {
		serde_json::from_slice::<Value>(bytes).map_err(|error| format!("a genesis is no JSON: {error}"))
	};
	let mut genesis = json(&defaults)?;
	let patch = genesis_presets::get_preset(&preset.into()).ok_or("the runtime has no such preset")?;
	merge(&mut genesis, json(&patch)?);
	serde_json::to_vec(&genesis).map_err(|error| format!("a genesis cannot be written: {error}"))
}

fn merge(into: &mut Value, patch: Value) {
	match (into, patch) {
		(Value::Object(into), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(into.entry(key).or_insert(Value::Null), value);
			}
		},
		(into, patch) => *into = patch,
	}
}
