// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod allocate;
mod economies;
mod fees;
mod invariants;
mod launch;
mod release;
mod try_state;
mod views;
