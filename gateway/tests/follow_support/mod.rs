// SPDX-License-Identifier: Apache-2.0

//! A node, databases and a gateway for tests.

#![allow(dead_code)]

use std::{
	collections::BTreeMap,
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	sync::Arc,
	time::{Duration, Instant},
};

use axum::{body::Body, http::Request, Router};
use http_body_util::BodyExt;
use serde_json::{json, Value};
use souk_gateway::{
	api::{self, App},
	chain::{json::Writer, Facts, Handle},
	config::Settings,
	content,
	follow::{Follower, Options, Status},
	store::{Dialect, Store},
};
use sqlx::Row;
use subxt::{
	ext::{scale_encode, scale_type_resolver::TypeResolver},
	rpcs::rpc_params,
	tx::Payload,
};
use subxt_signer::sr25519::Keypair;
use tokio::sync::watch;
use tower::ServiceExt;

/// The node's program. Without one the test is left out, which is said so that nobody misses it.
pub fn node_program() -> Option<PathBuf> {
	let named = std::env::var_os("SOUK_NODE").map(PathBuf::from);
	match named {
		Some(program) => {
			assert!(program.is_file(), "SOUK_NODE names {}, which is no program", program.display());
			Some(program)
		},
		None => {
			eprintln!("SKIPPED: SOUK_NODE does not name a souk-node");
			None
		},
	}
}

/// A port that nobody listens on.
pub fn free_port() -> u16 {
	TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// A process that ends with the test.
pub struct Process(pub Child);

impl Process {
	/// Ends it as a crash does.
	pub fn kill(&mut self) {
		let _ = self.0.kill();
		let _ = self.0.wait();
	}
}

impl Drop for Process {
	fn drop(&mut self) {
		self.kill();
	}
}

/// A development node with its data in a folder of its own.
pub struct Node {
	program: PathBuf,
	folder: tempfile::TempDir,
	process: Process,
	/// Its port.
	pub port: u16,
}

impl Node {
	/// Starts a node.
	pub async fn start(program: &Path, extra: &[&str]) -> Self {
		let folder = tempfile::tempdir().unwrap();
		let port = free_port();
		let process = launch(program, folder.path(), port, extra);
		let node = Node { program: program.to_owned(), folder, process, port };
		node.wait().await;
		node
	}

	/// Its address.
	pub fn address(&self) -> String {
		format!("ws://127.0.0.1:{}", self.port)
	}

	/// Stops it. Its data stay.
	pub fn stop(&mut self) {
		self.process.kill();
	}

	/// Starts it again where it was, on its old port.
	pub async fn restart(&mut self, extra: &[&str]) {
		self.process = launch(&self.program, self.folder.path(), self.port, extra);
		self.wait().await;
	}

	async fn wait(&self) {
		let start = Instant::now();
		while Facts::of(&self.address()).await.is_err() {
			assert!(start.elapsed() < Duration::from_secs(90), "the node does not answer");
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	}

	/// Makes a block. What it gives is its hash.
	pub async fn create_block(&self, handle: &Handle, finalize: bool) -> String {
		let link = handle.link().await.unwrap();
		let made: Value =
			link.ask("engine_createBlock", rpc_params![true, finalize, Value::Null]).await.unwrap();
		made["hash"].as_str().unwrap().to_owned()
	}

	/// A handle of its chain.
	pub async fn handle(&self) -> Arc<Handle> {
		let facts = Facts::of(&self.address()).await.unwrap();
		Arc::new(Handle::new(&self.address(), facts))
	}
}

fn launch(program: &Path, folder: &Path, port: u16, extra: &[&str]) -> Process {
	let mut command = Command::new(program);
	if !extra.contains(&"--sealing") {
		command.args(["--sealing", "instant"]);
	}
	command
		.args(["--dev", "--no-prometheus", "--no-telemetry", "--rpc-port"])
		.arg(port.to_string())
		.args(["--state-pruning", "archive", "--blocks-pruning", "archive"])
		.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0", "--base-path"])
		.arg(folder)
		.args(extra)
		.stdout(Stdio::null())
		.stderr(Stdio::null());
	Process(command.spawn().unwrap())
}

/// Arguments of a call that are encoded already.
struct Arguments(Vec<u8>);

impl scale_encode::EncodeAsFields for Arguments {
	fn encode_as_fields_to<R: TypeResolver>(
		&self,
		_: &mut dyn scale_encode::FieldIter<'_, R::TypeId>,
		_: &R,
		out: &mut Vec<u8>,
	) -> Result<(), scale_encode::Error> {
		out.extend_from_slice(&self.0);
		Ok(())
	}
}

struct Call {
	pallet: String,
	name: String,
	arguments: Arguments,
}

impl Payload for Call {
	type CallData = Arguments;

	fn pallet_name(&self) -> &str {
		&self.pallet
	}

	fn call_name(&self) -> &str {
		&self.name
	}

	fn call_data(&self) -> &Arguments {
		&self.arguments
	}
}

/// Signs a call whose arguments are written as the gateway writes them, and waits until it is final.
pub async fn submit(handle: &Handle, signer: &Keypair, pallet: &str, name: &str, arguments: Value) {
	let link = handle.link().await.unwrap();
	let hash = link.finalized().await.unwrap();
	let runtime = handle.runtime(&link, &hash).await.unwrap();
	let metadata = runtime.metadata();
	let variant = metadata.pallet_by_name(pallet).unwrap().call_variant_by_name(name).unwrap().clone();
	let writer = Writer { types: metadata.types(), prefix: handle.ss58_prefix() };
	let mut bytes = Vec::new();
	for field in &variant.fields {
		let field_name = field.name.as_deref().unwrap();
		let value = arguments.get(field_name).unwrap_or(&Value::Null);
		writer
			.encode(value, field.ty.id, &mut bytes)
			.unwrap_or_else(|why| panic!("{name}.{field_name}: {why}"));
	}
	send(handle, signer, pallet, name, bytes).await;
}

/// Signs a call whose arguments are encoded already, and waits until it is final.
pub async fn send(handle: &Handle, signer: &Keypair, pallet: &str, name: &str, arguments: Vec<u8>) {
	let call = Call { pallet: pallet.into(), name: name.into(), arguments: Arguments(arguments) };
	let at = handle.finalized().await.unwrap();
	let progress = at.tx().sign_and_submit_then_watch_default(&call, signer).await.unwrap();
	progress.wait_for_finalized_success().await.unwrap_or_else(|why| panic!("{pallet}.{name}: {why}"));
}

/// The content address of some text.
pub fn cid(text: &str) -> String {
	souk_trace::chain::cid::text(&souk_trace::chain::cid::of(text.as_bytes()))
}

/// An address of a development account.
pub fn address(pair: &Keypair) -> String {
	souk_gateway::chain::ss58::text(&pair.public_key().0, 42)
}

/// Opens a shop with two listings, and sells: an order that is delivered and completed, one that is cancelled, one that is
/// declined, and one that stays open. Returns the shop.
pub async fn trade(handle: &Handle, rounds: u32) -> u64 {
	let merchant = subxt_signer::sr25519::dev::alice();
	let buyer = subxt_signer::sr25519::dev::bob();
	let most = "1000000000000000000";
	let profile = json!({
		"region": "US-PA", "category": 5999, "floor_area": 120, "staff": 4, "metadata": cid("a shop"),
	});
	submit(
		handle,
		&merchant,
		"Shops",
		"open_shop",
		json!({ "profile": profile, "max_bond": most, "max_fee": most }),
	)
	.await;
	let next = handle.storage("Shops", "NextShopId", &[], None).await.unwrap().unwrap();
	let shop = next.as_u64().unwrap() - 1;
	let publish = json!({
		"shop": shop, "capability": "Publish", "max_bond": most, "max_fee": most, "min_slots": 0,
	});
	submit(handle, &merchant, "Shops", "add_capability", publish).await;
	let listing = |gtin: &str, price: &str| {
		json!({
			"product": gtin,
			"metadata": cid(gtin),
			"stock": 1000,
			"terms": {
				"price": { "token": ["SOUK", price], "fiat": null },
				"accepted": [], "token_discount": 0, "commission": "None", "max_depth": 0,
				"experience_fee": 150_000_000, "return_window": "0",
			},
		})
	};
	let listings =
		json!([listing("09506000134352", "2000000000000"), listing("09521000000025", "3000000000000")]);
	submit(handle, &merchant, "Shops", "publish_listings", json!({ "shop": shop, "listings": listings }))
		.await;
	let first = handle.storage("Shops", "NextListingId", &[], None).await.unwrap().unwrap();
	let listing = souk_gateway::chain::json::number(&first).unwrap() - 2;
	for round in 0..rounds {
		let offer =
			handle.runtime_api("CommerceApi", "offer", &[json!(listing.to_string())], None).await.unwrap();
		let line = json!({
			"listing": listing.to_string(), "offer": offer["offer"], "quantity": 1 + round % 3, "path": [], "items": [],
		});
		let place = json!({
			"lines": [line], "payment": [["SOUK", 1_000_000_000]], "limits": [most], "fiat": null, "platform": null,
			"mode": "Escrow", "attachment": null,
		});
		submit(handle, &buyer, "Orders", "place_order", place).await;
		let next = handle.storage("Orders", "NextOrder", &[], None).await.unwrap().unwrap();
		let order = (souk_gateway::chain::json::number(&next).unwrap() - 1).to_string();
		let view = handle.runtime_api("CommerceApi", "order", &[json!(order)], None).await.unwrap();
		let end = json!({ "order": order, "size": view["extent"] });
		match round % 5 {
			0 => submit(handle, &buyer, "Orders", "cancel_order", end).await,
			1 => submit(handle, &merchant, "Orders", "decline_order", end).await,
			2 => submit(handle, &merchant, "Orders", "accept_order", end).await,
			3 => {
				submit(handle, &merchant, "Orders", "accept_order", end.clone()).await;
				let mut ship = end.clone();
				ship["shipments"] = json!([{ "line": 0, "quantity": 1 + round % 3, "items": [] }]);
				ship["last"] = json!(true);
				submit(handle, &merchant, "Orders", "ship_order", ship).await;
				submit(handle, &buyer, "Orders", "confirm_delivery", end).await;
			},
			_ => {},
		}
	}
	shop
}

/// A gateway in this process: it follows a node into SQLite, and its interface can be asked.
pub struct Served {
	/// Its interface.
	pub router: Router,
	/// Its rows.
	pub store: Store,
	/// How its follower is.
	pub status: watch::Receiver<Status>,
	task: tokio::task::JoinHandle<()>,
	_folder: tempfile::TempDir,
}

impl Drop for Served {
	fn drop(&mut self) {
		self.task.abort();
	}
}

impl Served {
	/// Begins to follow, and waits until the rows are as new as the final chain.
	pub async fn start(handle: &Arc<Handle>) -> Self {
		let folder = tempfile::tempdir().unwrap();
		let store =
			Store::open(&format!("sqlite:{}", folder.path().join("rows.db").display())).await.unwrap();
		let follower =
			Follower::new(handle.clone(), store.clone(), Options { tell: false, ..Options::default() });
		let (status, pending) = (follower.status(), follower.pending());
		let task = tokio::spawn(async move {
			let _ = follower.run(std::future::pending()).await;
		});
		let mut served = Served { router: Router::new(), store, status, task, _folder: folder };
		served.level(handle).await;
		let contents = content::Settings {
			folder: served._folder.path().join("content"),
			..content::Settings::default()
		};
		let contents = content::Contents::open(contents, served.store.clone(), handle.facts()).unwrap();
		let settings = Settings { requests_per_minute: 0, ..Settings::default() };
		let probe: api::health::Probe = Arc::new(|| api::health::Progress {
			writes: true,
			node: Ok(()),
			node_height: None,
			stopped: None,
		});
		let app =
			App::new(served.store.clone(), handle.clone(), Arc::new(contents), Arc::new(settings), probe);
		let app = app.with_pending(pending);
		let (live, store) = (Arc::clone(&app.live), served.store.clone());
		tokio::spawn(async move { live.follow(&store).await });
		served.router = api::router(app);
		served
	}

	/// Waits until the rows are as new as the final chain is now.
	pub async fn level(&mut self, handle: &Handle) {
		let link = handle.link().await.unwrap();
		let target = link.header(&link.finalized().await.unwrap()).await.unwrap().height().unwrap();
		let reached =
			self.status.wait_for(|status| status.head.as_ref().is_some_and(|head| head.height >= target));
		tokio::time::timeout(Duration::from_secs(60), reached).await.expect("the rows follow").unwrap();
	}

	/// Asks for an address that is there.
	pub async fn found(&self, address: &str) -> Value {
		let request = Request::get(address).body(Body::empty()).unwrap();
		let answer = self.router.clone().oneshot(request).await.unwrap();
		let status = answer.status();
		let body = answer.into_body().collect().await.unwrap().to_bytes();
		assert_eq!(status, 200, "{address}: {}", String::from_utf8_lossy(&body));
		serde_json::from_slice(&body).unwrap()
	}

	/// The rows of one page of a list.
	pub async fn items(&self, address: &str) -> Vec<Value> {
		self.found(address).await["items"].as_array().unwrap().clone()
	}
}

/// All rows of all tables of the chain, as text, sorted.
pub async fn dump(store: &Store) -> BTreeMap<String, Vec<String>> {
	let mut all = BTreeMap::new();
	let mut names: Vec<&str> = souk_gateway::store::tables::ALL.iter().map(|table| table.name).collect();
	names.extend(["head", "bizpower_candles", "shop_days", "promoter_days"]);
	for name in names {
		let columns: Vec<String> = match store.dialect {
			Dialect::Sqlite => {
				let rows =
					sqlx::query(sqlx::AssertSqlSafe(format!("SELECT name FROM pragma_table_info('{name}')")))
						.fetch_all(&store.pool)
						.await
						.unwrap();
				rows.iter().map(|row| row.get(0)).collect()
			},
			Dialect::Postgres => {
				let question = format!(
					"SELECT column_name::text FROM information_schema.columns WHERE table_name = '{name}' ORDER BY ordinal_position"
				);
				let rows = sqlx::query(sqlx::AssertSqlSafe(question)).fetch_all(&store.pool).await.unwrap();
				rows.iter().map(|row| row.get(0)).collect()
			},
		};
		assert!(!columns.is_empty(), "{name}");
		let parts: Vec<String> =
			columns.iter().map(|column| format!("coalesce(cast({column} as text), '-')")).collect();
		let question = format!("SELECT {} FROM {name}", parts.join(" || '|' || "));
		let rows = sqlx::query(sqlx::AssertSqlSafe(question)).fetch_all(&store.pool).await.unwrap();
		let mut rows: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
		rows.sort();
		all.insert(name.to_owned(), rows);
	}
	all
}

/// Where two dumps differ, in a few words.
pub fn difference(
	one: &BTreeMap<String, Vec<String>>,
	other: &BTreeMap<String, Vec<String>>,
) -> Option<String> {
	for (name, rows) in one {
		let others = &other[name];
		if rows == others {
			continue;
		}
		let odd: Vec<&String> = rows.iter().filter(|row| !others.contains(row)).take(2).collect();
		let odd_others: Vec<&String> = others.iter().filter(|row| !rows.contains(row)).take(2).collect();
		return Some(format!(
			"{name}: {} and {} rows; {odd:?} against {odd_others:?}",
			rows.len(),
			others.len()
		));
	}
	None
}

/// PostgreSQL in a folder of its own.
pub struct Postgres {
	_folder: tempfile::TempDir,
	process: Process,
	program: PathBuf,
	data: PathBuf,
	port: u16,
}

/// A command that runs as `postgres` where this is root, because PostgreSQL does not run as root.
fn as_user(program: &Path) -> Command {
	let root = Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout.starts_with(b"0\n"));
	if root {
		let mut command = Command::new("runuser");
		command.args(["-u", "postgres", "--"]).arg(program);
		command
	} else {
		Command::new(program)
	}
}

impl Postgres {
	/// Starts one. `None`, which is said, where Debian's package is not there.
	pub async fn start() -> Option<Self> {
		let folders = std::fs::read_dir("/usr/lib/postgresql").ok().into_iter().flatten().flatten();
		let mut found: Vec<PathBuf> = folders
			.map(|entry| entry.path().join("bin"))
			.filter(|bin| bin.join("initdb").is_file())
			.collect();
		found.sort();
		let Some(bin) = found.pop() else {
			eprintln!("SKIPPED: there is no PostgreSQL in /usr/lib/postgresql");
			return None;
		};
		let folder = tempfile::tempdir().unwrap();
		// Its user needs to come in, and to make the folder of its data.
		use std::os::unix::fs::PermissionsExt;
		std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
		let data = folder.path().join("data");
		let made = as_user(&bin.join("initdb"))
			.args([
				"--auth",
				"trust",
				"--username",
				"souk",
				"--encoding",
				"UTF8",
				"--locale",
				"C",
				"--no-sync",
			])
			.args(["--pgdata".as_ref(), data.as_os_str()])
			.output()
			.unwrap();
		assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
		let port = free_port();
		let program = bin.join("postgres");
		let process = serve(&program, &data, port);
		let postgres = Postgres { _folder: folder, process, program, data, port };
		postgres.wait().await;
		Some(postgres)
	}

	/// The URL of the one database that there is.
	pub fn url(&self) -> String {
		format!("postgres://souk@127.0.0.1:{}/postgres", self.port)
	}

	/// Makes another database and gives its URL.
	pub async fn database(&self, name: &str) -> String {
		let store = Store::open(&self.url()).await.unwrap();
		sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
			.execute(&store.pool)
			.await
			.unwrap();
		store.pool.close().await;
		format!("postgres://souk@127.0.0.1:{}/{name}", self.port)
	}

	/// Ends it as a crash does.
	pub fn stop(&mut self) {
		// The process may be a user switch: the server itself is named in its file.
		if let Ok(text) = std::fs::read_to_string(self.data.join("postmaster.pid")) {
			if let Some(pid) = text.lines().next() {
				let _ = Command::new("kill").args(["-QUIT", pid]).status();
			}
		}
		self.process.kill();
		std::thread::sleep(Duration::from_millis(300));
	}

	/// Starts it again.
	pub async fn restart(&mut self) {
		self.process = serve(&self.program, &self.data, self.port);
		self.wait().await;
	}

	async fn wait(&self) {
		let start = Instant::now();
		while Store::open(&self.url()).await.is_err() {
			assert!(start.elapsed() < Duration::from_secs(60), "PostgreSQL does not answer");
			tokio::time::sleep(Duration::from_millis(200)).await;
		}
	}
}

impl Drop for Postgres {
	fn drop(&mut self) {
		self.stop();
	}
}

fn serve(program: &Path, data: &Path, port: u16) -> Process {
	let mut command = as_user(program);
	command
		.args(["-D".as_ref(), data.as_os_str()])
		.args(["-h", "127.0.0.1", "-p", &port.to_string(), "-c", "fsync=off"])
		.args(["-k".as_ref(), data.parent().unwrap().as_os_str()])
		.stdout(Stdio::null())
		.stderr(Stdio::null());
	Process(command.spawn().unwrap())
}

/// The gateway's program, which writes until it is level and ends then.
pub fn gateway(node: &str, database: &str, content: &Path, extra: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_souk-gateway"));
	command
		.args(["--node", node, "--database", database, "--content"])
		.arg(content)
		.args(["--listen", "127.0.0.1:0"])
		.args(extra)
		.stdout(Stdio::piped())
		.stderr(Stdio::piped());
	command
}
