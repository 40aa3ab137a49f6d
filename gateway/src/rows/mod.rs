// SPDX-License-Identifier: Apache-2.0

//! From a block to rows.
//!
//! An event says that something happened; the chain's state at the block says what is now so. Each theme says first what of
//! the state it wants to read, by the events of the block and by what it has read so far ([`wanted`]), until nothing is
//! wanted any more. Then it makes rows of events and state ([`make`]). Nothing here asks a node or a database: the same block
//! makes the same rows, whenever and wherever they are made.

pub mod experience;
pub mod governance;
pub mod ledger;
pub mod market;
pub mod orders;
pub mod receipts;
pub mod rewards;
pub mod staking;
pub mod things;
pub mod trace;

use std::{
	collections::{BTreeSet, HashMap},
	sync::Arc,
};

use serde_json::Value;

use crate::{
	chain::{
		json::number,
		runtime::{Event, Runtime, Transaction},
	},
	store::{
		days::Addition,
		tables::{Cell, Patch, Table, Tick, Write},
		writer::BlockRows,
	},
};

/// A block, decoded.
#[derive(Clone, Debug)]
pub struct Block {
	/// Its height.
	pub height: u64,
	/// Its hash, as text.
	pub hash: String,
	/// The hash of the block before, as text.
	pub parent: String,
	/// Its time, in milliseconds since 1970.
	pub time: u64,
	/// Who made it.
	pub author: Option<String>,
	/// Its extrinsics.
	pub transactions: Vec<Transaction>,
	/// Its events.
	pub events: Vec<Event>,
	/// What it ran under.
	pub runtime: Arc<Runtime>,
	/// The prefix of accounts.
	pub prefix: u16,
	/// The decimals of SOUK.
	pub decimals: u8,
}

impl Block {
	/// The id of the transaction of an event.
	pub fn transaction_id(&self, event: &Event) -> Option<String> {
		event.extrinsic.map(|place| format!("{}-{place}", self.height))
	}

	/// Who signed the transaction of an event.
	pub fn signer(&self, event: &Event) -> Option<&str> {
		let place = usize::try_from(event.extrinsic?).ok()?;
		self.transactions.get(place)?.signer.as_deref()
	}

	/// The events with their places.
	pub fn numbered(&self) -> impl Iterator<Item = (u64, &Event)> {
		(0u64..).zip(&self.events)
	}

	/// The events of a pallet, with their places.
	pub fn of<'a>(&'a self, pallet: &'a str) -> impl Iterator<Item = (u64, &'a Event)> {
		self.numbered().filter(move |(_, event)| event.pallet == pallet)
	}
}

/// What is asked of the state at the block.
#[derive(Clone, Debug, PartialEq)]
pub enum Want {
	/// A value of the storage.
	Value {
		/// The pallet.
		pallet: &'static str,
		/// The entry.
		entry: &'static str,
		/// The keys.
		keys: Vec<Value>,
	},
	/// All values of the storage under some keys: of small maps alone.
	All {
		/// The pallet.
		pallet: &'static str,
		/// The entry.
		entry: &'static str,
		/// The first keys.
		keys: Vec<Value>,
	},
	/// A runtime API's answer.
	Api {
		/// The API.
		api: &'static str,
		/// Its method.
		method: &'static str,
		/// The arguments.
		arguments: Vec<Value>,
	},
}

impl Want {
	/// What it is known by.
	pub fn name(&self) -> String {
		let list = |values: &[Value]| Value::Array(values.to_vec()).to_string();
		match self {
			Self::Value { pallet, entry, keys } => format!("{pallet}.{entry}{}", list(keys)),
			Self::All { pallet, entry, keys } => format!("{pallet}.{entry}{}*", list(keys)),
			Self::Api { api, method, arguments } => format!("{api}_{method}{}", list(arguments)),
		}
	}
}

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
	/// A value, if there is one.
	Value(Option<Value>),
	/// The keys and values that there are.
	All(Vec<(Vec<Value>, Value)>),
	/// The bytes of an answer.
	Bytes(Vec<u8>),
	/// The runtime of the block has no such thing.
	Unknown,
}

/// The state at the block, as far as it was read.
#[derive(Clone, Debug, Default)]
pub struct State {
	answers: HashMap<String, Answer>,
}

impl State {
	/// Adds what was read.
	pub fn learn(&mut self, want: &Want, answer: Answer) {
		self.answers.insert(want.name(), answer);
	}

	/// Whether it was asked for.
	pub fn has(&self, want: &Want) -> bool {
		self.answers.contains_key(&want.name())
	}

	/// A value that is there.
	pub fn value(&self, pallet: &'static str, entry: &'static str, keys: &[Value]) -> Option<&Value> {
		match self.answers.get(&Want::Value { pallet, entry, keys: keys.to_vec() }.name())? {
			Answer::Value(value) => value.as_ref(),
			_ => None,
		}
	}

	/// Whether a value was read and is not there.
	pub fn is_gone(&self, pallet: &'static str, entry: &'static str, keys: &[Value]) -> bool {
		let want = Want::Value { pallet, entry, keys: keys.to_vec() };
		matches!(self.answers.get(&want.name()), Some(Answer::Value(None)))
	}

	/// All values under some keys.
	pub fn all(&self, pallet: &'static str, entry: &'static str, keys: &[Value]) -> &[(Vec<Value>, Value)] {
		match self.answers.get(&Want::All { pallet, entry, keys: keys.to_vec() }.name()) {
			Some(Answer::All(all)) => all,
			_ => &[],
		}
	}

	/// A runtime API's answer.
	pub fn bytes(&self, api: &'static str, method: &'static str, arguments: &[Value]) -> Option<&[u8]> {
		match self.answers.get(&Want::Api { api, method, arguments: arguments.to_vec() }.name())? {
			Answer::Bytes(bytes) => Some(bytes),
			_ => None,
		}
	}
}

/// What is wanted, each once.
#[derive(Debug, Default)]
pub struct Wants {
	names: BTreeSet<String>,
	list: Vec<Want>,
}

impl Wants {
	/// Wants something.
	pub fn want(&mut self, want: Want) {
		if self.names.insert(want.name()) {
			self.list.push(want);
		}
	}

	/// Wants a value of the storage.
	pub fn value(&mut self, pallet: &'static str, entry: &'static str, keys: Vec<Value>) {
		self.want(Want::Value { pallet, entry, keys });
	}
}

/// What the state must be asked for next. Empty when enough was read.
pub fn wanted(block: &Block, state: &State) -> Vec<Want> {
	let mut wants = Wants::default();
	ledger::want(block, state, &mut wants);
	market::want(block, state, &mut wants);
	orders::want(block, state, &mut wants);
	experience::want(block, state, &mut wants);
	trace::want(block, state, &mut wants);
	receipts::want(block, state, &mut wants);
	rewards::want(block, state, &mut wants);
	governance::want(block, state, &mut wants);
	staking::want(block, state, &mut wants);
	things::want(block, state, &mut wants);
	wants.list.retain(|want| !state.has(want));
	wants.list
}

/// The rows of a block.
///
/// # Errors
///
/// What of the block or its state is not as the chain's pallets make it.
pub fn make(block: &Block, state: &State) -> Result<BlockRows, String> {
	let mut rows = Rows::default();
	ledger::make(block, state, &mut rows)?;
	market::make(block, state, &mut rows)?;
	orders::make(block, state, &mut rows)?;
	experience::make(block, state, &mut rows)?;
	trace::make(block, state, &mut rows)?;
	receipts::make(block, state, &mut rows)?;
	rewards::make(block, state, &mut rows)?;
	governance::make(block, state, &mut rows)?;
	staking::make(block, state, &mut rows)?;
	things::make(block, state, &mut rows)?;
	Ok(BlockRows {
		height: block.height,
		hash: block.hash.clone(),
		parent: block.parent.clone(),
		time: block.time,
		writes: rows.writes,
	})
}

/// Rows on their way.
#[derive(Debug, Default)]
pub struct Rows {
	writes: Vec<Write>,
}

impl Rows {
	/// A row, by the names of its columns.
	///
	/// # Errors
	///
	/// The name of a column that is not there.
	pub fn put(&mut self, table: &'static Table, cells: Vec<(&str, Cell)>) -> Result<(), String> {
		self.writes.push(Write::Row(table, table.row(cells)?));
		Ok(())
	}

	/// A change of rows that are there.
	pub fn patch(&mut self, table: &'static str, statement: &'static str, cells: Vec<Cell>) {
		self.writes.push(Write::Patch(Patch { table, statement, cells }));
	}

	/// What an order adds to statements.
	pub fn add(&mut self, additions: impl IntoIterator<Item = Addition>) {
		self.writes.extend(additions.into_iter().map(Write::Add));
	}

	/// A change of BizPower.
	pub fn tick(&mut self, tick: Tick) {
		self.writes.push(Write::Tick(tick));
	}
}

/// A field of an object. Nothing where it is not there.
pub fn get<'a>(value: &'a Value, name: &str) -> &'a Value {
	value.get(name).unwrap_or(&Value::Null)
}

/// A number of a field, where it is one of at most 64 bits.
pub fn int(value: &Value, name: &str) -> Option<u64> {
	number(get(value, name)).and_then(|number| u64::try_from(number).ok())
}

/// A number of a field that must be there.
///
/// # Errors
///
/// It is not.
pub fn need(value: &Value, name: &str) -> Result<u64, String> {
	int(value, name).ok_or_else(|| format!("{name} is no number in {value}"))
}

/// An amount of a field, as text. Zero where it is not there.
pub fn amount(value: &Value, name: &str) -> String {
	number(get(value, name)).unwrap_or_default().to_string()
}

/// Text of a field.
pub fn text(value: &Value, name: &str) -> Option<String> {
	get(value, name).as_str().map(str::to_owned)
}

/// Text of a field that must be there.
///
/// # Errors
///
/// It is not.
pub fn words(value: &Value, name: &str) -> Result<String, String> {
	text(value, name).ok_or_else(|| format!("{name} is no text in {value}"))
}

/// The name of a variant in lower case, words joined by `_`.
pub fn variant(value: &Value) -> String {
	let name = match value {
		Value::String(name) => name.as_str(),
		Value::Object(object) => object.keys().next().map_or("", String::as_str),
		_ => "",
	};
	snake(name)
}

/// `SomeName` as `some_name`.
pub fn snake(name: &str) -> String {
	let mut made = String::with_capacity(name.len().saturating_add(4));
	for (place, one) in name.char_indices() {
		if one.is_ascii_uppercase() && place > 0 {
			made.push('_');
		}
		made.push(one.to_ascii_lowercase());
	}
	made
}

/// A list of pairs of asset and amount as a list of objects.
pub fn amounts(pairs: &Value) -> Value {
	let list = pairs.as_array().map(Vec::as_slice).unwrap_or_default();
	list.iter()
		.filter_map(|pair| match pair.as_array()?.as_slice() {
			[asset, amount] => Some(serde_json::json!({ "asset": asset, "amount": amount })),
			_ => None,
		})
		.collect()
}

/// The elements of a list. Nothing where it is none.
pub fn list(value: &Value) -> &[Value] {
	value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
	use super::*;
	use serde_json::json;

	#[test]
	fn should_write_names_in_lower_case() {
		assert_eq!(snake("ReturnRequested"), "return_requested");
		assert_eq!(variant(&json!({ "Ongoing": {} })), "ongoing");
		assert_eq!(variant(&json!("Open")), "open");
		assert_eq!(variant(&Value::Null), "");
	}

	#[test]
	fn should_read_numbers_that_are_text() {
		let row = json!({ "a": "18446744073709551615", "b": 7, "c": "x" });
		assert_eq!((int(&row, "a"), int(&row, "b"), int(&row, "c")), (Some(u64::MAX), Some(7), None));
		assert_eq!(amount(&row, "d"), "0");
	}

	#[test]
	fn should_name_amounts() {
		let made = amounts(&json!([["SOUK", "5"], ["TIME", "0"]]));
		assert_eq!(made, json!([{ "asset": "SOUK", "amount": "5" }, { "asset": "TIME", "amount": "0" }]));
	}
}
