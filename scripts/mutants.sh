#!/usr/bin/env bash
# Change the code on purpose, one small place at a time, and see whether a test notices: cargo-mutants on math, and on the theme
# files of orders, distribution and rewards. It fails where a change survives that docs/mutants.md does not explain.
#
#   scripts/mutants.sh [CRATE …] [-- --shard 1/8 …]    every crate without arguments; what follows `--` goes to cargo-mutants
#
# Each of some 1 500 changes costs a build and a run of the tests, so all of it takes most of a day on two cores. It may be
# ended at any time: the next run leaves out what was caught. Remove the folder that it names to begin anew.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

version=26.0.0
all="souk-math pallet-orders pallet-distribution pallet-rewards"
crates=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
	[[ " $all " == *" $1 "* ]] || die "unknown crate '$1': $all are known"
	crates+=("$1")
	shift
done
[ $# -eq 0 ] || shift
[ ${#crates[@]} -gt 0 ] || read -ra crates <<<"$all"
have cargo-mutants || die "cargo-mutants is missing: cargo install --locked cargo-mutants@$version"
use_toolchain || have cargo || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT"

# A folder apart, because a build of changed code must never be taken for one of the project.
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/mutants" SKIP_WASM_BUILD=1 PROPTEST_DISABLE_FAILURE_PERSISTENCE=true
notes=docs/mutants.md unexplained=0
for crate in "${crates[@]}"; do
	folder="pallets/${crate#pallet-}" features=runtime-benchmarks tests=(--lib)
	# The consensus of experience is compared with its reference in a test outside the crate.
	[ "$crate" != souk-math ] || folder=math features=serde tests=(--lib --tests)
	results="$CARGO_TARGET_DIR/$crate/mutants.out"
	say "$crate: results are in $results"
	mkdir -p "$CARGO_TARGET_DIR/$crate"
	status=0
	cargo mutants --package "$crate" --file "$folder/src/**/*.rs" \
		--exclude '**/benchmarking.rs' --exclude '**/weights.rs' --exclude '**/views.rs' --exclude '**/try_state.rs' \
		--exclude '**/mock.rs' --features "$features" --output "$CARGO_TARGET_DIR/$crate" --iterate --timeout 600 "$@" \
		-- "${tests[@]}" || status=$?
	# 2 and 3 say that changes survived or took too long. Anything else has not tried them.
	[[ "$status" =~ ^[023]$ ]] || die "$crate: cargo-mutants ended with $status"
	# A row of the notes names the file and the change. Lines move, so they are not compared.
	while read -r count file change; do
		# A bar in a cell of the table is written as \|.
		rows="$(sed 's/\\|/|/g' "$notes" | grep -F -- "\`$change\`" | grep -cF -- "\`$file:" || true)"
		[ "$count" -gt "$rows" ] || continue
		unexplained=$((unexplained + count - rows))
		say "not explained in $notes: $file: $change"
	done < <(sed -E 's/^([^:]*):[0-9]+:[0-9]+: /\1 /' "$results/missed.txt" | sort | uniq -c)
done
[ "$unexplained" -eq 0 ] || die "$unexplained changes survive that no test notices: write a test, or say in $notes why they do no harm"
say "every change was noticed, or is explained in $notes"
