// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{
	api::{
		CampaignView, OfferView, OrderLineView, OrderSplit, OrderView, PreviewError, PromoterView, ShopView,
		SplitPreview,
	},
	codes::{Mcc, Region},
	content::Cid,
	gs1::{Gtin, Serial},
	listing::{AcceptedAsset, Listing, ListingStatus, ListingTerms, Price},
	money::{Currency, Fiat},
	order::{
		Carrier, DeliveryRecord, DisputeDefault, DisputeStage, DisputeStakeView, DisputeView, OrderMode,
		OrderSide, OrderSize, OrderState, Parcel, Service, ServiceKind,
	},
	promotion::Audience,
	shop::{ShopProfile, ShopState, Verification},
};
use alloc::vec;
use proptest::prelude::*;
use serde::de::DeserializeOwned;
use serde_json::{from_value, json, to_value, Value};
use souk_math::{
	commission::CommissionPlan,
	waterfall::{split, Outcome, SplitTerms},
};
use sp_core::H256;
use sp_runtime::{AccountId32, Perbill};

/// A number JavaScript cannot hold.
const LARGE: u64 = u64::MAX;

fn who(seed: u8) -> AccountId32 {
	AccountId32::new([seed; 32])
}

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + fmt::Debug>(view: &T) -> Value {
	let json = to_value(view).unwrap();
	assert_eq!(&from_value::<T>(json.clone()).unwrap(), view);
	// Through text as well, as clients get it.
	assert_eq!(&serde_json::from_str::<T>(&serde_json::to_string(view).unwrap()).unwrap(), view);
	assert_no_large_number(&json);
	json
}

/// No number beyond what a double holds exactly.
fn assert_no_large_number(json: &Value) {
	match json {
		Value::Number(number) => assert!(number.as_u64().is_some_and(|number| number < 1 << 53), "{number}"),
		Value::Array(items) => items.iter().for_each(assert_no_large_number),
		Value::Object(fields) => fields.iter().for_each(|(name, value)| {
			assert!(!name.contains('_') && name.starts_with(char::is_lowercase), "{name}");
			assert_no_large_number(value);
		}),
		_ => (),
	}
}

fn sale_terms() -> SplitTerms {
	SplitTerms {
		commission: CommissionPlan::Levels {
			rate: Perbill::from_percent(20),
			shares: vec![Perbill::from_percent(40), Perbill::from_percent(60)].try_into().unwrap(),
		},
		experience_fee: Perbill::from_percent(15),
		platform_slice: Perbill::from_percent(40),
		commune_fee: Perbill::from_parts(6_000_000),
	}
}

fn fiat() -> Fiat {
	Fiat { currency: Currency::parse("CNY").unwrap(), amount: u128::MAX }
}

fn gtin() -> Gtin {
	Gtin::parse("09506000134352").unwrap()
}

fn order() -> OrderView<AccountId32> {
	OrderView {
		id: LARGE,
		state: OrderState::ReturnRequested,
		mode: OrderMode::Escrow,
		shop: 3,
		seller: who(1),
		buyer: who(2),
		platform: Some(who(3)),
		assets: vec![AssetId::Native, AssetId::WithId(crate::TIME)],
		fiat: Some(fiat()),
		fiat_refunded: LARGE.into(),
		extent: OrderSize { lines: 1, assets: 2, depth: 2, items: 1, services: 1 },
		lines: vec![OrderLineView {
			listing: LARGE,
			offer: H256([8; 32]),
			product: gtin(),
			quantity: 2,
			shipped: 2,
			returned: 1,
			items: vec![Serial::parse("A/1").unwrap()],
			escrow: vec![u128::MAX, 0],
			refunded: vec![1, 2],
			terms: sale_terms(),
			return_window: LARGE,
			promoters: vec![who(4), who(5)],
			campaign: Some(9),
		}],
		services: vec![Service {
			provider: who(6),
			kind: ServiceKind::QualityControl,
			share: Perbill::from_percent(5),
		}],
		placed: 1_767_225_600_000,
		quote_ends: Some(LARGE),
		deadline: Some(LARGE),
		attachment: Some(Cid::raw([7; 32])),
		record: DeliveryRecord {
			parcel: Some(Parcel { carrier: Carrier::parse("SFEX").unwrap(), tracking: H256([6; 32]) }),
			untracked: false,
			confirmed: true,
			back: None,
		},
		dispute: Some(DisputeView {
			opener: OrderSide::Seller,
			stage: DisputeStage::Answer,
			due: Some(OrderSide::Buyer),
			deadline: LARGE,
			default: DisputeDefault::Wins(OrderSide::Seller),
			returns: true,
			disputed: vec![u128::MAX, 0],
			buyer: DisputeStakeView { souk: 1, amounts: vec![2, 0], held: false, evidence: None },
			seller: DisputeStakeView {
				souk: 1,
				amounts: vec![2, 0],
				held: true,
				evidence: Some(Cid::raw([5; 32])),
			},
		}),
		dispute_cost: Some(DisputeStakeView { souk: 1, amounts: vec![2, 0], held: false, evidence: None }),
	}
}

#[test]
fn should_write_orders_for_clients() {
	let json = round_trip(&order());
	assert_eq!(json["id"], json!("18446744073709551615"));
	assert_eq!(json["state"], json!("returnRequested"));
	assert_eq!(json["mode"], json!("escrow"));
	assert_eq!(json["shop"], json!(3));
	assert_eq!(json["seller"], json!(who(1).to_string()));
	assert_eq!(json["assets"], json!(["native", "1"]));
	assert_eq!(
		json["fiat"],
		json!({ "currency": "CNY", "amount": "340282366920938463463374607431768211455" })
	);
	assert_eq!(json["fiatRefunded"], json!("18446744073709551615"));
	assert_eq!(json["extent"], json!({ "lines": 1, "assets": 2, "depth": 2, "items": 1, "services": 1 }));
	assert_eq!(
		json["services"],
		json!([{ "provider": who(6).to_string(), "kind": "qualityControl", "share": 500 }])
	);
	assert_eq!(json["placed"], json!("1767225600000"));
	assert_eq!(json["quoteEnds"], json!("18446744073709551615"));
	assert_eq!(json["attachment"], json!(Cid::raw([7; 32]).to_string()));
	let line = &json["lines"][0];
	assert_eq!(line["offer"], json!(format!("0x{}", "08".repeat(32))));
	assert_eq!(line["product"], json!("09506000134352"));
	assert_eq!(line["returnWindow"], json!("18446744073709551615"));
	assert_eq!(line["items"], json!(["A/1"]));
	assert_eq!(line["refunded"], json!(["1", "2"]));
	assert_eq!(line["terms"]["commission"], json!({ "levels": { "rate": 2_000, "shares": [4_000, 6_000] } }));

	let sent = json!({ "carrier": "SFEX", "tracking": format!("0x{}", "06".repeat(32)) });
	assert_eq!(
		json["record"],
		json!({ "parcel": sent, "untracked": false, "confirmed": true, "back": null })
	);
	let dispute = &json["dispute"];
	assert_eq!(dispute["due"], json!("buyer"));
	assert_eq!(dispute["stage"], json!("answer"));
	assert_eq!(dispute["default"], json!({ "wins": "seller" }));
	assert_eq!(dispute["disputed"], json!(["340282366920938463463374607431768211455", "0"]));
	assert_eq!(json["disputeCost"]["amounts"], json!(["2", "0"]));
	assert_eq!(dispute["seller"]["evidence"], json!(Cid::raw([5; 32]).to_string()));

	let bare =
		OrderView { platform: None, fiat: None, lines: vec![], deadline: None, attachment: None, ..order() };
	assert_eq!(round_trip(&bare)["deadline"], Value::Null);
}

#[test]
fn should_write_shops_for_clients() {
	let shop = ShopView {
		id: 1,
		owner: who(1),
		state: ShopState::Suspended,
		offered_to: Some(who(2)),
		profile: ShopProfile {
			region: Region::parse("CN-11").unwrap(),
			category: Mcc::parse("5411").unwrap(),
			floor_area: 120,
			staff: 4,
			metadata: Cid::raw([8; 32]),
		},
		capabilities: vec![(Capability::Publish, u128::MAX), (Capability::Market, 1)],
		slots: (3, 10),
		open_orders: 2,
		verification: Some(Verification {
			level: 2,
			issuer: who(3),
			evidence: H256([9; 32]),
			expires: LARGE,
		}),
		level: 2,
		accepted_today: 5,
		daily_orders: None,
		certified: 1,
		may_trade: false,
		seizure: Perbill::from_percent(25),
	};
	let json = round_trip(&shop);
	assert_eq!((&json["dailyOrders"], &json["seizure"]), (&Value::Null, &json!(2_500)));
	assert_eq!(json["offeredTo"], json!(who(2).to_string()));
	assert_eq!(json["profile"]["region"], json!("CN-11"));
	assert_eq!(json["profile"]["category"], json!("5411"));
	assert_eq!(json["profile"]["floorArea"], json!(120));
	assert_eq!(json["capabilities"][1], json!({ "capability": "market", "bond": "1" }));
	assert_eq!(json["slots"], json!({ "taken": 3, "total": 10 }));
	assert_eq!(json["openOrders"], json!(2));
	assert_eq!(
		json["verification"]["evidence"],
		json!("0x0909090909090909090909090909090909090909090909090909090909090909")
	);
}

#[test]
fn should_write_listings_for_clients() {
	let listing = Listing {
		shop: 1,
		product: gtin(),
		metadata: Cid::raw([1; 32]),
		terms: ListingTerms {
			price: Price { token: (AssetId::WithId(u32::MAX), u128::MAX), fiat: Some(fiat()) },
			accepted: vec![AcceptedAsset {
				asset: AssetId::Native,
				rate: FixedU128::from_rational(3, 2),
				max_share: Perbill::from_percent(50),
			}]
			.try_into()
			.unwrap(),
			token_discount: Perbill::from_percent(5),
			commission: CommissionPlan::Formula {
				rate: Perbill::from_percent(20),
				closing: Perbill::from_percent(50),
			},
			max_depth: 5,
			experience_fee: Perbill::from_percent(15),
			return_window: LARGE,
		},
		stock: 7,
		status: ListingStatus::Paused,
	};
	let json = round_trip(&listing);
	let terms = &json["terms"];
	assert_eq!(
		terms["price"]["token"],
		json!({ "asset": "4294967295", "amount": "340282366920938463463374607431768211455" })
	);
	assert_eq!(terms["accepted"], json!([{ "asset": "native", "rate": "1.5", "maxShare": 5_000 }]));
	assert_eq!(terms["commission"], json!({ "formula": { "rate": 2_000, "closing": 5_000 } }));
	assert_eq!(terms["returnWindow"], json!("18446744073709551615"));
	assert_eq!(json["status"], json!("paused"));

	let offer = OfferView {
		listing: LARGE,
		shop: 1,
		seller: who(2),
		product: gtin(),
		metadata: Cid::raw([1; 32]),
		terms: listing.terms,
		offer: H256([7; 32]),
	};
	let shown = round_trip(&offer);
	assert_eq!(shown["listing"], json!("18446744073709551615"));
	assert_eq!(shown["terms"], json["terms"]);
	assert_eq!(shown["offer"], json!(format!("0x{}", "07".repeat(32))));
}

#[test]
fn should_refuse_more_accepted_assets_than_a_listing_holds() {
	let accepted = json!({ "asset": "native", "rate": "1", "maxShare": 0 });
	let terms = |count: usize| {
		json!({
			"price": { "token": { "asset": "1", "amount": "1" }, "fiat": null },
			"accepted": vec![accepted.clone(); count],
			"tokenDiscount": 0, "commission": "none", "maxDepth": 0, "experienceFee": 0, "returnWindow": "0",
		})
	};
	assert!(from_value::<ListingTerms>(terms(4)).is_ok());
	assert!(from_value::<ListingTerms>(terms(5)).is_err());
}

#[test]
fn should_write_previews_for_clients() {
	let preview = SplitPreview {
		asset: AssetId::Native,
		escrow: u128::MAX,
		legs: split(u128::MAX, &sale_terms(), 2, Outcome::Completed).unwrap(),
		promoters: vec![who(1), who(2)],
		offer: H256([6; 32]),
		return_window: LARGE,
	};
	let json = round_trip(&preview);
	assert_eq!(json["asset"], json!("native"));
	assert_eq!(json["offer"], json!(format!("0x{}", "06".repeat(32))));
	assert_eq!(json["returnWindow"], json!("18446744073709551615"));
	assert_eq!(json["legs"]["promoters"].as_array().unwrap().len(), 2);
	assert!(json["legs"]["seller"].is_string());
	let split = OrderSplit { asset: AssetId::WithId(1), legs: preview.legs };
	assert_eq!(round_trip(&split)["legs"]["services"], json!([]));
	for error in [
		PreviewError::ListingNotFound,
		PreviewError::BadQuantity,
		PreviewError::PathTooDeep,
		PreviewError::BadPath,
		PreviewError::BadPayment,
		PreviewError::BadTerms,
		PreviewError::SellerMayNotTrade,
		PreviewError::OrderNotFound,
		PreviewError::BadServices,
	] {
		round_trip(&error);
	}
	assert_eq!(round_trip(&PreviewError::PathTooDeep), json!("pathTooDeep"));
}

#[test]
fn should_write_promoters_for_clients() {
	let promoter = PromoterView {
		who: who(1),
		settled: 9,
		refunded: 1,
		attested: 2,
		refund_rate: 1_000,
		value: vec![(AssetId::Native, u128::MAX), (AssetId::WithId(1), 5)],
		earned: vec![],
		tier: 2,
		ceiling: Perbill::from_percent(25),
		may_promote: true,
	};
	let json = round_trip(&promoter);
	assert_eq!((&json["ceiling"], &json["mayPromote"]), (&json!(2_500), &json!(true)));
	assert_eq!(json["value"][1], json!({ "asset": "1", "amount": "5" }));
	assert_eq!(json["refundRate"], json!(1_000));
	assert_eq!(json["earned"], json!([]));
}

#[test]
fn should_write_campaigns_for_clients() {
	let campaign = CampaignView {
		id: 1,
		shop: 2,
		funder: who(1),
		listings: Some(vec![LARGE, 1]),
		asset: AssetId::WithId(1),
		reward: u128::MAX,
		max_part: Perbill::from_percent(50),
		least_sale: u128::MAX,
		least_fiat: None,
		audience: Audience::Members,
		least_tier: 2,
		remaining: 1,
		reserved: 2,
		paid: 3,
		active: true,
		expires: LARGE,
	};
	let json = round_trip(&campaign);
	assert_eq!(json["listings"], json!(["18446744073709551615", "1"]));
	assert_eq!(json["asset"], json!("1"));
	assert_eq!((&json["audience"], &json["leastTier"]), (&json!("members"), &json!(2)));
	assert_eq!(round_trip(&CampaignView { listings: None, ..campaign })["listings"], Value::Null);
}

#[test]
fn should_write_every_state_and_capability() {
	use OrderState::*;
	for state in [
		Placed,
		Accepted,
		Shipped,
		Delivered,
		ReturnRequested,
		Disputed,
		Completed,
		Cancelled,
		Expired,
		Returned,
		Ruled,
	] {
		round_trip(&state);
	}
	for mode in [OrderMode::Escrow, OrderMode::Attested] {
		round_trip(&mode);
	}
	for capability in [Capability::Publish, Capability::Distribute, Capability::Market, Capability::Network] {
		round_trip(&capability);
	}
	for status in [ListingStatus::Active, ListingStatus::Paused, ListingStatus::Withdrawn] {
		round_trip(&status);
	}
}

#[test]
fn should_read_assets_from_their_text_only() {
	assert_eq!(parse_asset("native"), Some(AssetId::Native));
	assert_eq!(parse_asset("4294967295"), Some(AssetId::WithId(u32::MAX)));
	for wrong in ["", "Native", "+1", "-1", "4294967296", "1.0", " 1"] {
		assert_eq!(parse_asset(wrong), None, "{wrong}");
	}
}

#[test]
fn should_read_fixed_numbers_in_plain_decimals_only() {
	assert_eq!(parse_fixed("1.5"), Some(FixedU128::from_rational(3, 2)));
	assert_eq!(parse_fixed("0.000000000000000001"), Some(FixedU128::from_inner(1)));
	assert_eq!(
		parse_fixed("340282366920938463463.374607431768211455"),
		Some(FixedU128::from_inner(u128::MAX))
	);
	for wrong in [
		"",
		".",
		"1.",
		".5",
		"+1",
		"-1",
		"1e3",
		"1.5.0",
		"1,5",
		" 1",
		"0.0000000000000000001",
		"340282366920938463463.374607431768211456",
		"999999999999999999999999999999999999999999",
	] {
		assert_eq!(parse_fixed(wrong), None, "{wrong}");
	}
}

proptest! {
	#[test]
	fn fixed_numbers_survive_text(inner in any::<u128>(), small in any::<u64>(), text in crate::testing::texts()) {
		for inner in [inner, u128::from(small), inner / FixedU128::DIV * FixedU128::DIV] {
			let value = FixedU128::from_inner(inner);
			prop_assert_eq!(parse_fixed(&Fixed(value).to_string()), Some(value));
		}
		let _ = parse_fixed(&text);
		let _ = parse_asset(&text);
	}

	/// Whatever a client sends is read or refused.
	#[test]
	fn reading_never_panics(text in crate::testing::texts(), field in 0..6usize) {
		let mut json = to_value(order()).unwrap();
		let name = ["id", "state", "seller", "placed", "attachment", "deadline"][field];
		json[name] = Value::from(text.clone());
		let _ = from_value::<OrderView<AccountId32>>(json);
		let _ = serde_json::from_str::<ListingTerms>(&text);
	}
}
