// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::{
	codes::Unit,
	gs1::{Gln, Gs1Error},
	testing::{decodes_only_what_it_encodes, texts},
};
use alloc::string::ToString;
use frame_support::{traits::PalletError, BoundedVec};
use proptest::prelude::*;
use serde_json::json;
use sp_core::H256;

const TEXT: &str =
	"ni:///sha-256;e65c3a997e77f34b58306da7a82ab0fc91c7820013287700f0b50345e5795b97?ver=CBV2.0";

fn event() -> TraceEvent {
	TraceEvent {
		id: EventId::parse(TEXT).unwrap(),
		digest: H256([9; 32]),
		kind: EventKind::Transformation,
		action: None,
		time: 1_383_231_536_591,
		offset: 120,
		biz_step: Some(4),
		disposition: None,
		read_point: Some(Place { gln: Gln::parse("0614141073467").unwrap(), extension: None }),
		biz_location: None,
		parent: None,
		items: BoundedVec::truncate_from(alloc::vec![EventItem {
			key: ItemKey::Lgtin {
				gtin: Gtin::parse("09506000134352").unwrap(),
				lot: Lot::parse("4444").unwrap()
			},
			quantity: Some(Quantity { amount: 10_000_000, unit: Some(Unit::parse("KGM").unwrap()) }),
		}]),
		outputs: BoundedVec::truncate_from(alloc::vec![EventItem {
			key: ItemKey::Sscc { sscc: Sscc::parse("106141411234567897").unwrap() },
			quantity: None,
		}]),
		lot: None,
		transformation: Some(H256([1; 32])),
		declared: BoundedVec::new(),
		transactions: BoundedVec::new(),
		sources: BoundedVec::new(),
		destinations: BoundedVec::new(),
		body: None,
	}
}

#[test]
fn should_read_as_people_write_when_in_json() {
	let value = serde_json::to_value(event()).unwrap();
	assert_eq!(value["id"], json!(TEXT));
	assert_eq!(value["kind"], json!("transformation"));
	assert_eq!(value["time"], json!("1383231536591"));
	let lot = json!({ "lgtin": { "gtin": "09506000134352", "lot": "4444" } });
	assert_eq!(value["items"][0], json!({ "key": lot, "quantity": { "amount": "10000000", "unit": "KGM" } }));
	assert_eq!(value["outputs"][0]["key"], json!({ "sscc": { "sscc": "106141411234567897" } }));
	assert_eq!(serde_json::from_value::<TraceEvent>(value).unwrap(), event());
}

#[test]
fn should_keep_the_numbers_of_the_command_line_when_encoded() {
	let kinds = [
		EventKind::Object,
		EventKind::Aggregation,
		EventKind::Association,
		EventKind::Transformation,
		EventKind::Transaction,
	];
	for (number, kind) in (0u8..).zip(kinds) {
		assert_eq!(kind.encode(), [number]);
	}
	for (number, action) in (0u8..).zip([Action::Observe, Action::Add, Action::Delete]) {
		assert_eq!(action.encode(), [number]);
	}
	let ends = [EndpointKind::Location, EndpointKind::OwningParty, EndpointKind::PossessingParty];
	for (number, end) in (0u8..).zip(ends) {
		assert_eq!(end.encode(), [number]);
	}
	for (number, spread) in (0u8..).zip([Spread::Nothing, Spread::Flagged, Spread::Blocked]) {
		assert_eq!(spread.encode(), [number]);
	}
	for (number, reason) in (0u8..).zip([ErrorReason::DidNotOccur, ErrorReason::IncorrectData]) {
		assert_eq!(reason.encode(), [number]);
	}
}

#[test]
fn should_fit_an_error_of_a_pallet_when_a_fault_is_named() {
	// The error's own number, the place in the batch and the fault.
	assert_eq!(1 + <u16 as PalletError>::MAX_ENCODED_SIZE + Fault::MAX_ENCODED_SIZE, 4);
}

#[test]
fn should_count_what_an_event_touches() {
	let mut event = event();
	assert_eq!(event.weight(), 2);
	event.parent = Some(event.outputs[0].key.clone());
	assert_eq!(event.weight(), 3);
	event.kind = EventKind::Aggregation;
	event.action = Some(Action::Delete);
	event.outputs = BoundedVec::new();
	event.items = BoundedVec::new();
	// Everything is taken out, which may be as much as an event can name.
	assert_eq!(event.weight(), 129);
}

#[test]
fn should_be_an_epc_when_an_item_and_an_item_when_no_place() {
	for item in event().items.iter().chain(&event().outputs) {
		assert_eq!(ItemKey::try_from(Epc::from(item.key.clone())), Ok(item.key.clone()));
	}
	let place = Epc::Place { gln: Gln::parse("0614141073467").unwrap(), extension: None };
	assert_eq!(ItemKey::try_from(place.clone()), Err(place));
}

#[test]
fn should_read_possessing_party_before_owning_party_before_location() {
	let gln = |n: u64| Gln::with_check_digit(61_414_107_340 + n).unwrap();
	let end = |kind, n| Endpoint { kind, place: Place { gln: gln(n), extension: None } };
	let (place, owner) = (end(EndpointKind::Location, 1), end(EndpointKind::OwningParty, 2));
	let (having, other) = (end(EndpointKind::PossessingParty, 3), end(EndpointKind::PossessingParty, 4));
	let all = [place.clone(), owner.clone(), having.clone(), other.clone()];
	assert_eq!(Endpoint::first(&all), Some(&having));
	assert_eq!(Endpoint::first(&[other.clone(), having.clone()]), Some(&other));
	assert_eq!(Endpoint::first(&[place.clone(), owner.clone()]), Some(&owner));
	assert_eq!(Endpoint::first(core::slice::from_ref(&place)), Some(&place));
	assert_eq!(Endpoint::first(&[]), None);
	let mut event = event();
	event.destinations = BoundedVec::truncate_from(alloc::vec![place]);
	event.sources = BoundedVec::truncate_from(alloc::vec![owner]);
	assert_eq!(event.receiver().map(|end| end.place.gln), Some(gln(1)));
	assert_eq!(event.sender().map(|end| end.place.gln), Some(gln(2)));
}

/// GS1's own examples: the company prefix 0614141 in a GLN, in the GTINs of a piece and of a case, and in an SSCC.
#[test]
fn should_be_in_every_number_of_a_company() {
	let gln = Gln::parse("0614141073467").unwrap();
	let prefix = CompanyPrefix::of(gln, 7).unwrap();
	assert_eq!(prefix.to_string(), "0614141");
	assert_eq!(serde_json::to_value(prefix).unwrap(), json!("0614141"));
	let serial = Serial::parse("1").unwrap();
	for text in ["00614141999996", "80614141123458", "90614141000005"] {
		let digits = text[..13].parse().unwrap();
		let gtin = Gtin::with_check_digit(digits).unwrap();
		assert!(prefix.covers(&ItemKey::Sgtin { gtin, serial: serial.clone() }), "{text}");
	}
	assert!(prefix.covers(&ItemKey::Sscc { sscc: Sscc::parse("106141411234567897").unwrap() }));
	let other = Gtin::parse("09506000134352").unwrap();
	assert!(!prefix.covers(&ItemKey::Sgtin { gtin: other, serial }));
	assert_eq!((CompanyPrefix::of(gln, 5), CompanyPrefix::of(gln, 13)), (None, None));
}

#[test]
fn should_be_of_no_company_when_gs1_uses_the_numbers_otherwise() {
	let company = |text: &str| CompanyPrefix::parse(text).unwrap().is_of_a_company();
	for text in ["0614141", "950600", "000012345678", "400638", "97612345", "100000"] {
		assert!(company(text), "{text}");
	}
	for text in [
		"000001",
		"0000096",
		"021234",
		"041234",
		"051234",
		"200000",
		"299999",
		"961234",
		"977123",
		"978123456",
		"999999",
	] {
		assert!(!company(text), "{text}");
	}
	assert_eq!(CompanyPrefix::parse("95060"), Err(Gs1Error::BadPrefixLength));
	assert_eq!(CompanyPrefix::parse("9506000134352"), Err(Gs1Error::BadPrefixLength));
	assert_eq!(CompanyPrefix::parse("95060x"), Err(Gs1Error::NotDigits));
}

proptest! {
	#[test]
	fn should_print_what_was_read_when_it_is_a_prefix(text in "[0-9]{6,12}") {
		prop_assert_eq!(CompanyPrefix::parse(&text).unwrap().to_string(), text);
	}

	#[test]
	fn should_print_what_was_read_when_it_is_an_id(text in texts()) {
		if let Ok(id) = EventId::parse(&text) {
			prop_assert_eq!(id.to_string(), text);
		}
	}

	#[test]
	fn should_come_back_when_any_id_is_printed(bytes: [u8; 32]) {
		prop_assert_eq!(EventId::parse(&EventId(bytes).to_string()), Ok(EventId(bytes)));
	}

	#[test]
	fn should_decode_only_what_it_encodes(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
		decodes_only_what_it_encodes::<TraceEvent>(&bytes);
		decodes_only_what_it_encodes::<ItemKey>(&bytes);
	}
}
