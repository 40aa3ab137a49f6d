// SPDX-License-Identifier: Apache-2.0

//! The least hardware of a validator: the reference machine of Polkadot validators, because this node is built from the
//! same software.

use sc_sysinfo::{Metric, Requirement, Requirements, Throughput};

/// The requirements of the reference machine.
pub fn requirements() -> Requirements {
	let every = |metric, minimum| Requirement { metric, minimum, validator_only: false };
	Requirements(vec![
		every(Metric::Blake2256, Throughput::from_mibs(1_000.0)),
		Requirement {
			metric: Metric::Blake2256Parallel { num_cores: 8 },
			minimum: Throughput::from_mibs(1_000.0),
			validator_only: true,
		},
		every(Metric::Sr25519Verify, Throughput::from_kibs(637.6)),
		every(Metric::MemCopy, Throughput::from_gibs(11.49)),
		every(Metric::DiskSeqWrite, Throughput::from_mibs(950.0)),
		every(Metric::DiskRndWrite, Throughput::from_mibs(420.0)),
	])
}
