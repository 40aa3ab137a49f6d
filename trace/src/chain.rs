// SPDX-License-Identifier: Apache-2.0

//! Onto the chain and back.

pub mod api;
pub mod cid;
pub mod client;
pub mod event;
pub mod faults;
pub mod hands;
pub mod history;
pub mod keyring;
pub mod merkle;
pub mod root;
pub mod spread;
pub mod submit;
pub mod to_chain;
pub mod to_document;
