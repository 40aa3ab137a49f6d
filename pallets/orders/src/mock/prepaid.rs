// SPDX-License-Identifier: Apache-2.0

//! A stand-in for prepaid accounts: one in TIME, of which a base unit is worth one of everything.

use super::{acc, AccountId, TIME};
use frame_support::{
	pallet_prelude::ValueQuery, parameter_types, storage_alias, weights::Weight, BoundedVec, Twox64Concat,
};
use souk_primitives::{
	prepaid::{EndedLine, LineValue, PrepaidFees, ReservedOrder, StatedLine, StatedOrder},
	Balance, OrderId,
};
use sp_runtime::DispatchResult;

parameter_types! {
	/// What the account covers. Without one, nothing is reserved and nothing is refused.
	pub static Covers: Option<Balance> = None;
	/// Whether the last order that reserved would pay its platform on chain.
	pub static LastPaysPlatform: bool = false;
	/// A promoter who cannot receive.
	pub static Unpaid: Option<u8> = None;
}

/// What is reserved for orders: what each line is worth in its token part and in its fiat part.
#[storage_alias]
pub type ReservedFees = StorageMap<Mock, Twox64Concat, OrderId, Vec<(Balance, Balance)>>;
/// A line whose fees were settled: what it was worth, what was sold of it, and the legs of pool, commune and platform.
pub type SettledFee = (Balance, Balance, [Balance; 3]);
/// The fees that were settled: the order, the platform, the lines.
#[storage_alias]
pub type SettledFees = StorageValue<Mock, Vec<(OrderId, Option<AccountId>, Vec<SettledFee>)>, ValueQuery>;

/// The accounts, as orders see them.
pub struct MockPrepaid;
impl PrepaidFees<AccountId> for MockPrepaid {
	fn reserve(order: &StatedOrder<'_, AccountId>) -> DispatchResult {
		let Some(covers) = Covers::get() else { return Ok(()) };
		LastPaysPlatform::set(order.pays_platform);
		let value = |line: &StatedLine<'_>| {
			(line.amounts.iter().sum::<Balance>(), line.fiat.map_or(0, |fiat| fiat.amount))
		};
		let lines: Vec<_> = order.lines.iter().map(value).collect();
		let all: Balance = lines.iter().map(|(token, fiat)| token + fiat).sum();
		// Written first: a caller that goes on after a refusal must roll back.
		ReservedFees::insert(order.order, lines);
		if all > covers {
			return Err("not covered".into());
		}
		Ok(())
	}

	fn reserved(order: OrderId) -> Option<ReservedOrder> {
		let lines = ReservedFees::get(order)?.into_iter().map(|(token, fiat)| LineValue { token, fiat });
		Some(ReservedOrder { asset: TIME, lines: BoundedVec::truncate_from(lines.collect()) })
	}

	fn settle(order: OrderId, platform: Option<&AccountId>, lines: &mut [EndedLine<'_, AccountId>]) {
		let Some(reserved) = ReservedFees::take(order) else { return };
		assert_eq!(reserved.len(), lines.len(), "a line is settled that nothing is reserved for");
		let unpaid = Unpaid::get().map(acc);
		for ((token, fiat), EndedLine { promoters, legs }) in reserved.into_iter().zip(lines.iter_mut()) {
			assert_eq!(
				legs.escrow,
				token + fiat,
				"a line is worth something else than what was reserved for"
			);
			assert!(
				legs.sale <= legs.remaining && legs.remaining <= legs.escrow,
				"more was sold than there was"
			);
			let commission: Balance = legs.commission.iter().sum();
			assert!(
				legs.experience + legs.commune + legs.platform + commission <= legs.sale,
				"more is owed than was sold"
			);
			assert!(promoters.len() <= legs.commission.len(), "a promoter has no commission");
			assert!(
				promoters.len() == legs.commission.len() || commission == 0,
				"a commission is for nobody"
			);
			for (promoter, amount) in promoters.iter().zip(legs.commission.iter_mut()) {
				if unpaid.as_ref() == Some(promoter) {
					*amount = 0;
				}
			}
		}
		let told = |EndedLine { legs, .. }: &EndedLine<'_, AccountId>| {
			(legs.escrow, legs.sale, [legs.experience, legs.commune, legs.platform])
		};
		SettledFees::append((order, platform.cloned(), lines.iter().map(told).collect::<Vec<_>>()));
	}

	fn reserve_weight(lines: u32) -> Weight {
		Covers::get().map_or(Weight::zero(), |_| Weight::from_parts(31, 0).saturating_mul(lines.into()))
	}

	fn settle_weight(lines: u32, promoters: u32) -> Weight {
		let weight =
			Weight::from_parts(37, 0) * u64::from(lines) + Weight::from_parts(0, 53) * u64::from(promoters);
		Covers::get().map_or(Weight::zero(), |_| weight)
	}

	fn orders() -> Vec<OrderId> {
		ReservedFees::iter_keys().collect()
	}
}
