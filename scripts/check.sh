#!/usr/bin/env bash
# What CI runs: format, licences, lints and docs with warnings denied, the main job on a part of its input, every test. The
# table at the end says what each step took. Everything is compiled once: lints and docs are looked at as crates are compiled.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
begin_steps
step "set-up"
"$SOUK_ROOT/scripts/setup.sh" --tools --browser
use_toolchain
cd "$SOUK_ROOT"

# What the crates may be: deny.toml. The advisory database is a repository of its own, and some machines cannot reach it.
crates() {
	local quiet=(-A advisory-not-detected -A license-exception-not-encountered -A license-not-encountered -A parse-error)
	local manifest what=(licenses bans sources)
	if timeout 120 cargo-deny --config deny.toml fetch db >/dev/null 2>&1; then
		what+=(advisories)
	else
		say "advisories: SKIPPED, the advisory database cannot be fetched here"
	fi
	for manifest in Cargo.toml trace/Cargo.toml; do
		cargo-deny --locked --offline --manifest-path "$manifest" --config deny.toml \
			check --hide-inclusion-graph "${quiet[@]}" "${what[@]}" || return 1
	done
}

# souk-weigh, the EVM peer and the parachain's runtime are long to build, so CI only holds their manifests to their lock files;
# `make check-weigh` compiles the first and `make check-parachain` the last.
pins() {
	for manifest in runtime/parachain/Cargo.toml benchmarks/evm/Cargo.toml benchmarks/weigh/Cargo.toml benchmarks/weigh/wasm/Cargo.toml; do
		cargo update --quiet --workspace --locked --manifest-path "$manifest" || return 1
	done
	python3 scripts/pins.py
}

# Shows the RESULT of a simulated economy. Fails where there is none, or where an attack earned what it lost.
no_attack_pays() {
	awk '/^RESULT/ { print; good = match($0, /best_attack_return=[0-9.]+/) && substr($0, RSTART + 19, RLENGTH - 19) + 0 < 1 }
		END { exit !good }'
}

economies() {
	ECONOMY=all "$SOUK_ROOT/scripts/project-economy.sh" | grep '^RESULT' &&
		"$SOUK_ROOT/scripts/simulate-economy.sh" | no_attack_pays &&
		"$SOUK_ROOT/scripts/simulate-experience.sh" --quick --testers 100 --products 10 --cycles 2 | grep '^RESULT'
}

step "crates"
cargo fetch --quiet --locked
cargo fetch --quiet --locked --manifest-path trace/Cargo.toml

step "format, scripts, the plan of pallets, pins, licences, TypeScript"
beside "format" scripts/format.sh --check
beside "shell scripts" shellcheck --external-sources --source-path=SCRIPTDIR scripts/*.sh docker/*.sh .ci/run
beside "the plan of pallets" python3 scripts/plan.py
beside "pins" pins
beside "licences and sources of crates" crates
beside "TypeScript: format and lints" npm run --silent lint
join

# From here on every crate of ours is compiled with every lint of code and docs denied.
deny_lints
step "build, lints, docs"
"$SOUK_ROOT/scripts/build.sh"
"$SOUK_ROOT/scripts/dapp.sh" --if-changed

# SKIP_WASM_BUILD is never set where the runtime is built with the shipped features: a change of it makes cargo compile runtime and
# node again.
step "build, lints, docs of benchmarks and of checks of the state"
SKIP_WASM_BUILD=1 cargo build --locked "${EVERYTHING[@]}"

# Both wait for blocks, or for one core, longer than they compute: the tests run beside them.
beside "every economy over twelve years, two simulations" economies
beside "the main job on 200 real orders" "$SOUK_ROOT/scripts/run.sh" --exit --orders 200
end_step
"$SOUK_ROOT/scripts/test.sh"
step "the main job and the economies, which ran beside the tests"
join

# Alone: a node that waits for a core misses its slots, and a network that misses slots shows nothing.
step "a network of four validators, of which one and two are killed"
SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node" "$SOUK_ROOT/scripts/net-test.sh" --smoke
