#!/usr/bin/env bash
# Compiles a crate of ours with every lint denied: those of the compiler, of Clippy and of rustdoc.
#
#   . scripts/lib.sh; deny_lints; cargo build …
#
# cargo calls it for the crates of a workspace, with the compiler and its arguments. What comes of it is what the compiler makes. So
# the check compiles everything once: `cargo clippy` and `cargo doc` would have cargo go through all dependencies a second time,
# for nothing but their types.
set -euo pipefail

# Nothing of ours: questions that cargo has for the compiler, and the crate that the build script of the runtime makes.
case "${2:-}" in
- | -*V) exec "$@" ;;
esac
case "${CARGO_MANIFEST_DIR:-}" in
"" | */wbuild/*) exec "$@" ;;
esac

compiler="$1"
shift
tools="$(dirname "$(command -v "$compiler")")"
"$tools/clippy-driver" "$compiler" "$@"

# What docs are written of: libraries and programs, and not their tests, examples or build scripts.
for argument in "$@"; do
	case "$argument" in
	--test | build.rs | */build.rs | examples/* | */examples/*) exit 0 ;;
	esac
done
docs="$(mktemp -d)"
trap 'rm -rf "$docs"' EXIT
arguments=(-D warnings --out-dir "$docs")
[ -z "${CARGO_BIN_NAME:-}" ] || arguments+=(--document-private-items)
while [ $# -gt 0 ]; do
	case "$1" in
	# rustdoc has others of these names, or none.
	--out-dir | --emit) shift ;;
	--out-dir=* | --emit=*) ;;
	--json=*) arguments+=(--json=diagnostic-rendered-ansi) ;;
	*) arguments+=("$1") ;;
	esac
	shift
done
"$tools/rustdoc" "${arguments[@]}"
