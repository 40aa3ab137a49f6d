// SPDX-License-Identifier: Apache-2.0

//! The pallet's holds and storage.

use frame_support::pallet_macros::pallet_section;

/// A section of the pallet's module.
#[pallet_section]
mod storage {
	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The registration of a GLN.
		#[codec(index = 0)]
		Party,
		/// Rows of storage.
		#[codec(index = 1)]
		Storage,
	}

	/// The number of the next party. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextParty<T> = StorageValue<_, PartyNo, ValueQuery>;

	/// Parties. The deposit of the GLN pays for the row. Without a GLN, the deposits for what the party recorded pay, or
	/// the fee of the order that delivered to it. A row with a GLN dies when the party gives the GLN up, another row when
	/// nothing names it any more.
	#[pallet::storage]
	pub type Parties<T: Config> = StorageMap<_, Twox64Concat, PartyNo, PartyOf<T>>;

	/// The party that an account records and possesses as. Paid for and removed with the party.
	#[pallet::storage]
	pub type PartyNumbers<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, PartyNo>;

	/// The party of a GLN: its own GLN, or that of a place it registered. Paid for and removed with the party or the place.
	#[pallet::storage]
	pub type Glns<T: Config> = StorageMap<_, Blake2_128Concat, Gln, PartyNo>;

	/// Places that parties registered, by their GLNs. A deposit of the party pays for the row, which dies when the party gives
	/// the place up.
	#[pallet::storage]
	pub type Places<T: Config> = StorageMap<_, Blake2_128Concat, Gln, PlaceRow>;

	/// Company prefixes that parties hold, and the shorter digits that they begin with. A deposit of the party pays for its
	/// rows, which die when the party gives the prefix up or moderation takes it.
	#[pallet::storage]
	pub type Prefixes<T: Config> = StorageMap<_, Blake2_128Concat, CompanyPrefix, PrefixRow>;

	/// The number of the next item. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextItem<T> = StorageValue<_, ItemNo, ValueQuery>;

	/// Items. A deposit of the party that brought the item into being pays for this row and for the item's rows in other
	/// maps. They die with the item's history, which anybody may prune once the item is final and the retention period is
	/// over.
	#[pallet::storage]
	pub type Items<T: Config> = StorageMap<_, Twox64Concat, ItemNo, Item>;

	/// Items by name. Paid for and removed with the item.
	#[pallet::storage]
	pub type ItemNumbers<T: Config> = StorageMap<_, Blake2_128Concat, ItemKey, ItemNo>;

	/// The items in a container. The child's deposit pays for the row, which dies when the child is taken out.
	#[pallet::storage]
	pub type Children<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// The serialised items of a lot. Paid for and removed with the serialised item.
	#[pallet::storage]
	pub type LotMembers<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, ItemNo, (), OptionQuery>;

	/// The parts of a lot, by where they are. A deposit of the party whose event made the row pays for it. A row dies when
	/// nothing is left of its part.
	#[pallet::storage]
	pub type Holdings<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, Whereabouts, Holding, OptionQuery>;

	/// Asks for items that another party possesses, by item. A deposit of the party that asks pays for the row. A row dies
	/// when the possessor answers or refuses, when the party withdraws it or takes the item, or when anybody removes it after
	/// its time. No item is removed while it is asked for.
	#[pallet::storage]
	pub type Asks<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ItemNo, Twox64Concat, AskKey, Ask, OptionQuery>;

	/// The number of the next event. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextEvent<T> = StorageValue<_, u64, ValueQuery>;

	/// Events. A deposit of the party that recorded the event pays for the row; for a delivery, the fee of the order does.
	/// A row dies when the last of its items is pruned.
	///
	/// The key is part of a hash, so an attacker cannot make the trie deep.
	#[pallet::storage]
	pub type Events<T: Config> = StorageMap<_, Identity, EventKey, EventRow>;

	/// Error declarations of events. A deposit of the declaring party pays for the row, which dies with the event.
	#[pallet::storage]
	pub type Declarations<T: Config> = StorageMap<_, Identity, EventKey, Declaration>;

	/// Transformations that several events describe. A deposit of the party pays for the row, which dies with the last of
	/// its events.
	#[pallet::storage]
	pub type Runs<T: Config> = StorageMap<_, Blake2_128Concat, (PartyNo, H256), Run>;

	/// The number of the next alert. Never dies, 4 bytes.
	#[pallet::storage]
	pub type NextAlert<T> = StorageValue<_, AlertNo, ValueQuery>;

	/// Recalls and holds. The lot's deposit pays for the row, or the authority's fee. A row dies when the recall or hold is
	/// lifted. What items say of it means nothing from then on.
	#[pallet::storage]
	pub type Alerts<T: Config> = StorageMap<_, Twox64Concat, AlertNo, Alert>;

	/// Lots that are recalled or on hold, by name. Paid for and removed with the alert.
	#[pallet::storage]
	pub type AlertNumbers<T: Config> = StorageMap<_, Blake2_128Concat, (Gtin, Lot), AlertNo>;

	/// The number of the next root. Never dies, 8 bytes.
	#[pallet::storage]
	pub type NextRoot<T> = StorageValue<_, RootNo, ValueQuery>;

	/// Committed roots. A deposit of the party that committed the root pays for the row. It dies when anybody removes it,
	/// after the retention period.
	#[pallet::storage]
	pub type Roots<T: Config> = StorageMap<_, Twox64Concat, RootNo, Root>;
}
