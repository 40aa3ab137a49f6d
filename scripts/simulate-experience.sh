#!/usr/bin/env bash
# Simulate the experience consensus against cartels. Prints a table and, as the last line, RESULT; draws a plot beside the build
# results.
#
#   scripts/simulate-experience.sh [--quick] [--set panel=60] ...    SEED (default 1) chooses everything random
set -euo pipefail
. "$(dirname "$0")/lib.sh"
seed="${SEED:-1}"
whole SEED "$seed"
use_toolchain || have cargo || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT"
cargo build --quiet --locked "${AS_SHIPPED[@]}" --bin simulate-experience
exec "$CARGO_TARGET_DIR/debug/simulate-experience" --seed "$seed" \
	--plot "$CARGO_TARGET_DIR/simulate-experience-$seed.svg" "$@"
