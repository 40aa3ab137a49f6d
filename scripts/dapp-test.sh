#!/usr/bin/env bash
# The dapp in a browser: every page of every area, journeys from a shop's opening to a vote, pictures. Builds what is missing.
#
#   scripts/dapp-test.sh [--smoke] [--pictures] [PART-OF-A-FILE-NAME…]
#
# --smoke runs one journey and the first page, as CI does. --pictures writes the pictures of docs/first-hour and those that pages are
# compared with, instead of comparing. The last line is RESULT.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

arguments=() smoke=
for argument in "$@"; do
	case "$argument" in
	--smoke) smoke=1 ;;
	*) arguments+=("$argument") ;;
	esac
done
"$SOUK_ROOT/scripts/setup.sh" --browser
use_toolchain
cd "$SOUK_ROOT"
if ! chromium_path >/dev/null; then
	say "the dapp in a browser: SKIPPED, there is no Chromium and it could not be installed; as root: apt-get install chromium"
	exit 0
fi
if [ -z "${SOUK_NODE:-}" ]; then
	"$SOUK_ROOT/scripts/build.sh"
	export SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node"
fi
"$SOUK_ROOT/scripts/dapp.sh" --if-changed
if [ -n "$smoke" ]; then
	exec node --import tsx dapp/test/browser/run.ts smoke
fi
exec node --import tsx dapp/test/browser/run.ts ${arguments[@]+"${arguments[@]}"}
