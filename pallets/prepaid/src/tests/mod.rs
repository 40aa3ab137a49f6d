// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants and the flows of what is prepaid.

#![allow(clippy::arithmetic_side_effects)]

mod answers;
mod attacks;
mod close_account;
mod invariants;
mod open_account;
mod remove_rate;
mod reserve;
mod serve;
mod set_rate;
mod settle;
mod stop_serving;
mod top_up;
mod try_state;
mod views;
mod withdraw;
