// SPDX-License-Identifier: Apache-2.0

//! Reports. Buyers commit to them under bond, and reveal them when the commit window is over.

use crate::{
	bonds::ReportBonds,
	types::{Commitment, Report, Round},
	Appeals, Bindings, Commitments, Config, CurrentCycle, EnrolledTesters, Error, Event, Models, Pallet,
	Purchases, Queue, Reports, Rounds, Seated, Seats, Testers,
};
use codec::Encode;
use frame_support::{ensure, traits::Get};
use souk_math::experience::{draw_shares, drawn_of, is_drawn, Score};
use souk_primitives::{
	experience::{CycleNumber, Phase, Values},
	gs1::Gtin,
};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{DispatchError, DispatchResult, Perbill};

impl<T: Config> Pallet<T> {
	/// The hash that commits to a report. It names the author, the product and the cycle. So a tester cannot reveal a
	/// report with a hash that was copied from another author, product or cycle.
	pub fn report_hash(
		values: &Values,
		salt: &H256,
		who: &T::AccountId,
		product: Gtin,
		cycle: CycleNumber,
	) -> H256 {
		(values, salt, who, product, cycle).using_encoded(blake2_256).into()
	}

	/// The hash that decides whether the owner of `secret` is drawn for a product. It is made of the randomness of the
	/// cycle, the secret, the product and the cycle. The secret was fixed before the randomness was known.
	pub fn draw_hash(seed: &H256, secret: &H256, product: Gtin, cycle: CycleNumber) -> [u8; 32] {
		(seed, secret, product, cycle).using_encoded(blake2_256)
	}

	/// Whether the draws of a cycle answer an appeal on a product: the appeal was made before the cycle began.
	pub(crate) fn is_retest(product: Gtin, cycle: CycleNumber) -> bool {
		Appeals::<T>::get(product).is_some_and(|appeal| appeal.since <= cycle)
	}

	/// The first round of a product since it was last judged. With an appeal from before the cycle it asks for a larger
	/// panel at once.
	pub(crate) fn new_round(product: Gtin, cycle: CycleNumber) -> Round {
		let mut round = Round {
			due: cycle,
			veterans: Perbill::zero(),
			newcomers: Perbill::zero(),
			panel: 0,
			open: 0,
			number: u32::from(Self::is_retest(product, cycle)),
			retests: 0,
			carried: 0,
			drawn: 0,
			enrolled: 0,
		};
		Self::set_shares(&mut round);
		round
	}

	/// Set the probabilities with which testers are drawn for a round in the running cycle. They follow from what was
	/// known when the cycle began.
	pub(crate) fn set_shares(round: &mut Round) {
		let rule = T::Parameters::get().panel;
		// A panel that turns out half as large again as expected still fits.
		let room = T::MaxPanel::get().saturating_sub(round.panel);
		let most = room.saturating_sub(room.div_ceil(3));
		let target = rule.target_of_round(round.number).min(most);
		let (veterans, newcomers) =
			CurrentCycle::<T>::get().map_or((0, 0), |cycle| (cycle.veterans, cycle.newcomers));
		let shares = draw_shares(&rule, target, veterans, newcomers);
		round.veterans = shares.veteran;
		round.newcomers = shares.newcomer;
		round.enrolled = veterans.saturating_add(newcomers);
		let drawn = drawn_of(&shares, veterans, newcomers);
		round.drawn = round.drawn.saturating_add(drawn).min(round.enrolled);
	}

	/// Add the seats of a draw to those that each tester had on average. A producer counts once a cycle: a product that
	/// nobody else can buy costs little, and each of them would be a seat that no honest tester can take.
	pub(crate) fn count_seats(round: &Round, producer: &T::AccountId) {
		if Seated::<T>::contains_key(round.due, producer) {
			return;
		}
		Seated::<T>::insert(round.due, producer, ());
		let share = round.veterans.min(round.newcomers).deconstruct();
		// A billion per draw: there is room for 18 billion draws.
		Seats::<T>::mutate(|seats| *seats = seats.saturating_add(share.into()));
	}

	pub(crate) fn do_commit_report(who: T::AccountId, product: Gtin, hash: H256) -> DispatchResult {
		let now = Self::now();
		let mut cycle = CurrentCycle::<T>::get().ok_or(Error::<T>::WrongPhase)?;
		ensure!(cycle.phase(now) == Phase::Commit, Error::<T>::WrongPhase);
		let binding = Bindings::<T>::get(product).ok_or(Error::<T>::NotBound)?;
		// Whoever binds a product after the seed is known could choose one whose panel it likes.
		ensure!(binding.since <= cycle.number, Error::<T>::BoundTooLate);
		Self::ensure_not_accused(&who)?;
		let model = Models::<T>::get(binding.model).ok_or(Error::<T>::ModelNotFound)?;
		let party = who == binding.producer || who == model.expert;
		ensure!(!party, Error::<T>::PartyMayNotReport);
		let key = (cycle.number, product, &who);
		let reported = Commitments::<T>::contains_key(key) || Reports::<T>::contains_key(product, &who);
		ensure!(!reported, Error::<T>::AlreadyReported);
		let right = Purchases::<T>::get(product, &who).ok_or(Error::<T>::NoPurchase)?;
		ensure!(right.holds(now, Some(binding.number)), Error::<T>::NoPurchase);
		let round = Rounds::<T>::get(product);
		// The close of the cycle before may not have judged it yet.
		ensure!(round.is_none_or(|round| round.due == cycle.number), Error::<T>::RoundRunning);
		let tester = Testers::<T>::get(&who);
		let curve = T::Parameters::get().weight;
		let number = cycle.number;
		let (weight, commission) = tester.as_ref().map_or((curve.weight(0, 0), Perbill::one()), |tester| {
			// Power in other kinds of products says little about this one.
			let all = Self::faded(&tester.skill, number);
			let power = Self::weighing_power(Self::power_in(&who, model.category, number), all);
			(curve.weight(power, tester.weighing(number)), tester.commission)
		});
		let backers = tester.as_ref().and_then(|tester| tester.backers_of(number));
		let bond = T::Bonds::get().report;

		Self::bond::<ReportBonds>(&who, bond)?;
		Purchases::<T>::remove(product, &who);
		if round.is_none() {
			let round = Self::new_round(product, cycle.number);
			Self::count_seats(&round, &binding.producer);
			Rounds::<T>::insert(product, round);
			Queue::<T>::insert(cycle.number, product, ());
		}
		if let Some(mut tester) = tester {
			tester.reports = tester.reports.saturating_add(1);
			Testers::<T>::insert(&who, tester);
		}
		Commitments::<T>::insert(key, Commitment { hash, weight, commission, backers, bond });
		cycle.reports = cycle.reports.saturating_add(1);
		CurrentCycle::<T>::put(cycle);
		Self::deposit_event(Event::ReportCommitted { cycle: number, product, who, hash });
		Ok(())
	}

	pub(crate) fn do_reveal_report(
		who: T::AccountId,
		product: Gtin,
		values: Values,
		salt: H256,
		secret: Option<H256>,
	) -> DispatchResult {
		let cycle = CurrentCycle::<T>::get().ok_or(Error::<T>::WrongPhase)?;
		ensure!(cycle.phase(Self::now()) == Phase::Reveal, Error::<T>::WrongPhase);
		let seed = cycle.seed.ok_or(Error::<T>::WrongPhase)?;
		let cycle = cycle.number;
		let key = (cycle, product, &who);
		let committed = Commitments::<T>::get(key).ok_or(Error::<T>::NotCommitted)?;
		let hash = Self::report_hash(&values, &salt, &who, product, cycle);
		ensure!(hash == committed.hash, Error::<T>::HashMismatch);
		let binding = Bindings::<T>::get(product).ok_or(Error::<T>::NotBound)?;
		Self::check_values(&values, binding.claims.len())?;
		let mut round = Rounds::<T>::get(product).ok_or(Error::<T>::NotBound)?;
		let drawn = match secret {
			Some(secret) => Self::show_secret(&who, &round, product, cycle, &seed, secret)?,
			None => false,
		};

		Self::unbond::<ReportBonds>(&who, committed.bond)?;
		Commitments::<T>::remove(key);
		let panel = drawn && round.panel < T::MaxPanel::get();
		let kept = panel || round.open < T::MaxOpen::get();
		if kept {
			// Both counts stay within their bounds.
			if panel {
				round.panel = round.panel.saturating_add(1);
			} else {
				round.open = round.open.saturating_add(1);
			}
			Rounds::<T>::insert(product, round);
			let Commitment { weight, commission, backers, .. } = committed;
			let report = Report { panel, weight, commission, backers, values: values.clone() };
			Reports::<T>::insert(product, &who, report);
		}
		Self::deposit_event(Event::ReportRevealed { cycle, product, who, panel, kept, values });
		Ok(())
	}

	/// Check the secret of a tester in a cycle, and note that it is public now. Returns whether the tester is drawn.
	fn show_secret(
		who: &T::AccountId,
		round: &Round,
		product: Gtin,
		cycle: CycleNumber,
		seed: &H256,
		secret: H256,
	) -> Result<bool, DispatchError> {
		let mut tester = Testers::<T>::get(who).ok_or(Error::<T>::NotEnrolled)?;
		let enrolment = tester.enrolment.as_mut().ok_or(Error::<T>::NotEnrolled)?;
		ensure!(enrolment.takes_part(cycle), Error::<T>::NotEnrolled);
		ensure!(enrolment.is_secret(&secret, cycle), Error::<T>::BadSecret);
		let share = if *enrolment.veteran.at(cycle) { round.veterans } else { round.newcomers };
		enrolment.anchor = secret;
		enrolment.shown = Some(cycle);
		let drawn = is_drawn(&Self::draw_hash(seed, &secret, product, cycle), share);
		if drawn {
			enrolment.note_active(cycle, Seats::<T>::get());
		}
		Testers::<T>::insert(who, tester);
		Ok(drawn)
	}

	/// Forfeit a report that was not revealed in time. Its author loses a part of the bond, and as much power as by the
	/// worst report. If the product is no longer bound, the whole bond comes back.
	pub(crate) fn forfeit(cycle: CycleNumber, product: Gtin, who: &T::AccountId) {
		let Some(committed) = Commitments::<T>::take((cycle, product, who)) else { return };
		let bound = Bindings::<T>::get(product);
		let share = if bound.is_some() { T::Forfeit::get() } else { Perbill::zero() };
		let wanted = share.mul_floor(committed.bond);
		let forfeited = Self::seize_and_release::<ReportBonds>(who, wanted, committed.bond);
		if bound.is_some() {
			let worst = Score { total: Perbill::zero(), worst: Perbill::zero() };
			let category =
				bound.and_then(|binding| Models::<T>::get(binding.model)).map(|model| model.category);
			if let Some(category) = category {
				let mut enrolled = EnrolledTesters::<T>::get();
				Self::learn(who, category, cycle, &worst, false, &mut enrolled);
				EnrolledTesters::<T>::put(enrolled);
			}
		}
		let who = who.clone();
		Self::deposit_event(Event::ReportForfeited { cycle, product, who, forfeited });
	}
}
