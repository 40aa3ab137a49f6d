// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants and the flows of the pot.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod claim_stake;
mod claim_work;
mod divide_cycle;
mod expire_cycle;
mod idle;
mod invariants;
mod try_state;
mod views;
mod work;
