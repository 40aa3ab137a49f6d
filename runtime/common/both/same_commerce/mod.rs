// SPDX-License-Identifier: Apache-2.0

//! The journeys of commerce, on whichever runtime includes them. What differs from chain to chain is in the module of tests above:
//! how a block begins, what a draw waits for, and what counts blocks.

use super::{begin_block, count_back, count_on, next_epoch, until_the_draw, AUTHOR, STAKE_PER_MILLE};
use crate::{
	chain::SLOT_DURATION,
	configs::assets::{NativeAndAssets, PaidToOthers},
	genesis_presets, AccountId, Assets, AssetsHolder, Balance, Balances, Clock, Distribution, Executive,
	Orders, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin, Shops, System, Timestamp,
	UncheckedExtrinsic,
};
use codec::Encode;
use frame_support::{
	assert_ok,
	genesis_builder_helper::{build_state, get_preset},
	storage::with_storage_layer,
	traits::{
		fungibles::{Inspect, InspectHold},
		GetCallMetadata,
	},
};
use serde_json::Value;
use souk_primitives::{AssetId, Millis, TIME};
use souk_runtime_common::locks::due_and_set;
use sp_genesis_builder::PresetId;
use sp_io::TestExternalities;
use sp_keyring::Sr25519Keyring;
use sp_runtime::{traits::Dispatchable, DispatchError, DispatchResult};

pub mod clock;
pub mod economies;
pub mod experience;
pub mod fiat;
pub mod held;
pub mod journeys;
pub mod market;
pub mod prepaid;
pub mod refused;
pub mod trace;

/// The time of the first block, in milliseconds since 1970.
pub const START: Millis = 1_800_000_000_000;

/// A preset's chain in its first block.
pub fn chain(preset: &str) -> TestExternalities {
	let mut chain = TestExternalities::new_empty();
	chain.execute_with(|| {
		build_state::<RuntimeGenesisConfig>(full_genesis(preset)).expect("the preset builds");
		begin_block(None, START);
	});
	chain
}

/// Run a test on the development preset, and check every invariant at its end.
pub fn on_development(test: impl FnOnce()) {
	chain("development").execute_with(|| {
		test();
		next_block();
		assert_sound();
	});
}

/// The genesis of a preset: its patch over the defaults, merged as nodes do it.
pub fn full_genesis(preset: &str) -> Vec<u8> {
	let defaults = get_preset::<RuntimeGenesisConfig>(&None, |_| None).expect("there is a default genesis");
	let mut genesis: Value = serde_json::from_slice(&defaults).expect("the default genesis is JSON");
	let patch = genesis_presets::get_preset(&PresetId::from(preset)).expect("the preset exists");
	merge(&mut genesis, serde_json::from_slice(&patch).expect("the preset is JSON"));
	serde_json::to_vec(&genesis).expect("JSON can be written")
}

/// Write a patch over a genesis, as nodes do it.
pub fn merge(into: &mut Value, patch: Value) {
	match (into, patch) {
		(Value::Object(into), Value::Object(patch)) => {
			for (key, value) in patch {
				merge(into.entry(key).or_insert(Value::Null), value);
			}
		},
		(into, patch) => *into = patch,
	}
}

/// End this block and begin the next one a slot later.
pub fn next_block() {
	next_block_in(SLOT_DURATION);
}

/// End this block and begin the next one this many milliseconds later, as if every slot between them had had a block.
pub fn next_block_in(later: Millis) {
	let at = Timestamp::get() + later;
	let at = at - at % SLOT_DURATION;
	let header = Executive::finalize_block();
	Clock::skip((at - Timestamp::get()).saturating_sub(SLOT_DURATION));
	begin_block(Some(&header), at);
}

/// End this block, let the chain stand still, and begin the next one this many milliseconds later.
pub fn halt(later: Millis) {
	let at = Timestamp::get() + later;
	let header = Executive::finalize_block();
	begin_block(Some(&header), at - at % SLOT_DURATION);
}

/// Make a call with a key.
pub fn call(who: Sr25519Keyring, call: impl Into<RuntimeCall>) -> DispatchResult {
	dispatch(RuntimeOrigin::signed(who.to_account_id()), call)
}

/// Make a call with an origin, through the filters of every call.
pub fn dispatch(origin: RuntimeOrigin, call: impl Into<RuntimeCall>) -> DispatchResult {
	call.into().dispatch(origin).map(|_| ()).map_err(|error| error.error)
}

/// The asset TIME.
pub fn time() -> AssetId {
	AssetId::WithId(TIME)
}

/// The balance of an account in an asset, on hold or not.
pub fn total(asset: &AssetId, who: &AccountId) -> Balance {
	match asset {
		AssetId::Native => NativeAndAssets::total_balance(asset.clone(), who),
		AssetId::WithId(id) => Assets::balance(*id, who) + AssetsHolder::total_balance_on_hold(*id, who),
	}
}

/// Every issued SOUK and TIME is on some account, and the invariants of Souk's pallets hold.
pub fn assert_sound() {
	let souk: Balance =
		frame_system::Account::<Runtime>::iter_values().map(|info| info.data.free + info.data.reserved).sum();
	assert_eq!(souk, Balances::total_issuance(), "every SOUK is on an account");
	let holders: Vec<AccountId> = pallet_assets::Account::<Runtime>::iter_key_prefix(TIME).collect();
	let on_accounts: Balance = holders.iter().map(|who| total(&time(), who)).sum();
	assert_eq!(on_accounts, Assets::total_supply(TIME), "every TIME is on an account");
	for who in
		pallet_balances::Locks::<Runtime>::iter_keys().chain(pallet_balances::Holds::<Runtime>::iter_keys())
	{
		let (due, set) = due_and_set::<Runtime, PaidToOthers>(&who);
		assert_eq!(due, set, "the lock under the holds of {who}");
	}
	assert_ok!(Clock::do_try_state());
	assert_ok!(Shops::do_try_state());
	assert_ok!(Orders::do_try_state());
	assert_ok!(Distribution::do_try_state());
	assert_ok!(crate::Tranches::do_try_state());
	assert_ok!(crate::Experience::do_try_state());
	assert_ok!(crate::Trace::do_try_state());
	assert_ok!(crate::Receipts::do_try_state());
	assert_ok!(crate::Rewards::do_try_state());
	assert_ok!(crate::Commune::do_try_state());
	assert_ok!(crate::Prepaid::do_try_state());
	assert_ok!(crate::Networks::do_try_state());
	assert_ok!(crate::Bonuses::do_try_state());
	assert_ok!(crate::Loyalty::do_try_state());
	#[cfg(feature = "try-runtime")]
	{
		use frame_support::traits::{TryState, TryStateSelect};
		assert_ok!(<crate::AllPalletsWithSystem as TryState<_>>::try_state(
			System::block_number(),
			TryStateSelect::All
		));
	}
	let _ = System::block_number();
}

/// The pallet and the name of a call.
pub fn name(call: &RuntimeCall) -> (&'static str, &'static str) {
	let metadata = call.get_call_metadata();
	(metadata.pallet_name, metadata.function_name)
}

/// Do something, look at the result, and undo it.
pub fn in_a_trial<R>(trial: impl FnOnce() -> R) -> R {
	let mut result = None;
	let _ = with_storage_layer(|| {
		result = Some(trial());
		Err::<(), _>(DispatchError::Other("a trial"))
	});
	result.expect("it was tried")
}
