#!/usr/bin/env bash
# Test the parachain's runtime, build its code, and run it: a block is made with it as a collator does, and checked with it as the relay
# chain's validators do. The last lines say how large the code and such a block are. The runtime is a workspace of its own and long
# to build, so CI only holds its manifest to its lock file: run this after a change of runtime/ or of the SDK's version.
#
#   scripts/parachain.sh            tests, the code, a block made and checked by it
#   scripts/parachain.sh --check    licences, lints and tests, without the code
set -euo pipefail
. "$(dirname "$0")/lib.sh"
case "${1:-}" in
"" | --check) ;;
*) die "unknown argument '$1': --check is known" ;;
esac
[ $# -le 1 ] || die "one argument at most, got '$*'"
"$SOUK_ROOT/scripts/setup.sh" --no-clients ${1:+--tools}
use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
cd "$SOUK_ROOT/runtime/parachain"
# Both workspaces build the solo runtime, here as a part of tests and without its code: in one folder each would undo what the other built.
export CARGO_TARGET_DIR="$CARGO_TARGET_DIR/parachain"
export WASM_BUILD_WORKSPACE_HINT="$PWD" SKIP_SOUK_RUNTIME_WASM_BUILD=1

if [ -n "${1:-}" ]; then
	export SKIP_WASM_BUILD=1
	cargo fetch --quiet --locked
	cargo-deny --locked --offline --config deny.toml check --hide-inclusion-graph \
		-A license-exception-not-encountered -A license-not-encountered -A parse-error licenses bans sources
	cargo clippy --locked --all-targets --features runtime-benchmarks,try-runtime -- -D warnings
	cargo test --locked --lib
	exit
fi

unset SKIP_WASM_BUILD SKIP_SOUK_PARACHAIN_RUNTIME_WASM_BUILD
log="$(mktemp "${TMPDIR:-/tmp}/souk-parachain.XXXXXX")"
trap 'rm -f "$log"' EXIT
# The built code is a constant of the tests that are ignored where it is not built.
cargo test --locked --lib -- --include-ignored --nocapture 2>&1 | tee "$log"
# A filter that meets no test would pass.
grep -q '^RESULT parachain_wasm_bytes=' "$log" || die "no test ran the code of the parachain"
code="$(find "$CARGO_TARGET_DIR/debug/wbuild/souk-parachain-runtime" -maxdepth 1 -name '*.compressed.wasm' -print -quit)"
say "the code: $code"
