// SPDX-License-Identifier: Apache-2.0

//! An IPFS node, by the RPC of Kubo: blocks go there, and blocks that are missing here come from there.
//!
//! The RPC gives whoever reaches it power over the node, so it belongs on the same machine or behind a tunnel. That is why it is
//! spoken without TLS.

use std::time::Duration;

use reqwest::{
	multipart::{Form, Part},
	redirect::Policy,
	Client, Response, Url,
};

use super::files::{codec, fits, Codec};

/// How long one call may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// The largest block that nodes exchange without being told to.
const USUAL: usize = 1 << 20;

/// A node.
#[derive(Clone, Debug)]
pub struct Kubo {
	client: Client,
	url: Url,
}

impl Kubo {
	/// A node at an address such as `http://127.0.0.1:5001`.
	///
	/// # Errors
	///
	/// One line: the address is none that this speaks with.
	pub fn new(url: &str) -> Result<Self, String> {
		let refuse = |why: String| format!("--ipfs {url}: {why}");
		let parsed = Url::parse(url).map_err(|error| refuse(error.to_string()))?;
		if parsed.scheme() != "http" || parsed.host_str().is_none() {
			return Err(refuse("must be an address such as http://127.0.0.1:5001".into()));
		}
		// The node's own address is all that is ever asked: no redirect, no proxy.
		let client = Client::builder().timeout(PATIENCE).redirect(Policy::none()).no_proxy().build();
		Ok(Self { client: client.map_err(|error| refuse(error.to_string()))?, url: parsed })
	}

	fn command(&self, name: &str, arguments: &[(&str, &str)]) -> Result<Url, String> {
		let mut url = self.url.join(&format!("api/v0/{name}")).map_err(|error| error.to_string())?;
		url.query_pairs_mut().extend_pairs(arguments);
		Ok(url)
	}

	/// Hands a block over and has it kept. The node must give it the same address.
	///
	/// # Errors
	///
	/// One line.
	pub async fn put(&self, name: &str, address: &[u8; 36], bytes: Vec<u8>) -> Result<(), String> {
		let kind = match codec(address) {
			Codec::Raw => "raw",
			Codec::DagPb => "dag-pb",
			Codec::DagCbor => "dag-cbor",
		};
		let big = if bytes.len() > USUAL { "true" } else { "false" };
		let arguments =
			[("cid-codec", kind), ("mhtype", "sha2-256"), ("pin", "true"), ("allow-big-block", big)];
		let form = Form::new().part("data", Part::bytes(bytes).file_name(name.to_owned()));
		let request = self.client.post(self.command("block/put", &arguments)?).multipart(form);
		let answer = body(request.send().await.map_err(said)?, 4096).await?;
		let answer: serde_json::Value = serde_json::from_slice(&answer).map_err(|error| error.to_string())?;
		match answer.get("Key").and_then(serde_json::Value::as_str) {
			Some(key) if key == name => Ok(()),
			other => Err(format!("the IPFS node calls it {}", other.unwrap_or("nothing"))),
		}
	}

	/// No longer has a block kept. One that was not is no error.
	///
	/// # Errors
	///
	/// One line.
	pub async fn remove(&self, name: &str) -> Result<(), String> {
		let url = self.command("pin/rm", &[("arg", name)])?;
		let answer = body(self.client.post(url).send().await.map_err(said)?, 4096).await;
		match answer {
			Err(why) if !why.contains("not pinned") => Err(why),
			_ => Ok(()),
		}
	}

	/// Fetches a block of at most so many bytes. None if the node does not have it and finds it nowhere.
	///
	/// # Errors
	///
	/// One line: the node cannot be asked, or its answer is not what the address names.
	pub async fn get(&self, name: &str, address: &[u8; 36], most: usize) -> Result<Option<Vec<u8>>, String> {
		let url = self.command("block/get", &[("arg", name), ("timeout", "15s")])?;
		let answer = self.client.post(url).send().await.map_err(said)?;
		if answer.status().is_server_error() {
			return Ok(None);
		}
		let bytes = body(answer, most).await?;
		if fits(address, &bytes) {
			Ok(Some(bytes))
		} else {
			Err(format!("the IPFS node gave other bytes than {name} names"))
		}
	}
}

/// An error without its address: what is configured is known.
fn said(error: reqwest::Error) -> String {
	souk_trace::chain::client::said(&error.without_url())
}

/// The body of a good answer, at most so many bytes.
async fn body(mut answer: Response, most: usize) -> Result<Vec<u8>, String> {
	let status = answer.status();
	let mut bytes = Vec::new();
	while let Some(piece) = answer.chunk().await.map_err(said)? {
		if bytes.len().saturating_add(piece.len()) > most {
			return Err(format!("the IPFS node answered more than {most} bytes"));
		}
		bytes.extend_from_slice(&piece);
	}
	if status.is_success() {
		return Ok(bytes);
	}
	let text: String =
		String::from_utf8_lossy(&bytes).chars().filter(|one| !one.is_control()).take(200).collect();
	Err(format!("the IPFS node answered {status}: {text}"))
}
