// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and conservative. To be measured: `refused`,
//! `sweep`, the plan and the tiers in `verify_path`, the audience in `open_campaign` and `engage`, and the buyer's row in
//! `engage` and `settled`. Networks, penalties and verdicts are left out: whoever asks adds what they cost.
//!
//! Assumptions, per step: 25 µs of plain work per call, 100 µs per signature check (a link takes one), 25 µs to move
//! held funds, 4 000 bytes of proof per key read. Funds count as an asset's, which touch more keys than SOUK's.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

/// The costs of the pallet's calls, and of what orders ask of it.
pub trait WeightInfo {
	/// Open a campaign over `l` named listings.
	fn open_campaign(l: u32) -> Weight;
	/// Put more on hold for a campaign.
	fn top_up_campaign() -> Weight;
	/// Close a campaign by hand.
	fn close_campaign() -> Weight;
	/// Close a campaign whose time is over.
	fn expire_campaign() -> Weight;
	/// Remove the caller's own record.
	fn forget_record() -> Weight;
	/// Remove an idle record.
	fn remove_record() -> Weight;
	/// A call that is refused before it writes, after it read `l` listings.
	fn refused(l: u32) -> Weight;
	/// Look for promises of an era that is over, and remove `n` rows of them.
	fn sweep(n: u32) -> Weight;
	/// Check a path of `d` links, one signature each. Orders add it to their own weights.
	fn verify_path(d: u32) -> Weight;
	/// Find a campaign for a line and promise its reward. Orders add it to their own weights.
	fn engage() -> Weight;
	/// Pay a campaign's reward and write the records of `d` promoters. Orders add it to their own weights.
	fn settled(d: u32) -> Weight;
}

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;

/// `fixed` microseconds and keys, and as many again for each of `n`.
fn weight(db: RuntimeDbWeight, fixed: (u64, u64, u64), n: u32, each: (u64, u64, u64)) -> Weight {
	let n = u64::from(n);
	let sum = |fixed: u64, each: u64| each.saturating_mul(n).saturating_add(fixed);
	let (micros, reads, writes) = (sum(fixed.0, each.0), sum(fixed.1, each.1), sum(fixed.2, each.2));
	Weight::from_parts(micros.saturating_mul(MICROS), reads.saturating_mul(KEY_PROOF))
		.saturating_add(db.reads_writes(reads, writes))
}

fn open_campaign(db: RuntimeDbWeight, l: u32) -> Weight {
	// Time, shop, payment assets, number, row, the table of tiers; the asset, two accounts, two holds. Per listing: the listing.
	weight(db, (60, 13, 8), l, (2, 1, 0))
}
fn top_up_campaign(db: RuntimeDbWeight) -> Weight {
	weight(db, (50, 10, 6), 0, (0, 0, 0))
}
fn close_campaign(db: RuntimeDbWeight) -> Weight {
	weight(db, (60, 10, 7), 0, (0, 0, 0))
}
fn forget_record(db: RuntimeDbWeight) -> Weight {
	weight(db, (25, 1, 1), 0, (0, 0, 0))
}
fn remove_record(db: RuntimeDbWeight) -> Weight {
	weight(db, (25, 2, 1), 0, (0, 0, 0))
}
fn refused(db: RuntimeDbWeight, l: u32) -> Weight {
	// Time, shop, payment assets, number, row, the table of tiers; networks and penalties, three keys. Per listing: the listing.
	weight(db, (25, 8, 0), l, (2, 1, 0))
}
fn sweep(db: RuntimeDbWeight, n: u32) -> Weight {
	// The era that is swept and the running one. Per row: its key, and the row.
	weight(db, (10, 4, 1), n, (5, 1, 1))
}
fn verify_path(db: RuntimeDbWeight, d: u32) -> Weight {
	// Time, link life, genesis hash, the listing for its plan and its product, two tables of tiers. Per link: the record.
	weight(db, (25, 6, 0), d, (110, 1, 0))
}
fn engage(db: RuntimeDbWeight) -> Weight {
	// Time, row, shop (for its capability, then its owner), and up to sixteen campaigns, one of them written. The era, the
	// buyer's account, and the buyer's row. The listing for its product; the promoter's record and the table of tiers.
	weight(db, (55, 27, 2), 0, (0, 0, 0))
}
fn settled(db: RuntimeDbWeight, d: u32) -> Weight {
	// Time, campaign; the asset, two of its accounts, two accounts, two holds; a release on top; the era and the buyer's row.
	// Per promoter: the record and the account.
	weight(db, (85, 15, 9), d, (5, 2, 1))
}

/// Weights for a runtime with its own database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);

impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn open_campaign(l: u32) -> Weight {
		open_campaign(T::DbWeight::get(), l)
	}
	fn top_up_campaign() -> Weight {
		top_up_campaign(T::DbWeight::get())
	}
	fn close_campaign() -> Weight {
		close_campaign(T::DbWeight::get())
	}
	fn expire_campaign() -> Weight {
		close_campaign(T::DbWeight::get())
	}
	fn forget_record() -> Weight {
		forget_record(T::DbWeight::get())
	}
	fn remove_record() -> Weight {
		remove_record(T::DbWeight::get())
	}
	fn refused(l: u32) -> Weight {
		refused(T::DbWeight::get(), l)
	}
	fn sweep(n: u32) -> Weight {
		sweep(T::DbWeight::get(), n)
	}
	fn verify_path(d: u32) -> Weight {
		verify_path(T::DbWeight::get(), d)
	}
	fn engage() -> Weight {
		engage(T::DbWeight::get())
	}
	fn settled(d: u32) -> Weight {
		settled(T::DbWeight::get(), d)
	}
}

impl WeightInfo for () {
	fn open_campaign(l: u32) -> Weight {
		open_campaign(RocksDbWeight::get(), l)
	}
	fn top_up_campaign() -> Weight {
		top_up_campaign(RocksDbWeight::get())
	}
	fn close_campaign() -> Weight {
		close_campaign(RocksDbWeight::get())
	}
	fn expire_campaign() -> Weight {
		close_campaign(RocksDbWeight::get())
	}
	fn forget_record() -> Weight {
		forget_record(RocksDbWeight::get())
	}
	fn remove_record() -> Weight {
		remove_record(RocksDbWeight::get())
	}
	fn refused(l: u32) -> Weight {
		refused(RocksDbWeight::get(), l)
	}
	fn sweep(n: u32) -> Weight {
		sweep(RocksDbWeight::get(), n)
	}
	fn verify_path(d: u32) -> Weight {
		verify_path(RocksDbWeight::get(), d)
	}
	fn engage() -> Weight {
		engage(RocksDbWeight::get())
	}
	fn settled(d: u32) -> Weight {
		settled(RocksDbWeight::get(), d)
	}
}
