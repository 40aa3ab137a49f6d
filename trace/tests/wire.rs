// SPDX-License-Identifier: Apache-2.0

//! The bytes of events, seen from the chain: encoded by metadata they are what the chain's own types encode to, and
//! what the chain encodes is read back.
//!
//! The types here have the shapes of `souk_primitives::trace`, wrappers and variant numbers included.

use codec::{Decode, Encode};
use scale_info::{MetaType, PortableRegistry, Registry, TypeInfo};
use souk_trace::{
	chain::{event as ours, to_chain::prepare},
	generate, Contexts, Document,
};
use subxt::ext::{scale_decode::DecodeAsType, scale_encode::EncodeAsType};

#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct BoundedVec<T>(Vec<T>);

macro_rules! chain {
	($($(#[$meta:meta])* $kind:ident $name:ident $body:tt $(;)?)*) => {
		$($(#[$meta])* #[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)] $kind $name $body)*
	};
}

#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Gtin(u64);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Gln(u64);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Sscc(u64);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Serial(BoundedVec<u8>);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Lot(BoundedVec<u8>);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Extension(BoundedVec<u8>);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Unit(BoundedVec<u8>);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct EventId([u8; 32]);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct H256([u8; 32]);
#[derive(Clone, Debug, PartialEq, Encode, Decode, TypeInfo)]
struct Cid([u8; 36]);

chain! {
	enum ItemKey {
		Sgtin { gtin: Gtin, serial: Serial },
		Lgtin { gtin: Gtin, lot: Lot },
		Sscc { sscc: Sscc },
	}
	struct Quantity { amount: u64, unit: Option<Unit> }
	struct EventItem { key: ItemKey, quantity: Option<Quantity> }
	enum EventKind { Object, Aggregation, Association, Transformation, Transaction }
	enum Action { Observe, Add, Delete }
	struct Place { gln: Gln, extension: Option<Extension> }
	enum EndpointKind { Location, OwningParty, PossessingParty }
	struct Endpoint { kind: EndpointKind, place: Place }
	enum Reference { Text(BoundedVec<u8>), Hash(H256) }
	struct BizTransaction { kind: Option<u8>, reference: Reference }
	struct TraceEvent {
		id: EventId,
		digest: H256,
		kind: EventKind,
		action: Option<Action>,
		time: u64,
		offset: i16,
		biz_step: Option<u8>,
		disposition: Option<u8>,
		read_point: Option<Place>,
		biz_location: Option<Place>,
		parent: Option<ItemKey>,
		items: BoundedVec<EventItem>,
		outputs: BoundedVec<EventItem>,
		lot: Option<Lot>,
		transformation: Option<H256>,
		declared: BoundedVec<Quantity>,
		transactions: BoundedVec<BizTransaction>,
		sources: BoundedVec<Endpoint>,
		destinations: BoundedVec<Endpoint>,
		body: Option<Cid>,
	}
}

fn registry<T: TypeInfo + 'static>() -> (u32, PortableRegistry) {
	let mut types = Registry::new();
	let id = types.register_type(&MetaType::new::<T>()).id;
	(id, types.into())
}

/// What only some events have.
const RICH: &str = r#"[{
	"type": "TransformationEvent", "eventTime": "2026-03-03T04:05:06Z", "eventTimeZoneOffset": "-14:00",
	"inputQuantityList": [{ "epcClass": "https://id.gs1.org/01/04012345123456/10/L1", "quantity": 60, "uom": "KGM" }],
	"outputEPCList": ["https://id.gs1.org/01/09506000134352/10/L2/21/1", "https://id.gs1.org/01/09506000134352/10/L2/21/2"],
	"transformationID": "urn:epc:id:gdti:0614141.00002.roast-77",
	"bizLocation": { "id": "https://id.gs1.org/414/0614141073467/254/dock-7" },
	"bizTransactionList": [{ "bizTransaction": "https://orders.example/a/very/long/name/that/does/not/fit/into/sixty/four/bytes" }]
}]"#;

#[test]
fn should_be_the_chains_bytes_when_events_are_encoded_by_metadata() {
	let (id, types) = registry::<BoundedVec<TraceEvent>>();
	let contexts = Contexts::default();
	let mut documents: Vec<_> = generate::documents(46, 3)
		.into_iter()
		.map(|(_, document)| Document::from_value(document).unwrap())
		.collect();
	documents.push(Document::parse(RICH).unwrap());
	for document in documents {
		let made = prepare(&document, &contexts).unwrap();
		assert_eq!(made.faults, []);
		let mut events: Vec<ours::TraceEvent> = made.events.into_iter().map(|one| one.event).collect();
		if let Some(last) = events.last_mut() {
			last.body = Some([7; 36]);
		}
		let bytes = events.encode_as_type(id, &types).unwrap();
		assert_eq!(bytes, subxt::ext::codec::Encode::encode(&events));
		let theirs = BoundedVec::<TraceEvent>::decode(&mut bytes.as_slice()).unwrap();
		assert_eq!(theirs.encode(), bytes);
		let back = Vec::<ours::TraceEvent>::decode_as_type(&mut bytes.as_slice(), id, &types).unwrap();
		assert_eq!(back, events);
	}
}
