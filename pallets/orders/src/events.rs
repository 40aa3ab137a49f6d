// SPDX-License-Identifier: Apache-2.0

//! Events and errors of the pallet.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An order was placed.
		OrderPlaced {
			/// The order.
			order: OrderId,
			/// The shop.
			shop: ShopId,
			/// The seller.
			seller: T::AccountId,
			/// The buyer.
			buyer: T::AccountId,
			/// The platform that brought the order.
			platform: Option<T::AccountId>,
			/// Where its money moves.
			mode: OrderMode,
			/// Assets and how many base units of each: held or, in an attested order, due elsewhere.
			amounts: BoundedVec<(AssetId, Balance), MaxPaymentAssets>,
			/// What is due outside the chain.
			fiat: Option<Fiat>,
			/// When the order expires if the seller does not accept it, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// Campaigns promised to pay for lines of an order, each if its line is kept.
		CampaignsEngaged {
			/// The order.
			order: OrderId,
			/// Lines, counted from zero, and the campaign of each. No campaign is named twice.
			lines: BoundedVec<(u32, CampaignId), MaxLines>,
		},
		/// The seller accepted an order.
		OrderAccepted {
			/// The order.
			order: OrderId,
			/// When the order expires if nothing ships, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// The seller named service providers of an order, besides those it had named before. It pays them out of its own part.
		ServicesNamed {
			/// The order.
			order: OrderId,
			/// The new ones.
			services: Services<T::AccountId>,
		},
		/// Units of an order shipped.
		UnitsShipped {
			/// The order.
			order: OrderId,
			/// How many units.
			units: u32,
			/// The parcel they went in, if the seller named it.
			parcel: Option<Parcel>,
		},
		/// Units that had not shipped never will, and the buyer was refunded for them. In an attested order nothing moved:
		/// the amounts are what the seller owes back.
		UnshippedRefunded {
			/// The order.
			order: OrderId,
			/// How many units.
			units: u32,
			/// How much of each asset of the order, in base units.
			amounts: Amounts,
		},
		/// All units of an order that will ship have shipped.
		OrderShipped {
			/// The order.
			order: OrderId,
			/// When the order counts as delivered, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// An order arrived.
		OrderDelivered {
			/// The order.
			order: OrderId,
			/// When the order completes, in milliseconds since the Unix epoch. This is now if no unit can be returned.
			deadline: Millis,
		},
		/// The seller gave money back without being asked.
		PartRefunded {
			/// The order.
			order: OrderId,
			/// The line, counted from zero.
			line: u32,
			/// How much of each asset of the order, in base units.
			amounts: Amounts,
		},
		/// The seller recorded that it gave some of the fiat part back. The chain has only the seller's word for it.
		RefundRecorded {
			/// The order.
			order: OrderId,
			/// How much, in minor units of the currency.
			amount: Balance,
			/// How much in all such records of the order, this one included.
			refunded: Balance,
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
		/// The buyer named the parcel in which units went back.
		UnitsShippedBack {
			/// The order.
			order: OrderId,
			/// The parcel.
			parcel: Parcel,
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
		/// A party said that the other is wrong, and put up deposits.
		OrderDisputed {
			/// The order.
			order: OrderId,
			/// The party.
			by: T::AccountId,
			/// The address of its evidence, encrypted for the arbiter.
			evidence: Attachment,
			/// Its deposit for the procedure, in base units of SOUK.
			souk: Balance,
			/// Its deposit for the damage, per asset of the order, in base units.
			amounts: Amounts,
			/// When the other side loses if it does not answer, in milliseconds since the Unix epoch.
			deadline: Millis,
		},
		/// A party answered in a dispute.
		DisputeAnswered {
			/// The order.
			order: OrderId,
			/// The party.
			by: T::AccountId,
			/// The address of its evidence, encrypted for the arbiter.
			evidence: Attachment,
			/// The deposit for the procedure that it put up with this answer, in base units of SOUK.
			souk: Balance,
			/// The same for the damage, per asset of the order, in base units. Empty for the opener, who put it up before.
			amounts: Amounts,
			/// When the stage that begins now ends, in milliseconds since the Unix epoch. This is now if the record decides.
			deadline: Millis,
		},
		/// The side that opened a dispute took it back, or gave in.
		DisputeWithdrawn {
			/// The order.
			order: OrderId,
			/// The side's account.
			by: T::AccountId,
		},
		/// A dispute is over, and nothing is on hold for it any more. Both lists begin with the deposit for the procedure. A list
		/// is empty if its side had put up nothing.
		DisputeClosed {
			/// The order.
			order: OrderId,
			/// What became of the buyer's deposits.
			buyer: BoundedVec<StakeLegs, MaxStakeLegs>,
			/// What became of the seller's deposits.
			seller: BoundedVec<StakeLegs, MaxStakeLegs>,
		},
		/// A party said which ruling it would accept.
		SettlementProposed {
			/// The order.
			order: OrderId,
			/// The party.
			by: T::AccountId,
			/// The part of what is in dispute that the buyer would get, in basis points.
			buyer_bp: u16,
		},
		/// A dispute was decided.
		OrderRuled {
			/// The order.
			order: OrderId,
			/// The part of what was in dispute that the buyer gets, in basis points.
			buyer_bp: u16,
			/// Where the ruling came from.
			by: RulingSource,
		},
		/// A leg, or a part of a deposit, could not be paid to its payee and went to another account.
		LegRedirected {
			/// The order.
			order: OrderId,
			/// The asset.
			asset: AssetId,
			/// The account the leg was for.
			payee: T::AccountId,
			/// The account that got it: the seller or, failing that, the commune.
			to: T::AccountId,
			/// How much, in base units.
			amount: Balance,
		},
		/// An order became final. Nothing is held for it any more.
		OrderSettled {
			/// The order.
			order: OrderId,
			/// How it ended.
			state: OrderState,
			/// The account the platform's legs were paid to. If empty, the seller got them.
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
			/// The seller.
			seller: T::AccountId,
			/// The buyer.
			buyer: T::AccountId,
			/// What was paid at the counter.
			total: Option<Fiat>,
		},
		/// An order was due but could not be settled, because an asset of it does not move. The queue tries again.
		OrderPostponed {
			/// The order.
			order: OrderId,
			/// When the queue tries again, in milliseconds since the Unix epoch.
			until: Millis,
			/// Why it could not be settled.
			error: DispatchError,
		},
		/// An accepted order is cancelled, because nobody confirmed in time that its fiat part was paid.
		OrderUnpaid {
			/// The order.
			order: OrderId,
			/// The party that cancels it.
			by: T::AccountId,
		},
		/// An order of the caller's batch could not take its step. Nothing of it changed.
		OrderSkipped {
			/// The order.
			order: OrderId,
			/// Why.
			error: DispatchError,
		},
		/// Final orders were removed.
		OrdersPruned {
			/// How many.
			orders: u32,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such order.
		OrderNotFound,
		/// There is no such listing.
		ListingNotFound,
		/// The listing offers something else than what the buyer signed for: the seller, the product, the terms or the
		/// description is another one, or governance changed what the terms may be.
		OfferChanged,
		/// The order has no such line.
		LineNotFound,
		/// The caller is neither the buyer nor the seller of the order.
		NotParty,
		/// This call is for the other party.
		WrongParty,
		/// The order's state does not allow this.
		WrongState,
		/// The deadline has passed. Any account may move the order on, and nothing else can happen to it.
		DeadlinePassed,
		/// No order of the list is due.
		NothingDue,
		/// The order is larger than the size that the caller named.
		LargerThanSaid,
		/// An order needs at least one line.
		NoLines,
		/// The lines are from more than one shop.
		MixedShops,
		/// The buyer and the seller are the same account.
		OwnShop,
		/// A quantity of zero.
		ZeroQuantity,
		/// The line has fewer units.
		TooManyUnits,
		/// More items than units, or more than a line can name.
		TooManyItems,
		/// An item is named twice.
		DuplicateItem,
		/// Fewer units are left than items the buyer asked for and did not get yet.
		AskedItemMissing,
		/// The lines name more different promoters than one order can pay.
		TooManyPromoters,
		/// The listing's terms cannot be paid under the governed rates of today.
		TermsNotPayable,
		/// No service provider is named.
		NoServices,
		/// A service for no share of the sale.
		ZeroShare,
		/// The buyer or the seller is named as a service provider.
		PartyServes,
		/// A service provider is named twice, or was named before.
		DuplicateProvider,
		/// An order cannot have so many service providers.
		TooManyServices,
		/// The services, the commission and the fees of a line together exceed the sale.
		ServicesNotPayable,
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
		/// The amounts or limits are not one for each asset.
		LimitMismatch,
		/// The price is above the buyer's limit: it has changed.
		LimitExceeded,
		/// The part outside the chain is not what the buyer expected: the price has changed.
		FiatMismatch,
		/// The lines are priced in different currencies.
		MixedCurrencies,
		/// An escrow order needs a token part.
		NothingToHold,
		/// The price or a deposit would be made of locked funds, and another account may get either.
		FundsLocked,
		/// Nothing has shipped.
		NothingShipped,
		/// Some units have shipped already.
		AlreadyShipped,
		/// A return names at least one unit.
		NothingReturned,
		/// A line is named twice.
		DuplicateLine,
		/// The line's own return window is over.
		ReturnWindowOver,
		/// The seller refused a return before. The buyer can still dispute.
		ReturnRefusedBefore,
		/// A ruling of more than 10 000 basis points.
		RulingTooLarge,
		/// The order holds no money on chain.
		NothingHeld,
		/// Evidence was given, or asked for by the other side's evidence, so an answer has to bring some.
		EvidenceMissing,
		/// A refund of nothing.
		NothingToRefund,
		/// More than remains of the line, or of the fiat part.
		RefundTooLarge,
		/// The seller does not own the shop.
		NotShopOwner,
		/// The buyer is under a penalty and may not trade.
		BuyerMayNotTrade,
		/// The seller is under a penalty and may not trade.
		SellerMayNotTrade,
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
		/// Every order number was given out.
		NoIdLeft,
		/// The price of the fiat part was good until a moment that has passed.
		QuoteEnded,
		/// The fiat part may still be paid, or somebody confirmed that it was, or there is none.
		PaymentNotLapsed,
		/// The fiat part may still be paid. The seller cancels once the quote has ended, or once it was confirmed as paid.
		PaymentExpected,
		/// The batch names no order.
		NoOrders,
	}
}
