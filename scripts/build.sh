#!/usr/bin/env bash
# Build the node with the runtime in it, and souk-trace and souk-gateway beside it. The workspace is built as one, so that the tests
# reuse every dependency. souk-trace and souk-gateway are a workspace of their own and only share the folder.
#
#   scripts/build.sh [CARGO-OPTION…]        for development; options go to both
#   scripts/build.sh --release              what is shipped: optimised as a whole, and the runtime with the hash of its
#                                           metadata, which hardware wallets check, and without its log
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT"
if [ "${1:-}" = --release ]; then
	[ $# -eq 1 ] || die "--release takes no further options, got '${*:2}'"
	cargo build --locked --profile production --package souk-node --features souk-node/on-chain-release-build
	cargo build --locked --workspace --profile production --manifest-path trace/Cargo.toml --bins
	say "built $CARGO_TARGET_DIR/production/souk-node, souk-trace and souk-gateway"
	exit
fi
cargo build --locked "${AS_SHIPPED[@]}" --bins "$@"
exec cargo build --locked --workspace --manifest-path trace/Cargo.toml --bins "$@"
