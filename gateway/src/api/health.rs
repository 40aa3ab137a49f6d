// SPDX-License-Identifier: Apache-2.0

//! Whether the gateway lives, and whether it is ready to answer.

use std::sync::Arc;

use axum::{
	extract::State,
	http::StatusCode,
	response::{IntoResponse, Response},
	Json,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::{
	params::{Nothing, Params},
	problem::Problem,
	App,
};
use crate::read::{At, Snapshot};

/// More blocks behind the node than this, and the gateway is not ready.
const FAR_BEHIND: u64 = 50;

/// How the part that follows the node is.
#[derive(Clone, Debug)]
pub struct Progress {
	/// Whether this gateway writes the rows. Another one does where it does not.
	pub writes: bool,
	/// Whether the node can be reached, or why not.
	pub node: Result<(), String>,
	/// The height of the node's newest final block.
	pub node_height: Option<u64>,
	/// Why writing stopped: no room, or a node that is not honest.
	pub stopped: Option<String>,
}

/// Asks how the follower is.
pub type Probe = Arc<dyn Fn() -> Progress + Send + Sync>;

/// Whether the gateway lives.
#[derive(Debug, Serialize, ToSchema)]
pub struct Health {
	/// Always `ok`: a gateway that does not live does not answer.
	pub status: String,
}

/// Whether the gateway is ready.
#[derive(Debug, Serialize, ToSchema)]
pub struct Ready {
	/// Whether it is.
	pub ready: bool,
	/// Whether this gateway writes the rows.
	pub writes: bool,
	/// Whether the database can be read, or why not.
	pub database: String,
	/// Whether the node can be reached, or why not.
	pub node: String,
	/// Why writing stopped. Null where it did not.
	pub stopped: Option<String>,
	/// The height of the node's newest final block.
	pub node_height: Option<u64>,
	/// How many blocks the rows are behind it.
	pub behind: Option<u64>,
	/// The newest block in the rows.
	pub at: Option<At>,
}

/// Whether the gateway lives.
#[utoipa::path(
	get,
	path = "/health",
	tag = "gateway",
	summary = "Whether the gateway lives.",
	responses(
		(status = 200, description = "It lives.", body = Health, content_type = "application/json"),
		super::openapi::Refused
	)
)]
pub(super) async fn health(_: Params<Nothing>) -> Json<Health> {
	Json(Health { status: "ok".into() })
}

/// Whether the gateway is ready.
#[utoipa::path(
	get,
	path = "/ready",
	tag = "gateway",
	summary = "Whether the gateway is ready: the database is there, the node is there, and the rows are near its newest block.",
	responses(
		(status = 200, description = "It is ready.", body = Ready, content_type = "application/json"),
		(status = 503, description = "It is not ready, and says why.", body = Ready, content_type = "application/json"),
	)
)]
pub(super) async fn ready(State(app): State<App>, _: Params<Nothing>) -> Result<Response, Problem> {
	let progress = (app.probe)();
	let (at, database) = match Snapshot::open(&app.store).await {
		Ok(snapshot) => (Some(snapshot.at().clone()), "ok".to_string()),
		Err(problem) => (None, problem.detail),
	};
	let behind = progress
		.node_height
		.zip(at.as_ref().and_then(|at| u64::try_from(at.height).ok()))
		.map(|(node, rows)| node.saturating_sub(rows));
	let near = behind.is_none_or(|behind| behind <= FAR_BEHIND);
	let ready = at.is_some() && progress.node.is_ok() && progress.stopped.is_none() && near;
	let answer = Ready {
		ready,
		writes: progress.writes,
		database,
		node: progress.node.err().unwrap_or_else(|| "ok".into()),
		stopped: progress.stopped,
		node_height: progress.node_height,
		behind,
		at,
	};
	let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
	Ok((status, Json(answer)).into_response())
}
