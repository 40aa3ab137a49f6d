#!/usr/bin/env bash
# Set up and pass every test: unit, property, whole-runtime, benchmarks as tests, clients, journeys against the node. The table
# at the end says what each step took, and the last line how many tests passed.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
begin_steps
step "set-up of tests"
"$SOUK_ROOT/scripts/setup.sh" --tools --browser
use_toolchain
cd "$SOUK_ROOT"

# nextest runs the tests of all crates at once, cargo one crate after the other.
rust_tests() {
	if have cargo-nextest; then
		tested cargo nextest run --locked --no-fail-fast --status-level fail --final-status-level fail "$@"
	else
		tested cargo test --locked --no-fail-fast "$@"
	fi
}

# Compile tests and run none.
built_only() {
	if have cargo-nextest; then
		cargo nextest run --locked --no-run "$@"
	else
		cargo test --locked --no-run "$@"
	fi
}

# Packages whose docs have examples to run: nextest leaves them out, and an empty run costs a compilation.
examples() {
	local file
	# shellcheck disable=SC2016 # the backticks are awk's
	find math primitives pallets runtime node benchmarks -name '*.rs' -print0 | xargs -0 awk '
		FNR == 1 { inside = 0 }
		!/^[ \t]*\/\/[\/!]/ { next }
		{ sub(/^[ \t]*\/\/[\/!] ?/, "") }
		/^ *```/ { if (!inside && /^ *```((rust|no_run|should_panic|compile_fail)[, ]?)*$/) print FILENAME; inside = !inside }' |
		while read -r file; do
			while file="$(dirname "$file")" && [ ! -f "$file/Cargo.toml" ]; do :; done
			sed -n '0,/^name = "\(.*\)"$/s//--package=\1/p' "$file/Cargo.toml"
		done | sort -u
}

clients() {
	npm run --silent typecheck && tested npm run --silent unit
}

journeys() {
	SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" tested npm run --silent journeys
}

# The first page of the dapp, and one purchase over it. `make dapp-test` runs everything.
dapp() {
	if ! chromium_path >/dev/null; then
		say "the dapp in a browser: SKIPPED, there is no Chromium and it could not be installed; as root: apt-get install chromium"
		echo 0 0 1 >>"$SOUK_STEPS/tests"
		return 0
	fi
	SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" tested node --import tsx dapp/test/browser/run.ts smoke
}

beside "clients: types and unit tests" clients

step "Rust: unit, property and whole-runtime tests, node"
rust_tests "${AS_SHIPPED[@]}"

step "Rust: examples in docs"
mapfile -t with_examples < <(examples)
# The node is among them for its features: without it, all that these crates need is compiled once more with fewer.
[ ${#with_examples[@]} -eq 0 ] || tested cargo test --locked --doc "${with_examples[@]}" --package=souk-node
if have cargo-nextest; then (cd trace && tested cargo test --locked --workspace --doc); fi

# Journeys wait for blocks longer than they compute, so the rest of the tests runs beside them. Only what is built already: a
# compiler takes every core, and a node beside it misses its slots.
step "Rust: pallets, their benchmarks, souk-trace and souk-gateway, compiled"
"$SOUK_ROOT/scripts/build.sh"
built_only "${WITH_BENCHMARKS[@]}"
(cd trace && built_only --workspace)
beside "journeys against the built node" journeys

step "Rust: pallets, and every one of their benchmarks, once, as a test"
rust_tests "${WITH_BENCHMARKS[@]}"

# A test that has nothing to compare with passes, and nextest shows nothing of it.
for folder in SOUK_EPCIS_DATA SOUK_FIELD_DATA; do
	[ -n "${!folder:-}" ] || say "souk-trace on the documents of \$$folder: SKIPPED, it names no folder"
done
[ "${SOUK_TRACE_WITHOUT_REFERENCE:-}" != 1 ] ||
	say "souk-trace against the reference implementation: SKIPPED, SOUK_TRACE_WITHOUT_REFERENCE=1"

step "Rust: souk-trace, against the reference implementation of the event hash, and souk-gateway"
(cd trace && SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" rust_tests --workspace)

step "journeys against the built node, and what else ran beside the tests"
join

# Alone: a browser beside other tests waits for a core, and what it waits for runs out of time.
step "the dapp: build, budget, one journey in a browser"
"$SOUK_ROOT/scripts/dapp.sh" --if-changed
dapp
