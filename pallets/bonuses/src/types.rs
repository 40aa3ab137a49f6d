// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules: a bonus, and what it paid one buyer in an era.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::Get, BoundedBTreeSet};
use scale_info::TypeInfo;
use souk_primitives::{
	bonus::{BonusId, BonusPay, BonusTerms, BonusView},
	order::{OrderMode, OrderState},
	traits::{LineAmounts, SettledLine},
	Balance, ListingId, Millis, OrderId, ShopId,
};

/// A merchant's reward for buyers, out of a budget that is on hold on the merchant's account.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Bonus<AccountId, Listings> {
	/// The shop whose sales it rewards.
	pub shop: ShopId,
	/// The account whose funds are on hold. Only what this account sold is rewarded, so a bonus ends with the sale of the
	/// shop.
	pub funder: AccountId,
	/// The listings it covers. `None` for all of the shop, future ones included.
	pub listings: Option<Listings>,
	/// What it pays, and for which sales.
	pub terms: BonusTerms,
	/// What is on hold and not paid, in base units.
	pub remaining: Balance,
	/// What it paid so far, in base units. A sum that reached the largest number stays there.
	pub paid: Balance,
	/// Orders placed from this moment on count.
	pub opened: Millis,
	/// Orders placed after this moment do not count.
	pub until: Millis,
}

impl<AccountId: PartialEq, MaxListings: Get<u32>> Bonus<AccountId, BoundedBTreeSet<ListingId, MaxListings>> {
	/// Whether an order that is placed `now` counts.
	pub fn active(&self, now: Millis) -> bool {
		self.opened <= now && now <= self.until
	}

	/// The moment until which it pays, if it pays for `time` after the last order that counts.
	pub fn pays_until(&self, time: Millis) -> Millis {
		self.until.saturating_add(time)
	}

	/// Whether it covers a listing.
	pub fn covers(&self, listing: ListingId) -> bool {
		self.listings.as_ref().is_none_or(|listings| listings.contains(&listing))
	}

	/// Whether it rewards a line: its funder sold it, under a listing that it covers, in an order that was placed while it
	/// was open and whose money moved where the terms say.
	pub fn fits(&self, line: &SettledLine<'_, AccountId>) -> bool {
		// The key of a till can be stolen, and its thief would be the buyer.
		let counts = line.mode == OrderMode::Escrow || self.terms.attested && !line.till;
		counts && *line.seller == self.funder && self.active(line.placed) && self.covers(line.listing)
	}

	/// What a line earns its buyer, in base units, before the cap of the buyer and the budget.
	pub fn due(&self, amounts: &[LineAmounts]) -> Balance {
		let Some(sold) = amounts.iter().find(|amounts| amounts.asset == self.terms.sale_asset) else {
			return 0;
		};
		let due = self.terms.due(sold.sale);
		if self.terms.asset != self.terms.sale_asset {
			return due;
		}
		// What the buyer may get back by other names, as promoter, platform and service provider, is never more than the sale.
		// The legs of a sale sum to the sale, so this never saturates.
		let helpers = sold.commission.iter().chain(&sold.services);
		let rest =
			helpers.fold(sold.sale.saturating_sub(sold.platform), |rest, leg| rest.saturating_sub(*leg));
		due.min(rest)
	}

	/// What it can pay `due` of to a buyer that got `got` in the era, in base units.
	pub fn payable(&self, due: Balance, got: &EraPaid, order: Option<OrderId>) -> Balance {
		// A fixed amount is for an order, so its further lines earn no more.
		let again =
			matches!(self.terms.pay, BonusPay::Fixed { .. }) && got.amount > 0 && order == Some(got.order);
		if again {
			return 0;
		}
		due.min(self.terms.buyer_cap.saturating_sub(got.amount)).min(self.remaining)
	}

	/// The bonus as clients see it.
	pub fn view(self, id: BonusId, now: Millis, time: Millis) -> BonusView<AccountId> {
		BonusView {
			id,
			active: self.active(now),
			pays_until: self.pays_until(time),
			shop: self.shop,
			funder: self.funder,
			listings: self.listings.map(|listings| listings.into_iter().collect()),
			terms: self.terms,
			remaining: self.remaining,
			paid: self.paid,
			opened: self.opened,
			until: self.until,
		}
	}
}

/// What a bonus paid one buyer in an era.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct EraPaid {
	/// The sum, in base units.
	pub amount: Balance,
	/// The latest order it paid for.
	pub order: OrderId,
}

/// Whether a line is a sale that is rewarded: a real one between two accounts, of which the buyer kept something and for which
/// money moved on the chain.
pub fn is_sale<AccountId: PartialEq>(line: &SettledLine<'_, AccountId>) -> bool {
	let ended = match line.state {
		OrderState::Completed | OrderState::Ruled => true,
		OrderState::Returned => line.kept > 0,
		_ => false,
	};
	// Behind a sale that was settled elsewhere stand the fees that were paid for it.
	let fees = |amounts: &LineAmounts| amounts.experience > 0 || amounts.commune > 0;
	let paid = line.mode == OrderMode::Escrow || line.amounts.iter().any(fees);
	ended && paid && line.real && line.seller != line.buyer
}
