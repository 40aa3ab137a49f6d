// SPDX-License-Identifier: Apache-2.0

//! What something does to storage, as the state machine traces it.

use sp_tracing::tracing::{
	field::{Field, Visit},
	span, subscriber, Event, Metadata, Subscriber,
};
use std::{
	fmt::Debug,
	mem,
	sync::{Arc, Mutex},
};

/// One access of storage.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Access {
	/// What the state machine calls it, such as `Get` or `Put`.
	pub method: String,
	/// The key of the row. Empty where the method has none.
	pub key: Vec<u8>,
}

impl Access {
	/// Whether the row of the key is read.
	pub fn is_read(&self) -> bool {
		matches!(self.method.as_str(), "Get" | "Exists" | "Hash")
	}

	/// Whether the row of the key is written. A row that is removed is written too.
	pub fn is_write(&self) -> bool {
		matches!(self.method.as_str(), "Put" | "Append")
	}
}

/// Do something, and note every access of storage in it, in order.
pub fn accesses<R>(act: impl FnOnce() -> R) -> (R, Vec<Access>) {
	let recorder = Recorder::default();
	let result = subscriber::with_default(recorder.clone(), act);
	let seen = mem::take(&mut *recorder.0.lock().expect("one thread records"));
	(result, seen)
}

/// Listens to what the state machine traces.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Access>>>);

impl Visit for Access {
	fn record_str(&mut self, field: &Field, value: &str) {
		if field.name() == "method" {
			self.method = value.into();
		}
	}

	fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
		if field.name() == "key" {
			self.key = sp_core::bytes::from_hex(&format!("{value:?}")).unwrap_or_default();
		}
	}
}

impl Subscriber for Recorder {
	fn enabled(&self, of: &Metadata<'_>) -> bool {
		of.target() == "state"
	}

	fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
		span::Id::from_u64(1)
	}

	fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

	fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

	fn event(&self, event: &Event<'_>) {
		let mut access = Access::default();
		event.record(&mut access);
		if !access.method.is_empty() {
			self.0.lock().expect("one thread records").push(access);
		}
	}

	fn enter(&self, _: &span::Id) {}

	fn exit(&self, _: &span::Id) {}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_io::{storage, TestExternalities};

	#[test]
	fn should_note_every_access_in_order() {
		TestExternalities::default().execute_with(|| {
			let ((), seen) = accesses(|| {
				storage::set(b"row", b"1");
				assert!(storage::exists(b"row"));
				storage::clear(b"row");
			});
			let rows: Vec<_> = seen.iter().map(|one| (one.is_read(), one.is_write(), &*one.key)).collect();
			let (read, written) = ((true, false, &b"row"[..]), (false, true, &b"row"[..]));
			assert_eq!(rows, [written, read, written], "{seen:?}");
			assert_eq!(accesses(|| 7), (7, vec![]));
		});
	}
}
