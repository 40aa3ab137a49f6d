// SPDX-License-Identifier: Apache-2.0

//! Promoters, campaigns and bonuses.

use serde::Deserialize;
use serde_json::Value;
use utoipa::IntoParams;

use super::{
	macros::{list, one},
	params::Nothing,
	values::{Account, Amount, Id, Moment, Name},
};
use crate::read::{record, Select};

record! {
	/// The record of an account that stood on promotion paths.
	Promoter {
		/// The account.
		address: String = text("address"),
		/// Lines with an escrow that were kept.
		settled: i64 = number("settled"),
		/// Lines with an escrow that were shipped and refunded in full.
		refunded: i64 = number("refunded"),
		/// Lines without an escrow that were kept, as their parties say.
		attested: i64 = number("attested"),
		/// Sales with an escrow, per asset.
		value: Vec<Amount> = amounts("value"),
		/// Commission and campaign pay, per asset.
		earned: Vec<Amount> = amounts("earned"),
		/// Whether the chain removed the record.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

list!(promoters, "/v1/promoters", "promotion", "Promoters, by address.", Nothing, Promoter, |_, _| {
	Ok(Select::from("promoters t").by_text("t.address"))
});

one!(
	promoter,
	"/v1/promoters/{account}",
	"promotion",
	"A promoter's record.",
	"account" = Account,
	Promoter,
	|account| Select::from("promoters t").only("t.address = {}", account)
);

record! {
	/// A campaign: a budget that pays a reward for settled sales.
	Campaign {
		/// Its number.
		id: i64 = number("id"),
		/// The shop.
		shop: i64 = number("shop"),
		/// Who pays.
		funder: String = text("funder"),
		/// The most that it pays for a line.
		reward: Amount = amount("reward", "asset"),
		/// What is left on hold, promises included.
		remaining: Amount = amount("remaining", "asset"),
		/// How many lines it promised to pay for that are not final.
		reserved: i64 = number("reserved"),
		/// How many lines it paid for.
		paid: i64 = number("paid"),
		/// When it expires (RFC 3339).
		expires: String = time("expires"),
		/// `open` or `closed`.
		state: String = text("state"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The height at which it was opened.
		opened_block: i64 = number("opened_block"),
		/// The chain's own row, with all terms.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of campaigns.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CampaignFilters {
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// Who pays.
	#[param(inline)]
	funder: Option<Account>,
	/// `open` or `closed`.
	#[param(inline)]
	state: Option<Name>,
}

list!(campaigns, "/v1/campaigns", "promotion", "Campaigns.", CampaignFilters, Campaign, |filters, _| {
	Ok(Select::from("campaigns t")
		.by_number("t.id")
		.maybe("t.shop = {}", filters.shop)
		.maybe("t.funder = {}", filters.funder)
		.rather("t.state", filters.state))
});

one!(campaign, "/v1/campaigns/{id}", "promotion", "A campaign.", "id" = Id, Campaign, |id| {
	Select::from("campaigns t").only("t.id = {}", id)
});

record! {
	/// A bonus: a budget that pays the buyers of settled sales.
	Bonus {
		/// Its number.
		id: i64 = number("id"),
		/// The shop.
		shop: i64 = number("shop"),
		/// Who pays.
		funder: String = text("funder"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row, with all terms.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of bonuses.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct BonusFilters {
	/// The shop.
	#[param(inline)]
	shop: Option<Id>,
	/// Who pays.
	#[param(inline)]
	funder: Option<Account>,
}

list!(bonuses, "/v1/bonuses", "promotion", "Bonuses.", BonusFilters, Bonus, |filters, _| {
	Ok(Select::from("bonuses t")
		.by_number("t.id")
		.maybe("t.shop = {}", filters.shop)
		.maybe("t.funder = {}", filters.funder))
});

one!(bonus, "/v1/bonuses/{id}", "promotion", "A bonus.", "id" = Id, Bonus, |id| {
	Select::from("bonuses t").only("t.id = {}", id)
});

record! {
	/// What a campaign paid a promoter, or a bonus paid a buyer.
	RewardPaid {
		/// The height of its block.
		height: i64 = number("height"),
		/// The place of its event in the block.
		index: i64 = number("idx"),
		/// `campaign` or `bonus`.
		kind: String = text("kind"),
		/// The number of the campaign or of the bonus.
		source: i64 = number("source"),
		/// The order that it was paid for.
		order: i64 = number("order_id"),
		/// Who was paid.
		payee: String = text("payee"),
		/// How much.
		amount: Amount = amount("amount", "asset"),
		/// When (RFC 3339).
		time: String = time("time"),
	}
}

/// Filters of what campaigns and bonuses paid.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct RewardFilters {
	/// `campaign` or `bonus`.
	#[param(inline)]
	kind: Option<Name>,
	/// The number of the campaign or of the bonus.
	#[param(inline)]
	source: Option<Id>,
	/// Who was paid.
	#[param(inline)]
	payee: Option<Account>,
	/// The order.
	#[param(inline)]
	order: Option<Id>,
	/// Paid at this moment or later.
	#[param(inline)]
	from: Option<Moment>,
	/// Paid before this moment.
	#[param(inline)]
	to: Option<Moment>,
}

list!(
	rewards_paid,
	"/v1/rewards_paid",
	"promotion",
	"What campaigns and bonuses paid.",
	RewardFilters,
	RewardPaid,
	|filters, _| {
		Ok(Select::from("rewards_paid t")
			.by_number("t.height")
			.by_number("t.idx")
			.maybe("t.order_id = {}", filters.order)
			.maybe("t.payee = {}", filters.payee)
			.rather("t.source", filters.source)
			.rather("t.kind", filters.kind)
			.since("t.height", filters.from)
			.before("t.height", filters.to))
	}
);
