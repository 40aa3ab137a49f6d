#!/usr/bin/env bash
# Build the dapp into dapp/dist, compressed as the gateway serves it, and hold it to its budget.
#
#   scripts/dapp.sh [--if-changed]
#
# --if-changed does nothing where no source of it is newer than the build.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

case "${1:-}" in
"" | --if-changed) ;;
*) die "unknown argument '$1': --if-changed is known" ;;
esac
cd "$SOUK_ROOT"
# Two builds at once would write into one folder.
mkdir -p "$SOUK_CACHE"
exec 8>"$SOUK_CACHE/dapp.lock"
flock 8
stamp=dapp/dist/.built
if [ "${1:-}" = --if-changed ] && [ -f "$stamp" ] && [ -z "$(find dapp/src dapp/public dapp/scripts dapp/index.html dapp/vite.config.ts \
	dapp/package.json sdk/src package-lock.json -newer "$stamp" -print -quit)" ]; then
	exit 0
fi
[ -x node_modules/.bin/vite ] || die "the packages of TypeScript are not installed: run scripts/setup.sh"
# It counts as built only if all of it was.
rm -f "$stamp"
began="$(mktemp "${TMPDIR:-/tmp}/souk-dapp.XXXXXX")"
say "building the dapp"
npm run --silent build --workspace @souk/dapp >"$began.log" 2>&1 || {
	cat "$began.log" >&2
	die "the dapp does not build"
}
rm -f "$began.log"
npm run --silent budget --workspace @souk/dapp
# What changed while it was built is newer than when the build began.
touch -r "$began" "$stamp"
rm -f "$began"
