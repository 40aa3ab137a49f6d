// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls and settlements: nothing panics, nothing is lost, every invariant holds after each step.

use crate::{mock::*, CampaignListingsOf, CampaignTerms, Campaigns, Records};
use frame_support::{assert_ok, pallet_prelude::Weight, storage::with_storage_layer, traits::Hooks};
use proptest::prelude::*;
use souk_primitives::{order::OrderState, promotion::Audience, AssetId, CampaignId};
use std::collections::BTreeSet;

#[derive(Clone, Debug)]
enum Step {
	Open {
		who: u8,
		shop: u32,
		listings: Option<BTreeSet<u64>>,
		asset: u8,
		reward: u128,
		least: u128,
		budget: u128,
		life: u64,
	},
	TopUp {
		who: u8,
		campaign: u32,
		amount: u128,
	},
	Close {
		who: u8,
		campaign: u32,
	},
	Expire {
		campaign: u32,
	},
	Place {
		shop: u32,
		listing: u64,
		path: u8,
	},
	Settle {
		line: usize,
		how: u8,
		sale: u128,
	},
	Transfer {
		shop: u32,
		who: u8,
	},
	Market {
		shop: u32,
		may: bool,
	},
	Wait {
		time: u64,
	},
	/// The era ends, and a block has some time left.
	NextEra {
		idle: bool,
	},
	Forget {
		who: u8,
	},
	Remove {
		who: u8,
	},
	/// Who is a member, whom penalties limit, and which listing's product deviates.
	Found {
		member: u8,
		open: bool,
		limited: u8,
		deviating: u64,
	},
}

/// A line that reserved a campaign's pay and is not final.
#[derive(Clone, Debug)]
struct Placed {
	promoters: Vec<AccountId>,
	campaign: Option<CampaignId>,
	buyer: AccountId,
	order: u64,
}

fn step() -> impl Strategy<Value = Step> {
	let listings = prop::option::of(prop::collection::btree_set(99u64..103, 0..3));
	prop_oneof![
		3 => (0u8..3, 0u32..4, listings, 0u8..5, 0u128..200, 0u128..300, 0u128..2_000, 0u64..20).prop_map(
			|(who, shop, listings, asset, reward, least, budget, life)| {
				Step::Open { who, shop, listings, asset, reward, least, budget, life }
			}
		),
		1 => (0u8..3, 0u32..8, 0u128..500).prop_map(|(who, campaign, amount)| Step::TopUp { who, campaign, amount }),
		1 => (0u8..3, 0u32..8).prop_map(|(who, campaign)| Step::Close { who, campaign }),
		1 => (0u32..8).prop_map(|campaign| Step::Expire { campaign }),
		6 => (1u32..4, 100u64..103, 0u8..8).prop_map(|(shop, listing, path)| Step::Place { shop, listing, path }),
		5 => (any::<usize>(), 0u8..8, 0u128..1_000).prop_map(|(line, how, sale)| Step::Settle { line, how, sale }),
		1 => (1u32..4, 0u8..3).prop_map(|(shop, who)| Step::Transfer { shop, who }),
		1 => (1u32..4, any::<bool>()).prop_map(|(shop, may)| Step::Market { shop, may }),
		2 => (0u64..2_000).prop_map(|time| Step::Wait { time }),
		2 => any::<bool>().prop_map(|idle| Step::NextEra { idle }),
		1 => (0u8..8).prop_map(|who| Step::Forget { who }),
		1 => (0u8..8).prop_map(|who| Step::Remove { who }),
		2 => (0u8..8, any::<bool>(), 0u8..16, 98u64..103).prop_map(|(member, open, limited, deviating)| {
			Step::Found { member, open, limited, deviating }
		}),
	]
}

fn merchant(who: u8) -> AccountId {
	[seller(), buyer(), stranger()][usize::from(who)].clone()
}

/// Promoters that exist, and some that do not and so cannot receive everything.
fn promoter(who: u8) -> AccountId {
	path_of(3).get(usize::from(who)).cloned().unwrap_or_else(|| AccountId::new([who; 32]))
}

fn asset(index: u8) -> AssetId {
	match index {
		0 => NATIVE,
		id => AssetId::WithId(id.into()),
	}
}

fn run(step: Step, placed: &mut Vec<Placed>) {
	match step {
		Step::Open { who, shop, listings, asset: index, reward, least, budget, life } => {
			let audience = if life % 2 == 0 { Audience::Everyone } else { Audience::Members };
			let least_tier = if life % 3 == 0 { 1 } else { 0 };
			let terms =
				CampaignTerms { reward, least_sale: least, audience, least_tier, ..terms(asset(index)) };
			let listings = listings.map(|listings| CampaignListingsOf::<Test>::try_from(listings).unwrap());
			let expires = now() + life * HOUR;
			let _ = with_storage_layer(|| {
				Distribution::open_campaign(signed(merchant(who)), shop, listings, terms, budget, expires)
			});
		},
		Step::TopUp { who, campaign, amount } => {
			let _ =
				with_storage_layer(|| Distribution::top_up_campaign(signed(merchant(who)), campaign, amount));
		},
		Step::Close { who, campaign } => {
			let _ = with_storage_layer(|| Distribution::close_campaign(signed(merchant(who)), campaign));
		},
		Step::Expire { campaign } => {
			let _ = with_storage_layer(|| Distribution::expire_campaign(signed(buyer()), campaign));
		},
		Step::Place { shop, listing, path } => {
			let promoters =
				(0..path % 4).map(|index| promoter(path.wrapping_add(index) % 8)).collect::<Vec<_>>();
			let bounded = promoters.clone().try_into().unwrap();
			// Few buyers, so that some come again in the same era.
			let base = if path < 2 { New::attested() } else { New::default() };
			let line = New { shop, listing, promoters: bounded, buyer: merchant(path % 3), ..base };
			let campaign = line.engage();
			if let (Some(id), Some(closing)) = (campaign, promoters.last()) {
				let terms = Campaigns::<Test>::get(id).unwrap().terms;
				let member = NetworkOpen::get() && Members::get().contains(closing);
				assert!(terms.audience == Audience::Everyone || member);
				let tier = Records::<Test>::get(closing).map_or(0, |record| record.tier(&TierTable::get()));
				assert!(terms.least_tier <= tier);
				assert!(!Limited::get().contains(closing) && !Deviating::get().contains(&listing));
			}
			placed.push(Placed { promoters, campaign, buyer: line.buyer, order: line.order });
		},
		Step::Settle { line, how, sale } => {
			if placed.is_empty() {
				return;
			}
			let index = line % placed.len();
			let Placed { promoters, campaign, buyer, order } = placed.swap_remove(index);
			let line = match how {
				0 => Line::cancelled(),
				1 => Line { state: OrderState::Expired, ..Line::returned() },
				2 => Line::returned(),
				3 => Line::attested(),
				4 => Line { kept: 0, state: OrderState::Returned, ..Line::attested() },
				5 => Line {
					state: OrderState::Ruled,
					amounts: vec![amounts(TIME, 1_000, sale, &[sale / 10])],
					..Line::default()
				},
				6 => Line { real: false, ..Line::default() },
				_ => Line { amounts: vec![amounts(NATIVE, 1_000, sale, &[sale / 10])], ..Line::default() },
			};
			Line { campaign, ..line }.by(&buyer, order).over(&promoters).settle();
		},
		Step::Transfer { shop, who } => {
			ShopOwners::mutate(|owners| owners.insert(shop, merchant(who)));
		},
		Step::Market { shop, may } => Unmarketed::mutate(|shops| {
			shops.retain(|other| *other != shop);
			if !may {
				shops.push(shop);
			}
		}),
		Step::Wait { time } => set_now(now() + time * HOUR / 100),
		Step::NextEra { idle } => {
			Era::mutate(|era| *era += 1);
			if idle {
				Distribution::on_idle(1, Weight::MAX);
			}
		},
		Step::Forget { who } => {
			let _ = with_storage_layer(|| Distribution::forget_record(signed(promoter(who))));
		},
		Step::Found { member, open, limited, deviating } => {
			Members::mutate(|members| members.push(promoter(member)));
			NetworkOpen::set(open);
			Limited::set(vec![promoter(limited)]);
			Deviating::set(vec![deviating]);
		},
		Step::Remove { who } => {
			let _ = with_storage_layer(|| Distribution::remove_record(signed(buyer()), promoter(who)));
		},
	}
}

/// Everything there is of each asset.
fn issuance() -> [u128; 3] {
	use frame_support::traits::fungibles::Inspect;
	[NATIVE, TIME, TOKEN].map(|asset| {
		assert_eq!(
			Holds::total_issuance(asset.clone()),
			everyone().iter().map(|who| Holds::total_balance(asset.clone(), who)).sum::<u128>()
				+ everyone().iter().map(|who| missing_from_total(&asset, who)).sum::<u128>()
		);
		Holds::total_issuance(asset)
	})
}

/// The total balance of an account holds what is on hold in SOUK and, with a holder, in assets.
fn missing_from_total(asset: &AssetId, who: &AccountId) -> u128 {
	use frame_support::traits::fungibles::Inspect;
	let all = free(asset.clone(), who) + held(asset.clone(), who);
	all - Holds::total_balance(asset.clone(), who)
}

fn everyone() -> Vec<AccountId> {
	(0..3).map(merchant).chain((0..8).map(promoter)).collect()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	#[test]
	fn should_hold_every_invariant_over_any_sequence(steps in prop::collection::vec(step(), 1..80)) {
		build_and_execute(|| {
			let before = issuance();
			let mut placed = Vec::new();
			for step in steps {
				run(step, &mut placed);
				souk_testing::check::<Test>();
			}
			assert_eq!(issuance(), before);

			// Time, settlements and anybody's calls bring every campaign to its end and every hold to nothing.
			for line in placed {
				let Placed { promoters, campaign, buyer, order } = line;
				Line { campaign, ..Line::default() }.by(&buyer, order).over(&promoters).settle();
			}
			set_now(now() + 1_000 * HOUR);
			let left = Campaigns::<Test>::iter_keys().collect::<Vec<_>>();
			for campaign in left {
				assert_ok!(Distribution::expire_campaign(signed(buyer()), campaign));
			}
			souk_testing::check::<Test>();
			assert_eq!(Campaigns::<Test>::iter().count(), 0);
			for asset in [NATIVE, TIME, TOKEN] {
				assert!((0..3).all(|who| held(asset.clone(), &merchant(who)) == 0));
			}
			assert_eq!(issuance(), before);
		});
	}

	#[test]
	fn should_never_verify_a_path_that_was_tampered_with(
		depth in 1usize..4,
		place in 0usize..4,
		byte in 0usize..512,
		bit in 0u8..8,
	) {
		use codec::{Decode, Encode};
		build_and_execute(|| {
			let good = Draft::default().path(&promoters()[..depth]);
			assert_ok!(verify(&good));
			let mut bytes = good.encode();
			let at = 1 + (place * 137 + byte) % (bytes.len() - 1);
			bytes[at] ^= 1 << bit;
			// The recovery number of an ECDSA signature has no meaning above its low bits, and a decoder may refuse.
			if let Ok(path) = Path::decode(&mut &bytes[..]) {
				if let Ok(promoters) = verify(&path) {
					assert_eq!(promoters, path_of(depth), "another path was taken for good");
				}
			}
		});
	}
}
