// SPDX-License-Identifier: Apache-2.0

//! Accounts: what the rows know of them, and every hold by its name, for which the node is asked.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	chain::bytes_of,
	macros::list,
	params::{Key, Nothing, Params},
	problem::{Kind, Problem},
	values::{Account, Amount},
	App,
};
use crate::{
	chain::json::TIME,
	read::{record, Decimals, Record, Row, Select, Snapshot},
};

record! {
	/// An account that ever had something to do with the chain.
	AccountRow {
		/// Its address.
		address: String = text("address"),
		/// The number of its next transaction.
		nonce: i64 = number("nonce"),
		/// SOUK that is not on hold, frozen SOUK included.
		free: Amount = souk("free"),
		/// SOUK on hold.
		reserved: Amount = souk("reserved"),
		/// How much SOUK at least must stay, for what freezes it.
		frozen: Amount = souk("frozen"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The height at which it was first met.
		first_block: i64 = number("first_block"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of accounts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct AccountFilters {
	/// Whether the chain removed them.
	gone: Option<bool>,
}

list!(
	accounts,
	"/v1/accounts",
	"chain",
	"Accounts, by address.",
	AccountFilters,
	AccountRow,
	|filters, _| { Ok(Select::from("accounts t").by_text("t.address").maybe("t.gone = {}", filters.gone)) }
);

/// An amount on hold, frozen or locked, and what for.
#[derive(Clone, Debug, Eq, PartialEq, Serialize, ToSchema)]
pub struct Held {
	/// What for, as `Orders.Escrow`.
	pub reason: String,
	/// How much.
	pub amount: Amount,
}

/// What an account has of one asset besides SOUK.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssetBalance {
	/// What is not on hold.
	pub balance: Amount,
	/// Each hold. Null where the node cannot be asked.
	pub holds: Option<Vec<Held>>,
	/// The height that last changed the balance.
	pub block: i64,
}

/// How many things of each kind an account has.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Counts {
	/// Shops that it owns.
	pub shops: i64,
	/// Orders that it placed.
	pub bought: i64,
	/// Orders that it sold.
	pub sold: i64,
	/// Order lines that it stands on the path of.
	pub promoted: i64,
}

/// An account with all that it has.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AccountWhole {
	/// What the rows know.
	#[serde(flatten)]
	pub row: AccountRow,
	/// Each hold of SOUK by its reason. Null where the node cannot be asked.
	pub holds: Option<Vec<Held>>,
	/// Each freeze of SOUK by its reason. Null where the node cannot be asked.
	pub freezes: Option<Vec<Held>>,
	/// Each lock of SOUK by its name. Null where the node cannot be asked.
	pub locks: Option<Vec<Held>>,
	/// What it has of other assets.
	pub assets: Vec<AssetBalance>,
	/// How many things it has.
	pub counts: Counts,
	/// Why holds, freezes and locks are not known. Null where they are.
	pub unknown_because: Option<String>,
}

struct AssetRow {
	balance: Amount,
	block: i64,
}

impl Record for AssetRow {
	fn read(row: &Row<'_>) -> Result<Self, Problem> {
		Ok(Self { balance: row.amount("balance", "asset")?, block: row.number("block")? })
	}
}

/// An account.
#[utoipa::path(
	get,
	path = "/v1/accounts/{account}",
	tag = "chain",
	summary = "An account: balances, every hold by name, and how many things it has.",
	description = "Holds, freezes and locks by name are asked of the node at the block of the answer. Where the node cannot be \
		asked they are null, and `unknown_because` says why.",
	params(("account" = inline(Account), Path, description = "Its address in SS58.")),
	responses(
		(status = 200, description = "It.", body = Answer<AccountWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn account(
	State(app): State<App>,
	Key(account): Key<Account>,
	_: Params<Nothing>,
) -> Result<Answer<AccountWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let address = account.0;
	let select = Select::from("accounts t").only("t.address = {}", address.as_str());
	let row = snapshot.first::<AccountRow>(select).await?;
	let row = row.ok_or_else(|| Problem::not_found(format!("account {address}")))?;
	let assets = Select::from("asset_balances t").only("t.address = {}", address.as_str());
	let assets = snapshot.all::<AssetRow>(assets.by_text("t.asset").oldest_first().limit(200)).await?;
	let many = |table, column| Select::from(table).only(column, address.as_str());
	let counts = Counts {
		shops: snapshot.count(many("shops t", "t.owner = {} AND t.gone = 0")).await?,
		bought: snapshot.count(many("orders t", "t.buyer = {}")).await?,
		sold: snapshot.count(many("orders t", "t.seller = {}")).await?,
		promoted: snapshot.count(many("order_promoters t", "t.promoter = {}")).await?,
	};
	let at = bytes_of(snapshot.at())?;
	let decimals = snapshot.decimals();
	let numbers: Vec<(usize, u32)> = assets
		.iter()
		.enumerate()
		.filter_map(|(place, asset)| Some((place, number_of(&asset.balance.asset)?)))
		.collect();
	let mut whole = AccountWhole {
		row,
		holds: None,
		freezes: None,
		locks: None,
		assets: assets
			.into_iter()
			.map(|asset| AssetBalance { balance: asset.balance, holds: None, block: asset.block })
			.collect(),
		counts,
		unknown_because: None,
	};
	let answer = Answer::new(&snapshot, ());
	// The database is not kept waiting for the node.
	drop(snapshot);

	let asked = tokio::time::timeout(app.settings.timeout / 2, async {
		let keys = [json!(address)];
		let holds = app.chain.storage("Balances", "Holds", &keys, Some(at)).await?;
		let freezes = app.chain.storage("Balances", "Freezes", &keys, Some(at)).await?;
		let locks = app.chain.storage("Balances", "Locks", &keys, Some(at)).await?;
		whole.holds = Some(held(holds, "SOUK", &decimals));
		whole.freezes = Some(held(freezes, "SOUK", &decimals));
		whole.locks = Some(held(locks, "SOUK", &decimals));
		for (place, number) in numbers {
			let keys = [json!(number), json!(address)];
			let holds = app.chain.storage("AssetsHolder", "Holds", &keys, Some(at)).await?;
			if let Some(asset) = whole.assets.get_mut(place) {
				asset.holds = Some(held(holds, &asset.balance.asset.clone(), &decimals));
			}
		}
		Ok::<(), crate::chain::Failure>(())
	})
	.await;
	whole.unknown_because = match asked {
		Ok(Ok(())) => None,
		Ok(Err(why)) => Some(why.to_string()),
		Err(_) => Some("the node did not answer in time".into()),
	};
	Ok(Answer { what: whole, at: answer.at })
}

/// The number of an asset among the chain's assets.
fn number_of(asset: &str) -> Option<u32> {
	match asset {
		"TIME" => Some(TIME),
		_ => asset.parse().ok(),
	}
}

/// Holds, freezes or locks, as the chain lists them: `[{"id": …, "amount": …}]`.
fn held(list: Option<Value>, asset: &str, decimals: &Decimals) -> Vec<Held> {
	let Some(Value::Array(list)) = list else { return Vec::new() };
	list.iter()
		.filter_map(|one| {
			let reason = match one.get("id")? {
				Value::Object(reason) => {
					let (pallet, name) = reason.iter().next()?;
					match name.as_str() {
						Some(name) => format!("{pallet}.{name}"),
						None => pallet.clone(),
					}
				},
				Value::String(name) => name.trim().to_string(),
				_ => return None,
			};
			let amount = match one.get("amount")? {
				Value::String(amount) => amount.clone(),
				amount => amount.to_string(),
			};
			let amount = Amount { amount, asset: asset.to_string(), decimals: decimals.get(asset).copied() };
			Some(Held { reason, amount })
		})
		.collect()
}

/// What the node says besides the rows: anything that a runtime API answers.
///
/// # Errors
///
/// [`Kind::NodeUnavailable`] where the node is away, [`Kind::BadGateway`] where its answer does not fit.
pub(super) async fn ask_node(
	app: &App,
	api: &str,
	method: &str,
	arguments: &[Value],
	at: [u8; 32],
) -> Result<Value, Problem> {
	let asked = app.chain.runtime_api(api, method, arguments, Some(at));
	match tokio::time::timeout(app.settings.timeout / 2, asked).await {
		Ok(Ok(answer)) => Ok(answer),
		Ok(Err(why)) if why.may_pass() => Err(Problem::new(Kind::NodeUnavailable, why.to_string())),
		Ok(Err(why)) => Err(Problem::new(Kind::BadGateway, why.to_string())),
		Err(_) => Err(Problem::new(Kind::NodeUnavailable, "the node did not answer in time")),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_name_holds_and_locks_as_the_chain_does() {
		let list = json!([
			{ "id": { "Orders": "Escrow" }, "amount": "12" },
			{ "id": "staking ", "amount": "5", "reasons": "All" },
			{ "id": 7, "amount": "5" },
		]);
		let decimals = Decimals::new([("SOUK".to_string(), 12)].into());
		let held = held(Some(list), "SOUK", &decimals);
		let said: Vec<(&str, &str)> =
			held.iter().map(|held| (held.reason.as_str(), held.amount.amount.as_str())).collect();
		assert_eq!(said, [("Orders.Escrow", "12"), ("staking", "5")]);
		assert_eq!(held[0].amount.decimals, Some(12));
	}
}
