// SPDX-License-Identifier: Apache-2.0

//! Referenda, votes, validators and staking eras.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	macros::{list, one},
	params::{Key, Nothing, Params},
	problem::Problem,
	values::{Account, Amount, Id, Name},
	App,
};
use crate::read::{record, Select, Snapshot};

record! {
	/// A referendum.
	Referendum {
		/// Its number.
		id: i64 = number("id"),
		/// The number of its track.
		track: i64 = number("track"),
		/// `ongoing`, `approved`, `rejected`, `cancelled`, `timed_out` or `killed`.
		state: String = text("state"),
		/// What it would do: the call, or its hash.
		proposal: String = text("proposal"),
		/// Who submitted it.
		submitter: Option<String> = maybe_text("submitter"),
		/// Votes for it, weighted, in base units.
		ayes: Option<String> = maybe_text("ayes"),
		/// Votes against it, weighted, in base units.
		nays: Option<String> = maybe_text("nays"),
		/// SOUK that voted for it or abstained, without weights, in base units.
		support: Option<String> = maybe_text("support"),
		/// When it was submitted (RFC 3339).
		submitted: String = time("submitted"),
		/// The height at which it began to be decided.
		deciding: Option<i64> = maybe_number("deciding"),
		/// The height at which it began to be confirmed.
		confirming: Option<i64> = maybe_number("confirming"),
		/// When it ended (RFC 3339).
		ended: Option<String> = maybe_time("ended"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of referenda.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ReferendumFilters {
	/// `ongoing`, `approved`, `rejected`, `cancelled`, `timed_out` or `killed`.
	#[param(inline)]
	state: Option<Name>,
	/// The number of their track.
	#[param(inline)]
	track: Option<Id>,
	/// Who submitted them.
	#[param(inline)]
	submitter: Option<Account>,
}

list!(referenda, "/v1/referenda", "governance", "Referenda.", ReferendumFilters, Referendum, |filters, _| {
	Ok(Select::from("referenda t")
		.by_number("t.id")
		.maybe("t.submitter = {}", filters.submitter)
		.rather("t.track", filters.track)
		.rather("t.state", filters.state))
});

one!(referendum, "/v1/referenda/{id}", "governance", "A referendum.", "id" = Id, Referendum, |id| {
	Select::from("referenda t").only("t.id = {}", id)
});

record! {
	/// A vote in a referendum.
	Vote {
		/// The referendum.
		referendum: i64 = number("referendum"),
		/// Who voted.
		address: String = text("address"),
		/// The vote, as the chain has it.
		vote: Value = json("vote"),
		/// Whether its author took it back.
		removed: bool = flag("removed"),
		/// When it was last changed (RFC 3339).
		time: String = time("time"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of votes.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct VoteFilters {
	/// The referendum.
	#[param(inline)]
	referendum: Option<Id>,
	/// Who voted.
	#[param(inline)]
	account: Option<Account>,
	/// Whether they were taken back.
	removed: Option<bool>,
}

list!(votes, "/v1/votes", "governance", "Votes in referenda.", VoteFilters, Vote, |filters, _| {
	Ok(Select::from("votes t")
		.by_number("t.referendum")
		.by_text("t.address")
		.maybe("t.referendum = {}", filters.referendum)
		.maybe("t.address = {}", filters.account)
		.rather("t.removed", filters.removed))
});

record! {
	/// A validator.
	Validator {
		/// The account.
		address: String = text("address"),
		/// Its part of what its nominators earn, in parts per billion.
		commission: i64 = number("commission"),
		/// Whether it takes no nominations.
		blocked: bool = flag("blocked"),
		/// Whether it is none any more.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

list!(validators, "/v1/validators", "governance", "Validators, by address.", Nothing, Validator, |_, _| {
	Ok(Select::from("validators t").by_text("t.address"))
});

record! {
	/// A validator in one staking era.
	ValidatorEra {
		/// The era.
		era: i64 = number("era"),
		/// The validator.
		validator: String = text("validator"),
		/// The stake behind it.
		total: Amount = souk("total"),
		/// Its own stake.
		own: Amount = souk("own"),
		/// How many accounts nominated it.
		nominators: i64 = number("nominators"),
		/// Its commission then, in parts per billion.
		commission: i64 = number("commission"),
		/// What its work counted for.
		points: i64 = number("points"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// A validator with its newest eras.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ValidatorWhole {
	/// The validator.
	#[serde(flatten)]
	pub validator: Validator,
	/// Its eras, the newest first, at most 100.
	pub eras: Vec<ValidatorEra>,
	/// How many blocks it made.
	pub blocks: i64,
}

/// A validator.
#[utoipa::path(
	get,
	path = "/v1/validators/{account}",
	tag = "governance",
	summary = "A validator with its newest eras.",
	params(("account" = inline(Account), Path, description = "The validator.")),
	responses(
		(status = 200, description = "It.", body = Answer<ValidatorWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn validator(
	State(app): State<App>,
	Key(account): Key<Account>,
	_: Params<Nothing>,
) -> Result<Answer<ValidatorWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let select = Select::from("validators t").only("t.address = {}", account.clone());
	let validator = snapshot.first::<Validator>(select).await?;
	let validator = validator.ok_or_else(|| Problem::not_found(format!("validator {}", account.0)))?;
	let eras = Select::from("validator_eras t").by_number("t.era").only("t.validator = {}", account.clone());
	let eras = snapshot.all(eras.limit(100)).await?;
	let blocks = snapshot.count(Select::from("blocks t").only("t.author = {}", account)).await?;
	Ok(Answer::new(&snapshot, ValidatorWhole { validator, eras, blocks }))
}

/// Filters of validators by era.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ValidatorEraFilters {
	/// The staking era.
	#[param(inline)]
	era: Option<Id>,
	/// The validator.
	#[param(inline)]
	validator: Option<Account>,
}

list!(
	validator_eras,
	"/v1/validator_eras",
	"governance",
	"Validators by staking era.",
	ValidatorEraFilters,
	ValidatorEra,
	|filters, _| {
		Ok(Select::from("validator_eras t")
			.by_number("t.era")
			.by_text("t.validator")
			.maybe("t.era = {}", filters.era)
			.maybe("t.validator = {}", filters.validator))
	}
);

record! {
	/// A staking era.
	StakingEra {
		/// Its number.
		era: i64 = number("era"),
		/// The stake of all validators and nominators.
		total_stake: Amount = souk("total_stake"),
		/// What validators and nominators were paid for it.
		paid: Option<Amount> = maybe_souk("paid"),
		/// What of its emission went elsewhere.
		remainder: Option<Amount> = maybe_souk("remainder"),
		/// When it began (RFC 3339).
		started: String = time("started"),
		/// When it ended (RFC 3339).
		ended: Option<String> = maybe_time("ended"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

list!(staking_eras, "/v1/staking_eras", "governance", "Staking eras.", Nothing, StakingEra, |_, _| {
	Ok(Select::from("staking_eras t").by_number("t.era"))
});

record! {
	/// What staking paid to an account, or took of it.
	StakingPay {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// `reward` or `slash`.
		kind: String = text("kind"),
		/// The account.
		address: String = text("address"),
		/// The staking era.
		era: Option<i64> = maybe_number("era"),
		/// The validator that it follows from.
		validator: Option<String> = maybe_text("validator"),
		/// How much.
		amount: Amount = souk("amount"),
		/// When (RFC 3339).
		time: String = time("time"),
	}
}

/// Filters of what staking paid and took.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct StakingPayFilters {
	/// The account.
	#[param(inline)]
	account: Option<Account>,
	/// `reward` or `slash`.
	#[param(inline)]
	kind: Option<Name>,
	/// The staking era.
	#[param(inline)]
	era: Option<Id>,
}

list!(
	staking_pays,
	"/v1/staking_pays",
	"governance",
	"What staking paid and slashed.",
	StakingPayFilters,
	StakingPay,
	|filters, _| {
		Ok(Select::from("staking_pays t")
			.by_number("t.height")
			.by_number("t.idx")
			.maybe("t.address = {}", filters.account)
			.maybe("t.era = {}", filters.era)
			.rather("t.kind", filters.kind))
	}
);
