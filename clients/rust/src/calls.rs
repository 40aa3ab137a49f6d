// SPDX-License-Identifier: Apache-2.0

//! The connection to a node.

use std::{
	error::Error,
	fmt,
	time::{Duration, Instant},
};

use scale_info::TypeDef;
use sp_crypto_hashing::twox_128;
use subxt::{
	backend::LegacyBackend,
	client::{OnlineClientAtBlock, OnlineClientAtBlockImpl},
	config::{substrate::AccountId32, DefaultExtrinsicParamsBuilder, RpcConfigFor},
	error::{BackendError, DispatchError, ExtrinsicError, RpcError, TransactionEventsError},
	ext::{
		frame_decode::runtime_apis::IntoEncodableValues,
		jsonrpsee::{
			client_transport::ws::{Url, WsTransportClientBuilder},
			core::client::{Client, IdKind},
		},
		scale_decode::{DecodeAsFields, DecodeAsType},
		scale_encode::{self, EncodeAsFields, EncodeAsType},
		scale_type_resolver::TypeResolver,
	},
	extrinsics::ExtrinsicEvents,
	rpcs::{self, rpc_params, LegacyRpcMethods, RpcClient},
	tx::{SubmittableTransaction, TransactionProgress, TransactionStatus},
	OnlineClient, SubstrateConfig,
};
use subxt_signer::sr25519::Keypair;
use tokio::time::timeout;

use crate::node::json::hex;

/// How long to wait for a connection, and for the answer to one question.
const PATIENCE: Duration = Duration::from_secs(60);

/// A transaction that is not in a block after so many is void, so one that was lost cannot come back later.
const MORTAL_BLOCKS: u64 = 64;

/// A transaction the node says nothing about for so long may be lost.
const SILENCE: Duration = Duration::from_secs(20);

/// A transaction no block takes for so long is given up.
const STUCK: Duration = Duration::from_secs(300);

/// The node's answers are checked against the chain's metadata; what does not fit is told in one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
	/// The node cannot be reached, or stopped answering.
	Unreachable(String),
	/// The chain lacks something this program needs: a pallet, a call, a runtime API, a field.
	Unsupported(String),
	/// The node does not take the transaction: bad signature, no funds for the fee, pool full …
	Rejected(String),
	/// The transaction was included and its call failed.
	Dispatch(Refusal),
	/// The transaction left the node's pool without being included.
	Lost(String),
}

/// Why a call failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
	/// The error's name, as `Pallet::Name` where a pallet made it.
	pub name: String,
	/// Which entry of a batch it was about, and its fault, where the error says so.
	pub entry: Option<(usize, String)>,
}

impl fmt::Display for Refusal {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		match &self.entry {
			Some((_, fault)) => write!(to, "{}::{fault}", self.name),
			None => to.write_str(&self.name),
		}
	}
}

impl fmt::Display for Failure {
	fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Unreachable(why) => write!(to, "the chain cannot be reached: {why}"),
			Self::Unsupported(why) => write!(to, "the chain does not offer what is needed: {why}"),
			Self::Rejected(why) => write!(to, "the transaction was not accepted: {why}"),
			Self::Dispatch(why) => write!(to, "the chain refused: {why}"),
			Self::Lost(why) => write!(to, "the transaction was not included: {why}"),
		}
	}
}

impl Error for Failure {}

/// An error and what is behind it, in one line, nothing twice.
pub fn said(error: &dyn Error) -> String {
	let mut line = error.to_string();
	let mut source = error.source();
	while let Some(inner) = source {
		let text = inner.to_string();
		if !line.contains(&text) {
			line = format!("{line}: {text}");
		}
		source = inner.source();
	}
	line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an error is of the connection rather than of what was asked.
fn is_connection(text: &str) -> bool {
	["connection", "Connection", "restart required", "timeout", "Broken pipe", "closed"]
		.iter()
		.any(|word| text.contains(word))
}

/// A failure of a question to the node.
fn asked(error: &dyn Error) -> Failure {
	let text = said(error);
	if is_connection(&text) {
		Failure::Unreachable(text)
	} else {
		Failure::Unsupported(text)
	}
}

/// The chain as of one block.
pub type At = OnlineClientAtBlock<SubstrateConfig>;

type Signed = SubmittableTransaction<SubstrateConfig, OnlineClientAtBlockImpl<SubstrateConfig>>;
type Progress = TransactionProgress<SubstrateConfig, OnlineClientAtBlockImpl<SubstrateConfig>>;

/// A connected node.
pub struct Chain {
	api: OnlineClient<SubstrateConfig>,
	rpc: RpcClient,
	methods: LegacyRpcMethods<RpcConfigFor<SubstrateConfig>>,
}

impl Chain {
	/// Connects to a node's WebSocket, `ws://` or `wss://`.
	pub async fn connect(address: &str) -> Result<Self, Failure> {
		let unreachable = |why: String| Failure::Unreachable(format!("{address}: {why}"));
		let url = Url::parse(address).map_err(|error| unreachable(error.to_string()))?;
		if !["ws", "wss"].contains(&url.scheme()) {
			return Err(unreachable("must begin with ws:// or wss://".into()));
		}
		let (sender, receiver) = WsTransportClientBuilder::default()
			.connection_timeout(PATIENCE)
			// Metadata and pages of histories are the largest answers.
			.max_response_size(64 << 20)
			.build(url)
			.await
			.map_err(|error| unreachable(said(&error)))?;
		let client = Client::builder()
			// Requests are numbered with text: numbers inside untagged values do not survive serde_json's
			// arbitrary_precision, which hashing needs.
			.id_format(IdKind::String)
			.request_timeout(PATIENCE)
			.max_buffer_capacity_per_subscription(4096)
			.build_with_tokio(sender, receiver);
		let client = RpcClient::new(client);
		let methods = LegacyRpcMethods::new(client.clone());
		let backend: LegacyBackend<SubstrateConfig> = LegacyBackend::builder().build(client.clone());
		let api = OnlineClient::from_backend(std::sync::Arc::new(backend))
			.await
			.map_err(|error| unreachable(said(&error)))?;
		Ok(Chain { api, rpc: client, methods })
	}

	/// The chain's first block: what names it for good.
	pub fn genesis(&self) -> [u8; 32] {
		self.api.genesis_hash().0
	}

	/// Whether the node says its chain is one for development.
	pub async fn is_development(&self) -> Result<bool, Failure> {
		let kind: serde_json::Value =
			self.rpc.request("system_chainType", rpc_params![]).await.map_err(|error| asked(&error))?;
		Ok(kind.as_str() == Some("Development"))
	}

	/// As of the newest block, final or not.
	pub async fn best(&self) -> Result<At, Failure> {
		let hash = self.methods.chain_get_block_hash(None).await.map_err(|error| asked(&error))?;
		let hash = hash.ok_or_else(|| Failure::Unsupported("the node has no best block".into()))?;
		self.api.at_block(hash).await.map_err(|error| asked(&error))
	}

	/// As of the newest final block.
	pub async fn finalized(&self) -> Result<At, Failure> {
		self.api.at_current_block().await.map_err(|error| asked(&error))
	}

	/// The account's next nonce, transactions that wait in the node's pool included.
	pub async fn next_nonce(&self, account: &AccountId32) -> Result<u64, Failure> {
		self.methods.system_account_next_index(account).await.map_err(|error| asked(&error))
	}

	/// The account's next nonce as of a block.
	pub async fn nonce_at(&self, at: &At, account: &AccountId32) -> Result<u64, Failure> {
		at.tx().account_nonce(account).await.map_err(|error| asked(&error))
	}

	/// Signs a call and hands it over.
	pub async fn send<Data: EncodeAsFields>(
		&self,
		at: &At,
		call: &Call<Data>,
		signer: &Keypair,
		nonce: u64,
	) -> Result<Sent, Failure> {
		let params = DefaultExtrinsicParamsBuilder::<SubstrateConfig>::new()
			.nonce(nonce)
			.mortal_from_unchecked(MORTAL_BLOCKS, at.block_number(), at.block_ref().hash())
			.build();
		let mut signable = at
			.tx()
			.create_signable_offline(call, params)
			.map_err(|error| Failure::Unsupported(said(&error)))?;
		let signed = signable.sign(signer).map_err(|error| Failure::Unsupported(said(&error)))?;
		let progress = signed.submit_and_watch().await.map_err(|error| handed_over(&error))?;
		Ok(Sent { signed, progress, account: signer.public_key().to_account_id(), nonce })
	}
}

/// A failure to hand a transaction over. What the node says of it is in two parts: `Invalid Transaction` and why.
fn handed_over(error: &ExtrinsicError) -> Failure {
	if let ExtrinsicError::ErrorSubmittingTransaction(BackendError::Rpc(RpcError::ClientError(
		rpcs::Error::User(answer),
	))) = error
	{
		let data = answer.data.as_ref().map(|data| data.get().trim_matches('"'));
		return Failure::Rejected(match data {
			Some(data) => format!("{}: {data}", answer.message),
			None => answer.message.clone(),
		});
	}
	let text = said(error);
	if is_connection(&text) {
		Failure::Unreachable(text)
	} else {
		Failure::Rejected(text)
	}
}

/// A call: pallet, name, and arguments by name.
pub type Call<Data> = subxt::tx::DynamicPayload<Data>;

/// A call of a pallet.
pub fn call<Data: EncodeAsFields>(pallet: &str, name: &str, data: Data) -> Call<Data> {
	subxt::tx::dynamic(pallet, name, data)
}

/// The bytes of a call: what of a transaction is its content.
pub fn call_bytes<Data: EncodeAsFields>(at: &At, call: &Call<Data>) -> Result<Vec<u8>, Failure> {
	at.tx().call_data(call).map_err(|error| Failure::Unsupported(said(&error)))
}

/// A call as it is: its bytes are what the chain's enumeration of calls encodes to.
#[derive(Clone, Debug)]
pub struct Encoded(Vec<u8>);

impl EncodeAsType for Encoded {
	fn encode_as_type_to<R: TypeResolver>(
		&self,
		_: R::TypeId,
		_: &R,
		out: &mut Vec<u8>,
	) -> Result<(), scale_encode::Error> {
		out.extend_from_slice(&self.0);
		Ok(())
	}
}

/// Arguments of a batch of calls.
#[derive(EncodeAsType)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
pub struct Batch {
	calls: Vec<Encoded>,
}

/// Many calls in one transaction. One that is refused does not keep it from the others.
pub fn batch<Data: EncodeAsFields>(at: &At, calls: &[Call<Data>]) -> Result<Call<Batch>, Failure> {
	let calls: Result<Vec<_>, _> = calls.iter().map(|call| call_bytes(at, call).map(Encoded)).collect();
	Ok(call("Utility", "force_batch", Batch { calls: calls? }))
}

/// Asks a runtime API.
pub async fn ask<Arguments, Answer>(
	at: &At,
	api: &str,
	method: &str,
	arguments: Arguments,
) -> Result<Answer, Failure>
where
	Arguments: IntoEncodableValues,
	Answer: DecodeAsType,
{
	let payload = subxt::runtime_apis::dynamic::<Arguments, Answer>(api, method, arguments);
	at.runtime_apis().call(payload).await.map_err(|error| asked(&error))
}

/// A constant of a pallet.
pub fn constant<Value: DecodeAsType>(at: &At, pallet: &str, name: &str) -> Result<Value, Failure> {
	let address = subxt::constants::dynamic::<Value>(pallet, name);
	at.constants().entry(address).map_err(|error| Failure::Unsupported(said(&error)))
}

/// A transaction on its way.
pub struct Sent {
	signed: Signed,
	progress: Progress,
	account: AccountId32,
	nonce: u64,
}

/// How a transaction ended well.
#[derive(Debug)]
pub enum Included {
	/// Its call succeeded, with these events.
	Done(Box<ExtrinsicEvents<SubstrateConfig>>),
	/// A block took it, but the node did not say which; whether its call succeeded is to be seen from its effects.
	Somewhere,
}

impl Sent {
	/// Waits until the transaction is in a block, or in a final one, and its call succeeded.
	///
	/// A node's pool can lose a transaction without a word. What stays away is handed over again, the same signed bytes,
	/// which can take effect but once.
	pub async fn included(mut self, chain: &Chain, finalized: bool) -> Result<Included, Failure> {
		let started = Instant::now();
		let mut seen_in_block = false;
		loop {
			let status = match timeout(SILENCE, self.progress.next()).await {
				Ok(status) => status,
				Err(_) if seen_in_block && started.elapsed() < STUCK => continue,
				Err(_) if started.elapsed() < STUCK => {
					let at = chain.best().await?;
					if chain.nonce_at(&at, &self.account).await? > self.nonce {
						return Ok(Included::Somewhere);
					}
					// Refused where the pool has it after all; then the old watch goes on.
					if let Ok(progress) = self.signed.submit_and_watch().await {
						self.progress = progress;
					}
					continue;
				},
				Err(_) => return Err(Failure::Lost(format!("no block took it in {} s", STUCK.as_secs()))),
			};
			let Some(status) = status else {
				return Err(Failure::Unreachable("the node stopped reporting on the transaction".into()));
			};
			let block = match status.map_err(|error| asked(&error))? {
				TransactionStatus::InBestBlock(block) if !finalized => block,
				TransactionStatus::InBestBlock(_) => {
					seen_in_block = true;
					continue;
				},
				TransactionStatus::InFinalizedBlock(block) => block,
				TransactionStatus::Error { message }
				| TransactionStatus::Invalid { message }
				| TransactionStatus::Dropped { message } => return Err(Failure::Lost(message)),
				_ => continue,
			};
			return match block.wait_for_success().await {
				Ok(events) => Ok(Included::Done(Box::new(events))),
				Err(TransactionEventsError::ExtrinsicFailed(error)) => {
					Err(Failure::Dispatch(refusal(&error, &block.at().await.map_err(|error| asked(&error))?)))
				},
				Err(error) => Err(asked(&error)),
			};
		}
	}
}

impl Included {
	/// The fields of an event of the transaction.
	pub fn event<Fields: DecodeAsFields>(&self, pallet: &str, name: &str) -> Option<Fields> {
		let Self::Done(events) = self else { return None };
		let mut events = events.iter().filter_map(Result::ok);
		let event = events.find(|event| event.pallet_name() == pallet && event.event_name() == name)?;
		event.decode_fields_unchecked_as::<Fields>().ok()
	}
}

/// What a dispatch error says. Of a batch's error `Refused { index, fault }` the bytes after the error's number are the
/// entry, two bytes, and the number of its fault, whose name is in the metadata.
fn refusal(error: &DispatchError, at: &At) -> Refusal {
	let DispatchError::Module(module) = error else {
		return Refusal { name: error.to_string(), entry: None };
	};
	let entry =
		module.details().ok().filter(|details| details.variant.name == "Refused").and_then(|details| {
			let [_, _, low, high, fault] = module.bytes();
			let kind = details.variant.fields.iter().find(|field| field.name.as_deref() == Some("fault"))?;
			let TypeDef::Variant(faults) = &at.metadata_ref().types().resolve(kind.ty.id)?.type_def else {
				return None;
			};
			let name = &faults.variants.iter().find(|variant| variant.index == fault)?.name;
			Some((usize::from(u16::from_le_bytes([low, high])), name.clone()))
		});
	Refusal { name: module.details_string(), entry }
}

impl Chain {
	/// How large a pallet's part of the state is, or one storage item of it: keys and values, in bytes.
	pub async fn state_size(&self, at: &At, pallet: &str, item: Option<&str>) -> Result<u64, Failure> {
		let mut prefix = twox_128(pallet.as_bytes()).to_vec();
		prefix.extend(item.into_iter().flat_map(|item| twox_128(item.as_bytes())));
		let hash = at.block_ref().hash();
		let text = hex(&prefix);
		let values: Option<u64> = self
			.rpc
			.request("state_getStorageSize", rpc_params![text, hash])
			.await
			.map_err(|error| asked(&error))?;
		let mut keys = 0;
		let mut last: Option<Vec<u8>> = None;
		loop {
			let page = self
				.methods
				.state_get_keys_paged(&prefix, 1000, last.as_deref(), Some(hash))
				.await
				.map_err(|error| asked(&error))?;
			keys += page.iter().map(|key| key.len() as u64).sum::<u64>();
			match page.into_iter().next_back() {
				Some(key) => last = Some(key),
				None => return Ok(keys + values.unwrap_or_default()),
			}
		}
	}
}
