// SPDX-License-Identifier: Apache-2.0

//! What each attack of a day costs and earns, at the numbers the network starts with. The table of
//! `docs/design/rewards.md` is made of these rows, and a test compares the two. In `souk` it is all that the attack ever
//! earns, with what is still held at the largest part of it that can be paid. In literal mode it is what the day pays; what
//! is held then goes on earning, as the second table of the note says.
//!
//! Honest trade of a young chain is 100 sales of 100 SOUK a day. On a large chain each honest account stands for a thousand.
//! A sale costs its inventors what leaves their circle: the pool's 9 %, and of the commune's 0.6 % what does not come back.
//! The platform is their own, and so is half of the stake: of the 60 % that the commune pays stake, half comes back.

use crate::{mock::*, types::*, *};
use frame_support::assert_ok;
use souk_math::{
	bound::{LostParts, Worth},
	power::Stock,
};
use souk_primitives::{
	activity::{Activity, Deed, RewardEra},
	rewards::{Basis, EmissionMode, Points, PointsTable, Pot, Role},
	traits::LineAmounts,
	Balance,
};
use sp_runtime::Perbill;

const UNIT: Balance = 1_000_000_000_000;
/// What a check-in costs on a development node, and about what other small calls do: 0.0034 SOUK.
const FEE: Balance = 3_400_000_000;
/// The least sale that counts: 0.01 SOUK.
const LEAST: Balance = UNIT / 100;
/// The worth of TIME when it is paid, in SOUK.
const TIME_WORTH: Balance = 2;
/// The shop of an attacker.
const SHOP: u32 = 50;

/// The points of the network.
fn points() -> PointsTable {
	let points = |each, daily| Points { each, daily };
	PointsTable {
		sale: points(10, 1_000),
		purchase: points(10, 20),
		promotion: points(5, 200),
		service: points(5, 200),
		countersignature: points(2, 20),
		trace_upload: points(1, 500),
		report: points(50, 10),
		referral: points(100, 5),
		check_in: points(1, 1),
	}
}

/// An economy: its mode, and what each of its policies pays a day, by its basis.
#[derive(Clone, Copy)]
struct Economy {
	mode: EmissionMode,
	pays: &'static [(Basis, Balance)],
	/// Whether it has TIME, and so cashback and bounties.
	time: bool,
	/// How many honest accounts each of them stands for.
	scale: u128,
}

/// Day 365 of the airdrop, to the token.
const AIRDROP: Balance = 759_994;
const HALF: EmissionMode = EmissionMode::Bounded { part: Perbill::from_percent(50) };
const ALL: &[(Basis, Balance)] =
	&[(Basis::Held, 300_000), (Basis::RoleWeight, AIRDROP), (Basis::BizPower, 68_493)];

/// The columns of the table: `souk` young and large, and the papers' economies on a young chain.
const ECONOMIES: [Economy; 5] = [
	Economy { mode: HALF, pays: ALL, time: true, scale: 1 },
	Economy { mode: HALF, pays: ALL, time: true, scale: 1_000 },
	Economy { mode: EmissionMode::Literal, pays: &[(Basis::Held, 300_000)], time: false, scale: 1 },
	Economy { mode: EmissionMode::Literal, pays: &[(Basis::RoleWeight, AIRDROP)], time: false, scale: 1 },
	Economy { mode: EmissionMode::Literal, pays: &[(Basis::BizPower, 68_493)], time: true, scale: 1 },
];

/// An account of the attacker.
fn own(number: u16) -> AccountId {
	let mut bytes = [0xAA; 32];
	bytes[..2].copy_from_slice(&number.to_be_bytes());
	AccountId::new(bytes)
}

/// Make accounts of the attacker with the least balance.
fn own_accounts(count: u16) -> Vec<AccountId> {
	let accounts: Vec<_> = (0..count).map(own).collect();
	accounts.iter().for_each(endow);
	accounts
}

/// What counts as lost on the network: three tenths of the commune fee, and 1.5 % of the pool's leg, up to 9 % of the sale.
fn network() -> LossRules {
	let rules = losses();
	LossRules {
		parts: LostParts {
			commune: Perbill::from_percent(30),
			experience: Perbill::from_parts(15_000_000),
			..rules.parts
		},
		pool: Perbill::from_percent(9),
		cashback: Perbill::from_percent(40),
		held: Perbill::from_percent(75),
		..rules
	}
}

/// A settled sale at the least fees, over promoters who share a tenth of it.
fn sell(seller: &AccountId, buyer: &AccountId, promoters: &[AccountId], sale: Balance) {
	sell_at(9, seller, buyer, promoters, sale)
}

/// A settled sale of which so many percent go to the experience pool.
fn sell_at(pool: u32, seller: &AccountId, buyer: &AccountId, promoters: &[AccountId], sale: Balance) {
	let each = sale / 10 / promoters.len().max(1) as Balance;
	let amounts = LineAmounts {
		asset: SOUK,
		escrow: sale,
		remaining: sale,
		sale,
		experience: Perbill::from_percent(pool).mul_floor(sale),
		commune: Perbill::from_parts(6_000_000).mul_floor(sale),
		platform: 0,
		commission: vec![each; promoters.len()].try_into().unwrap(),
		services: Default::default(),
	};
	let line = Line::new(1, 2);
	let (seller, buyer, promoters) = (seller.clone(), buyer.clone(), promoters.to_vec());
	Line { seller, buyer, promoters, amounts: vec![amounts], ..line }.settle();
}

/// What leaves the circle of those who invent a sale and have half of the stake: 9 %, and 0.42 of the 0.6 %.
fn lost(sale: Balance) -> Balance {
	sale * 942 / 10_000
}

/// The same if all work is theirs too: the leg of the pool comes back, and all that the commune pays for work.
fn lost_with_all_testers(sale: Balance) -> Balance {
	sale * 18 / 10_000
}

/// A day of honest trade: ten sellers and ten buyers, 100 sales of 100 SOUK, half of them over a promoter, and a shop with
/// BizPower.
fn honest(scale: u128) {
	for seller in 1..=10 {
		for buyer in 11..=20 {
			let promoters = if buyer % 2 == 0 { vec![acc(21)] } else { vec![] };
			sell(&acc(seller), &acc(buyer), &promoters, 100 * UNIT);
		}
		assert_ok!(Rewards::check_in(signed(acc(seller))));
	}
	Rewards::rate_shop(1, &acc(1), 1_000);
	let era = Rewards::era();
	let grow = |share: &mut Share| {
		for role in Role::ALL {
			*share.activity.get_mut(role) *= scale;
			*share.credit.get_mut(role) *= scale;
		}
		share.bizpower *= scale;
		share.sold *= scale;
		share.lost *= scale;
		share.weight *= scale;
		share.held *= scale;
	};
	let grow_stock = |stock: &mut Stock| {
		stock.power *= scale;
		stock.weight *= scale;
	};
	Accounts::<Test>::translate_values(|mut row: AccountRow| {
		row.holding.iter_mut().for_each(|holding| grow_stock(&mut holding.stock));
		Some(row)
	});
	HeldByAll::<Test>::mutate(|all| grow_stock(&mut all.stock));
	let shares: Vec<_> = Shares::<Test>::iter_prefix(era).collect();
	let mut total = Total::default();
	for (who, mut share) in shares {
		grow(&mut share);
		for role in Role::ALL {
			*total.activity.get_mut(role) += share.activity.get(role);
			*total.credit.get_mut(role) += share.credit.get(role);
		}
		total.bizpower += share.bizpower;
		total.sold += share.sold;
		total.weight += share.weight;
		Shares::<Test>::insert(era, who, share);
	}
	Totals::<Test>::insert(era, total);
	Ratings::<Test>::insert(era, 1, Rated { owner: acc(1), bizpower: 1_000 * scale });
}

/// An attack: does its deeds and returns its cost in base units of SOUK.
type Attack = fn() -> Balance;

const ATTACKS: [(&str, Attack); 17] = [
	("300 accounts of one key check in", || {
		for who in own_accounts(300) {
			assert_ok!(Rewards::check_in(signed(who)));
		}
		300 * FEE
	}),
	("two own accounts trade once, for the least", || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], LEAST);
		lost(LEAST)
	}),
	("a ring of twelve shops, each buys from each", || {
		let own = own_accounts(12);
		for seller in &own {
			for buyer in own.iter().filter(|buyer| *buyer != seller) {
				sell(seller, buyer, &[], LEAST);
			}
		}
		132 * lost(LEAST)
	}),
	("five own accounts are invited, and trade with three more", || {
		let own = own_accounts(9);
		for invited in &own[1..6] {
			assert_ok!(Rewards::set_inviter(signed(invited.clone()), own[0].clone()));
		}
		for seller in &own[6..] {
			own[1..6].iter().for_each(|buyer| sell(seller, buyer, &[], LEAST));
		}
		15 * lost(LEAST) + 5 * FEE
	}),
	("50 own customers sign 20 receipts each", || {
		for who in own_accounts(50) {
			Rewards::record(&who, Deed::Countersignature, 20);
		}
		50 * FEE
	}),
	("ten own accounts record 500 trace events each", || {
		for who in own_accounts(10) {
			Rewards::record(&who, Deed::TraceUpload, 500);
		}
		10 * FEE
	}),
	("one purchase of 5 000 from oneself, for cashback", || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], 5_000 * UNIT);
		lost(5_000 * UNIT)
	}),
	("one dust sale over an own promoter", || {
		let own = own_accounts(3);
		sell(&own[0], &own[1], &own[2..], LEAST);
		lost(LEAST)
	}),
	("50 accounts are funded, check in, and are emptied", || {
		let own = own_accounts(50);
		for who in &own {
			assert_ok!(Rewards::check_in(signed(who.clone())));
			let _ = Balances::transfer_all(signed(who.clone()), acc(30), false);
			assert_eq!(free(SOUK, who), ED, "the row keeps the account and its deposit");
		}
		// The existential deposits stay where they are, and are not counted here.
		50 * FEE
	}),
	("a sale of 1 000 is split over twenty own accounts", || {
		let own = own_accounts(20);
		own[..10].iter().zip(&own[10..]).for_each(|(seller, buyer)| sell(seller, buyer, &[], 100 * UNIT));
		lost(1_000 * UNIT)
	}),
	("the same sale, not split", || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], 1_000 * UNIT);
		lost(1_000 * UNIT)
	}),
	("the same, and all winning testers are own", || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], 1_000 * UNIT);
		lost_with_all_testers(1_000 * UNIT)
	}),
	("the same at the highest experience fee, over own promoters", || {
		let own = own_accounts(4);
		sell_at(30, &own[0], &own[1], &own[2..], 1_000 * UNIT);
		lost_with_all_testers(1_000 * UNIT)
	}),
	("one big ticket of 100 000 over own promoters", || {
		let own = own_accounts(4);
		sell(&own[0], &own[1], &own[2..], 100_000 * UNIT);
		lost(100_000 * UNIT)
	}),
	("a made-up shop with ten times an honest shop's BizPower", || {
		let own = own_accounts(11);
		Rewards::rate_shop(SHOP, &own[0], 10_000);
		for who in &own[1..] {
			Rewards::record(who, Deed::Countersignature, 1);
		}
		11 * FEE
	}),
	("the same shop, and one own sale of 10", || {
		let own = own_accounts(11);
		sell(&own[0], &own[1], &[], 10 * UNIT);
		Rewards::rate_shop(SHOP, &own[0], 10_000);
		lost(10 * UNIT) + 11 * FEE
	}),
	("a shop and its capabilities for 16, and no sale", || {
		let own = own_accounts(1);
		<Rewards as Activity<AccountId>>::lost(&own[0], 16 * UNIT);
		16 * UNIT
	}),
];

/// The governed numbers of the network.
fn set_network() {
	let mut rates = CashbackRates::new();
	rates.try_push((SOUK, Perbill::from_percent(2))).unwrap();
	Rates::set(rates);
	Table::set(points());
	PowerKept::set(Perbill::from_parts(988_500_000));
	crate::mock::Tenure::set(TenureRule { most: Perbill::from_percent(10), full: 365 });
	MinSale::set(LEAST);
	CashbackCap::set(100 * UNIT);
	ReferralBounty::set(5 * UNIT);
	HoldEras::set(7);
	Losses::set(network());
	let (lost, paid) = (Worth::default(), Worth { souk: 2, per: 1 });
	AssetWorths::set(Worths::truncate_from(vec![AssetWorth { asset: TIME, lost, paid }]));
	endow(&acc(21));
}

/// Run an attack in an economy. Returns what it cost, and what it earned in base units of SOUK with TIME at its worth.
fn run(economy: Economy, attack: Attack) -> (Balance, Balance) {
	let genesis = GenesisConfig::<Test> { mode: economy.mode, ..Default::default() };
	ext(genesis).execute_with(|| {
		souk_testing::run::<Test, _>(|| {
			set_network();
			let mut ids = Vec::new();
			for (basis, per_day) in economy.pays {
				ids.push(create(daily(SOUK, *basis, per_day * UNIT), 10 * per_day * UNIT));
			}
			if economy.time {
				fill(Pot::Cashback, TIME, 1_000_000 * UNIT);
				fill(Pot::Referral, TIME, 1_000_000 * UNIT);
			}
			honest(economy.scale);
			let (era, cost) = (Rewards::era(), attack());
			let earned = earned(era, &ids);
			(cost, earned)
		})
	})
}

/// What the attacker's accounts earned in an era, by every way there is.
fn earned(era: RewardEra, policies: &[u32]) -> Balance {
	pass_and_close(1);
	let who: Vec<_> = (0..300).map(own).filter(|who| Shares::<Test>::contains_key(era, who)).collect();
	// What is held earns at most this part while it fades. Literal mode has no bound.
	let part = Rewards::emission_mode().part().unwrap_or_default();
	let held: Balance = who.iter().map(|who| Rewards::account_view(who.clone()).held).sum();
	let souk = |who: &[AccountId]| who.iter().map(|who| free(SOUK, who)).sum::<Balance>();
	let before = souk(&who);
	for policy in policies {
		for own in &who {
			let early = Rewards::claim(signed(own.clone()), *policy, era);
			assert!(early.is_err(), "pay is held");
		}
	}
	pass(HoldEras::get());
	for policy in policies {
		for own in &who {
			let _ = Rewards::claim(signed(own.clone()), *policy, era);
		}
	}
	let granted = Purses::<Test>::iter().filter(|(_, of, _)| who.contains(of));
	let time: Balance = granted.map(|(_, _, purse)| purse.sum()).sum();
	souk(&who) - before + time * TIME_WORTH + part.mul_floor(held)
}

/// An amount in SOUK, with four decimals below a hundred.
fn souk(amount: Balance) -> String {
	let (whole, rest) = (amount / UNIT, amount % UNIT / (UNIT / 10_000));
	if whole >= 100 || amount == 0 {
		let digits = whole.to_string();
		let groups: Vec<_> = digits.as_bytes().rchunks(3).rev().collect();
		groups.iter().map(|group| std::str::from_utf8(group).unwrap()).collect::<Vec<_>>().join(" ")
	} else if amount < UNIT / 10_000 {
		"< 0.0001".into()
	} else {
		format!("{whole}.{rest:04}")
	}
}

/// The rows of the table in the design note.
fn rows() -> Vec<(String, Balance, Vec<Balance>)> {
	ATTACKS
		.iter()
		.map(|(name, attack)| {
			let results: Vec<_> = ECONOMIES.iter().map(|economy| run(*economy, *attack)).collect();
			let (cost, earned) =
				(results[0].0, results.iter().map(|(_, earned)| *earned).collect::<Vec<_>>());
			let cells: Vec<_> = earned.iter().map(|amount| souk(*amount)).collect();
			(format!("| {name} | {} | {} |", souk(cost), cells.join(" | ")), cost, earned)
		})
		.collect()
}

/// The rows are those of the note, and in `souk` no attack earns what it costs: on a young chain or on a large one, by any
/// policy, cashback or bounty, with TIME at its worth.
#[test]
fn should_earn_less_than_they_cost_in_souk_as_the_note_says() {
	let note = include_str!("../../../../docs/design/rewards.md");
	let rows = rows();
	let table = rows.iter().map(|(row, ..)| row.as_str()).collect::<Vec<_>>().join("\n");
	for (row, cost, earned) in &rows {
		assert!(earned[0] < *cost && earned[1] < *cost, "{row}");
		assert!(note.contains(row.as_str()), "the note lacks this row; all rows:\n{table}");
	}
}

/// What a made-up sale of 1 000 has earned its two parties after so many days in which they rest, beside ten honest sales
/// of 1 000 each day. All winning testers are their own.
fn held_for(economy: Economy, days: &[u32]) -> (Balance, Vec<Balance>) {
	let genesis = GenesisConfig::<Test> { mode: economy.mode, ..Default::default() };
	ext(genesis).execute_with(|| {
		set_network();
		let pays = economy.pays.iter();
		let ids: Vec<_> = pays
			.map(|(basis, a_day)| create(daily(SOUK, *basis, a_day * UNIT), 1_000 * a_day * UNIT))
			.collect();
		let own = own_accounts(2);
		let souk = || own.iter().map(|who| free(SOUK, who)).sum::<Balance>();
		let before = souk();
		sell(&own[0], &own[1], &[], 1_000 * UNIT);
		let last = days.iter().max().unwrap();
		let mut earned = Vec::new();
		for day in 1..=last + HoldEras::get() {
			for seller in 1..=10 {
				sell(&acc(seller), &acc(seller + 10), &[], 1_000 * UNIT);
			}
			pass_and_close(1);
			idle();
			if let Some(era) = day.checked_sub(HoldEras::get() + 1) {
				for (who, id) in own.iter().flat_map(|who| ids.iter().map(move |id| (who, id))) {
					let _ = Rewards::claim(signed(who.clone()), *id, era);
				}
				if days.contains(&(era + 1)) {
					earned.push(souk() - before);
				}
			}
		}
		assert_ok!(Rewards::do_try_state());
		(lost_with_all_testers(1_000 * UNIT), earned)
	})
}

/// Power that is earned once by a wash and held for years earns less than was lost in `souk`. In `esc` a day's power is paid
/// for months. The table of the note has these rows.
#[test]
fn should_earn_less_than_was_lost_however_long_it_is_held() {
	let days = [1, 30, 60, 180, 365, 730];
	let (cost, in_souk) = held_for(ECONOMIES[0], &days);
	let (_, in_esc) = held_for(ECONOMIES[2], &days);
	assert!(in_souk.iter().all(|earned| *earned < cost));
	assert!(in_souk.windows(2).all(|pair| pair[0] < pair[1]), "it goes on earning");
	let note = include_str!("../../../../docs/design/rewards.md");
	let rows: Vec<_> = days
		.iter()
		.zip(in_souk.iter().zip(&in_esc))
		.map(|(days, (one, other))| {
			format!("| {days} | {} | {} | {} |", souk(cost), souk(*one), souk(*other))
		})
		.collect();
	for row in &rows {
		assert!(note.contains(row.as_str()), "the note lacks this row; all rows:\n{}", rows.join("\n"));
	}
}

/// The literal economies are not sound, and the note does not say that they are.
#[test]
fn should_pay_forgers_in_the_literal_economies() {
	let gain = |economy: usize, attack: usize| {
		let (cost, earned) = run(ECONOMIES[economy], ATTACKS[attack].1);
		earned / cost
	};
	// `esc` pays a farm of check-ins, `ecom` one dust promotion, `bizkey` a made-up shop: each thousands of times its cost.
	assert!(gain(2, 0) > 1_000);
	assert!(gain(3, 7) > 1_000);
	assert!(gain(4, 14) > 1_000);
}

/// A sale that is split over accounts, or over promoters, earns no more than the whole.
#[test]
fn should_gain_nothing_by_splitting_or_by_acts_alone() {
	let (_, split) = run(ECONOMIES[0], ATTACKS[9].1);
	let (_, whole) = run(ECONOMIES[0], ATTACKS[10].1);
	assert!(split <= whole + 100, "{split} {whole}");
	for acts in [0, 4, 5, 8, 14] {
		assert_eq!(run(ECONOMIES[0], ATTACKS[acts].1).1, 0, "{}", ATTACKS[acts].0);
	}
}

/// Acts raise what a loss earns by at most a ninth.
#[test]
fn should_earn_a_ninth_more_with_all_acts() {
	let plain: Attack = || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], 1_000 * UNIT);
		lost(1_000 * UNIT)
	};
	let with_acts: Attack = || {
		let own = own_accounts(2);
		sell(&own[0], &own[1], &[], 1_000 * UNIT);
		for who in &own {
			assert_ok!(Rewards::check_in(signed(who.clone())));
			Rewards::record(who, Deed::Countersignature, 20);
			Rewards::record(who, Deed::TraceUpload, 500);
			Rewards::record(who, Deed::Report, 10);
		}
		lost(1_000 * UNIT)
	};
	let (cost, plain) = run(ECONOMIES[0], plain);
	let (_, acted) = run(ECONOMIES[0], with_acts);
	assert!(acted > plain && acted * 9 <= plain * 10 + 100, "{plain} {acted}");
	assert!(acted < cost);
}

/// TIME is granted by its listed worth of two SOUK, within the bound of the line. So a wash would not pay if TIME were worth
/// twenty times that. One to one, and without a bound, it paid from 4.8 SOUK on.
#[test]
fn should_not_pay_a_wash_while_time_is_below_twenty_times_its_listed_worth() {
	let (cost, earned) = run(ECONOMIES[0], ATTACKS[6].1);
	assert!(earned * 20 < cost, "{earned} of {cost}");
}
