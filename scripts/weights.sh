#!/usr/bin/env bash
# Measure on this machine what the runtime weighs, and write it into runtime/solo/src/weights.
#
#   [PALLETS="pallet_receipts …"] [STEPS=20] [REPEAT=10] [FORCE=1] scripts/weights.sh
#   CHECK=1 [PALLETS=…] [SAMPLES=1000] scripts/weights.sh     compare what is written with what the calls take
#
# Three things are measured, in this order: `storage`, the price of a read and a write of ParityDB; `overhead`, an empty block
# and an empty transaction; and the benchmarks of every pallet of the runtime, Souk's and FRAME's, and of the extensions of
# transactions. PALLETS names those wanted; without it everything is. Calls are measured in the wasm runtime of the profile
# `production`, with benchmarks and its log in it, on the state of the development preset.
#
# A file is written when all its benchmarks ran. It names the fingerprint of the sources it was measured from, without the
# weights themselves. A file of the same fingerprint is kept, so a run that was ended goes on where it stopped; FORCE=1 measures
# it again. Run it alone on the machine: other programs slow it down, and that would be measured too. Where it cannot be alone,
# PRIORITY="chrt -r 50" gives the measuring a core before all others.
#
# RUNTIME names a wasm runtime that an earlier run built, and WEIGH the souk-weigh, to measure without building.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

for number in STEPS REPEAT SAMPLES ACCOUNTS; do
	[[ "${!number:-1}" =~ ^[1-9][0-9]*$ ]] || die "$number must be a number above zero, got '${!number}'"
done
[[ "${MIN_SECONDS:-0}" =~ ^[0-9]+$ ]] || die "MIN_SECONDS must be a whole number, got '$MIN_SECONDS'"
read -ra priority <<<"${PRIORITY:-}"
weights="${WEIGHTS:-$SOUK_ROOT/runtime/solo/src/weights}"

# What a weight depends on: all that the runtime is made of, but not the weights themselves.
fingerprint() {
	(
		cd "$SOUK_ROOT"
		export LC_ALL=C
		find Cargo.toml Cargo.lock pallets primitives math runtime \( -name '*.rs' -o -name 'Cargo.*' \) -type f |
			grep -vE '/(tests|weights)/|/(mock|weights)\.rs$' | sort | xargs sha256sum | sha256sum | cut -c1-16
	)
}

wasm="${RUNTIME:-}" weigh="${WEIGH:-}"
if [ -z "$wasm" ] || [ -z "$weigh" ]; then
	"$SOUK_ROOT/scripts/setup.sh" --no-clients
fi
use_toolchain
cd "$SOUK_ROOT"
# A folder apart: a runtime with benchmarks in it must never end up where the node takes its own from.
folder="$CARGO_TARGET_DIR/weigh"
if [ -z "$weigh" ]; then
	say "building souk-weigh (a quarter of an hour on two cores the first time)"
	CARGO_TARGET_DIR="$folder/host" cargo build --locked --release --manifest-path benchmarks/weigh/Cargo.toml
	weigh="$folder/host/release/souk-weigh"
fi
if [ -z "$wasm" ]; then
	say "building the runtime with benchmarks"
	source="$(fingerprint)"
	WASM_BUILD_TYPE=production CARGO_TARGET_DIR="$folder/wasm" \
		cargo build --locked --release --manifest-path benchmarks/weigh/wasm/Cargo.toml
	wasm="$folder/wasm/release/wbuild/souk-runtime/souk_runtime.compact.compressed.wasm"
	[ -s "$wasm" ] || die "the build left no $wasm"
	printf '%s\n' "$source" >"$wasm.fingerprint"
fi
[ -s "$wasm.fingerprint" ] || die "$wasm.fingerprint does not say what the runtime was built from"
source="$(cat "$wasm.fingerprint")"

# These are measured on an empty state: their benchmarks bond less than the preset's least.
on_empty="pallet_session pallet_staking"

if [ -n "${CHECK:-}" ]; then
	exec ${priority[@]+"${priority[@]}"} "$weigh" check --runtime "$wasm" --weights "$weights" \
		--samples "${SAMPLES:-1000}" --on-empty "${on_empty// /,}" ${PALLETS:+--pallets "${PALLETS// /,}"}
fi

# --- what there is to measure

scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
${priority[@]+"${priority[@]}"} "$weigh" list --runtime "$wasm" >"$scratch/list" || die "the runtime lists no benchmarks"
all="storage overhead $(cut -d' ' -f1 "$scratch/list" | sort -u | tr '\n' ' ')"
pallets="${PALLETS:-$all}"
for pallet in $pallets; do
	[[ " $all " == *" $pallet "* ]] || die "unknown pallet '$pallet': $all are known"
done

# The files that something is written into.
files_of() {
	case "$1" in
	storage) echo paritydb_weights ;;
	overhead) echo block_weights extrinsic_weights ;;
	*) echo "$1" ;;
	esac
}
# The trait that a pallet's weights implement.
trait_of() {
	case "$1" in
	frame_system_extensions) echo frame_system::ExtensionsWeightInfo ;;
	pallet_election_provider_support_benchmarking) echo frame_election_provider_support::WeightInfo ;;
	*) echo "$1::WeightInfo" ;;
	esac
}
# The state that a pallet is measured on.
preset_of() {
	if [[ " $on_empty " == *" $1 "* ]]; then echo none; else echo development; fi
}
current() {
	local file
	for file in $(files_of "$1"); do
		grep -qF "| sources | $source |" "$weights/$file.rs" 2>/dev/null || return 1
	done
}
# How much there is to do for something, in benchmarks.
size_of() {
	case "$1" in
	storage | overhead) echo 20 ;;
	*) grep -c "^$1 " "$scratch/list" ;;
	esac
}

memory="$(awk '/MemTotal/ { printf "%d GiB", $2 / 1048576 + 0.5 }' /proc/meminfo)"
cpu="$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1 | tr -s ' ' | tr -d '|')"
rustc="$(rustc --version)"
# The head of a file of weights: `head_of WHAT ITEM COMMAND METHOD`.
head_of() {
	cat <<-END
		// SPDX-License-Identifier: Apache-2.0

		//! $1 Written by \`make weights PALLETS=$2\`; never edited.
		//!
		//! | measured | |
		//! |---|---|
		//! | on | $(date -u +%Y-%m-%d) |
		//! | machine | $cpu, $(nproc) cores, $memory${MACHINE_NOTE:+, $MACHINE_NOTE} |
		//! | toolchain | $rustc, the wasm runtime of the profile \`production\` |
		//! | sources | $source |
		//! | command | souk-weigh $3 |
		//!
		//! $4

		#![cfg_attr(rustfmt, rustfmt_skip)]
		#![allow(unused_imports)]

	END
}

# --- measuring

# Run souk-weigh with the words of its command, and with what does not go into the head.
run() {
	local words
	read -ra words <<<"$1"
	shift
	${priority[@]+"${priority[@]}"} "$weigh" "${words[@]}" --runtime "$wasm" "$@"
}

measure_storage() {
	local accounts="${ACCOUNTS:-1000000}" batch="${BATCH:-10000}" cache="${TRIE_CACHE:-67108864}"
	local told="storage --accounts $accounts --batch $batch --trie-cache $cache"
	run "$told" --output "$scratch/body" || return 1
	{
		head_of "What a read and a write of ParityDB take." storage "$told" \
			"The state is the genesis of the development preset and $accounts funded accounts, in ParityDB, with a trie cache of $cache
//! bytes, a sixteenth of the node's. Every value was read in random order after all were read once, and written in batches of $batch with the new root
//! and the commit. The price is the mean and a tenth."
		cat "$scratch/body"
	} >"$scratch/paritydb_weights.rs"
}

measure_overhead() {
	local told="overhead --warmup 10 --repeat 100"
	run "$told" --block "$scratch/block" --extrinsic "$scratch/extrinsic" || return 1
	local how="The time is the mean of 100 executions, without the slowest twentieth, upon the genesis of the development preset, in ParityDB without a trie cache."
	{
		head_of "An empty block: the hooks of all pallets and the inherent of the time." overhead "$told" "$how"
		cat "$scratch/block"
	} >"$scratch/block_weights.rs"
	{
		head_of "An empty transaction: a signed \`system.remark\` of nothing with its extensions and its fee." overhead "$told" "$how"
		cat "$scratch/extrinsic"
	} >"$scratch/extrinsic_weights.rs"
}

measure_pallet() {
	local told
	told="pallet --pallet $1 --preset $(preset_of "$1") --steps ${STEPS:-20} --repeat ${REPEAT:-10} --min-seconds ${MIN_SECONDS:-1}"
	run "$told" --implements "$(trait_of "$1")" --output "$scratch/body" || return 1
	{
		head_of "Measured weights of \`$1\`." "$1" "$told" \
			"Times are picoseconds, sizes bytes. Reads and writes are counted and priced by the runtime's \`DbWeight\`."
		cat "$scratch/body"
	} >"$scratch/$1.rs"
}

failed=() kept=0 left=0 all_left=0 done_size=0 done_seconds=0
mkdir -p "$folder"
for pallet in $pallets; do
	if [ -n "${FORCE:-}" ] || ! current "$pallet"; then all_left=$((all_left + $(size_of "$pallet"))); else kept=$((kept + 1)); fi
done
[ "$kept" -eq 0 ] || say "$kept are kept: they were measured from these sources"
left=$all_left
for pallet in $pallets; do
	if [ -z "${FORCE:-}" ] && current "$pallet"; then continue; fi
	size="$(size_of "$pallet")" began=$SECONDS log="$folder/$pallet.log"
	say "measuring $pallet"
	case "$pallet" in
	storage | overhead) measure="measure_$pallet" ;;
	*) measure="measure_pallet $pallet" ;;
	esac
	if $measure >"$log" 2>&1; then
		for file in $(files_of "$pallet"); do mv "$scratch/$file.rs" "$weights/$file.rs"; done
	else
		failed+=("$pallet")
		grep -E '^error|failed' "$log" | tail -n 5 >&2 || tail -n 5 "$log" >&2
	fi
	left=$((left - size)) done_size=$((done_size + size)) done_seconds=$((done_seconds + SECONDS - began))
	say "$pallet took $((SECONDS - began)) s; about $((left * done_seconds / done_size / 60 + 1)) min left for $left of $all_left benchmarks"
done
[ ${#failed[@]} -eq 0 ] || die "these could not be measured and stay as they were: ${failed[*]}; logs are in $folder"
say "weights are in $weights; run 'make test' before you commit them"
