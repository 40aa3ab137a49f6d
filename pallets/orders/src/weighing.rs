// SPDX-License-Identifier: Apache-2.0

//! What calls weigh. The measured weights of this pallet cover its own work; the other pallets say what theirs costs, and
//! the sums over the lines of an order are here.

use crate::{
	case::Case,
	types::{count, Shipment, Work, MAX_ORDER_ITEMS, MAX_REFUNDS, MAX_TRANSFERS, OTHER_PAYEES},
	weights::WeightInfo,
	Config, LineRequestOf, Pallet,
};
use frame_support::{dispatch::DispatchResultWithPostInfo, weights::Weight};
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	listing::MAX_PAYMENT_ASSETS,
	order::MAX_LINES,
	traits::{Items, OnSettled, Promotion},
};

/// A measured weight that depends on lines and transfers.
type Measured = fn(u32, u32) -> Weight;

impl<T: Config> Pallet<T> {
	/// The weight of placing an order of these lines.
	pub(crate) fn place_weight(lines: &[LineRequestOf<T>]) -> Weight {
		Self::order_of(depths::<T>(lines), items_asked::<T>(lines))
	}

	/// The weight of the largest order: the most lines, each over the deepest path and with the most items.
	pub(crate) fn largest_order() -> Weight {
		Self::order_of(deepest(), MAX_ORDER_ITEMS)
	}

	/// The weight of an order with one line per depth of a path, and so many items.
	fn order_of(depths: impl Iterator<Item = u32>, items: u32) -> Weight {
		let (lines, promotion) = depths.fold((0u32, Weight::zero()), |(lines, sum), links| {
			(lines.saturating_add(1), sum.saturating_add(Self::promotion_weight(links)))
		});
		T::WeightInfo::place_order(lines)
			.saturating_add(promotion)
			.saturating_add(T::Items::weight(lines, items))
	}

	/// The weight of recording a sale of these lines.
	pub(crate) fn sale_weight(lines: &[LineRequestOf<T>]) -> Weight {
		Self::sale_of(depths::<T>(lines), items_asked::<T>(lines))
	}

	/// The weight of the largest sale at a till.
	pub(crate) fn largest_sale() -> Weight {
		Self::sale_of(deepest(), MAX_ORDER_ITEMS)
	}

	/// The weight of a sale with one line per depth of a path, and so many items. The items are checked and then handed
	/// over, and other pallets are told of the lines. No money moves on chain, so there are no assets.
	fn sale_of(depths: impl Iterator<Item = u32>, items: u32) -> Weight {
		let (lines, others) = depths.fold((0u32, Weight::zero()), |(lines, sum), links| {
			let line = Self::promotion_weight(links).saturating_add(Self::told_line(0, links));
			(lines.saturating_add(1), sum.saturating_add(line))
		});
		T::WeightInfo::record_sale(lines)
			.saturating_add(others)
			.saturating_add(T::Items::weight(lines, items).saturating_mul(2))
	}

	/// The weight of checking the path of a line, and of engaging a campaign if there are links.
	fn promotion_weight(links: u32) -> Weight {
		let engage = if links > 0 { T::Promotion::engage_weight() } else { Weight::zero() };
		T::Promotion::verify_weight(links).saturating_add(engage)
	}

	/// The weight of accepting an order of which `lines` lines are taken off the stock.
	pub(crate) fn accept_weight(lines: u32) -> Weight {
		T::WeightInfo::accept_order(lines)
			.saturating_add(T::Promotion::engage_weight().saturating_mul(lines.into()))
	}

	/// The weight of shipping. All lines an order may have count, because units of every line may be refunded.
	pub(crate) fn ship_weight(shipments: &[Shipment]) -> Weight {
		// At most 16 shipments of at most 16 items.
		let items = shipments.iter().fold(0u32, |sum, one| sum.saturating_add(count(one.items.len())));
		T::WeightInfo::ship_order(MAX_LINES, items.min(MAX_ORDER_ITEMS))
			.saturating_add(T::Items::weight(count(shipments.len()), items))
	}

	/// The weight of a step with this much work.
	pub(crate) fn weigh(measured: Measured, work: Work) -> Weight {
		let items = T::Items::weight(work.lines.min(work.items), work.items);
		measured(work.lines, work.transfers).saturating_add(items).saturating_add(work.told)
	}

	/// The result of a call whose work is known: it pays for that instead of the most.
	pub(crate) fn done(measured: Measured, work: Work) -> DispatchResultWithPostInfo {
		Ok(Some(Self::weigh(measured, work)).into())
	}

	/// The most work one order can make.
	pub(crate) fn most_work() -> Work {
		Work {
			lines: MAX_LINES,
			transfers: MAX_TRANSFERS,
			items: MAX_ORDER_ITEMS,
			told: Self::told_line(MAX_PAYMENT_ASSETS, MAX_PATH_DEPTH).saturating_mul(MAX_LINES.into()),
		}
	}

	/// The most work of a completion. Its items went with the delivery.
	pub(crate) fn most_completion() -> Work {
		Work { items: 0, ..Self::most_work() }
	}

	/// The most work of a refund of everything. Its items never left the seller.
	pub(crate) fn most_refund() -> Work {
		Work { transfers: MAX_REFUNDS, ..Self::most_completion() }
	}

	/// The weight of telling the listeners of one line, and distribution if there are promoters.
	fn told_line(assets: u32, promoters: u32) -> Weight {
		let told = T::OnSettled::weight(assets, promoters);
		if promoters == 0 {
			return told;
		}
		told.saturating_add(T::Promotion::settled_weight(promoters))
	}
}

impl<T: Config> Case<T> {
	/// The weight of telling the listeners and distribution of all lines.
	pub(crate) fn told_weight(&self) -> Weight {
		let assets = count(self.order.assets.len());
		self.lines.iter().fold(Weight::zero(), |sum, line| {
			sum.saturating_add(Pallet::<T>::told_line(assets, line.depth()))
		})
	}

	/// The most work a settlement of this order can make.
	pub(crate) fn most_work(&self) -> Work {
		// Promoters named on several lines count several times, up to the bound of an order. All numbers are bounded.
		let payees = self.lines.iter().fold(OTHER_PAYEES, |sum, line| sum.saturating_add(line.depth()));
		let transfers = payees.saturating_mul(count(self.order.assets.len())).min(MAX_TRANSFERS);
		let items = self.lines.iter().fold(0u32, |sum, line| sum.saturating_add(count(line.items.len())));
		Work { lines: count(self.lines.len()), transfers, items, told: self.told_weight() }
	}
}

/// The depth of each line's path.
fn depths<T: Config>(lines: &[LineRequestOf<T>]) -> impl Iterator<Item = u32> + '_ {
	lines.iter().map(|line| T::Promotion::depth(&line.path))
}

/// The most lines, each over the deepest path.
fn deepest() -> impl Iterator<Item = u32> {
	(0..MAX_LINES).map(|_| MAX_PATH_DEPTH)
}

/// The serialised items that lines ask for.
fn items_asked<T: Config>(lines: &[LineRequestOf<T>]) -> u32 {
	// At most 16 lines of at most 16 items.
	lines.iter().fold(0, |sum, line| sum.saturating_add(count(line.items.len())))
}
