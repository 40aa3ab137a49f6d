// SPDX-License-Identifier: Apache-2.0

//! Files as they come: JSON or XML, compressed or not, whole documents, streams of lines, folders of all of these.
//!
//! A stream of lines is read piece by piece, so its size is not bounded by memory. Everything else is held whole.

use std::{
	collections::VecDeque,
	fs::{self, File},
	io::{self, BufRead, BufReader, Cursor, Read},
	path::{Path, PathBuf},
};

use flate2::bufread::MultiGzDecoder;
use serde_json::Value;

use crate::{
	document::{Document, Unreadable},
	xml,
};

/// How much one file, or one line of a stream, may come to once it is unpacked: 1 GiB. A few bytes of gzip can claim any size.
const MAX_BYTES: u64 = 1 << 30;

/// Events of a stream of lines that are taken together, and the bytes after which no more are.
const PIECE: usize = 4096;
const PIECE_BYTES: usize = 64 << 20;

/// What files of documents are called. Each may end in `.gz` as well.
const ENDINGS: [&str; 5] = ["json", "jsonld", "xml", "jsonl", "ndjson"];

/// What a file holds or a part of it.
#[derive(Debug)]
pub struct Piece {
	/// The line it is on, where the file is a stream of lines and this line is a document.
	pub line: Option<usize>,
	/// What was read, or why it cannot be.
	pub document: Result<Document, Unreadable>,
}

impl Piece {
	/// A path in this piece as a path in the file.
	pub fn path(&self, path: &str) -> String {
		match self.line {
			Some(line) => format!("line {line}: {path}"),
			None => path.to_owned(),
		}
	}
}

/// The pieces of a file, in order.
pub struct Pieces {
	lines: Option<Lines>,
	ready: VecDeque<Piece>,
}

/// The files that arguments name: folders by the documents in them, by name, however deep; hidden ones left out.
pub fn files(arguments: &[String]) -> Result<Vec<String>, String> {
	let mut found = Vec::new();
	for argument in arguments {
		if argument != "-" && Path::new(argument).is_dir() {
			let before = found.len();
			folder(Path::new(argument), &mut found)?;
			if found.len() == before {
				return Err(format!(
					"{argument}: holds no document ({})",
					ENDINGS.map(|end| format!(".{end}")).join(", ")
				));
			}
		} else {
			found.push(argument.clone());
		}
	}
	Ok(found)
}

fn folder(path: &Path, found: &mut Vec<String>) -> Result<(), String> {
	let fail = |error: io::Error| format!("{}: cannot be read: {error}", path.display());
	let mut inside: Vec<PathBuf> = Vec::new();
	for entry in fs::read_dir(path).map_err(fail)? {
		let entry = entry.map_err(fail)?;
		// A link may lead back to where it is from.
		if !entry.file_type().map_err(fail)?.is_symlink() || entry.path().is_file() {
			inside.push(entry.path());
		}
	}
	inside.sort();
	for path in inside {
		let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
		if name.starts_with('.') {
			continue;
		}
		if path.is_dir() {
			folder(&path, found)?;
		} else if path.is_file() && is_document(&name) {
			found.push(path.display().to_string());
		}
	}
	Ok(())
}

/// Whether a file in a folder is a document by its name. Proofs and contexts lie beside documents and are none.
fn is_document(name: &str) -> bool {
	let name = name.to_ascii_lowercase();
	let name = name.strip_suffix(".gz").unwrap_or(&name);
	let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
	let beside = [".proofs.json", "context.jsonld", ".ctx.jsonld"];
	ENDINGS.contains(&ending) && !beside.iter().any(|other| name.ends_with(other))
}

/// The bytes of a file as they are; `-` is the standard input.
pub fn bytes(file: &str) -> Result<Vec<u8>, Unreadable> {
	let mut bytes = Vec::new();
	let read = match file {
		"-" => io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes),
		_ => File::open(file).and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes)),
	};
	read.map_err(|error| cannot(&error))?;
	within(bytes.len())?;
	Ok(bytes)
}

/// The pieces of a file; `-` is the standard input.
pub fn open(file: &str) -> Result<Pieces, Unreadable> {
	let from: Box<dyn BufRead> = match file {
		"-" => Box::new(BufReader::new(io::stdin())),
		_ => Box::new(BufReader::with_capacity(1 << 16, File::open(file).map_err(|error| cannot(&error))?)),
	};
	pieces(file, from)
}

/// The pieces of what was read already. The name tells a stream of lines before it is looked at.
pub fn of(file: &str, bytes: Vec<u8>) -> Result<Pieces, Unreadable> {
	pieces(file, Box::new(Cursor::new(bytes)))
}

/// One document out of bytes, in whatever form it is.
pub fn document(bytes: Vec<u8>) -> Result<Document, Unreadable> {
	parse(&text(unpacked(bytes)?)?)
}

fn cannot(error: &io::Error) -> Unreadable {
	Unreadable { place: "file".into(), reason: format!("cannot be read: {error}") }
}

fn pieces(file: &str, mut from: Box<dyn BufRead>) -> Result<Pieces, Unreadable> {
	let packed = from.fill_buf().map_err(|error| cannot(&error))?.starts_with(&GZIP);
	if packed {
		from = Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(from)));
	}
	let name = file.to_ascii_lowercase();
	let name = name.strip_suffix(".gz").unwrap_or(&name);
	if name.ends_with(".jsonl") || name.ends_with(".ndjson") {
		return Ok(Pieces { lines: Some(Lines::new(from)), ready: VecDeque::new() });
	}
	let mut bytes = Vec::new();
	from.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| broken(packed, &error))?;
	within(bytes.len())?;
	let text = text(bytes)?;
	match parse(&text) {
		// More than one value, and the first of them a line of its own: a stream by another name.
		Err(fault) if fault.reason.contains("trailing characters") && begins_with_a_line(&text) => {
			let lines = Lines::new(Box::new(Cursor::new(text.into_bytes())));
			Ok(Pieces { lines: Some(lines), ready: VecDeque::new() })
		},
		document => Ok(Pieces { lines: None, ready: VecDeque::from([Piece { line: None, document }]) }),
	}
}

/// What gzip begins with.
const GZIP: [u8; 2] = [0x1f, 0x8b];

fn broken(packed: bool, error: &io::Error) -> Unreadable {
	match packed {
		true => Unreadable { place: "file".into(), reason: format!("gzip: {error}") },
		false => cannot(error),
	}
}

fn within(size: usize) -> Result<(), Unreadable> {
	if u64::try_from(size).is_ok_and(|size| size <= MAX_BYTES) {
		return Ok(());
	}
	let what = format!("size: more than {} GiB in one document", MAX_BYTES >> 30);
	Err(Unreadable { place: "file".into(), reason: what + "; a stream of lines may be larger" })
}

fn unpacked(bytes: Vec<u8>) -> Result<Vec<u8>, Unreadable> {
	if !bytes.starts_with(&GZIP) {
		return Ok(bytes);
	}
	let mut made = Vec::new();
	let read = MultiGzDecoder::new(bytes.as_slice()).take(MAX_BYTES + 1).read_to_end(&mut made);
	read.map_err(|error| broken(true, &error))?;
	within(made.len())?;
	Ok(made)
}

fn begins_with_a_line(text: &str) -> bool {
	let first = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
	first.starts_with('{') && serde_json::from_str::<Value>(first).is_ok()
}

/// Whether text is XML: nothing else here begins so.
fn is_xml(text: &str) -> bool {
	text.trim_start_matches('\u{feff}').trim_start().starts_with('<')
}

fn parse(text: &str) -> Result<Document, Unreadable> {
	if is_xml(text) {
		xml::document(text.trim_start_matches('\u{feff}'))
	} else {
		Document::parse(text)
	}
}

/// Bytes as text. JSON is UTF-8; XML may be UTF-16 or Latin-1 too, and says so.
fn text(bytes: Vec<u8>) -> Result<String, Unreadable> {
	let named = |what: &str| Unreadable { place: "byte 0".into(), reason: format!("encoding: {what}") };
	let little = match bytes.as_slice() {
		[0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => {
			return Err(named("the text is UTF-32; save it as UTF-8"));
		},
		[0xff, 0xfe, ..] => Some(true),
		[0xfe, 0xff, ..] => Some(false),
		[first, 0, _, 0, ..] if *first != 0 => Some(true),
		[0, first, 0, _, ..] if *first != 0 => Some(false),
		_ => None,
	};
	if let Some(little) = little {
		let pairs = bytes.chunks_exact(2);
		if !pairs.remainder().is_empty() {
			return Err(named("the text is UTF-16 with half a character at its end"));
		}
		let unit = |pair: &[u8]| {
			let pair = <[u8; 2]>::try_from(pair).unwrap_or_default();
			if little {
				u16::from_le_bytes(pair)
			} else {
				u16::from_be_bytes(pair)
			}
		};
		let text: Result<String, _> = char::decode_utf16(pairs.map(unit)).collect();
		let text = text.map_err(|_| named("the text is UTF-16 and broken"))?;
		return match is_xml(&text) {
			true => Ok(text),
			false => Err(named("the text is UTF-16; JSON is UTF-8 (RFC 8259): save it as UTF-8")),
		};
	}
	match String::from_utf8(bytes) {
		Ok(text) => Ok(text),
		Err(error) => {
			let at = error.utf8_error().valid_up_to();
			let bytes = error.into_bytes();
			match declared(&bytes).as_deref() {
				Some("iso-8859-1" | "latin1") => Ok(bytes.into_iter().map(char::from).collect()),
				Some(other) if other != "utf-8" => {
					Err(named(&format!("the text is {other}; save it as UTF-8")))
				},
				_ => Err(Unreadable { place: format!("byte {at}"), reason: "encoding: not UTF-8".into() }),
			}
		},
	}
}

/// The encoding an XML declaration names, in small letters.
fn declared(bytes: &[u8]) -> Option<String> {
	let start: String = bytes.iter().take(200).map(|byte| char::from(*byte)).collect();
	let line = start.strip_prefix("<?xml")?.split_once("?>")?.0;
	let value = line.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
	let quote = value.chars().next().filter(|quote| ['"', '\''].contains(quote))?;
	Some(value.get(1..)?.split_once(quote)?.0.to_ascii_lowercase())
}

/// A stream of lines, each an event or a document.
struct Lines {
	from: io::Take<Box<dyn BufRead>>,
	line: usize,
	/// The bytes of the last line.
	size: usize,
}

impl Lines {
	fn new(from: Box<dyn BufRead>) -> Self {
		Lines { from: from.take(0), line: 0, size: 0 }
	}

	/// Nothing more can be read.
	fn end(&mut self) {
		self.from = (Box::new(io::empty()) as Box<dyn BufRead>).take(0);
	}

	/// The next line that is not empty, with its number.
	fn next(&mut self) -> Option<(usize, Result<Value, Unreadable>)> {
		loop {
			let mut bytes = Vec::new();
			self.from.set_limit(MAX_BYTES);
			self.line += 1;
			let place = format!("line {}", self.line);
			let fail = |reason: String| Some(Err(Unreadable { place: place.clone(), reason }));
			let read = match self.from.read_until(b'\n', &mut bytes) {
				Ok(0) => return None,
				// Nothing after it can be read: the stream ends here.
				Err(error) => {
					self.end();
					fail(format!("cannot be read: {error}"))
				},
				// What is left of the line is no line of its own.
				Ok(_) if self.from.limit() == 0 && bytes.last() != Some(&b'\n') => {
					self.end();
					fail(format!("size: more than {} GiB in one line", MAX_BYTES >> 30))
				},
				Ok(_) if bytes.iter().all(u8::is_ascii_whitespace) => continue,
				Ok(_) => None,
			};
			self.size = bytes.len();
			let read = read.unwrap_or_else(|| {
				let text = std::str::from_utf8(&bytes).map_err(|error| Unreadable {
					place: format!("{place} byte {}", error.valid_up_to()),
					reason: "encoding: not UTF-8".into(),
				})?;
				serde_json::from_str(text.trim_start_matches('\u{feff}').trim_end()).map_err(|error| {
					let what = error.to_string();
					let what = what.split(" at line ").next().unwrap_or_default();
					Unreadable {
						place: format!("{place} column {}", error.column()),
						reason: format!("json: {what}"),
					}
				})
			});
			return Some((self.line, read));
		}
	}
}

impl Iterator for Pieces {
	type Item = Piece;

	fn next(&mut self) -> Option<Piece> {
		if let Some(piece) = self.ready.pop_front() {
			return Some(piece);
		}
		let lines = self.lines.as_mut()?;
		let (mut events, mut places, mut size) = (Vec::new(), Vec::new(), 0);
		while events.len() < PIECE && size < PIECE_BYTES {
			let Some((line, read)) = lines.next() else {
				self.lines = None;
				break;
			};
			size += lines.size;
			match read {
				Ok(value) if value.is_object() && value.get("epcisBody").is_none() => {
					events.push(value);
					places.push(line);
				},
				Ok(value) => {
					self.ready.push_back(Piece { line: Some(line), document: Document::from_value(value) });
					break;
				},
				Err(fault) => {
					self.ready.push_back(Piece { line: None, document: Err(fault) });
					break;
				},
			}
		}
		if events.is_empty() {
			return self.ready.pop_front();
		}
		Some(Piece { line: None, document: Ok(Document::of_lines(events, places)) })
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use flate2::{write::GzEncoder, Compression};
	use std::io::Write;

	const EVENT: &str = r#"{"type":"ObjectEvent","a":1}"#;

	fn gzip(text: &str) -> Vec<u8> {
		let mut to = GzEncoder::new(Vec::new(), Compression::fast());
		to.write_all(text.as_bytes()).unwrap();
		to.finish().unwrap()
	}

	fn paths(name: &str, bytes: Vec<u8>) -> Vec<String> {
		let mut made = Vec::new();
		for piece in of(name, bytes).unwrap() {
			match &piece.document {
				Ok(document) => {
					made.extend(document.events().unwrap().iter().map(|at| piece.path(&at.path)));
				},
				Err(fault) => made.push(piece.path(&fault.to_string())),
			}
		}
		made
	}

	#[test]
	fn should_read_lines_when_the_name_or_the_content_says_so() {
		let document = r#"{"epcisBody":{"eventList":[{}]}}"#;
		let text = format!("{EVENT}\n\n{document}\n{{\n{EVENT}");
		let expected = [
			"line 1: $",
			"line 3: $.epcisBody.eventList[0]",
			"line 4 column 1: json: EOF while parsing an object",
			"line 5: $",
		];
		assert_eq!(paths("x.jsonl", text.clone().into_bytes()), expected);
		assert_eq!(paths("x.ndjson.gz", gzip(&text)), expected);
		assert_eq!(paths("-", text.into_bytes()), expected);
		let many = format!("{EVENT}\n").repeat(PIECE * 2 + 1);
		assert_eq!(paths("x.jsonl", many.into_bytes()).len(), PIECE * 2 + 1);
	}

	#[test]
	fn should_unpack_gzip_of_several_members_and_name_what_is_broken() {
		let mut packed = gzip("[{},");
		packed.extend(gzip("{}]"));
		assert_eq!(paths("x.json.gz", packed.clone()), ["$[0]", "$[1]"]);
		assert_eq!(document(packed.clone()).unwrap().events().unwrap().len(), 2);
		packed.truncate(packed.len() - 9);
		let fault = of("x.json.gz", packed).err().unwrap();
		assert!(fault.reason.starts_with("gzip: "), "{fault}");
	}

	#[test]
	fn should_name_the_encoding_when_json_is_utf_16_and_read_it_when_it_is_xml() {
		for mark in [true, false] {
			for little in [true, false] {
				let encode = |text: &str| {
					let mark = mark.then_some(0xfeff);
					let units = mark.into_iter().chain(text.encode_utf16());
					units
						.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
						.collect::<Vec<u8>>()
				};
				let fault = document(encode(EVENT)).unwrap_err();
				assert!(fault.reason.contains("UTF-16"), "{fault}");
				let event = "<?xml version=\"1.0\"?><ObjectEvent><action>ADD</action></ObjectEvent>";
				assert_eq!(document(encode(event)).unwrap().root()["action"], "ADD");
			}
		}
		let latin = b"<?xml version='1.0' encoding='ISO-8859-1'?><ObjectEvent><a>\xe4</a></ObjectEvent>";
		assert_eq!(document(latin.to_vec()).unwrap().root()["a"], "\u{e4}");
		let other = b"<?xml version='1.0' encoding='windows-1251'?><ObjectEvent><a>\xe4</a></ObjectEvent>";
		assert!(document(other.to_vec()).unwrap_err().reason.contains("windows-1251"));
		assert_eq!(document(b"[\xe4]".to_vec()).unwrap_err().to_string(), "byte 1: encoding: not UTF-8");
	}
}
