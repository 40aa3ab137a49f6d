#!/usr/bin/env bash
# A network on this machine: four validators, an archive node and a light client, with a live table of what they know and a
# load of orders. Runs until Ctrl-C. Nothing is left running, however this ends.
#
#   scripts/net.sh [--no-load] [--for SECONDS]
#
# SOUK_NODE names a built node; else the node is built. zombienet of package-lock.json starts the nodes (zombienet/souk.toml).
set -euo pipefail
. "$(dirname "$0")/lib.sh"

usage='usage: make net [ARGS="[--no-load] [--for SECONDS]"]'
watch=()
while [ $# -gt 0 ]; do
	case "$1" in
	--no-load) watch+=("$1") ;;
	--for)
		[[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || die "--for needs a number of seconds, got '${2:-nothing}'; $usage"
		watch+=("$1" "$2")
		shift
		;;
	-h | --help)
		echo "$usage"
		exit 0
		;;
	*) die "unknown argument '$1'; $usage" ;;
	esac
	shift
done

"$SOUK_ROOT/scripts/setup.sh" --net
if [ -z "${SOUK_NODE:-}" ]; then
	use_toolchain
	say "building (a first build takes 15 to 45 minutes on two cores)"
	"$SOUK_ROOT/scripts/build.sh"
	SOUK_NODE="$CARGO_TARGET_DIR/debug/souk-node"
fi
[ -x "$SOUK_NODE" ] || die "SOUK_NODE names $SOUK_NODE, which is no program"
have ps || die "zombienet needs ps: apt-get install procps"

run_dir="$(mktemp -d "${TMPDIR:-/tmp}/souk-net.XXXXXX")"
groups=()
# Whether a process is left in a group.
runs() { kill -0 -- "-$1" 2>/dev/null; }
stop() {
	local code=$? group
	trap - EXIT
	trap '' INT TERM HUP
	for group in ${groups[@]+"${groups[@]}"}; do kill -- "-$group" 2>/dev/null || true; done
	for _ in $(seq 50); do
		local left=''
		for group in ${groups[@]+"${groups[@]}"}; do if runs "$group"; then left=1; fi; done
		[ -n "$left" ] || break
		sleep 0.1
	done
	for group in ${groups[@]+"${groups[@]}"}; do kill -9 -- "-$group" 2>/dev/null || true; done
	[ "$code" -eq 0 ] || [ "$code" -ge 128 ] || [ ! -s "$run_dir/zombienet.log" ] || {
		echo "souk: the last lines of zombienet:" >&2
		tail -n 15 "$run_dir/zombienet.log" >&2
	}
	rm -rf "$run_dir"
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# zombienet finds nodes by the name of their program on PATH.
mkdir "$run_dir/bin"
ln -s "$(realpath "$SOUK_NODE")" "$run_dir/bin/souk-node"
cd "$SOUK_ROOT"
say "zombienet starts four validators and an archive node"
# Every part is a process group of its own, which ends as a whole: zombienet starts nodes through shells.
set -m
PATH="$run_dir/bin:$PATH" node_modules/.bin/zombienet --provider native --dir "$run_dir/net" --force --logType silent \
	--spawn-concurrency 1 spawn zombienet/souk.toml >"$run_dir/zombienet.log" 2>&1 </dev/null &
zombienet=$!
set +m
groups+=("$zombienet")
for _ in $(seq 600); do
	[ ! -s "$run_dir/net/zombie.json" ] || break
	kill -0 "$zombienet" 2>/dev/null || die "zombienet stopped while it started the network"
	sleep 1
done
[ -s "$run_dir/net/zombie.json" ] || die "the network was not up within ten minutes"
set -m
node --import tsx tests/net/table.ts "$run_dir/net" ${watch[@]+"${watch[@]}"} </dev/null &
table=$!
set +m
groups+=("$table")
# Ctrl-C reaches only this shell, which ends the others.
wait "$table"
