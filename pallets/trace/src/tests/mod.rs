// SPDX-License-Identifier: Apache-2.0

#![allow(clippy::arithmetic_side_effects)]

mod aggregation;
mod alerts;
mod ask_for;
mod check_events;
mod claim_prefix;
mod declare_error;
mod deliveries;
mod extend_alert;
mod fees;
mod form;
mod hand_over;
mod invariants;
mod journey;
mod lots;
mod objects;
mod prune_history;
mod reassign_party;
mod receivers;
mod register_party;
mod register_place;
mod remove_party;
mod roots;
mod round_trip;
pub mod rows;
mod sales;
mod set_contact;
mod size;
mod take_over;
mod transformation;
mod try_state;
