// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod factor;
mod forget_product;
mod invariants;
mod prune_buyers;
mod settled;
mod try_state;
mod types;
