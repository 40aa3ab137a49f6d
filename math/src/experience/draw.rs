// SPDX-License-Identifier: Apache-2.0

//! Sortition: the draw decides whose reports count.
//!
//! Testers enrol before the cycle's randomness is known. Then each enrolled tester is on the panel of each product,
//! independently, with the probability that these functions give. A tester that is not drawn may still buy and report,
//! but does not move the consensus. So a cartel cannot gather on a product: it has the same part of every panel as of
//! all enrolled testers.
//!
//! *Veterans*, whose power is at least [`PanelRule::veteran_power`], and *newcomers* share the seats. Each stratum gets
//! seats by its number, but newcomers get at most [`PanelRule::newcomer_seats`] of them. So any number of new accounts
//! does not take the panels. Two rules come before that: a veteran is drawn at most [`PanelRule::veteran_factor`] times
//! as often as without strata, and seats that veterans cannot fill go to newcomers. So a young chain can start, and the
//! first few veterans do not decide everything.

use super::{scale, Power, WHOLE};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_arithmetic::Perbill;

/// The size of panels, and the parts of veterans and newcomers.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize), serde(rename_all = "camelCase"))]
pub struct PanelRule {
	/// The number of panel reports that a product should get.
	pub target: u32,
	/// The factor by which the target grows with each re-test.
	pub retest_factor: u32,
	/// The part of drawn testers that is expected to buy and report.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub uptake: Perbill,
	/// The most seats of newcomers, as a part of all seats, if there are enough veterans.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::rate"))]
	pub newcomer_seats: Perbill,
	/// The least power of a veteran.
	#[cfg_attr(feature = "serde", serde(with = "crate::json::decimal"))]
	pub veteran_power: Power,
	/// How many times as often as without strata a veteran may be drawn. So a few veterans are not drawn for
	/// everything.
	pub veteran_factor: u32,
}

impl Default for PanelRule {
	fn default() -> Self {
		Self {
			target: 40,
			retest_factor: 2,
			uptake: Perbill::from_percent(60),
			newcomer_seats: Perbill::from_percent(20),
			veteran_power: 4_000_000_000,
			veteran_factor: 4,
		}
	}
}

/// The probabilities of being drawn for one product.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct DrawShares {
	/// That of each veteran.
	pub veteran: Perbill,
	/// That of each newcomer.
	pub newcomer: Perbill,
}

impl PanelRule {
	/// The number of panel reports that a product should get in a round: 0 is the first, 1 the first re-test, and so
	/// on.
	pub fn target_of_round(&self, round: u32) -> u32 {
		self.target.saturating_mul(self.retest_factor.max(1).saturating_pow(round))
	}
}

/// The number of draws, in billionths, of which `target` are expected to be reported. The largest number if no report
/// is expected.
fn draws_for(target: u32, uptake: Perbill) -> u128 {
	let whole = u128::from(WHOLE);
	let target = u128::from(target).saturating_mul(whole).saturating_mul(whole);
	target.checked_div(u128::from(uptake.deconstruct())).unwrap_or(u128::MAX)
}

/// `min(1, draws / count)`, rounded down. One if `count` is zero.
fn each(draws: u128, count: u32) -> Perbill {
	let parts = draws.checked_div(u128::from(count)).unwrap_or(u128::MAX);
	Perbill::from_parts(u32::try_from(parts).unwrap_or(WHOLE))
}

/// The probability with which each of `enrolled` testers is drawn so that `target` of them are expected to report:
/// `min(1, target / (enrolled · uptake))`. One if no tester is enrolled or no report is expected.
pub fn draw_share(target: u32, enrolled: u32, uptake: Perbill) -> Perbill {
	each(draws_for(target, uptake), enrolled)
}

/// The probabilities for a panel of `target`, by stratum (see the module). Both are [`draw_share`] of all testers as
/// long as newcomers do not exceed their part of the seats. Both are one if there are too few testers for the panel.
pub fn draw_shares(rule: &PanelRule, target: u32, veterans: u32, newcomers: u32) -> DrawShares {
	let draws = draws_for(target, rule.uptake);
	let drawn =
		|share: Perbill, count: u32| u128::from(share.deconstruct()).saturating_mul(u128::from(count));
	let alike = each(draws, veterans.saturating_add(newcomers));
	let reserved = scale(draws, u128::from(rule.newcomer_seats.deconstruct()), u128::from(WHOLE));
	let newcomer = alike.min(each(reserved, newcomers));
	let most = alike.deconstruct().saturating_mul(rule.veteran_factor.max(1));
	let veteran =
		each(draws.saturating_sub(drawn(newcomer, newcomers)), veterans).min(Perbill::from_parts(most));
	// Newcomers get the seats that veterans do not fill.
	let newcomer = each(draws.saturating_sub(drawn(veteran, veterans)), newcomers).max(newcomer);
	DrawShares { veteran, newcomer }
}

/// The number of testers that are drawn for one product on average: `⌊share · number⌋` of each stratum.
pub fn drawn_of(shares: &DrawShares, veterans: u32, newcomers: u32) -> u32 {
	shares.veteran.mul_floor(veterans).saturating_add(shares.newcomer.mul_floor(newcomers))
}

/// The least number of panel reports of a verdict: `part` of the reports that are expected of `drawn` testers, of whom
/// `uptake` report. Rounded up.
///
/// Whoever wants a panel of its own needs members among the drawn. Products are free to choose, and so are the testers
/// whom a producer sells to. So the number of reports must be compared with the draw. A group that is a smaller part of
/// all testers than `uptake · part` does not reach it on average, however many products it makes or cycles it waits.
pub fn least_reports(drawn: u32, uptake: Perbill, part: Perbill) -> u32 {
	let whole = u64::from(WHOLE);
	// Both rates are at most one, so the result is at most `drawn`.
	let rate = u128::from(uptake.deconstruct()).saturating_mul(u128::from(part.deconstruct()));
	let expected = u128::from(drawn).saturating_mul(rate);
	u32::try_from(expected.div_ceil(u128::from(whole).saturating_mul(u128::from(whole)))).unwrap_or(u32::MAX)
}

/// Whether the owner of `hash` is drawn: the hash, read as a fraction of one, is below `share`.
///
/// The caller makes a cryptographic hash of the cycle's randomness, the product, and something that bound the tester
/// before the randomness was known: the account, or better a secret committed to at enrolment, which keeps the panel
/// secret. The first eight bytes count, as a little-endian number.
pub fn is_drawn(hash: &[u8; 32], share: Perbill) -> bool {
	let [a, b, c, d, e, f, g, h, ..] = *hash;
	let fraction = u64::from_le_bytes([a, b, c, d, e, f, g, h]);
	// ⌊fraction · 10⁹ / 2⁶⁴⌋ is below 10⁹, so a whole share always draws and an empty one never does.
	let parts = u128::from(fraction).saturating_mul(u128::from(WHOLE)) >> 64;
	parts < u128::from(share.deconstruct())
}
