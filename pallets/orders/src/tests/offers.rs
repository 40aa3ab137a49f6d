// SPDX-License-Identifier: Apache-2.0

//! A buyer signs for a whole offer, and gets that or nothing.

use super::*;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	content::Cid,
	listing::{AcceptedAsset, ListingTerms},
	order::LineRequest,
};
use sp_core::H256;
use sp_runtime::FixedU128;

/// The seller changed the terms, and accepted the order, in the block in which it was placed. The price was within the
/// limit. So the buyer got a return window of nothing instead of a day, and its promoters nothing instead of a fifth.
#[test]
fn should_fail_when_the_seller_changes_the_terms_before_the_order_is_placed() {
	build_and_execute(|| {
		let signed = line(0, 2, &[]);
		list(0, ListingTerms { return_window: 0, commission: CommissionPlan::None, ..terms() });
		for mode in [OrderMode::Escrow, OrderMode::Attested] {
			let placed = place_for(BUYER, vec![signed.clone()], pay_in(SOUK), mode);
			assert_noop!(placed, Error::<Test>::OfferChanged);
		}
		assert_eq!((total(BUYER, SOUK), escrowed(BUYER, SOUK)), (RICH, 0));
		// The buyer looks again, and signs for what it sees.
		assert_ok!(place_for(BUYER, vec![line(0, 2, &[])], pay_in(SOUK), OrderMode::Escrow));
	});
}

#[test]
fn should_fail_when_anything_of_the_offer_is_another_one() {
	let changes: [(&str, fn(&mut MockListing)); 9] = [
		("product", |listing| listing.product = souk_primitives::gs1::Gtin::parse("04006381333931").unwrap()),
		("description", |listing| listing.metadata = Cid::raw([8; 32])),
		("price", |listing| listing.terms.price.token.1 -= 1),
		("fiat", |listing| listing.terms.price.fiat = Some(usd(0))),
		("assets", |listing| {
			let dear = AcceptedAsset {
				asset: TIME,
				rate: FixedU128::from_u32(1),
				max_share: Perbill::from_percent(1),
			};
			listing.terms.accepted = BoundedVec::truncate_from(vec![dear]);
		}),
		("discount", |listing| listing.terms.token_discount = Perbill::from_percent(1)),
		("depth", |listing| listing.terms.max_depth = 2),
		("fee", |listing| listing.terms.experience_fee = Perbill::from_percent(16)),
		("window", |listing| listing.terms.return_window += 1),
	];
	for (what, change) in changes {
		build_and_execute(|| {
			let signed = line(0, 1, &[]);
			Listings::mutate(0, |listing| change(listing.as_mut().unwrap()));
			let placed = place_for(BUYER, vec![signed], pay_in(SOUK), OrderMode::Attested);
			assert_eq!(placed, Err(Error::<Test>::OfferChanged.into()), "{what}");
		});
	}
	build_and_execute(|| {
		let signed = line(0, 1, &[]);
		Shops::insert(0, (acc(OTHER_SELLER), 0));
		let placed = place_for(BUYER, vec![signed], pay_in(SOUK), OrderMode::Escrow);
		assert_noop!(placed, Error::<Test>::OfferChanged);
	});
	// A hash is of one listing.
	build_and_execute(|| {
		list(1, terms());
		let moved = LineRequest { offer: offered(0), ..line(1, 1, &[]) };
		let placed = place_for(BUYER, vec![moved], pay_in(SOUK), OrderMode::Escrow);
		assert_noop!(placed, Error::<Test>::OfferChanged);
	});
}

#[test]
fn should_place_when_only_the_stock_changed() {
	build_and_execute(|| {
		let signed = line(0, 1, &[]);
		place(vec![line(0, 7, &[])]);
		place(vec![signed]);
	});
}

/// Accepting an attested order takes the stock of the listing as it is now, and nothing else of it.
#[test]
fn should_accept_under_the_terms_of_placing_when_the_listing_changed_since() {
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		build_and_execute(|| {
			let signed = line(0, 1, &PROMOTERS[..1]);
			let id = place_for(BUYER, vec![signed.clone()], pay_in(SOUK), mode).unwrap();
			let placed = crate::Lines::<Test>::get(id);
			let firm = ListingTerms { return_window: 0, commission: CommissionPlan::None, ..terms() };
			list(
				0,
				ListingTerms {
					price: souk_primitives::listing::Price { fiat: Some(usd(1)), ..firm.price.clone() },
					..firm
				},
			);
			assert_ok!(Orders::accept_order(by(SELLER), id, size(id)));
			let accepted = crate::Lines::<Test>::get(id);
			assert_eq!(accepted, placed);
			assert_eq!((accepted[0].offer, accepted[0].return_window), (signed.offer, 24 * HOUR));
			assert_eq!(accepted[0].terms.commission, terms().commission);
			assert_eq!(Orders::order_view(id).unwrap().lines[0].offer, signed.offer);
		});
	}
}

#[test]
fn should_keep_the_hash_for_good_when_the_order_is_over() {
	build_and_execute(|| {
		let hash = offered(0);
		let id = place_at(OrderState::Completed);
		list(0, ListingTerms { return_window: 0, ..terms() });
		assert_eq!(Orders::order_view(id).unwrap().lines[0].offer, hash);
	});
}

#[test]
fn should_show_what_to_sign_for_when_clients_ask() {
	build_and_execute(|| {
		let shown = Orders::offer_view(0).unwrap();
		assert_eq!((shown.offer, shown.listing, shown.shop, shown.seller), (offered(0), 0, 0, acc(SELLER)));
		assert_eq!((shown.product, shown.metadata, shown.terms), (gtin(), Cid::raw([0; 32]), terms()));
		assert_eq!(Orders::offer_view(77), None);
		assert_ne!(shown.offer, H256::zero());
	});
}

/// The rule of real sales is asked once for each line, and everybody hears the same answer.
#[test]
fn should_ask_once_which_lines_are_real_and_tell_everybody() {
	fn real(told: &[Told]) -> Vec<bool> {
		told.iter().map(|told| told.real).collect()
	}
	build_and_execute(|| {
		list(1, terms());
		Unreal::insert(1, ());
		let id = place(vec![line(0, 1, &PROMOTERS[..1]), line(1, 1, &PROMOTERS[..1])]);
		bring_to(id, OrderState::Completed);
		assert_eq!(real(&ListenersTold::get()), [true, false]);
		assert_eq!(real(&PromotionTold::get()), [true, false]);
		assert_eq!(AskedForReal::get(), 2);
	});
}

/// An even split of an odd price leaves the buyer one unit less. Listeners must not take that for a lost dispute.
#[test]
fn should_tell_the_ruling_in_basis_points_and_who_ruled() {
	let odd = || {
		let mut odd = terms();
		odd.price.token.1 = 10_001;
		list(1, odd);
		let id = place(vec![line(1, 1, &[])]);
		bring_to(id, OrderState::Disputed);
		id
	};
	build_and_execute(|| {
		StandoffForfeit::set(Perbill::zero());
		let id = odd();
		assert_ok!(Orders::answer_dispute(by(SELLER), id, proof(), size(id)));
		pass(RulingPeriod::get());
		assert_ok!(advance(id));
		let told = &ListenersTold::get()[0];
		assert_eq!(told.ruling, Some(Ruling { buyer_bp: 5_000, by: RulingSource::Default }));
		// 5 000 went back, 5 001 are a sale, 30 of them went to the commune.
		assert_eq!((told.amounts[0].1, told.amounts[0].2, told.commune[0]), (10_001, 5_001, 30));
	});
	build_and_execute(|| {
		let id = odd();
		assert_ok!(Orders::rule_order(by(ARBITER), id, 2_500, size(id)));
		let ruling = Ruling { buyer_bp: 2_500, by: RulingSource::Arbiter };
		assert_eq!(ListenersTold::get()[0].ruling, Some(ruling));
	});
	build_and_execute(|| {
		let id = odd();
		assert_ok!(Orders::propose_settlement(by(SELLER), id, 7_000, size(id)));
		assert_ok!(Orders::propose_settlement(by(BUYER), id, 6_000, size(id)));
		let ruling = Ruling { buyer_bp: 6_000, by: RulingSource::Agreement };
		assert_eq!(ListenersTold::get()[0].ruling, Some(ruling));
	});
	build_and_execute(|| {
		place_at(OrderState::Completed);
		assert_eq!(ListenersTold::get()[0].ruling, None);
	});
}
