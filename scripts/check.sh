#!/usr/bin/env bash
# What CI runs: format, lints and docs with warnings denied, the main job on a part of its input, every test.
set -euo pipefail
. "$(dirname "$0")/lib.sh"
"$SOUK_ROOT/scripts/setup.sh"
use_toolchain
cd "$SOUK_ROOT"

if have cargo-fmt; then
	say "format"
	cargo fmt --all --check
	cargo fmt --manifest-path trace/Cargo.toml --check
	cargo fmt --manifest-path benchmarks/weigh/Cargo.toml --check
else
	say "format: skipped, this toolchain has no rustfmt"
fi

# No step that builds what runs skips the wasm build: whether it is skipped is something the runtime's build script is run
# again for, and with it the runtime and the node are compiled again.
say "lints"
have cargo-clippy || die "cargo-clippy is missing: 'rustup component add clippy', or as root 'apt-get install rust-web-clippy'"
cargo clippy --locked --workspace --all-targets -- -D warnings
cargo clippy --locked --manifest-path trace/Cargo.toml --all-targets -- -D warnings
# The features nothing that runs has. Their wasm must not be built: it would lie where the node takes its own from.
SKIP_WASM_BUILD=1 cargo clippy --locked --package souk-runtime --package souk-node --lib --bins \
	--features souk-runtime/runtime-benchmarks,souk-runtime/try-runtime -- -D warnings

say "docs"
RUSTDOCFLAGS="-D warnings" cargo doc --locked --workspace --no-deps

say "the main job on 200 real orders"
"$SOUK_ROOT/scripts/run.sh" --exit --orders 200

say "every economy over twelve years"
for economy in esc ecom bizkey ctt souk; do
	ECONOMY="$economy" "$SOUK_ROOT/scripts/project-economy.sh" | grep '^RESULT'
done

"$SOUK_ROOT/scripts/test.sh"
