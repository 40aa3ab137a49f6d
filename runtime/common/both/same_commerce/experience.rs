// SPDX-License-Identifier: Apache-2.0

//! A cycle of experience consensus with the numbers of the product: from the orders that fill its pool to the last claim
//! (protocol §5, seed S3-05).

use super::{journeys::wait, *};
use crate::Experience;
use frame_support::{assert_noop, BoundedVec};
use pallet_experience::{Booked, Call as ExperienceCall, Commitments, CurrentCycle, Error, Pools, Wins};
use pallet_orders::types::Shipment;
use pallet_shops::NewListing;
use souk_math::{commission::CommissionPlan, experience::Preference};
use souk_primitives::{
	codes::{GpcBrick, Mcc, Region, Unit},
	content::Cid,
	experience::{
		Attribute, Attributes, CycleNumber, ExperiencePower, Label, ModelId, Phase, UnitPrice, Values,
	},
	gs1::Gtin,
	listing::{ListingTerms, Price},
	order::{LineRequest, OrderMode},
	promotion::PromotionPath,
	shop::{Capability, ShopProfile},
	ListingId,
};
use souk_runtime_common::{constants::currency::UNITS, keyless};
use sp_core::H256;
use sp_io::hashing::blake2_256;
use sp_runtime::Perbill;
use Sr25519Keyring::*;

const PRODUCER: Sr25519Keyring = Bob;
const EXPERT: Sr25519Keyring = Ferdie;
/// Its account does not exist before the first sale.
const PLATFORM: Sr25519Keyring = One;
/// The other ten development accounts. Ten reports are a quorum.
const TESTERS: [Sr25519Keyring; 10] =
	[Alice, Charlie, Dave, Eve, AliceStash, BobStash, CharlieStash, DaveStash, EveStash, FerdieStash];
const SALES: Balance = 20_000_000 * UNITS;

fn product() -> Gtin {
	Gtin::parse("09506000134352").expect("it is a GTIN")
}

fn cid() -> Cid {
	Cid::raw([3; 32])
}

/// Publish a quality model, and bind the product to it.
pub fn set_up(listing: ListingId) -> ModelId {
	let fat = Attribute {
		name: Label::parse("fat").expect("it is a name"),
		unit: Unit::parse("GRM").expect("it is a unit"),
		decimals: 1,
		tolerance: 15,
		weight: 1,
		direction: Preference::LowerBetter,
	};
	let category = GpcBrick::new(10_000_045).expect("it is a code");
	let model = pallet_experience::NextModel::<Runtime>::get();
	let attributes = Attributes::truncate_from(vec![fat]);
	assert_ok!(call(EXPERT, ExperienceCall::publish_model { category, attributes, text: cid() }));
	assert_ok!(call(
		PRODUCER,
		ExperienceCall::bind_product {
			product: product(),
			listing,
			model,
			version: 1,
			claims: values(),
			// Every listing asks for more.
			price: UnitPrice { asset: AssetId::Native, amount: UNITS },
		}
	));
	model
}

fn values() -> Values {
	Values::truncate_from(vec![309])
}

fn salt(tester: Sr25519Keyring) -> H256 {
	blake2_256(&[&tester.to_raw_public()[..], b"salt"].concat()).into()
}

/// The secret of a tester. It enrols with the hash of the secret, and shows the secret when it reveals.
fn secret(tester: Sr25519Keyring) -> H256 {
	blake2_256(&[&tester.to_raw_public()[..], b"secret"].concat()).into()
}

/// A shop with a listing of the product for each of these prices.
fn publish(prices: &[Balance]) -> ListingId {
	let profile = ShopProfile {
		region: Region::parse("CN-ZJ").expect("it is a region"),
		category: Mcc::new(5_411).expect("it is a code"),
		floor_area: 120,
		staff: 4,
		metadata: cid(),
	};
	let shop = pallet_shops::NextShopId::<Runtime>::get();
	assert_ok!(call(
		PRODUCER,
		pallet_shops::Call::open_shop { profile, max_bond: Balance::MAX, max_fee: Balance::MAX }
	));
	assert_ok!(call(
		PRODUCER,
		pallet_shops::Call::add_capability {
			shop,
			capability: Capability::Publish,
			max_bond: Balance::MAX,
			max_fee: Balance::MAX,
			min_slots: 0
		}
	));
	let first = pallet_shops::NextListingId::<Runtime>::get();
	let listings: Vec<_> = prices
		.iter()
		.map(|price| NewListing {
			product: product(),
			metadata: cid(),
			terms: ListingTerms {
				price: Price { token: (AssetId::Native, *price), fiat: None },
				accepted: BoundedVec::new(),
				token_discount: Perbill::zero(),
				commission: CommissionPlan::default(),
				max_depth: 0,
				experience_fee: Perbill::from_percent(15),
				return_window: 0,
			},
			stock: 1,
		})
		.collect();
	let listings = listings.try_into().expect("they fit");
	assert_ok!(call(PRODUCER, pallet_shops::Call::publish_listings { shop, listings }));
	first
}

/// Place an order of one unit in escrow. The unit is delivered and kept.
fn buy(buyer: Sr25519Keyring, listing: ListingId) {
	let order = pallet_orders::NextOrder::<Runtime>::get();
	let line = LineRequest {
		listing,
		offer: super::journeys::offered(listing),
		quantity: 1,
		path: PromotionPath::new(),
		items: BoundedVec::new(),
	};
	assert_ok!(call(
		buyer,
		pallet_orders::Call::place_order {
			lines: vec![line].try_into().expect("one fits"),
			payment: vec![(AssetId::Native, Perbill::one())].try_into().expect("one fits"),
			limits: vec![Balance::MAX].try_into().expect("one fits"),
			fiat: None,
			platform: Some(PLATFORM.to_account_id()),
			mode: OrderMode::Escrow,
			attachment: None,
		}
	));
	assert_ok!(call(
		PRODUCER,
		pallet_orders::Call::accept_order { order, size: super::journeys::size(order) }
	));
	let shipment = Shipment { line: 0, quantity: 1, items: BoundedVec::new() };
	let shipments = vec![shipment].try_into().expect("one fits");
	assert_ok!(call(
		PRODUCER,
		pallet_orders::Call::ship_order {
			order,
			shipments,
			last: true,
			parcel: None,
			size: super::journeys::size(order)
		}
	));
	// There is no return window, so the order is complete.
	assert_ok!(call(
		buyer,
		pallet_orders::Call::confirm_delivery { order, size: super::journeys::size(order) }
	));
}

fn cycle() -> pallet_experience::CycleOf<Runtime> {
	CurrentCycle::<Runtime>::get().expect("one runs")
}

fn phase() -> Phase {
	cycle().phase(Timestamp::get())
}

/// Go on to the commit window of the next cycle. All periods are those of the product. The clock jumps over them.
fn next_cycle() -> CycleNumber {
	let over = cycle().number;
	wait(cycle().reveal_until - Timestamp::get() + SLOT_DURATION);
	assert_eq!(cycle().number, over + 1);
	until_the_draw();
	assert_eq!(phase(), Phase::Commit);
	assert!(pallet_experience::ClosingCycle::<Runtime>::get().is_none(), "the one before is closed");
	over + 1
}

fn balance(who: &AccountId) -> Balance {
	total(&AssetId::Native, who)
}

/// The balances of all accounts that take part in the sales.
struct Purses {
	sellers: Balance,
	platform: Balance,
	commune: Balance,
	pool: Balance,
	buyers: Balance,
}

fn purses() -> Purses {
	Purses {
		sellers: balance(&PRODUCER.to_account_id()),
		platform: balance(&PLATFORM.to_account_id()),
		commune: balance(&keyless::Commune::get()),
		pool: balance(&keyless::ExperiencePool::get()),
		buyers: TESTERS.iter().map(|tester| balance(&tester.to_account_id())).sum(),
	}
}

/// The payments of a cycle.
struct Paid {
	platform: Balance,
	commune: Balance,
	/// The experience legs of all orders.
	pool: Balance,
	expert: Balance,
	/// The pay of each winner.
	winners: Vec<Balance>,
	/// The rest that rounding left of the winners' pay. It is in the pot account and has no owner.
	left: Balance,
}

/// Run a cycle: each tester buys the product at its price and reports the claimed values, and all pay is claimed.
fn sell_and_pay(prices: [Balance; 10]) -> Paid {
	assert_eq!(prices.iter().sum::<Balance>(), SALES);
	next_block();
	let listing = publish(&prices);
	let model = set_up(listing);
	for tester in TESTERS {
		let anchor = blake2_256(secret(tester).as_bytes()).into();
		assert_ok!(call(tester, ExperienceCall::enrol_tester { anchor }));
	}
	let number = next_cycle();

	let before = purses();
	for (listing, tester) in (listing..).zip(TESTERS) {
		buy(tester, listing);
	}
	let after = purses();
	assert_eq!(before.buyers - after.buyers, SALES);
	let (platform, commune) = (after.platform - before.platform, after.commune - before.commune);
	let pool = after.pool - before.pool;
	assert_eq!(after.sellers - before.sellers + platform + commune + pool, SALES, "nothing is lost or made");
	assert_eq!(Booked::<Runtime>::get(AssetId::Native), pool);

	for tester in TESTERS {
		let who = tester.to_account_id();
		let hash = Experience::report_hash(&values(), &salt(tester), &who, product(), number);
		assert_ok!(call(tester, ExperienceCall::commit_report { product: product(), hash }));
	}
	wait(cycle().commit_until - Timestamp::get() + SLOT_DURATION);
	assert_eq!(phase(), Phase::Reveal);
	for tester in TESTERS {
		assert_ok!(call(
			tester,
			ExperienceCall::reveal_report {
				product: product(),
				values: values(),
				salt: salt(tester),
				secret: Some(secret(tester)),
			}
		));
	}
	assert_eq!(Commitments::<Runtime>::iter().count(), 0);
	next_cycle();

	let verdict = Experience::verdict_view(product()).expect("it was judged");
	assert_eq!((verdict.cycle, verdict.reports, verdict.open_reports), (number, 10, 0));
	assert!(verdict.findings.iter().all(|finding| finding.confirmed));
	let had = balance(&EXPERT.to_account_id());
	assert_ok!(call(PRODUCER, ExperienceCall::claim_model { cycle: number, model }));
	let expert = balance(&EXPERT.to_account_id()) - had;
	let mut winners = Vec::new();
	for tester in TESTERS {
		let who = tester.to_account_id();
		let power = <Experience as ExperiencePower<AccountId>>::power(
			&who,
			GpcBrick::new(10_000_045).expect("it is a code"),
		);
		assert!(power > 0, "a tester that was drawn and measured well has power");
		let claim = ExperienceCall::claim_report { cycle: number, product: product(), who: who.clone() };
		let had = balance(&who);
		if Wins::<Runtime>::contains_key((number, product(), &who)) {
			// Any account may claim for the winner.
			assert_ok!(call(PRODUCER, claim));
			winners.push(balance(&who) - had);
		} else {
			assert_noop!(call(PRODUCER, claim), Error::<Runtime>::NothingToClaim);
		}
	}
	assert_eq!(Wins::<Runtime>::iter().count(), 0, "every claim was pulled");
	let left = Booked::<Runtime>::get(AssetId::Native);
	// Besides the rest, the pot account has what it had before the sales.
	assert_eq!(balance(&keyless::ExperiencePool::get()), before.pool + left);
	assert_eq!(expert + winners.iter().sum::<Balance>() + left, pool);
	Paid { platform, commune, pool, expert, winners, left }
}

#[test]
fn should_pay_the_numbers_of_the_product_exactly_when_twenty_million_are_sold_in_a_cycle() {
	on_development(|| {
		let paid = sell_and_pay([SALES / 10; 10]);
		assert_eq!(paid.expert, 300_000 * UNITS);
		assert_eq!(paid.winners, [300_000 * UNITS; 5]);
		assert_eq!(paid.winners.iter().sum::<Balance>(), 1_500_000 * UNITS);
		assert_eq!(paid.platform + paid.commune, 1_200_000 * UNITS);
		assert_eq!(paid.commune, 120_000 * UNITS);
		assert_eq!(paid.left, 0);
	});
}

/// The 6 ‰ belongs to the commune's participants (S3-06). It was paid to an account that nobody is ever paid from.
#[test]
fn should_share_the_commune_fee_over_stake_and_work_when_a_cycle_is_closed() {
	use crate::Commune;
	use souk_primitives::commune::CommuneClaim;
	on_development(|| {
		let pot = keyless::Commune::get();
		let before = balance(&pot);
		let paid = sell_and_pay([SALES / 10; 10]);
		assert_eq!(balance(&pot) - before, paid.commune);
		for _ in 0..6 {
			if Commune::commune_view().divisions.is_empty() {
				next_epoch();
			}
		}
		let view = Commune::commune_view();
		let [division] = &view.divisions[..] else { panic!("one cycle is divided") };
		let [souk] = &division.assets[..] else { panic!("nothing was sold for TIME") };
		assert_eq!(
			(souk.stake, souk.work),
			(STAKE_PER_MILLE * 120 * UNITS, (1_000 - STAKE_PER_MILLE) * 120 * UNITS)
		);

		// Where there is stake, Alice is the only validator, and nobody nominates. The ten testers have worked.
		let mut paid_out = [0, 0];
		for who in Sr25519Keyring::well_known().map(|key| key.to_account_id()) {
			for waiting in Commune::waiting_view(&who) {
				let had = balance(&who);
				let (side, claim) = match waiting.claim {
					CommuneClaim::Stake { validator, page } => {
						assert_eq!(who, AliceStash.to_account_id());
						let cycle = waiting.cycle;
						(0, pallet_commune::Call::claim_stake { cycle, validator, page, who: who.clone() })
					},
					CommuneClaim::Work => {
						assert!(TESTERS.iter().any(|tester| tester.to_account_id() == who));
						(1, pallet_commune::Call::claim_work { cycle: waiting.cycle, who: who.clone() })
					},
				};
				assert_ok!(call(PRODUCER, claim));
				let got = balance(&who) - had;
				assert_eq!(waiting.amounts, [(AssetId::Native, got)]);
				paid_out[side] += got;
			}
		}
		assert_eq!(paid_out[0], souk.stake);
		// All measured alike, and so all have the same power.
		assert_eq!(paid_out[1], souk.work);
		assert_eq!(balance(&pot), before);
		assert_ok!(Commune::do_try_state());
	});
}

#[test]
fn should_leave_no_unit_unaccounted_for_when_prices_do_not_divide() {
	on_development(|| {
		// Each price ends in other digits. Together they are twenty million.
		let mut prices: [Balance; 10] = core::array::from_fn(|nth| {
			let nth = nth as Balance;
			SALES / 10 + 123_456_789_012_347 * (nth + 1) + nth
		});
		prices[9] = SALES - prices[..9].iter().sum::<Balance>();
		let paid = sell_and_pay(prices);
		// In each order, the fee is rounded down in favour of the seller, the slices in favour of the pool, and the commune fee
		// in favour of the platform.
		let (mut platform, mut commune, mut pool) = (0, 0, 0);
		for price in prices {
			let fee = price * 15 / 100;
			let slice = fee * 40 / 100;
			let to_commune = price * 6 / 1_000;
			commune += to_commune;
			platform += slice - to_commune;
			pool += fee - slice;
		}
		assert_eq!((paid.platform, paid.commune, paid.pool), (platform, commune, pool));
		// Ten orders round by at most two units each, so the sums are that close to the numbers of the product.
		assert!(pool.abs_diff(1_800_000 * UNITS) < 20 && commune.abs_diff(120_000 * UNITS) < 10);
		// The expert's part is rounded down in favour of the winners. The rest that does not divide among the winners stays in
		// the cycle's pool. The treasury gets it after the claim period.
		assert_eq!(paid.expert, pool / 6);
		let testers = pool - pool / 6;
		assert_eq!(paid.winners, [testers / 5; 5]);
		assert_eq!(paid.left, testers % 5);
		let number = cycle().number - 1;
		let unpaid: Balance =
			Pools::<Runtime>::get(number).assets.iter().filter_map(|asset| asset.unpaid()).sum();
		assert_eq!(unpaid, paid.left);
	});
}
