// SPDX-License-Identifier: Apache-2.0

//! One connection to a node, and what is asked over it.

use std::{sync::Arc, time::Duration};

use crate::calls::said;
use serde::{de::DeserializeOwned, Deserialize};
use sp_crypto_hashing::blake2_256;
use subxt::{
	backend::LegacyBackend,
	ext::{
		codec::{Compact, Encode},
		jsonrpsee::{
			client_transport::ws::{Url, WsTransportClientBuilder},
			core::client::{Client, IdKind},
		},
	},
	rpcs::{
		self,
		client::{RpcParams, RpcSubscription},
		rpc_params, RpcClient,
	},
	OnlineClient, SubstrateConfig,
};

use super::{
	json::{hex, unhex},
	Failure, Hash,
};

/// How long to wait for a connection.
const CONNECTING: Duration = Duration::from_secs(5);
/// How long to wait for an answer. A node that indexes states for the first time may be slow.
const ANSWERING: Duration = Duration::from_secs(60);
/// The largest answer: metadata, and blocks full of events.
const LARGEST: u32 = 64 << 20;
/// The most keys that are asked for at once.
const KEYS_AT_ONCE: usize = 1_000;

/// What kind of failure the client reports.
fn failed(error: rpcs::Error) -> Failure {
	match &error {
		// The node answered, and does not do what is asked.
		rpcs::Error::User(answer) => {
			let data = answer.data.as_ref().map(|data| data.get().trim_matches('"').to_owned());
			let text = match data {
				Some(data) => format!("{}: {data}", answer.message),
				None => answer.message.clone(),
			};
			if text.contains("State already discarded") || text.contains("UnknownBlock") {
				Failure::Pruned(text)
			} else {
				Failure::Refused(text)
			}
		},
		rpcs::Error::Deserialization(_) | rpcs::Error::Decode(_) => Failure::Unfit(said(&error)),
		_ => Failure::Away(said(&error)),
	}
}

/// A header as a node writes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Header {
	/// The hash of the block before.
	pub parent_hash: String,
	/// The height, in hex.
	pub number: String,
	state_root: String,
	extrinsics_root: String,
	digest: Digest,
}

#[derive(Clone, Debug, Deserialize)]
struct Digest {
	logs: Vec<String>,
}

fn hash_of(text: &str) -> Result<Hash, Failure> {
	unhex(text)
		.and_then(|bytes| Hash::try_from(bytes).ok())
		.ok_or_else(|| Failure::Unfit(format!("`{text}` is no hash")))
}

impl Header {
	/// The height.
	pub fn height(&self) -> Result<u64, Failure> {
		let digits = self.number.trim_start_matches("0x");
		u64::from_str_radix(digits, 16).map_err(|_| Failure::Unfit(format!("`{}` is no height", self.number)))
	}

	/// The hash of the block before.
	pub fn parent(&self) -> Result<Hash, Failure> {
		hash_of(&self.parent_hash)
	}

	/// The entries of the digest, as bytes.
	pub fn logs(&self) -> Result<Vec<Vec<u8>>, Failure> {
		let wrong = || Failure::Unfit("a digest is no hex".into());
		self.digest.logs.iter().map(|log| unhex(log).ok_or_else(wrong)).collect()
	}

	/// The hash of what the header says: the block's own name, which a node cannot choose.
	pub fn hash(&self) -> Result<Hash, Failure> {
		let mut bytes = self.parent()?.to_vec();
		Compact(self.height()?).encode_to(&mut bytes);
		bytes.extend(hash_of(&self.state_root)?);
		bytes.extend(hash_of(&self.extrinsics_root)?);
		let logs = self.logs()?;
		let count = u32::try_from(logs.len()).map_err(|_| Failure::Unfit("a digest is too long".into()))?;
		Compact(count).encode_to(&mut bytes);
		bytes.extend(logs.into_iter().flatten());
		Ok(blake2_256(&bytes))
	}
}

/// A block as a node gives it.
#[derive(Clone, Debug, Deserialize)]
pub struct Block {
	/// Its header.
	pub header: Header,
	/// Its extrinsics, in hex.
	pub extrinsics: Vec<String>,
}

#[derive(Deserialize)]
struct SignedBlock {
	block: Block,
}

#[derive(Deserialize)]
struct Changes {
	changes: Vec<(String, Option<String>)>,
}

/// What a runtime says of its version.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Version {
	/// Its name.
	pub spec_name: String,
	/// The number of its version.
	pub spec_version: u32,
	/// The number of the version of its transactions.
	#[serde(default)]
	pub transaction_version: u32,
}

/// A connection.
pub struct Link {
	rpc: RpcClient,
	/// The same connection, for those who sign and who ask by type.
	pub(super) client: OnlineClient<SubstrateConfig>,
}

impl Link {
	/// Connects to a node's WebSocket, `ws://` or `wss://`.
	pub(super) async fn open(address: &str, config: SubstrateConfig) -> Result<Self, Failure> {
		let away = |why: String| Failure::Away(format!("{address}: {why}"));
		let url = Url::parse(address).map_err(|error| Failure::Address(format!("{address}: {error}")))?;
		if !["ws", "wss"].contains(&url.scheme()) {
			return Err(Failure::Address(format!("{address}: it must begin with ws:// or wss://")));
		}
		let connecting = WsTransportClientBuilder::default()
			.connection_timeout(CONNECTING)
			.max_response_size(LARGEST)
			.build(url);
		// The builder's own timeout is for one attempt; a name may have many addresses.
		let (sender, receiver) = tokio::time::timeout(CONNECTING, connecting)
			.await
			.map_err(|_| away(format!("no connection in {} s", CONNECTING.as_secs())))?
			.map_err(|error| away(said(&error)))?;
		let client = Client::builder()
			// Requests are numbered with text: numbers inside untagged values do not survive serde_json's
			// arbitrary_precision.
			.id_format(IdKind::String)
			.request_timeout(ANSWERING)
			.max_concurrent_requests(4_096)
			.max_buffer_capacity_per_subscription(4_096)
			.build_with_tokio(sender, receiver);
		let rpc = RpcClient::new(client);
		let backend: LegacyBackend<SubstrateConfig> = LegacyBackend::builder().build(rpc.clone());
		let client = OnlineClient::from_backend_with_config(config, Arc::new(backend))
			.await
			.map_err(|error| away(said(&error)))?;
		Ok(Link { rpc, client })
	}

	/// The hash of the first block.
	pub fn genesis(&self) -> Hash {
		self.client.genesis_hash().0
	}

	/// One question.
	pub async fn ask<Answer: DeserializeOwned>(
		&self,
		method: &str,
		parameters: RpcParams,
	) -> Result<Answer, Failure> {
		self.rpc.request(method, parameters).await.map_err(failed)
	}

	/// A subscription.
	pub async fn listen<Item: DeserializeOwned>(
		&self,
		subscribe: &str,
		unsubscribe: &str,
	) -> Result<RpcSubscription<Item>, Failure> {
		self.rpc.subscribe(subscribe, rpc_params![], unsubscribe).await.map_err(failed)
	}

	/// The hash of the block at a height of the best chain. `None` where there is none yet.
	pub async fn hash_at(&self, height: u64) -> Result<Option<Hash>, Failure> {
		let hash: Option<String> = self.ask("chain_getBlockHash", rpc_params![height]).await?;
		hash.map(|hash| hash_of(&hash)).transpose()
	}

	/// The newest final block.
	pub async fn finalized(&self) -> Result<Hash, Failure> {
		let hash: String = self.ask("chain_getFinalizedHead", rpc_params![]).await?;
		hash_of(&hash)
	}

	/// The newest block, final or not.
	pub async fn best(&self) -> Result<Hash, Failure> {
		let hash: String = self.ask("chain_getBlockHash", rpc_params![]).await?;
		hash_of(&hash)
	}

	/// The header of a block. It is what its hash says, or the node is refused.
	pub async fn header(&self, hash: &Hash) -> Result<Header, Failure> {
		let header: Option<Header> = self.ask("chain_getHeader", rpc_params![hex(hash)]).await?;
		let header = header.ok_or_else(|| Failure::Pruned(format!("the node has no block {}", hex(hash))))?;
		honest(&header, hash)?;
		Ok(header)
	}

	/// A block. Its header is what its hash says, or the node is refused.
	pub async fn block(&self, hash: &Hash) -> Result<Block, Failure> {
		let block: Option<SignedBlock> = self.ask("chain_getBlock", rpc_params![hex(hash)]).await?;
		let block =
			block.ok_or_else(|| Failure::Pruned(format!("the node has no block {}", hex(hash))))?.block;
		honest(&block.header, hash)?;
		Ok(block)
	}

	/// The values of storage keys at a block, in the order of the keys.
	pub async fn values(&self, keys: &[Vec<u8>], at: &Hash) -> Result<Vec<Option<Vec<u8>>>, Failure> {
		let mut values = Vec::with_capacity(keys.len());
		for chunk in keys.chunks(KEYS_AT_ONCE) {
			let names: Vec<String> = chunk.iter().map(|key| hex(key)).collect();
			let answer: Vec<Changes> = self.ask("state_queryStorageAt", rpc_params![&names, hex(at)]).await?;
			let mut found: std::collections::HashMap<String, Option<String>> =
				answer.into_iter().flat_map(|set| set.changes).collect();
			for name in &names {
				let value = found
					.remove(name)
					.ok_or_else(|| Failure::Unfit(format!("the node says nothing about the key {name}")))?;
				let bytes = value.map(|value| {
					unhex(&value).ok_or_else(|| Failure::Unfit(format!("the value of {name} is no hex")))
				});
				values.push(bytes.transpose()?);
			}
		}
		Ok(values)
	}

	/// The storage keys with a prefix at a block, at most `count` of them, behind `after`.
	pub async fn keys(
		&self,
		prefix: &[u8],
		count: u32,
		after: Option<&[u8]>,
		at: &Hash,
	) -> Result<Vec<Vec<u8>>, Failure> {
		let after = after.map(hex);
		let parameters = rpc_params![hex(prefix), count, after, hex(at)];
		let keys: Vec<String> = self.ask("state_getKeysPaged", parameters).await?;
		let wrong = || Failure::Unfit("a key is no hex".into());
		keys.iter().map(|key| unhex(key).ok_or_else(wrong)).collect()
	}

	/// Calls into the runtime of a block.
	pub async fn call(&self, function: &str, arguments: &[u8], at: &Hash) -> Result<Vec<u8>, Failure> {
		let answer: String = self.ask("state_call", rpc_params![function, hex(arguments), hex(at)]).await?;
		unhex(&answer).ok_or_else(|| Failure::Unfit(format!("the answer of {function} is no hex")))
	}

	/// The version of the runtime that a block's state has.
	pub async fn version(&self, at: &Hash) -> Result<Version, Failure> {
		self.ask("state_getRuntimeVersion", rpc_params![hex(at)]).await
	}
}

fn honest(header: &Header, hash: &Hash) -> Result<(), Failure> {
	let own = header.hash()?;
	if own == *hash {
		return Ok(());
	}
	Err(Failure::Lie(format!(
		"asked for block {}, the node gave one whose header has the hash {}",
		hex(hash),
		hex(&own)
	)))
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	/// A block of a development chain, as its node gives it.
	const HASH: &str = "0xdb9279d24ed3a9d6ffa205eb73571ed738819acce71a67314b106ad39816a80d";
	const HEADER: &str = r#"{"parentHash":"0x02957835ef888321850d3ebc6b624ae02c1a0df36d649a0d03237799f9fc6d86","number":"0x58",
		"stateRoot":"0xbe21de601cf13e2d075723e253ac44dd03bddd1dab6c3f7e4325f3148142bdb4",
		"extrinsicsRoot":"0x86f7353d8edd62b75ca68cc76fe1b5168c06c50dcf87ab03b0fc7ba01312ce5a",
		"digest":{"logs":["0x0642414245b5010300000000e2fcae230000000044b82cb227ce5e21c80ad4b7332c7bb573d24476eda3275aa801494b3fb7c61b89b643eab89704473940487912f5aea6db813178ac84583d41cb2ebbde42200951433ae2f24b08b4a730570716be3692d9b9a78582112b263b062dbc52771c04"]}}"#;

	#[test]
	fn should_take_a_header_that_is_what_its_hash_says() {
		let header: Header = serde_json::from_str(HEADER).unwrap();
		assert_eq!(honest(&header, &hash_of(HASH).unwrap()), Ok(()));
		assert_eq!(header.height(), Ok(88));
	}

	#[test]
	fn should_refuse_a_header_that_a_node_changed() {
		let hash = hash_of(HASH).unwrap();
		for (true_part, lie) in [
			("0x02957835", "0x02957836"),
			("\"0x58\"", "\"0x59\""),
			("0xbe21de60", "0xbe21de61"),
			("0x86f7353d", "0x86f7353e"),
			("0300000000e2", "0301000000e2"),
		] {
			let text = HEADER.replace(true_part, lie);
			assert_ne!(text, HEADER);
			let header: Header = serde_json::from_str(&text).unwrap();
			assert!(matches!(honest(&header, &hash), Err(Failure::Lie(_))), "{lie}");
		}
	}
}
