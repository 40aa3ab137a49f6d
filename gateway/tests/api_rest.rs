// SPDX-License-Identifier: Apache-2.0

//! The REST interface, over rows that are filled in by hand: every resource, every filter, pages while rows are added, and every
//! way in which a request can be wrong.

#![allow(
	clippy::unwrap_used,
	clippy::expect_used,
	clippy::panic,
	clippy::indexing_slicing,
	clippy::unreachable
)]

mod follow_support;

#[path = "api_rest/connections.rs"]
mod connections;
#[path = "api_rest/dapp.rs"]
mod dapp;
#[path = "api_rest/filters.rs"]
mod filters;
#[path = "api_rest/live.rs"]
mod live;
#[path = "api_rest/load.rs"]
mod load;
#[path = "api_rest/pages.rs"]
mod pages;
#[path = "api_rest/plans.rs"]
mod plans;
#[path = "api_rest/refusals.rs"]
mod refusals;
#[path = "api_rest/resources.rs"]
mod resources;
#[path = "api_rest/rows.rs"]
mod rows;
#[path = "api_rest/schema.rs"]
mod schema;
#[path = "api_rest/support.rs"]
mod support;
