// SPDX-License-Identifier: Apache-2.0

//! What orders ask of distribution: to check a path, to promise a campaign's reward, and to note how a line ended.

use crate::{
	types::is_backed, weights::WeightInfo, CampaignOf, Campaigns, Config, Error, Event, Fate, HoldReason,
	OpenCampaigns, Pallet, Records,
};
use frame_support::{
	defensive, ensure,
	storage::with_storage_layer,
	traits::{
		fungibles::{hold::Mutate as _, Inspect as _},
		tokens::{DepositConsequence, Fortitude, Precision, Provenance, Restriction},
		Get,
	},
	weights::Weight,
};
use souk_primitives::{
	promotion::{LinkPayload, LinkStatement, Promoters, PromotionPath},
	shop::Capability,
	signed::{genesis, Payload},
	traits::{Promotion, SettledLine, Shops as _},
	AssetId, Balance, CampaignId, ListingId, Millis, OrderId, ShopId,
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
	/// [`Error::PathTooDeep`], [`Error::LinkExpired`], [`Error::LinkTooLong`], [`Error::BadSignature`],
	/// [`Error::PromoterRepeated`], [`Error::PartyOnPath`].
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
		let now = Self::now();
		let longest = now.saturating_add(T::MaxLinkLife::get());
		let mut promoters = Promoters::<T::AccountId>::new();
		for link in path {
			ensure!(link.expires >= now, Error::<T>::LinkExpired);
			ensure!(link.expires <= longest, Error::<T>::LinkTooLong);
			ensure!(link.promoter != *seller && link.promoter != *buyer, Error::<T>::PartyOnPath);
			ensure!(!promoters.contains(&link.promoter), Error::<T>::PromoterRepeated);
			promoters.try_push(link.promoter.clone()).map_err(|_| Error::<T>::PathTooDeep)?;
		}

		// A path does not carry its payloads, the chain rebuilds them. A link that was moved, dropped or put into another
		// path, listing or chain makes a payload that its promoter did not sign.
		let mut parent = H256::zero();
		for link in path {
			let payload = Self::payload(listing, parent, link.promoter.clone(), link.expires);
			ensure!(link.signed.is_by(&link.promoter, &payload), Error::<T>::BadSignature);
			parent = payload.hash();
		}
		Ok(promoters)
	}

	fn verify_weight(links: u32) -> Weight {
		T::WeightInfo::verify_path(links)
	}

	fn engage(
		shop: ShopId,
		listing: ListingId,
		promoters: &Promoters<T::AccountId>,
		engaged: &[CampaignId],
	) -> Option<CampaignId> {
		if promoters.is_empty() {
			return None;
		}
		let open = OpenCampaigns::<T>::get(shop);
		if open.is_empty() || !T::Shops::has_capability(shop, Capability::Market) {
			return None;
		}
		let owner = T::Shops::owner(shop)?;
		let now = Self::now();
		for id in open.into_iter().filter(|id| !engaged.contains(id)) {
			let Some(mut campaign) = Campaigns::<T>::get(id) else { continue };
			// An account that sold the shop does not decide on its sales, so it does not pay for new ones.
			if campaign.funder == owner && campaign.covers(listing) && campaign.active(now) {
				// `active` checked that one more fits.
				campaign.reserved = campaign.reserved.saturating_add(1);
				Campaigns::<T>::insert(id, campaign);
				return Some(id);
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
		let pay = line.campaign.and_then(|id| Self::decide(id, line.order, closing, fate));
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
	) -> LinkPayload<T::AccountId> {
		Payload::new(genesis::<T>(), LinkStatement { listing, parent, promoter, expires })
	}

	/// Keep a campaign's promise for one line, or free it. Returns what the campaign paid.
	///
	/// It must not fail, because money of the order has moved. An amount that cannot be paid or released now stays on
	/// hold for the funder.
	fn decide(
		id: CampaignId,
		order: OrderId,
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
			let (promoter, amount) = (closing.clone(), campaign.reward);
			if Self::pay(&campaign, closing).is_ok() {
				// `reward · reserved ≤ remaining` held with this line in `reserved`.
				campaign.remaining = campaign.remaining.saturating_sub(amount);
				// Nothing depends on this number, so it may stay at the largest.
				campaign.paid = campaign.paid.saturating_add(1);
				paid = Some((campaign.asset.clone(), amount));
				Self::deposit_event(Event::RewardPaid { campaign: id, order, promoter, amount });
			} else {
				Self::deposit_event(Event::RewardReturned { campaign: id, order, promoter, amount });
			}
		}

		if campaign.closed {
			if let Ok(freed @ 1..) = with_storage_layer(|| Self::free_leftover(&mut campaign)) {
				Self::deposit_event(Event::LeftoverFreed { campaign: id, freed });
			}
		}
		Self::put_campaign(id, campaign);
		paid
	}

	/// Pay one reward from the hold to `promoter`.
	///
	/// # Errors
	///
	/// The promoter cannot receive it, or the hold cannot move. Nothing has changed then.
	fn pay(campaign: &CampaignOf<T>, promoter: &T::AccountId) -> Result<(), DispatchError> {
		let (asset, reward) = (&campaign.asset, campaign.reward);
		let reason = HoldReason::Campaign.into();
		ensure!(
			T::Holds::can_deposit(asset.clone(), promoter, reward, Provenance::Extant)
				== DepositConsequence::Success,
			DispatchError::Unavailable
		);
		with_storage_layer(|| {
			T::Holds::transfer_on_hold(
				asset.clone(),
				&reason,
				&campaign.funder,
				promoter,
				reward,
				Precision::Exact,
				Restriction::Free,
				// A freeze (of a vote, of a vesting) may cover held funds. It must not undo a promise made out of them.
				Fortitude::Force,
			)
			.map(|_| ())
		})
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

	/// A path of `depth` links over `listing`, each signed wrapped, which is the longer form to hash.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn signed_path(listing: ListingId, depth: u32) -> PromotionPath<T::AccountId, T::Signature> {
		use crate::BenchmarkHelper;
		use souk_primitives::{promotion::Link, signed::Signed};

		let expires = Self::now().saturating_add(T::MaxLinkLife::get());
		let mut parent = H256::zero();
		let links = (0..depth)
			.map(|index| {
				let promoter = T::BenchmarkHelper::promoter(index);
				let payload = Self::payload(listing, parent, promoter.clone(), expires);
				parent = payload.hash();
				let signature = T::BenchmarkHelper::sign(index, &payload.bytes(true));
				Link { promoter, expires, signed: Signed { wrapped: true, signature } }
			})
			.collect::<alloc::vec::Vec<_>>();
		PromotionPath::truncate_from(links)
	}
}
