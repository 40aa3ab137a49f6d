#!/usr/bin/env bash
# Journeys of networks: what happens to validators that are killed, cut off, late, replaced, or upgraded. Half an hour; the
# smoke run takes less than four minutes.
#
#   scripts/net-test.sh [--smoke] [--only NAME]... [--list]
#
# SOUK_NODE names a built node; else the node is built. As root, all of it runs in namespaces of its own: nodes of journeys can
# be cut off from each other, disks can be small, and nothing is left running, however this ends.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

"$SOUK_ROOT/scripts/setup.sh" --net
if [ -z "${SOUK_NODE:-}" ]; then
	use_toolchain
	say "building"
	"$SOUK_ROOT/scripts/build.sh"
	export SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node"
fi
[ -x "$SOUK_NODE" ] || die "SOUK_NODE names $SOUK_NODE, which is no program"
# An upgrade needs a second runtime. Built before, so that the nodes have the processor.
case " $* " in
*" --smoke "* | *" --list "*) ;;
*" --only "*) [[ " $* " != *" runtime upgrade "* ]] || upgrade=1 ;;
*) upgrade=1 ;;
esac
if [ -n "${upgrade:-}" ] && [ -z "${SOUK_NET_UPGRADE:-}" ]; then
	SOUK_NET_UPGRADE="$("$SOUK_ROOT/scripts/next-runtime.sh")"
	export SOUK_NET_UPGRADE
fi
cd "$SOUK_ROOT"
run=(node --import tsx tests/net/main.ts "$@")

inside='' scratch=''
stop() {
	trap - EXIT
	trap '' INT TERM HUP
	if [ -n "$inside" ]; then
		# unshare ignores other signals while it waits. A first process that is killed takes all others of its namespace with it.
		kill -9 "$inside" 2>/dev/null || true
		wait "$inside" 2>/dev/null || true
	fi
	[ -z "$scratch" ] || rm -rf "$scratch"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A process namespace ends all of its processes together. A network namespace has ports, and a mount namespace disks, that
# nobody else sees.
private=(unshare --net --mount --pid --fork --kill-child --mount-proc)
if have unshare && have ip && "${private[@]}" true 2>/dev/null; then
	export SOUK_NET_PRIVATE=1
	scratch="$(mktemp -d "${TMPDIR:-/tmp}/souk-net.XXXXXX")"
	# shellcheck disable=SC2016 # the inner shell expands it
	TMPDIR="$scratch" "${private[@]}" bash -c 'ip link set lo up && exec "$@"' net-test "${run[@]}" &
	inside=$!
	wait "$inside"
else
	say "no namespaces of its own (they take root and unshare): journeys that need them are skipped"
	"${run[@]}"
fi
