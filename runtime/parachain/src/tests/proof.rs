// SPDX-License-Identifier: Apache-2.0

//! How many bytes a block brings to the relay chain's validators: its transactions, and the part of the state that they need to check
//! it. Measured on a state with [`ACCOUNTS`] accounts, as on a chain that is in use: the more rows there are, the longer is the way to
//! each.

use super::*;
use crate::{
	chain::{MAXIMUM_BLOCK_WEIGHT, MAXIMUM_PROOF_SIZE},
	configs::consensus::tx_extension,
	AllPalletsWithSystem, SignedPayload,
};
use frame_support::{
	dispatch::DispatchClass, storage::transactional::with_transaction_unchecked, traits::StorageInfoTrait,
	weights::Weight, BoundedVec,
};
use journeys::{deliver, open_shop, place, publish, size, BUYER, SELLER};
use pallet_receipts::Call as ReceiptsCall;
use souk_primitives::receipts::Row;
use sp_core::Blake2Hasher;
use sp_io::TestExternalities;
use sp_runtime::{generic::Era, TransactionOutcome};
use sp_trie::{proof_size_extension::ProofSizeExt, recorder::Recorder};

/// The accounts of the state, and the rows of each map that the measured calls read.
const ACCOUNTS: u32 = 200_000;
/// Rows of every other map.
const ROWS: u32 = 20_000;

/// The most that one more settled order may add to a block, in bytes: proof and transaction. A budget: ninety of them fit the part of a
/// block that ordinary transactions may fill.
const MOST_PER_SETTLE: usize = 40_000;
/// The most that one more row of a batch of a till may add. A row is in the transaction, and leaves nothing in the state.
const MOST_PER_TILL_ROW: usize = 16;
/// The most of a block that does nothing.
const MOST_OF_EMPTY: usize = 60_000;

/// Maps whose rows are read by their key and never walked, so that made-up rows under other keys disturb nobody.
const MAPS: [(&str, &str); 12] = [
	("Assets", "Account"),
	("AssetsHolder", "Holds"),
	("Balances", "Holds"),
	("Balances", "Locks"),
	("Distribution", "Records"),
	("Experience", "Purchases"),
	("Orders", "Lines"),
	("Orders", "Orders"),
	("Receipts", "Batches"),
	("Rewards", "Shares"),
	("Shops", "Listings"),
	("Shops", "Shops"),
];

/// Fill the state of a chain with rows of others.
fn filled(chain: &mut TestExternalities) {
	chain.execute_with(|| {
		let row = frame_system::Account::<Runtime>::get(Sr25519Keyring::Alice.to_account_id());
		for index in 0..ACCOUNTS {
			let who = AccountId::new(sp_io::hashing::blake2_256(&index.to_le_bytes()));
			frame_system::Account::<Runtime>::insert(who, row.clone());
		}
		let infos = AllPalletsWithSystem::storage_info();
		for (pallet, item) in MAPS {
			let info = infos
				.iter()
				.find(|info| info.pallet_name == pallet.as_bytes() && info.storage_name == item.as_bytes())
				.unwrap_or_else(|| panic!("there is no {pallet}::{item}"));
			for index in 0..ROWS {
				let key = sp_io::hashing::blake2_256(&(b"row", index).encode());
				sp_io::storage::set(&[&info.prefix[..], &key].concat(), &[1; 120]);
			}
		}
	});
	chain.commit_all().expect("the rows can be written");
}

/// Sign a call as wallets do.
fn signed(who: Sr25519Keyring, nonce: u32, call: RuntimeCall) -> UncheckedExtrinsic {
	let payload = SignedPayload::new(call, tx_extension(nonce, Era::Immortal)).expect("it can be signed");
	let signature = payload.using_encoded(|bytes| who.sign(bytes));
	let (call, extension, _) = payload.deconstruct();
	UncheckedExtrinsic::new_signed(call, who.to_account_id().into(), signature.into(), extension)
}

/// What a block brought.
#[derive(Clone, Copy, Debug)]
struct Brought {
	/// The compact proof, in bytes.
	proof: usize,
	/// The transactions, in bytes, the inherents among them.
	body: usize,
	/// What the block weighs by its own account at its end, in all classes.
	weighed: Weight,
	/// Of that, what signed transactions weigh.
	normal: Weight,
}

impl Brought {
	fn all(&self) -> usize {
		self.proof + self.body
	}
}

/// Make a block of these transactions upon a state, as a collator does: with everything recorded that it reads. The state stays.
fn made(chain: &mut TestExternalities, parent: &Header, transactions: &[UncheckedExtrinsic]) -> Brought {
	chain.commit_all().expect("the state can be written");
	let root = *chain.backend.root();
	let recorder = Recorder::<Blake2Hasher>::default();
	chain.register_extension(ProofSizeExt::new(recorder.clone()));
	let (body, weighed, normal) = chain.execute_with_recorder(recorder.clone(), || {
		with_transaction_unchecked(|| TransactionOutcome::Rollback(run(parent, transactions)))
	});
	let proof = recorder.to_storage_proof().into_compact_proof::<Blake2Hasher>(root).expect("it is whole");
	Brought { proof: proof.encoded_size(), body, weighed, normal }
}

/// Execute a block. Returns the bytes of its transactions, what it weighs, and what signed transactions of it weigh.
fn run(parent: &Header, transactions: &[UncheckedExtrinsic]) -> (usize, Weight, Weight) {
	let at = pallet_timestamp::Now::<Runtime>::get() + SLOT_DURATION;
	let data = told(Some(parent), at, |_| {});
	let inherents = inherents(at, data, messages(Vec::new(), Vec::new()));
	let body: Vec<UncheckedExtrinsic> = inherents.into_iter().chain(transactions.iter().cloned()).collect();
	Executive::initialize_block(&opening(Some(parent), at));
	for transaction in &body {
		assert_ok!(Executive::apply_extrinsic(transaction.clone()).expect("the transaction is valid"));
	}
	let weight = frame_system::BlockWeight::<Runtime>::get();
	// Computes the root, for which the way to each changed row is needed.
	Executive::finalize_block();
	(body.iter().map(Encode::encoded_size).sum(), weight.total(), *weight.get(DispatchClass::Normal))
}

/// A chain in use, at the end of a block, with what the caller prepared in it.
fn in_use<R>(prepare: impl FnOnce() -> R) -> (TestExternalities, Header, R) {
	let mut chain = chain("development");
	filled(&mut chain);
	let (header, prepared) = chain.execute_with(|| {
		next_block();
		let prepared = prepare();
		(Executive::finalize_block(), prepared)
	});
	(chain, header, prepared)
}

fn nonce(who: Sr25519Keyring) -> u32 {
	System::account_nonce(who.to_account_id())
}

#[test]
fn should_fit_many_settled_orders_into_a_block_when_the_chain_is_in_use() {
	const ORDERS: usize = 20;
	let (mut chain, header, orders) = in_use(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let promoters = [Sr25519Keyring::Dave, Sr25519Keyring::Eve, Sr25519Keyring::Ferdie];
		let orders: Vec<_> =
			(0..ORDERS).map(|_| place(listing, &AssetId::Native, 1, &promoters[..2])).collect();
		orders.iter().for_each(|order| deliver(*order, 1));
		let settle = |(nth, order): (usize, &u64)| {
			let complete = pallet_orders::Call::complete_order { order: *order, size: size(*order) };
			signed(BUYER, nonce(BUYER) + nth as u32, RuntimeCall::Orders(complete))
		};
		orders.iter().enumerate().map(settle).collect::<Vec<_>>()
	});
	let [empty, one, all] = [0, 1, ORDERS].map(|count| made(&mut chain, &header, &orders[..count]));
	let first = one.all() - empty.all();
	let each = (all.all() - empty.all()) / ORDERS;
	let by_room = MAXIMUM_PROOF_SIZE as usize / each;
	let by_time = MAXIMUM_BLOCK_WEIGHT.ref_time() / (all.normal.ref_time() / ORDERS as u64);
	println!(
		"RESULT pov_empty_bytes={} pov_first_settle_bytes={first} pov_settle_bytes={each} settles_by_proof={by_room} settles_by_time={by_time} accounts={ACCOUNTS}",
		empty.all()
	);
	println!("empty {empty:?}\none {one:?}\n{ORDERS} {all:?}");
	assert!(all.weighed.all_lte(MAXIMUM_BLOCK_WEIGHT), "{all:?}");
	assert!(empty.all() <= MOST_OF_EMPTY, "{empty:?}");
	assert!(first <= MOST_PER_SETTLE, "{first}");
	// A second one of the same parties shares most of its way.
	assert!(each < first);
	// The block knows what it brings: what weights missed was charged after each transaction.
	let charged = all.normal.proof_size() - empty.normal.proof_size();
	let recorded = (all.proof - empty.proof) as u64;
	assert!(charged * 10 >= recorded * 9, "{charged} of {recorded}");
}

#[test]
fn should_add_a_few_bytes_when_a_till_posts_one_more_row() {
	const ROWS_OF_BATCH: u32 = 256;
	let (mut chain, header, batches) = in_use(|| {
		let shop = open_shop();
		let currency = souk_primitives::money::Currency::parse("EUR").expect("it is a currency");
		assert_ok!(call(SELLER, ReceiptsCall::open_book { shop, currency, capacity: 1_000 }));
		let start = pallet_timestamp::Now::<Runtime>::get() - 600_000;
		[1, ROWS_OF_BATCH].map(|count| {
			let rows: Vec<_> = (0..count).map(|index| Row::Sale { value: 1_299, after: index }).collect();
			let post = ReceiptsCall::post_batch {
				shop,
				till: 0,
				first: 0,
				start,
				rows: rows.try_into().expect("they fit"),
				signatures: BoundedVec::new(),
			};
			signed(SELLER, nonce(SELLER), RuntimeCall::Receipts(post))
		})
	});
	let empty = made(&mut chain, &header, &[]);
	let [one, whole] = batches.map(|batch| made(&mut chain, &header, &[batch]));
	let batch = one.all() - empty.all();
	let row = (whole.all() - one.all()).div_ceil(ROWS_OF_BATCH as usize - 1);
	println!("RESULT pov_till_batch_bytes={batch} pov_till_row_bytes={row} accounts={ACCOUNTS}");
	assert!(row <= MOST_PER_TILL_ROW, "{row}");
	assert!(batch <= MOST_PER_SETTLE, "{batch}");
}

/// Whoever reads a large proof that weights do not know of pays for the room, and the block does not overflow.
#[test]
fn should_stop_taking_transactions_when_the_proof_of_a_block_is_full() {
	let limits = <Runtime as frame_system::Config>::BlockWeights::get();
	let normal = limits.get(DispatchClass::Normal);
	assert_eq!(limits.max_block.proof_size(), MAXIMUM_PROOF_SIZE);
	assert!(normal.max_total.expect("there is a bound").proof_size() < MAXIMUM_PROOF_SIZE);
	assert!(u64::from(cumulus_primitives_core::relay_chain::MAX_POV_SIZE) >= 2 * MAXIMUM_PROOF_SIZE);
	on_development(|| {
		System::set_block_consumed_resources(Weight::from_parts(0, MAXIMUM_PROOF_SIZE), 0);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		let transaction = signed(BUYER, nonce(BUYER), remark);
		let refused = Executive::apply_extrinsic(transaction);
		assert_eq!(
			refused,
			Err(sp_runtime::transaction_validity::InvalidTransaction::ExhaustsResources.into())
		);
	});
}
