// SPDX-License-Identifier: Apache-2.0

use super::*;
use souk_primitives::listing::AcceptedAsset;

/// The buyer put up 2 000 and 300 and was wrong by three quarters. The seller was wrong by one.
#[test]
fn should_split_as_ruled_when_the_arbiter_rules() {
	for answered in [true, false] {
		build_and_execute(|| {
			let id = place_at(OrderState::Disputed);
			if answered {
				assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
			}
			events();
			assert_ok!(Orders::rule_order(by(ARBITER), id, 2_500, size(id)));
			assert_eq!(state_of(id), OrderState::Ruled);
			let (damage, fee) = if answered { (500, 75) } else { (0, 0) };
			assert_eq!(total(BUYER, SOUK), RICH - 15_000 - 1_500 - 225 + damage);
			assert_eq!(total(SELLER, SOUK), RICH + 9_750 + 1_500 - damage - fee);
			assert_eq!(total(TREASURY, SOUK), RICH + 225 + fee);
			let leg = |back, other, treasury| StakeLegs { asset: SOUK, back, other, treasury };
			let buyer = BoundedVec::truncate_from(vec![leg(75, 0, 225), leg(500, 1_500, 0)]);
			let seller = match answered {
				true => BoundedVec::truncate_from(vec![leg(225, 0, 75), leg(1_500, 500, 0)]),
				false => BoundedVec::new(),
			};
			let events = events();
			assert_eq!(events[0], Event::DisputeClosed { order: id, buyer, seller });
			assert_eq!(
				events[1],
				Event::OrderRuled { order: id, buyer_bp: 2_500, by: RulingSource::Arbiter }
			);
			assert_eq!(ListenersTold::get()[0].kept, 2);
		});
	}
}

#[test]
fn should_count_nothing_as_kept_when_the_buyer_gets_everything() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		assert_ok!(Orders::rule_order(by(ARBITER), id, 10_000, size(id)));
		assert_eq!((total(BUYER, SOUK), total(SELLER, SOUK)), (RICH + 2_000, RICH - 2_300));
		assert_eq!(total(TREASURY, SOUK), RICH + 300);
		assert_eq!(ListenersTold::get()[0].kept, 0);
	});
}

/// One of two units was to go back. A ruling is a part of what it is worth: 10 000 basis points once gave the buyer the price of
/// both, and the 5 000 of one unit cost the buyer, who was right, half of its deposits.
#[test]
fn should_split_only_what_is_in_dispute_when_it_is_about_a_return() {
	for (points, kept, back) in [(10_000, 1, 1), (5_000, 2, 0), (0, 2, 0)] {
		build_and_execute(|| {
			let id = place_at(OrderState::ReturnRequested);
			assert_ok!(Orders::dispute_order(by(SELLER), id, proof()));
			assert_ok!(Orders::answer_dispute(by(BUYER), id, proof(), size(id)));
			assert_ok!(Orders::rule_order(by(ARBITER), id, points, size(id)));
			let refund = Balance::from(points);
			let sale = 20_000 - refund;
			// Each deposit for the damage is 1 000 and for the procedure 300.
			let (won, lost) = (refund / 10, (10_000 - refund) / 10);
			let (fee, other) = (lost * 3 / 10, won * 3 / 10);
			assert_eq!(total(BUYER, SOUK), RICH - sale + won - lost - fee);
			assert_eq!(total(SELLER, SOUK), RICH + sale * 65 / 100 + lost - won - other);
			let told = ListenersTold::get();
			let ruling = Ruling { buyer_bp: points, by: RulingSource::Arbiter };
			assert_eq!((told[0].kept, told[0].ruling), (kept, Some(ruling)));
			assert_eq!(crate::Lines::<Test>::get(id)[0].returned, back);
		});
	}
}

#[test]
fn should_only_say_so_when_attested() {
	build_and_execute(|| {
		let id = place_for(BUYER, vec![line(0, 2, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
		bring_to(id, OrderState::Ruled);
		// No price moves. The buyer was wrong by three quarters and pays that part of the procedure.
		assert_eq!((total(BUYER, SOUK), total(TREASURY, SOUK)), (RICH - 225, RICH + 225));
		assert_eq!(total(SELLER, SOUK), RICH);
	});
}

#[test]
fn should_fail_when_origin_or_ruling_is_wrong() {
	build_and_execute(|| {
		let id = place_at(OrderState::Disputed);
		for who in [BUYER, SELLER, STRANGER] {
			assert_noop!(Orders::rule_order(by(who), id, 1, size(id)), DispatchError::BadOrigin);
		}
		assert_noop!(Orders::rule_order(by(ARBITER), id, 10_001, size(id)), Error::<Test>::RulingTooLarge);
		assert_noop!(Orders::rule_order(by(ARBITER), 77, 1, size(77)), Error::<Test>::OrderNotFound);
		pass(RulingPeriod::get());
		assert_noop!(Orders::rule_order(by(ARBITER), id, 1, size(id)), Error::<Test>::DeadlinePassed);
	});
}

/// No money of an attested order is on chain, so only the ruling says who keeps what.
#[test]
fn should_count_nothing_as_kept_when_an_attested_order_is_ruled_for_the_buyer() {
	for (points, kept) in [(9_999, 2), (10_000, 0)] {
		build_and_execute(|| {
			let id = place_for(BUYER, vec![line(0, 2, &[])], pay_in(SOUK), OrderMode::Attested).unwrap();
			bring_to(id, OrderState::Shipped);
			assert_ok!(Orders::dispute_order(by(BUYER), id, proof()));
			assert_ok!(Orders::rule_order(by(ARBITER), id, points, size(id)));
			assert_eq!(ListenersTold::get()[0].kept, kept);
		});
	}
}

/// An order may be paid in four assets. Each side then has five deposits, one for the procedure, and no list of them may be
/// too short: the dispute could never end.
#[test]
fn should_close_every_deposit_when_an_order_is_paid_in_all_assets_there_can_be() {
	build_and_execute(|| {
		let others = [100, 101].map(|id| {
			assert_ok!(Assets::force_create(RuntimeOrigin::root(), id, acc(STRANGER), true, 1));
			for who in [BUYER, SELLER] {
				assert_ok!(Assets::mint(by(STRANGER), id, acc(who), RICH));
			}
			AssetId::WithId(id)
		});
		let assets = [vec![SOUK, TIME], others.to_vec()].concat();
		let mut wide = terms();
		let (rate, max_share) = (sp_runtime::FixedU128::from_u32(1), Perbill::one());
		let accept = |asset: &AssetId| AcceptedAsset { asset: asset.clone(), rate, max_share };
		wide.accepted = BoundedVec::truncate_from(assets[1..].iter().map(accept).collect());
		list(1, wide);
		let quarter = Perbill::from_percent(25);
		let payment = assets.iter().map(|asset| (asset.clone(), quarter)).collect();
		let payment = BoundedVec::truncate_from(payment);
		let id = place_for(BUYER, vec![line(1, 1, &[])], payment, OrderMode::Escrow).unwrap();
		bring_to(id, OrderState::Disputed);
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		events();
		assert_ok!(Orders::rule_order(by(ARBITER), id, 5_000, size(id)));
		let Event::DisputeClosed { buyer, seller, .. } = &events()[0] else { panic!("closed") };
		for legs in [buyer, seller] {
			// 300 for the procedure, and a tenth of 2 500 in each asset. Each side was wrong by the half.
			let sums: Vec<_> = legs.iter().map(|leg| (leg.back, leg.other, leg.treasury)).collect();
			assert_eq!(sums, [vec![(150, 0, 150)], vec![(125, 125, 0); 4]].concat());
		}
		assert!(assets.iter().all(|asset| staked(BUYER, asset.clone()) + staked(SELLER, asset.clone()) == 0));
	});
}
