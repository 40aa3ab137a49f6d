// SPDX-License-Identifier: Apache-2.0

//! The commands that change who has an item, beside the events that do: a shipment that named nobody, or a receiver that
//! does not answer, leaves no item stuck.

use std::collections::HashMap;

use clap::Args;
use souk_trace::{
	chain::{
		api,
		client::{call, At, Call, Chain, Failure},
		event::{
			decimal, AskFor, AskView, EventItem, HandOver, HoldingView, Item, PartyView, Quantity, RefuseAsk,
			TakeBack, TakeOver, WithdrawAsk, MAX_ITEMS,
		},
		history::short,
		keyring::Key,
		submit::{signed, PALLET},
	},
	lexical::stamp,
	report::Table,
};
use subxt::{config::substrate::AccountId32, ext::scale_encode::EncodeAsFields};

use crate::{
	commands::{connect, run, settled, Node, Signer},
	parties::{gln, said},
	print_lines,
};

/// Arguments of `hand-over`.
#[derive(Args)]
pub struct Over {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who is to have them: a party's GLN, or that of a place of it.
	#[arg(long, value_name = "GLN")]
	to: String,
	/// The items: EPC URN or GS1 Digital Link of items, lots or SSCCs. @12.5KGM behind a lot says how much of it; without,
	/// it is what was shipped to nobody, or else all the signer has.
	#[arg(required = true, value_name = "ITEM")]
	items: Vec<String>,
}

/// Arguments of `take-over` and `turn-away`.
#[derive(Args)]
pub struct Incoming {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who sent them: needed where a lot is on its way from several.
	#[arg(long, value_name = "GLN")]
	from: Option<String>,
	/// The items: EPC URN or GS1 Digital Link. @12.5KGM behind a lot says how much of it; without, it is all of it.
	#[arg(required = true, value_name = "ITEM")]
	items: Vec<String>,
}

/// Arguments of `take-back`.
#[derive(Args)]
pub struct Back {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who they were sent to: needed where a lot is on its way to several.
	#[arg(long, value_name = "GLN")]
	to: Option<String>,
	/// The items: EPC URN or GS1 Digital Link. @12.5KGM behind a lot says how much of it; without, it is all of it.
	#[arg(required = true, value_name = "ITEM")]
	items: Vec<String>,
}

/// Arguments of `ask-for`.
#[derive(Args)]
pub struct Ask {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who has it: needed for lots, which are with several.
	#[arg(long, value_name = "GLN")]
	of: Option<String>,
	/// The item: EPC URN or GS1 Digital Link. @12.5KGM behind a lot says how much of it.
	#[arg(value_name = "ITEM")]
	item: String,
}

/// Arguments of `refuse-ask`.
#[derive(Args)]
pub struct Refuse {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who asked.
	#[arg(long, value_name = "GLN")]
	by: String,
	/// What was asked for: EPC URN or GS1 Digital Link.
	#[arg(value_name = "ITEM")]
	item: String,
}

/// Arguments of `withdraw-ask`.
#[derive(Args)]
pub struct Withdraw {
	#[command(flatten)]
	node: Node,
	#[command(flatten)]
	signer: Signer,
	/// Who was asked: needed where several were.
	#[arg(long, value_name = "GLN")]
	of: Option<String>,
	/// What was asked for: EPC URN or GS1 Digital Link.
	#[arg(value_name = "ITEM")]
	item: String,
}

/// Arguments of `asks`.
#[derive(Args)]
pub struct Asks {
	#[command(flatten)]
	node: Node,
	/// The item: EPC URN or GS1 Digital Link.
	#[arg(value_name = "ITEM")]
	item: String,
}

/// An item as a command names it: how much of it, where that is said.
fn named(text: &str) -> Result<(Item, Option<Quantity>), String> {
	// The sign stands in no identifier of GS1.
	let (epc, quantity) = text.rsplit_once('@').map_or((text, None), |(epc, amount)| (epc, Some(amount)));
	let item = Item::parse(epc).map_err(|rule| format!("{epc}: {rule}"))?;
	let quantity = quantity.map(str::parse::<Quantity>).transpose()?;
	if quantity.is_some() && !matches!(item, Item::Lgtin { .. }) {
		return Err(format!("{text}: only of a lot there is an amount"));
	}
	Ok((item, quantity))
}

/// A conversation: the node, the key, the chain as it is.
struct Talk {
	chain: Chain,
	key: Key,
	at: At,
}

impl Talk {
	async fn begin(node: &Node, signer: &Signer) -> Result<Self, String> {
		let key = signer.key(node).await?;
		let chain = connect(node).await?;
		let at = chain.best().await.map_err(|failure| said(&failure))?;
		Ok(Talk { chain, key, at })
	}

	/// The party of a GLN, or the way to have one.
	async fn party(&self, gln: u64) -> Result<PartyView, String> {
		let found = api::party(&self.at, gln).await.map_err(|failure| said(&failure))?;
		found.ok_or_else(|| {
			format!(
				"GLN {gln:013} is no party and no party's place: let it register (souk-trace register, souk-trace place)"
			)
		})
	}

	/// What a call names: a lot's amount where the command says none, and its unit.
	async fn items(
		&self,
		texts: &[String],
		amount: impl Fn(&[HoldingView]) -> Option<u64>,
	) -> Result<Vec<EventItem>, String> {
		let fail = |failure: Failure| said(&failure);
		let mut made: Vec<EventItem> = Vec::with_capacity(texts.len());
		for text in texts {
			let (key, mut quantity) = named(text)?;
			if made.iter().any(|one| one.key == key) {
				return Err(format!("{text}: is named twice"));
			}
			if matches!(key, Item::Lgtin { .. }) {
				let page = api::holders(&self.at, &key).await.map_err(fail)?;
				let page = page.ok_or_else(|| format!("{key}: the chain knows no such lot"))?;
				quantity = match quantity {
					Some(given) => Some(Quantity { unit: given.unit.or(page.unit), ..given }),
					None => amount(&page.holders).map(|amount| Quantity { amount, unit: page.unit }),
				};
			}
			made.push(EventItem { key, quantity });
		}
		Ok(made)
	}

	/// Sends a call for as many items as one takes, and says what was refused.
	async fn all<Data: EncodeAsFields>(
		&self,
		items: &[EventItem],
		call: impl Fn(Vec<EventItem>) -> Call<Data>,
	) -> Result<(), String> {
		let mut before = 0;
		for items in items.chunks(MAX_ITEMS) {
			let sent = signed(&self.chain, &self.key, &call(items.to_vec())).await;
			sent.map_err(|failure| {
				let which = match &failure {
					Failure::Dispatch(refusal) => {
						refusal.entry.as_ref().and_then(|(index, _)| items.get(*index))
					},
					_ => None,
				};
				let which = which.map(|item| format!("{}: ", item.key)).unwrap_or_default();
				let rest = if before > 0 { format!(" ({before} were done before)") } else { String::new() };
				format!("{which}{}{rest}", said(&failure))
			})?;
			before += items.len();
		}
		Ok(())
	}

	/// The same account, in what a holding or an ask says.
	fn is_own(&self, party: &PartyView) -> bool {
		party.account == self.key.account
	}
}

/// `SSCC 106141411234567897`, `12.5 KGM of GTIN 09506000134352 lot L1`.
fn told(item: &EventItem) -> String {
	match &item.quantity {
		Some(quantity) => format!("{quantity} of {}", short(&item.key)),
		None => short(&item.key),
	}
}

fn lines(items: &[EventItem], what: &str) -> Result<bool, String> {
	print_lines(items.iter().map(|item| format!("{} {what}", told(item))))?;
	Ok(true)
}

pub fn hand_over(arguments: &Over) -> Result<bool, String> {
	settled(run(async {
		let to = gln(&arguments.to)?;
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let receiver = talk.party(to).await?;
		// What was shipped to nobody waits for a name; else all the signer has in hand.
		let amount = |parts: &[HoldingView]| {
			let own = |part: &&HoldingView| {
				talk.is_own(&part.possessor) && part.recipient.is_none() && part.container.is_none()
			};
			let sum = |of: fn(&HoldingView) -> u64| parts.iter().filter(own).map(of).sum::<u64>();
			Some(sum(|part| part.adrift)).filter(|adrift| *adrift > 0).or(Some(sum(|part| part.amount)))
		};
		let items = talk.items(&arguments.items, amount).await?;
		if let Some(item) = items.iter().find(|item| item.quantity.as_ref().is_some_and(|it| it.amount == 0))
		{
			return Err(format!("{}: the signer has nothing of it", item.key));
		}
		talk.all(&items, |items| call(PALLET, "hand_over", HandOver { items, to })).await?;
		lines(
			&items,
			&format!(
				"is on its way to {receiver}, who takes it by a receiving event or souk-trace take-over"
			),
		)
	}))
}

pub fn take_over(arguments: &Incoming) -> Result<bool, String> {
	from(arguments, "take_over", "is the signer's now")
}

pub fn turn_away(arguments: &Incoming) -> Result<bool, String> {
	from(arguments, "turn_away", "stays with its sender")
}

fn from(arguments: &Incoming, name: &str, what: &str) -> Result<bool, String> {
	settled(run(async {
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let mut groups: Vec<(Option<u64>, Vec<EventItem>)> = Vec::new();
		let given = arguments.from.as_deref().map(gln).transpose()?;
		// Of a lot the sender must be named; where only one sent it, the chain tells which.
		let senders: HashMap<Item, u64> = match given {
			Some(_) => HashMap::new(),
			None => talk.ends(&arguments.items, false).await?,
		};
		for item in talk.items(&arguments.items, |_| None).await? {
			let from = given.or_else(|| senders.get(&item.key).copied());
			match groups.iter_mut().find(|(of, _)| *of == from) {
				Some((_, items)) => items.push(item),
				None => groups.push((from, vec![item])),
			}
		}
		for (from, items) in groups {
			talk.all(&items, |items| call(PALLET, name, TakeOver { items, from })).await?;
			lines(&items, what)?;
		}
		Ok(true)
	}))
}

impl Talk {
	/// The one party at the other end of what is on its way of each lot: its sender, or its recipient.
	async fn ends(&self, texts: &[String], recipient: bool) -> Result<HashMap<Item, u64>, String> {
		let mut found = HashMap::new();
		for text in texts {
			let (key, _) = named(text)?;
			if !matches!(key, Item::Lgtin { .. }) {
				continue;
			}
			let page = api::holders(&self.at, &key).await.map_err(|failure| said(&failure))?;
			let page = page.ok_or_else(|| format!("{key}: the chain knows no such lot"))?;
			let parts = page.holders.iter().filter_map(|part| {
				let to = part.recipient.as_ref()?;
				let (own, other) = if recipient { (&part.possessor, to) } else { (to, &part.possessor) };
				self.is_own(own).then_some(other.gln).flatten()
			});
			let mut parts: Vec<u64> = parts.collect();
			parts.dedup();
			match parts.as_slice() {
				[one] => drop(found.insert(key, *one)),
				[] => {},
				_ => {
					let flag = if recipient { "--to" } else { "--from" };
					return Err(format!("{key}: is on its way with several parties; name one with {flag}"));
				},
			}
		}
		Ok(found)
	}
}

pub fn take_back(arguments: &Back) -> Result<bool, String> {
	settled(run(async {
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let given = arguments.to.as_deref().map(gln).transpose()?;
		let receivers = match given {
			Some(_) => HashMap::new(),
			None => talk.ends(&arguments.items, true).await?,
		};
		for item in talk.items(&arguments.items, |_| None).await? {
			let to = given.or_else(|| receivers.get(&item.key).copied());
			let items = [item];
			talk.all(&items, |items| call(PALLET, "take_back", TakeBack { items, to })).await?;
			lines(&items, "stays with the signer")?;
		}
		Ok(true)
	}))
}

fn time(millis: u64) -> String {
	stamp(millis, 0).unwrap_or_else(|| "?".into())
}

pub fn ask_for(arguments: &Ask) -> Result<bool, String> {
	settled(run(async {
		let of = arguments.of.as_deref().map(gln).transpose()?;
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let asked = match of {
			Some(of) => Some(talk.party(of).await?.account),
			None => None,
		};
		// All that the party has in hand.
		let amount = |parts: &[HoldingView]| {
			let theirs = |part: &&HoldingView| {
				asked == Some(part.possessor.account) && part.recipient.is_none() && part.container.is_none()
			};
			Some(parts.iter().filter(theirs).map(|part| part.amount).sum::<u64>())
				.filter(|amount| *amount > 0)
		};
		let items = talk.items(std::slice::from_ref(&arguments.item), amount).await?;
		let Some(item) = items.into_iter().next() else { return Ok(false) };
		let asking = call(PALLET, "ask_for", AskFor { item: item.clone(), of });
		signed(&talk.chain, &talk.key, &asking).await.map_err(|failure| said(&failure))?;
		let at = talk.chain.best().await.map_err(|failure| said(&failure))?;
		let asks = api::asks(&at, &item.key).await.map_err(|failure| said(&failure))?;
		let line = match asks.iter().find(|ask| talk.is_own(&ask.by)) {
			Some(ask) => format!(
				"{} is asked for; {} may answer until {}; if it was shipped to nobody, the signer may take it over after that \
				 (souk-trace take-over), until {}",
				told(&item),
				ask.of,
				time(ask.answer_by),
				time(ask.until)
			),
			None => format!("{} is asked for", told(&item)),
		};
		print_lines([line].into_iter())?;
		Ok(true)
	}))
}

pub fn refuse_ask(arguments: &Refuse) -> Result<bool, String> {
	settled(run(async {
		let by = gln(&arguments.by)?;
		let (item, _) = named(&arguments.item)?;
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let refusing = call(PALLET, "refuse_ask", RefuseAsk { item: item.clone(), by });
		signed(&talk.chain, &talk.key, &refusing).await.map_err(|failure| said(&failure))?;
		print_lines(
			[format!("{} stays where it is: the ask of GLN {by:013} is refused", short(&item))].into_iter(),
		)?;
		Ok(true)
	}))
}

pub fn withdraw_ask(arguments: &Withdraw) -> Result<bool, String> {
	settled(run(async {
		let (item, _) = named(&arguments.item)?;
		let of = arguments.of.as_deref().map(gln).transpose()?;
		let talk = Talk::begin(&arguments.node, &arguments.signer).await?;
		let asks = api::asks(&talk.at, &item).await.map_err(|failure| said(&failure))?;
		let asked: Vec<AccountId32> = match of {
			Some(of) => vec![talk.party(of).await?.account],
			None => asks.iter().filter(|ask| talk.is_own(&ask.by)).map(|ask| ask.of.account).collect(),
		};
		let [of] = asked.as_slice() else {
			return Err(match asked.len() {
				0 => format!("{item}: the signer asks nobody for it"),
				_ => format!("{item}: the signer asks several for it; name one with --of"),
			});
		};
		let withdrawing = call(PALLET, "withdraw_ask", WithdrawAsk { item: item.clone(), of: *of });
		signed(&talk.chain, &talk.key, &withdrawing).await.map_err(|failure| said(&failure))?;
		print_lines([format!("{} is no longer asked for", short(&item))].into_iter())?;
		Ok(true)
	}))
}

pub fn asks(arguments: &Asks) -> Result<bool, String> {
	settled(run(async {
		let fail = |failure: Failure| failure.to_string();
		let (item, _) = named(&arguments.item)?;
		let chain = connect(&arguments.node).await?;
		let at = chain.best().await.map_err(fail)?;
		if api::item(&at, &item).await.map_err(fail)?.is_none() {
			return Err(format!("{item}: the chain knows no such item"));
		}
		let mut table = Table::new(&["asks", "of", "amount", "answer until", "then until"]);
		for AskView { by, of, amount, answer_by, until } in api::asks(&at, &item).await.map_err(fail)? {
			let amount = if amount == 0 { "-".into() } else { decimal(amount) };
			table.row(vec![by.to_string(), of.to_string(), amount, time(answer_by), time(until)]);
		}
		print_lines(table.to_string().lines().map(str::to_owned))?;
		Ok(true)
	}))
}
