// SPDX-License-Identifier: Apache-2.0

//! One runtime of the chain, by its metadata: what events, transactions and state of its blocks mean.

use scale_info::{form::PortableForm, TypeDef, Variant};
use serde_json::{Map, Value};
use sp_crypto_hashing::{blake2_128, blake2_256, twox_128, twox_256, twox_64};
use subxt::{
	ext::{
		codec::{Compact, Decode},
		frame_decode::{extrinsics::decode_extrinsic, storage::StorageHasher},
	},
	Metadata,
};

use super::json::Writer;

/// An event of a block.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
	/// The place of its extrinsic in the block. `None` for what the block itself did.
	pub extrinsic: Option<u32>,
	/// The pallet, as the chain calls it.
	pub pallet: String,
	/// The event, as the pallet calls it.
	pub name: String,
	/// Its fields.
	pub fields: Value,
}

impl Event {
	/// Whether it is this event.
	pub fn is(&self, pallet: &str, name: &str) -> bool {
		self.pallet == pallet && self.name == name
	}
}

/// An extrinsic of a block.
#[derive(Clone, Debug, PartialEq)]
pub struct Transaction {
	/// Its hash.
	pub hash: [u8; 32],
	/// The pallet of its call.
	pub pallet: String,
	/// Its call.
	pub name: String,
	/// The call's arguments.
	pub arguments: Value,
	/// Who signed it.
	pub signer: Option<String>,
	/// The signer's nonce.
	pub nonce: Option<u32>,
}

/// A runtime.
#[derive(Debug)]
pub struct Runtime {
	/// The number of its version.
	pub spec_version: u32,
	/// The number of the version of its transactions.
	pub transaction_version: u32,
	/// Its name.
	pub spec_name: String,
	metadata: Metadata,
	prefix: u16,
}

impl Runtime {
	/// A runtime of its metadata. `prefix` is that of the chain's accounts.
	pub fn new(
		spec_version: u32,
		transaction_version: u32,
		spec_name: String,
		metadata: Metadata,
		prefix: u16,
	) -> Self {
		Runtime { spec_version, transaction_version, spec_name, metadata, prefix }
	}

	/// Its metadata.
	pub fn metadata(&self) -> &Metadata {
		&self.metadata
	}

	fn writer(&self) -> Writer<'_> {
		Writer { types: self.metadata.types(), prefix: self.prefix }
	}

	/// The events of a block, from the bytes of `System.Events`.
	///
	/// # Errors
	///
	/// What does not fit the metadata.
	pub fn events(&self, bytes: &[u8]) -> Result<Vec<Event>, String> {
		let mut input = bytes;
		let Compact(count) =
			Compact::<u32>::decode(&mut input).map_err(|error| format!("the number of events: {error}"))?;
		let writer = self.writer();
		let topics = self.topics()?;
		let mut events = Vec::new();
		for number in 0..count {
			let event =
				self.event(&mut input, &writer, topics).map_err(|why| format!("event {number}: {why}"))?;
			events.push(event);
		}
		match input {
			[] => Ok(events),
			left => Err(format!("{} bytes are left over after {count} events", left.len())),
		}
	}

	/// The type of an event's topics, from the record that holds it.
	fn topics(&self) -> Result<u32, String> {
		let fault = || "the chain does not describe its events".to_owned();
		let types = self.metadata.types();
		let (_, list) = self.entry("System", "Events")?;
		let resolve = |id: u32| types.resolve(id).map(|ty| &ty.type_def);
		let Some(TypeDef::Sequence(list)) = resolve(list) else { return Err(fault()) };
		let Some(TypeDef::Composite(record)) = resolve(list.type_param.id) else { return Err(fault()) };
		let topics = record.fields.iter().find(|field| field.name.as_deref() == Some("topics"));
		topics.map(|field| field.ty.id).ok_or_else(fault)
	}

	fn event(&self, input: &mut &[u8], writer: &Writer<'_>, topics: u32) -> Result<Event, String> {
		let byte = |input: &mut &[u8]| u8::decode(input).map_err(|error| error.to_string());
		let extrinsic = match byte(input)? {
			0 => Some(u32::decode(input).map_err(|error| error.to_string())?),
			1 | 2 => None,
			other => return Err(format!("there is no phase {other}")),
		};
		let pallet = byte(input)?;
		let pallet = self
			.metadata
			.pallet_by_event_index(pallet)
			.ok_or_else(|| format!("there is no pallet {pallet} with events"))?;
		let index = byte(input)?;
		let variant = pallet
			.event_variant_by_index(index)
			.ok_or_else(|| format!("{} has no event {index}", pallet.name()))?;
		let fields = self
			.object(input, variant, writer)
			.map_err(|why| format!("{}.{}: {why}", pallet.name(), variant.name))?;
		writer.value(input, topics).map_err(|why| format!("topics: {why}"))?;
		Ok(Event { extrinsic, pallet: pallet.name().to_owned(), name: variant.name.clone(), fields })
	}

	/// Fields of a variant as an object. Fields without names are called by their places.
	fn object(
		&self,
		input: &mut &[u8],
		variant: &Variant<PortableForm>,
		writer: &Writer<'_>,
	) -> Result<Value, String> {
		let mut object = Map::with_capacity(variant.fields.len());
		for (place, field) in variant.fields.iter().enumerate() {
			let name = field.name.clone().unwrap_or_else(|| place.to_string());
			let value = writer.value(input, field.ty.id).map_err(|why| format!("{name}: {why}"))?;
			object.insert(name, value);
		}
		Ok(Value::Object(object))
	}

	/// An extrinsic, from its bytes.
	///
	/// # Errors
	///
	/// What does not fit the metadata.
	pub fn transaction(&self, bytes: &[u8]) -> Result<Transaction, String> {
		let decoded = decode_extrinsic(&mut &*bytes, &self.metadata, self.metadata.types())
			.map_err(|error| error.to_string())?;
		let writer = self.writer();
		let part = |range: std::ops::Range<usize>| bytes.get(range).ok_or("it ends too early".to_owned());
		let mut arguments = Map::new();
		for argument in decoded.call_data() {
			let value = writer
				.whole(part(argument.range())?, *argument.ty())
				.map_err(|why| format!("{}: {why}", argument.name()))?;
			arguments.insert(argument.name().to_owned(), value);
		}
		let signer = match decoded.signature_payload() {
			Some(signed) => {
				let address = writer.whole(part(signed.address_range())?, *signed.address_type())?;
				Some(account_of(&address).ok_or_else(|| format!("{address} is no account"))?)
			},
			None => None,
		};
		let mut nonce = None;
		for extension in decoded.transaction_extension_payload().iter().flat_map(|payload| payload.iter()) {
			if extension.name() == "CheckNonce" {
				let Compact(number) = Compact::<u32>::decode(&mut part(extension.range())?)
					.map_err(|error| format!("nonce: {error}"))?;
				nonce = Some(number);
			}
		}
		Ok(Transaction {
			hash: blake2_256(bytes),
			pallet: decoded.pallet_name().to_owned(),
			name: decoded.call_name().to_owned(),
			arguments: Value::Object(arguments),
			signer,
			nonce,
		})
	}

	/// Hashers and types of the keys of a storage entry, and the type of its value.
	fn entry(&self, pallet: &str, entry: &str) -> Result<(Vec<(StorageHasher, u32)>, u32), String> {
		let found = self
			.metadata
			.pallet_by_name(pallet)
			.and_then(|pallet| pallet.storage())
			.and_then(|storage| storage.entry_by_name(entry))
			.ok_or_else(|| format!("the chain has no storage {pallet}.{entry}"))?;
		let keys = found.keys().map(|key| (key.hasher, key.key_id)).collect();
		Ok((keys, found.value_ty()))
	}

	/// Whether the runtime has a storage entry.
	pub fn has(&self, pallet: &str, entry: &str) -> bool {
		self.entry(pallet, entry).is_ok()
	}

	/// The storage key of an entry under keys. Fewer keys than the entry has make the prefix of all that begin with them.
	///
	/// # Errors
	///
	/// Which entry there is not, or which key does not fit.
	pub fn storage_key(&self, pallet: &str, entry: &str, keys: &[Value]) -> Result<Vec<u8>, String> {
		let (kinds, _) = self.entry(pallet, entry)?;
		if keys.len() > kinds.len() {
			return Err(format!("{pallet}.{entry} has {} keys, not {}", kinds.len(), keys.len()));
		}
		let prefix = self
			.metadata
			.pallet_by_name(pallet)
			.and_then(|pallet| pallet.storage())
			.map_or(pallet, |storage| storage.prefix());
		let mut key = twox_128(prefix.as_bytes()).to_vec();
		key.extend(twox_128(entry.as_bytes()));
		let writer = self.writer();
		for (value, (hasher, ty)) in keys.iter().zip(kinds) {
			let mut bytes = Vec::new();
			writer.encode(value, ty, &mut bytes).map_err(|why| format!("{pallet}.{entry}: {why}"))?;
			match hasher {
				StorageHasher::Blake2_128 => key.extend(blake2_128(&bytes)),
				StorageHasher::Blake2_256 => key.extend(blake2_256(&bytes)),
				StorageHasher::Blake2_128Concat => {
					key.extend(blake2_128(&bytes));
					key.extend(bytes);
				},
				StorageHasher::Twox128 => key.extend(twox_128(&bytes)),
				StorageHasher::Twox256 => key.extend(twox_256(&bytes)),
				StorageHasher::Twox64Concat => {
					key.extend(twox_64(&bytes));
					key.extend(bytes);
				},
				StorageHasher::Identity => key.extend(bytes),
			}
		}
		Ok(key)
	}

	/// The keys of an entry that a storage key was made of, where every one can be read out of it.
	///
	/// # Errors
	///
	/// What does not fit.
	pub fn keys_of(&self, pallet: &str, entry: &str, key: &[u8]) -> Result<Vec<Value>, String> {
		let (kinds, _) = self.entry(pallet, entry)?;
		let writer = self.writer();
		let fault = || format!("a key of {pallet}.{entry} is too short");
		let mut rest = key.get(32..).ok_or_else(fault)?;
		let mut keys = Vec::with_capacity(kinds.len());
		for (hasher, ty) in kinds {
			let skip = match hasher {
				StorageHasher::Blake2_128Concat => 16,
				StorageHasher::Twox64Concat => 8,
				StorageHasher::Identity => 0,
				_ => return Err(format!("the keys of {pallet}.{entry} are hashed away")),
			};
			rest = rest.get(skip..).ok_or_else(fault)?;
			keys.push(writer.value(&mut rest, ty).map_err(|why| format!("{pallet}.{entry}: {why}"))?);
		}
		Ok(keys)
	}

	/// The value of a storage entry, from its bytes.
	///
	/// # Errors
	///
	/// What does not fit.
	pub fn storage_value(&self, pallet: &str, entry: &str, bytes: &[u8]) -> Result<Value, String> {
		let (_, ty) = self.entry(pallet, entry)?;
		self.writer().whole(bytes, ty).map_err(|why| format!("{pallet}.{entry}: {why}"))
	}

	/// The arguments of a runtime API's method, as bytes.
	///
	/// # Errors
	///
	/// Which method there is not, or which argument does not fit.
	pub fn api_arguments(&self, api: &str, method: &str, arguments: &[Value]) -> Result<Vec<u8>, String> {
		let found = self.api(api, method)?;
		let inputs: Vec<_> = found.inputs().collect();
		if inputs.len() != arguments.len() {
			return Err(format!("{api}.{method} takes {} arguments, not {}", inputs.len(), arguments.len()));
		}
		let writer = self.writer();
		let mut bytes = Vec::new();
		for (input, value) in inputs.iter().zip(arguments) {
			writer
				.encode(value, input.id, &mut bytes)
				.map_err(|why| format!("{api}.{method}: {}: {why}", input.name))?;
		}
		Ok(bytes)
	}

	/// The answer of a runtime API's method, from its bytes.
	///
	/// # Errors
	///
	/// What does not fit.
	pub fn api_answer(&self, api: &str, method: &str, bytes: &[u8]) -> Result<Value, String> {
		let found = self.api(api, method)?;
		self.writer().whole(bytes, found.output_ty()).map_err(|why| format!("{api}.{method}: {why}"))
	}

	fn api(&self, api: &str, method: &str) -> Result<subxt::metadata::RuntimeApiMethodMetadata<'_>, String> {
		self.metadata
			.runtime_api_trait_by_name(api)
			.and_then(|found| found.method_by_name(method))
			.ok_or_else(|| format!("the chain has no runtime API {api}.{method}"))
	}

	/// A constant of a pallet.
	///
	/// # Errors
	///
	/// Which constant there is not, or what of it does not fit.
	pub fn constant(&self, pallet: &str, name: &str) -> Result<Value, String> {
		let found = self
			.metadata
			.pallet_by_name(pallet)
			.and_then(|pallet| pallet.constant_by_name(name))
			.ok_or_else(|| format!("the chain has no constant {pallet}.{name}"))?;
		self.writer().whole(found.value(), found.ty()).map_err(|why| format!("{pallet}.{name}: {why}"))
	}

	/// The name of an error of a pallet, as `Pallet.Name`, from a dispatch error as an event has it.
	pub fn error_name(&self, error: &Value) -> String {
		let module = error.get("Module");
		let index = module.and_then(|module| module.get("index")).and_then(Value::as_u64);
		let first = module
			.and_then(|module| module.get("error"))
			.and_then(Value::as_str)
			.and_then(super::json::unhex)
			.and_then(|bytes| bytes.first().copied());
		let found = index.zip(first).and_then(|(index, first)| {
			let pallet = self.metadata.pallet_by_error_index(u8::try_from(index).ok()?)?;
			let variant = pallet.error_variant_by_index(first)?;
			Some(format!("{}.{}", pallet.name(), variant.name))
		});
		found.unwrap_or_else(|| match error {
			Value::String(name) => name.clone(),
			other => other.to_string(),
		})
	}
}

/// The account of an address as a transaction has it.
pub fn account_of(address: &Value) -> Option<String> {
	match address {
		Value::String(account) => Some(account.clone()),
		Value::Object(address) => address.get("Id").and_then(Value::as_str).map(str::to_owned),
		_ => None,
	}
}
