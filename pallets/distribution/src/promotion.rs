// SPDX-License-Identifier: Apache-2.0

//! What orders ask of distribution: to check a path, to promise a campaign's reward, and to note how a line ended.

use crate::{
	promised::Promised,
	types::{ceiling, is_backed},
	weights::WeightInfo,
	CampaignBudget, CampaignOf, Campaigns, Config, Error, Event, Fate, OpenCampaigns, Pallet, Records,
};
use alloc::vec::Vec;
use frame_support::{
	defensive, ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::Inspect as _,
		tokens::{DepositConsequence, Precision, Provenance},
		Get,
	},
	weights::Weight,
};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	holds::PayableHolds as _,
	network::Networks as _,
	promotion::{Audience, LinkPayload, LinkStatement, Promoters, PromotionPath},
	shop::Capability,
	signed::{genesis, Payload},
	standing::{ProductVerdict, Standing as _, Verdicts as _},
	traits::{PromotedLine, Promotion, SettledLine, Shops as _},
	AssetId, Balance, CampaignId, ListingId, Millis,
};
use sp_core::H256;
use sp_runtime::{DispatchError, Perbill};

impl<T: Config> Promotion<T::AccountId> for Pallet<T> {
	type Path = PromotionPath<T::AccountId, T::Signature>;

	fn depth(path: &Self::Path) -> u32 {
		// A path has at most eight links.
		u32::try_from(path.len()).unwrap_or(u32::MAX)
	}

	/// Check a path once, at placing.
	///
	/// # Errors
	///
	/// [`Error::PathTooDeep`], [`Error::LinkExpired`], [`Error::LinkTooLong`], [`Error::PartyOnPath`],
	/// [`Error::PromoterRepeated`], [`Error::MayNotPromote`], [`Error::ProductDeviates`], [`Error::PlanChanged`],
	/// [`Error::BadSignature`].
	fn verify(
		path: &Self::Path,
		listing: ListingId,
		seller: &T::AccountId,
		buyer: &T::AccountId,
		max_depth: u32,
	) -> Result<Promoters<T::AccountId>, DispatchError> {
		// The hard cap is the bound of the path's type.
		ensure!(Self::depth(path) <= max_depth, Error::<T>::PathTooDeep);

		// Cheap checks come first, so that most bad paths cost little.
		let date = Self::calendar();
		let longest = date.saturating_add(T::MaxLinkLife::get());
		let mut promoters = Promoters::<T::AccountId>::new();
		for link in path {
			ensure!(link.expires >= date, Error::<T>::LinkExpired);
			ensure!(link.expires <= longest, Error::<T>::LinkTooLong);
			ensure!(link.promoter != *seller && link.promoter != *buyer, Error::<T>::PartyOnPath);
			ensure!(!promoters.contains(&link.promoter), Error::<T>::PromoterRepeated);
			promoters.try_push(link.promoter.clone()).map_err(|_| Error::<T>::PathTooDeep)?;
		}

		// What the chain found out since a promoter signed.
		for promoter in &promoters {
			ensure!(T::Standing::may_promote(promoter), Error::<T>::MayNotPromote);
		}
		ensure!(promoters.is_empty() || !Self::deviates(listing), Error::<T>::ProductDeviates);

		// The seller may have changed the plan since a promoter signed. The listing is read only if somebody relied on it.
		if path.iter().any(|link| link.plan.is_some()) {
			let plan = T::Shops::plan(listing);
			let changed = path.iter().any(|link| link.plan.is_some() && link.plan != plan);
			ensure!(!changed, Error::<T>::PlanChanged);
		}

		// A path does not carry its payloads, the chain rebuilds them. A link that was moved, dropped or put into another
		// path, listing or chain makes a payload that its promoter did not sign.
		let mut parent = H256::zero();
		for link in path {
			let payload = Self::payload(listing, parent, link.promoter.clone(), link.expires, link.plan);
			ensure!(link.signed.is_by(&link.promoter, &payload), Error::<T>::BadSignature);
			parent = payload.hash();
		}
		Ok(promoters)
	}

	fn ceiled(plan: &CommissionPlan, promoters: &[T::AccountId]) -> CommissionPlan {
		let (tiers, ceilings) = (T::Tiers::get(), T::Ceilings::get());
		if promoters.is_empty() || ceilings.iter().all(Perbill::is_one) {
			return plan.clone();
		}
		let tier_of = |promoter: &T::AccountId| {
			Records::<T>::get(promoter).map_or(0, |record| record.earned_tier(&tiers))
		};
		let of_path = promoters.iter().map(|promoter| ceiling(&ceilings, tier_of(promoter)));
		plan.under(&of_path.collect::<Vec<_>>())
	}

	fn verify_weight(links: u32) -> Weight {
		Self::path_weight(links)
	}

	fn engage(line: &PromotedLine<'_, T::AccountId>) -> (Option<CampaignId>, Weight) {
		if line.promoters.is_empty() {
			return (None, Weight::zero());
		}
		let open = OpenCampaigns::<T>::get(line.shop);
		if open.is_empty() {
			// Of what was measured, this row was read and no other.
			return (None, T::WeightInfo::engage().saturating_sub(T::DbWeight::get().reads_writes(19, 2)));
		}
		(Self::promise(line, &open), Self::promise_weight())
	}

	fn engage_weight() -> Weight {
		Self::promise_weight()
	}

	fn settled(line: &SettledLine<'_, T::AccountId>) -> Weight {
		let Some(closing) = line.promoters.last() else { return Weight::zero() };
		let fate = Fate::of(line);
		let pay = line.campaign.and_then(|id| Self::decide(id, line, closing, fate));
		let unknown = if fate == Fate::Void { 0 } else { Self::record(line, fate, pay) };
		// As many as links of a path.
		let promoters = u32::try_from(line.promoters.len()).unwrap_or(u32::MAX);
		let mut weight = T::WeightInfo::settled(promoters).saturating_add(T::DbWeight::get().reads(unknown));
		if line.campaign.is_none() {
			// The campaign, its promise, the era, and the four rows of a payment, of which all but the era are written.
			weight = weight.saturating_sub(T::DbWeight::get().reads_writes(7, 6));
		}
		weight
	}

	fn settled_weight(promoters: u32) -> Weight {
		// It was measured with promoters that have records. Of any other, the account is looked for.
		T::WeightInfo::settled(promoters).saturating_add(T::DbWeight::get().reads(promoters.into()))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(listing: ListingId, depth: u32) -> Self::Path {
		Self::signed_path(listing, depth)
	}
}

impl<T: Config> Pallet<T> {
	/// Find the first of a shop's open campaigns that fits a line, and promise its reward.
	fn promise(line: &PromotedLine<'_, T::AccountId>, open: &[CampaignId]) -> Option<CampaignId> {
		if !T::Shops::has_capability(line.shop, Capability::Market) {
			return None;
		}
		let owner = T::Shops::owner(line.shop)?;
		let closing = line.promoters.last()?;
		// An attested order may have waited to be accepted.
		if !T::Standing::may_promote(closing) || Self::deviates(line.listing) {
			return None;
		}
		let now = Self::now();
		let (mut promises, mut member, mut tier) = (None, None, None);
		for id in open {
			let Some(mut campaign) = Campaigns::<T>::get(id) else { continue };
			// An account that sold the shop does not decide on its sales, so it does not pay for new ones.
			let fits = campaign.funder == owner && campaign.covers(line.listing) && campaign.terms.fits(line);
			if !fits || !campaign.active(now) {
				continue;
			}
			// Looked up once, and only if a campaign asks.
			let paid = match campaign.terms.audience {
				Audience::Everyone => true,
				Audience::Members => {
					*member.get_or_insert_with(|| T::Networks::is_member(line.shop, closing))
				},
			};
			let least = campaign.terms.least_tier;
			if !paid || least > 0 && *tier.get_or_insert_with(|| Self::tier_of(closing)) < least {
				continue;
			}
			let promises = promises.get_or_insert_with(|| Promised::<T>::of(line));
			if promises.promise(*id, line.order, open) {
				// `active` checked that one more fits.
				campaign.reserved = campaign.reserved.saturating_add(1);
				Campaigns::<T>::insert(id, campaign);
				promises.write();
				return Some(*id);
			}
		}
		None
	}

	/// The most that checking a path and its ceilings costs.
	pub(crate) fn path_weight(links: u32) -> Weight {
		let asked = T::Standing::weight().saturating_mul(links.into());
		let verdict = if links > 0 { T::Verdicts::weight() } else { Weight::zero() };
		T::WeightInfo::verify_path(links).saturating_add(asked).saturating_add(verdict)
	}

	/// The most that looking for a campaign costs.
	pub(crate) fn promise_weight() -> Weight {
		T::WeightInfo::engage()
			.saturating_add(T::Standing::weight())
			.saturating_add(T::Verdicts::weight())
			.saturating_add(T::Networks::weight())
	}

	/// Whether a panel found that the product of a listing is not what its producer claims.
	fn deviates(listing: ListingId) -> bool {
		let verdict = T::Shops::product(listing).map(T::Verdicts::verdict);
		verdict == Some(ProductVerdict::Deviates)
	}

	/// The tier of a promoter.
	fn tier_of(who: &T::AccountId) -> u8 {
		Records::<T>::get(who).map_or(0, |record| record.tier(&T::Tiers::get()))
	}

	/// What the promoter of a link signs on this chain.
	pub fn payload(
		listing: ListingId,
		parent: H256,
		promoter: T::AccountId,
		expires: Millis,
		plan: Option<H256>,
	) -> LinkPayload<T::AccountId> {
		Payload::new(genesis::<T>(), LinkStatement { listing, parent, promoter, expires, plan })
	}

	/// Keep a campaign's promise for one line, or free it. Returns what the campaign paid.
	///
	/// It must not fail, because money of the order has moved. An amount that cannot be paid or released now stays on
	/// hold for the funder.
	fn decide(
		id: CampaignId,
		line: &SettledLine<'_, T::AccountId>,
		closing: &T::AccountId,
		fate: Fate,
	) -> Option<(AssetId, Balance)> {
		let Some(mut campaign) = Campaigns::<T>::get(id) else {
			defensive!("a campaign outlives its reservations");
			return None;
		};
		let Some(reserved) = campaign.reserved.checked_sub(1) else {
			defensive!("a line is settled once");
			return None;
		};
		campaign.reserved = reserved;

		let mut paid = None;
		if fate == Fate::Kept {
			let (promoter, amount, order) = (closing.clone(), campaign.terms.due(line), line.order);
			if amount == 0 {
				// Too little was kept. The promise falls back into the budget.
			} else if Self::pay(&campaign, closing, amount).is_ok() {
				// `reward · reserved ≤ remaining` held with this line in `reserved`, and the reward is the most it pays.
				campaign.remaining = campaign.remaining.saturating_sub(amount);
				// Nothing depends on this number, so it may stay at the largest.
				campaign.paid = campaign.paid.saturating_add(1);
				paid = Some((campaign.terms.asset.clone(), amount));
				Self::deposit_event(Event::RewardPaid { campaign: id, order, promoter, amount });
			} else {
				Self::deposit_event(Event::RewardReturned { campaign: id, order, promoter, amount });
			}
		}

		if paid.is_none() {
			// A promise that was not kept must not use up the era of its buyer.
			Promised::<T>::forget(line, id);
		}
		if campaign.closed {
			if let Ok(freed @ 1..) = with_storage_layer(|| Self::free_leftover(&mut campaign)) {
				Self::deposit_event(Event::LeftoverFreed { campaign: id, freed });
			}
		}
		Self::put_campaign(id, campaign);
		paid
	}

	/// Pay `amount` base units from the hold to `promoter`.
	///
	/// # Errors
	///
	/// The promoter cannot receive it, or the hold cannot move. Nothing has changed then.
	fn pay(campaign: &CampaignOf<T>, promoter: &T::AccountId, amount: Balance) -> Result<(), DispatchError> {
		let asset = &campaign.terms.asset;
		ensure!(
			T::Holds::can_deposit(asset.clone(), promoter, amount, Provenance::Extant)
				== DepositConsequence::Success,
			DispatchError::Unavailable
		);
		T::Holds::pay::<CampaignBudget>(asset, &campaign.funder, promoter, amount, Precision::Exact)?;
		Ok(())
	}

	/// Add one line to the records of its promoters. `pay` is what its campaign paid to the closing one. Returns how many of them had
	/// no record.
	fn record(line: &SettledLine<'_, T::AccountId>, fate: Fate, pay: Option<(AssetId, Balance)>) -> u64 {
		let backed = is_backed(line);
		let mut unknown = 0u64;
		if !backed && fate == Fate::Refunded {
			return unknown;
		}
		let now = Self::now();
		for (level, promoter) in line.promoters.iter().enumerate() {
			let row = Records::<T>::get(promoter);
			// A row takes room on the chain, so only an account that exists opens one: it has paid for its existence.
			// A promoter that earned commission or a reward exists.
			if row.is_none() {
				unknown = unknown.saturating_add(1);
				if !frame_system::Pallet::<T>::account_exists(promoter) {
					continue;
				}
			}
			let mut record = row.unwrap_or_default();
			record.count(fate, backed, now);
			if backed {
				for amounts in line.amounts {
					let commission = amounts.commission.get(level).copied().unwrap_or_default();
					record.tally(&amounts.asset, amounts.sale, commission);
				}
			}
			if let Some((asset, amount)) = pay.as_ref().filter(|_| Some(promoter) == line.promoters.last()) {
				record.tally(asset, 0, *amount);
			}
			Records::<T>::insert(promoter, record);
		}
		unknown
	}

	/// A path of `depth` links over `listing`, each signed wrapped and over the listing's plan, which is the longest form to
	/// hash.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn signed_path(listing: ListingId, depth: u32) -> PromotionPath<T::AccountId, T::Signature> {
		use crate::BenchmarkHelper;
		use souk_primitives::{promotion::Link, signed::Signed};

		let expires = Self::calendar().saturating_add(T::MaxLinkLife::get());
		let plan = T::Shops::plan(listing);
		let mut parent = H256::zero();
		let links = (0..depth)
			.map(|index| {
				let promoter = T::BenchmarkHelper::promoter(index);
				let payload = Self::payload(listing, parent, promoter.clone(), expires, plan);
				parent = payload.hash();
				let signature = T::BenchmarkHelper::sign(index, &payload.bytes(true));
				Link { promoter, expires, plan, signed: Signed { wrapped: true, signature } }
			})
			.collect::<alloc::vec::Vec<_>>();
		PromotionPath::truncate_from(links)
	}
}
