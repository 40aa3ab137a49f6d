// SPDX-License-Identifier: Apache-2.0

//! What must hold between any two calls.

use crate::{
	types::{Backing, Enrolled, MAX_POWER},
	Appeals, Backings, Bindings, Booked, ClosingCycle, Commitments, Config, Contributions, CurrentCycle,
	EnrolledTesters, ExpertSales, HoldReason, JudgedProducts, Models, ModelsOf, NextModel, Pallet, Pools,
	Purchases, Queue, References, Reports, Reserved, Rounds, Skills, Testers, Verdicts, Versions, Wins,
};
use alloc::{collections::btree_map::BTreeMap, vec::Vec};
use codec::Encode;
use frame_support::{
	ensure,
	traits::{fungible::hold::Inspect as _, Get},
};
use souk_primitives::{experience::is_value, AssetId, Balance};
use sp_runtime::{traits::Zero, FixedU128, TryRuntimeError};

/// Sums of amounts by account or asset: keys are encodings, for assets have no order.
struct Sums<K>(BTreeMap<Vec<u8>, (K, Balance)>);

impl<K: Encode + Clone> Sums<K> {
	fn new() -> Self {
		Self(BTreeMap::new())
	}

	fn add(&mut self, key: &K, amount: Balance) -> Result<(), TryRuntimeError> {
		let (_, sum) = self.0.entry(key.encode()).or_insert_with(|| (key.clone(), 0));
		*sum = sum.checked_add(amount).ok_or("a sum does not fit")?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	/// Check that:
	///
	/// 1. a cycle that closes is the one before the running one, and its times are in order;
	/// 2. pools pay no more than their parts, only closed ones have parts and a claim period, and none is of a later cycle
	///    than runs;
	/// 3. per asset, what is booked is what all pools and all backers have not been paid, and is in the pot account;
	/// 4. a model has all its versions, is in its expert's row, and counts its products; no row is empty;
	/// 5. a binding names a version that exists, with a value within its bounds for each attribute, and is not reserved for
	///    another; what products paid in is of bound products;
	/// 6. those who take part in draws are as many as is counted, by stratum;
	/// 7. shares of backers sum to their testers', earnings suffice for what backers are owed, and backers are counted;
	/// 8. a round is queued for its cycle, which runs or closes, and counts its reports, within their bounds;
	/// 9. commitments are of the running or the closing cycle and of products with a round, and nobody has both a
	///    commitment of the running cycle and a report on the same product;
	/// 10. winners of a judged product are as many as it counts, their points sum to its points, the products' points to
	///     the pool's, and what they can still claim is there;
	/// 11. what experts can still claim is there;
	/// 12. appeals are on bound products with a verdict; findings have as many entries as the model has attributes;
	/// 13. power is within [`MAX_POWER`] (its cap is governed, and may have been higher), and purchases had their time;
	/// 14. per account and reason, what is on hold is what rows say; for stake, each backer's.
	///
	/// # Errors
	///
	/// Which one does not.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::check_cycles()?;
		Self::check_money()?;
		Self::check_models()?;
		Self::check_testers()?;
		Self::check_rounds()?;
		Self::check_judged()?;
		Self::check_holds()
	}

	/// 1.
	fn check_cycles() -> Result<(), TryRuntimeError> {
		let current = CurrentCycle::<T>::get();
		if let Some(cycle) = &current {
			ensure!(
				cycle.began <= cycle.commit_until && cycle.commit_until <= cycle.reveal_until,
				"the times of a cycle are out of order"
			);
			ensure!(cycle.began <= Self::now(), "a cycle began in the future");
		}
		if let Some(closing) = ClosingCycle::<T>::get() {
			let before = current.and_then(|cycle| cycle.number.checked_sub(1));
			ensure!(before == Some(closing.number), "another cycle than the one before is closing");
		}
		Ok(())
	}

	/// 2. and 3.
	fn check_money() -> Result<(), TryRuntimeError> {
		let mut owed = Sums::<AssetId>::new();
		let current = Self::current_number();
		let open = ClosingCycle::<T>::get().map_or(current, |closing| closing.number);
		for (number, pool) in Pools::<T>::iter() {
			ensure!(number <= current, "a pool is of a cycle that has not begun");
			ensure!(pool.closed == (number < open), "a pool is closed before its time, or not after it");
			ensure!(pool.closed || pool.claimable_until == 0, "an open pool has a claim period");
			for of_asset in &pool.assets {
				let unpaid = of_asset.unpaid().ok_or("a pool paid more than its parts")?;
				ensure!(!pool.closed || of_asset.pot == 0, "a closed pool was not split whole");
				ensure!(
					pool.closed || (of_asset.experts == 0 && of_asset.testers == 0),
					"an open pool was split"
				);
				owed.add(&of_asset.asset, unpaid)?;
			}
			let mut assets: Vec<_> = pool.assets.iter().map(|of_asset| of_asset.asset.encode()).collect();
			assets.sort_unstable();
			assets.dedup();
			ensure!(assets.len() == pool.assets.len(), "a pool has an asset twice");
		}
		for tester in Testers::<T>::iter_values() {
			for earned in &tester.earnings {
				owed.add(&earned.asset, earned.due)?;
			}
		}
		for (asset, booked) in Booked::<T>::iter() {
			ensure!(booked > 0, "a row books nothing");
			let sum = owed.0.remove(&asset.encode()).map_or(0, |(_, sum)| sum);
			ensure!(sum == booked, "what is booked is not what is owed");
			ensure!(Self::in_pot(&asset) >= booked, "the pot account has less than is owed");
		}
		ensure!(owed.0.values().all(|(_, sum)| *sum == 0), "something owed is not booked");
		let means = References::<T>::get();
		let named = |asset: &AssetId| means.iter().filter(|(other, _)| other == asset).count();
		ensure!(means.iter().all(|(asset, _)| named(asset) == 1), "an asset has two references");
		Ok(())
	}

	/// 4. and 5.
	fn check_models() -> Result<(), TryRuntimeError> {
		let mut products = BTreeMap::<_, u32>::new();
		for (product, binding) in Bindings::<T>::iter() {
			let version = Versions::<T>::get(binding.model, binding.version);
			let version = version.ok_or("a binding names a version that does not exist")?;
			ensure!(
				version.attributes.len() == binding.claims.len()
					&& binding.claims.iter().all(|claim| is_value(*claim)),
				"a binding's claims are not values of its model's attributes"
			);
			ensure!(!Reserved::<T>::contains_key(product), "a bound product is reserved");
			let count = products.entry(binding.model).or_default();
			*count = count.saturating_add(1);
		}
		for product in Contributions::<T>::iter_keys() {
			ensure!(Bindings::<T>::contains_key(product), "a product that is not bound paid in");
		}
		let (mut models, mut versions) = (0usize, 0usize);
		for (id, model) in Models::<T>::iter() {
			ensure!(id < NextModel::<T>::get(), "a model has a number that was not given out");
			ensure!(
				(1..=model.latest).all(|version| Versions::<T>::contains_key(id, version)),
				"a model lacks a version"
			);
			let bound = products.remove(&id).unwrap_or_default();
			ensure!(bound == model.products, "a model counts its products wrongly");
			ensure!(ModelsOf::<T>::get(&model.expert).contains(&id), "a model is not in its expert's row");
			models = models.saturating_add(1);
			versions = versions.saturating_add(usize::from(model.latest));
		}
		ensure!(products.is_empty(), "a product is bound to a model that does not exist");
		ensure!(Versions::<T>::iter_keys().count() == versions, "a version outlives its model");
		let mut listed = 0usize;
		for own in ModelsOf::<T>::iter_values() {
			ensure!(!own.is_empty(), "an expert keeps an empty row");
			listed = listed.saturating_add(own.len());
		}
		ensure!(listed == models, "experts' rows name models that do not exist");
		Ok(())
	}

	/// 6., 7. and part of 13.
	fn check_testers() -> Result<(), TryRuntimeError> {
		let current = Self::current_number();
		let mut counted = Enrolled::default();
		for (who, tester) in Testers::<T>::iter() {
			ensure!(!tester.is_gone(), "a tester outlives its end");
			ensure!(tester.skill.power <= MAX_POWER, "power exceeds what there can be");
			ensure!(tester.index <= FixedU128::from_u32(1), "a slash made stake worth more");
			if let Some(enrolment) = &tester.enrolment {
				if enrolment.leaving.is_none() {
					let joined = enrolment.since <= current;
					ensure!(
						joined || enrolment.since == current.saturating_add(1),
						"a tester joins too late"
					);
					let count = match (joined, enrolment.veteran) {
						(true, true) => &mut counted.veterans,
						(true, false) => &mut counted.newcomers,
						(false, true) => &mut counted.joining_veterans,
						(false, false) => &mut counted.joining_newcomers,
					};
					*count = count.saturating_add(1);
				}
			}
			let (mut shares, mut leaving, mut backers) = (0u128, 0u128, 0u32);
			let mut owed = Sums::<AssetId>::new();
			for (_, mut backing) in Backings::<T>::iter_prefix(&who) {
				ensure!(!backing.is_gone(), "a backing outlives its end");
				shares = shares.checked_add(backing.shares).ok_or("shares do not fit")?;
				leaving = leaving.checked_add(backing.leaving).ok_or("shares do not fit")?;
				backers = backers.saturating_add(1);
				let worth = tester.value(backing.shares).saturating_add(tester.value(backing.leaving));
				ensure!(backing.held >= worth, "less is on hold for a stake than it is worth");
				backing.accrue(&tester.earnings);
				for owing in &backing.owed {
					owed.add(&owing.asset, owing.amount)?;
				}
			}
			ensure!(shares == tester.shares && leaving == tester.leaving, "shares do not sum");
			ensure!(backers == tester.backers, "a tester counts its backers wrongly");
			for (asset, sum) in owed.0.into_values() {
				let due = tester.earnings.iter().find(|earned| earned.asset == asset).map_or(0, |e| e.due);
				ensure!(sum <= due, "backers are owed more than there is");
			}
		}
		for (tester, _) in Backings::<T>::iter_keys() {
			ensure!(Testers::<T>::contains_key(tester), "somebody backs nobody");
		}
		let mut stored = EnrolledTesters::<T>::get();
		stored.roll(current);
		stored.joins = 0;
		ensure!(stored == counted, "testers are not as many as is counted");
		ensure!(
			Skills::<T>::iter_values().all(|skill| skill.power <= MAX_POWER),
			"power exceeds what there can be"
		);
		ensure!(Purchases::<T>::iter_values().all(|until| until > 0), "a purchase never let anybody report");
		Ok(())
	}

	/// 8. and 9.
	fn check_rounds() -> Result<(), TryRuntimeError> {
		let current = Self::current_number();
		let first = ClosingCycle::<T>::get().map_or(current, |closing| closing.number);
		let (mut rounds, mut reports) = (0usize, 0usize);
		for (product, round) in Rounds::<T>::iter() {
			ensure!(Queue::<T>::contains_key(round.due, product), "a round is not queued");
			ensure!(round.due >= first && round.due <= current, "a round waits for a cycle that is over");
			let panel = Reports::<T>::iter_prefix_values(product).filter(|report| report.panel).count();
			let all = Reports::<T>::iter_prefix_values(product).count();
			ensure!(
				u32::try_from(panel) == Ok(round.panel)
					&& u32::try_from(all) == Ok(round.panel.saturating_add(round.open)),
				"a round counts its reports wrongly"
			);
			ensure!(
				round.panel <= T::MaxPanel::get() && round.open <= T::MaxOpen::get(),
				"a round has too many reports"
			);
			rounds = rounds.saturating_add(1);
			reports = reports.saturating_add(all);
		}
		ensure!(Queue::<T>::iter_keys().count() == rounds, "something queued is no round");
		ensure!(Reports::<T>::iter_keys().count() == reports, "a report outlives its round");
		for (cycle, product, who) in Commitments::<T>::iter_keys() {
			ensure!(cycle >= first && cycle <= current, "a commitment is of a cycle that is over");
			if cycle == current {
				ensure!(Rounds::<T>::contains_key(product), "a commitment is to no round");
				ensure!(!Reports::<T>::contains_key(product, who), "an account reports twice");
			}
		}
		Ok(())
	}

	/// 10., 11. and 12.
	fn check_judged() -> Result<(), TryRuntimeError> {
		let mut winners = 0usize;
		for (cycle, product, judged) in JudgedProducts::<T>::iter() {
			let wins: Vec<_> = Wins::<T>::iter_prefix_values((cycle, product)).collect();
			ensure!(u32::try_from(wins.len()) == Ok(judged.winners), "a judged product counts wrongly");
			ensure!(judged.winners > 0, "a judged product has no winners");
			winners = winners.saturating_add(wins.len());
			for factor in &judged.factors {
				let sum = wins
					.iter()
					.fold(0u128, |sum, win| sum.saturating_add(factor.factor.mul_floor(win.points).into()));
				ensure!(sum <= factor.points, "winners have more points than their product");
			}
		}
		ensure!(Wins::<T>::iter_keys().count() == winners, "a win outlives its product");
		for (number, pool) in Pools::<T>::iter() {
			for of_asset in &pool.assets {
				let of = |asset: &AssetId| *asset == of_asset.asset;
				let (mut points, mut testers, mut sales, mut experts) = (0u128, 0u128, 0u128, 0u128);
				for (product, judged) in JudgedProducts::<T>::iter_prefix(number) {
					for factor in judged.factors.iter().filter(|factor| of(&factor.asset)) {
						points = points.saturating_add(factor.points);
						for win in Wins::<T>::iter_prefix_values((number, product)) {
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
				ensure!(points <= of_asset.points, "products have more points than their pool");
				ensure!(sales <= of_asset.sales, "models sold more than their pool");
				ensure!(
					testers <= of_asset.testers.saturating_sub(of_asset.testers_paid),
					"winners can claim more than there is"
				);
				ensure!(
					experts <= of_asset.experts.saturating_sub(of_asset.experts_paid),
					"experts can claim more than there is"
				);
			}
		}
		for (number, _, _) in JudgedProducts::<T>::iter() {
			ensure!(Pools::<T>::contains_key(number), "a judged product outlives its pool");
		}
		for (number, _, _) in ExpertSales::<T>::iter() {
			ensure!(Pools::<T>::contains_key(number), "an expert's sales outlive their pool");
		}
		for product in Appeals::<T>::iter_keys() {
			ensure!(
				Bindings::<T>::contains_key(product) && Verdicts::<T>::contains_key(product),
				"an appeal is on nothing"
			);
		}
		for verdict in Verdicts::<T>::iter_values() {
			ensure!(!verdict.findings.is_empty(), "a verdict finds nothing");
			if let Some(version) = Versions::<T>::get(verdict.model, verdict.version) {
				ensure!(version.attributes.len() == verdict.findings.len(), "a verdict is of another model");
			}
		}
		Ok(())
	}

	/// 14.
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
				ensure!(
					on_hold == sum || (sum.is_zero() && on_hold.is_zero()),
					"holds are not what rows say"
				);
			}
		}
		Ok(())
	}
}
