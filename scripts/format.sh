#!/usr/bin/env bash
# Format what the check holds to a format: the Rust of all workspaces, TypeScript and JSON. `--check` only looks.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
use_toolchain || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT"
for manifest in Cargo.toml runtime/parachain/Cargo.toml trace/Cargo.toml benchmarks/evm/Cargo.toml benchmarks/weigh/Cargo.toml benchmarks/weigh/wasm/Cargo.toml; do
	cargo fmt --all --manifest-path "$manifest" ${1:+"$1"}
done
[ "${1:-}" = --check ] || exec npm run --silent format
