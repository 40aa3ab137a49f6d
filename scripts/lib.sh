# shellcheck shell=bash
# Shared by every script of this folder: sourced, never run. It chooses one Rust toolchain for the native and the wasm build,
# one place for build results, and keeps the time of every step.

SOUK_ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
SOUK_CACHE="${SOUK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/souk}"
export SOUK_ROOT SOUK_CACHE
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$SOUK_ROOT/target}"
WASM_TARGET=wasm32v1-none
SOUK_TOOLS="$SOUK_CACHE/tools"
PATH="$SOUK_TOOLS/bin:$PATH"
export PATH

# The runtime's wasm build looks for the lock file, and build results may be outside the checkout.
export WASM_BUILD_WORKSPACE_HINT="$SOUK_ROOT"

say() { printf '\033[1msouk\033[0m %(%T)T %s\n' -1 "$*" >&2; }
die() {
	printf 'souk: %s\n' "$*" >&2
	exit 1
}
# Ends where a variable is no whole number: `whole SEED "$seed"`.
whole() {
	case "$2" in
	"" | *[!0-9]*)
		say "$1 is a whole number, not '$2'"
		exit 2
		;;
	esac
}
have() { command -v "$1" >/dev/null 2>&1; }

# --- the toolchain

# The version that rust-toolchain.toml asks for.
pinned_rust() { sed -n 's/^channel = "\(.*\)"$/\1/p' "$SOUK_ROOT/rust-toolchain.toml"; }

# The version of a compiler, as 1.95.0. Nothing where it does not run: rustup must not download one to answer.
rust_version() { (cd "$SOUK_ROOT" && RUSTUP_AUTO_INSTALL=0 "$@" --version 2>/dev/null | cut -d' ' -f2); }

# Whether a compiler can link the runtime: the target's core library is in its sysroot.
has_wasm() {
	local sysroot
	sysroot="$(cd "$SOUK_ROOT" && RUSTUP_AUTO_INSTALL=0 "$@" --print sysroot 2>/dev/null)" || return 1
	compgen -G "$sysroot/lib/rustlib/$WASM_TARGET/lib/libcore-*.rlib" >/dev/null
}

# Take the compiler that rust-toolchain.toml names, by whatever name rustup has it. Where there is none with the wasm target,
# take the newest that has it, of rustup's toolchains and Debian's in /usr/bin, and say so: its runtime is another one, byte
# by byte. RUSTUP_TOOLCHAIN, set by the caller, is obeyed. Returns 1 where no toolchain has the target.
use_toolchain() {
	local pinned version name best='' best_version=''
	pinned="$(pinned_rust)"
	version="$(rust_version rustc)"
	if [ -n "$version" ] && has_wasm rustc && { [ "$version" = "$pinned" ] || [ -n "${RUSTUP_TOOLCHAIN:-}" ]; }; then
		other_toolchain "$version" "$pinned"
		return 0
	fi
	for name in $(rustup toolchain list 2>/dev/null | cut -d' ' -f1) /usr/bin "$(dirname "$(command -v rustc || echo /usr/bin/rustc)")"; do
		local compiler=(rustup run "$name" rustc)
		[ "${name#/}" = "$name" ] || compiler=("$name/rustc")
		version="$(rust_version "${compiler[@]}")"
		# No nightly and no beta.
		if ! [[ "$version" =~ ^[0-9.]+$ ]] || ! has_wasm "${compiler[@]}"; then continue; fi
		if [ "$version" = "$pinned" ]; then
			best="$name" best_version="$version"
			break
		fi
		if [ -z "$best" ] || [ "$(printf '%s\n%s\n' "$best_version" "$version" | sort -V | tail -n 1)" != "$best_version" ]; then
			best="$name" best_version="$version"
		fi
	done
	[ -n "$best" ] || return 1
	if [ "${best#/}" = "$best" ]; then
		export RUSTUP_TOOLCHAIN="$best"
	else
		PATH="$best:$PATH"
	fi
	other_toolchain "$best_version" "$pinned"
}

# Says once what is taken instead of the toolchain that rust-toolchain.toml names: a toolchain of another version, or one that
# rustup has by another name.
other_toolchain() {
	local taken="${RUSTUP_TOOLCHAIN:-$(command -v rustc)}"
	[ "${SOUK_TOOLCHAIN_SAID:-}" != "$taken" ] || return 0
	export SOUK_TOOLCHAIN_SAID="$taken"
	if [ "$1" != "$2" ]; then
		say "Rust $2 cannot be had here; taking $taken, Rust $1. Its runtime is not the one that is released"
	elif [ -n "${RUSTUP_TOOLCHAIN:-}" ] && [ "${RUSTUP_TOOLCHAIN#"$2"}" = "$RUSTUP_TOOLCHAIN" ]; then
		say "rustup has no toolchain named $2; taking $taken, the same compiler"
	fi
}

# The system's OpenSSL, where its headers are there, saves compiling one.
if have pkg-config && pkg-config --exists openssl 2>/dev/null; then
	export OPENSSL_NO_VENDOR=1
fi

# --- what cargo is asked for

# Cargo compiles a crate once for every set of features that it is asked for, and the packages of a command decide those sets.
# So every command takes one of these. The first is everything as it is shipped.
# shellcheck disable=SC2034 # used by the scripts that source this one
AS_SHIPPED=(--workspace)
# The second is the pallets with what no binary has: benchmarks and checks of their state. The node is among them so that all other
# crates have the features they have in the first, and are not compiled again; `--lib` leaves the node itself out.
WITH_BENCHMARKS=(--lib --features=runtime-benchmarks --features=try-runtime --package=souk-node)
for manifest in "$SOUK_ROOT"/pallets/*/Cargo.toml; do
	name="$(sed -n '0,/^name = "\(.*\)"$/s//\1/p' "$manifest")"
	case "$name" in
	pallet-*) AS_SHIPPED+=("--exclude=$name") WITH_BENCHMARKS+=("--package=$name") ;;
	esac
done
# The third is the same with the runtime, of which no wasm may come then: it would lie where the node takes its own from.
# shellcheck disable=SC2034
EVERYTHING=("${WITH_BENCHMARKS[@]}" --package=souk-runtime)
unset manifest name

# Have every crate of ours compiled by scripts/linted.sh from now on. What Clippy is to deny is in the environment of cargo, and not in
# that script alone: cargo compares it with what a crate was compiled under, and compiles again where it differs.
deny_lints() {
	export RUSTC_WORKSPACE_WRAPPER="$SOUK_ROOT/scripts/linted.sh"
	export CLIPPY_ARGS=-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__
}

# --- steps and what they take

# `begin_steps` starts the clock, `step NAME` ends a step and begins the next. Scripts that are called meanwhile add to the same
# list, and the outermost prints it when it ends, however it ends, with the number of tests that passed and failed.
begin_steps() {
	SOUK_STEP='' SOUK_STEPS_OWNER='' SOUK_BESIDE=()
	if [ -z "${SOUK_STEPS:-}" ]; then
		SOUK_STEPS="$(mktemp -d "${TMPDIR:-/tmp}/souk-steps.XXXXXX")"
		export SOUK_STEPS
		SOUK_STEPS_OWNER=1
		: >"$SOUK_STEPS/steps"
		: >"$SOUK_STEPS/tests"
	fi
	trap 'end_steps $?' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
}

step() {
	end_step
	SOUK_STEP="$1" SOUK_STEP_BEGAN="$SECONDS"
	say "$1"
}

end_step() {
	[ -z "$SOUK_STEP" ] || printf '%s\t%s\n' "$((SECONDS - SOUK_STEP_BEGAN))" "$SOUK_STEP${1:-}" >>"$SOUK_STEPS/steps"
	SOUK_STEP=''
}

end_steps() {
	local code="$1" job
	trap - EXIT INT TERM HUP
	for job in ${SOUK_BESIDE[@]+"${SOUK_BESIDE[@]}"}; do
		kill -- -"${job%%:*}" 2>/dev/null || true
	done
	if [ "$code" -eq 0 ]; then end_step; else end_step " (stopped here)"; fi
	if [ -n "$SOUK_STEPS_OWNER" ]; then
		awk -F'\t' '{ printf "%4d:%02d  %s\n", $1 / 60, $1 % 60, $2; all += $1 }
			END { printf "%4d:%02d  in all\n", all / 60, all % 60 }' "$SOUK_STEPS/steps" >&2
		# The very last line, for machines. Not where something else than a test failed: that is no result.
		awk -v code="$code" '{ passed += $1; failed += $2; skipped += $3 }
			END { if (failed || passed && !code) printf "souk: %d passed, %d failed%s\n", passed, failed, skipped ? ", " skipped " skipped" : "" }' \
			"$SOUK_STEPS/tests"
		rm -rf "$SOUK_STEPS"
	fi
	exit "$code"
}

# Run a test runner and add what it says of itself to the numbers of this run: cargo test, nextest or node's own.
tested() {
	local log code=0
	log="$(mktemp "$SOUK_STEPS/log.XXXXXX")"
	"$@" 2>&1 | tee "$log" || code="${PIPESTATUS[0]}"
	sed 's/\x1b\[[0-9;]*m//g' "$log" | awk '
		function count(word) { return match($0, "[0-9]+ " word) ? substr($0, RSTART, RLENGTH) + 0 : 0 }
		/^test result: / { passed += count("passed"); failed += count("failed"); skipped += count("ignored") }
		/^ *Summary \[/ { passed += count("passed"); failed += count("failed") + count("timed out") + count("exec failed"); skipped += count("skipped") }
		/^(#|ℹ) pass [0-9]+$/ { passed += $3 }
		/^(#|ℹ) (fail|cancelled) [0-9]+$/ { failed += $3 }
		/^(#|ℹ) (skipped|todo) [0-9]+$/ { skipped += $3 }
		END { print passed + 0, failed + 0, skipped + 0 }' >>"$SOUK_STEPS/tests"
	return "$code"
}

# Run something beside what follows, out of sight; `join` waits for all of these, shows what they said, and fails where one did.
beside() {
	local name="$1" log
	shift
	log="$(mktemp "$SOUK_STEPS/beside.XXXXXX")"
	# A process group of its own, so that an end of this script ends all of it.
	set -m
	("$@") >"$log" 2>&1 &
	set +m
	SOUK_BESIDE+=("$!:$log:$name")
}

join() {
	local job pid rest failed=()
	for job in ${SOUK_BESIDE[@]+"${SOUK_BESIDE[@]}"}; do
		pid="${job%%:*}" rest="${job#*:}"
		if wait "$pid"; then
			say "${rest#*:}: fine"
		else
			failed+=("${rest#*:}")
			say "${rest#*:}: failed"
		fi
		cat "${rest%%:*}"
	done
	SOUK_BESIDE=()
	[ ${#failed[@]} -eq 0 ] || die "failed: ${failed[*]}"
}

# --- browsers

# Where Chromium is, by the name or path in CHROMIUM or by the names that systems have it under. Fails where there is none.
chromium_path() {
	local name
	for name in ${CHROMIUM:-chromium chromium-browser google-chrome-stable google-chrome}; do
		command -v "$name" && return 0
	done
	return 1
}

# --- ports

# A port on the loopback interface that no program listens on, at or above the one given.
free_port() {
	local port="$1"
	while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
		port=$((port + 1))
	done
	echo "$port"
}
