#!/usr/bin/env bash
# Lighthouse on the first pages of the dapp, as a phone sees them. Needs Chromium, and the npm registry for Lighthouse itself. The last
# line is RESULT.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$SOUK_ROOT/scripts/setup.sh" --browser
use_toolchain
cd "$SOUK_ROOT"
chromium_path >/dev/null || die "there is no Chromium and it could not be installed; as root: apt-get install chromium"
if [ -z "${SOUK_NODE:-}" ]; then
	"$SOUK_ROOT/scripts/build.sh"
	export SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node"
fi
"$SOUK_ROOT/scripts/dapp.sh" --if-changed
exec npm run --silent lighthouse --workspace @souk/dapp
