// SPDX-License-Identifier: Apache-2.0

//! Runs the node from tests.
#![allow(dead_code)]

use serde_json::{json, Value};
use std::{
	fs,
	io::{Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	sync::{
		atomic::{AtomicU32, Ordering},
		Mutex, MutexGuard, PoisonError,
	},
	thread::sleep,
	time::{Duration, Instant},
};

/// A new temporary folder. It is removed when the test ends.
pub struct Folder(PathBuf);

impl Folder {
	/// Make one.
	pub fn new() -> Self {
		static NEXT: AtomicU32 = AtomicU32::new(0);
		let name = format!("souk-node-test-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
		let path = std::env::temp_dir().join(name);
		fs::create_dir_all(&path).expect("the temporary folder can be written");
		Self(path)
	}

	/// Its path.
	pub fn path(&self) -> &Path {
		&self.0
	}

	/// Write a file into it.
	pub fn file(&self, name: &str, text: &str) -> String {
		let path = self.0.join(name);
		fs::write(&path, text).expect("the temporary folder can be written");
		path.display().to_string()
	}

	/// The path of a file in it, written or not.
	pub fn at(&self, name: &str) -> String {
		self.0.join(name).display().to_string()
	}
}

impl Drop for Folder {
	fn drop(&mut self) {
		let _ = fs::remove_dir_all(&self.0);
	}
}

/// The command that runs the node with arguments.
pub fn node(arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_souk-node"));
	command.args(arguments);
	command
}

/// Run the node until it ends by itself.
pub fn run(arguments: &[&str]) -> Output {
	node(arguments).stdin(Stdio::null()).output().expect("the node starts")
}

/// The standard output of the node.
pub fn stdout(output: &Output) -> String {
	String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The standard error of the node.
pub fn stderr(output: &Output) -> String {
	String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Assert that the node refuses the arguments: exit code 1, and one `Error:` line with every word. A panic fails it.
#[track_caller]
pub fn assert_refused(arguments: &[&str], words: &[&str]) {
	let output = run(arguments);
	let text = stderr(&output);
	assert_eq!(output.status.code(), Some(1), "{arguments:?}: {text}");
	let errors: Vec<_> = text.lines().filter(|line| line.starts_with("Error: ")).collect();
	let [line] = errors[..] else { panic!("{arguments:?} must say one `Error:` line: {text}") };
	assert_eq!(text.trim_end().lines().last(), Some(line), "{arguments:?} must end with it: {text}");
	for word in words {
		assert!(line.contains(word), "{arguments:?} must say {word:?}: {line}");
	}
	assert!(!text.contains("panicked") && !text.contains("backtrace"), "{text}");
}

/// Fail the test unless the node was built with the runtime in it. Chains need the runtime.
#[track_caller]
pub fn require_runtime() {
	assert!(
		souk_runtime::WASM_BINARY.is_some(),
		"this test needs a node with the runtime in it: build without SKIP_WASM_BUILD"
	);
}

/// Hold this while a node runs. A node compiles the runtime on every core, so several at a time would all be late.
pub fn alone() -> MutexGuard<'static, ()> {
	static LOCK: Mutex<()> = Mutex::new(());
	LOCK.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running development node, killed when the test ends.
pub struct Running {
	process: Child,
	port: u16,
}

impl Running {
	/// Start a development node that keeps its database in `base`, and wait until it answers.
	pub fn start(base: &Folder, arguments: &[&str]) -> Self {
		let (port, base) = (free_port(), base.at("base"));
		let process = node(&["--dev", "--no-prometheus", "--no-telemetry", "--base-path", &base])
			.args(["--port", &free_port().to_string(), "--rpc-port", &port.to_string()])
			.args(arguments)
			.stdin(Stdio::null())
			.stdout(Stdio::null())
			.stderr(Stdio::null())
			.spawn()
			.expect("the node starts");
		let running = Self { process, port };
		running.until("the node answers", |node| node.post("system_health", json!([])).ok());
		running
	}

	/// Call an RPC method: its result, or its error.
	pub fn call(&self, method: &str, params: Value) -> Result<Value, Value> {
		let answer = self.post(method, params).expect("the node answers");
		match answer.get("error") {
			Some(error) => Err(error.clone()),
			None => Ok(answer["result"].clone()),
		}
	}

	/// The number of the best block, or of the last final one.
	pub fn height(&self, finalised: bool) -> u64 {
		let hash = match finalised {
			true => self.call("chain_getFinalizedHead", json!([])),
			false => self.call("chain_getBlockHash", json!([])),
		};
		let header = self
			.call("chain_getHeader", json!([hash.expect("there is a head")]))
			.expect("heads have headers");
		let number =
			header["number"].as_str().expect("headers have numbers").trim_start_matches("0x").to_string();
		u64::from_str_radix(&number, 16).expect("numbers are hex")
	}

	/// Wait until `done` says something.
	#[track_caller]
	pub fn until<T>(&self, what: &str, done: impl Fn(&Self) -> Option<T>) -> T {
		let start = Instant::now();
		while start.elapsed() < Duration::from_secs(300) {
			if let Some(value) = done(self) {
				return value;
			}
			sleep(Duration::from_millis(200));
		}
		panic!("waited in vain until {what}");
	}

	/// Kill the node without warning, as a power failure would.
	pub fn kill(mut self) {
		self.process.kill().expect("it runs");
		self.process.wait().expect("it ends");
	}

	fn post(&self, method: &str, params: Value) -> std::io::Result<Value> {
		let body = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string();
		let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
		stream.set_read_timeout(Some(Duration::from_secs(30)))?;
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nConnection: close\r\n\
			 Content-Length: {}\r\n\r\n{body}",
			body.len(),
		)?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer)?;
		let (_, body) = answer.split_once("\r\n\r\n").ok_or(std::io::ErrorKind::InvalidData)?;
		Ok(serde_json::from_str(body)?)
	}
}

impl Drop for Running {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
	}
}

fn free_port() -> u16 {
	let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
	listener.local_addr().expect("it is bound").port()
}
