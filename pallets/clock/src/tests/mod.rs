// SPDX-License-Identifier: Apache-2.0

//! One file per topic. Every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod invariants;
mod skipped_slots;
mod ticking;
mod try_state;
