// SPDX-License-Identifier: Apache-2.0

//! The offers of shops, and the price of an order.

use crate::{content::Cid, gs1::Gtin, money::Fiat, AssetId, Balance, ListingId, Millis, ShopId};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use souk_math::commission::CommissionPlan;
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	FixedU128, Perbill,
};

/// The most assets one order can be paid in, as a number.
pub const MAX_PAYMENT_ASSETS: u32 = 4;
/// The most assets one order can be paid in, and so the most a listing can accept.
pub type MaxPaymentAssets = ConstU32<MAX_PAYMENT_ASSETS>;

/// The price of one unit of a listing.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Price {
	/// The part paid in tokens: the quoted asset, and base units of it. Zero for a listing sold for fiat only.
	#[serde(with = "crate::json::asset_amount")]
	pub token: (AssetId, Balance),
	/// The part paid outside the chain. The chain has only the word of the parties for it.
	pub fiat: Option<Fiat>,
}

/// An asset the seller takes instead of the one the price is quoted in.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct AcceptedAsset {
	/// The asset.
	#[serde(with = "crate::json::asset")]
	pub asset: AssetId,
	/// Base units of `asset` per base unit of the quoted asset. Conversions round up, in the seller's favour.
	#[serde(with = "crate::json::fixed")]
	pub rate: FixedU128,
	/// The largest part of an order that may be paid in it.
	#[serde(with = "crate::json::rate")]
	pub max_share: Perbill,
}

/// The seller's terms of a listing. An order keeps a copy of all of them.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct ListingTerms {
	/// The price of one unit.
	pub price: Price,
	/// Other assets the seller takes. The quoted asset is always accepted in full and is not named here.
	pub accepted: BoundedVec<AcceptedAsset, MaxPaymentAssets>,
	/// The discount on the part of an order paid in SOUK (seed S0-18).
	#[serde(with = "crate::json::rate")]
	pub token_discount: Perbill,
	/// The plan by which the promoters of a sale are paid.
	pub commission: CommissionPlan,
	/// The most links of a promotion path that the seller pays, at most the governed limit.
	pub max_depth: u8,
	/// The experience fee, at least the governed minimum.
	#[serde(with = "crate::json::rate")]
	pub experience_fee: Perbill,
	/// The time after delivery in which the buyer may ask to return the goods, in milliseconds.
	#[serde(with = "crate::json::decimal")]
	pub return_window: Millis,
}

/// Whether a listing can be bought.
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
#[serde(rename_all = "camelCase")]
pub enum ListingStatus {
	/// It can be bought.
	#[default]
	Active,
	/// The merchant paused it. It takes no new orders.
	Paused,
	/// Moderation took it off sale. It takes no new orders, and only moderation can restore it.
	Withdrawn,
}

/// One product on offer in a shop.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
#[serde(rename_all = "camelCase")]
pub struct Listing {
	/// The shop that offers it.
	pub shop: ShopId,
	/// The product.
	pub product: Gtin,
	/// The address of its description, images and the like, off chain.
	pub metadata: Cid,
	/// The terms that an order of it copies.
	pub terms: ListingTerms,
	/// Units left.
	pub stock: u32,
	/// Whether it can be bought.
	pub status: ListingStatus,
}

/// The data of a listing that an order needs when it takes units of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Offer<AccountId> {
	/// The shop that sells.
	pub shop: ShopId,
	/// The shop's owner, who is the order's seller.
	pub seller: AccountId,
	/// The product.
	pub product: Gtin,
	/// The address of its description. The content decides the address, so one address is one description.
	pub metadata: Cid,
	/// The terms to copy, as governance allows them today.
	pub terms: ListingTerms,
}

impl<AccountId: Encode> Offer<AccountId> {
	/// What a buyer of `listing` signs for: the blake2-256 of the SCALE encoding of listing, seller, product, terms and
	/// the address of the description, in this order.
	///
	/// The hash covers everything that the seller can change between a buyer's look and the buyer's order. Stock is left
	/// out: it changes with every order, and an order of more than is left fails anyway.
	pub fn hash(&self, listing: ListingId) -> H256 {
		BlakeTwo256::hash_of(&(listing, &self.seller, self.product, &self.terms, self.metadata))
	}
}

/// The reason that a payment does not fit a listing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PaymentError {
	/// The listing does not accept one of the assets.
	AssetNotAccepted,
	/// A larger part of the order is paid in one asset than the seller allows.
	ShareTooLarge,
	/// The parts do not sum to the whole price, or one asset is named twice.
	SharesNotWhole,
	/// An amount does not fit its type.
	Overflow,
}

/// The assets that pay the token part of an order, and the share of the price paid in each. The shares sum to 100 %.
pub type Payment = BoundedVec<(AssetId, Perbill), MaxPaymentAssets>;

impl ListingTerms {
	/// The payment that uses only the asset the price is quoted in.
	pub fn default_payment(&self) -> Payment {
		let mut payment = Payment::new();
		// One entry fits: the bound is four.
		let _ = payment.try_push((self.price.token.0.clone(), Perbill::one()));
		payment
	}

	/// The cost of `quantity` units in each asset of `payment`, in the same order, in base units of that asset.
	///
	/// Shares, conversions and the discount apply to the whole quantity at once. Each amount is rounded up, in the
	/// seller's favour.
	///
	/// # Errors
	///
	/// Any [`PaymentError`].
	pub fn due(&self, quantity: u32, payment: &Payment) -> Result<Vec<Balance>, PaymentError> {
		let (quoted, unit) = &self.price.token;
		let whole = unit.checked_mul(Balance::from(quantity)).ok_or(PaymentError::Overflow)?;
		let mut parts = 0u64;
		let mut due = Vec::with_capacity(payment.len());
		for (index, (asset, share)) in payment.iter().enumerate() {
			if payment.iter().take(index).any(|(earlier, _)| earlier == asset) {
				return Err(PaymentError::SharesNotWhole);
			}
			parts = parts.saturating_add(u64::from(share.deconstruct()));
			let rate = if asset == quoted {
				FixedU128::from_u32(1)
			} else {
				let accepted = self
					.accepted
					.iter()
					.find(|accepted| accepted.asset == *asset)
					.ok_or(PaymentError::AssetNotAccepted)?;
				if *share > accepted.max_share {
					return Err(PaymentError::ShareTooLarge);
				}
				accepted.rate
			};
			let part = share.mul_ceil(whole);
			let part = crate::money::mul_ceil(rate, part).ok_or(PaymentError::Overflow)?;
			let discount = match asset {
				AssetId::Native => self.token_discount,
				AssetId::WithId(_) => Perbill::zero(),
			};
			// A discount is at most the whole, so this cannot underflow; rounding it down rounds the amount up.
			due.push(part.saturating_sub(discount.mul_floor(part)));
		}
		if parts != u64::from(Perbill::one().deconstruct()) {
			return Err(PaymentError::SharesNotWhole);
		}
		Ok(due)
	}
}

#[cfg(test)]
mod tests;
