// SPDX-License-Identifier: Apache-2.0

//! Connections. A client that sends its request slowly, and one that opens many connections, keeps no other one waiting.

use std::{convert::Infallible, future::Future, net::SocketAddr, sync::Arc, time::Duration};

use axum::{body::Body, extract::ConnectInfo, http::Request, Router};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
	rt::{TokioIo, TokioTimer},
	server::graceful::GracefulShutdown,
	service::TowerToHyperService,
};
use tokio::{net::TcpListener, sync::Semaphore};
use tower::ServiceExt;

use super::App;

/// How many connections there are at most. More wait to be accepted.
const MOST_CONNECTIONS: usize = 10_000;
/// How long a client may take for the head of a request, and stay silent between two requests.
const FOR_A_HEAD: Duration = Duration::from_secs(30);
/// How long answers that were begun may take when the gateway is told to stop.
const TO_THE_END: Duration = Duration::from_secs(10);
/// How long nothing is accepted where the system has no room for another connection.
const WITHOUT_ROOM: Duration = Duration::from_millis(100);

/// Answers until `stop` is done, and then until the answers that were begun are given, for at most ten seconds.
///
/// # Errors
///
/// None but those of the listener before the first connection.
pub async fn serve(
	app: App,
	listener: TcpListener,
	stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
	let (live, store) = (Arc::clone(&app.live), app.store.clone());
	let heads = tokio::spawn(async move { live.follow(&store).await });
	let live = Arc::clone(&app.live);
	let router = super::router(app);
	let graceful = GracefulShutdown::new();
	let slots = Arc::new(Semaphore::new(MOST_CONNECTIONS));
	listener.local_addr()?;
	let mut stop = std::pin::pin!(stop);
	loop {
		let accept = async {
			let slot = Arc::clone(&slots).acquire_owned().await.ok()?;
			let (stream, peer) = listener.accept().await.ok()?;
			Some((slot, stream, peer))
		};
		let accepted = tokio::select! {
			() = &mut stop => break,
			accepted = accept => accepted,
		};
		let Some((slot, stream, peer)) = accepted else {
			tokio::time::sleep(WITHOUT_ROOM).await;
			continue;
		};
		// Answers are small, and a client waits for each of them.
		let _ = stream.set_nodelay(true);
		let connection = http1::Builder::new()
			.timer(TokioTimer::new())
			.header_read_timeout(FOR_A_HEAD)
			.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service(router.clone(), peer)));
		let connection = graceful.watch(connection);
		tokio::spawn(async move {
			// A connection that breaks is the client's affair.
			let _ = connection.await;
			drop(slot);
		});
	}
	live.stop();
	drop(listener);
	let _ = tokio::time::timeout(TO_THE_END, graceful.shutdown()).await;
	heads.abort();
	Ok(())
}

/// The router for one connection: each request knows the address that it comes from.
fn service(
	router: Router,
	peer: SocketAddr,
) -> impl tower::Service<
	Request<Incoming>,
	Response = axum::response::Response,
	Error = Infallible,
	Future: Send,
> + Clone {
	tower::service_fn(move |request: Request<Incoming>| {
		let mut request = request.map(Body::new);
		request.extensions_mut().insert(ConnectInfo(peer));
		router.clone().oneshot(request)
	})
}
