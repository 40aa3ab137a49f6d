// SPDX-License-Identifier: Apache-2.0

//! A product passport: what the chain publicly knows about an item or a lot, as JSON-LD.
//!
//! Words are those of the GS1 Web Vocabulary, EPCIS and the Core Business Vocabulary, and schema.org; what none of them has is
//! in [`SOUK`]. Which of them stand for which data of the European regulations, and what the chain does not know, is in
//! `docs/design/trace-passport.md`. The text depends on the chain's state alone.
//!
//! It names no account of a holder or recorder without a GLN: that may be a person.

use std::collections::HashSet;

use serde_json::{json, Map, Value};
use subxt::{config::substrate::AccountId32, ext::scale_decode::DecodeAsType};

use super::words::plain;
use crate::{
	chain::{
		cid,
		client::{ask, At, Failure},
		event::{Item, ItemView, LotAlert, PartyView, RecallPage, TraceEntry, Unit},
		to_chain::SOUK,
		to_document::{hex, recorded},
	},
	context::EPCIS_CONTEXTS,
	item::Place,
	lexical::stamp,
};

const API: &str = "ExperienceApi";

/// A name that an expert gave: at most 32 bytes of UTF-8.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Label(pub Vec<u8>);

/// One property that a quality model measures.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Attribute {
	/// What is measured.
	pub name: Label,
	/// In which unit.
	pub unit: Unit,
	/// Decimals of a value, at most 18.
	pub decimals: u8,
	/// How far a value may be from the claim, at the decimals.
	pub tolerance: u64,
}

/// A version of a quality model.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct ModelView {
	/// Its number.
	pub id: u64,
	/// The kind of product, GPC brick.
	pub category: u32,
	/// The version shown.
	pub version: u32,
	/// What it measures.
	pub attributes: Vec<Attribute>,
	/// The address of its text.
	pub text: [u8; 36],
}

/// What a producer claims about a product.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct ProductView {
	/// Who claims it.
	pub producer: AccountId32,
	/// By which model.
	pub model: u64,
	/// In which version.
	pub version: u32,
	/// The values, in the order of the model's attributes.
	pub claims: Vec<i64>,
}

/// What a panel found out about one attribute.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct Finding {
	/// What the producer claimed.
	pub claimed: i64,
	/// What the panel agrees on.
	pub measured: i64,
	/// The weighted median absolute deviation.
	pub spread: u64,
	/// Values that were kept.
	pub kept: u32,
	/// Values that were cut as outliers.
	pub cut: u32,
	/// Whether the claim is confirmed.
	pub confirmed: bool,
}

/// The verdict on a product.
#[derive(Clone, Debug, PartialEq, Eq, DecodeAsType)]
#[decode_as_type(crate_path = "subxt::ext::scale_decode")]
pub struct VerdictView {
	/// By which model.
	pub model: u64,
	/// In which version.
	pub version: u32,
	/// In which cycle.
	pub cycle: u32,
	/// One finding for each attribute of the model.
	pub findings: Vec<Finding>,
	/// Reports of the panel.
	pub reports: u32,
	/// Reports of buyers who were not drawn.
	pub open_reports: u32,
	/// How far it can be trusted, in billionths.
	pub trust: u32,
	/// Whether a larger panel tests again.
	pub provisional: bool,
}

/// What experience says about a product.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quality {
	/// The claims.
	pub product: Option<ProductView>,
	/// The model of the claims.
	pub model: Option<ModelView>,
	/// The verdict.
	pub verdict: Option<VerdictView>,
	/// The model of the verdict, which may be an older one.
	pub judged_by: Option<ModelView>,
}

/// Asks the chain for claims, model and verdict. A chain without experience knows none.
pub async fn quality(at: &At, gtin: u64) -> Result<Quality, Failure> {
	let product = match ask::<_, Option<ProductView>>(at, API, "product", (gtin,)).await {
		Err(Failure::Unsupported(_)) => return Ok(Quality::default()),
		answer => answer?,
	};
	let verdict: Option<VerdictView> = ask(at, API, "verdict", (gtin,)).await?;
	let mut made = Quality { product, verdict, ..Quality::default() };
	if let Some(product) = &made.product {
		made.model = ask(at, API, "model", (product.model, Some(product.version))).await?;
	}
	if let Some(verdict) = &made.verdict {
		made.judged_by = ask(at, API, "model", (verdict.model, Some(verdict.version))).await?;
	}
	Ok(made)
}

/// All that a passport is made of.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'f> {
	/// The item or lot.
	pub item: &'f Item,
	/// What the chain says it is now.
	pub standing: &'f ItemView,
	/// Its events, and those of what it was made from and carried in.
	pub entries: &'f [TraceEntry],
	/// Whether that is all of them.
	pub complete: bool,
	/// What a recall of its lot says, if there is one.
	pub recall: Option<&'f RecallPage>,
	/// Claims, model, verdict.
	pub quality: &'f Quality,
	/// The first block of the chain.
	pub genesis: [u8; 32],
}

/// The passport. Fails for what is no product: a container.
pub fn passport(facts: &Facts<'_>) -> Result<Value, String> {
	let (gtin, serial, own_lot) = match facts.item {
		Item::Sgtin { gtin, serial } => (*gtin, Some(serial.to_string()), None),
		Item::Lgtin { gtin, lot } => (*gtin, None, Some(lot.to_string())),
		Item::Sscc { .. } => {
			return Err(format!("{}: a container is no product and has no passport", facts.item));
		},
	};
	let standing = facts.standing;
	let lot = own_lot.or_else(|| match &standing.lot {
		Some(Item::Lgtin { lot, .. }) => Some(lot.to_string()),
		_ => None,
	});
	let [_, context, ..] = EPCIS_CONTEXTS;
	let mut made = Map::new();
	let mut put = |name: &str, value: Value| drop(made.insert(name.into(), value));
	put("@context", json!([context, { "schema": "https://schema.org/" }, { "souk": SOUK }]));
	put("id", json!(facts.item.to_string()));
	let kind = if serial.is_some() { "schema:IndividualProduct" } else { "schema:SomeProducts" };
	put("type", json!(["gs1:Product", kind]));
	put("gs1:gtin", json!(format!("{gtin:014}")));
	serial.into_iter().for_each(|serial| put("gs1:hasSerialNumber", json!(serial)));
	lot.into_iter().for_each(|lot| put("gs1:hasBatchLotNumber", json!(lot)));
	let quality = facts.quality;
	if let Some(model) = &quality.model {
		put("gs1:gpcCategoryCode", json!(format!("{:08}", model.category)));
		put("schema:isVariantOf", of_model(model));
	}
	if let Some(maker) = maker(facts) {
		put("gs1:manufacturer", maker);
	}
	if let Some(product) = &quality.product {
		put("souk:claimedBy", json!(product.producer.to_string()));
		put("schema:additionalProperty", claims(product, quality.model.as_ref()));
	}
	if let Some(verdict) = &quality.verdict {
		put("schema:review", of_verdict(gtin, verdict, quality.judged_by.as_ref()));
	}
	put("souk:status", json!(standing.status.to_string()));
	put("souk:sold", json!(standing.sold));
	put("souk:holder", holder(standing));
	// The standard's word where there is one.
	if let Some(alert) = standing.alert {
		put("disposition", json!(alert_word(alert)));
	}
	put("souk:recall", recall(facts));
	put("souk:suspectedClones", json!(standing.alarms));
	put("souk:history", history(facts));
	put("souk:chain", json!(format!("urn:souk:genesis:{}", hex(&facts.genesis))));
	Ok(Value::Object(made))
}

fn alert_word(alert: LotAlert) -> &'static str {
	match alert {
		LotAlert::Held => "non_sellable_other",
		LotAlert::Recalled => "recalled",
	}
}

/// A value at its decimals, as a JSON number.
fn decimal(value: i64, decimals: u8) -> Value {
	let digits = value.unsigned_abs().to_string();
	let places = usize::from(decimals.min(18));
	let padded = format!("{digits:0>width$}", width = places + 1);
	let (whole, fraction) = padded.split_at_checked(padded.len() - places).unwrap_or((&padded, ""));
	let fraction = fraction.trim_end_matches('0');
	let point = if fraction.is_empty() { "" } else { "." };
	let sign = if value < 0 { "-" } else { "" };
	serde_json::from_str(&format!("{sign}{whole}{point}{fraction}")).unwrap_or_default()
}

fn name(attribute: &Attribute) -> String {
	plain(&String::from_utf8_lossy(&attribute.name.0))
}

fn unit(attribute: &Attribute) -> String {
	plain(&attribute.unit.to_string())
}

fn of_model(model: &ModelView) -> Value {
	json!({
		"type": "schema:ProductModel",
		"schema:identifier": format!("urn:souk:quality-model:{}", model.id),
		"schema:version": model.version,
		"schema:subjectOf": { "id": format!("ipfs://{}", cid::text(&model.text)) },
	})
}

/// Who made it: for a lot the party that holds its number, for an item the recorder of the event that brought it into being.
fn maker(facts: &Facts<'_>) -> Option<Value> {
	let own = |entry: &&TraceEntry| {
		let event = &entry.event.event;
		let made = event.outputs.iter().any(|output| output.key == *facts.item)
			|| (event.action == Some(crate::chain::event::Action::Add)
				&& event.items.iter().any(|item| item.key == *facts.item)
				&& event.parent.is_none());
		entry.item == *facts.item && made
	};
	let party = match facts.item {
		Item::Lgtin { .. } => Some(&facts.standing.possessor),
		_ => facts.entries.iter().find(own).map(|entry| &entry.event.by),
	};
	organization(party?)
}

/// A party with a GLN. One without may be a person, and is not named.
fn organization(party: &PartyView) -> Option<Value> {
	let gln = party.gln?;
	Some(json!({
		"id": Place::party(gln),
		"type": "gs1:Organization",
		"schema:globalLocationNumber": format!("{gln:013}"),
	}))
}

fn claims(product: &ProductView, model: Option<&ModelView>) -> Value {
	let attributes = model.map(|model| model.attributes.as_slice()).unwrap_or_default();
	let claim = |(value, attribute): (&i64, &Attribute)| {
		json!({
			"type": "schema:PropertyValue",
			"schema:name": name(attribute),
			"schema:value": decimal(*value, attribute.decimals),
			"schema:unitCode": unit(attribute),
			"souk:tolerance": decimal(i64::try_from(attribute.tolerance).unwrap_or(i64::MAX), attribute.decimals),
		})
	};
	product.claims.iter().zip(attributes).map(claim).collect()
}

fn of_verdict(gtin: u64, verdict: &VerdictView, model: Option<&ModelView>) -> Value {
	let attributes = model.map(|model| model.attributes.as_slice()).unwrap_or_default();
	let finding = |(finding, attribute): (&Finding, &Attribute)| {
		json!({
			"type": "schema:PropertyValue",
			"schema:name": name(attribute),
			"schema:value": decimal(finding.measured, attribute.decimals),
			"schema:unitCode": unit(attribute),
			"souk:claimed": decimal(finding.claimed, attribute.decimals),
			"souk:confirmed": finding.confirmed,
			"souk:spread": decimal(i64::try_from(finding.spread).unwrap_or(i64::MAX), attribute.decimals),
			"souk:values": finding.kept,
			"souk:outliers": finding.cut,
		})
	};
	json!({
		"type": "schema:Review",
		"schema:itemReviewed": { "id": format!("https://id.gs1.org/01/{gtin:014}") },
		"schema:reviewRating": {
			"type": "schema:Rating",
			"schema:ratingValue": decimal(i64::from(verdict.trust), 9),
			"schema:worstRating": 0,
			"schema:bestRating": 1,
		},
		"souk:findings": verdict.findings.iter().zip(attributes).map(finding).collect::<Value>(),
		"souk:cycle": verdict.cycle,
		"souk:reports": verdict.reports,
		"souk:openReports": verdict.open_reports,
		"souk:provisional": verdict.provisional,
	})
}

/// What kind of holder has it. A consumer is never named; a party is by its GLN.
fn holder(standing: &ItemView) -> Value {
	let party = &standing.possessor;
	let kind = match (&standing.produced, party.gln) {
		(Some(_), _) => "holders of parts",
		(None, _) if standing.sold => "consumer",
		(None, Some(_)) => "registered party",
		(None, None) => "account",
	};
	let mut made = Map::new();
	made.insert("souk:kind".into(), json!(kind));
	if kind == "registered party" {
		made.insert("souk:party".into(), organization(party).unwrap_or_default());
	}
	if standing.produced.is_some() {
		let glns: HashSet<Option<u64>> = standing.holdings.iter().map(|part| part.possessor.gln).collect();
		made.insert("souk:parts".into(), json!(standing.holdings.len()));
		let mut glns: Vec<u64> = glns.into_iter().flatten().collect();
		glns.sort_unstable();
		made.insert(
			"souk:parties".into(),
			glns.into_iter().map(|gln| json!({ "id": Place::party(gln) })).collect(),
		);
	}
	made.into()
}

fn recall(facts: &Facts<'_>) -> Value {
	let mut made = Map::new();
	made.insert("souk:state".into(), json!(facts.standing.recall.to_string()));
	if let Some(alert) = facts.standing.alert {
		made.insert("souk:alert".into(), json!(alert.to_string()));
	}
	if let Some(page) = facts.recall {
		let since = page.since.and_then(|since| stamp(since, 0));
		since.into_iter().for_each(|since| drop(made.insert("souk:since".into(), json!(since))));
		if let Some(reason) = &page.reason {
			made.insert("souk:reason".into(), json!({ "id": format!("ipfs://{}", cid::text(reason)) }));
		}
	}
	let marks = facts.standing.marks.iter().map(|mark| {
		let lot = Item::Lgtin { gtin: mark.gtin, lot: mark.lot.clone() };
		json!({
			"souk:madeFrom": { "id": lot.to_string() },
			"souk:alert": mark.alert.to_string(),
			"souk:effect": mark.spread.to_string(),
		})
	});
	let marks: Vec<Value> = marks.collect();
	if !marks.is_empty() {
		made.insert("souk:marks".into(), marks.into());
	}
	made.into()
}

/// The events as an EPCIS document of their own.
fn history(facts: &Facts<'_>) -> Value {
	let mut seen = HashSet::new();
	let views = facts.entries.iter().map(|entry| &entry.event);
	let views: Vec<_> = views.filter(|view| seen.insert(view.number)).collect();
	let events = views.iter().map(|view| {
		let mut event = recorded(view);
		if let (Some(members), None) = (event.as_object_mut(), view.by.gln) {
			members.shift_remove("souk:recordedBy");
		}
		event
	});
	// When the last of it was recorded: the same whenever it is asked for.
	let created = views.iter().map(|view| view.recorded).max().and_then(|last| stamp(last, 0));
	json!({
		"type": "EPCISDocument",
		"schemaVersion": "2.0",
		"creationDate": created,
		"souk:complete": facts.complete,
		"epcisBody": { "eventList": events.collect::<Value>() },
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_write_values_at_their_decimals() {
		for (value, decimals, text) in [
			(0, 0, "0"),
			(150, 2, "1.5"),
			(-5, 3, "-0.005"),
			(1200, 2, "12"),
			(7, 0, "7"),
			(i64::MIN, 18, "-9.223372036854775808"),
		] {
			assert_eq!(decimal(value, decimals).to_string(), text);
		}
	}
}
