// SPDX-License-Identifier: Apache-2.0

//! How often a client may ask. A client is an address of IPv4, or a network of 64 bits of IPv6, because that is what one
//! household or one machine gets.

use std::{
	net::{IpAddr, Ipv6Addr, SocketAddr},
	num::NonZeroU32,
	sync::atomic::{AtomicU32, Ordering},
	time::Duration,
};

use axum::{
	extract::{ConnectInfo, Request, State},
	http::{HeaderMap, HeaderName, HeaderValue},
	middleware::Next,
	response::{IntoResponse, Response},
};
use governor::{
	clock::{Clock, DefaultClock},
	middleware::StateInformationMiddleware,
	state::keyed::HashMapStateStore,
	Quota, RateLimiter,
};

use super::{
	problem::{Kind, Problem},
	App,
};

type Limiter = RateLimiter<IpAddr, HashMapStateStore<IpAddr>, DefaultClock, StateInformationMiddleware>;

/// After so many requests, clients that have their whole quota again are forgotten.
const TIDY_AFTER: u32 = 10_000;

/// The limits of all clients.
pub struct Limits {
	limiter: Option<Limiter>,
	clock: DefaultClock,
	requests: AtomicU32,
	per_minute: u32,
	burst: u32,
}

impl Limits {
	/// So many requests a minute, and so many at once. Zero a minute for no limit.
	pub fn new(per_minute: u32, burst: u32) -> Self {
		let limiter = NonZeroU32::new(per_minute).map(|rate| {
			let quota = Quota::per_minute(rate).allow_burst(NonZeroU32::new(burst).unwrap_or(rate));
			RateLimiter::hashmap(quota).with_middleware::<StateInformationMiddleware>()
		});
		let burst = if burst == 0 { per_minute } else { burst };
		Self { limiter, clock: DefaultClock::default(), requests: AtomicU32::new(0), per_minute, burst }
	}

	/// Counts a request of a client. How many it has left, or how long it has to wait.
	fn check(&self, client: IpAddr) -> Option<Result<u32, Duration>> {
		let limiter = self.limiter.as_ref()?;
		if self.requests.fetch_add(1, Ordering::Relaxed) % TIDY_AFTER == TIDY_AFTER - 1 {
			limiter.retain_recent();
			limiter.shrink_to_fit();
		}
		Some(match limiter.check_key(&client) {
			Ok(left) => Ok(left.remaining_burst_capacity()),
			Err(refused) => Err(refused.wait_time_from(self.clock.now())),
		})
	}
}

/// Who asks. Behind a proxy that is the last address of `X-Forwarded-For`, which the proxy wrote.
fn client(headers: &HeaderMap, peer: Option<IpAddr>, behind_proxy: bool) -> IpAddr {
	let forwarded = || {
		let all = headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?;
		all.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
	};
	let address = match behind_proxy {
		true => forwarded().or(peer),
		false => peer,
	};
	match address.map(|address| address.to_canonical()) {
		Some(IpAddr::V6(address)) => {
			let [a, b, c, d, ..] = address.segments();
			IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
		},
		Some(address) => address,
		// A request without an address comes over a socket of this machine, or from a test.
		None => IpAddr::V6(Ipv6Addr::LOCALHOST),
	}
}

/// The layer that counts.
pub async fn limit(State(app): State<App>, request: Request, next: Next) -> Response {
	// A page of a dapp has many files, and all of them are in memory.
	if app.dapp.as_ref().is_some_and(|dapp| dapp.has(request.uri().path())) {
		return next.run(request).await;
	}
	let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
	let who = client(request.headers(), peer, app.settings.behind_proxy);
	let Some(checked) = app.limits.check(who) else { return next.run(request).await };
	let (mut answer, left, wait) = match checked {
		Ok(left) => (next.run(request).await, left, 0),
		Err(wait) => {
			let seconds = wait.as_secs().saturating_add(1);
			let most = app.limits.per_minute;
			let problem = Problem::new(
				Kind::TooManyRequests,
				format!("this address may ask {most} times a minute; ask again in {seconds} seconds"),
			);
			(problem.retry_after(seconds).into_response(), 0, seconds)
		},
	};
	let burst = app.limits.burst;
	// The minute that the whole quota needs, in seconds, for as many requests as may come at once.
	let window = u64::from(burst).saturating_mul(60).div_ceil(u64::from(app.limits.per_minute.max(1)));
	for (name, value) in [
		("ratelimit-policy", format!("\"address\";q={burst};w={window}")),
		("ratelimit", format!("\"address\";r={left};t={wait}")),
	] {
		if let Ok(value) = HeaderValue::from_str(&value) {
			answer.headers_mut().insert(HeaderName::from_static(name), value);
		}
	}
	answer
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn should_count_each_client_apart() {
		let limits = Limits::new(60, 2);
		let (one, other): (IpAddr, IpAddr) = ("10.0.0.1".parse().unwrap(), "10.0.0.2".parse().unwrap());
		assert_eq!(limits.check(one), Some(Ok(1)));
		assert_eq!(limits.check(one), Some(Ok(0)));
		assert!(limits.check(one).unwrap().unwrap_err() <= Duration::from_secs(1));
		assert_eq!(limits.check(other), Some(Ok(1)));
		assert_eq!(Limits::new(0, 0).check(one), None);
	}

	#[test]
	fn should_take_the_proxys_word_only_where_there_is_one() {
		let mut headers = HeaderMap::new();
		headers.insert("x-forwarded-for", HeaderValue::from_static("6.6.6.6, 7.7.7.7"));
		let peer = Some("10.0.0.1".parse().unwrap());
		assert_eq!(client(&headers, peer, false).to_string(), "10.0.0.1");
		assert_eq!(client(&headers, peer, true).to_string(), "7.7.7.7");
		assert_eq!(client(&HeaderMap::new(), peer, true).to_string(), "10.0.0.1");
	}

	#[test]
	fn should_take_a_network_of_ipv6_for_one_client() {
		let headers = HeaderMap::new();
		let one = client(&headers, Some("2001:db8:1:2:3:4:5:6".parse().unwrap()), false);
		let other = client(&headers, Some("2001:db8:1:2:ffff::1".parse().unwrap()), false);
		assert_eq!(one, other);
		assert_eq!(client(&headers, Some("::ffff:10.0.0.1".parse().unwrap()), false).to_string(), "10.0.0.1");
	}
}
