// SPDX-License-Identifier: Apache-2.0

//! What is owed for money that moves outside the chain (product decision 13): all of an attested order, and the fiat part of any
//! other. The chain does not hold it. So fees and commission are reserved in a prepaid account when the seller accepts the order, and
//! paid out of that when it ends.
//!
//! The value that both parties stated takes the place of an escrow. Every rule of how an order ends is the same then: what is
//! kept of a line is a sale, and the waterfall says what it owes. The legs of the pool, the commune, the platform and the promoters
//! move on chain. Those of seller, buyer and service providers do not.

use crate::{
	case::Case,
	types::{share_of, End},
	Config, LineOf,
};
use alloc::vec::Vec;
use frame_support::{
	pallet_prelude::*,
	storage::{with_transaction, TransactionOutcome},
};
use souk_math::waterfall::{split, Legs};
use souk_primitives::{
	money::Fiat,
	order::OrderMode,
	prepaid::{EndedLine, LineValue, PrepaidFees, StatedLine, StatedOrder},
	traits::LineAmounts,
	Balance,
};

/// How what is left of a line is split when its order ends, if `value` stands for what is paid of it outside the chain.
struct StatedEnd {
	/// What is left: all but units that never shipped.
	remaining: Balance,
	/// The part of it that no side gets.
	forfeited: Balance,
	/// The legs of the rest.
	legs: Legs,
}

impl StatedEnd {
	fn new<AccountId: Clone>(
		line: &crate::types::Line<AccountId>,
		value: Balance,
		depth: u32,
		end: End,
	) -> Self {
		let line = line.valued(value);
		let remaining = line.remaining(0);
		let forfeited = end.forfeited(&line, 0);
		// Never underflows: it is a part of what remains.
		let rest = remaining.saturating_sub(forfeited);
		// Placing proved that these terms and this depth split, whatever the outcome. If they did not, all would have gone back.
		let all_back = Legs { buyer: rest, ..Default::default() };
		let legs = split(rest, &line.terms, depth, end.outcome(&line, 0)).unwrap_or(all_back);
		Self { remaining, forfeited, legs }
	}

	/// What is a sale.
	fn sale(&self) -> Balance {
		// Never underflows: both are parts of what remains.
		self.remaining.saturating_sub(self.forfeited).saturating_sub(self.legs.buyer)
	}
}

/// How a till's total is divided over its lines: by the prices of their listings, if all of them name one in its currency, and
/// otherwise by units. The parts sum to the total.
pub(crate) fn divide_total<AccountId>(
	total: Fiat,
	lines: &[crate::types::Line<AccountId>],
) -> Vec<Option<Fiat>> {
	let priced = |line: &crate::types::Line<AccountId>| {
		let unit = line.fiat.filter(|unit| unit.currency == total.currency && unit.amount > 0)?;
		unit.amount.checked_mul(line.quantity.into())
	};
	let by_price: Option<Vec<Balance>> = lines.iter().map(priced).collect();
	let by_price = by_price
		.filter(|prices| prices.iter().try_fold(0, |sum: Balance, price| sum.checked_add(*price)).is_some());
	let weights = by_price.unwrap_or_else(|| lines.iter().map(|line| Balance::from(line.quantity)).collect());
	// Neither sum saturates: the sum of the prices fits, and so do 16 numbers of 32 bits.
	let all = weights.iter().fold(0, |sum: Balance, weight| sum.saturating_add(*weight));
	let (mut before, mut given) = (0, 0);
	weights
		.into_iter()
		.map(|weight| {
			before = weight.saturating_add(before);
			let until = share_of(total.amount, before, all);
			// Never underflows: the sums of weights rise.
			let own = until.saturating_sub(given);
			given = until;
			Some(Fiat { currency: total.currency, amount: own })
		})
		.collect()
}

impl<T: Config> Case<T> {
	/// Reserve what an order that its seller accepts will owe for what is paid outside the chain.
	///
	/// # Errors
	///
	/// No prepaid account covers it, or no good rate is known.
	pub(crate) fn reserve_fees(&self) -> DispatchResult {
		self.reserve(self.lines.iter().map(LineOf::<T>::fiat_price).collect(), false)
	}

	/// Reserve for lines that cost so much outside the chain, one amount a line. `at_till` says whether the legs of platform and
	/// promoters move outside the chain as well.
	fn reserve(&self, fiat: Vec<Option<Fiat>>, at_till: bool) -> DispatchResult {
		// The token part of an escrow order is held on chain.
		let stated = self.order.mode == OrderMode::Attested;
		let lines = self.lines.iter().zip(fiat).map(|(line, fiat)| StatedLine {
			amounts: if stated { &line.amounts } else { &[] },
			fiat,
			terms: &line.terms,
			depth: if at_till { 0 } else { line.depth() },
		});
		T::PrepaidFees::reserve(&StatedOrder {
			order: self.id,
			shop: self.order.shop,
			seller: &self.order.seller,
			// Nor does a platform pay for what a till says.
			platform: self.order.platform.as_ref().filter(|_| !at_till),
			pays_platform: !at_till,
			assets: if stated { &self.order.assets } else { &[] },
			lines: lines.collect(),
		})
	}

	/// Pay the fees of a sale at a till, which is final. If they cannot be reserved, the sale is recorded all the same: it has
	/// happened. It gives no right then. Returns what the other pallets will be told of each line.
	///
	/// The legs of the till's platform and of promoters move outside the chain, as all does that is paid at a counter. If they moved
	/// here, whoever stole the key of a till could name a platform and promoters of its own, and take them out of the seller's account.
	pub(crate) fn pay_till_fees(&self) -> Vec<Vec<LineAmounts>> {
		if let Some(total) = self.order.fiat {
			let fiat = divide_total(total, &self.lines);
			// A refusal that wrote something leaves nothing behind.
			let _ = with_transaction(|| match self.reserve(fiat, true) {
				Ok(()) => TransactionOutcome::Commit(Ok(())),
				Err(error) => TransactionOutcome::Rollback(Err(error)),
			});
		}
		let mut sold: Vec<_> = self.lines.iter().map(|_| Vec::new()).collect();
		self.pay_fees(End::Completed, true, &mut sold);
		sold
	}

	/// Pay what an order that ends owes for what is paid outside the chain, out of what was reserved, for what is kept of it. Adds to
	/// `sold` what the other pallets will be told of each line: nothing, if nothing was reserved.
	///
	/// What is kept follows from how the order ends, which both sides have a say in. What the seller alone recorded as given back
	/// outside the chain does not count. By that word a seller could save the fee of every sale, and a producer could take the right
	/// to report from any buyer. A seller that gives money back approves a return, or agrees to a ruling.
	pub(crate) fn pay_fees(&self, end: End, at_till: bool, sold: &mut [Vec<LineAmounts>]) {
		let Some(reserved) = T::PrepaidFees::reserved(self.id) else { return };
		let platform = self.order.platform.as_ref().filter(|_| !at_till);
		let ended = self.lines.iter().zip(&reserved.lines).map(|(line, value): (_, &LineValue)| {
			// What was reserved fits.
			let whole = value.whole().unwrap_or_default();
			let depth = if at_till { 0 } else { line.depth() };
			let ended = StatedEnd::new(line, whole, depth, end);
			let sale = ended.sale();
			let StatedEnd { remaining, legs, .. } = ended;
			let commission =
				legs.promoters.into_iter().chain(core::iter::repeat(0)).take(line.promoters.len());
			EndedLine {
				promoters: if at_till { &[] } else { &line.promoters },
				legs: LineAmounts {
					asset: reserved.asset.clone(),
					escrow: whole,
					remaining,
					sale,
					experience: legs.experience,
					commune: legs.commune,
					platform: if platform.is_some() { legs.platform } else { 0 },
					// As many as promoters, and so within the bound.
					commission: BoundedVec::truncate_from(commission.collect()),
					// They move outside the chain.
					services: BoundedVec::new(),
				},
			}
		});
		let mut ended: Vec<_> = ended.collect();
		T::PrepaidFees::settle(self.id, platform, &mut ended);
		for (sold, EndedLine { legs, .. }) in sold.iter_mut().zip(ended) {
			// No asset comes twice: the order may be paid in that of the account as well.
			match sold.iter_mut().find(|amounts| amounts.asset == legs.asset) {
				Some(amounts) => amounts.add(&legs),
				None => sold.push(legs),
			}
		}
	}

	/// How much of the fiat part goes back to the buyer by how the order ends, in minor units of its currency: by the same shares as an
	/// escrow, and what was for units that never shipped. The part that a standoff takes from both sides stays with the seller, because
	/// the chain cannot take it. Nothing of a till sale.
	///
	/// What the seller recorded as given back does not lower it. The two sides sign that off with the obligation.
	pub(crate) fn fiat_back(&self, end: End) -> Balance {
		if self.order.sale.is_some() || self.order.fiat_amount() == 0 {
			return 0;
		}
		self.lines.iter().fold(0, |sum: Balance, line| {
			let whole = line.fiat_price().map_or(0, |fiat| fiat.amount);
			let ended = StatedEnd::new(line, whole, line.depth(), end);
			// Never underflows: what remains is a part. The sum is at most the fiat part.
			let unshipped = whole.saturating_sub(ended.remaining);
			sum.saturating_add(unshipped).saturating_add(ended.legs.buyer)
		})
	}
}
