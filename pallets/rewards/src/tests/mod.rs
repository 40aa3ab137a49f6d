// SPDX-License-Identifier: Apache-2.0

//! One file per call or question; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod activity;
mod attacks;
mod claim;
mod claim_many;
mod claim_purse;
mod clock;
mod close_era;
pub(crate) mod daybook;
mod debts;
mod dividends;
mod evasions;
mod forget_account;
mod fraud;
mod genesis;
mod held;
mod holders;
mod idle;
mod invariants;
mod policies;
mod pots;
mod prune;
mod rate_shop;
mod recycling;
mod referral;
mod schedules;
mod services;
mod set_mode;
mod settled;
mod standing;
mod try_state;
mod views;
mod wash;
