#!/usr/bin/env bash
# Build the node with the runtime in it, and souk-trace beside it. The workspace is built as one, so that the tests reuse
# every dependency; souk-trace is a workspace of its own, which shares only the folder.
#
#   scripts/build.sh [CARGO-OPTION…]        options such as --profile production go to both
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT"
cargo build --locked --workspace --bins "$@"
exec cargo build --locked --manifest-path trace/Cargo.toml --bins "$@"
