#!/usr/bin/env bash
# Build the runtime of this source under the next `spec_version`, to try an upgrade with, and print where its wasm code is.
#
#   scripts/next-runtime.sh
#
# It is built from a copy of the source in $SOUK_CACHE/next, in which one number is raised. Nothing of it is ever released, and
# nothing of a release knows of it. Changing the number in built code is not enough: the compiler has put it into the code that
# checks signatures, too. The first build takes five minutes on two cores, later ones less.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

use_toolchain || die "no Rust toolchain with the $WASM_TARGET target: run scripts/setup.sh"
next="$SOUK_CACHE/next"
mkdir -p "$next/blob/src"
# Two runs at once would build from half a copy.
exec 9>"$next/lock"
flock 9

rm -rf "$next/source"
mkdir "$next/source"
# With their times, so that what did not change is not built again.
(cd "$SOUK_ROOT" && tar -cf - Cargo.toml Cargo.lock math primitives pallets runtime) | tar -xf - -C "$next/source"

version="$next/source/runtime/solo/src/lib.rs"
[ "$(grep -cE '^	spec_version: [0-9]+,$' "$version")" = 1 ] || die "$version says no spec_version, or more than one"
now="$(sed -nE 's/^	spec_version: ([0-9]+),$/\1/p' "$version")"
touch -r "$version" "$next/time"
sed -i -E "s/^	spec_version: $now,\$/	spec_version: $((now + 1)),/" "$version"
touch -r "$next/time" "$version"
# The copy has no other members than those of a runtime.
sed -i -E '/^	"(benchmarks|node)[^"]*",$/d' "$next/source/Cargo.toml"

# What substrate-wasm-builder makes for a runtime. It is not called itself, because it puts its result where the node takes its
# runtime from.
cp "$SOUK_ROOT/Cargo.lock" "$next/blob/Cargo.lock"
echo '#![no_std] #![allow(unused_imports)] pub use wasm_project::*;' >"$next/blob/src/lib.rs"
cat >"$next/blob/Cargo.toml" <<EOF
[package]
name = "souk-runtime-blob"
version = "1.0.0"
edition = "2021"

[lib]
name = "souk_runtime"
crate-type = ["cdylib"]

[dependencies]
wasm-project = { package = "souk-runtime", path = "$next/source/runtime/solo", default-features = false }

# Small enough for a transaction once it is compressed, and quick to build. Nobody measures it.
[profile.release]
panic = "abort"
opt-level = 1
strip = true

[workspace]
resolver = "2"
EOF
say "building the runtime of spec_version $((now + 1))"
unset CARGO_ENCODED_RUSTFLAGS
(cd "$SOUK_ROOT" && SKIP_WASM_BUILD='' CARGO_TARGET_DIR="$next/target" \
	RUSTFLAGS='-C link-arg=--export-table -C link-arg=--import-memory -C link-arg=--export=__heap_base --cfg substrate_runtime' \
	cargo build --release --target "$WASM_TARGET" --manifest-path "$next/blob/Cargo.toml" >&2)
echo "$next/target/$WASM_TARGET/release/souk_runtime.wasm"
