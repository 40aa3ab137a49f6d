#!/usr/bin/env bash
# Simulate honest trade and attacks on an economy. Prints a table and, as the last line, RESULT; draws a plot beside the build
# results.
#
#   [ECONOMY=souk|esc|ecom|bizkey] scripts/simulate-economy.sh [--mode bounded|literal] [--eras N] [--customers N] [--time N]
#
# SEED (default 1) chooses everything random.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
seed="${SEED:-1}"
economy="${ECONOMY:-souk}"
whole SEED "$seed"
use_toolchain || have cargo || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT"
data="$(scripts/dataset-cdnow.sh)"
cargo build --quiet --locked "${AS_SHIPPED[@]}" --bin simulate-economy
exec "$CARGO_TARGET_DIR/debug/simulate-economy" --seed "$seed" --economy "$economy" --data "$data" \
	--plot "$CARGO_TARGET_DIR/simulate-economy-$economy-$seed.svg" "$@"
