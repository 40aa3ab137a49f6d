// SPDX-License-Identifier: Apache-2.0

//! Contents: what the chain has the address of, and the gateway the bytes.
//!
//! An account signs what it uploads. A content is kept as long as something on chain names it, or a content does that something on
//! chain names; the deposit of that row is what pays for it. What is named by nothing goes after some days. Bytes are read no
//! other than they were written: the address is a hash, and it is checked on every read.

pub mod describe;
pub mod files;
pub mod http;
pub mod kubo;
pub mod ledger;
pub mod statement;
mod sweep;

use std::{
	collections::HashMap,
	io,
	path::PathBuf,
	sync::{Arc, Mutex, PoisonError},
	time::{Duration, Instant, SystemTime},
};

use souk_trace::chain::cid;
use subxt::config::substrate::AccountId32;
use tokio::{sync::Semaphore, task::spawn_blocking};

use self::{
	files::{codec, Codec, Files, Found},
	kubo::Kubo,
	ledger::{Entry, Refused},
};
use crate::{
	api::problem::{Kind, Problem},
	chain::{ss58, Facts},
	store::Store,
};

pub use http::routes;

/// What the operator decides. Sizes are in bytes.
#[derive(Clone, Debug, clap::Args)]
#[group(skip)]
pub struct Settings {
	/// The folder that contents are kept in.
	#[arg(long = "content", value_name = "FOLDER", default_value = "souk-content")]
	pub folder: PathBuf,
	/// The largest content that is taken.
	#[arg(long = "content-max", value_name = "BYTES", default_value_t = 1 << 20)]
	pub most: u64,
	/// How much an account uploads in a day.
	#[arg(long = "content-day-bytes", value_name = "BYTES", default_value_t = 64 << 20)]
	pub day_bytes: u64,
	/// How many contents an account uploads in a day.
	#[arg(long = "content-day-number", value_name = "NUMBER", default_value_t = 1_000)]
	pub day_number: u64,
	/// How much is kept in all.
	#[arg(long = "content-total", value_name = "BYTES", default_value_t = 10 << 30)]
	pub total: u64,
	/// For how many days a content is kept that nothing on chain names.
	#[arg(long = "content-unnamed-days", value_name = "DAYS", default_value_t = 7)]
	pub unnamed_days: u64,
	/// The largest EPCIS document that is captured.
	#[arg(long = "capture-max", value_name = "BYTES", default_value_t = 16 << 20)]
	pub capture_most: u64,
	/// The most events of a document that is captured.
	#[arg(long = "capture-events", value_name = "NUMBER", default_value_t = 10_000)]
	pub capture_events: u64,
	/// How much is captured in a day without a signature, of all senders together. 0 takes none.
	#[arg(long = "capture-unsigned", value_name = "BYTES", default_value_t = 16 << 20)]
	pub capture_unsigned: u64,
	/// For how many days a capture waits for its events to be on record.
	#[arg(long = "capture-days", value_name = "DAYS", default_value_t = 30)]
	pub capture_days: u64,
	/// The RPC of an IPFS node (Kubo) that contents are handed to, such as http://127.0.0.1:5001.
	#[arg(long, value_name = "URL")]
	pub ipfs: Option<String>,
	/// The address that others reach this gateway by, for links that it hands out. Without it, the one they asked.
	#[arg(long, value_name = "URL")]
	pub public_url: Option<String>,
}

impl Default for Settings {
	fn default() -> Self {
		Self {
			folder: "souk-content".into(),
			most: 1 << 20,
			day_bytes: 64 << 20,
			day_number: 1_000,
			total: 10 << 30,
			unnamed_days: 7,
			capture_most: 16 << 20,
			capture_events: 10_000,
			capture_unsigned: 16 << 20,
			capture_days: 30,
			ipfs: None,
			public_url: None,
		}
	}
}

/// Whose upload it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum By {
	/// An account's, by its signature, which is good from that time on, in milliseconds since 1970.
	Account {
		/// The account.
		account: String,
		/// From when on its signature is good.
		from: u64,
	},
	/// An EPCIS document that came without a signature.
	Unsigned,
	/// The IPFS node's.
	Ipfs,
}

/// A content.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Content {
	/// Its bytes.
	pub bytes: Vec<u8>,
	/// Its media type, as whoever uploaded it first says.
	pub media: String,
}

/// How an upload went.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stored {
	/// The address.
	pub cid: String,
	/// Its size in bytes.
	pub size: u64,
	/// Whether it was not here before.
	pub new: bool,
}

/// The contents.
pub struct Contents {
	/// What the operator decided.
	pub settings: Settings,
	/// The first block of the chain.
	pub genesis: [u8; 32],
	/// The prefix of its accounts.
	ss58: u16,
	store: Store,
	files: Arc<Files>,
	kubo: Option<Kubo>,
	/// How many fetches from the IPFS node run at once.
	fetches: Semaphore,
	/// What the IPFS node did not have, and when it was asked.
	missing: Mutex<HashMap<String, Instant>>,
}

/// For how long the IPFS node is not asked again for what it did not have.
const MISSING: Duration = Duration::from_secs(300);
/// The most addresses that are remembered so.
const MOST_MISSING: usize = 10_000;

impl Contents {
	/// Opens the folder, for the chain whose rows these are.
	///
	/// # Errors
	///
	/// One line: the folder cannot be used, or an address among the settings is none.
	pub fn open(settings: Settings, store: Store, facts: &Facts) -> Result<Self, String> {
		let files = Files::open(&settings.folder).map_err(|error| {
			format!("{}: the content folder cannot be used: {error}", settings.folder.display())
		})?;
		let kubo = settings.ipfs.as_deref().map(Kubo::new).transpose()?;
		if let Some(url) = &settings.public_url {
			let parsed =
				reqwest::Url::parse(url).ok().filter(|parsed| ["http", "https"].contains(&parsed.scheme()));
			if parsed.is_none_or(|parsed| parsed.query().is_some() || parsed.fragment().is_some()) {
				return Err(format!("--public-url {url}: must be an address such as https://shop.example"));
			}
		}
		Ok(Self {
			settings,
			genesis: facts.genesis,
			ss58: facts.ss58,
			store,
			files: Arc::new(files),
			kubo,
			fetches: Semaphore::new(8),
			missing: Mutex::default(),
		})
	}

	/// The rows.
	pub fn store(&self) -> &Store {
		&self.store
	}

	/// An account as the rows have it.
	pub fn account(&self, account: &AccountId32) -> String {
		ss58::text(&account.0, self.ss58)
	}

	/// Keeps a content.
	///
	/// # Errors
	///
	/// The quota is used up, the signer is unknown on chain or took this content back since it signed, the operator does not serve it,
	/// there is no room, or the database is away.
	pub async fn put(&self, by: &By, media: &str, bytes: Vec<u8>) -> Result<Stored, Problem> {
		let (address, name) = files::address_of(&bytes);
		let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
		let entry = Entry { name: &name, media, size, by, replicate: self.kubo.is_some() };
		// Whoever may not upload does not write a file first.
		if let Some(reason) = ledger::blocked(&self.store, &name).await? {
			return Err(refused_by_law(&name, &reason));
		}
		ledger::may(&self.store, &self.settings, &entry, now()).await.map_err(Refused::into_problem)?;
		let said = if is_json(media) { describe::described(&bytes) } else { None };
		self.write(&name, bytes).await?;
		// The file is there before its row is: a row without a file would be a promise not kept.
		let new = ledger::add(&self.store, &self.settings, &entry, said.as_ref(), now()).await;
		let new = new.map_err(Refused::into_problem)?;
		self.forget_missing(&name);
		debug_assert_eq!(codec(&address), Codec::Raw);
		Ok(Stored { cid: name, size, new })
	}

	async fn write(&self, name: &str, bytes: Vec<u8>) -> Result<(), Problem> {
		let (files, name) = (self.files.clone(), name.to_owned());
		let written = spawn_blocking(move || files.put(&name, &bytes)).await;
		written.map_err(|error| internal(&error))?.map_err(|error| disk(&error))
	}

	/// Reads a content: from the folder, else from the IPFS node if the chain names it.
	///
	/// # Errors
	///
	/// It is not here, the operator does not serve it, or the disk or the database is away.
	pub async fn get(&self, name: &str) -> Result<Content, Problem> {
		let address = cid::parse(name).map_err(|why| Problem::parameter("cid", why))?;
		if let Some(reason) = ledger::blocked(&self.store, name).await? {
			return Err(refused_by_law(name, &reason));
		}
		let media = ledger::media(&self.store, name).await?;
		if let Some(media) = media {
			let most = self.settings.most.max(self.settings.capture_most);
			let (files, owned) = (self.files.clone(), name.to_owned());
			let read = spawn_blocking(move || files.get(&owned, &address, most)).await;
			match read.map_err(|error| internal(&error))?.map_err(|error| disk(&error))? {
				Found::Bytes(bytes) => return Ok(Content { bytes, media }),
				Found::Damaged => {
					tracing::warn!(cid = name, "a content on the disk is damaged and was put aside")
				},
				Found::Nothing => tracing::warn!(cid = name, "a content is not on the disk"),
			}
		}
		self.fetch(name, &address).await
	}

	/// Fetches a content from the IPFS node. Only what the chain names is fetched: the gateway is no way into IPFS for anybody.
	async fn fetch(&self, name: &str, address: &[u8; 36]) -> Result<Content, Problem> {
		let nowhere = || Problem::not_found(format!("the content {name}"));
		let Some(kubo) = &self.kubo else { return Err(nowhere()) };
		let lately =
			|missing: &HashMap<String, Instant>| missing.get(name).is_some_and(|at| at.elapsed() < MISSING);
		if lately(&self.missing.lock().unwrap_or_else(PoisonError::into_inner)) {
			return Err(nowhere());
		}
		if !ledger::named(&self.store, name).await? {
			return Err(nowhere());
		}
		let busy = || Problem::new(Kind::Overloaded, "the IPFS node is asked for too much at once");
		let _turn = self.fetches.try_acquire().map_err(|_| busy())?;
		let most = usize::try_from(self.settings.most).unwrap_or(usize::MAX);
		let got = kubo.get(name, address, most).await.map_err(|why| {
			tracing::warn!(cid = name, %why, "the IPFS node did not give a content");
			Problem::new(Kind::BadGateway, why)
		})?;
		let Some(bytes) = got else {
			let mut missing = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
			if missing.len() >= MOST_MISSING {
				missing.clear();
			}
			missing.insert(name.to_owned(), Instant::now());
			return Err(nowhere());
		};
		// IPFS has no media types. JSON that says what it is is taken for that; a block of another codec is what its codec is.
		let said = if codec(address) == Codec::Raw { describe::described(&bytes) } else { None };
		let media = match (codec(address), &said) {
			(Codec::Raw, Some(_)) => "application/json",
			(Codec::Raw, None) => "application/octet-stream",
			(Codec::DagPb, _) => "application/vnd.ipld.dag-pb",
			(Codec::DagCbor, _) => "application/vnd.ipld.dag-cbor",
		};
		let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
		let entry = Entry { name, media, size, by: &By::Ipfs, replicate: false };
		if ledger::may(&self.store, &self.settings, &entry, now()).await.is_ok() {
			self.write(name, bytes.clone()).await?;
			ledger::add(&self.store, &self.settings, &entry, said.as_ref(), now())
				.await
				.map_err(Refused::into_problem)?;
		}
		Ok(Content { bytes, media: media.into() })
	}

	/// An account takes its upload back. The bytes go with the last account that uploaded them, whatever names them.
	///
	/// # Errors
	///
	/// The account did not upload it, or the database or the disk is away.
	pub async fn withdraw(&self, account: &str, name: &str) -> Result<(), Problem> {
		match ledger::withdraw(&self.store, account, name, now(), self.kubo.is_some()).await? {
			None => Err(Problem::not_found(format!("an upload of {name} by {account}"))),
			Some(false) => Ok(()),
			Some(true) => self.remove(name).await,
		}
	}

	async fn remove(&self, name: &str) -> Result<(), Problem> {
		let (files, name) = (self.files.clone(), name.to_owned());
		let removed = spawn_blocking(move || files.remove(&name)).await;
		removed.map_err(|error| internal(&error))?.map_err(|error| disk(&error))
	}

	fn forget_missing(&self, name: &str) {
		self.missing.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
	}
}

/// The gateway's clock, in milliseconds since 1970.
pub fn now() -> u64 {
	let passed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
	u64::try_from(passed.as_millis()).unwrap_or(u64::MAX)
}

/// Whether a media type is JSON.
pub fn is_json(media: &str) -> bool {
	media == "application/json" || media.ends_with("+json")
}

fn refused_by_law(name: &str, reason: &str) -> Problem {
	Problem::new(Kind::Gone, format!("whoever runs this gateway does not serve {name}: {reason}"))
}

fn internal(error: &dyn std::error::Error) -> Problem {
	tracing::error!(%error, "a task of the content store ended early");
	Problem::new(Kind::Internal, "the gateway could not finish; its log says more")
}

/// What a failure of the disk means to whoever asked.
fn disk(error: &io::Error) -> Problem {
	tracing::error!(%error, "the content folder cannot be used");
	match error.kind() {
		io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
			Problem::new(Kind::NoRoom, "the disk of the gateway is full: nothing was kept")
		},
		_ => Problem::new(Kind::Internal, "the gateway cannot use its content folder; its log says more"),
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use clap::{CommandFactory, Parser};

	use super::*;

	#[derive(Parser)]
	struct Command {
		#[command(flatten)]
		content: Settings,
		#[command(flatten)]
		gateway: crate::config::Settings,
	}

	#[test]
	fn should_have_the_same_settings_when_nothing_is_said() {
		Command::command().debug_assert();
		let said = Command::try_parse_from(["souk-gateway"]).unwrap();
		assert_eq!(format!("{:?}", said.content), format!("{:?}", Settings::default()));
		assert_eq!(said.gateway.in_flight, crate::config::Settings::default().in_flight);
	}
}
