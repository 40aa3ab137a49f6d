// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]
#![cfg_attr(
	not(any(test, feature = "runtime-benchmarks")),
	deny(
		clippy::arithmetic_side_effects,
		// Not `as_conversions`, which also fires inside the derives of SCALE and FRAME.
		clippy::expect_used,
		clippy::indexing_slicing,
		clippy::panic,
		clippy::unwrap_used
	)
)]

extern crate alloc;

pub use pallet::*;
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod attested;
mod book;
mod disputes;
mod fulfilment;
mod placing;
mod returns;
mod settlement;
mod timeouts;
mod views;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

// What the pallet macro writes expects what it has checked; by hand this module does not.
#[allow(clippy::expect_used)]
#[frame_support::pallet]
pub mod pallet {
	use crate::{
		types::{
			count, Amounts, AssetLegs, DueKey, Line, MaxBatch, Order, ReturnedUnits, RulingSource, Shipment,
			TillSale, MAX_LINES, MAX_SHIPPED_ITEMS, MAX_TRANSFERS,
		},
		weights::WeightInfo,
	};
	use frame_support::{
		pallet_prelude::*,
		traits::{fungible, fungibles, UnixTime},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		content::Cid,
		listing::{MaxPaymentAssets, Payment},
		money::Fiat,
		order::{Attachment, LineRequest, MaxLines, OrderMode, OrderState},
		traits::{Catalog, Items, OnSettled, PaymentAssets, Promotion},
		AssetId, Balance, CampaignId, Millis, OrderId, ShopId,
	};
	use sp_core::H256;
	use sp_runtime::{
		traits::{IdentifyAccount, Verify},
		Perbill,
	};

	/// The storage version of this pallet.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// An order's head in this runtime.
	pub type OrderOf<T> = Order<<T as frame_system::Config>::AccountId>;
	/// A line in this runtime.
	pub type LineOf<T> = Line<<T as frame_system::Config>::AccountId>;
	/// The lines of an order in this runtime.
	pub type LinesOf<T> = BoundedVec<LineOf<T>, MaxLines>;
	/// A promotion path in this runtime.
	pub type PathOf<T> =
		<<T as Config>::Promotion as Promotion<<T as frame_system::Config>::AccountId>>::Path;
	/// A line as the buyer asks for it, in this runtime.
	pub type LineRequestOf<T> = LineRequest<PathOf<T>>;
	/// A till sale in this runtime.
	pub type TillSaleOf<T> = TillSale<<T as frame_system::Config>::AccountId, PathOf<T>>;

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who rules on disputes.
		type ArbiterOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;
		/// The signature a buyer gives at a till.
		type Signature: Verify<Signer = Self::SigningPublicKey> + Parameter + MaxEncodedLen;
		/// The key behind it.
		type SigningPublicKey: IdentifyAccount<AccountId = Self::AccountId>;

		// Dependencies.

		/// Every asset orders are paid in, and the holds escrows are made of. A settlement pays an escrow out whatever is
		/// locked on the buyer's account, so a hold must refuse locked funds with [`sp_runtime::TokenError::Frozen`], and
		/// must not be what covers a lock later.
		type Holds: fungibles::hold::Mutate<
			Self::AccountId,
			AssetId = AssetId,
			Balance = Balance,
			Reason = Self::RuntimeHoldReason,
		>;
		/// SOUK, for the order deposit.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::hold::Mutate<Self::AccountId, Balance = Balance, Reason = Self::RuntimeHoldReason>;
		/// Shops and their listings.
		type Catalog: Catalog<Self::AccountId>;
		/// Promotion paths and campaigns.
		type Promotion: Promotion<Self::AccountId>;
		/// Histories of serialised items.
		type Items: Items<Self::AccountId>;
		/// Whoever wants to know of settled lines.
		type OnSettled: OnSettled<Self::AccountId>;
		/// The assets an escrow may be held in.
		type PaymentAssets: PaymentAssets;
		/// The clock.
		type Time: UnixTime;
		/// What the calls weigh.
		type WeightInfo: WeightInfo;
		/// Signs for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::benchmarking::BenchmarkHelper<Self::AccountId, Self::Signature>;

		// Parameters. Rates, the default ruling and the periods of states are read when an order is placed, and hold for
		// all its life.

		/// How long the seller has to accept, in milliseconds.
		type AcceptPeriod: Get<Millis>;
		/// How long the seller has to ship everything, in milliseconds.
		type ShipPeriod: Get<Millis>;
		/// How long after shipping an order counts as delivered if the buyer says nothing, in milliseconds.
		type DeliveryPeriod: Get<Millis>;
		/// How long the seller has to answer a return request, in milliseconds.
		type ReturnPeriod: Get<Millis>;
		/// How long the buyer has to dispute a refused return, in milliseconds.
		type DisputePeriod: Get<Millis>;
		/// How long the arbiter has to rule, in milliseconds.
		type RulingPeriod: Get<Millis>;
		/// How long a final order stays readable, in milliseconds.
		type Retention: Get<Millis>;
		/// How long the queue waits before it tries an order again that could not be settled, in milliseconds.
		type RetryPeriod: Get<Millis>;
		/// The longest a signed till sale stays good, in milliseconds.
		type SaleLife: Get<Millis>;
		/// The longest return window an order takes over from a listing, in milliseconds.
		type MaxReturnWindow: Get<Millis>;
		/// Basis points of the escrow the buyer gets when no arbiter rules in time.
		type DefaultRuling: Get<u16>;
		/// The commune fee, as a part of the sale (product decision 4).
		type CommuneFee: Get<Perbill>;
		/// The platform's slice of the experience fee (product decision 5).
		type PlatformSlice: Get<Perbill>;
		/// The deepest promotion path an order may carry, at most [`souk_math::MAX_PATH_DEPTH`].
		type MaxDepth: Get<u32>;
		/// Where experience legs wait for the end of the cycle.
		type ExperiencePool: Get<Self::AccountId>;
		/// Who gets the commune fee, and what nobody else can receive. Must exist in every payment asset.
		type Commune: Get<Self::AccountId>;
		/// SOUK held from the buyer while an order is open, in base units.
		type OrderDeposit: Get<Balance>;
		/// The same for each line, in base units.
		type LineDeposit: Get<Balance>;
		/// What one block's idle time may spend on moving orders on.
		#[pallet::constant]
		type MaxServiceWeight: Get<Weight>;
	}

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The price of an open order, until the split.
		#[codec(index = 0)]
		Escrow,
		/// The deposit for an open order's storage.
		#[codec(index = 1)]
		Deposit,
	}

	/// The number of the next order.
	///
	/// One value; nobody pays for it and it never dies.
	#[pallet::storage]
	pub type NextOrder<T: Config> = StorageValue<_, OrderId, ValueQuery>;

	/// The heads of orders.
	///
	/// While the order is open its buyer's deposit pays for it; a final order stays for the retention period and is then
	/// removed by idle time or by anybody. A till sale is final from the start: its fee pays.
	#[pallet::storage]
	pub type Orders<T: Config> = StorageMap<_, Twox64Concat, OrderId, OrderOf<T>>;

	/// The lines of orders. Paid for and removed with their order's head.
	#[pallet::storage]
	pub type Lines<T: Config> = StorageMap<_, Twox64Concat, OrderId, LinesOf<T>, ValueQuery>;

	/// The deadline queue: exactly one entry per order, with what is due next at the head. Paid for and removed with its
	/// order.
	///
	/// Keys are not hashed, so the trie keeps them in order of time: there is no cursor, and an idle block reads one
	/// key. The runtime assigns both halves of a key and they are 16 bytes, so nobody can make the trie deep.
	#[pallet::storage]
	pub type Due<T: Config> = StorageMap<_, Identity, DueKey, ()>;

	/// Till sales on record, by the hash of what the buyer signed, so that none is recorded twice. Paid for by the fee
	/// of the call that recorded it; removed with its order, which outlives the signature.
	#[pallet::storage]
	pub type RecordedSales<T: Config> = StorageMap<_, Blake2_128Concat, H256, OrderId>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An order was placed.
		OrderPlaced {
			/// The order.
			order: OrderId,
			/// The shop.
			shop: ShopId,
			/// Who sells.
			seller: T::AccountId,
			/// Who buys.
			buyer: T::AccountId,
			/// The platform that brought it.
			platform: Option<T::AccountId>,
			/// Where its money moves.
			mode: OrderMode,
			/// Assets and how many base units of each: held, or in an attested order due elsewhere.
			amounts: BoundedVec<(AssetId, Balance), MaxPaymentAssets>,
			/// What is due outside the chain.
			fiat: Option<Fiat>,
			/// When it expires if the seller does not accept, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// Campaigns promised to pay for lines of an order, each once the line is final and kept.
		CampaignsEngaged {
			/// The order.
			order: OrderId,
			/// Which line, from zero, and the campaign that pays for it. No campaign is named twice.
			lines: BoundedVec<(u32, CampaignId), MaxLines>,
		},
		/// The seller took an order on.
		OrderAccepted {
			/// The order.
			order: OrderId,
			/// When it expires if nothing ships, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// Units of an order shipped.
		UnitsShipped {
			/// The order.
			order: OrderId,
			/// How many units.
			units: u32,
		},
		/// What had not shipped will not: the buyer was refunded for it. In an attested order nothing moved: the amounts
		/// are what the seller owes back.
		UnshippedRefunded {
			/// The order.
			order: OrderId,
			/// How many units.
			units: u32,
			/// How much of each asset of the order, in base units.
			amounts: Amounts,
		},
		/// Everything of an order that will ship has shipped.
		OrderShipped {
			/// The order.
			order: OrderId,
			/// When it counts as delivered, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// An order arrived.
		OrderDelivered {
			/// The order.
			order: OrderId,
			/// When it completes, in milliseconds since the Unix epoch; now, if nothing of it can be returned.
			deadline: Millis,
		},
		/// The seller gave money back of their own accord.
		PartRefunded {
			/// The order.
			order: OrderId,
			/// The line, from zero.
			line: u32,
			/// How much of each asset of the order, in base units.
			amounts: Amounts,
		},
		/// The buyer asked to return units.
		ReturnRequested {
			/// The order.
			order: OrderId,
			/// How many units.
			units: u32,
			/// Why, encrypted by the buyer.
			reason: Attachment,
			/// When the return is approved if the seller does not answer, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// The seller refused a return.
		ReturnRefused {
			/// The order.
			order: OrderId,
			/// Why, encrypted by the seller.
			reason: Attachment,
			/// When the order completes if the buyer does not dispute, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A party called for an arbiter.
		OrderDisputed {
			/// The order.
			order: OrderId,
			/// Which party.
			by: T::AccountId,
			/// What they bring forward, encrypted for the arbiter.
			evidence: Attachment,
			/// When the default ruling applies, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A party said what ruling they would live with.
		SettlementProposed {
			/// The order.
			order: OrderId,
			/// Which party.
			by: T::AccountId,
			/// Basis points of what remains, to the buyer.
			buyer_bp: u16,
		},
		/// A dispute was decided.
		OrderRuled {
			/// The order.
			order: OrderId,
			/// Basis points of what remained, to the buyer.
			buyer_bp: u16,
			/// Who decided.
			by: RulingSource,
		},
		/// A leg could not be paid to its payee and went to somebody else.
		LegRedirected {
			/// The order.
			order: OrderId,
			/// The asset.
			asset: AssetId,
			/// Whose leg it was.
			payee: T::AccountId,
			/// Who got it: the seller or, failing that, the commune.
			to: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// An order became final and nothing is held for it any more.
		OrderSettled {
			/// The order.
			order: OrderId,
			/// How it ended.
			state: OrderState,
			/// Who the platform's legs were paid to; the seller got them where this is empty.
			platform: Option<T::AccountId>,
			/// The waterfall over the order's whole life, per asset. Empty for an attested order.
			legs: BoundedVec<AssetLegs, MaxPaymentAssets>,
		},
		/// A sale at the counter was recorded.
		SaleRecorded {
			/// The order that records it.
			order: OrderId,
			/// The shop.
			shop: ShopId,
			/// Who sold.
			seller: T::AccountId,
			/// Who bought.
			buyer: T::AccountId,
			/// What was paid at the counter.
			total: Option<Fiat>,
		},
		/// An order was due but could not be settled: an asset of it does not move. It is tried again.
		OrderPostponed {
			/// The order.
			order: OrderId,
			/// When the queue tries again, in milliseconds since the Unix epoch.
			until: Millis,
			/// What went wrong.
			error: DispatchError,
		},
		/// Final orders were removed.
		OrdersPruned {
			/// How many.
			orders: u32,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// No such order.
		OrderNotFound,
		/// No such listing.
		ListingNotFound,
		/// The order has no such line.
		LineNotFound,
		/// The caller is neither buyer nor seller of the order.
		NotParty,
		/// This call is for the other party.
		WrongParty,
		/// The order's state does not allow this.
		WrongState,
		/// The deadline has passed: anybody may move the order on, and nothing else can happen to it.
		DeadlinePassed,
		/// Nothing in the list is due.
		NothingDue,
		/// An order needs at least one line.
		NoLines,
		/// All lines of an order come from one shop.
		MixedShops,
		/// Buyer and seller are the same account.
		OwnShop,
		/// A quantity of zero.
		ZeroQuantity,
		/// The line has fewer units.
		TooManyUnits,
		/// More items than units, or more than a line can bind.
		TooManyItems,
		/// An item is named twice.
		DuplicateItem,
		/// The items the buyer asked for no longer fit among the units that are left.
		AskedItemMissing,
		/// The promotion path is deeper than the listing, its commission plan or governance allows.
		PathTooDeep,
		/// The lines name more different promoters than one order can pay.
		TooManyPromoters,
		/// The listing's return window is longer than governance allows.
		ReturnWindowTooLong,
		/// The listing's terms cannot be paid under the governed rates of today.
		TermsNotPayable,
		/// The listing does not accept one of the assets.
		AssetNotAccepted,
		/// Escrows cannot be held in one of the assets.
		AssetNotPayable,
		/// A larger part is paid in one asset than the seller allows.
		ShareTooLarge,
		/// The parts of the payment do not sum to the whole, or one asset is named twice.
		SharesNotWhole,
		/// An amount does not fit.
		Overflow,
		/// Limits have to be given for every asset of the payment.
		LimitMismatch,
		/// It costs more than the buyer's limit: the price changed.
		LimitExceeded,
		/// The part outside the chain is not what the buyer expected: the price changed.
		FiatMismatch,
		/// The lines are priced in different currencies.
		MixedCurrencies,
		/// An escrow order needs a token part.
		NothingToHold,
		/// The escrow would be paid out of locked funds.
		FundsLocked,
		/// Nothing has shipped.
		NothingShipped,
		/// Something has shipped already.
		AlreadyShipped,
		/// A return names at least one unit.
		NothingReturned,
		/// A line is named twice.
		DuplicateLine,
		/// The line's own return window is over.
		ReturnWindowOver,
		/// The seller refused a return before; what is left is to dispute.
		ReturnRefusedBefore,
		/// A ruling of more than 10 000 basis points.
		RulingTooLarge,
		/// The order holds no money on chain.
		NothingHeld,
		/// A refund of nothing.
		NothingToRefund,
		/// More than remains of the line.
		RefundTooLarge,
		/// The seller does not own the shop.
		NotShopOwner,
		/// The buyer's signature is not good for this sale.
		BadSignature,
		/// The sale's signature has expired.
		SaleExpired,
		/// The sale's signature would stay good for too long.
		ExpiryTooFar,
		/// The sale is on record already.
		AlreadyRecorded,
		/// Not even the commune can receive: an asset of the order does not move. Nothing was paid.
		Undeliverable,
		/// No order of the list is final and past its retention period.
		NotPrunable,
		/// There are no more order numbers.
		TooManyOrders,
	}

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
			let lines = <MaxLines as Get<u32>>::get();
			assert_eq!(lines, MAX_LINES, "the bound and its number are the same");
			let assets = <MaxPaymentAssets as Get<u32>>::get();
			assert_eq!(assets, crate::types::MAX_ASSETS, "the bound and its number are the same");
			let limit = T::BlockWeights::get()
				.get(DispatchClass::Normal)
				.max_extrinsic
				.unwrap_or(T::BlockWeights::get().max_block);
			let items = T::Items::weight(MAX_LINES, MAX_SHIPPED_ITEMS);
			let largest =
				T::WeightInfo::advance_order(MAX_LINES, MAX_TRANSFERS).saturating_add(Self::others_at_most());
			let batch = largest.saturating_mul(<MaxBatch as Get<u32>>::get().into());
			assert!(batch.all_lte(limit), "the largest batch of orders to move on fits a block");
			let place =
				T::WeightInfo::place_order(MAX_LINES, MAX_LINES.saturating_mul(souk_math::MAX_PATH_DEPTH))
					.saturating_add(items)
					.saturating_add(T::Promotion::engage_weight().saturating_mul(MAX_LINES.into()));
			assert!(place.all_lte(limit), "the largest order fits a block");
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
		/// Place an order for lines of one shop. The caller is the buyer.
		///
		/// Items asked for that have a history must be the seller's to sell.
		///
		/// Snapshots every line's terms and the governed periods, holds the deposit, and waits for the seller to accept. In
		/// [`OrderMode::Escrow`] the token part is held on the buyer's account, the units come off the stock and campaigns
		/// are engaged; in [`OrderMode::Attested`] the stock is only looked at, and taken when the seller accepts.
		///
		/// - `lines`: what to buy, and over which promotion paths.
		/// - `payment`: the assets the token part is paid in and the share of each; empty if no line has a token price.
		/// - `limits`: per asset of `payment`, the most base units the buyer agrees to pay.
		/// - `fiat`: the part outside the chain the buyer expects, exactly.
		/// - `platform`: the dapp operator that brought the order.
		/// - `mode`: where the money moves.
		/// - `attachment`: encrypted details for the seller.
		///
		/// Errors: whatever is wrong with the lines, the payment or the paths; the price changed; the buyer's funds do not
		/// suffice or are locked. Events: [`Event::OrderPlaced`], [`Event::CampaignsEngaged`].
		#[pallet::call_index(0)]
		#[pallet::weight(
			T::WeightInfo::place_order(count(lines.len()), Pallet::<T>::links(lines))
				.saturating_add(T::Items::weight(count(lines.len()), Pallet::<T>::items_asked(lines)))
				.saturating_add(Pallet::<T>::engage_weight(lines))
		)]
		pub fn place_order(
			origin: OriginFor<T>,
			lines: BoundedVec<LineRequestOf<T>, MaxLines>,
			payment: Payment,
			limits: Amounts,
			fiat: Option<Fiat>,
			platform: Option<T::AccountId>,
			mode: OrderMode,
			attachment: Attachment,
		) -> DispatchResult {
			let buyer = ensure_signed(origin)?;
			Self::do_place_order(buyer, lines, payment, limits, fiat, platform, mode, attachment)
		}

		/// Take an order on. Only its seller, only while it is placed. An attested order takes its units off the stock and
		/// engages campaigns now, as if it were placed now.
		///
		/// Errors, of an attested order: the stock does not suffice, the listing or the shop does not sell any more;
		/// [`Error::NotShopOwner`] if the shop changed hands. Events: [`Event::OrderAccepted`],
		/// [`Event::CampaignsEngaged`].
		#[pallet::call_index(1)]
		#[pallet::weight(Pallet::<T>::accept_weight(MAX_LINES))]
		pub fn accept_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
		) -> DispatchResultWithPostInfo {
			let seller = ensure_signed(origin)?;
			let taken = Self::do_accept_order(&seller, order)?;
			Ok(Some(Self::accept_weight(taken)).into())
		}

		/// Do not take an order on: the buyer is refunded. Only its seller, only while it is placed.
		///
		/// Events: [`Event::OrderSettled`].
		#[pallet::call_index(2)]
		#[pallet::weight(
			T::WeightInfo::decline_order(MAX_LINES, MAX_TRANSFERS).saturating_add(Pallet::<T>::told_at_most())
		)]
		pub fn decline_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
		) -> DispatchResultWithPostInfo {
			let seller = ensure_signed(origin)?;
			let work = Self::do_decline_order(&seller, order)?;
			let weight = T::WeightInfo::decline_order(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Call an order off: the buyer is refunded. Its buyer while it is placed, its seller once it is accepted and
		/// nothing has shipped.
		///
		/// Events: [`Event::OrderSettled`].
		#[pallet::call_index(3)]
		#[pallet::weight(
			T::WeightInfo::cancel_order(MAX_LINES, MAX_TRANSFERS).saturating_add(Pallet::<T>::told_at_most())
		)]
		pub fn cancel_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let work = Self::do_cancel_order(&who, order)?;
			let weight = T::WeightInfo::cancel_order(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Ship units of an order. Only its seller, only while it is accepted. Items that have a history must be the
		/// seller's to sell: not sold already, and of no lot that is recalled or on hold.
		///
		/// Once everything has shipped, or with `last`, the order is shipped; what has not shipped by then is refunded at
		/// once and goes back to the stock.
		///
		/// Events: [`Event::UnitsShipped`], [`Event::UnshippedRefunded`], [`Event::OrderShipped`].
		#[pallet::call_index(4)]
		#[pallet::weight(
			T::WeightInfo::ship_order(MAX_LINES, Pallet::<T>::items(shipments).min(MAX_SHIPPED_ITEMS))
				.saturating_add(T::Items::weight(count(shipments.len()), Pallet::<T>::items(shipments)))
		)]
		pub fn ship_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			shipments: BoundedVec<Shipment, MaxLines>,
			last: bool,
		) -> DispatchResult {
			let seller = ensure_signed(origin)?;
			Self::do_ship_order(&seller, order, shipments, last)
		}

		/// Say that an order arrived. Only its buyer, only while it is shipped. The return window starts; an order
		/// nothing of which can be returned completes at once.
		///
		/// Events: [`Event::OrderDelivered`], [`Event::OrderSettled`].
		#[pallet::call_index(5)]
		#[pallet::weight(
			T::WeightInfo::confirm_delivery(MAX_LINES, MAX_TRANSFERS)
				.saturating_add(Pallet::<T>::others_at_most())
		)]
		pub fn confirm_delivery(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
		) -> DispatchResultWithPostInfo {
			let buyer = ensure_signed(origin)?;
			let work = Self::do_confirm_delivery(&buyer, order)?;
			let weight = T::WeightInfo::confirm_delivery(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Keep an order and waive the rest of the return window: everybody is paid. Only its buyer, only while it is
		/// delivered.
		///
		/// Events: [`Event::OrderSettled`].
		#[pallet::call_index(6)]
		#[pallet::weight(
			T::WeightInfo::complete_order(MAX_LINES, MAX_TRANSFERS).saturating_add(Pallet::<T>::told_at_most())
		)]
		pub fn complete_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
		) -> DispatchResultWithPostInfo {
			let buyer = ensure_signed(origin)?;
			let work = Self::do_complete_order(&buyer, order)?;
			let weight = T::WeightInfo::complete_order(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Ask to return units, each within its line's own return window. Only the buyer, only while the order is
		/// delivered, and once: after a refusal what is left is to dispute.
		///
		/// Events: [`Event::ReturnRequested`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::request_return(count(returns.len())))]
		pub fn request_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			returns: BoundedVec<ReturnedUnits, MaxLines>,
			reason: Option<Cid>,
		) -> DispatchResult {
			let buyer = ensure_signed(origin)?;
			Self::do_request_return(&buyer, order, returns, reason)
		}

		/// Take units back: they are refunded, everything else is paid. Only the seller, only while a return is requested.
		/// With `restock` the units can be sold again.
		///
		/// Events: [`Event::OrderSettled`].
		#[pallet::call_index(8)]
		#[pallet::weight(
			T::WeightInfo::approve_return(MAX_LINES, MAX_TRANSFERS)
				.saturating_add(Pallet::<T>::others_at_most())
		)]
		pub fn approve_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			restock: bool,
		) -> DispatchResultWithPostInfo {
			let seller = ensure_signed(origin)?;
			let work = Self::do_approve_return(&seller, order, restock)?;
			let weight = T::WeightInfo::approve_return(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Refuse a return: the buyer has the dispute period to call for an arbiter, else the order completes. Only the
		/// seller, only while a return is requested.
		///
		/// Events: [`Event::ReturnRefused`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::refuse_return())]
		pub fn refuse_return(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			reason: Option<Cid>,
		) -> DispatchResult {
			let seller = ensure_signed(origin)?;
			Self::do_refuse_return(&seller, order, reason)
		}

		/// Call for an arbiter. The buyer while the order is shipped or delivered, the seller while a return is requested.
		///
		/// Events: [`Event::OrderDisputed`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::dispute_order())]
		pub fn dispute_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			evidence: Option<Cid>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_dispute_order(who, order, evidence)
		}

		/// Say what ruling the caller would live with: the buyer what they ask, the seller what they offer, in basis
		/// points of what remains. As soon as the ask is at most the offer the order is ruled at the ask. Only a party,
		/// only in a dispute; a new proposal replaces the party's earlier one.
		///
		/// Events: [`Event::SettlementProposed`], [`Event::OrderRuled`], [`Event::OrderSettled`].
		#[pallet::call_index(11)]
		#[pallet::weight(
			T::WeightInfo::propose_settlement(MAX_LINES, MAX_TRANSFERS)
				.saturating_add(Pallet::<T>::others_at_most())
		)]
		pub fn propose_settlement(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			buyer_bp: u16,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let work = Self::do_propose_settlement(who, order, buyer_bp)?;
			let weight = T::WeightInfo::propose_settlement(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Rule on a dispute: `buyer_bp` basis points of what remains go back to the buyer, the rest is a sale. Only the
		/// arbiter origin, only in a dispute.
		///
		/// Events: [`Event::OrderRuled`], [`Event::OrderSettled`].
		#[pallet::call_index(12)]
		#[pallet::weight(
			T::WeightInfo::rule_order(MAX_LINES, MAX_TRANSFERS)
				.saturating_add(Pallet::<T>::others_at_most())
		)]
		pub fn rule_order(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			buyer_bp: u16,
		) -> DispatchResultWithPostInfo {
			T::ArbiterOrigin::ensure_origin(origin)?;
			let work = Self::do_rule_order(order, buyer_bp)?;
			let weight = T::WeightInfo::rule_order(work.lines, work.transfers);
			Ok(Some(weight.saturating_add(Self::others_weight(work))).into())
		}

		/// Give the buyer some of a line's escrow back at once, in base units per asset of the order. Only the seller, in
		/// every state between accepted and final, only in an escrow order.
		///
		/// Events: [`Event::PartRefunded`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::refund_part())]
		pub fn refund_part(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			line: u32,
			amounts: Amounts,
		) -> DispatchResult {
			let seller = ensure_signed(origin)?;
			Self::do_refund_part(&seller, order, line, amounts)
		}

		/// Move orders on whose deadline has passed. Anybody.
		///
		/// Orders that are not due are skipped, and so is one that cannot be settled now because an asset of it does not
		/// move.
		///
		/// Errors: [`Error::NothingDue`] if none moved; if one could have, why it did not. Events: those of each step.
		#[pallet::call_index(14)]
		#[pallet::weight(
			T::WeightInfo::advance_order(MAX_LINES, MAX_TRANSFERS)
				.saturating_add(Pallet::<T>::others_at_most())
				.saturating_mul(u64::from(count(orders.len())))
		)]
		pub fn advance_orders(
			origin: OriginFor<T>,
			orders: BoundedVec<OrderId, MaxBatch>,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let weight = Self::do_advance_orders(orders)?;
			Ok(Some(weight).into())
		}

		/// Record a sale at the counter that the buyer has signed for. The caller is the seller; of this
		/// pallet it is the one call a till's proxy may make.
		///
		/// The sale is an attested order that is final at once: no money moves, stock and campaigns do.
		///
		/// Errors: whatever is wrong with lines or paths; the signature is not the buyer's, has expired, or lasts longer
		/// than the governed life; the sale is on record. Events: [`Event::SaleRecorded`], [`Event::CampaignsEngaged`].
		#[pallet::call_index(15)]
		#[pallet::weight(
			T::WeightInfo::record_sale(count(sale.lines.len()), Pallet::<T>::links(&sale.lines))
				.saturating_add(Pallet::<T>::sale_weight(&sale.lines))
		)]
		pub fn record_sale(
			origin: OriginFor<T>,
			sale: TillSaleOf<T>,
			signature: T::Signature,
		) -> DispatchResult {
			let seller = ensure_signed(origin)?;
			Self::do_record_sale(seller, sale, signature)
		}

		/// Remove final orders whose retention period is over, and skip others. Anybody; idle time does the same.
		///
		/// Errors: [`Error::NotPrunable`] if none was removed. Events: [`Event::OrdersPruned`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::prune_order(MAX_LINES).saturating_mul(u64::from(count(orders.len()))))]
		pub fn prune_orders(origin: OriginFor<T>, orders: BoundedVec<OrderId, MaxBatch>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune_orders(orders)
		}
	}
}
