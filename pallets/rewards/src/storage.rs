// SPDX-License-Identifier: Apache-2.0

//! The pallet's storage.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod storage {
	/// The clock of eras. `None` until the first block with a time. Never removed, 20 bytes.
	#[pallet::storage]
	pub type EraClock<T> = StorageValue<_, Clock>;

	/// The next era to close. All eras before it are closed. Never removed, 4 bytes.
	#[pallet::storage]
	pub type NextClose<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// The next era to expire. Eras before it can no longer be claimed. Never removed, 4 bytes.
	#[pallet::storage]
	pub type NextExpire<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// The next era to prune. No rows are left of eras before it. Never removed, 4 bytes.
	#[pallet::storage]
	pub type NextPrune<T> = StorageValue<_, RewardEra, ValueQuery>;

	/// What all accounts hold. Never removed, 60 bytes.
	#[pallet::storage]
	pub type HeldByAll<T> = StorageValue<_, AllHeld, ValueQuery>;

	/// The ledger: credit of accounts, what counted in their last era, and what they hold. The first deed that counts opens a row, and only
	/// for an account that exists. The fee of the call and the existential deposit pay for it: the row takes a reference on
	/// the account, so neither goes while the row lives. Anyone may remove a row after [`Config::IdleEras`] without a deed
	/// that counts. A deletion removes it too.
	#[pallet::storage]
	pub type Accounts<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, AccountRow>;

	/// The shares of accounts in an era. The fees of the calls pay for a row. It is removed when its era is pruned, in
	/// idle time or by anyone.
	#[pallet::storage]
	pub type Shares<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RewardEra, Blake2_128Concat, T::AccountId, Share, ValueQuery>;

	/// The sums of [`Shares`] by era. One row per era, paid for by the network. It is removed when its era is pruned.
	#[pallet::storage]
	pub type Totals<T> = StorageMap<_, Twox64Concat, RewardEra, Total, ValueQuery>;

	/// The BizPower of shops by era. The fees of the receipts pay for a row. It is removed when its era is pruned.
	#[pallet::storage]
	pub type Ratings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, RewardEra, Twox64Concat, ShopId, Rated<T::AccountId>>;

	/// Pairs of accounts that settled an order with each other in an era, and which of them counted it. Only the first
	/// order of an account with another counts. The fees of the orders pay for a row. It is removed when its era is
	/// pruned.
	#[pallet::storage]
	pub type Pairs<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		RewardEra,
		Blake2_128Concat,
		(T::AccountId, T::AccountId),
		Counted,
		ValueQuery,
	>;

	/// The mode of emission, and the next one. Governance sets it. Never removed, 15 bytes.
	#[pallet::storage]
	pub type EraModes<T> = StorageValue<_, Modes, ValueQuery>;

	/// The era from which on the pay of a closed era can be claimed. One row per closed era, paid for by the network. It
	/// is removed when the era expires.
	#[pallet::storage]
	pub type HeldUntil<T> = StorageMap<_, Twox64Concat, RewardEra, RewardEra>;

	/// The number the next policy gets. Never removed, 4 bytes.
	#[pallet::storage]
	pub type NextPolicy<T> = StorageValue<_, PolicyId, ValueQuery>;

	/// Emission policies, at most [`MAX_POLICIES`](crate::types::MAX_POLICIES). Governance creates a row, at no cost. A
	/// row is removed when governance has ended the policy and the last of its eras has expired.
	#[pallet::storage]
	pub type Policies<T: Config> = CountedStorageMap<_, Twox64Concat, PolicyId, PolicyOf<T>>;

	/// What each policy set aside for an era. At most one row per policy and era, paid for by the network. It is
	/// removed when the era expires.
	#[pallet::storage]
	pub type EraPays<T> = StorageDoubleMap<_, Twox64Concat, PolicyId, Twox64Concat, RewardEra, EraPay>;

	/// What ratio policies paid against the sink, by asset, in base units. At most two rows, never removed.
	#[pallet::storage]
	pub type Recycled<T> = StorageMap<_, Blake2_128Concat, AssetId, Balance, ValueQuery>;

	/// What [`Pallet::seal`] brought into the sink, in base units of SOUK. Never removed, 16 bytes.
	#[pallet::storage]
	pub type Sealed<T> = StorageValue<_, Balance, ValueQuery>;

	/// The part of one-way fees that goes to the pot of a policy instead of the sink. `None` if all is sealed. Genesis
	/// or governance sets and removes it, 8 bytes.
	#[pallet::storage]
	pub type FeeRecycling<T> = StorageValue<_, Recycling>;

	/// The caps on supply that this network began with. Without them the caps of [`Config`] hold alone. Genesis sets
	/// them. Never removed, 32 bytes.
	#[pallet::storage]
	pub type Caps<T> = StorageValue<_, SupplyCaps>;

	/// TIME that a fund granted and its account did not claim. A row is opened only for an account that exists, so its
	/// existential deposit pays. It is removed with the claim, or when anyone removes the row of an idle account.
	#[pallet::storage]
	pub type Purses<T: Config> =
		StorageDoubleMap<_, Twox64Concat, Fund, Blake2_128Concat, T::AccountId, Purse>;

	/// The sums of [`Purses`], in base units of TIME. Two rows, never removed.
	#[pallet::storage]
	pub type Granted<T> = StorageMap<_, Twox64Concat, Fund, Balance, ValueQuery>;

	/// Invited accounts that are not active yet. The fee and the existential deposit of the invited account pay for a
	/// row, which takes a reference on the account. It is removed when the account becomes active, or when anyone removes it after [`Config::InvitationEras`].
	#[pallet::storage]
	pub type Invitations<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, InvitationOf<T>>;

	/// SOUK frozen for dividends. The frozen SOUK pays for a row. It is removed when all of it was withdrawn.
	#[pallet::storage]
	pub type Stakes<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Stake>;

	/// The sum of [`Stakes`] and what they earned. One row, never removed.
	#[pallet::storage]
	pub type AllDividends<T> = StorageValue<_, Dividends, ValueQuery>;

	/// Penalties that stand. A case that ends against its account writes a row, at no cost. Anyone may remove it by
	/// rehabilitating the account after [`Config::RehabilitationEras`]. A deletion stands for good.
	#[pallet::storage]
	pub type Standings<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Standing>;

	/// Open cases, at most one per account. The fraud authority writes a row, at no cost. It is removed when the case
	/// is decided, or when anyone ends it after its deadline.
	#[pallet::storage]
	pub type Cases<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, FraudCase>;

	/// Until when accounts rest. A case that is dropped writes a row, at no cost. It is removed with the next case, or when
	/// anyone ends the rest after its time.
	#[pallet::storage]
	pub type Rests<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Millis>;

	/// TIME that the first account owes the second. A deposit of the debtor pays for a row. It is removed when the debt
	/// is paid, netted or forgiven, or when anyone declares it unpaid after it was due.
	#[pallet::storage]
	pub type Debts<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Blake2_128Concat, T::AccountId, Debt>;
}
