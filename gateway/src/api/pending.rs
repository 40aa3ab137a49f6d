// SPDX-License-Identifier: Apache-2.0

//! What is in blocks of the best chain that are not final: transactions, and the orders that they touch. It may still be undone.

use std::{
	collections::{BTreeMap, BTreeSet},
	sync::Arc,
};

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	params::Params,
	problem::Problem,
	values::{moment, Account, Hash, Id},
	App,
};
use crate::{
	chain::{json::hex, runtime::Event},
	read::Snapshot,
	rows::{get, orders::order_of, snake, Block},
};

/// How many transactions an answer has at most, and how many steps of orders.
const MOST: usize = 1_000;

/// A block that is not final.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PendingBlock {
	/// Its height.
	height: u64,
	/// Its hash. Another block of the same height may take its place.
	hash: String,
	/// The hash of the block before.
	parent: String,
	/// Its time (RFC 3339).
	#[schema(format = DateTime)]
	time: String,
	/// How many transactions it has, inherents included.
	extrinsics: usize,
	/// How many events it has.
	events: usize,
}

/// A transaction in a block that is not final.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PendingTransaction {
	/// `<height>-<index>`, as long as its block stands.
	id: String,
	/// The hash of its block.
	block_hash: String,
	/// Its hash.
	hash: String,
	/// The pallet of its call.
	pallet: String,
	/// Its call.
	name: String,
	/// Who signed it. Null for what a block's author put in.
	signer: Option<String>,
	/// Whether its call succeeded.
	success: bool,
	/// Why it failed.
	error: Option<String>,
	/// The time of its block (RFC 3339).
	#[schema(format = DateTime)]
	time: String,
}

/// A step of an order in a block that is not final.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PendingStep {
	/// The height of its block.
	height: u64,
	/// The place of its event in the block.
	index: u64,
	/// The pallet.
	pallet: String,
	/// What happened: the event's name in snake_case.
	name: String,
	/// Who signed the transaction. Null where a block did it by itself.
	signer: Option<String>,
	/// The transaction. Null where a block did it by itself.
	transaction: Option<String>,
	/// When (RFC 3339).
	#[schema(format = DateTime)]
	time: String,
	/// The event's fields.
	details: Value,
}

/// An order that blocks touch which are not final.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PendingOrder {
	/// The order.
	order: u64,
	/// Its steps, the first one first. Those that are final are at `/v1/orders/{id}`.
	steps: Vec<PendingStep>,
}

/// What is not final yet.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct NotFinal {
	/// Always false: all of this may still be undone.
	finalised: bool,
	/// The blocks of the best chain above the newest final one, the lowest first.
	blocks: Vec<PendingBlock>,
	/// Their transactions, the newest first. At most 1 000.
	transactions: Vec<PendingTransaction>,
	/// The orders that they touch, by number. At most 1 000 steps.
	orders: Vec<PendingOrder>,
	/// Whether there is more than an answer has.
	truncated: bool,
}

/// Which of it.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PendingFilters {
	/// Transactions that this account signed, and what they do to orders.
	#[param(inline)]
	signer: Option<Account>,
	/// This order, and transactions that touch it.
	#[param(inline)]
	order: Option<Id>,
	/// The transaction with this hash, and what it does to orders.
	#[param(inline)]
	hash: Option<Hash>,
}

impl PendingFilters {
	/// Of one order.
	pub(super) fn order(order: i64) -> Self {
		Self { order: Some(Id(order)), ..Self::default() }
	}

	/// Whether an event of a block is wanted: that of its transaction, if it has one.
	fn wants(&self, block: &Block, event: &Event) -> bool {
		let place = event.extrinsic.and_then(|place| usize::try_from(place).ok());
		let of = place.and_then(|place| block.transactions.get(place));
		let signer = of.and_then(|one| one.signer.as_deref());
		let hash = of.map(|one| hex(&one.hash));
		self.signer.as_ref().is_none_or(|wanted| signer == Some(wanted.0.as_str()))
			&& self.hash.as_ref().is_none_or(|wanted| hash.as_deref() == Some(wanted.0.as_str()))
			&& self.order.as_ref().is_none_or(|wanted| order_of(event) == u64::try_from(wanted.0).ok())
	}
}

/// The time of a block.
fn time(block: &Block) -> String {
	moment(i64::try_from(block.time).unwrap_or_default())
}

impl NotFinal {
	/// What some blocks have, the lowest first, as far as it is wanted.
	pub(super) fn of(blocks: &[Arc<Block>], filters: &PendingFilters) -> Self {
		let mut transactions = Vec::new();
		let mut orders: BTreeMap<u64, Vec<PendingStep>> = BTreeMap::new();
		let mut left = MOST;
		let mut truncated = false;
		for block in blocks.iter().rev() {
			let touching: BTreeSet<u32> = match filters.order {
				Some(_) => {
					let wanted = block.events.iter().filter(|event| filters.wants(block, event));
					wanted.filter_map(|event| event.extrinsic).collect()
				},
				None => BTreeSet::new(),
			};
			for (place, one) in (0_u32..).zip(&block.transactions).collect::<Vec<_>>().into_iter().rev() {
				let hash = hex(&one.hash);
				let wanted =
					filters.signer.as_ref().is_none_or(|signer| one.signer.as_ref() == Some(&signer.0))
						&& filters.hash.as_ref().is_none_or(|wanted| wanted.0 == hash)
						&& (filters.order.is_none() || touching.contains(&place));
				if !wanted {
					continue;
				}
				if transactions.len() >= MOST {
					truncated = true;
					break;
				}
				let failed = block
					.events
					.iter()
					.find(|event| event.extrinsic == Some(place) && event.is("System", "ExtrinsicFailed"));
				transactions.push(PendingTransaction {
					id: format!("{}-{place}", block.height),
					block_hash: block.hash.clone(),
					hash,
					pallet: one.pallet.clone(),
					name: one.name.clone(),
					signer: one.signer.clone(),
					success: failed.is_none(),
					error: failed.map(|event| block.runtime.error_name(get(&event.fields, "dispatch_error"))),
					time: time(block),
				});
			}
		}
		for block in blocks {
			for (index, event) in block.numbered() {
				let Some(order) = order_of(event).filter(|_| filters.wants(block, event)) else { continue };
				if left == 0 {
					truncated = true;
					break;
				}
				left = left.saturating_sub(1);
				orders.entry(order).or_default().push(PendingStep {
					height: block.height,
					index,
					pallet: event.pallet.clone(),
					name: snake(&event.name),
					signer: block.signer(event).map(str::to_owned),
					transaction: block.transaction_id(event),
					time: time(block),
					details: event.fields.clone(),
				});
			}
		}
		let blocks = blocks
			.iter()
			.map(|block| PendingBlock {
				height: block.height,
				hash: block.hash.clone(),
				parent: block.parent.clone(),
				time: time(block),
				extrinsics: block.transactions.len(),
				events: block.events.len(),
			})
			.collect();
		let orders = orders.into_iter().map(|(order, steps)| PendingOrder { order, steps }).collect();
		Self { finalised: false, blocks, transactions, orders, truncated }
	}
}

/// What is not final.
#[utoipa::path(
	get,
	path = "/v1/pending",
	tag = "chain",
	summary = "Transactions and orders in blocks that are not final yet.",
	description = "The blocks of the node's best chain above the block in `at`, which is the newest final one. A block that is \
		not final may be replaced by another, and then what it did is undone. Nothing of it is in any other answer.",
	params(PendingFilters),
	responses(
		(status = 200, description = "What is not final.", body = Answer<NotFinal>, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn pending(
	State(app): State<App>,
	Params(filters): Params<PendingFilters>,
) -> Result<Answer<NotFinal>, Problem> {
	let snapshot = Snapshot::open(&app.store).await?;
	let blocks = app.pending.above(u64::try_from(snapshot.at().height).unwrap_or_default());
	Ok(Answer::new(&snapshot, NotFinal::of(&blocks, &filters)))
}
