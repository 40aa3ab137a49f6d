// SPDX-License-Identifier: Apache-2.0

//! Fees of attested orders (product decision 13). The chain holds no money of such an order. So its fees are reserved in a prepaid
//! account when the seller accepts it, and paid out of that when it ends.
//!
//! The value that both parties stated takes the place of the escrow. Every rule of how an order ends is the same then: what is
//! kept of a line is a sale, and the waterfall says what it owes. Only the legs to the pool, the commune and the platform move on
//! chain.

use crate::{
	case::Case,
	types::{share_of, zeros, End},
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
	prepaid::{LineValue, PrepaidFees, StatedLine, StatedOrder},
	traits::LineAmounts,
	Balance,
};

/// A line as it would be if its value were held, with the units that never shipped refunded.
fn valued<T: Config>(line: &LineOf<T>, value: &LineValue) -> LineOf<T> {
	// What was reserved fits.
	let whole = value.whole().unwrap_or_default();
	let live = share_of(whole, line.live().into(), line.quantity.into());
	let mut line = line.clone();
	(line.amounts, line.refunded) = (zeros(1), zeros(1));
	line.amounts.iter_mut().for_each(|amount| *amount = whole);
	// Never underflows: it is a part.
	line.refunded.iter_mut().for_each(|amount| *amount = whole.saturating_sub(live));
	line
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
	/// Reserve the fees of an attested order that its seller accepts.
	///
	/// # Errors
	///
	/// No prepaid account covers them, or no good rate is known.
	pub(crate) fn reserve_fees(&self) -> DispatchResult {
		let whole = |line: &LineOf<T>| {
			// The sum over all lines fitted when the order was placed.
			let amount = |unit: Fiat| unit.amount.saturating_mul(line.quantity.into());
			line.fiat.map(|unit| Fiat { amount: amount(unit), ..unit })
		};
		self.reserve(self.lines.iter().map(whole).collect(), true)
	}

	/// Reserve for lines that cost so much outside the chain, one amount a line. `pays_platform` says whether the platform's leg
	/// moves on chain.
	fn reserve(&self, fiat: Vec<Option<Fiat>>, pays_platform: bool) -> DispatchResult {
		let lines = self.lines.iter().zip(fiat).map(|(line, fiat)| StatedLine {
			amounts: &line.amounts,
			fiat,
			terms: &line.terms,
			depth: line.depth(),
		});
		T::PrepaidFees::reserve(&StatedOrder {
			order: self.id,
			shop: self.order.shop,
			seller: &self.order.seller,
			// Nor does a platform pay for what a till says.
			platform: self.order.platform.as_ref().filter(|_| pays_platform),
			pays_platform,
			assets: &self.order.assets,
			lines: lines.collect(),
		})
	}

	/// Pay the fees of a sale at a till, which is final. If they cannot be reserved, the sale is recorded all the same: it has
	/// happened. It gives no right then. Returns what the other pallets will be told of each line.
	///
	/// The leg of the till's platform moves outside the chain, as all does that is paid at a counter. If it moved here, whoever stole
	/// the key of a till could name a platform of its own, and take it out of the seller's account.
	pub(crate) fn pay_till_fees(&self) -> Vec<Vec<LineAmounts>> {
		if let Some(total) = self.order.fiat {
			let fiat = divide_total(total, &self.lines);
			// A refusal that wrote something leaves nothing behind.
			let _ = with_transaction(|| match self.reserve(fiat, false) {
				Ok(()) => TransactionOutcome::Commit(Ok(())),
				Err(error) => TransactionOutcome::Rollback(Err(error)),
			});
		}
		self.pay_fees_with(End::Completed, None)
	}

	/// Pay the fees of an order that ends, out of what was reserved, for what is kept of it. Returns what the other pallets will be
	/// told of each line: nothing, if nothing was reserved.
	///
	/// What is kept follows from how the order ends, which both sides have a say in. What the seller alone recorded as given back
	/// outside the chain does not count. By that word a seller could save the fee of every sale, and a producer could take the right
	/// to report from any buyer. A seller that gives money back approves a return, or agrees to a ruling.
	pub(crate) fn pay_fees(&self, end: End) -> Vec<Vec<LineAmounts>> {
		self.pay_fees_with(end, self.order.platform.as_ref())
	}

	/// The same, with the platform whose leg moves on chain.
	fn pay_fees_with(&self, end: End, platform: Option<&T::AccountId>) -> Vec<Vec<LineAmounts>> {
		let Some(reserved) = T::PrepaidFees::reserved(self.id) else {
			return self.lines.iter().map(|_| Vec::new()).collect();
		};
		let told = self.lines.iter().zip(&reserved.lines).map(|(line, value)| {
			let line = valued::<T>(line, value);
			let remaining = line.remaining(0);
			// Never underflows: it is a part of what remains.
			let rest = remaining.saturating_sub(end.forfeited(&line, 0));
			// Placing proved that these terms and this depth split, whatever the outcome. If they did not, all would have gone
			// back.
			let all_back = Legs { buyer: rest, ..Default::default() };
			let legs = split(rest, &line.terms, line.depth(), end.outcome(&line, 0)).unwrap_or(all_back);
			LineAmounts {
				asset: reserved.asset.clone(),
				escrow: line.amounts.first().copied().unwrap_or_default(),
				remaining,
				// Never underflows: the buyer's leg is part of the rest.
				sale: rest.saturating_sub(legs.buyer),
				experience: legs.experience,
				commune: legs.commune,
				platform: if platform.is_some() { legs.platform } else { 0 },
				// They move outside the chain.
				commission: BoundedVec::truncate_from(line.promoters.iter().map(|_| 0).collect()),
				services: BoundedVec::new(),
			}
		});
		let mut told: Vec<_> = told.collect();
		T::PrepaidFees::settle(self.id, platform, &mut told);
		told.into_iter().map(|amounts| Vec::from([amounts])).collect()
	}
}
