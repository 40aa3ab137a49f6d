// SPDX-License-Identifier: Apache-2.0

//! What a refused call is charged: at most twice what the same call is charged when it succeeds (protocol §10, rule 15).
//!
//! A story goes through the calls of Souk's pallets. Each call is tried four times: by a stranger, before its time if the
//! story says so, as it should be, and once more when it is done. Every refusal is compared with the success. Besides,
//! every call is made on a chain where there is nothing it could name.

use super::{
	in_a_trial,
	journeys::{campaign_terms, cid, line, placing, ship_all, sign, size, terms, BUYER, SELLER},
	name, *,
};
use codec::Decode;
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{fungible::Mutate as _, GetCallMetadata},
	BoundedVec,
};
use pallet_orders::types::{ReturnedUnits, Shipment, SizedOrder, TillSale};
use souk_primitives::{
	gs1::Gtin,
	listing::{ListingTerms, Price},
	order::{Service, ServiceKind},
	receipts::Row,
	rewards::{Penalty, Pot},
	shop::Capability,
};
use souk_runtime_common::constants::{currency::UNITS, time::DAY_MS};
use sp_core::H256;
use sp_runtime::{DispatchError, Perbill};
use std::collections::{BTreeMap, BTreeSet};

/// The most that a refusal may be charged, in hundredths of what the success is charged.
const MOST: u128 = 200;

/// The pallets whose calls are tried.
const OURS: [&str; 8] =
	["Shops", "Orders", "Distribution", "Experience", "Trace", "Receipts", "Rewards", "Tranches"];

/// An account that has SOUK and nothing to do with anything.
const STRANGER: Sr25519Keyring = Sr25519Keyring::Two;

type Name = (&'static str, &'static str);

/// What one dispatch was charged, in base units of SOUK, and how it went. The length of a transaction with a signature and
/// the usual extensions is charged too.
fn charged(origin: RuntimeOrigin, call: &RuntimeCall) -> (Balance, Result<(), DispatchError>) {
	let info = call.get_dispatch_info();
	let length = call.encoded_size() as u32 + 110;
	let result = call.clone().dispatch(origin);
	let (post, outcome) = match result {
		Ok(post) => (post, Ok(())),
		Err(error) => (error.post_info, Err(error.error)),
	};
	(crate::TransactionPayment::compute_actual_fee(length, &info, &post, 0), outcome)
}

/// Try a call, and undo it.
fn tried(origin: RuntimeOrigin, call: &RuntimeCall) -> (Balance, Result<(), DispatchError>) {
	in_a_trial(|| charged(origin, call))
}

fn by(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.to_account_id())
}

/// The charges of the story.
#[derive(Default)]
struct Book {
	/// The least charge of a success, by call.
	good: BTreeMap<Name, Balance>,
	/// What was made, to be made again at the end.
	made: Vec<(Sr25519Keyring, RuntimeCall, Balance)>,
	/// Refusals: the call, how it was refused, its charge, and the success it is compared with.
	bad: Vec<(Name, String, Balance, Balance)>,
}

impl Book {
	fn refused(&mut self, who: Sr25519Keyring, call: &RuntimeCall, when: &str, good: Balance) {
		let (fee, outcome) = tried(by(who), call);
		if let Err(error) = outcome {
			self.bad.push((name(call), format!("{when}: {error:?}"), fee, good));
		}
	}

	/// A call that must succeed, tried by a stranger before and again after.
	fn step(&mut self, who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
		let call = call.into();
		let (stranger, refused) = tried(by(STRANGER), &call);
		let (fee, outcome) = charged(by(who), &call);
		assert_eq!(outcome, Ok(()), "{call:?}");
		if let Err(error) = refused {
			self.bad.push((name(&call), format!("by a stranger: {error:?}"), stranger, fee));
		}
		let least = self.good.entry(name(&call)).or_insert(fee);
		*least = fee.min(*least);
		self.refused(who, &call, "again", fee);
		self.made.push((who, call, fee));
	}

	/// All that was made is made again.
	fn end(&mut self) {
		for (who, call, fee) in core::mem::take(&mut self.made) {
			self.refused(who, &call, "at the end", fee);
		}
	}

	/// The refusals that cost too much: call, way, charge in hundredths of the success's.
	fn excess(&self) -> Vec<(Name, String, u128)> {
		let ratio = |fee: Balance, good: Balance| fee * 100 / good.max(1);
		let over = self.bad.iter().filter(|row| ratio(row.2, row.3) > MOST);
		over.map(|row| (row.0, row.1.clone(), ratio(row.2, row.3))).collect()
	}
}

fn gtin() -> Gtin {
	Gtin::parse("09506000134352").expect("it is a GTIN")
}

/// Shops, listings, orders of every end, campaigns.
fn trade(book: &mut Book) {
	use pallet_orders::Call as Of;
	use pallet_shops::{Call as In, Restock};
	let profile = souk_primitives::shop::ShopProfile {
		region: souk_primitives::codes::Region::parse("CN-ZJ").expect("it is a region"),
		category: souk_primitives::codes::Mcc::new(5_411).expect("it is a code"),
		floor_area: 120,
		staff: 4,
		metadata: cid(1),
	};
	let shop = pallet_shops::NextShopId::<Runtime>::get();
	book.step(
		SELLER,
		In::open_shop { profile: profile.clone(), max_bond: Balance::MAX, max_fee: Balance::MAX },
	);
	book.step(SELLER, In::update_profile { shop, profile });
	for capability in [Capability::Publish, Capability::Distribute, Capability::Market, Capability::Network] {
		book.step(
			SELLER,
			In::add_capability {
				shop,
				capability,
				max_bond: Balance::MAX,
				max_fee: Balance::MAX,
				min_slots: 0,
			},
		);
	}
	book.step(SELLER, In::add_slots { shop, count: 3, max_bond: Balance::MAX, max_fee: Balance::MAX });
	book.step(SELLER, In::give_up_slots { shop, count: 1 });
	book.step(SELLER, In::give_up_capability { shop, capability: Capability::Network });
	book.step(SELLER, In::wind_down_shop { shop });
	book.step(SELLER, In::reopen_shop { shop });
	book.step(SELLER, In::offer_shop { shop, to: Sr25519Keyring::Dave.to_account_id() });
	book.step(SELLER, In::cancel_offer { shop });

	let first = pallet_shops::NextListingId::<Runtime>::get();
	let new = |stock| pallet_shops::NewListing {
		product: gtin(),
		metadata: cid(2),
		terms: terms(&AssetId::Native),
		stock,
	};
	let listings = vec![new(100), new(5)].try_into().expect("two fit");
	book.step(SELLER, In::publish_listings { shop, listings });
	let (listing, other) = (first, first + 1);
	let update = In::update_terms {
		listing,
		expected: None,
		terms: ListingTerms { return_window: 6 * DAY_MS, ..terms(&AssetId::Native) },
	};
	book.step(SELLER, update);
	book.step(SELLER, In::update_metadata { listing, metadata: cid(3) });
	book.step(SELLER, In::restock { listing, change: Restock::Set { was: 100, units: 90 } });
	book.step(SELLER, In::pause_listing { listing });
	book.step(SELLER, In::resume_listing { listing });
	book.step(SELLER, In::delist { listing: other });

	let campaign = pallet_distribution::NextCampaign::<Runtime>::get();
	let open = pallet_distribution::Call::open_campaign {
		shop,
		listings: None,
		terms: campaign_terms(UNITS),
		budget: 10 * UNITS,
		expires: Timestamp::get() + 30 * DAY_MS,
	};
	book.step(SELLER, open);
	book.step(SELLER, pallet_distribution::Call::top_up_campaign { campaign, amount: UNITS });

	let place = |book: &mut Book| {
		let order = pallet_orders::NextOrder::<Runtime>::get();
		book.step(BUYER, placing(listing, &AssetId::Native, 2, &[Sr25519Keyring::Dave]));
		order
	};
	let ship = |order, quantity, last| {
		let shipment = Shipment { line: 0, quantity, items: BoundedVec::new() };
		Of::ship_order {
			order,
			shipments: vec![shipment].try_into().expect("one fits"),
			last,
			parcel: None,
			size: size(order),
		}
	};
	let returns = |order| {
		let units = ReturnedUnits { line: 0, quantity: 1 };
		Of::request_return { order, returns: vec![units].try_into().expect("one fits"), reason: None }
	};
	let both = [place(book), place(book)];
	let sized = both.map(|order| SizedOrder { order, extent: size(order) }).to_vec();
	book.step(SELLER, Of::accept_orders { orders: sized.try_into().expect("two fit") });
	book.step(SELLER, ship_all(&both));
	// Every way to end an order.
	let declined = place(book);
	book.step(SELLER, Of::decline_order { order: declined, size: size(declined) });
	let cancelled = place(book);
	book.step(BUYER, Of::cancel_order { order: cancelled, size: size(cancelled) });
	// The first trial: the seller declines what the buyer has cancelled.
	let decline = RuntimeCall::Orders(Of::decline_order { order: cancelled, size: size(cancelled) });
	let good = book.good.get(&("Orders", "decline_order")).copied().expect("it was declined");
	book.refused(SELLER, &decline, "cancelled", good);

	let kept = place(book);
	// Before its time.
	let confirm = RuntimeCall::Orders(Of::confirm_delivery { order: kept, size: size(kept) });
	let (early, refused) = tried(by(BUYER), &confirm);
	assert!(refused.is_err());
	// What an account must have to send it. It was 1.76 SOUK, so a buyer with 1.14 could not confirm at all.
	let least = crate::TransactionPayment::compute_fee(150, &confirm.get_dispatch_info(), 0);
	assert!(least < UNITS / 5, "{least}");
	book.step(SELLER, Of::accept_order { order: kept, size: size(kept) });
	let carrier = Service {
		provider: Sr25519Keyring::Ferdie.to_account_id(),
		kind: ServiceKind::Logistics,
		share: Perbill::from_percent(5),
	};
	let services = vec![carrier].try_into().expect("one fits");
	book.step(SELLER, Of::name_services { order: kept, services });
	book.step(SELLER, ship(kept, 1, false));
	book.step(SELLER, ship(kept, 1, true));
	book.step(BUYER, Of::confirm_delivery { order: kept, size: size(kept) });
	let good = book.good.get(&("Orders", "confirm_delivery")).copied().expect("it was confirmed");
	book.bad.push((("Orders", "confirm_delivery"), "too early".into(), early, good));
	book.step(BUYER, Of::complete_order { order: kept, size: size(kept) });

	let returned = place(book);
	book.step(SELLER, Of::accept_order { order: returned, size: size(returned) });
	book.step(SELLER, ship(returned, 2, true));
	book.step(BUYER, Of::confirm_delivery { order: returned, size: size(returned) });
	book.step(BUYER, returns(returned));
	book.step(SELLER, Of::approve_return { order: returned, restock: true, size: size(returned) });

	let disputed = place(book);
	book.step(SELLER, Of::accept_order { order: disputed, size: size(disputed) });
	book.step(SELLER, ship(disputed, 2, true));
	let amounts = vec![UNITS].try_into().expect("one fits");
	book.step(SELLER, Of::refund_part { order: disputed, line: 0, amounts, size: size(disputed) });
	book.step(BUYER, Of::confirm_delivery { order: disputed, size: size(disputed) });
	book.step(BUYER, returns(disputed));
	let parcel = super::journeys::parcel().expect("it is one");
	book.step(BUYER, Of::ship_back { order: disputed, parcel });
	book.step(SELLER, Of::refuse_return { order: disputed, reason: None });
	book.step(BUYER, Of::dispute_order { order: disputed, evidence: None });
	book.step(SELLER, Of::answer_dispute { order: disputed, evidence: Some(cid(4)), size: size(disputed) });
	book.step(BUYER, Of::propose_settlement { order: disputed, buyer_bp: 5_000, size: size(disputed) });
	book.step(SELLER, Of::propose_settlement { order: disputed, buyer_bp: 5_000, size: size(disputed) });

	let withdrawn = place(book);
	book.step(SELLER, Of::accept_order { order: withdrawn, size: size(withdrawn) });
	book.step(SELLER, ship(withdrawn, 2, true));
	book.step(BUYER, Of::dispute_order { order: withdrawn, evidence: Some(cid(4)) });
	book.step(BUYER, Of::withdraw_dispute { order: withdrawn, size: size(withdrawn) });

	let sale = TillSale {
		buyer: BUYER.to_account_id(),
		lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
		total: Some(super::journeys::euros(10)),
		platform: None,
		attachment: None,
		salt: 1,
		expires: Timestamp::get() + DAY_MS,
	};
	let signed = sign(BUYER, &Orders::sale_payload(&SELLER.to_account_id(), &sale));
	let sold = pallet_orders::NextOrder::<Runtime>::get();
	book.step(SELLER, Of::record_sale { sale, signed });
	book.step(SELLER, Of::record_refund { order: sold, amount: 100 });

	// As many orders as fit that are not due: 7 SOUK in the trial, against what moving one costs.
	let waiting: Vec<_> = (0..2).map(|_| place(book)).collect();
	let advance = |orders: Vec<u64>| {
		let sized = |order: u64| SizedOrder { order, extent: size(order) };
		Of::advance_orders {
			orders: orders.into_iter().map(sized).collect::<Vec<_>>().try_into().expect("they fit"),
		}
	};
	let early = tried(by(STRANGER), &RuntimeCall::Orders(advance(waiting.clone())));
	assert!(early.1.is_err());
	// The clock goes on without blocks with idle time, so nobody else moves them.
	later(3 * DAY_MS);
	let two = charged(by(STRANGER), &RuntimeCall::Orders(advance(waiting.clone())));
	assert_eq!(two.1, Ok(()));
	book.good.insert(("Orders", "advance_orders"), two.0);
	book.bad.push((("Orders", "advance_orders"), "two not due".into(), early.0, two.0));
	let again = tried(by(STRANGER), &RuntimeCall::Orders(advance(waiting)));
	book.bad.push((("Orders", "advance_orders"), "two done".into(), again.0, two.0));

	// A part of the price is due outside the chain, and nobody pays it.
	let unpaid = pallet_orders::NextOrder::<Runtime>::get();
	let euros = super::journeys::euros(10);
	let mixed = ListingTerms {
		price: Price { token: (AssetId::Native, UNITS), fiat: Some(euros) },
		max_depth: 0,
		..terms(&AssetId::Native)
	};
	let listing = super::journeys::publish_as(shop, mixed);
	let prepay = pallet_prepaid::Call::open_account { asset: AssetId::Native, amount: 100 * UNITS };
	assert_ok!(call(SELLER, prepay));
	let place = Of::place_order {
		lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
		payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
		limits: vec![UNITS].try_into().expect("one fits"),
		fiat: Some(euros),
		platform: None,
		mode: souk_primitives::order::OrderMode::Escrow,
		attachment: None,
	};
	assert_ok!(call(BUYER, place));
	book.step(SELLER, Of::accept_order { order: unpaid, size: size(unpaid) });
	later(4 * DAY_MS);
	book.step(BUYER, Of::cancel_unpaid { order: unpaid, size: size(unpaid) });

	book.step(SELLER, pallet_distribution::Call::close_campaign { campaign });
	let ended = campaign + 1;
	let open = pallet_distribution::Call::open_campaign {
		shop,
		listings: None,
		terms: campaign_terms(UNITS),
		budget: 10 * UNITS,
		expires: Timestamp::get() + DAY_MS,
	};
	assert_ok!(call(SELLER, RuntimeCall::Distribution(open)));
	assert!(pallet_distribution::Records::<Runtime>::contains_key(Sr25519Keyring::Dave.to_account_id()));

	later(100 * DAY_MS);
	let orders = vec![kept, returned].try_into().expect("they fit");
	book.step(STRANGER, Of::prune_orders { orders });
	book.step(STRANGER, pallet_distribution::Call::expire_campaign { campaign: ended });
	in_a_trial(|| {
		later(400 * DAY_MS);
		let promoter = Sr25519Keyring::Dave.to_account_id();
		book.step(STRANGER, pallet_distribution::Call::remove_record { promoter });
	});
	book.step(Sr25519Keyring::Dave, pallet_distribution::Call::forget_record {});
}

/// A shop that is verified, given away and closed.
fn transfer(book: &mut Book) {
	use pallet_shops::Call as In;
	let (buyer, registrar) = (Sr25519Keyring::Dave, Sr25519Keyring::Ferdie);
	let shop = super::journeys::open_shop();
	let add = pallet_identity::Call::add_registrar { account: registrar.to_account_id().into() };
	assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Identity(add)));
	let evidence = H256::repeat_byte(7);
	let profile = pallet_shops::Shops::<Runtime>::get(shop).expect("it is open").profile;
	let expires = Timestamp::get() + DAY_MS;
	let merchant = SELLER.to_account_id();
	book.step(registrar, In::verify_shop { shop, merchant, profile, level: 1, evidence, expires });
	book.step(registrar, In::revoke_verification { shop, evidence });
	let offer = In::offer_shop { shop, to: buyer.to_account_id() };
	assert_ok!(call(SELLER, RuntimeCall::Shops(offer)));
	let expected = pallet_shops::Shops::<Runtime>::get(shop).expect("it is open").hash();
	book.step(buyer, In::accept_shop { shop, max_bond: Balance::MAX, expected });
	book.step(buyer, In::close_shop { shop });
	let unbonded = 8 * souk_runtime_common::constants::time::DAYS;
	count_on(unbonded);
	in_a_trial(|| {
		pallet_shops::Sentences::<Runtime>::insert(buyer.to_account_id(), Perbill::from_percent(50));
		book.step(STRANGER, In::seize_bonds { owner: buyer.to_account_id() });
	});
	book.step(STRANGER, In::release_bonds { owner: buyer.to_account_id() });
	count_back(unbonded);
}

/// Let time pass without blocks, so that no idle time does what a call is to do.
fn later(passed: Millis) {
	Clock::skip(passed);
	pallet_timestamp::Now::<Runtime>::mutate(|now| *now += passed);
}

/// Receipts of a shop.
fn tills(book: &mut Book) {
	use pallet_receipts::Call as Of;
	let shop = super::journeys::open_shop();
	let currency = souk_primitives::money::Currency::parse("EUR").expect("it is a currency");
	book.step(SELLER, Of::open_book { shop, currency, capacity: 100 });
	book.step(SELLER, Of::set_capacity { shop, capacity: 120 });
	for (first, count) in [(0, 1), (1, 100)] {
		let rows: Vec<_> = (0..count).map(|index| Row::Sale { value: 100, after: index }).collect();
		let post = Of::post_batch {
			shop,
			till: 0,
			first,
			start: Timestamp::get() - 600_000,
			rows: rows.try_into().expect("they fit"),
			signatures: BoundedVec::new(),
		};
		book.step(SELLER, post);
	}
	let row = Row::CustomerSale { customer: BUYER.to_account_id(), value: 100, after: 0 };
	let post = Of::post_batch {
		shop,
		till: 0,
		first: 101,
		start: Timestamp::get() - 600_000,
		rows: vec![row.clone()].try_into().expect("one fits"),
		signatures: BoundedVec::new(),
	};
	book.step(SELLER, post);
	let claim = pallet_receipts::Claim {
		shop,
		batch: 2,
		rows: vec![(0, row)].try_into().expect("one fits"),
		proof: BoundedVec::new(),
	};
	let claims: BoundedVec<_, _> = vec![claim.clone()].try_into().expect("one fits");
	book.step(BUYER, Of::countersign { claims, on_behalf: None });
	book.step(SELLER, Of::reverse_receipts { claim });
	in_a_trial(|| {
		later(400 * DAY_MS);
		book.step(STRANGER, Of::prune_book { shop, limit: 10 });
	});
	// An empty one.
	let empty = super::journeys::open_shop();
	assert_ok!(call(SELLER, RuntimeCall::Receipts(Of::open_book { shop: empty, currency, capacity: 10 })));
	book.step(SELLER, Of::close_book { shop: empty, tills: 0 });
}

/// Power, frozen SOUK, debts, cases.
fn rewards(book: &mut Book) {
	use pallet_rewards::Call as Of;
	let (debtor, creditor) = (Sr25519Keyring::Eve, Sr25519Keyring::Ferdie);
	book.step(debtor, Of::check_in {});
	book.step(debtor, Of::freeze { amount: 100 * UNITS });
	book.step(debtor, Of::unfreeze { amount: 50 * UNITS });
	book.step(debtor, Of::seal { amount: UNITS });
	book.step(debtor, Of::fund_pot { pot: Pot::Cashback, amount: UNITS });
	let owe = |amount| Of::acknowledge_debt {
		creditor: creditor.to_account_id(),
		amount,
		due: Timestamp::get() + DAY_MS,
	};
	book.step(debtor, owe(10 * UNITS));
	book.step(debtor, Of::pay_debt { creditor: creditor.to_account_id(), amount: UNITS });
	book.step(creditor, Of::forgive_debt { debtor: debtor.to_account_id(), amount: UNITS });
	let open = Of::open_case { who: debtor.to_account_id(), penalty: Penalty::WeightCut, evidence: cid(1) };
	assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Rewards(open)));
	book.step(debtor, Of::appeal_case { answer: cid(2) });
}

/// Item histories.
fn histories(book: &mut Book) {
	use super::clock::gln;
	use pallet_trace::Call as Of;
	book.step(SELLER, Of::register_party { gln: gln(1), prefix: None });
	book.step(BUYER, Of::register_party { gln: gln(2), prefix: None });
	book.step(SELLER, super::clock::event(1, souk_primitives::trace::Action::Add, 4, None, None));
	let ship = souk_primitives::trace::biz_step::SHIPPING;
	book.step(SELLER, super::clock::event(2, souk_primitives::trace::Action::Observe, ship, None, Some(2)));
	let observed = souk_primitives::trace::Action::Observe;
	let receive = souk_primitives::trace::biz_step::RECEIVING;
	book.step(BUYER, super::clock::event(3, observed, receive, Some(1), None));
	let sell = souk_primitives::trace::biz_step::RETAIL_SELLING;
	book.step(BUYER, super::clock::event(4, observed, sell, None, None));
	in_a_trial(|| {
		later(731 * DAY_MS);
		book.step(STRANGER, Of::prune_history { item: super::clock::item(), limit: 100 });
	});
	book.step(SELLER, Of::commit_root { root: H256::repeat_byte(1), count: 8, body: cid(3) });
}

/// A cycle of experience.
fn cycles(book: &mut Book) {
	let cycle = pallet_experience::CurrentCycle::<Runtime>::get().expect("one runs");
	in_a_trial(|| {
		later(cycle.reveal_until.saturating_sub(Timestamp::get()));
		book.step(STRANGER, pallet_experience::Call::advance_cycle { steps: 1 });
	});
	book.refused(
		STRANGER,
		&RuntimeCall::Experience(pallet_experience::Call::advance_cycle { steps: 100 }),
		"not due",
		book.good[&("Experience", "advance_cycle")],
	);
}

/// Every call of ours that decodes with zeros for its arguments.
fn one_of_each() -> Vec<RuntimeCall> {
	let zeros = [0u8; 512];
	(0..=u8::MAX)
		.flat_map(|pallet| (0..=u8::MAX).map(move |call| [&[pallet, call][..], &zeros[..]].concat()))
		.filter_map(|bytes| RuntimeCall::decode(&mut &bytes[..]).ok())
		.filter(|call| OURS.contains(&name(call).0))
		.collect()
}

/// The calls of ours that the story does not make. They are of two kinds: an origin of governance makes them, and pays
/// nothing; or their weight follows from the arguments alone and is never given back, so that a refusal is charged exactly
/// what a success is. A test holds the second kind to that as far as a refusal can show it.
const NOT_TOLD: &[(&str, &str)] = &[
	("Shops", "withdraw_listing reinstate_listing suspend_shop reinstate_shop set_price"),
	("Orders", "rule_order"),
	(
		"Experience",
		"publish_model publish_version retire_model release_model bind_product rebind_product unbind_product \
		 revoke_binding enrol_tester leave_draws withdraw_enrolment refresh_tester set_commission \
		 commit_report reveal_report claim_report claim_model expire_cycle back_tester unback_tester \
		 withdraw_backing claim_backing update_backing open_case appeal_verdict withdraw_appeal \
		 prune_purchases remove_skill remove_verdict set_price set_idle return_to_draws appeal_case \
		 decide_case end_case expire_earnings",
	),
	(
		"Trace",
		"remove_party reassign_party declare_error prove_leaf remove_root recall_lot hold_lot lift_alert \
		 claim_prefix revoke_prefix register_place remove_place reassign_place set_contact hand_over take_over \
		 take_back turn_away ask_for refuse_ask withdraw_ask dismiss_ask extend_alert",
	),
	(
		"Receipts",
		"set_costs prune_customers pledge release_pledges pay_fees set_usual set_referral fund_referrals \
		 withdraw_referrals claim_referral",
	),
	(
		"Rewards",
		"claim claim_many claim_purse set_inviter expire_invitation withdraw_unfrozen claim_dividends create_policy \
		 pause_policy end_policy close_era prune forget_account open_case decide_appeal end_case rehabilitate \
		 net_debts default_debt set_recycling set_mode",
	),
	("Tranches", "allocate release"),
];

fn told() -> Book {
	let mut book = Book::default();
	assert_ok!(Balances::mint_into(&STRANGER.to_account_id(), 1_000 * UNITS));
	trade(&mut book);
	tills(&mut book);
	rewards(&mut book);
	histories(&mut book);
	transfer(&mut book);
	cycles(&mut book);
	book.end();
	book
}

#[test]
fn should_charge_at_most_twice_when_a_call_is_refused() {
	on_development(|| {
		// Where there is nothing yet.
		assert_ok!(Balances::mint_into(&STRANGER.to_account_id(), 1_000 * UNITS));
		next_block();
		let nothing: Vec<_> = one_of_each()
			.into_iter()
			.map(|call| (name(&call), tried(by(STRANGER), &call)))
			.filter_map(|(name, (fee, outcome))| outcome.err().map(|error| (name, fee, error)))
			.collect();
		let mut book = told();
		for (name, fee, error) in nothing {
			if let Some(good) = book.good.get(&name).copied() {
				book.bad.push((name, format!("nothing there: {error:?}"), fee, good));
			}
		}
		assert!(book.bad.len() > 150, "{} refusals", book.bad.len());
		let excess = book.excess();
		assert!(excess.is_empty(), "{} of {}: {excess:#?}", excess.len(), book.bad.len());
	});
}

#[test]
fn should_be_told_or_excused_when_a_pallet_has_a_call() {
	on_development(|| {
		next_block();
		let book = told();
		let excused: BTreeSet<Name> = NOT_TOLD
			.iter()
			.flat_map(|(pallet, calls)| calls.split_whitespace().map(move |call| (*pallet, call)))
			.collect();
		for pallet in OURS {
			for call in RuntimeCall::get_call_names(pallet) {
				let told = book.good.contains_key(&(pallet, *call));
				assert_ne!(told, excused.contains(&(pallet, *call)), "{pallet}.{call}");
			}
		}
	});
}

#[test]
fn should_give_nothing_back_when_a_call_of_constant_weight_is_refused() {
	on_development(|| {
		next_block();
		for call in one_of_each() {
			let (pallet, function) = name(&call);
			let told = NOT_TOLD.iter().filter(|row| row.0 == pallet);
			if !told.flat_map(|row| row.1.split_whitespace()).any(|call| call == function) {
				continue;
			}
			let declared = call.get_dispatch_info().call_weight;
			if let Err(error) = call.clone().dispatch(by(STRANGER)) {
				// The origin of governance pays nothing, and what others are given back does not matter.
				let governed = error.error == DispatchError::BadOrigin;
				let given_back = error.post_info.actual_weight.is_some_and(|actual| actual != declared);
				assert!(governed || !given_back, "{pallet}.{function} gives weight back: tell it");
			}
		}
	});
}
