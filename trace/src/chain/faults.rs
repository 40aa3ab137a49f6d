// SPDX-License-Identifier: Apache-2.0

//! The chain's refusals in words: what is wrong, and the way out.

/// What a fault or an error of the chain's trace means. Nothing for one this program does not know.
pub fn explain(name: &str) -> Option<&'static str> {
	Some(match name.rsplit("::").next().unwrap_or(name) {
		"DuplicateEvent" => "an event with this id is on record; nothing is left to do for it",
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
		"NotPossessor" => {
			"another party has the item; its holder must ship it to you first (souk-trace history tells who), or sign with \
			 the holder's key (--suri-for)"
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
		"SenderMissing" => "a lot changes hands and nobody gives it; name the sender in sourceList as possessing_party",
		"RecipientMissing" => "a lot changes hands and nobody takes it; name the receiver in destinationList as possessing_party",
		"NothingInTransit" => "nothing is on its way to the party; its holder must ship first, and name it in destinationList",
		"TransitLapsed" => "the goods were on their way for too long; the sender must ship them again",
		"LotBlocked" => "the lot is recalled or on hold; wait until the alert is lifted (souk-trace recalls tells whose it is)",
		"Overflow" => "a number is larger than the chain can count; split the event",
		"PartyNotFound" => "the signer is no party; souk-trace register makes it one",
		"EventNotFound" => "the event the declaration is about is not on record; submit it first",
		"NotRecorder" => "another party recorded the event; only that party can declare it erroneous",
		"AlreadyDeclared" => "the event is declared erroneous already; nothing is left to do for it",
		"GlnTaken" => "the GLN belongs to another account; ask the chain's moderation if it is yours",
		"AlreadyParty" => "the account is a party already, or acts for one; use another account",
		_ => return None,
	})
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

	/// The variants of an enumeration in a source file of the chain.
	fn variants(file: &str, start: &str) -> Vec<String> {
		let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file);
		let text = std::fs::read_to_string(path).unwrap();
		let body = text.split_once(start).unwrap().1;
		let body = body.split_once("\n}").unwrap().0;
		let names = body.lines().map(str::trim).filter(|line| !line.starts_with("//"));
		names.filter_map(|line| line.strip_suffix(',')).map(str::to_owned).collect()
	}

	#[test]
	fn should_explain_every_fault_of_the_chain() {
		let faults = variants("primitives/src/trace.rs", "pub enum Fault {");
		assert!(faults.len() > 30, "{faults:?}");
		let mute: Vec<_> = faults.iter().filter(|name| explain(name).is_none()).collect();
		assert!(mute.is_empty(), "{mute:?}");
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
