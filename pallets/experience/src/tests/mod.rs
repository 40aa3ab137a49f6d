// SPDX-License-Identifier: Apache-2.0

//! One file per theme; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod backing;
mod cycles;
mod invariants;
mod models;
mod pay;
mod products;
mod reports;
mod rounds;
mod settled;
mod testers;
mod try_state;
mod verdicts;
mod views;
