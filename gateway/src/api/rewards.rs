// SPDX-License-Identifier: Apache-2.0

//! Eras and policies of rewards, what accounts claimed, dividends, penalties, and whatever else has a number or an owner.

use serde::Deserialize;
use serde_json::Value;
use utoipa::IntoParams;

use super::{
	macros::{list, one},
	params::Nothing,
	values::{Account, Amount, Asset, Id, Moment, Name},
};
use crate::read::{record, Select};

record! {
	/// An era of rewards: the span that an emission policy pays for.
	Era {
		/// Its number.
		era: i64 = number("era"),
		/// `running`, `closed` or `expired`.
		state: String = text("state"),
		/// What each policy set aside for it.
		amounts: Option<Value> = maybe_json("amounts"),
		/// What went back to the pots.
		returned: Option<Value> = maybe_json("returned"),
		/// When it was closed (RFC 3339).
		closed: Option<String> = maybe_time("closed"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of eras.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct EraFilters {
	/// `running`, `closed` or `expired`.
	#[param(inline)]
	state: Option<Name>,
}

list!(eras, "/v1/eras", "rewards", "Eras of rewards.", EraFilters, Era, |filters, _| {
	Ok(Select::from("reward_eras t").by_number("t.era").maybe("t.state = {}", filters.state))
});

one!(era, "/v1/eras/{era}", "rewards", "An era of rewards.", "era" = Id, Era, |era| {
	Select::from("reward_eras t").only("t.era = {}", era)
});

record! {
	/// An emission policy: how much a pot pays per era, and by what.
	Policy {
		/// Its number.
		id: i64 = number("id"),
		/// What it pays by.
		basis: String = text("basis"),
		/// Whether it runs.
		state: String = text("state"),
		/// What it set aside so far.
		emitted: Amount = amount("emitted", "asset"),
		/// What of that is not claimed.
		owed: Amount = amount("owed", "asset"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

list!(policies, "/v1/policies", "rewards", "Emission policies.", Nothing, Policy, |_, _| {
	Ok(Select::from("policies t").by_number("t.id"))
});

one!(policy, "/v1/policies/{id}", "rewards", "An emission policy.", "id" = Id, Policy, |id| {
	Select::from("policies t").only("t.id = {}", id)
});

record! {
	/// What an account was paid by claiming.
	Claim {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// Counts what one event paid, from 0.
		part: i64 = number("part"),
		/// Who was paid.
		address: String = text("address"),
		/// `policy`, `cashback`, `referral`, `dividends`, `report`, `expert`, `backing`, `commune_stake`, `commune_work` or
		/// `tranche`.
		kind: String = text("kind"),
		/// The policy, model or allocation.
		source: Option<String> = maybe_text("source"),
		/// The era of rewards, or the cycle.
		era: Option<i64> = maybe_number("era"),
		/// How much.
		amount: Amount = amount("amount", "asset"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The transaction that claimed it.
		transaction: Option<String> = maybe_text("transaction_id"),
	}
}

/// Filters of claims.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ClaimFilters {
	/// Who was paid.
	#[param(inline)]
	account: Option<Account>,
	/// What for, as `dividends`.
	#[param(inline)]
	kind: Option<Name>,
	/// The era of rewards, or the cycle.
	#[param(inline)]
	era: Option<Id>,
	/// The asset.
	#[param(inline)]
	asset: Option<Asset>,
	/// At this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(claims, "/v1/claims", "rewards", "What accounts claimed.", ClaimFilters, Claim, |filters, _| {
	Ok(Select::from("claims t")
		.by_number("t.height")
		.by_number("t.idx")
		.by_number("t.part")
		.maybe("t.address = {}", filters.account)
		.rather("t.era", filters.era)
		.rather("t.kind", filters.kind)
		.rather("t.asset", filters.asset)
		.since("t.height", filters.from)
		.before("t.height", filters.to))
});

record! {
	/// TIME that was shared among frozen SOUK.
	Dividend {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// How much.
		amount: Amount = time_token("amount"),
		/// Among how many shares.
		shares: String = text("shares"),
		/// When (RFC 3339).
		time: String = time("time"),
	}
}

/// Filters of dividends.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct DividendFilters {
	/// At this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(dividends, "/v1/dividends", "rewards", "Dividends.", DividendFilters, Dividend, |filters, _| {
	Ok(Select::from("dividends t")
		.by_number("t.height")
		.by_number("t.idx")
		.since("t.height", filters.from)
		.before("t.height", filters.to))
});

record! {
	/// A case of the fraud authority or of the experience consensus.
	Penalty {
		/// `<height>-<index>` of the event that opened it.
		id: String = text("id"),
		/// `rewards` or `experience`.
		pallet: String = text("pallet"),
		/// The accused.
		address: String = text("address"),
		/// What it is about.
		charge: String = text("charge"),
		/// What it would take.
		penalty: String = text("penalty"),
		/// `open`, `appealed`, `stands`, `dropped` or `rehabilitated`.
		state: String = text("state"),
		/// The address of the evidence (CID).
		evidence: Option<String> = maybe_text("evidence"),
		/// The address of the answer (CID).
		answer: Option<String> = maybe_text("answer"),
		/// Until when it can be appealed, or is decided (RFC 3339).
		deadline: Option<String> = maybe_time("deadline"),
		/// SOUK that was taken.
		taken: Option<Amount> = maybe_souk("taken"),
		/// When it was opened (RFC 3339).
		opened: String = time("opened"),
		/// When it ended (RFC 3339).
		ended: Option<String> = maybe_time("ended"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of penalties.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct PenaltyFilters {
	/// The accused.
	#[param(inline)]
	account: Option<Account>,
	/// `rewards` or `experience`.
	#[param(inline)]
	pallet: Option<Name>,
	/// `open`, `appealed`, `stands`, `dropped` or `rehabilitated`.
	#[param(inline)]
	state: Option<Name>,
}

list!(
	penalties,
	"/v1/penalties",
	"rewards",
	"Cases and penalties.",
	PenaltyFilters,
	Penalty,
	|filters, _| {
		Ok(Select::from("penalties t")
			.by_number("t.opened")
			.by_text("t.id")
			.maybe("t.address = {}", filters.account)
			.rather("t.state", filters.state)
			.rather("t.pallet", filters.pallet))
	}
);

record! {
	/// Something else that has a number or an owner, as the chain has it.
	Thing {
		/// `fiat_leg`, `obligation`, `attester`, `attester_list`, `prepaid`, `network`, `network_member`, `tranche`, `debt`, `stake`,
		/// `backing` or `proxy`.
		kind: String = text("kind"),
		/// Which one.
		id: String = text("id"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of other things.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ThingFilters {
	/// What they are, as `obligation`.
	#[param(inline)]
	kind: Option<Name>,
	/// Whether the chain removed them.
	gone: Option<bool>,
}

list!(
	things,
	"/v1/things",
	"rewards",
	"Fiat legs, obligations, attesters, prepaid accounts, networks, tranches, debts, stakes and proxies.",
	ThingFilters,
	Thing,
	|filters, _| {
		Ok(Select::from("things t")
			.by_text("t.kind")
			.by_text("t.id")
			.maybe("t.kind = {}", filters.kind)
			.rather("t.gone", filters.gone))
	}
);
