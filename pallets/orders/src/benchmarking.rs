// SPDX-License-Identifier: Apache-2.0

//! Benchmarks of every call.
//!
//! Orders are written to storage in the state a call needs, with as many lines and different payees as its components
//! say, so that nothing but the call is measured.

use crate::{
	types::{Amounts, End, Line, ReturnedUnits, Shipment, MAX_PROMOTERS},
	*,
};
use alloc::{vec, vec::Vec};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{
	pallet_prelude::*,
	traits::{fungible::Mutate as _, fungible::MutateHold as _, fungibles::hold::Mutate as _, EnsureOrigin},
};
use frame_system::RawOrigin;
use souk_math::{commission::CommissionPlan, waterfall::Terms, MAX_PATH_DEPTH};
use souk_primitives::{
	content::Cid,
	gs1::Serial,
	listing::{ListingTerms, Price},
	order::{LineRequest, MaxItems, OrderMode, OrderState},
	promotion::Promoters,
	traits::{Catalog, Promotion},
	AssetId, Balance, ListingId, Millis, OrderId,
};
use sp_runtime::{traits::IdentifyAccount, MultiSignature, MultiSigner, Perbill};

/// Gives benchmarks an account that can sign.
pub trait BenchmarkHelper<AccountId, Signature> {
	/// An account.
	fn signer() -> AccountId;
	/// Its signature.
	fn sign(message: &[u8]) -> Signature;
}

const KEY: sp_core::crypto::KeyTypeId = sp_core::crypto::KeyTypeId(*b"till");

impl<AccountId> BenchmarkHelper<AccountId, MultiSignature> for ()
where
	MultiSigner: IdentifyAccount<AccountId = AccountId>,
{
	fn signer() -> AccountId {
		let key = sp_io::crypto::sr25519_generate(KEY, Some(b"//Till".to_vec()));
		MultiSigner::Sr25519(key).into_account()
	}

	fn sign(message: &[u8]) -> MultiSignature {
		let key = sp_io::crypto::sr25519_generate(KEY, Some(b"//Till".to_vec()));
		MultiSignature::Sr25519(
			sp_io::crypto::sr25519_sign(KEY, &key, message).expect("the key was generated"),
		)
	}
}

/// What an account of a benchmark starts with.
const RICH: Balance = 1 << 90;
/// The price of a line.
const PRICE: Balance = 1 << 70;

fn rich<T: Config>(who: &T::AccountId) {
	T::Currency::set_balance(who, RICH);
}

fn seller<T: Config>() -> T::AccountId {
	account("seller", 0, 0)
}

fn buyer<T: Config>() -> T::AccountId {
	account("buyer", 0, 0)
}

fn plan() -> CommissionPlan {
	CommissionPlan::Formula { rate: Perbill::from_percent(20), closing: Perbill::from_percent(50) }
}

/// A listing of the seller, and both parties rich.
fn listing<T: Config>() -> ListingId {
	rich::<T>(&seller::<T>());
	rich::<T>(&buyer::<T>());
	rich::<T>(&T::Commune::get());
	let terms = ListingTerms {
		price: Price { token: (AssetId::Native, PRICE), fiat: None },
		accepted: Default::default(),
		token_discount: Perbill::zero(),
		commission: plan(),
		max_depth: 8,
		experience_fee: Perbill::from_percent(15),
		return_window: 3_600_000.min(T::MaxReturnWindow::get()),
	};
	T::Catalog::benchmark_listing(&seller::<T>(), terms)
}

/// `n` serials nobody else has, from number `start` on.
fn serials(start: u32, n: u32) -> BoundedVec<Serial, MaxItems> {
	let all = (start..start + n)
		.filter_map(|i| Serial::new(&[b'A' + (i / 26) as u8, b'A' + (i % 26) as u8]).ok())
		.collect();
	BoundedVec::truncate_from(all)
}

/// A final order that can be removed.
fn final_order<T: Config>(l: u32) -> Result<OrderId, BenchmarkError> {
	let id = order::<T>(OrderState::Delivered, l, 0);
	let head = Orders::<T>::get(id).ok_or(BenchmarkError::Weightless)?;
	let now: Millis = Pallet::<T>::now();
	Pallet::<T>::settle(id, head, Lines::<T>::get(id), End::Completed, now)?;
	make_due::<T>(id);
	Ok(id)
}

/// An open escrow order in a state, of `l` lines of two units which name `p` different promoters, held and queued as if
/// it had come there by itself.
fn order<T: Config>(state: OrderState, l: u32, p: u32) -> OrderId {
	let listing = listing::<T>();
	let offer = T::Catalog::take(listing, 2 * l).expect("there is plenty");
	T::Catalog::order_opened(offer.shop).expect("the shop exists");
	let shipped = if matches!(state, OrderState::Placed | OrderState::Accepted) { 0 } else { 2 };
	let promoters: Vec<T::AccountId> = (0..p).map(|i| account("promoter", i, 0)).collect();
	let lines: Vec<LineOf<T>> = (0..l)
		.map(|i| {
			let path: Vec<_> = promoters
				.iter()
				.skip((i * MAX_PATH_DEPTH) as usize)
				.take(MAX_PATH_DEPTH as usize)
				.cloned()
				.collect();
			Line {
				listing,
				product: offer.product,
				quantity: 2,
				shipped,
				dropped: 0,
				returned: u32::from(state == OrderState::ReturnRequested),
				asked: Default::default(),
				items: Default::default(),
				amounts: Amounts::truncate_from(vec![PRICE]),
				refunded: Amounts::truncate_from(vec![0]),
				terms: Terms {
					commission: plan(),
					experience_fee: Perbill::from_percent(15),
					platform_slice: Perbill::from_percent(40),
					commune_fee: Perbill::from_perthousand(6),
				},
				return_window: 3_600_000,
				campaign: None,
				promoters: Promoters::truncate_from(path),
			}
		})
		.collect();
	let id = NextOrder::<T>::get();
	NextOrder::<T>::put(id + 1);
	let who = buyer::<T>();
	T::Holds::hold(AssetId::Native, &HoldReason::Escrow.into(), &who, PRICE * Balance::from(l))
		.expect("the buyer is rich");
	let deposit = T::OrderDeposit::get().max(1);
	T::Currency::hold(&HoldReason::Deposit.into(), &who, deposit).expect("the buyer is rich");
	Lines::<T>::insert(id, LinesOf::<T>::truncate_from(lines));
	let now = Pallet::<T>::now();
	let head = OrderOf::<T> {
		shop: offer.shop,
		seller: offer.seller,
		buyer: who,
		platform: Some(account("platform", 0, 0)),
		mode: OrderMode::Escrow,
		state,
		assets: BoundedVec::truncate_from(vec![AssetId::Native]),
		fiat: None,
		deposit,
		placed: now,
		periods: Default::default(),
		default_ruling: 5_000,
		since: now,
		deadline: now,
		queued: now,
		return_refused: false,
		ask: None,
		offer: None,
		attachment: Some(Cid::raw([0; 32])),
		sale: None,
	};
	Pallet::<T>::enter(id, head, state, now, now + 3_600_000);
	id
}

/// Make an order due now.
fn make_due<T: Config>(id: OrderId) {
	let order = Orders::<T>::get(id).expect("it was placed");
	let (state, now) = (order.state, Pallet::<T>::now());
	Pallet::<T>::enter(id, order, state, now, now);
}

fn assert_state<T: Config>(id: OrderId, state: OrderState) {
	assert_eq!(Orders::<T>::get(id).map(|order| order.state), Some(state));
}

fn requests<T: Config>(
	listing: ListingId,
	l: u32,
	p: u32,
) -> BoundedVec<LineRequestOf<T>, souk_primitives::order::MaxLines> {
	let lines: Vec<LineRequestOf<T>> = (0..l)
		.map(|i| {
			// All the links over the lines, as deep as they may be.
			let depth = p.saturating_sub(i * depth_limit::<T>()).min(depth_limit::<T>());
			LineRequest {
				listing,
				quantity: 1,
				path: T::Promotion::benchmark_path(listing, depth),
				items: Default::default(),
			}
		})
		.collect();
	BoundedVec::truncate_from(lines)
}

fn depth_limit<T: Config>() -> u32 {
	T::MaxDepth::get().min(MAX_PATH_DEPTH)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn place_order(l: Linear<1, 16>, p: Linear<0, 128>) -> Result<(), BenchmarkError> {
		let listing = listing::<T>();
		let lines = requests::<T>(listing, l, p);
		let payment = BoundedVec::truncate_from(vec![(AssetId::Native, Perbill::one())]);
		let limits = Amounts::truncate_from(vec![Balance::MAX]);
		let platform = Some(account("platform", 0, 0));
		let who = RawOrigin::Signed(buyer::<T>());
		#[extrinsic_call]
		place_order(who, lines, payment, limits, None, platform, OrderMode::Escrow, None);
		assert_state::<T>(0, OrderState::Placed);
		Ok(())
	}

	#[benchmark]
	fn accept_order(l: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Placed, l, 0);
		// What an attested order takes it takes now, and asks for a campaign for every line.
		Orders::<T>::mutate_extant(id, |order| order.mode = OrderMode::Attested);
		Lines::<T>::mutate(id, |lines| {
			for line in lines.iter_mut() {
				line.promoters = Promoters::truncate_from(vec![account("promoter", 0, 0)]);
			}
		});
		#[extrinsic_call]
		accept_order(RawOrigin::Signed(seller::<T>()), id);
		assert_state::<T>(id, OrderState::Accepted);
		Ok(())
	}

	#[benchmark]
	fn decline_order(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Placed, l, t);
		#[extrinsic_call]
		decline_order(RawOrigin::Signed(seller::<T>()), id);
		assert_state::<T>(id, OrderState::Cancelled);
		Ok(())
	}

	#[benchmark]
	fn cancel_order(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Placed, l, t);
		#[extrinsic_call]
		cancel_order(RawOrigin::Signed(buyer::<T>()), id);
		assert_state::<T>(id, OrderState::Cancelled);
		Ok(())
	}

	#[benchmark]
	fn ship_order(l: Linear<1, 16>, i: Linear<0, 256>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Accepted, l, 0);
		// Enough units to name the items, one more so that the rest is refunded too.
		Lines::<T>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.quantity = 17));
		let shipments: Vec<Shipment> = (0..l)
			.map(|line| {
				let items = i.saturating_sub(line * 16).min(16);
				// A listing is one product, so items differ from line to line.
				Shipment { line, quantity: 16, items: serials(line * 16, items) }
			})
			.collect();
		let shipments = BoundedVec::truncate_from(shipments);
		#[extrinsic_call]
		ship_order(RawOrigin::Signed(seller::<T>()), id, shipments, true);
		assert_state::<T>(id, OrderState::Shipped);
		Ok(())
	}

	#[benchmark]
	fn confirm_delivery(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Shipped, l, t);
		Lines::<T>::mutate(id, |lines| lines.iter_mut().for_each(|line| line.return_window = 0));
		#[extrinsic_call]
		confirm_delivery(RawOrigin::Signed(buyer::<T>()), id);
		assert_state::<T>(id, OrderState::Completed);
		Ok(())
	}

	#[benchmark]
	fn complete_order(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Delivered, l, t);
		#[extrinsic_call]
		complete_order(RawOrigin::Signed(buyer::<T>()), id);
		assert_state::<T>(id, OrderState::Completed);
		Ok(())
	}

	#[benchmark]
	fn request_return(l: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Delivered, l, 0);
		let returns = (0..l).map(|line| ReturnedUnits { line, quantity: 1 }).collect::<Vec<_>>();
		let returns = BoundedVec::truncate_from(returns);
		#[extrinsic_call]
		request_return(RawOrigin::Signed(buyer::<T>()), id, returns, Some(Cid::raw([0; 32])));
		assert_state::<T>(id, OrderState::ReturnRequested);
		Ok(())
	}

	#[benchmark]
	fn approve_return(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::ReturnRequested, l, t);
		#[extrinsic_call]
		approve_return(RawOrigin::Signed(seller::<T>()), id, true);
		assert_state::<T>(id, OrderState::Returned);
		Ok(())
	}

	#[benchmark]
	fn refuse_return() -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::ReturnRequested, 1, 0);
		#[extrinsic_call]
		refuse_return(RawOrigin::Signed(seller::<T>()), id, Some(Cid::raw([0; 32])));
		assert_state::<T>(id, OrderState::Delivered);
		Ok(())
	}

	#[benchmark]
	fn dispute_order() -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Shipped, 1, 0);
		#[extrinsic_call]
		dispute_order(RawOrigin::Signed(buyer::<T>()), id, Some(Cid::raw([0; 32])));
		assert_state::<T>(id, OrderState::Disputed);
		Ok(())
	}

	#[benchmark]
	fn propose_settlement(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Disputed, l, t);
		Orders::<T>::mutate(id, |order| {
			if let Some(order) = order {
				order.offer = Some(5_000);
			}
		});
		#[extrinsic_call]
		propose_settlement(RawOrigin::Signed(buyer::<T>()), id, 5_000);
		assert_state::<T>(id, OrderState::Ruled);
		Ok(())
	}

	#[benchmark]
	fn rule_order(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Disputed, l, t);
		let arbiter = T::ArbiterOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		rule_order(arbiter as T::RuntimeOrigin, id, 5_000);
		assert_state::<T>(id, OrderState::Ruled);
		Ok(())
	}

	#[benchmark]
	fn refund_part() -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Delivered, 16, MAX_PROMOTERS);
		let amounts = Amounts::truncate_from(vec![PRICE / 2]);
		#[extrinsic_call]
		refund_part(RawOrigin::Signed(seller::<T>()), id, 15, amounts);
		assert_state::<T>(id, OrderState::Delivered);
		Ok(())
	}

	#[benchmark]
	fn advance_order(l: Linear<1, 16>, t: Linear<1, MAX_PROMOTERS>) -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Delivered, l, t);
		make_due::<T>(id);
		let orders = BoundedVec::truncate_from(vec![id]);
		#[extrinsic_call]
		advance_orders(RawOrigin::Signed(account("stranger", 0, 0)), orders);
		assert_state::<T>(id, OrderState::Completed);
		Ok(())
	}

	#[benchmark]
	fn record_sale(l: Linear<1, 16>, p: Linear<0, 128>) -> Result<(), BenchmarkError> {
		let listing = listing::<T>();
		let sale = TillSaleOf::<T> {
			buyer: T::BenchmarkHelper::signer(),
			lines: requests::<T>(listing, l, p),
			total: None,
			platform: None,
			attachment: None,
			salt: 0,
			expires: Pallet::<T>::now() + 1,
		};
		let payload = Pallet::<T>::sale_payload(&seller::<T>(), &sale);
		let signature = T::BenchmarkHelper::sign(&payload.encode());
		#[extrinsic_call]
		record_sale(RawOrigin::Signed(seller::<T>()), sale, signature);
		assert_state::<T>(0, OrderState::Completed);
		Ok(())
	}

	#[benchmark]
	fn prune_order(l: Linear<1, 16>) -> Result<(), BenchmarkError> {
		let id = final_order::<T>(l)?;
		let orders = BoundedVec::truncate_from(vec![id]);
		#[extrinsic_call]
		prune_orders(RawOrigin::Signed(account("stranger", 0, 0)), orders);
		assert!(!Orders::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn queue_head() -> Result<(), BenchmarkError> {
		let id = order::<T>(OrderState::Delivered, 16, MAX_PROMOTERS);
		make_due::<T>(id);
		let mut meter = frame_support::weights::WeightMeter::with_limit(T::WeightInfo::queue_head());
		#[block]
		{
			Pallet::<T>::service_queue(&mut meter);
		}
		assert_state::<T>(id, OrderState::Delivered);
		Ok(())
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
