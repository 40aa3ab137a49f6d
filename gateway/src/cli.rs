// SPDX-License-Identifier: Apache-2.0

//! The command line: start, what is told, and the end.

use std::{
	io::Write as _,
	sync::Arc,
	time::{Duration, Instant},
};

use clap::Parser;
use sqlx::Row as _;
use tokio::{net::TcpListener, sync::watch};

use crate::{
	api::{self, App},
	chain::{json::hex, Facts, Failure, Handle},
	config::Settings,
	content,
	dapp::Dapp,
	error::Error,
	follow::{Follower, Node, Options, Status},
	store::{Dialect, Store},
};

/// A chain's commerce as rows, REST, content and GS1.
#[derive(Clone, Debug, Parser)]
#[command(version, about)]
pub struct Cli {
	/// Settings.
	#[command(flatten)]
	pub settings: Settings,
	/// Settings of contents.
	#[command(flatten)]
	pub content: content::Settings,
}

/// One fact, on a line of its own.
fn say(text: &str) {
	// A closed output is no reason to stop.
	let _ = writeln!(std::io::stdout(), "{text}");
	let _ = std::io::stdout().flush();
}

/// Asks a node what its chain is, until it answers. Ends where the address is none.
async fn meet(address: &str) -> Result<Facts, Failure> {
	let mut rest = Duration::from_millis(500);
	let mut told = false;
	loop {
		match Facts::of(address).await {
			Err(why) if why.may_pass() => {
				if !std::mem::replace(&mut told, true) {
					let _ = writeln!(std::io::stderr(), "souk-gateway: {why}; waiting for it");
				}
				tokio::time::sleep(rest).await;
				rest = rest.saturating_mul(2).min(Duration::from_secs(30));
			},
			met => return met,
		}
	}
}

/// Runs the gateway until it is told to stop, by Ctrl-C or SIGTERM.
///
/// # Errors
///
/// [`Error`], in one line.
pub async fn run(cli: Cli) -> Result<(), Error> {
	let stop = stop()?;
	let settings = Arc::new(cli.settings);
	let node = settings.public_node.as_ref().unwrap_or(&settings.node);
	let dapp = settings.dapp.as_ref().map(|folder| Dapp::open(folder, node)).transpose();
	let dapp = dapp.map_err(Error::Settings)?;
	let store = Store::open(&settings.database).await?;
	// Whose rows they are is known without a node, so that reads go on while it is away.
	let facts = match store.facts().await? {
		Some(facts) => facts,
		None => tokio::select! {
			met = meet(&settings.node) => met?,
			() = stopped(stop.clone()) => return Ok(()),
		},
	};
	let handle = Arc::new(Handle::new(&settings.node, facts.clone()));
	if let Err(why @ (Failure::OtherChain(_) | Failure::Address(_))) = handle.link().await {
		return Err(why.into());
	}
	say(&format!("chain     {} ({})", facts.chain, hex(&facts.genesis)));
	say(&format!("node      {}", settings.node));
	say(&format!(
		"database  {}",
		match (store.dialect, store.file()) {
			(Dialect::Sqlite, Some(file)) => format!("SQLite, {}", file.display()),
			_ => "PostgreSQL".to_owned(),
		}
	));
	let contents = content::Contents::open(cli.content, store.clone(), &facts).map_err(Error::Settings)?;
	let contents = Arc::new(contents);
	let options = Options { in_flight: usize::from(settings.in_flight), tell: true };
	let follower = Follower::new(handle.clone(), store.clone(), options);
	let (status, pending) = (follower.status(), follower.pending());
	let (ended, end) = watch::channel(false);
	let began = Instant::now();
	let follow = {
		let stop = stop.clone();
		let end = end.clone();
		tokio::spawn(async move {
			follower
				.run(async move {
					tokio::select! {
						() = stopped(stop) => {},
						() = stopped(end) => {},
					}
				})
				.await
		})
	};
	// The tables are there once this gateway, or another one, has been the writer.
	let aborted = async {
		let mut status = status.clone();
		// The follower drops its end where it cannot go on.
		while status.changed().await.is_ok() {}
	};
	tokio::select! {
		() = tables(&store) => {},
		() = stopped(stop.clone()) => {},
		() = aborted => {
			follow.await.map_err(|error| Error::Settings(error.to_string()))??;
			return Ok(());
		},
	}
	if settings.exit {
		return until_level(&store, status, follow, ended, began).await;
	}
	let listener = TcpListener::bind(settings.listen)
		.await
		.map_err(|error| Error::Listen { address: settings.listen.to_string(), error })?;
	let at = listener.local_addr()?;
	say(&format!("listens   http://{at}"));
	if let Some(folder) = &settings.dapp {
		say(&format!("dapp      http://{at}/ ({})", folder.display()));
	}
	say(&format!("open      http://{at}/docs"));
	let app = App::new(store.clone(), handle, contents.clone(), settings, probe(status.clone()));
	let app = app.with_pending(pending);
	let app = match dapp {
		Some(dapp) => app.with_dapp(dapp),
		None => app,
	};
	let mut tasks = tokio::task::JoinSet::new();
	{
		let (stop, end) = (stop.clone(), end.clone());
		tasks.spawn(async move {
			let stop = async move {
				tokio::select! {
					() = stopped(stop) => {},
					() = stopped(end) => {},
				}
			};
			api::serve(app, listener, stop).await.map_err(Error::from)
		});
	}
	{
		let (stop, end) = (stop.clone(), end.clone());
		tasks.spawn(async move {
			contents
				.run(async move {
					tokio::select! {
						() = stopped(stop) => {},
						() = stopped(end) => {},
					}
				})
				.await;
			Ok(())
		});
	}
	let followed = follow.await.map_err(|error| Error::Settings(error.to_string()))?;
	let _ = ended.send(true);
	while let Some(done) = tasks.join_next().await {
		done.map_err(|error| Error::Settings(error.to_string()))??;
	}
	followed.map_err(Error::from)
}

/// Waits for the tables. Whoever writes makes them, and then writes down whose rows they are.
async fn tables(store: &Store) {
	while !store.facts().await.is_ok_and(|facts| facts.is_some()) {
		tokio::time::sleep(Duration::from_millis(50)).await;
	}
}

/// How the follower is, for the interface.
fn probe(status: watch::Receiver<Status>) -> api::health::Probe {
	Arc::new(move || {
		let status = status.borrow();
		api::health::Progress {
			writes: status.writes,
			node: match &status.node {
				Node::Up => Ok(()),
				Node::Away(why) => Err(why.clone()),
			},
			stopped: status.stuck.clone(),
			node_height: Some(status.target),
		}
	})
}

/// Waits until the rows are as new as the final chain, and tells how many there are.
async fn until_level(
	store: &Store,
	mut status: watch::Receiver<Status>,
	follow: tokio::task::JoinHandle<Result<(), crate::follow::End>>,
	ended: watch::Sender<bool>,
	began: Instant,
) -> Result<(), Error> {
	loop {
		let level = {
			let status = status.borrow();
			status.node == Node::Up && status.head.is_some() && status.behind() == 0
		};
		if level || status.changed().await.is_err() {
			break;
		}
	}
	let took = began.elapsed();
	let _ = ended.send(true);
	follow.await.map_err(|error| Error::Settings(error.to_string()))??;
	let head = store.head().await?;
	let mut rows = 0i64;
	for table in crate::store::tables::ALL {
		let question = format!("SELECT COUNT(*) FROM {}", table.name);
		let row = sqlx::query(sqlx::AssertSqlSafe(question))
			.fetch_one(&store.pool)
			.await
			.map_err(crate::store::Error::from)?;
		rows = rows.saturating_add(row.try_get(0).map_err(crate::store::Error::from)?);
	}
	let events = status.borrow().events;
	let height = head.map_or(0, |head| head.height);
	let rate = f64::from(u32::try_from(events).unwrap_or(u32::MAX)) / took.as_secs_f64().max(0.001);
	say(&format!(
		"RESULT height={height} rows={rows} events={events} seconds={:.2} events_per_second={rate:.0}",
		took.as_secs_f64()
	));
	Ok(())
}

/// A switch that Ctrl-C and SIGTERM turn.
fn stop() -> Result<watch::Receiver<bool>, Error> {
	let (switch, stop) = watch::channel(false);
	let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
	tokio::spawn(async move {
		tokio::select! {
			_ = tokio::signal::ctrl_c() => {},
			_ = term.recv() => {},
		}
		let _ = switch.send(true);
		// The switch stays turned.
		std::future::pending::<()>().await;
	});
	Ok(stop)
}

/// Waits until a switch is turned.
async fn stopped(mut switch: watch::Receiver<bool>) {
	while !*switch.borrow() {
		if switch.changed().await.is_err() {
			// Nobody turns it any more.
			std::future::pending::<()>().await;
		}
	}
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use clap::CommandFactory;

	use super::*;

	#[test]
	fn should_have_a_sound_command_line() {
		Cli::command().debug_assert();
	}

	#[test]
	fn should_have_defaults_that_programs_have_too() {
		let cli = Cli::parse_from(["souk-gateway"]);
		let own = Settings::default();
		assert_eq!((cli.settings.listen, cli.settings.timeout), (own.listen, own.timeout));
		assert_eq!((cli.settings.database, cli.settings.in_flight), (own.database, own.in_flight));
		assert!(Cli::try_parse_from(["souk-gateway", "--timeout", "0"]).is_err());
		assert!(Cli::try_parse_from(["souk-gateway", "--listen", "nowhere"]).is_err());
		assert!(Cli::try_parse_from(["souk-gateway", "--public-node", "https://rpc.example"]).is_err());
		let cli = Cli::parse_from(["souk-gateway", "--dapp", "dist", "--public-node", "wss://rpc.example"]);
		assert_eq!(cli.settings.dapp, Some("dist".into()));
		assert_eq!(cli.settings.public_node.as_deref(), Some("wss://rpc.example"));
	}
}
