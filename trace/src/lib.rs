// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub mod chain;
mod content;
pub mod context;
pub mod document;
pub mod generate;
pub mod hash;
pub mod item;
pub mod jsonld;
pub mod keys;
pub mod lexical;
pub mod link;
pub mod people;
pub mod prehash;
pub mod read;
pub mod report;
pub mod rules;
mod shape;
pub mod tree;
pub mod vocabulary;
pub mod xml;

pub use context::Contexts;
pub use document::{Document, EventAt, Kind, Places, Unreadable};
pub use hash::{
	collision, collisions, event_id, hash_each, hash_events, hash_events_by, parse_event_id, EventHash, Rules,
};
pub use rules::{check, check_event_ids, Fault};
