// SPDX-License-Identifier: Apache-2.0

//! Histories as people see them: pages, pictures, terminals, passports.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "people/ledger.rs"]
mod ledger;
#[path = "people/markup.rs"]
mod markup;

use std::{fs, path::Path};

use ledger::{item, party, raw, Ledger};
use quick_xml::{events::Event, Reader};
use scale_info::TypeInfo;
use serde_json::{json, Value};
use souk_trace::{
	chain::event::{
		EndpointKind, ErrorReason, ErrorView, ItemView, LotAlert, MarkView, Quantity, RecallPage,
		RecallState, Reference, Spread, TraceEntry, Unit,
	},
	generate::PARTIES,
	item::{Item, Place, Text},
	jsonld::expanded_strings,
	people::{
		graph, html,
		papers::Papers,
		passport::{
			passport, Attribute, Facts, Finding, Label, ModelView, ProductView, Quality, VerdictView,
		},
		story::{Story, MOST_STEPS},
		svg, terminal,
	},
	Contexts, Document,
};
use subxt::ext::scale_decode::DecodeAsType;
use unicode_width::UnicodeWidthStr;

const MADE: &str = "Made by souk-trace at 2026-02-01 00:00 +00:00.";

/// All that a story borrows.
struct Told {
	entries: Vec<TraceEntry>,
	standing: ItemView,
	recall: Option<RecallPage>,
	papers: Papers,
	item: Item,
}

impl Told {
	fn of(ledger: &Ledger, item: Item) -> Self {
		let (entries, standing) = (ledger.trace(&item), ledger.standing(&item));
		Told { entries, standing, recall: None, papers: Papers::default(), item }
	}

	fn with_papers(mut self, ledger: &Ledger) -> Self {
		let wanted = self.entries.iter().map(|entry| entry.event.event.id).collect();
		for (file, document) in &ledger.documents {
			self.papers.add(file, document, &Contexts::default(), &wanted).unwrap();
		}
		self
	}

	fn story(&self) -> Story<'_> {
		Story {
			item: &self.item,
			standing: Some(&self.standing),
			recall: self.recall.as_ref(),
			entries: &self.entries,
			complete: true,
			papers: &self.papers,
		}
	}
}

fn recalled() -> RecallPage {
	RecallPage {
		known: true,
		alert: Some(LotAlert::Recalled),
		spread: Some(Spread::Flagged),
		by_authority: false,
		since: Some(1_768_000_000_000),
		reason: Some([1; 36]),
		items: Vec::new(),
		next: None,
		complete: true,
	}
}

/// The pallet's sensor, in every shipment.
fn sensed(event: &mut Value) {
	if event["bizStep"] != "shipping" {
		return;
	}
	let hour = event["eventTime"].as_str().unwrap()[11..13].parse::<i64>().unwrap();
	let day = event["eventTime"].as_str().unwrap()[8..10].parse::<i64>().unwrap();
	event["sensorElementList"] = json!([{
		"sensorMetadata": { "deviceID": "https://id.gs1.org/8004/9521000000018D1" },
		"sensorReport": [
			{ "type": "Temperature", "value": 2 + day % 4, "uom": "CEL" },
			{ "type": "AbsoluteHumidity", "minValue": hour, "maxValue": hour + 2, "uom": "A93" },
		],
	}]);
	event["https://fleet.example/route"] =
		json!({ "https://fleet.example/truck": "K-12", "https://fleet.example/stops": [1, 2] });
}

fn well_formed(svg: &str) {
	let mut reader = Reader::from_str(svg);
	reader.config_mut().check_end_names = true;
	loop {
		match reader.read_event().unwrap() {
			Event::Eof => break,
			Event::Start(tag) | Event::Empty(tag) => {
				for attribute in tag.attributes() {
					attribute.unwrap();
				}
			},
			Event::Text(text) => {
				let text = text.xml10_content();
				assert!(text.chars().all(|c| c == '\n' || c >= ' '), "{text:?}");
			},
			_ => {},
		}
	}
	assert_eq!(svg.matches("http").count(), svg.matches("xmlns=\"http://www.w3.org/2000/svg\"").count());
}

#[test]
fn should_tell_the_whole_way_on_one_page() {
	let ledger = Ledger::of_a_flow(|_| ());
	let told = Told::of(&ledger, item());
	let page = markup::read(&html::page(&told.story(), MADE));
	page.accessible();
	for text in [
		"History of GTIN 09521000000025 serial S1-0-0",
		"sold to a consumer",
		"GTIN 09521000000025 lot P1-0",
		"commissioning",
		"retail_selling",
		"60 KGM",
		"made from GTIN 09521000000018 lot R1-0",
		"from GLN 9521000000018 to GLN 9521000000025",
		"All of this is from the chain.",
		MADE,
	] {
		assert!(page.text.contains(text), "{text} in\n{}", page.text);
	}
	assert!(!page.text.contains("Warning"));
	// One entry for each event, however often it concerns the item.
	let mut numbers: Vec<u64> = told.entries.iter().map(|entry| entry.event.number).collect();
	numbers.dedup();
	assert_eq!(page.count("time"), numbers.len());
	assert!(numbers.len() >= 17, "{numbers:?}");
}

#[test]
fn should_load_and_run_nothing() {
	let ledger = Ledger::of_a_flow(sensed);
	let told = Told::of(&ledger, item()).with_papers(&ledger);
	let text = html::page(&told.story(), MADE);
	let page = markup::read(&text);
	assert_eq!(
		(page.count("script"), page.count("link"), page.count("img"), page.count("iframe")),
		(0, 0, 0, 0)
	);
	assert!(page.attribute("content").any(|policy| policy.starts_with("default-src 'none'")));
	assert!(!text.contains("url(") && !text.contains("@import"));
	// Light, dark, and paper.
	for media in ["(prefers-color-scheme:dark)", "@media print", "color-scheme:light dark"] {
		assert!(text.contains(media), "{media}");
	}
}

#[test]
fn should_draw_where_it_came_from_with_quantities() {
	let ledger = Ledger::of_a_flow(|_| ());
	let told = Told::of(&ledger, item());
	let graph = graph::of(&told.story());
	let find = |text: &str| {
		let found = graph.nodes.iter().position(|node| node.lines.iter().any(|line| line.contains(text)));
		found.unwrap_or_else(|| panic!("{text} in {:?}", graph.nodes))
	};
	let (lot, change, own) = (find("lot R1-0"), find("transformed"), find("serial S1-0-0"));
	let label = |from, to| {
		let edge = graph.edges.iter().find(|edge| (edge.from, edge.to) == (from, to));
		edge.map(|edge| edge.label.as_str())
	};
	assert_eq!(label(lot, change), Some("60 KGM"));
	assert_eq!(label(change, own), Some(""));
	// Two other items of the same lot have a box each, the rest of them one.
	assert_eq!(graph.edges.iter().filter(|edge| edge.from == change).count(), 4);
	assert_eq!(graph.nodes[find("and 3 more")].kind, graph::Kind::More);
	// The pallet of the raw material and the case of the items, each with whoever had it.
	let carried: Vec<_> = graph.edges.iter().filter(|edge| edge.carried).collect();
	assert_eq!(carried.iter().map(|edge| edge.from).collect::<Vec<_>>(), [lot, own]);
	assert_eq!(carried[0].label, "packed 60 KGM, 2026-01-05");
	let case = &graph.nodes[carried[1].to];
	assert_eq!(
		case.lines[1..].join(" "),
		"GLN 9521000000025 → GLN 9521000000032 → GLN 9521000000049 → GLN 9521000000056"
	);
	assert!(graph.nodes[own].lines.iter().any(|line| line == "sold 2026-01-09"), "{:?}", graph.nodes[own]);
	well_formed(&svg::picture(&told.story()));
}

#[test]
fn should_show_readings_and_extensions_of_documents_that_have_the_ids_on_record() {
	let ledger = Ledger::of_a_flow(sensed);
	let told = Told::of(&ledger, item()).with_papers(&ledger);
	let page = markup::read(&html::page(&told.story(), MADE));
	page.accessible();
	for text in [
		"Sensor readings over time",
		"Temperature",
		"CEL",
		"AbsoluteHumidity",
		"min 6, max 8",
		"https://fleet.example/route › https://fleet.example/truck",
		"K-12",
		"1, 2",
		"grower.jsonld",
	] {
		assert!(page.text.contains(text), "{text} in\n{}", page.text);
	}
	// One line of temperatures; there is no one number of humidity.
	assert_eq!(page.count("polyline"), 1);
	assert!(!page.text.contains("All of this is from the chain"));
	assert!(!page.text.contains("From the chain alone"));
	// Without the carrier's document its events are the chain's alone; another document of the same events adds nothing.
	let mut told = Told::of(&ledger, item());
	let wanted = told.entries.iter().map(|entry| entry.event.event.id).collect();
	let other = Ledger::of_a_flow(|event| {
		sensed(event);
		event["https://fleet.example/forged"] = json!("yes");
	});
	for (file, document) in
		ledger.documents.iter().filter(|(file, _)| file != "carrier.jsonld").chain(&other.documents)
	{
		told.papers.add(file, document, &Contexts::default(), &wanted).unwrap();
	}
	let page = markup::read(&html::page(&told.story(), MADE));
	assert_eq!(page.text.matches("From the chain alone").count(), 3);
	assert!(!page.text.contains("forged"));
}

#[test]
fn should_warn_first_when_a_lot_is_recalled_and_say_what_was_wrong() {
	let mut ledger = Ledger::of_a_flow(|_| ());
	let sale = ledger.events.iter().rposition(|view| view.event.items[0].key == item()).unwrap();
	ledger.events[sale].error = Some(ErrorView {
		reason: ErrorReason::DidNotOccur,
		declared: 1_768_000_000_000,
		corrections: vec![[0xab; 32]],
	});
	ledger.events[sale].suspects = vec![item()];
	let mut told = Told::of(&ledger, item());
	told.standing.alert = Some(LotAlert::Recalled);
	told.standing.alarms = 1;
	told.standing.marks = vec![MarkView {
		gtin: 9_521_000_000_018,
		lot: Text::new("R1-0").unwrap(),
		alert: LotAlert::Held,
		spread: Spread::Flagged,
		by_authority: true,
		reason: None,
	}];
	told.recall = Some(recalled());
	let text = html::page(&told.story(), MADE);
	let page = markup::read(&text);
	page.accessible();
	let warned = page.text.find("Warning").unwrap();
	assert!(warned < page.text.find("Where it came from").unwrap());
	let said = [
		"GTIN 09521000000025 lot P1-0 is recalled since 2026-01-09 23:06:40 +00:00. Reason: bae",
		"It must not be sold.",
		"made from GTIN 09521000000018 lot R1-0, which is on hold; so it is flagged.",
		"It was sold again 1 time without coming back: a clone may be about.",
	];
	for text in said {
		assert!(page.text.contains(text), "{text}");
	}
	assert!(page.text.contains(
		"Declared wrong: did not occur, declared 2026-01-09 23:06:40 +00:00; see ni:///sha-256;abab"
	));
	assert!(page.text.contains("Alarm: it was sold before."));
	let picture = svg::picture(&told.story());
	well_formed(&picture);
	assert!(picture.contains("RECALLED") && picture.contains("DECLARED WRONG"));
	let lines = terminal::standing(&told.story()) + &terminal::timeline(&told.story());
	assert!(lines.starts_with("WARNING: GTIN 09521000000025 lot P1-0 is recalled since"), "{lines}");
	assert!(lines.contains("ALARM: sold before") && lines.contains("DECLARED WRONG: did not occur"));
}

/// What somebody may write who does not mean well.
const HOSTILE: &str = "</style></title>\"'><script>alert(1)</script>&amp;\u{1b}[2J\u{202e}\u{0}\u{85}]]><!--";

#[test]
fn should_escape_every_text_whoever_wrote_it() {
	let mut ledger = Ledger::of_a_flow(|event| {
		event[format!("ex:{HOSTILE}")] = json!({ HOSTILE: [HOSTILE] });
		event["sensorElementList"] = json!([{ "sensorReport": [
			{ "type": HOSTILE, "value": 1, "uom": HOSTILE, "deviceID": HOSTILE, "stringValue": HOSTILE },
			{ "type": HOSTILE, "value": 2, "uom": HOSTILE, "deviceID": HOSTILE },
		] }]);
	});
	// Serials may have quotes and angle brackets.
	let serial = Text::new("\"><b>&'%<!--").unwrap();
	let hostile = Item::Sgtin { gtin: 9_521_000_000_025, serial };
	for view in &mut ledger.events {
		for list in [&mut view.event.items, &mut view.event.outputs] {
			list.iter_mut().filter(|one| one.key == item()).for_each(|one| one.key = hostile.clone());
		}
		for transaction in &mut view.event.transactions {
			transaction.reference = Reference::Text(HOSTILE.as_bytes().to_vec());
		}
		view.event.read_point =
			Some(Place { gln: 9_521_000_000_018, extension: Some(Text::new("<i>&\"</i>").unwrap()) });
		for one in view.event.items.iter_mut().filter_map(|one| one.quantity.as_mut()) {
			one.unit = Some(Unit(b"<&>".to_vec()));
		}
	}
	let mut told = Told::of(&ledger, hostile);
	told.standing.produced = Some(Quantity { amount: 1, unit: Some(Unit("\u{202e}\u{1b}<b>".into())) });
	let wanted = told.entries.iter().map(|entry| entry.event.event.id).collect();
	for (file, document) in &ledger.documents {
		told.papers.add(&format!("{HOSTILE}{file}"), document, &Contexts::default(), &wanted).unwrap();
	}
	let text = html::page(&told.story(), HOSTILE.replace(|c: char| c.is_control(), "").as_str());
	let page = markup::read(&text);
	page.accessible();
	assert_eq!((page.count("script"), page.count("b"), page.count("i")), (0, 0, 0));
	assert!(page.text.contains("serial \"><b>&'%<!--"), "{}", page.text);
	let no_controls = |text: &str| {
		let shown = text.replace('\n', "");
		assert!(!shown.contains(|c: char| c.is_control()), "{shown:?}");
	};
	no_controls(&text);
	assert!(page.count("polyline") >= 1 && page.text.contains("<script>alert(1)</script>"));
	// The words that are not from this test's footer.
	assert!(!text[..text.find("<footer>").unwrap()].contains('\u{202e}'));
	let picture = svg::picture(&told.story());
	well_formed(&picture);
	assert!(!picture.contains("<script") && !picture.contains("<b>") && !picture.contains('\u{202e}'));
	no_controls(&picture);
	let lines = terminal::standing(&told.story()) + &terminal::timeline(&told.story());
	no_controls(&lines);
	assert!(!lines.contains('\u{202e}') && lines.contains("[2J"));
}

#[test]
fn should_fit_a_terminal_when_rows_are_as_wide_as_they_can_be() {
	let mut ledger = Ledger::of_a_flow(|_| ());
	let long = "W".repeat(20);
	let wide = Item::Sgtin { gtin: 99_999_999_999_999, serial: Text::new(&long).unwrap() };
	for view in &mut ledger.events {
		for list in [&mut view.event.items, &mut view.event.outputs] {
			list.iter_mut().filter(|one| one.key == item()).for_each(|one| one.key = wide.clone());
		}
		// Accounts instead of GLNs, the longest words, names of two columns a character without a space.
		view.by = party(None);
		view.event.time += 59_999;
		view.event.biz_step = souk_trace::vocabulary::BIZ_STEP.code("creating_class_instance");
		view.event.disposition = souk_trace::vocabulary::DISPOSITION.code("sellable_not_accessible");
		view.event.read_point =
			Some(Place { gln: 9_521_000_000_018, extension: Some(Text::new(&long).unwrap()) });
		view.error = Some(ErrorView {
			reason: ErrorReason::IncorrectData,
			declared: 1_768_000_000_001,
			corrections: vec![[7; 32]; 8],
		});
		for transaction in &mut view.event.transactions {
			transaction.reference = Reference::Text("净".repeat(21).into_bytes());
		}
		for end in view.event.destinations.iter_mut().chain(&mut view.event.sources) {
			end.kind = EndpointKind::Location;
			end.place.extension = Some(Text::new(&long).unwrap());
		}
	}
	let mut told = Told::of(&ledger, wide);
	told.standing.possessor = party(None);
	told.standing.recipient = Some(party(None));
	told.standing.alert = Some(LotAlert::Recalled);
	told.standing.recall = RecallState::Blocked;
	told.recall = Some(recalled());
	let lines = terminal::standing(&told.story()) + &terminal::timeline(&told.story());
	let widest = lines.lines().map(UnicodeWidthStr::width).max().unwrap();
	assert!(widest <= terminal::WIDTH && widest > 90, "{widest}\n{lines}");
	assert!(lines.matches('净').count() >= 21);
	assert!(lines.contains(&long));
}

#[test]
fn should_begin_each_event_with_its_time_and_step() {
	let ledger = Ledger::of_a_flow(|_| ());
	let told = Told::of(&ledger, item());
	let lines = terminal::timeline(&told.story());
	let first = "\
2026-01-05 06:00 +00:00     commissioning (active) at GLN 9521000000018
                            made from GTIN 09521000000018 lot R1-0: 60 KGM
";
	assert!(lines.starts_with(first), "{lines}");
	let events = lines.lines().filter(|line| line.starts_with("2026-")).count();
	assert_eq!(events, told.story().steps().len());
}

#[test]
fn should_keep_what_it_draws_bounded() {
	let mut ledger = Ledger::of_a_flow(|_| ());
	let made = ledger.events.iter().position(|view| !view.event.outputs.is_empty()).unwrap();
	let output = ledger.events[made].event.outputs[0].clone();
	for number in 0..500 {
		let serial = Text::new(&format!("M{number}")).unwrap();
		let key = Item::Sgtin { gtin: 9_521_000_000_025, serial };
		ledger.events[made].event.outputs.push(souk_trace::chain::event::EventItem { key, ..output.clone() });
	}
	let told = Told::of(&ledger, item());
	let graph = graph::of(&told.story());
	assert!(graph.nodes.len() < 20, "{}", graph.nodes.len());
	assert!(graph.nodes.iter().any(|node| node.lines == ["and 503 more"]), "{:?}", graph.nodes);
	let nothing = Told { entries: Vec::new(), ..told };
	let page = markup::read(&html::page(&nothing.story(), MADE));
	page.accessible();
	assert!(page.text.contains("The chain has no event of it."));
	well_formed(&svg::picture(&nothing.story()));
}

#[test]
fn should_show_so_many_events_and_say_how_many_more_there_are() {
	let ledger = Ledger::of_a_flow(|_| ());
	let mut told = Told::of(&ledger, item());
	let last = told.entries.last().cloned().unwrap();
	for number in 0..MOST_STEPS as u64 {
		let mut entry = last.clone();
		entry.event.number = 1_000 + number;
		told.entries.push(entry);
	}
	let more = told.story().steps().len() - MOST_STEPS;
	let picture = svg::picture(&told.story());
	well_formed(&picture);
	assert_eq!(picture.matches("class=\"dot ").count(), MOST_STEPS);
	assert!(picture.contains(&format!("A picture shows {MOST_STEPS} events: {more} more are not drawn.")));
	let page = markup::read(&html::page(&told.story(), MADE));
	page.accessible();
	let shown = format!("The page shows the first {MOST_STEPS} of {} events.", MOST_STEPS + more);
	assert!(page.text.contains(&shown), "{}", page.text);
}

#[test]
fn should_count_once_what_is_not_drawn() {
	let ledger = Ledger::of_a_flow(|_| ());
	let mut told = Told::of(&ledger, item());
	let change = told.entries.iter().find(|entry| !entry.event.event.outputs.is_empty()).cloned().unwrap();
	// One transformation in many events, each with a thing of its own and one that all of them have.
	told.entries = (0..200_u64)
		.map(|number| {
			let mut entry = change.clone();
			entry.event.number = number;
			entry.event.event.transformation = Some([1; 32]);
			entry.event.event.outputs.truncate(2);
			let serial = Text::new(&format!("M{number}")).unwrap();
			entry.event.event.outputs[0].key = Item::Sgtin { gtin: 9_521_000_000_025, serial };
			entry
		})
		.collect();
	let graph = graph::of(&told.story());
	assert_eq!(graph.nodes.len(), graph::MOST_BOXES);
	// Those of the events, the transformation, what goes in, what all have, the item.
	assert_eq!(graph.nodes.len() + graph.left_out, 200 + 4);
}

/// What experience says about the product of the pictures.
fn experience() -> Quality {
	let attribute = |name: &str, unit: &str, decimals, tolerance| Attribute {
		name: Label(name.as_bytes().to_vec()),
		unit: Unit(unit.as_bytes().to_vec()),
		decimals,
		tolerance,
	};
	let model = ModelView {
		id: 4,
		category: 10_000_165,
		version: 2,
		attributes: vec![attribute("Net weight", "GRM", 1, 25), attribute("净含量 \u{202e}<b>", "P1", 2, 50)],
		text: [2; 36],
	};
	let finding =
		|claimed, measured, confirmed| Finding { claimed, measured, spread: 12, kept: 9, cut: 1, confirmed };
	Quality {
		product: Some(ProductView {
			producer: party(Some(PARTIES[1].gln())).account,
			model: 4,
			version: 2,
			claims: vec![5_000, -150],
		}),
		model: Some(model.clone()),
		verdict: Some(VerdictView {
			model: 4,
			version: 2,
			cycle: 7,
			findings: vec![finding(5_000, 4_990, true), finding(-150, 75, false)],
			reports: 10,
			open_reports: 3,
			trust: 875_000_000,
			provisional: false,
		}),
		judged_by: Some(model),
	}
}

/// Compares with a file that is kept; `SOUK_WRITE_PICTURES` writes it.
fn kept(path: &str, text: &str) {
	let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
	if std::env::var_os("SOUK_WRITE_PICTURES").is_some() {
		fs::create_dir_all(path.parent().unwrap()).unwrap();
		fs::write(&path, text).unwrap();
	}
	let known = fs::read_to_string(&path).unwrap_or_default();
	assert!(known == text, "{} is not what is made now; SOUK_WRITE_PICTURES=1 writes it", path.display());
}

#[test]
fn should_write_the_same_passport_for_the_same_state() {
	let mut ledger = Ledger::of_a_flow(|_| ());
	// The buyer's own event: an account without a GLN is not named.
	ledger.events.last_mut().unwrap().by = party(None);
	let mut told = Told::of(&ledger, item());
	told.standing.alert = Some(LotAlert::Recalled);
	told.standing.recall = RecallState::Blocked;
	told.standing.possessor = party(None);
	let (recall, quality) = (recalled(), experience());
	let facts = Facts {
		item: &told.item,
		standing: &told.standing,
		entries: &told.entries,
		complete: true,
		recall: Some(&recall),
		quality: &quality,
		genesis: [9; 32],
	};
	let made = passport(&facts).unwrap();
	kept("tests/data/passport.jsonld", &(serde_json::to_string_pretty(&made).unwrap() + "\n"));
	let text = made.to_string();
	assert!(!text.contains(&party(None).account.to_string()), "an account without a GLN");
	assert!(!text.contains('\u{202e}'));
	// It is JSON-LD of known words, and its history is EPCIS that this program takes.
	let spaces = ["https://ref.gs1.org/", "https://schema.org/"];
	let words = expanded_strings(&made, &Contexts::default(), &spaces).unwrap();
	for word in [
		"https://ref.gs1.org/voc/Product",
		"https://ref.gs1.org/voc/Organization",
		"https://schema.org/IndividualProduct",
		"https://schema.org/Review",
		"https://ref.gs1.org/cbv/Disp-recalled",
		"https://ref.gs1.org/cbv/BizStep-commissioning",
		"https://ref.gs1.org/epcis/EPCISDocument",
	] {
		assert!(words.contains(word), "{word} in {words:?}");
	}
	let mut history = made["souk:history"].clone();
	history["@context"] = made["@context"].clone();
	history.as_object_mut().unwrap().shift_remove("souk:complete");
	let history = Document::from_value(history).unwrap();
	let faults = souk_trace::check(&history, &Contexts::default());
	assert!(faults.iter().all(|fault| fault.is_note), "{faults:?}");
	assert!(history.events().unwrap().len() >= 17);
}

#[test]
fn should_have_a_passport_for_what_is_known_and_none_for_containers() {
	let ledger = Ledger::of_a_flow(|_| ());
	let mut told = Told::of(&ledger, raw());
	told.standing.lot = None;
	told.standing.sold = false;
	let nothing = Quality::default();
	let facts = |item| Facts {
		item,
		standing: &told.standing,
		entries: &told.entries,
		complete: true,
		recall: None,
		quality: &nothing,
		genesis: [9; 32],
	};
	let item = raw();
	let made = passport(&facts(&item)).unwrap();
	assert_eq!(made["gs1:hasBatchLotNumber"], "R1-0");
	for absent in [
		"schema:review",
		"schema:additionalProperty",
		"schema:isVariantOf",
		"disposition",
		"gs1:hasSerialNumber",
	] {
		assert!(made.get(absent).is_none(), "{absent}");
	}
	assert_eq!(made["souk:recall"], json!({ "souk:state": "free" }));
	assert!(passport(&facts(&Item::Sscc { sscc: 395_210_000_010_000_007 }))
		.unwrap_err()
		.contains("no passport"));
}

#[test]
fn should_draw_the_pictures_of_the_documentation() {
	let ledger = Ledger::of_a_flow(|_| ());
	let told = Told::of(&ledger, item());
	kept("../docs/images/history-of-an-item.svg", &svg::picture(&told.story()));
	let mut told = Told::of(&ledger, raw());
	told.standing.alert = Some(LotAlert::Recalled);
	told.standing.lot = None;
	told.standing.sold = false;
	told.recall = Some(RecallPage { reason: None, ..recalled() });
	let picture = svg::picture(&told.story());
	kept("../docs/images/history-of-a-recalled-lot.svg", &picture);
}

/// What the chain's types of experience look like: the same names, more fields, other widths of numbers.
mod theirs {
	use codec::Encode;
	use scale_info::TypeInfo;

	#[derive(Encode, TypeInfo)]
	pub struct Bytes(pub Vec<u8>);
	#[derive(Encode, TypeInfo)]
	pub struct Cid(pub [u8; 36]);
	#[derive(Encode, TypeInfo)]
	pub struct Brick(pub u32);
	#[derive(Encode, TypeInfo)]
	pub struct Account(pub [u8; 32]);
	#[derive(Encode, TypeInfo)]
	pub struct Part(pub u32);
	#[derive(Encode, TypeInfo)]
	pub enum Preference {
		HigherBetter,
	}
	#[derive(Encode, TypeInfo)]
	pub struct Attribute {
		pub name: Bytes,
		pub unit: Bytes,
		pub decimals: u8,
		pub tolerance: u64,
		pub weight: u32,
		pub direction: Preference,
	}
	#[derive(Encode, TypeInfo)]
	pub struct ModelView {
		pub id: u32,
		pub expert: Account,
		pub category: Brick,
		pub version: u16,
		pub latest: u16,
		pub attributes: Vec<Attribute>,
		pub text: Cid,
		pub products: u32,
		pub retired: bool,
	}
	#[derive(Encode, TypeInfo)]
	pub struct ProductView {
		pub product: u64,
		pub producer: Account,
		pub model: u32,
		pub version: u16,
		pub claims: Vec<i64>,
		pub since: u32,
	}
	#[derive(Encode, TypeInfo)]
	pub struct Finding {
		pub claimed: i64,
		pub measured: i64,
		pub spread: u64,
		pub kept: u32,
		pub cut: u32,
		pub agreement: Part,
		pub confirmed: bool,
	}
	#[derive(Encode, TypeInfo)]
	pub struct VerdictView {
		pub product: u64,
		pub model: u32,
		pub version: u16,
		pub cycle: u32,
		pub findings: Vec<Finding>,
		pub reports: u32,
		pub open_reports: u32,
		pub trust: Part,
		pub provisional: bool,
	}
}

/// Reads what the chain's types are written as.
fn read_as<T: DecodeAsType, Theirs: codec::Encode + TypeInfo + 'static>(theirs: &Theirs) -> T {
	let mut registry = scale_info::Registry::new();
	let id = registry.register_type(&scale_info::meta_type::<Theirs>()).id;
	let types = scale_info::PortableRegistry::from(registry);
	T::decode_as_type(&mut theirs.encode().as_slice(), id, &types).unwrap()
}

#[test]
fn should_read_what_the_chain_says_about_quality() {
	let known = experience();
	let account = known.product.clone().unwrap().producer;
	let attribute = |one: &Attribute| theirs::Attribute {
		name: theirs::Bytes(one.name.0.clone()),
		unit: theirs::Bytes(one.unit.0.clone()),
		decimals: one.decimals,
		tolerance: one.tolerance,
		weight: 3,
		direction: theirs::Preference::HigherBetter,
	};
	let model = theirs::ModelView {
		id: 4,
		expert: theirs::Account([5; 32]),
		category: theirs::Brick(10_000_165),
		version: 2,
		latest: 3,
		attributes: known.model.as_ref().unwrap().attributes.iter().map(attribute).collect(),
		text: theirs::Cid([2; 36]),
		products: 1,
		retired: true,
	};
	assert_eq!(read_as::<Option<ModelView>, _>(&Some(model)), known.model);
	let product = theirs::ProductView {
		product: 9_521_000_000_025,
		producer: theirs::Account(account.0),
		model: 4,
		version: 2,
		claims: vec![5_000, -150],
		since: 6,
	};
	assert_eq!(read_as::<Option<ProductView>, _>(&Some(product)), known.product);
	let finding = |one: &Finding| theirs::Finding {
		claimed: one.claimed,
		measured: one.measured,
		spread: one.spread,
		kept: one.kept,
		cut: one.cut,
		agreement: theirs::Part(900_000_000),
		confirmed: one.confirmed,
	};
	let verdict = known.verdict.clone().unwrap();
	let verdict = theirs::VerdictView {
		product: 9_521_000_000_025,
		model: 4,
		version: 2,
		cycle: 7,
		findings: verdict.findings.iter().map(finding).collect(),
		reports: 10,
		open_reports: 3,
		trust: theirs::Part(875_000_000),
		provisional: false,
	};
	assert_eq!(read_as::<Option<VerdictView>, _>(&Some(verdict)), known.verdict);
}
