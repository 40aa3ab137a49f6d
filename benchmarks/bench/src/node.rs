// SPDX-License-Identifier: Apache-2.0

//! The node of layer B: a process with a chain, a database and a port of its own, which ends with this one.

use crate::socket::{hex, unhex, Socket};
use serde_json::Value;
use sp_core::storage::Storage;
use std::{
	fs::{self, File},
	io::{BufWriter, Write},
	net::TcpListener,
	path::{Path, PathBuf},
	process::{Child, Command, Stdio},
	sync::{Arc, Mutex},
	thread::sleep,
	time::{Duration, Instant},
};

/// How long a node may take until it listens. It makes its genesis first.
const START: Duration = Duration::from_secs(300);
/// How long it may take to end by itself.
const END: Duration = Duration::from_secs(20);
/// The transactions that the node's pool holds, and their bytes in KiB: more than the load ever has waiting.
const POOL: [&str; 4] = ["--pool-limit", "65536", "--pool-kbytes", "524288"];

/// What must end when this process ends: a process, and a folder.
#[derive(Clone, Default)]
pub struct Leftovers {
	child: Arc<Mutex<Option<Child>>>,
	folder: Arc<Mutex<Option<PathBuf>>>,
}

impl Leftovers {
	/// The folder is to be removed.
	pub fn of(folder: &Path) -> Self {
		Self { child: Default::default(), folder: Arc::new(Mutex::new(Some(folder.into()))) }
	}

	/// End the process and remove the folder. What is done already is not done again.
	pub fn clear(&self) {
		self.end();
		if let Some(folder) = self.folder.lock().ok().and_then(|mut folder| folder.take()) {
			let _ = fs::remove_dir_all(folder);
		}
	}

	/// End the process: with the signal of Ctrl-C first, by force if it does not listen.
	fn end(&self) {
		let Some(mut child) = self.child.lock().ok().and_then(|mut child| child.take()) else { return };
		let _ = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
		let began = Instant::now();
		while began.elapsed() < END {
			if !matches!(child.try_wait(), Ok(None)) {
				return;
			}
			sleep(Duration::from_millis(100));
		}
		let _ = child.kill();
		let _ = child.wait();
	}
}

/// A node that runs.
pub struct Node {
	leftovers: Leftovers,
	/// Where it listens.
	pub address: String,
	log: PathBuf,
}

impl Node {
	/// Start a node on a chain whose first block has this state, with everything it writes in `folder`.
	///
	/// # Errors
	///
	/// The node does not start, with the end of its log.
	pub fn start(
		program: &Path,
		genesis: &Storage,
		folder: &Path,
		leftovers: Leftovers,
	) -> Result<Self, String> {
		fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
		let spec = folder.join("chain.json");
		write_spec(genesis, &spec).map_err(|error| format!("{}: {error}", spec.display()))?;
		let log = folder.join("node.log");
		let out = File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
		let errors = out.try_clone().map_err(|error| format!("{}: {error}", log.display()))?;
		let child = Command::new(program)
			.arg("--dev")
			.arg("--chain")
			.arg(&spec)
			.arg("--base-path")
			.arg(folder.join("base"))
			.args(["--rpc-port", &free_port()?.to_string()])
			.args(["--listen-addr", "/ip4/127.0.0.1/tcp/0"])
			.args(["--no-prometheus", "--no-telemetry", "--no-mdns"])
			.args(["--rpc-max-response-size", "64", "--rpc-max-request-size", "64"])
			.args(POOL)
			.stdin(Stdio::null())
			.stdout(out)
			.stderr(errors)
			.spawn()
			.map_err(|error| format!("{} does not run: {error}", program.display()))?;
		if let Ok(mut slot) = leftovers.child.lock() {
			*slot = Some(child);
		}
		let mut node = Self { leftovers, address: String::new(), log };
		node.address = node.wait()?;
		Ok(node)
	}

	/// Wait until it listens. The address is in its log.
	fn wait(&self) -> Result<String, String> {
		let began = Instant::now();
		while began.elapsed() < START {
			let log = fs::read_to_string(&self.log).unwrap_or_default();
			let address =
				log.split("JSON-RPC server: addr=").nth(1).and_then(|rest| rest.split([',', '\n']).next());
			if let Some(address) = address.filter(|address| address.starts_with("127.0.0.1:")) {
				return Ok(address.trim().to_owned());
			}
			let gone = self.leftovers.child.lock().ok().is_none_or(|mut child| {
				child.as_mut().is_none_or(|child| !matches!(child.try_wait(), Ok(None)))
			});
			if gone {
				return Err(format!("the node ended while it started; {}", self.last_words()));
			}
			sleep(Duration::from_millis(200));
		}
		Err(format!("the node does not listen after {} s; {}", START.as_secs(), self.last_words()))
	}

	/// The end of its log.
	pub fn last_words(&self) -> String {
		let log = fs::read_to_string(&self.log).unwrap_or_default();
		let lines: Vec<_> = log.lines().rev().take(5).collect();
		format!("it said: {}", lines.into_iter().rev().collect::<Vec<_>>().join(" | "))
	}

	/// A connection to it.
	///
	/// # Errors
	///
	/// It does not answer.
	pub fn connect(&self) -> Result<Socket, String> {
		Socket::open(&self.address).map_err(|error| format!("{error}; {}", self.last_words()))
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		self.leftovers.end();
	}
}

/// The runtime that a node has in it, as chains of its keep it.
///
/// # Errors
///
/// The node does not run, or was built without a runtime.
pub fn runtime_of(program: &Path) -> Result<Vec<u8>, String> {
	let output = Command::new(program)
		.args(["export-chain-spec", "--chain", "dev", "--raw"])
		.stderr(Stdio::null())
		.output()
		.map_err(|error| format!("{} does not run: {error}", program.display()))?;
	let spec: Value = serde_json::from_slice(&output.stdout)
		.map_err(|_| format!("{} export-chain-spec gave no chain specification", program.display()))?;
	spec["genesis"]["raw"]["top"][hex(b":code")]
		.as_str()
		.and_then(unhex)
		.ok_or_else(|| format!("{} has no runtime in it", program.display()))
}

/// A port that nothing listens on now.
fn free_port() -> Result<u16, String> {
	TcpListener::bind("127.0.0.1:0")
		.and_then(|listener| listener.local_addr())
		.map(|address| address.port())
		.map_err(|error| format!("no port is free: {error}"))
}

/// Write a chain specification, raw. It can be hundreds of megabytes, so it is never in memory as a whole.
fn write_spec(genesis: &Storage, path: &Path) -> std::io::Result<()> {
	let mut file = BufWriter::new(File::create(path)?);
	file.write_all(
		br#"{"name":"Souk Benchmark","id":"souk_bench","chainType":"Development","bootNodes":[],"telemetryEndpoints":null,"protocolId":"souk-bench","properties":{"tokenSymbol":"SOUK","tokenDecimals":12,"ss58Format":42},"forkBlocks":null,"badBlocks":null,"lightSyncState":null,"codeSubstitutes":{},"genesis":{"raw":{"childrenDefault":{},"top":{"#,
	)?;
	let mut first = true;
	for (key, value) in &genesis.top {
		write!(file, "{}\"{}\":\"{}\"", if first { "" } else { "," }, hex(key), hex(value))?;
		first = false;
	}
	file.write_all(b"}}}}")?;
	file.flush()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_be_json_with_all_keys_when_a_specification_is_written() {
		let mut genesis = Storage::default();
		genesis.top.insert(b":code".to_vec(), vec![1, 2]);
		genesis.top.insert(vec![0xff], vec![]);
		let path = std::env::temp_dir().join(format!("souk-bench-spec-{}.json", std::process::id()));
		write_spec(&genesis, &path).expect("it can be written");
		let spec: Value = serde_json::from_slice(&fs::read(&path).expect("it is there")).expect("it is JSON");
		fs::remove_file(&path).expect("it is there");
		let top = &spec["genesis"]["raw"]["top"];
		assert_eq!(top["0x3a636f6465"], "0x0102");
		assert_eq!(top["0xff"], "0x");
		assert_eq!(top.as_object().map(|top| top.len()), Some(2));
	}
}
