// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	types::{Accusation, Backing, Enrolled, MAX_POWER},
	Appeals, Backings, Bindings, Booked, ClosingCycle, Commitments, Config, Contributions, CurrentCycle,
	Earnings, EnrolledTesters, ExpertSales, HoldReason, JudgedProducts, Known, Models, ModelsOf, NextBinding,
	NextModel, Pallet, Pools, Purchases, Queue, References, Reports, Reserved, Rounds, Seated, Seats, Skills,
	SlashCases, TesterRests, Testers, Verdicts, Versions, Wins,
};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{ensure, traits::Get};
use souk_primitives::{experience::is_value, holds::Deposits as _, AssetId, Balance};
use sp_runtime::{FixedU128, TryRuntimeError};

/// Sums of amounts by account or asset. The keys are encodings, because assets have no order.
struct Sums<K>(BTreeMap<Vec<u8>, (K, Balance)>);

impl<K: Encode + Clone> Sums<K> {
	fn new() -> Self {
		Self(BTreeMap::new())
	}

	fn add(&mut self, key: &K, amount: Balance) -> Result<(), TryRuntimeError> {
		let (_, sum) = self.0.entry(key.encode()).or_insert_with(|| (key.clone(), 0));
		*sum = sum.checked_add(amount).ok_or("3: a sum does not fit")?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a cycle that closes is the one before the running one, and the times of a cycle are in order;
	/// 2. pools pay no more than their parts, only closed pools have parts and a claim period, and no pool is of a later
	///    cycle than the running one;
	/// 3. per asset, what is booked is what all pools and all backers have not been paid, and it is in the pot account;
	/// 4. a model has all its versions, is in its expert's row, and counts its products; no row is empty;
	/// 5. a binding names a version that exists, has a value within bounds for each attribute and a price, may be judged
	///    in the next cycle, and is not reserved; only bound products paid in;
	/// 6. the testers that take part in draws are as many as are counted, by stratum, and none had more seats than there
	///    were;
	/// 7. the shares of backers sum to those of their tester, the earnings of each cycle suffice for what backers can
	///    take, and backers are counted;
	/// 8. a round is queued for its cycle, which runs or closes, and counts its reports, within their bounds; a producer with
	///    a seat has a product that waits for that cycle;
	/// 9. commitments are of the running or the closing cycle; those of the running cycle have a round, and their authors
	///    have no report on the same product;
	/// 10. winners of a judged product are as many as it counts, their points sum to its points, the points of products to
	///     those of the pool, and the pool holds what they can claim;
	/// 11. the pool holds what experts can claim;
	/// 12. appeals are on bound products with a verdict, and a verdict has a finding for each attribute of its model;
	/// 13. power is within [`MAX_POWER`] (the cap is governed, and may have been higher), and purchases had their time;
	/// 14. cases are about testers or about bonds, no tester that rests has one, and products whose findings are known have
	///     a verdict;
	/// 15. per account and reason, what is on hold is what rows say; for stake, what each backing says.
	///
	/// # Errors
	///
	/// The message of the check that does not hold. It begins with its number.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_cycles()?;
		Self::check_money()?;
		Self::check_models()?;
		Self::check_testers()?;
		Self::check_rounds()?;
		Self::check_judged()?;
		Self::check_cases()?;
		Self::check_holds()
	}

	/// 1.
	fn check_cycles() -> Result<(), TryRuntimeError> {
		let current = CurrentCycle::<T>::get();
		if let Some(cycle) = &current {
			ensure!(
				cycle.began <= cycle.commit_until && cycle.commit_until <= cycle.reveal_until,
				"1: the times of a cycle are out of order"
			);
			ensure!(cycle.began <= Self::now(), "1: a cycle began in the future");
		}
		if let Some(closing) = ClosingCycle::<T>::get() {
			let before = current.and_then(|cycle| cycle.number.checked_sub(1));
			ensure!(before == Some(closing.number), "1: another cycle than the one before is closing");
		}
		Ok(())
	}

	/// 2. and 3.
	fn check_money() -> Result<(), TryRuntimeError> {
		let mut owed = Sums::<AssetId>::new();
		let current = Self::current_number();
		let open = ClosingCycle::<T>::get().map_or(current, |closing| closing.number);
		for (number, pool) in Pools::<T>::iter() {
			ensure!(number <= current, "2: a pool is of a cycle that has not begun");
			ensure!(pool.closed == (number < open), "2: a pool is closed too early or too late");
			ensure!(pool.closed || pool.claimable_until == 0, "2: an open pool has a claim period");
			for of_asset in &pool.assets {
				let unpaid = of_asset.unpaid().ok_or("2: a pool paid more than its parts")?;
				ensure!(!pool.closed || of_asset.pot == 0, "2: a closed pool was not split whole");
				ensure!(
					pool.closed || (of_asset.experts == 0 && of_asset.testers == 0),
					"2: an open pool was split"
				);
				owed.add(&of_asset.asset, unpaid)?;
			}
			let mut assets: Vec<_> = pool.assets.iter().map(|of_asset| of_asset.asset.encode()).collect();
			assets.sort_unstable();
			assets.dedup();
			ensure!(assets.len() == pool.assets.len(), "2: a pool has an asset twice");
		}
		for earnings in Earnings::<T>::iter_values() {
			for earned in &earnings.assets {
				owed.add(&earned.asset, earned.due)?;
			}
		}
		for (asset, booked) in Booked::<T>::iter() {
			ensure!(booked > 0, "3: a row books nothing");
			let sum = owed.0.remove(&asset.encode()).map_or(0, |(_, sum)| sum);
			ensure!(sum == booked, "3: what is booked is not what is owed");
			ensure!(Self::in_pot(&asset) >= booked, "3: the pot account has less than is owed");
		}
		ensure!(owed.0.values().all(|(_, sum)| *sum == 0), "3: something owed is not booked");
		let means = References::<T>::get();
		let named = |asset: &AssetId| means.iter().filter(|(other, _)| other == asset).count();
		ensure!(means.iter().all(|(asset, _)| named(asset) == 1), "3: an asset has two references");
		Ok(())
	}

	/// 4. and 5.
	fn check_models() -> Result<(), TryRuntimeError> {
		let mut products = BTreeMap::<_, u32>::new();
		for (product, binding) in Bindings::<T>::iter() {
			let version = Versions::<T>::get(binding.model, binding.version);
			let version = version.ok_or("5: a binding names a version that does not exist")?;
			ensure!(
				version.attributes.len() == binding.claims.len()
					&& binding.claims.iter().all(|claim| is_value(*claim)),
				"5: a binding's claims are not values of its model's attributes"
			);
			ensure!(!Reserved::<T>::contains_key(product), "5: a bound product is reserved");
			ensure!(
				binding.price.value.amount > 0 && binding.price.before.amount > 0,
				"5: a producer asks nothing for its product"
			);
			ensure!(
				binding.number < NextBinding::<T>::get(),
				"5: a binding has a number that was not given out"
			);
			let next = Self::current_number().saturating_add(1);
			ensure!(binding.since <= next, "5: the next cycle may not judge a binding");
			let count = products.entry(binding.model).or_default();
			*count = count.saturating_add(1);
		}
		for product in Contributions::<T>::iter_keys() {
			ensure!(Bindings::<T>::contains_key(product), "5: a product that is not bound paid in");
		}
		let (mut models, mut versions) = (0usize, 0usize);
		for (id, model) in Models::<T>::iter() {
			ensure!(id < NextModel::<T>::get(), "4: a model has a number that was not given out");
			ensure!(
				(1..=model.latest).all(|version| Versions::<T>::contains_key(id, version)),
				"4: a model lacks a version"
			);
			let bound = products.remove(&id).unwrap_or_default();
			ensure!(bound == model.products, "4: a model counts its products wrongly");
			ensure!(ModelsOf::<T>::get(&model.expert).contains(&id), "4: a model is not in its expert's row");
			models = models.saturating_add(1);
			versions = versions.saturating_add(usize::from(model.latest));
		}
		ensure!(products.is_empty(), "5: a product is bound to a model that does not exist");
		ensure!(Versions::<T>::iter_keys().count() == versions, "4: a version outlives its model");
		let mut listed = 0usize;
		for own in ModelsOf::<T>::iter_values() {
			ensure!(!own.is_empty(), "4: an expert keeps an empty row");
			listed = listed.saturating_add(own.len());
		}
		ensure!(listed == models, "4: experts' rows name models that do not exist");
		Ok(())
	}

	/// 6., 7. and part of 13.
	fn check_testers() -> Result<(), TryRuntimeError> {
		let current = Self::current_number();
		let mut counted = Enrolled::default();
		for (who, tester) in Testers::<T>::iter() {
			ensure!(!tester.is_gone(), "7: a tester outlives its end");
			ensure!(tester.skill.power <= MAX_POWER, "13: a tester has more power than there can be");
			ensure!(tester.index <= FixedU128::from_u32(1), "7: a slash made stake worth more");
			if let Some(enrolment) = &tester.enrolment {
				if enrolment.leaving.is_none() {
					ensure!(enrolment.since <= current.saturating_add(1), "6: a tester joins too late");
					ensure!(
						enrolment.seats <= Seats::<T>::get(),
						"6: a tester had more seats than there were"
					);
					if enrolment.is_counted() {
						counted.join(enrolment.veteran.value);
					}
				}
			}
			let (mut shares, mut leaving, mut backers) = (0u128, 0u128, 0u32);
			for (_, backing) in Backings::<T>::iter_prefix(&who) {
				ensure!(!backing.is_gone(), "7: a backing outlives its end");
				shares = shares.checked_add(backing.shares()).ok_or("7: shares do not fit")?;
				leaving = leaving.checked_add(backing.leaving).ok_or("7: leaving shares do not fit")?;
				backers = backers.saturating_add(1);
				let worth = tester.value(backing.shares()).saturating_add(tester.value(backing.leaving));
				ensure!(backing.held >= worth, "7: less is on hold for a stake than it is worth");
				ensure!(
					backing.history.windows(2).all(|two| match two {
						[one, two] => one.cycle < two.cycle,
						_ => false,
					}),
					"7: a backing's dates are out of order"
				);
			}
			ensure!(shares == tester.shares.value && leaving == tester.leaving, "7: shares do not sum");
			ensure!(backers == tester.backers, "7: a tester counts its backers wrongly");
		}
		for (tester, cycle, earnings) in Earnings::<T>::iter() {
			ensure!(cycle <= current, "7: earnings are of a cycle that has not begun");
			let mut shares = 0u128;
			let mut owed = Sums::<AssetId>::new();
			for (_, backing) in Backings::<T>::iter_prefix(&tester) {
				shares = shares.saturating_add(backing.shares_at(cycle));
				for (place, earned) in earnings.assets.iter().enumerate() {
					owed.add(&earned.asset, backing.takeable(cycle, place, earned))?;
				}
			}
			ensure!(shares <= earnings.shares, "7: more shares earn than stood when a report was committed");
			for (asset, sum) in owed.0.into_values() {
				let due = earnings.assets.iter().find(|earned| earned.asset == asset).map_or(0, |e| e.due);
				ensure!(sum <= due, "7: backers are owed more than there is");
			}
		}
		for (tester, _) in Backings::<T>::iter_keys() {
			ensure!(Testers::<T>::contains_key(tester), "7: a backing is of no tester");
		}
		ensure!(EnrolledTesters::<T>::get() == counted, "6: testers are not as many as are counted");
		for skills in Skills::<T>::iter_values() {
			ensure!(!skills.is_empty(), "13: an account keeps an empty row of skills");
			ensure!(
				skills.iter().all(|(_, skill)| skill.power <= MAX_POWER),
				"13: power in a category exceeds what there can be"
			);
			ensure!(
				skills.windows(2).all(|two| match two {
					[(one, _), (two, _)] => one < two,
					_ => false,
				}),
				"13: the categories of skills repeat or are not sorted"
			);
		}
		ensure!(
			Purchases::<T>::iter_values()
				.all(|right| right.until > 0 && right.binding < NextBinding::<T>::get()),
			"13: a purchase never let its buyer report"
		);
		Ok(())
	}

	/// 8. and 9.
	fn check_rounds() -> Result<(), TryRuntimeError> {
		let current = Self::current_number();
		let first = ClosingCycle::<T>::get().map_or(current, |closing| closing.number);
		let (mut rounds, mut reports) = (0usize, 0usize);
		for (product, round) in Rounds::<T>::iter() {
			ensure!(Queue::<T>::contains_key(round.due, product), "8: a round is not queued");
			ensure!(round.due >= first && round.due <= current, "8: a round waits for a cycle that is over");
			let panel = Reports::<T>::iter_prefix_values(product).filter(|report| report.panel).count();
			let all = Reports::<T>::iter_prefix_values(product).count();
			ensure!(
				u32::try_from(panel) == Ok(round.panel)
					&& u32::try_from(all) == Ok(round.panel.saturating_add(round.open)),
				"8: a round counts its reports wrongly"
			);
			ensure!(round.drawn <= round.enrolled, "8: more testers were drawn than there are");
			ensure!(
				round.panel <= T::MaxPanel::get() && round.open <= T::MaxOpen::get(),
				"8: a round has too many reports"
			);
			rounds = rounds.saturating_add(1);
			reports = reports.saturating_add(all);
		}
		ensure!(Queue::<T>::iter_keys().count() == rounds, "8: something queued is no round");
		for (cycle, producer) in Seated::<T>::iter_keys() {
			let drawn = Queue::<T>::iter_key_prefix(cycle)
				.filter_map(Bindings::<T>::get)
				.any(|binding| binding.producer == producer);
			ensure!(drawn, "8: a producer has a seat and no product that waits");
		}
		ensure!(Reports::<T>::iter_keys().count() == reports, "8: a report outlives its round");
		for (cycle, product, who) in Commitments::<T>::iter_keys() {
			ensure!(cycle >= first && cycle <= current, "9: a commitment is of a cycle that is over");
			if cycle == current {
				ensure!(Rounds::<T>::contains_key(product), "9: a commitment is to no round");
				ensure!(!Reports::<T>::contains_key(product, who), "9: an account reports twice");
			}
		}
		Ok(())
	}

	/// 10., 11. and 12.
	fn check_judged() -> Result<(), TryRuntimeError> {
		let mut winners = 0usize;
		for (cycle, product, judged) in JudgedProducts::<T>::iter() {
			let wins: Vec<_> = Wins::<T>::iter_prefix_values((cycle, product)).collect();
			ensure!(
				wins.iter().all(|win| (judged.factors.len()..16).all(|place| !win.is_paid(place))),
				"10: a winner was paid in an asset its product never sold in"
			);
			ensure!(
				u32::try_from(wins.len()) == Ok(judged.winners),
				"10: a judged product counts its winners wrongly"
			);
			ensure!(judged.winners > 0, "10: a judged product has no winners");
			winners = winners.saturating_add(wins.len());
			for factor in &judged.factors {
				let sum = wins
					.iter()
					.fold(0u128, |sum, win| sum.saturating_add(factor.factor.mul_floor(win.points).into()));
				ensure!(sum <= factor.points, "10: winners have more points than their product");
			}
		}
		ensure!(Wins::<T>::iter_keys().count() == winners, "10: a win outlives its product");
		for (number, pool) in Pools::<T>::iter() {
			for of_asset in &pool.assets {
				let of = |asset: &AssetId| *asset == of_asset.asset;
				let (mut points, mut testers, mut sales, mut experts) = (0u128, 0u128, 0u128, 0u128);
				for (product, judged) in JudgedProducts::<T>::iter_prefix(number) {
					for factor in judged.factors.iter().filter(|factor| of(&factor.asset)) {
						points = points.saturating_add(factor.points);
						let place =
							judged.factors.iter().position(|other| of(&other.asset)).unwrap_or_default();
						for win in Wins::<T>::iter_prefix_values((number, product)) {
							if win.is_paid(place) {
								continue;
							}
							let due = souk_math::experience::pay(
								of_asset.testers,
								factor.factor.mul_floor(win.points).into(),
								of_asset.points,
							);
							testers = testers.saturating_add(due);
						}
					}
				}
				for row in ExpertSales::<T>::iter_prefix_values(number) {
					for (_, sold) in row.sales.iter().filter(|(asset, _)| of(asset)) {
						sales = sales.saturating_add(*sold);
						experts = experts.saturating_add(souk_math::experience::pay(
							of_asset.experts,
							*sold,
							of_asset.sales,
						));
					}
				}
				ensure!(points <= of_asset.points, "10: products have more points than their pool");
				ensure!(
					of_asset.experts <= Self::most_for_experts(of_asset.model_fees),
					"11: experts have more than their models paid in"
				);
				ensure!(sales <= of_asset.sales, "11: models sold more than their pool");
				ensure!(
					testers <= of_asset.testers.saturating_sub(of_asset.testers_paid),
					"10: winners can claim more than there is"
				);
				ensure!(
					experts <= of_asset.experts.saturating_sub(of_asset.experts_paid),
					"11: experts can claim more than there is"
				);
			}
		}
		for (number, _, _) in JudgedProducts::<T>::iter() {
			ensure!(Pools::<T>::contains_key(number), "10: a judged product outlives its pool");
		}
		for (number, _, _) in ExpertSales::<T>::iter() {
			ensure!(Pools::<T>::contains_key(number), "11: an expert's sales outlive their pool");
		}
		for product in Appeals::<T>::iter_keys() {
			ensure!(
				Bindings::<T>::contains_key(product) && Verdicts::<T>::contains_key(product),
				"12: an appeal is on nothing"
			);
		}
		for verdict in Verdicts::<T>::iter_values() {
			ensure!(!verdict.findings.is_empty(), "12: a verdict finds nothing");
			if let Some(version) = Versions::<T>::get(verdict.model, verdict.version) {
				ensure!(
					version.attributes.len() == verdict.findings.len(),
					"12: a verdict is of another model"
				);
			}
		}
		Ok(())
	}

	/// 14.
	fn check_cases() -> Result<(), TryRuntimeError> {
		for (charge, case) in SlashCases::<T>::iter() {
			let sound = match charge {
				Accusation::Tester(who) => who == case.who && case.bond == 0 && !case.share.is_zero(),
				Accusation::Binding { .. } => case.share.is_one(),
			};
			ensure!(sound, "14: a case asks for what it is not about");
		}
		for who in TesterRests::<T>::iter_keys() {
			let charge = Accusation::Tester(who);
			ensure!(!SlashCases::<T>::contains_key(charge), "14: a tester rests while a case is open");
		}
		ensure!(
			Known::<T>::iter_keys().all(Verdicts::<T>::contains_key),
			"14: findings outlive their verdict"
		);
		ensure!(
			Known::<T>::iter_values().all(|known| !known.is_empty()),
			"14: a product is known for nothing"
		);
		Ok(())
	}

	/// 15.
	fn check_holds() -> Result<(), TryRuntimeError> {
		let mut sums: BTreeMap<u8, Sums<T::AccountId>> = BTreeMap::new();
		let mut add = |reason: u8, who: &T::AccountId, amount: Balance| {
			sums.entry(reason).or_insert_with(Sums::new).add(who, amount)
		};
		for model in Models::<T>::iter_values() {
			add(0, &model.expert, model.bond)?;
		}
		for binding in Bindings::<T>::iter_values() {
			add(1, &binding.producer, binding.bond)?;
		}
		for case in SlashCases::<T>::iter_values() {
			add(1, &case.who, case.bond)?;
		}
		for (who, tester) in Testers::<T>::iter() {
			add(2, &who, tester.own_stake())?;
		}
		for ((_, _, who), committed) in Commitments::<T>::iter() {
			add(3, &who, committed.bond)?;
		}
		for appeal in Appeals::<T>::iter_values() {
			add(4, &appeal.who, appeal.bond)?;
		}
		for (_, backer, Backing { held, .. }) in Backings::<T>::iter() {
			add(5, &backer, held)?;
		}
		for (reason, sums) in sums {
			for (who, sum) in sums.0.into_values() {
				let reason = match reason {
					0 => HoldReason::Model,
					1 => HoldReason::Binding,
					2 => HoldReason::Enrolment,
					3 => HoldReason::Report,
					4 => HoldReason::Appeal,
					_ => HoldReason::Backing,
				};
				let on_hold = T::Currency::balance_on_hold(&reason.into(), &who);
				ensure!(on_hold == sum, "15: holds are not what rows say");
			}
		}
		Ok(())
	}
}
