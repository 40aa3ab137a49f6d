// SPDX-License-Identifier: Apache-2.0

//! The weight that is charged for promotion paths, against the work that the call does.

use super::{
	journeys::{line, open_shop, publish_as, sign, terms, BUYER, PRICE, SELLER},
	*,
};
use crate::{
	configs::governance::parameters::{commerce as settings, RuntimeParameters},
	weights,
};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	weights::Weight,
};
use pallet_distribution::WeightInfo as _;
use pallet_orders::{types::TillSale, WeightInfo as _};
use souk_primitives::{
	listing::ListingTerms,
	order::{OrderMode, MAX_LINES},
	traits::{Items as _, Promotion as _},
	ListingId, MAX_PATH_DEPTH,
};
use souk_runtime_common::constants::time::DAY_MS;
use sp_runtime::Perbill;
use Sr25519Keyring::{Alice, AliceStash, Dave, DaveStash, Eve, EveStash, Ferdie, FerdieStash};

type OfOrders = weights::pallet_orders::WeightInfo<Runtime>;
type OfDistribution = weights::pallet_distribution::WeightInfo<Runtime>;

/// As many promoters as the deepest path has links.
const PROMOTERS: [Sr25519Keyring; MAX_PATH_DEPTH as usize] =
	[Alice, AliceStash, Dave, DaveStash, Eve, EveStash, Ferdie, FerdieStash];

/// A listing with the deepest paths, on a chain whose governance allows them.
fn listing() -> ListingId {
	let deepest = settings::Parameters::MaxPathDepth(settings::MaxPathDepth, Some(MAX_PATH_DEPTH));
	let key_value = RuntimeParameters::Commerce(deepest);
	let set = RuntimeCall::Parameters(pallet_parameters::Call::set_parameter { key_value });
	assert_ok!(dispatch(RuntimeOrigin::root(), set));
	let max_depth = MAX_PATH_DEPTH as u8;
	publish_as(open_shop(), ListingTerms { max_depth, ..terms(&AssetId::Native) })
}

/// An order of so many lines, each over a path of so many links.
fn order(listing: ListingId, lines: u32, links: u32) -> RuntimeCall {
	let promoters = &PROMOTERS[..links as usize];
	let lines: Vec<_> = (0..lines).map(|_| line(listing, 1, promoters)).collect();
	let price = PRICE * lines.len() as Balance;
	RuntimeCall::Orders(pallet_orders::Call::place_order {
		lines: lines.try_into().expect("they fit"),
		payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
		limits: vec![price].try_into().expect("one fits"),
		fiat: None,
		platform: None,
		mode: OrderMode::Escrow,
		attachment: None,
	})
}

/// A sale at a till of so many lines, each over a path of so many links.
fn sale(listing: ListingId, lines: u32, links: u32) -> RuntimeCall {
	let promoters = &PROMOTERS[..links as usize];
	let lines: Vec<_> = (0..lines).map(|_| line(listing, 1, promoters)).collect();
	let sale = TillSale {
		buyer: BUYER.to_account_id(),
		lines: lines.try_into().expect("they fit"),
		total: None,
		platform: None,
		attachment: None,
		salt: 1,
		expires: Timestamp::get() + DAY_MS,
	};
	let signed = sign(BUYER, &Orders::sale_payload(&SELLER.to_account_id(), &sale));
	RuntimeCall::Orders(pallet_orders::Call::record_sale { sale, signed })
}

fn charged(call: &RuntimeCall) -> Weight {
	call.get_dispatch_info().call_weight
}

/// The measured weight of checking the paths and engaging the campaigns of the most lines.
fn promotion() -> Weight {
	OfDistribution::verify_path(MAX_PATH_DEPTH)
		.saturating_add(Distribution::engage_weight())
		.saturating_mul(MAX_LINES.into())
}

fn assert_charged(call: &RuntimeCall, parts: Weight) {
	let charged = charged(call);
	assert!(charged.all_gte(parts), "charged {charged:?} for {parts:?}");
	let most = <Runtime as frame_system::Config>::BlockWeights::get()
		.get(DispatchClass::Normal)
		.max_extrinsic
		.expect("there is a bound");
	assert!(charged.all_lte(most), "{charged:?} does not fit a block");
}

#[test]
fn should_charge_all_its_parts_and_fit_a_block_when_the_largest_order_is_placed() {
	on_development(|| {
		let largest = order(listing(), MAX_LINES, MAX_PATH_DEPTH);
		let parts = OfOrders::place_order(MAX_LINES, 1)
			.saturating_add(promotion())
			.saturating_add(crate::Trace::weight(MAX_LINES, 0));
		assert_charged(&largest, parts);
		let id = pallet_orders::NextOrder::<Runtime>::get();
		assert_ok!(call(BUYER, largest));
		let placed = Orders::order_view(id).expect("it was placed");
		assert_eq!(placed.lines.len() as u32, MAX_LINES);
		assert!(placed.lines.iter().all(|line| line.promoters.len() as u32 == MAX_PATH_DEPTH));
	});
}

#[test]
fn should_charge_all_its_parts_and_fit_a_block_when_the_largest_sale_is_recorded() {
	on_development(|| {
		let largest = sale(listing(), MAX_LINES, MAX_PATH_DEPTH);
		let told = Distribution::settled_weight(MAX_PATH_DEPTH).saturating_mul(MAX_LINES.into());
		let parts = OfOrders::record_sale(MAX_LINES).saturating_add(promotion()).saturating_add(told);
		assert_charged(&largest, parts);
		let id = pallet_orders::NextOrder::<Runtime>::get();
		assert_ok!(call(SELLER, largest));
		assert_eq!(Orders::order_view(id).map(|sale| sale.lines.len() as u32), Some(MAX_LINES));
	});
}

#[test]
fn should_charge_what_a_link_was_measured_to_cost_when_a_path_is_one_longer() {
	on_development(|| {
		let listing = listing();
		let measured = OfDistribution::verify_path(1).saturating_sub(OfDistribution::verify_path(0));
		// A link has a signature, and no machine checks one in less than 10 µs.
		assert!(measured.ref_time() > 10_000_000, "{measured:?}");
		for (links, kind) in (1..=MAX_PATH_DEPTH)
			.flat_map(|links| [order, sale].map(|kind: fn(ListingId, u32, u32) -> RuntimeCall| (links, kind)))
		{
			for lines in [1, MAX_LINES] {
				let with = charged(&kind(listing, lines, links));
				let without = charged(&kind(listing, lines, links - 1));
				let more = with.saturating_sub(without);
				let due = measured.saturating_mul(lines.into());
				assert!(more.all_gte(due), "link {links} of {lines} lines: charged {more:?} for {due:?}");
			}
		}
	});
}
