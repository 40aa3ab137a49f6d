// SPDX-License-Identifier: Apache-2.0

//! The commands about parties: who they are, where they are, what they may make, how to reach them.

use clap::Args;
use souk_trace::{
	chain::{
		api, cid,
		client::{call, Failure},
		event::{ClaimPrefix, PartyView, RegisterParty, RegisterPlace, SetContact},
		faults::explained,
		submit::{signed, PALLET},
	},
	item::parse_gln,
	report::Table,
};

use crate::{
	commands::{connect, run, settled, Node, Signer},
	print_lines,
};

/// Arguments of `register`.
#[derive(Args)]
pub struct Register {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// How many digits of the GLN are the company prefix that GS1 gave to the party, 6 to 12: nobody else can then bring
	/// items of that prefix into being. 0 gives it up.
	#[arg(long, value_name = "N")]
	prefix: Option<u8>,
	/// The party's GLN: 13 digits, URN or Digital Link.
	#[arg(value_name = "GLN")]
	gln: String,
}

/// Arguments of `party`.
#[derive(Args)]
pub struct Party {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// The party's GLN, or that of a place of it; without it, the party of the key.
	#[arg(value_name = "GLN")]
	gln: Option<String>,
}

/// Arguments of `place`.
#[derive(Args)]
pub struct Place {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Take the place out again.
	#[arg(long)]
	remove: bool,
	/// The place's GLN: 13 digits, URN or Digital Link.
	#[arg(value_name = "GLN")]
	gln: String,
}

/// Arguments of `contact`.
#[derive(Args)]
pub struct Contact {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Take the address away.
	#[arg(long, conflicts_with = "cid")]
	none: bool,
	/// The address of a file that says how to reach the party: CIDv1. The file is public, or encrypted for whom the party
	/// chose.
	#[arg(value_name = "CID", required_unless_present = "none")]
	cid: Option<String>,
}

/// A failure in words, with the way out where the chain refused.
pub(crate) fn said(failure: &Failure) -> String {
	match failure {
		Failure::Dispatch(refusal) => format!("the chain refused: {}", explained(&refusal.to_string())),
		other => other.to_string(),
	}
}

/// The GLN that an argument names.
pub(crate) fn gln(text: &str) -> Result<u64, String> {
	parse_gln(text).map_err(|rule| format!("{text}: {rule}"))
}

pub fn register(arguments: &Register) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let gln = gln(&arguments.gln)?;
		let prefix = arguments.prefix.filter(|length| *length > 0);
		if let Some(length) = prefix.filter(|length| !(6..=12).contains(length)) {
			return Err(format!("--prefix {length}: a company prefix has 6 to 12 digits"));
		}
		let key = arguments.signer.key(&arguments.node).await?;
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		let account = &key.account;
		let mut line = match api::party(&at, gln).await.map_err(fail)? {
			Some(party) if party.account == key.account && party.gln == Some(gln) => {
				let same = party.prefix.map(|prefix| prefix.length) == prefix;
				if arguments.prefix.is_some() && !same {
					let claim = call(PALLET, "claim_prefix", ClaimPrefix { prefix });
					signed(&chain, &key, &claim).await.map_err(fail)?;
				}
				format!("GLN {gln:013} is {account} already")
			},
			Some(party) => return Err(format!("GLN {gln:013} is {}, not {account}", party.account)),
			None => {
				let registering = call(PALLET, "register_party", RegisterParty { gln, prefix });
				signed(&chain, &key, &registering).await.map_err(fail)?;
				format!("GLN {gln:013} is {account} now")
			},
		};
		let at = chain.best().await.map_err(fail)?;
		let party = api::party(&at, gln).await.map_err(fail)?;
		if let Some(prefix) = party.and_then(|party| party.prefix) {
			line += &format!(", with the company prefix {prefix}");
		}
		print_lines([line].into_iter())?;
		Ok(true)
	}))
}

pub fn party(arguments: &Party) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| failure.to_string();
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		let (found, asked) = match &arguments.gln {
			Some(text) => {
				let gln = gln(text)?;
				(api::party(&at, gln).await.map_err(fail)?, format!("GLN {gln:013}"))
			},
			None => {
				let account = arguments.signer.key(&arguments.node).await?.account;
				(api::party_of(&at, &account).await.map_err(fail)?, account.to_string())
			},
		};
		let Some(party) = found else {
			return Err(format!("{asked}: the chain knows no such party; souk-trace register makes one"));
		};
		let mut table = Table::new(&["account", "gln", "company prefix", "contact", "deposit in base units"]);
		let PartyView { account, gln, prefix, contact, deposit } = party;
		let or_none = |text: Option<String>| text.unwrap_or_else(|| "-".into());
		table.row(vec![
			account.to_string(),
			or_none(gln.map(|gln| format!("{gln:013}"))),
			or_none(prefix.map(|prefix| prefix.to_string())),
			or_none(contact.map(|contact| cid::text(&contact))),
			deposit.to_string(),
		]);
		print_lines([table.to_string().trim_end().to_owned()].into_iter())?;
		Ok(true)
	}))
}

pub fn place(arguments: &Place) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let gln = gln(&arguments.gln)?;
		let key = arguments.signer.key(&arguments.node).await?;
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		let own = api::party_of(&at, &key.account).await.map_err(fail)?;
		let own = own.map_or_else(|| key.account.to_string(), |party| party.to_string());
		let there = api::party(&at, gln).await.map_err(fail)?;
		let is_own = there.as_ref().is_some_and(|party| party.account == key.account);
		let line = match (there, arguments.remove) {
			(Some(party), _) if !is_own => return Err(format!("place {gln:013} is {party}'s, not {own}'s")),
			(Some(_), false) => format!("place {gln:013} is {own}'s already"),
			(_, remove) => {
				let name = if remove { "remove_place" } else { "register_place" };
				signed(&chain, &key, &call(PALLET, name, RegisterPlace { gln })).await.map_err(fail)?;
				let whose = if remove { "nobody's".to_owned() } else { format!("{own}'s") };
				format!("place {gln:013} is {whose} now")
			},
		};
		print_lines([line].into_iter())?;
		Ok(true)
	}))
}

pub fn contact(arguments: &Contact) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| said(&failure);
		let contact = arguments.cid.as_deref().map(cid::parse).transpose()?;
		let key = arguments.signer.key(&arguments.node).await?;
		let chain = connect(&arguments.node).await?;
		signed(&chain, &key, &call(PALLET, "set_contact", SetContact { contact })).await.map_err(fail)?;
		let account = &key.account;
		let line = match contact {
			Some(contact) => format!("{account} is reached by {}", cid::text(&contact)),
			None => format!("{account} says nothing of how to reach it"),
		};
		print_lines([line].into_iter())?;
		Ok(true)
	}))
}
