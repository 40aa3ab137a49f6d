// SPDX-License-Identifier: Apache-2.0

//! A strict reader of pages: elements nest, attributes are quoted and once, names refer to what is there.

use std::collections::HashSet;

/// Elements without content.
const VOID: [&str; 4] = ["meta", "br", "hr", "img"];

/// What a page is made of: names of elements with their attributes, and all its text.
#[derive(Default)]
pub struct Page {
	pub elements: Vec<(String, Vec<(String, String)>)>,
	pub text: String,
}

/// Reads a page, and panics where it is not as strict as XML would be.
pub fn read(page: &str) -> Page {
	let mut made = Page::default();
	let mut open: Vec<String> = Vec::new();
	let mut rest = page.strip_prefix("<!DOCTYPE html>").expect("a document type");
	while let Some(at) = rest.find('<') {
		let (text, tag) = rest.split_at(at);
		words(text, &mut made.text);
		let raw = open.last().is_some_and(|name| name == "style");
		if raw {
			assert!(tag.starts_with("</style>"), "markup in a style: {}", &tag[..40.min(tag.len())]);
		}
		if let Some(name) = tag.strip_prefix("</") {
			let (name, after) = name.split_once('>').unwrap();
			assert_eq!(open.pop().as_deref(), Some(name), "near {}", &tag[..40.min(tag.len())]);
			rest = after;
			continue;
		}
		let end = tag[1..].find([' ', '>']).unwrap() + 1;
		let name = tag[1..end].to_owned();
		assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{name:?}");
		let mut attributes = Vec::new();
		let mut left = &tag[end..];
		while let Some(attribute) = left.strip_prefix(' ') {
			let (key, value) = attribute.split_once("=\"").unwrap();
			assert!(
				key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'),
				"{key:?} of {name}"
			);
			let (value, after) = value.split_once('"').unwrap();
			assert!(!value.contains(['<', '>']), "{value:?}");
			let mut plain = String::new();
			words(value, &mut plain);
			assert!(!attributes.iter().any(|(known, _)| *known == key), "{key} twice in {name}");
			attributes.push((key.to_owned(), plain));
			left = after;
		}
		rest = left.strip_prefix('>').unwrap_or_else(|| panic!("{name} does not end: {}", &left[..20]));
		if !VOID.contains(&name.as_str()) {
			open.push(name.clone());
		}
		made.elements.push((name, attributes));
	}
	words(rest, &mut made.text);
	assert_eq!(open, Vec::<String>::new());
	made
}

/// Text with its entities read.
fn words(text: &str, to: &mut String) {
	assert!(!text.contains('>') || !text.contains('<'), "{text}");
	let mut rest = text;
	while let Some(at) = rest.find('&') {
		to.push_str(&rest[..at]);
		let (entity, after) = rest[at + 1..].split_once(';').expect("an entity ends");
		to.push(match entity {
			"amp" => '&',
			"lt" => '<',
			"gt" => '>',
			"quot" => '"',
			other => panic!("&{other};"),
		});
		rest = after;
	}
	to.push_str(rest);
}

impl Page {
	pub fn attribute<'p>(&'p self, key: &'p str) -> impl Iterator<Item = &'p str> {
		let all = self.elements.iter().flat_map(|(_, attributes)| attributes);
		all.filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
	}

	pub fn count(&self, name: &str) -> usize {
		self.elements.iter().filter(|(own, _)| own == name).count()
	}

	/// What people who do not see a page need.
	pub fn accessible(&self) {
		let ids: Vec<&str> = self.attribute("id").collect();
		assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "ids twice: {ids:?}");
		for reference in self.attribute("aria-labelledby").flat_map(str::split_whitespace) {
			assert!(ids.contains(&reference), "{reference} is nowhere");
		}
		for link in self.attribute("href") {
			assert!(link.strip_prefix('#').is_some_and(|id| ids.contains(&id)), "{link}");
		}
		let has = |attributes: &[(String, String)], key: &str| attributes.iter().any(|(name, _)| name == key);
		for (name, attributes) in &self.elements {
			match name.as_str() {
				"html" => assert!(has(attributes, "lang")),
				"th" => assert!(has(attributes, "scope")),
				"section" => assert!(has(attributes, "aria-labelledby")),
				"svg" => assert!(has(attributes, "aria-labelledby") || has(attributes, "aria-hidden")),
				"time" => assert!(has(attributes, "datetime")),
				_ => {},
			}
			assert!(!attributes.iter().any(|(key, _)| key.starts_with("on") || key == "src"), "{name}");
		}
		assert_eq!((self.count("h1"), self.count("main"), self.count("title") > 0), (1, 1, true));
		assert_eq!(self.count("table"), self.count("caption"));
		let mut level = 0;
		for (name, _) in &self.elements {
			if let Some(next) = name.strip_prefix('h').and_then(|level| level.parse::<u32>().ok()) {
				assert!(next <= level + 1, "{name} after h{level}");
				level = next;
			}
		}
	}
}
