// SPDX-License-Identifier: Apache-2.0

//! Onto the chain and back. The connection and the addresses of bytes are those of `souk-client`.

pub use souk_client::{calls as client, cid};

pub mod api;
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
