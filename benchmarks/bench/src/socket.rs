// SPDX-License-Identifier: Apache-2.0

//! JSON-RPC over a WebSocket on the loopback interface. A connection belongs to one thread, which waits for it.

use futures::{executor::block_on, io::AllowStdIo};
use serde_json::{json, Value};
use soketto::handshake::{Client, ServerResponse};
use std::{net::TcpStream, time::Duration};

/// A node that says nothing for so long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

type Stream = AllowStdIo<TcpStream>;

/// A connection to a node.
pub struct Socket {
	sender: soketto::Sender<Stream>,
	receiver: soketto::Receiver<Stream>,
	next: u64,
	received: Vec<u8>,
}

impl Socket {
	/// Connect to `address`, as `127.0.0.1:9944`.
	///
	/// # Errors
	///
	/// Nothing listens there, or it speaks no WebSocket.
	pub fn open(address: &str) -> Result<Self, String> {
		let failed = |error: &dyn std::fmt::Display| format!("no connection to {address}: {error}");
		let stream = TcpStream::connect(address).map_err(|error| failed(&error))?;
		stream.set_nodelay(true).map_err(|error| failed(&error))?;
		stream.set_read_timeout(Some(PATIENCE)).map_err(|error| failed(&error))?;
		let mut client = Client::new(AllowStdIo::new(stream), address, "/");
		match block_on(client.handshake()).map_err(|error| failed(&error))? {
			ServerResponse::Accepted { .. } => (),
			_ => return Err(failed(&"it refused the handshake")),
		}
		let (sender, receiver) = client.into_builder().finish();
		Ok(Self { sender, receiver, next: 0, received: Vec::new() })
	}

	/// Call a method and wait for its answer.
	///
	/// # Errors
	///
	/// The answer is an error, or the connection failed.
	pub fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
		let mut answers = self.calls(method, vec![parameters])?;
		answers.pop().unwrap_or_else(|| Err(format!("{method}: no answer")))
	}

	/// Call a method once for each of `all`, without waiting between them. The answers are in the same order.
	///
	/// # Errors
	///
	/// The connection failed.
	pub fn calls(&mut self, method: &str, all: Vec<Value>) -> Result<Vec<Result<Value, String>>, String> {
		let failed = |error: soketto::connection::Error| format!("{method}: the connection failed: {error}");
		let first = self.next;
		let count = all.len();
		block_on(async {
			for parameters in all {
				let request =
					json!({ "jsonrpc": "2.0", "id": self.next, "method": method, "params": parameters });
				self.next += 1;
				self.sender.send_text_owned(request.to_string()).await.map_err(failed)?;
			}
			self.sender.flush().await.map_err(failed)
		})?;
		let mut answers: Vec<Option<Result<Value, String>>> = vec![None; count];
		for _ in 0..count {
			self.received.clear();
			block_on(self.receiver.receive_data(&mut self.received)).map_err(failed)?;
			let answer: Value = serde_json::from_slice(&self.received)
				.map_err(|error| format!("{method}: the answer is no JSON: {error}"))?;
			let place = answer["id"].as_u64().and_then(|id| id.checked_sub(first));
			let slot = place
				.and_then(|place| answers.get_mut(place as usize))
				.ok_or_else(|| format!("{method}: an answer to no question: {answer}"))?;
			*slot = Some(answered(answer));
		}
		Ok(answers.into_iter().map(|answer| answer.unwrap_or_else(|| Err("no answer".into()))).collect())
	}
}

/// The result of an answer, or its error as text.
fn answered(mut answer: Value) -> Result<Value, String> {
	match answer.get("error") {
		Some(error) => {
			let data = error.get("data").map(|data| format!(" ({data})")).unwrap_or_default();
			Err(format!("{}{data}", error["message"].as_str().unwrap_or("an error")))
		},
		None => Ok(answer["result"].take()),
	}
}

/// Bytes as JSON-RPC writes them.
pub fn hex(bytes: &[u8]) -> String {
	const DIGITS: &[u8; 16] = b"0123456789abcdef";
	let mut text = String::with_capacity(2 + 2 * bytes.len());
	text.push_str("0x");
	for byte in bytes {
		text.push(DIGITS[usize::from(byte >> 4)].into());
		text.push(DIGITS[usize::from(byte & 15)].into());
	}
	text
}

/// The bytes that [`hex`] wrote. `None` if it did not.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
	let digits = text.strip_prefix("0x")?.as_bytes();
	if digits.len() % 2 != 0 {
		return None;
	}
	let digit = |digit: u8| char::from(digit).to_digit(16);
	digits.chunks_exact(2).map(|pair| Some((digit(pair[0])? << 4 | digit(pair[1])?) as u8)).collect()
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_read_what_it_wrote_when_bytes_are_text() {
		let bytes: Vec<u8> = (0..=255).collect();
		assert_eq!(unhex(&hex(&bytes)), Some(bytes));
		assert_eq!(hex(&[]), "0x");
		for bad in ["", "00", "0x0", "0xzz"] {
			assert_eq!(unhex(bad), None, "{bad}");
		}
	}

	#[test]
	fn should_tell_a_result_from_an_error() {
		assert_eq!(answered(json!({ "id": 1, "result": 7 })), Ok(json!(7)));
		let error = json!({ "id": 1, "error": { "code": 1, "message": "no", "data": "because" } });
		assert_eq!(answered(error), Err("no (\"because\")".into()));
	}
}
