// SPDX-License-Identifier: Apache-2.0

//! What tills post: batches of receipts, each receipt to a customer that the chain may know.

use super::{Context, Planned, Row};
use crate::{
	accounts::{bystander, Key, Keys},
	world::World,
};
use pallet_receipts::Call;
use souk_primitives::{
	money::Currency,
	receipts::{ReceiptNumber, Row as Receipt, TillId},
	ShopId,
};
use souk_runtime::Runtime;
use souk_runtime_common::constants::time::SECOND_MS;
use sp_runtime::BoundedVec;

/// The receipts of a batch.
const ROWS: u32 = 250;
/// The shops that post.
const SHOPS: u32 = 50;
/// The rows of state that the deposit of a book pays for: each batch takes one.
const CAPACITY: u32 = 20_000;

/// `receipts.post_batch` of 250 receipts without countersignatures.
#[derive(Default)]
pub struct TillBatch {
	size: u32,
	posted: u32,
	shops: Vec<(ShopId, Key)>,
}

impl Row for TillBatch {
	fn name(&self) -> &'static str {
		"till_batch"
	}

	fn counts(&self) -> &'static str {
		"receipts"
	}

	fn records(&self) -> u32 {
		ROWS
	}

	fn prepare(&mut self, world: &mut World, _: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		world.open_shops(SHOPS)?;
		let currency = Currency::parse("CNY").map_err(|_| "no currency")?;
		self.size = size;
		self.posted = 0;
		self.shops = world.shops.iter().take(SHOPS as usize).map(|shop| (shop.id, shop.owner)).collect();
		for (shop, owner) in self.shops.clone() {
			world.call(owner, Call::<Runtime>::open_book { shop, currency, capacity: CAPACITY })?;
		}
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, at: &Context, _: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|_| {
				let number = self.posted;
				self.posted += 1;
				let (shop, owner) = self.shops[(number % SHOPS) as usize];
				let rows = (0..ROWS).map(|row| Receipt::CustomerSale {
					customer: bystander(number.wrapping_mul(ROWS).wrapping_add(row) % 1_000_000),
					value: u64::from(500 + row * 7),
					after: row,
				});
				let call = Call::<Runtime>::post_batch {
					shop,
					till: TillId::from(1u8),
					first: ReceiptNumber::from(number / SHOPS * ROWS),
					// The last receipt of the batch was a second ago.
					start: at.now - u64::from(ROWS) * SECOND_MS,
					rows: BoundedVec::truncate_from(rows.collect()),
					signatures: BoundedVec::new(),
				};
				Planned { by: owner, call: call.into() }
			})
			.collect()
	}
}
