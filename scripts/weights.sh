#!/usr/bin/env bash
# Measure the weights of Souk's pallets on this machine and write them into the runtime.
#
#   [PALLETS="pallet_receipts …"] [STEPS=20] [REPEAT=10] scripts/weights.sh
#
# Every benchmark runs in the wasm runtime, compiled for releases with benchmarks in it, on the state of the development
# preset. A pallet whose benchmarks all ran has its file under runtime/solo/src/weights replaced; nothing else changes.
# Run it alone on the machine: what else runs is measured too.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

# The bencher of stable2609. It pulls in crates nothing else here needs, so it is installed once, apart.
BENCHER_VERSION=0.28.0
all="pallet_distribution pallet_experience pallet_orders pallet_receipts pallet_rewards pallet_shops pallet_trace pallet_tranches"
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
bencher="$SOUK_CACHE/tools/bin/frame-omni-bencher"
if ! [ -x "$bencher" ] || [ "$("$bencher" --version | cut -d' ' -f2)" != "$BENCHER_VERSION" ]; then
	# It links RocksDB, which is compiled with bindings that libclang makes.
	compgen -G '/usr/lib/llvm-*/lib/libclang*.so*' >/dev/null || [ -n "${LIBCLANG_PATH:-}" ] ||
		die "libclang is missing, which the bencher needs once: apt-get install libclang-dev"
	say "installing frame-omni-bencher $BENCHER_VERSION (half an hour on two cores, once)"
	CARGO_TARGET_DIR="$SOUK_CACHE/tools-target" cargo install --quiet --locked \
		--version "$BENCHER_VERSION" --root "$SOUK_CACHE/tools" frame-omni-bencher
fi

say "building the runtime with benchmarks"
WASM_BUILD_TYPE=production cargo build --locked -p souk-runtime --features runtime-benchmarks
wasm="$CARGO_TARGET_DIR/debug/wbuild/souk-runtime/souk_runtime.wasm"
[ -s "$wasm" ] || die "the build left no $wasm"

template="$(mktemp)"
trap 'rm -f "$template"' EXIT
memory="$(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 + 0.5 }' /proc/meminfo)"
sed -e "s/{{env_cores}}/$(nproc)/" -e "s/{{env_memory}}/$memory/" -e "s/{{env_rustc}}/$(rustc --version)/" \
	benchmarks/weights.hbs >"$template"

failed=()
for pallet in $pallets; do
	say "measuring $pallet"
	if ! "$bencher" v1 benchmark pallet --runtime "$wasm" --genesis-builder-preset development \
		--pallet "$pallet" --extrinsic '' --steps "${STEPS:-20}" --repeat "${REPEAT:-10}" \
		--template "$template" --output "runtime/solo/src/weights/$pallet.rs" \
		--json-file "$CARGO_TARGET_DIR/$pallet.json" >"$CARGO_TARGET_DIR/$pallet.log" 2>&1; then
		failed+=("$pallet")
		tail -n 5 "$CARGO_TARGET_DIR/$pallet.log" >&2
	fi
done
[ ${#failed[@]} -eq 0 ] || die "these could not be measured and stay as they were: ${failed[*]}; logs are in $CARGO_TARGET_DIR"
say "weights are in runtime/solo/src/weights; run 'make test' before you commit them"
