// SPDX-License-Identifier: Apache-2.0

//! The RPC methods that this node adds to those of every Substrate node.

pub mod commerce;
pub mod commune;
pub mod experience;
pub mod market;
mod params;
pub mod read;
pub mod rewards;
pub mod system;
pub mod trace;

use crate::{
	client::{FullBackend, FullClient, FullPool, Selection},
	sealing::Command,
	types::{Block, BlockNumber, Hash},
};
use futures::channel::mpsc;
use jsonrpsee::RpcModule;
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_sync_state_rpc::SyncState;
use sp_keystore::KeystorePtr;
use std::sync::Arc;

/// The methods that this node adds.
pub type Extension = RpcModule<()>;
type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The parts of the node that the methods read.
pub struct Deps {
	/// The client.
	pub client: Arc<FullClient>,
	/// The transaction pool.
	pub pool: Arc<FullPool>,
	/// Says which block is best.
	pub select_chain: Selection,
	/// The chain specification, for light clients.
	pub chain_spec: Box<dyn sc_service::ChainSpec>,
	/// The parts that `babe_*` reads.
	pub babe: BabeDeps,
	/// The parts that `grandpa_*` reads.
	pub grandpa: GrandpaDeps,
}

/// The parts of the node that `babe_*` reads.
pub struct BabeDeps {
	/// Answers for BABE's import.
	pub worker: BabeWorkerHandle<Block>,
	/// The node's keys.
	pub keystore: KeystorePtr,
}

/// The parts of the node that `grandpa_*` reads.
pub struct GrandpaDeps {
	/// The round of votes.
	pub voter_state: SharedVoterState,
	/// The voters.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// Proofs of finality as they are made.
	pub justifications: GrandpaJustificationStream<Block>,
	/// Runs subscriptions.
	pub executor: sc_rpc::SubscriptionTaskExecutor,
	/// Proofs of finality of old blocks.
	pub proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// Build the module of all methods.
///
/// # Errors
///
/// Two modules claim one method, or the chain specification lacks the light sync extension.
pub fn create(deps: Deps) -> Result<Extension, Failure> {
	use commerce::{Commerce, CommerceRpcServer};
	use commune::{Commune, CommuneRpcServer};
	use experience::{Experience, ExperienceRpcServer};
	use market::{Market, MarketRpcServer};
	use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
	use rewards::{Rewards, RewardsRpcServer};
	use sc_consensus_babe_rpc::{Babe, BabeApiServer};
	use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
	use sc_rpc::dev::{Dev, DevApiServer};
	use trace::{Trace, TraceRpcServer};

	let Deps { client, pool, select_chain, chain_spec, babe, grandpa } = deps;
	let mut module = Extension::new(());
	system::add(&mut module, client.clone(), pool)?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module.merge(Commerce::new(client.clone()).into_rpc())?;
	module.merge(Market::new(client.clone()).into_rpc())?;
	module.merge(Experience::new(client.clone()).into_rpc())?;
	module.merge(Commune::new(client.clone()).into_rpc())?;
	module.merge(Trace::new(client.clone()).into_rpc())?;
	module.merge(Rewards::new(client.clone()).into_rpc())?;
	module.merge(Babe::new(client.clone(), babe.worker.clone(), babe.keystore, select_chain).into_rpc())?;
	module.merge(
		Grandpa::new(
			grandpa.executor,
			grandpa.authority_set.clone(),
			grandpa.voter_state,
			grandpa.justifications,
			grandpa.proofs,
		)
		.into_rpc(),
	)?;
	module.merge(sync_spec(SyncState::new(
		chain_spec,
		client.clone(),
		grandpa.authority_set,
		babe.worker,
	)?)?)?;
	// Each of these methods refuses callers that may not call unsafe methods.
	module.merge(Dev::new(client).into_rpc())?;
	Ok(module)
}

/// The method that writes a specification for light clients, for callers that may call unsafe methods.
///
/// The SDK's own lets everybody call it. Each answer is a whole specification with the genesis state in it.
fn sync_spec(
	state: SyncState<Block, FullClient>,
) -> Result<RpcModule<SyncState<Block, FullClient>>, Failure> {
	use jsonrpsee::types::ErrorObjectOwned;
	use sc_rpc::DenyUnsafe;
	use sc_sync_state_rpc::SyncStateApiServer;

	let mut module = RpcModule::new(state);
	module.register_async_method("sync_state_genSyncSpec", |params, state, extensions| async move {
		extensions.get::<DenyUnsafe>().copied().unwrap_or(DenyUnsafe::Yes).check_if_safe()?;
		let raw = params.one()?;
		state.system_gen_sync_spec(raw).await.map_err(ErrorObjectOwned::from)
	})?;
	Ok(module)
}

/// Add the methods with which a client makes and finalises blocks.
///
/// # Errors
///
/// Two modules claim one method.
pub fn add_engine(module: &mut Extension, engine: mpsc::Sender<Command>) -> Result<(), Failure> {
	use sc_consensus_manual_seal::rpc::{ManualSeal, ManualSealApiServer};
	module.merge(ManualSeal::new(engine).into_rpc())?;
	Ok(())
}
