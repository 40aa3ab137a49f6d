// SPDX-License-Identifier: Apache-2.0

//! Documents in the shape of those that are public: passports of batteries, textiles and electronics, food traced by FSMA 204
//! and GDST, and test data of EPCIS itself; as JSON and as XML, sound ones and such as people really write them. All
//! numbers are of GS1's prefix for examples.

use serde_json::{json, Map, Value};
use souk_trace::{
	link::check_digit,
	vocabulary::{BIZ_STEP, DISPOSITION},
};

use super::{
	random::Random,
	xml::{as_xml, both},
	Maker, Mood,
};

/// The kinds that are drawn from.
pub const KINDS: [&str; 6] = ["battery", "textile", "electronics", "fsma", "gdst", "epcis"];

/// A document as a file has it.
pub struct Drawn {
	pub kind: &'static str,
	/// What is odd about it, if anything.
	pub oddity: Option<&'static str>,
	pub is_xml: bool,
	pub bytes: Vec<u8>,
}

/// The document of a seed.
pub fn draw(seed: u64) -> Drawn {
	let mut r = Random::new(seed ^ 0x5eed);
	let kind = r.pick(&KINDS);
	// Some of the test data is of every kind of identifier there is, most of what is not on chain.
	if kind == "epcis" && r.chance(25) {
		let mut document = Maker::new(seed, Mood::Plausible).document();
		let is_xml = r.chance(50);
		if is_xml {
			document = both(document, true);
		}
		let bytes = if is_xml { as_xml(&document, r.chance(30)) } else { document.to_string() };
		return Drawn { kind: "epcis", oddity: None, is_xml, bytes: bytes.into_bytes() };
	}
	let mut paper = Paper { r, company: 9_521_000 + seed % 99, minute: 0 };
	let (kind, mut document) = match kind {
		"battery" => ("battery", paper.battery()),
		"textile" => ("textile", paper.textile()),
		"electronics" => ("electronics", paper.electronics()),
		"fsma" => ("fsma", paper.fsma()),
		"gdst" => ("gdst", paper.gdst()),
		_ => ("epcis", paper.test_data()),
	};
	let oddity = paper.r.chance(35).then(|| paper.oddity(&mut document)).flatten();
	if oddity.is_none() && paper.r.chance(35) {
		// What XML cannot say stays out of it.
		document["@context"][0] = json!(V200);
		let own = document["@context"].as_array_mut().unwrap();
		own.retain(|one| one.get("gs1").is_none());
		own.push(json!({ "gs1": "https://gs1.org/voc/" }));
		let document = both(document, true);
		let bytes = as_xml(&document, paper.r.chance(30)).into_bytes();
		return Drawn { kind, oddity, is_xml: true, bytes };
	}
	let text = document.to_string();
	let bytes = match oddity {
		Some("UTF-16") => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
		_ => text.into_bytes(),
	};
	Drawn { kind, oddity, is_xml: false, bytes }
}

const V200: &str = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
const V201: &str = "https://ref.gs1.org/standards/epcis/2.0.1/epcis-context.jsonld";
const LATEST: &str = "https://ref.gs1.org/standards/epcis/epcis-context.jsonld";

/// Digits and their check digit.
fn checked(body: &str) -> String {
	let digits: Vec<char> = body.chars().collect();
	format!("{body}{}", check_digit(&digits))
}

/// A document while it is written.
struct Paper {
	r: Random,
	/// Seven digits.
	company: u64,
	/// Since the first event.
	minute: u64,
}

impl Paper {
	fn gln(&self, number: u64) -> String {
		checked(&format!("{}{number:05}", self.company))
	}

	fn gtin(&self, product: u64) -> String {
		checked(&format!("0{}{product:05}", self.company))
	}

	/// An item in one of the ways people write it.
	fn item(&mut self, product: u64, serial: &str) -> String {
		let gtin = self.gtin(product);
		match self.r.below(5) {
			0 => format!("urn:epc:id:sgtin:{}.0{product:05}.{serial}", self.company),
			1 => format!("https://passport.example/p/01/{gtin}/21/{serial}?linkType=gs1:sustainabilityInfo"),
			_ => format!("https://id.gs1.org/01/{gtin}/21/{serial}"),
		}
	}

	fn lot(&mut self, product: u64, lot: &str) -> String {
		let gtin = self.gtin(product);
		match self.r.below(4) {
			0 => format!("urn:epc:class:lgtin:{}.0{product:05}.{lot}", self.company),
			_ => format!("https://id.gs1.org/01/{gtin}/10/{lot}"),
		}
	}

	fn unit(&mut self, number: u64) -> String {
		match self.r.below(3) {
			0 => format!("urn:epc:id:sscc:{}.0{number:09}", self.company),
			_ => format!("https://id.gs1.org/00/{}", checked(&format!("0{}{number:09}", self.company))),
		}
	}

	fn place(&mut self, number: u64) -> String {
		match self.r.below(4) {
			0 => format!("urn:epc:id:sgln:{}.{number:05}.0", self.company),
			1 => format!("https://id.gs1.org/414/{}/254/dock-{number}", self.gln(number)),
			_ => format!("https://id.gs1.org/414/{}", self.gln(number)),
		}
	}

	fn amounts(&mut self, entries: &[(u64, &str, &str, &str)]) -> Value {
		let entry = |(product, lot, quantity, uom): &(u64, &str, &str, &str)| {
			let class = self.lot(*product, lot);
			let quantity: Value = serde_json::from_str(quantity).unwrap();
			if uom.is_empty() {
				json!({ "epcClass": class, "quantity": quantity })
			} else {
				json!({ "epcClass": class, "quantity": quantity, "uom": uom })
			}
		};
		entries.iter().map(entry).collect()
	}

	/// An event, with what the standard wants of each.
	fn event(&mut self, kind: &str, action: &str, step: &str, at: u64, with: Value) -> Value {
		self.minute += self.r.between(5, 500);
		let (day, hour, minute) = (self.minute / 1440 + 1, self.minute / 60 % 24, self.minute % 60);
		let fraction = self.r.pick(&["", ".5", ".000", ".123", ".1234567"]);
		let zone = self.r.pick(&["Z", "+00:00", "+02:00", "-05:00", "+05:30"]);
		let offset = if zone == "Z" { "+00:00" } else { zone };
		let mut event = json!({
			"type": kind,
			"eventTime": format!("2026-03-{day:02}T{hour:02}:{minute:02}:00{fraction}{zone}"),
			"eventTimeZoneOffset": offset,
		});
		let members = event.as_object_mut().unwrap();
		if !action.is_empty() {
			members.insert("action".into(), json!(action));
		}
		members.insert("bizStep".into(), json!(step));
		members.extend(with.as_object().unwrap().clone());
		let place = self.place(at);
		event["readPoint"] = json!({ "id": place });
		if self.r.chance(50) {
			let place = self.place(at);
			event["bizLocation"] = json!({ "id": place });
		}
		if self.r.chance(60) {
			event["eventID"] =
				json!(format!("urn:uuid:0f5b6a8e-9a1b-4c8f-8d28-0c3d{:08x}", self.r.below(1 << 32)));
		}
		if self.r.chance(30) {
			event["recordTime"] = json!("2026-04-30T00:00:00Z");
		}
		event
	}

	/// How a shipment or a receipt names both ends, in the ways of the field: most name nobody.
	fn ends(&mut self, from: u64, to: u64) -> Map<String, Value> {
		let party = |paper: &mut Self, number: u64| match paper.r.below(3) {
			0 => format!("urn:epc:id:pgln:{}.{number:05}", paper.company),
			1 => format!("urn:epc:id:sgln:{}.{number:05}.0", paper.company),
			_ => format!("https://id.gs1.org/417/{}", paper.gln(number)),
		};
		let kinds: &[&str] = match self.r.below(6) {
			0 => &["possessing_party"],
			1 => &["owning_party"],
			2 => &["owning_party", "location"],
			3 => &["location"],
			_ => &[],
		};
		let mut made = Map::new();
		for (list, end, number) in [("sourceList", "source", from), ("destinationList", "destination", to)] {
			let entry = |kind: &&str| {
				let name = if *kind == "location" { self.place(number) } else { party(self, number) };
				json!({ "type": kind, end: name })
			};
			let entries: Vec<Value> = kinds.iter().map(entry).collect();
			if !entries.is_empty() {
				made.insert(list.into(), entries.into());
			}
		}
		made
	}

	fn moved(&mut self, step: &str, from: u64, to: u64, what: Value) -> Value {
		let at = if step == "shipping" { from } else { to };
		let disposition = if step == "shipping" { "in_transit" } else { "in_progress" };
		let mut event = self.event("ObjectEvent", "OBSERVE", step, at, what);
		event["disposition"] = json!(disposition);
		let ends = self.ends(from, to);
		event.as_object_mut().unwrap().extend(ends);
		if self.r.chance(60) {
			let bill = match self.r.below(3) {
				0 => format!("urn:epcglobal:cbv:bt:{}:{}", self.gln(from), self.r.digits(6)),
				1 => format!("https://orders.example/{}", self.r.digits(60)),
				_ => format!("urn:epc:id:gdti:{}.00001.{}", self.company, self.r.digits(4)),
			};
			let kind = self.r.pick(&["po", "desadv", "inv", "bol"]);
			event["bizTransactionList"] = json!([{ "type": kind, "bizTransaction": bill }]);
		}
		event
	}

	fn document(&mut self, own: Value, events: Vec<Value>) -> Value {
		let (address, gs1) = match self.r.below(3) {
			0 => (V200, "https://gs1.org/voc/"),
			1 => (V201, "https://ref.gs1.org/voc/"),
			_ => (LATEST, "https://ref.gs1.org/voc/"),
		};
		let mut context = vec![json!(address)];
		if self.r.chance(60) {
			context.push(json!({ "gs1": gs1 }));
		}
		context.push(own);
		let mut document = json!({
			"@context": context,
			"type": "EPCISDocument",
			"schemaVersion": "2.0",
			"creationDate": "2026-04-30T00:00:00Z",
			"epcisBody": { "eventList": events },
		});
		if self.r.chance(30) {
			document["sender"] = json!(format!("urn:epc:id:pgln:{}.00001", self.company));
		}
		document
	}

	/// The lot of what comes into being, under one of the names it has in the field.
	fn master(&mut self, lot: &str) -> Map<String, Value> {
		let mut made = Map::new();
		match self.r.below(5) {
			0 => drop(made.insert("cbvmda:lotNumber".into(), json!(lot))),
			1 => drop(made.insert("gs1:hasBatchLotNumber".into(), json!(lot))),
			2 => drop(made.insert("cbvmda:lotNumber".into(), json!(self.r.below(9000) + 1000))),
			3 => drop(made.insert("https://ref.gs1.org/voc/hasBatchLotNumber".into(), json!(lot))),
			_ => {},
		}
		if self.r.chance(50) {
			made.insert("cbvmda:itemExpirationDate".into(), json!("2031-03-01"));
		}
		made
	}

	// ---- passports ----

	fn battery(&mut self) -> Value {
		let cells: Vec<String> = (0..self.r.between(1, 6)).map(|at| format!("C{at}")).collect();
		let cells: Vec<String> = cells.iter().map(|serial| self.item(11, serial)).collect();
		let pack = self.item(12, "P1");
		let mut ilmd = self.master("CELL-7");
		ilmd.insert("bp:chemistry".into(), json!("NMC 811"));
		ilmd.insert("bp:recycledContent".into(), json!({ "bp:cobalt": 16.5, "bp:lithium": "6.10" }));
		let powder = self.amounts(&[(10, "CATH-3", "120.5", "KGM")]);
		let used = self.amounts(&[(10, "CATH-3", "18.25", "KGM")]);
		let lot_of =
			json!({ "quantityList": powder, "bp:supplier": { "bp:dueDiligence": "https://due.example/9" } });
		let made = json!({ "inputQuantityList": used, "outputEPCList": cells, "ilmd": ilmd });
		let fitted = json!({ "parentID": pack, "childEPCs": cells });
		let footprint = json!({ "bp:value": 61.20, "bp:unit": "kgCO2e/kWh", "bp:declaredBy": ["A", "B"] });
		let health = json!([{
			"sensorMetadata": { "time": "2026-03-20T08:00:00Z", "deviceID": "https://id.gs1.org/8004/95210001" },
			"sensorReport": [
				{ "type": "Temperature", "value": 24.50, "uom": "CEL" },
				{ "type": "bp:StateOfHealth", "percValue": 98.2, "percRank": 50, "bp:cycles": "12" },
			],
		}]);
		let tested = json!({
			"epcList": [pack], "disposition": "conformant", "sensorElementList": health,
			"certificationInfo": ["https://cert.example/bat/17"],
			"persistentDisposition": { "set": ["completeness_verified"] },
		});
		let mut events = vec![
			self.event("ObjectEvent", "ADD", "commissioning", 1, lot_of),
			self.event("TransformationEvent", "", "creating_class_instance", 1, made),
			self.event("AssociationEvent", "ADD", "assembling", 1, fitted),
			self.event("ObjectEvent", "OBSERVE", "inspecting", 1, tested),
			self.moved("shipping", 1, 2, json!({ "epcList": [pack] })),
			self.moved("receiving", 1, 2, json!({ "epcList": [pack], "bp:carbonFootprint": footprint })),
		];
		if self.r.chance(15) {
			// Fitted into a vehicle, which is an asset.
			let asset = format!("urn:epc:id:giai:{}.VIN{}", self.company, self.r.digits(6));
			let with = json!({ "parentID": asset, "childEPCs": [pack] });
			events.push(self.event("AssociationEvent", "ADD", "installing", 2, with));
		}
		events.push(self.event("ObjectEvent", "DELETE", "destroying", 2, json!({ "epcList": [pack] })));
		self.document(json!({ "bp": "https://battery.example/passport/" }), events)
	}

	fn textile(&mut self) -> Value {
		let garments: Vec<String> = (0..self.r.between(1, 5)).map(|at| format!("G{at}")).collect();
		let garments: Vec<String> = garments.iter().map(|serial| self.item(24, serial)).collect();
		let step = |paper: &mut Self, from: (u64, &str, &str), to: (u64, &str, &str, &str), dpp: Value| {
			let input = paper.amounts(&[(from.0, from.1, from.2, "KGM")]);
			let output = paper.amounts(&[to]);
			let with = json!({ "inputQuantityList": input, "outputQuantityList": output, "tx:process": dpp });
			paper.event("TransformationEvent", "", "creating_class_instance", 1, with)
		};
		let ilmd = self.master("SEW-26");
		let fibre = self.amounts(&[(21, "FIB-1", "500", "KGM")]);
		let fabric = self.amounts(&[(23, "FAB-1", "60.5", "MTR")]);
		let sewn = json!({ "inputQuantityList": fabric, "outputEPCList": garments, "ilmd": ilmd });
		let composition =
			json!([{ "tx:fibre": "cotton", "tx:share": 70 }, { "tx:fibre": "elastane", "tx:share": 30 }]);
		let label = json!({ "epcList": garments, "tx:composition": composition, "disposition": "active" });
		let events = vec![
			self.event("ObjectEvent", "ADD", "commissioning", 1, json!({ "quantityList": fibre })),
			step(
				self,
				(21, "FIB-1", "450"),
				(22, "YAR-1", "440.25", "KGM"),
				json!({ "tx:kind": "spinning" }),
			),
			step(self, (22, "YAR-1", "440.25"), (23, "FAB-1", "900", "MTR"), json!({ "tx:kind": "weaving" })),
			self.event("TransformationEvent", "", "assembling", 2, sewn),
			self.event("ObjectEvent", "OBSERVE", "encoding", 2, label),
			self.moved("shipping", 2, 3, json!({ "epcList": garments })),
			self.moved("receiving", 2, 3, json!({ "epcList": garments })),
			self.event("ObjectEvent", "OBSERVE", "retail_selling", 3, json!({ "epcList": [garments[0]] })),
		];
		self.document(json!({ "tx": "https://textile.example/dpp#" }), events)
	}

	fn electronics(&mut self) -> Value {
		let (phone, board) = (self.item(31, "IMEI1"), self.item(32, "B1"));
		let case = self.unit(7);
		let mut ilmd = self.master("PH-1");
		ilmd.insert("gs1:netWeight".into(), json!({ "gs1:value": 0.174, "gs1:unitCode": "KGM" }));
		let both_of = json!({ "epcList": [phone, board], "ilmd": ilmd });
		let order = json!({
			"epcList": [phone],
			"bizTransactionList": [{ "type": "po", "bizTransaction": format!("urn:epcglobal:cbv:bt:{}:77", self.gln(1)) }],
		});
		let mut events = vec![
			self.event("ObjectEvent", "ADD", "commissioning", 1, both_of),
			self.event(
				"AssociationEvent",
				"ADD",
				"assembling",
				1,
				json!({ "parentID": phone, "childEPCs": [board] }),
			),
			self.event(
				"AggregationEvent",
				"ADD",
				"packing",
				1,
				json!({ "parentID": case, "childEPCs": [phone] }),
			),
			self.moved("shipping", 1, 2, json!({ "epcList": [case] })),
			self.moved("receiving", 1, 2, json!({ "epcList": [case] })),
			self.event("AggregationEvent", "DELETE", "unpacking", 2, json!({ "parentID": case })),
			self.event("TransactionEvent", "ADD", "accepting", 2, order),
		];
		let repair = json!({
			"epcList": [phone], "disposition": "needs_replacement",
			"el:repair": { "el:partList": ["screen", "battery"], "el:score": 8.20 },
		});
		events.push(self.event(
			"ObjectEvent",
			"OBSERVE",
			"https://electronics.example/steps/refurbishing",
			2,
			repair,
		));
		if self.r.chance(15) {
			// A reusable tray.
			let tray = format!("urn:epc:id:grai:{}.00042.{}", self.company, self.r.digits(3));
			let with = json!({ "parentID": tray, "childEPCs": [phone] });
			events.push(self.event("AggregationEvent", "ADD", "packing", 2, with));
		}
		self.document(json!({ "el": "https://electronics.example/" }), events)
	}

	// ---- food ----

	fn fsma(&mut self) -> Value {
		let case = self.unit(9);
		let with = |quantity: Value, key: &str| {
			json!({
				"quantityList": quantity,
				"fsma:traceabilityLotCodeSource": "https://id.gs1.org/414/9521000000018",
				"fsma:kdeList": [{ "fsma:name": key, "fsma:value": "1.10" }, { "fsma:name": "field", "fsma:value": "007" }],
			})
		};
		let (lot, out) = ((41, "TLC-1", "1200", "KGM"), (42, "TLC-2", "400.5", "KGM"));
		let lots = |paper: &mut Self, of| paper.amounts(&[of]);
		let harvested = with(lots(self, lot), "harvest date");
		let cooled = with(lots(self, lot), "cooling");
		let packed = json!({ "parentID": case, "childQuantityList": lots(self, lot) });
		let unpacked = json!({ "parentID": case, "childQuantityList": lots(self, lot) });
		let cut = json!({
			"inputQuantityList": lots(self, (41, "TLC-1", "410", "KGM")),
			"outputQuantityList": lots(self, out),
			"transformationID": format!("urn:epc:id:gdti:{}.00007.cut-1", self.company),
		});
		let sold = lots(self, (42, "TLC-2", "0.5", "KGM"));
		let events = vec![
			self.event("ObjectEvent", "ADD", "commissioning", 1, harvested),
			self.event("ObjectEvent", "OBSERVE", "holding", 1, cooled),
			self.event("AggregationEvent", "ADD", "packing", 1, packed),
			self.moved("shipping", 1, 2, json!({ "epcList": [case] })),
			self.moved("receiving", 1, 2, json!({ "epcList": [case] })),
			self.event("AggregationEvent", "DELETE", "unpacking", 2, unpacked),
			self.event("TransformationEvent", "", "creating_class_instance", 2, cut),
			self.event("ObjectEvent", "OBSERVE", "retail_selling", 2, json!({ "quantityList": sold })),
		];
		self.document(json!({ "fsma": "https://fsma204.example/kde/" }), events)
	}

	fn gdst(&mut self) -> Value {
		// Most of GDST's names are of its own kind, which the chain keeps no history of.
		let own = self.r.chance(40);
		let name = |paper: &mut Self, lot: &str| match own {
			true => format!("urn:gdst:example.org:product:lot:class:fish.{lot}"),
			false => paper.lot(51, lot),
		};
		let caught = name(self, "CATCH-1");
		let landed = name(self, "CATCH-1");
		let fillets = name(self, "FIL-1");
		let entry =
			|class: &str, quantity: f64| json!([{ "epcClass": class, "quantity": quantity, "uom": "KGM" }]);
		let catch = json!({
			"quantityList": entry(&caught, 812.5),
			"ilmd": {
				"cbvmda:vesselCatchInformationList": [{ "cbvmda:vesselName": "Albatros", "cbvmda:vesselID": "0071234" }],
				"cbvmda:harvestStartDate": "2026-03-01",
				"gdst:broodstockSource": "wild",
			},
			"gdst:humanWelfarePolicy": "https://welfare.example/policy",
		});
		let process = json!({ "inputQuantityList": entry(&landed, 812.5), "outputQuantityList": entry(&fillets, 420.25) });
		let events = vec![
			self.event("ObjectEvent", "ADD", "commissioning", 1, catch),
			self.moved("shipping", 1, 2, json!({ "quantityList": entry(&landed, 812.5) })),
			self.moved("receiving", 1, 2, json!({ "quantityList": entry(&landed, 812.5) })),
			self.event("TransformationEvent", "", "creating_class_instance", 2, process),
			self.event(
				"ObjectEvent",
				"OBSERVE",
				"storing",
				2,
				json!({ "quantityList": entry(&fillets, 420.25) }),
			),
		];
		self.document(json!({ "gdst": "https://traceability-dialogue.example/epcis/" }), events)
	}

	/// Test data of EPCIS: every type of event, with any word of the vocabularies.
	fn test_data(&mut self) -> Value {
		let mut events = Vec::new();
		for at in 0..self.r.between(2, 8) {
			let step = BIZ_STEP.value(self.r.below(BIZ_STEP.len() as u64) as u8).unwrap();
			let step = match self.r.below(4) {
				0 => format!("urn:epcglobal:cbv:bizstep:{step}"),
				1 => format!("https://ref.gs1.org/cbv/BizStep-{step}"),
				_ => step.to_owned(),
			};
			let disposition = DISPOSITION.value(self.r.below(DISPOSITION.len() as u64) as u8).unwrap();
			let action = self.r.pick(&["ADD", "OBSERVE", "DELETE"]);
			let items: Vec<String> =
				(0..self.r.between(1, 5)).map(|one| self.item(61, &format!("T{at}-{one}"))).collect();
			let lots = self.amounts(&[(62, "L-1", "12.5", "KGM"), (63, "L-2", "7", "")]);
			let papers =
				json!([{ "type": "po", "bizTransaction": "http://transaction.acme.com/po/12345678" }]);
			let (kind, action, mut with) = match self.r.below(5) {
				0 => ("ObjectEvent", action, json!({ "epcList": items, "quantityList": lots })),
				1 => {
					let parent = self.unit(at);
					(
						"AggregationEvent",
						action,
						json!({ "parentID": parent, "childEPCs": items, "childQuantityList": lots }),
					)
				},
				2 => {
					let parent = self.item(64, &format!("TRUCK{at}"));
					("AssociationEvent", action, json!({ "parentID": parent, "childEPCs": items }))
				},
				3 => {
					let input = self.amounts(&[(62, "L-1", "0.000125", "KGM")]);
					(
						"TransformationEvent",
						"",
						json!({ "inputQuantityList": input, "outputEPCList": items, "transformationID": "urn:epc:id:gdti:0614141.12345.400" }),
					)
				},
				_ => ("TransactionEvent", action, json!({ "epcList": items, "bizTransactionList": papers })),
			};
			with["disposition"] = json!(disposition);
			with["example:myField"] = json!("Example of an extension");
			let ends = self.ends(1, 2);
			with.as_object_mut().unwrap().extend(ends);
			events.push(self.event(kind, action, &step, 1, with));
		}
		self.document(json!({ "example": "https://ns.example.com/epcis/" }), events)
	}

	// ---- as people write them ----

	/// Makes something odd of a document; nothing where it does not apply.
	fn oddity(&mut self, document: &mut Value) -> Option<&'static str> {
		let count = document["epcisBody"]["eventList"].as_array().unwrap().len() as u64;
		let at = self.r.below(count) as usize;
		let which = self.r.below(14);
		if which == 12 {
			let context = document["@context"].as_array_mut().unwrap();
			context.push(json!("https://passport.example/unpublished.jsonld"));
			return Some("a context nobody gave");
		}
		if which == 13 {
			let context = document["@context"].as_array_mut().unwrap();
			context.push(json!({ "gs1": "https://vocabulary.example/" }));
			return Some("a protected term redefined");
		}
		let events = document["epcisBody"]["eventList"].as_array_mut().unwrap();
		let event = &mut events[at];
		let members = event.as_object_mut().unwrap();
		Some(match which {
			0 => {
				let list = ["quantityList", "inputQuantityList", "outputQuantityList"];
				let list = list.iter().find(|name| members.contains_key(**name))?;
				let entries = members.shift_remove(*list).unwrap();
				let epcs: Vec<Value> =
					entries.as_array().unwrap().iter().map(|one| one["epcClass"].clone()).collect();
				members
					.insert(list.replace("Quantity", "EPC").replace("quantityList", "epcList"), epcs.into());
				"lots among single items"
			},
			1 => {
				members.insert("eventTime".into(), json!("1969-07-20T20:17:40Z"));
				"before 1970"
			},
			2 => {
				members.insert("bizStep".into(), json!("comissioning"));
				"a misspelt word"
			},
			3 => {
				let kind = members["type"].clone();
				members.insert("type".into(), json!([kind, "untp:TraceabilityEvent"]));
				"a list of types"
			},
			4 => {
				members.shift_remove("eventTimeZoneOffset");
				"no time zone"
			},
			5 => {
				let mut twin = event.clone();
				event["https://passport.example/pallet"] = json!("195212300000000014");
				twin["https://passport.example/pallet"] = json!("195212300000000007");
				events.insert(at + 1, twin);
				"two events of one id"
			},
			6 => {
				let list = ["epcList", "childEPCs", "outputEPCList"];
				let list = list.iter().find(|name| members.contains_key(**name))?;
				let many: Vec<Value> = (0..200).map(|at| json!(self.item(77, &format!("N{at}")))).collect();
				members.insert((*list).into(), many.into());
				"200 items"
			},
			7 => {
				let list = ["quantityList", "inputQuantityList"];
				let list = list.iter().find(|name| members.contains_key(**name))?;
				members[*list][0]["quantity"] = serde_json::from_str("0.12345678").unwrap();
				"finer than a millionth"
			},
			8 => {
				let gtin = self.gtin(77);
				let one = format!("https://id.gs1.org/01/{gtin}/21/1");
				let two = format!("urn:epc:id:sgtin:{}.000077.1", self.company);
				members.get("epcList")?;
				members.insert("epcList".into(), json!([one, two]));
				"one item in two ways of writing"
			},
			9 => {
				let gln = self.gln(1);
				let (digits, check) = gln.split_at(12);
				let wrong = (check.parse::<u64>().unwrap() + 1) % 10;
				let wrong = format!("https://id.gs1.org/414/{digits}{wrong}");
				members.insert("readPoint".into(), json!({ "id": wrong }));
				"a wrong check digit"
			},
			10 => {
				members.insert("eventTime".into(), json!("2026-02-30T25:00:00Z"));
				"no such time"
			},
			_ => "UTF-16",
		})
	}
}
