// SPDX-License-Identifier: Apache-2.0

//! The commands about recalls: what one concerns, and to begin and end one.

use clap::Args;
use serde_json::{json, Value};
use souk_trace::{
	chain::{
		api, cid,
		client::{call, call_bytes, At, Call, Chain, Failure},
		event::{
			AffectedItem, AlertLot, HoldingView, Item, LiftAlert, LotAlert, PartyView, Quantity, RecallPage,
			Spread, Text,
		},
		history,
		spread::{self, Extended},
		submit::{signed, PALLET},
		to_document::hex,
	},
	lexical::stamp,
};
use subxt::ext::scale_encode::EncodeAsFields;

use crate::{
	commands::{connect, run, settled, Node, Signer},
	parties::said,
	print_lines,
};

/// Arguments of `recalls`.
#[derive(Args)]
pub struct Recalls {
	#[command(flatten)]
	node: Node,
	/// One JSON object instead of a table.
	#[arg(long, conflicts_with = "csv")]
	json: bool,
	/// Comma-separated values instead of a table, a line for each holder of each item.
	#[arg(long)]
	csv: bool,
	/// The lot, or an item of it: EPC URN or GS1 Digital Link.
	#[arg(value_name = "EPC")]
	item: String,
}

/// Arguments of `recall` and `hold`.
#[derive(Args)]
pub struct Alert {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// The address of a file that says why: CIDv1.
	#[arg(long, value_name = "CID")]
	reason: Option<String>,
	/// What becomes of what was made from the lot; the chain's rule if not given.
	#[arg(long, value_name = "WHAT", value_parser = ["nothing", "flag", "block"])]
	made: Option<String>,
	/// Print the call for a proposal of the authority, and send nothing.
	#[arg(long)]
	print_call: bool,
	/// The lot, or an item of it: EPC URN or GS1 Digital Link.
	#[arg(value_name = "LOT")]
	item: String,
}

/// Arguments of `lift`.
#[derive(Args)]
pub struct Lift {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Print the call for a proposal of the authority, and send nothing.
	#[arg(long)]
	print_call: bool,
	/// The lot, or an item of it: EPC URN or GS1 Digital Link.
	#[arg(value_name = "LOT")]
	item: String,
}

/// Arguments of `extend`.
#[derive(Args)]
pub struct Extend {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// The lot under the alert, or an item of it: EPC URN or GS1 Digital Link.
	#[arg(value_name = "LOT")]
	item: String,
}

/// The lot an argument names, or the one its item is of.
async fn lot(at: &At, text: &str) -> Result<(u64, Text), String> {
	let item = Item::parse(text).map_err(|rule| format!("{text}: {rule}"))?;
	if let Item::Lgtin { gtin, lot } = item {
		return Ok((gtin, lot));
	}
	let found = api::item(at, &item).await.map_err(|failure| failure.to_string())?;
	let found = found.ok_or_else(|| format!("{item}: the chain knows no such item"))?;
	match found.lot {
		Some(Item::Lgtin { gtin, lot }) => Ok((gtin, lot)),
		_ => Err(format!("{item}: is no lot, and its lot is not on record")),
	}
}

/// The node, the chain as it is, and the lot that a command is about.
async fn begin(node: &Node, item: &str) -> Result<(Chain, At, u64, Text), String> {
	let chain = connect(node).await?;
	let at = chain.best().await.map_err(|failure| failure.to_string())?;
	let (gtin, lot) = lot(&at, item).await?;
	Ok((chain, at, gtin, lot))
}

pub fn recalls(arguments: &Recalls) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| failure.to_string();
		let (_, at, gtin, lot) = begin(&arguments.node, &arguments.item).await?;
		let mut page = api::recalls(&at, gtin, &lot).await.map_err(fail)?;
		let lot = Item::Lgtin { gtin, lot };
		if !page.known && page.alert.is_none() {
			return Err(format!(
				"{lot}: the chain knows no such lot: it has no item of it and no alert about it"
			));
		}
		for item in page.items.iter_mut().filter(|item| !item.all_holders) {
			if let Some(all) = api::holders(&at, &item.key).await.map_err(fail)? {
				(item.holders, item.all_holders) = (all.holders, all.next.is_none());
			}
		}
		if arguments.json {
			let text =
				serde_json::to_string_pretty(&as_json(&lot, &page)).map_err(|error| error.to_string())?;
			print_lines([text].into_iter())?;
		} else if arguments.csv {
			print_lines(as_csv(&page).into_iter())?;
		} else {
			print_lines([standing(&lot, &page), history::affected(&page).to_string()].into_iter())?;
		}
		if !page.known {
			eprintln!("souk-trace: the chain knows the alert only, and no item of the lot yet");
		}
		if !page.complete {
			eprintln!("souk-trace: there is more than one read can follow; ask for the lots named here too");
		}
		Ok(true)
	}))
}

/// What is the matter with a lot, in one line.
fn standing(lot: &Item, page: &RecallPage) -> String {
	let name = history::short(lot);
	let Some(alert) = page.alert else {
		return format!("{name} is neither recalled nor on hold; a recall would concern");
	};
	let since = time(page.since).map(|since| format!(" since {since}")).unwrap_or_default();
	let by = if page.by_authority { " by the authority" } else { " by its maker" };
	let reason = page.reason.map(|reason| format!(", reason {}", cid::text(&reason))).unwrap_or_default();
	let spread = page.spread.map(|spread| format!("; what was made from it is {spread}")).unwrap_or_default();
	format!("{name} is {alert}{since}{by}{reason}{spread}")
}

fn time(millis: Option<u64>) -> Option<String> {
	millis.and_then(|millis| stamp(millis, 0))
}

fn alert_word(alert: LotAlert) -> &'static str {
	match alert {
		LotAlert::Held => "held",
		LotAlert::Recalled => "recalled",
	}
}

fn spread_word(spread: Spread) -> &'static str {
	match spread {
		Spread::Nothing => "nothing",
		Spread::Flagged => "flag",
		Spread::Blocked => "block",
	}
}

/// A party and how to reach it.
fn party(party: &PartyView) -> Value {
	json!({
		"account": party.account.to_string(),
		"gln": party.gln.map(|gln| format!("{gln:013}")),
		"contact": party.contact.map(|contact| cid::text(&contact)),
	})
}

/// What a recall concerns, for machines. A quantity without a unit counts pieces; a single item has none.
fn as_json(lot: &Item, page: &RecallPage) -> Value {
	let items = page.items.iter().map(|item| {
		let holders = item.holders.iter().map(|part| {
			let mut made = party(&part.possessor);
			let (amount, unit) = amount(item, part);
			let further = json!({
				"onItsWayTo": part.recipient.as_ref().map(party),
				"receivableUntil": time(part.receivable_until),
				"container": part.container.as_ref().map(Item::to_string),
				"quantity": amount,
				"uom": unit,
			});
			if let (Some(made), Value::Object(further)) = (made.as_object_mut(), further) {
				made.extend(further);
			}
			made
		});
		json!({
			"item": item.key.to_string(),
			"madeFrom": item.through.as_ref().map(Item::to_string),
			"status": item.status.to_string(),
			"sold": item.sold,
			"alert": item.recall.to_string(),
			"held": item.held.as_ref().map(|held| number(held.amount)),
			"uom": item.held.as_ref().and_then(|held| held.unit.as_ref()).map(ToString::to_string),
			"holders": holders.collect::<Vec<_>>(),
			"allHolders": item.all_holders,
		})
	});
	json!({
		"lot": lot.to_string(),
		"alert": page.alert.map(alert_word),
		"byAuthority": page.by_authority,
		"since": time(page.since),
		"reason": page.reason.map(|reason| cid::text(&reason)),
		"made": page.spread.map(spread_word),
		"complete": page.complete,
		"items": items.collect::<Vec<_>>(),
	})
}

/// Millionths as a JSON number.
fn number(millionths: u64) -> Value {
	serde_json::from_str(&souk_trace::chain::event::decimal(millionths)).unwrap_or_default()
}

/// How much of a lot a party has, and in what unit.
fn amount(item: &AffectedItem, part: &HoldingView) -> (Option<Value>, Option<String>) {
	if !matches!(item.key, Item::Lgtin { .. }) {
		return (None, None);
	}
	let unit = item.held.as_ref().and_then(|Quantity { unit, .. }| unit.as_ref());
	(Some(number(part.amount)), unit.map(ToString::to_string))
}

const COLUMNS: [&str; 14] = [
	"item",
	"made_from",
	"status",
	"sold",
	"alert",
	"account",
	"gln",
	"contact",
	"to_account",
	"to_gln",
	"to_contact",
	"container",
	"quantity",
	"uom",
];

/// The same as lines of values (RFC 4180), one for each holder of each item; one for an item that nobody has.
fn as_csv(page: &RecallPage) -> Vec<String> {
	let line = |cells: Vec<String>| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
	let mut lines = vec![COLUMNS.join(",")];
	for item in &page.items {
		let own = vec![
			item.key.to_string(),
			item.through.as_ref().map(Item::to_string).unwrap_or_default(),
			item.status.to_string(),
			item.sold.to_string(),
			item.recall.to_string(),
		];
		let cells = |party: Option<&PartyView>| -> [String; 3] {
			let Some(party) = party else { return Default::default() };
			[
				party.account.to_string(),
				party.gln.map(|gln| format!("{gln:013}")).unwrap_or_default(),
				party.contact.map(|contact| cid::text(&contact)).unwrap_or_default(),
			]
		};
		let before = lines.len();
		for part in &item.holders {
			let (amount, unit) = amount(item, part);
			let mut all = own.clone();
			all.extend(cells(Some(&part.possessor)));
			all.extend(cells(part.recipient.as_ref()));
			all.push(part.container.as_ref().map(Item::to_string).unwrap_or_default());
			all.push(amount.map(|amount| amount.to_string()).unwrap_or_default());
			all.push(unit.unwrap_or_default());
			lines.push(line(all));
		}
		if lines.len() == before {
			let mut all = own;
			all.resize(COLUMNS.len(), String::new());
			lines.push(line(all));
		}
	}
	lines
}

/// A cell, in quotes where it needs them.
fn quoted(cell: &str) -> String {
	if cell.contains(['"', ',', '\n', '\r']) {
		format!("\"{}\"", cell.replace('"', "\"\""))
	} else {
		cell.to_owned()
	}
}

/// Prints a call's bytes: what a proposal is made of.
fn print_call<Data: EncodeAsFields>(at: &At, call: &Call<Data>) -> Result<bool, String> {
	let bytes = call_bytes(at, call).map_err(|failure| failure.to_string())?;
	print_lines([format!("0x{}", hex(&bytes))].into_iter())?;
	Ok(true)
}

pub fn recall(arguments: &Alert) -> Result<bool, String> {
	alert(arguments, LotAlert::Recalled, "recall_lot")
}

pub fn hold(arguments: &Alert) -> Result<bool, String> {
	alert(arguments, LotAlert::Held, "hold_lot")
}

fn alert(arguments: &Alert, kind: LotAlert, name: &str) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let reason = arguments.reason.as_deref().map(cid::parse).transpose()?;
		let spread = arguments.made.as_deref().map(|made| match made {
			"block" => Spread::Blocked,
			"flag" => Spread::Flagged,
			_ => Spread::Nothing,
		});
		let (chain, at, gtin, lot) = begin(&arguments.node, &arguments.item).await?;
		let call = call(PALLET, name, AlertLot { gtin, lot: lot.clone(), reason, spread });
		if arguments.print_call {
			return print_call(&at, &call);
		}
		let key = arguments.signer.key(&arguments.node).await?;
		let before = api::recalls(&at, gtin, &lot).await.map_err(fail)?;
		// A run that was cut short goes on where it stopped.
		let same = before.alert == Some(kind) && spread.is_none_or(|spread| before.spread == Some(spread));
		if !same {
			signed(&chain, &key, &call).await.map_err(fail)?;
		}
		let at = chain.best().await.map_err(fail)?;
		let page = api::recalls(&at, gtin, &lot).await.map_err(fail)?;
		let named = Item::Lgtin { gtin, lot: lot.clone() };
		print_lines([standing(&named, &page)].into_iter())?;
		if matches!(page.spread, None | Some(Spread::Nothing)) {
			return Ok(true);
		}
		let extended = spread::extend(&chain, &key, gtin, &lot).await.map_err(fail)?;
		told(extended)
	}))
}

/// What an alert reaches.
fn told(extended: Extended) -> Result<bool, String> {
	let Extended { reached, new, left } = extended;
	let mut line =
		format!("it reaches {reached} items and lots made from it or of it, {new} of them since now");
	if left > 0 {
		line += &format!("; {left} it does not reach: souk-trace recalls lists them");
	}
	print_lines([line].into_iter())?;
	Ok(left == 0)
}

pub fn lift(arguments: &Lift) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let (chain, at, gtin, lot) = begin(&arguments.node, &arguments.item).await?;
		let call = call(PALLET, "lift_alert", LiftAlert { gtin, lot: lot.clone() });
		if arguments.print_call {
			return print_call(&at, &call);
		}
		let key = arguments.signer.key(&arguments.node).await?;
		signed(&chain, &key, &call).await.map_err(fail)?;
		let lot = Item::Lgtin { gtin, lot };
		print_lines([format!("{} is neither recalled nor on hold", history::short(&lot))].into_iter())?;
		Ok(true)
	}))
}

pub fn extend(arguments: &Extend) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let (chain, at, gtin, lot) = begin(&arguments.node, &arguments.item).await?;
		let page = api::recalls(&at, gtin, &lot).await.map_err(fail)?;
		let named = Item::Lgtin { gtin, lot: lot.clone() };
		if page.alert.is_none() {
			return Err(format!("{named}: is neither recalled nor on hold"));
		}
		print_lines([standing(&named, &page)].into_iter())?;
		let key = arguments.signer.key(&arguments.node).await?;
		told(spread::extend(&chain, &key, gtin, &lot).await.map_err(fail)?)
	}))
}

#[cfg(test)]
mod tests {
	use souk_trace::chain::{
		event::{ItemStatus, RecallState},
		keyring::Key,
	};

	use super::*;

	fn page() -> (Item, RecallPage) {
		let lot = Item::parse("https://id.gs1.org/01/09506000134352/10/L,1").unwrap();
		let alice = Key::from_secret("//Alice").unwrap().account;
		let holder = PartyView {
			account: alice,
			gln: Some(9_521_000_000_018),
			prefix: None,
			contact: Some(cid::of(b"who")),
			deposit: 0,
		};
		let part = HoldingView {
			possessor: holder.clone(),
			recipient: Some(PartyView { gln: None, contact: None, ..holder.clone() }),
			container: None,
			receivable_until: Some(1_772_409_600_000),
			amount: 2_500_000,
			adrift: 0,
		};
		let item =
			|key: Item, through: Option<Item>, holders: Vec<HoldingView>, recall: RecallState| AffectedItem {
				key,
				status: ItemStatus::Active,
				sold: false,
				recall,
				held: Some(Quantity { amount: 2_500_000, unit: "1KGM".parse::<Quantity>().unwrap().unit }),
				holders,
				all_holders: true,
				through,
			};
		let serial = Item::parse("https://id.gs1.org/01/09506000134352/21/7").unwrap();
		let items = vec![
			item(lot.clone(), None, vec![part.clone()], RecallState::Blocked),
			item(serial, Some(lot.clone()), vec![], RecallState::Flagged),
		];
		let page = RecallPage {
			known: true,
			alert: Some(LotAlert::Recalled),
			spread: Some(Spread::Flagged),
			by_authority: false,
			since: Some(1_772_409_600_000),
			reason: Some(cid::of(b"why")),
			items,
			next: None,
			complete: true,
		};
		(lot, page)
	}

	#[test]
	fn should_name_holders_and_how_to_reach_them_in_every_form() {
		let (lot, page) = page();
		let made = as_json(&lot, &page);
		assert_eq!(made["alert"], "recalled");
		assert_eq!(made["made"], "flag");
		assert_eq!(made["reason"], json!(cid::text(&cid::of(b"why"))));
		let holder = &made["items"][0]["holders"][0];
		assert_eq!(holder["gln"], "9521000000018");
		assert_eq!(holder["contact"], json!(cid::text(&cid::of(b"who"))));
		assert_eq!((&holder["quantity"], &holder["uom"]), (&json!(2.5), &json!("KGM")));
		assert!(holder["onItsWayTo"]["account"].as_str().is_some_and(|account| account.starts_with('5')));
		assert_eq!(made["items"][1]["madeFrom"], json!(lot.to_string()));
		assert_eq!(made["items"][1]["alert"], "flagged");

		let lines = as_csv(&page);
		assert_eq!(lines.len(), 3);
		let cells = lines[0].split(',').count();
		for line in &lines {
			assert_eq!(line.split(',').count(), cells, "{line}");
		}
		assert!(
			lines[1].contains(&cid::text(&cid::of(b"who"))) && lines[1].ends_with(",2.5,KGM"),
			"{}",
			lines[1]
		);
		assert!(lines[2].ends_with(",flagged,,,,,,,,,"), "{}", lines[2]);
		assert_eq!(quoted("a,\"b\""), "\"a,\"\"b\"\"\"");

		let told = standing(&lot, &page);
		assert!(told.contains("is recalled since 2026-03-02T00:00:00.000"), "{told}");
		assert!(told.ends_with("; what was made from it is flagged"), "{told}");
	}
}
