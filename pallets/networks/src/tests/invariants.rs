// SPDX-License-Identifier: Apache-2.0

//! Whatever happens in whatever order, no bond is lost and none is returned twice: random calls, with every invariant, every
//! hold and the flows checked after each.

use crate::{mock::*, Members, NetworkRows};
use proptest::prelude::*;
use souk_primitives::network::NetworkTerms;
use sp_runtime::Perbill;

#[derive(Clone, Debug)]
enum Step {
	Open { bond: u128, approval: bool },
	SetTerms { bond: u128, notice: u64, slash: u32 },
	Close { by_owner: bool },
	Join { who: u8 },
	Approve { who: u8 },
	Refuse { who: u8 },
	Leave { who: u8 },
	Expel { who: u8 },
	Withdraw { who: u8 },
	Accuse { who: u8 },
	Judge { who: u8, percent: u32 },
	Lapse { who: u8 },
	Strike { who: u8 },
	Post { who: u8 },
	Read { post: u32, who: u8 },
	Pass { days: u64 },
	Sell,
	Modest,
	Gone,
	Limit { who: u8 },
	Case { who: u8 },
	Forgive,
}

fn step() -> impl Strategy<Value = Step> {
	let who = || 1..5u8;
	prop_oneof![
		2 => (50..3_000u128, any::<bool>()).prop_map(|(bond, approval)| Step::Open { bond, approval }),
		1 => (50..3_000u128, 0..40u64, 0..100u32)
			.prop_map(|(bond, notice, slash)| Step::SetTerms { bond, notice, slash }),
		1 => any::<bool>().prop_map(|by_owner| Step::Close { by_owner }),
		6 => who().prop_map(|who| Step::Join { who }),
		3 => who().prop_map(|who| Step::Approve { who }),
		1 => who().prop_map(|who| Step::Refuse { who }),
		2 => who().prop_map(|who| Step::Leave { who }),
		1 => who().prop_map(|who| Step::Expel { who }),
		3 => who().prop_map(|who| Step::Withdraw { who }),
		3 => who().prop_map(|who| Step::Accuse { who }),
		2 => (who(), 0..=100u32).prop_map(|(who, percent)| Step::Judge { who, percent }),
		2 => who().prop_map(|who| Step::Lapse { who }),
		1 => who().prop_map(|who| Step::Strike { who }),
		2 => (0..5u8).prop_map(|who| Step::Post { who }),
		2 => (0..6u32, who()).prop_map(|(post, who)| Step::Read { post, who }),
		4 => (0..9u64).prop_map(|days| Step::Pass { days }),
		1 => Just(Step::Sell),
		1 => Just(Step::Modest),
		1 => Just(Step::Gone),
		1 => who().prop_map(|who| Step::Limit { who }),
		1 => who().prop_map(|who| Step::Case { who }),
		2 => Just(Step::Forgive),
	]
}

fn run(step: Step) {
	let by = || ShopOwners::get().get(&SHOP).cloned().unwrap_or_else(owner);
	let _ = match step {
		Step::Open { bond, approval } => {
			Networks::open_network(signed(by()), SHOP, NetworkTerms { bond, approval, ..terms() })
		},
		Step::SetTerms { bond, notice, slash } => {
			let slash = Perbill::from_percent(slash);
			let terms = NetworkTerms { bond, notice: notice * DAY, slash, ..terms() };
			Networks::set_terms(signed(by()), SHOP, terms)
		},
		Step::Close { by_owner } => {
			Networks::close_network(signed(if by_owner { by() } else { stranger() }), SHOP)
		},
		Step::Join { who } => join(&promoter(who)),
		Step::Approve { who } => Networks::approve_member(signed(by()), SHOP, promoter(who)),
		Step::Refuse { who } => Networks::refuse_member(signed(by()), SHOP, promoter(who)),
		Step::Leave { who } => Networks::leave_network(signed(promoter(who)), SHOP),
		Step::Expel { who } => Networks::expel_member(signed(by()), SHOP, promoter(who)),
		Step::Withdraw { who } => Networks::withdraw_bond(signed(stranger()), SHOP, promoter(who)),
		Step::Accuse { who } => Networks::accuse_member(signed(by()), SHOP, promoter(who), content(who)),
		Step::Judge { who, percent } => {
			let part = Perbill::from_percent(percent);
			Networks::judge_member(RuntimeOrigin::root(), SHOP, promoter(who), part)
		},
		Step::Lapse { who } => Networks::lapse_accusation(signed(stranger()), SHOP, promoter(who)),
		Step::Strike { who } => Networks::strike_member(signed(stranger()), SHOP, promoter(who)),
		Step::Post { who } => {
			let who = if who == 0 { by() } else { promoter(who) };
			Networks::publish_post(signed(who), SHOP, content(1))
		},
		Step::Read { post, who } => {
			let author = posts().into_iter().find(|kept| kept.id == post).map_or_else(owner, |kept| kept.by);
			let _ = Networks::attest_reads(signed(author), SHOP, post, reads(post, &[who]));
			Ok(().into())
		},
		Step::Pass { days } => {
			pass(days);
			Ok(().into())
		},
		// To a stranger, to a member, and back.
		Step::Sell => {
			let next = if by() == owner() { promoter(1) } else { owner() };
			sell_shop(&next);
			Ok(().into())
		},
		Step::Modest => {
			Modest::mutate(|modest| modest.insert(SHOP));
			Ok(().into())
		},
		Step::Gone => {
			ShopOwners::mutate(|owners| owners.remove(&SHOP));
			Ok(().into())
		},
		Step::Limit { who } => {
			limit(&promoter(who));
			Ok(().into())
		},
		Step::Case { who } => {
			Cases::mutate(|cases| cases.insert(promoter(who)));
			Ok(().into())
		},
		Step::Forgive => {
			Limited::take();
			Cases::take();
			Modest::mutate(|modest| modest.remove(&SHOP));
			if !ShopOwners::get().contains_key(&SHOP) {
				sell_shop(&owner());
			}
			Ok(().into())
		},
	};
}

/// What everybody has, on hold or not.
fn all() -> u128 {
	(1..=8)
		.map(promoter)
		.chain([owner(), acc(2), stranger(), treasury()])
		.map(|who| <Balances as frame_support::traits::fungible::Inspect<_>>::total_balance(&who))
		.sum()
}

proptest! {
	#![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

	#[test]
	fn should_keep_every_invariant_when_anything_happens(steps in prop::collection::vec(step(), 1..120)) {
		build_and_execute(|| {
			let before = all();
			for step in steps {
				// As transactions run.
				let _ = frame_support::storage::with_storage_layer(|| {
					run(step);
					Ok::<_, sp_runtime::DispatchError>(())
				});
				souk_testing::check::<Test>();
				assert_eq!(all(), before);
			}
			// Time alone and calls that anybody may make bring every bond back.
			let _ = Networks::close_network(signed(owner()), SHOP);
			ShopOwners::mutate(|owners| owners.remove(&SHOP));
			let _ = Networks::close_network(signed(stranger()), SHOP);
			Cases::take();
			pass(60);
			for index in 1..5 {
				let _ = Networks::lapse_accusation(signed(stranger()), SHOP, promoter(index));
				let _ = Networks::withdraw_bond(signed(stranger()), SHOP, promoter(index));
			}
			assert_eq!((Members::<Test>::iter().count(), NetworkRows::<Test>::iter().count()), (0, 0));
			let held = souk_testing::Holds::<Test>::now();
			assert!(held == souk_testing::Holds::default(), "{held:?}");
		});
	}
}
