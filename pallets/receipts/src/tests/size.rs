// SPDX-License-Identifier: Apache-2.0

//! Bytes and time a row takes.

use crate::{mock::*, Batches, Call, Mark, Row, SignaturesOf};
use codec::Encode;
use souk_primitives::{receipts::MAX_ROW_LEN, ShopId};

/// A till's 200 sales of an hour: to how many per hundred the customer is known.
fn hour(known: u32) -> Vec<crate::RowOf<Test>> {
	(0..200)
		.map(|index: u32| {
			let (value, after) = (u64::from(index) * 37 + 199, index * 18);
			if index % 100 < known {
				let customer = AccountId::new(sp_io::hashing::blake2_256(&index.encode()));
				Row::CustomerSale { customer, value, after }
			} else {
				Row::Sale { value, after }
			}
		})
		.collect()
}

/// Bytes of the whole call, the rows' count and the call's own included, per hundred rows.
fn bytes(rows: Vec<crate::RowOf<Test>>) -> usize {
	let count = rows.len();
	let call = Call::<Test>::post_batch {
		shop: 1_000_000,
		till: 1,
		first: 1_000_000,
		start: START,
		rows: rows.try_into().unwrap(),
		signatures: SignaturesOf::<Test>::default(),
	};
	call.encode().len() * 100 / count
}

#[test]
fn should_stay_below_forty_bytes_a_row() {
	// 37.07 where every customer is known, 21.07 where every other is, 5.07 where none is.
	assert_eq!([100, 50, 0].map(|known| bytes(hour(known))), [3_707, 2_107, 507]);
}

#[test]
fn should_never_exceed_sixty_five_bytes_a_row() {
	let widest = Row::IntroducedSale {
		customer: AccountId::new([255; 32]),
		via: ShopId::MAX,
		value: u64::MAX,
		after: u32::MAX,
	};
	let all = bytes(vec![widest; 200]);
	assert_eq!(all, 5_209);
	assert!(all <= MAX_ROW_LEN * 100);
}

#[test]
fn should_keep_less_than_a_byte_of_state_a_row() {
	build_and_execute(|| {
		let rows = hour(100);
		let id = Till { start: START - HOUR, ..Till::of(SHOP, rows) }.posted();
		let mut batch = Batches::<Test>::get(SHOP, id).unwrap();
		let key = Batches::<Test>::hashed_key_for(SHOP, id).len();
		assert!(key + batch.encoded_size() < 140);
		// With every row countersigned half a byte each is added.
		for row in 0..200 {
			batch.set_mark(row, Mark::Counted(0));
		}
		assert!(key + batch.encoded_size() < 240);
	});
}

#[test]
fn should_weigh_at_most_twenty_five_microseconds_a_row() {
	use crate::WeightInfo;
	let row = <() as WeightInfo>::post_batch(200).ref_time() / 200;
	assert!(row <= 25_000_000, "{row} ps");
}

/// `cargo test -p pallet-receipts --lib -- --ignored --nocapture measure`: not a benchmark, which is what weights come
/// from, only a look at the native build of whatever profile.
#[test]
#[ignore = "prints, checks nothing"]
fn measure_time_per_row() {
	new_test_ext().execute_with(|| {
		open(SHOP, 10_000);
		let best = |name: &str, make: &dyn Fn() -> Till| {
			let mut best = u128::MAX;
			for _ in 0..10 {
				let batch = make();
				let before = std::time::Instant::now();
				frame_support::assert_ok!(batch.post());
				best = best.min(before.elapsed().as_nanos());
			}
			println!("{name}: {} ns a row", best / 200);
		};
		best("200 rows, one-sided, customers known", &|| Till::of(SHOP, hour(100)).early());
		best("200 rows, one-sided, customers unknown", &|| Till::of(SHOP, hour(0)).early());
		let keys = (0..200).map(|index| Key::sr(&format!("Many{index}"))).collect::<Vec<_>>();
		for key in &keys {
			use frame_support::traits::fungible::Mutate;
			frame_support::assert_ok!(Balances::mint_into(&key.account(), STANDING + ED));
			frame_support::assert_ok!(pledge(&key.account(), key));
		}
		best("200 rows, all countersigned (sr25519), new customers", &|| {
			Era::mutate(|era| *era += 30);
			Till::signed(SHOP, keys.iter().map(|key| (key, sale_to(key, 1_000))).collect())
		});
	});
}

impl Till {
	/// Started an hour ago.
	fn early(self) -> Self {
		Self { start: START - HOUR, ..self }
	}
}
