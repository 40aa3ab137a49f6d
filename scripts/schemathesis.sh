#!/usr/bin/env bash
# Ask the gateway what its own description says may be asked, and what it says may not: schemathesis makes the requests, against a
# gateway of a development chain with a day of trade on it, and compares each answer with /openapi.json.
#
#   scripts/schemathesis.sh [--quick] [SEED]        --quick asks each address less often
#
# Live streams are left out: they do not end. Node and gateway are those that are built. Nothing is left running.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

examples=100
[ "${1:-}" != --quick ] || {
	examples=10
	shift
}
seed="${1:-1}"
whole SEED "$seed"
[ $# -le 1 ] || die "usage: scripts/schemathesis.sh [--quick] [SEED]"

"$SOUK_ROOT/scripts/setup.sh"
list="$SOUK_ROOT/scripts/schemathesis.txt" tools="$SOUK_CACHE/schemathesis"
if ! cmp -s "$list" "$tools/installed.txt"; then
	say "installing schemathesis"
	rm -rf "$tools"
	python3 -m venv "$tools" >/dev/null 2>&1 || die "Python's venv is missing: apt-get install python3-venv"
	"$tools/bin/pip" install --quiet --disable-pip-version-check --no-input --only-binary :all: --requirement "$list" ||
		die "pip could not install schemathesis: is the package registry reachable?"
	cp "$list" "$tools/installed.txt"
fi

cd "$SOUK_ROOT"
run_dir="$(mktemp -d "${TMPDIR:-/tmp}/souk-schemathesis.XXXXXX")"
child=
stop() {
	local code=$?
	trap - EXIT
	trap '' INT TERM HUP
	[ -z "$child" ] || kill "$child" 2>/dev/null || true
	[ -z "$child" ] || wait "$child" 2>/dev/null || true
	rm -rf "$run_dir"
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
SOUK_NODE="${SOUK_NODE:-$CARGO_TARGET_DIR/debug/souk-node}" HYPOTHESIS_STORAGE_DIRECTORY="$run_dir" \
	node --import tsx tests/support/served.ts "$tools/bin/schemathesis" --config-file scripts/schemathesis.toml run --exclude-path /v1/live --seed "$seed" \
	--max-examples "$examples" --workers 1 --request-timeout 20 --generation-database none --no-color '{url}/openapi.json' &
child=$!
wait "$child"
child=
