// SPDX-License-Identifier: Apache-2.0

//! `souk-trace`: hashes and checks EPCIS 2.0 documents, puts them on chain and reads histories back.

mod commands;

use std::{
	fs,
	io::{self, Read, Write},
	process::ExitCode,
};

use clap::{error::ErrorKind, Args, Parser, Subcommand};
use souk_trace::{check, check_event_ids, hash_events, Contexts, Document, Fault};

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
		#[command(flatten)]
		input: Input,
	},
	/// Put the events of documents on chain, each once; run it again after an interruption.
	Submit(Box<commands::Submit>),
	/// Print an item's history, through containers and transformations.
	History(commands::History),
	/// Print what a recall of a lot concerns: items and who has them.
	Recalls(commands::Recalls),
	/// Register the signer's account as the party of a GLN.
	Register(commands::Register),
	/// Print who a party is.
	Party(commands::Party),
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
	/// EPCIS 2.0 JSON-LD files; - is the standard input.
	#[arg(required = true, value_name = "FILE")]
	files: Vec<String>,
}

impl Input {
	/// The EPCIS context and those of the arguments.
	fn contexts(&self) -> Result<Contexts, String> {
		let mut contexts = Contexts::default();
		for argument in &self.contexts {
			// Addresses may contain equals signs; file names of contexts rarely do.
			let (address, file) =
				argument.rsplit_once('=').ok_or_else(|| format!("--context {argument}: must be URL=FILE"))?;
			let text = read(file).map_err(|fault| format!("--context {argument}: {fault}"))?;
			let document =
				Document::parse(&text).map_err(|fault| format!("--context {argument}: {fault}"))?;
			contexts.insert(address, document.root());
		}
		Ok(contexts)
	}
}

fn main() -> ExitCode {
	let cli = match Cli::try_parse() {
		Ok(cli) => cli,
		Err(error) => return refuse(&error),
	};
	let done = match cli.command {
		Command::Hash { prehash, input } => hash(&input, prehash),
		Command::Check { event_ids, strict, input } => check_files(&input, event_ids, strict),
		Command::Submit(arguments) => commands::submit(&arguments),
		Command::History(arguments) => commands::history(&arguments),
		Command::Recalls(arguments) => commands::recalls(&arguments),
		Command::Register(arguments) => commands::register(&arguments),
		Command::Party(arguments) => commands::party(&arguments),
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

fn read(file: &str) -> Result<String, String> {
	let bytes = if file == "-" {
		let mut bytes = Vec::new();
		io::stdin().read_to_end(&mut bytes).map(|_| bytes)
	} else {
		fs::read(file)
	};
	let bytes = bytes.map_err(|error| format!("cannot be read: {error}"))?;
	String::from_utf8(bytes).map_err(|error| format!("byte {}: not UTF-8", error.utf8_error().valid_up_to()))
}

/// Prints hashes; false when a file had none to give.
fn hash(input: &Input, prehash: bool) -> Result<bool, String> {
	let contexts = input.contexts()?;
	let mut all = true;
	for file in &input.files {
		let hashes = read(file).and_then(|text| {
			let document = Document::parse(&text).map_err(|fault| fault.to_string())?;
			hash_events(&document, &contexts).map_err(|fault| fault.to_string())
		});
		match hashes {
			Ok(hashes) => {
				let lines = hashes.iter().map(|hash| if prehash { hash.prehash.clone() } else { hash.uri() });
				print_lines(lines)?;
			},
			Err(fault) => {
				eprintln!("souk-trace: {file}: {fault}");
				all = false;
			},
		}
	}
	Ok(all)
}

/// Prints faults; false when there are any. Notes go to the error output and do not count, unless `strict`.
fn check_files(input: &Input, event_ids: bool, strict: bool) -> Result<bool, String> {
	let contexts = input.contexts()?;
	let mut clean = true;
	for file in &input.files {
		let text = match read(file) {
			Ok(text) => text,
			Err(fault) => {
				eprintln!("souk-trace: {file}: {fault}");
				clean = false;
				continue;
			},
		};
		let mut faults = match Document::parse(&text) {
			Ok(document) => {
				let mut faults = check(&document, &contexts);
				if event_ids {
					faults.extend(check_event_ids(&document, &contexts));
				}
				faults
			},
			Err(fault) => vec![Fault { path: fault.place, rule: fault.reason, is_note: false }],
		};
		if strict {
			faults.iter_mut().for_each(|fault| fault.is_note = false);
		}
		let (notes, faults): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| fault.is_note);
		for note in notes {
			eprintln!("{file}: {note}");
		}
		clean &= faults.is_empty();
		print_lines(faults.iter().map(|fault| format!("{file}: {fault}")))?;
	}
	Ok(clean)
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
