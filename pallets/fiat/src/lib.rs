// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub use pallet::*;
pub use types::{Attester, AttesterList, FiatLeg, Obligation, Word};
pub use weights::WeightInfo;

pub mod types;
pub mod weights;

mod attesters;
mod events;
mod legs;
mod lists;
mod obligations;
mod views;
mod words;

#[cfg(any(feature = "std", feature = "try-runtime"))]
mod try_state;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;

#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

use frame_support::pallet_macros::import_section;

/// A fiat leg as stored.
pub type FiatLegOf<T> = FiatLeg<<T as frame_system::Config>::AccountId>;
/// A word as stored.
pub type WordOf<T> = Word<<T as frame_system::Config>::AccountId>;
/// An obligation as stored.
pub type ObligationOf<T> = Obligation<<T as frame_system::Config>::AccountId>;

/// What benchmarks need of a runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// Let [`Config::Time`] read `now`, in milliseconds.
	fn set_time(now: souk_primitives::Millis);
	/// Give an account `amount` base units of SOUK, made out of nothing.
	fn fund(who: &AccountId, amount: souk_primitives::Balance);
	/// Let a minor unit of a currency be worth a base unit of SOUK.
	fn set_rate(currency: souk_primitives::money::Currency);
}

// The macro's expansion calls `expect`. Code in this module must not.
#[allow(clippy::expect_used)]
#[import_section(events::events)]
#[frame_support::pallet]
pub mod pallet {
	#[cfg(feature = "runtime-benchmarks")]
	use crate::BenchmarkHelper;
	use crate::{Attester, AttesterList, FiatLegOf, ObligationOf, WeightInfo, WordOf};
	use alloc::vec::Vec;
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use souk_primitives::{
		content::Cid,
		fiat::{
			AcceptedAttesters, AttesterView, CreditLoss, FiatLegView, Matter, ObligationEnd, ObligationId,
			ObligationView, PriceWorths, VouchedCurrencies, WordView,
		},
		holds::{Deposits, Payable, PayableHolds},
		money::Fiat,
		traits::Shops,
		AssetId, Balance, Millis, OrderId, ShopId,
	};
	use sp_core::H256;
	use sp_runtime::{traits::Zero, Perbill};

	/// The version of the storage layout.
	pub const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The configuration of the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		// Origins.

		/// Who judges contests and denials. It must not gain by a ruling.
		type ModerationOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		// Types.

		/// The reason of all holds.
		type RuntimeHoldReason: From<HoldReason>;

		// Dependencies.

		/// Bonds of attesters and deposits of claims, which may go to others. So a hold must refuse locked funds, and must not
		/// cover a lock later.
		type Holds: PayableHolds<Self::AccountId, AssetId = AssetId, Reason = Self::RuntimeHoldReason>;
		/// Deposits for rows, which come back always.
		type Currency: Deposits<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// The owners of shops.
		type Shops: Shops<Self::AccountId>;
		/// What currencies are worth in SOUK.
		type Rates: PriceWorths;
		/// Where a debtor that does not pay loses credit.
		type Credit: CreditLoss<Self::AccountId>;
		/// The clock that deadlines are measured by.
		type Time: UnixTime;

		// Parameters.

		/// The least bond of an attester, in base units of SOUK. With less it gives no word.
		type LeastBond: Get<Balance>;
		/// What is locked for a word on top of what it is worth, as a part of that. Rates may move by so much while it can be
		/// contested.
		type LockMargin: Get<Perbill>;
		/// What who contests a word or denies a payment has on hold until it is judged, in base units of SOUK.
		type ClaimDeposit: Get<Balance>;
		/// How long a word can be contested, in milliseconds.
		type ContestPeriod: Get<Millis>;
		/// How long a contest or a denial can be judged, in milliseconds.
		type JudgementPeriod: Get<Millis>;
		/// How long a debtor has to pay an obligation, in milliseconds.
		type PaymentPeriod: Get<Millis>;
		/// How long a creditor has to deny what the debtor stated, in milliseconds. After that silence accepts.
		type AnswerPeriod: Get<Millis>;
		/// How long an obligation is kept after it was due, in milliseconds.
		type UnsettledPeriod: Get<Millis>;
		/// The deposit for an attester's row, in base units of SOUK. It is on hold beside the bond.
		#[pallet::constant]
		type AttesterDeposit: Get<Balance>;
		/// The deposit for the list of a shop, in base units of SOUK.
		#[pallet::constant]
		type ListDeposit: Get<Balance>;
		/// Weights.
		type WeightInfo: WeightInfo;

		/// Time, funds and rates for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why funds are on hold.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The bond of an attester.
		#[codec(index = 0)]
		Bond,
		/// The deposit of a contest or a denial.
		#[codec(index = 1)]
		Claim,
		/// The deposit for an attester's row or for a list.
		#[codec(index = 2)]
		Row,
	}

	/// The bonds of attesters, of which the account that a false word harmed gets a part.
	pub struct AttesterBonds;
	impl Payable for AttesterBonds {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Bond;
	}

	/// The deposits of contests and denials, which the other side may get.
	pub struct ClaimDeposits;
	impl Payable for ClaimDeposits {
		type Reason = HoldReason;
		const REASON: HoldReason = HoldReason::Claim;
	}

	/// Attesters. A deposit of the attester pays for a row. It dies when the attester leaves, which it can once no word of its
	/// can be contested.
	#[pallet::storage]
	pub type Attesters<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Attester>;

	/// The attesters that shops accept. A deposit of the owner pays for a row. It dies when the owner empties the list. Once the
	/// shop is gone or another account's, anyone removes it, or the new owner writes its own.
	#[pallet::storage]
	pub type AttesterLists<T: Config> = StorageMap<_, Twox64Concat, ShopId, AttesterList<T::AccountId>>;

	/// The fiat legs of open orders. The fee of the call that accepts the order pays for a row. It dies when the order ends,
	/// which every order does.
	#[pallet::storage]
	pub type OpenLegs<T: Config> = StorageMap<_, Twox64Concat, OrderId, FiatLegOf<T>>;

	/// Words of attesters that can be contested, or are. The fee of the attester pays for a row. Once its time is over anyone
	/// removes it, and the attester wants to: a part of its bond is locked until then.
	#[pallet::storage]
	pub type Words<T: Config> = StorageMap<_, Twox64Concat, Matter, WordOf<T>>;

	/// Obligations. The fee of the call that ended the order pays for a row. It dies when it is paid, or judged, or a time after it
	/// was due. Anyone can end it then, and the debtor wants to.
	#[pallet::storage]
	pub type Obligations<T: Config> = StorageMap<_, Twox64Concat, ObligationId, ObligationOf<T>>;

	/// The obligations that an account has or is owed. Paid for as [`Obligations`]. A row dies with its obligation.
	#[pallet::storage]
	pub type ObligationsOf<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Twox64Concat, ObligationId, ()>;

	/// The number of an account's obligations that were marked as overdue. The fee of the call that marks the first pays for a row.
	/// It dies with the last of them.
	#[pallet::storage]
	pub type OverdueOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The number of the next obligation. One row, for as long as the chain lives.
	#[pallet::storage]
	pub type NextObligation<T: Config> = StorageValue<_, ObligationId, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(!T::AttesterDeposit::get().is_zero(), "an attester's row is paid for");
			assert!(!T::ListDeposit::get().is_zero(), "a list is paid for");
			let limits = T::BlockWeights::get();
			let limit = limits.get(DispatchClass::Normal).max_extrinsic.unwrap_or(limits.max_block);
			let judged = T::WeightInfo::judge_word()
				.saturating_add(T::Rates::worth_weight())
				.saturating_add(T::Credit::weight());
			assert!(judged.all_lte(limit), "the largest call fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Vouch for payments in some currencies under a bond. Shops choose whose words they accept. What an attester asks for its
		/// work is paid elsewhere.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::AlreadyRegistered`], [`Error::BadCurrencies`], [`Error::BondTooSmall`], or funds that are locked
		/// or cannot be held.
		///
		/// **Events:** [`Event::AttesterRegistered`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_attester())]
		pub fn register_attester(
			origin: OriginFor<T>,
			contact: Cid,
			currencies: VouchedCurrencies,
			#[pallet::compact] bond: Balance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_attester(who, contact, currencies, bond)
		}

		/// Be reached elsewhere, or vouch for other currencies. Words that were given stay as they are.
		///
		/// **Origin:** an attester.
		///
		/// **Errors:** [`Error::AttesterNotFound`], [`Error::BadCurrencies`].
		///
		/// **Events:** [`Event::AttesterUpdated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_attester())]
		pub fn update_attester(
			origin: OriginFor<T>,
			contact: Cid,
			currencies: VouchedCurrencies,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_attester(who, contact, currencies)
		}

		/// Put more into the caller's bond.
		///
		/// **Origin:** an attester.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::Overflow`], or funds that are locked or
		/// cannot be held.
		///
		/// **Events:** [`Event::BondToppedUp`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::top_up_bond())]
		pub fn top_up_bond(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up_bond(who, amount)
		}

		/// Take an amount out of the caller's bond that is not locked. The least bond stays.
		///
		/// **Origin:** an attester.
		///
		/// **Errors:** [`Error::ZeroAmount`], [`Error::AttesterNotFound`], [`Error::BondLocked`], [`Error::BondTooSmall`].
		///
		/// **Events:** [`Event::BondWithdrawn`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::withdraw_bond())]
		pub fn withdraw_bond(origin: OriginFor<T>, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_bond(who, amount)
		}

		/// Vouch for payments no more. The whole bond is the caller's again. An attester waits until none of its words can be
		/// contested, and ends each with [`Pallet::end_word`].
		///
		/// **Origin:** an attester.
		///
		/// **Errors:** [`Error::AttesterNotFound`], [`Error::WordsOpen`].
		///
		/// **Events:** [`Event::AttesterLeft`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::leave_attesters())]
		pub fn leave_attesters(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave_attesters(who)
		}

		/// Accept the words of these attesters about the payments of a shop, in place of those before. An empty list accepts none.
		/// It counts for legs that are opened from now on, and as long as the caller owns the shop.
		///
		/// **Origin:** the owner of the shop.
		///
		/// **Errors:** [`Error::ShopNotFound`], [`Error::NotOwner`], [`Error::AttesterRepeated`],
		/// [`Error::AttesterNotFound`], [`Error::ListNotFound`] for an empty list in place of none, or a deposit that cannot be
		/// held.
		///
		/// **Events:** [`Event::AttestersAccepted`] or [`Event::AttestersRemoved`].
		///
		/// **Weight:** constant, as for the longest list.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::accept_attesters())]
		pub fn accept_attesters(
			origin: OriginFor<T>,
			#[pallet::compact] shop: ShopId,
			attesters: AcceptedAttesters<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_attesters(who, shop, attesters)
		}

		/// Remove the list of a shop that is gone, or is another account's than the one that wrote the list.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ListNotFound`], [`Error::ListInUse`].
		///
		/// **Events:** [`Event::AttestersRemoved`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::remove_attesters())]
		pub fn remove_attesters(origin: OriginFor<T>, #[pallet::compact] shop: ShopId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_remove_attesters(shop)
		}

		/// Say that the payment of an order's fiat leg arrived. The seller binds itself by it: it owes what comes back of the
		/// leg. It can do so for as long as the order runs, whether the quote has ended or not.
		///
		/// **Origin:** the seller.
		///
		/// **Errors:** [`Error::LegNotFound`], [`Error::NotSeller`], [`Error::AlreadyConfirmed`].
		///
		/// **Events:** [`Event::PaymentConfirmed`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::confirm_payment())]
		pub fn confirm_payment(origin: OriginFor<T>, #[pallet::compact] order: OrderId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_confirm_payment(who, order)
		}

		/// Give one's word that the payment of an order's fiat leg arrived. What the leg is worth in SOUK, and a margin, is locked
		/// of the caller's bond until the seller cannot contest the word any more.
		///
		/// **Origin:** an attester that the shop accepted when the leg was opened, and that vouches for the currency.
		///
		/// **Errors:** [`Error::LegNotFound`], [`Error::AlreadyConfirmed`], [`Error::AttesterNotAccepted`],
		/// [`Error::AttesterIsParty`], [`Error::WordOpen`], [`Error::AttesterNotFound`], [`Error::CurrencyNotVouched`],
		/// [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
		///
		/// **Events:** [`Event::WordGiven`], [`Event::PaymentConfirmed`].
		///
		/// **Weight:** constant, and a question to the rates.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::attest_payment().saturating_add(T::Rates::worth_weight()))]
		pub fn attest_payment(
			origin: OriginFor<T>,
			#[pallet::compact] order: OrderId,
			evidence: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest_payment(who, order, evidence)
		}

		/// Give one's word that the debtor paid an obligation, although the creditor denied it. The bond is locked as for a
		/// payment. The creditor can contest the word. If it does not, the obligation ends with [`Pallet::end_word`].
		///
		/// **Origin:** an attester of the leg that the obligation came from, that vouches for the currency.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::WordOpen`],
		/// [`Error::AttesterNotAccepted`], [`Error::AttesterIsParty`], [`Error::AttesterNotFound`],
		/// [`Error::CurrencyNotVouched`], [`Error::BondTooSmall`], [`Error::Overflow`], or a rate that is missing or too old.
		///
		/// **Events:** [`Event::WordGiven`].
		///
		/// **Weight:** constant, and a question to the rates.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::attest_refund().saturating_add(T::Rates::worth_weight()))]
		pub fn attest_refund(
			origin: OriginFor<T>,
			#[pallet::compact] id: ObligationId,
			evidence: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest_refund(who, id, evidence)
		}

		/// Say that an attester's word is false, under a deposit.
		///
		/// **Origin:** the account that the word harms: the seller, or the creditor of an obligation.
		///
		/// **Errors:** [`Error::WordNotFound`], [`Error::NotHarmed`], [`Error::AlreadyContested`], [`Error::DeadlinePassed`],
		/// or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::WordContested`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::contest_word())]
		pub fn contest_word(origin: OriginFor<T>, matter: Matter, evidence: Cid) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest_word(who, matter, evidence)
		}

		/// Find that a contested word is true or false. If it is true, the attester gets the deposit of the contest. If it is
		/// false, the harmed account gets what the matter is worth now out of the attester's bond, and no more than was locked
		/// for it. Then the payment of a leg is unconfirmed, an obligation that follows from it is void, and an obligation
		/// that the word was about is paid by the bond.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::WordNotFound`], [`Error::ContestNotFound`], [`Error::DeadlinePassed`].
		///
		/// **Events:** [`Event::WordEnded`], [`Event::AttesterSlashed`], [`Event::ClaimReturned`], [`Event::ClaimLost`],
		/// [`Event::ObligationEnded`].
		///
		/// **Weight:** constant, a question to the rates, and a loss of credit.
		#[pallet::call_index(11)]
		#[pallet::weight(
			T::WeightInfo::judge_word()
				.saturating_add(T::Rates::worth_weight())
				.saturating_add(T::Credit::weight())
		)]
		pub fn judge_word(origin: OriginFor<T>, matter: Matter, is_true: bool) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_judge_word(matter, is_true)
		}

		/// End a word that stands: its time is over and nobody contested it, or nobody judged the contest in time. What was
		/// locked is free, and the deposit of a contest is back. An obligation that the word is about has ended too. The account
		/// that it would harm can end a word that it did not contest at once.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::WordNotFound`], [`Error::DeadlineNotPassed`].
		///
		/// **Events:** [`Event::WordEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::end_word())]
		pub fn end_word(origin: OriginFor<T>, matter: Matter) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_end_word(who, matter)
		}

		/// Say that an obligation was paid. It ends if the creditor agrees, or is silent for a time.
		///
		/// **Origin:** the debtor.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::NotDebtor`], [`Error::AlreadyStated`], [`Error::AlreadyDenied`].
		///
		/// **Events:** [`Event::PaidStated`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::state_paid())]
		pub fn state_paid(
			origin: OriginFor<T>,
			#[pallet::compact] id: ObligationId,
			evidence: H256,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_state_paid(who, id, evidence)
		}

		/// Say that an obligation to the caller was paid, or that it asks for no more. It ends at once. The deposit of a denial
		/// is back.
		///
		/// **Origin:** the creditor.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::ContestOpen`].
		///
		/// **Events:** [`Event::ObligationEnded`], [`Event::ClaimReturned`], [`Event::WordEnded`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::acknowledge())]
		pub fn acknowledge(origin: OriginFor<T>, #[pallet::compact] id: ObligationId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_acknowledge(who, id)
		}

		/// Say, under a deposit, that an obligation was not paid although its debtor stated it.
		///
		/// **Origin:** the creditor.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::NotCreditor`], [`Error::NotStated`],
		/// [`Error::DeadlinePassed`], or funds that are locked or cannot be held.
		///
		/// **Events:** [`Event::PaidDenied`].
		///
		/// **Weight:** constant.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::deny_paid())]
		pub fn deny_paid(
			origin: OriginFor<T>,
			#[pallet::compact] id: ObligationId,
			evidence: Cid,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deny_paid(who, id, evidence)
		}

		/// Find that an obligation whose payment was denied was paid or was not. If it was, it ends, and the debtor gets the
		/// deposit of the denial. If it was not, the debtor loses credit and still owes.
		///
		/// **Origin:** [`Config::ModerationOrigin`].
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::NotDenied`], [`Error::DeadlinePassed`], [`Error::WordOpen`]: an
		/// attester's word is judged then.
		///
		/// **Events:** [`Event::DenialEnded`], [`Event::ClaimReturned`], [`Event::ClaimLost`], [`Event::ObligationEnded`].
		///
		/// **Weight:** constant, and a loss of credit.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::judge_obligation().saturating_add(T::Credit::weight()))]
		pub fn judge_obligation(
			origin: OriginFor<T>,
			#[pallet::compact] id: ObligationId,
			paid: bool,
		) -> DispatchResult {
			T::ModerationOrigin::ensure_origin(origin)?;
			Self::do_judge_obligation(id, paid)
		}

		/// Do what silence does with an obligation. One that the debtor stated to be paid, and that the creditor did not deny in
		/// time, has ended. A denial that nobody judged in time is over, and the deposit is back. One that nobody paid long
		/// after it was due has ended unsettled, and its debtor loses credit if it did not before.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::DeadlineNotPassed`], [`Error::WordOpen`],
		/// [`Error::ContestOpen`].
		///
		/// **Events:** [`Event::ObligationEnded`], [`Event::DenialEnded`], [`Event::ClaimReturned`].
		///
		/// **Weight:** constant, and a loss of credit.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::advance_obligation().saturating_add(T::Credit::weight()))]
		pub fn advance_obligation(
			origin: OriginFor<T>,
			#[pallet::compact] id: ObligationId,
		) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_advance_obligation(id)
		}

		/// Mark an obligation that is unpaid after its time. Its debtor loses credit, and opens no fiat leg until it has ended.
		///
		/// **Origin:** anyone.
		///
		/// **Errors:** [`Error::ObligationNotFound`], [`Error::AlreadyOverdue`], [`Error::DeadlineNotPassed`],
		/// [`Error::AnswerOpen`], [`Error::WordOpen`], [`Error::ContestOpen`].
		///
		/// **Events:** [`Event::ObligationOverdue`].
		///
		/// **Weight:** constant, and a loss of credit.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::mark_overdue().saturating_add(T::Credit::weight()))]
		pub fn mark_overdue(origin: OriginFor<T>, #[pallet::compact] id: ObligationId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_mark_overdue(id)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An attester.
		pub fn attester(who: T::AccountId) -> Option<AttesterView<T::AccountId>> {
			Self::attester_view(who)
		}

		/// The attesters that a shop accepts. None count once the shop has changed hands.
		pub fn attesters_of(shop: ShopId) -> Vec<AttesterView<T::AccountId>> {
			Self::attesters_view(shop)
		}

		/// The fiat leg of an order that runs.
		pub fn leg(order: OrderId) -> Option<FiatLegView<T::AccountId>> {
			Self::leg_view(order)
		}

		/// An obligation.
		pub fn obligation(id: ObligationId) -> Option<ObligationView<T::AccountId>> {
			Self::obligation_view(id)
		}

		/// A page of obligations that an account has or is owed, behind `after`.
		pub fn obligations_of(
			who: T::AccountId,
			after: Option<ObligationId>,
		) -> Vec<ObligationView<T::AccountId>> {
			Self::obligations_view(&who, after)
		}

		/// The word of an attester, while it can be contested.
		pub fn word(matter: Matter) -> Option<WordView<T::AccountId>> {
			Self::word_view(matter)
		}
	}
}
