// SPDX-License-Identifier: Apache-2.0

//! The node: a connection that comes back, what the chain is, and what is read of it at a block.

pub mod json;
pub mod link;
pub mod runtime;
pub mod ss58;

use std::{
	collections::HashMap,
	sync::{Arc, PoisonError, RwLock},
	time::{Duration, Instant},
};

use crate::calls::{said, At};
use serde_json::Value;
use subxt::{
	ext::codec::{Decode, Encode},
	rpcs::rpc_params,
	Metadata, SubstrateConfig,
};
use tokio::sync::Mutex;

use self::{json::hex, link::Link, runtime::Runtime};

/// The hash of a block.
pub type Hash = [u8; 32];

/// After a connection failed, who asks is told so for this long without another attempt.
const REST: Duration = Duration::from_millis(500);

/// Why the node does not say what it is asked.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum Failure {
	/// It cannot be reached, or stopped answering. It may come back.
	#[error("the node cannot be reached: {0}")]
	Away(String),
	/// Its address is none.
	#[error("the node's address is wrong: {0}")]
	Address(String),
	/// It does not do what it is asked.
	#[error("the node refused: {0}")]
	Refused(String),
	/// It does not keep what it is asked for.
	#[error("the node does not keep this any more: {0}")]
	Pruned(String),
	/// It says what cannot be.
	#[error("the node is not honest: {0}")]
	Lie(String),
	/// What it says does not fit what the chain says of itself.
	#[error("the node's answer does not fit: {0}")]
	Unfit(String),
	/// It is a node of another chain.
	#[error("{0}")]
	OtherChain(String),
}

impl Failure {
	/// Whether to ask again may help.
	pub fn may_pass(&self) -> bool {
		matches!(self, Self::Away(_) | Self::Refused(_))
	}
}

/// What a chain is, for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
	/// The hash of its first block, which names it.
	pub genesis: Hash,
	/// What its nodes call it.
	pub chain: String,
	/// The prefix of its accounts.
	pub ss58: u16,
	/// The symbol of SOUK.
	pub symbol: String,
	/// The decimals of SOUK.
	pub decimals: u8,
}

impl Facts {
	/// Asks a node what its chain is.
	///
	/// # Errors
	///
	/// The node is away, or does not say.
	pub async fn of(address: &str) -> Result<Self, Failure> {
		let link = Link::open(address, SubstrateConfig::new()).await?;
		let chain: String = link.ask("system_chain", rpc_params![]).await?;
		let properties: Value = link.ask("system_properties", rpc_params![]).await?;
		// A node writes one value, or a list of them.
		let first = |name: &str| {
			let found = properties.get(name)?;
			Some(found.get(0).unwrap_or(found).clone())
		};
		let number = |name: &str| first(name).as_ref().and_then(json::number);
		Ok(Facts {
			genesis: link.genesis(),
			chain,
			ss58: number("ss58Format").and_then(|prefix| u16::try_from(prefix).ok()).unwrap_or(42),
			symbol: first("tokenSymbol")
				.and_then(|symbol| Some(symbol.as_str()?.to_owned()))
				.unwrap_or("SOUK".into()),
			decimals: number("tokenDecimals").and_then(|decimals| u8::try_from(decimals).ok()).unwrap_or(12),
		})
	}
}

/// The node as all parts of the gateway have it. Cheap to share behind an [`Arc`].
pub struct Handle {
	address: String,
	facts: Facts,
	config: SubstrateConfig,
	link: Mutex<Slot>,
	runtimes: RwLock<HashMap<u32, Arc<Runtime>>>,
}

#[derive(Default)]
struct Slot {
	link: Option<Arc<Link>>,
	failed: Option<(Instant, Failure)>,
}

impl Handle {
	/// A node of a chain that is known. Nothing is connected before something is asked.
	pub fn new(address: &str, facts: Facts) -> Self {
		Handle {
			address: address.to_owned(),
			facts,
			config: SubstrateConfig::new(),
			link: Mutex::default(),
			runtimes: RwLock::default(),
		}
	}

	/// Where the node is.
	pub fn address(&self) -> &str {
		&self.address
	}

	/// What the chain is.
	pub fn facts(&self) -> &Facts {
		&self.facts
	}

	/// The hash of the first block.
	pub fn genesis(&self) -> Hash {
		self.facts.genesis
	}

	/// The prefix of accounts.
	pub fn ss58_prefix(&self) -> u16 {
		self.facts.ss58
	}

	/// The connection: the one there is, or a new one. A node of another chain is refused.
	///
	/// # Errors
	///
	/// [`Failure::Away`] at once while the node was away half a second ago.
	pub async fn link(&self) -> Result<Arc<Link>, Failure> {
		let mut slot = self.link.lock().await;
		if let Some(link) = &slot.link {
			return Ok(link.clone());
		}
		if let Some((_, why)) = slot.failed.as_ref().filter(|(when, _)| when.elapsed() < REST) {
			return Err(why.clone());
		}
		let opened = Link::open(&self.address, self.config.clone()).await.and_then(|link| {
			if link.genesis() == self.facts.genesis {
				return Ok(link);
			}
			Err(Failure::OtherChain(format!(
				"{} is a node of another chain: its first block is {}, not {} ({})",
				self.address,
				hex(&link.genesis()),
				hex(&self.facts.genesis),
				self.facts.chain
			)))
		});
		match opened {
			Ok(link) => {
				let link = Arc::new(link);
				*slot = Slot { link: Some(link.clone()), failed: None };
				Ok(link)
			},
			Err(why) => {
				*slot = Slot { link: None, failed: Some((Instant::now(), why.clone())) };
				Err(why)
			},
		}
	}

	/// Forgets a connection that failed, so that the next question makes another. Others may have done so before.
	pub async fn drop_link(&self, broken: &Arc<Link>) {
		let mut slot = self.link.lock().await;
		if slot.link.as_ref().is_some_and(|link| Arc::ptr_eq(link, broken)) {
			slot.link = None;
		}
	}

	/// Looks at an answer: where the connection broke, it is forgotten.
	async fn heard<T>(&self, link: &Arc<Link>, answer: Result<T, Failure>) -> Result<T, Failure> {
		if matches!(answer, Err(Failure::Away(_))) {
			self.drop_link(link).await;
		}
		answer
	}

	/// The newest final block, for those who ask the chain by type or sign.
	///
	/// # Errors
	///
	/// The node is away, or does not say.
	pub async fn finalized(&self) -> Result<At, Failure> {
		let link = self.link().await?;
		let answer = link.client.at_current_block().await.map_err(|error| asked(&error));
		self.heard(&link, answer).await
	}

	/// A block, for those who ask the chain by type.
	///
	/// # Errors
	///
	/// The node is away, or does not have it.
	pub async fn at(&self, hash: Hash) -> Result<At, Failure> {
		let link = self.link().await?;
		let answer = link.client.at_block(subxt::utils::H256(hash)).await.map_err(|error| asked(&error));
		self.heard(&link, answer).await
	}

	/// The hash of the newest final block.
	///
	/// # Errors
	///
	/// The node is away.
	pub async fn finalized_hash(&self) -> Result<Hash, Failure> {
		let link = self.link().await?;
		let answer = link.finalized().await;
		self.heard(&link, answer).await
	}

	async fn or_final(&self, link: &Link, at: Option<Hash>) -> Result<Hash, Failure> {
		match at {
			Some(at) => Ok(at),
			None => link.finalized().await,
		}
	}

	/// The runtime whose code a block's state has: what answers questions at this block.
	///
	/// # Errors
	///
	/// The node is away, does not keep the state, or describes it in a way that is not understood.
	pub async fn runtime(&self, link: &Link, at: &Hash) -> Result<Arc<Runtime>, Failure> {
		let version = link.version(at).await?;
		if let Some(known) = self.known(version.spec_version) {
			return Ok(known);
		}
		let metadata = metadata(link, at).await?;
		let runtime = Arc::new(Runtime::new(
			version.spec_version,
			version.transaction_version,
			version.spec_name,
			metadata,
			self.facts.ss58,
		));
		let mut runtimes = self.runtimes.write().unwrap_or_else(PoisonError::into_inner);
		Ok(runtimes.entry(version.spec_version).or_insert(runtime).clone())
	}

	/// A runtime that was met before.
	pub fn known(&self, spec_version: u32) -> Option<Arc<Runtime>> {
		self.runtimes.read().unwrap_or_else(PoisonError::into_inner).get(&spec_version).cloned()
	}

	/// A value of the chain's storage. Keys and value are written as in [`json`]. `at` is a block, or the newest final one.
	///
	/// # Errors
	///
	/// The node is away or does not keep the state; the chain has no such entry; a key does not fit.
	pub async fn storage(
		&self,
		pallet: &str,
		entry: &str,
		keys: &[Value],
		at: Option<Hash>,
	) -> Result<Option<Value>, Failure> {
		let link = self.link().await?;
		let answer = async {
			let at = self.or_final(&link, at).await?;
			let runtime = self.runtime(&link, &at).await?;
			let key = runtime.storage_key(pallet, entry, keys).map_err(Failure::Unfit)?;
			let value = link.values(&[key], &at).await?.into_iter().next().flatten();
			value
				.map(|bytes| runtime.storage_value(pallet, entry, &bytes).map_err(Failure::Unfit))
				.transpose()
		};
		let answer = answer.await;
		self.heard(&link, answer).await
	}

	/// Asks a runtime API. Arguments and answer are written as in [`json`]. `at` is a block, or the newest final one.
	///
	/// # Errors
	///
	/// The node is away or does not keep the state; the chain has no such API; an argument does not fit.
	pub async fn runtime_api(
		&self,
		api: &str,
		method: &str,
		arguments: &[Value],
		at: Option<Hash>,
	) -> Result<Value, Failure> {
		let link = self.link().await?;
		let answer = async {
			let at = self.or_final(&link, at).await?;
			let runtime = self.runtime(&link, &at).await?;
			let arguments = runtime.api_arguments(api, method, arguments).map_err(Failure::Unfit)?;
			let bytes = link.call(&format!("{api}_{method}"), &arguments, &at).await?;
			runtime.api_answer(api, method, &bytes).map_err(Failure::Unfit)
		};
		let answer = answer.await;
		self.heard(&link, answer).await
	}

	/// A constant of a pallet, of the runtime of the newest final block.
	///
	/// # Errors
	///
	/// The node is away; the chain has no such constant.
	pub async fn constant(&self, pallet: &str, name: &str) -> Result<Value, Failure> {
		let link = self.link().await?;
		let answer = async {
			let at = link.finalized().await?;
			let runtime = self.runtime(&link, &at).await?;
			runtime.constant(pallet, name).map_err(Failure::Unfit)
		};
		let answer = answer.await;
		self.heard(&link, answer).await
	}
}

/// A failure of a question by type.
fn asked(error: &dyn std::error::Error) -> Failure {
	let text = said(error);
	let broken = ["connection", "Connection", "restart required", "timeout", "Broken pipe", "closed"];
	if broken.iter().any(|word| text.contains(word)) {
		Failure::Away(text)
	} else {
		Failure::Refused(text)
	}
}

/// The metadata of a block's runtime, in the newest version that is understood.
async fn metadata(link: &Link, at: &Hash) -> Result<Metadata, Failure> {
	let unfit = |why: String| Failure::Unfit(format!("metadata: {why}"));
	let versions = link.call("Metadata_metadata_versions", &[], at).await?;
	let versions = Vec::<u32>::decode(&mut versions.as_slice()).map_err(|error| unfit(error.to_string()))?;
	let newest = versions.into_iter().filter(|version| (14..=16).contains(version)).max();
	let newest = newest.ok_or_else(|| unfit("the node has none of the versions 14 to 16".into()))?;
	let bytes = link.call("Metadata_metadata_at_version", &newest.encode(), at).await?;
	let opaque =
		Option::<Vec<u8>>::decode(&mut bytes.as_slice()).map_err(|error| unfit(error.to_string()))?;
	let opaque = opaque.ok_or_else(|| unfit(format!("the node has no version {newest}")))?;
	Metadata::decode_from(&opaque).map_err(|error| unfit(error.to_string()))
}
