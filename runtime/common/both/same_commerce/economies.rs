// SPDX-License-Identifier: Apache-2.0

//! The economy of each white paper on the runtime: its supplies, and its schedules day by day (protocol §1).

use super::*;
use crate::{Rewards, Tranches};
use frame_support::traits::fungible::{Inspect as _, Mutate as _};
use pallet_rewards::{Call as RewardsCall, Policies};
use souk_math::economy::{Preset, Token};
use souk_primitives::rewards::{PolicyId, Pot};
use souk_runtime_common::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNITS},
		time::DAY_MS,
	},
	keyless,
	parameters::rewards::HOLD_ERAS,
};
use sp_runtime::PerThing;

const ALICE: Sr25519Keyring = Sr25519Keyring::Alice;

/// Run on the development chain of an economy.
fn under(economy: Preset, test: impl FnOnce()) {
	chain(economy.name()).execute_with(|| {
		// Eras count from the first block that begins with a time.
		next_block();
		test();
	});
}

/// The amount that a policy has paid so far.
fn emitted(policy: PolicyId) -> Balance {
	Policies::<Runtime>::get(policy).expect("genesis made it").emitted
}

/// Fill the pot of a policy up to the amount of its white paper. On a development chain the float was taken out of it.
fn refill(policy: PolicyId, amount: Balance) {
	let pot = Rewards::account_of(Pot::Policy(policy));
	let missing = amount + EXISTENTIAL_DEPOSIT - Balances::balance(&pot);
	assert_ok!(Balances::mint_into(&pot, missing));
}

/// Move the clock without making a block. A block a day would hold an election a day.
fn set_time(now: Millis) {
	// As if every slot had had a block.
	Clock::skip(now.saturating_sub(Timestamp::get()));
	pallet_timestamp::Now::<Runtime>::put(now);
}

/// Let a day pass on which Alice checks in. Returns the amount that the policy paid for the day.
fn day(policy: PolicyId) -> Balance {
	let before = emitted(policy);
	assert_ok!(call(ALICE, RewardsCall::check_in {}));
	set_time(Timestamp::get() + DAY_MS);
	assert_ok!(call(ALICE, RewardsCall::close_era {}));
	emitted(policy) - before
}

/// Base units in hundredths of a token, rounded.
fn hundredths(amount: Balance) -> Balance {
	(amount + UNITS / 200) / (UNITS / 100)
}

#[test]
fn should_issue_what_the_white_paper_says_when_an_economy_starts() {
	for (economy, souk, time_supply) in [
		(Preset::Esc, 1_000_000_000, 0),
		(Preset::Ecom, 10_000_000_000, 0),
		(Preset::Bizkey, 10_000_000_000, 10_000_000_000),
		(Preset::Ctt, 10_000_000_000, 0),
		// Half a billion will be minted for stakers.
		(Preset::Souk, 9_500_000_000, 10_000_000_000),
	] {
		under(economy, || {
			assert_eq!(Balances::total_issuance(), souk * UNITS, "{}", economy.name());
			assert_eq!(Assets::total_supply(TIME), time_supply * UNITS, "{}", economy.name());
			assert_eq!(Balances::total_issuance(), economy.economy().issued_at_genesis(Token::Souk));
			assert_sound();
		});
	}
}

#[test]
fn should_pay_three_hundred_thousand_a_day_until_the_billion_is_paid_when_esc_runs() {
	under(Preset::Esc, || {
		refill(0, 1_000_000_000 * UNITS);
		for number in 1..=3_333 {
			assert_eq!(day(0), 300_000 * UNITS, "day {number}");
		}
		assert_eq!(day(0), 100_000 * UNITS);
		assert_eq!(day(0), 0);
		assert_eq!(emitted(0), 1_000_000_000 * UNITS);
	});
}

#[test]
fn should_pay_by_the_square_of_the_day_when_ecom_runs() {
	under(Preset::Ecom, || {
		// Policy 0 pays the ratio of year four, policy 1 the airdrop.
		for number in 1..=1_095 {
			let paid = day(1);
			match number {
				1 => assert_eq!(hundredths(paid), 570),
				365 => assert_eq!(hundredths(paid), 75_999_360),
				1_095 => assert_eq!(hundredths(paid), 683_994_243),
				_ => {},
			}
		}
		assert_eq!(emitted(1), 2_500_000_000 * UNITS);
		assert_eq!(day(1), 0);
		// No fee was recycled, so the ratio pays nothing.
		assert_eq!(emitted(0), 0);
	});
}

#[test]
fn should_pay_in_year_four_what_fees_brought_back_when_ecom_runs() {
	under(Preset::Ecom, || {
		let ratio: PolicyId = 0;
		let (pot, sink) = (Rewards::account_of(Pot::Policy(ratio)), keyless::Sink::get());
		let (sealed, issued) = (Balances::balance(&sink), Balances::total_issuance());
		// A shop and two capabilities cost 1, 5 and 10 SOUK one way.
		super::journeys::open_shop();
		let half = 8 * UNITS;
		assert_eq!((Balances::balance(&pot), Balances::balance(&sink) - sealed), (half, half));
		assert_eq!(Balances::total_issuance(), issued);
		// For three years no account earns.
		set_time(Timestamp::get() + 1_095 * DAY_MS);
		for _ in 0..1_095 {
			assert_ok!(call(ALICE, RewardsCall::close_era {}));
		}
		assert_eq!(emitted(ratio), 0);
		// The ratio starts from the emission of the last day of year three. That is far more than the pot has, so a 365th of the
		// pot is paid.
		let before = Balances::balance(&ALICE.to_account_id());
		let paid = day(ratio);
		assert_eq!(paid, (half - EXISTENTIAL_DEPOSIT) / 365);
		// The pay of an era is held, so that fraud can be found first.
		set_time(Timestamp::get() + Millis::from(HOLD_ERAS) * DAY_MS);
		assert_ok!(call(ALICE, RewardsCall::claim { policy: ratio, era: 1_095 }));
		// Alice has activity and no credit. The part for credit has no owner, and goes back to the pot when it expires.
		assert_eq!(Balances::balance(&ALICE.to_account_id()) - before, paid / 2);
		// Nothing left the sink, and it holds more than was paid.
		assert_eq!(Balances::balance(&sink) - sealed, half);
		assert_sound();
	});
}

#[test]
fn should_have_the_mode_that_the_economy_says() {
	for economy in Preset::ALL {
		under(economy, || {
			assert_eq!(Rewards::emission_mode(), economy.economy().mode, "{}", economy.name());
			// On the network a day of check-ins alone pays nothing.
			if economy == Preset::Souk {
				assert_eq!([day(0), day(1), day(3)], [0; 3]);
			}
		});
	}
}

#[test]
fn should_recycle_only_where_the_economy_says_so() {
	for economy in Preset::ALL {
		under(economy, || {
			let recycling = pallet_rewards::FeeRecycling::<Runtime>::get();
			let rest = economy.economy().sink.sealed.left_from_one();
			assert_eq!(recycling.map_or(Default::default(), |to| to.part), rest, "{}", economy.name());
			let Some(to) = recycling else { return };
			let policy = Policies::<Runtime>::get(to.policy).expect("it is numbered right");
			assert!(matches!(policy.terms.schedule, souk_math::emission::Schedule::ActivityRatio { .. }));
		});
	}
}

#[test]
fn should_pay_four_hundred_million_a_year_when_bizkey_runs() {
	under(Preset::Bizkey, || {
		let authors = Policies::<Runtime>::iter()
			.find(|(_, policy)| policy.terms.basis == souk_primitives::rewards::Basis::Authors)
			.expect("authors are paid")
			.0;
		let mut year = 0;
		for _ in 0..365 {
			Rewards::note_author(&ALICE.to_account_id());
			year += day(authors);
		}
		// Half of it to authors.
		assert_eq!(year, 200_000_000 * UNITS);
	});
}

#[test]
fn should_free_tranches_when_quarters_pass() {
	under(Preset::Bizkey, || {
		let supporters = Sr25519Keyring::CharlieStash.to_account_id();
		let whole = 2_000_000_000 * UNITS;
		let released = |months: Millis| {
			set_time(START + months * DAY_MS * 365 / 12);
			let before = Balances::reducible_balance(
				&supporters,
				frame_support::traits::tokens::Preservation::Preserve,
				frame_support::traits::tokens::Fortitude::Polite,
			);
			let _ = call(ALICE, pallet_tranches::Call::release { allocation: 0 });
			Balances::reducible_balance(
				&supporters,
				frame_support::traits::tokens::Preservation::Preserve,
				frame_support::traits::tokens::Fortitude::Polite,
			) - before
		};
		assert_eq!(released(1), 0);
		assert_eq!(released(4), whole / 10);
		assert_eq!(released(7), whole / 10);
		assert_eq!(released(25), whole * 8 / 10);
		assert_ok!(Tranches::do_try_state());
	});
}
