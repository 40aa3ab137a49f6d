// SPDX-License-Identifier: Apache-2.0

//! Products with verdicts, quality models, reports, cycles and testers.

use axum::extract::State;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

use super::{
	answer::Answer,
	macros::{list, one},
	params::{Key, Nothing, Params},
	problem::Problem,
	values::{Account, Amount, Gtin, Id, Name},
	App,
};
use crate::read::{record, Select, Snapshot};

record! {
	/// A product that a producer bound to a quality model, or that was judged.
	Product {
		/// Its number (GTIN, 14 digits).
		gtin: String = text("gtin"),
		/// The account that makes its claims.
		producer: Option<String> = maybe_text("producer"),
		/// The quality model that it is bound to.
		model: Option<i64> = maybe_number("model"),
		/// The version of that model.
		version: Option<i64> = maybe_number("version"),
		/// What its producer claims, in the order of the model's attributes.
		claims: Value = json("claims"),
		/// What panels found out: `unknown`, `confirmed` or `deviates`.
		verdict: String = text("verdict"),
		/// How far its claims can be trusted, in parts per billion.
		trust: Option<i64> = maybe_number("trust"),
		/// Whether the verdict can still be appealed.
		provisional: Option<bool> = maybe_flag("provisional"),
		/// The cycle of the verdict.
		verdict_cycle: Option<i64> = maybe_number("verdict_cycle"),
		/// The verdict with its findings.
		findings: Option<Value> = maybe_json("findings"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row: the binding.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of products.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ProductFilters {
	/// The account that makes their claims.
	#[param(inline)]
	producer: Option<Account>,
	/// The quality model.
	#[param(inline)]
	model: Option<Id>,
	/// The category of the model (GPC brick).
	#[param(inline)]
	category: Option<Id>,
	/// What panels found out: `unknown`, `confirmed` or `deviates`.
	#[param(inline)]
	verdict: Option<Name>,
}

list!(
	products,
	"/v1/products",
	"experience",
	"Products that are bound to a quality model or were judged, by GTIN.",
	ProductFilters,
	Product,
	|filters, _| {
		Ok(Select::from("products t")
			.by_text("t.gtin")
			.maybe("t.producer = {}", filters.producer)
			.maybe("t.model = {}", filters.model)
			.maybe("t.model IN (SELECT m.id FROM models m WHERE m.category = {})", filters.category)
			.rather("t.verdict", filters.verdict))
	}
);

record! {
	/// A verdict, as it was given.
	Verdict {
		/// The cycle.
		cycle: i64 = number("cycle"),
		/// The product.
		product: String = text("product"),
		/// How far the claims can be trusted, in parts per billion.
		trust: i64 = number("trust"),
		/// Whether every claim was confirmed.
		confirmed: bool = flag("confirmed"),
		/// How many reports there were.
		reports: i64 = number("reports"),
		/// How many of them won.
		winners: i64 = number("winners"),
		/// The verdict with its findings.
		details: Value = json("details"),
		/// When (RFC 3339).
		time: String = time("time"),
		/// The height.
		block: i64 = number("block"),
	}
}

/// A product with every verdict there was.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ProductWhole {
	/// The product.
	#[serde(flatten)]
	pub product: Product,
	/// Every verdict, the newest first, at most 200.
	pub verdicts: Vec<Verdict>,
	/// How many listings offer it now.
	pub listings: i64,
}

/// A product.
#[utoipa::path(
	get,
	path = "/v1/products/{gtin}",
	tag = "experience",
	summary = "A product with every verdict there was.",
	params(("gtin" = inline(Gtin), Path, description = "The product.")),
	responses(
		(status = 200, description = "It.", body = Answer<ProductWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn product(
	State(app): State<App>,
	Key(gtin): Key<Gtin>,
	_: Params<Nothing>,
) -> Result<Answer<ProductWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let select = Select::from("products t").only("t.gtin = {}", gtin.clone());
	let product = snapshot.first::<Product>(select).await?;
	let product = product.ok_or_else(|| Problem::not_found(format!("product {}", gtin.0)))?;
	let verdicts = Select::from("verdicts t").by_number("t.cycle").only("t.product = {}", gtin.clone());
	let verdicts = snapshot.all(verdicts.limit(200)).await?;
	let listings =
		Select::from("listings t").only("t.product = {}", gtin).always("(t.status || '') = 'active'");
	let whole = ProductWhole { product, verdicts, listings: snapshot.count(listings).await? };
	Ok(Answer::new(&snapshot, whole))
}

/// Filters of verdicts.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct VerdictFilters {
	/// The product.
	#[param(inline)]
	product: Option<Gtin>,
	/// The cycle.
	#[param(inline)]
	cycle: Option<Id>,
	/// Whether every claim was confirmed.
	confirmed: Option<bool>,
}

list!(
	verdicts,
	"/v1/verdicts",
	"experience",
	"Every verdict that was given.",
	VerdictFilters,
	Verdict,
	|filters, _| {
		Ok(Select::from("verdicts t")
			.by_number("t.cycle")
			.by_text("t.product")
			.maybe("t.product = {}", filters.product)
			.maybe("t.cycle = {}", filters.cycle)
			.rather("t.confirmed", filters.confirmed))
	}
);

record! {
	/// A quality model.
	Model {
		/// Its number.
		id: i64 = number("id"),
		/// The expert who published it.
		expert: String = text("expert"),
		/// The category (GPC brick).
		category: i64 = number("category"),
		/// The number of its newest version.
		latest: i64 = number("latest"),
		/// SOUK on hold for it.
		bond: Amount = souk("bond"),
		/// How many products are bound to it.
		products: i64 = number("products"),
		/// Whether it takes no more products.
		retired: bool = flag("retired"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of quality models.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ModelFilters {
	/// The expert.
	#[param(inline)]
	expert: Option<Account>,
	/// The category (GPC brick).
	#[param(inline)]
	category: Option<Id>,
	/// Whether they take no more products.
	retired: Option<bool>,
}

list!(models, "/v1/models", "experience", "Quality models.", ModelFilters, Model, |filters, _| {
	Ok(Select::from("models t")
		.by_number("t.id")
		.maybe("t.expert = {}", filters.expert)
		.maybe("t.category = {}", filters.category)
		.rather("t.retired", filters.retired))
});

record! {
	/// A version of a quality model.
	ModelVersion {
		/// Its number.
		version: i64 = number("version"),
		/// Its attributes: unit, decimals, tolerance, weight, direction.
		attributes: Value = json("attributes"),
		/// The address of the full text (CID).
		content: String = text("content"),
		/// When it was published (RFC 3339).
		published: String = time("published"),
		/// The height.
		block: i64 = number("block"),
	}
}

/// A quality model with its versions.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ModelWhole {
	/// The model.
	#[serde(flatten)]
	pub model: Model,
	/// Its versions, the newest first, at most 200.
	pub versions: Vec<ModelVersion>,
}

/// A quality model.
#[utoipa::path(
	get,
	path = "/v1/models/{id}",
	tag = "experience",
	summary = "A quality model with its versions.",
	params(("id" = inline(Id), Path, description = "The model.")),
	responses(
		(status = 200, description = "It.", body = Answer<ModelWhole>, content_type = "application/json"),
		super::openapi::Missed,
		super::openapi::Refused
	)
)]
pub(super) async fn model(
	State(app): State<App>,
	Key(id): Key<Id>,
	_: Params<Nothing>,
) -> Result<Answer<ModelWhole>, Problem> {
	let mut snapshot = Snapshot::open(&app.store).await?;
	let model = snapshot.first::<Model>(Select::from("models t").only("t.id = {}", id)).await?;
	let model = model.ok_or_else(|| Problem::not_found(format!("model {}", id.0)))?;
	let versions = Select::from("model_versions t").by_number("t.version").only("t.model = {}", id);
	let whole = ModelWhole { model, versions: snapshot.all(versions.limit(200)).await? };
	Ok(Answer::new(&snapshot, whole))
}

record! {
	/// A tester's report on a product in one cycle.
	Report {
		/// The cycle.
		cycle: i64 = number("cycle"),
		/// The product.
		product: String = text("product"),
		/// The tester.
		tester: String = text("tester"),
		/// `committed`, `revealed`, `dropped`, `forfeited` or `paid`.
		state: String = text("state"),
		/// The hash that was committed to.
		hash: Option<String> = maybe_text("hash"),
		/// Whether its author was on the panel.
		panel: Option<bool> = maybe_flag("panel"),
		/// What was measured, in the order of the model's attributes.
		measured: Option<Value> = maybe_json("measured"),
		/// What its author was paid.
		paid: Option<Vec<Amount>> = maybe_amounts("paid"),
		/// What the author's backers were paid.
		backers_paid: Option<Vec<Amount>> = maybe_amounts("backers_paid"),
		/// SOUK that its author lost.
		forfeited: Option<Amount> = maybe_souk("forfeited"),
		/// When it last changed (RFC 3339).
		time: String = time("time"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of reports.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct ReportFilters {
	/// The cycle.
	#[param(inline)]
	cycle: Option<Id>,
	/// The product.
	#[param(inline)]
	product: Option<Gtin>,
	/// The tester.
	#[param(inline)]
	tester: Option<Account>,
	/// `committed`, `revealed`, `dropped`, `forfeited` or `paid`.
	#[param(inline)]
	state: Option<Name>,
}

list!(reports, "/v1/reports", "experience", "Testers' reports.", ReportFilters, Report, |filters, _| {
	Ok(Select::from("reports t")
		.by_number("t.cycle")
		.by_text("t.product")
		.by_text("t.tester")
		.maybe("t.cycle = {}", filters.cycle)
		.maybe("t.product = {}", filters.product)
		.maybe("t.tester = {}", filters.tester)
		.rather("t.state", filters.state))
});

record! {
	/// A cycle: one round of the experience consensus.
	Cycle {
		/// Its number.
		number: i64 = number("number"),
		/// `running`, `closed` or `expired`.
		state: String = text("state"),
		/// Until when reports can be committed (RFC 3339).
		commit_until: String = time("commit_until"),
		/// Until when they can be revealed (RFC 3339).
		reveal_until: String = time("reveal_until"),
		/// What its panels were drawn with.
		seed: Option<String> = maybe_text("seed"),
		/// How many products were judged.
		judged: Option<i64> = maybe_number("judged"),
		/// What went to experts.
		experts: Option<Vec<Amount>> = maybe_amounts("experts"),
		/// What went to testers.
		testers: Option<Vec<Amount>> = maybe_amounts("testers"),
		/// What went on to the next cycle.
		rolled: Option<Vec<Amount>> = maybe_amounts("rolled"),
		/// What nobody claimed.
		unclaimed: Option<Vec<Amount>> = maybe_amounts("unclaimed"),
		/// When it began (RFC 3339).
		began: String = time("began"),
		/// When it was closed (RFC 3339).
		closed: Option<String> = maybe_time("closed"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of cycles.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct CycleFilters {
	/// `running`, `closed` or `expired`.
	#[param(inline)]
	state: Option<Name>,
}

list!(cycles, "/v1/cycles", "experience", "Cycles.", CycleFilters, Cycle, |filters, _| {
	Ok(Select::from("cycles t").by_number("t.number").maybe("t.state = {}", filters.state))
});

one!(cycle, "/v1/cycles/{number}", "experience", "A cycle.", "number" = Id, Cycle, |number| {
	Select::from("cycles t").only("t.number = {}", number)
});

record! {
	/// A tester.
	Tester {
		/// The account.
		address: String = text("address"),
		/// Whether it is enrolled.
		enrolled: bool = flag("enrolled"),
		/// Whether it is drawn among those with experience.
		veteran: bool = flag("veteran"),
		/// Its part of what its backers earn with it, in parts per billion.
		commission: i64 = number("commission"),
		/// How many accounts back it.
		backers: i64 = number("backers"),
		/// How many reports it revealed.
		reports: i64 = number("reports"),
		/// How many of them won.
		wins: i64 = number("wins"),
		/// Whether the chain removed it.
		gone: bool = flag("gone"),
		/// The chain's own row.
		details: Value = json("details"),
		/// The height that last changed it.
		block: i64 = number("block"),
	}
}

/// Filters of testers.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default)]
pub struct TesterFilters {
	/// Whether they are enrolled.
	enrolled: Option<bool>,
	/// Whether they are drawn among those with experience.
	veteran: Option<bool>,
}

list!(testers, "/v1/testers", "experience", "Testers, by address.", TesterFilters, Tester, |filters, _| {
	Ok(Select::from("testers t")
		.by_text("t.address")
		.rather("t.enrolled", filters.enrolled)
		.rather("t.veteran", filters.veteran))
});

one!(tester, "/v1/testers/{account}", "experience", "A tester.", "account" = Account, Tester, |account| {
	Select::from("testers t").only("t.address = {}", account)
});
