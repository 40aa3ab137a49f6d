// SPDX-License-Identifier: Apache-2.0

//! Random sequences of calls, allowed and refused, by any account. The state always stays sound, an error changes
//! nothing, open orders are counted as opened, and SOUK is neither made nor lost.

use super::*;
use proptest::prelude::*;
use souk_primitives::{
	rewards::Penalty,
	standing::{ProductVerdict, Verified},
	traits::Catalog,
};
use std::collections::BTreeMap;

const MERCHANTS: [AccountId; 4] = [ALICE, BOB, CHARLIE, POOR];

/// One thing that happens.
#[derive(Clone, Debug)]
enum Step {
	/// By this account, or by the one that may make the call.
	Call(Option<AccountId>, RuntimeCall),
	Take {
		listing: u64,
		quantity: u32,
	},
	PutBack {
		listing: u64,
		quantity: u32,
	},
	OrderOpened(u32),
	OrderClosed(u32),
	OrderAccepted(u32),
	/// A case is opened against the account, or dropped.
	Case(AccountId),
	/// A case stands: the account is deleted, and loses this part of its bonds in per cent.
	Deleted(AccountId, u32),
	Verdict(ProductVerdict),
	Wait(u64),
	Govern {
		fee: u32,
		depth: u32,
		included: u32,
		dead: bool,
	},
}

/// The account that may make a call, as far as that depends on the state.
fn rightful(call: &RuntimeCall) -> Option<AccountId> {
	let RuntimeCall::Shops(call) = call else { return None };
	let shop = match call {
		Call::accept_shop { shop, .. } => return crate::Shops::<Test>::get(shop)?.offered_to,
		Call::update_profile { shop, .. }
		| Call::wind_down_shop { shop }
		| Call::reopen_shop { shop }
		| Call::close_shop { shop }
		| Call::offer_shop { shop, .. }
		| Call::cancel_offer { shop }
		| Call::add_capability { shop, .. }
		| Call::give_up_capability { shop, .. }
		| Call::add_slots { shop, .. }
		| Call::give_up_slots { shop, .. }
		| Call::publish_listings { shop, .. } => *shop,
		Call::update_terms { listing, .. }
		| Call::update_metadata { listing, .. }
		| Call::restock { listing, .. }
		| Call::pause_listing { listing }
		| Call::resume_listing { listing }
		| Call::delist { listing } => Shops::listing(*listing)?.shop,
		_ => return None,
	};
	<Shops as Catalog<AccountId>>::owner(shop)
}

fn who() -> impl Strategy<Value = AccountId> {
	// Mostly the same account, so that several calls concern the same shop.
	prop_oneof![3 => Just(ALICE), 2 => Just(BOB), 1 => Just(CHARLIE), 1 => Just(POOR)]
}

fn capability() -> impl Strategy<Value = Capability> {
	prop::sample::select(crate::types::CAPABILITIES.to_vec())
}

fn asset() -> impl Strategy<Value = AssetId> {
	prop_oneof![20 => Just(AssetId::Native), 20 => Just(TIME), 2 => Just(DEAD), 1 => Just(UNKNOWN)]
}

fn some_terms() -> impl Strategy<Value = ListingTerms> {
	(asset(), 0u128..12, 0u8..5, 14u32..30, prop::bool::ANY, asset()).prop_map(
		|(quoted, amount, max_depth, fee, commission, other)| {
			let base = if commission { promoted_terms() } else { terms() };
			ListingTerms {
				price: Price { token: (quoted, amount * 1_000), fiat: None },
				max_depth: if commission { max_depth } else { 0 },
				experience_fee: Perbill::from_percent(fee),
				accepted: if fee == 16 { vec![accept(other, 2)] } else { vec![] }.try_into().unwrap(),
				..base
			}
		},
	)
}

fn charge() -> impl Strategy<Value = Option<Charge>> {
	prop_oneof![
		1 => Just(None),
		4 => (0u128..5_000, 0u128..500).prop_map(|(bond, fee)| Some(Charge { bond, fee })),
	]
}

fn priced() -> impl Strategy<Value = Priced> {
	prop_oneof![Just(Priced::Open), Just(Priced::Slot), capability().prop_map(Priced::Capability)]
}

fn call() -> impl Strategy<Value = RuntimeCall> {
	let shop = || 0u32..4;
	let listing = || 0u64..6;
	let calls = prop_oneof![
		3 => Just(Call::<Test>::open_shop { profile: profile(), max_bond: 4_000, max_fee: ANY }),
		1 => shop().prop_map(|shop| Call::update_profile { shop, profile: profile() }),
		1 => shop().prop_map(|shop| Call::wind_down_shop { shop }),
		1 => shop().prop_map(|shop| Call::reopen_shop { shop }),
		1 => shop().prop_map(|shop| Call::close_shop { shop }),
		2 => (shop(), who()).prop_map(|(shop, to)| Call::offer_shop { shop, to }),
		1 => shop().prop_map(|shop| Call::cancel_offer { shop }),
		3 => shop().prop_map(|shop| Call::accept_shop { shop, max_bond: 50_000, expected: H256::zero() }),
		6 => (shop(), capability())
			.prop_map(|(shop, capability)| Call::add_capability { shop, capability, max_bond: ANY, max_fee: 450, min_slots: 1 }),
		2 => (shop(), capability())
			.prop_map(|(shop, capability)| Call::give_up_capability { shop, capability }),
		3 => (shop(), 0u32..4).prop_map(|(shop, count)| Call::add_slots { shop, count, max_bond: ANY, max_fee: ANY }),
		3 => (shop(), 0u32..4).prop_map(|(shop, count)| Call::give_up_slots { shop, count }),
		3 => who().prop_map(|owner| Call::release_bonds { owner }),
		2 => who().prop_map(|owner| Call::seize_bonds { owner }),
		1 => shop().prop_map(|shop| Call::revoke_verification { shop, evidence: H256::zero() }),
		6 => (shop(), prop::collection::vec(some_terms(), 0..3)).prop_map(|(shop, terms)| {
			let listings = batch(terms.into_iter().map(new_listing).collect());
			Call::publish_listings { shop, listings }
		}),
		3 => (listing(), some_terms())
			.prop_map(|(listing, terms)| Call::update_terms { listing, expected: None, terms }),
		1 => listing().prop_map(|listing| Call::update_metadata { listing, metadata: cid(3) }),
		1 => (listing(), 0u32..20, any::<u32>())
			.prop_map(|(listing, was, units)| Call::restock { listing, change: Restock::Set { was, units } }),
		1 => (listing(), any::<u32>())
			.prop_map(|(listing, units)| Call::restock { listing, change: Restock::Add(units) }),
		2 => listing().prop_map(|listing| Call::pause_listing { listing }),
		3 => listing().prop_map(|listing| Call::resume_listing { listing }),
		2 => listing().prop_map(|listing| Call::delist { listing }),
	];
	calls.prop_map(RuntimeCall::Shops)
}

/// Calls that need an origin which merchants do not have.
fn official() -> impl Strategy<Value = (AccountId, RuntimeCall)> {
	let calls = prop_oneof![
		(0u32..4, 0u8..3, 0u64..3 * DAY).prop_map(|(shop, level, expires)| {
			let evidence = H256::zero();
			let call = Call::<Test>::verify_shop {
				shop,
				merchant: ALICE,
				profile: profile(),
				level,
				evidence,
				expires,
			};
			(ATTESTER, call)
		}),
		(0u32..4).prop_map(|shop| (ATTESTER, Call::revoke_verification { shop, evidence: H256::zero() })),
		(0u64..6).prop_map(|listing| (MODERATOR, Call::withdraw_listing { listing })),
		(0u64..6).prop_map(|listing| (MODERATOR, Call::reinstate_listing { listing })),
		(0u32..4).prop_map(|shop| (MODERATOR, Call::suspend_shop { shop })),
		// Twice, so that shops do not stay suspended.
		(0u32..4).prop_map(|shop| (MODERATOR, Call::reinstate_shop { shop })),
		(0u32..4).prop_map(|shop| (MODERATOR, Call::reinstate_shop { shop })),
		(priced(), charge()).prop_map(|(what, charge)| (0, Call::set_price { what, charge })),
	];
	calls.prop_map(|(who, call)| (who, RuntimeCall::Shops(call)))
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		40 => call().prop_map(|call| Step::Call(None, call)),
		6 => (who(), call()).prop_map(|(who, call)| Step::Call(Some(who), call)),
		6 => official().prop_map(|(who, call)| Step::Call(Some(who), call)),
		4 => (0u64..8, 0u32..12).prop_map(|(listing, quantity)| Step::Take { listing, quantity }),
		2 => (0u64..8, any::<u32>()).prop_map(|(listing, quantity)| Step::PutBack { listing, quantity }),
		4 => (0u32..4).prop_map(Step::OrderOpened),
		4 => (0u32..4).prop_map(Step::OrderClosed),
		3 => (0u32..4).prop_map(Step::OrderAccepted),
		2 => who().prop_map(Step::Case),
		1 => (who(), 0u32..=100).prop_map(|(who, part)| Step::Deleted(who, part)),
		1 => prop::sample::select(vec![ProductVerdict::Unknown, ProductVerdict::Confirmed, ProductVerdict::Deviates])
			.prop_map(Step::Verdict),
		6 => (1u64..12).prop_map(Step::Wait),
		2 => (13u32..18, 2u32..10, 0u32..10, prop::bool::ANY)
			.prop_map(|(fee, depth, included, dead)| Step::Govern { fee, depth, included, dead }),
	]
}

/// The call of somebody who looks before signing: it names what changes hands.
fn informed(mut call: RuntimeCall) -> RuntimeCall {
	if let RuntimeCall::Shops(Call::accept_shop { shop, expected, .. }) = &mut call {
		*expected = Shops::shop_hash(*shop).unwrap_or_default();
	}
	call
}

fn take_step(step: Step, orders: &mut BTreeMap<u32, u32>) {
	match step {
		Step::Call(who, call) => {
			let origin = match who.or_else(|| rightful(&call)).unwrap_or(ALICE) {
				0 => root(),
				who => signed(who),
			};
			let call = informed(call);
			let before = state_root();
			if call.clone().dispatch(origin).is_err() {
				assert_eq!(before, state_root(), "an error changed something: {call:?}");
			}
		},
		Step::Take { listing, quantity } => {
			let before = Shops::listing(listing).map(|listing| listing.stock);
			if <Shops as Catalog<_>>::take(listing, quantity).is_ok() {
				assert_eq!(before.unwrap() - quantity, stock(listing));
			}
		},
		Step::PutBack { listing, quantity } => <Shops as Catalog<_>>::put_back(listing, quantity),
		Step::OrderOpened(shop) => {
			if <Shops as Catalog<_>>::order_opened(shop).is_ok() {
				*orders.entry(shop).or_default() += 1;
			}
		},
		Step::OrderClosed(shop) => {
			if let Some(open) = orders.get_mut(&shop).filter(|open| **open > 0) {
				*open -= 1;
				<Shops as Catalog<_>>::order_closed(shop);
			}
		},
		Step::OrderAccepted(shop) => {
			let before = crate::Shops::<Test>::get(shop).map(|shop| shop.accepted.orders);
			if <Shops as Verified>::accept_order(shop).is_ok() {
				assert_eq!(crate::Shops::<Test>::get(shop).unwrap().accepted.orders, before.unwrap() + 1);
			}
		},
		Step::Case(who) => {
			let mut accused = Accused::get();
			match accused.iter().position(|other| *other == who) {
				Some(place) => drop(accused.remove(place)),
				None => accused.push(who),
			}
			Accused::set(&accused);
		},
		Step::Deleted(who, part) => {
			SeizedPart::set(&Perbill::from_percent(part));
			punish(who, Penalty::Deletion);
		},
		Step::Verdict(verdict) => Found::set(&verdict),
		Step::Wait(blocks) => {
			System::set_block_number(System::block_number() + blocks);
			// Limits end.
			Limited::set(&vec![]);
		},
		Step::Govern { fee, depth, included, dead } => {
			MinExperienceFee::set(&Perbill::from_percent(fee));
			MaxDepth::set(&depth);
			IncludedSlots::set(&included);
			DeadAssetLives::set(&dead);
		},
	}
}

/// In every state, each merchant can leave with all bonds: orders end, listings and shops are removed, time passes.
fn leave(orders: &mut BTreeMap<u32, u32>) {
	for (shop, open) in orders {
		for _ in 0..core::mem::take(open) {
			<Shops as Catalog<_>>::order_closed(*shop);
		}
	}
	// Cases end. What a penalty takes is taken before the rest comes back.
	Accused::set(&vec![]);
	for who in MERCHANTS {
		if Sentences::<Test>::contains_key(who) {
			let (was, sealed_before) = (held(who), sealed());
			assert_ok!(Shops::seize_bonds(signed(MODERATOR), who));
			assert_eq!(was - held(who), sealed() - sealed_before);
		}
		for shop in Shops::shops_of(&who) {
			for listing in Shops::listings_of(shop) {
				assert_ok!(Shops::delist(signed(who), listing));
			}
			if Shops::close_shop(signed(who), shop).is_err() {
				System::set_block_number(System::block_number() + UNBONDING);
				assert_ok!(Shops::release_bonds(signed(MODERATOR), who));
				assert_ok!(Shops::close_shop(signed(who), shop));
			}
		}
	}
	System::set_block_number(System::block_number() + UNBONDING);
	for who in MERCHANTS {
		if Unbonding::<Test>::contains_key(who) {
			assert_ok!(Shops::release_bonds(signed(MODERATOR), who));
		}
		assert_eq!(held(who), 0);
	}
	assert_eq!(crate::Shops::<Test>::iter().count(), 0);
	assert_eq!(Listings::<Test>::iter().count(), 0);
	assert_eq!(Unbonding::<Test>::iter().count(), 0);
	assert_eq!(Sentences::<Test>::iter().count(), 0);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn should_stay_sound_whatever_is_called(steps in prop::collection::vec(step(), 1..300)) {
		let capabilities = [Capability::Publish, Capability::Distribute];
		let trading = |state: State, owner| {
			state.shop(owner, &capabilities).listing(terms()).listing(promoted_terms())
		};
		// Two shops that trade, and one without anything, so that most calls can succeed.
		trading(trading(State::default(), ALICE), BOB).shop(CHARLIE, &[]).run(|| {
			let issuance = Balances::total_issuance();
			let mut orders = BTreeMap::new();
			for step in steps {
				take_step(step, &mut orders);
				souk_testing::check::<Test>();
				for (shop, open) in orders.iter().filter(|(_, open)| **open > 0) {
					assert_eq!(Shops::shop_view(*shop).unwrap().open_orders, *open);
				}
			}
			leave(&mut orders);
			assert_eq!(Balances::total_issuance(), issuance);
		});
	}
}
