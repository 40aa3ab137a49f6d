// SPDX-License-Identifier: Apache-2.0

//! The clock that deadlines run by.

use crate::{chain::MAX_CLOCK_STEP, weights, Migrations, Runtime, SafeMode};
use frame_support::{
	migrations::MultiStepMigrator,
	traits::{ConstU64, Contains, Get},
};
use pallet_tx_pause::RuntimeCallNameOf;

/// The most paused calls that are looked at in a block. If there are more, the clock stands.
const MOST_PAUSED: usize = 16;

/// Whether transactions that meet a deadline are stopped: a migration runs over several blocks or is stuck, safe mode is on,
/// or one of [`DeadlineCalls`] is paused.
///
/// With nothing paused, this reads a key of each of the three pallets. It reads at most `MOST_PAUSED` keys more.
pub struct TransactionsStopped;
impl Get<bool> for TransactionsStopped {
	fn get() -> bool {
		Migrations::ongoing() || SafeMode::is_entered() || is_deadline_call_paused()
	}
}

fn is_deadline_call_paused() -> bool {
	let mut paused = pallet_tx_pause::PausedCalls::<Runtime>::iter_keys();
	paused.by_ref().take(MOST_PAUSED).any(|name| DeadlineCalls::contains(&name)) || paused.next().is_some()
}

/// The calls of the pallets with deadlines that begin something new, so that they meet no deadline.
pub const BEGINNING: &[(&str, &[&str])] = &[
	("Orders", &["place_order", "record_sale"]),
	("Experience", &["publish_model", "publish_version", "bind_product", "enrol_tester", "back_tester"]),
	("Receipts", &["set_costs", "open_book", "set_capacity"]),
	(
		"Rewards",
		&[
			"check_in",
			"set_inviter",
			"freeze",
			"seal",
			"fund_pot",
			"create_policy",
			"acknowledge_debt",
			"set_recycling",
		],
	),
	(
		"Trace",
		&[
			"register_party",
			"commit_root",
			"recall_lot",
			"hold_lot",
			"claim_prefix",
			"register_place",
			"set_contact",
			"ask_for",
			"extend_alert",
		],
	),
];

/// The calls by which an account without a key of its own acts: a multisig, a pure proxy, a derivative. If one is paused, such
/// an account meets no deadline.
pub const CARRYING: &[(&str, &[&str])] = &[
	("Utility", &["as_derivative"]),
	("Proxy", &["proxy", "announce", "proxy_announced"]),
	("Multisig", &["as_multi_threshold_1", "as_multi", "approve_as_multi"]),
];

/// The calls that may meet a deadline: those of the pallets whose deadlines run by the clock, except [`BEGINNING`], and those
/// that are [`CARRYING`] others. A new call of these pallets counts until it is excepted.
pub struct DeadlineCalls;
impl Contains<RuntimeCallNameOf<Runtime>> for DeadlineCalls {
	fn contains((pallet, call): &RuntimeCallNameOf<Runtime>) -> bool {
		let named = |rows: &[(&str, &'static [&'static str])]| {
			let row = rows.iter().find(|(name, _)| name.as_bytes() == pallet.as_slice());
			row.map(|(_, calls)| calls.iter().any(|name| name.as_bytes() == call.as_slice()))
		};
		named(CARRYING).unwrap_or_else(|| named(BEGINNING).is_some_and(|begins| !begins))
	}
}

impl pallet_clock::Config for Runtime {
	type Paused = TransactionsStopped;
	type MaxStep = ConstU64<MAX_CLOCK_STEP>;
	type WeightInfo = weights::pallet_clock::WeightInfo<Runtime>;
}
