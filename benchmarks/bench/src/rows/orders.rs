// SPDX-License-Identifier: Apache-2.0

//! Orders: placed over a path of three promoters on a platform, settled, from one end to the other, at a till, and of many
//! lines.

use super::{Context, Planned, Row};
use crate::{
	accounts::{Key, Keys, Role},
	world::{Shop, World, DEPTH, PRICE},
};
use pallet_orders::{
	types::{SaleStatement, Shipment, TillSale as Sale},
	Call,
};
use souk_primitives::{
	order::{LineRequest, OrderMode, OrderSize, MAX_LINES},
	promotion::{Link, LinkPayload, LinkStatement, PromotionPath},
	signed::Payload,
	AssetId, Millis, OrderId,
};
use souk_runtime::{AccountId, Balance, Runtime, RuntimeCall, Signature};
use souk_runtime_common::constants::time::HOUR_MS;
use sp_core::H256;
use sp_runtime::{BoundedVec, Perbill};

/// How long links and till sales are good, in milliseconds.
const LIFE: Millis = 12 * HOUR_MS;

type Path = PromotionPath<AccountId, Signature>;

/// The first number of the buyers of a row. Each row has buyers of its own, because a nonce belongs to one account.
#[derive(Clone, Copy)]
enum Buyers {
	Place = 0,
	Settle = 1 << 24,
	Life = 2 << 24,
	Till = 3 << 24,
	Lines = 4 << 24,
}

/// The units of a row: who buys where.
#[derive(Default)]
struct Book {
	first: u32,
	size: u32,
	shops: Vec<Shop>,
}

impl Book {
	/// Open shops and fund buyers for so many samples of so many units.
	fn open(world: &mut World, buyers: Buyers, samples: u32, size: u32) -> Result<Self, String> {
		world.open_shops(size.clamp(1, MAX_SHOPS))?;
		let first = buyers as u32;
		for index in 0..samples * size {
			world.person(Role::Buyer, first + index)?;
		}
		Ok(Self { first, size, shops: world.shops.clone() })
	}

	/// The key that buys.
	fn buyer(&self, sample: u32, unit: u32) -> Key {
		Key::new(Role::Buyer, self.first + sample * self.size + unit)
	}

	/// The place of a unit's shop, whose promoters and platform it has as well.
	fn place(&self, unit: u32) -> u32 {
		unit % self.shops.len().max(1) as u32
	}

	fn shop(&self, unit: u32) -> Shop {
		self.shops[self.place(unit) as usize]
	}

	/// The call that places an order of one unit over the unit's promoters.
	fn placing(&self, keys: &mut Keys, at: &Context, unit: u32) -> RuntimeCall {
		let path = self.path(keys, at, unit);
		let platform = keys.account(Key::new(Role::Platform, self.place(unit)));
		placing(vec![line(self.shop(unit), path)], Some(platform))
	}

	/// The links that the unit's promoters sign one after the other.
	fn path(&self, keys: &mut Keys, at: &Context, unit: u32) -> Path {
		let listing = self.shop(unit).listing;
		let expires = at.now + LIFE;
		let mut parent = H256::zero();
		let links = (0..DEPTH).map(|level| {
			let key = Key::new(Role::Promoter, self.place(unit) * DEPTH + level);
			let promoter = keys.account(key);
			let statement =
				LinkStatement { listing, parent, promoter: promoter.clone(), expires, plan: None };
			let payload = LinkPayload::new(at.genesis, statement);
			parent = payload.hash();
			Link { promoter, expires, plan: None, signed: keys.state(key, &payload) }
		});
		Path::truncate_from(links.collect())
	}
}

/// The most shops of a run. A shop nobody has verified accepts 200 orders a day.
const MAX_SHOPS: u32 = 400;

fn line(shop: Shop, path: Path) -> LineRequest<Path> {
	LineRequest { listing: shop.listing, offer: shop.offer, quantity: 1, path, items: BoundedVec::new() }
}

fn placing(lines: Vec<LineRequest<Path>>, platform: Option<AccountId>) -> RuntimeCall {
	let price = PRICE * lines.len() as Balance;
	Call::<Runtime>::place_order {
		lines: BoundedVec::truncate_from(lines),
		payment: BoundedVec::truncate_from(vec![(AssetId::Native, Perbill::one())]),
		limits: BoundedVec::truncate_from(vec![price]),
		fiat: None,
		platform,
		mode: OrderMode::Escrow,
		attachment: None,
	}
	.into()
}

/// The size of an order of one line over the whole path.
fn size() -> OrderSize {
	OrderSize { lines: 1, assets: 1, depth: DEPTH, items: 0, services: 0 }
}

/// The steps that follow placing, in order, and whether the buyer takes them.
fn step(stage: u32, order: OrderId) -> (bool, RuntimeCall) {
	let size = size();
	let shipment = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
	let shipments = BoundedVec::truncate_from(vec![shipment]);
	match stage {
		1 => (false, Call::<Runtime>::accept_order { order, size }.into()),
		2 => (false, Call::<Runtime>::ship_order { order, shipments, last: true, parcel: None, size }.into()),
		3 => (true, Call::<Runtime>::confirm_delivery { order, size }.into()),
		_ => (true, Call::<Runtime>::complete_order { order, size }.into()),
	}
}

/// `orders.place_order`: one line, three promoters, a platform.
#[derive(Default)]
pub struct Place {
	book: Book,
}

impl Row for Place {
	fn name(&self) -> &'static str {
		"place"
	}

	fn counts(&self) -> &'static str {
		"orders"
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.book = Book::open(world, Buyers::Place, samples, size)?;
		Ok(())
	}

	fn stage(&mut self, keys: &mut Keys, at: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.book.size)
			.map(|unit| Planned {
				by: self.book.buyer(sample, unit),
				call: self.book.placing(keys, at, unit),
			})
			.collect()
	}
}

/// `orders.complete_order`: it pays the seller, three promoters, the platform, the experience pool and the commune.
#[derive(Default)]
pub struct Settle {
	book: Book,
	orders: OrderId,
}

impl Row for Settle {
	fn name(&self) -> &'static str {
		"settle"
	}

	fn counts(&self) -> &'static str {
		"orders"
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.book = Book::open(world, Buyers::Settle, samples, size)?;
		self.orders = world.with(pallet_orders::NextOrder::<Runtime>::get);
		let genesis = world.with(souk_primitives::signed::genesis::<Runtime>);
		for index in 0..samples * size {
			let order = self.orders + OrderId::from(index);
			let at = Context { genesis, now: world.start, next_order: order };
			let unit = index % size.max(1);
			let buyer = self.book.buyer(0, index);
			let place = self.book.placing(&mut world.keys, &at, unit);
			world.call(buyer, place)?;
			for stage in 1..4 {
				let (by_buyer, call) = step(stage, order);
				world.call(if by_buyer { buyer } else { self.book.shop(unit).owner }, call)?;
			}
		}
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.book.size)
			.map(|unit| {
				let order = self.orders + OrderId::from(sample * self.book.size + unit);
				Planned { by: self.book.buyer(sample, unit), call: step(4, order).1 }
			})
			.collect()
	}
}

/// The whole life of an order: placed, accepted, shipped, confirmed and completed, each in a block of its own.
#[derive(Default)]
pub struct Life {
	book: Book,
	/// The first order of the sample that runs.
	first: OrderId,
}

impl Row for Life {
	fn name(&self) -> &'static str {
		"life"
	}

	fn counts(&self) -> &'static str {
		"orders"
	}

	fn stages(&self) -> u32 {
		5
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.book = Book::open(world, Buyers::Life, samples, size)?;
		Ok(())
	}

	fn stage(&mut self, keys: &mut Keys, at: &Context, sample: u32, stage: u32) -> Vec<Planned> {
		if stage == 0 {
			self.first = at.next_order;
		}
		(0..self.book.size)
			.map(|unit| {
				let buyer = self.book.buyer(sample, unit);
				if stage == 0 {
					return Planned { by: buyer, call: self.book.placing(keys, at, unit) };
				}
				let (by_buyer, call) = step(stage, self.first + OrderId::from(unit));
				Planned { by: if by_buyer { buyer } else { self.book.shop(unit).owner }, call }
			})
			.collect()
	}
}

/// `orders.record_sale`: a sale at a till that the buyer has countersigned.
#[derive(Default)]
pub struct TillSale {
	book: Book,
}

impl Row for TillSale {
	fn name(&self) -> &'static str {
		"till_sale"
	}

	fn counts(&self) -> &'static str {
		"sales"
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.book = Book::open(world, Buyers::Till, samples, size)?;
		Ok(())
	}

	fn stage(&mut self, keys: &mut Keys, at: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.book.size)
			.map(|unit| {
				let shop = self.book.shop(unit);
				let buyer = self.book.buyer(sample, unit);
				let sale = Sale {
					buyer: keys.account(buyer),
					lines: BoundedVec::truncate_from(vec![line(shop, Path::new())]),
					total: None,
					platform: None,
					attachment: None,
					salt: u64::from(unit),
					expires: at.now + LIFE,
				};
				let statement = SaleStatement { seller: keys.account(shop.owner), sale: sale.clone() };
				let signed = keys.state(buyer, &Payload::new(at.genesis, statement));
				Planned { by: shop.owner, call: Call::<Runtime>::record_sale { sale, signed }.into() }
			})
			.collect()
	}
}

/// `orders.place_order` with as many lines as an order may have, without promoters. Lines are counted.
#[derive(Default)]
pub struct Lines {
	book: Book,
}

impl Row for Lines {
	fn name(&self) -> &'static str {
		"order_lines"
	}

	fn counts(&self) -> &'static str {
		"lines"
	}

	fn records(&self) -> u32 {
		MAX_LINES
	}

	fn prepare(&mut self, world: &mut World, samples: u32, size: u32) -> Result<(), String> {
		world.catch_up();
		self.book = Book::open(world, Buyers::Lines, samples, size)?;
		// The pocket of a buyer is for one line.
		for index in 0..samples * size {
			let buyer = world.keys.account(self.book.buyer(0, index));
			world.fund(&buyer, PRICE * Balance::from(MAX_LINES))?;
		}
		Ok(())
	}

	fn stage(&mut self, _: &mut Keys, _: &Context, sample: u32, _: u32) -> Vec<Planned> {
		(0..self.book.size)
			.map(|unit| {
				let lines = (0..MAX_LINES).map(|_| line(self.book.shop(unit), Path::new())).collect();
				Planned { by: self.book.buyer(sample, unit), call: placing(lines, None) }
			})
			.collect()
	}
}
