#!/usr/bin/env bash
# Lint souk-weigh and run its tests. It needs two hundred crates in a profile that nothing else of Souk needs, so CI only holds
# its manifest to its lock file: run this after a change of benchmarks/weigh or of the SDK's version.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
"$SOUK_ROOT/scripts/setup.sh" --no-clients
use_toolchain
cd "$SOUK_ROOT"
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/weigh/host"
cargo clippy --locked --release --manifest-path benchmarks/weigh/Cargo.toml --all-targets -- -D warnings
cargo test --locked --release --manifest-path benchmarks/weigh/Cargo.toml
