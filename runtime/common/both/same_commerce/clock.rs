// SPDX-License-Identifier: Apache-2.0

//! The clock of deadlines: a chain that stands still takes nobody's window. One test for each pallet that has a deadline,
//! and one for each that goes by dates. `docs/design/clock.md` has the list.

use super::{
	journeys::{
		campaign_terms, cid, line, open_shop, path, place, placing, publish, sign, size, state, BUYER, SELLER,
	},
	*,
};
use crate::{
	chain::MAX_CLOCK_STEP,
	configs::{
		clock::DeadlineCalls,
		governance::parameters::{commerce as settings, RuntimeParameters},
	},
	Migrations, SafeMode,
};
use frame_support::{
	assert_noop,
	traits::{Contains, GetCallMetadata, UnixTime},
	BoundedVec,
};
use pallet_orders::types::{Shipment, TillSale};
use souk_primitives::{
	activity::RewardEras,
	clock::ClockView,
	experience::Phase,
	gs1::{Gln, Gtin, Serial},
	order::{OrderRules, OrderState},
	receipts::Row,
	rewards::Penalty,
	shop::Capability,
	trace::{biz_step, Action, Endpoint, EndpointKind, EventItem, EventKind, ItemKey, Place, TraceEvent},
	OrderId, ShopId,
};
use souk_runtime_common::{
	constants::{
		currency::UNITS,
		time::{DAY_MS, HOUR_MS, SECOND_MS},
	},
	parameters::orders as orders_default,
};

/// What the clock shows.
fn clock() -> Millis {
	<Clock as UnixTime>::now().as_millis() as Millis
}

/// Let the chain stand still, and then make blocks until hooks have had idle time.
fn stand_still(later: Millis) {
	halt(later);
	next_block();
	next_block();
}

/// Ship one unit of an order's first line, and nothing more.
pub fn ship(order: OrderId) -> RuntimeCall {
	let shipment = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
	let shipments = vec![shipment].try_into().expect("one fits");
	RuntimeCall::Orders(pallet_orders::Call::ship_order {
		order,
		shipments,
		last: true,
		parcel: None,
		size: size(order),
	})
}

fn set(parameter: settings::Parameters) {
	let key_value = RuntimeParameters::Commerce(parameter);
	let set = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value });
	assert_ok!(dispatch(RuntimeOrigin::root(), set));
}

#[test]
fn should_show_the_timestamp_when_blocks_come_and_leave_a_halt_out() {
	on_development(|| {
		assert_eq!(clock(), START);
		next_block();
		halt(3 * SLOT_DURATION);
		assert_eq!((clock(), Timestamp::get()), (START + 4 * SLOT_DURATION, START + 4 * SLOT_DURATION));
		halt(10 * HOUR_MS);
		assert_eq!(clock(), START + 4 * SLOT_DURATION + MAX_CLOCK_STEP);
		let behind = 10 * HOUR_MS - MAX_CLOCK_STEP;
		let view = ClockView { now: clock(), behind, stopped: false };
		let answer = crate::apis::api::dispatch("ClockApi_clock", &[]).expect("the method exists");
		assert_eq!(answer, view.encode());
		assert_eq!(Clock::reading(), view);
	});
}

#[test]
fn should_still_ship_when_the_chain_stood_longer_than_the_ship_period() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		// 30 seconds on the chain of the trial, which had blocks of three.
		let rules = OrderRules { ship: 10 * SLOT_DURATION, ..orders_default::rules() };
		set(settings::Parameters::Orders(settings::Orders, Some(rules)));
		let order = place(listing, &AssetId::Native, 1, &[]);
		assert_ok!(call(
			SELLER,
			RuntimeCall::Orders(pallet_orders::Call::accept_order { order, size: size(order) })
		));
		// The trial: a node stopped for 42 seconds. The order expired, with the parcel on its way and the seller unpaid.
		stand_still(14 * SLOT_DURATION);
		assert_eq!(state(order), OrderState::Accepted);
		assert_ok!(call(SELLER, ship(order)));
		// Time that blocks fill still runs.
		let other = place(listing, &AssetId::Native, 1, &[]);
		assert_ok!(call(
			SELLER,
			RuntimeCall::Orders(pallet_orders::Call::accept_order { order: other, size: size(other) })
		));
		next_block_in(14 * SLOT_DURATION);
		next_block();
		next_block();
		assert_eq!(state(other), OrderState::Expired);
	});
}

#[test]
fn should_keep_every_window_of_an_order_when_the_chain_stood_for_weeks() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let order = place(listing, &AssetId::Native, 1, &[]);
		stand_still(21 * DAY_MS);
		assert_eq!(state(order), OrderState::Placed);
		super::journeys::deliver(order, 1);
		stand_still(21 * DAY_MS);
		assert_eq!(state(order), OrderState::Delivered);
		let units = pallet_orders::types::ReturnedUnits { line: 0, quantity: 1 };
		let returns = vec![units].try_into().expect("one fits");
		let back = pallet_orders::Call::request_return { order, returns, reason: None };
		assert_ok!(call(BUYER, RuntimeCall::Orders(back)));
		stand_still(21 * DAY_MS);
		// A seller's silence would mean consent.
		assert_eq!(state(order), OrderState::ReturnRequested);
		let refuse = pallet_orders::Call::refuse_return { order, reason: None };
		assert_ok!(call(SELLER, RuntimeCall::Orders(refuse)));
	});
}

#[test]
fn should_accept_a_sale_of_today_when_the_clock_is_weeks_behind() {
	on_development(|| {
		let listing = publish(open_shop(), &AssetId::Native);
		let sale = |salt| TillSale {
			buyer: BUYER.to_account_id(),
			lines: vec![line(listing, 1, &[])].try_into().expect("one fits"),
			total: None,
			platform: None,
			attachment: None,
			salt,
			expires: Timestamp::get() + DAY_MS,
		};
		let record = |sale: TillSale<_, _>| {
			let signed = sign(BUYER, &Orders::sale_payload(&SELLER.to_account_id(), &sale));
			call(SELLER, RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed }))
		};
		let old = sale(1);
		let known = sale(2);
		assert_ok!(record(known.clone()));
		stand_still(21 * DAY_MS);
		// The date on a signed sale is a date.
		assert_noop!(record(old), pallet_orders::Error::<Runtime>::SaleExpired);
		assert_noop!(record(known), pallet_orders::Error::<Runtime>::SaleExpired);
		assert_ok!(record(sale(3)));
	});
}

#[test]
fn should_judge_links_by_date_and_campaigns_by_the_clock_when_the_chain_stood() {
	on_development(|| {
		let shop = open_shop();
		let market = pallet_shops::Call::add_capability {
			shop,
			capability: Capability::Market,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
			min_slots: 0,
		};
		assert_ok!(call(SELLER, RuntimeCall::Shops(market)));
		let listing = publish(shop, &AssetId::Native);
		let old = path(listing, &[Sr25519Keyring::Dave]);
		let campaign = pallet_distribution::NextCampaign::<Runtime>::get();
		assert_ok!(call(
			SELLER,
			RuntimeCall::Distribution(pallet_distribution::Call::open_campaign {
				shop,
				listings: None,
				terms: campaign_terms(UNITS),
				budget: 10 * UNITS,
				expires: clock() + 2 * DAY_MS,
			})
		));
		stand_still(21 * DAY_MS);
		// The campaign's two days are not over. Nobody can end it, and its owner can still add to it.
		let expire = RuntimeCall::Distribution(pallet_distribution::Call::expire_campaign { campaign });
		assert_noop!(call(BUYER, expire), pallet_distribution::Error::<Runtime>::NotExpired);
		let add = pallet_distribution::Call::top_up_campaign { campaign, amount: UNITS };
		assert_ok!(call(SELLER, RuntimeCall::Distribution(add)));
		// A link says a date, and the date has passed. A link of today is good.
		let RuntimeCall::Orders(pallet_orders::Call::place_order { mut lines, payment, limits, .. }) =
			placing(listing, &AssetId::Native, 1, &[Sr25519Keyring::Dave])
		else {
			panic!("an order is placed")
		};
		let fresh = placing(listing, &AssetId::Native, 1, &[Sr25519Keyring::Dave]);
		lines[0].path = old;
		let stale = pallet_orders::Call::place_order {
			lines,
			payment,
			limits,
			fiat: None,
			platform: None,
			mode: souk_primitives::order::OrderMode::Escrow,
			attachment: None,
		};
		let stale = call(BUYER, RuntimeCall::Orders(stale));
		assert_eq!(stale, Err(pallet_distribution::Error::<Runtime>::LinkExpired.into()));
		assert_ok!(call(BUYER, fresh));
	});
}

#[test]
fn should_let_a_verification_lapse_on_its_date_when_the_chain_stood() {
	on_development(|| {
		let shop = open_shop();
		assert_ok!(pallet_shops::Shops::<Runtime>::try_mutate(shop, |row| {
			let row = row.as_mut().ok_or(())?;
			row.verification = Some(souk_primitives::shop::Verification {
				level: 1,
				issuer: Sr25519Keyring::Alice.to_account_id(),
				evidence: sp_core::H256::zero(),
				expires: Timestamp::get() + DAY_MS,
			});
			Ok::<_, ()>(())
		}));
		let verified = || Shops::shop_view(shop).expect("it is open").verification.is_some();
		assert!(verified());
		stand_still(2 * DAY_MS);
		assert!(!verified());
	});
}

#[test]
fn should_keep_both_windows_of_a_cycle_when_the_chain_stood_for_months() {
	on_development(|| {
		next_block();
		next_block();
		let cycle = || pallet_experience::CurrentCycle::<Runtime>::get().expect("one runs");
		let first = cycle();
		let early = |phase| matches!(phase, Phase::Draw | Phase::Commit);
		assert!(early(first.phase(clock())));
		stand_still(60 * DAY_MS);
		assert_eq!(cycle().number, first.number);
		assert!(early(cycle().phase(clock())));
		next_block_in(first.commit_until - clock());
		assert_eq!(cycle().phase(clock()), Phase::Reveal);
		// Who committed and cannot reveal loses the bond of the report.
		stand_still(60 * DAY_MS);
		assert_eq!((cycle().number, cycle().phase(clock())), (first.number, Phase::Reveal));
		next_block_in(first.reveal_until - clock());
		next_block();
		next_block();
		assert_eq!(cycle().number, first.number + 1);
	});
}

#[test]
fn should_keep_eras_appeals_and_due_dates_when_the_chain_stood_for_weeks() {
	use pallet_rewards::{Call as Of, Error};
	on_development(|| {
		next_block();
		let era = <crate::Rewards as RewardEras>::current();
		let accused = Sr25519Keyring::Dave;
		let open =
			Of::open_case { who: accused.to_account_id(), penalty: Penalty::WeightCut, evidence: cid(1) };
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Rewards(open)));
		let (debtor, creditor) = (Sr25519Keyring::Eve, Sr25519Keyring::Ferdie);
		let owe =
			Of::acknowledge_debt { creditor: creditor.to_account_id(), amount: UNITS, due: clock() + DAY_MS };
		assert_ok!(call(debtor, RuntimeCall::Rewards(owe)));

		stand_still(21 * DAY_MS);
		assert_eq!(
			<crate::Rewards as RewardEras>::current(),
			era,
			"no era passed, and none paid out to nobody"
		);
		let default = Of::default_debt { debtor: debtor.to_account_id(), creditor: creditor.to_account_id() };
		assert_noop!(call(creditor, RuntimeCall::Rewards(default)), Error::<Runtime>::TooEarly);
		let end = Of::end_case { who: accused.to_account_id() };
		assert_noop!(call(creditor, RuntimeCall::Rewards(end)), Error::<Runtime>::TooEarly);
		assert_ok!(call(accused, RuntimeCall::Rewards(Of::appeal_case { answer: cid(2) })));
	});
}

fn batch(shop: ShopId, first: u64, start: Millis) -> RuntimeCall {
	RuntimeCall::Receipts(pallet_receipts::Call::post_batch {
		shop,
		till: 0,
		first,
		start,
		rows: vec![Row::Sale { value: 100, after: 0 }].try_into().expect("one fits"),
		signatures: BoundedVec::new(),
	})
}

#[test]
fn should_take_receipts_of_before_and_of_after_when_the_chain_stood_for_weeks() {
	on_development(|| {
		let shop = open_shop();
		let currency = souk_primitives::money::Currency::parse("EUR").expect("it is a currency");
		let open = pallet_receipts::Call::open_book { shop, currency, capacity: 100 };
		assert_ok!(call(SELLER, RuntimeCall::Receipts(open)));
		let before = Timestamp::get();
		stand_still(21 * DAY_MS);
		// A till waits for the chain at most 48 hours. The halt does not count.
		assert_ok!(call(SELLER, batch(shop, 0, before)));
		// A till knows nothing of the halt: it writes down the time of day.
		assert_ok!(call(SELLER, batch(shop, 1, Timestamp::get())));
		let later = Timestamp::get() + 6 * 60 * SECOND_MS;
		assert_noop!(call(SELLER, batch(shop, 2, later)), pallet_receipts::Error::<Runtime>::InTheFuture);
	});
}

pub fn gln(number: u64) -> Gln {
	Gln::with_check_digit(95_000_000_000 + number).expect("it is a GLN")
}

/// The item of all events.
pub fn item() -> ItemKey {
	ItemKey::Sgtin {
		gtin: Gtin::parse("09506000134352").expect("it is a GTIN"),
		serial: Serial::parse("1").expect("it is a serial"),
	}
}

/// An event about one item.
pub fn event(id: u8, action: Action, step: u8, from: Option<u64>, to: Option<u64>) -> RuntimeCall {
	let key = item();
	let ends = |party: Option<u64>| {
		let party = party.map(|number| Endpoint {
			kind: EndpointKind::PossessingParty,
			place: Place { gln: gln(number), extension: None },
		});
		party.into_iter().collect::<Vec<_>>().try_into().expect("one fits")
	};
	let event = TraceEvent {
		id: souk_primitives::trace::EventId([id; 32]),
		digest: sp_core::H256([id; 32]),
		kind: EventKind::Object,
		action: Some(action),
		time: Timestamp::get(),
		offset: 60,
		biz_step: Some(step),
		disposition: None,
		read_point: None,
		biz_location: None,
		parent: None,
		items: vec![EventItem { key, quantity: None }].try_into().expect("one fits"),
		outputs: Default::default(),
		lot: None,
		transformation: None,
		declared: Default::default(),
		transactions: Default::default(),
		sources: ends(from),
		destinations: ends(to),
		body: None,
	};
	let events = vec![event].try_into().expect("one fits");
	RuntimeCall::Trace(pallet_trace::Call::record_events { events })
}

#[test]
fn should_still_receive_when_the_chain_stood_longer_than_a_transit_may_take() {
	on_development(|| {
		for (who, number) in [(SELLER, 1), (BUYER, 2)] {
			let register = pallet_trace::Call::register_party { gln: gln(number), prefix: None };
			assert_ok!(call(who, RuntimeCall::Trace(register)));
		}
		assert_ok!(call(SELLER, event(1, Action::Add, 4, None, None)));
		assert_ok!(call(SELLER, event(2, Action::Observe, biz_step::SHIPPING, None, Some(2))));
		stand_still(200 * DAY_MS);
		// The event is of today, by the calendar.
		assert_ok!(call(BUYER, event(3, Action::Observe, biz_step::RECEIVING, Some(1), None)));
	});
}

#[test]
fn should_free_tranches_on_their_dates_when_the_chain_stood_for_months() {
	chain("souk").execute_with(|| {
		next_block();
		let free = || {
			pallet_tranches::Allocations::<Runtime>::iter_keys()
				.filter_map(crate::Tranches::allocation)
				.map(|view| view.releasable)
				.sum::<Balance>()
		};
		let before = free();
		stand_still(100 * DAY_MS);
		assert!(free() > before, "a quarter has passed on the calendar");
	});
}

#[test]
fn should_stand_when_safe_mode_is_on() {
	on_development(|| {
		next_block();
		let before = clock();
		let enter = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_enter {});
		assert_ok!(dispatch(RuntimeOrigin::root(), enter));
		assert!(SafeMode::is_entered());
		for _ in 0..10 {
			next_block();
		}
		assert_eq!(clock(), before);
		assert!(Clock::reading().stopped);
		let exit = RuntimeCall::SafeMode(pallet_safe_mode::Call::force_exit {});
		assert_ok!(dispatch(RuntimeOrigin::root(), exit));
		next_block();
		assert_eq!(clock(), before + SLOT_DURATION);
	});
}

#[test]
fn should_stand_when_a_migration_runs_over_blocks() {
	on_development(|| {
		next_block();
		let before = clock();
		pallet_migrations::Cursor::<Runtime>::put(pallet_migrations::MigrationCursor::Stuck);
		assert!(<Migrations as frame_support::migrations::MultiStepMigrator>::ongoing());
		for _ in 0..10 {
			next_block();
		}
		assert_eq!(clock(), before);
		pallet_migrations::Cursor::<Runtime>::kill();
		next_block();
		assert_eq!(clock(), before + SLOT_DURATION);
	});
}

fn pause(pallet: &[u8], call: &[u8]) -> RuntimeCall {
	let name = |text: &[u8]| BoundedVec::truncate_from(text.to_vec());
	RuntimeCall::TxPause(pallet_tx_pause::Call::pause { full_name: (name(pallet), name(call)) })
}

#[test]
fn should_stand_only_when_a_call_that_meets_a_deadline_is_paused() {
	on_development(|| {
		next_block();
		assert_ok!(dispatch(RuntimeOrigin::root(), pause(b"Orders", b"place_order")));
		assert_ok!(dispatch(RuntimeOrigin::root(), pause(b"Balances", b"transfer_all")));
		let before = clock();
		next_block();
		assert_eq!(clock(), before + SLOT_DURATION);
		let reveal = (
			BoundedVec::truncate_from(b"Experience".to_vec()),
			BoundedVec::truncate_from(b"reveal_report".to_vec()),
		);
		assert_ok!(dispatch(RuntimeOrigin::root(), pause(b"Experience", b"reveal_report")));
		for _ in 0..10 {
			next_block();
		}
		assert_eq!(clock(), before + SLOT_DURATION);
		let unpause = pallet_tx_pause::Call::unpause { ident: reveal };
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::TxPause(unpause)));
		next_block();
		assert_eq!(clock(), before + 2 * SLOT_DURATION);
		// More paused calls than are looked at: nobody knows what they meet.
		for call in RuntimeCall::get_call_names("Identity") {
			assert_ok!(dispatch(RuntimeOrigin::root(), pause(b"Identity", call.as_bytes())));
		}
		next_block();
		assert_eq!(clock(), before + 2 * SLOT_DURATION);
	});
}

#[test]
fn should_count_the_calls_of_parties_testers_and_the_accused_when_a_call_is_paused() {
	let counts = |pallet: &str, call: &str| {
		let name = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
		DeadlineCalls::contains(&(name(pallet), name(call)))
	};
	for (pallet, call) in [
		("Orders", "ship_order"),
		("Orders", "confirm_delivery"),
		("Experience", "commit_report"),
		("Experience", "reveal_report"),
		("Experience", "appeal_verdict"),
		("Receipts", "post_batch"),
		("Receipts", "countersign"),
		("Rewards", "claim"),
		("Rewards", "appeal_case"),
		("Rewards", "pay_debt"),
		("Trace", "record_events"),
	] {
		assert!(RuntimeCall::get_call_names(pallet).contains(&call), "{pallet}.{call}");
		assert!(counts(pallet, call), "{pallet}.{call}");
	}
	// The exceptions are calls that exist: a name that changed would be one no longer.
	let excepted: Vec<_> = ["Orders", "Experience", "Receipts", "Rewards", "Trace"]
		.iter()
		.flat_map(|pallet| RuntimeCall::get_call_names(pallet).iter().map(move |call| (*pallet, *call)))
		.filter(|(pallet, call)| !counts(pallet, call))
		.collect();
	assert_eq!(excepted.len(), crate::configs::clock::BEGINNING.iter().map(|row| row.1.len()).sum::<usize>());
	assert!(!counts("Balances", "transfer_all") && !counts("Shops", "open_shop"));
	// A seller that is a multisig or a pure proxy could not ship either.
	for (pallet, calls) in crate::configs::clock::CARRYING {
		for call in *calls {
			assert!(RuntimeCall::get_call_names(pallet).contains(call), "{pallet}.{call}");
			assert!(counts(pallet, call), "{pallet}.{call}");
		}
	}
	assert!(!counts("Utility", "batch") && !counts("Proxy", "add_proxy"));
}

#[test]
fn should_not_be_worth_it_when_validators_skip_slots_to_slow_the_clock() {
	on_development(|| {
		next_block();
		let (before, began) = (clock(), Timestamp::get());
		// A cartel of all who make blocks that makes one block in eight slots, for 1 200 slots.
		for _ in 0..150 {
			halt(8 * SLOT_DURATION);
		}
		let passed = Timestamp::get() - began;
		assert_eq!((passed, clock() - before), (1_200 * SLOT_DURATION, 600 * SLOT_DURATION));
		// It made 150 blocks in place of 1 200.
	});
}
