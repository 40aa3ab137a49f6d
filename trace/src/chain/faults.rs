// SPDX-License-Identifier: Apache-2.0

//! The chain's refusals in words: what is wrong, and the way out.

use super::event::TraceEvent;

/// What a fault or an error of the chain's trace means. Nothing for one this program does not know.
pub fn explain(name: &str) -> Option<&'static str> {
	Some(match name.rsplit("::").next().unwrap_or(name) {
		"DuplicateEvent" => "the same event is on record; nothing is left to do for it",
		"SameIdOtherEvent" => {
			"another event on record has this id and says something else (souk-trace history --json shows it); write numbers in \
			 text as other text, or use --rules exact, which gives it an id of its own"
		},
		"HashTaken" => "another event on record has the same short hash; put this one under a root (--root)",
		"BadOffset" => "the time zone offset is out of range; write one from -14:00 to +14:00",
		"BadTime" => "the event is in the future or before 1970; correct eventTime, or submit it once that time has come",
		"UnknownWord" => "the chain does not know a word of the vocabulary; its runtime is older than this program",
		"WrongAction" => "a transformation has an action or another event has none; correct action",
		"UnexpectedField" => "the event has a field that its type does not have; take the field out",
		"NoItems" => "the event names no item, lot or SSCC; put it under a root (--root)",
		"DuplicateItem" => "the event names one item twice, perhaps in two ways of writing; name it once",
		"ParentMissing" => "the event needs a parent the chain can hold; name an SSCC or an item as parentID",
		"TransactionMissing" => "the event names no business transaction; add bizTransactionList",
		"TooManyItems" => "the batch names more items than one call takes; use a smaller --batch",
		"ItemNotFound" => "the chain does not know the item; submit the event that made it first (ADD, or a transformation)",
		"ItemExists" => "the item is on record already; write OBSERVE instead of ADD, or leave the event out",
		"ItemClosed" => "the item was used up, sold on or taken out of use; correct the event that did so with an error declaration",
		"PossessingPartyUnknown" => {
			"the possessing party it names is not registered; let that party register (souk-trace register), or correct the GLN"
		},
		"OwningPartyUnknown" => {
			"the owning party it names is not registered; let that party register (souk-trace register), or name the possessing \
			 party"
		},
		"LocationUnknown" => {
			"nobody registered the location it names; let the party there do so (souk-trace place), or name the possessing party"
		},
		"PrefixOfAnother" => {
			"another party holds the company prefix of the item (souk-trace party tells who); use a number of your own, let its \
			 holder make the item and hand it over, or let moderation decide who holds the prefix"
		},
		"OriginBlocked" => {
			"it was made from a lot under an alert that blocks what was made of it (souk-trace recalls tells which); wait until \
			 the alert is lifted"
		},
		"AskMissing" => {
			"nothing is on its way to the signer, and no ask of the signer went unanswered; ask for it first (souk-trace ask-for)"
		},
		"StillAnswerable" => {
			"the possessor may still answer the ask; wait until its time is over (souk-trace asks tells when), or for the hand-over"
		},
		"NotPossessor" => {
			"another party has the item; its holder must ship it to you first (souk-trace history tells who, souk-trace ask-for \
			 asks for it), or sign with the holder's key (--suri-for)"
		},
		"NotRegistered" => "only a party can make items; souk-trace register makes the signer one",
		"NotProducer" => "only the party that made the lot can add to it; sign with its key (--suri-for), or use a lot number of your own",
		"QuantityMissing" => "a lot needs a quantity; put it into quantityList with quantity and uom",
		"UnexpectedQuantity" => "only lots have quantities; take the quantity out",
		"WrongUnit" => "the lot is measured in another unit; write the quantity in the unit it was made in",
		"QuantityTooLarge" => "the party holds less of the lot than the event says; correct the quantity, or record the missing receipt first",
		"InsideContainer" => "the item is inside a container; unpack it first (AggregationEvent DELETE), or name the container instead",
		"NotInside" => "the item is not inside this container; record the packing first (AggregationEvent ADD)",
		"HasContents" => "the container is not empty; unpack it first (AggregationEvent DELETE)",
		"TooDeep" => "containers are nested too deep; unpack one before it is packed",
		"TooManyChildren" => "the container holds more than one event can name; name the children and unpack in parts",
		"NotContainer" => "a lot cannot be a container; name an SSCC or an item as parentID",
		"OutputTooLarge" => "more comes out than went in; name all inputs, or declare the yield (souk:declaredYieldList)",
		"YieldWithoutInput" => "a yield is declared and nothing goes in; name the inputs, or take the yield out",
		"TooManyUnits" => "the transformation has more units of measure than it can; split it",
		"IncompleteTransformation" => "the transformation lacks inputs or outputs; name both, or give it a transformationID",
		"SenderMissing" => "a lot changes hands and nobody gives it; name the sender in sourceList, or take it over first (souk-trace take-over --from)",
		"RecipientMissing" => "a lot changes hands and nobody takes it; name the receiver in destinationList",
		"NothingInTransit" => "nothing is on its way to the party; its holder must ship first or hand over (souk-trace hand-over); souk-trace ask-for asks for it",
		"TransitLapsed" => "the goods were on their way for too long; the sender must ship them again or hand them over (souk-trace hand-over)",
		"LotBlocked" => "the lot is recalled or on hold; wait until the alert is lifted (souk-trace recalls tells whose it is)",
		"Overflow" => "a number is larger than the chain can count; split the event",
		"EmptyBatch" => "the call has no events; name files that have some",
		"PartyNotFound" => "there is no such party, or the signer is none; souk-trace register makes the signer one",
		"PartyInUse" => "the party possesses or recorded something; hand it over first, or keep the GLN",
		"BadPrefix" => "the GLN has no company prefix of that length; a prefix has 6 to 12 digits and is one that GS1 gives to companies",
		"PrefixTaken" => "another party holds this company prefix, or a part of it; let moderation decide if it is yours",
		"PrefixNotFound" => "the party holds no company prefix; nothing is left to do",
		"PlaceNotFound" => "the signer registered no such place; souk-trace party tells whose it is",
		"AskNotFound" => "nobody asks so for the item; souk-trace asks tells who does",
		"AlreadyAsked" => "the signer asks for the item already; wait for the answer (souk-trace asks tells until when)",
		"AlreadyPossessed" => "the signer has the item already; nothing is left to do",
		"AskNotOver" => "the ask can still be answered or used; wait until its time is over (souk-trace asks tells when)",
		"NotLinked" => "the events do not make the one from the other; souk-trace history tells what became of it",
		"AlreadyMarked" => "the alert reaches it already; nothing is left to do",
		"TooManyMarks" => "as many alerts reach the item as it can note; wait until one is lifted, or recall its own lot",
		"NotFinal" => "the item is still in use; its history can go once it was sold, used up or taken out of use",
		"RetentionNotOver" => "it must be kept for longer; try again later",
		"NothingToPrune" => "no event is to be removed; name a limit above zero",
		"RootNotFound" => "there is no such root, or it is gone; submit the document again (--root)",
		"EmptyRoot" => "the root stands for no events; name files that have some",
		"BadProof" => "the proof does not lead to the root; use the proofs file that belongs to it",
		"AlreadyAlerted" => "the lot is recalled or on hold already; lift that first to change it (souk-trace lift)",
		"NotAlerted" => "the lot is neither recalled nor on hold; nothing is left to do",
		"SetByAuthority" => "the authority gave the alert; only the authority can change it",
		"NotPossessed" => "the seller does not have the item; record its receipt first",
		"AlreadySold" => "the item was sold already; record its return first (disposition returned)",
		"NoIdLeft" => "every number was given out; the chain must be upgraded",
		"EventNotFound" => "the event the declaration is about is not on record; submit it first",
		"NotRecorder" => "another party recorded the event; only that party can declare it erroneous",
		"AlreadyDeclared" => "the event is declared erroneous already; nothing is left to do for it",
		"GlnTaken" => "the GLN belongs to another account; ask the chain's moderation if it is yours",
		"AlreadyParty" => "the account is a party already, or acts for one; use another account",
		_ => return None,
	})
}

/// A refusal of an event, with whom the event names where that is what is wrong.
pub fn explained_of(name: &str, event: &TraceEvent) -> String {
	let said = explained(name);
	let end = if event.ships() { event.receiver() } else { event.sender() };
	match end.filter(|_| name.ends_with("PartyUnknown") || name.ends_with("LocationUnknown")) {
		Some(end) => format!("{said} ({end})"),
		None => said,
	}
}

/// A refusal with what it means, where that is known.
pub fn explained(name: &str) -> String {
	match explain(name) {
		Some(meaning) => format!("{name}: {meaning}"),
		None => name.to_owned(),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	/// The source files of the chain below a folder.
	fn sources(folder: &std::path::Path) -> Vec<String> {
		let mut texts = Vec::new();
		for entry in std::fs::read_dir(folder).unwrap() {
			let path = entry.unwrap().path();
			if path.is_dir() {
				texts.extend(sources(&path));
			} else if path.extension().is_some_and(|ending| ending == "rs") {
				texts.push(std::fs::read_to_string(path).unwrap());
			}
		}
		texts
	}

	/// The variants of an enumeration of the chain, those with fields too.
	fn variants(folder: &str, start: &str) -> Vec<String> {
		let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
		let texts = sources(&path);
		let (_, body) = texts.iter().find_map(|text| text.split_once(start)).unwrap();
		let mut depth = 1;
		let mut names = Vec::new();
		for line in
			body.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.starts_with('#'))
		{
			let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
			if depth == 1 && name.starts_with(|first: char| first.is_ascii_uppercase()) {
				names.push(name);
			}
			let count = |of: char| line.matches(of).count();
			depth = depth + count('{') - count('}');
			if depth == 0 {
				break;
			}
		}
		names
	}

	#[test]
	fn should_explain_every_fault_and_every_error_of_the_chain() {
		let faults = variants("primitives/src", "pub enum Fault {");
		let errors = variants("pallets/trace/src", "pub enum Error<T> {");
		assert!(faults.len() > 45 && errors.len() > 25, "{faults:?} {errors:?}");
		let all: Vec<_> = faults.iter().chain(&errors).filter(|name| *name != "Refused").collect();
		let mute: Vec<_> = all.iter().filter(|name| explain(name).is_none()).collect();
		assert!(mute.is_empty(), "{mute:?}");
		// What is wrong, and after it the way out.
		let short: Vec<_> =
			all.iter().filter(|name| explain(name).is_some_and(|said| !said.contains("; "))).collect();
		assert!(short.is_empty(), "{short:?}");
	}

	#[test]
	fn should_give_the_way_out_after_what_is_wrong() {
		for name in ["NotPossessor", "Trace::NotPossessor", "Trace::Refused::NotPossessor"] {
			let said = explained(name);
			assert!(said.starts_with(&format!("{name}: another party has the item; ")), "{said}");
		}
		assert_eq!(explained("Unheard"), "Unheard");
	}
}
