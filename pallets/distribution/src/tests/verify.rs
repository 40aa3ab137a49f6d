// SPDX-License-Identifier: Apache-2.0

use super::Reason;
use crate::{mock::*, Error};
use codec::{Decode, Encode};
use frame_support::weights::{RuntimeDbWeight, Weight};
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	network::Networks as _,
	promotion::{plan_hash, Link},
	signed::Signed,
	standing::{Standing as _, Verdicts as _},
	traits::Promotion,
	Millis,
};
use sp_core::H256;
use sp_runtime::Perbill;

fn keys(count: usize) -> Vec<Key> {
	(0..count).map(|index| Key::sr(&format!("Promoter{index}"))).collect()
}

#[test]
fn should_return_promoters_in_order_when_path_is_good() {
	build_and_execute(|| {
		for depth in 0..=3 {
			let path = Draft::default().path(&promoters()[..depth]);
			assert_eq!(Distribution::depth(&path), depth as u32);
			assert_eq!(verify(&path), Ok(path_of(depth)));
		}
	});
}

#[test]
fn should_pass_when_path_is_as_deep_as_the_hard_cap() {
	build_and_execute(|| {
		let path = Draft::default().path(&keys(8));
		assert_eq!(verify(&path).map(|promoters| promoters.len()), Ok(8));
	});
}

#[test]
fn should_pass_when_signed_with_any_key_bare_or_wrapped() {
	build_and_execute(|| {
		for key in promoters() {
			for wrapped in [false, true] {
				let path = Draft { wrapped, ..Draft::default() }.path(std::slice::from_ref(&key));
				assert_eq!(verify(&path).map(|promoters| promoters.into_inner()), Ok(vec![key.account()]));
			}
		}
	});
}

#[test]
fn should_pass_when_bare_and_wrapped_links_mix() {
	build_and_execute(|| {
		let [first, second, _]: [Key; 3] = promoters().try_into().ok().unwrap();
		let bare = Draft::default();
		let (payload, link) = bare.link(&first, H256::zero());
		let (_, next) = Draft { wrapped: true, ..bare }.link(&second, payload.hash());
		assert_eq!(verify(&Path::truncate_from(vec![link, next])), Ok(path_of(2)));
	});
}

#[test]
fn should_fail_when_signed_in_the_other_form_than_said() {
	build_and_execute(|| {
		for wrapped in [false, true] {
			let good = Draft { wrapped, ..Draft::default() }.path(&promoters());
			assert_eq!(verify(&good), Ok(path_of(3)));
			for index in 0..3 {
				let mut path = good.clone();
				path[index].signed.wrapped = !wrapped;
				assert_noop!(verify(&path), Error::<Test>::BadSignature);
			}
		}
	});
}

#[test]
fn should_weigh_a_path_by_its_links() {
	use crate::WeightInfo;
	assert_eq!(Distribution::verify_weight(0), <() as WeightInfo>::verify_path(0));
	for links in 1..=8 {
		// A question about each promoter, and one about the product.
		let asked = Ladder::weight() * u64::from(links) + Panels::weight();
		assert_eq!(Distribution::verify_weight(links), <() as WeightInfo>::verify_path(links) + asked);
	}
	// One signature check a link: the next link costs as much as the one before.
	let cost =
		|links| Distribution::verify_weight(links).ref_time() - Distribution::verify_weight(1).ref_time();
	assert!(cost(2) > 0);
	assert_eq!(cost(8), 7 * cost(2));
}

#[test]
fn should_pass_when_expiries_differ_and_all_lie_ahead() {
	build_and_execute(|| {
		let (first, second) = (Key::sr("Dora"), Key::ed("Eli"));
		let long = Draft { expires: START + MAX_LINK_LIFE, ..Draft::default() };
		let (payload, link) = long.link(&first, H256::zero());
		let (_, next) = Draft { expires: START, ..Draft::default() }.link(&second, payload.hash());
		assert_eq!(verify(&Path::truncate_from(vec![link, next])), Ok(path_of(2)));
	});
}

#[test]
fn should_fail_when_path_is_deeper_than_allowed() {
	build_and_execute(|| {
		let path = Draft::default().path(&promoters());
		let result = Distribution::verify(&path, LISTING, &seller(), &buyer(), 2);
		assert_eq!(result, Err(Error::<Test>::PathTooDeep.into()));
		let path = Draft::default().path(&promoters()[..1]);
		let result = Distribution::verify(&path, LISTING, &seller(), &buyer(), 0);
		assert_eq!(result, Err(Error::<Test>::PathTooDeep.into()));
	});
}

#[test]
fn should_not_decode_when_path_is_deeper_than_the_hard_cap() {
	build_and_execute(|| {
		let draft = Draft::default();
		let links = keys(9).iter().map(|key| draft.link(key, H256::zero()).1).collect::<Vec<_>>();
		assert!(Path::decode(&mut &links.encode()[..]).is_err());
		assert!(Path::decode(&mut &links[..8].encode()[..]).is_ok());
	});
}

#[test]
fn should_fail_when_a_link_expired() {
	build_and_execute(|| {
		let path = Draft { expires: START - 1, ..Draft::default() }.path(&promoters());
		assert_noop!(verify(&path), Error::<Test>::LinkExpired);
		let path = Draft::default().path(&promoters());
		set_now(START + HOUR);
		assert!(verify(&path).is_ok());
		set_now(START + HOUR + 1);
		assert_noop!(verify(&path), Error::<Test>::LinkExpired);
	});
}

#[test]
fn should_fail_when_a_link_is_good_for_too_long() {
	build_and_execute(|| {
		let path = Draft { expires: START + MAX_LINK_LIFE + 1, ..Draft::default() }.path(&promoters());
		assert_noop!(verify(&path), Error::<Test>::LinkTooLong);
		let path = Draft { expires: Millis::MAX, ..Draft::default() }.path(&promoters());
		assert_noop!(verify(&path), Error::<Test>::LinkTooLong);
		set_now(Millis::MAX);
		assert!(verify(&path).is_ok());
	});
}

#[test]
fn should_fail_when_a_party_stands_on_the_path() {
	build_and_execute(|| {
		for party in [Key::sr("Seller"), Key::sr("Buyer")] {
			for place in 0..3 {
				let mut keys = promoters();
				keys[place] = party.clone();
				assert_noop!(verify(&Draft::default().path(&keys)), Error::<Test>::PartyOnPath);
			}
		}
	});
}

#[test]
fn should_fail_when_penalties_forbid_a_promoter_to_promote() {
	build_and_execute(|| {
		let path = Draft::default().path(&promoters());
		for promoter in path_of(3) {
			Limited::set(vec![promoter]);
			assert_noop!(verify(&path), Error::<Test>::MayNotPromote);
		}
		// Whoever is not on it does not matter, and a limit that is over does not either.
		Limited::set(vec![stranger()]);
		assert_eq!(verify(&path), Ok(path_of(3)));
	});
}

#[test]
fn should_fail_when_the_product_deviates() {
	build_and_execute(|| {
		let path = Draft::default().path(&promoters()[..1]);
		Deviating::set(vec![LISTING]);
		assert_noop!(verify(&path), Error::<Test>::ProductDeviates);
		// It can be sold without a path, and another listing with one.
		assert_eq!(verify(&Draft::default().path(&[])), Ok(path_of(0)));
		Deviating::set(vec![LISTING + 1]);
		assert_eq!(verify(&path), Ok(path_of(1)));
	});
}

#[test]
fn should_fail_when_a_promoter_stands_twice() {
	build_and_execute(|| {
		let [a, b, _]: [Key; 3] = promoters().try_into().ok().unwrap();
		for keys in [vec![a.clone(), a.clone()], vec![a.clone(), b, a]] {
			assert_noop!(verify(&Draft::default().path(&keys)), Error::<Test>::PromoterRepeated);
		}
	});
}

#[test]
fn should_fail_when_a_signature_is_forged() {
	build_and_execute(|| {
		let good = Draft::default().path(&promoters());
		// One flipped bit anywhere in a signature.
		for index in 0..3 {
			let mut path = good.clone().into_inner();
			let mut bytes = path[index].signed.signature.encode();
			bytes[20] ^= 1;
			path[index].signed.signature = Decode::decode(&mut &bytes[..]).unwrap();
			assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		}
		// Signed by another account.
		let (mallory, victim) = (Key::sr("Mallory"), Key::sr("Victim"));
		let (payload, _) = Draft::default().link(&victim, H256::zero());
		let signed = Signed { wrapped: false, signature: mallory.sign(&payload.bytes(false)) };
		let link = Link { promoter: victim.account(), expires: payload.body.expires, plan: None, signed };
		assert_noop!(verify(&Path::truncate_from(vec![link])), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_promoter_or_expiry_was_changed_after_signing() {
	build_and_execute(|| {
		let good = Draft::default().path(&promoters()).into_inner();
		let mut path = good.clone();
		path[2].promoter = stranger();
		assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		for index in 0..3 {
			let mut path = good.clone();
			path[index].expires += 1;
			assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		}
	});
}

#[test]
fn should_fail_when_links_were_reordered() {
	build_and_execute(|| {
		let good = Draft::default().path(&promoters()).into_inner();
		for (left, right) in [(0, 1), (1, 2), (0, 2)] {
			let mut path = good.clone();
			path.swap(left, right);
			assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		}
	});
}

#[test]
fn should_fail_when_an_upstream_link_was_dropped_or_put_in() {
	build_and_execute(|| {
		let good = Draft::default().path(&promoters()).into_inner();
		for index in 0..2 {
			let mut path = good.clone();
			path.remove(index);
			assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		}
		let (_, extra) = Draft::default().link(&Key::sr("Extra"), H256::zero());
		let mut path = good.clone();
		path.insert(0, extra);
		assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
		// The end of a path can be cut: what is left is what the earlier promoters signed.
		assert_eq!(verify(&Path::truncate_from(good[..2].to_vec())), Ok(path_of(2)));
	});
}

#[test]
fn should_fail_when_a_link_was_grafted_from_another_path() {
	build_and_execute(|| {
		let ours = Draft::default().path(&promoters()).into_inner();
		let theirs = Draft::default().path(&[Key::sr("Other"), Key::ed("Eli")]).into_inner();
		let path = vec![ours[0].clone(), theirs[1].clone()];
		assert_noop!(verify(&Path::truncate_from(path)), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_a_link_is_of_another_listing() {
	build_and_execute(|| {
		let path = Draft { listing: LISTING + 1, ..Draft::default() }.path(&promoters());
		assert_noop!(verify(&path), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_a_link_is_of_another_chain() {
	build_and_execute(|| {
		let path = Draft { chain: H256::repeat_byte(1), ..Draft::default() }.path(&promoters());
		assert_noop!(verify(&path), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_the_first_link_names_a_parent() {
	build_and_execute(|| {
		let (_, link) = Draft::default().link(&Key::sr("Dora"), H256::repeat_byte(1));
		assert_noop!(verify(&Path::truncate_from(vec![link])), Error::<Test>::BadSignature);
	});
}

#[test]
fn should_fail_when_wrapped_twice_or_signed_without_context() {
	build_and_execute(|| {
		let key = Key::sr("Dora");
		let (payload, link) = Draft::default().link(&key, H256::zero());
		for message in [
			[&b"<Bytes>"[..], &payload.bytes(true), &b"</Bytes>"[..]].concat(),
			payload.encode()[16..].to_vec(),
			payload.hash().as_bytes().to_vec(),
		] {
			for wrapped in [false, true] {
				let signed = Signed { wrapped, signature: key.sign(&message) };
				let link = Link { signed, ..link.clone() };
				assert_noop!(verify(&Path::truncate_from(vec![link])), Error::<Test>::BadSignature);
			}
		}
	});
}

#[test]
fn should_fail_when_the_seller_changed_the_plan_that_a_promoter_relied_on() {
	build_and_execute(|| {
		let of = |rate| CommissionPlan::Formula {
			rate: Perbill::from_percent(rate),
			closing: Perbill::from_percent(50),
		};
		let (signed_for, now) = (plan_hash(&of(20), 3, false), plan_hash(&of(0), 3, false));
		Plan::set(Some(signed_for));
		let bound = Draft { plan: Some(signed_for), ..Draft::default() };
		let free = Draft::default();
		let path = |drafts: &[&Draft]| {
			let mut parent = H256::zero();
			let links = drafts.iter().zip(promoters()).map(|(draft, key)| {
				let (payload, link) = draft.link(&key, parent);
				parent = payload.hash();
				link
			});
			Path::truncate_from(links.collect())
		};
		let paths = [path(&[&bound; 3]), path(&[&free, &free, &bound]), path(&[&bound, &free])];
		for path in &paths {
			assert_eq!(verify(path), Ok(path_of(path.len())));
		}
		// On a sale of 1 000 the promoters signed for 200. Now they would get nothing: the path is refused instead, whoever on
		// it relied on the plan.
		Plan::set(Some(now));
		for path in &paths {
			assert_noop!(verify(path), Error::<Test>::PlanChanged);
		}
		// Who relied on nothing gets what the listing pays now.
		assert_eq!(verify(&path(&[&free; 3])), Ok(path_of(3)));
		// A listing that is gone has no plan.
		Plan::set(None);
		assert_noop!(verify(&paths[0]), Error::<Test>::PlanChanged);
	});
}

#[test]
fn should_fail_when_the_plan_was_changed_after_signing() {
	build_and_execute(|| {
		let (other, plan) = (H256::repeat_byte(4), H256::repeat_byte(5));
		let good = Draft { plan: Some(plan), ..Draft::default() }.path(&promoters());
		for (index, says, now) in [(0, Some(other), other), (1, None, plan), (2, None, plan)] {
			Plan::set(Some(now));
			let mut path = good.clone();
			path[index].plan = says;
			if index == 0 {
				for link in path.iter_mut() {
					link.plan = says;
				}
			}
			assert_noop!(verify(&path), Error::<Test>::BadSignature);
		}
	});
}

fn database() -> RuntimeDbWeight {
	<Test as frame_system::Config>::DbWeight::get()
}

/// What looking for the accounts of promoters without a record weighs.
fn rows_missing(promoters: u32) -> Weight {
	database().reads(promoters.into())
}

/// Orders charge these for a line: asking the campaigns, and noting how the line ended.
#[test]
fn should_weigh_a_line_by_its_promoters() {
	use crate::WeightInfo;
	let weighed = <() as WeightInfo>::engage();
	assert!(weighed.ref_time() > 0 && weighed.proof_size() > 0);
	let asked = Ladder::weight() + Panels::weight() + NetworkTable::weight();
	assert_eq!(Distribution::engage_weight(), weighed + asked);
	for promoters in 1..=8 {
		let weighed = <() as WeightInfo>::settled(promoters);
		assert!(weighed.ref_time() > 0 && weighed.proof_size() > 0);
		// None of them may have a record yet.
		assert_eq!(Distribution::settled_weight(promoters), weighed + rows_missing(promoters));
	}
}

#[test]
fn should_weigh_the_campaign_of_a_line_only_when_it_has_one() {
	use crate::WeightInfo;
	build_and_execute(|| {
		let promoter = keys(1)[0].account();
		System::inc_providers(&promoter);
		let line = Line::default().over(&[promoter]);
		let plain = <() as WeightInfo>::settled(1) - database().reads_writes(7, 6);
		assert_eq!(line.weigh(), plain + rows_missing(1));
		assert_eq!(line.weigh(), plain);
		assert_eq!(line.over(&[]).weigh(), Default::default());
	});
}
