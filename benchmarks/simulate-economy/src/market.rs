// SPDX-License-Identifier: Apache-2.0

//! Honest trade: the customers and the purchases of CDNOW, at shops that are drawn.

use crate::{
	dataset::Purchase,
	rules::{Deed, ROW, SHOP, TRANSACTION},
	world::{Account, Sale, World},
};
use rand::{seq::IndexedRandom, Rng};
use rand_chacha::ChaCha8Rng;
use souk_math::{
	bizpower::{Premises, Sales},
	Balance,
};
use std::collections::{BTreeMap, BTreeSet};

/// The space and the staff of an honest shop, which an attester has seen. They cost what is usual.
const PREMISES: Premises = Premises { area: 60, staff: 2 };

/// What a shop sold at its tills in an era, and whom it knows.
#[derive(Default)]
struct Till {
	sales: Sales,
	today: BTreeSet<Account>,
	known: BTreeSet<Account>,
}

/// Honest trade.
pub struct Market {
	days: Vec<Vec<(Account, usize, Balance)>>,
	shops: Vec<Account>,
	promoters: Vec<Account>,
	platforms: Vec<Account>,
	tills: Vec<Till>,
	rng: ChaCha8Rng,
}

impl Market {
	/// Draw `customers` customers of the file and a shop each. Their purchases of the first `eras` days are traded.
	pub fn new(
		world: &mut World,
		circle: usize,
		purchases: &[Purchase],
		customers: usize,
		eras: u32,
		mut rng: ChaCha8Rng,
	) -> Self {
		let first: Vec<&Purchase> = purchases.iter().filter(|purchase| purchase.day < eras).collect();
		let all: BTreeSet<u32> = first.iter().map(|purchase| purchase.customer).collect();
		let all: Vec<u32> = all.into_iter().collect();
		let chosen: Vec<u32> = all.choose_multiple(&mut rng, customers.min(all.len())).copied().collect();
		let shops = world.open(circle, (chosen.len() as u32 / 150).max(4));
		let promoters = world.open(circle, 60);
		let platforms = world.open(circle, 2);
		let buyers: BTreeMap<u32, (Account, usize)> = chosen
			.iter()
			.zip(world.open(circle, chosen.len() as u32))
			.map(|(customer, account)| (*customer, (account, rng.random_range(0..shops.len()))))
			.collect();
		let mut days = vec![Vec::new(); eras as usize];
		for purchase in first {
			if let Some((account, favourite)) = buyers.get(&purchase.customer) {
				days[purchase.day as usize].push((*account, *favourite, purchase.value));
			}
		}
		for shop in &shops {
			world.one_way(*shop, SHOP);
		}
		let tills = shops.iter().map(|_| Till::default()).collect();
		Self { days, shops, promoters, platforms, tills, rng }
	}

	/// Trade of the running era. A customer goes to the shop it likes four times in five. Half of the purchases are
	/// orders, and half are receipts of a till that the customer signs. A third of the orders come by promoters, nine in
	/// ten by a platform.
	pub fn trade(&mut self, world: &mut World) {
		let today = core::mem::take(&mut self.days[world.era() as usize]);
		for (buyer, favourite, value) in today {
			let at = if self.rng.random_ratio(4, 5) {
				favourite
			} else {
				self.rng.random_range(0..self.shops.len())
			};
			let seller = self.shops[at];
			if self.rng.random_ratio(1, 3) && world.deed(buyer, Deed::CheckIn, 1) {
				world.fee(buyer, TRANSACTION);
			}
			if self.rng.random_ratio(1, 2) {
				let depth = if self.rng.random_ratio(1, 3) { self.rng.random_range(1..=3) } else { 0 };
				let path: Vec<Account> =
					self.promoters.choose_multiple(&mut self.rng, depth).copied().collect();
				let by_platform = self.rng.random_ratio(9, 10);
				let platform = if by_platform {
					self.platforms[self.rng.random_range(0..self.platforms.len())]
				} else {
					seller
				};
				world.sale(&Sale { seller, buyer, path: &path, platform, value, raised: None });
				world.deed(seller, Deed::TraceUpload, 1);
				world.fee(seller, ROW);
			} else {
				let till = &mut self.tills[at];
				till.sales.orders += 1;
				till.sales.value += value;
				if till.today.insert(buyer) {
					if till.known.contains(&buyer) {
						till.sales.returning_customers += 1;
					} else {
						till.sales.new_customers += 1;
					}
				}
				world.receipts(seller, buyer, value, 1);
			}
		}
		for (shop, till) in self.shops.iter().zip(&mut self.tills) {
			world.rate(*shop, world.rules.bizpower.bizpower(&till.sales, &PREMISES));
			till.sales = Sales::default();
			till.known.append(&mut till.today);
		}
	}
}
