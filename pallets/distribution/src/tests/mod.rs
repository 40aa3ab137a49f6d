// SPDX-License-Identifier: Apache-2.0

//! One file per call or question; every test ends with the invariants.

#![allow(clippy::arithmetic_side_effects)]

mod close_campaign;
mod engage;
mod expire_campaign;
mod forget_record;
mod invariants;
mod open_campaign;
mod records;
mod remove_record;
mod settled;
mod top_up_campaign;
mod try_state;
mod vector;
mod verify;
mod views;
