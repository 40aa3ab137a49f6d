// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls against a model that keeps every receipt and recounts from scratch.

use crate::{mock::*, types::Yardstick, Books, ClaimOf, Class, Pledges, Row, RowOf};
use frame_support::{assert_ok, storage::with_storage_layer};
use proptest::prelude::*;
use souk_primitives::{
	activity::RewardEra,
	receipts::{BatchId, EraTotals, ReceiptState},
	ShopId,
};
use std::collections::{BTreeMap, BTreeSet};

const SHOPS: [ShopId; 3] = [SHOP, SIBLING, OTHER];

#[derive(Clone, Debug)]
struct Line {
	customer: Option<usize>,
	via: Option<ShopId>,
	value: u64,
	signed: bool,
}

#[derive(Clone, Debug)]
enum Step {
	/// Post a batch; `void` takes its first sale back.
	Post {
		shop: ShopId,
		lines: Vec<Line>,
		void: bool,
	},
	/// A customer countersigns what they can of some batches, whether or not that is allowed.
	Countersign {
		customer: usize,
		pick: usize,
		batches: usize,
		on_behalf: bool,
	},
	/// The merchant reverses a row.
	Reverse {
		pick: usize,
		row: usize,
	},
	/// The merchant seals fees for some receipts more.
	Pay {
		shop: ShopId,
		amount: u128,
	},
	/// Somebody pledges for a customer, or releases the pledge, whether or not that is allowed.
	Pledge {
		customer: usize,
		own: bool,
	},
	Release {
		customer: usize,
		own: bool,
	},
	/// A merchant sets what it pays for customers of others, funds it, takes some back, or anyone has it paid, whether or not
	/// that is allowed.
	Refer {
		shop: ShopId,
		sender: Option<ShopId>,
		pay: Option<u128>,
	},
	Budget {
		shop: ShopId,
		amount: u128,
		more: bool,
	},
	Claim {
		shop: ShopId,
		sender: ShopId,
	},
	/// Eras pass.
	Skip {
		eras: u32,
	},
	/// Anyone tidies up.
	Prune {
		shop: ShopId,
	},
}

fn line() -> impl Strategy<Value = Line> {
	(
		prop::option::weighted(0.8, 0..CUSTOMERS),
		prop::option::weighted(0.3, prop::sample::select(&SHOPS[..])),
		1u64..5_000,
		any::<bool>(),
	)
		.prop_map(|(customer, via, value, signed)| Line { customer, via, value, signed })
}

fn step() -> impl Strategy<Value = Step> {
	let shop = || prop::sample::select(&SHOPS[..]);
	prop_oneof![
		5 => (shop(), prop::collection::vec(line(), 1..8), any::<bool>())
			.prop_map(|(shop, lines, void)| Step::Post { shop, lines, void }),
		4 => (0..CUSTOMERS, any::<usize>(), 1usize..4, any::<bool>())
			.prop_map(|(customer, pick, batches, on_behalf)| Step::Countersign { customer, pick, batches, on_behalf }),
		2 => (any::<usize>(), any::<usize>()).prop_map(|(pick, row)| Step::Reverse { pick, row }),
		2 => (1u32..3).prop_map(|eras| Step::Skip { eras }),
		2 => (shop(), 1u128..2_000).prop_map(|(shop, amount)| Step::Pay { shop, amount }),
		2 => (0..CUSTOMERS, any::<bool>()).prop_map(|(customer, own)| Step::Pledge { customer, own }),
		1 => (0..CUSTOMERS, any::<bool>()).prop_map(|(customer, own)| Step::Release { customer, own }),
		1 => shop().prop_map(|shop| Step::Prune { shop }),
		1 => (shop(), prop::option::of(shop()), prop::option::of(0u128..60))
			.prop_map(|(shop, sender, pay)| Step::Refer { shop, sender, pay }),
		2 => (shop(), 0u128..400, prop::bool::weighted(0.8))
			.prop_map(|(shop, amount, more)| Step::Budget { shop, amount, more }),
		1 => (shop(), shop()).prop_map(|(shop, sender)| Step::Claim { shop, sender }),
	]
}

#[derive(Clone, Debug)]
enum RowState {
	OneSided,
	Signed { era: RewardEra, counted: Option<Class> },
	Reversed,
}

#[derive(Clone, Debug)]
struct Sale {
	customer: Option<usize>,
	via: Option<ShopId>,
	value: u64,
	state: RowState,
}

/// One batch: what was posted, and its sales by row.
struct Posted {
	batch: Till,
	id: BatchId,
	era: RewardEra,
	sales: BTreeMap<u32, Sale>,
}

#[derive(Default)]
struct Model {
	posted: Vec<Posted>,
	/// Every receipt that counts: shop, customer, era. What was undone in its era is taken out.
	counts: Vec<(ShopId, usize, RewardEra, Class)>,
	/// The same with what was undone.
	used: Vec<(ShopId, usize, RewardEra, Class)>,
	/// Refunds and reversals: shop, era, value.
	reversed: Vec<(ShopId, RewardEra, u64)>,
	/// Fees that were paid and are not used up, by shop.
	fees: BTreeMap<ShopId, u128>,
	/// Fees that were used up: shop, era, amount.
	used_up: Vec<(ShopId, RewardEra, u128)>,
	/// What each shop pays others for a customer: for one shop, or `None` for all.
	terms: BTreeMap<(ShopId, Option<ShopId>), u128>,
	/// Budgets, and what shops owe others for customers.
	budgets: BTreeMap<ShopId, u128>,
	owed: BTreeMap<(ShopId, ShopId), u128>,
	/// Who pledged for a customer, and in which era that was or the customer counted last.
	pledged: BTreeMap<usize, (AccountId, RewardEra)>,
}

/// Ten base units a yuan, ¥1 at least, rounded up.
fn fee(value: u64) -> u128 {
	(u128::from(value.max(100)) * 10).div_ceil(100)
}

impl Model {
	fn seen(&self, shop: ShopId, who: usize, era: impl Fn(RewardEra) -> bool) -> usize {
		self.counts.iter().filter(|(at, by, when, _)| (*at, *by) == (shop, who) && era(*when)).count()
	}

	/// The rules of the design note, one after the other.
	fn counts(&self, shop: ShopId, who: usize, via: Option<ShopId>, value: u64) -> Option<Class> {
		let now = Era::get();
		if self.fees[&shop] < fee(value) || !self.pledged.contains_key(&who) {
			return None;
		}
		let here = self.used.iter().filter(|(at, by, when, _)| (*at, *by, *when) == (shop, who, now));
		let here = here.collect::<Vec<_>>();
		if let Some((.., class)) = here.first() {
			return (here.len() < PerCustomer::get() as usize).then_some(*class);
		}
		let shops = self
			.used
			.iter()
			.filter(|(_, by, when, _)| (*by, *when) == (who, now))
			.map(|(at, ..)| *at)
			.collect::<BTreeSet<_>>();
		if shops.len() >= PerShops::get() as usize {
			return None;
		}
		if self.seen(shop, who, |era| era < now) > 0 {
			return Some(Class::Returning);
		}
		let recent = |via| {
			let last = self.used.iter().rfind(|(at, by, ..)| (*at, *by) == (via, who));
			let last = last.is_some_and(|(_, _, era, _)| era + IntroductionLife::get() >= now);
			last && self.seen(via, who, |_| true) > 0
		};
		let apart = |via: ShopId| (via == OTHER) != (shop == OTHER);
		match via {
			Some(via) if apart(via) && recent(via) => Some(Class::External),
			_ => Some(Class::New),
		}
	}

	fn sign(&mut self, at: usize, row: u32) {
		let (shop, sale) = (self.posted[at].batch.shop, self.posted[at].sales[&row].clone());
		let who = sale.customer.unwrap();
		let counted = self.counts(shop, who, sale.via, sale.value);
		if let (Some(Class::External), Some(via)) = (counted, sale.via) {
			self.owe(shop, who, via, sale.value);
		}
		if let Some(class) = counted {
			*self.fees.get_mut(&shop).unwrap() -= fee(sale.value);
			self.used_up.push((shop, Era::get(), fee(sale.value)));
			self.pledged.get_mut(&who).unwrap().1 = Era::get();
			self.counts.push((shop, who, Era::get(), class));
			self.used.push((shop, who, Era::get(), class));
		}
		self.posted[at].sales.get_mut(&row).unwrap().state = RowState::Signed { era: Era::get(), counted };
	}

	/// The first receipt of a customer whom another shop sent.
	fn owe(&mut self, shop: ShopId, who: usize, via: ShopId, value: u64) {
		let now = Era::get();
		let again = self.used.iter().any(|(at, by, when, _)| (*at, *by, *when) == (shop, who, now));
		let own = self.terms.get(&(shop, Some(via)));
		let pay = own.or(self.terms.get(&(shop, None))).copied().unwrap_or_default();
		let budget = self.budgets.entry(shop).or_default();
		if again || value < 1_000 || *budget < pay {
			return;
		}
		*budget -= pay;
		*self.owed.entry((shop, via)).or_default() += pay;
	}

	fn reverse(&mut self, at: usize, row: u32) {
		let shop = self.posted[at].batch.shop;
		let now = Era::get();
		let sale = self.posted[at].sales.get_mut(&row).unwrap();
		if let RowState::Signed { era, counted: Some(_) } = sale.state {
			if era == now {
				let entry = (shop, sale.customer.unwrap(), now);
				let index = self
					.counts
					.iter()
					.position(|(at, by, when, _)| (*at, *by, *when) == entry)
					.expect("it counted");
				self.counts.remove(index);
			}
		}
		sale.state = RowState::Reversed;
		self.reversed.push((shop, now, sale.value));
	}

	/// What the era that runs must come to. `signed` and `counted` come from the sales themselves.
	fn totals(&self, shop: ShopId) -> EraTotals {
		let now = Era::get();
		let mut all = EraTotals { era: now, ..Default::default() };
		for posted in self.posted.iter().filter(|posted| posted.batch.shop == shop) {
			if posted.era == now {
				all.batches += 1;
			}
			for sale in posted.sales.values() {
				if posted.era == now {
					all.recorded = all.recorded.with(sale.value).unwrap();
				}
				let RowState::Signed { era, counted } = sale.state else { continue };
				if era == now {
					if let Some(class) = counted {
						all.counted = all.counted.with(sale.value).unwrap();
						if class == Class::External {
							all.counted_external = all.counted_external.with(sale.value).unwrap();
						}
					}
				}
			}
		}
		for (at, era, value) in &self.reversed {
			if (*at, *era) == (shop, now) {
				all.reversed = all.reversed.with(*value).unwrap();
			}
		}
		let used_up = self.used_up.iter().filter(|(at, era, _)| (*at, *era) == (shop, now));
		all.fees = used_up.map(|(.., fee)| fee).sum();
		let classes = self
			.counts
			.iter()
			.filter(|(at, _, when, _)| (*at, *when) == (shop, now))
			.map(|(_, by, _, class)| (*by, *class))
			.collect::<BTreeMap<_, _>>();
		for class in classes.into_values() {
			*class.of(&mut all) += 1;
		}
		all
	}

	fn check(&self) {
		for shop in SHOPS {
			let (real, model) = (totals(shop), self.totals(shop));
			assert_eq!(real.recorded, model.recorded);
			assert_eq!(real.reversed, model.reversed);
			assert_eq!((real.counted, real.counted_external), (model.counted, model.counted_external));
			assert_eq!(
				(real.new, real.returning, real.external),
				(model.new, model.returning, model.external)
			);
			assert_eq!(real.batches, model.batches);
			assert_eq!((real.fees, Books::<Test>::get(shop).unwrap().fees), (model.fees, self.fees[&shop]));
			let owed = SHOPS.map(|sender| self.owed.get(&(shop, sender)).copied().unwrap_or_default());
			let rows = SHOPS.map(|sender| Receipts::referral(shop, sender).unwrap().owed);
			assert_eq!((rows, budget(shop).1), (owed, owed.iter().sum()));
			assert_eq!(budget(shop).0, self.budgets.get(&shop).copied().unwrap_or_default());
			let site = &SiteTable::get()[&shop];
			let Yardstick { terms, premises } = Receipts::measure(site, cny()).unwrap();
			assert_eq!(real.bizpower.close, terms.bizpower(&crate::rating::sales(&model), &premises));
		}
	}
}

fn row(line: &Line) -> RowOf<Test> {
	match (line.customer, line.via) {
		(Some(who), Some(via)) => sent(&customer(who), via, line.value),
		(Some(who), None) => sale_to(&customer(who), line.value),
		_ => sale(line.value),
	}
}

fn run(step: Step, model: &mut Model) {
	match step {
		Step::Post { shop, lines, void } => {
			let mut rows = lines.iter().map(row).collect::<Vec<_>>();
			let void = void && !lines[0].signed;
			if void {
				rows.push(Row::Void { back: rows.len() as u32, after: 0 });
			}
			let mut batch = Till::of(shop, rows);
			for (index, line) in (0..).zip(&lines) {
				if let (true, Some(who)) = (line.signed, line.customer) {
					batch = batch.sign(index, &customer(who));
				}
			}
			let id = batch.posted();
			let sales = (0..)
				.zip(&lines)
				.map(|(index, line)| {
					let Line { customer, via, value, .. } = *line;
					(index, Sale { customer, via, value, state: RowState::OneSided })
				})
				.collect();
			let at = model.posted.len();
			model.posted.push(Posted { batch, id, era: Era::get(), sales });
			if void {
				model.reverse(at, 0);
			}
			for (index, line) in (0..).zip(&lines) {
				if line.signed && line.customer.is_some() {
					model.sign(at, index);
				}
			}
		},
		Step::Countersign { customer: who, pick, batches, on_behalf: other } => {
			if model.posted.is_empty() {
				return;
			}
			let now = Era::get();
			let mut claims = Vec::<ClaimOf<Test>>::new();
			let mut chosen = Vec::new();
			for offset in 0..batches.min(model.posted.len()) {
				let at = (pick % model.posted.len() + offset) % model.posted.len();
				let posted = &model.posted[at];
				let rows = posted
					.sales
					.iter()
					.filter(|(_, sale)| {
						sale.customer == Some(who) && matches!(sale.state, RowState::OneSided)
					})
					.map(|(row, _)| *row)
					.collect::<Vec<_>>();
				if rows.is_empty() || posted.era + Window::get() < now {
					continue;
				}
				claims.push(posted.batch.claim(posted.id, &rows));
				chosen.push((at, rows));
			}
			if claims.is_empty() {
				return;
			}
			let key = customer(who);
			if other {
				let by = on_behalf(&key, &claims, false);
				assert_ok!(plain(Receipts::countersign(
					signed(stranger()),
					claims.try_into().unwrap(),
					Some(by)
				)));
			} else {
				assert_ok!(countersign(&key, claims));
			}
			for (at, rows) in chosen {
				for row in rows {
					model.sign(at, row);
				}
			}
		},
		Step::Reverse { pick, row } => {
			if model.posted.is_empty() {
				return;
			}
			let at = pick % model.posted.len();
			let posted = &model.posted[at];
			let row = (row % posted.sales.len()) as u32;
			let shop = posted.batch.shop;
			if Receipts::batch_view(shop, posted.id).is_none() {
				return;
			}
			let claim = posted.batch.claim(posted.id, &[row]);
			let allowed = posted.era + Window::get() >= Era::get()
				&& !matches!(posted.sales[&row].state, RowState::Reversed);
			let owner = SiteTable::get()[&shop].owner.clone();
			let result = with_storage_layer(|| plain(Receipts::reverse_receipts(signed(owner), claim)));
			assert_eq!(result.is_ok(), allowed, "{result:?}");
			if allowed {
				model.reverse(at, row);
			}
		},
		Step::Pay { shop, amount } => {
			let owner = SiteTable::get()[&shop].owner.clone();
			assert_ok!(Receipts::pay_fees(signed(owner), shop, amount));
			*model.fees.entry(shop).or_default() += amount;
		},
		Step::Pledge { customer: who, own } => {
			let payer = if own { customer(who).account() } else { stranger() };
			// What its payer could let go of is taken over, unless the customer made it.
			let stale = |(other, era): &(AccountId, RewardEra)| {
				*other != payer && *other != customer(who).account() && *era < Era::get()
			};
			let allowed = model.pledged.get(&who).is_none_or(stale);
			let result = with_storage_layer(|| pledge(&payer, &customer(who)));
			assert_eq!(result.is_ok(), allowed, "{result:?}");
			if allowed {
				model.pledged.insert(who, (payer, Era::get()));
			}
		},
		Step::Release { customer: who, own } => {
			let by = if own { customer(who).account() } else { stranger() };
			let pledged = model.pledged.get(&who);
			let over = |(payer, era): &(AccountId, RewardEra)| {
				*era < Era::get() && (own || *payer == by || *era + CustomerLife::get() < Era::get())
			};
			let allowed = pledged.is_some_and(over);
			let result = with_storage_layer(|| release(&by, &customer(who)));
			assert_eq!(result.is_ok(), allowed, "{result:?}");
			if allowed {
				model.pledged.remove(&who);
			}
		},
		Step::Refer { shop, sender, pay } => {
			let owner = SiteTable::get()[&shop].owner.clone();
			let call = || Receipts::set_referral(signed(owner), shop, sender, pay.map(pays));
			if with_storage_layer(call).is_ok() {
				match pay {
					Some(pay) => model.terms.insert((shop, sender), pay),
					None => model.terms.remove(&(shop, sender)),
				};
			}
		},
		Step::Budget { shop, amount, more } => {
			let owner = signed(SiteTable::get()[&shop].owner.clone());
			let budget = model.budgets.entry(shop).or_default();
			if more {
				if with_storage_layer(|| Receipts::fund_referrals(owner, shop, amount)).is_ok() {
					*budget += amount;
				}
			} else if with_storage_layer(|| Receipts::withdraw_referrals(owner, shop, amount)).is_ok() {
				*budget -= amount;
			}
		},
		Step::Claim { shop, sender } => {
			let payee = SiteTable::get()[&sender].owner.clone();
			let before = Balances::free_balance(&payee);
			if with_storage_layer(|| claim(shop, sender)).is_ok() {
				let owed = model.owed.remove(&(shop, sender)).unwrap_or_default();
				assert_eq!(Balances::free_balance(&payee) - before, owed);
			}
		},
		Step::Skip { eras } => skip(eras),
		Step::Prune { shop } => {
			let _ = with_storage_layer(|| plain(Receipts::prune_book(signed(stranger()), shop, 3)));
			let who = (0..CUSTOMERS).map(|index| customer(index).account()).collect::<Vec<_>>();
			let who: crate::BoundedVec<_, _> = who.try_into().unwrap();
			let _ = with_storage_layer(|| Receipts::prune_customers(signed(stranger()), shop, who));
		},
	}
}

fn open_books(capacity: u32) {
	for shop in SHOPS {
		open(shop, capacity);
	}
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	#[test]
	fn should_agree_with_a_recount_over_any_sequence(steps in prop::collection::vec(step(), 1..40)) {
		new_test_ext().execute_with(|| {
			// No shop forgets a customer here, because the model remembers everything.
			CustomerLife::set(1_000);
			open_books(1_000);
			// Fees for a few receipts of each shop. More come by and by.
			for shop in SHOPS {
				Books::<Test>::mutate(shop, |book| book.as_mut().unwrap().fees = 1_000);
			}
			let mut model = Model {
				fees: SHOPS.map(|shop| (shop, 1_000)).into(),
				pledged: (0..CUSTOMERS).map(|who| (who, (customer(who).account(), Era::get()))).collect(),
				..Default::default()
			};
			for step in steps {
				run(step, &mut model);
				model.check();
				souk_testing::check::<Test>();
			}
			// What the chain says of each receipt that can still be proved.
			for Posted { batch, id, sales, .. } in &model.posted {
				if Receipts::batch_view(batch.shop, *id).is_none() {
					continue;
				}
				let wanted = sales.keys().copied().collect::<Vec<_>>();
				let ClaimOf::<Test> { rows, proof, .. } = batch.claim(*id, &wanted);
				let views =
					Receipts::verify_receipts(batch.shop, *id, rows.into_inner(), proof.into_inner()).unwrap();
				for (view, sale) in views.iter().zip(sales.values()) {
					let expected = match sale.state {
						RowState::OneSided => ReceiptState::OneSided,
						RowState::Signed { era, counted } => {
							ReceiptState::Signed { era, counted: counted.is_some() }
						},
						RowState::Reversed => ReceiptState::Reversed,
					};
					prop_assert_eq!(view.state, expected);
				}
			}
			// Whatever happened, time and anybody's calls bring every deposit back.
			wind_up();
			Ok(())
		})?;
	}

	#[test]
	fn should_hold_every_invariant_when_rows_die_and_books_are_small(
		steps in prop::collection::vec(step(), 1..60),
		capacity in 3u32..30,
		life in 0u32..4,
	) {
		new_test_ext().execute_with(|| {
			CustomerLife::set(life);
			HistoryLife::set(life + 1);
			BatchLife::set(life);
			open_books(capacity);
			let mut posted = Vec::<(Till, BatchId)>::new();
			for step in steps {
				match step {
					Step::Post { shop, lines, .. } => {
						let mut batch = Till::of(shop, lines.iter().map(row).collect());
						for (index, line) in (0..).zip(&lines) {
							if let (true, Some(who)) = (line.signed, line.customer) {
								batch = batch.sign(index, &customer(who));
							}
						}
						let id = Books::<Test>::get(shop).unwrap().next_batch;
						if with_storage_layer(|| batch.post()).is_ok() {
							posted.push((batch, id));
						}
					},
					Step::Countersign { pick, .. } | Step::Reverse { pick, .. } if !posted.is_empty() => {
						let (batch, id) = &posted[pick % posted.len()];
						let at = pick % batch.rows.len();
						if Receipts::batch_view(batch.shop, *id).is_none() {
							continue;
						}
						let claim = batch.claim(*id, &[at as u32]);
						let key = (0..CUSTOMERS)
							.map(customer)
							.find(|key| batch.rows[at].customer() == Some(&key.account()));
						let _ = with_storage_layer(|| match key.filter(|_| matches!(step, Step::Countersign { .. })) {
							Some(key) => countersign(&key, vec![claim]),
							None => {
								let owner = SiteTable::get()[&batch.shop].owner.clone();
								plain(Receipts::reverse_receipts(signed(owner), claim))
							},
						});
					},
					Step::Pledge { customer: who, .. } => {
						let _ = with_storage_layer(|| pledge(&stranger(), &customer(who)));
					},
					Step::Release { customer: who, .. } => {
						let _ = with_storage_layer(|| release(&customer(who).account(), &customer(who)));
					},
					Step::Claim { shop, sender } => {
						let _ = with_storage_layer(|| claim(shop, sender));
					},
					Step::Budget { shop, amount, more } => {
						let owner = signed(SiteTable::get()[&shop].owner.clone());
						let _ = with_storage_layer(|| {
							if more {
								Receipts::fund_referrals(owner, shop, amount)
							} else {
								Receipts::withdraw_referrals(owner, shop, amount)
							}
						});
					},
					other => run(other, &mut Model::default()),
				}
				souk_testing::check::<Test>();
			}
			wind_up();
		});
	}
}

/// Every row of state dies in time, and every book can be closed.
fn wind_up() {
	skip(2_000);
	for shop in SHOPS {
		let _ = with_storage_layer(|| plain(Receipts::prune_book(signed(stranger()), shop, 1_000)));
		let who = crate::Customers::<Test>::iter_key_prefix(shop).collect::<Vec<_>>();
		if !who.is_empty() {
			assert_ok!(Receipts::prune_customers(signed(stranger()), shop, who.try_into().unwrap()));
		}
		let owner = SiteTable::get()[&shop].owner.clone();
		let senders = crate::Referrals::<Test>::iter_prefix(shop).collect::<Vec<_>>();
		for (sender, row) in senders {
			if row.owed > 0 {
				assert_ok!(claim(shop, sender));
			}
			if row.terms.is_some() {
				assert_ok!(Receipts::set_referral(signed(owner.clone()), shop, Some(sender), None));
			}
		}
		assert_ok!(plain(Receipts::close_book(signed(owner), shop, 4)));
	}
	let who = Pledges::<Test>::iter_keys().collect::<Vec<_>>();
	if !who.is_empty() {
		assert_ok!(Receipts::release_pledges(signed(rival()), who.clone().try_into().unwrap()));
	}
	souk_testing::check::<Test>();
	assert_eq!((Books::<Test>::iter().count(), Pledges::<Test>::iter().count()), (0, 0));
	assert_eq!((held(&merchant()), held(&rival())), (0, 0));
	assert_eq!((held_for_referrals(&merchant()), held_for_referrals(&rival())), (0, 0));
	assert!((0..CUSTOMERS).all(|who| pledged(&customer(who).account()) == 0));
	assert_eq!(pledged(&stranger()), 0);
}
