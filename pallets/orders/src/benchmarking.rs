// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call.
//!
//! Orders are written to storage in the state a call needs, so that nothing but the call is measured. They are as large
//! as governance may ever let them be: every line is of a listing of its own, paths are as deep as their type allows
//! whatever the governed depth is today, and the price is paid in as many assets as an order may have. Each benchmark
//! checks that its components really are in the order it measures.
//!
//! Promotion paths, histories of items and listeners are weighed by their own pallets. Calls add those weights, so orders
//! are placed here without a path. An end of an order is measured without money, and what it pays out of an asset apart: so an
//! order in one asset is not charged for four.
//!
//! A fit needs every combination of its components to exist. One line has at most [`MAX_PATH_DEPTH`] promoters and
//! [`MAX_ITEMS`] items, so few lines cannot carry the most of them. Payouts are measured from the least number of lines
//! that carries [`MAX_PROMOTERS`], and shipments with half of the most items on at least half of the most lines. Both are
//! linear, so smaller and larger orders lie on the same line.

#![allow(clippy::arithmetic_side_effects, clippy::expect_used, clippy::panic)]

use crate::{
	case::{Case, Head},
	evidence::{Dispute, DisputeStake, DisputeTerms, StakeFate},
	types::{size_of, zeros, Amounts, End, Line, ReturnedUnits, Shipment, SizedOrder, Work, MAX_PROMOTERS},
	weighing::LARGEST,
	*,
};
use alloc::{collections::BTreeSet, vec, vec::Vec};
use frame_benchmarking::v2::*;
use frame_support::{
	pallet_prelude::*,
	traits::{fungible::Mutate as _, EnsureOrigin},
	weights::WeightMeter,
};
use frame_system::RawOrigin;
use souk_math::{commission::CommissionPlan, waterfall::SplitTerms, MAX_PATH_DEPTH};
use souk_primitives::{
	content::Cid,
	gs1::Serial,
	holds::PayableHolds as _,
	listing::{AcceptedAsset, ListingTerms, Offer, Payment, Price, MAX_PAYMENT_ASSETS},
	money::{Currency, Fiat},
	order::{
		Carrier, DisputeStage, MaxItems, OrderMode, OrderSide, OrderState, Parcel, Ruling, RulingSource,
		Service, ServiceKind, Services, MAX_ITEMS, MAX_LINES,
	},
	prepaid::{PrepaidFees, PricedIn},
	promotion::Promoters,
	signed::Signed,
	traits::{Catalog, LineAmounts, PaymentAssets},
	AssetId, Balance, ListingId, OrderId, MAX_SERVICES,
};
use sp_core::H256;
use sp_runtime::{FixedU128, Perbill};

/// The balance of an account at the start of a benchmark, in every asset.
const RICH: Balance = 1 << 90;
/// The price of a line in each asset.
const PRICE: Balance = 1 << 70;
/// The return window of a line, in milliseconds.
const WINDOW: u64 = 3_600_000;

/// The fewest lines that carry the most promoters.
const PROMOTED_LINES: u32 = MAX_PROMOTERS / MAX_PATH_DEPTH;
/// Payees of one asset besides promoters if the buyer gets a part back: buyer, seller, platform, pool, commune and the most service
/// providers.
const SHARERS: u32 = 5 + MAX_SERVICES;

fn seller<T: Config>() -> T::AccountId {
	account("seller", 0, 0)
}

fn buyer<T: Config>() -> T::AccountId {
	account("buyer", 0, 0)
}

fn platform<T: Config>() -> T::AccountId {
	account("platform", 0, 0)
}

fn promoter<T: Config>(index: u32) -> T::AccountId {
	account("promoter", index, 0)
}

/// The most service providers, each for a hundredth of the sale.
fn services<T: Config>() -> Services<T::AccountId> {
	let service = |index| Service {
		provider: account("provider", index, 0),
		kind: ServiceKind::QualityControl,
		share: Perbill::from_percent(1),
	};
	BoundedVec::truncate_from((0..MAX_SERVICES).map(service).collect())
}

/// As many assets as an order may have: SOUK, and others that the buyer is rich in. Seller and commune have an account in
/// SOUK.
fn assets<T: Config>() -> Vec<AssetId> {
	for who in [seller::<T>(), buyer::<T>(), T::Commune::get()] {
		T::Currency::set_balance(&who, RICH);
	}
	let others =
		(0..MAX_PAYMENT_ASSETS - 1).map(|index| T::BenchmarkHelper::fund(index, &buyer::<T>(), RICH));
	let assets: Vec<AssetId> = core::iter::once(AssetId::Native).chain(others).collect();
	assert!(assets.iter().all(T::PaymentAssets::contains), "orders can be paid in every asset");
	assets
}

/// The plan that takes longest to pay: a share for every level.
fn plan() -> CommissionPlan {
	let share = Perbill::from_rational(1, MAX_PATH_DEPTH);
	let shares = (0..MAX_PATH_DEPTH).map(|_| share).collect();
	CommissionPlan::Levels { rate: Perbill::from_percent(20), shares: BoundedVec::truncate_from(shares) }
}

/// `l` listings of the seller in one shop, which accept every asset.
fn listings<T: Config>(l: u32, assets: &[AssetId]) -> Vec<ListingId> {
	let accepted = assets.iter().skip(1).map(|asset| AcceptedAsset {
		asset: asset.clone(),
		rate: FixedU128::from_u32(1),
		max_share: Perbill::one(),
	});
	let terms = ListingTerms {
		price: Price { token: (AssetId::Native, PRICE * Balance::from(MAX_PAYMENT_ASSETS)), fiat: None },
		accepted: BoundedVec::truncate_from(accepted.collect()),
		token_discount: Perbill::zero(),
		commission: plan(),
		max_depth: MAX_PATH_DEPTH as u8,
		experience_fee: Perbill::from_percent(15),
		return_window: WINDOW.min(T::MaxReturnWindow::get()),
	};
	let mut listings: Vec<ListingId> =
		(0..l).map(|_| T::Catalog::benchmark_listing(&seller::<T>(), terms.clone())).collect();
	listings.sort_unstable();
	listings.dedup();
	assert_eq!(listings.len() as u32, l, "every line has a listing of its own");
	listings
}

/// The price in parts of every asset that are as equal as can be.
fn payment(assets: &[AssetId]) -> Payment {
	let share = Perbill::from_rational(1, assets.len() as u32);
	let mut payment: Payment =
		BoundedVec::truncate_from(assets.iter().map(|asset| (asset.clone(), share)).collect());
	let rest = Perbill::from_parts(1_000_000_000 - share.deconstruct() * (assets.len() as u32 - 1));
	payment.iter_mut().last().expect("there is an asset").1 = rest;
	payment
}

/// `n` serials no other line has, from number `start` on.
fn serials(start: u32, n: u32) -> BoundedVec<Serial, MaxItems> {
	let all = (start..start + n)
		.filter_map(|i| Serial::new(&[b'A' + (i / 26) as u8, b'A' + (i % 26) as u8]).ok())
		.collect();
	BoundedVec::truncate_from(all)
}

/// What a listing offers.
fn offer<T: Config>(listing: ListingId) -> Offer<T::AccountId> {
	T::Catalog::offer(listing).expect("it was just listed")
}

/// A line of two units, paid in the first `paid` of all assets.
fn line<T: Config>(listing: ListingId, paid: u32, promoters: Vec<T::AccountId>) -> LineOf<T> {
	let amount = |asset| if asset < paid { PRICE } else { 0 };
	let amounts: Amounts = BoundedVec::truncate_from((0..MAX_PAYMENT_ASSETS).map(amount).collect());
	let offer = offer::<T>(listing);
	Line {
		listing,
		offer: offer.hash(listing),
		product: offer.product,
		fiat: None,
		quantity: 2,
		shipped: 0,
		dropped: 0,
		returned: 0,
		asked: Default::default(),
		items: Default::default(),
		refunded: zeros(amounts.len()),
		amounts,
		terms: SplitTerms {
			commission: plan(),
			experience_fee: Perbill::from_percent(15),
			platform_slice: Perbill::from_percent(40),
			commune_fee: Perbill::from_perthousand(6),
		},
		return_window: WINDOW,
		promoters: Promoters::truncate_from(promoters),
		campaign: None,
	}
}

/// `l` lines over listings of their own, which name `p` different promoters, as many on each line as fit. `rest` more
/// transfers go to one more promoter, on a line that is paid in so many assets only.
fn lines<T: Config>(l: u32, p: u32, rest: u32, assets: &[AssetId]) -> LinesOf<T> {
	let lines = listings::<T>(l, assets).into_iter().zip(0u32..).map(|(listing, index)| {
		let first = index * MAX_PATH_DEPTH;
		let promoters: Vec<_> = (first..p.min(first + MAX_PATH_DEPTH)).map(promoter::<T>).collect();
		// The first line that no other promoter is on.
		if rest > 0 && index == p.div_ceil(MAX_PATH_DEPTH) {
			return line::<T>(listing, rest, vec![promoter::<T>(p)]);
		}
		line::<T>(listing, MAX_PAYMENT_ASSETS, promoters)
	});
	LinesOf::<T>::truncate_from(lines.collect())
}

/// An open escrow order of these lines in a state, held and queued as if it had come there by itself.
fn order_of<T: Config>(state: OrderState, mut lines: LinesOf<T>, assets: Vec<AssetId>) -> OrderId {
	let mut shop = None;
	for line in &mut lines {
		if !matches!(state, OrderState::Placed | OrderState::Accepted) {
			line.shipped = line.quantity;
		}
		line.returned = u32::from(state == OrderState::ReturnRequested);
		line.amounts.truncate(assets.len());
		line.refunded.truncate(assets.len());
		shop = T::Catalog::take(line.listing, line.quantity).ok().map(|offer| offer.shop);
	}
	let shop = shop.expect("there are lines, and plenty of stock");
	T::Catalog::order_opened(shop).expect("the shop exists");
	for (index, asset) in assets.iter().enumerate() {
		let price = lines.iter().map(|line| line.remaining(index)).sum();
		T::Holds::hold::<Escrows>(asset, &buyer::<T>(), price).expect("the buyer is rich");
	}
	let deposit = T::OrderDeposit::get().max(1);
	T::Holds::hold::<OrderDeposits>(&AssetId::Native, &buyer::<T>(), deposit).expect("the buyer is rich");
	let id = Pallet::<T>::next_id().expect("it is the first order");
	let services = services::<T>();
	let extent = size_of(&lines, assets.len(), services.len());
	Lines::<T>::insert(id, lines);
	let now = Pallet::<T>::now();
	let order = OrderOf::<T> {
		shop,
		seller: seller::<T>(),
		buyer: buyer::<T>(),
		platform: Some(platform::<T>()),
		mode: OrderMode::Escrow,
		state,
		assets: BoundedVec::truncate_from(assets),
		fiat: None,
		fiat_refunded: 0,
		services,
		extent,
		deposit,
		placed: now,
		quote_ends: None,
		periods: Default::default(),
		dispute_terms: dispute_terms(),
		since: now,
		deadline: now,
		queued: now,
		return_refused: false,
		record: Default::default(),
		dispute: None,
		ask: None,
		offer: None,
		attachment: Some(Cid::raw([0; 32])),
		sale: None,
	};
	Head::<T> { id, order, now }.enter(state, now + WINDOW);
	id
}

/// An open escrow order of `l` lines in a state, paid in every asset, with the most promoters that fit.
fn order<T: Config>(state: OrderState, l: u32) -> OrderId {
	refundable::<T>(state, l, MAX_PAYMENT_ASSETS)
}

/// The same, but paid in so many assets.
fn refundable<T: Config>(state: OrderState, l: u32, paid: u32) -> OrderId {
	let mut assets = assets::<T>();
	let lines = lines::<T>(l, MAX_PROMOTERS.min(l * MAX_PATH_DEPTH), 0, &assets);
	assets.truncate(paid as usize);
	order_of::<T>(state, lines, assets)
}

/// An open escrow order of `l` lines in a state, on which nobody promotes, and which is paid in nothing. Its end does all that the end
/// of any order does, but for what [`settle_asset`](benchmarks) measures. Nothing was paid for its lines, so the listeners book nothing.
fn unpaid<T: Config>(state: OrderState, l: u32) -> OrderId {
	let lines = lines::<T>(l, 0, 0, &assets::<T>());
	order_of::<T>(state, lines, Vec::new())
}

fn head<T: Config>(id: OrderId) -> Head<T> {
	Head::read(id).unwrap_or_else(|_| panic!("order {id} was written"))
}

/// Make an order due now.
fn make_due<T: Config>(id: OrderId) {
	let head = head::<T>(id);
	let (state, now) = (head.order.state, head.now);
	head.enter(state, now);
}

/// An order is in a state, and it has `l` lines of different listings and every asset.
fn assert_order<T: Config>(id: OrderId, state: OrderState, l: u32) {
	let case = head::<T>(id).open();
	assert_eq!(case.order.state, state);
	assert_eq!(case.order.assets.len() as u32, MAX_PAYMENT_ASSETS, "the order is paid in every asset");
	assert_lines::<T>(&case.lines, l);
}

fn assert_lines<T: Config>(lines: &LinesOf<T>, l: u32) {
	let mut listings: Vec<ListingId> = lines.iter().map(|line| line.listing).collect();
	listings.sort_unstable();
	listings.dedup();
	assert_eq!(listings.len() as u32, l, "every line has a listing of its own");
}

/// An order of `l` lines ended, and the buyer has the deposit back.
fn assert_ended<T: Config>(id: OrderId, state: OrderState, l: u32) {
	let case = head::<T>(id).open();
	assert_eq!((case.order.state, case.order.deposit), (state, 0));
	assert_lines::<T>(&case.lines, l);
	assert_eq!(T::Holds::balance_on_hold::<OrderDeposits>(&AssetId::Native, &buyer::<T>()), 0);
}

/// The assets of the first order.
fn assets_of<T: Config>() -> Vec<AssetId> {
	Orders::<T>::get(0).map(|order| order.assets.into_inner()).unwrap_or_default()
}

/// Lines as a buyer asks for them, without paths.
fn requests<T: Config>(l: u32, assets: &[AssetId]) -> BoundedVec<LineRequestOf<T>, MaxLines> {
	let lines = listings::<T>(l, assets).into_iter().map(|listing| LineRequest {
		listing,
		offer: offer::<T>(listing).hash(listing),
		quantity: 1,
		path: Default::default(),
		items: Default::default(),
	});
	BoundedVec::truncate_from(lines.collect())
}

/// What a dispute of an order costs.
fn dispute_terms() -> DisputeTerms {
	DisputeTerms {
		default_ruling: 5_000,
		part: Perbill::from_percent(10),
		procedure: PRICE,
		seller_part: Perbill::one(),
		standoff_fee: Perbill::from_percent(25),
		standoff_forfeit: Perbill::one(),
	}
}

/// The longest parcel.
fn parcel() -> Parcel {
	Parcel { carrier: Carrier::parse("CARRIER123456789").expect("it is a code"), tracking: H256([7; 32]) }
}

/// An order that the buyer disputes and the seller answered, with deposits of both in every asset. If half of it is ruled to
/// each, `t` transfers pay the deposits out: one unit comes back whole, anything more is halved.
fn contested<T: Config>(t: u32, stage: DisputeStage) -> OrderId {
	let id = order::<T>(OrderState::Disputed, MAX_LINES);
	for index in 0..MAX_PAYMENT_ASSETS - 1 {
		T::BenchmarkHelper::fund(index, &seller::<T>(), RICH);
	}
	let legs = 2 * (MAX_PAYMENT_ASSETS + 1);
	let mut amounts = (0..legs).map(|leg| match (leg < t, leg + legs < t) {
		(_, true) => PRICE,
		(true, false) => 1,
		(false, false) => 0,
	});
	let mut stake = |who: T::AccountId, evidence| {
		let mut next = |asset: &AssetId| {
			let amount = amounts.next().expect("there is one for every leg");
			T::Holds::hold::<DisputeDeposits>(asset, &who, amount).expect("the side is rich");
			amount
		};
		let souk = next(&AssetId::Native);
		let amounts = Amounts::truncate_from(assets_of::<T>().iter().map(next).collect());
		DisputeStake { souk, amounts, evidence }
	};
	let mut dispute = Dispute::open(OrderSide::Buyer, false, stake(buyer::<T>(), None));
	dispute.seller = Some(stake(seller::<T>(), Some(Cid::raw([0; 32]))));
	dispute.stage = stage;
	Orders::<T>::mutate_extant(id, |order| order.dispute = Some(dispute));
	id
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn place_order(l: Linear<1, MAX_LINES>, a: Linear<1, { MAX_PAYMENT_ASSETS + 1 }>) {
		let mut assets = assets::<T>();
		// The deposit is in SOUK. So the most assets are touched by an order that is paid in as many others as there may be.
		assets.push(T::BenchmarkHelper::fund(MAX_PAYMENT_ASSETS - 1, &buyer::<T>(), RICH));
		let lines = requests::<T>(l, &assets);
		assets.truncate(a as usize);
		if a > MAX_PAYMENT_ASSETS {
			assets.remove(0);
		}
		let payment = payment(&assets);
		let limits = Amounts::truncate_from(vec![Balance::MAX; assets.len()]);
		let who = RawOrigin::Signed(buyer::<T>());

		#[extrinsic_call]
		_(who, lines, payment, limits, None, Some(platform::<T>()), OrderMode::Escrow, None);

		let case = head::<T>(0).open();
		assert_eq!(case.order.state, OrderState::Placed);
		let touched = case.order.assets.len() as u32 + case.order.transfers_in_souk();
		assert_eq!(touched, a, "the order touches as many assets as measured");
		assert_lines::<T>(&case.lines, l);
		for asset in assets {
			let held = T::Holds::balance_on_hold::<Escrows>(&asset, &buyer::<T>());
			assert!(held >= PRICE / 2 * Balance::from(l), "every asset holds its part");
		}
	}

	#[benchmark]
	fn quote() {
		let (to_accept, to_pay);

		#[block]
		{
			to_accept = T::QuoteTime::get();
			to_pay = T::PaymentTime::get();
		}

		assert!(to_accept > 0 && to_pay > 0);
	}

	#[benchmark]
	fn accept_order(l: Linear<1, MAX_LINES>) {
		let id = order::<T>(OrderState::Placed, l);
		// An attested order takes its lines off the stock now, and asks for a campaign for each that has promoters.
		Orders::<T>::mutate_extant(id, |order| order.mode = OrderMode::Attested);
		let order = Orders::<T>::get(id).expect("it was placed");
		let priced_in: Vec<_> = order.assets.into_iter().map(PricedIn::Asset).collect();
		T::PrepaidFees::benchmark_cover(&order.seller, &priced_in);
		Lines::<T>::mutate(id, |lines| {
			lines
				.iter_mut()
				.for_each(|line| line.promoters = Promoters::truncate_from(vec![promoter::<T>(0)]));
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, LARGEST);

		assert_order::<T>(id, OrderState::Accepted, l);
	}

	#[benchmark]
	fn decline_order(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::Placed, l);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, LARGEST);

		assert_ended::<T>(id, OrderState::Cancelled, l);
	}

	#[benchmark]
	fn cancel_order(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::Accepted, l);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, LARGEST);

		assert_ended::<T>(id, OrderState::Cancelled, l);
	}

	#[benchmark]
	fn ship_order(
		l: Linear<{ MAX_LINES / 2 }, MAX_LINES>,
		i: Linear<0, { MAX_LINES / 2 * MAX_ITEMS }>,
		t: Linear<1, MAX_PAYMENT_ASSETS>,
	) {
		let id = refundable::<T>(OrderState::Accepted, l, t);
		// Units for the most items, and one more of each line, which does not ship and is refunded.
		Lines::<T>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.quantity = MAX_ITEMS + 1));
		let shipments: Vec<Shipment> = (0..l)
			.map(|line| {
				let items = i.saturating_sub(line * MAX_ITEMS).min(MAX_ITEMS);
				// Listings may be of one product, so items differ from line to line.
				Shipment { line, quantity: MAX_ITEMS, items: serials(line * MAX_ITEMS, items) }
			})
			.collect();
		let shipments = BoundedVec::truncate_from(shipments);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, shipments, true, Some(parcel()), LARGEST);

		let Case { order, lines, .. } = head::<T>(id).open();
		assert_eq!((order.state, order.assets.len() as u32), (OrderState::Shipped, t));
		assert_lines::<T>(&lines, l);
		assert_eq!(lines.iter().map(|line| line.items.len() as u32).sum::<u32>(), i);
		assert!(lines.iter().all(|line| (line.shipped, line.dropped) == (MAX_ITEMS, 1)));
		assert!(lines.iter().all(|line| line.refunded.iter().all(|amount| *amount > 0)));
	}

	#[benchmark]
	fn deliver_order(l: Linear<1, MAX_LINES>) {
		let id = order::<T>(OrderState::Shipped, l);

		#[extrinsic_call]
		confirm_delivery(RawOrigin::Signed(buyer::<T>()), id, LARGEST);

		assert_order::<T>(id, OrderState::Delivered, l);
	}

	#[benchmark]
	fn confirm_delivery(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::Shipped, l);
		Lines::<T>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.return_window = 0));

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer::<T>()), id, LARGEST);

		assert_ended::<T>(id, OrderState::Completed, l);
	}

	#[benchmark]
	fn complete_order(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::Delivered, l);

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer::<T>()), id, LARGEST);

		assert_ended::<T>(id, OrderState::Completed, l);
	}

	// Another asset than SOUK. It has more rows: what is on hold of an asset is kept apart from its accounts.
	#[benchmark]
	fn settle_asset(
		l: Linear<PROMOTED_LINES, MAX_LINES>,
		t: Linear<SHARERS, { SHARERS + MAX_PROMOTERS }>,
	) -> Result<(), BenchmarkError> {
		let asset = assets::<T>().last().cloned().expect("there are several");
		let one = [asset.clone()];
		let id = order_of::<T>(OrderState::Disputed, lines::<T>(l, t - SHARERS, 0, &one), one.to_vec());
		let mut case = head::<T>(id).open();
		let ruling = Ruling { buyer_bp: 5_000, by: RulingSource::Arbiter };
		let mut sold: Vec<Vec<LineAmounts>> = case.lines.iter().map(|_| Vec::new()).collect();
		let mut transfers = 0;
		let refused: BTreeSet<_>;

		#[block]
		{
			let (_, payout) = case.split_asset(End::Ruled(ruling), 0, &asset, &mut sold)?;
			refused = case.pay_out(&asset, payout, &mut transfers)?;
		}

		assert_eq!((transfers, refused.len()), (t, 0), "there were as many transfers as measured");
		assert_eq!(T::Holds::balance_on_hold::<Escrows>(&asset, &buyer::<T>()), 0);
		Ok(())
	}

	#[benchmark]
	fn request_return(l: Linear<1, MAX_LINES>) {
		let id = order::<T>(OrderState::Delivered, l);
		let returns = (0..l).map(|line| ReturnedUnits { line, quantity: 1 }).collect::<Vec<_>>();
		let returns = BoundedVec::truncate_from(returns);

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer::<T>()), id, returns, Some(Cid::raw([0; 32])));

		assert_order::<T>(id, OrderState::ReturnRequested, l);
		assert!(Lines::<T>::get(id).iter().all(|line| line.returned == 1));
	}

	#[benchmark]
	fn approve_return(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::ReturnRequested, l);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, true, LARGEST);

		assert_ended::<T>(id, OrderState::Returned, l);
	}

	#[benchmark]
	fn refuse_return() {
		let id = order::<T>(OrderState::ReturnRequested, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, Some(Cid::raw([0; 32])));

		assert_order::<T>(id, OrderState::Delivered, 1);
	}

	// Any write of a disputed order's head. What the first answer holds is `put_up`.
	#[benchmark]
	fn dispute_order() {
		let id = contested::<T>(20, DisputeStage::Reply);

		#[extrinsic_call]
		answer_dispute(RawOrigin::Signed(buyer::<T>()), id, Some(Cid::raw([0; 32])), LARGEST);

		assert_order::<T>(id, OrderState::Disputed, MAX_LINES);
		let dispute = head::<T>(id).order.dispute.expect("the order is disputed");
		assert_eq!(dispute.stage, DisputeStage::Hearing);
	}

	#[benchmark]
	fn put_up(a: Linear<2, { MAX_PAYMENT_ASSETS + 1 }>) {
		let id = order::<T>(OrderState::Shipped, MAX_LINES);
		Orders::<T>::mutate_extant(id, |order| order.assets.truncate(a as usize - 1));

		#[block]
		{
			let case = head::<T>(id).open();
			case.put_up(OrderSide::Buyer, false, None).expect("the buyer is rich");
		}

		for asset in assets_of::<T>() {
			assert!(T::Holds::balance_on_hold::<DisputeDeposits>(&asset, &buyer::<T>()) >= PRICE / 10);
		}
	}

	#[benchmark]
	fn close_dispute(t: Linear<1, { 4 * (MAX_PAYMENT_ASSETS + 1) }>) {
		let id = contested::<T>(t, DisputeStage::Reply);
		let mut case = head::<T>(id).open();
		let mut work = Work::default();

		#[block]
		{
			case.close_stakes(StakeFate::Decided(5_000), &mut work).expect("everybody can receive");
		}

		assert_eq!(work.stakes, t);
		for asset in assets_of::<T>() {
			for who in [buyer::<T>(), seller::<T>()] {
				assert_eq!(T::Holds::balance_on_hold::<DisputeDeposits>(&asset, &who), 0);
			}
		}
	}

	#[benchmark]
	fn ship_back() {
		let id = order::<T>(OrderState::ReturnRequested, MAX_LINES);

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer::<T>()), id, parcel());

		assert_eq!(head::<T>(id).order.record.back, Some(parcel()));
	}

	#[benchmark]
	fn name_services() {
		let id = order::<T>(OrderState::Placed, MAX_LINES);
		Orders::<T>::mutate_extant(id, |order| {
			order.services = Default::default();
			order.extent.services = 0;
		});

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, services::<T>());

		let case = head::<T>(id).open();
		assert_lines::<T>(&case.lines, MAX_LINES);
		assert_eq!(case.order.services, services::<T>());
		assert_eq!(case.order.extent.services, MAX_SERVICES);
	}

	#[benchmark]
	fn propose_settlement(l: Linear<1, MAX_LINES>) {
		let id = unpaid::<T>(OrderState::Disputed, l);
		Orders::<T>::mutate_extant(id, |order| order.offer = Some(5_000));

		#[extrinsic_call]
		_(RawOrigin::Signed(buyer::<T>()), id, 5_000, LARGEST);

		assert_ended::<T>(id, OrderState::Ruled, l);
	}

	#[benchmark]
	fn rule_order(l: Linear<1, MAX_LINES>) -> Result<(), BenchmarkError> {
		let id = unpaid::<T>(OrderState::Disputed, l);
		let arbiter = T::ArbiterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(arbiter as T::RuntimeOrigin, id, 5_000, LARGEST);

		assert_ended::<T>(id, OrderState::Ruled, l);
		Ok(())
	}

	#[benchmark]
	fn refund_part(t: Linear<1, MAX_PAYMENT_ASSETS>) {
		let id = refundable::<T>(OrderState::Delivered, MAX_LINES, t);
		let amounts = Amounts::truncate_from(vec![PRICE / 2; t as usize]);

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, MAX_LINES - 1, amounts.clone(), LARGEST);

		let Case { order, lines, .. } = head::<T>(id).open();
		assert_eq!((order.state, order.assets.len() as u32), (OrderState::Delivered, t));
		assert_lines::<T>(&lines, MAX_LINES);
		assert_eq!(lines.last().map(|line| line.refunded.clone()), Some(amounts));
	}

	#[benchmark]
	fn record_refund() {
		let id = order::<T>(OrderState::Disputed, MAX_LINES);
		let currency = Currency::parse("EUR").expect("it is a currency");
		Orders::<T>::mutate_extant(id, |order| order.fiat = Some(Fiat { currency, amount: 2 }));

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), id, 1);

		assert_eq!(head::<T>(id).order.fiat_refunded, 1);
	}

	#[benchmark]
	fn advance_order(l: Linear<1, MAX_LINES>) {
		// Nothing shipped in time, so all units go back to the stock.
		let id = unpaid::<T>(OrderState::Accepted, l);
		make_due::<T>(id);
		let orders = BoundedVec::truncate_from(vec![SizedOrder { order: id, extent: LARGEST }]);

		#[extrinsic_call]
		advance_orders(RawOrigin::Signed(account("stranger", 0, 0)), orders);

		assert_ended::<T>(id, OrderState::Expired, l);
	}

	#[benchmark]
	fn record_sale(l: Linear<1, MAX_LINES>) {
		let sale = TillSaleOf::<T> {
			buyer: T::BenchmarkHelper::signer(),
			lines: requests::<T>(l, &assets::<T>()),
			total: None,
			platform: Some(platform::<T>()),
			attachment: Some(Cid::raw([0; 32])),
			salt: 0,
			expires: Pallet::<T>::calendar() + 1,
		};
		let payload = Pallet::<T>::sale_payload(&seller::<T>(), &sale);
		// The longer of the two forms.
		let signature = T::BenchmarkHelper::sign(&payload.bytes(true));
		let signed = Signed { wrapped: true, signature };

		#[extrinsic_call]
		_(RawOrigin::Signed(seller::<T>()), sale, signed);

		let case = head::<T>(0).open();
		assert_eq!(case.order.state, OrderState::Completed);
		assert_lines::<T>(&case.lines, l);
		assert_eq!(RecordedSales::<T>::get(payload.hash()), Some(0));
	}

	#[benchmark]
	fn prune_order(l: Linear<1, MAX_LINES>) {
		let id = order::<T>(OrderState::Delivered, l);
		assert!(head::<T>(id).open().settle(End::Completed, &mut Work::default()).is_ok());
		// A till sale leaves one row more than another order.
		let hash = H256::repeat_byte(7);
		Orders::<T>::mutate_extant(id, |order| order.sale = Some(hash));
		RecordedSales::<T>::insert(hash, id);
		make_due::<T>(id);
		assert_lines::<T>(&Lines::<T>::get(id), l);
		let orders = BoundedVec::truncate_from(vec![id]);

		#[extrinsic_call]
		prune_orders(RawOrigin::Signed(account("stranger", 0, 0)), orders);

		assert!(!Orders::<T>::contains_key(id));
		assert!(!Lines::<T>::contains_key(id));
		assert!(!RecordedSales::<T>::contains_key(hash));
	}

	#[benchmark]
	fn queue_head() {
		let id = order::<T>(OrderState::Delivered, MAX_LINES);
		make_due::<T>(id);
		// Enough to look at the order, and too little to move it on.
		let mut meter = WeightMeter::with_limit(T::WeightInfo::queue_head());
		#[block]
		{
			Pallet::<T>::service_queue(&mut meter);
		}
		assert_order::<T>(id, OrderState::Delivered, MAX_LINES);
	}

	// A call that is refused at the head of an order.
	#[benchmark]
	fn read_head() {
		let id = order::<T>(OrderState::Placed, MAX_LINES);
		let stranger = RawOrigin::Signed(account("stranger", 0, 0));
		let refused;

		#[block]
		{
			refused = Pallet::<T>::decline_order(stranger.into(), id, LARGEST);
		}

		assert_eq!(refused.map_err(|error| error.error), Err(Error::<T>::NotParty.into()));
	}

	// A call that is refused once it has read the lines.
	#[benchmark]
	fn read_order() {
		let id = order::<T>(OrderState::Accepted, MAX_LINES);
		Lines::<T>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.shipped = 1));
		let refused;

		#[block]
		{
			refused = Pallet::<T>::cancel_order(RawOrigin::Signed(seller::<T>()).into(), id, LARGEST);
		}

		assert_eq!(refused.map_err(|error| error.error), Err(Error::<T>::AlreadyShipped.into()));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
