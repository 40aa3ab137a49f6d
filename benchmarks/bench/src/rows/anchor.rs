// SPDX-License-Identifier: Apache-2.0

//! The anchor that every row is compared with: a transfer between two accounts that exist and that the block has not touched.

use super::{Context, Planned, Row};
use crate::{
	accounts::{bystander, Key, Keys, Role},
	world::World,
};
use souk_runtime::Balance;
use souk_runtime_common::constants::currency::CENTS;

/// What each transfer moves, in base units of SOUK.
pub const MOVED: Balance = CENTS;
/// The step from one recipient to the next. A prime far larger than a page of the database.
const STRIDE: u64 = 7_919;

/// `balances.transfer_keep_alive`.
#[derive(Default)]
pub struct Anchor {
	size: u32,
	senders: u32,
	/// The number of accounts without keys, which receive.
	bystanders: u32,
	sent: u64,
}

impl Anchor {
	/// Transfers to so many accounts, from `senders` accounts in turns.
	pub fn new(bystanders: u32, senders: u32) -> Self {
		Self { bystanders, senders, ..Default::default() }
	}
}

impl Row for Anchor {
	fn name(&self) -> &'static str {
		"anchor"
	}

	fn counts(&self) -> &'static str {
		"transfers"
	}

	fn most(&self) -> u32 {
		self.senders
	}

	fn prepare(&mut self, world: &mut World, _: u32, size: u32) -> Result<(), String> {
		self.size = size;
		(0..self.senders).try_for_each(|index| world.person(Role::Sender, index).map(|_| ()))
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, _: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|_| {
				let number = self.sent;
				self.sent += 1;
				// Both remainders are below a u32.
				let sender = (number % u64::from(self.senders.max(1))) as u32;
				let to = (number * STRIDE % u64::from(self.bystanders.max(1))) as u32;
				let dest = bystander(to).into();
				let call = pallet_balances::Call::transfer_keep_alive { dest, value: MOVED }.into();
				Planned { by: Key::new(Role::Sender, sender), call }
			})
			.collect()
	}
}
