// SPDX-License-Identifier: Apache-2.0

//! One file per call or question; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod attacks;
mod claim_referral;
mod close_book;
mod countersign;
mod fund_referrals;
mod introducers;
mod invariants;
mod open_book;
mod pay_fees;
mod pledge;
mod post_batch;
mod proofs;
mod prune;
mod rating;
mod release_pledges;
mod reverse_receipts;
mod set_capacity;
mod set_costs;
mod set_referral;
mod set_usual;
mod size;
mod try_state;
mod types;
mod views;
mod washing;
mod weighing;
mod withdraw_referrals;
