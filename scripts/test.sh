#!/usr/bin/env bash
# Set up and pass every test: unit, property, whole-runtime, benchmarks as tests, clients, journeys against the node.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
"$SOUK_ROOT/scripts/setup.sh"
use_toolchain
cd "$SOUK_ROOT"

say "Rust: unit, property and whole-runtime tests"
cargo test --locked --workspace

say "Rust: every benchmark, once, as a test"
SKIP_WASM_BUILD=1 cargo test --locked --features runtime-benchmarks \
	-p pallet-shops -p pallet-orders -p pallet-distribution -p pallet-experience -p pallet-trace \
	-p pallet-receipts -p pallet-rewards -p pallet-tranches --lib benchmark

say "Rust: souk-trace, against the reference implementation of the event hash where pip can provide it"
(cd trace && cargo test --locked)

say "clients: types, unit tests, journeys against the built node"
"$SOUK_ROOT/scripts/build.sh"
cd tests
npm run --silent typecheck
SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" npm run --silent test
