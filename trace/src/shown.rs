// SPDX-License-Identifier: Apache-2.0

//! The commands that show an item to people: its history in every form, and its passport.

use std::{collections::HashSet, fs, io::Write};

use clap::Args;
use souk_trace::{
	chain::{
		api,
		client::Failure,
		event::{Direction, Item},
		to_document,
	},
	lexical::stamp,
	people::{
		html,
		papers::Papers,
		passport::{passport as made_passport, quality, Facts},
		story::Story,
		svg, terminal,
		words::when,
	},
	read, Contexts,
};

use crate::{
	commands::{connect, run, settled, Node},
	contexts_of, pieces, print_lines, unread,
};

/// Arguments of `history`.
#[derive(Args)]
pub struct History {
	#[command(flatten)]
	node: Node,
	/// An EPCISDocument instead of a timeline.
	#[arg(long, conflicts_with_all = ["html", "svg"])]
	json: bool,
	/// Write one page for a browser or a printer: timeline, graph, readings, all in one file; - is the standard output.
	#[arg(long, value_name = "FILE")]
	html: Option<String>,
	/// Write one picture: timeline and graph; - is the standard output.
	#[arg(long, value_name = "FILE")]
	svg: Option<String>,
	/// Documents of its events, or folders of them: their sensor readings and extensions are shown, where an event has the id
	/// on record.
	#[arg(long, value_name = "FILE", num_args = 1..)]
	documents: Vec<String>,
	/// A JSON-LD context the documents name: its address, an equals sign, and the file that holds it.
	#[arg(long = "context", value_name = "URL=FILE")]
	contexts: Vec<String>,
	/// Which way to follow transformations: none, what it was made from, what was made from it, or both.
	#[arg(long, value_name = "WAY", default_value = "both", value_parser = ["own", "origin", "product", "both"])]
	follow: String,
	/// The item: EPC URN or GS1 Digital Link of an item, a lot or an SSCC.
	#[arg(value_name = "EPC")]
	item: String,
}

/// Arguments of `passport`.
#[derive(Args)]
pub struct Passport {
	#[command(flatten)]
	node: Node,
	/// Write it to a file instead of the standard output.
	#[arg(long, value_name = "FILE")]
	out: Option<String>,
	/// The item or lot: EPC URN or GS1 Digital Link.
	#[arg(value_name = "EPC")]
	item: String,
}

fn fail(failure: Failure) -> String {
	failure.to_string()
}

pub fn history(arguments: &History) -> Result<bool, String> {
	let contexts = contexts_of(&arguments.contexts, Contexts::default())?;
	settled(run(async {
		let item = Item::parse(&arguments.item).map_err(|rule| format!("{}: {rule}", arguments.item))?;
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		let direction = match arguments.follow.as_str() {
			"own" => Direction::Own,
			"origin" => Direction::Origin,
			"product" => Direction::Product,
			_ => Direction::Both,
		};
		let found = api::trace(&at, &item, direction, |_| ()).await.map_err(fail)?;
		let Some((entries, complete)) = found else {
			return Err(format!("{item}: the chain knows no such item"));
		};
		if arguments.json {
			// An event can concern an item in several ways; it is one event.
			let mut seen = HashSet::new();
			let events: Vec<_> = entries
				.into_iter()
				.map(|entry| entry.event)
				.filter(|event| seen.insert(event.number))
				.collect();
			let document = to_document::document(&events, &now());
			let text = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
			print_lines([text].into_iter())?;
			return Ok(complete_or_told(complete));
		}
		let standing = api::item(&at, &item).await.map_err(fail)?;
		let recall = api::recall_of(&at, &item, standing.as_ref()).await.map_err(fail)?;
		let wanted = entries.iter().map(|entry| entry.event.event.id).collect();
		let (papers, clean) = papers(&arguments.documents, &contexts, &wanted)?;
		let story = Story {
			item: &item,
			standing: standing.as_ref(),
			recall: recall.as_ref(),
			entries: &entries,
			complete,
			papers: &papers,
		};
		if let Some(file) = &arguments.html {
			let (number, genesis) = (at.block_number(), to_document::hex(&chain.genesis()));
			let made = format!(
				"Made by souk-trace at {}, from block {number} of the chain 0x{genesis}. souk-trace history shows it anew.",
				when(millis(), 0)
			);
			write(file, &html::page(&story, &made))?;
		}
		if let Some(file) = &arguments.svg {
			write(file, &svg::picture(&story))?;
		}
		if arguments.html.is_none() && arguments.svg.is_none() {
			print_lines([terminal::standing(&story), terminal::timeline(&story)].into_iter())?;
		}
		Ok(complete_or_told(complete) && clean)
	}))
}

/// Says where a read left something out.
fn complete_or_told(complete: bool) -> bool {
	if !complete {
		eprintln!("souk-trace: there is more than one read can follow; ask for the items named here too");
	}
	true
}

/// What documents add, and whether all of them could be read.
fn papers(
	files: &[String],
	contexts: &Contexts,
	wanted: &HashSet<[u8; 32]>,
) -> Result<(Papers, bool), String> {
	let mut papers = Papers::default();
	let mut clean = true;
	let mut refuse = |why: String| {
		eprintln!("souk-trace: {why}");
		clean = false;
	};
	if files.is_empty() {
		return Ok((papers, clean));
	}
	for file in read::files(files)? {
		for piece in pieces(&file) {
			let added = match &piece.document {
				Ok(document) => papers.add(&file, document, contexts, wanted),
				Err(fault) => Err(fault.clone()),
			};
			if let Err(fault) = added {
				refuse(format!("{file}: {}", unread(&piece, &fault)));
			}
		}
	}
	Ok((papers, clean))
}

fn millis() -> u64 {
	let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
	since.ok().and_then(|since| u64::try_from(since.as_millis()).ok()).unwrap_or_default()
}

/// The present, RFC 3339.
fn now() -> String {
	stamp(millis(), 0).unwrap_or_default()
}

/// Writes a file whole; `-` is the standard output.
fn write(file: &str, text: &str) -> Result<(), String> {
	let written = match file {
		"-" => std::io::stdout().write_all(text.as_bytes()),
		_ => fs::write(file, text),
	};
	written.map_err(|error| format!("{file}: {error}"))
}

pub fn passport(arguments: &Passport) -> Result<bool, String> {
	settled(run(async {
		let item = Item::parse(&arguments.item).map_err(|rule| format!("{}: {rule}", arguments.item))?;
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		let unknown = || format!("{item}: the chain knows no such item");
		let standing = api::item(&at, &item).await.map_err(fail)?.ok_or_else(unknown)?;
		// Where it came from is the product's; what became of it is others'.
		let found = api::trace(&at, &item, Direction::Origin, |_| ()).await.map_err(fail)?;
		let (entries, complete) = found.ok_or_else(unknown)?;
		let recall = api::recall_of(&at, &item, Some(&standing)).await.map_err(fail)?;
		let quality = match item.gtin() {
			Some(gtin) => quality(&at, gtin).await.map_err(fail)?,
			None => Default::default(),
		};
		let made = made_passport(&Facts {
			item: &item,
			standing: &standing,
			entries: &entries,
			complete,
			recall: recall.as_ref(),
			quality: &quality,
			genesis: chain.genesis(),
		})?;
		let text = serde_json::to_string_pretty(&made).map_err(|error| error.to_string())? + "\n";
		write(arguments.out.as_deref().unwrap_or("-"), &text)?;
		Ok(complete_or_told(complete))
	}))
}
