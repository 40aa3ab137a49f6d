#!/usr/bin/env bash
# Project an economy over twelve years: a table beside the white paper's figures, an SVG plot and RESULT lines.
#
#   [ECONOMY=esc|ecom|bizkey|ctt|souk|all] scripts/project-economy.sh [--out DIR] [--sales N] [--fees N] [--growth PERCENT]
set -euo pipefail
. "$(dirname "$0")/lib.sh"

economy="${ECONOMY:-souk}"
case "$economy" in
esc | ecom | bizkey | ctt | souk) economies=("$economy") ;;
all) economies=(esc ecom bizkey ctt souk) ;;
*)
	echo "souk: no economy '$economy'; choose one of esc, ecom, bizkey, ctt, souk, all" >&2
	exit 2
	;;
esac
"$SOUK_ROOT/scripts/setup.sh" --no-clients
use_toolchain
cd "$SOUK_ROOT"
cargo build --quiet --locked "${AS_SHIPPED[@]}" --bin project-economy
for economy in "${economies[@]}"; do
	"$CARGO_TARGET_DIR/debug/project-economy" --economy "$economy" --out "$CARGO_TARGET_DIR/economy" "$@"
done
