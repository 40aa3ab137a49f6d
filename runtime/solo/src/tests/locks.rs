// SPDX-License-Identifier: Apache-2.0

//! Locked SOUK and SOUK on hold for others: an escrow is no way around a vote or a vesting schedule.

use super::{
	journeys::{
		campaign_terms, complete, deliver, euros, open_shop, path, place, publish_as, sign, terms, BUYER,
		PRICE, SELLER,
	},
	*,
};
use crate::{
	configs::assets::{Holds, Lockable, PaidToOthers},
	RuntimeHoldReason,
};
use frame_support::{
	assert_noop,
	traits::{tokens::Precision, Contains, LockableCurrency, WithdrawReasons},
};
use pallet_conviction_voting::{AccountVote, Conviction, Vote};
use pallet_orders::types::TillSale;
use souk_math::commission::CommissionPlan;
use souk_primitives::{
	holds::{Payable, PayableHolds},
	listing::{ListingTerms, Price},
	order::LineRequest,
	shop::Capability,
	ListingId,
};
use souk_runtime_common::{
	constants::{
		currency::{EXISTENTIAL_DEPOSIT, UNITS},
		time::DAY_MS,
	},
	locks::{due_and_set, UNDER_HOLDS},
};
use sp_runtime::{Perbill, TokenError};

/// The amount of our lock on an account. It must be the amount that is due.
fn under_holds(who: Sr25519Keyring) -> Balance {
	let (due, set) = due_and_set::<Runtime, PaidToOthers>(&who.to_account_id());
	assert_eq!(due, set);
	set
}

fn free(who: Sr25519Keyring) -> Balance {
	Balances::free_balance(who.to_account_id())
}

/// The SOUK on hold that another account may get.
fn promised(who: Sr25519Keyring) -> Balance {
	let holds = pallet_balances::Holds::<Runtime>::get(who.to_account_id());
	holds.iter().filter(|hold| PaidToOthers::contains(&hold.id)).map(|hold| hold.amount).sum()
}

/// The SOUK on hold, besides the amount promised to others.
fn other_holds(who: Sr25519Keyring, promised: Balance) -> Balance {
	total(&AssetId::Native, &who.to_account_id()) - free(who) - promised
}

/// Spend the free SOUK of an account down to an amount.
fn keep(who: Sr25519Keyring, amount: Balance) {
	send(who, free(who) - amount).expect("it can be spent");
}

fn send(who: Sr25519Keyring, value: Balance) -> DispatchResult {
	let dest = Sr25519Keyring::Ferdie.to_account_id().into();
	call(who, RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest, value }))
}

/// Submit a referendum.
pub fn poll() -> u32 {
	use frame_support::traits::StorePreimage;
	let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	assert_ok!(call(
		Sr25519Keyring::Alice,
		RuntimeCall::Referenda(pallet_referenda::Call::submit {
			proposal_origin: Box::new(crate::OriginCaller::system(frame_system::RawOrigin::Root)),
			proposal: crate::Preimage::bound(remark).expect("it is small"),
			enactment_moment: frame_support::traits::schedule::DispatchTime::After(0),
		})
	));
	pallet_referenda::ReferendumCount::<Runtime>::get() - 1
}

fn vote(who: Sr25519Keyring, poll_index: u32, balance: Balance) -> DispatchResult {
	let vote = Vote { aye: true, conviction: Conviction::Locked6x };
	let vote = AccountVote::Standard { vote, balance };
	call(who, RuntimeCall::ConvictionVoting(pallet_conviction_voting::Call::vote { poll_index, vote }))
}

/// A listing that pays no commission and takes no returns.
fn listing() -> ListingId {
	let shop = open_shop();
	assert_ok!(call(
		SELLER,
		RuntimeCall::Shops(pallet_shops::Call::add_capability {
			shop,
			capability: Capability::Market,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
			min_slots: 0
		})
	));
	let mut terms = terms(&AssetId::Native);
	terms.return_window = 0;
	terms.commission = CommissionPlan::Formula { rate: Perbill::zero(), closing: Perbill::zero() };
	publish_as(shop, terms)
}

#[test]
fn should_keep_votes_covered_when_the_free_part_is_spent_during_an_order() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 3 * PRICE);
		assert_ok!(vote(BUYER, poll, PRICE));
		assert_eq!(under_holds(BUYER), 0);
		let order = place(listing, &AssetId::Native, 1, &[]);
		let promised = promised(BUYER);
		assert!(promised > PRICE, "the price and the deposit");
		assert_eq!(under_holds(BUYER), PRICE + promised);
		// The SOUK that voted cannot be spent. All other SOUK can be spent.
		let rest = free(BUYER) - (PRICE - other_holds(BUYER, promised));
		assert_noop!(send(BUYER, rest + 1), TokenError::Frozen);
		assert_ok!(send(BUYER, rest));
		deliver(order, 1);
		if Orders::order_view(order).is_some_and(|order| !order.state.is_final()) {
			complete(order);
		}
		assert_eq!(under_holds(BUYER), 0);
		assert!(total(&AssetId::Native, &BUYER.to_account_id()) >= PRICE, "the vote has its SOUK under it");
	});
}

#[test]
fn should_refuse_to_hold_locked_souk_when_an_order_is_placed() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 2 * PRICE);
		assert_ok!(vote(BUYER, poll, 2 * PRICE));
		let order = pallet_orders::Call::place_order {
			lines: vec![LineRequest {
				listing,
				offer: super::journeys::offered(listing),
				quantity: 1,
				path: Default::default(),
				items: Default::default(),
			}]
			.try_into()
			.expect("one fits"),
			payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
			limits: vec![PRICE].try_into().expect("one fits"),
			fiat: None,
			platform: None,
			mode: souk_primitives::order::OrderMode::Escrow,
			attachment: None,
		};
		assert_noop!(call(BUYER, RuntimeCall::Orders(order)), pallet_orders::Error::<Runtime>::FundsLocked);
	});
}

#[test]
fn should_not_count_an_escrow_when_its_buyer_votes() {
	on_development(|| {
		let (listing, poll) = (listing(), poll());
		keep(BUYER, 3 * PRICE);
		place(listing, &AssetId::Native, 1, &[]);
		let promised = promised(BUYER);
		let own = total(&AssetId::Native, &BUYER.to_account_id()) - promised;
		assert_noop!(
			vote(BUYER, poll, own + 1),
			pallet_conviction_voting::Error::<Runtime>::InsufficientFunds
		);
		assert_ok!(vote(BUYER, poll, own));
		assert_eq!(under_holds(BUYER), own + promised);
		assert_noop!(send(BUYER, PRICE), TokenError::Frozen);
	});
}

#[test]
fn should_keep_vesting_souk_when_a_campaign_would_pay_it_out() {
	on_development(|| {
		let listing = listing();
		let shop = Shops::listing(listing).expect("it is there").shop;
		// At the till it costs ten euros.
		let price = Price { token: (AssetId::Native, 0), fiat: Some(euros(10)) };
		let listing = publish_as(shop, ListingTerms { price, ..terms(&AssetId::Native) });
		let (merchant, friend) = (SELLER.to_account_id(), Sr25519Keyring::Dave);
		keep(SELLER, 100 * UNITS);
		let schedule = pallet_vesting::VestingInfo::new(1_000 * UNITS, UNITS / 1_000, System::block_number());
		assert_ok!(call(
			Sr25519Keyring::Alice,
			RuntimeCall::Vesting(pallet_vesting::Call::vested_transfer {
				target: merchant.clone().into(),
				schedule
			})
		));
		let open = |budget: Balance| {
			RuntimeCall::Distribution(pallet_distribution::Call::open_campaign {
				shop,
				listings: None,
				terms: campaign_terms(budget),
				budget,
				expires: Timestamp::get() + DAY_MS,
			})
		};
		assert!(call(SELLER, open(1_000 * UNITS)).is_err(), "it would be made of vesting SOUK");
		// A campaign out of SOUK that is not locked can be opened, and it pays.
		assert_ok!(call(SELLER, open(50 * UNITS)));
		// The bonds of the shop can be seized, so they are promised too.
		let bonds = promised(SELLER) - 50 * UNITS;
		assert_eq!(under_holds(SELLER), 1_050 * UNITS + bonds);
		// Half of the hundred SOUK that do not vest is promised.
		let rest = 50 * UNITS + other_holds(SELLER, 50 * UNITS + bonds);
		assert_noop!(send(SELLER, rest + 1), TokenError::Frozen);
		let sale = TillSale {
			buyer: BUYER.to_account_id(),
			lines: vec![LineRequest {
				listing,
				offer: super::journeys::offered(listing),
				quantity: 1,
				path: path(listing, &[friend]),
				items: Default::default(),
			}]
			.try_into()
			.expect("one fits"),
			total: None,
			platform: None,
			attachment: None,
			salt: 1,
			expires: Timestamp::get() + DAY_MS,
		};
		let signed = sign(BUYER, &Orders::sale_payload(&merchant, &sale));
		let before = free(friend);
		assert_ok!(call(SELLER, RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })));
		assert_eq!(free(friend) - before, 50 * UNITS);
		assert_eq!(under_holds(SELLER), 1_000 * UNITS + bonds);
		assert!(total(&AssetId::Native, &merchant) >= 1_000 * UNITS, "all that vests is still there");
	});
}

#[test]
fn should_leave_a_buyer_without_a_lock_when_it_only_buys() {
	on_development(|| {
		let listing = listing();
		let order = place(listing, &AssetId::Native, 1, &[]);
		let locks = pallet_balances::Locks::<Runtime>::get(BUYER.to_account_id());
		assert!(locks.iter().all(|lock| lock.id != UNDER_HOLDS));
		// All SOUK that is not on hold can be spent.
		keep(BUYER, EXISTENTIAL_DEPOSIT);
		deliver(order, 1);
	});
}

/// SOUK on hold for a payable reason, over a lock of 5 SOUK: what is locked is refused, what is promised cannot be spent
/// beside it, and after the payment the lock is covered.
fn should_keep_locked_souk<For: Payable<Reason: Into<RuntimeHoldReason>>>() {
	on_development(|| {
		let (who, friend) = (BUYER.to_account_id(), Sr25519Keyring::Dave.to_account_id());
		let hold = |amount| Holds::hold::<For>(&AssetId::Native, &who, amount);
		assert!(PaidToOthers::contains(&For::REASON.into()));
		keep(BUYER, 8 * UNITS);
		Lockable::set_lock(*b"vesting ", &who, 5 * UNITS, WithdrawReasons::all());
		assert_noop!(hold(3 * UNITS + 1), TokenError::Frozen);
		assert_ok!(hold(2 * UNITS));
		assert_eq!(under_holds(BUYER), 7 * UNITS);
		// One more SOUK is usable, for a transfer or for another promise.
		assert_noop!(send(BUYER, UNITS + 1), TokenError::Frozen);
		assert_noop!(hold(UNITS + 1), TokenError::Frozen);
		assert_ok!(send(BUYER, UNITS));
		let paid = Holds::pay::<For>(&AssetId::Native, &who, &friend, 2 * UNITS, Precision::Exact);
		assert_eq!(paid, Ok(2 * UNITS));
		assert_eq!((total(&AssetId::Native, &who), under_holds(BUYER)), (5 * UNITS, 0));
	});
}

#[test]
fn should_keep_locked_souk_when_any_payable_hold_is_paid() {
	should_keep_locked_souk::<pallet_shops::ShopBonds>();
	should_keep_locked_souk::<pallet_orders::Escrows>();
	should_keep_locked_souk::<pallet_orders::OrderDeposits>();
	should_keep_locked_souk::<pallet_orders::DisputeDeposits>();
	should_keep_locked_souk::<pallet_distribution::CampaignBudget>();
	should_keep_locked_souk::<pallet_bonuses::BonusBudget>();
	should_keep_locked_souk::<pallet_networks::MemberBonds>();
	should_keep_locked_souk::<pallet_networks::AccuserDeposits>();
	should_keep_locked_souk::<pallet_receipts::ReferralBudget>();
	should_keep_locked_souk::<pallet_prepaid::PrepaidFunds>();
	should_keep_locked_souk::<pallet_fiat::AttesterBonds>();
	should_keep_locked_souk::<pallet_fiat::ClaimDeposits>();
	should_keep_locked_souk::<pallet_rewards::DebtDeposits>();
	should_keep_locked_souk::<pallet_experience::BindingBonds>();
	should_keep_locked_souk::<pallet_experience::EnrolmentBonds>();
	should_keep_locked_souk::<pallet_experience::ReportBonds>();
	should_keep_locked_souk::<pallet_experience::AppealBonds>();
	should_keep_locked_souk::<pallet_experience::BackingStakes>();
}

/// A pallet that marks one more reason as payable must be told to the runtime, which keeps such holds apart from locks. And
/// it must hold for such a reason as payable, not as a deposit, which may be of locked SOUK.
#[test]
fn should_know_every_payable_reason() {
	let pallets = concat!(env!("CARGO_MANIFEST_DIR"), "/../../pallets");
	let known = include_str!("../../../common/both/assets.rs");
	let mut marked = 0;
	for pallet in std::fs::read_dir(pallets).expect("there are pallets") {
		let Ok(sources) = std::fs::read_dir(pallet.expect("it can be read").path().join("src")) else {
			continue;
		};
		let paths = sources.map(|source| source.expect("it can be read").path());
		let text = paths.map(|path| std::fs::read_to_string(path).unwrap_or_default()).collect::<String>();
		for line in text.lines().map(str::trim) {
			if let Some(name) = line.strip_prefix("impl Payable for ") {
				marked += 1;
				let name = name.trim_end_matches(" {");
				assert!(known.contains(&format!("::{name}>(reason)")), "{name} is not kept apart");
			}
			if let Some(reason) = line.strip_prefix("const REASON: HoldReason = HoldReason::") {
				let deposit = format!("::hold(&HoldReason::{}.into()", reason.trim_end_matches(';'));
				assert!(!text.contains(&deposit), "{deposit} is a deposit, and may be of locked SOUK");
			}
		}
	}
	assert!(marked >= 9, "{marked} reasons are marked");
}

/// Vesting SOUK as deposits of debts that default: 15 debts would have taken all of it.
#[test]
fn should_keep_vesting_souk_when_debts_default() {
	on_development(|| {
		let (debtor, creditor) = (BUYER.to_account_id(), SELLER.to_account_id());
		keep(BUYER, 5 * UNITS);
		let schedule = pallet_vesting::VestingInfo::new(1_000 * UNITS, UNITS / 1_000, System::block_number());
		assert_ok!(call(
			Sr25519Keyring::Alice,
			RuntimeCall::Vesting(pallet_vesting::Call::vested_transfer {
				target: debtor.clone().into(),
				schedule
			})
		));
		keep_usable(BUYER, 0);
		let owe = RuntimeCall::Rewards(pallet_rewards::Call::acknowledge_debt {
			creditor,
			amount: 1,
			due: Timestamp::get() + DAY_MS,
		});
		assert_noop!(call(BUYER, owe), TokenError::Frozen);
		assert!(total(&AssetId::Native, &debtor) >= 1_000 * UNITS, "all that vests is still there");
	});
}

/// SOUK that older pallets reserve and pay to others: the fees of registrars and the deposits of assets. Before, a vesting
/// account asked for a judgement of 20 SOUK out of what vests, and got it for nothing.
#[test]
fn should_keep_locked_souk_when_a_reserve_would_be_paid_to_another_account() {
	use pallet_identity::{legacy::IdentityInfo, Call::*, Judgement};
	on_development(|| {
		let (registrar, fee) = (Sr25519Keyring::Dave, 20 * UNITS);
		let account = registrar.to_account_id();
		let add = add_registrar { account: account.clone().into() };
		assert_ok!(dispatch(RuntimeOrigin::root(), RuntimeCall::Identity(add)));
		assert_ok!(call(registrar, RuntimeCall::Identity(set_fee { index: 0, fee })));
		let info = Box::new(IdentityInfo::default());
		let identity = <sp_runtime::traits::BlakeTwo256 as sp_runtime::traits::Hash>::hash_of(&info);
		assert_ok!(call(BUYER, RuntimeCall::Identity(set_identity { info })));

		let who = BUYER.to_account_id();
		let lock = |amount| Lockable::set_lock(*b"vesting ", &who, amount, WithdrawReasons::all());
		let request = || call(BUYER, RuntimeCall::Identity(request_judgement { reg_index: 0, max_fee: fee }));
		keep(BUYER, 150 * UNITS);
		lock(140 * UNITS);
		assert_noop!(request(), TokenError::Frozen);
		lock(0);
		assert_ok!(request());
		let create = pallet_assets::Call::create { id: 5_000, admin: who.clone().into(), min_balance: 1 };
		assert_ok!(call(BUYER, RuntimeCall::Assets(create)));

		// What is reserved covers a lock that comes later. All of the lock is there until it is gone.
		lock(total(&AssetId::Native, &who));
		let judge = provide_judgement {
			reg_index: 0,
			target: who.clone().into(),
			judgement: Judgement::Reasonable,
			identity,
		};
		let unpaid = pallet_identity::Error::<Runtime>::JudgementPaymentFailed;
		assert_noop!(call(registrar, RuntimeCall::Identity(judge.clone())), unpaid);
		let owner = account.clone().into();
		let give_away = pallet_assets::Call::transfer_ownership { id: 5_000, owner };
		let refused = pallet_assets::Error::<Runtime>::IncompleteDepositTransfer;
		assert_noop!(call(BUYER, RuntimeCall::Assets(give_away)), refused);
		lock(0);
		let before = free(registrar);
		assert_ok!(call(registrar, RuntimeCall::Identity(judge)));
		assert_eq!(free(registrar) - before, fee);
	});
}

/// Spend all that an account can use but an amount.
fn keep_usable(who: Sr25519Keyring, amount: Balance) {
	use frame_support::traits::{
		fungible::Inspect,
		tokens::{Fortitude, Preservation},
	};
	let usable =
		Balances::reducible_balance(&who.to_account_id(), Preservation::Expendable, Fortitude::Polite);
	send(who, usable - amount).expect("it can be spent");
}
