// SPDX-License-Identifier: Apache-2.0

//! Ids met again: over all files of a run, and on a chain.

use std::collections::{hash_map::Entry, HashMap};

use souk_trace::{
	chain::{
		client::{Chain, Failure},
		submit::others_on_record,
		to_chain::Preparation,
	},
	collision, Fault,
};

/// The ids of a run, with what each first event says and where it is.
#[derive(Default)]
pub struct Seen {
	/// By id: what it says, and its place among `places`.
	digests: HashMap<[u8; 32], ([u8; 32], usize)>,
	/// Where they are, in the order they came: file, path, id.
	places: Vec<(String, String, [u8; 32])>,
}

impl Seen {
	/// Takes a document's events in; names those with the id of an earlier one that says something else.
	pub fn take(&mut self, file: &str, made: &Preparation, path: impl Fn(&str) -> String) -> Vec<Fault> {
		let mut faults = Vec::new();
		for one in &made.events {
			let (id, digest) = (one.event.id, one.event.digest);
			let path = path(&one.path);
			match self.digests.entry(id) {
				Entry::Vacant(free) => {
					free.insert((digest, self.places.len()));
					self.places.push((file.to_owned(), path, id));
				},
				Entry::Occupied(first) if first.get().0 != digest => {
					let first = self.places.get(first.get().1);
					let first = first.map(|(file, path, _)| format!("{file}: {path}")).unwrap_or_default();
					faults.push(collision(&path, &first, &id));
				},
				Entry::Occupied(_) => {},
			}
		}
		faults
	}

	/// Asks a chain which of the ids it has with another event. Gives the file of each fault.
	pub async fn on_record(self, url: &str) -> Result<Vec<(String, Fault)>, String> {
		let fail = |failure: Failure| failure.to_string();
		let chain = Chain::connect(url).await.map_err(fail)?;
		let at = chain.best().await.map_err(fail)?;
		let digest = |id: &[u8; 32]| self.digests.get(id).map(|(digest, _)| *digest).unwrap_or_default();
		let ids: Vec<_> = self.places.iter().map(|(_, _, id)| (*id, digest(id))).collect();
		let others = others_on_record(&at, &ids).await.map_err(fail)?.into_iter();
		let named = others.filter_map(|(place, rule)| {
			let (file, path, _) = self.places.get(place)?;
			Some((file.clone(), Fault { path: path.clone(), rule, is_note: false }))
		});
		Ok(named.collect())
	}
}
