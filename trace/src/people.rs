// SPDX-License-Identifier: Apache-2.0

//! An item's history for people: on a terminal, as a page, as a picture, and as a product passport.
//!
//! What the chain tells and what documents add to it are put together once, in [`story`]; the forms only lay it out. Every
//! text comes from somebody else, so every form writes it harmlessly ([`words::plain`]) and escapes it.

pub mod graph;
pub mod html;
pub mod papers;
pub mod passport;
pub mod story;
pub mod svg;
pub mod terminal;
pub mod words;
