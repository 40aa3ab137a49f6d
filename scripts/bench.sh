#!/usr/bin/env bash
# Measure what the runtime and a node do in a second, row by row, against a plain transfer; and the peer on an EVM, where it is.
#
#   scripts/bench.sh [--quick] [--rows NAMES] [OPTION…]     options go to souk-bench; `--help` lists them
#
# The node and souk-bench are built as releases are: optimised as a whole, without the runtime's log. Run it alone on the
# machine: whatever else runs is measured too. Nothing is left running, however this ends.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

quick=()
for argument in "$@"; do
	[ "$argument" != --quick ] || quick=(--quick)
done

"$SOUK_ROOT/scripts/setup.sh" --no-clients
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT"

# Help is shown before an hour of building, if souk-bench was built before.
bench="$CARGO_TARGET_DIR/production/souk-bench"
node="$CARGO_TARGET_DIR/production/souk-node"
if [ -x "$bench" ] && [ -x "$node" ]; then
	for argument in "$@"; do
		case "$argument" in -h | --help) exec "$bench" --help ;; esac
	done
fi
say "building what is missing (an hour on two cores the first time)"
cargo build --locked --profile production -p souk-node -p souk-bench --features souk-node/on-chain-release-build

revision="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
[ -z "$(git status --porcelain -- . ':!benchmarks/results' 2>/dev/null)" ] || revision="$revision, changed"

# In the background: bash handles a signal at once only while it waits for a background process. souk-bench ends its node
# and removes its folder when it is told to end.
child=
stop() {
	local code=$?
	trap - EXIT
	trap '' INT TERM HUP
	if [ -n "$child" ]; then
		kill -TERM "$child" 2>/dev/null || true
		wait "$child" 2>/dev/null || true
	fi
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

run() {
	"$@" &
	child=$!
	local code=0
	wait "$child" || code=$?
	child=
	return "$code"
}

# The peer first: the last lines are those of the rows and of the weights.
if [ -x benchmarks/evm/run.sh ]; then
	say "measuring the same settlement on an EVM"
	mkdir -p benchmarks/results
	run benchmarks/evm/run.sh ${quick[@]+"${quick[@]}"} --json "$SOUK_ROOT/benchmarks/results/$(date -u +%Y-%m-%dT%H%M%S)-evm.json"
fi
run "$bench" --node "$node" --sources "$SOUK_ROOT" --out "$SOUK_ROOT/benchmarks/results" --revision "$revision" "$@"
