// SPDX-License-Identifier: Apache-2.0

//! Over real connections: answers, clients that say nothing, and the end.

use std::time::Duration;

use souk_gateway::{api::serve, config::Settings};
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt},
	net::{TcpListener, TcpStream},
	sync::oneshot,
};

use crate::{rows::HEAD, support::Gateway};

async fn ask(stream: &mut TcpStream, address: &str) -> String {
	let request = format!("GET {address} HTTP/1.1\r\nHost: gateway\r\n\r\n");
	stream.write_all(request.as_bytes()).await.unwrap();
	let mut text = String::new();
	let mut part = [0; 65_536];
	loop {
		let read =
			tokio::time::timeout(Duration::from_secs(5), stream.read(&mut part)).await.unwrap().unwrap();
		text.push_str(&String::from_utf8_lossy(&part[..read]));
		let length =
			text.lines().find_map(|line| line.to_lowercase().strip_prefix("content-length: ")?.parse().ok());
		let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
		if read == 0 || length.is_some_and(|length: usize| body.len() >= length) && !head.is_empty() {
			return text;
		}
	}
}

#[tokio::test]
async fn should_answer_over_connections_and_end_when_told_to() {
	let settings = Settings { requests_per_minute: 60, burst: 4, ..Settings::default() };
	let gateway = Gateway::with(settings).await;
	let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
	let address = listener.local_addr().unwrap();
	let (stop, stopped) = oneshot::channel::<()>();
	let served = tokio::spawn(serve(gateway.app.clone(), listener, async move {
		let _ = stopped.await;
	}));

	// A client that says nothing, and one that goes away in the middle, keep nobody waiting.
	let silent = TcpStream::connect(address).await.unwrap();
	let mut half = TcpStream::connect(address).await.unwrap();
	half.write_all(b"GET /v1/orders HTTP/1.1\r\nHo").await.unwrap();
	drop(half);
	let mut stream = TcpStream::connect(address).await.unwrap();
	for _ in 0..2 {
		let answer = ask(&mut stream, "/v1/orders/1").await;
		assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
		assert!(answer.to_lowercase().contains(&format!("souk-block: {HEAD} ")), "{answer}");
	}
	let mut broken = TcpStream::connect(address).await.unwrap();
	broken.write_all(b"\x16\x03\x01 this is no HTTP\r\n\r\n").await.unwrap();
	let mut said = String::new();
	let read = tokio::time::timeout(Duration::from_secs(5), broken.read_to_string(&mut said)).await;
	assert!(read.is_ok() && said.starts_with("HTTP/1.1 400 "), "{said}");
	// The client is known by its address: two of its four requests are left.
	assert!(ask(&mut stream, "/v1").await.contains("\"address\";r=1;t=0"));

	let mut live = TcpStream::connect(address).await.unwrap();
	live.write_all(b"GET /v1/live HTTP/1.1\r\nHost: gateway\r\n\r\n").await.unwrap();
	let mut part = [0; 4_096];
	assert!(live.read(&mut part).await.unwrap() > 0);
	stop.send(()).unwrap();
	tokio::time::timeout(Duration::from_secs(9), served).await.expect("it ends").unwrap().unwrap();
	drop(silent);
	assert!(TcpStream::connect(address).await.is_err());
}
