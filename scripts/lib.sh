# Shared by every script of this folder; sourced, never run. Chooses one Rust toolchain for the native and the wasm
# build, so that both share one compiler, and one place for build results.

SOUK_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
SOUK_CACHE="${SOUK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/souk}"
export SOUK_ROOT SOUK_CACHE
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$SOUK_ROOT/target}"
WASM_TARGET=wasm32v1-none

# The runtime's wasm build looks for the lock file; build results may be outside the checkout.
export WASM_BUILD_WORKSPACE_HINT="$SOUK_ROOT"

say() { printf '\033[1msouk\033[0m %(%T)T %s\n' -1 "$*" >&2; }
die() {
	printf 'souk: %s\n' "$*" >&2
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

# Whether the given rustc can link the runtime: the target's core library is in its sysroot.
rustc_has_wasm() {
	local sysroot
	sysroot="$("$1" --print sysroot 2>/dev/null)" || return 1
	compgen -G "$sysroot/lib/rustlib/$WASM_TARGET/lib/libcore-*.rlib" >/dev/null
}

# Put the newest toolchain that has the wasm target first on PATH: the default one, or Debian's in /usr/bin. Returns 1
# where none has it.
use_toolchain() {
	local rustc best= version best_version=
	for rustc in "$(command -v rustc || true)" /usr/bin/rustc; do
		[ -x "$rustc" ] && [ -x "$(dirname "$rustc")/cargo" ] && rustc_has_wasm "$rustc" || continue
		version="$("$rustc" --version | cut -d' ' -f2)"
		if [ -z "$best" ] || [ "$(printf '%s\n%s\n' "$best_version" "$version" | sort -V | tail -n 1)" != "$best_version" ]; then
			best="$rustc" best_version="$version"
		fi
	done
	[ -n "$best" ] || return 1
	PATH="$(dirname "$best"):$PATH"
	export PATH
}

# The system's OpenSSL, where its headers are there, saves compiling one.
if have pkg-config && pkg-config --exists openssl 2>/dev/null; then
	export OPENSSL_NO_VENDOR=1
fi

# A port on the loopback interface that nobody listens on, at or above the one given.
free_port() {
	local port="$1"
	while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
		port=$((port + 1))
	done
	echo "$port"
}
