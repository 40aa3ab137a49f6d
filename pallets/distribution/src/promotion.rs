// SPDX-License-Identifier: Apache-2.0

//! What orders ask of distribution: is this path good, will a campaign pay for it, and what became of it.

use crate::{
	types::is_backed, weights::WeightInfo, CampaignOf, Campaigns, Config, Error, Event, HoldReason,
	OpenCampaigns, Outcome, Pallet, Records,
};
use codec::Encode;
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
	promotion::{LinkPayload, Promoters, PromotionPath, LINK_CONTEXT},
	shop::Capability,
	traits::{Promotion, SettledLine, Shops as _},
	AssetId, Balance, CampaignId, ListingId, OrderId, ShopId,
};
use sp_core::H256;
use sp_runtime::{
	traits::{Verify, Zero},
	DispatchError,
};

impl<T: Config> Promotion<T::AccountId> for Pallet<T> {
	type Path = PromotionPath<T::AccountId, T::Signature>;

	fn depth(path: &Self::Path) -> u32 {
		// A path has at most eight links.
		u32::try_from(path.len()).unwrap_or(u32::MAX)
	}

	fn verify(
		path: &Self::Path,
		listing: ListingId,
		seller: &T::AccountId,
		buyer: &T::AccountId,
		max_depth: u32,
	) -> Result<Promoters<T::AccountId>, DispatchError> {
		// The hard cap is the bound of the path's type.
		ensure!(Self::depth(path) <= max_depth, Error::<T>::PathTooDeep);

		// What costs little first, so that a hopeless path costs little.
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

		// The payloads are rebuilt, never sent: a link that was moved, dropped or put into another path, listing or
		// chain hashes to something its promoter did not sign.
		let mut parent = H256::zero();
		for link in path {
			let payload = Self::payload(listing, parent, link.promoter.clone(), link.expires);
			let signed = link.signature.verify(&payload.encode()[..], &link.promoter)
				|| link.signature.verify(&payload.wrapped()[..], &link.promoter);
			ensure!(signed, Error::<T>::BadSignature);
			parent = payload.hash();
		}
		Ok(promoters)
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
			// Whoever sold the shop has no say in its sales any more, and so need not pay for new ones.
			if campaign.funder == owner && campaign.covers(listing) && campaign.active(now) {
				// `active` proved that one more fits.
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
		let outcome = Outcome::of(line);
		let pay = line.campaign.and_then(|id| Self::decide(id, line.order, closing, outcome));
		if outcome != Outcome::Void {
			Self::record(line, outcome, pay);
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
	/// What the promoter of a link signs. See [`LinkPayload`].
	pub fn payload(
		listing: ListingId,
		parent: H256,
		promoter: T::AccountId,
		expires: souk_primitives::Millis,
	) -> LinkPayload<T::AccountId> {
		let chain =
			frame_system::Pallet::<T>::block_hash(frame_system::pallet_prelude::BlockNumberFor::<T>::zero());
		LinkPayload { context: LINK_CONTEXT, chain, listing, parent, promoter, expires }
	}

	/// Keep or break a campaign's promise for one line. Returns what it paid.
	///
	/// Fails softly everywhere: money of the order has moved, and what cannot be paid or released now stays held for
	/// the funder.
	fn decide(
		id: CampaignId,
		order: OrderId,
		closing: &T::AccountId,
		outcome: Outcome,
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
		if outcome == Outcome::Kept {
			let (promoter, amount) = (closing.clone(), campaign.reward);
			if Self::pay(&campaign, closing).is_ok() {
				// `reward · reserved ≤ remaining` held with this line in `reserved`.
				campaign.remaining = campaign.remaining.saturating_sub(amount);
				// Only a number to look at; it stays at the largest.
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

	/// Pay one reward from the hold to `promoter`, or change nothing.
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
				// A freeze (a vote, a vesting) may count held funds. It must not undo a promise made out of them.
				Fortitude::Force,
			)
			.map(|_| ())
		})
	}

	/// Add one line to the records of its promoters. `pay` is what its campaign paid to the closing one.
	fn record(line: &SettledLine<'_, T::AccountId>, outcome: Outcome, pay: Option<(AssetId, Balance)>) {
		let backed = is_backed(line);
		if !backed && outcome == Outcome::Refunded {
			return;
		}
		let now = Self::now();
		for (level, promoter) in line.promoters.iter().enumerate() {
			let row = Records::<T>::get(promoter);
			// A row costs the chain, so only an account that paid for its own existence opens one. Whoever earned
			// commission or a reward has one.
			if row.is_none() && !frame_system::Pallet::<T>::account_exists(promoter) {
				continue;
			}
			let mut record = row.unwrap_or_default();
			record.count(outcome, backed, now);
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

	/// A path of `depth` links over `listing`, signed in the form that costs most to check.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn signed_path(listing: ListingId, depth: u32) -> PromotionPath<T::AccountId, T::Signature> {
		use crate::BenchmarkHelper;
		use souk_primitives::promotion::Link;

		let expires = Self::now().saturating_add(T::MaxLinkLife::get());
		let mut parent = H256::zero();
		let links = (0..depth)
			.map(|index| {
				let promoter = T::BenchmarkHelper::promoter(index);
				let payload = Self::payload(listing, parent, promoter.clone(), expires);
				parent = payload.hash();
				let signature = T::BenchmarkHelper::sign(index, &payload.wrapped());
				Link { promoter, expires, signature }
			})
			.collect::<alloc::vec::Vec<_>>();
		PromotionPath::truncate_from(links)
	}
}
