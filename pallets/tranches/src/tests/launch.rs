// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, Error, Event, GenesisAllocation, Launch};
use frame_support::{assert_noop, traits::Hooks, weights::Weight};
use souk_math::economy::{Economy, Release, Token, TOKEN};
use sp_runtime::BuildStorage;

#[test]
fn should_remember_the_first_block_when_launched() {
	build_and_execute(|| {
		assert_eq!(Launch::<Test>::get(), Some(LAUNCH));
		assert_eq!(events(), [Event::Launched { moment: LAUNCH }]);
		// The launch is recorded only once.
		at(DAY);
		Tranches::on_finalize(2);
		Tranches::on_finalize(1);
		assert_eq!(Launch::<Test>::get(), Some(LAUNCH));
		assert_eq!(Tranches::on_initialize(2), Weight::zero());
	});
}

#[test]
fn should_wait_when_the_first_block_is_not_over() {
	with_economy("bizkey", || {
		Launch::<Test>::kill();
		System::set_block_number(1);
		assert_noop!(Tranches::release(signed(bob()), 1), Error::<Test>::NotStarted);
		assert_eq!(Tranches::allocation(1).unwrap().start, None);
		Tranches::on_finalize(1);
		release(1);
	});
}

#[test]
fn should_keep_the_launch_of_genesis_when_it_names_one() {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let genesis = crate::GenesisConfig::<Test> { launch: Some(7), allocations: vec![] };
	genesis.assimilate_storage(&mut storage).unwrap();
	sp_io::TestExternalities::from(storage).execute_with(|| {
		Tranches::on_finalize(1);
		assert_eq!(Launch::<Test>::get(), Some(7));
	});
}

fn build(release: Release, amount: u128) {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> { balances: vec![(alice(), 10 * TOKEN)], ..Default::default() }
		.assimilate_storage(&mut storage)
		.unwrap();
	let allocations = vec![GenesisAllocation { beneficiary: alice(), token: Token::Souk, amount, release }];
	crate::GenesisConfig::<Test> { launch: None, allocations }.assimilate_storage(&mut storage).unwrap();
}

#[test]
#[should_panic(expected = "cannot allocate")]
fn should_refuse_genesis_when_nothing_holds_the_allocation() {
	build(Release::AtOnce, TOKEN);
}

#[test]
#[should_panic(expected = "cannot allocate")]
fn should_refuse_genesis_when_no_existential_deposit_is_left() {
	build(Release::Team, 10 * TOKEN);
}

#[test]
fn should_accept_genesis_when_an_existential_deposit_is_left() {
	build(Release::Team, 10 * TOKEN - ED);
}

#[test]
fn should_read_what_it_wrote_when_genesis_is_json() {
	let economy = Economy::by_name("souk").unwrap();
	let config = crate::GenesisConfig::<Test> {
		launch: Some(LAUNCH),
		allocations: GenesisAllocation::of_economy(economy, account_of),
	};
	let json = serde_json::to_string(&config).unwrap();
	// Such amounts are too large for the numbers of most JSON readers.
	assert!(json.contains("\"amount\":\"2000000000000000000000\""), "{json}");
	let read: crate::GenesisConfig<Test> = serde_json::from_str(&json).unwrap();
	assert_eq!(read.allocations, config.allocations);
}
