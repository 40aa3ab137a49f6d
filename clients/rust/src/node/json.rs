// SPDX-License-Identifier: Apache-2.0

//! SCALE and JSON, by a chain's own description of its types.
//!
//! | on chain | in JSON |
//! |---|---|
//! | account | SS58 text |
//! | asset | `"SOUK"`, `"TIME"` or the number of another one, as text |
//! | CID | its text |
//! | GTIN, GLN, SSCC | their digits, as text |
//! | serial, lot, region, currency, unit, label | text |
//! | other bytes and hashes | `"0x…"`, lower case |
//! | integers of 64 bits and more | decimal text, because not every reader of JSON has them exact |
//! | smaller integers | numbers |
//! | a variant without fields | its name |
//! | a variant with fields | `{"Name": …}` |
//! | nothing, or something | `null`, or what it is |
//! | a type around one unnamed field | what is inside |

use crate::cid;
use scale_info::{form::PortableForm, Field, PortableRegistry, TypeDef, TypeDefPrimitive};
use serde_json::{json, Map, Value};
use subxt::ext::codec::{Compact, Decode, Encode};

use super::ss58;

/// The number of TIME among the assets.
pub const TIME: u32 = 1;

/// Types are nested at most so deep; a description that goes further is refused instead of followed.
const MOST_DEEP: u8 = 64;

/// Lists of bytes that are text by their meaning.
const TEXTS: [&str; 6] = ["Serial", "Lot", "Extension", "Unit", "Label", "Region"];

/// What a value is written by.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
	/// The chain's types.
	pub types: &'a PortableRegistry,
	/// The prefix of its accounts.
	pub prefix: u16,
}

/// Lower-case hex behind `0x`.
pub fn hex(bytes: &[u8]) -> String {
	const DIGITS: [char; 16] =
		['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
	let digit = |nibble: u8| DIGITS.get(usize::from(nibble)).copied().unwrap_or('0');
	let mut text = String::with_capacity(bytes.len().saturating_mul(2).saturating_add(2));
	text.push_str("0x");
	for byte in bytes {
		text.push(digit(byte >> 4));
		text.push(digit(byte & 15));
	}
	text
}

/// The bytes of hex behind `0x`. `None` for anything else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
	let digits = text.strip_prefix("0x")?;
	if digits.len() % 2 != 0 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
		return None;
	}
	digits
		.as_bytes()
		.chunks(2)
		.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
		.collect()
}

/// Text, where all of it can be printed; else hex.
fn words(bytes: &[u8]) -> String {
	match std::str::from_utf8(bytes) {
		Ok(text) if !text.is_empty() && text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) => {
			text.to_owned()
		},
		_ => hex(bytes),
	}
}

fn short(input: &mut &[u8], length: usize) -> Result<Vec<u8>, String> {
	let (taken, rest) = input.split_at_checked(length).ok_or("it ends too early")?;
	*input = rest;
	Ok(taken.to_vec())
}

fn read<T: Decode>(input: &mut &[u8]) -> Result<T, String> {
	T::decode(input).map_err(|error| error.to_string())
}

/// A length in front of a list. It is not above what is left, because every element but an empty one takes a byte.
fn length(input: &mut &[u8]) -> Result<usize, String> {
	let Compact(length) = read::<Compact<u32>>(input)?;
	usize::try_from(length).map_err(|_| "a list is too long".into())
}

impl Writer<'_> {
	fn definition(&self, id: u32) -> Result<&scale_info::Type<PortableForm>, String> {
		self.types.resolve(id).ok_or_else(|| format!("the chain does not describe its type {id}"))
	}

	fn is_byte(&self, id: u32) -> bool {
		matches!(
			self.types.resolve(id).map(|ty| &ty.type_def),
			Some(TypeDef::Primitive(TypeDefPrimitive::U8))
		)
	}

	/// One value from the front of the input.
	///
	/// # Errors
	///
	/// What does not fit the description.
	pub fn value(&self, input: &mut &[u8], id: u32) -> Result<Value, String> {
		self.value_in(input, id, 0)
	}

	/// One value that takes all of the input.
	///
	/// # Errors
	///
	/// What does not fit the description, bytes that are left over included.
	pub fn whole(&self, mut input: &[u8], id: u32) -> Result<Value, String> {
		let value = self.value(&mut input, id)?;
		if input.is_empty() {
			Ok(value)
		} else {
			Err(format!("{} bytes are left over", input.len()))
		}
	}

	fn value_in(&self, input: &mut &[u8], id: u32, depth: u8) -> Result<Value, String> {
		let depth = depth.checked_add(1).filter(|depth| *depth < MOST_DEEP).ok_or("it is nested too deep")?;
		let ty = self.definition(id)?;
		let name = ty.path.segments.last().map_or("", String::as_str);
		if let Some(value) = self.known(input, name)? {
			return Ok(value);
		}
		match &ty.type_def {
			TypeDef::Composite(composite) => match name {
				name if TEXTS.contains(&name) => self.text(input, &composite.fields, depth),
				_ => self.fields(input, &composite.fields, depth),
			},
			TypeDef::Variant(variant) => {
				let index: u8 = read(input)?;
				let found = variant
					.variants
					.iter()
					.find(|one| one.index == index)
					.ok_or_else(|| format!("{name} has no variant {index}"))?;
				match (name, found.name.as_str()) {
					("Option", "None") => Ok(Value::Null),
					("Option", _) => self.fields(input, &found.fields, depth),
					("NativeOrWithId", "Native") => Ok(json!("SOUK")),
					("NativeOrWithId", _) => Ok(json!(asset(read(input)?))),
					(_, variant) if found.fields.is_empty() => Ok(json!(variant)),
					(_, variant) => {
						let inside = self.fields(input, &found.fields, depth)?;
						Ok(Value::Object(Map::from_iter([(variant.to_owned(), inside)])))
					},
				}
			},
			TypeDef::Sequence(sequence) => {
				let length = length(input)?;
				let of = sequence.type_param.id;
				if self.is_byte(of) {
					return Ok(json!(hex(&short(input, length)?)));
				}
				self.list(input, std::iter::repeat_n(of, length), depth)
			},
			TypeDef::Array(array) => {
				let length = usize::try_from(array.len).map_err(|_| "a list is too long")?;
				let of = array.type_param.id;
				if self.is_byte(of) {
					return Ok(json!(hex(&short(input, length)?)));
				}
				self.list(input, std::iter::repeat_n(of, length), depth)
			},
			TypeDef::Tuple(tuple) if tuple.fields.is_empty() => Ok(Value::Null),
			TypeDef::Tuple(tuple) => self.list(input, tuple.fields.iter().map(|field| field.id), depth),
			TypeDef::Primitive(primitive) => primitive_value(input, primitive),
			TypeDef::Compact(compact) => self.compact(input, compact.type_param.id, depth),
			TypeDef::BitSequence(_) => {
				let bits = length(input)?;
				Ok(json!(hex(&short(input, bits.div_ceil(8))?)))
			},
		}
	}

	/// Types that are known by name.
	fn known(&self, input: &mut &[u8], name: &str) -> Result<Option<Value>, String> {
		Ok(Some(match name {
			"AccountId32" => json!(ss58::text(&read(input)?, self.prefix)),
			"H256" | "H160" | "H512" => return Ok(None),
			"Cid" => {
				let bytes: [u8; 36] = read(input)?;
				json!(cid::text(&bytes))
			},
			"Gtin" => json!(format!("{:014}", read::<u64>(input)?)),
			"Gln" => json!(format!("{:013}", read::<u64>(input)?)),
			"Sscc" => json!(format!("{:018}", read::<u64>(input)?)),
			"Currency" => json!(words(&short(input, 3)?)),
			"CountryCode" => json!(words(&short(input, 2)?)),
			_ => return Ok(None),
		}))
	}

	fn text(&self, input: &mut &[u8], fields: &[Field<PortableForm>], depth: u8) -> Result<Value, String> {
		let value = self.fields(input, fields, depth)?;
		let bytes = value.as_str().and_then(unhex);
		Ok(bytes.map_or(value, |bytes| json!(words(&bytes))))
	}

	/// Fields of a composite or a variant: an object where they have names, else what is inside, or a list.
	pub fn fields(
		&self,
		input: &mut &[u8],
		fields: &[Field<PortableForm>],
		depth: u8,
	) -> Result<Value, String> {
		match fields {
			[] => Ok(Value::Null),
			[one] if one.name.is_none() => self.value_in(input, one.ty.id, depth),
			[first, ..] if first.name.is_none() => {
				self.list(input, fields.iter().map(|field| field.ty.id), depth)
			},
			named => {
				let mut object = Map::with_capacity(named.len());
				for field in named {
					let value = self
						.value_in(input, field.ty.id, depth)
						.map_err(|why| format!("{}: {why}", field.name.as_deref().unwrap_or("field")))?;
					object.insert(field.name.clone().unwrap_or_default(), value);
				}
				Ok(Value::Object(object))
			},
		}
	}

	fn list(&self, input: &mut &[u8], types: impl Iterator<Item = u32>, depth: u8) -> Result<Value, String> {
		let mut values = Vec::new();
		for (place, id) in types.enumerate() {
			// An element of no size could be repeated without end.
			if place > 1_000_000 {
				return Err("a list is too long".into());
			}
			values.push(self.value_in(input, id, depth)?);
		}
		Ok(Value::Array(values))
	}

	fn compact(&self, input: &mut &[u8], id: u32, depth: u8) -> Result<Value, String> {
		let depth = depth.checked_add(1).filter(|depth| *depth < MOST_DEEP).ok_or("it is nested too deep")?;
		let ty = self.definition(id)?;
		match &ty.type_def {
			TypeDef::Primitive(primitive) => match primitive {
				TypeDefPrimitive::U8 | TypeDefPrimitive::U16 | TypeDefPrimitive::U32 => {
					Ok(json!(read::<Compact<u32>>(input)?.0))
				},
				_ => Ok(json!(read::<Compact<u128>>(input)?.0.to_string())),
			},
			// Keys of GS1 are numbers with a form of their own; a compact one is still that key.
			TypeDef::Composite(composite) => match composite.fields.as_slice() {
				[inner] => {
					let value = self.compact(input, inner.ty.id, depth)?;
					let name = ty.path.segments.last().map_or("", String::as_str);
					let digits = match name {
						"Gtin" => 14,
						"Gln" => 13,
						"Sscc" => 18,
						_ => return Ok(value),
					};
					Ok(json!(format!("{:0>digits$}", value.as_str().unwrap_or_default())))
				},
				[] => Ok(Value::Null),
				_ => Err("a compact type has more than one field".into()),
			},
			TypeDef::Tuple(tuple) if tuple.fields.is_empty() => Ok(Value::Null),
			_ => Err("a compact type is no number".into()),
		}
	}
}

/// The text of an asset besides SOUK.
pub fn asset(number: u32) -> String {
	if number == TIME {
		"TIME".into()
	} else {
		number.to_string()
	}
}

fn primitive_value(input: &mut &[u8], primitive: &TypeDefPrimitive) -> Result<Value, String> {
	Ok(match primitive {
		TypeDefPrimitive::Bool => json!(read::<bool>(input)?),
		TypeDefPrimitive::Char => json!(char::from_u32(read(input)?).unwrap_or('\u{fffd}').to_string()),
		TypeDefPrimitive::Str => json!(read::<String>(input)?),
		TypeDefPrimitive::U8 => json!(read::<u8>(input)?),
		TypeDefPrimitive::U16 => json!(read::<u16>(input)?),
		TypeDefPrimitive::U32 => json!(read::<u32>(input)?),
		TypeDefPrimitive::U64 => json!(read::<u64>(input)?.to_string()),
		TypeDefPrimitive::U128 => json!(read::<u128>(input)?.to_string()),
		TypeDefPrimitive::I8 => json!(read::<i8>(input)?),
		TypeDefPrimitive::I16 => json!(read::<i16>(input)?),
		TypeDefPrimitive::I32 => json!(read::<i32>(input)?),
		TypeDefPrimitive::I64 => json!(read::<i64>(input)?.to_string()),
		TypeDefPrimitive::I128 => json!(read::<i128>(input)?.to_string()),
		TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => json!(hex(&short(input, 32)?)),
	})
}

/// An unsigned number of JSON, written as a number or as decimal text.
pub fn number(value: &Value) -> Option<u128> {
	match value {
		Value::Number(number) => number.to_string().parse().ok(),
		Value::String(text) => text.parse().ok(),
		_ => None,
	}
}

fn signed(value: &Value) -> Option<i128> {
	match value {
		Value::Number(number) => number.to_string().parse().ok(),
		Value::String(text) => text.parse().ok(),
		_ => None,
	}
}

impl Writer<'_> {
	/// The other way: the bytes of a value that is written as [`Writer::value`] writes it.
	///
	/// # Errors
	///
	/// What of the value does not fit the type.
	pub fn encode(&self, value: &Value, id: u32, out: &mut Vec<u8>) -> Result<(), String> {
		self.encode_in(value, id, out, 0)
	}

	fn encode_in(&self, value: &Value, id: u32, out: &mut Vec<u8>, depth: u8) -> Result<(), String> {
		let depth = depth.checked_add(1).filter(|depth| *depth < MOST_DEEP).ok_or("it is nested too deep")?;
		let ty = self.definition(id)?;
		let name = ty.path.segments.last().map_or("", String::as_str);
		let misfit = || format!("{value} is no {}", if name.is_empty() { "such value" } else { name });
		match name {
			"AccountId32" => {
				let account = ss58::parse(value.as_str().ok_or_else(misfit)?)?;
				out.extend_from_slice(&account);
				return Ok(());
			},
			"Cid" => {
				let bytes = cid::parse(value.as_str().ok_or_else(misfit)?)?;
				out.extend_from_slice(&bytes);
				return Ok(());
			},
			"Gtin" | "Gln" | "Sscc" => {
				let number =
					number(value).and_then(|number| u64::try_from(number).ok()).ok_or_else(misfit)?;
				number.encode_to(out);
				return Ok(());
			},
			"Currency" | "CountryCode" => {
				out.extend_from_slice(value.as_str().ok_or_else(misfit)?.as_bytes());
				return Ok(());
			},
			"NativeOrWithId" => {
				match value.as_str().ok_or_else(misfit)? {
					"SOUK" => out.push(0),
					"TIME" => (1u8, TIME).encode_to(out),
					other => (1u8, other.parse::<u32>().map_err(|_| misfit())?).encode_to(out),
				}
				return Ok(());
			},
			name if TEXTS.contains(&name) => {
				value.as_str().ok_or_else(misfit)?.as_bytes().to_vec().encode_to(out);
				return Ok(());
			},
			_ => {},
		}
		match &ty.type_def {
			TypeDef::Composite(composite) => self.encode_fields(value, &composite.fields, out, depth),
			TypeDef::Variant(variant) => {
				if name == "Option" {
					if value.is_null() {
						out.push(0);
						return Ok(());
					}
					let some = variant.variants.iter().find(|one| one.name == "Some").ok_or_else(misfit)?;
					out.push(some.index);
					return self.encode_fields(value, &some.fields, out, depth);
				}
				let (wanted, inside) = match value {
					Value::String(wanted) => (wanted.as_str(), &Value::Null),
					Value::Object(object) => match object.iter().next() {
						Some((wanted, inside)) if object.len() == 1 => (wanted.as_str(), inside),
						_ => return Err(misfit()),
					},
					_ => return Err(misfit()),
				};
				let found = variant.variants.iter().find(|one| one.name == wanted).ok_or_else(misfit)?;
				out.push(found.index);
				self.encode_fields(inside, &found.fields, out, depth)
			},
			TypeDef::Sequence(sequence) if self.is_byte(sequence.type_param.id) => {
				let text = value.as_str().ok_or_else(misfit)?;
				unhex(text).unwrap_or_else(|| text.as_bytes().to_vec()).encode_to(out);
				Ok(())
			},
			TypeDef::Sequence(sequence) => {
				let list = value.as_array().ok_or_else(misfit)?;
				Compact(u32::try_from(list.len()).map_err(|_| misfit())?).encode_to(out);
				list.iter().try_for_each(|one| self.encode_in(one, sequence.type_param.id, out, depth))
			},
			TypeDef::Array(array) if self.is_byte(array.type_param.id) => {
				let text = value.as_str().ok_or_else(misfit)?;
				let bytes = unhex(text).unwrap_or_else(|| text.as_bytes().to_vec());
				if u32::try_from(bytes.len()) != Ok(array.len) {
					return Err(misfit());
				}
				out.extend_from_slice(&bytes);
				Ok(())
			},
			TypeDef::Array(array) => {
				let list = value.as_array().ok_or_else(misfit)?;
				if u32::try_from(list.len()) != Ok(array.len) {
					return Err(misfit());
				}
				list.iter().try_for_each(|one| self.encode_in(one, array.type_param.id, out, depth))
			},
			TypeDef::Tuple(tuple) if tuple.fields.is_empty() => Ok(()),
			TypeDef::Tuple(tuple) => {
				let list = value.as_array().filter(|list| list.len() == tuple.fields.len());
				let mut pairs = list.ok_or_else(misfit)?.iter().zip(&tuple.fields);
				pairs.try_for_each(|(one, ty)| self.encode_in(one, ty.id, out, depth))
			},
			TypeDef::Primitive(primitive) => encode_primitive(value, primitive, out).ok_or_else(misfit),
			TypeDef::Compact(_) => {
				Compact(number(value).ok_or_else(misfit)?).encode_to(out);
				Ok(())
			},
			TypeDef::BitSequence(_) => Err("bit sequences are not written".into()),
		}
	}

	fn encode_fields(
		&self,
		value: &Value,
		fields: &[Field<PortableForm>],
		out: &mut Vec<u8>,
		depth: u8,
	) -> Result<(), String> {
		match fields {
			[] => Ok(()),
			[one] if one.name.is_none() => self.encode_in(value, one.ty.id, out, depth),
			[first, ..] if first.name.is_none() => {
				let list = value.as_array().filter(|list| list.len() == fields.len());
				let mut pairs = list
					.ok_or_else(|| format!("{value} has not {} fields", fields.len()))?
					.iter()
					.zip(fields);
				pairs.try_for_each(|(one, field)| self.encode_in(one, field.ty.id, out, depth))
			},
			named => named.iter().try_for_each(|field| {
				let name = field.name.as_deref().unwrap_or_default();
				let one = value.get(name).unwrap_or(&Value::Null);
				self.encode_in(one, field.ty.id, out, depth).map_err(|why| format!("{name}: {why}"))
			}),
		}
	}
}

fn encode_primitive(value: &Value, primitive: &TypeDefPrimitive, out: &mut Vec<u8>) -> Option<()> {
	fn put<T: Encode + TryFrom<N>, N>(number: N, out: &mut Vec<u8>) -> Option<()> {
		T::try_from(number).ok()?.encode_to(out);
		Some(())
	}
	match primitive {
		TypeDefPrimitive::Bool => value.as_bool()?.encode_to(out),
		TypeDefPrimitive::Char => u32::from(value.as_str()?.chars().next()?).encode_to(out),
		TypeDefPrimitive::Str => value.as_str()?.encode_to(out),
		TypeDefPrimitive::U8 => put::<u8, _>(number(value)?, out)?,
		TypeDefPrimitive::U16 => put::<u16, _>(number(value)?, out)?,
		TypeDefPrimitive::U32 => put::<u32, _>(number(value)?, out)?,
		TypeDefPrimitive::U64 => put::<u64, _>(number(value)?, out)?,
		TypeDefPrimitive::U128 => number(value)?.encode_to(out),
		TypeDefPrimitive::I8 => put::<i8, _>(signed(value)?, out)?,
		TypeDefPrimitive::I16 => put::<i16, _>(signed(value)?, out)?,
		TypeDefPrimitive::I32 => put::<i32, _>(signed(value)?, out)?,
		TypeDefPrimitive::I64 => put::<i64, _>(signed(value)?, out)?,
		TypeDefPrimitive::I128 => signed(value)?.encode_to(out),
		TypeDefPrimitive::U256 | TypeDefPrimitive::I256 => {
			out.extend_from_slice(&unhex(value.as_str()?).filter(|bytes| bytes.len() == 32)?);
		},
	}
	Some(())
}
