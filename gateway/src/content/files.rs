// SPDX-License-Identifier: Apache-2.0

//! Contents as files: each under its own address, written at once or not at all, and read no other than it was written.

use std::{
	fs::{self, File},
	io::{self, Read, Write},
	path::{Path, PathBuf},
	sync::atomic::{AtomicU64, Ordering},
};

use sha2::{Digest, Sha256};
use souk_trace::chain::cid;

/// A folder of contents.
#[derive(Debug)]
pub struct Files {
	folder: PathBuf,
	next: AtomicU64,
}

/// What a file turned out to be.
#[derive(Debug, Eq, PartialEq)]
pub enum Found {
	/// The content.
	Bytes(Vec<u8>),
	/// There is no file.
	Nothing,
	/// The file is not what its name says. It is out of the way now.
	Damaged,
}

impl Files {
	/// Opens a folder, makes it if need be, and removes what an interrupted write left.
	///
	/// # Errors
	///
	/// The folder cannot be made, read or written.
	pub fn open(folder: &Path) -> io::Result<Self> {
		let unfinished = folder.join(UNFINISHED);
		fs::create_dir_all(&unfinished)?;
		for entry in fs::read_dir(&unfinished)? {
			fs::remove_file(entry?.path())?;
		}
		Ok(Self { folder: folder.to_owned(), next: AtomicU64::new(0) })
	}

	/// The file of a content. The last two characters spread the files over a thousand folders.
	fn path(&self, name: &str) -> PathBuf {
		let (_, last) = name.split_at_checked(name.len().saturating_sub(2)).unwrap_or(("", name));
		self.folder.join(last).join(name)
	}

	/// Writes a content. It is on the disk when this is over, or it is not there.
	///
	/// # Errors
	///
	/// Any of the file system's; a full disk is [`io::ErrorKind::StorageFull`].
	pub fn put(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
		let path = self.path(name);
		let Some(folder) = path.parent() else { return Err(io::ErrorKind::InvalidFilename.into()) };
		fs::create_dir_all(folder)?;
		let number = self.next.fetch_add(1, Ordering::Relaxed);
		let unfinished = self.folder.join(UNFINISHED).join(format!("{}-{number}", std::process::id()));
		let written = (|| {
			let mut file = File::create_new(&unfinished)?;
			file.write_all(bytes)?;
			file.sync_all()?;
			fs::rename(&unfinished, &path)?;
			// The name is on the disk once its folder is.
			File::open(folder)?.sync_all()
		})();
		if written.is_err() {
			// Best effort: opening the folder removes it otherwise.
			let _ = fs::remove_file(&unfinished);
		}
		written
	}

	/// Reads a content of at most so many bytes and holds it to its address.
	///
	/// # Errors
	///
	/// Any of the file system's but that there is no such file.
	pub fn get(&self, name: &str, address: &[u8; 36], most: u64) -> io::Result<Found> {
		let path = self.path(name);
		let file = match File::open(&path) {
			Ok(file) => file,
			Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
			Err(error) => return Err(error),
		};
		let mut bytes = Vec::new();
		file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
		if fits(address, &bytes) {
			return Ok(Found::Bytes(bytes));
		}
		let aside = self.folder.join(DAMAGED);
		fs::create_dir_all(&aside)?;
		fs::rename(&path, aside.join(name))?;
		Ok(Found::Damaged)
	}

	/// Removes a content, if it is there.
	///
	/// # Errors
	///
	/// Any of the file system's but that there is no such file.
	pub fn remove(&self, name: &str) -> io::Result<()> {
		match fs::remove_file(self.path(name)) {
			Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
			_ => Ok(()),
		}
	}
}

const UNFINISHED: &str = "unfinished";
const DAMAGED: &str = "damaged";

/// Whether bytes are what an address names, whatever its codec is.
pub fn fits(address: &[u8; 36], bytes: &[u8]) -> bool {
	address.split_at_checked(4).is_some_and(|(_, digest)| digest == Sha256::digest(bytes).as_slice())
}

/// The format of an addressed content.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Codec {
	/// Bytes as they are.
	Raw,
	/// A node of a file tree.
	DagPb,
	/// CBOR with links.
	DagCbor,
}

/// The codec of an address as the chain takes it.
pub fn codec(address: &[u8; 36]) -> Codec {
	match address {
		[_, 0x70, ..] => Codec::DagPb,
		[_, 0x71, ..] => Codec::DagCbor,
		_ => Codec::Raw,
	}
}

/// The address of plain bytes, as bytes and as text.
pub fn address_of(bytes: &[u8]) -> ([u8; 36], String) {
	let address = cid::of(bytes);
	(address, cid::text(&address))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	#[test]
	fn should_give_back_what_was_put_and_nothing_else() {
		let folder = tempfile::tempdir().unwrap();
		let files = Files::open(folder.path()).unwrap();
		let (address, name) = address_of(b"bread");
		assert_eq!(files.get(&name, &address, 10).unwrap(), Found::Nothing);
		files.put(&name, b"bread").unwrap();
		files.put(&name, b"bread").unwrap();
		assert_eq!(files.get(&name, &address, 10).unwrap(), Found::Bytes(b"bread".to_vec()));
		files.remove(&name).unwrap();
		files.remove(&name).unwrap();
		assert_eq!(files.get(&name, &address, 10).unwrap(), Found::Nothing);
	}

	#[test]
	fn should_put_a_file_aside_when_it_was_changed_cut_or_grown() {
		let folder = tempfile::tempdir().unwrap();
		let files = Files::open(folder.path()).unwrap();
		let (address, name) = address_of(b"bread");
		for wrong in [&b"stone"[..], b"", b"bread and much more"] {
			files.put(&name, wrong).unwrap();
			assert_eq!(files.get(&name, &address, 10).unwrap(), Found::Damaged, "{wrong:?}");
			assert_eq!(files.get(&name, &address, 10).unwrap(), Found::Nothing);
		}
	}

	#[test]
	fn should_forget_a_write_that_was_interrupted() {
		let folder = tempfile::tempdir().unwrap();
		drop(Files::open(folder.path()).unwrap());
		let left = folder.path().join(UNFINISHED).join("1-0");
		fs::write(&left, b"bre").unwrap();
		let files = Files::open(folder.path()).unwrap();
		assert!(!left.exists());
		files.put(&address_of(b"bread").1, b"bread").unwrap();
		assert_eq!(fs::read_dir(folder.path().join(UNFINISHED)).unwrap().count(), 0);
	}
}
