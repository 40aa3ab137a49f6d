// SPDX-License-Identifier: Apache-2.0

//! What a figure depends on besides the code: the machine and what else it does.

use serde_json::{json, Value};
use sp_io::hashing::blake2_256;
use std::{fs, process::Command, thread::available_parallelism};

/// The machine of a run.
#[derive(Clone, Debug)]
pub struct Machine {
	cpu: String,
	cores: usize,
	memory_gib: u64,
	kernel: String,
	rustc: String,
	load: String,
}

impl Machine {
	/// This machine, and its load now.
	pub fn here() -> Self {
		let read = |path: &str| fs::read_to_string(path).unwrap_or_default();
		let after = |text: &str, name: &str| {
			let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
			line.split_once(':').map_or_else(String::new, |(_, value)| value.trim().to_owned())
		};
		let memory = after(&read("/proc/meminfo"), "MemTotal");
		let kilobytes: u64 = memory.split(' ').next().and_then(|text| text.parse().ok()).unwrap_or(0);
		Self {
			cpu: after(&read("/proc/cpuinfo"), "model name"),
			cores: available_parallelism().map_or(0, Into::into),
			memory_gib: kilobytes.saturating_add(1 << 19) >> 20,
			kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
			rustc: said_by("rustc", &["--version"]),
			load: read("/proc/loadavg").split(' ').take(3).collect::<Vec<_>>().join(" "),
		}
	}

	/// A short name of the machine: cores, memory, and a hash of the rest. The load is not part of it.
	pub fn fingerprint(&self) -> String {
		let Self { cpu, cores, memory_gib, kernel, rustc, .. } = self;
		let hash = blake2_256(format!("{cpu}/{kernel}/{rustc}").as_bytes());
		format!("{cores}c{memory_gib}g-{:02x}{:02x}{:02x}", hash[0], hash[1], hash[2])
	}

	/// All of it.
	pub fn json(&self) -> Value {
		let Self { cpu, cores, memory_gib, kernel, rustc, load } = self;
		json!({
			"cpu": cpu, "cores": cores, "memory_gib": memory_gib, "kernel": kernel, "rustc": rustc,
			"load_at_start": load, "fingerprint": self.fingerprint(),
		})
	}

	/// In one line.
	pub fn line(&self) -> String {
		let Self { cpu, cores, memory_gib, kernel, rustc, load } = self;
		format!("{cores} cores, {cpu}, {memory_gib} GiB, Linux {kernel}, {rustc}, load {load}")
	}
}

/// What a program prints, or nothing if it does not run.
pub fn said_by(program: &str, arguments: &[&str]) -> String {
	let output = Command::new(program).args(arguments).output().ok();
	let text =
		output.filter(|output| output.status.success()).map(|output| output.stdout).unwrap_or_default();
	String::from_utf8_lossy(&text).trim().to_owned()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_name_a_machine_alike_whatever_its_load() {
		let machine = Machine {
			cpu: "A".into(),
			cores: 2,
			memory_gib: 24,
			kernel: "6".into(),
			rustc: "1".into(),
			load: "0 0 0".into(),
		};
		let busy = Machine { load: "9 9 9".into(), ..machine.clone() };
		assert_eq!(machine.fingerprint(), busy.fingerprint());
		assert!(machine.fingerprint().starts_with("2c24g-"));
		let other = Machine { cpu: "B".into(), ..machine.clone() };
		assert_ne!(machine.fingerprint(), other.fingerprint());
	}
}
