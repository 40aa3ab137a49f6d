// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	types::{count, given_back, size_of, zeros, DueKey, Line, Order},
	Config, DisputeDeposits, Due, Escrows, Lines, NextOrder, OrderDeposits, Orders, Pallet, RecordedSales,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame_support::ensure;
use souk_math::BASIS_POINTS;
use souk_primitives::{
	fiat::FiatLegs,
	holds::PayableHolds as _,
	order::{DisputeStage, OrderMode, OrderSide, OrderState},
	prepaid::PrepaidFees,
	AssetId, Balance,
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// Check every invariant of this pallet's storage.
	///
	/// 1. `NextOrder` is above every order. `Orders` and `Lines` have the same keys.
	/// 2. Every order is well formed: two parties, at least one line, numbers of the lines that fit each other and the
	///    state, terms that can be split, services that the
	///    seller's part can pay, a size that is that of its lines, no more of the fiat part given back than there is,
	///    something left of its price while it is open, and a quote if it has a fiat part.
	/// 3. `Due` has exactly one entry per order, not before its deadline.
	/// 4. Per buyer and asset, the rest of all open escrow orders is exactly what is held for escrows.
	/// 5. Per buyer, the deposits of open orders are exactly what is held for deposits. A final order has none.
	/// 6. `RecordedSales` has exactly one entry per till sale.
	/// 7. An order has a dispute exactly while it is disputed. The opener has put up deposits, the other side exactly if it has
	///    answered, and evidence is there as far as the stage says.
	/// 8. Per account and asset, what sides of open disputes put up is exactly what is held for disputes.
	/// 9. Fees are reserved only for orders that are paid outside the chain in part or whole, were accepted, and have not ended. Only
	///    such orders have fiat parts that go on.
	///
	/// Every message starts with the number of its invariant. `tests/try_state.rs` breaks every check.
	///
	/// # Errors
	///
	/// The first invariant that does not hold.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut escrows = BTreeMap::<(T::AccountId, AssetKey), (AssetId, Balance)>::new();
		let mut deposits = BTreeMap::<T::AccountId, Balance>::new();
		let mut stakes = BTreeMap::<(T::AccountId, AssetKey), (AssetId, Balance)>::new();
		let mut orders = 0u64;
		let mut sales = 0u64;

		for (id, order) in Orders::<T>::iter() {
			orders = orders.saturating_add(1);
			let lines = Lines::<T>::get(id);
			ensure!(id < NextOrder::<T>::get(), "1: an order has a number that was not given out");
			ensure!(!lines.is_empty(), "1: an order has no lines");
			Self::check_head(&order)?;
			ensure!(
				order.extent == size_of(&lines, order.assets.len(), order.services.len()),
				"2: an order is not as large as it says"
			);
			ensure!(!given_back(&order, &lines), "2: an order is open of which nothing is left");
			let mut campaigns = BTreeSet::new();
			for line in &lines {
				Self::check_line(&order, line)?;
				ensure!(
					line.terms.validate_services(order.shares()).is_ok(),
					"2: services that cannot be paid"
				);
				let once = line.campaign.is_none_or(|campaign| campaigns.insert(campaign));
				ensure!(once, "2: a campaign pays twice for an order");
			}

			ensure!(Due::<T>::contains_key(DueKey::new(order.queued, id)), "3: an order is not queued");
			ensure!(order.queued >= order.deadline, "3: an order is queued before its deadline");

			for (index, asset) in order.assets.iter().enumerate() {
				let held = if order.holds() {
					lines.iter().fold(0, |sum: Balance, line| sum.saturating_add(line.remaining(index)))
				} else {
					0
				};
				let key = (order.buyer.clone(), asset_key(asset));
				let sum = escrows.entry(key).or_insert((asset.clone(), 0));
				sum.1 = sum.1.checked_add(held).ok_or("4: escrows do not fit")?;
			}
			let sum = deposits.entry(order.buyer.clone()).or_insert(0);
			*sum = sum.checked_add(order.deposit).ok_or("5: deposits do not fit")?;

			let goes_on = T::FiatLegs::payment(id).is_some();
			ensure!(
				order.has_fiat_leg() || !goes_on,
				"9: a fiat part goes on of no order that runs and has one"
			);

			Self::check_dispute(&order)?;
			for side in [OrderSide::Buyer, OrderSide::Seller] {
				let stake = order.dispute.as_ref().and_then(|dispute| dispute.stake(side));
				// Accounts without a dispute are looked at as well: nothing may be held for them.
				let amounts = stake.map_or_else(|| zeros(order.assets.len()), |stake| stake.amounts.clone());
				let damage = order.assets.iter().cloned().zip(amounts);
				let procedure = (AssetId::Native, stake.map_or(0, |stake| stake.souk));
				for (asset, amount) in damage.chain([procedure]) {
					let key = (order.account(side).clone(), asset_key(&asset));
					let sum = stakes.entry(key).or_insert((asset, 0));
					sum.1 = sum.1.checked_add(amount).ok_or("8: deposits of disputes do not fit")?;
				}
			}

			if let Some(hash) = order.sale {
				sales = sales.saturating_add(1);
				ensure!(RecordedSales::<T>::get(hash) == Some(id), "6: a till sale is not on record");
			}
		}

		for id in T::PrepaidFees::orders() {
			let runs = Orders::<T>::get(id).is_some_and(|order| {
				order.is_stated() && order.state != OrderState::Placed && !order.state.is_final()
			});
			ensure!(runs, "9: fees are reserved for no order that runs and owes them");
		}

		ensure!(count(Lines::<T>::iter_keys().count()) == count_long(orders), "1: lines without an order");
		ensure!(
			count(Due::<T>::iter_keys().count()) == count_long(orders),
			"3: the queue has more entries than orders"
		);
		ensure!(
			count(RecordedSales::<T>::iter_keys().count()) == count_long(sales),
			"6: a record has no till sale"
		);
		for ((buyer, _), (asset, sum)) in escrows {
			let held = T::Holds::balance_on_hold::<Escrows>(&asset, &buyer);
			ensure!(held == sum, "4: what is held for escrows is not what orders have left");
		}
		for ((who, _), (asset, sum)) in stakes {
			let held = T::Holds::balance_on_hold::<DisputeDeposits>(&asset, &who);
			ensure!(held == sum, "8: what is held for disputes is not what sides put up");
		}
		for (buyer, sum) in deposits {
			let held = T::Holds::balance_on_hold::<OrderDeposits>(&AssetId::Native, &buyer);
			ensure!(held == sum, "5: what is held for deposits is not what orders say");
		}
		Ok(())
	}

	fn check_head(order: &Order<T::AccountId>) -> Result<(), TryRuntimeError> {
		ensure!(order.buyer != order.seller, "2: an account sells to itself");
		ensure!(order.since <= order.deadline, "2: a deadline lies before its state");
		let quoted = order.fiat_amount() > 0 && order.sale.is_none();
		ensure!(order.quote_ends.is_some() == quoted, "2: a quote without a fiat part, or the reverse");
		ensure!(
			order.dispute_terms.default_ruling <= BASIS_POINTS,
			"2: a default ruling of more than the whole"
		);
		ensure!(
			order.fiat_refunded <= order.fiat_amount(),
			"2: more of the fiat part went back than there is"
		);
		let mut providers = BTreeSet::new();
		for service in &order.services {
			ensure!(order.party(&service.provider).is_none(), "2: a party is paid for a service");
			ensure!(providers.insert(&service.provider), "2: a service provider is named twice");
			ensure!(!service.share.is_zero(), "2: a service for nothing");
		}
		ensure!(!order.state.is_final() || order.deposit == 0, "5: a final order has a deposit");
		ensure!(
			order.state == OrderState::Disputed || (order.ask.is_none() && order.offer.is_none()),
			"2: a proposal outside a dispute"
		);
		ensure!(
			order.sale.is_none()
				|| (order.mode == OrderMode::Attested && order.state == OrderState::Completed),
			"2: a till sale that is not over"
		);
		Ok(())
	}

	fn check_dispute(order: &Order<T::AccountId>) -> Result<(), TryRuntimeError> {
		ensure!(
			(order.state == OrderState::Disputed) == order.dispute.is_some(),
			"7: a dispute and a disputed order do not go together"
		);
		let Some(dispute) = &order.dispute else { return Ok(()) };
		let other = dispute.opener.other();
		ensure!(dispute.stake(dispute.opener).is_some(), "7: the opener of a dispute put up nothing");
		ensure!(
			dispute.stake(other).is_some() == (dispute.stage != DisputeStage::Answer),
			"7: the other side put up something before it answered, or nothing when it did"
		);
		let assets = order.assets.len();
		ensure!(
			[OrderSide::Buyer, OrderSide::Seller]
				.into_iter()
				.filter_map(|side| dispute.stake(side))
				.all(|stake| stake.amounts.len() == assets),
			"7: what a side put up does not match the assets"
		);
		let evidence = (dispute.has_evidence(dispute.opener), dispute.has_evidence(other));
		let expected = match dispute.stage {
			DisputeStage::Answer => !evidence.1,
			DisputeStage::Reply => evidence == (false, true),
			DisputeStage::Hearing => evidence == (true, true),
		};
		ensure!(expected, "7: a dispute has other evidence than its stage says");
		Ok(())
	}

	fn check_line(order: &Order<T::AccountId>, line: &Line<T::AccountId>) -> Result<(), TryRuntimeError> {
		let assets = order.assets.len();
		ensure!(
			line.amounts.len() == assets && line.refunded.len() == assets,
			"2: amounts do not match assets"
		);
		ensure!(
			line.refunded.iter().zip(&line.amounts).all(|(refunded, amount)| refunded <= amount),
			"2: more went back than was held"
		);
		ensure!(line.quantity > 0, "2: a line of no units");
		let gone = line.shipped.checked_add(line.dropped).ok_or("2: units do not fit")?;
		ensure!(gone <= line.quantity, "2: more units shipped or dropped than ordered");
		ensure!(line.returned <= line.shipped, "2: more units returned than shipped");
		let back = match order.state {
			OrderState::Delivered => order.return_refused,
			OrderState::ReturnRequested | OrderState::Disputed | OrderState::Returned | OrderState::Ruled => {
				true
			},
			_ => false,
		};
		ensure!(back || line.returned == 0, "2: units returned that were not asked back");
		ensure!(order.taken() || line.campaign.is_none(), "2: a campaign engaged before the seller signed");
		ensure!(count(line.items.len()) <= line.shipped, "2: more items than units shipped");
		ensure!(count(line.asked.len()) <= line.quantity, "2: more items asked for than units");
		ensure!(line.terms.validate().is_ok(), "2: terms that cannot be split");
		ensure!(line.depth() <= line.terms.commission.max_depth(), "2: a path that cannot be paid");
		match order.state {
			OrderState::Placed | OrderState::Cancelled | OrderState::Expired => {
				ensure!(gone == 0, "2: units shipped or dropped too early");
			},
			OrderState::Accepted => ensure!(line.dropped == 0, "2: units dropped too early"),
			_ => ensure!(gone == line.quantity, "2: units neither shipped nor dropped"),
		}
		Ok(())
	}
}

/// A key to sort assets by: their encoding.
type AssetKey = alloc::vec::Vec<u8>;

fn asset_key(asset: &AssetId) -> AssetKey {
	codec::Encode::encode(asset)
}

/// Counts are compared in 32 bits on both sides.
fn count_long(number: u64) -> u32 {
	u32::try_from(number).unwrap_or(u32::MAX)
}
