// SPDX-License-Identifier: Apache-2.0

//! Every event comes back as it was recorded.

use crate::mock::*;
use souk_primitives::{
	content::Cid,
	gs1::Extension,
	trace::{
		biz_step, disposition, Action, BizTransaction, Endpoint, EndpointKind, EventId, EventKind, Place,
		Reference, TraceEvent, OTHER, TRANSACTION_TYPES,
	},
};
use sp_core::H256;

fn there_and_back(who: u8, event: TraceEvent) {
	did(who, event.clone());
	assert_eq!(Trace::event_view(event.id).unwrap().event, event);
}

#[test]
fn should_keep_every_business_step_when_recorded() {
	build_and_execute(|| {
		for step in (0..biz_step::COUNT).chain([OTHER]) {
			did(FARM, commission(vec![item(sgtin(&step.to_string()))]));
			there_and_back(FARM, see(vec![item(sgtin(&step.to_string()))]).step(step));
		}
	});
}

#[test]
fn should_keep_every_disposition_when_recorded() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		for word in (0..disposition::COUNT).chain([OTHER]) {
			there_and_back(FARM, TraceEvent { disposition: Some(word), ..see(vec![item(sgtin("1"))]) });
		}
	});
}

#[test]
fn should_keep_every_transaction_type_when_recorded() {
	build_and_execute(|| {
		did(FARM, commission(vec![item(sgtin("1"))]));
		for kind in (0..TRANSACTION_TYPES).map(Some).chain([Some(OTHER), None]) {
			let transactions = bounded(vec![
				BizTransaction { kind, ..purchase_order() },
				BizTransaction { kind, reference: Reference::Hash(hash(3)) },
			]);
			let bound = event(EventKind::Transaction, Some(Action::Add), vec![item(sgtin("1"))]);
			there_and_back(FARM, TraceEvent { transactions, ..bound });
		}
	});
}

#[test]
fn should_keep_every_field_of_every_type_when_recorded() {
	build_and_execute(|| {
		let place = Some(Place { gln: gln(1), extension: Some(Extension::parse("DOCK/7").unwrap()) });
		let ends = |kind| Endpoint { kind, place: Place { gln: gln(STRANGER), extension: None } };
		let all =
			[EndpointKind::Location, EndpointKind::OwningParty, EndpointKind::PossessingParty].map(ends);
		let dress = |event: TraceEvent| TraceEvent {
			time: START - 12_345,
			offset: -330,
			biz_step: Some(4),
			disposition: Some(0),
			read_point: place.clone(),
			biz_location: Some(Place { gln: gln(2), extension: None }),
			transactions: bounded(vec![purchase_order()]),
			sources: bounded(all.to_vec()),
			destinations: bounded(all.to_vec()),
			body: Some(Cid::raw([5; 32])),
			..event
		};
		let made = commission(vec![item(sgtin("2")), item(sgtin("1")), some(lgtin("A"), kilos(7))]);
		there_and_back(FARM, dress(TraceEvent { lot: Some(lot_no("L")), ..made }));
		let contents = vec![item(sgtin("2")), some(lgtin("A"), kilos(2))];
		there_and_back(FARM, dress(aggregation(Action::Add, sscc(1), contents.clone())));
		there_and_back(FARM, dress(aggregation(Action::Observe, sscc(1), contents)));
		there_and_back(FARM, dress(aggregation(Action::Delete, sscc(1), vec![])));
		there_and_back(
			FARM,
			dress(TraceEvent {
				parent: Some(sgtin("1")),
				..event(EventKind::Association, Some(Action::Add), vec![item(sgtin("2"))])
			}),
		);
		let baked = transformation(
			vec![some(lgtin("A"), kilos(3))],
			vec![item(sgtin("9")), some(lgtin("B"), kilos(2))],
		);
		there_and_back(
			FARM,
			dress(TraceEvent { transformation: Some(hash(1)), declared: bounded(vec![pieces(4)]), ..baked }),
		);
	});
}

#[test]
fn should_say_which_ids_are_on_record_when_asked() {
	build_and_execute(|| {
		let id = did(FARM, commission(vec![item(sgtin("1"))]));
		assert_eq!(Trace::recorded(vec![id, EventId([0; 32])]), [Some(H256(id.0)), None]);
	});
}

#[test]
fn should_print_and_read_ids_when_written_as_text() {
	let text = "ni:///sha-256;e65c3a997e77f34b58306da7a82ab0fc91c7820013287700f0b50345e5795b97?ver=CBV2.0";
	let id = EventId::parse(text).unwrap();
	assert_eq!(id.to_string(), text);
	for wrong in ["", "ni:///sha-256;00?ver=CBV2.0", &text.to_uppercase(), &text[..text.len() - 1]] {
		assert!(EventId::parse(wrong).is_err());
	}
}
