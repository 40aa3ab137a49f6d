// SPDX-License-Identifier: Apache-2.0

//! Blocks on demand, for development chains: tests and dapps need not wait for slots.
//!
//! A sealed block is a BABE block without a seal, and final at once. It claims a slot with the key of a validator, so the
//! runtime cannot tell the difference. Each block takes the slot after its parent's. So the chain's clock moves on by one
//! slot a block, however fast or slowly blocks are made.

use crate::{
	client::{FullBackend, FullClient, FullPool, GrandpaImport, Selection},
	types::{Block, Hash},
};
use futures::{
	channel::{mpsc, oneshot},
	stream::{self, BoxStream, StreamExt},
};
use futures_timer::Delay;
use jsonrpsee::core::async_trait;
use sc_client_api::AuxStore;
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sc_consensus_babe::BabeLink;
use sc_consensus_manual_seal::{
	consensus::babe::BabeConsensusDataProvider, run_manual_seal, CreatedBlock, EngineCommand,
	ManualSealParams,
};
use sc_service::TaskManager;
use sc_transaction_pool_api::{InPoolTransaction, TransactionPool};
use sp_api::ProvideRuntimeApi;
use sp_blockchain::HeaderBackend;
use sp_consensus_babe::{
	inherents::{BabeCreateInherentDataProviders, InherentDataProvider as BabeInherents},
	BabeApi, Slot,
};
use sp_core::crypto::{key_types::BABE, ByteArray};
use sp_keystore::KeystorePtr;
use sp_timestamp::Timestamp;
use std::{
	collections::HashSet,
	str::FromStr,
	sync::Arc,
	time::{Duration, Instant},
};

/// A command to the task that makes blocks.
pub type Command = EngineCommand<Hash>;

/// The most ready transactions that are compared to decide whether a new block would have new transactions.
const MAX_READY: usize = 16_384;
/// How long the next block waits for the transaction pool to catch up with the last one.
const POOL_PATIENCE: Duration = Duration::from_secs(5);

/// The database has this key if its blocks are sealed.
const SEALED_KEY: &[u8] = b"souk_sealed";

/// When blocks are made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sealing {
	/// As soon as a transaction is ready.
	Instant,
	/// At this interval.
	Every(Duration),
}

impl Sealing {
	/// The longest interval, a day.
	const MAX_MILLIS: u64 = 86_400_000;
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, String> {
		if text == "instant" {
			return Ok(Self::Instant);
		}
		match text.parse() {
			Ok(millis @ 1..=Self::MAX_MILLIS) => Ok(Self::Every(Duration::from_millis(millis))),
			_ => {
				Err(format!("neither `instant` nor a number of milliseconds from 1 to {}", Self::MAX_MILLIS))
			},
		}
	}
}

/// The block import behind BABE's.
#[derive(Clone)]
pub enum FinalityImport {
	/// GRANDPA votes on the blocks.
	Voted(GrandpaImport),
	/// The blocks are final on arrival, so no voters need to be tracked.
	Sealed(Arc<FullClient>),
}

#[async_trait]
impl BlockImport<Block> for FinalityImport {
	type Error = sp_consensus::Error;

	async fn check_block(&self, block: BlockCheckParams<Block>) -> Result<ImportResult, Self::Error> {
		match self {
			Self::Voted(import) => import.check_block(block).await,
			Self::Sealed(client) => client.check_block(block).await,
		}
	}

	async fn import_block(&self, block: BlockImportParams<Block>) -> Result<ImportResult, Self::Error> {
		match self {
			Self::Voted(import) => import.import_block(block).await,
			Self::Sealed(client) => client.import_block(block).await,
		}
	}
}

/// The inherents of a sealed block: the slot after its parent's, and the time at which that slot starts. A block on the first one
/// has the slot of the moment.
pub fn inherents(client: Arc<FullClient>) -> BabeCreateInherentDataProviders<Block> {
	Arc::new(move |parent, ()| {
		let client = client.clone();
		async move {
			let duration = sc_consensus_babe::configuration(&*client)?.slot_duration();
			let header = client.header(parent)?.ok_or_else(|| format!("the block {parent} is not known"))?;
			let slot = if header.number == 0 {
				Slot::from_timestamp(Timestamp::current(), duration)
			} else {
				sc_consensus_babe::find_pre_digest::<Block>(&header)?.slot() + 1
			};
			let time = slot.timestamp(duration).ok_or("the time of the next slot is too late to be told")?;
			Ok((BabeInherents::new(slot), sp_timestamp::InherentDataProvider::new(time)))
		}
	})
}

/// Keep a database to the way its first block was made: sealed or not. A database without blocks takes either way.
///
/// After sealed blocks, BABE cannot go on: their slots run ahead of the clock, so BABE would make no block for hours or
/// days. After blocks of BABE, sealing cannot go on: it finalises blocks without GRANDPA's votes and does not track the
/// voters. The node would serve wrong proofs of finality, and GRANDPA could never go on.
///
/// # Errors
///
/// The blocks were made the other way, or the database does not answer.
pub fn claim<C>(client: &C, sealed: bool, path: &str) -> Result<(), sc_service::Error>
where
	C: AuxStore + HeaderBackend<Block>,
{
	let fresh = client.info().best_number == 0;
	let remedy = "choose another --base-path, or `purge-chain`";
	match (sealed, client.get_aux(SEALED_KEY)?.is_some()) {
		(true, true) | (false, false) => Ok(()),
		(true, false) if fresh => Ok(client.insert_aux(&[(SEALED_KEY, &[][..])], &[])?),
		(false, true) if fresh => Ok(client.insert_aux(&[], &[SEALED_KEY])?),
		(true, false) => Err(sc_service::Error::Other(format!(
			"the blocks of the database at {path} were not made with --sealing, and sealed ones cannot follow them: leave \
			 --sealing out, {remedy}"
		))),
		(false, true) => Err(sc_service::Error::Other(format!(
			"the blocks of the database at {path} were made with --sealing, which puts them ahead of the clock, so BABE \
			 cannot go on: add --sealing, {remedy}"
		))),
	}
}

/// The parts of the node that sealing needs.
pub struct Deps<Import> {
	/// When blocks are made.
	pub sealing: Sealing,
	/// The commands that come in over RPC.
	pub commands: mpsc::Receiver<Command>,
	/// Imports the blocks.
	pub block_import: Import,
	/// BABE's view of its epochs.
	pub babe_link: BabeLink<Block>,
	/// The client.
	pub client: Arc<FullClient>,
	/// The transaction pool.
	pub pool: Arc<FullPool>,
	/// Says which block is best.
	pub select_chain: Selection,
	/// The node's keys.
	pub keystore: KeystorePtr,
	/// Builds the blocks.
	pub proposer: sc_basic_authorship::ProposerFactory<FullPool, FullClient>,
}

/// Start making blocks.
///
/// # Errors
///
/// The node lacks the key of a validator, so it could not claim every slot. Or the runtime does not answer.
pub fn spawn<Import>(tasks: &TaskManager, deps: Deps<Import>) -> Result<(), sc_service::Error>
where
	Import: BlockImport<Block, Error = sp_consensus::Error> + Send + Sync + 'static,
{
	let Deps {
		sealing,
		commands: asked,
		block_import,
		babe_link,
		client,
		pool,
		select_chain,
		keystore,
		proposer,
	} = deps;

	let epoch = client
		.runtime_api()
		.current_epoch(client.info().best_hash)
		.map_err(|error| sc_service::Error::Application(Box::new(error)))?;
	let keys: Vec<_> = epoch.authorities.iter().map(|(key, _)| (key.to_raw_vec(), BABE)).collect();
	if !keystore.has_keys(&keys) {
		return Err(sc_service::Error::Other(format!(
			"--sealing needs the block-making key of every validator of the chain, and of {} the node lacks some: \
			 use --dev, or --chain dev with --alice",
			keys.len(),
		)));
	}

	let digests = BabeConsensusDataProvider::new(
		client.clone(),
		keystore,
		babe_link.epoch_changes().clone(),
		epoch.authorities,
	)
	.map_err(|error| sc_service::Error::Other(error.to_string()))?;

	let triggers = match sealing {
		Sealing::Instant => instant(pool.clone(), client.clone()),
		Sealing::Every(interval) => every(interval),
	};

	let seal = run_manual_seal::<Block, _, FullBackend, _, _, _, _, _, _>(ManualSealParams {
		block_import,
		env: proposer,
		client: client.clone(),
		pool,
		commands_stream: stream::select(asked, commands(triggers)),
		select_chain,
		consensus_data_provider: Some(Box::new(digests)),
		create_inherent_data_providers: inherents(client),
	});
	tasks.spawn_essential_handle().spawn_blocking("sealing", None, seal);
	Ok(())
}

/// Turn each trigger into the two commands that make a block and then finalise it.
///
/// There are two commands because BABE and the transaction pool expect a block to be announced as best before it is
/// announced as final. A block that is final on import is announced in the other order.
///
/// `create_empty` is always set. Without it, manual seal compares the number of inherents with the number of extrinsics.
/// BABE has two pieces of inherent data and one inherent extrinsic, so a block of exactly one transaction would be refused.
fn commands(triggers: BoxStream<'static, ()>) -> BoxStream<'static, Command> {
	/// The command that the task waits for.
	enum Doing {
		Nothing,
		Sealing(oneshot::Receiver<Result<CreatedBlock<Hash>, sc_consensus_manual_seal::Error>>),
		Finalising(oneshot::Receiver<Result<(), sc_consensus_manual_seal::Error>>),
	}

	stream::unfold((triggers, Doing::Nothing), |(mut triggers, mut doing)| async move {
		loop {
			doing = match doing {
				Doing::Nothing => {
					triggers.next().await?;
					let (sender, done) = oneshot::channel();
					let command = EngineCommand::SealNewBlock {
						create_empty: true,
						finalize: false,
						parent_hash: None,
						sender: Some(sender),
					};
					return Some((command, (triggers, Doing::Sealing(done))));
				},
				Doing::Sealing(done) => match done.await.ok()? {
					Ok(block) => {
						let (sender, done) = oneshot::channel();
						let command = EngineCommand::FinalizeBlock {
							hash: block.hash,
							sender: Some(sender),
							justification: None,
						};
						return Some((command, (triggers, Doing::Finalising(done))));
					},
					Err(error) => {
						log::error!("No block was made: {error}");
						Doing::Nothing
					},
				},
				Doing::Finalising(done) => {
					if let Err(error) = done.await.ok()? {
						log::error!("A block was not finalised: {error}");
					}
					Doing::Nothing
				},
			};
		}
	})
	.boxed()
}

/// The most blocks made for the same transactions. After them, the task waits for others.
const TRIES: u32 = 2;

/// Triggers a block whenever there are transactions for one.
///
/// Transactions that arrive while a block is made go into the next one together. Some transactions do not fit a block, and
/// the block that begins a session takes none. Those go into the next block without waiting for another arrival.
/// Transactions that no block takes cause at most [`TRIES`] empty blocks.
fn instant(pool: Arc<FullPool>, client: Arc<FullClient>) -> BoxStream<'static, ()> {
	let arrivals = pool.import_notification_stream().ready_chunks(MAX_READY);
	stream::unfold((arrivals, HashSet::new(), 0), move |(mut arrivals, tried, tries)| {
		let (pool, client) = (pool.clone(), client.clone());
		async move {
			loop {
				// The pool knows the transactions that are ready on a block only after it caught up, so ask for that block.
				let best = client.info().best_hash;
				let ready: HashSet<Hash> = pool
					.ready_at_with_timeout(best, POOL_PATIENCE)
					.await
					.take(MAX_READY)
					.map(|transaction| *transaction.hash())
					.collect();
				let tries = if ready == tried { tries + 1 } else { 1 };
				if !ready.is_empty() && tries <= TRIES {
					return Some(((), (arrivals, ready, tries)));
				}
				arrivals.next().await?;
			}
		}
	})
	.boxed()
}

/// Triggers a block at a fixed interval, or at once if the last block took longer.
fn every(interval: Duration) -> BoxStream<'static, ()> {
	stream::unfold(Instant::now(), move |due| async move {
		let due = due.checked_add(interval).unwrap_or(due);
		Delay::new(due.saturating_duration_since(Instant::now())).await;
		Some(((), due.max(Instant::now().checked_sub(interval).unwrap_or(due))))
	})
	.boxed()
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_client_api::{in_mem::Blockchain, NewBlockState};
	use souk_runtime::Header;
	use sp_runtime::traits::Header as _;

	/// Append a block.
	fn grow(chain: &Blockchain<Block>, number: u32) {
		let header =
			Header::new(number, Hash::zero(), Hash::zero(), chain.info().best_hash, Default::default());
		chain.insert(header.hash(), header, None, None, NewBlockState::Final, true).expect("it follows");
	}

	#[test]
	fn should_keep_a_database_to_one_way_when_it_has_blocks() {
		for sealed in [true, false] {
			let chain = Blockchain::<Block>::new();
			grow(&chain, 0);
			for way in [!sealed, sealed, !sealed, sealed] {
				assert!(claim(&chain, way, "/db").is_ok(), "it has no block yet");
			}
			grow(&chain, 1);
			assert!(claim(&chain, sealed, "/db").is_ok());
			let error = claim(&chain, !sealed, "/db").expect_err("must be refused").to_string();
			assert!(error.contains("/db") && error.contains("--sealing"), "{error}");
			assert!(claim(&chain, sealed, "/db").is_ok(), "being refused changes nothing");
		}
	}

	#[test]
	fn should_parse_when_instant_or_milliseconds() {
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		assert_eq!("1".parse(), Ok(Sealing::Every(Duration::from_millis(1))));
		assert_eq!("86400000".parse(), Ok(Sealing::Every(Duration::from_secs(86_400))));
	}

	#[test]
	fn should_refuse_when_neither_instant_nor_milliseconds() {
		for bad in ["", "0", "-1", "86400001", "1.5", "Instant", "soon", "99999999999999999999999"] {
			assert!(bad.parse::<Sealing>().is_err(), "{bad}");
		}
	}
}
