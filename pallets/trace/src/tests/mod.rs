// SPDX-License-Identifier: Apache-2.0

#![allow(clippy::arithmetic_side_effects)]

mod aggregation;
mod alerts;
mod check_events;
mod declare_error;
mod deliveries;
mod fees;
mod form;
mod hand_over;
mod invariants;
mod journey;
mod lots;
mod objects;
mod prune_history;
mod reassign_party;
mod register_party;
mod remove_party;
mod roots;
mod round_trip;
mod sales;
mod size;
mod transformation;
mod try_state;
