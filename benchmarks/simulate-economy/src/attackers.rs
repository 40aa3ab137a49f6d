// SPDX-License-Identifier: Apache-2.0

//! The attackers. All accounts of an attacker are its own: seller, buyer, promoters and platform of its sales. So the
//! price, the commission and the platform's leg come back. Each has half of the stake, so that half of what the commune
//! pays stake comes back, and as much of what it pays testers as of the experience leg. What it loses is the rest of both
//! and the fees of transactions.

use crate::{
	rules::{Deed, OPENING, RECEIPTS_PER_CUSTOMER, REFERRAL_ORDERS, ROW, SHOP, TRANSACTION},
	world::{Account, Sale, World},
};
use souk_math::{
	bizpower::{Premises, Sales},
	economy::TOKEN,
	Balance,
};
use sp_arithmetic::Perbill;

/// A cent of SOUK: the least sale that earns.
const CENT: Balance = TOKEN / 100;

/// What an attacker does in every era.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Plan {
	/// Every account checks in.
	CheckIn,
	/// The first account's shop posts as many receipts as count for every other account, which signs them.
	Countersign,
	/// Every account records as many events of made-up items as count.
	Trace,
	/// Every two accounts trade once.
	Ring {
		/// At this price.
		price: Balance,
		/// Whether every account also does all that costs only a fee: check-in, signatures, trace events.
		acts: bool,
	},
	/// Pairs of accounts share a made-up sale of this value. The last account is the promoter of all.
	Split(Balance),
	/// A made-up sale of this value, with an own promoter and an experience fee of eighty percent.
	Raise(Balance),
	/// A made-up sale of this value with an own promoter, and acts enough for the loss to weigh in full.
	Full(Balance),
	/// One sale at this price, over a path of three own promoters.
	Promote(Balance),
	/// A made-up sale at this price to every buyer, with an own promoter.
	Cashback(Balance),
	/// Every account but the first is new, was invited by the first, and settles the orders that make it active.
	Refer(Balance),
	/// Shops without space or staff, whose customers pass a single SOUK round. The shops pay for the receipts.
	Shops {
		/// The number of shops.
		shops: u32,
	},
	/// A made-up sale of this value, and as many winning reports of every account as count.
	Report(Balance),
	/// Enrolled testers who never report.
	Idle,
}

/// An attacker.
#[derive(Clone, Debug)]
pub struct Attacker {
	plan: Plan,
	accounts: Vec<Account>,
}

/// An attack: its name, its accounts, its plan, and the part of the experience leg that comes back to it, in percent.
pub type Attack<'a> = (&'a str, u32, Plan, u32);

/// Every attack.
pub const ATTACKS: [Attack; 26] = [
	("check-in by 300 accounts", 300, Plan::CheckIn, 0),
	("countersigned receipts of an own shop", 6, Plan::Countersign, 0),
	("trace events of made-up items", 10, Plan::Trace, 0),
	("two accounts, a cent a day", 2, Plan::Ring { price: CENT, acts: false }, 0),
	("ring of 3, a cent each", 3, Plan::Ring { price: CENT, acts: false }, 0),
	("ring of 10, a cent each", 10, Plan::Ring { price: CENT, acts: false }, 0),
	("ring of 40, a cent each", 40, Plan::Ring { price: CENT, acts: false }, 0),
	("ring of 10, 2 SOUK each", 10, Plan::Ring { price: 2 * TOKEN, acts: false }, 0),
	("the same, with check-ins, traces and signatures", 10, Plan::Ring { price: 2 * TOKEN, acts: true }, 0),
	("100 SOUK a day between 2 accounts", 3, Plan::Split(100 * TOKEN), 0),
	("100 SOUK a day split over 200 accounts", 201, Plan::Split(100 * TOKEN), 0),
	("100 SOUK a day, own testers get back 50 %", 3, Plan::Split(100 * TOKEN), 50),
	("100 SOUK a day, own testers get back 80 %", 3, Plan::Split(100 * TOKEN), 80),
	("100 SOUK a day, own testers get back 95 %", 3, Plan::Split(100 * TOKEN), 95),
	("100 SOUK a day, own testers get back all", 3, Plan::Split(100 * TOKEN), 100),
	("100 SOUK a day, fee of 80 %, own testers get all", 3, Plan::Raise(100 * TOKEN), 100),
	("one promotion of a cent, three own promoters", 5, Plan::Promote(CENT), 0),
	("cashback: 500 SOUK a day to one buyer", 3, Plan::Cashback(500 * TOKEN), 0),
	("cashback: 2 SOUK a day to each of ten buyers", 12, Plan::Cashback(2 * TOKEN), 0),
	("cashback: 500 SOUK a day, own testers get back all", 3, Plan::Cashback(500 * TOKEN), 100),
	("2 000 SOUK a day, ten acts each, own testers get all", 3, Plan::Full(2_000 * TOKEN), 100),
	("referral of own accounts, a cent an order", 453, Plan::Refer(CENT), 0),
	("one made-up shop, ten customers", 11, Plan::Shops { shops: 1 }, 0),
	("three made-up shops, ten customers", 13, Plan::Shops { shops: 3 }, 0),
	("own reports, own testers get back 80 %", 12, Plan::Report(100 * TOKEN), 80),
	("idle testers", 50, Plan::Idle, 0),
];

impl Attacker {
	/// Open the accounts of an attack, and pay what it pays once.
	pub fn new(world: &mut World, (name, count, plan, back): Attack) -> Self {
		let circle = world.circle(name, true, Perbill::from_percent(back));
		let accounts = world.open(circle, count);
		let sellers = match plan {
			Plan::CheckIn | Plan::Trace | Plan::Idle => 0,
			Plan::Countersign | Plan::Shops { .. } => {
				let shops = if let Plan::Shops { shops } = plan { shops as usize } else { 1 };
				for shop in &accounts[..shops] {
					world.one_way(*shop, OPENING);
				}
				0
			},
			Plan::Ring { .. } => accounts.len(),
			Plan::Split(_) => accounts.len() / 2,
			Plan::Full(_) | Plan::Raise(_) | Plan::Promote(_) | Plan::Cashback(_) | Plan::Report(_) => 1,
			Plan::Refer(_) => REFERRAL_ORDERS as usize,
		};
		for seller in &accounts[..sellers] {
			world.one_way(*seller, SHOP);
		}
		// One transaction that funds each account, and the one that enrols an idle tester.
		for account in &accounts {
			world.fee(*account, TRANSACTION);
		}
		Self { plan, accounts }
	}

	/// What it does in the running era.
	pub fn act(&self, world: &mut World) {
		let first = self.accounts[0];
		let last = self.accounts[self.accounts.len() - 1];
		let trade = |world: &mut World, seller, buyer, path: &[Account], value| {
			world.sale(&Sale { seller, buyer, path, platform: seller, value, raised: None });
		};
		match self.plan {
			Plan::CheckIn => {
				for who in &self.accounts {
					check_in(world, *who);
				}
			},
			Plan::Countersign => {
				for customer in &self.accounts[1..] {
					world.receipts(first, *customer, 0, RECEIPTS_PER_CUSTOMER);
				}
				world.fee(first, TRANSACTION);
			},
			Plan::Trace => {
				for who in &self.accounts {
					upload(world, *who, 500);
				}
			},
			Plan::Ring { price, acts } => {
				for (at, seller) in self.accounts.iter().enumerate() {
					for buyer in &self.accounts[at + 1..] {
						trade(world, *seller, *buyer, &[], price);
					}
				}
				if acts {
					for who in &self.accounts {
						check_in(world, *who);
						world.receipts(first, *who, 0, 1);
						upload(world, *who, 100);
					}
				}
			},
			Plan::Raise(value) => {
				let raised = Some(Perbill::from_percent(80));
				let buyer = self.accounts[1];
				world.sale(&Sale { seller: first, buyer, path: &[last], platform: first, value, raised });
			},
			Plan::Split(value) => {
				let traders = &self.accounts[..self.accounts.len() - 1];
				let (sellers, buyers) = traders.split_at(traders.len() / 2);
				for (seller, buyer) in sellers.iter().zip(buyers) {
					trade(world, *seller, *buyer, &[last], value / sellers.len() as Balance);
				}
			},
			Plan::Promote(value) => trade(world, first, self.accounts[1], &self.accounts[2..], value),
			Plan::Cashback(value) => {
				for buyer in &self.accounts[1..self.accounts.len() - 1] {
					trade(world, first, *buyer, &[last], value);
				}
			},
			Plan::Full(value) => {
				trade(world, first, self.accounts[1], &[last], value);
				for who in &self.accounts {
					upload(world, *who, 10);
				}
			},
			Plan::Refer(value) => {
				let sellers = &self.accounts[..REFERRAL_ORDERS as usize];
				let fresh = self.accounts[REFERRAL_ORDERS as usize..].iter();
				// Five referrals a day count.
				for who in fresh.skip(5 * world.era() as usize).take(5) {
					for seller in sellers {
						trade(world, *seller, *who, &[], value);
					}
					world.fee(*who, TRANSACTION);
					world.deed(first, Deed::Referral, 1);
				}
			},
			Plan::Shops { shops } => {
				let (shops, customers) = self.accounts.split_at(shops as usize);
				let sales = Sales {
					orders: customers.len() as u32,
					value: customers.len() as Balance * TOKEN,
					// The first day they are new, and then they come back.
					new_customers: if world.era() == 0 { customers.len() as u32 } else { 0 },
					returning_customers: if world.era() == 0 { 0 } else { customers.len() as u32 },
					..Sales::default()
				};
				for shop in shops {
					for customer in customers {
						world.receipts(*shop, *customer, TOKEN, 1);
					}
					world.fee(*shop, TRANSACTION);
					let rated = world.rules.bizpower.bizpower(&sales, &Premises::default());
					world.rate(*shop, rated);
				}
			},
			Plan::Report(value) => {
				trade(world, first, self.accounts[1], &[], value);
				for who in &self.accounts[2..] {
					world.deed(*who, Deed::Report, 10);
					world.fee(*who, 20 * TRANSACTION);
				}
			},
			Plan::Idle => (),
		}
	}
}

fn check_in(world: &mut World, who: Account) {
	world.deed(who, Deed::CheckIn, 1);
	world.fee(who, TRANSACTION);
}

fn upload(world: &mut World, who: Account, times: u32) {
	world.deed(who, Deed::TraceUpload, times);
	world.fee(who, TRANSACTION + Balance::from(times) * ROW);
}
