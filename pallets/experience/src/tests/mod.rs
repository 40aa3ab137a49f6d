// SPDX-License-Identifier: Apache-2.0

//! One file per theme; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod backing;
mod bonds;
mod cases;
mod certified;
mod cycles;
mod idle;
mod invariants;
mod models;
mod own_panel;
mod pay;
mod pool;
mod products;
mod real_sales;
mod reports;
mod rounds;
mod settled;
mod skills;
mod testers;
mod try_state;
mod verdicts;
mod views;
mod work;
