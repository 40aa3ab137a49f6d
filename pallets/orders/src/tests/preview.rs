// SPDX-License-Identifier: Apache-2.0

//! What `preview_split` promises is what a settlement pays.

use super::*;
use proptest::prelude::*;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	api::PreviewError,
	listing::{ListingTerms, Payment},
};

fn preview(quantity: u32, path: &[u8]) -> Result<usize, PreviewError> {
	Orders::preview_split(0, quantity, path.iter().map(|n| acc(*n)).collect(), None).map(|legs| legs.len())
}

#[test]
fn should_show_every_leg_when_path_is_good() {
	build_and_execute(|| {
		let path = vec![acc(PROMOTERS[0]), acc(PROMOTERS[1])];
		let shown = Orders::preview_split(0, 2, path.clone(), None).unwrap();
		assert_eq!(shown.len(), 1);
		assert_eq!(
			(shown[0].asset.clone(), shown[0].escrow, shown[0].promoters.clone()),
			(SOUK, 20_000, path)
		);
		let legs = &shown[0].legs;
		assert_eq!((legs.seller, legs.platform, legs.experience, legs.commune), (13_000, 1_080, 1_800, 120));
		assert_eq!(legs.promoters.to_vec(), vec![2_000, 2_000]);
		assert_eq!((shown[0].offer, shown[0].return_window), (offered(0), 24 * HOUR));
		MaxReturnWindow::set(HOUR);
		assert_eq!(Orders::preview_split(0, 2, vec![], None).unwrap()[0].return_window, HOUR);
	});
}

/// What a promoter would be paid above its ceiling stays with the seller, and an order keeps the ceilings of its placing.
#[test]
fn should_leave_the_excess_to_the_seller_when_promoters_have_ceilings() {
	build_and_execute(|| {
		let path = vec![acc(PROMOTERS[0]), acc(PROMOTERS[1])];
		PromoterCeiling::set(Perbill::from_percent(5));
		let shown = Orders::preview_split(0, 2, path.clone(), None).unwrap();
		// 5 % of 20 000 each, where the listing offers 10 %.
		assert_eq!((shown[0].legs.promoters.to_vec(), shown[0].legs.seller), (vec![1_000, 1_000], 15_000));
		let id = place(vec![line(0, 2, &PROMOTERS[..2])]);
		PromoterCeiling::set(Perbill::from_percent(1));
		bring_to(id, OrderState::Completed);
		for who in [PROMOTERS[0], PROMOTERS[1]] {
			assert_eq!(total(who, SOUK), RICH + 1_000);
		}
	});
}

#[test]
fn should_show_nothing_when_listing_has_no_token_price() {
	build_and_execute(|| {
		let mut cash = terms();
		cash.price.token.1 = 0;
		list(0, cash);
		assert_eq!(preview(1, &[]), Ok(0));
	});
}

#[test]
fn should_fail_when_question_is_wrong() {
	build_and_execute(|| {
		assert_eq!(Orders::preview_split(77, 1, vec![], None), Err(PreviewError::ListingNotFound));
		assert_eq!(preview(0, &[]), Err(PreviewError::BadQuantity));
		assert_eq!(preview(1, &PROMOTERS), Err(PreviewError::PathTooDeep));
		assert_eq!(preview(1, &[7; 255]), Err(PreviewError::PathTooDeep));
		assert_eq!(preview(1, &[11, 11]), Err(PreviewError::BadPath));
		assert_eq!(preview(1, &[SELLER]), Err(PreviewError::BadPath));
		let payment = Some(pay_in(AssetId::WithId(404)));
		assert_eq!(Orders::preview_split(0, 1, vec![], payment), Err(PreviewError::BadPayment));
		let payment = Some(Payment::new());
		assert_eq!(Orders::preview_split(0, 1, vec![], payment), Err(PreviewError::BadPayment));
		// The listing accepts the asset, but no escrow can be held in it.
		let half = Perbill::from_percent(50);
		let payment = Some(BoundedVec::truncate_from(vec![(ROGUE, half), (SOUK, half)]));
		assert_eq!(Orders::preview_split(0, 1, vec![], payment), Err(PreviewError::BadPayment));
		let mut dear = terms();
		dear.price.token.1 = Balance::MAX;
		list(0, dear);
		assert_eq!(preview(2, &[]), Err(PreviewError::BadQuantity));
		list(0, ListingTerms { commission: CommissionPlan::None, ..terms() });
		assert_eq!(preview(1, &[11]), Err(PreviewError::PathTooDeep));
		list(0, terms());
		CommuneFee::set(Perbill::from_percent(66));
		assert_eq!(preview(1, &[]), Err(PreviewError::BadTerms));
	});
}

/// Any plan whose rate is at most half the price.
fn plans() -> impl Strategy<Value = CommissionPlan> {
	let rate = (0u32..=500_000_000).prop_map(Perbill::from_parts);
	let part = (0u32..=1_000_000_000).prop_map(Perbill::from_parts);
	prop_oneof![
		(rate.clone(), part).prop_map(|(rate, closing)| CommissionPlan::Formula { rate, closing }),
		(rate, 0u32..=1_000_000_000, 0u32..=1_000_000_000).prop_map(|(rate, a, b)| {
			let (low, high) = (a.min(b), a.max(b));
			let shares = [low, high - low, 1_000_000_000 - high].map(Perbill::from_parts).to_vec();
			CommissionPlan::Levels { rate, shares: shares.try_into().unwrap() }
		}),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn should_equal_the_settlement_to_the_unit_when_an_order_is_kept(
		plan in plans(),
		price in 1u128..10_000_000,
		quantity in 1u32..40,
		depth in 0usize..=3,
		in_time in 0u32..=1_000_000_000,
		discount in 0u32..=1_000_000_000,
		fee in 0u32..=400_000_000,
		commune in 0u32..=100_000_000,
		slice in 0u32..=1_000_000_000,
		ceiling in 0u32..=2_000_000_000,
	) {
		build_and_execute(|| {
			// Half of the cases have none.
			PromoterCeiling::set(Perbill::from_parts(ceiling));
			CommuneFee::set(Perbill::from_parts(commune));
			PlatformSlice::set(Perbill::from_parts(slice));
			let mut terms = terms();
			terms.price.token.1 = price;
			terms.commission = plan;
			terms.experience_fee = Perbill::from_parts(fee);
			terms.token_discount = Perbill::from_parts(discount);
			list(0, terms);
			let payment = BoundedVec::truncate_from(vec![
				(SOUK, Perbill::from_parts(1_000_000_000 - in_time)),
				(TIME, Perbill::from_parts(in_time)),
			]);
			let path = &PROMOTERS[..depth];
			let shown = Orders::preview_split(
				0,
				quantity,
				path.iter().map(|n| acc(*n)).collect(),
				Some(payment.clone()),
			)
			.unwrap();
			if shown.is_empty() {
				// All of it discounted.
				return;
			}
			let id = place_for(BUYER, vec![line(0, quantity, path)], payment, OrderMode::Escrow).unwrap();
			bring_to(id, OrderState::Completed);

			let Some(Event::OrderSettled { legs, .. }) = events().pop() else { panic!("settled") };
			for asset in [SOUK, TIME] {
				let gained = |who| total(who, asset.clone()) as i128 - RICH as i128;
				let said = legs.iter().find(|legs| legs.asset == asset).unwrap();
				let Some(preview) = shown.iter().find(|preview| preview.asset == asset) else {
					assert_eq!(said.escrow, 0);
					continue;
				};
				let due = &preview.legs;
				assert_eq!(due.total(), Some(preview.escrow));
				// What the preview shows is what the event says …
				assert_eq!(
					(preview.escrow, due.buyer, due.seller, due.platform, due.experience, due.commune),
					(said.escrow, said.buyer, said.seller, said.platform, said.experience, said.commune)
				);
				assert_eq!(due.promoters, said.promoters);
				// … and what the accounts got.
				assert_eq!(gained(BUYER), -(preview.escrow as i128));
				assert_eq!(gained(SELLER), due.seller as i128);
				assert_eq!(gained(PLATFORM), due.platform as i128);
				assert_eq!(gained(POOL), due.experience as i128);
				assert_eq!(gained(COMMUNE), due.commune as i128);
				for (promoter, amount) in path.iter().zip(&due.promoters) {
					assert_eq!(gained(*promoter), *amount as i128);
				}
			}
		});
	}
}
