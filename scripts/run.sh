#!/usr/bin/env bash
# Set up, build, start a development chain and do the main job on it: replay real purchases as orders.
#
#   [ECONOMY=esc|ecom|bizkey|ctt|souk] scripts/run.sh [--exit] [--orders N | --all] [--receipts N] [--attested P] [--mixed P]
#
# Without --exit the chain stays up until Ctrl-C. Nothing is left running, however this ends.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

usage="usage: make run [ECONOMY=esc|ecom|bizkey|ctt|souk] [ARGS=\"[--exit] [--orders N | --all] [--receipts N] [--attested P] [--mixed P]\"]"
economy="${ECONOMY:-souk}"
case "$economy" in
esc | ecom | bizkey | ctt | souk) ;;
*) die "unknown economy '$economy': esc, ecom, bizkey, ctt and souk are known; $usage" ;;
esac
leave_up=1
orders=(--orders 1000)
receipts=()
parts=()
while [ $# -gt 0 ]; do
	case "$1" in
	--exit) leave_up= ;;
	--orders)
		[[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || die "--orders needs a number of orders, got '${2:-nothing}'; $usage"
		orders=(--orders "$2")
		shift
		;;
	--orders=*)
		[[ "${1#*=}" =~ ^[1-9][0-9]*$ ]] || die "--orders needs a number of orders, got '${1#*=}'; $usage"
		orders=(--orders "${1#*=}")
		;;
	--all) orders=(--all) ;;
	--receipts)
		[[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || die "--receipts needs a number of receipts, got '${2:-nothing}'; $usage"
		receipts=(--receipts "$2")
		shift
		;;
	--receipts=*)
		[[ "${1#*=}" =~ ^[1-9][0-9]*$ ]] || die "--receipts needs a number of receipts, got '${1#*=}'; $usage"
		receipts=(--receipts "${1#*=}")
		;;
	--attested | --mixed)
		[[ "${2:-}" =~ ^(100|[1-9]?[0-9])$ ]] || die "$1 needs a part of 100 orders, 0 to 100, got '${2:-nothing}'; $usage"
		parts+=("$1" "$2")
		shift
		;;
	--attested=* | --mixed=*)
		[[ "${1#*=}" =~ ^(100|[1-9]?[0-9])$ ]] || die "${1%%=*} needs a part of 100 orders, 0 to 100, got '${1#*=}'; $usage"
		parts+=("${1%%=*}" "${1#*=}")
		;;
	-h | --help)
		echo "$usage"
		exit 0
		;;
	*) die "unknown argument '$1'; $usage" ;;
	esac
	shift
done

"$SOUK_ROOT/scripts/setup.sh"
use_toolchain
# Before the build: a download that fails must not come after a quarter of an hour of compiling.
"$SOUK_ROOT/scripts/dataset-cdnow.sh" >/dev/null
say "building (a first build takes 15 to 45 minutes on two cores)"
"$SOUK_ROOT/scripts/build.sh"

run_dir="$(mktemp -d "${TMPDIR:-/tmp}/souk-run.XXXXXX")"
node_log="$run_dir/node.log"
node_pid=
client_pid=
stop() {
	local code=$?
	# Signals are ignored, not reset: a second Ctrl-C must not leave the node and its folder behind.
	trap - EXIT
	trap '' INT TERM HUP
	[ -z "$client_pid" ] || kill "$client_pid" 2>/dev/null || true
	if [ -n "$node_pid" ] && kill -0 "$node_pid" 2>/dev/null; then
		kill "$node_pid" 2>/dev/null || true
		for _ in $(seq 50); do
			kill -0 "$node_pid" 2>/dev/null || break
			sleep 0.1
		done
		kill -9 "$node_pid" 2>/dev/null || true
		wait "$node_pid" 2>/dev/null || true
	fi
	[ "$code" -eq 0 ] || [ ! -s "$node_log" ] || {
		echo "souk: the last lines of the node's log:" >&2
		tail -n 15 "$node_log" >&2
	}
	rm -rf "$run_dir"
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

metrics_port="$(free_port 9615)"
# It keeps the state of every block: souk-gateway makes rows of it, whenever it is started.
say "starting a development chain with the economy $economy"
: >"$node_log"
"$CARGO_TARGET_DIR/debug/souk-node" --dev --chain "$economy" --base-path "$run_dir/chain" \
	--rpc-port "$(free_port "${SOUK_RPC_PORT:-9944}")" --prometheus-port "$metrics_port" \
	--listen-addr /ip4/127.0.0.1/tcp/0 \
	--pool-limit 65536 --pool-kbytes 262144 \
	--state-pruning archive --blocks-pruning archive \
	--no-telemetry >"$node_log" 2>&1 &
node_pid=$!

# The address comes from the node's log. The free port may have been taken meanwhile, for example by a second run of this
# script: then the node takes another one, and what answers on the first is a stranger.
address=
for _ in $(seq 240); do
	address="$(sed -n 's/.*Running JSON-RPC server: addr=\(127\.0\.0\.1:[0-9]*\),.*/\1/p' "$node_log")"
	[ -z "$address" ] || break
	kill -0 "$node_pid" 2>/dev/null || die "the node stopped while starting"
	sleep 0.5
done
[ -n "$address" ] || die "the node did not listen within two minutes"
say "the chain is on ws://$address"

cd "$SOUK_ROOT"
[ -n "$leave_up" ] || orders+=(--exit)
# In the background: bash handles a signal at once only while it waits for a background process.
node --import tsx replay/src/replay.ts --url "ws://$address" "${orders[@]}" "${receipts[@]}" "${parts[@]}" &
client_pid=$!
wait "$client_pid"
client_pid=
[ -n "$leave_up" ] || exit 0
say "the chain stays up; its log is $node_log; Ctrl-C stops it"
wait "$node_pid"
