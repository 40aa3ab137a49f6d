// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::testing::decodes_only_what_it_encodes;
use alloc::vec;
use proptest::prelude::*;

type Account = [u8; 32];

fn header() -> BatchHeader {
	BatchHeader {
		shop: 1,
		book: 2,
		till: 3,
		first: 40,
		start: 1_000,
		currency: Currency::parse("EUR").unwrap(),
	}
}

fn rows() -> impl Strategy<Value = Row<Account>> {
	prop_oneof![
		(any::<u64>(), any::<u32>()).prop_map(|(value, after)| Row::Sale { value, after }),
		(any::<Account>(), any::<u64>(), any::<u32>())
			.prop_map(|(customer, value, after)| Row::CustomerSale { customer, value, after }),
		(any::<Account>(), any::<u32>(), any::<u64>(), any::<u32>())
			.prop_map(|(customer, via, value, after)| Row::IntroducedSale { customer, via, value, after }),
		(any::<u64>(), any::<u32>()).prop_map(|(value, after)| Row::Refund { value, after }),
		(any::<u32>(), any::<u32>()).prop_map(|(back, after)| Row::Void { back, after }),
	]
}

#[test]
fn should_stay_under_the_bytes_of_a_row_when_everything_is_largest() {
	let customer: Account = [0xff; 32];
	let widest =
		Row::IntroducedSale { customer, via: ShopId::MAX, value: u64::MAX, after: u32::MAX }.encode().len();
	assert_eq!(widest, 1 + 32 + 5 + 9 + 5);
	assert_eq!(widest, Row::<Account>::max_encoded_len());
	assert!(widest <= MAX_ROW_LEN);
}

#[test]
fn should_know_how_long_sums_and_signatures_can_be() {
	let sum = Sum { count: u32::MAX, value: u128::MAX };
	assert_eq!(sum.encode().len(), Sum::max_encoded_len());
	let all = EraTotals {
		recorded: sum,
		reversed: sum,
		signed: sum,
		counted: sum,
		counted_external: sum,
		..Default::default()
	};
	assert_eq!(all.encode().len(), EraTotals::max_encoded_len());
	let signed = Signed { wrapped: true, signature: [0u8; 65] };
	let longest = Countersignature { row: u32::MAX, signed };
	assert_eq!(longest.encode().len(), Countersignature::<[u8; 65]>::max_encoded_len());
}

#[test]
fn should_take_forty_bytes_when_a_customer_pays_up_to_ten_million() {
	let row = Row::<Account>::CustomerSale { customer: [7; 32], value: 1_000_000_000, after: 10_000 };
	assert_eq!(row.encode().len(), 39);
	assert_eq!(Row::<Account>::Sale { value: 1_999, after: 3_600 }.encode().len(), 5);
}

#[test]
fn should_put_back_what_follows_from_the_batch() {
	let customer = [9; 32];
	let receipt =
		header().receipt(5, &Row::IntroducedSale { customer, via: 8, value: 70, after: 60 }).unwrap();
	assert_eq!(
		receipt,
		Receipt {
			shop: 1,
			book: 2,
			till: 3,
			number: 45,
			time: 61_000,
			currency: Currency::parse("EUR").unwrap(),
			value: 70,
			entry: Entry::Sale { customer: Some(customer), via: Some(8) },
		}
	);
	let void = header().receipt(5, &Row::<Account>::Void { back: 2, after: 0 }).unwrap();
	assert_eq!((void.value, void.entry), (0, Entry::Void { number: 43 }));
	let refund = header().receipt(0, &Row::<Account>::Refund { value: 3, after: 0 }).unwrap();
	assert_eq!((refund.value, refund.entry), (3, Entry::Refund));
}

#[test]
fn should_have_no_receipt_when_a_number_or_moment_does_not_fit() {
	let row = Row::<Account>::Sale { value: 1, after: 1 };
	assert_eq!(BatchHeader { first: u64::MAX, ..header() }.receipt(1, &row), None);
	assert_eq!(BatchHeader { start: u64::MAX, ..header() }.receipt(0, &row), None);
	assert_eq!(header().receipt(0, &Row::<Account>::Void { back: 41, after: 0 }), None);
}

#[test]
fn should_hash_and_sign_every_field() {
	let sale = Row::CustomerSale { customer: [9; 32], value: 70, after: 60 };
	let receipt = header().receipt(0, &sale).unwrap();
	let mut leaves = vec![receipt.leaf()];
	for other in [
		Receipt { shop: 2, ..receipt.clone() },
		Receipt { book: 3, ..receipt.clone() },
		Receipt { till: 4, ..receipt.clone() },
		Receipt { number: 41, ..receipt.clone() },
		Receipt { time: 1, ..receipt.clone() },
		Receipt { currency: Currency::parse("USD").unwrap(), ..receipt.clone() },
		Receipt { value: 71, ..receipt.clone() },
		Receipt { entry: Entry::Sale { customer: None, via: None }, ..receipt.clone() },
		Receipt { entry: Entry::Sale { customer: Some([9; 32]), via: Some(0) }, ..receipt.clone() },
		Receipt { entry: Entry::Refund, ..receipt.clone() },
	] {
		leaves.push(other.leaf());
	}
	let all = leaves.len();
	leaves.sort_unstable();
	leaves.dedup();
	assert_eq!(leaves.len(), all);

	let payload = ReceiptPayload::new(H256([1; 32]), receipt.clone());
	let bare = [&b"souk:receipt:::1"[..], &[1; 32], &receipt.encode()].concat();
	assert_eq!(payload.bytes(false), bare);
	assert_eq!(payload.bytes(true), [b"<Bytes>".to_vec(), bare, b"</Bytes>".to_vec()].concat());
}

#[test]
fn should_follow_open_high_low_close_when_values_come_and_candles_join() {
	let candle = [5, 9, 3, 4].into_iter().fold(Candle::default(), Candle::then);
	assert_eq!(candle, Candle { open: 5, high: 9, low: 3, close: 4 });
	let later = Candle { open: 7, high: 20, low: 7, close: 8 };
	assert_eq!(candle.join(later), Candle { open: 5, high: 20, low: 3, close: 8 });
	assert_eq!(candle.join(Candle::default()), candle);
	assert_eq!(Candle::default().join(candle), candle);
	assert_eq!(Candle::default().then(0), Candle::default());
}

#[test]
fn should_never_go_below_zero_when_taken_from() {
	let sum = Sum::default().with(7).unwrap();
	assert_eq!(sum, Sum { count: 1, value: 7 });
	assert_eq!(sum.without(8), None);
	assert_eq!(sum.without(7), Some(Sum::default()));
	assert_eq!(Sum::default().without(0), None);
	assert_eq!(Sum { count: u32::MAX, value: 0 }.with(0), None);
}

#[test]
fn should_write_json_clients_can_read() {
	let row = Row::CustomerSale { customer: 5u8, value: u64::MAX, after: 2 };
	assert_eq!(
		serde_json::to_string(&row).unwrap(),
		r#"{"customerSale":{"customer":5,"value":"18446744073709551615","after":2}}"#
	);
	let receipt = header().receipt(0, &row).unwrap();
	let json = serde_json::to_string(&receipt).unwrap();
	assert_eq!(serde_json::from_str::<Receipt<u8>>(&json).unwrap(), receipt);
	assert_eq!(
		serde_json::to_string(&ReceiptState::Signed { era: 3, counted: true }).unwrap(),
		r#"{"signed":{"era":3,"counted":true}}"#
	);
}

proptest! {
	#[test]
	fn should_round_trip_and_stay_small(row in rows()) {
		let bytes = row.encode();
		prop_assert!(bytes.len() <= MAX_ROW_LEN);
		prop_assert_eq!(Row::<Account>::decode(&mut &bytes[..]).unwrap(), row);
	}

	#[test]
	fn should_decode_only_what_it_encodes(bytes in proptest::collection::vec(any::<u8>(), 0..70)) {
		decodes_only_what_it_encodes::<Row<Account>>(&bytes);
	}

	#[test]
	fn should_give_every_row_of_a_batch_its_own_leaf(rows in proptest::collection::vec(rows(), 2..20)) {
		let leaves = rows
			.iter()
			.enumerate()
			.filter_map(|(index, row)| header().receipt(index as u32, row))
			.map(|receipt| receipt.leaf())
			.collect::<Vec<_>>();
		let mut distinct = leaves.clone();
		distinct.sort_unstable();
		distinct.dedup();
		prop_assert_eq!(distinct.len(), leaves.len());
	}
}
