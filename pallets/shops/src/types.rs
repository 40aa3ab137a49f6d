// SPDX-License-Identifier: Apache-2.0

//! Plain types that own their rules. They know nothing of the pallet's `Config`.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::{
	commission::CommissionPlan,
	waterfall::{SplitError, SplitTerms},
	MAX_PATH_DEPTH,
};
use souk_primitives::{
	content::Cid,
	gs1::Gtin,
	listing::ListingTerms,
	shop::{Capability, ShopProfile, ShopState, Verification},
	AssetId, Balance, Millis,
};
use sp_core::H256;
use sp_runtime::{
	helpers_128bit::multiply_by_rational_with_rounding,
	traits::{BlakeTwo256, Hash, Zero},
	Perbill, Rounding,
};

/// Every [`Capability`] there is, in the order shops keep them.
pub const CAPABILITIES: [Capability; 4] =
	[Capability::Publish, Capability::Distribute, Capability::Market, Capability::Network];

/// The number of [`CAPABILITIES`].
pub type MaxCapabilities = ConstU32<4>;

/// The things the price table can have an entry for.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Priced {
	/// Opening a shop.
	Open,
	/// One capability of a shop.
	Capability(Capability),
	/// One more showcase slot.
	Slot,
}

/// The two prices of one thing, in base units of SOUK (product decision 9). Neither implies the other.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct Charge {
	/// Held on the merchant and given back after the unbonding period.
	pub bond: Balance,
	/// Paid into the sink for good.
	pub fee: Balance,
}

impl Charge {
	/// The price of `count` of the thing; `None` if it does not fit.
	pub fn times(&self, count: u32) -> Option<Self> {
		let count = Balance::from(count);
		Some(Self { bond: self.bond.checked_mul(count)?, fee: self.fee.checked_mul(count)? })
	}
}

/// The price table as genesis states it. A thing that is left out is not for sale.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriceTable {
	/// Opening a shop.
	pub open: Option<Charge>,
	/// [`Capability::Publish`].
	pub publish: Option<Charge>,
	/// [`Capability::Distribute`].
	pub distribute: Option<Charge>,
	/// [`Capability::Market`].
	pub market: Option<Charge>,
	/// [`Capability::Network`].
	pub network: Option<Charge>,
	/// One more showcase slot.
	pub slot: Option<Charge>,
}

impl PriceTable {
	/// The entries of the table.
	pub fn entries(&self) -> impl Iterator<Item = (Priced, Charge)> {
		[
			(Priced::Open, self.open),
			(Priced::Capability(Capability::Publish), self.publish),
			(Priced::Capability(Capability::Distribute), self.distribute),
			(Priced::Capability(Capability::Market), self.market),
			(Priced::Capability(Capability::Network), self.network),
			(Priced::Slot, self.slot),
		]
		.into_iter()
		.filter_map(|(what, charge)| charge.map(|charge| (what, charge)))
	}
}

/// A capability a shop has, with the bond placed for it when it was added.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct CapabilityBond {
	/// The capability.
	pub capability: Capability,
	/// Base units of SOUK held on the owner for it.
	pub bond: Balance,
}

/// The showcase slots of a shop.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Slots {
	/// Slots that came with [`Capability::Publish`], as governed when it was added.
	pub included: u32,
	/// Slots bonded on top.
	pub bonded: u32,
	/// Base units of SOUK held on the owner for all bonded slots together.
	pub bond: Balance,
	/// Slots taken: one for each listing of the shop.
	pub taken: u32,
}

impl Slots {
	/// The number of all slots. The sum cannot saturate, because both parts together never exceed the most slots of a
	/// shop.
	pub fn total(&self) -> u32 {
		self.included.saturating_add(self.bonded)
	}

	/// The slots with `count` more bonded, for `bond` base units together. `None` if that makes more than `most` slots, or
	/// does not fit.
	pub fn with_bonded(self, count: u32, bond: Balance, most: u32) -> Option<Self> {
		let bonded = self.bonded.checked_add(count)?;
		let total = self.included.checked_add(bonded)?;
		(total <= most).then_some(Self { bonded, bond: self.bond.checked_add(bond)?, ..self })
	}

	/// The slots without `count` bonded ones, and the bond that those free: their part of the bond of all bonded slots,
	/// rounded down. So the last slots given up free all that is left. `None` if fewer slots are bonded, or if more would be
	/// taken than are left.
	pub fn without_bonded(self, count: u32) -> Option<(Self, Balance)> {
		let bonded = self.bonded.checked_sub(count)?;
		// `count ≤ self.bonded`, so the quotient is at most the bond, and fits. It is undefined only if both are zero.
		let freed = multiply_by_rational_with_rounding(
			self.bond,
			Balance::from(count),
			Balance::from(self.bonded),
			Rounding::Down,
		)?;
		let slots = Self { bonded, bond: self.bond.checked_sub(freed)?, ..self };
		(slots.taken <= slots.total()).then_some((slots, freed))
	}

	/// The slots with `count` more taken; `None` if fewer are free.
	pub fn with_taken(self, count: u32) -> Option<Self> {
		let taken = self.taken.checked_add(count)?;
		(taken <= self.total()).then_some(Self { taken, ..self })
	}
}

/// The length of a day, in milliseconds. Days begin at midnight, UTC.
pub const DAY: Millis = 86_400_000;

/// The number of the day at a time since the Unix epoch. A number that does not fit, in eleven million years, is the largest.
pub fn day_of(now: Millis) -> u32 {
	now.checked_div(DAY).and_then(|day| u32::try_from(day).ok()).unwrap_or(u32::MAX)
}

/// The orders that a shop accepted on one day.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Accepted {
	/// The day, see [`day_of`].
	pub day: u32,
	/// The number of orders.
	pub orders: u32,
}

impl Accepted {
	/// The number of orders of a day.
	pub fn on(&self, day: u32) -> u32 {
		if self.day == day {
			self.orders
		} else {
			0
		}
	}

	/// The same with one order more on `day`. `None` if that makes more than `most`.
	pub fn with_one(&self, day: u32, most: u32) -> Option<Self> {
		let orders = self.on(day).checked_add(1)?;
		(orders <= most).then_some(Self { day, orders })
	}
}

/// An account's storefront (seeds S1-02, S0-12).
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct Shop<AccountId> {
	/// The merchant: the account that owns the shop and on which its bonds are held.
	pub owner: AccountId,
	/// What the merchant states about it.
	pub profile: ShopProfile,
	/// Whether it trades.
	pub state: ShopState,
	/// Base units of SOUK held on the owner for having it opened.
	pub bond: Balance,
	/// Its capabilities, sorted, each with its bond.
	pub capabilities: BoundedVec<CapabilityBond, MaxCapabilities>,
	/// Its showcase slots.
	pub slots: Slots,
	/// Its listings that offer commission. They need [`Capability::Distribute`].
	pub promoted: u32,
	/// Its orders that are not final.
	pub open_orders: u32,
	/// The account that may take it over.
	pub offered_to: Option<AccountId>,
	/// An attester's verification of its merchant. It may have lapsed.
	pub verification: Option<Verification<AccountId>>,
	/// The orders it accepted on the last day it accepted any.
	pub accepted: Accepted,
}

impl<AccountId> Shop<AccountId> {
	/// A shop just opened.
	pub fn new(owner: AccountId, profile: ShopProfile, bond: Balance) -> Self {
		Self {
			owner,
			profile,
			state: ShopState::Open,
			bond,
			capabilities: BoundedVec::new(),
			slots: Slots::default(),
			promoted: 0,
			open_orders: 0,
			offered_to: None,
			verification: None,
			accepted: Accepted::default(),
		}
	}

	/// Whether it has a capability, whatever its state.
	pub fn holds(&self, capability: Capability) -> bool {
		self.capabilities.iter().any(|held| held.capability == capability)
	}

	/// Every bond of the shop together, in base units of SOUK; `None` only if that does not fit.
	pub fn bonds(&self) -> Option<Balance> {
		self.capabilities
			.iter()
			.map(|held| held.bond)
			.chain([self.bond, self.slots.bond])
			.try_fold(Balance::zero(), |sum, bond| sum.checked_add(bond))
	}

	/// Take a part of every bond of the shop, each rounded up. Returns what was taken; `None` only if that does not fit.
	pub fn seize(&mut self, part: Perbill) -> Option<Balance> {
		let mut taken = Balance::zero();
		let capabilities = self.capabilities.iter_mut().map(|held| &mut held.bond);
		for bond in capabilities.chain([&mut self.bond, &mut self.slots.bond]) {
			let amount = part.mul_ceil(*bond);
			*bond = bond.checked_sub(amount)?;
			taken = taken.checked_add(amount)?;
		}
		Some(taken)
	}

	/// The hash of what changes hands with the shop: the blake2-256 of the SCALE encoding of the shop, with no open orders and
	/// none accepted, without an offer and without a verification. Open orders stay with the old owner and move by
	/// themselves; a verification ends.
	pub fn hash(&self) -> H256
	where
		AccountId: Clone + Encode,
	{
		BlakeTwo256::hash_of(&Self {
			open_orders: 0,
			offered_to: None,
			verification: None,
			accepted: Accepted::default(),
			..self.clone()
		})
	}

	/// The level at which the shop is verified at `now`. Zero if it is not, or if its verification has lapsed.
	pub fn level(&self, now: Millis) -> u8 {
		self.verification.as_ref().filter(|check| check.expires > now).map_or(0, |check| check.level)
	}

	/// Add a capability, in its place of the sorted list. `false` if the shop has it already.
	pub fn add_capability(&mut self, capability: Capability, bond: Balance) -> bool {
		let Err(place) = self.capabilities.binary_search_by_key(&capability, |held| held.capability) else {
			return false;
		};
		// There is room, because the bound is the number of capabilities, and the shop has each at most once.
		self.capabilities.try_insert(place, CapabilityBond { capability, bond }).is_ok()
	}

	/// Remove a capability and return its bond; `None` if the shop does not have it.
	pub fn remove_capability(&mut self, capability: Capability) -> Option<Balance> {
		let place = self.capabilities.iter().position(|held| held.capability == capability)?;
		Some(self.capabilities.remove(place).bond)
	}
}

/// A bond on its way back to the account that placed it.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct UnbondingChunk<BlockNumber> {
	/// Base units of SOUK, still held.
	pub amount: Balance,
	/// The first block at which it can be released.
	pub release_at: BlockNumber,
}

/// A listing as the merchant publishes it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo)]
pub struct NewListing {
	/// The product.
	pub product: Gtin,
	/// The address of its description, images and the like, which are off chain.
	pub metadata: Cid,
	/// The terms that an order of it gets.
	pub terms: ListingTerms,
	/// Units to sell.
	pub stock: u32,
}

/// How a merchant changes the stock of a listing.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Restock {
	/// So many units are left now. Refused if the stock is not the number that the caller saw, because orders take units
	/// and put them back meanwhile.
	Set {
		/// Units left, as the caller saw them.
		was: u32,
		/// Units left from now on.
		units: u32,
	},
	/// This many units came in.
	Add(u32),
}

/// The limits that governance sets for the terms of a listing today.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TermsLimits {
	/// The commune fee, as a part of the sale.
	pub commune_fee: Perbill,
	/// The platform's slice of the experience fee.
	pub platform_slice: Perbill,
	/// The least experience fee, as a part of the sale.
	pub min_experience_fee: Perbill,
	/// The deepest promotion path, at most [`MAX_PATH_DEPTH`].
	pub max_depth: u32,
	/// The longest return window, in milliseconds.
	pub max_return_window: Millis,
}

/// Why the terms of a listing are refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TermsError {
	/// The price has neither a token nor a fiat part.
	ZeroPrice,
	/// An accepted asset is named twice, or is the quoted one.
	AssetRepeated,
	/// An accepted asset's rate is zero.
	ZeroRate,
	/// Explicit commission shares do not sum to 100 %.
	SharesNotWhole,
	/// Commission, experience fee and commune fee exceed the sale.
	RatesExceedWhole,
	/// The promotion path is deeper than governance, or the commission plan, can pay.
	PathTooDeep,
	/// The experience fee is below the governed minimum.
	ExperienceFeeTooLow,
	/// The return window is longer than the governed maximum.
	ReturnWindowTooLong,
}

/// Whether listings under `plan` need [`Capability::Distribute`].
pub fn offers_commission(plan: &CommissionPlan) -> bool {
	!matches!(plan, CommissionPlan::None)
}

/// Check the rules that no parameter can change: there is a price, accepted assets are distinct and have a rate, shares sum
/// to 100 %, and the plan can pay the depth.
///
/// # Errors
///
/// [`TermsError::ZeroPrice`], [`TermsError::AssetRepeated`], [`TermsError::ZeroRate`],
/// [`TermsError::SharesNotWhole`], [`TermsError::PathTooDeep`].
pub fn check_sound(terms: &ListingTerms) -> Result<(), TermsError> {
	let (quoted, amount) = &terms.price.token;
	if amount.is_zero() && terms.price.fiat.as_ref().is_none_or(|fiat| fiat.amount.is_zero()) {
		return Err(TermsError::ZeroPrice);
	}
	for (index, accepted) in terms.accepted.iter().enumerate() {
		let mut earlier = terms.accepted.iter().take(index).map(|earlier| &earlier.asset);
		if accepted.asset == *quoted || earlier.any(|earlier| *earlier == accepted.asset) {
			return Err(TermsError::AssetRepeated);
		}
		if accepted.rate.is_zero() {
			return Err(TermsError::ZeroRate);
		}
	}
	terms.commission.validate().map_err(|_| TermsError::SharesNotWhole)?;
	if u32::from(terms.max_depth) > terms.commission.max_depth().min(MAX_PATH_DEPTH) {
		return Err(TermsError::PathTooDeep);
	}
	Ok(())
}

/// Check the terms of a listing against what governance allows today.
///
/// # Errors
///
/// Any [`TermsError`].
pub fn check_terms(terms: &ListingTerms, limits: &TermsLimits) -> Result<(), TermsError> {
	check_sound(terms)?;
	if u32::from(terms.max_depth) > limits.max_depth {
		return Err(TermsError::PathTooDeep);
	}
	if terms.experience_fee < limits.min_experience_fee {
		return Err(TermsError::ExperienceFeeTooLow);
	}
	if terms.return_window > limits.max_return_window {
		return Err(TermsError::ReturnWindowTooLong);
	}
	let sale = SplitTerms {
		commission: terms.commission.clone(),
		experience_fee: terms.experience_fee,
		platform_slice: limits.platform_slice,
		commune_fee: limits.commune_fee,
	};
	sale.validate().map_err(|error| match error {
		SplitError::SharesNotWhole => TermsError::SharesNotWhole,
		SplitError::PathTooDeep => TermsError::PathTooDeep,
		// A listing names no services; orders do.
		SplitError::RatesExceedWhole
		| SplitError::TooManyServices
		| SplitError::RefundExceedsEscrow
		| SplitError::RulingExceedsWhole => TermsError::RatesExceedWhole,
	})
}

/// The terms that an order made today gets. A rate, a depth or a window that governance no longer allows is brought to the
/// nearest one that it allows. `payable` says which assets can be paid with; the others are left out of the accepted ones.
pub fn under_limits(
	mut terms: ListingTerms,
	limits: &TermsLimits,
	payable: impl Fn(&AssetId) -> bool,
) -> ListingTerms {
	terms.experience_fee = terms.experience_fee.max(limits.min_experience_fee);
	// A depth that does not fit is above the depth of any terms, so it changes nothing.
	terms.max_depth = terms.max_depth.min(u8::try_from(limits.max_depth).unwrap_or(u8::MAX));
	terms.return_window = terms.return_window.min(limits.max_return_window);
	terms.accepted.retain(|accepted| payable(&accepted.asset));
	terms
}
