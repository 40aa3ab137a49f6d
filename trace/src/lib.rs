// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub mod chain;
pub mod context;
pub mod document;
pub mod generate;
pub mod hash;
pub mod item;
pub mod jsonld;
pub mod keys;
pub mod lexical;
pub mod link;
pub mod prehash;
pub mod report;
pub mod rules;
pub mod tree;
pub mod vocabulary;

pub use context::Contexts;
pub use document::{Document, EventAt, Kind, Unreadable};
pub use hash::{event_id, hash_events, parse_event_id, EventHash};
pub use rules::{check, check_event_ids, Fault};
