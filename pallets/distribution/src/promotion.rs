// SPDX-License-Identifier: Apache-2.0

//! What orders ask of distribution: to check a path, to promise a campaign's reward, and to note how a line ended.

use crate::{
	promised::Promised, types::is_backed, weights::WeightInfo, CampaignBudget, CampaignOf, Campaigns, Config,
	Error, Event, Fate, OpenCampaigns, Pallet, Records,
};
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
use souk_primitives::{
	holds::PayableHolds as _,
	promotion::{LinkPayload, LinkStatement, Promoters, PromotionPath},
	shop::Capability,
	signed::{genesis, Payload},
	traits::{PromotedLine, Promotion, SettledLine, Shops as _},
	AssetId, Balance, CampaignId, ListingId, Millis,
};
use sp_core::H256;
use sp_runtime::DispatchError;

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
	/// [`Error::PromoterRepeated`], [`Error::PlanChanged`], [`Error::BadSignature`].
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

	fn verify_weight(links: u32) -> Weight {
		T::WeightInfo::verify_path(links)
	}

	fn engage(line: &PromotedLine<'_, T::AccountId>) -> Option<CampaignId> {
		if line.promoters.is_empty() {
			return None;
		}
		let open = OpenCampaigns::<T>::get(line.shop);
		if open.is_empty() || !T::Shops::has_capability(line.shop, Capability::Market) {
			return None;
		}
		let owner = T::Shops::owner(line.shop)?;
		let now = Self::now();
		let mut promises = None;
		for id in &open {
			let Some(mut campaign) = Campaigns::<T>::get(id) else { continue };
			// An account that sold the shop does not decide on its sales, so it does not pay for new ones.
			let fits = campaign.funder == owner && campaign.covers(line.listing) && campaign.terms.fits(line);
			if !fits || !campaign.active(now) {
				continue;
			}
			let promises = promises.get_or_insert_with(|| Promised::<T>::of(line));
			if promises.promise(*id, line.order, &open) {
				// `active` checked that one more fits.
				campaign.reserved = campaign.reserved.saturating_add(1);
				Campaigns::<T>::insert(id, campaign);
				promises.write();
				return Some(*id);
			}
		}
		None
	}

	fn engage_weight() -> Weight {
		T::WeightInfo::engage()
	}

	fn settled(line: &SettledLine<'_, T::AccountId>) {
		let Some(closing) = line.promoters.last() else { return };
		let fate = Fate::of(line);
		let pay = line.campaign.and_then(|id| Self::decide(id, line, closing, fate));
		if fate != Fate::Void {
			Self::record(line, fate, pay);
		}
	}

	fn settled_weight(promoters: u32) -> Weight {
		T::WeightInfo::settled(promoters)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn benchmark_path(listing: ListingId, depth: u32) -> Self::Path {
		Self::signed_path(listing, depth)
	}
}

impl<T: Config> Pallet<T> {
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

	/// Add one line to the records of its promoters. `pay` is what its campaign paid to the closing one.
	fn record(line: &SettledLine<'_, T::AccountId>, fate: Fate, pay: Option<(AssetId, Balance)>) {
		let backed = is_backed(line);
		if !backed && fate == Fate::Refunded {
			return;
		}
		let now = Self::now();
		for (level, promoter) in line.promoters.iter().enumerate() {
			let row = Records::<T>::get(promoter);
			// A row takes room on the chain, so only an account that exists opens one: it has paid for its existence.
			// A promoter that earned commission or a reward exists.
			if row.is_none() && !frame_system::Pallet::<T>::account_exists(promoter) {
				continue;
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
