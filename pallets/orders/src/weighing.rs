// SPDX-License-Identifier: Apache-2.0

//! What calls weigh. The measured weights of this pallet cover its own work; the other pallets say what theirs costs, and
//! the sums over the lines of an order are here.
//!
//! A call is declared by its arguments: by the lines it brings, or by the [`OrderSize`] that its caller names. It is charged
//! for what it did, whether it succeeds or is refused: a step notes its weight as it goes, and [`Pallet::charge`] hands the
//! last note back. Whoever is refused at the head of an order pays for a look at it.

use crate::{
	case::Case,
	evidence::most_stake_transfers,
	types::{
		count, Shipment, ShippedOrder, SizedOrder, Work, MAX_ORDER_ITEMS, MAX_PROMOTERS, MAX_REFUNDS,
		MAX_TRANSFERS, OTHER_PAYEES,
	},
	weights::WeightInfo,
	Config, LineRequestOf, Pallet,
};
use alloc::vec::Vec;
use frame_support::{
	dispatch::{
		DispatchErrorWithPostInfo, DispatchResult, DispatchResultWithPostInfo, Pays, PostDispatchInfo,
	},
	traits::Get,
	weights::Weight,
};
use souk_math::MAX_PATH_DEPTH;
use souk_primitives::{
	fiat::FiatLegs,
	listing::{Payment, MAX_PAYMENT_ASSETS},
	order::{OrderMode, OrderSize, OrderState, MAX_LINES},
	prepaid::PrepaidFees,
	sale::RealSales,
	standing::{Standing, Verified},
	traits::{Items, OnSettled, Promotion},
	AssetId, MAX_SERVICES,
};

/// A measured weight of an end of an order that depends on its lines.
type Measured = fn(u32) -> Weight;

/// The most transfers that refunding an order in so many assets tries. In each: the buyer, the seller, the commune.
fn refunds(assets: u32) -> u32 {
	assets.saturating_mul(3).saturating_add(1).min(MAX_REFUNDS)
}

/// The assets that placing is charged for. SOUK counts in any case, because the deposit is in it.
pub(crate) fn assets_in(payment: &Payment) -> u32 {
	let in_souk = payment.iter().any(|(asset, _)| *asset == AssetId::Native);
	count(payment.len()).saturating_add(u32::from(!in_souk))
}

/// The largest size an order can have.
pub const LARGEST: OrderSize = OrderSize {
	lines: MAX_LINES,
	assets: MAX_PAYMENT_ASSETS,
	depth: MAX_PATH_DEPTH,
	items: MAX_ORDER_ITEMS,
	services: MAX_SERVICES,
};

/// A size in which nothing is above what an order can have. A caller may name any numbers.
fn clamped(size: OrderSize) -> OrderSize {
	OrderSize {
		lines: size.lines.min(LARGEST.lines),
		assets: size.assets.min(LARGEST.assets),
		depth: size.depth.min(LARGEST.depth),
		items: size.items.min(LARGEST.items),
		services: size.services.min(LARGEST.services),
	}
}

impl<T: Config> Pallet<T> {
	/// Do what a call does, and charge it for what it notes, whether or not it succeeds.
	pub(crate) fn charge(call: impl FnOnce(&mut Weight) -> DispatchResult) -> DispatchResultWithPostInfo {
		let mut weight = T::WeightInfo::read_head();
		let done = call(&mut weight);
		let post_info = PostDispatchInfo { actual_weight: Some(weight), pays_fee: Pays::Yes };
		match done {
			Ok(()) => Ok(post_info),
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error }),
		}
	}

	/// Take a step, and note what the work of it weighs, whether or not it succeeds.
	pub(crate) fn bill(
		weight: &mut Weight,
		measured: Measured,
		step: impl FnOnce(&mut Work) -> DispatchResult,
	) -> DispatchResult {
		let mut work = Work::default();
		let done = step(&mut work);
		*weight = Self::weigh(measured, work);
		done
	}

	/// The links and the items of each line that is asked for.
	pub(crate) fn asked(lines: &[LineRequestOf<T>]) -> Vec<(u32, u32)> {
		lines.iter().map(|line| (T::Promotion::depth(&line.path), count(line.items.len()))).collect()
	}

	/// The weight of placing an order of these lines with a payment. `quoted` says whether it has a fiat part.
	pub(crate) fn place_weight(lines: &[LineRequestOf<T>], payment: &Payment, quoted: bool) -> Weight {
		Self::order_of(Self::asked(lines).into_iter(), assets_in(payment), true, quoted)
	}

	/// The weight of the largest order: the most lines, each over the deepest path and with the most items.
	pub(crate) fn largest_order() -> Weight {
		Self::order_of(largest_lines(), MAX_PAYMENT_ASSETS.saturating_add(1), true, true)
	}

	/// The weight of an order of lines with these links and items. `engaged` says whether campaigns are asked, and `quoted` whether
	/// there is a fiat part.
	pub(crate) fn order_of(
		lines: impl Iterator<Item = (u32, u32)>,
		assets: u32,
		engaged: bool,
		quoted: bool,
	) -> Weight {
		let (mut own, mut items, mut promotion) = (0u32, 0u32, Weight::zero());
		for (links, asked) in lines {
			// At most 16 lines of at most 16 items.
			own = own.saturating_add(1);
			items = items.saturating_add(asked);
			promotion = promotion.saturating_add(Self::promotion_weight(links, engaged));
		}
		let quote = if quoted { T::WeightInfo::quote() } else { Weight::zero() };
		T::WeightInfo::place_order(own, assets)
			.saturating_add(quote)
			.saturating_add(Self::parties_weight())
			.saturating_add(promotion)
			.saturating_add(T::Items::weight(own, items))
	}

	/// The weight of recording a sale of these lines.
	pub(crate) fn sale_weight(lines: &[LineRequestOf<T>]) -> Weight {
		Self::sale_of(Self::asked(lines).into_iter())
	}

	/// The weight of the largest sale at a till.
	pub(crate) fn largest_sale() -> Weight {
		Self::sale_of(largest_lines())
	}

	/// The weight of a sale of lines with these links and items. The items are checked and then handed over, and other
	/// pallets are told of the lines. Fees may be paid in one asset.
	pub(crate) fn sale_of(lines: impl Iterator<Item = (u32, u32)>) -> Weight {
		let (mut own, mut items, mut others) = (0u32, 0u32, Weight::zero());
		for (links, sold) in lines {
			// At most 16 lines of at most 16 items.
			own = own.saturating_add(1);
			items = items.saturating_add(sold);
			others = others
				.saturating_add(Self::promotion_weight(links, true))
				.saturating_add(Self::told_line(1, links, 0))
				.saturating_add(T::RealSales::weight(sold));
		}
		T::WeightInfo::record_sale(own)
			.saturating_add(Self::parties_weight())
			.saturating_add(others)
			.saturating_add(T::PrepaidFees::reserve_weight(own))
			.saturating_add(T::PrepaidFees::settle_weight(own, 0))
			.saturating_add(T::Items::weight(own, items).saturating_mul(2))
	}

	/// The weight of asking whether both parties may trade, and what is known of the shop.
	fn parties_weight() -> Weight {
		T::Standing::weight().saturating_mul(2).saturating_add(T::Verified::weight())
	}

	/// The weight of checking the path of a line, and of engaging a campaign if there are links and it is asked.
	fn promotion_weight(links: u32, engaged: bool) -> Weight {
		let engage = if engaged && links > 0 { T::Promotion::engage_weight() } else { Weight::zero() };
		T::Promotion::verify_weight(links).saturating_add(engage)
	}

	/// The most that accepting an order of this size weighs.
	pub(crate) fn most_accept(size: OrderSize) -> Weight {
		let lines = clamped(size).lines;
		Self::accept_weight(lines, lines, true)
	}

	/// The weight of accepting an order of which `taken` lines are taken off the stock, and fees are reserved for `stated` lines.
	/// `opens` says whether there is a fiat part.
	pub(crate) fn accept_weight(taken: u32, stated: u32, opens: bool) -> Weight {
		let fiat = if opens { T::FiatLegs::open_weight() } else { Weight::zero() };
		T::WeightInfo::accept_order(taken)
			.saturating_add(T::Standing::weight())
			.saturating_add(T::Verified::weight())
			.saturating_add(T::Promotion::engage_weight().saturating_mul(taken.into()))
			.saturating_add(T::PrepaidFees::reserve_weight(stated))
			.saturating_add(fiat)
	}

	/// The most that accepting these orders weighs, and skipping those that cannot be.
	pub(crate) fn most_accept_all(orders: &[SizedOrder]) -> Weight {
		Self::sum(orders.iter().map(|one| Self::most_accept(one.extent)))
	}

	/// The most that shipping of these orders weighs, and skipping those of which nothing can ship.
	pub(crate) fn most_ship_all(orders: &[ShippedOrder]) -> Weight {
		Self::sum(orders.iter().map(|one| Self::most_ship(one.extent, &one.shipments)))
	}

	/// The most that moving these orders on weighs.
	pub(crate) fn most_advance(orders: &[SizedOrder]) -> Weight {
		Self::sum(orders.iter().map(|one| Self::most_dispute(T::WeightInfo::advance_order, one.extent)))
	}

	/// The weight of a batch of steps, of which the first at least is looked at.
	fn sum(steps: impl Iterator<Item = Weight>) -> Weight {
		steps.fold(Weight::zero(), |sum, step| sum.saturating_add(step)).max(T::WeightInfo::read_head())
	}

	/// The most that cancelling an order of this size weighs, asked for the payment of its fiat part.
	pub(crate) fn most_cancel(size: OrderSize) -> Weight {
		Self::most_refund(T::WeightInfo::cancel_order, size).saturating_add(T::FiatLegs::payment_weight())
	}

	/// The most that shipping weighs: units of every line may be refunded, and if that leaves nothing, the order ends. It has
	/// the items that ship by then, besides those of the size.
	pub(crate) fn most_ship(size: OrderSize, shipments: &[Shipment]) -> Weight {
		let OrderSize { lines, assets, .. } = clamped(size);
		let end = OrderSize { items: size.items.saturating_add(named(shipments)), ..size };
		Self::ship_weight(lines, shipments, refunds(assets)).saturating_add(Self::most_ending(end))
	}

	/// The weight of shipping units of an order of `lines` lines, with `transfers` transfers to refund the rest.
	pub(crate) fn ship_weight(lines: u32, shipments: &[Shipment], transfers: u32) -> Weight {
		let items = named(shipments);
		T::WeightInfo::ship_order(lines, items.min(MAX_ORDER_ITEMS), transfers)
			.saturating_add(T::Items::weight(count(shipments.len()), items))
	}

	/// The most that a refund of part of a line weighs. If it leaves nothing, the order ends.
	pub(crate) fn most_refund_part(size: OrderSize) -> Weight {
		// A seller that gives everything back in a dispute ends it.
		let ending = Self::ending_weight(Self::most_dispute_work(size));
		T::WeightInfo::refund_part(refunds(clamped(size).assets)).saturating_add(ending)
	}

	/// The most that ending an order weighs of which nothing is left to pay.
	fn most_ending(size: OrderSize) -> Weight {
		Self::ending_weight(Self::most_work(size))
	}

	/// The weight of ending an order of which nothing is left to pay. The transfers of the refund are not part of it.
	pub(crate) fn ending_weight(work: Work) -> Weight {
		// It may be called off, and then each line goes back to the stock.
		let souk = work.souk.map(|_| 0);
		Self::weigh(T::WeightInfo::cancel_order, Work { transfers: 0, souk, ..work })
	}

	/// The weight of a step with this much work.
	pub(crate) fn weigh(measured: Measured, work: Work) -> Weight {
		let own = if work.paid {
			measured(work.lines).saturating_add(Self::assets_weight(work))
		} else {
			T::WeightInfo::deliver_order(work.lines)
		};
		let items = T::Items::weight(work.lines.min(work.items), work.items);
		let stakes = if work.stakes > 0 { T::WeightInfo::close_dispute(work.stakes) } else { Weight::zero() };
		let asked = T::Items::maker_weight(work.asked);
		own.saturating_add(items).saturating_add(asked).saturating_add(stakes).saturating_add(work.told)
	}

	/// The weight of splitting the escrow of the lines in each asset, and of all transfers.
	fn assets_weight(Work { lines, assets, transfers, souk, .. }: Work) -> Weight {
		let row = T::DbWeight::get().reads_writes(1, 1);
		// An order in SOUK alone may have been refunded in part before, and those transfers are not of another asset.
		let refunded = if assets == 0 { transfers } else { 0 };
		let mut weight = souk.map_or(Weight::zero(), |transfers| {
			let transfers = transfers.saturating_add(refunded);
			// An account of another asset has a row besides that of the system, and SOUK has no other. Its holds and freezes take longer
			// to check, for which the read of that row stands. So only the writes are given back.
			T::WeightInfo::settle_asset(lines, transfers)
				.saturating_sub(T::DbWeight::get().writes(transfers.into()))
				.saturating_add(row)
		});
		if let Some(others) = assets.checked_sub(1) {
			// The weight is linear, so it does not matter of which asset the transfers are. It was measured from the payees of a whole
			// sale on. With fewer there is one row more: what is on hold of an asset, and the account that holds it, are two.
			weight = weight
				.saturating_add(T::WeightInfo::settle_asset(lines, transfers))
				.saturating_add(T::WeightInfo::settle_asset(lines, 0).saturating_mul(others.into()))
				.saturating_add(row.saturating_mul(assets.into()));
		}
		weight
	}

	/// The weight of putting up the deposits of a side in a dispute of an order in so many assets, with SOUK for the procedure.
	pub(crate) fn open_dispute_weight(assets: u32) -> Weight {
		T::WeightInfo::dispute_order().saturating_add(T::WeightInfo::put_up(assets.saturating_add(1)))
	}

	/// The most that answering in a dispute weighs. The record may decide at once.
	pub(crate) fn most_answer(size: OrderSize) -> Weight {
		Self::open_dispute_weight(clamped(size).assets)
			.saturating_add(Self::most_dispute(T::WeightInfo::rule_order, size))
	}

	/// The most that a step weighs which may end a dispute of an order of this size: the histories of its items are asked, and the
	/// deposits are paid out.
	pub(crate) fn most_dispute(measured: Measured, size: OrderSize) -> Weight {
		Self::weigh(measured, Self::most_dispute_work(size))
	}

	/// The most work that ending a dispute of an order of this size makes.
	fn most_dispute_work(size: OrderSize) -> Work {
		let work = Self::most_work(size);
		Work { asked: work.items, stakes: most_stake_transfers(size.assets), ..work }
	}

	/// The most that a step weighs which can do anything with an order of this size.
	pub(crate) fn most(measured: Measured, size: OrderSize) -> Weight {
		Self::weigh(measured, Self::most_work(size))
	}

	/// The most that completing an order of this size weighs. Its items went with the delivery.
	pub(crate) fn most_completion(size: OrderSize) -> Weight {
		Self::weigh(T::WeightInfo::complete_order, Work { items: 0, ..Self::most_work(size) })
	}

	/// The most that refunding all of an order of this size weighs. Its items never left the seller.
	pub(crate) fn most_refund(measured: Measured, size: OrderSize) -> Weight {
		// In each asset: the buyer, the seller, the commune.
		let transfers = clamped(size).assets.saturating_mul(3);
		Self::weigh(measured, Work { items: 0, transfers, ..Self::most_work(size) })
	}

	/// The most work that a step with an order of this size can make.
	fn most_work(size: OrderSize) -> Work {
		let OrderSize { lines, assets, depth, items, services } = clamped(size);
		// Every number is bounded, so no product and no sum saturates.
		let promoters = lines.saturating_mul(depth).min(MAX_PROMOTERS);
		let payees = OTHER_PAYEES.saturating_add(promoters).saturating_add(services);
		// The answer for one line grows with its items. The size does not say on which lines the items are.
		let real =
			T::RealSales::weight(0).saturating_mul(lines.into()).saturating_add(T::RealSales::weight(items));
		// What is paid outside the chain counts in one asset more.
		let told = Self::told_line(assets.saturating_add(1), depth, services).saturating_mul(lines.into());
		let fees =
			T::PrepaidFees::settle_weight(lines, promoters).saturating_add(T::FiatLegs::close_weight());
		Work {
			paid: true,
			ended: true,
			lines,
			// A size does not say whether SOUK is among them. It is the cheapest to move.
			assets,
			souk: None,
			transfers: assets.saturating_mul(payees),
			items,
			asked: 0,
			stakes: 0,
			told: told.saturating_add(real).saturating_add(fees),
		}
	}

	/// The weight of telling the listeners of one line, and distribution if there are promoters.
	fn told_line(assets: u32, promoters: u32, services: u32) -> Weight {
		let told = T::OnSettled::weight(assets, promoters.saturating_add(services));
		if promoters == 0 {
			return told;
		}
		told.saturating_add(T::Promotion::settled_weight(promoters))
	}
}

impl<T: Config> Case<T> {
	/// The weight of paying fees and commission for what is paid outside the chain, and of ending a fiat part.
	pub(crate) fn ends_weight(&self) -> Weight {
		let mut weight = Weight::zero();
		if self.order.is_stated() {
			weight = T::PrepaidFees::settle_weight(count(self.lines.len()), self.most_promoters());
		}
		if self.order.has_fiat_leg() {
			weight = weight.saturating_add(T::FiatLegs::close_weight());
		}
		weight
	}

	/// The most that [`tell`](Self::tell) weighs, if so many assets of each line did something.
	pub(crate) fn most_told(&self, assets: u32) -> Weight {
		let services = count(self.order.services.len());
		self.lines.iter().fold(Weight::zero(), |sum, line| {
			sum.saturating_add(Pallet::<T>::told_line(assets, line.depth(), services))
				.saturating_add(T::RealSales::weight(count(line.items.len())))
		})
	}

	/// The most different promoters of this order. One that several lines name counts several times, up to the bound of an order.
	fn most_promoters(&self) -> u32 {
		// All numbers are bounded.
		self.lines.iter().fold(0u32, |sum, line| sum.saturating_add(line.depth())).min(MAX_PROMOTERS)
	}

	/// The most work a settlement of this order can make.
	pub(crate) fn most_work(&self) -> Work {
		// Promoters named on several lines count several times, up to the bound of an order. All numbers are bounded.
		let others = OTHER_PAYEES.saturating_add(count(self.order.services.len()));
		let payees = self.lines.iter().fold(others, |sum, line| sum.saturating_add(line.depth()));
		let transfers = payees.saturating_mul(count(self.order.assets.len())).min(MAX_TRANSFERS);
		let OrderSize { lines, assets, items, .. } = self.order.extent;
		let (asked, stakes) = match self.order.state {
			OrderState::Disputed => (items, most_stake_transfers(assets)),
			_ => (0, 0),
		};
		let held = if self.order.mode == OrderMode::Escrow { assets } else { 0 };
		let told = self.most_told(held.saturating_add(u32::from(self.order.is_stated())));
		let told = self.ends_weight().saturating_add(told);
		Work {
			paid: true,
			ended: true,
			lines,
			assets: held,
			souk: None,
			transfers,
			items,
			asked,
			stakes,
			told,
		}
	}
}

/// The items that shipments name.
fn named(shipments: &[Shipment]) -> u32 {
	// At most 16 shipments of at most 16 items.
	shipments.iter().fold(0u32, |sum, one| sum.saturating_add(count(one.items.len())))
}

/// The most lines, each over the deepest path and with the most items.
fn largest_lines() -> impl Iterator<Item = (u32, u32)> {
	(0..MAX_LINES).map(|_| (MAX_PATH_DEPTH, MAX_ORDER_ITEMS / MAX_LINES))
}
