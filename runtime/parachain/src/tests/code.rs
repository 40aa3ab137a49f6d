// SPDX-License-Identifier: Apache-2.0

//! The code that a relay chain is given: a block is made with it as a collator does, and checked with it as the relay chain's validators
//! do, from nothing but the parent's header and the proof.
//!
//! The code takes minutes to build, so `make parachain` builds it and runs these. Elsewhere they are named as ignored.

use super::*;
use crate::{configs::consensus::tx_extension, Block, SignedPayload, WASM_BINARY};
use codec::Decode;
use cumulus_primitives_core::ParachainBlockData;
use polkadot_parachain_primitives::primitives::{BlockData, ValidationParams, ValidationResult};
use sc_executor::{RuntimeVersionOf, WasmExecutor};
use sp_core::traits::{CallContext, CodeExecutor, Externalities, RuntimeCode, WrappedRuntimeCode};
use sp_core::Blake2Hasher;
use sp_genesis_builder::PresetId;
use sp_io::TestExternalities;
use sp_runtime::generic::Era;
use sp_state_machine::{Ext, OverlayedChanges, TrieBackendBuilder};
use sp_trie::{proof_size_extension::ProofSizeExt, recorder::Recorder};

/// What a collator's and a validator's executor offers to the code.
type Host = (
	sp_io::SubstrateHostFunctions,
	cumulus_primitives_proof_size_hostfunction::storage_proof_size::HostFunctions,
);

/// The code, ready to be called.
struct Machine {
	executor: WasmExecutor<Host>,
	code: WrappedRuntimeCode<'static>,
}

impl Machine {
	fn new() -> Self {
		let code = WASM_BINARY.expect("the code was built: make parachain");
		println!("RESULT parachain_wasm_bytes={}", code.len());
		assert!(code.len() < cumulus_primitives_core::relay_chain::MAX_CODE_SIZE as usize);
		Self { executor: WasmExecutor::builder().build(), code: WrappedRuntimeCode(code.into()) }
	}

	fn runtime(&self) -> RuntimeCode<'_> {
		RuntimeCode { code_fetcher: &self.code, hash: vec![1], heap_pages: None }
	}

	fn ask<Answer: Decode>(
		&self,
		state: &mut dyn Externalities,
		method: &str,
		question: impl Encode,
	) -> Answer {
		let (answer, _) = self.executor.call(
			state,
			&self.runtime(),
			method,
			&question.encode(),
			CallContext::Onchain { import: false },
		);
		let bytes = answer.unwrap_or_else(|error| panic!("{method}: {error}"));
		Answer::decode(&mut &bytes[..]).expect("it is what the method says")
	}

	/// The state of a preset, and the header of its block 0.
	fn genesis(&self, preset: &str) -> (TestExternalities, Header) {
		let mut chain = TestExternalities::new_empty();
		{
			let ext = &mut chain.ext();
			let parse = |json: Option<Vec<u8>>| -> serde_json::Value {
				serde_json::from_slice(&json.expect("there is one")).expect("it is JSON")
			};
			let mut genesis = parse(self.ask(ext, "GenesisBuilder_get_preset", None::<PresetId>));
			let patch = parse(self.ask(ext, "GenesisBuilder_get_preset", Some(PresetId::from(preset))));
			same_commerce::merge(&mut genesis, patch);
			let json = serde_json::to_vec(&genesis).expect("JSON can be written");
			let built: Result<(), String> = self.ask(ext, "GenesisBuilder_build_state", json);
			assert_eq!(built, Ok(()));
		}
		chain.commit_all().expect("the state can be written");
		let root = *chain.backend.root();
		let empty = sp_trie::empty_trie_root::<sp_trie::LayoutV0<Blake2Hasher>>();
		let header = Header::new(0, empty, root, Default::default(), Digest::default());
		(chain, header)
	}

	/// Make a block with these transactions upon genesis, sealed by Alice, with its proof.
	fn block(
		&self,
		chain: &TestExternalities,
		parent: &Header,
		data: BasicParachainInherentData,
		transactions: Vec<UncheckedExtrinsic>,
	) -> ParachainBlockData<Block> {
		let recorder = Recorder::<Blake2Hasher>::default();
		let backend = TrieBackendBuilder::wrap(&chain.backend).with_recorder(recorder.clone()).build();
		let mut extensions = sp_externalities::Extensions::new();
		extensions.register(ProofSizeExt::new(recorder.clone()));
		let mut overlay = OverlayedChanges::default();
		let mut state = Ext::new(&mut overlay, &backend, Some(&mut extensions));
		let at = START;
		let _: sp_runtime::ExtrinsicInclusionMode =
			self.ask(&mut state, "Core_initialize_block", opening(Some(parent), at));
		let body: Vec<_> =
			inherents(at, data, messages(Vec::new(), Vec::new())).into_iter().chain(transactions).collect();
		for transaction in &body {
			let applied: sp_runtime::ApplyExtrinsicResult =
				self.ask(&mut state, "BlockBuilder_apply_extrinsic", transaction);
			assert_eq!(applied, Ok(Ok(())));
		}
		let mut header: Header = self.ask(&mut state, "BlockBuilder_finalize_block", ());
		let seal = Sr25519Keyring::Alice.sign(header.hash().as_bytes());
		header.digest.push(DigestItem::Seal(AURA_ENGINE_ID, seal.encode()));
		let proof = recorder
			.to_storage_proof()
			.into_compact_proof::<Blake2Hasher>(parent.state_root)
			.expect("the proof is whole");
		ParachainBlockData::new(vec![Block::new(header, body)], proof, None)
	}

	/// Check a block as the relay chain's validators do.
	fn validate(
		&self,
		parent: &Header,
		data: &BasicParachainInherentData,
		block: &ParachainBlockData<Block>,
	) -> Result<ValidationResult, String> {
		let parameters = ValidationParams {
			parent_head: HeadData(parent.encode()),
			block_data: BlockData(block.encode()),
			relay_parent_number: data.validation_data.relay_parent_number,
			relay_parent_storage_root: data.validation_data.relay_parent_storage_root,
		};
		let mut nothing = TestExternalities::new_empty();
		let ext = &mut nothing.ext();
		let (answer, _) = self.executor.call(
			ext,
			&self.runtime(),
			"validate_block",
			&parameters.encode(),
			CallContext::Offchain,
		);
		let bytes = answer.map_err(|error| error.to_string())?;
		ValidationResult::decode(&mut &bytes[..]).map_err(|error| error.to_string())
	}
}

/// A transaction of block 1.
fn signed(who: Sr25519Keyring, genesis: &Header, call: RuntimeCall) -> UncheckedExtrinsic {
	let extension = tx_extension(0, Era::Immortal);
	let hash = genesis.hash();
	// What the extensions sign besides: see `TxExtension`.
	let implicit = (
		(),
		(),
		crate::VERSION.spec_version,
		crate::VERSION.transaction_version,
		hash,
		hash,
		(),
		(),
		(),
		None,
	);
	let payload = SignedPayload::from_raw(call, extension, implicit);
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, who.to_account_id().into(), signature.into(), extension)
}

#[test]
#[ignore = "make parachain builds the code and runs this"]
fn should_be_accepted_by_validators_when_a_collator_makes_a_block_with_commerce_in_it() {
	let machine = Machine::new();
	let (chain, genesis) = machine.genesis("development");
	let version = machine
		.executor
		.runtime_version(&mut TestExternalities::new_empty().ext(), &machine.runtime())
		.expect("the code has a version");
	assert_eq!(
		(version.spec_name, version.spec_version),
		(crate::VERSION.spec_name, crate::VERSION.spec_version)
	);
	let open = pallet_shops::Call::open_shop {
		profile: souk_primitives::shop::ShopProfile {
			region: souk_primitives::codes::Region::parse("CN-ZJ").expect("it is a region"),
			category: souk_primitives::codes::Mcc::new(5_411).expect("it is a code"),
			floor_area: 120,
			staff: 4,
			metadata: journeys::cid(1),
		},
		max_bond: Balance::MAX,
		max_fee: Balance::MAX,
	};
	let transaction = signed(journeys::SELLER, &genesis, RuntimeCall::Shops(open));
	let data = told(Some(&genesis), START, |_| {});
	let block = machine.block(&chain, &genesis, data.clone(), vec![transaction]);
	println!("RESULT pov_block_with_a_new_shop_bytes={}", block.encoded_size());
	let result = machine.validate(&genesis, &data, &block).expect("validators accept it");
	assert_eq!(result.head_data.0, block.blocks()[0].header.encode());
	assert_eq!(result.processed_downward_messages, 0);

	// Sealed anew, so that the seal is not what is wrong.
	let changed = |sealer: Sr25519Keyring, change: &dyn Fn(&mut Block)| {
		let mut blocks = block.blocks().to_vec();
		let block_of = &mut blocks[0];
		block_of.header.digest.pop();
		change(block_of);
		let seal = sealer.sign(block_of.header.hash().as_bytes());
		block_of.header.digest.push(DigestItem::Seal(AURA_ENGINE_ID, seal.encode()));
		ParachainBlockData::new(blocks, block.proof().clone(), None)
	};
	let alice = Sr25519Keyring::Alice;
	assert!(machine.validate(&genesis, &data, &changed(alice, &|_| {})).is_ok(), "nothing is changed");
	for (what, bad) in [
		("another state", changed(alice, &|block| block.header.state_root = Default::default())),
		("a transaction less", changed(alice, &|block| drop(block.extrinsics.pop()))),
		("another collator", changed(Sr25519Keyring::Bob, &|_| {})),
	] {
		assert!(machine.validate(&genesis, &data, &bad).is_err(), "{what}");
	}
	let mut older = data.clone();
	older.validation_data.relay_parent_number -= 1;
	assert!(machine.validate(&genesis, &older, &block).is_err(), "another block of the relay chain");
}

#[test]
#[ignore = "make parachain builds the code and runs this"]
fn should_answer_as_the_native_runtime_does_when_the_code_is_asked() {
	let machine = Machine::new();
	let (mut chain, _) = machine.genesis("souk");
	let names: Vec<PresetId> = machine.ask(&mut chain.ext(), "GenesisBuilder_preset_names", ());
	assert_eq!(names, crate::genesis_presets::preset_names());
	let native =
		chain.execute_with(|| crate::apis::api::dispatch("RewardsApi_policies", &[]).expect("it exists"));
	let (code, _) = machine.executor.call(
		&mut chain.ext(),
		&machine.runtime(),
		"RewardsApi_policies",
		&[],
		CallContext::Offchain,
	);
	assert_eq!(code.expect("it answers"), native);
}
