#!/usr/bin/env bash
# Measure the weights of Souk's pallets on this machine and write them into the runtime.
#
#   [PALLETS="pallet_receipts …"] [STEPS=20] [REPEAT=10] scripts/weights.sh
#
# Every benchmark runs in the wasm runtime, compiled for releases with benchmarks in it, on the state of the development
# preset. If all benchmarks of a pallet ran, its file under runtime/solo/src/weights is replaced. Nothing else changes.
# Run it alone on the machine: other programs slow it down, and that would be measured too.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

all="pallet_bonuses pallet_clock pallet_commune pallet_distribution pallet_experience pallet_loyalty pallet_networks pallet_orders pallet_prepaid pallet_receipts pallet_rewards pallet_shops pallet_trace pallet_tranches"
pallets="${PALLETS:-$all}"
for pallet in $pallets; do
	[[ " $all " == *" $pallet "* ]] || die "unknown pallet '$pallet': $all are known"
done
for number in STEPS REPEAT; do
	[[ "${!number:-1}" =~ ^[1-9][0-9]*$ ]] || die "$number must be a number above zero, got '${!number}'"
done

"$SOUK_ROOT/scripts/setup.sh" --no-clients
use_toolchain
cd "$SOUK_ROOT"

# A folder apart: a runtime with benchmarks in it must never end up where the node takes its own from.
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/weigh"
say "building souk-weigh (half an hour on two cores the first time)"
# The benchmark commands depend on a test runtime. It is not run here, so its wasm is not built.
SKIP_WASM_BUILD=1 cargo build --locked --release --manifest-path benchmarks/weigh/Cargo.toml
weigh="$CARGO_TARGET_DIR/release/souk-weigh"
say "building the runtime with benchmarks"
WASM_BUILD_TYPE=production cargo build --locked --release -p souk-runtime --features runtime-benchmarks
wasm="$CARGO_TARGET_DIR/release/wbuild/souk-runtime/souk_runtime.compact.compressed.wasm"
[ -s "$wasm" ] || die "the build left no $wasm"

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
memory="$(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 + 0.5 }' /proc/meminfo)"
sed -e "s/{{env_cores}}/$(nproc)/" -e "s/{{env_memory}}/$memory/" -e "s/{{env_rustc}}/$(rustc --version)/" \
	benchmarks/weights.hbs >"$scratch/template.hbs"

failed=()
for pallet in $pallets; do
	say "measuring $pallet"
	if "$weigh" --runtime "$wasm" --genesis-builder runtime --genesis-builder-preset development \
		--pallet "$pallet" --extrinsic '*' --steps "${STEPS:-20}" --repeat "${REPEAT:-10}" \
		--template "$scratch/template.hbs" --output "$scratch/$pallet.rs" >"$CARGO_TARGET_DIR/$pallet.log" 2>&1; then
		mv "$scratch/$pallet.rs" "runtime/solo/src/weights/$pallet.rs"
	else
		failed+=("$pallet")
		grep -iE 'error' "$CARGO_TARGET_DIR/$pallet.log" | tail -n 5 >&2 || tail -n 5 "$CARGO_TARGET_DIR/$pallet.log" >&2
	fi
done
[ ${#failed[@]} -eq 0 ] || die "these could not be measured and stay as they were: ${failed[*]}; logs are in $CARGO_TARGET_DIR"
say "weights are in runtime/solo/src/weights; run 'make test' before you commit them"
