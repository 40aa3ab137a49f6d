// SPDX-License-Identifier: Apache-2.0

//! Blocks: transactions as they come from the network become a header, a state root and one transaction of the database.

use crate::world::World;
use alloy_consensus::{
	proofs::{calculate_receipt_root, calculate_transaction_root},
	transaction::SignerRecoverable,
	Header, Receipt, ReceiptEnvelope, SignableTransaction, Transaction, TxEip1559, TxEnvelope,
};
use alloy_eips::eip2718::{Decodable2718, Encodable2718};
use alloy_primitives::{keccak256, Address, Bloom, Bytes, Signature, TxKind, B256, U256};
use revm::{
	context::{result::ExecutionResult, Context, TxEnv},
	primitives::hardfork::SpecId,
	ExecuteEvm, MainBuilder, MainContext,
};
use secp256k1::{Message, PublicKey, Secp256k1, SecretKey, SignOnly};
use std::time::{Duration, Instant};

/// The number of this network.
pub const CHAIN: u64 = 31_337;
/// Wei for a unit of gas. Fees are charged as on the main network; only the height of the price is low.
pub const BASE_FEE: u64 = 7;
/// Who builds the blocks and gets the tips.
pub const BENEFICIARY: Address = Address::repeat_byte(0xbe);
/// More than any block here needs: what is measured is time, not the limit that a network sets.
const GAS_LIMIT: u64 = 1 << 50;
const SECONDS: u64 = 12;

/// How long the parts of a block took.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
	/// Decoding the transactions, and recovering who signed them.
	pub recover: Duration,
	/// Executing them.
	pub execute: Duration,
	/// The roots of transactions, receipts and state, the bloom of the logs, the header.
	pub roots: Duration,
	/// Handing everything to the database.
	pub commit: Duration,
}

impl Times {
	/// The whole block.
	pub fn total(&self) -> Duration {
		self.recover + self.execute + self.roots + self.commit
	}
}

/// What a block did.
pub struct Mined {
	/// How long it took.
	pub times: Times,
	/// The gas it used.
	pub gas: u64,
	/// Rows of accounts, storage and branches that it wrote.
	pub rows: usize,
	/// Bytes of its body and of its receipts.
	pub bytes: [usize; 2],
}

/// An account that signs.
#[derive(Clone)]
pub struct Wallet {
	secret: SecretKey,
	/// Its address.
	pub address: Address,
}

impl Wallet {
	/// The wallet of a number. The same number always gives the same one.
	pub fn new<C: secp256k1::Signing>(number: u64, curve: &Secp256k1<C>) -> Self {
		let seed = keccak256([b"souk-evm".as_slice(), &number.to_be_bytes()].concat());
		let secret =
			SecretKey::from_slice(seed.as_slice()).expect("a hash outside of the curve's order is not found");
		let public = PublicKey::from_secret_key(curve, &secret).serialize_uncompressed();
		Self { secret, address: Address::from_raw_public_key(&public[1..]) }
	}

	/// A signed transaction, as a node receives it.
	pub fn sign(&self, call: Call, nonce: u64, curve: &Secp256k1<SignOnly>) -> Vec<u8> {
		let transaction = TxEip1559 {
			chain_id: CHAIN,
			nonce,
			gas_limit: call.gas,
			max_fee_per_gas: u128::from(BASE_FEE) * 2,
			max_priority_fee_per_gas: 1,
			to: TxKind::Call(call.to),
			value: call.value,
			access_list: Default::default(),
			input: call.input,
		};
		let hash = transaction.signature_hash();
		let signed = curve.sign_ecdsa_recoverable(&Message::from_digest(hash.0), &self.secret);
		let (recovery, compact) = signed.serialize_compact();
		let signature = Signature::from_bytes_and_parity(&compact, i32::from(recovery) == 1);
		TxEnvelope::from(transaction.into_signed(signature)).encoded_2718()
	}
}

/// What a transaction does.
#[derive(Clone, Default)]
pub struct Call {
	/// The account or contract.
	pub to: Address,
	/// Wei sent along.
	pub value: U256,
	/// The call's data.
	pub input: Bytes,
	/// The most gas.
	pub gas: u64,
}

/// The chain of one node.
pub struct Chain {
	/// Its state.
	pub world: World,
	number: u64,
	parent: B256,
	gas: u64,
}

impl Chain {
	/// A chain without blocks on a state.
	pub fn new(world: World) -> Self {
		Self { world, number: 0, parent: B256::ZERO, gas: 0 }
	}

	/// Let the database end what it has still to write.
	pub fn rest(self) -> Result<Self, String> {
		Ok(Self { world: self.world.reopen().map_err(|error| error.to_string())?, ..self })
	}

	/// The gas of all blocks. Its base fee is burnt.
	pub fn gas(&self) -> u64 {
		self.gas
	}

	/// The time of the next block, in seconds.
	pub fn timestamp(&self) -> u64 {
		1_800_000_000 + self.number * SECONDS
	}

	/// Take in a block of signed transactions: check signatures, execute, find all roots, write.
	pub fn mine(&mut self, encoded: &[Vec<u8>]) -> Result<Mined, String> {
		let started = Instant::now();
		let mut transactions = Vec::with_capacity(encoded.len());
		let mut calls = Vec::with_capacity(encoded.len());
		for bytes in encoded {
			let transaction = TxEnvelope::decode_2718_exact(bytes).map_err(|error| error.to_string())?;
			let caller = transaction.recover_signer().map_err(|error| error.to_string())?;
			calls.push(environment(&transaction, caller));
			transactions.push(transaction);
		}
		let recover = started.elapsed();
		let mut mined = self.seal(calls, |results| {
			let body = alloy_rlp::encode(&transactions);
			(calculate_transaction_root(&transactions), body, receipts(results))
		})?;
		mined.times.recover = recover;
		Ok(mined)
	}

	/// A block of calls that nobody signed, for the setup. Each is a sender, its nonce, and what it does.
	pub fn run(&mut self, calls: Vec<(Address, u64, Call)>) -> Result<(), String> {
		let calls = calls.into_iter().map(|(caller, nonce, call)| TxEnv {
			tx_type: 2,
			caller,
			gas_limit: call.gas,
			gas_price: u128::from(BASE_FEE) * 2,
			gas_priority_fee: Some(1),
			kind: if call.to.is_zero() { TxKind::Create } else { TxKind::Call(call.to) },
			value: call.value,
			data: call.input,
			nonce,
			chain_id: Some(CHAIN),
			..Default::default()
		});
		self.seal(calls.collect(), |_| (B256::ZERO, Vec::new(), Vec::new()))?;
		Ok(())
	}

	/// What a call would return. Changes nothing.
	pub fn view(&mut self, to: Address, input: Bytes) -> Result<Bytes, String> {
		let mut evm = Context::mainnet()
			.with_db(&mut self.world)
			.modify_cfg_chained(|cfg| cfg.set_spec_and_mainnet_gas_params(SpecId::PRAGUE))
			.build_mainnet();
		let call = TxEnv { kind: TxKind::Call(to), data: input, gas_limit: 10_000_000, ..Default::default() };
		let result = evm.transact(call).map_err(|error| format!("{error:?}"))?.result;
		succeeded(&result)?;
		Ok(result.output().cloned().unwrap_or_default())
	}

	fn seal(
		&mut self,
		calls: Vec<TxEnv>,
		finish: impl FnOnce(&[ExecutionResult]) -> (B256, Vec<u8>, Vec<ReceiptEnvelope>),
	) -> Result<Mined, String> {
		let started = Instant::now();
		let (number, timestamp) = (self.number + 1, self.timestamp());
		let (results, changes) = {
			let mut evm = Context::mainnet()
				.with_db(&mut self.world)
				.modify_cfg_chained(|cfg| {
					cfg.set_spec_and_mainnet_gas_params(SpecId::PRAGUE);
					cfg.chain_id = CHAIN;
				})
				.modify_block_chained(|block| {
					block.number = U256::from(number);
					block.timestamp = U256::from(timestamp);
					block.beneficiary = BENEFICIARY;
					block.gas_limit = GAS_LIMIT;
					block.basefee = BASE_FEE;
				})
				.build_mainnet();
			let mut results = Vec::with_capacity(calls.len());
			for call in calls {
				let result = evm.transact_one(call).map_err(|error| format!("{error:?}"))?;
				succeeded(&result)?;
				results.push(result);
			}
			(results, evm.finalize())
		};
		let execute = started.elapsed();

		let started = Instant::now();
		let gas = results.iter().map(ExecutionResult::tx_gas_used).sum();
		let (transactions_root, body, receipts) = finish(&results);
		let logs_bloom = receipts.iter().fold(Bloom::ZERO, |all, receipt| all | *receipt.logs_bloom());
		let encoded = alloy_rlp::encode(&receipts);
		let sealed = self.world.seal(changes);
		let header = Header {
			parent_hash: self.parent,
			number,
			timestamp,
			beneficiary: BENEFICIARY,
			gas_limit: GAS_LIMIT,
			gas_used: gas,
			base_fee_per_gas: Some(BASE_FEE),
			transactions_root,
			receipts_root: calculate_receipt_root(&receipts),
			logs_bloom,
			state_root: sealed.root,
			..Default::default()
		};
		let hash = header.hash_slow();
		let roots = started.elapsed();

		let started = Instant::now();
		let bytes = [body.len(), encoded.len()];
		self.world
			.commit(number, [alloy_rlp::encode(&header), body, encoded])
			.map_err(|error| error.to_string())?;
		let commit = started.elapsed();
		(self.number, self.parent) = (number, hash);
		self.gas += gas;
		Ok(Mined {
			times: Times { execute, roots, commit, ..Default::default() },
			gas,
			rows: sealed.rows,
			bytes,
		})
	}
}

fn environment(transaction: &TxEnvelope, caller: Address) -> TxEnv {
	TxEnv {
		tx_type: 2,
		caller,
		gas_limit: transaction.gas_limit(),
		gas_price: transaction.max_fee_per_gas(),
		gas_priority_fee: transaction.max_priority_fee_per_gas(),
		kind: transaction.kind(),
		value: transaction.value(),
		data: transaction.input().clone(),
		nonce: transaction.nonce(),
		chain_id: transaction.chain_id(),
		..Default::default()
	}
}

fn succeeded(result: &ExecutionResult) -> Result<(), String> {
	if result.is_success() {
		Ok(())
	} else {
		Err(format!("a transaction failed: {result:?}"))
	}
}

fn receipts(results: &[ExecutionResult]) -> Vec<ReceiptEnvelope> {
	let mut used = 0;
	let receipt = |result: &ExecutionResult| {
		used += result.tx_gas_used();
		let logs = result.logs().to_vec();
		let receipt = Receipt { status: true.into(), cumulative_gas_used: used, logs };
		ReceiptEnvelope::Eip1559(receipt.with_bloom())
	};
	results.iter().map(receipt).collect()
}
