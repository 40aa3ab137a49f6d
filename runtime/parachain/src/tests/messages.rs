// SPDX-License-Identifier: Apache-2.0

//! XCM: SOUK and TIME go to another parachain and come back, and nothing else comes or goes. Messages come in as they do from a relay
//! chain: in the data of a block, with the state of the channel proved.

use super::*;
use crate::{
	configs::xcm::{LocationToAccountId, TimeLocation, WeightToTime},
	genesis_presets::ENDOWMENT,
	Balances, RuntimeEvent, Timestamp,
};
use cumulus_primitives_core::{relay_chain::HrmpChannelId, AbridgedHrmpChannel, XcmpMessageFormat};
use cumulus_primitives_parachain_inherent::MessageQueueChain;
use frame_support::weights::{Weight, WeightToFee as _};
use pallet_xcm::Call as XcmCall;
use souk_runtime_common::{constants::currency::UNITS, keyless::Treasury};
use staging_xcm::{latest::prelude::*, VersionedAssets, VersionedLocation, VersionedXcm};
use staging_xcm_executor::traits::ConvertLocation;
use Sr25519Keyring::{Bob, Charlie, Dave};

/// An asset of this chain. `AssetId` is that of messages here.
type Token = souk_primitives::AssetId;

/// The other parachain.
const OTHER: u32 = 2_001;
const AMOUNT: Balance = 1_000 * UNITS;

fn other() -> Location {
	Location::new(1, [Parachain(OTHER)])
}

/// The account of the other parachain on this one.
fn theirs() -> AccountId {
	LocationToAccountId::convert_location(&other()).expect("a parachain has an account")
}

fn account(who: Sr25519Keyring) -> Location {
	Location::new(0, [Junction::AccountId32 { network: None, id: who.to_account_id().into() }])
}

fn souk(amount: Balance) -> Asset {
	(Here, amount).into()
}

fn time_asset(amount: Balance) -> Asset {
	(TimeLocation::get(), amount).into()
}

/// What the relay chain says of the channels between the two.
fn with_channels(state: &mut RelayStateSproofBuilder) {
	let open = AbridgedHrmpChannel {
		max_capacity: 10,
		max_total_size: 1 << 20,
		max_message_size: 1 << 16,
		msg_count: 0,
		total_size: 0,
		mqc_head: None,
	};
	*state.upsert_inbound_channel(OTHER.into()) = open.clone();
	*state.upsert_outbound_channel(OTHER.into()) = open;
}

/// All SOUK and all TIME.
fn issued() -> (Balance, Balance) {
	(Balances::total_issuance(), crate::Assets::total_supply(TIME))
}

/// End the block, and begin one that brings these messages of the other parachain. Returns what the block before sent out.
fn next_block_with(incoming: Vec<Xcm<()>>) -> usize {
	let at = Timestamp::get() + SLOT_DURATION;
	let header = Executive::finalize_block();
	let sent = cumulus_pallet_parachain_system::HrmpOutboundMessages::<Runtime>::get().len();
	let number = relay_number(at);
	let letters: Vec<InboundHrmpMessage> = incoming
		.into_iter()
		.map(|message| {
			let body = VersionedXcm::from(message).encode();
			let data = [XcmpMessageFormat::ConcatenatedVersionedXcm.encode(), body].concat();
			InboundHrmpMessage { sent_at: number, data }
		})
		.collect();
	// The head of the channel goes on from where this chain saw it last.
	let before = cumulus_pallet_parachain_system::LastHrmpMqcHeads::<Runtime>::get();
	let mut chain: MessageQueueChain = before.get(&ParaId::from(OTHER)).cloned().unwrap_or_default();
	letters.iter().for_each(|letter| {
		chain.extend_hrmp(letter);
	});
	let data = told(Some(&header), at, |state| {
		with_channels(state);
		let id = HrmpChannelId { sender: OTHER.into(), recipient: state.para_id };
		if let Some(channel) = state.hrmp_channels.get_mut(&id) {
			channel.mqc_head = Some(chain.head());
		}
	});
	let across = letters.into_iter().map(|letter| (ParaId::from(OTHER), letter)).collect();
	begin_block_told(Some(&header), at, data, messages(Vec::new(), across));
	sent
}

/// Let waiting messages be served.
fn served(incoming: Vec<Xcm<()>>) -> Vec<bool> {
	next_block_with(incoming);
	System::reset_events();
	let _ = next_block_with(Vec::new());
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::MessageQueue(pallet_message_queue::Event::Processed { success, .. }) => {
				Some(success)
			},
			RuntimeEvent::MessageQueue(pallet_message_queue::Event::ProcessingFailed { .. }) => Some(false),
			_ => None,
		})
		.collect()
}

/// Send an asset of this chain to an account of the other.
fn transfer(assets: Vec<Asset>) -> RuntimeCall {
	RuntimeCall::PolkadotXcm(XcmCall::limited_reserve_transfer_assets {
		dest: Box::new(VersionedLocation::from(other())),
		beneficiary: Box::new(VersionedLocation::from(account(Charlie))),
		assets: Box::new(VersionedAssets::from(Assets::from(assets))),
		fee_asset_item: 0,
		weight_limit: Unlimited,
	})
}

/// The other chain gives an asset back to an account here, and pays out of it.
fn back(asset: Asset) -> Xcm<()> {
	Xcm(vec![
		WithdrawAsset(asset.clone().into()),
		ClearOrigin,
		BuyExecution { fees: asset, weight_limit: Unlimited },
		DepositAsset { assets: AllCounted(1).into(), beneficiary: account(Dave) },
	])
}

fn of(asset: &Token, who: &AccountId) -> Balance {
	total(asset, who)
}

fn on_channels(test: impl FnOnce()) {
	on_development(|| {
		next_block_with(Vec::new());
		test();
	});
}

#[test]
fn should_come_back_to_the_unit_less_the_fee_when_souk_and_time_travel() {
	for (asset, sent) in [(Token::Native, souk(AMOUNT)), (time(), time_asset(AMOUNT))] {
		on_channels(|| {
			let before_all = issued();
			let bob = Bob.to_account_id();
			let before = of(&asset, &bob);
			assert_ok!(call(Bob, transfer(vec![sent.clone()])));
			// It is on the account of the other chain, so no token was made or lost. The delivery is paid in SOUK.
			assert_eq!(of(&asset, &theirs()), AMOUNT);
			let delivery = before - of(&asset, &bob) - AMOUNT;
			assert!(delivery < UNITS && (delivery > 0) == (asset == Token::Native), "{delivery}");
			assert_eq!(next_block_with(Vec::new()), 1, "a message left");
			assert_eq!(issued(), before_all);

			let dave = Dave.to_account_id();
			let had = of(&asset, &dave);
			let treasury = of(&asset, &Treasury::get());
			assert_eq!(served(vec![back(sent.clone())]), [true]);
			let (got, fee) = (of(&asset, &dave) - had, of(&asset, &Treasury::get()) - treasury);
			assert_eq!(got + fee, AMOUNT, "the fee is all that is missing");
			assert!(fee > 0 && fee < UNITS, "{fee}");
			assert_eq!(of(&asset, &theirs()), 0);
			assert_eq!(issued(), before_all);
		});
	}
}

/// A chain that lies cannot take more than was sent to it.
#[test]
fn should_give_nothing_when_the_other_chain_has_nothing_here() {
	on_channels(|| {
		assert_ok!(call(Bob, transfer(vec![souk(AMOUNT)])));
		next_block_with(Vec::new());
		let before = (of(&Token::Native, &Dave.to_account_id()), Balances::total_issuance());
		assert_eq!(served(vec![back(souk(AMOUNT + 1))]), [false]);
		assert_eq!(served(vec![back(time_asset(UNITS))]), [false]);
		let after = (of(&Token::Native, &Dave.to_account_id()), Balances::total_issuance());
		assert_eq!(after, before);
		assert_eq!(of(&Token::Native, &theirs()), AMOUNT);
	});
}

/// No message makes a token, is carried out for free, calls, or acts as an account of this chain.
#[test]
fn should_refuse_when_a_message_does_anything_but_bring_souk_and_time_back() {
	on_channels(|| {
		assert_ok!(call(Bob, transfer(vec![souk(AMOUNT)])));
		next_block_with(Vec::new());
		let dave = Dave.to_account_id();
		let foreign = |amount: u128| -> Asset { (Location::new(1, [Parachain(OTHER)]), amount).into() };
		let pay = souk(AMOUNT / 10);
		let remark = RuntimeCall::System(frame_system::Call::remark_with_event { remark: vec![1] });
		let buys = |rest: Vec<Instruction<()>>| {
			let mut all = vec![
				WithdrawAsset(pay.clone().into()),
				BuyExecution { fees: pay.clone(), weight_limit: Unlimited },
			];
			all.extend(rest);
			Xcm(all)
		};
		let deposit = || DepositAsset { assets: AllCounted(8).into(), beneficiary: account(Dave) };
		let refused: Vec<(&str, Xcm<()>)> = vec![
			("unpaid", Xcm(vec![WithdrawAsset(souk(UNITS).into()), deposit()])),
			(
				"free by its own word",
				Xcm(vec![
					UnpaidExecution { weight_limit: Unlimited, check_origin: None },
					WithdrawAsset(souk(UNITS).into()),
					deposit(),
				]),
			),
			(
				"made of air, SOUK",
				Xcm(vec![
					ReserveAssetDeposited(souk(AMOUNT).into()),
					BuyExecution { fees: souk(AMOUNT), weight_limit: Unlimited },
					deposit(),
				]),
			),
			(
				"made of air, its own",
				Xcm(vec![
					ReserveAssetDeposited(foreign(AMOUNT).into()),
					BuyExecution { fees: foreign(AMOUNT), weight_limit: Unlimited },
					deposit(),
				]),
			),
			(
				"teleported",
				Xcm(vec![
					ReceiveTeleportedAsset(souk(AMOUNT).into()),
					BuyExecution { fees: souk(AMOUNT), weight_limit: Unlimited },
					deposit(),
				]),
			),
			(
				"an account of this chain",
				Xcm(vec![
					AliasOrigin(account(Bob)),
					WithdrawAsset(souk(AMOUNT).into()),
					BuyExecution { fees: souk(AMOUNT), weight_limit: Unlimited },
					deposit(),
				]),
			),
			(
				"a call",
				buys(vec![Transact {
					origin_kind: OriginKind::SovereignAccount,
					fallback_max_weight: None,
					call: remark.encode().into(),
				}]),
			),
		];
		for (what, message) in refused {
			let had = (of(&Token::Native, &dave), Balances::total_issuance());
			assert_eq!(served(vec![message]), [false], "{what}");
			let has = (of(&Token::Native, &dave), Balances::total_issuance());
			// What a message had in hand when it failed waits for its owner, and is not issued meanwhile.
			assert!(has.0 == had.0 && has.1 <= had.1, "{what}");
			let remarked = |event: &RuntimeEvent| {
				matches!(event, RuntimeEvent::System(frame_system::Event::Remarked { .. }))
			};
			assert!(!System::events().iter().any(|record| remarked(&record.event)), "{what}");
		}
		// The same, but paid and without the call, is carried out.
		assert_eq!(served(vec![buys(vec![deposit()])]), [true]);
	});
}

#[test]
fn should_refuse_when_an_account_sends_anything_but_souk_and_time() {
	on_channels(|| {
		let filtered: sp_runtime::DispatchError = pallet_xcm::Error::<Runtime>::Filtered.into();
		let relay: Asset = (Location::parent(), AMOUNT).into();
		let coupon: Asset = (Location::new(0, [PalletInstance(20), GeneralIndex(2_000)]), AMOUNT).into();
		for assets in [vec![relay], vec![coupon.clone()], vec![souk(AMOUNT), coupon]] {
			assert!(call(Bob, transfer(assets.clone())).is_err(), "{assets:?}");
		}
		let teleport = XcmCall::limited_teleport_assets {
			dest: Box::new(VersionedLocation::from(other())),
			beneficiary: Box::new(VersionedLocation::from(account(Charlie))),
			assets: Box::new(VersionedAssets::from(Assets::from(vec![souk(AMOUNT)]))),
			fee_asset_item: 0,
			weight_limit: Unlimited,
		};
		assert_eq!(call(Bob, RuntimeCall::PolkadotXcm(teleport)), Err(filtered));
		let message = Xcm(vec![WithdrawAsset(souk(AMOUNT).into())]);
		let execute = XcmCall::execute {
			message: Box::new(VersionedXcm::from(message.clone())),
			max_weight: Weight::from_parts(10_000_000_000, 1 << 20),
		};
		assert_eq!(call(Bob, RuntimeCall::PolkadotXcm(execute)), Err(filtered));
		// Only root speaks for the chain, as in opening a channel.
		let send = |who| {
			let send = XcmCall::send {
				dest: Box::new(VersionedLocation::from(Location::parent())),
				message: Box::new(VersionedXcm::from(Xcm(vec![ClearOrigin]))),
			};
			dispatch(who, RuntimeCall::PolkadotXcm(send))
		};
		assert_eq!(
			send(RuntimeOrigin::signed(Bob.to_account_id())),
			Err(sp_runtime::DispatchError::BadOrigin)
		);
		assert_ok!(send(RuntimeOrigin::root()));
		assert!(of(&Token::Native, &Bob.to_account_id()) > ENDOWMENT - 10 * UNITS);
	});
}

/// Whoever may pay in TIME pays what it counts for.
#[test]
fn should_cost_half_as_many_time_when_a_time_counts_for_two_souk() {
	use crate::configs::governance::parameters::{rewards as settings, RuntimeParameters};
	on_development(|| {
		let weight = Weight::from_parts(4_000_000_000, 4 * 16 * 1024);
		let souk = crate::chain::WeightToFee::weight_to_fee(&weight);
		let worth = pallet_rewards::types::AssetWorth::of(
			&time(),
			&<settings::Worths as frame_support::traits::Get<pallet_rewards::types::Worths>>::get(),
		);
		let per_time = worth.lost.at_least(UNITS);
		let in_time = WeightToTime::weight_to_fee(&weight);
		assert_eq!(in_time, souk * UNITS / per_time + 1);
		// Where governance says nothing of TIME, nobody can pay in it.
		let none = settings::Parameters::Worths(settings::Worths, Some(Default::default()));
		let key_value = RuntimeParameters::Rewards(none);
		assert_ok!(dispatch(RuntimeOrigin::root(), pallet_parameters::Call::set_parameter { key_value }));
		assert_eq!(WeightToTime::weight_to_fee(&weight), Balance::MAX);
	});
}
