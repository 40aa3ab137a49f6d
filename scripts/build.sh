#!/usr/bin/env bash
# Build the node with the runtime in it, and souk-trace beside it. The workspace is built as one, so that the tests reuse every
# dependency. souk-trace is a workspace of its own and only shares the folder.
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
	cargo build --locked --profile production --manifest-path trace/Cargo.toml --bins
	say "built $CARGO_TARGET_DIR/production/souk-node and souk-trace"
	exit
fi
cargo build --locked "${AS_SHIPPED[@]}" --bins "$@"
exec cargo build --locked --manifest-path trace/Cargo.toml --bins "$@"
