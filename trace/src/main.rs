// SPDX-License-Identifier: Apache-2.0

//! `souk-trace`: hashes and checks EPCIS 2.0 documents, puts them on chain and reads histories back.

mod alerts;
mod commands;
mod hands;
mod measure;
mod parties;
mod same;
mod shown;

use std::{
	io::{self, Write},
	process::ExitCode,
};

use clap::{error::ErrorKind, Args, Parser, Subcommand};
use serde_json::json;
use souk_trace::{
	chain::to_chain::prepare,
	check, check_event_ids, hash_events,
	read::{self, Piece},
	Contexts, Fault,
};

use same::Seen;

/// EPCIS 2.0 documents: event hashes, validation, and their way onto the chain and back.
#[derive(Parser)]
#[command(name = "souk-trace", version, arg_required_else_help = true)]
struct Cli {
	#[command(subcommand)]
	command: Command,
}

#[derive(Subcommand)]
enum Command {
	/// Print the CBV 2.0 hash of every event, one ni: URI a line, in document order.
	Hash {
		/// Print the text that is hashed instead of its hash.
		#[arg(long)]
		prehash: bool,
		#[command(flatten)]
		input: Input,
	},
	/// Print every broken rule as FILE: path: rule.
	Check {
		/// Also compare event ids that are hashes with the events' own.
		#[arg(long)]
		event_ids: bool,
		/// Refuse for notes too: rules GS1's own published examples break.
		#[arg(long)]
		strict: bool,
		/// Also name what submit would refuse: what is sound EPCIS and cannot be a row on chain.
		#[arg(long)]
		chain: bool,
		/// With --chain: ask this node too whether an id is on record with another event.
		#[arg(long, value_name = "URL", requires = "chain")]
		url: Option<String>,
		/// Lines for people, or one JSON object a line: file, path, rule, what, note.
		#[arg(long, value_name = "FORM", default_value = "text", value_parser = ["text", "json"])]
		format: String,
		#[command(flatten)]
		input: Input,
	},
	/// Measure how many events are checked and hashed in a second.
	Measure {
		#[command(flatten)]
		input: Input,
	},
	/// Put the events of documents on chain, each once; run it again after an interruption.
	Submit(Box<commands::Submit>),
	/// Print an item's history, through containers and transformations.
	History(shown::History),
	/// Write an item's or a lot's public facts as a product passport: JSON-LD.
	Passport(shown::Passport),
	/// Print what a recall of a lot concerns: items and who has them.
	Recalls(alerts::Recalls),
	/// Recall a lot, and all that was made from it as far as asked.
	Recall(alerts::Alert),
	/// Put a lot on hold, and all that was made from it as far as asked.
	Hold(alerts::Alert),
	/// End the recall or hold of a lot.
	Lift(alerts::Lift),
	/// Extend the alert of a lot to what was made from it since; anybody may.
	Extend(alerts::Extend),
	/// Register the signer's account as the party of a GLN.
	Register(parties::Register),
	/// Print who a party is.
	Party(parties::Party),
	/// Register a place of the signer's party: what is sent there is sent to the party.
	Place(parties::Place),
	/// Say how the signer's party is reached.
	Contact(parties::Contact),
	/// Hand items over to a party: what no event did, or a shipment that named nobody.
	HandOver(hands::Over),
	/// Take items over that are on their way to the signer, or that were asked for and nobody answered.
	TakeOver(hands::Incoming),
	/// Keep items that are on their way to somebody else.
	TakeBack(hands::Back),
	/// Turn away items that are on their way to the signer.
	TurnAway(hands::Incoming),
	/// Ask whoever has an item for it.
	AskFor(hands::Ask),
	/// Refuse to hand over what somebody asks for.
	RefuseAsk(hands::Refuse),
	/// Ask no longer for an item.
	WithdrawAsk(hands::Withdraw),
	/// Print who asks for an item.
	Asks(hands::Asks),
	/// Check that an event is under a root on chain.
	Prove(commands::Prove),
	/// Write the documents of a made-up supply chain of five parties, and print the commands that submit them.
	Generate(commands::Generate),
}

#[derive(Args)]
struct Input {
	/// A JSON-LD context documents may name: its address, an equals sign, and the file that holds it.
	#[arg(long = "context", value_name = "URL=FILE")]
	contexts: Vec<String>,
	/// How event hashes are made: as GS1's reference implementation 1.9.3 makes them, which is what others have; or exactly as
	/// the standard's text has it, where no digit is rounded away.
	#[arg(long, value_name = "RULES", default_value = "reference", value_parser = ["reference", "exact"])]
	rules: String,
	/// EPCIS documents: JSON-LD or XML, streams of lines, gzip of these, or folders of them; - is the standard input.
	#[arg(required = true, value_name = "FILE")]
	files: Vec<String>,
}

impl Input {
	/// The EPCIS context and those of the arguments.
	fn contexts(&self) -> Result<Contexts, String> {
		contexts_of(&self.contexts, Contexts::default().with_rules(self.rules.parse()?))
	}

	/// The files, those in folders too.
	fn files(&self) -> Result<Vec<String>, String> {
		read::files(&self.files)
	}
}

/// Makes the contexts of arguments known too.
fn contexts_of(arguments: &[String], mut contexts: Contexts) -> Result<Contexts, String> {
	for argument in arguments {
		// Addresses may contain equals signs; file names of contexts rarely do.
		let (address, file) =
			argument.rsplit_once('=').ok_or_else(|| format!("--context {argument}: must be URL=FILE"))?;
		let document = read::bytes(file).and_then(read::document);
		let document = document.map_err(|fault| format!("--context {argument}: {fault}"))?;
		contexts
			.insert(address, document.root())
			.map_err(|fault| format!("--context {argument}: {fault}"))?;
	}
	Ok(contexts)
}

/// The pieces of a file; one that cannot be opened is a piece that says why.
fn pieces(file: &str) -> impl Iterator<Item = Piece> {
	let (pieces, fault) = match read::open(file) {
		Ok(pieces) => (Some(pieces), None),
		Err(fault) => (None, Some(Piece { line: None, document: Err(fault) })),
	};
	fault.into_iter().chain(pieces.into_iter().flatten())
}

fn main() -> ExitCode {
	let cli = match Cli::try_parse() {
		Ok(cli) => cli,
		Err(error) => return refuse(&error),
	};
	let done = match cli.command {
		Command::Hash { prehash, input } => hash(&input, prehash),
		Command::Check { event_ids, strict, chain, url, format, input } => {
			let told = Told { event_ids, strict, chain, json: format == "json" };
			check_files(&input, told, url.as_deref())
		},
		Command::Measure { input } => measure::measure(&input),
		Command::Submit(arguments) => commands::submit(&arguments),
		Command::History(arguments) => shown::history(&arguments),
		Command::Passport(arguments) => shown::passport(&arguments),
		Command::Recalls(arguments) => alerts::recalls(&arguments),
		Command::Recall(arguments) => alerts::recall(&arguments),
		Command::Hold(arguments) => alerts::hold(&arguments),
		Command::Lift(arguments) => alerts::lift(&arguments),
		Command::Extend(arguments) => alerts::extend(&arguments),
		Command::Register(arguments) => parties::register(&arguments),
		Command::Party(arguments) => parties::party(&arguments),
		Command::Place(arguments) => parties::place(&arguments),
		Command::Contact(arguments) => parties::contact(&arguments),
		Command::HandOver(arguments) => hands::hand_over(&arguments),
		Command::TakeOver(arguments) => hands::take_over(&arguments),
		Command::TakeBack(arguments) => hands::take_back(&arguments),
		Command::TurnAway(arguments) => hands::turn_away(&arguments),
		Command::AskFor(arguments) => hands::ask_for(&arguments),
		Command::RefuseAsk(arguments) => hands::refuse_ask(&arguments),
		Command::WithdrawAsk(arguments) => hands::withdraw_ask(&arguments),
		Command::Asks(arguments) => hands::asks(&arguments),
		Command::Prove(arguments) => commands::prove(&arguments),
		Command::Generate(arguments) => commands::generate(&arguments),
	};
	match done {
		Ok(true) => ExitCode::SUCCESS,
		Ok(false) => ExitCode::FAILURE,
		Err(fault) => {
			eprintln!("souk-trace: {fault}");
			ExitCode::from(2)
		},
	}
}

/// Help and version as they are; a wrong argument in one line.
fn refuse(error: &clap::Error) -> ExitCode {
	let asked = [ErrorKind::DisplayHelp, ErrorKind::DisplayVersion];
	if asked.contains(&error.kind()) || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
		let _ = error.print();
		return if asked.contains(&error.kind()) { ExitCode::SUCCESS } else { ExitCode::from(2) };
	}
	let text = error.to_string();
	let lines = text.lines().take_while(|line| !line.trim().is_empty());
	let line: Vec<&str> = lines.map(|line| line.trim().trim_start_matches("error: ")).collect();
	eprintln!("souk-trace: {} (see souk-trace --help)", line.join(" "));
	ExitCode::from(2)
}

/// Prints hashes; false when a file had none to give.
fn hash(input: &Input, prehash: bool) -> Result<bool, String> {
	let contexts = input.contexts()?;
	let mut all = true;
	for file in input.files()? {
		for piece in pieces(&file) {
			let hashes = piece.document.as_ref().map_err(Clone::clone);
			match hashes.and_then(|document| hash_events(document, &contexts)) {
				Ok(hashes) => {
					let lines =
						hashes.iter().map(|hash| if prehash { hash.prehash.clone() } else { hash.uri() });
					print_lines(lines)?;
				},
				Err(fault) => {
					eprintln!("souk-trace: {file}: {}", unread(&piece, &fault));
					all = false;
				},
			}
		}
	}
	Ok(all)
}

/// A fault of reading with its place in the file. That a file cannot be read at all has no place.
fn unread(piece: &Piece, fault: &souk_trace::Unreadable) -> String {
	match fault.place.as_str() {
		"file" => fault.reason.clone(),
		place => format!("{}: {}", piece.path(place), fault.reason),
	}
}

/// What `check` tells, and how.
#[derive(Clone, Copy)]
struct Told {
	event_ids: bool,
	strict: bool,
	chain: bool,
	json: bool,
}

/// All that is wrong with a piece of a file.
fn faults(file: &str, piece: &Piece, contexts: &Contexts, told: Told, seen: &mut Seen) -> Vec<Fault> {
	let document = match &piece.document {
		Ok(document) => document,
		Err(fault) => {
			return vec![Fault { path: fault.place.clone(), rule: fault.reason.clone(), is_note: false }]
		},
	};
	let mut faults = check(document, contexts);
	if told.event_ids {
		faults.extend(check_event_ids(document, contexts));
	}
	if told.strict {
		faults.iter_mut().for_each(|fault| fault.is_note = false);
	}
	// As submit does: what the chain cannot hold is looked for in sound documents.
	let mut same = Vec::new();
	if told.chain && faults.iter().all(|fault| fault.is_note) {
		match prepare(document, contexts) {
			Ok(made) => {
				same = seen.take(file, &made, |path| piece.path(path));
				faults.extend(made.faults.into_iter().chain(made.warnings));
			},
			Err(fault) => faults.push(Fault { path: fault.place, rule: fault.reason, is_note: false }),
		}
	}
	for fault in &mut faults {
		fault.path = piece.path(&fault.path);
	}
	faults.extend(same);
	faults
}

/// Prints faults; false when there are any. Notes go to the error output and do not count, unless all count.
fn check_files(input: &Input, told: Told, url: Option<&str>) -> Result<bool, String> {
	let contexts = input.contexts()?;
	let mut clean = true;
	let mut seen = Seen::default();
	for file in input.files()? {
		for piece in pieces(&file) {
			if let Err(fault) = piece.document.as_ref() {
				// No path, no rule: the file is not there.
				if fault.place == "file" && fault.reason.starts_with("cannot be read") {
					eprintln!("souk-trace: {file}: {}", fault.reason);
					clean = false;
					continue;
				}
			}
			let faults = faults(&file, &piece, &contexts, told, &mut seen);
			clean &= tell(&file, faults, told.json)?;
		}
	}
	if let Some(url) = url {
		match commands::run(seen.on_record(url)) {
			Ok(others) => {
				for (file, fault) in others {
					clean &= tell(&file, vec![fault], told.json)?;
				}
			},
			Err(why) => {
				eprintln!("souk-trace: {why}");
				clean = false;
			},
		}
	}
	Ok(clean)
}

/// Prints faults of a file, and its notes beside them; whether there are notes only.
fn tell(file: &str, faults: Vec<Fault>, json: bool) -> Result<bool, String> {
	let clean = faults.iter().all(|fault| fault.is_note);
	if json {
		print_lines(faults.iter().map(|fault| as_json(file, fault)))?;
		return Ok(clean);
	}
	let (notes, faults): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| fault.is_note);
	for note in notes {
		eprintln!("{file}: {note}");
	}
	print_lines(faults.iter().map(|fault| format!("{file}: {fault}")))?;
	Ok(clean)
}

/// A fault as one JSON object.
fn as_json(file: &str, fault: &Fault) -> String {
	let what = fault.rule.split_once(": ").map_or(fault.rule.as_str(), |(_, what)| what);
	json!({ "file": file, "path": fault.path, "rule": fault.name(), "what": what, "note": fault.is_note })
		.to_string()
}

/// Writes lines; a reader that has gone away ends the program quietly.
fn print_lines(lines: impl Iterator<Item = String>) -> Result<(), String> {
	let mut out = io::stdout().lock();
	for line in lines {
		if let Err(error) = writeln!(out, "{line}") {
			if error.kind() == io::ErrorKind::BrokenPipe {
				std::process::exit(0);
			}
			return Err(format!("cannot write: {error}"));
		}
	}
	Ok(())
}
