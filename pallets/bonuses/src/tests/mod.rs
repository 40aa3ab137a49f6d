// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants, the holds and the flows of budgets.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod close_bonus;
mod expire_bonus;
mod invariants;
mod open_bonus;
mod settled;
mod sweep;
mod top_up_bonus;
mod try_state;
mod views;
