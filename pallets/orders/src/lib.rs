// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use settlement::{DisputeDeposits, Escrows, OrderDeposits};
pub use weights::WeightInfo;

pub mod evidence;
pub mod types;
pub mod weights;

mod attested;
mod case;
mod disputes;
mod drafting;
mod events;
mod fulfilment;
mod placing;
mod prepaid;
mod refunds;
mod returns;
mod rules;
mod services;
mod settlement;
mod taking;
mod timeouts;
mod views;
mod weighing;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::{pallet_macros::import_section, BoundedVec};
use souk_primitives::{
	order::{LineRequest, MaxLines},
	traits::Promotion,
};
use types::{Line, Order, TillSale};

/// An order's head in this runtime.
pub type OrderOf<T> = Order<<T as frame_system::Config>::AccountId>;
/// A line in this runtime.
pub type LineOf<T> = Line<<T as frame_system::Config>::AccountId>;
/// The lines of an order in this runtime.
pub type LinesOf<T> = BoundedVec<LineOf<T>, MaxLines>;
/// A promotion path in this runtime.
pub type PathOf<T> = <<T as Config>::Promotion as Promotion<<T as frame_system::Config>::AccountId>>::Path;
/// A line as the buyer asks for it, in this runtime.
pub type LineRequestOf<T> = LineRequest<PathOf<T>>;
/// A till sale in this runtime.
pub type TillSaleOf<T> = TillSale<<T as frame_system::Config>::AccountId, PathOf<T>>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Signature> {
	/// An account that can sign.
	fn signer() -> AccountId;
	/// The signature of that account over `message`.
	fn sign(message: &[u8]) -> Signature;
	/// Make asset number `index` exist, besides SOUK, so that an order may be paid in it, and give `who` an amount of it
	/// in base units. Another number is another asset.
	fn fund(index: u32, who: &AccountId, amount: souk_primitives::Balance) -> souk_primitives::AssetId;
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{
		evidence::{MaxStakeLegs, StakeLegs},
		types::{
			count, Amounts, AssetLegs, DueKey, MaxBatch, ReturnedUnits, Shipment, ShippedOrder, SizedOrder,
		},
		weighing::LARGEST,
		LineRequestOf, LinesOf, OrderOf, TillSaleOf, WeightInfo,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		content::Cid,
		fiat::FiatLegs,
		holds::PayableHolds,
		listing::{MaxPaymentAssets, Payment},
		money::Fiat,
		order::{
			Attachment, MaxLines, OrderMode, OrderRules, OrderSize, OrderState, Parcel, RulingSource,
			Services, MAX_LINES,
		},
		prepaid::PrepaidFees,
		sale::RealSales,
		signed::Signed,
		standing::{Standing, Verified},
		traits::{Catalog, Items, OnSettled, PaymentAssets, Promotion},
		AssetId, Balance, CampaignId, Millis, OrderId, ShopId,
	};
	use sp_core::H256;
	use sp_runtime::{
		traits::{IdentifyAccount, Verify},
		Perbill,
	};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet. A new order reads the rates, the default ruling and the periods of its states when
	/// it is placed, and keeps them for all its life.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>, Hash = H256> {
		// Origins.

		/// The origin that rules on disputes.
		type ArbiterOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// The signature a buyer gives at a till.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// The public key behind it.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// Every asset orders are paid in, and the holds of escrows and order deposits. A settlement pays an escrow out
		/// whatever is locked on the buyer's account. So a hold must not cover a lock later.
		type Holds: fungibles::Inspect<Self::AccountId, AssetId = AssetId, Balance = Balance>
			+ PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// SOUK. Only benchmarks use it, to make accounts rich.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>;
		/// Shops and their listings.
		type Catalog: Catalog<Self::AccountId>;
		/// Promotion paths and campaigns.
		type Promotion: Promotion<Self::AccountId>;
		/// Histories of serialised items.
		type Items: Items<Self::AccountId>;
		/// The rule that tells which settled lines are real sales. It is asked once for every line.
		type RealSales: RealSales<Self::AccountId>;
		/// The accounts that pay fees and commission for what is paid outside the chain.
		type PrepaidFees: PrepaidFees<Self::AccountId>;
		/// The fiat parts of orders: whether they were paid, and what has to go back. Its time is [`Config::Time`].
		type FiatLegs: FiatLegs<Self::AccountId>;
		/// The pallets that listen to settled lines.
		type OnSettled: OnSettled<Self::AccountId>;
		/// The assets an escrow may be held in.
		type PaymentAssets: PaymentAssets;
		/// The penalties that keep accounts from trading. They are asked when an order begins. Orders that run go on.
		type Standing: Standing<Self::AccountId>;
		/// What the verification of a shop allows it.
		type Verified: Verified;
		/// The clock that deadlines run by.
		type Time: UnixTime;
		/// The time of day. Dates that people sign are compared with it.
		type Calendar: UnixTime;

		// Parameters.

		/// What a new order is placed under.
		type Rules: Get<OrderRules>;
		/// How long a final order stays readable, in milliseconds.
		type Retention: Get<Millis>;
		/// How long the queue waits before it tries an order again that could not be settled, in milliseconds.
		type RetryPeriod: Get<Millis>;
		/// The longest a signed till sale stays good, in milliseconds.
		type SaleLife: Get<Millis>;
		/// The longest return window an order takes over from a listing, in milliseconds. A longer one is brought down to it.
		type MaxReturnWindow: Get<Millis>;
		/// How long the price of a fiat part is good after the order was placed, in milliseconds. The seller has to accept before.
		type QuoteTime: Get<Millis>;
		/// How long the buyer has to pay the fiat part once the order is accepted, in milliseconds.
		type PaymentTime: Get<Millis>;
		/// The commune fee, as a part of the sale (product decision 4).
		type CommuneFee: Get<Perbill>;
		/// The platform's slice of the experience fee (product decision 5).
		type PlatformSlice: Get<Perbill>;
		/// The deepest promotion path an order may carry, at most [`souk_math::MAX_PATH_DEPTH`].
		type MaxDepth: Get<u32>;
		/// The account where experience legs wait for the end of the cycle.
		type ExperiencePool: Get<Self::AccountId>;
		/// The account that gets the commune fee, and every leg that no other account can receive. It must exist in every
		/// payment asset.
		type Commune: Get<Self::AccountId>;
		/// The account that gets what a side loses in a dispute and the other side does not get. It should exist in every payment
		/// asset: the commune gets what it cannot receive.
		type Treasury: Get<Self::AccountId>;
		/// SOUK held from the buyer while an order is open, in base units.
		type OrderDeposit: Get<Balance>;
		/// The same for each line, in base units.
		type LineDeposit: Get<Balance>;
		/// The part of a block's idle time that may move orders on.
		#[pallet::constant]
		type MaxServiceWeight: Get<Weight>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Keys and assets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, Self::Signature>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The price of an open order, until the split. It is paid out, see [`Escrows`](crate::Escrows).
		#[codec(index = 0)]
		Escrow,
		/// The deposit for an open order's storage. It goes to another account if the buyer's cannot take it back, see
		/// [`OrderDeposits`](crate::OrderDeposits).
		#[codec(index = 1)]
		Deposit,
		/// What a side of a dispute put up. It goes to the other side and to the treasury if the side is wrong, see
		/// [`DisputeDeposits`](crate::DisputeDeposits).
		#[codec(index = 2)]
		Dispute,
	}

	/// The number the next order gets. One row. It has no deposit and is never removed.
	#[pallet::storage]
	pub type NextOrder<T: Config> = StorageValue<_, OrderId, ValueQuery>;

	/// The heads of orders.
	///
	/// While an order is open, its buyer's deposit pays for the row. While it is disputed, the deposits of the dispute stay on hold. A final order stays for the retention period. Then idle
	/// time or any account removes it. A till sale is final from the start: the fee of its call pays.
	#[pallet::storage]
	pub type Orders<T: Config> = StorageMap<_, Twox64Concat, OrderId, OrderOf<T>>;

	/// The lines of orders. Paid for and removed with the head of their order.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageMap<_, Twox64Concat, OrderId, LinesOf<T>, ValueQuery>;

	/// The deadline queue: exactly one entry per order. The order that is due next comes first. Paid for and removed with
	/// its order.
	///
	/// Keys are not hashed, so the trie keeps them in order of time: there is no cursor, and an idle block reads one key.
	/// The runtime assigns both halves of a key and keys have 16 bytes, so no caller can make the trie deep.
	#[pallet::storage]
	pub type Due<T: Config> = StorageMap<_, Identity, DueKey, ()>;

	/// Till sales on record, by the hash of what the buyer signed, so that none is recorded twice. The fee of the call that
	/// recorded the sale pays. Removed with its order, which outlives the signature.
	#[pallet::storage]
	pub type RecordedSales<T: Config> = StorageMap<_, Blake2_128Concat, H256, OrderId>;

	#[pallet::extra_constants]
	impl<T: Config> Pallet<T> {
		/// The most orders one call moves on or removes.
		#[pallet::constant_name(MaxBatch)]
		fn max_batch() -> u32 {
			<MaxBatch as Get<u32>>::get()
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining.min(T::MaxServiceWeight::get()));
			Self::service_queue(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			let limit = T::BlockWeights::get()
				.get(DispatchClass::Normal)
				.max_extrinsic
				.unwrap_or(T::BlockWeights::get().max_block);
			assert!(Self::largest_order().all_lte(limit), "the largest order fits a block");
			assert!(Self::largest_sale().all_lte(limit), "the largest sale at a till fits a block");
			let largest = Self::most_dispute(T::WeightInfo::advance_order, LARGEST);
			assert!(largest.all_lte(limit), "the largest order to move on fits a block");
			let one = T::WeightInfo::queue_head().saturating_add(largest);
			assert!(one.all_lte(T::MaxServiceWeight::get()), "idle time can settle the largest order");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Place an order for lines of one shop.
		///
		/// The terms of every line and the governed periods are snapshotted, the deposit is held, and the seller has to
		/// accept. Each line names the [hash of the offer](souk_primitives::listing::Offer::hash) that the buyer saw, and is
		/// refused if the listing offers anything else by now. In [`OrderMode::Escrow`] the token part is held on the buyer's account, the units come off the stock and
		/// campaigns are engaged. In [`OrderMode::Attested`] the stock is only checked, and taken when the seller accepts.
		/// Items asked for that have a history must be the seller's to sell.
		///
		/// - `lines`: what to buy, under which offers, and over which promotion paths.
		/// - `payment`: the assets the token part is paid in and the share of each. Empty if no line has a token price.
		/// - `limits`: per asset of `payment`, the most base units the buyer agrees to pay.
		/// - `fiat`: the part outside the chain the buyer expects, exactly.
		/// - `platform`: the dapp operator that brought the order.
		/// - `mode`: where the money moves.
		/// - `attachment`: encrypted details for the seller.
		///
		/// **Origin:** the buyer.
		///
		/// **Errors:** [`Error::LimitMismatch`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
		/// [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
		/// [`Error::DuplicateItem`], [`Error::AssetNotAccepted`], [`Error::ShareTooLarge`], [`Error::SharesNotWhole`], [`Error::MixedCurrencies`], [`Error::TermsNotPayable`],
		/// [`Error::TooManyPromoters`], [`Error::LimitExceeded`], [`Error::FiatMismatch`], [`Error::NothingToHold`],
		/// [`Error::AssetNotPayable`], [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::Overflow`],
		/// [`Error::NoIdLeft`], [`Error::FundsLocked`]; an item that cannot
		/// be sold, a path that is not good, a listing that does not sell, or funds that cannot be held.
		///
		/// **Events:** [`Event::OrderPlaced`], [`Event::CampaignsEngaged`].
		///
		/// **Weight:** by the number of lines and assets, the links of each path and the items asked for.
		#[pallet::call_index(0)]
		#[pallet::weight(Pallet::<T>::place_weight(lines, payment, fiat.is_some()))]
		pub fn place_order(
			origin: OriginFor<T>,
			lines: BoundedVec<LineRequestOf<T>, MaxLines>,
			payment: Payment,
			limits: Amounts,
			fiat: Option<Fiat>,
			platform: Option<T::AccountId>,
			mode: OrderMode,
			attachment: Attachment,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let buyer = ensure_signed(origin)?;
				Self::do_place_order(buyer, lines, payment, limits, fiat, platform, mode, attachment, weight)
			})
		}

		/// Accept an order that is placed, under the terms it was placed under. An attested order takes its units off the stock
		/// and engages campaigns now, as if it were placed now. What its fees and commission come to is reserved in a prepaid account,
		/// and so is that of the fiat part of any other order. The buyer has a governed time to pay a fiat part.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::SellerMayNotTrade`], or a shop that may accept no more today. Of an attested order
		/// and one with a fiat part also [`Error::LargerThanSaid`], or a prepaid account that does not cover what it owes. Of an
		/// attested order also [`Error::NotShopOwner`] if the shop changed hands, or a listing that does not sell. Of one with a fiat
		/// part also [`Error::QuoteEnded`], or a seller that owes other buyers.
		///
		/// **Events:** [`Event::OrderAccepted`], [`Event::CampaignsEngaged`].
		///
		/// **Weight:** by the lines of the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::most_accept(*size))]
		pub fn accept_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_accept_order(&seller, order, size, weight)
			})
		}

		/// Decline an order that is placed. The buyer is refunded.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(2)]
		#[pallet::weight(Pallet::<T>::most_refund(T::WeightInfo::decline_order, *size))]
		pub fn decline_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_decline_order(&seller, order, size, weight)
			})
		}

		/// Cancel an order. The buyer is refunded.
		///
		/// **Origin:** the buyer while the order is placed, the seller once it is accepted and nothing has shipped, unless the payment
		/// of its fiat part may still come.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::PaymentExpected`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(3)]
		#[pallet::weight(Pallet::<T>::most_cancel(*size))]
		pub fn cancel_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_cancel_order(&who, order, size, weight)
			})
		}

		/// Ship units of an accepted order, in a parcel if they go by a carrier. The record of the delivery keeps the parcel. An order
		/// that ever shipped units without one counts as untracked, which decides disputes against the seller. Items that have a history must be the seller's to sell: not sold already, and of
		/// no lot that is recalled or on hold.
		///
		/// Once everything has shipped, or with `last`, the order is shipped. Units that have not shipped by then are refunded
		/// at once and go back to the stock. If that leaves nothing of the price, because the rest was refunded before, the order
		/// ends as returned.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::ZeroQuantity`],
		/// [`Error::TooManyUnits`], [`Error::TooManyItems`], [`Error::DuplicateItem`], [`Error::AskedItemMissing`],
		/// [`Error::Overflow`], [`Error::NothingShipped`], [`Error::Undeliverable`], or an item that cannot be sold.
		///
		/// **Events:** [`Event::UnitsShipped`], [`Event::UnshippedRefunded`], [`Event::LegRedirected`],
		/// [`Event::OrderShipped`], [`Event::OrderSettled`].
		///
		/// **Weight:** by the shipments, the items they name, and the size that the caller names. What the order does not use is
		/// given back.
		#[pallet::call_index(4)]
		#[pallet::weight(Pallet::<T>::most_ship(*size, shipments))]
		pub fn ship_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			shipments: BoundedVec<Shipment, MaxLines>,
			last: bool,
			parcel: Option<Parcel>,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_ship_order(&seller, order, shipments, last, parcel, size, weight)
			})
		}

		/// Confirm that a shipped order arrived. The return window starts. In a dispute the buyer's own word decides where evidence
		/// does not. An order of which no unit can be returned completes
		/// at once.
		///
		/// **Origin:** the buyer.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderDelivered`], [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::most(T::WeightInfo::confirm_delivery, *size))]
		pub fn confirm_delivery(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let buyer = ensure_signed(origin)?;
				Self::do_confirm_delivery(&buyer, order, size, weight)
			})
		}

		/// Keep a delivered order and waive the rest of the return window. All payees are paid.
		///
		/// **Origin:** the buyer.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(6)]
		#[pallet::weight(Pallet::<T>::most_completion(*size))]
		pub fn complete_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let buyer = ensure_signed(origin)?;
				Self::do_complete_order(&buyer, order, size, weight)
			})
		}

		/// Ask to return units of a delivered order, each within the return window of its line. An order has one request: after
		/// a refusal the buyer can only dispute.
		///
		/// **Origin:** the buyer.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::ReturnRefusedBefore`], [`Error::NothingReturned`], [`Error::LineNotFound`],
		/// [`Error::ZeroQuantity`], [`Error::DuplicateLine`], [`Error::TooManyUnits`], [`Error::ReturnWindowOver`].
		///
		/// **Events:** [`Event::ReturnRequested`].
		///
		/// **Weight:** by the number of lines named.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_return(count(returns.len())))]
		pub fn request_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			returns: BoundedVec<ReturnedUnits, MaxLines>,
			reason: Option<Cid>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let buyer = ensure_signed(origin)?;
				Self::do_request_return(&buyer, order, returns, reason, weight)
			})
		}

		/// Approve a requested return: the units are refunded, all other legs are paid. With `restock` the units can be sold
		/// again.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(8)]
		#[pallet::weight(Pallet::<T>::most(T::WeightInfo::approve_return, *size))]
		pub fn approve_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			restock: bool,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_approve_return(&seller, order, restock, size, weight)
			})
		}

		/// Refuse a requested return. The buyer has the dispute period to call for an arbiter. After it the order completes.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::ReturnRefused`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::refuse_return())]
		pub fn refuse_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			reason: Option<Cid>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_refuse_return(&seller, order, reason, weight)
			})
		}

		/// Say that the other side is wrong, and put up the deposits of a dispute: a part of what is in dispute, in the assets of the
		/// order, and an amount of SOUK. In dispute is what remains of the order or, after a request to return, what those units
		/// are worth. The other side has the answer period to answer, or it loses.
		///
		/// **Origin:** the buyer while the order is shipped or delivered, the seller while a return is requested.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::FundsLocked`], or funds that cannot be held.
		///
		/// **Events:** [`Event::OrderDisputed`].
		///
		/// **Weight:** that of the most assets. What the order does not use is given back.
		#[pallet::call_index(10)]
		#[pallet::weight(Pallet::<T>::open_dispute_weight(LARGEST.assets))]
		pub fn dispute_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			evidence: Option<Cid>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_dispute_order(who, order, evidence, weight)
			})
		}

		/// Say which ruling the caller would accept in a dispute: the buyer what they ask, the seller what they offer, in basis
		/// points of what is in dispute. As soon as the ask is at most the offer, the order is ruled at the ask, and both sides get
		/// their deposits back. A new proposal replaces the party's earlier one.
		///
		/// **Origin:** the buyer or the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::RulingTooLarge`]; if the proposals meet, [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::SettlementProposed`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
		/// [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(11)]
		#[pallet::weight(Pallet::<T>::most_dispute(T::WeightInfo::propose_settlement, *size))]
		pub fn propose_settlement(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			buyer_bp: u16,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_propose_settlement(who, order, buyer_bp, size, weight)
			})
		}

		/// Rule on a dispute: `buyer_bp` basis points of what is in dispute go back to the buyer, the rest is a sale. Each
		/// side loses the part of its deposits by which it was wrong: for the damage to the other side, for the procedure to the
		/// treasury.
		///
		/// **Origin:** [`Config::ArbiterOrigin`].
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::RulingTooLarge`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::DisputeClosed`], [`Event::OrderRuled`], [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(12)]
		#[pallet::weight(Pallet::<T>::most_dispute(T::WeightInfo::rule_order, *size))]
		pub fn rule_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			buyer_bp: u16,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				T::ArbiterOrigin::ensure_origin(origin)?;
				Self::do_rule_order(order, buyer_bp, size, weight)
			})
		}

		/// Give the buyer part of a line's escrow back at once, in base units per asset of the order. The order must be an
		/// escrow order that is accepted and not final. In a dispute the proposals that stand lapse, because they are shares of
		/// what is in dispute.
		///
		/// An order without a fiat part ends once nothing of its price is left: as cancelled if nothing had shipped, as ruled for
		/// the buyer in a dispute, and otherwise as returned.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::NothingHeld`], [`Error::LimitMismatch`], [`Error::NothingToRefund`],
		/// [`Error::LargerThanSaid`], [`Error::LineNotFound`], [`Error::RefundTooLarge`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::PartRefunded`], [`Event::LegRedirected`], [`Event::DisputeClosed`],
		/// [`Event::OrderRuled`], [`Event::OrderSettled`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(13)]
		#[pallet::weight(Pallet::<T>::most_refund_part(*size))]
		pub fn refund_part(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			line: u32,
			amounts: Amounts,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_refund_part(&seller, order, line, amounts, size, weight)
			})
		}

		/// Move orders on whose deadline has passed. Orders that are not due are skipped. So is an order that cannot be settled
		/// now because an asset of it does not move.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NothingDue`] if none is due; if none that is due moved, [`Error::LargerThanSaid`] or
		/// [`Error::Undeliverable`], whichever stopped the last.
		///
		/// **Events:** those of each step: [`Event::OrderSettled`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
		/// [`Event::UnshippedRefunded`], [`Event::OrderShipped`], [`Event::OrderDelivered`], [`Event::LegRedirected`],
		/// [`Event::OrderSkipped`].
		///
		/// **Weight:** by the sizes that the caller names, which no order may exceed. What the orders do not use is given back: one
		/// that is not due costs a look at its head. As many as fit a block can be moved on, and at most a hundred.
		#[pallet::call_index(14)]
		#[pallet::weight(Pallet::<T>::most_advance(orders))]
		pub fn advance_orders(
			origin: OriginFor<T>,
			orders: BoundedVec<SizedOrder, MaxBatch>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				ensure_signed(origin)?;
				Self::do_advance_orders(orders, weight)
			})
		}

		/// Record a sale at the counter that the buyer has signed. The sale is an attested order that is final at once: no money
		/// moves, the stock and campaigns do. If a prepaid account covers the fees of its total, they are paid now, and the sale gives
		/// rights like any other. If none does, it is recorded without. This is the one call of the pallet that a till's proxy may
		/// make.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::SaleExpired`], [`Error::ExpiryTooFar`], [`Error::AlreadyRecorded`],
		/// [`Error::BadSignature`], [`Error::NoLines`], [`Error::ZeroQuantity`], [`Error::ListingNotFound`],
		/// [`Error::OfferChanged`], [`Error::MixedShops`], [`Error::OwnShop`], [`Error::TooManyItems`],
		/// [`Error::DuplicateItem`], [`Error::TermsNotPayable`], [`Error::TooManyPromoters`], [`Error::NotShopOwner`],
		/// [`Error::BuyerMayNotTrade`], [`Error::SellerMayNotTrade`], [`Error::NoIdLeft`]; an item that cannot have been sold, a
		/// path that is not good, a listing that does not sell, or a shop that may accept no more today.
		///
		/// **Events:** [`Event::SaleRecorded`], [`Event::CampaignsEngaged`].
		///
		/// **Weight:** by the number of lines, the links of each path and the items sold.
		#[pallet::call_index(15)]
		#[pallet::weight(Pallet::<T>::sale_weight(&sale.lines))]
		pub fn record_sale(
			origin: OriginFor<T>,
			sale: TillSaleOf<T>,
			signed: Signed<T::Signature>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_record_sale(seller, sale, signed, weight)
			})
		}

		/// Remove final orders whose retention period is over. Other orders are skipped. Idle time does the same.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::NotPrunable`] if none was removed.
		///
		/// **Events:** [`Event::OrdersPruned`].
		///
		/// **Weight:** by the number of orders.
		#[pallet::call_index(16)]
		#[pallet::weight(
			T::WeightInfo::prune_order(MAX_LINES)
				.saturating_mul(u64::from(count(orders.len())))
				.max(T::WeightInfo::read_head())
		)]
		pub fn prune_orders(
			origin: OriginFor<T>,
			orders: BoundedVec<OrderId, MaxBatch>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				ensure_signed(origin)?;
				Self::do_prune_orders(orders, weight)
			})
		}

		/// State that the seller gave some of the fiat part back, in minor units of its currency. It is the seller's word alone: it
		/// moves no money, ends no order, and lowers nothing of what the seller owes the buyer when the order ends. In a dispute the
		/// proposals that stand lapse, because they are shares of what is in dispute.
		///
		/// **Origin:** the seller, from the acceptance on, and of a final order as long as the chain keeps it.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::NothingToRefund`], [`Error::RefundTooLarge`] if all records together exceed the
		/// fiat part.
		///
		/// **Events:** [`Event::RefundRecorded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::record_refund())]
		pub fn record_refund(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			#[pallet::compact] amount: Balance,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_record_refund(&seller, order, amount, weight)
			})
		}

		/// Answer in a dispute. The first answer puts up the same deposits as the opener did.
		///
		/// - Answer evidence with evidence: an arbiter may rule from then on.
		/// - Give evidence to an opener who gave none: the opener has the answer period to give some, with this call as well.
		/// - Give none to an opener who gave none: the record of the delivery decides at once.
		///
		/// **Origin:** the side whose turn it is.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::EvidenceMissing`], [`Error::LargerThanSaid`], [`Error::FundsLocked`], or funds
		/// that cannot be held or paid.
		///
		/// **Events:** [`Event::DisputeAnswered`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
		/// [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(18)]
		#[pallet::weight(Pallet::<T>::most_answer(*size))]
		pub fn answer_dispute(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			evidence: Option<Cid>,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_answer_dispute(who, order, evidence, size, weight)
			})
		}

		/// Take a dispute back. The other side gets what it wanted: the order completes, or the return is approved.
		///
		/// Before the answer all deposits come back and no dispute was lost. After it the caller has given in: it loses the
		/// dispute, its deposit for the procedure, and half of what a standoff would take of that for the damage.
		///
		/// **Origin:** the side that opened the dispute.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::LargerThanSaid`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::DisputeWithdrawn`], [`Event::DisputeClosed`], [`Event::OrderRuled`],
		/// [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(19)]
		#[pallet::weight(Pallet::<T>::most_dispute(T::WeightInfo::rule_order, *size))]
		pub fn withdraw_dispute(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_withdraw_dispute(who, order, size, weight)
			})
		}

		/// Name the parcel in which units went back to the seller. The record of the delivery keeps the last one. Without it a
		/// dispute about the return is lost.
		///
		/// **Origin:** the buyer while a return is requested, after it was refused, and in a dispute that the seller opened about it,
		/// once a side gave evidence.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::UnitsShippedBack`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::ship_back())]
		pub fn ship_back(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			parcel: Parcel,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let buyer = ensure_signed(origin)?;
				Self::do_ship_back(&buyer, order, parcel, weight)
			})
		}

		/// Name service providers of an order, such as its carrier, and the share of the sale that each is paid. The shares come
		/// out of the seller's part, so nobody else gets less. What was named before stays, and these come after it.
		///
		/// An attested order is paid elsewhere: it only records whom the seller owes.
		///
		/// **Origin:** the seller, until the order is delivered or disputed.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongParty`], [`Error::WrongState`],
		/// [`Error::DeadlinePassed`], [`Error::NoServices`], [`Error::ZeroShare`], [`Error::PartyServes`],
		/// [`Error::DuplicateProvider`], [`Error::TooManyServices`], [`Error::ServicesNotPayable`].
		///
		/// **Events:** [`Event::ServicesNamed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::name_services())]
		pub fn name_services(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			services: Services<T::AccountId>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_name_services(&seller, order, services, weight)
			})
		}

		/// Cancel an accepted order of which nothing shipped, because nobody confirmed in time that its fiat part was paid. Everything
		/// goes back, as if the order had never been placed: the escrow and the deposit to the buyer, the units to the stock, what was
		/// reserved to the prepaid account. Nobody loses credit. The chain cannot tell a buyer that did not pay from a seller that says
		/// so.
		///
		/// **Origin:** the buyer or the seller.
		///
		/// **Errors:** [`Error::OrderNotFound`], [`Error::NotParty`], [`Error::WrongState`], [`Error::DeadlinePassed`],
		/// [`Error::PaymentNotLapsed`], [`Error::LargerThanSaid`], [`Error::AlreadyShipped`], [`Error::Undeliverable`].
		///
		/// **Events:** [`Event::OrderUnpaid`], [`Event::OrderSettled`], [`Event::LegRedirected`].
		///
		/// **Weight:** by the size that the caller names. What the order does not use is given back.
		#[pallet::call_index(22)]
		#[pallet::weight(Pallet::<T>::most_cancel(*size))]
		pub fn cancel_unpaid(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			size: OrderSize,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let who = ensure_signed(origin)?;
				Self::do_cancel_unpaid(who, order, size, weight)
			})
		}

		/// Accept orders that are placed, each as [`Call::accept_order`] does. An order that cannot be accepted is skipped, and the
		/// others are accepted.
		///
		/// **Origin:** the seller of the orders.
		///
		/// **Errors:** [`Error::NoOrders`]; if none is accepted, any error of [`Call::accept_order`], the one that stopped the last.
		///
		/// **Events:** those of [`Call::accept_order`] for each, [`Event::OrderSkipped`].
		///
		/// **Weight:** the sum over the orders, by the sizes that the caller names. What they do not use is given back. As many as fit
		/// a block can be named, and at most a hundred.
		#[pallet::call_index(23)]
		#[pallet::weight(Pallet::<T>::most_accept_all(orders))]
		pub fn accept_orders(
			origin: OriginFor<T>,
			orders: BoundedVec<SizedOrder, MaxBatch>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_accept_orders(&seller, orders, weight)
			})
		}

		/// Ship units of accepted orders, of each as [`Call::ship_order`] does. An order of which the units cannot ship is skipped,
		/// and the others ship.
		///
		/// **Origin:** the seller of the orders.
		///
		/// **Errors:** [`Error::NoOrders`]; if nothing ships, any error of [`Call::ship_order`], the one that stopped the last.
		///
		/// **Events:** those of [`Call::ship_order`] for each, [`Event::OrderSkipped`].
		///
		/// **Weight:** the sum over the orders, by their shipments, items and the sizes that the caller names. What they do not use is
		/// given back. As many as fit a block can be named, and at most a hundred.
		#[pallet::call_index(24)]
		#[pallet::weight(Pallet::<T>::most_ship_all(orders))]
		pub fn ship_orders(
			origin: OriginFor<T>,
			orders: BoundedVec<ShippedOrder, MaxBatch>,
		) -> DispatchResultWithPostInfo {
			Self::charge(|weight| {
				let seller = ensure_signed(origin)?;
				Self::do_ship_orders(&seller, orders, weight)
			})
		}
	}
}
