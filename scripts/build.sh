#!/usr/bin/env bash
# Build the node and the runtime in it. The workspace is built as one, so that the tests reuse every dependency.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT"
exec cargo build --locked --workspace --bins "$@"
