// SPDX-License-Identifier: Apache-2.0

//! A dapp beside the interface: a folder of static files at `/`, and `/dapp.json`, by which the dapp finds its node.
//!
//! The folder is read once, when the gateway starts. So a request names an entry of a table and no path of the disk, and a dapp
//! that is being replaced on the disk is never served in halves.

use std::{
	collections::{BTreeMap, HashMap},
	path::Path,
	sync::{Arc, OnceLock},
	time::Duration,
};

use axum::{
	body::{Body, Bytes},
	extract::State,
	http::{header, HeaderMap, HeaderName, HeaderValue, Method, Uri},
	response::{IntoResponse, Response},
	Json,
};
use percent_encoding::percent_decode_str;
use reqwest::Url;
use serde::Serialize;
use serde_json::Value;
use subxt::rpcs::rpc_params;

use crate::{
	api::{
		answer::strong_tag,
		problem::{Kind, Problem},
		App,
	},
	chain::{json::hex, Failure, Handle},
};

/// The page that every view of a dapp begins with.
const SHELL: &str = "index.html";
/// What the names of files below this folder say of their content: a file that changes gets another name.
const BY_CONTENT: &str = "assets/";
/// The most files of a dapp.
const MOST_FILES: usize = 10_000;
/// The most bytes of a dapp. They stay in memory.
const MOST_BYTES: u64 = 256 << 20;
/// How long to wait for the node's word of what kind of chain it has.
const ASKING: Duration = Duration::from_secs(2);
/// The first parts of the interface's own addresses. The keys of the resolver, which are numbers, are the rest of them.
const OWN: [&str; 10] =
	[".well-known", "docs", "epcis", "gs1", "health", "metrics", "openapi.json", "problems", "ready", "v1"];
/// What pages may not do but with the camera, by which a till reads codes.
const PERMISSIONS: &str = "camera=(self)";

/// One form of a file.
#[derive(Clone, Debug)]
struct Form {
	bytes: Bytes,
	tag: HeaderValue,
}

/// A file, and its compressed forms where the build wrote them.
#[derive(Debug)]
struct File {
	kind: &'static str,
	forever: bool,
	plain: Form,
	/// By the names of RFC 9110, the smaller one first.
	packed: Vec<(&'static str, Form)>,
}

/// The files of a dapp, and what it is told.
#[derive(Debug)]
pub struct Dapp {
	files: HashMap<String, File>,
	policy: HeaderValue,
	node: String,
	development: OnceLock<bool>,
}

/// What a dapp needs to know of its gateway.
#[derive(Debug, Serialize)]
struct Manifest<'a> {
	/// The WebSocket of a node of the chain.
	node: &'a str,
	/// What the chain's nodes call it.
	chain: &'a str,
	/// The hash of its first block.
	genesis: String,
	/// Whether the chain is one for development. No, while the node that says so is away.
	development: bool,
	/// Where the interface is.
	gateway: &'static str,
}

/// The origin of a node's address, as a policy for pages names it.
///
/// # Errors
///
/// What is wrong with the address.
pub fn origin(address: &str) -> Result<String, String> {
	let url = Url::parse(address).map_err(|error| error.to_string())?;
	if !["ws", "wss"].contains(&url.scheme()) {
		return Err("it must begin with ws:// or wss://".into());
	}
	let origin = url.origin().ascii_serialization();
	// A policy is a list of words: nothing of an address may end one.
	if origin.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:/[]".contains(&byte)) {
		Ok(origin)
	} else {
		Err(format!("{origin} is no host"))
	}
}

/// What the pages of a dapp may load, and whom they may speak to.
fn policy(node: &str) -> Result<HeaderValue, String> {
	let origin = origin(node).map_err(|why| format!("the address of the dapp's node, {node}: {why}"))?;
	let policy = format!(
		"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' \
		 ws://127.0.0.1:* ws://localhost:* {origin}; font-src 'self'; manifest-src 'self'; worker-src 'self' blob:; frame-ancestors \
		 'none'; base-uri 'none'; form-action 'self'"
	);
	HeaderValue::from_str(&policy).map_err(|error| error.to_string())
}

/// The media type of a file, by the end of its name.
fn kind(name: &str) -> &'static str {
	let end = name.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, end)| end);
	match end.unwrap_or_default().to_ascii_lowercase().as_str() {
		"avif" => "image/avif",
		"css" => "text/css; charset=utf-8",
		"gif" => "image/gif",
		"html" => "text/html; charset=utf-8",
		"ico" => "image/x-icon",
		"jpg" | "jpeg" => "image/jpeg",
		"js" | "mjs" => "text/javascript; charset=utf-8",
		"json" | "map" => "application/json",
		"pdf" => "application/pdf",
		"png" => "image/png",
		"svg" => "image/svg+xml",
		"ttf" => "font/ttf",
		"txt" => "text/plain; charset=utf-8",
		"wasm" => "application/wasm",
		"webmanifest" => "application/manifest+json",
		"webp" => "image/webp",
		"woff" => "font/woff",
		"woff2" => "font/woff2",
		"xml" => "application/xml",
		_ => "application/octet-stream",
	}
}

/// All files below a folder by their names, with `/` between the parts. Names that begin with a dot are left out.
fn read(folder: &Path) -> Result<BTreeMap<String, Bytes>, String> {
	let failed = |path: &Path, error: std::io::Error| format!("the dapp's {}: {error}", path.display());
	let root = folder.canonicalize().map_err(|error| failed(folder, error))?;
	let mut files = BTreeMap::new();
	let mut left = MOST_BYTES;
	let mut folders = vec![(root.clone(), String::new())];
	while let Some((folder, prefix)) = folders.pop() {
		for entry in std::fs::read_dir(&folder).map_err(|error| failed(&folder, error))? {
			let entry = entry.map_err(|error| failed(&folder, error))?.path();
			let Some(name) = entry.file_name().and_then(|name| name.to_str()) else {
				return Err(format!("the dapp's {} has a name that is no UTF-8", entry.display()));
			};
			if name.starts_with('.') {
				continue;
			}
			let whole = entry.canonicalize().map_err(|error| failed(&entry, error))?;
			if !whole.starts_with(&root) {
				return Err(format!("the dapp's {} leads out of its folder", entry.display()));
			}
			let about = whole.metadata().map_err(|error| failed(&entry, error))?;
			if about.is_dir() {
				// A link to a folder above would be walked for ever.
				if whole != folder.join(name) {
					return Err(format!("the dapp's {} is a link to a folder", entry.display()));
				}
				folders.push((whole, format!("{prefix}{name}/")));
				continue;
			}
			left = left.checked_sub(about.len()).ok_or_else(|| {
				format!("the dapp in {} has more than {} MiB", root.display(), MOST_BYTES >> 20)
			})?;
			if files.len() >= MOST_FILES {
				return Err(format!("the dapp in {} has more than {MOST_FILES} files", root.display()));
			}
			let bytes = std::fs::read(&whole).map_err(|error| failed(&entry, error))?;
			files.insert(format!("{prefix}{name}"), Bytes::from(bytes));
		}
	}
	Ok(files)
}

impl Dapp {
	/// Reads the folder that the build of a dapp wrote. `node` is the WebSocket that the dapp is told to speak to.
	///
	/// # Errors
	///
	/// The folder cannot be read, has no `index.html`, leads out of itself or has too much; the node's address is none.
	pub fn open(folder: &Path, node: &str) -> Result<Self, String> {
		let policy = policy(node)?;
		let found = read(folder)?;
		if !found.contains_key(SHELL) {
			return Err(format!(
				"the dapp's folder {} has no {SHELL}: name the folder that the dapp's build wrote",
				folder.display()
			));
		}
		let form = |bytes: &Bytes| Form { bytes: bytes.clone(), tag: strong_tag(bytes) };
		let mut files = HashMap::new();
		for (name, bytes) in &found {
			let packed = name.strip_suffix(".br").or_else(|| name.strip_suffix(".gz"));
			if packed.is_some_and(|plain| found.contains_key(plain)) {
				continue;
			}
			let mut packed: Vec<(&'static str, Form)> = [("br", "br"), ("gzip", "gz")]
				.into_iter()
				.filter_map(|(coding, end)| Some((coding, form(found.get(&format!("{name}.{end}"))?))))
				.collect();
			packed.sort_by_key(|(_, form)| form.bytes.len());
			let file =
				File { kind: kind(name), forever: name.starts_with(BY_CONTENT), plain: form(bytes), packed };
			files.insert(name.clone(), file);
		}
		Ok(Self { files, policy, node: node.to_owned(), development: OnceLock::new() })
	}

	/// The file that a path names.
	fn file(&self, path: &str) -> Option<&File> {
		let name = percent_decode_str(path.strip_prefix('/')?).decode_utf8().ok()?;
		self.files.get(if name.is_empty() { SHELL } else { name.as_ref() })
	}

	/// Whether a path names one of the files.
	pub fn has(&self, path: &str) -> bool {
		self.file(path).is_some()
	}

	/// Whether a path that names no file can be a view of the dapp, which the page itself knows how to show.
	fn is_view(path: &str, headers: &HeaderMap) -> bool {
		let Ok(path) = percent_decode_str(path).decode_utf8() else { return false };
		let path = path.strip_prefix('/').unwrap_or_default();
		let first = path.split('/').next().unwrap_or_default();
		let number = !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_digit());
		let climbs = path.split('/').any(|part| part == ".." || part == ".");
		let odd = climbs || path.contains(|letter: char| letter == '\\' || letter.is_control());
		// Scripts and pictures that are asked for accept anything, and only what a person opens names pages.
		let pages = headers
			.get_all(header::ACCEPT)
			.iter()
			.filter_map(|value| value.to_str().ok())
			.flat_map(|value| value.split(','))
			.any(|range| range.split(';').next().is_some_and(|media| media.trim() == "text/html"));
		pages && !odd && !number && !OWN.contains(&first) && !path.starts_with(BY_CONTENT)
	}

	/// Whether the chain is one for development, as its node says. `None` where the node is away.
	async fn is_development(&self, chain: &Handle) -> Option<bool> {
		if let Some(known) = self.development.get() {
			return Some(*known);
		}
		let ask = async {
			let link = chain.link().await?;
			let answer = link.ask::<Value>("system_chainType", rpc_params![]).await;
			if matches!(answer, Err(Failure::Away(_))) {
				chain.drop_link(&link).await;
			}
			answer
		};
		let kind = tokio::time::timeout(ASKING, ask).await.ok()?.ok()?;
		Some(*self.development.get_or_init(|| kind == "Development"))
	}

	/// A file as an answer: in the smallest form that the client takes, with the policy for pages. What all answers have, the
	/// guard of the interface adds. `vary` names what of the request decides about it: a file that varied by more than its form
	/// would be missed by the dapp's own worker, which keeps it for times without a net and asks for style sheets by other words.
	fn answer(&self, file: &File, headers: &HeaderMap, method: &Method, vary: &'static str) -> Response {
		let coded = file
			.packed
			.iter()
			.map(|(coding, form)| (takes(headers, coding), *coding, form))
			.filter(|(weight, ..)| *weight > 0)
			// Of equal weights, the first one, which is the smaller one.
			.reduce(|best, next| if next.0 > best.0 { next } else { best });
		let form = coded.map_or(&file.plain, |(_, _, form)| form);
		let cache = if file.forever { "public, max-age=31536000, immutable" } else { "no-cache" };
		let body = if *method == Method::HEAD { Body::empty() } else { Body::from(form.bytes.clone()) };
		let mut answer = body.into_response();
		let head = answer.headers_mut();
		head.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.kind));
		head.insert(header::CONTENT_LENGTH, HeaderValue::from(form.bytes.len()));
		head.insert(header::ETAG, form.tag.clone());
		head.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
		head.insert(header::VARY, HeaderValue::from_static(vary));
		if let Some((_, coding, _)) = coded {
			head.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
		}
		head.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
		head.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS));
		answer
	}
}

/// How much a client wants an encoding, in thousandths. Without a word of it, not at all.
fn takes(headers: &HeaderMap, coding: &str) -> u16 {
	let mut other = 0;
	for value in headers.get_all(header::ACCEPT_ENCODING) {
		for part in value.to_str().unwrap_or_default().split(',') {
			let mut words = part.split(';').map(str::trim);
			let name = words.next().unwrap_or_default();
			let weight =
				words.find_map(|word| word.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse::<f32>().ok());
			// Between 0 and 1, so it fits; what is no number counts as zero.
			let weight = (weight.unwrap_or_default().clamp(0.0, 1.0) * 1000.0) as u16;
			if name.eq_ignore_ascii_case(coding) {
				return weight;
			}
			if name == "*" {
				other = weight;
			}
		}
	}
	other
}

/// What no other part of the gateway has an address for: a file of the dapp, the page for its views, or a problem.
pub async fn file(State(app): State<App>, method: Method, uri: Uri, headers: HeaderMap) -> Response {
	let path = uri.path();
	let nothing = || Problem::new(Kind::NoSuchRoute, format!("there is nothing at {path}")).into_response();
	let Some(dapp) = app.dapp.as_ref() else { return nothing() };
	let found = dapp.file(path);
	if method != Method::GET && method != Method::HEAD {
		if found.is_none() {
			return nothing();
		}
		let problem = Problem::new(Kind::MethodNotAllowed, format!("{path} does not take {method}"));
		return ([(header::ALLOW, HeaderValue::from_static("GET,HEAD"))], problem).into_response();
	}
	let (found, vary) = match found {
		None if Dapp::is_view(path, &headers) => (dapp.files.get(SHELL), "accept, accept-encoding"),
		found => (found, "accept-encoding"),
	};
	found.map_or_else(nothing, |file| dapp.answer(file, &headers, &method, vary))
}

/// What the dapp needs to know.
pub async fn manifest(State(app): State<App>) -> Response {
	let Some(dapp): Option<&Arc<Dapp>> = app.dapp.as_ref() else {
		return Problem::new(Kind::NoSuchRoute, "this gateway serves no dapp").into_response();
	};
	let facts = app.chain.facts();
	let manifest = Manifest {
		node: &dapp.node,
		chain: &facts.chain,
		genesis: hex(&facts.genesis),
		development: dapp.is_development(&app.chain).await.unwrap_or_default(),
		gateway: "/",
	};
	([(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"))], Json(manifest)).into_response()
}

#[cfg(test)]
mod tests {
	#![allow(clippy::unwrap_used)]

	use super::*;

	fn headers(name: HeaderName, value: &str) -> HeaderMap {
		HeaderMap::from_iter([(name, HeaderValue::from_str(value).unwrap())])
	}

	#[test]
	fn should_name_the_origin_of_a_node_and_nothing_else() {
		assert_eq!(origin("wss://rpc.example/souk?x=1"), Ok("wss://rpc.example".into()));
		assert_eq!(origin("ws://[::1]:9944"), Ok("ws://[::1]:9944".into()));
		assert!(origin("https://rpc.example").is_err());
		assert!(origin("rpc.example:9944").is_err());
		for address in ["wss://a.example;script-src *", "wss://a.example,b", "wss://a'b.example"] {
			assert!(origin(address).is_err(), "{address}");
		}
	}

	#[test]
	fn should_weigh_encodings() {
		let all = headers(header::ACCEPT_ENCODING, "gzip, deflate, br;q=0.5, *;q=0.1");
		assert_eq!((takes(&all, "gzip"), takes(&all, "br"), takes(&all, "zstd")), (1000, 500, 100));
		assert_eq!(takes(&headers(header::ACCEPT_ENCODING, "br;q=0"), "br"), 0);
		assert_eq!(takes(&HeaderMap::new(), "br"), 0);
	}

	#[test]
	fn should_take_for_a_view_only_what_a_person_opens() {
		let page = headers(header::ACCEPT, "text/html,application/xhtml+xml,*/*;q=0.8");
		for path in ["/till", "/order/7", "/shop/3/listing/5.1", "/v10"] {
			assert!(Dapp::is_view(path, &page), "{path}");
			assert!(!Dapp::is_view(path, &headers(header::ACCEPT, "*/*")), "{path}");
		}
		for path in [
			"/v1/nothing",
			"/01/123",
			"/414/1/254",
			"/epcis/v2/x",
			"/assets/gone.js",
			"/health/x",
			"/.well-known/x",
			"/a/../../etc/passwd",
			"/a/%2e%2e/b",
			"/..%2f..%2fetc%2fpasswd",
			"/a%5cb",
			"/%00",
			"/%ff",
		] {
			assert!(!Dapp::is_view(path, &page), "{path}");
		}
	}
}
