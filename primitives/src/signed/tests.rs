// SPDX-License-Identifier: Apache-2.0

use super::*;
use alloc::vec;
use sp_core::{crypto::AccountId32, sr25519, Pair};
use sp_runtime::MultiSignature;

#[derive(Clone, Encode)]
struct Promise(u32);

impl Statement for Promise {
	const CONTEXT: [u8; 16] = *b"souk:promise:::1";
}

#[derive(Clone, Encode)]
struct Threat(u32);

impl Statement for Threat {
	const CONTEXT: [u8; 16] = *b"souk:threat::::1";
}

const CHAIN: H256 = H256([1; 32]);

#[test]
fn should_encode_context_chain_and_statement_in_this_order() {
	let encoded = [&b"souk:promise:::1"[..], &[1; 32], &[7, 0, 0, 0]].concat();
	let payload = Payload::new(CHAIN, Promise(7));
	assert_eq!(payload.bytes(false), encoded);
	assert_eq!(payload.bytes(true), [b"<Bytes>".to_vec(), encoded.clone(), b"</Bytes>".to_vec()].concat());
	assert_eq!(payload.hash(), BlakeTwo256::hash(&encoded));
}

#[test]
fn should_use_every_context_once() {
	let mut contexts = vec![LINK_CONTEXT, READ_CONTEXT, SALE_CONTEXT, RECEIPT_CONTEXT, RECEIPTS_CONTEXT];
	contexts.sort_unstable();
	contexts.dedup();
	assert_eq!(contexts.len(), 5);
}

#[test]
fn should_accept_a_signature_only_in_the_form_it_says() {
	let pair = sr25519::Pair::from_string("//Signer", None).unwrap();
	let who = AccountId32::from(pair.public());
	let payload = Payload::new(CHAIN, Promise(7));
	for wrapped in [false, true] {
		let signature = MultiSignature::from(pair.sign(&payload.bytes(wrapped)));
		let said = |wrapped| Signed { wrapped, signature: signature.clone() };
		assert!(said(wrapped).is_by(&who, &payload));
		assert!(!said(!wrapped).is_by(&who, &payload));
	}
}

#[test]
fn should_refuse_another_signer_statement_chain_or_kind() {
	let pair = sr25519::Pair::from_string("//Signer", None).unwrap();
	let who = AccountId32::from(pair.public());
	let payload = Payload::new(CHAIN, Promise(7));
	let signed = Signed { wrapped: false, signature: MultiSignature::from(pair.sign(&payload.bytes(false))) };
	assert!(signed.is_by(&who, &payload));
	assert!(!signed.is_by(&AccountId32::new([9; 32]), &payload));
	assert!(!signed.is_by(&who, &Payload::new(CHAIN, Promise(8))));
	assert!(!signed.is_by(&who, &Payload::new(H256::zero(), Promise(7))));
	assert!(!signed.is_by(&who, &Payload::new(CHAIN, Threat(7))));
	assert!(!signed.is_by(&who, &Payload { context: Threat::CONTEXT, ..payload }));
}
