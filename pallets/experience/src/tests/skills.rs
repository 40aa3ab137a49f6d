// SPDX-License-Identifier: Apache-2.0

//! Power by category: what a report weighs by, and how many categories an account has power in.

use crate::{mock::*, types::Skill, Commitments, Skills, Testers};
use frame_support::assert_ok;
use souk_math::experience::draw_shares;
use souk_primitives::{codes::GpcBrick, experience::ExperiencePower};
use sp_runtime::Perbill;

/// The power of nine perfect reports.
const NINE: u64 = 9_000_000_000;

/// Another kind of product.
fn other(index: u32) -> GpcBrick {
	GpcBrick::new(10_000_100 + index).unwrap()
}

/// Give a tester power in one category, and as much in all.
fn give(who: AccountId, category: GpcBrick, power: u64) {
	let cycle = cycle().number;
	Experience::learn_in(&who, category, cycle, true, |_| Skill { power, cycle });
	Testers::<Test>::mutate_extant(who, |tester| tester.skill = Skill { power, cycle });
}

fn categories(who: AccountId) -> Vec<GpcBrick> {
	Skills::<Test>::get(who).iter().map(|(category, _)| *category).collect()
}

/// The weight of a report that an account commits on product `index`.
fn weight(who: AccountId, index: u64) -> u32 {
	buy(who, index);
	commit(who, index, CLAIM);
	Commitments::<Test>::get((cycle().number, gtin(index), who)).unwrap().weight
}

#[test]
fn should_weigh_a_report_by_power_in_the_category_of_its_product() {
	build_and_execute(|| {
		set_up();
		assert_ok!(Experience::publish_model(signed(EXPERT), other(0), attributes(), cid()));
		Listings::mutate(|listings| listings.insert(101, (PRODUCER, gtin(1))));
		assert_ok!(Experience::bind_product(signed(PRODUCER), gtin(1), 101, 1, 1, values(CLAIM), price(1)));
		let who = testers(2);
		give(who[0], brick(), NINE);
		let curve = Rules::get().weight;
		assert_eq!(weight(who[0], 0), curve.weight(NINE, 0));
		// The same tester knows little of the other kind: a tenth of its power counts there.
		assert_eq!(weight(who[0], 1), curve.weight(NINE / 10, 0));
		assert_eq!((curve.weight(NINE, 0), curve.weight(NINE / 10, 0)), (4_000, 1_948));
		let power = |category| <Experience as ExperiencePower<AccountId>>::power(&who[0], category);
		assert_eq!((power(brick()), power(other(0))), (NINE, 0));
		let view = Experience::tester_view(who[0]).unwrap();
		assert_eq!((view.power, view.weight), (NINE, 1_948));
		let shown: Vec<_> =
			view.skills.iter().map(|skill| (skill.category, skill.power, skill.weight)).collect();
		assert_eq!(shown, [(brick(), NINE, 4_000)]);
		assert!(Experience::tester_view(who[1]).unwrap().skills.is_empty());
	});
}

#[test]
fn should_keep_the_strongest_categories_when_there_are_too_many() {
	build_and_execute(|| {
		testers(1);
		let who = FIRST_TESTER;
		for (index, power) in [(5, 30), (1, 10), (7, 20), (3, 40)] {
			give(who, other(index), power);
		}
		assert_eq!(categories(who), [1, 3, 5, 7].map(other));
		// No weaker one takes the place of the weakest, and neither does one as weak.
		give(who, other(2), 9);
		give(who, other(2), 10);
		assert_eq!(categories(who), [1, 3, 5, 7].map(other));
		give(who, other(2), 11);
		assert_eq!(categories(who), [2, 3, 5, 7].map(other));
		give(who, other(9), 20);
		assert_eq!(categories(who), [3, 5, 7, 9].map(other));
		// What faded is weaker than what is new.
		crate::CurrentCycle::<Test>::mutate(|cycle| cycle.as_mut().unwrap().number += 20);
		give(who, other(4), 8);
		assert_eq!(categories(who).len(), 4);
		assert!(categories(who).contains(&other(4)));
		crate::CurrentCycle::<Test>::mutate(|cycle| cycle.as_mut().unwrap().number -= 20);
		Skills::<Test>::remove(who);
	});
}

#[test]
fn should_remove_the_entry_and_the_row_when_power_is_lost() {
	build_and_execute(|| {
		testers(1);
		let who = FIRST_TESTER;
		give(who, other(1), 5);
		give(who, other(2), 5);
		let lose = |category| {
			Experience::learn_in(&who, category, 1, false, |skill| Skill { power: 0, ..*skill });
		};
		// A report that gains nothing opens no entry.
		lose(other(3));
		assert_eq!(categories(who), [1, 2].map(other));
		lose(other(1));
		assert_eq!(categories(who), [other(2)]);
		lose(other(2));
		assert!(!Skills::<Test>::contains_key(who));
	});
}

/// Power from a cheap kind of product in the panel of a dear one: six of eleven testers have power of nine reports in
/// something that costs little to buy, five have the same power in the kind of product that is judged.
#[test]
fn should_decide_nothing_when_power_was_earned_on_a_cheap_kind_of_product() {
	build_and_execute(|| {
		set_up();
		// Eleven are few. In a panel of forty no report has a tenth of the weight.
		Rules::mutate(|rules| {
			rules.quorum.weight_share = Perbill::from_percent(50);
			rules.quorum.agreement = Perbill::from_percent(60);
		});
		let who = testers(11);
		let (honest, cheap) = who.split_at(5);
		honest.iter().for_each(|who| give(*who, brick(), NINE));
		cheap.iter().for_each(|who| give(*who, other(0), NINE));
		let mut reports = alike(honest, CLAIM);
		reports.extend(alike(cheap, SHORT));
		round(0, &reports);
		let verdict = Experience::verdict_view(gtin(0)).unwrap();
		assert!(verdict.findings.iter().all(|finding| finding.confirmed), "{verdict:?}");
		assert!(!verdict.provisional);
		// With the same power in the kind of product, the six would have had more than half of the weight.
		let part = |many: u64, weight: u64, rest: u64| many * weight * 100 / (many * weight + rest);
		let (here, elsewhere) = (weight_of(NINE), weight_of(NINE / 10));
		assert_eq!((part(6, here, 5 * here), part(6, elsewhere, 5 * here)), (54, 36));
		// Of a panel of forty, twenty seats were half of the weight before. Now it takes twenty-seven.
		let needed = (1..=40u64).find(|seats| part(*seats, elsewhere, (40 - seats) * here) >= 50);
		assert_eq!(needed, Some(27));
	});
}

fn weight_of(power: u64) -> u64 {
	Rules::get().weight.weight(power, 0).into()
}

/// An army of new accounts in a category where nobody has power: the part of others' power that counts everywhere keeps it
/// below half of the weight, up to ten new accounts for each veteran. A hundred for each decide, in this category as in any.
#[test]
fn should_be_less_than_half_of_the_weight_when_new_accounts_gather_in_a_new_category() {
	build_and_execute(|| {
		let rule = Rules::get().panel;
		let part_of_army = |army: u32, veteran: u64| {
			let shares = draw_shares(&rule, rule.target, 1_000, army);
			let old = u64::from(shares.veteran.mul_floor(1_000u32)) * veteran;
			let new = u64::from(shares.newcomer.mul_floor(army)) * weight_of(0);
			new * 100 / (old + new)
		};
		let parts = [1_000, 4_000, 10_000, 100_000].map(|army| part_of_army(army, weight_of(NINE / 10)));
		assert!(parts[..3].iter().all(|part| *part < 50) && parts[3] > 50, "{parts:?}");
		// If nothing counted that was learnt elsewhere, the third army would decide.
		assert!(part_of_army(10_000, weight_of(0)) > 50);
		// And with all power counting everywhere, the last one decides too.
		assert!(part_of_army(100_000, weight_of(NINE)) > 50);
	});
}

/// A fifth of all testers that concentrates on one category of ten, and takes every seat there, while others take six in ten
/// of theirs everywhere. In the long run power is ten times what a cycle adds.
#[test]
fn should_have_no_more_weight_than_seats_when_a_cartel_concentrates_on_one_category() {
	build_and_execute(|| {
		let rule = Rules::get().power;
		// A seat a cycle in all categories together: so many billionths of a report.
		let in_the_long_run =
			|per_cycle: u64| (0..200).fold(0u64, |power, _| rule.after_cycles(power, 1) + per_cycle);
		let (all, here) = (in_the_long_run(600_000_000), in_the_long_run(60_000_000));
		let cartel = in_the_long_run(100_000_000);
		let weighs = |own, all| weight_of(Experience::weighing_power(own, all));
		let part = |cartel: u64, others: u64| cartel * 100 / (cartel + others);
		// Of a hundred testers.
		let seats = part(20 * 10, 80 * 6);
		let weight = part(20 * 10 * weighs(cartel, cartel), 80 * 6 * weighs(here, all));
		let if_all_counted = part(20 * 10 * weight_of(cartel), 80 * 6 * weight_of(all));
		assert_eq!((seats, weight, if_all_counted), (29, 28, 19));
	});
}
