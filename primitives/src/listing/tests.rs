// SPDX-License-Identifier: Apache-2.0

use super::*;
use proptest::prelude::*;
use sp_core::U256;
use sp_runtime::FixedPointNumber;

const SOUK: AssetId = AssetId::Native;
const COIN: AssetId = AssetId::WithId(7);

fn terms(
	quoted: AssetId,
	unit: Balance,
	accepted: &[(AssetId, FixedU128, Perbill)],
	token_discount: Perbill,
) -> ListingTerms {
	let accepted: Vec<_> = accepted
		.iter()
		.map(|(asset, rate, max_share)| AcceptedAsset {
			asset: asset.clone(),
			rate: *rate,
			max_share: *max_share,
		})
		.collect();
	ListingTerms {
		price: Price { token: (quoted, unit), fiat: None },
		accepted: accepted.try_into().unwrap(),
		token_discount,
		commission: CommissionPlan::None,
		max_depth: 0,
		experience_fee: Perbill::from_percent(15),
		return_window: 0,
	}
}

fn payment(parts: &[(AssetId, u32)]) -> Payment {
	let parts: Vec<_> =
		parts.iter().map(|(asset, part)| (asset.clone(), Perbill::from_parts(*part))).collect();
	parts.try_into().unwrap()
}

#[test]
fn should_charge_the_quoted_price_by_default() {
	let terms = terms(COIN, 250, &[], Perbill::from_percent(10));
	assert_eq!(terms.due(3, &terms.default_payment()), Ok(alloc::vec![750]));
}

#[test]
fn should_convert_share_and_discount_rounding_up() {
	// Three units of 101: 303. A third in SOUK at 1.5 less 10 %, the rest in the quoted coin.
	let accepted = [(SOUK, FixedU128::from_rational(3, 2), Perbill::from_percent(50))];
	let terms = terms(COIN, 101, &accepted, Perbill::from_percent(10));
	let due = terms.due(3, &payment(&[(SOUK, 333_333_333), (COIN, 666_666_667)]));
	// 100.99… → 101, × 1.5 = 151.5 → 152, less 15.2 → 137; 202.00… → 203.
	assert_eq!(due, Ok(alloc::vec![137, 203]));
}

#[test]
fn should_refuse_payments_the_listing_does_not_take() {
	let accepted = [(SOUK, FixedU128::from_u32(1), Perbill::from_percent(50))];
	let terms = terms(COIN, 100, &accepted, Perbill::zero());
	let due = |parts: &[(AssetId, u32)]| terms.due(1, &payment(parts));
	assert_eq!(due(&[(AssetId::WithId(8), 1_000_000_000)]), Err(PaymentError::AssetNotAccepted));
	assert_eq!(due(&[(SOUK, 500_000_001), (COIN, 499_999_999)]), Err(PaymentError::ShareTooLarge));
	assert_eq!(due(&[(SOUK, 500_000_000), (COIN, 499_999_999)]), Err(PaymentError::SharesNotWhole));
	assert_eq!(due(&[(COIN, 500_000_000), (COIN, 500_000_000)]), Err(PaymentError::SharesNotWhole));
	assert_eq!(due(&[(COIN, 1_000_000_000), (SOUK, 1)]), Err(PaymentError::SharesNotWhole));
	assert_eq!(due(&[]), Err(PaymentError::SharesNotWhole));
	assert_eq!(due(&[(SOUK, 500_000_000), (COIN, 500_000_000)]), Ok(alloc::vec![50, 50]));
}

#[test]
fn should_refuse_amounts_that_do_not_fit() {
	let quoted = terms(COIN, u128::MAX, &[], Perbill::zero());
	assert_eq!(quoted.due(2, &quoted.default_payment()), Err(PaymentError::Overflow));
	assert_eq!(quoted.due(1, &quoted.default_payment()), Ok(alloc::vec![u128::MAX]));
	let accepted = [(SOUK, FixedU128::from_u32(2), Perbill::one())];
	let converted = terms(COIN, u128::MAX, &accepted, Perbill::zero());
	assert_eq!(converted.due(1, &payment(&[(SOUK, 1_000_000_000)])), Err(PaymentError::Overflow));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(1_024))]

	/// Exact amount: `whole · share · rate · (1 − discount)`. Three roundings, each up and by less than one unit: the
	/// first of the quoted asset, before conversion, the other two of the asset that is paid.
	#[test]
	fn never_charges_less_than_exact_nor_a_unit_more_per_rounding(
		unit in prop_oneof![0..1_000u128, 0..=u128::from(u32::MAX)],
		quantity in any::<u32>(),
		rate in prop_oneof![0..=10 * FixedU128::DIV, 0..(1u128 << 90)],
		share in 0..=1_000_000_000u32,
		discount in 0..=1_000_000_000u32,
	) {
		let rest = 1_000_000_000 - share;
		let rate = FixedU128::from_inner(rate);
		let terms = terms(COIN, unit, &[(SOUK, rate, Perbill::one())], Perbill::from_parts(discount));
		let due = terms.due(quantity, &payment(&[(SOUK, share), (COIN, rest)])).unwrap();

		let (billion, one) = (U256::from(1_000_000_000u64), U256::from(FixedU128::DIV));
		let whole = U256::from(unit) * U256::from(quantity);
		let kept = U256::from(1_000_000_000 - discount);
		// In parts of 10⁻³⁶.
		let scale = billion * billion * one;
		let exact = whole * U256::from(share) * U256::from(rate.into_inner()) * kept;
		let paid = U256::from(due[0]) * scale;
		prop_assert!(paid >= exact);
		let slack = billion * U256::from(rate.into_inner()) * kept + billion * one * kept + scale;
		prop_assert!(paid < exact + slack);

		// The quoted asset is neither converted nor, not being SOUK, discounted: one rounding.
		let exact = whole * U256::from(rest);
		let paid = U256::from(due[1]) * billion;
		prop_assert!(paid >= exact && paid < exact + billion);
	}

	/// All parts of a payment without conversion and discount cover the price, and by less than one unit each.
	#[test]
	fn parts_cover_the_price(unit in any::<u64>(), quantity in any::<u32>(), cuts in any::<[u32; 3]>()) {
		let mut cuts = cuts.map(|cut| cut % 1_000_000_001);
		cuts.sort_unstable();
		let same = |id| (AssetId::WithId(id), FixedU128::from_u32(1), Perbill::one());
		let terms = terms(COIN, unit.into(), &[same(1), same(2), same(3)], Perbill::zero());
		let [a, b, c] = cuts;
		let parts = [
			(AssetId::WithId(1), a),
			(COIN, b - a),
			(AssetId::WithId(2), c - b),
			(AssetId::WithId(3), 1_000_000_000 - c),
		];
		let due: u128 = terms.due(quantity, &payment(&parts)).unwrap().iter().sum();
		let whole = u128::from(unit) * u128::from(quantity);
		prop_assert!(due >= whole && due < whole + 4);
	}

	#[test]
	fn never_panics(
		unit in any::<u128>(), quantity in any::<u32>(), rate in any::<u128>(), parts in any::<[u32; 3]>(), discount in any::<u32>(),
	) {
		let accepted = [
			(SOUK, FixedU128::from_inner(rate), Perbill::one()),
			(AssetId::WithId(1), FixedU128::from_inner(u128::MAX), Perbill::from_parts(parts[0])),
		];
		for quoted in [COIN, SOUK] {
			let terms = terms(quoted, unit, &accepted, Perbill::from_parts(discount));
			let _ = terms.due(quantity, &payment(&[(SOUK, parts[0]), (COIN, parts[1]), (AssetId::WithId(1), parts[2])]));
			let _ = terms.due(quantity, &payment(&[(SOUK, 1_000_000_000)]));
			let _ = terms.due(quantity, &terms.default_payment());
		}
	}

	#[test]
	fn decoding_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
		if let Ok(terms) = ListingTerms::decode(&mut &bytes[..]) {
			let _ = terms.due(1, &terms.default_payment());
		}
		let _ = Listing::decode(&mut &bytes[..]);
		let _ = Payment::decode(&mut &bytes[..]);
	}
}

fn offer() -> Offer<sp_core::crypto::AccountId32> {
	Offer {
		shop: 3,
		seller: sp_core::crypto::AccountId32::new([9; 32]),
		product: Gtin::parse("09506000134352").unwrap(),
		metadata: Cid::raw([4; 32]),
		terms: terms(SOUK, 10, &[(COIN, FixedU128::from_u32(2), Perbill::one())], Perbill::zero()),
	}
}

/// Wallets build these bytes themselves.
#[test]
fn should_hash_listing_seller_product_terms_and_description_when_an_offer_is_signed_for() {
	let offer = offer();
	let mut bytes = 7u64.to_le_bytes().to_vec();
	bytes.extend([9; 32]);
	bytes.extend(offer.product.encode());
	bytes.extend(offer.terms.encode());
	bytes.extend(offer.metadata.encode());
	assert_eq!(offer.hash(7), BlakeTwo256::hash(&bytes));
}

#[test]
fn should_hash_another_offer_when_anything_of_it_changes() {
	let offer = offer();
	let hash = offer.hash(7);
	let with = |change: &dyn Fn(&mut ListingTerms)| {
		let mut other = offer.clone();
		change(&mut other.terms);
		other
	};
	let others = [
		Offer { seller: sp_core::crypto::AccountId32::new([8; 32]), ..offer.clone() },
		Offer { product: Gtin::parse("04006381333931").unwrap(), ..offer.clone() },
		Offer { metadata: Cid::raw([5; 32]), ..offer.clone() },
		with(&|terms| terms.price.token.1 = 11),
		with(&|terms| terms.accepted.clear()),
		with(&|terms| terms.token_discount = Perbill::from_percent(1)),
		with(&|terms| {
			terms.commission = CommissionPlan::Formula { rate: Perbill::one(), closing: Perbill::one() };
		}),
		with(&|terms| terms.max_depth = 1),
		with(&|terms| terms.experience_fee = Perbill::from_percent(16)),
		with(&|terms| terms.return_window = 1),
	];
	assert!(others.iter().all(|other| other.hash(7) != hash));
	assert_ne!(offer.hash(8), hash);
}
