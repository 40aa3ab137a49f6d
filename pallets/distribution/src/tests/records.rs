// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Records, Tally};
use souk_primitives::{
	order::{OrderMode, OrderState},
	AssetId,
};

fn record(index: usize) -> crate::RecordOf<Test> {
	Records::<Test>::get(promoters()[index].account()).unwrap()
}

#[test]
fn should_count_value_and_each_ones_commission_when_an_escrowed_line_settles() {
	build_and_execute(|| {
		Line {
			amounts: vec![amounts(NATIVE, 1_000, 900, &[40, 50, 90]), amounts(TIME, 10, 10, &[0, 1, 2])],
			..Line::default()
		}
		.settle();
		for (index, (native, time)) in [(40, 0), (50, 1), (90, 2)].into_iter().enumerate() {
			let record = record(index);
			assert_eq!((record.settled, record.refunded, record.attested), (1, 0, 0));
			assert_eq!(record.native, Tally { value: 900, earned: native });
			assert_eq!(record.others.into_inner(), [(1, Tally { value: 10, earned: time })]);
			assert_eq!(record.active, START);
		}
	});
}

#[test]
fn should_count_campaign_pay_as_earned_by_the_closing_promoter_only() {
	build_and_execute(|| {
		let id = open(TIME, 1_000);
		assert_eq!(engage(), Some(id));
		Line::default().paid_in(TIME).of(id).settle();
		assert_eq!(record(0).others.into_inner(), [(1, Tally { value: 1_000, earned: 50 })]);
		assert_eq!(record(2).others.into_inner(), [(1, Tally { value: 1_000, earned: 200 })]);
	});
}

#[test]
fn should_not_count_pay_as_earned_when_it_was_not_delivered() {
	build_and_execute(|| {
		let id = open(TOKEN, 1_000);
		assert_eq!(engage(), Some(id));
		let account = nobody();
		frame_system::Pallet::<Test>::inc_sufficients(&account);
		Line::default().paid_in(TOKEN).over(std::slice::from_ref(&account)).of(id).settle();
		// The account exists without a deposit, so it can hold an asset that needs one no more than before. Its commission
		// is what orders say was delivered.
		let record = Records::<Test>::get(&account).unwrap();
		assert_eq!(record.others.into_inner(), [(2, Tally { value: 1_000, earned: 50 })]);
	});
}

#[test]
fn should_count_attested_lines_apart() {
	build_and_execute(|| {
		Line::attested().settle();
		Line { state: OrderState::Returned, kept: 0, ..Line::attested() }.settle();
		// An escrowed line that costs nothing is as free to invent.
		Line { amounts: vec![amounts(NATIVE, 0, 0, &[0, 0, 0])], ..Line::default() }.settle();
		let record = record(0);
		assert_eq!((record.settled, record.refunded, record.attested), (0, 0, 2));
		assert_eq!((record.native, record.others.len()), (Tally::default(), 0));
		assert_eq!(Distribution::promoter_view(promoters()[0].account()).unwrap().tier, 0);
	});
}

#[test]
fn should_count_an_attested_line_as_any_other_when_its_fees_were_paid() {
	build_and_execute(|| {
		Line::default().settle();
		let held = record(0);
		// The same amounts, out of a prepaid account.
		Line { mode: OrderMode::Attested, ..Line::default() }.settle();
		let both = record(0);
		assert_eq!((both.settled, both.refunded, both.attested), (2, 0, 0));
		assert_eq!(both.native.value, 2 * held.native.value);
		assert_eq!(both.native.earned, 2 * held.native.earned);
		// An escrow stands behind nothing that is attested.
		let unpaid = vec![amounts(NATIVE, 1_000, 1_000, &[0, 0, 0])];
		let unpaid = unpaid.into_iter().map(|mut paid| {
			(paid.experience, paid.commune) = (0, 0);
			paid
		});
		Line { mode: OrderMode::Attested, amounts: unpaid.collect(), ..Line::default() }.settle();
		assert_eq!(record(0).attested, 1);
	});
}

#[test]
fn should_count_refunds_when_a_shipped_line_came_back() {
	build_and_execute(|| {
		Line::default().settle();
		Line::returned().settle();
		Line { state: OrderState::Ruled, ..Line::returned() }.settle();
		let record = record(1);
		assert_eq!((record.settled, record.refunded, record.refund_rate()), (1, 2, 6_666));
		assert_eq!(record.native, Tally { value: 1_000, earned: 50 });
	});
}

#[test]
fn should_leave_no_mark_when_a_line_never_shipped() {
	build_and_execute(|| {
		Line::cancelled().settle();
		Line { state: OrderState::Expired, ..Line::returned() }.settle();
		assert_eq!(Records::<Test>::iter().count(), 0);
	});
}

#[test]
fn should_count_what_was_kept_when_a_return_left_money_but_no_units() {
	build_and_execute(|| {
		let amounts = vec![amounts(NATIVE, 1_000, 10, &[0, 0, 1])];
		Line { amounts, ..Line::returned() }.settle();
		let record = record(2);
		assert_eq!((record.settled, record.refunded), (0, 1));
		assert_eq!(record.native, Tally { value: 10, earned: 1 });
	});
}

#[test]
fn should_open_no_record_when_the_account_does_not_exist() {
	build_and_execute(|| {
		Line::default().over(&[nobody(), promoters()[1].account()]).settle();
		assert!(!Records::<Test>::contains_key(nobody()));
		assert_eq!(record(1).settled, 1);
	});
}

#[test]
fn should_add_up_no_further_asset_when_the_list_is_full() {
	build_and_execute(|| {
		let sale = |asset| amounts(asset, 10, 10, &[1, 1, 2]);
		let amounts = vec![sale(TIME), sale(TOKEN), sale(AssetId::WithId(4)), sale(NATIVE)];
		Line { amounts: amounts.clone(), ..Line::default() }.settle();
		Line { amounts, ..Line::default() }.settle();
		let record = record(0);
		assert_eq!(record.others.iter().map(|(asset, _)| *asset).collect::<Vec<_>>(), [1, 2]);
		assert!(record.others.iter().all(|(_, tally)| *tally == Tally { value: 20, earned: 2 }));
		assert_eq!(record.native, Tally { value: 20, earned: 2 });
	});
}

#[test]
fn should_stay_at_the_largest_number_when_sums_do_not_fit() {
	build_and_execute(|| {
		let line =
			Line { amounts: vec![amounts(NATIVE, u128::MAX, u128::MAX, &[u128::MAX])], ..Line::default() };
		line.settle();
		line.settle();
		assert_eq!(record(0).native, Tally { value: u128::MAX, earned: u128::MAX });
		assert_eq!(record(1).native, Tally { value: u128::MAX, earned: 0 });
	});
}

#[test]
fn should_derive_the_tier_from_lines_value_and_refunds() {
	build_and_execute(|| {
		let tier = || Distribution::promoter_view(promoters()[0].account()).map(|view| view.tier);
		assert_eq!(tier(), None);
		Line::returned().settle();
		assert_eq!(tier(), Some(0));
		Line::default().settle();
		assert_eq!(tier(), Some(1));
		for _ in 0..3 {
			Line::default().settle();
		}
		// One of five came back.
		assert_eq!(tier(), Some(2));
		Line { amounts: vec![amounts(TIME, 1_000_000, 1_000_000, &[0])], ..Line::default() }.settle();
		assert_eq!(tier(), Some(2));
		// Governance moves the thresholds, and every tier follows at once.
		TierTable::mutate(|tiers| tiers[2].max_refund_rate = 10_000);
		assert_eq!(tier(), Some(2));
		TierTable::mutate(|tiers| tiers[2].value = 4_000);
		assert_eq!(tier(), Some(3));
		TierTable::set(Default::default());
		assert_eq!(tier(), Some(0));
	});
}

#[test]
fn should_count_nothing_when_the_sale_was_not_real() {
	build_and_execute(|| {
		// A shop lists any GTIN and sells it to itself. The sales cost it fees, and buy no record, no value and no tier.
		for _ in 0..10 {
			Line { real: false, ..Line::default() }.settle();
			Line { real: false, ..Line::attested() }.settle();
		}
		assert_eq!(Records::<Test>::iter().count(), 0);
		Line::default().settle();
		Line { real: false, ..Line::default() }.settle();
		assert_eq!((record(0).settled, record(0).native.value), (1, 1_000));
		// Nothing was kept of a refunded line, so no rule can call its sale real. It counts as before.
		Line { real: false, ..Line::returned() }.settle();
		assert_eq!(record(0).refunded, 1);
	});
}
