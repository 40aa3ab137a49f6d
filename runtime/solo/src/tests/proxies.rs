// SPDX-License-Identifier: Apache-2.0

//! What the key of a proxy can do to the account it stands in for: every call by its name, and by trial.

use super::{
	clock::ship,
	journeys::{
		campaign_terms, cid, deliver, line, open_shop, place, placing, publish, ship_all, sign, size, BUYER,
		PRICE, SELLER,
	},
	*,
};
use crate::{
	configs::proxies::{all_allowed, allowed, ProxyType},
	RuntimeEvent,
};
use codec::Decode;
use frame_support::{
	traits::{
		fungible::Mutate as _,
		tokens::{Fortitude, Preservation},
		GetCallMetadata, InstanceFilter,
	},
	BoundedVec,
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_orders::types::{ReturnedUnits, SizedOrder, TillSale};
use pallet_staking::{RewardDestination, ValidatorPrefs};
use souk_primitives::{shop::Capability, ListingId, OrderId, ShopId};
use souk_runtime_common::constants::{currency::UNITS, time::DAY_MS};
use sp_core::H256;
use sp_runtime::DispatchError;
use std::collections::BTreeSet;
use ProxyType::*;

/// The account with the proxies, and the thief of their keys.
const OWNER: Sr25519Keyring = SELLER;
const THIEF: Sr25519Keyring = Sr25519Keyring::One;

const TYPES: [ProxyType; 8] = [Any, NonTransfer, Governance, Staking, Commerce, Till, CancelProxy, Trace];

/// The calls that are refused to every type but `Any`. Together with [`all_allowed`] these are all calls of the runtime, so
/// somebody must decide about a new one. `proxies.rs` of the configurations says by what rules.
const REFUSED: &[(&str, &str)] = &[
	(
		"System",
		"set_heap_pages set_code set_code_without_checks set_storage kill_storage kill_prefix \
		 authorize_upgrade authorize_upgrade_without_checks apply_authorized_upgrade",
	),
	(
		"Scheduler",
		"schedule cancel schedule_named cancel_named schedule_after schedule_named_after set_retry \
		 set_retry_named cancel_retry cancel_retry_named",
	),
	("Preimage", "note_preimage unnote_preimage request_preimage unrequest_preimage ensure_updated"),
	("Babe", "report_equivocation report_equivocation_unsigned plan_config_change"),
	("Timestamp", "set"),
	(
		"Balances",
		"transfer_allow_death force_transfer transfer_keep_alive transfer_all force_unreserve \
		 upgrade_accounts force_set_balance force_adjust_total_issuance burn",
	),
	(
		"Staking",
		"bond bond_extra set_payee set_controller set_validator_count increase_validator_count \
		 scale_validator_count force_no_eras force_new_era set_invulnerables force_unstake \
		 force_new_era_always cancel_deferred_slash payout_stakers reap_stash set_staking_configs chill_other \
		 force_apply_min_commission set_min_commission payout_stakers_by_page update_payee \
		 deprecate_controller_batch restore_ledger migrate_currency manual_slash",
	),
	("Grandpa", "report_equivocation report_equivocation_unsigned note_stalled"),
	("VoterList", "rebag put_in_front_of_other"),
	(
		"Assets",
		"create force_create start_destroy destroy_accounts destroy_approvals finish_destroy mint burn \
		 transfer transfer_keep_alive force_transfer freeze thaw freeze_asset thaw_asset transfer_ownership \
		 set_team set_metadata clear_metadata force_set_metadata force_clear_metadata force_asset_status \
		 approve_transfer cancel_approval force_cancel_approval transfer_approved touch refund \
		 set_min_balance touch_other refund_other block transfer_all set_reserves",
	),
	("Treasury", "spend_local remove_approval spend payout check_status void_spend"),
	(
		"Vesting",
		"vest_other vested_transfer force_vested_transfer merge_schedules force_remove_vesting_schedule",
	),
	("Utility", "as_derivative dispatch_as with_weight if_else dispatch_as_fallible"),
	(
		"Proxy",
		"proxy add_proxy remove_proxy remove_proxies create_pure kill_pure announce remove_announcement \
		 proxy_announced poke_deposit",
	),
	("Multisig", "as_multi_threshold_1 as_multi approve_as_multi cancel_as_multi poke_deposit"),
	(
		"Identity",
		"add_registrar remove_registrar set_identity set_subs clear_identity request_judgement cancel_request \
		 set_fee set_account_id set_fields provide_judgement kill_identity add_sub rename_sub remove_sub \
		 quit_sub add_username_authority remove_username_authority set_username_for accept_username \
		 remove_expired_approval set_primary_username unbind_username remove_username kill_username",
	),
	("Tranches", "allocate release"),
	(
		"Referenda",
		"submit place_decision_deposit refund_decision_deposit cancel kill nudge_referendum \
		 one_fewer_deciding refund_submission_deposit set_metadata",
	),
	("ConvictionVoting", "remove_other_vote"),
	("Parameters", "set_parameter"),
	("Migrations", "force_set_cursor force_set_active_cursor force_onboard_mbms clear_historic"),
	(
		"SafeMode",
		"enter force_enter extend force_extend force_exit force_slash_deposit release_deposit \
		 force_release_deposit",
	),
	("TxPause", "pause unpause"),
	(
		"TechnicalCommittee",
		"set_members execute propose vote disapprove_proposal close kill release_proposal_cost",
	),
	(
		"Whitelist",
		"whitelist_call remove_whitelisted_call dispatch_whitelisted_call \
		 dispatch_whitelisted_call_with_preimage remove_deferred_dispatch",
	),
	("Sudo", "sudo sudo_unchecked_weight set_key sudo_as remove_key"),
	(
		"Shops",
		"open_shop update_profile wind_down_shop reopen_shop close_shop offer_shop cancel_offer accept_shop add_capability \
		 give_up_capability add_slots give_up_slots verify_shop revoke_verification withdraw_listing \
		 reinstate_listing suspend_shop reinstate_shop set_price",
	),
	(
		"Orders",
		"place_order cancel_order confirm_delivery complete_order request_return dispute_order \
		 answer_dispute withdraw_dispute ship_back name_services propose_settlement rule_order refund_part advance_orders prune_orders record_refund \
		 cancel_unpaid",
	),
	("Commune", "divide_cycle claim_stake claim_work expire_cycle"),
	("Prepaid", "open_account top_up withdraw close_account serve stop_serving set_rate remove_rate"),
	(
		"Networks",
		"open_network set_terms close_network join_network leave_network withdraw_bond accuse_member judge_member \
		 lapse_accusation strike_member",
	),
	("Bonuses", "open_bonus top_up_bonus expire_bonus"),
	("Loyalty", "forget_product prune_buyers"),
	(
		"Fiat",
		"register_attester update_attester top_up_bond withdraw_bond leave_attesters accept_attesters remove_attesters \
		 confirm_payment attest_payment attest_refund contest_word judge_word end_word state_paid acknowledge deny_paid \
		 judge_obligation advance_obligation mark_overdue",
	),
	("Distribution", "open_campaign top_up_campaign expire_campaign forget_record remove_record"),
	(
		"Experience",
		"publish_model publish_version retire_model release_model bind_product rebind_product unbind_product \
		 revoke_binding enrol_tester leave_draws withdraw_enrolment refresh_tester set_commission \
		 commit_report reveal_report advance_cycle claim_report claim_model expire_cycle back_tester \
		 unback_tester withdraw_backing claim_backing update_backing open_case appeal_verdict withdraw_appeal \
		 prune_purchases remove_skill remove_verdict set_price set_idle return_to_draws appeal_case \
		 decide_case end_case expire_earnings",
	),
	(
		"Trace",
		"register_party remove_party reassign_party remove_root recall_lot hold_lot lift_alert prune_history \
		 claim_prefix revoke_prefix register_place remove_place reassign_place set_contact dismiss_ask",
	),
	(
		"Receipts",
		"set_costs open_book set_capacity close_book countersign prune_book prune_customers pledge \
		 release_pledges pay_fees set_usual set_referral fund_referrals withdraw_referrals claim_referral",
	),
	(
		"Rewards",
		"claim claim_many claim_purse check_in set_inviter expire_invitation freeze unfreeze withdraw_unfrozen \
		 claim_dividends seal fund_pot create_policy pause_policy end_policy close_era prune forget_account \
		 open_case appeal_case decide_appeal end_case rehabilitate acknowledge_debt pay_debt forgive_debt \
		 net_debts default_debt set_recycling set_mode",
	),
];

/// Every call of the runtime: pallet and name.
fn every_call() -> Vec<(&'static str, &'static str)> {
	RuntimeCall::get_module_names()
		.iter()
		.flat_map(|pallet| RuntimeCall::get_call_names(pallet).iter().map(move |call| (*pallet, *call)))
		.collect()
}

#[test]
fn should_be_decided_for_every_type_when_the_runtime_has_a_call() {
	let all = every_call();
	assert!(all.len() > 300, "{} calls", all.len());
	let refused: Vec<_> = REFUSED
		.iter()
		.flat_map(|(pallet, calls)| calls.split_whitespace().map(move |call| (*pallet, call)))
		.collect();
	let listed: Vec<_> = all_allowed().map(|row| (row.0, row.1)).chain(refused.iter().copied()).collect();
	let undecided: Vec<_> = all.iter().filter(|call| !listed.contains(call)).collect();
	assert!(undecided.is_empty(), "nobody decided about {undecided:?}");
	let gone: Vec<_> = listed.iter().filter(|call| !all.contains(call)).collect();
	assert!(gone.is_empty(), "there are no such calls: {gone:?}");
	let once: BTreeSet<_> = listed.iter().collect();
	assert_eq!(once.len(), listed.len(), "a call is listed twice");
	for (pallet, call, types) in all_allowed() {
		assert!(!types.is_empty() && !types.contains(&Any), "{pallet}.{call}");
	}
}

/// Every call that decodes with zeros for its arguments.
pub fn one_of_each() -> Vec<RuntimeCall> {
	let zeros = [0u8; 256];
	let calls: Vec<_> = (0..=u8::MAX)
		.flat_map(|pallet| (0..=u8::MAX).map(move |call| [&[pallet, call][..], &zeros[..]].concat()))
		.filter_map(|bytes| RuntimeCall::decode(&mut &bytes[..]).ok())
		.collect();
	assert!(calls.len() > 300, "{} calls", calls.len());
	calls
}

#[test]
fn should_follow_the_table_when_a_call_is_filtered() {
	for call in one_of_each() {
		let (pallet, function) = name(&call);
		for kind in TYPES {
			let may = kind == Any || allowed(pallet, function).contains(&kind);
			assert_eq!(kind.filter(&call), may, "{kind:?}: {pallet}.{function}");
		}
		// A type that includes another does all that the other does.
		for wide in TYPES {
			for narrow in TYPES.into_iter().filter(|narrow| wide.is_superset(narrow)) {
				assert!(wide.filter(&call) || !narrow.filter(&call), "{narrow:?} in {wide:?}: {call:?}");
			}
		}
	}
	for narrow in TYPES.into_iter().skip(1) {
		assert!(Any.is_superset(&narrow) && !narrow.is_superset(&Any));
		assert!(!Till.is_superset(&narrow) || narrow == Till);
		assert!(!Trace.is_superset(&narrow) || narrow == Trace);
	}
	assert!(Commerce.is_superset(&Till));
	for narrow in [Governance, Staking, CancelProxy] {
		assert!(NonTransfer.is_superset(&narrow));
	}
}

/// What the owner has, and what it could lose.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wealth {
	/// All SOUK and all TIME, on hold or not.
	total: [Balance; 2],
	/// The SOUK and the TIME it could send away now.
	liquid: [Balance; 2],
	/// The SOUK of accounts that the owner helps to control.
	wards: Balance,
	/// Whether the owner's rewards from staking are still the owner's.
	payee: bool,
	/// The units in stock.
	stock: u32,
	/// The showcase slots, the capabilities and the openness of its shop.
	shop: (u32, usize, bool),
}

/// The scene of the theft.
struct Scene {
	shop: ShopId,
	listing: ListingId,
	/// A listing of the thief's shop.
	bait: ListingId,
	/// Two orders that wait for the owner as the seller, one that it accepted, one with a return asked for, and one that it
	/// placed itself and that was shipped.
	waits: OrderId,
	second: OrderId,
	accepted: OrderId,
	returning: OrderId,
	bought: OrderId,
	poll: u32,
}

/// An account of which a key of the owner's alone can dispose: by a multisig, by a proxy, by a derivation.
fn wards() -> [AccountId; 3] {
	let mut signatories = [OWNER.to_account_id(), THIEF.to_account_id()];
	signatories.sort();
	[
		crate::Multisig::multi_account_id(&signatories, 1),
		Sr25519Keyring::Eve.to_account_id(),
		pallet_utility::derivative_account_id(OWNER.to_account_id(), 0),
	]
}

fn wealth(scene: &Scene) -> Wealth {
	let who = OWNER.to_account_id();
	let liquid =
		|asset| NativeAndAssets::reducible_balance(asset, &who, Preservation::Expendable, Fortitude::Polite);
	let view = Shops::shop_view(scene.shop);
	Wealth {
		total: [total(&AssetId::Native, &who), total(&time(), &who)],
		liquid: [liquid(AssetId::Native), liquid(time())],
		wards: wards().iter().map(|ward| total(&AssetId::Native, ward)).sum(),
		payee: pallet_staking::Payee::<Runtime>::get(&who) == Some(RewardDestination::Staked),
		stock: Shops::listing(scene.listing).map_or(0, |listing| listing.stock),
		shop: view.map_or((0, 0, false), |view| {
			(view.slots.1, view.capabilities.len(), view.state == souk_primitives::shop::ShopState::Open)
		}),
	}
}

fn owner(inner: impl Into<RuntimeCall>) {
	assert_ok!(call(OWNER, inner.into()));
}

/// An owner with all that can be stolen: money, a shop, orders, a campaign, a receipt book, stake, and the power to dispose
/// of other accounts.
fn scene() -> Scene {
	use pallet_shops::Call as ShopsCall;
	for who in wards().into_iter().chain([THIEF.to_account_id()]) {
		assert_ok!(Balances::mint_into(&who, 100_000 * UNITS));
	}
	let shop = open_shop();
	owner(capability(shop, Capability::Market));
	owner(ShopsCall::add_slots { shop, count: 5, max_bond: Balance::MAX, max_fee: Balance::MAX });
	let listing = publish(shop, &AssetId::Native);
	owner(pallet_distribution::Call::open_campaign {
		shop,
		listings: None,
		terms: campaign_terms(UNITS),
		budget: 100 * UNITS,
		expires: Timestamp::get() + 30 * DAY_MS,
	});
	owner(book(shop, 100));
	let waits = place(listing, &AssetId::Native, 1, &[]);
	let second = place(listing, &AssetId::Native, 1, &[]);
	let accepted = place(listing, &AssetId::Native, 1, &[]);
	owner(pallet_orders::Call::accept_order { order: accepted, size: size(accepted) });
	let returning = place(listing, &AssetId::Native, 1, &[]);
	deliver(returning, 1);
	let returns = vec![ReturnedUnits { line: 0, quantity: 1 }].try_into().expect("one fits");
	let back = pallet_orders::Call::request_return { order: returning, returns, reason: None };
	assert_ok!(call(BUYER, RuntimeCall::Orders(back)));

	// The thief has a shop, and the owner bought in it.
	let bait_shop = pallet_shops::NextShopId::<Runtime>::get();
	let profile = pallet_shops::Shops::<Runtime>::get(shop).expect("it is open").profile;
	assert_ok!(call(
		THIEF,
		RuntimeCall::Shops(ShopsCall::open_shop { profile, max_bond: Balance::MAX, max_fee: Balance::MAX })
	));
	for what in [Capability::Publish, Capability::Distribute] {
		assert_ok!(call(THIEF, capability(bait_shop, what)));
	}
	let bait = pallet_shops::NextListingId::<Runtime>::get();
	// There is no return window, so who confirms pays.
	assert_ok!(call(THIEF, new_listing(bait_shop, 0)));
	let bought = pallet_orders::NextOrder::<Runtime>::get();
	owner(buy(bait));
	assert_ok!(call(
		THIEF,
		RuntimeCall::Orders(pallet_orders::Call::accept_order { order: bought, size: size(bought) })
	));
	assert_ok!(call(THIEF, ship(bought)));

	owner(pallet_staking::Call::bond { value: 1_000 * UNITS, payee: RewardDestination::Staked });
	let ward =
		pallet_proxy::Call::add_proxy { delegate: OWNER.to_account_id().into(), proxy_type: Any, delay: 0 };
	assert_ok!(call(Sr25519Keyring::Eve, RuntimeCall::Proxy(ward)));
	for proxy_type in TYPES.into_iter().skip(1) {
		owner(pallet_proxy::Call::add_proxy { delegate: THIEF.to_account_id().into(), proxy_type, delay: 0 });
	}
	Scene { shop, listing, bait, waits, second, accepted, returning, bought, poll: super::locks::poll() }
}

fn capability(shop: ShopId, capability: Capability) -> RuntimeCall {
	RuntimeCall::Shops(pallet_shops::Call::add_capability {
		shop,
		capability,
		max_bond: Balance::MAX,
		max_fee: Balance::MAX,
		min_slots: 0,
	})
}

fn book(shop: ShopId, capacity: u32) -> RuntimeCall {
	let currency = souk_primitives::money::Currency::parse("EUR").expect("it is a currency");
	RuntimeCall::Receipts(pallet_receipts::Call::open_book { shop, currency, capacity })
}

fn new_listing(shop: ShopId, return_window: Millis) -> RuntimeCall {
	let listing = pallet_shops::NewListing {
		product: souk_primitives::gs1::Gtin::parse("09506000134352").expect("it is a GTIN"),
		metadata: cid(2),
		terms: souk_primitives::listing::ListingTerms {
			return_window,
			..super::journeys::terms(&AssetId::Native)
		},
		stock: 100,
	};
	let listings = vec![listing].try_into().expect("one fits");
	RuntimeCall::Shops(pallet_shops::Call::publish_listings { shop, listings })
}

fn buy(listing: ListingId) -> RuntimeCall {
	placing(listing, &AssetId::Native, 1, &[])
}

fn sale(listing: ListingId, promoters: &[Sr25519Keyring], salt: u64) -> RuntimeCall {
	let sale = TillSale {
		buyer: THIEF.to_account_id(),
		lines: vec![line(listing, 1, promoters)].try_into().expect("one fits"),
		total: None,
		platform: None,
		attachment: None,
		salt,
		expires: Timestamp::get() + DAY_MS,
	};
	let signed = sign(THIEF, &Orders::sale_payload(&OWNER.to_account_id(), &sale));
	RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })
}

/// Calls by which a thief would gain, or the owner lose. Every one is refused to every type but `Any`.
fn hostile(scene: &Scene) -> Vec<RuntimeCall> {
	let Scene { shop, listing, bait, bought, .. } = *scene;
	let thief = THIEF.to_account_id();
	let much = 500 * UNITS;
	let send = |to: &AccountId| {
		RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death {
			dest: to.clone().into(),
			value: much,
		})
	};
	let mut signatories = vec![thief.clone()];
	signatories.retain(|who| *who != OWNER.to_account_id());
	let loot = Box::new(send(&thief));
	vec![
		send(&thief),
		RuntimeCall::Balances(pallet_balances::Call::transfer_all {
			dest: thief.clone().into(),
			keep_alive: false,
		}),
		RuntimeCall::Balances(pallet_balances::Call::burn { value: much, keep_alive: true }),
		RuntimeCall::Assets(pallet_assets::Call::transfer {
			id: TIME,
			target: thief.clone().into(),
			amount: much,
		}),
		RuntimeCall::Assets(pallet_assets::Call::approve_transfer {
			id: TIME,
			delegate: thief.clone().into(),
			amount: much,
		}),
		// Bonds and one-way fees: the four calls of the first trial.
		capability(shop, Capability::Network),
		RuntimeCall::Shops(pallet_shops::Call::add_slots {
			shop,
			count: 400,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
		}),
		RuntimeCall::Shops(pallet_shops::Call::open_shop {
			profile: pallet_shops::Shops::<Runtime>::get(shop).expect("it is open").profile,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
		}),
		RuntimeCall::Receipts(pallet_receipts::Call::set_capacity { shop, capacity: 10_000 }),
		RuntimeCall::Shops(pallet_shops::Call::give_up_slots { shop, count: 5 }),
		RuntimeCall::Shops(pallet_shops::Call::give_up_capability { shop, capability: Capability::Market }),
		RuntimeCall::Shops(pallet_shops::Call::wind_down_shop { shop }),
		RuntimeCall::Shops(pallet_shops::Call::offer_shop { shop, to: thief.clone() }),
		// Money that is promised, or held for others.
		RuntimeCall::Distribution(pallet_distribution::Call::top_up_campaign { campaign: 0, amount: much }),
		RuntimeCall::Distribution(pallet_distribution::Call::open_campaign {
			shop,
			listings: None,
			terms: campaign_terms(UNITS),
			budget: much,
			expires: Timestamp::get() + DAY_MS,
		}),
		sale(listing, &[Sr25519Keyring::Eve], 77),
		buy(bait),
		RuntimeCall::Orders(pallet_orders::Call::confirm_delivery { order: bought, size: size(bought) }),
		RuntimeCall::Orders(pallet_orders::Call::refund_part {
			order: scene.accepted,
			line: 0,
			amounts: vec![PRICE].try_into().expect("one fits"),
			size: size(scene.accepted),
		}),
		RuntimeCall::Rewards(pallet_rewards::Call::freeze { amount: much }),
		RuntimeCall::Rewards(pallet_rewards::Call::seal { amount: much }),
		RuntimeCall::Rewards(pallet_rewards::Call::fund_pot {
			pot: souk_primitives::rewards::Pot::Cashback,
			amount: much,
		}),
		RuntimeCall::Rewards(pallet_rewards::Call::acknowledge_debt {
			creditor: thief.clone(),
			amount: much,
			due: Timestamp::get() + DAY_MS,
		}),
		RuntimeCall::Experience(pallet_experience::Call::enrol_tester { anchor: H256::repeat_byte(5) }),
		RuntimeCall::Staking(pallet_staking::Call::bond_extra { max_additional: much }),
		RuntimeCall::Staking(pallet_staking::Call::set_payee {
			payee: RewardDestination::Account(thief.clone()),
		}),
		RuntimeCall::Referenda(pallet_referenda::Call::place_decision_deposit { index: scene.poll }),
		RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes: vec![7; 1_000] }),
		RuntimeCall::Identity(pallet_identity::Call::set_identity {
			info: Box::new(pallet_identity::legacy::IdentityInfo::default()),
		}),
		// Calls that carry others: a proxy of a proxy, a multisig, a derivative.
		RuntimeCall::Proxy(pallet_proxy::Call::proxy {
			real: Sr25519Keyring::Eve.to_account_id().into(),
			force_proxy_type: None,
			call: loot.clone(),
		}),
		RuntimeCall::Proxy(pallet_proxy::Call::add_proxy {
			delegate: thief.clone().into(),
			proxy_type: Any,
			delay: 0,
		}),
		RuntimeCall::Proxy(pallet_proxy::Call::create_pure { proxy_type: Any, delay: 0, index: 0 }),
		RuntimeCall::Proxy(pallet_proxy::Call::remove_proxies {}),
		RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: signatories,
			call: loot.clone(),
		}),
		RuntimeCall::Utility(pallet_utility::Call::as_derivative { index: 0, call: loot.clone() }),
		RuntimeCall::Utility(pallet_utility::Call::if_else { main: loot.clone(), fallback: loot }),
	]
}

/// The ways to wrap a call.
fn wrapped(inner: &RuntimeCall) -> Vec<RuntimeCall> {
	use pallet_utility::Call::{as_derivative, batch, batch_all, force_batch, if_else};
	let utility = RuntimeCall::Utility;
	let boxed = || Box::new(inner.clone());
	let real = || OWNER.to_account_id().into();
	let batched = utility(batch { calls: vec![inner.clone()] });
	vec![
		inner.clone(),
		batched.clone(),
		utility(batch_all { calls: vec![inner.clone()] }),
		utility(force_batch { calls: vec![batched.clone(), utility(batch_all { calls: vec![batched] })] }),
		utility(as_derivative { index: 0, call: boxed() }),
		utility(if_else { main: boxed(), fallback: boxed() }),
		RuntimeCall::Proxy(pallet_proxy::Call::proxy { real: real(), force_proxy_type: None, call: boxed() }),
		RuntimeCall::Multisig(pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![THIEF.to_account_id()],
			call: boxed(),
		}),
	]
}

/// The thief makes a call with the key of a type. Returns how the call went.
fn steal(kind: ProxyType, inner: RuntimeCall) -> DispatchResult {
	let proxy = pallet_proxy::Call::proxy {
		real: OWNER.to_account_id().into(),
		force_proxy_type: Some(kind),
		call: Box::new(inner),
	};
	call(THIEF, RuntimeCall::Proxy(proxy))?;
	let executed = System::events().into_iter().rev().find_map(|record| match record.event {
		RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
		_ => None,
	});
	executed.expect("it was executed")
}

fn filtered() -> DispatchError {
	frame_system::Error::<Runtime>::CallFiltered.into()
}

/// Nothing of the owner's is gone or bound.
fn assert_unharmed(before: &Wealth, after: &Wealth, what: &dyn core::fmt::Debug) {
	for asset in 0..2 {
		assert!(after.total[asset] >= before.total[asset], "lost: {what:?}: {before:?} {after:?}");
		assert!(after.liquid[asset] >= before.liquid[asset], "bound: {what:?}: {before:?} {after:?}");
	}
	assert!(after.wards >= before.wards, "lost of another account: {what:?}");
	assert_eq!(after.payee, before.payee, "rewards turned away: {what:?}");
	assert_eq!(after.shop, before.shop, "the shop: {what:?}");
	assert!(after.stock >= before.stock, "stock: {what:?}");
}

#[test]
fn should_lose_nothing_when_a_thief_makes_a_hostile_call() {
	on_development(|| {
		let scene = scene();
		let before = wealth(&scene);
		assert!(before.payee && before.shop.2);
		let mut quiet = Vec::new();
		for attack in hostile(&scene) {
			let (pallet, function) = name(&attack);
			// Each is possible, and the owner would lose by it, or bind itself.
			let after = in_a_trial(|| {
				assert_ok!(call(OWNER, attack.clone()));
				wealth(&scene)
			});
			if after == before {
				quiet.push((pallet, function));
			}
			for kind in TYPES.into_iter().skip(1) {
				assert!(!kind.filter(&attack), "{kind:?}: {pallet}.{function}");
				for (way, wrap) in wrapped(&attack).into_iter().enumerate() {
					let after = in_a_trial(|| {
						let _ = steal(kind, wrap);
						wealth(&scene)
					});
					assert_unharmed(&before, &after, &(kind, way, pallet, function));
				}
			}
		}
		// An offered shop is gone once the thief accepts it.
		assert_eq!(quiet, [("Shops", "offer_shop")]);
	});
}

#[test]
fn should_lose_nothing_when_a_thief_makes_any_call_at_all() {
	on_development(|| {
		let scene = scene();
		let before = wealth(&scene);
		for call in one_of_each() {
			let (pallet, function) = name(&call);
			for kind in TYPES.into_iter().skip(1) {
				let (result, after) = in_a_trial(|| (steal(kind, call.clone()), wealth(&scene)));
				// The staff may take a listing off the shelf.
				let stock = if kind == Commerce { 0 } else { before.stock };
				assert_unharmed(&Wealth { stock, ..before }, &after, &(kind, pallet, function));
				if !allowed(pallet, function).contains(&kind) {
					assert_eq!(result, Err(filtered()), "{kind:?}: {pallet}.{function}");
				} else {
					assert_ne!(result, Err(filtered()), "{kind:?}: {pallet}.{function}");
				}
			}
		}
	});
}

/// Make a call with a stolen key. It must succeed.
fn succeed(
	kind: ProxyType,
	done: &mut BTreeSet<(&'static str, &'static str)>,
	inner: impl Into<RuntimeCall>,
) {
	let inner = inner.into();
	done.insert(name(&inner));
	assert_ok!(steal(kind, inner));
}

/// The calls of a type that the test has made, and that it must have made.
fn assert_all_tried(kind: ProxyType, done: &BTreeSet<(&'static str, &'static str)>, not_tried: &[&str]) {
	for (pallet, function, types) in all_allowed() {
		let batch = pallet == "Utility";
		if types.contains(&kind) && !batch && !not_tried.contains(&function) {
			assert!(done.contains(&(pallet, function)), "{kind:?}: {pallet}.{function} was not tried");
		}
	}
}

#[test]
fn should_lose_stock_and_nothing_else_when_the_key_of_a_till_is_stolen() {
	on_development(|| {
		let scene = scene();
		let before = wealth(&scene);
		let mut done = BTreeSet::new();
		for salt in 0..before.stock {
			succeed(Till, &mut done, sale(scene.listing, &[], salt.into()));
		}
		succeed(Till, &mut done, receipts(scene.shop));
		assert_all_tried(Till, &done, &[]);
		let after = wealth(&scene);
		// Stock can go down to nothing. The owner puts it back with one call.
		assert_eq!((before.stock > 0, after.stock), (true, 0));
		assert_unharmed(&Wealth { stock: 0, ..before }, &after, &"a till");
		// No sale with promoters, no batch, no reversal.
		for refused in [
			sale(scene.listing, &[Sr25519Keyring::Eve], 1_000),
			RuntimeCall::Utility(pallet_utility::Call::batch { calls: vec![receipts(scene.shop)] }),
		] {
			assert_eq!(steal(Till, refused), Err(filtered()));
		}
	});
}

fn receipts(shop: ShopId) -> RuntimeCall {
	RuntimeCall::Receipts(pallet_receipts::Call::post_batch {
		shop,
		till: 0,
		first: 0,
		start: Timestamp::get(),
		rows: vec![souk_primitives::receipts::Row::Sale { value: 100, after: 0 }]
			.try_into()
			.expect("one fits"),
		signatures: BoundedVec::new(),
	})
}

#[test]
fn should_lose_goods_but_no_money_when_the_key_of_the_staff_is_stolen() {
	use pallet_orders::Call as Of;
	use pallet_shops::{Call as In, Restock};
	on_development(|| {
		let scene_now = scene();
		let Scene { shop, listing, waits, second, returning, .. } = scene_now;
		let before = wealth(&scene_now);
		let mut done = BTreeSet::new();
		let mut go = |inner: RuntimeCall| succeed(Commerce, &mut done, inner);
		go(new_listing(shop, DAY_MS));
		let terms = super::journeys::terms(&AssetId::Native);
		go(RuntimeCall::Shops(In::update_terms { listing, expected: None, terms }));
		go(RuntimeCall::Shops(In::update_metadata { listing, metadata: cid(9) }));
		go(RuntimeCall::Shops(In::pause_listing { listing }));
		go(RuntimeCall::Shops(In::resume_listing { listing }));
		in_a_trial(|| {
			let one = SizedOrder { order: waits, extent: size(waits) };
			go(RuntimeCall::Orders(Of::accept_orders { orders: BoundedVec::truncate_from(vec![one]) }));
			go(ship_all(&[waits]));
		});
		go(RuntimeCall::Orders(Of::accept_order { order: waits, size: size(waits) }));
		go(ship(waits));
		go(RuntimeCall::Orders(Of::decline_order { order: second, size: size(second) }));
		in_a_trial(|| go(RuntimeCall::Orders(Of::refuse_return { order: returning, reason: None })));
		go(RuntimeCall::Orders(Of::approve_return {
			order: returning,
			restock: true,
			size: size(returning),
		}));
		go(sale(listing, &[], 1));
		go(receipts(shop));
		go(RuntimeCall::Distribution(pallet_distribution::Call::close_campaign { campaign: 0 }));
		let stock = Shops::listing(listing).expect("it is there").stock;
		go(RuntimeCall::Shops(In::restock { listing, change: Restock::Set { was: stock, units: 0 } }));
		// Those of a network are made where it is one: in `market.rs`.
		let elsewhere = [
			"release_bonds",
			"seize_bonds",
			"delist",
			"reverse_receipts",
			"close_bonus",
			"approve_member",
			"refuse_member",
			"expel_member",
			"publish_post",
			"attest_reads",
		];
		assert_all_tried(Commerce, &done, &elsewhere);
		let after = wealth(&scene_now);
		assert_unharmed(&Wealth { stock: 0, ..before }, &after, &"the staff");
		// Batches of the same are let through, and what they smuggle is not.
		let pause = RuntimeCall::Shops(In::pause_listing { listing });
		let loot = RuntimeCall::Balances(pallet_balances::Call::transfer_all {
			dest: THIEF.to_account_id().into(),
			keep_alive: false,
		});
		let both = pallet_utility::Call::batch_all { calls: vec![pause.clone(), loot] };
		assert_eq!(steal(Commerce, RuntimeCall::Utility(both)), Err(filtered()));
		let one = pallet_utility::Call::batch_all { calls: vec![pause] };
		assert_ok!(steal(Commerce, RuntimeCall::Utility(one)));
	});
}

#[test]
fn should_bind_votes_and_stake_but_lose_no_token_when_their_keys_are_stolen() {
	use pallet_conviction_voting::Call as Votes;
	use pallet_staking::Call as Stakes;
	on_development(|| {
		let scene = scene();
		let before = wealth(&scene);
		let who = OWNER.to_account_id();
		let mut done = BTreeSet::new();
		let vote = Vote { aye: true, conviction: Conviction::Locked6x };
		let vote = AccountVote::Standard { vote, balance: before.liquid[0] };
		let cast = Votes::vote { poll_index: scene.poll, vote };
		succeed(Governance, &mut done, RuntimeCall::ConvictionVoting(cast));
		// The vote locks SOUK. It is still the owner's.
		let bound = wealth(&scene);
		assert!(bound.liquid[0] < before.liquid[0]);
		assert_unharmed(&Wealth { liquid: bound.liquid, ..before }, &bound, &"votes");
		let drop = Votes::remove_vote { class: None, index: scene.poll };
		succeed(Governance, &mut done, RuntimeCall::ConvictionVoting(drop));
		let unlock = || RuntimeCall::ConvictionVoting(Votes::unlock { class: 0, target: who.clone().into() });
		succeed(Governance, &mut done, unlock());
		let to = THIEF.to_account_id().into();
		let delegate = Votes::delegate { class: 20, to, conviction: Conviction::Locked1x, balance: UNITS };
		succeed(Governance, &mut done, RuntimeCall::ConvictionVoting(delegate));
		succeed(Governance, &mut done, RuntimeCall::ConvictionVoting(Votes::undelegate { class: 20 }));
		assert_all_tried(Governance, &done, &[]);

		let before = wealth(&scene);
		let mut done = BTreeSet::new();
		let mut go = |inner| {
			succeed(crate::configs::proxies::ProxyType::Staking, &mut done, RuntimeCall::Staking(inner))
		};
		go(Stakes::unbond { value: 10 * UNITS });
		go(Stakes::rebond { value: 10 * UNITS });
		go(Stakes::validate { prefs: ValidatorPrefs::default() });
		go(Stakes::kick { who: vec![] });
		go(Stakes::nominate { targets: vec![Sr25519Keyring::AliceStash.to_account_id().into()] });
		go(Stakes::chill {});
		go(Stakes::withdraw_unbonded { num_slashing_spans: 0 });
		assert_all_tried(ProxyType::Staking, &done, &["set_keys", "purge_keys", "put_in_front_of"]);
		assert_unharmed(&before, &wealth(&scene), &"stake");
	});
}

#[test]
fn should_bind_deposits_but_lose_no_token_when_the_key_of_a_warehouse_is_stolen() {
	use pallet_trace::Call as Histories;
	on_development(|| {
		let scene = scene();
		let gln = souk_primitives::gs1::Gln::parse("0614141073467").expect("it is a GLN");
		owner(Histories::register_party { gln, prefix: None });
		let before = wealth(&scene);
		let commit = Histories::commit_root { root: H256::repeat_byte(1), count: 8, body: cid(3) };
		assert_ok!(steal(ProxyType::Trace, RuntimeCall::Trace(commit)));
		let after = wealth(&scene);
		let bound = before.liquid[0] - after.liquid[0];
		assert!(bound > 0 && bound < UNITS / 10, "the deposit for a root: {bound}");
		assert_unharmed(&Wealth { liquid: after.liquid, ..before }, &after, &"histories");
		let leave = RuntimeCall::Trace(Histories::remove_party {});
		assert_eq!(steal(ProxyType::Trace, leave), Err(filtered()));
	});
}

#[test]
fn should_lose_at_most_the_budgets_of_campaigns_when_the_staff_sells_to_the_thief() {
	use pallet_orders::Call as Of;
	on_development(|| {
		let scene = scene();
		let campaign = || Distribution::campaign(0).expect("it is open").remaining;
		let budget = campaign();
		// The key sets a price outside the chain, and the thief buys for nothing: no money moves here.
		let mut terms = super::journeys::terms(&AssetId::Native);
		terms.price = souk_primitives::listing::Price {
			token: (AssetId::Native, 0),
			fiat: Some(super::journeys::euros(10)),
		};
		let change = pallet_shops::Call::update_terms { listing: scene.listing, expected: None, terms };
		assert_ok!(steal(Commerce, RuntimeCall::Shops(change)));
		let order = pallet_orders::NextOrder::<Runtime>::get();
		let place = Of::place_order {
			lines: vec![line(scene.listing, 1, &[Sr25519Keyring::Ferdie])].try_into().expect("one fits"),
			payment: vec![(AssetId::Native, sp_runtime::Perbill::one())].try_into().expect("one fits"),
			limits: vec![0].try_into().expect("one fits"),
			fiat: Some(super::journeys::euros(10)),
			platform: None,
			mode: souk_primitives::order::OrderMode::Attested,
			attachment: None,
		};
		assert_ok!(call(THIEF, RuntimeCall::Orders(place)));
		// Its fees and its commission are paid in advance. Nobody gains the fees.
		let prepay = pallet_prepaid::Call::open_account { asset: AssetId::Native, amount: 100 * UNITS };
		assert_ok!(call(OWNER, RuntimeCall::Prepaid(prepay)));
		let before = Wealth { ..wealth(&scene) };
		assert_ok!(steal(Commerce, RuntimeCall::Orders(Of::accept_order { order, size: size(order) })));
		assert_ok!(steal(Commerce, ship(order)));
		for end in [
			Of::confirm_delivery { order, size: size(order) },
			Of::complete_order { order, size: size(order) },
		] {
			assert_ok!(call(THIEF, RuntimeCall::Orders(end)));
		}
		let after = wealth(&scene);
		let (lost, spent) = (before.total[0] - after.total[0], budget - campaign());
		// Ten euros are 76.60 SOUK: 9 % for the pool, 6 ‰ for the commune, and 20 % for the thief's promoter.
		let fees = 766 * UNITS / 10 * (96 + 200) / 1_000;
		assert_eq!((lost, spent), (UNITS + fees, UNITS), "the reward of one sale, and its fees");
		assert!(spent <= budget);
	});
}
