// SPDX-License-Identifier: Apache-2.0

//! What the checks of every test compare: the holds that rows say, and the flows that events tell.

use super::*;

impl souk_testing::Subject for Test {
	fn try_state() -> Result<(), TryRuntimeError> {
		for (id, order) in pallet_orders::Orders::<Test>::iter() {
			let goes_on = RunningParts::contains_key(id);
			assert_eq!(goes_on, order.has_fiat_leg(), "the fiat part of order {id} in {:?}", order.state);
		}
		Orders::do_try_state()
	}

	fn said(holds: &mut souk_testing::Holds<Self>) {
		for (id, order) in pallet_orders::Orders::<Test>::iter() {
			holds.add(SOUK, HoldReason::Deposit, order.deposit);
			for side in [OrderSide::Buyer, OrderSide::Seller] {
				let stake = order.dispute.as_ref().and_then(|dispute| dispute.stake(side));
				holds.add(SOUK, HoldReason::Dispute, stake.map_or(0, |stake| stake.souk));
				for (asset, amount) in order.assets.iter().zip(stake.into_iter().flat_map(|s| &s.amounts)) {
					holds.add(asset.clone(), HoldReason::Dispute, *amount);
				}
			}
			for line in pallet_orders::Lines::<Test>::get(id).iter().filter(|_| order.holds()) {
				for (index, asset) in order.assets.iter().enumerate() {
					holds.add(asset.clone(), HoldReason::Escrow, line.remaining(index));
				}
			}
		}
	}

	fn flow(event: &RuntimeEvent, flows: &mut Flows) {
		let RuntimeEvent::Orders(event) = event else { return };
		let mut open = OpenEscrows::get();
		match event {
			Event::OrderPlaced { order, mode: OrderMode::Escrow, amounts, .. } => {
				amounts.iter().for_each(|(asset, amount)| flows.came("escrow", asset, *amount));
				open.insert(*order, amounts.iter().map(|(asset, _)| (asset.clone(), 0)).collect());
			},
			Event::UnshippedRefunded { order, amounts, .. } | Event::PartRefunded { order, amounts, .. } => {
				// An attested order holds nothing.
				for ((asset, refunded), amount) in open.get_mut(order).into_iter().flatten().zip(amounts) {
					flows.went("escrow", asset, *amount);
					*refunded += amount;
				}
			},
			Event::OrderDisputed { order, souk, amounts, .. }
			| Event::DisputeAnswered { order, souk, amounts, .. } => {
				flows.came("stakes", &SOUK, *souk);
				let assets = pallet_orders::Orders::<Test>::get(order).map(|order| order.assets);
				for (asset, amount) in assets.into_iter().flatten().zip(amounts) {
					flows.came("stakes", &asset, *amount);
				}
			},
			Event::DisputeClosed { buyer, seller, .. } => {
				for leg in buyer.iter().chain(seller) {
					flows.went("stakes", &leg.asset, leg.back + leg.other + leg.treasury);
					flows.came("treasury", &leg.asset, leg.treasury);
				}
			},
			Event::OrderSettled { order, legs, .. } => {
				// The legs are of the order's whole life, refunds included.
				for (legs, (_, refunded)) in legs.iter().zip(open.remove(order).unwrap_or_default()) {
					let promoters: Balance = legs.promoters.iter().sum();
					let services: Balance = legs.services.iter().sum();
					let to_parties = legs.buyer + legs.seller + promoters + services + legs.platform;
					let all = to_parties + legs.experience + legs.commune + legs.forfeited;
					flows.came("treasury", &legs.asset, legs.forfeited);
					flows.went("escrow", &legs.asset, all - refunded);
					flows.came("pool", &legs.asset, legs.experience);
					flows.came("commune", &legs.asset, legs.commune);
				}
			},
			Event::LegRedirected { payee, to, asset, amount, .. } => {
				for (place, pot) in [("pool", POOL), ("commune", COMMUNE), ("treasury", TREASURY)] {
					if *payee == acc(pot) {
						flows.went(place, asset, *amount);
					}
					if *to == acc(pot) {
						flows.came(place, asset, *amount);
					}
				}
			},
			_ => {},
		}
		OpenEscrows::set(open);
	}

	fn kept(kept: &mut Kept) {
		kept.add_held::<Test>("escrow", HoldReason::Escrow);
		kept.add_held::<Test>("stakes", HoldReason::Dispute);
		for asset in all_assets() {
			kept.add("pool", &asset, total(POOL, asset.clone()));
			kept.add("commune", &asset, total(COMMUNE, asset.clone()));
			kept.add("treasury", &asset, total(TREASURY, asset.clone()));
		}
	}
}
