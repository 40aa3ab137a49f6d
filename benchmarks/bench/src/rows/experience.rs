// SPDX-License-Identifier: Apache-2.0

//! Reports on products, revealed by enrolled testers who show their secrets.

use super::{Context, Planned, Row};
use crate::{
	accounts::{Key, Keys, Role},
	world::{cid, product, World, PRICE},
};
use codec::Encode;
use pallet_experience::{types::ReportRight, Call, CurrentCycle, Purchases};
use souk_math::{commission::CommissionPlan, experience::Preference};
use souk_primitives::{
	codes::{GpcBrick, Unit},
	experience::{Attribute, Attributes, CycleNumber, Label, ModelId, UnitPrice, Values},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	AssetId,
};
use souk_runtime::{Experience, Runtime};
use souk_runtime_common::constants::{currency::UNITS, time::DAY_MS};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::{BoundedVec, Perbill};

/// The reports on a product: what a panel and the open reports beside it hold.
const PER_PRODUCT: u32 = 20;
/// The products of a producer: as many as the showcase of one shop holds.
const PER_PRODUCER: u32 = 10;
/// The number of the first product that is bound. Smaller ones are sold in shops.
const FIRST_PRODUCT: u32 = 1_000_000;
/// The cycle that the reports belong to.
const CYCLE: CycleNumber = 1;

/// `experience.reveal_report`.
#[derive(Default)]
pub struct Reveal {
	size: u32,
}

fn values() -> Values {
	Values::truncate_from(vec![309, 250, 42, 7])
}

fn secret(kind: &str, index: u32) -> H256 {
	(kind, index).using_encoded(blake2_256).into()
}

fn tested(index: u32) -> Gtin {
	product(FIRST_PRODUCT + index / PER_PRODUCT)
}

fn publish_model(world: &mut World, expert: Key) -> Result<ModelId, String> {
	let model = world.with(pallet_experience::NextModel::<Runtime>::get);
	let attributes: Vec<_> = ["fat", "protein", "sugar", "salt"]
		.into_iter()
		.map(|name| Attribute {
			name: Label::parse(name).expect("it is a name"),
			unit: Unit::parse("GRM").expect("it is a unit"),
			decimals: 1,
			tolerance: 15,
			weight: 1,
			direction: Preference::NearerBetter,
		})
		.collect();
	let publish = Call::<Runtime>::publish_model {
		category: brick()?,
		attributes: Attributes::truncate_from(attributes),
		text: cid(4),
	};
	world.call(expert, publish)?;
	Ok(model)
}

fn brick() -> Result<GpcBrick, String> {
	GpcBrick::new(10_000_045).map_err(|_| "no category".into())
}

fn terms() -> ListingTerms {
	ListingTerms {
		price: Price { token: (AssetId::Native, PRICE), fiat: None },
		accepted: BoundedVec::new(),
		token_discount: Perbill::zero(),
		commission: CommissionPlan::default(),
		max_depth: 0,
		experience_fee: Perbill::from_percent(15),
		return_window: 0,
	}
}

/// Bind so many products to a model, each listed in a shop of its producer.
fn bind(world: &mut World, model: ModelId, products: u32) -> Result<(), String> {
	let mut shop = None;
	for index in 0..products {
		let number = 1 + index / PER_PRODUCER;
		let producer = match shop {
			Some((producer, _)) if index % PER_PRODUCER != 0 => producer,
			_ => {
				let producer = world.person(Role::Producer, number)?;
				shop = Some((producer, world.open_shop(producer)?));
				producer
			},
		};
		let (_, shop) = shop.ok_or("no shop")?;
		let product = product(FIRST_PRODUCT + index);
		let listing = world.publish(producer, shop, product, terms())?;
		let bind = Call::<Runtime>::bind_product {
			product,
			listing,
			model,
			version: 1,
			claims: values(),
			price: UnitPrice { asset: AssetId::Native, amount: UNITS },
		};
		world.call(producer, bind)?;
	}
	Ok(())
}

impl Row for Reveal {
	fn name(&self) -> &'static str {
		"reveal"
	}

	fn counts(&self) -> &'static str {
		"reports"
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.size = size;
		let reports = samples * size;
		let now = world.now();
		let expert = world.person(Role::Producer, 0)?;
		// The cycle before, in which products are bound and testers enrol.
		world.call(expert, Call::<Runtime>::advance_cycle { steps: 1 })?;
		let model = publish_model(world, expert)?;
		bind(world, model, reports.div_ceil(PER_PRODUCT))?;
		for index in 0..reports {
			let tester = world.person(Role::Tester, index)?;
			let anchor = H256(blake2_256(secret("secret", index).as_bytes()));
			world.call(tester, Call::<Runtime>::enrol_tester { anchor })?;
		}
		world.with(|| {
			CurrentCycle::<Runtime>::mutate(|cycle| {
				if let Some(cycle) = cycle {
					cycle.number = CYCLE;
					cycle.commit_until = now + DAY_MS;
					cycle.reveal_until = now + 20 * DAY_MS;
					cycle.seed = Some(H256::repeat_byte(5));
					cycle.newcomers = reports;
				}
			})
		});
		for index in 0..reports {
			let key = Key::new(Role::Tester, index);
			let (who, product) = (world.keys.account(key), tested(index));
			// As if it had bought the product.
			world.with(|| {
				let binding = pallet_experience::Bindings::<Runtime>::get(product);
				let right = ReportRight {
					until: now + 30 * DAY_MS,
					binding: binding.map_or(0, |binding| binding.number),
				};
				Purchases::<Runtime>::insert(product, &who, right);
			});
			let hash = Experience::report_hash(&values(), &secret("salt", index), &who, product, CYCLE);
			world.call(key, Call::<Runtime>::commit_report { product, hash })?;
		}
		world.with(|| {
			CurrentCycle::<Runtime>::mutate(|cycle| {
				if let Some(cycle) = cycle {
					cycle.commit_until = now;
				}
			})
		});
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.size)
			.map(|unit| {
				let index = sample * self.size + unit;
				let call = Call::<Runtime>::reveal_report {
					product: tested(index),
					values: values(),
					salt: secret("salt", index),
					secret: Some(secret("secret", index)),
				};
				Planned { by: Key::new(Role::Tester, index), call: call.into() }
			})
			.collect()
	}
}
