// SPDX-License-Identifier: Apache-2.0

//! What the payer of a row has on hold for it, against the chain's own price of the longest row there can be.
//!
//! The price is `deposit` of `souk_runtime_common`, which the rows of the SDK's pallets cost too. A row counts with its whole
//! key: the 32 bytes that name pallet and map, and the hash and the bytes of each part.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use codec::MaxEncodedLen;
use frame_support::traits::{ConstU32, Get, StorageInfoTrait};
use pallet_orders::LineOf;
use pallet_trace::types::{CONTACT_BYTES, HOLDING_BYTES, ITEM_BYTES, ROOT_BYTES, RUN_BYTES};
use serde_json::Value;
use souk_primitives::{order::MAX_LINES, Balance};
use souk_runtime::{
	genesis_presets::get_preset, Assets, Distribution, Experience, Identity, Multisig, Networks, Orders,
	Proxy, Receipts, Rewards, Runtime, Shops, Trace, Tranches,
};
use souk_runtime_common::{
	constants::currency::deposit,
	parameters::{commerce::MostIncludedSlots, experience::least_bonds},
};

/// The bytes that name a pallet and a map of it.
const PREFIX: u32 = 32;

/// The bytes of the longest row of a map, with its key.
fn row<Pallet: StorageInfoTrait>(map: &str) -> u32 {
	let info = Pallet::storage_info();
	let names = || info.iter().map(|info| String::from_utf8_lossy(&info.storage_name)).collect::<Vec<_>>();
	let info = info.iter().find(|info| info.storage_name == map.as_bytes());
	let size = info.unwrap_or_else(|| panic!("there is no {map} among {:?}", names())).max_size;
	size.unwrap_or_else(|| panic!("a row of {map} has no bound")) + PREFIX
}

/// The chain's own price of rows with so many bytes each.
fn price(rows: &[u32]) -> Balance {
	deposit(rows.len() as u32, rows.iter().sum())
}

/// Every deposit that is below the price of what it pays for, with both.
#[derive(Default)]
struct Short(Vec<(&'static str, Balance, Balance)>);

impl Short {
	fn check(&mut self, what: &'static str, held: Balance, rows: &[u32]) {
		if held < price(rows) {
			self.0.push((what, held, price(rows)));
		}
	}
}

impl Drop for Short {
	fn drop(&mut self) {
		if !std::thread::panicking() {
			assert!(self.0.is_empty(), "deposits below the price of their rows: {:#?}", self.0);
		}
	}
}

#[test]
fn should_cover_the_rows_of_orders_of_every_size() {
	type Of = Runtime;
	let order = <<Of as pallet_orders::Config>::OrderDeposit as Get<Balance>>::get();
	let line = <<Of as pallet_orders::Config>::LineDeposit as Get<Balance>>::get();
	let longest = LineOf::<Runtime>::max_encoded_len() as u32;
	// The key, the number of lines, and the lines.
	let lines = |count: u32| row::<Orders>("Lines") - (MAX_LINES - count) * longest;
	let mut short = Short::default();
	for count in 1..=MAX_LINES {
		let held = order + Balance::from(count) * line;
		let rows = [row::<Orders>("Orders"), row::<Orders>("Due"), lines(count)];
		short.check("an order", held, &rows);
	}
}

#[test]
fn should_cover_the_rows_of_receipt_books() {
	let mut short = Short::default();
	let book = <<Runtime as pallet_receipts::Config>::BookDeposit as Get<Balance>>::get();
	short.check("a book", book, &[row::<Receipts>("Books")]);
	let room = <<Runtime as pallet_receipts::Config>::RowDeposit as Get<Balance>>::get();
	for map in ["Tills", "Batches", "EraRows", "Customers", "Pledges"] {
		short.check(map, room, &[row::<Receipts>(map)]);
	}
}

#[test]
fn should_cover_the_rows_of_networks() {
	let mut short = Short::default();
	let network = <<Runtime as pallet_networks::Config>::NetworkDeposit as Get<Balance>>::get();
	short.check("a network", network, &["NetworkRows", "Posts"].map(row::<Networks>));
	let member = <<Runtime as pallet_networks::Config>::MemberDeposit as Get<Balance>>::get();
	short.check("a member", member, &[row::<Networks>("Members")]);
}

#[test]
fn should_cover_the_rows_of_debts_stakes_and_allocations() {
	let mut short = Short::default();
	let debt = <<Runtime as pallet_rewards::Config>::DebtDeposit as Get<Balance>>::get();
	short.check("a debt", debt, &[row::<Rewards>("Debts")]);
	let frozen = <<Runtime as pallet_rewards::Config>::MinFreeze as Get<Balance>>::get();
	short.check("frozen SOUK", frozen, &[row::<Rewards>("Stakes")]);
	let allocated = <<Runtime as pallet_tranches::Config>::MinAllocation as Get<Balance>>::get();
	let rows = [row::<Tranches>("Allocations"), row::<Tranches>("AllocationsOf")];
	short.check("an allocation", allocated, &rows);
}

#[test]
fn should_cover_the_rows_of_histories() {
	let mut short = Short::default();
	let party = <<Runtime as pallet_trace::Config>::PartyDeposit as Get<Balance>>::get();
	let rows = ["Parties", "PartyNumbers", "Glns"].map(row::<Trace>);
	short.check("a party", party, &rows);

	let each = <<Runtime as pallet_trace::Config>::RowDeposit as Get<Balance>>::get();
	let byte = <<Runtime as pallet_trace::Config>::ByteDeposit as Get<Balance>>::get();
	let held = |rows: u32, bytes: u32| Balance::from(rows) * each + Balance::from(bytes) * byte;
	// An item is a serialised one, which is in a lot and perhaps in a container, or a lot, which may be recalled.
	for last in [["Children", "LotMembers"], ["AlertNumbers", "Alerts"]] {
		let rows =
			[["Items", "ItemNumbers"], last].concat().into_iter().map(row::<Trace>).collect::<Vec<_>>();
		short.check("an item", held(4, ITEM_BYTES), &rows);
	}
	// A prefix has a row for each of its digits from the sixth on. A contact is part of a party's row.
	let prefix = <<Runtime as pallet_trace::Config>::PrefixDeposit as Get<Balance>>::get();
	short.check("a company prefix", prefix, &[row::<Trace>("Prefixes"); 7]);
	let place = <<Runtime as pallet_trace::Config>::PlaceDeposit as Get<Balance>>::get();
	short.check("a place", place, &["Glns", "Places"].map(row::<Trace>));
	let ask = <<Runtime as pallet_trace::Config>::AskDeposit as Get<Balance>>::get();
	short.check("an ask", ask, &[row::<Trace>("Asks")]);
	let contact = pallet_trace::types::Contact::max_encoded_len() as u32;
	assert!(contact <= CONTACT_BYTES, "{contact} bytes of a contact");
	let rows = ["Holdings", "Children"].map(row::<Trace>);
	short.check("a part of a lot", held(2, HOLDING_BYTES), &rows);
	short.check("a transformation", held(1, RUN_BYTES), &[row::<Trace>("Runs")]);
	short.check("a committed root", held(1, ROOT_BYTES), &[row::<Trace>("Roots")]);
}

#[test]
fn should_cover_the_rows_of_experience_with_the_smallest_bonds() {
	let bonds = least_bonds();
	let mut short = Short::default();
	let rows = |maps: &[&str]| maps.iter().map(|map| row::<Experience>(map)).collect::<Vec<_>>();
	short.check("a model", bonds.model, &rows(&["Models", "ModelsOf"]));
	short.check("a version", bonds.version, &rows(&["Versions"]));
	short.check("a binding", bonds.binding, &rows(&["Bindings", "Contributions", "Verdicts", "Known"]));
	short.check("an enrolment", bonds.enrolment, &rows(&["Testers", "Skills"]));
	short.check("a report", bonds.report, &rows(&["Commitments", "Rounds", "Queue"]));
	short.check("an appeal", bonds.appeal, &rows(&["Appeals"]));
	short.check("backing", bonds.backing, &rows(&["Backings"]));
}

/// A bond of the price table that development chains start with.
fn bond(what: &str) -> Balance {
	let preset = get_preset(&"development".into()).expect("there is such a preset");
	let preset: Value = serde_json::from_slice(&preset).expect("presets are JSON");
	let bond = &preset["shops"]["prices"][what]["bond"];
	bond.as_u64()
		.map(Balance::from)
		.or_else(|| bond.as_str().and_then(|bond| bond.parse().ok()))
		.expect("it has a price")
}

#[test]
fn should_cover_the_rows_of_shops_listings_and_campaigns() {
	let mut short = Short::default();
	let listing = ["Listings", "ListingsOf"].map(row::<Shops>);
	short.check("a shop", bond("open"), &["Shops", "ShopsOf"].map(row::<Shops>));
	short.check("a slot", bond("slot"), &listing);
	let included = MostIncludedSlots::get();
	short.check("included slots", bond("publish"), &listing.repeat(included as usize));
	let most = <<Runtime as pallet_distribution::Config>::MaxCampaigns as Get<u32>>::get();
	let mut campaigns = [row::<Distribution>("Campaigns")].repeat(most as usize);
	campaigns.push(row::<Distribution>("OpenCampaigns"));
	short.check("campaigns", bond("market"), &campaigns);
}

/// The SDK's pallets take the deposits that a runtime tells them.
#[test]
fn should_cover_the_rows_of_the_tools_of_accounts() {
	use souk_runtime::configs::{accounts::*, assets::*};
	let mut short = Short::default();
	let full = |base: Balance, factor: Balance, most: u32| base + Balance::from(most) * factor;
	let proxies = full(ProxyDepositBase::get(), ProxyDepositFactor::get(), 32);
	short.check("proxies", proxies, &[row::<Proxy>("Proxies")]);
	let announced = full(AnnouncementDepositBase::get(), AnnouncementDepositFactor::get(), 32);
	short.check("announcements", announced, &[row::<Proxy>("Announcements")]);
	let multisig = full(MultisigDepositBase::get(), MultisigDepositFactor::get(), 100);
	short.check("a multisig", multisig, &[row::<Multisig>("Multisigs")]);

	let fields = pallet_identity::legacy::IdentityInfo::<ConstU32<100>>::max_encoded_len() as u32;
	let identity = full(IdentityDeposit::get(), IdentityByteDeposit::get(), fields);
	short.check("an identity", identity, &[row::<Identity>("IdentityOf")]);
	let names = ["UsernameInfoOf", "UsernameOf"].map(row::<Identity>);
	short.check("a username", UsernameDeposit::get(), &names);
	// A list of one.
	let list = row::<Identity>("SubsOf") - 99 * 32;
	short.check("a sub-account", SubAccountDeposit::get(), &[row::<Identity>("SuperOf"), list]);

	short.check("an asset", AssetDeposit::get(), &[row::<Assets>("Asset")]);
	short.check("an asset account", AssetAccountDeposit::get(), &[row::<Assets>("Account")]);
	let named = full(MetadataDepositBase::get(), MetadataDepositPerByte::get(), 100);
	short.check("the name of an asset", named, &[row::<Assets>("Metadata")]);
	short.check("an approval", ApprovalDeposit::get(), &[row::<Assets>("Approvals")]);
}
