// SPDX-License-Identifier: Apache-2.0

//! One file per call or topic. Every test ends with the invariants, the holds and the flows.

#![allow(clippy::arithmetic_side_effects)]

mod accuse_member;
mod approve_member;
mod attacks;
mod attest_reads;
mod close_network;
mod expel_member;
mod invariants;
mod join_network;
mod judge_member;
mod lapse_accusation;
mod leave_network;
mod open_network;
mod publish_post;
mod refuse_member;
mod refused;
mod set_terms;
mod strike_member;
mod try_state;
mod views;
mod withdraw_bond;
