// SPDX-License-Identifier: Apache-2.0

//! Default weights for runtimes without measured ones. They are set by hand and err on the safe side.
//!
//! To be measured: the calls of cases, idle testers, prices and earnings by cycle are new, and `claim_report`,
//! `claim_backing`, `judge_product`, `bind_product`, `rebind_product`, `commit_report` and `on_settled` do more than when
//! they were last measured; `counting_verdict` is new. Every call
//! that holds, releases or forfeits a bond also looks at the account's locks.
//!
//! Assumptions: 25 µs of plain work per call, 25 µs to move or hold funds, 3 µs to hash a report or a draw, 20 µs per
//! report for the consensus of sixteen attributes, 4 000 bytes of proof per key read, and 1 200 bytes for each of many
//! neighbouring rows. Funds are counted as an asset, which touches more keys than SOUK.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::RocksDbWeight, RuntimeDbWeight, Weight},
};

const MICROS: u64 = 1_000_000;
const KEY_PROOF: u64 = 4_000;
const ROW_PROOF: u64 = 1_200;

/// Microseconds, keys read, keys written.
type Cost = (u64, u64, u64);

/// `fixed` and as much again as `each` for each of `n`.
fn weight(db: RuntimeDbWeight, fixed: Cost, n: u32, each: Cost) -> Weight {
	let n = u64::from(n);
	let sum = |fixed: u64, each: u64| each.saturating_mul(n).saturating_add(fixed);
	let (micros, reads, writes) = (sum(fixed.0, each.0), sum(fixed.1, each.1), sum(fixed.2, each.2));
	let proof =
		fixed.1.saturating_mul(KEY_PROOF).saturating_add(each.1.saturating_mul(n).saturating_mul(ROW_PROOF));
	Weight::from_parts(micros.saturating_mul(MICROS), proof).saturating_add(db.reads_writes(reads, writes))
}

macro_rules! weights {
	($( $(#[$doc:meta])* $name:ident($($n:ident)?) = $fixed:expr $(, $each:expr)?; )*) => {
		/// The weights of the calls, of the steps of a cycle, and of what orders ask of the pallet.
		pub trait WeightInfo {
			$( $(#[$doc])* fn $name($($n: u32)?) -> Weight; )*
		}

		/// Weights for a runtime with its own database weights.
		pub struct SubstrateWeight<T>(PhantomData<T>);

		impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
			$( fn $name($($n: u32)?) -> Weight {
				weights!(@body T::DbWeight::get(), $fixed $(, $n)? $(, $each)?)
			} )*
		}

		impl WeightInfo for () {
			$( fn $name($($n: u32)?) -> Weight {
				weights!(@body RocksDbWeight::get(), $fixed $(, $n)? $(, $each)?)
			} )*
		}
	};
	(@body $db:expr, $fixed:expr) => { weight($db, $fixed, 0, (0, 0, 0)) };
	(@body $db:expr, $fixed:expr, $n:ident, $each:expr) => { weight($db, $fixed, $n, $each) };
}

weights! {
	/// Publish a model of `a` attributes.
	publish_model(a) = (60, 6, 6), (1, 0, 0);
	/// Publish a version of `a` attributes.
	publish_version(a) = (60, 5, 5), (1, 0, 0);
	/// Retire a model.
	retire_model() = (30, 2, 1);
	/// Release the bond of a model of `v` versions.
	release_model(v) = (60, 6, 5), (1, 0, 1);
	/// Bind a product.
	bind_product() = (80, 17, 7);
	/// Claim by another model, or other values.
	rebind_product() = (75, 17, 6);
	/// Unbind a product.
	unbind_product() = (60, 10, 7);
	/// Take a binding away.
	revoke_binding() = (130, 18, 17);
	/// Enrol.
	enrol_tester() = (65, 11, 5);
	/// Leave.
	leave_draws() = (40, 5, 2);
	/// Take the bond of an enrolment back.
	withdraw_enrolment() = (60, 9, 6);
	/// Look at a tester's stratum.
	refresh_tester() = (40, 5, 2);
	/// Set a commission.
	set_commission() = (30, 1, 1);
	/// Commit a report.
	commit_report() = (85, 23, 12);
	/// Reveal a report.
	reveal_report() = (80, 15, 8);
	/// Find the next step, and begin a cycle or take randomness.
	look() = (35, 9, 3);
	/// Judge a product with `r` reports. Each is read, scored and removed; its author's two powers and its win are
	/// written.
	judge_product(r) = (180, 24, 20), (30, 3, 4);
	/// Forfeit a report that was not revealed.
	forfeit_report() = (90, 16, 10);
	/// Split a pool of `a` assets.
	split_pool(a) = (60, 6, 5), (10, 2, 1);
	/// Pay a winning report in `a` assets.
	claim_report(a) = (70, 11, 9), (60, 8, 7);
	/// Pay an expert in `a` assets.
	claim_model(a) = (50, 6, 4), (50, 7, 6);
	/// Remove `r` rows of a cycle, and pay out the rest of its pool in as many assets as it has.
	expire_cycle(r) = (600, 80, 70), (5, 2, 2);
	/// Stake on a tester.
	back_tester() = (120, 16, 10);
	/// Stake less on a tester.
	unback_tester() = (120, 14, 10);
	/// Take stake back.
	withdraw_backing() = (120, 16, 10);
	/// Take the earnings of a stake by one cycle in `a` assets.
	claim_backing(a) = (90, 12, 8), (50, 7, 6);
	/// Apply a slash to a backer, and forget what can no longer be taken.
	update_backing() = (90, 13, 8);
	/// Open a case against a tester that has rested.
	open_case() = (40, 4, 2);
	/// Answer a case.
	appeal_case() = (40, 3, 1);
	/// Decide a case: slash a tester, or take the bond of a binding.
	decide_case() = (110, 14, 10);
	/// End a case whose deadline is over.
	end_case() = (110, 14, 10);
	/// Remove earnings in `a` assets that can no longer be taken.
	expire_earnings(a) = (50, 4, 2), (10, 2, 1);
	/// Change a producer's own price.
	set_price() = (35, 2, 1);
	/// Set a tester idle.
	set_idle() = (40, 5, 2);
	/// Come back from being idle.
	return_to_draws() = (40, 4, 2);
	/// Appeal.
	appeal_verdict() = (60, 11, 5);
	/// Close an appeal that no tester reported on.
	withdraw_appeal() = (60, 9, 5);
	/// Look at `n` purchases.
	prune_purchases(n) = (30, 2, 1), (5, 2, 1);
	/// Remove power that faded.
	remove_skill() = (30, 2, 1);
	/// Remove a verdict.
	remove_verdict() = (35, 5, 2);
	/// Take in a settled order line in `a` assets. Orders add it to their weights.
	on_settled(a) = (45, 7, 4), (10, 3, 1);
	/// Say whether a settled line is a real sale. The makers of its items come on top. Orders add it to their weights.
	is_real() = (10, 2, 0);
	/// Say what the verdict on a product counts for. Shops and promotions add it to their weights.
	counting_verdict() = (20, 6, 0);
}
