// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

pub use souk_client::node as chain;

pub mod api;
pub mod cli;
pub mod config;
pub mod content;
pub mod dapp;
pub mod error;
pub mod follow;
pub mod gs1;
pub mod jsonld;
pub mod read;
pub mod rows;
pub mod statement;
pub mod store;
