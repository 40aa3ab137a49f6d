// SPDX-License-Identifier: Apache-2.0

//! What the gateway counts of itself, in the text format of Prometheus (OpenMetrics).

use std::{
	sync::atomic::{AtomicI64, AtomicU64},
	time::Duration,
};

use axum::{
	extract::State,
	http::{header, Method, StatusCode},
	response::{IntoResponse, Response},
};
use prometheus_client::{
	encoding::{text::encode, EncodeLabelSet},
	metrics::{
		counter::Counter,
		family::Family,
		gauge::Gauge,
		histogram::{exponential_buckets, Histogram},
	},
	registry::{Registry, Unit},
};

use super::{
	problem::{Kind, Problem},
	App,
};
use crate::read::Snapshot;

#[derive(Clone, Debug, EncodeLabelSet, Eq, Hash, PartialEq)]
struct Request {
	method: &'static str,
	status: u16,
}

/// All counters.
pub struct Metrics {
	registry: Registry,
	requests: Family<Request, Counter<u64, AtomicU64>>,
	seconds: Histogram,
	height: Gauge<i64, AtomicI64>,
	node_height: Gauge<i64, AtomicI64>,
	node_there: Gauge<i64, AtomicI64>,
}

impl Default for Metrics {
	fn default() -> Self {
		let mut registry = Registry::with_prefix("souk_gateway");
		let requests = Family::default();
		registry.register("requests", "Requests that were answered", requests.clone());
		// From half a millisecond to eight seconds.
		let seconds = Histogram::new(exponential_buckets(0.0005, 2.0, 15));
		registry.register_with_unit(
			"request_duration",
			"How long answers took",
			Unit::Seconds,
			seconds.clone(),
		);
		let height = Gauge::default();
		registry.register("height", "The height of the newest block in the rows", height.clone());
		let node_height = Gauge::default();
		registry.register("node_height", "The height of the node's newest final block", node_height.clone());
		let node_there = Gauge::default();
		registry.register("node_connected", "Whether the node can be reached", node_there.clone());
		Self { registry, requests, seconds, height, node_height, node_there }
	}
}

impl Metrics {
	/// Counts an answer.
	pub fn answered(&self, method: &Method, status: StatusCode, took: Duration) {
		// A client can make up methods, and a counter of each would take room without end.
		let method = match method.as_str() {
			"GET" => "GET",
			"HEAD" => "HEAD",
			"OPTIONS" => "OPTIONS",
			"POST" => "POST",
			"PUT" => "PUT",
			"DELETE" => "DELETE",
			_ => "other",
		};
		self.requests.get_or_create(&Request { method, status: status.as_u16() }).inc();
		self.seconds.observe(took.as_secs_f64());
	}
}

/// The counters.
#[utoipa::path(
	get,
	path = "/metrics",
	tag = "gateway",
	summary = "What the gateway counts of itself, for Prometheus.",
	responses(
		(status = 200, description = "The counters.", body = String, content_type = "application/openmetrics-text"),
		super::openapi::Refused
	)
)]
pub(super) async fn metrics(State(app): State<App>) -> Result<Response, Problem> {
	let metrics = &app.metrics;
	// Without a database the other numbers still say something.
	if let Ok(snapshot) = Snapshot::open(&app.store).await {
		metrics.height.set(snapshot.at().height);
	}
	let progress = (app.probe)();
	metrics.node_there.set(i64::from(progress.node.is_ok()));
	if let Some(height) = progress.node_height.and_then(|height| i64::try_from(height).ok()) {
		metrics.node_height.set(height);
	}
	let mut text = String::new();
	encode(&mut text, &metrics.registry)
		.map_err(|_| Problem::new(Kind::Internal, "the counters could not be written"))?;
	let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
	Ok(([(header::CONTENT_TYPE, kind)], text).into_response())
}
