#!/usr/bin/env bash
# Build the code of the parachain, and run it: a block is made with it as a collator does, and checked with it as the relay chain's
# validators do. The last lines say how large the code and such a block are. Minutes, so CI only compiles the runtime for this machine
# and tests that.
#
#   scripts/parachain.sh
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT"
# The built code is a constant of the test. Without it the build script would leave it out, as in CI.
unset SKIP_WASM_BUILD SKIP_SOUK_PARACHAIN_RUNTIME_WASM_BUILD
log="$(mktemp "${TMPDIR:-/tmp}/souk-parachain.XXXXXX")"
trap 'rm -f "$log"' EXIT
cargo test --locked --lib --package=souk-node --package=souk-parachain-runtime -- --ignored --nocapture tests::code 2>&1 | tee "$log"
# A filter that meets no test would pass.
grep -q '^RESULT parachain_wasm_bytes=' "$log" || die "no test ran the code of the parachain"
code="$(find "$CARGO_TARGET_DIR/debug/wbuild/souk-parachain-runtime" -maxdepth 1 -name '*.compressed.wasm' -print -quit)"
say "the code: $code"
