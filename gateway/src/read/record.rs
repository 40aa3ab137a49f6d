// SPDX-License-Identifier: Apache-2.0

//! Rows of the database as the API shows them.

use serde_json::Value;
use sqlx::{any::AnyRow, Row as _};

use super::Decimals;
use crate::api::{
	problem::{Kind, Problem},
	values::{moment, Amount, Fiat},
};

/// The domain of canonical Digital Links.
pub const DOMAIN: &str = "https://id.gs1.org/";

/// A thing that is read from one row.
pub trait Record: Sized {
	/// Reads it.
	///
	/// # Errors
	///
	/// A column is missing or not of its form, which is a mistake of the gateway.
	fn read(row: &Row<'_>) -> Result<Self, Problem>;
}

/// A row, and what is needed to show it.
pub struct Row<'a> {
	row: &'a AnyRow,
	decimals: &'a Decimals,
}

impl<'a> Row<'a> {
	/// A row of a snapshot.
	pub fn new(row: &'a AnyRow, decimals: &'a Decimals) -> Self {
		Self { row, decimals }
	}

	/// A number.
	pub fn number(&self, column: &str) -> Result<i64, Problem> {
		Ok(self.row.try_get(column)?)
	}

	/// A number, if there is one.
	pub fn maybe_number(&self, column: &str) -> Result<Option<i64>, Problem> {
		Ok(self.row.try_get(column)?)
	}

	/// A text.
	pub fn text(&self, column: &str) -> Result<String, Problem> {
		Ok(self.row.try_get(column)?)
	}

	/// A text, if there is one.
	pub fn maybe_text(&self, column: &str) -> Result<Option<String>, Problem> {
		Ok(self.row.try_get(column)?)
	}

	/// An item or a place: its Digital Link. The rows have it without the domain.
	pub fn link(&self, column: &str) -> Result<String, Problem> {
		Ok(format!("{DOMAIN}{}", self.text(column)?))
	}

	/// An item or a place, if there is one.
	pub fn maybe_link(&self, column: &str) -> Result<Option<String>, Problem> {
		Ok(self.maybe_text(column)?.map(|path| format!("{DOMAIN}{path}")))
	}

	/// A yes or no.
	pub fn flag(&self, column: &str) -> Result<bool, Problem> {
		Ok(self.number(column)? != 0)
	}

	/// A yes or no, if it is known.
	pub fn maybe_flag(&self, column: &str) -> Result<Option<bool>, Problem> {
		Ok(self.maybe_number(column)?.map(|flag| flag != 0))
	}

	/// A moment.
	pub fn time(&self, column: &str) -> Result<String, Problem> {
		Ok(moment(self.number(column)?))
	}

	/// A moment, if there is one.
	pub fn maybe_time(&self, column: &str) -> Result<Option<String>, Problem> {
		Ok(self.maybe_number(column)?.map(moment))
	}

	/// JSON.
	pub fn json(&self, column: &str) -> Result<Value, Problem> {
		let text = self.text(column)?;
		serde_json::from_str(&text).map_err(|error| not_json(column, &error))
	}

	/// JSON, if there is any.
	pub fn maybe_json(&self, column: &str) -> Result<Option<Value>, Problem> {
		let text = self.maybe_text(column)?;
		text.map(|text| serde_json::from_str(&text).map_err(|error| not_json(column, &error))).transpose()
	}

	/// A list of texts, in JSON.
	pub fn texts(&self, column: &str) -> Result<Vec<String>, Problem> {
		let text = self.text(column)?;
		serde_json::from_str(&text).map_err(|error| not_json(column, &error))
	}

	/// An amount of the asset that a column names.
	pub fn amount(&self, column: &str, asset: &str) -> Result<Amount, Problem> {
		Ok(self.of(self.text(column)?, self.text(asset)?))
	}

	/// The same, if there is one.
	pub fn maybe_amount(&self, column: &str, asset: &str) -> Result<Option<Amount>, Problem> {
		let pair = self.maybe_text(column)?.zip(self.maybe_text(asset)?);
		Ok(pair.map(|(amount, asset)| self.of(amount, asset)))
	}

	/// An amount of SOUK.
	pub fn souk(&self, column: &str) -> Result<Amount, Problem> {
		Ok(self.of(self.text(column)?, "SOUK".into()))
	}

	/// An amount of SOUK, if there is one.
	pub fn maybe_souk(&self, column: &str) -> Result<Option<Amount>, Problem> {
		Ok(self.maybe_text(column)?.map(|amount| self.of(amount, "SOUK".into())))
	}

	/// An amount of TIME.
	pub fn time_token(&self, column: &str) -> Result<Amount, Problem> {
		Ok(self.of(self.text(column)?, "TIME".into()))
	}

	/// Amounts of several assets: a JSON array of `{"asset", "amount"}`.
	pub fn amounts(&self, column: &str) -> Result<Vec<Amount>, Problem> {
		Ok(self.maybe_amounts(column)?.unwrap_or_default())
	}

	/// The same, if they are known.
	pub fn maybe_amounts(&self, column: &str) -> Result<Option<Vec<Amount>>, Problem> {
		let Some(text) = self.maybe_text(column)? else { return Ok(None) };
		let pairs: Vec<Pair> = serde_json::from_str(&text).map_err(|error| not_json(column, &error))?;
		Ok(Some(pairs.into_iter().map(|pair| self.of(pair.amount, pair.asset)).collect()))
	}

	/// Money outside the chain, if there is any.
	pub fn maybe_fiat(&self, minor: &str, currency: &str) -> Result<Option<Fiat>, Problem> {
		let pair = self.maybe_text(minor)?.zip(self.maybe_text(currency)?);
		Ok(pair.map(|(minor, currency)| Fiat { minor, currency }))
	}

	/// Money outside the chain.
	pub fn fiat(&self, minor: &str, currency: &str) -> Result<Fiat, Problem> {
		Ok(Fiat { minor: self.text(minor)?, currency: self.text(currency)? })
	}

	fn of(&self, amount: String, asset: String) -> Amount {
		let decimals = self.decimals.get(&asset).copied();
		Amount { amount, asset, decimals }
	}
}

#[derive(serde::Deserialize)]
struct Pair {
	asset: String,
	amount: String,
}

fn not_json(column: &str, error: &serde_json::Error) -> Problem {
	tracing::error!(column, %error, "a column does not hold the JSON that it should");
	Problem::new(Kind::Internal, "the gateway could not read its own rows; its log says more")
}

/// A struct of the API, and how each field is read: `field: Type = reader("column", …)`.
macro_rules! record {
	(
		$(#[$meta:meta])*
		$name:ident {
			$( $(#[$field_meta:meta])* $field:ident : $kind:ty = $read:ident ( $($column:literal),* ) ),* $(,)?
		}
	) => {
		$(#[$meta])*
		#[derive(Clone, Debug, serde::Serialize, utoipa::ToSchema)]
		pub struct $name {
			$( $(#[$field_meta])* pub $field: $kind, )*
		}

		impl $crate::read::Record for $name {
			fn read(row: &$crate::read::Row<'_>) -> Result<Self, $crate::api::problem::Problem> {
				Ok(Self { $( $field: row.$read($($column),*)?, )* })
			}
		}
	};
}
pub(crate) use record;
