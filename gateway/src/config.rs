// SPDX-License-Identifier: Apache-2.0

//! What the operator decides.

use std::{net::SocketAddr, path::PathBuf, time::Duration};

/// Settings of the gateway, but for those of its contents.
#[derive(Clone, Debug, clap::Args)]
#[group(id = "gateway")]
pub struct Settings {
	/// The node's WebSocket. It keeps the states of all blocks: `--state-pruning archive`.
	#[arg(long, value_name = "URL", default_value = "ws://127.0.0.1:9944", env = "SOUK_GATEWAY_NODE")]
	pub node: String,
	/// The rows: sqlite:PATH or postgres://USER:PASSWORD@HOST/NAME.
	#[arg(long, value_name = "URL", default_value = "sqlite:souk-gateway.db", env = "SOUK_GATEWAY_DATABASE")]
	pub database: String,
	/// Where to answer.
	#[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8090", env = "SOUK_GATEWAY_LISTEN")]
	pub listen: SocketAddr,
	/// Blocks that are read at the same time while catching up.
	#[arg(long, value_name = "NUMBER", default_value_t = 16, value_parser = clap::value_parser!(u16).range(1..=256))]
	pub in_flight: u16,
	/// Stop when the rows are as new as the final chain, and say how many there are.
	#[arg(long)]
	pub exit: bool,
	/// Requests that one client makes in a minute. 0 is without a limit.
	#[arg(long, value_name = "NUMBER", default_value_t = 600)]
	pub requests_per_minute: u32,
	/// Requests that a client makes at once before the limit counts.
	#[arg(long, value_name = "NUMBER", default_value_t = 100)]
	pub burst: u32,
	/// Another server stands in front: clients are told apart by the last entry of X-Forwarded-For.
	#[arg(long)]
	pub behind_proxy: bool,
	/// The longest time for an answer, in seconds.
	#[arg(long, value_name = "SECONDS", default_value = "10", value_parser = seconds)]
	pub timeout: Duration,
	/// The most live streams at a time.
	#[arg(long, value_name = "NUMBER", default_value_t = 1_000)]
	pub live_streams: usize,
	/// A dapp to serve at /: the folder that its build wrote. It is read when the gateway starts.
	#[arg(long, value_name = "FOLDER", env = "SOUK_GATEWAY_DAPP")]
	pub dapp: Option<PathBuf>,
	/// The node that the dapp is told to speak to, where browsers reach it by another address than this gateway.
	#[arg(long, value_name = "URL", env = "SOUK_GATEWAY_PUBLIC_NODE", value_parser = websocket)]
	pub public_node: Option<String>,
}

impl Default for Settings {
	fn default() -> Self {
		Settings {
			node: "ws://127.0.0.1:9944".into(),
			database: "sqlite:souk-gateway.db".into(),
			listen: SocketAddr::from(([127, 0, 0, 1], 8090)),
			in_flight: 16,
			exit: false,
			requests_per_minute: 600,
			burst: 100,
			behind_proxy: false,
			timeout: Duration::from_secs(10),
			live_streams: 1_000,
			dapp: None,
			public_node: None,
		}
	}
}

fn websocket(text: &str) -> Result<String, String> {
	crate::dapp::origin(text).map(|_| text.to_owned())
}

fn seconds(text: &str) -> Result<Duration, String> {
	match text.parse::<u64>() {
		Ok(seconds @ 1..=3_600) => Ok(Duration::from_secs(seconds)),
		_ => Err("must be a whole number of seconds from 1 to 3600".into()),
	}
}
