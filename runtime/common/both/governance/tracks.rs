// SPDX-License-Identifier: Apache-2.0

//! The first set of tracks. A track says how hard it is to pass a referendum of its kind.
//!
//! Approval is the part of the votes, weighted by conviction, that is in favour. Support is the part of all SOUK that votes
//! in favour. Both thresholds start near everything and fall until the end of the decision period. So a referendum without
//! opposition passes fast, and a contested one takes its time.
//!
//! Periods are divided by the [`Pace`] of the chain, which is 1 everywhere but on the preset for developers that referenda are
//! tried on. Curves are parts of a period, so they keep their form.

use super::{
	origins::{Origin, Pace},
	pace::at_pace,
};
use crate::{Balance, BlockNumber, OriginCaller, Runtime};
use alloc::borrow::Cow;
use pallet_referenda::{Curve, Track, TrackInfo};
use souk_runtime_common::constants::{
	currency::UNITS,
	time::{DAYS, HOURS, MINUTES},
};
use sp_arithmetic::FixedI64;
use sp_runtime::str_array as name;

const fn percent(part: i32) -> FixedI64 {
	FixedI64::from_rational(part as u128, 100)
}

const ROOT_APPROVAL: Curve = Curve::make_reciprocal(4, 14, percent(80), percent(50), percent(100));
const ROOT_SUPPORT: Curve = Curve::make_linear(14, 14, percent(1), percent(50));
// In hours what `root` has in days. The curve of support is Polkadot's for this track, with an hour in place of a day, and ends at
// five times root's. Approval ends at 80 %, because those against have a day to notice: a fifth of the weighted votes is enough
// to stop it.
const WHITELISTED_APPROVAL: Curve = Curve::make_reciprocal(1, 24, percent(96), percent(80), percent(100));
const WHITELISTED_SUPPORT: Curve = Curve::make_reciprocal(1, 24, percent(20), percent(5), percent(50));
const ADMIN_APPROVAL: Curve = Curve::make_linear(10, 14, percent(50), percent(100));
const ADMIN_SUPPORT: Curve = Curve::make_reciprocal(7, 14, percent(5), percent(0), percent(50));
const MODERATION_APPROVAL: Curve = Curve::make_linear(3, 3, percent(60), percent(100));
const MODERATION_SUPPORT: Curve = Curve::make_reciprocal(1, 3, percent(5), percent(1), percent(25));

// A bad referendum must be stopped before it passes, even if it is noticed late. So these fall in days, not weeks.
const GUARD_APPROVAL: Curve = Curve::make_linear(5, 7, percent(50), percent(100));
const GUARD_SUPPORT: Curve = Curve::make_reciprocal(1, 7, percent(5), percent(1), percent(50));

static TRACKS: [Track<u16, Balance, BlockNumber>; 8] = [
	Track {
		id: 0,
		info: TrackInfo {
			name: name("root"),
			// More than one, so that a single contested referendum does not keep every upgrade waiting.
			max_deciding: 4,
			decision_deposit: 100_000 * UNITS,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: DAYS,
			min_enactment_period: DAYS,
			min_approval: ROOT_APPROVAL,
			min_support: ROOT_SUPPORT,
		},
	},
	Track {
		id: 1,
		info: TrackInfo {
			name: name("whitelisted_caller"),
			max_deciding: 20,
			decision_deposit: 10_000 * UNITS,
			prepare_period: 10 * MINUTES,
			// The committee has judged the call, so voters judge whether it is urgent.
			decision_period: DAYS,
			confirm_period: 30 * MINUTES,
			min_enactment_period: 10 * MINUTES,
			min_approval: WHITELISTED_APPROVAL,
			min_support: WHITELISTED_SUPPORT,
		},
	},
	Track {
		id: 10,
		info: TrackInfo {
			name: name("staking_admin"),
			max_deciding: 10,
			decision_deposit: 5_000 * UNITS,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: 3 * HOURS,
			// It can slash, so the accused validator gets a day to be heard.
			min_enactment_period: DAYS,
			min_approval: ADMIN_APPROVAL,
			min_support: ADMIN_SUPPORT,
		},
	},
	Track {
		id: 11,
		info: TrackInfo {
			name: name("treasurer"),
			max_deciding: 10,
			decision_deposit: 1_000 * UNITS,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: 12 * HOURS,
			min_enactment_period: DAYS,
			min_approval: ADMIN_APPROVAL,
			min_support: ADMIN_SUPPORT,
		},
	},
	Track {
		id: 20,
		info: TrackInfo {
			name: name("commerce_admin"),
			max_deciding: 10,
			decision_deposit: 5_000 * UNITS,
			prepare_period: 2 * HOURS,
			decision_period: 14 * DAYS,
			confirm_period: 12 * HOURS,
			// Merchants and promoters get a day's notice of new rates.
			min_enactment_period: DAYS,
			min_approval: ADMIN_APPROVAL,
			min_support: ADMIN_SUPPORT,
		},
	},
	Track {
		id: 21,
		info: TrackInfo {
			name: name("moderator"),
			max_deciding: 100,
			decision_deposit: 500 * UNITS,
			prepare_period: 10 * MINUTES,
			// Must end well before the ruling period of an order does.
			decision_period: 3 * DAYS,
			confirm_period: HOURS,
			min_enactment_period: MINUTES,
			min_approval: MODERATION_APPROVAL,
			min_support: MODERATION_SUPPORT,
		},
	},
	Track {
		id: 30,
		info: TrackInfo {
			name: name("canceller"),
			max_deciding: 100,
			decision_deposit: 5_000 * UNITS,
			prepare_period: HOURS,
			decision_period: 7 * DAYS,
			confirm_period: 3 * HOURS,
			min_enactment_period: 10 * MINUTES,
			min_approval: GUARD_APPROVAL,
			min_support: GUARD_SUPPORT,
		},
	},
	Track {
		id: 31,
		info: TrackInfo {
			name: name("killer"),
			max_deciding: 100,
			decision_deposit: 25_000 * UNITS,
			prepare_period: HOURS,
			decision_period: 7 * DAYS,
			confirm_period: 3 * HOURS,
			min_enactment_period: 10 * MINUTES,
			min_approval: GUARD_APPROVAL,
			min_support: GUARD_SUPPORT,
		},
	},
];

/// A track at a pace.
fn paced(track: &Track<u16, Balance, BlockNumber>, pace: u32) -> Track<u16, Balance, BlockNumber> {
	let info = &track.info;
	Track {
		id: track.id,
		info: TrackInfo {
			prepare_period: at_pace(info.prepare_period, pace),
			decision_period: at_pace(info.decision_period, pace),
			confirm_period: at_pace(info.confirm_period, pace),
			min_enactment_period: at_pace(info.min_enactment_period, pace),
			..info.clone()
		},
	}
}

/// The tracks of this runtime, at the pace of the chain. Each look at them reads the pace.
pub struct Tracks;
impl pallet_referenda::TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = u16;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<Self::Id, Balance, BlockNumber>>> {
		let pace = Pace::<Runtime>::get();
		TRACKS.iter().map(move |track| match pace {
			1 => Cow::Borrowed(track),
			_ => Cow::Owned(paced(track, pace)),
		})
	}

	fn track_for(origin: &Self::RuntimeOrigin) -> Result<Self::Id, ()> {
		match origin {
			OriginCaller::system(frame_system::RawOrigin::Root) => Ok(0),
			OriginCaller::Origins(Origin::WhitelistedCaller) => Ok(1),
			OriginCaller::Origins(Origin::StakingAdmin) => Ok(10),
			OriginCaller::Origins(Origin::Treasurer) => Ok(11),
			OriginCaller::Origins(Origin::CommerceAdmin) => Ok(20),
			OriginCaller::Origins(Origin::Moderator) => Ok(21),
			OriginCaller::Origins(Origin::Canceller) => Ok(30),
			OriginCaller::Origins(Origin::Killer) => Ok(31),
			_ => Err(()),
		}
	}
}
