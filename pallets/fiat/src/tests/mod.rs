// SPDX-License-Identifier: Apache-2.0

//! One file per theme of calls. Every test ends with the invariants, the holds and the flows.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod attesters;
mod invariants;
mod legs;
mod lists;
mod obligations;
mod try_state;
mod views;
mod words;
