// SPDX-License-Identifier: Apache-2.0

//! The pallet's events and errors.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod events {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Governance set the costs of shops in a region, or removed them.
		CostsSet {
			/// The region.
			region: Region,
			/// The currency.
			currency: Currency,
			/// The costs. `None` if they were removed.
			costs: Option<Costs>,
		},
		/// Governance set what is usual for a group of categories in a region, or removed it.
		UsualSet {
			/// The region.
			region: Region,
			/// The currency.
			currency: Currency,
			/// The first two digits of the categories.
			group: CategoryGroup,
			/// What is usual. `None` if it was removed.
			usual: Option<Usual>,
		},
		/// A merchant opened a receipt book.
		BookOpened {
			/// The shop.
			shop: ShopId,
			/// The book.
			book: BookId,
			/// The currency of all its values.
			currency: Currency,
			/// The number of rows of state it has room for.
			capacity: u32,
			/// The amount put on hold, in base units of SOUK.
			deposit: Balance,
		},
		/// The capacity of a book changed, or the shop's new owner took the book over.
		CapacitySet {
			/// The shop.
			shop: ShopId,
			/// The account whose deposit is on hold now.
			depositor: T::AccountId,
			/// The number of rows of state it has room for.
			capacity: u32,
			/// The amount on hold, in base units of SOUK.
			deposit: Balance,
		},
		/// A merchant sealed SOUK as fees that the receipts of a shop use up.
		FeesPaid {
			/// The shop.
			shop: ShopId,
			/// The account that paid.
			payer: T::AccountId,
			/// The amount that was sealed, in base units of SOUK.
			amount: Balance,
			/// The fees that are not used up, in base units of SOUK.
			fees: Balance,
		},
		/// A book was closed and its deposit released. Fees that were not used up are gone with it.
		BookClosed {
			/// The shop.
			shop: ShopId,
			/// The book.
			book: BookId,
			/// The account that got the deposit back.
			depositor: T::AccountId,
			/// The deposit, in base units of SOUK.
			deposit: Balance,
		},
		/// A till posted a batch.
		BatchPosted {
			/// The shop.
			shop: ShopId,
			/// The batch.
			batch: BatchId,
			/// The till.
			till: TillId,
			/// The number of its first receipt.
			first: ReceiptNumber,
			/// The number of rows.
			rows: u32,
			/// Root of their Merkle tree.
			root: H256,
			/// The value of the sales among them, in minor units of the book's currency.
			value: Balance,
			/// The number of rows that came with a countersignature.
			signed: u32,
			/// The number of those that count.
			counted: u32,
			/// BizPower of the shop in the era after this batch, with 18 decimals.
			bizpower: u128,
		},
		/// A customer countersigned receipts that were posted before.
		Countersigned {
			/// The customer.
			customer: T::AccountId,
			/// The number of receipts.
			receipts: u32,
			/// The number of those that count.
			counted: u32,
		},
		/// A merchant reversed receipts that were a mistake.
		ReceiptsReversed {
			/// The shop.
			shop: ShopId,
			/// The batch.
			batch: BatchId,
			/// The number of receipts.
			receipts: u32,
			/// Their value, in minor units of the book's currency.
			value: Balance,
			/// BizPower of the shop in the era after this, with 18 decimals.
			bizpower: u128,
		},
		/// Rows of state of a book were removed, because their time is over.
		BookPruned {
			/// The shop.
			shop: ShopId,
			/// The number of batches.
			batches: u32,
			/// The number of eras.
			eras: u32,
			/// The number of customers.
			customers: u32,
		},
		/// SOUK was put on hold so that customers count.
		Pledged {
			/// The account whose SOUK it is.
			payer: T::AccountId,
			/// The number of customers.
			customers: u32,
			/// The amount that was put on hold for all of them, in base units of SOUK.
			amount: Balance,
		},
		/// A merchant set what it pays another shop, or all shops, for a customer that it sends; or stopped paying.
		ReferralSet {
			/// The shop that pays.
			shop: ShopId,
			/// The shop that sends customers. `None` for all shops without terms of their own.
			sender: Option<ShopId>,
			/// The terms. `None` if they were removed.
			terms: Option<ReferralTerms>,
		},
		/// A merchant put SOUK on hold for the customers that other shops send.
		ReferralsFunded {
			/// The shop.
			shop: ShopId,
			/// How much was put on hold, in base units of SOUK.
			amount: Balance,
			/// What is on hold and not owed, in base units of SOUK.
			budget: Balance,
		},
		/// SOUK that was on hold for customers of other shops, and not owed, is free again.
		ReferralsWithdrawn {
			/// The shop.
			shop: ShopId,
			/// Whose SOUK it is.
			who: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// New customers came whom other shops sent. What these shops are owed for it is on hold.
		ReferralsEarned {
			/// The shop that they came to.
			shop: ShopId,
			/// The number of those that are paid for.
			customers: u32,
			/// What is owed for them, in base units of SOUK.
			amount: Balance,
			/// The number of those for whom the budget or the book's room did not suffice. They are never paid for.
			unpaid: u32,
		},
		/// A shop was paid for the customers that it sent.
		ReferralPaid {
			/// The shop that paid.
			shop: ShopId,
			/// The shop that sent customers.
			sender: ShopId,
			/// Its owner, who was paid.
			payee: T::AccountId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// The shop that sent customers is gone, and what it was owed went back to the budget.
		ReferralReturned {
			/// The shop that owed it.
			shop: ShopId,
			/// The shop that sent customers.
			sender: ShopId,
			/// How much, in base units of SOUK.
			amount: Balance,
		},
		/// Pledges were released to those who made them.
		PledgesReleased {
			/// The number of customers.
			customers: u32,
			/// The amount that was released, in base units of SOUK.
			amount: Balance,
		},
	}

	/// Why something is refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such shop.
		ShopNotFound,
		/// The shop has no receipt book.
		BookNotFound,
		/// There is no such batch, or its time is over.
		BatchNotFound,
		/// The shop belongs to another account.
		NotOwner,
		/// The shop does not trade.
		ShopNotOpen,
		/// The shop's former owner pays for the book. Set its capacity to take it over.
		NotDepositor,
		/// The shop has a receipt book already.
		AlreadyOpen,
		/// Every book number was given out.
		NoIdLeft,
		/// BizPower cannot be divided by these costs: one that must not be zero is.
		BadCosts,
		/// The capacity is above what a book may have, or below the rows the book takes.
		BadCapacity,
		/// The book has no room for another row of state. Set its capacity, or have it pruned.
		BookFull,
		/// The book still has customers, batches or eras.
		BookNotEmpty,
		/// The shop has as many tills as it may have.
		TooManyTills,
		/// The batch has no rows.
		NoRows,
		/// The till posted a receipt of this number already.
		AlreadyPosted,
		/// Receipts of the till before this one were left out.
		ReceiptsMissing,
		/// A number or a moment of the receipts does not fit its type.
		NumberTooLarge,
		/// The batch starts longer ago than a till may wait.
		TooOld,
		/// A receipt has a moment that lies ahead.
		InTheFuture,
		/// A receipt has a value of zero.
		ZeroValue,
		/// The merchant stands as a customer of the own shop.
		OwnCustomer,
		/// The void does not point to a sale above it that is one-sided.
		NothingToVoid,
		/// The countersignatures are not in the order of their rows.
		OutOfOrder,
		/// The row has no customer, or another one.
		NotCustomer,
		/// The receipt is countersigned or reversed already.
		NotOneSided,
		/// The customer did not sign this receipt for this chain, or not in the form the signature says.
		BadSignature,
		/// The call claims no row.
		NothingClaimed,
		/// The rows are not rows of the batch, or the proof does not show it.
		BadProof,
		/// The time to countersign or reverse is over.
		WindowClosed,
		/// The row is not a sale, or is reversed already.
		NotReversible,
		/// The sums of the era do not fit their type.
		TotalsTooLarge,
		/// There is nothing to remove.
		NothingToPrune,
		/// An amount of zero pays for nothing.
		ZeroAmount,
		/// The book has more tills than the call was charged for.
		BadWitness,
		/// Each of the customers has a pledge already.
		NothingToPledge,
		/// None of the pledges can be released yet, or not by this account.
		NothingToRelease,
		/// The shop has no terms for that shop, and owes it nothing.
		ReferralNotFound,
		/// The shop owes that shop nothing.
		NothingOwed,
		/// Less than this is on hold and not owed.
		BudgetTooSmall,
	}
}
