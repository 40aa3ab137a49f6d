#!/usr/bin/env bash
# Set up and pass every test: unit, property, whole-runtime, benchmarks as tests, clients, journeys against the node.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
"$SOUK_ROOT/scripts/setup.sh"
use_toolchain
cd "$SOUK_ROOT"

# The pallets are built once, with their benchmarks, so that each benchmark runs as a test beside the tests; the runtime
# and the node are tested as they are shipped, without.
mapfile -t pallets < <(cd pallets && ls -d */ | sed 's,\(.*\)/,pallet-\1,')
[ "${#pallets[@]}" -gt 0 ] || die "no pallets under pallets/"

say "Rust: unit, property and whole-runtime tests, node"
cargo test --locked --workspace "${pallets[@]/#/--exclude=}"

say "Rust: pallets, and every one of their benchmarks, once, as a test"
cargo test --locked --features runtime-benchmarks "${pallets[@]/#/--package=}"

say "Rust: souk-trace, against the reference implementation of the event hash where pip can provide it"
(cd trace && cargo test --locked)

say "clients: types, unit tests, journeys against the built node"
"$SOUK_ROOT/scripts/build.sh"
cd tests
npm run --silent typecheck
SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" npm run --silent test
