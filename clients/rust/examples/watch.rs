// SPDX-License-Identifier: Apache-2.0

//! Prints what the chain is and the events of its newest final block, and sends a remark.
//!
//! ```text
//! cargo run --manifest-path trace/Cargo.toml -p souk-client --example watch -- ws://127.0.0.1:9944 //Alice
//! ```

use std::error::Error;

use serde_json::json;
use souk_client::{
	call,
	calls::Included,
	node::{json::hex, Facts, Handle},
	Chain, Key,
};
use subxt::ext::scale_encode::EncodeAsType;

/// The arguments of `System.remark_with_event`.
#[derive(EncodeAsType)]
#[encode_as_type(crate_path = "subxt::ext::scale_encode")]
struct Remark {
	remark: Vec<u8>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
	let mut arguments = std::env::args().skip(1);
	let address = arguments.next().unwrap_or_else(|| "ws://127.0.0.1:9944".into());

	// Reading needs no types of this chain: its metadata says what everything is.
	let facts = Facts::of(&address).await?;
	println!("{}, whose first block is {}", facts.chain, hex(&facts.genesis));
	let node = Handle::new(&address, facts);
	let hash = node.finalized_hash().await?;
	let orders = node.storage("Orders", "NextOrder", &[], Some(hash)).await?;
	println!("at block {} the next order is {}", hex(&hash), orders.unwrap_or(json!("0")));
	let link = node.link().await?;
	let key = node.runtime(&link, &hash).await?.storage_key("System", "Events", &[])?;
	if let Some(bytes) = link.values(&[key], &hash).await?.into_iter().next().flatten() {
		for event in node.runtime(&link, &hash).await?.events(&bytes)? {
			println!("{}.{} {}", event.pallet, event.name, event.fields);
		}
	}

	// Signing needs a key.
	let Some(secret) = arguments.next() else { return Ok(()) };
	let key = Key::from_secret(&secret)?;
	let chain = Chain::connect(&address).await?;
	let at = chain.best().await?;
	let nonce = chain.next_nonce(&key.account).await?;
	let remark = call("System", "remark_with_event", Remark { remark: b"souk".to_vec() });
	let sent = chain.send(&at, &remark, &key.pair, nonce).await?;
	match sent.included(&chain, true).await? {
		Included::Done(_) => println!("the remark of {} is final", key.account),
		Included::Somewhere => println!("a block took the remark of {}", key.account),
	}
	Ok(())
}
