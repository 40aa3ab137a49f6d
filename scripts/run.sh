#!/usr/bin/env bash
# Set up, build, start a development chain with a gateway beside it, and do the main job on it: replay real purchases as orders,
# and compare chain and gateway with what was done. The gateway serves the dapp, in which the replayed shops are open.
#
#   [ECONOMY=esc|ecom|bizkey|ctt|souk] scripts/run.sh [--exit] [--orders N | --all] [--receipts N] [--attested P] [--mixed P]
#
# Without --exit chain and gateway stay up until Ctrl-C, and the last line is where to open the dapp. Nothing is left running, however
# this ends.
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
"$SOUK_ROOT/scripts/dapp.sh" --if-changed >&2

run_dir="$(mktemp -d "${TMPDIR:-/tmp}/souk-run.XXXXXX")"
node_log="$run_dir/node.log"
gateway_log="$run_dir/gateway.log"
node_pid=
gateway_pid=
client_pid=
# Ends a process of this run within five seconds.
end() {
	[ -n "$1" ] && kill -0 "$1" 2>/dev/null || return 0
	kill "$1" 2>/dev/null || true
	for _ in $(seq 50); do
		kill -0 "$1" 2>/dev/null || break
		sleep 0.1
	done
	kill -9 "$1" 2>/dev/null || true
	wait "$1" 2>/dev/null || true
}
# Waits for what a process of this run says in its log, and says it: `said PID LOG SED-SCRIPT NAME`.
said() {
	local text=
	for _ in $(seq 240); do
		text="$(sed -n "$3" "$2" | head -n 1)"
		[ -z "$text" ] || break
		kill -0 "$1" 2>/dev/null || die "the $4 stopped while starting"
		sleep 0.5
	done
	[ -n "$text" ] || die "the $4 did not listen within two minutes"
	echo "$text"
}
stop() {
	local code=$?
	# Signals are ignored, not reset: a second Ctrl-C must not leave the node and its folder behind.
	trap - EXIT
	trap '' INT TERM HUP
	[ -z "$client_pid" ] || kill "$client_pid" 2>/dev/null || true
	# The gateway first: it would only tell that its node is gone.
	end "$gateway_pid"
	end "$node_pid"
	[ "$code" -eq 0 ] || [ ! -s "$node_log" ] || {
		echo "souk: the last lines of the node's log:" >&2
		tail -n 15 "$node_log" >&2
	}
	[ "$code" -eq 0 ] || [ ! -s "$gateway_log" ] || {
		echo "souk: the last lines of the gateway's log:" >&2
		tail -n 15 "$gateway_log" >&2
	}
	rm -rf "$run_dir"
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

metrics_port="$(free_port 9615)"
# A light client in a browser reaches a peer by WebSocket.
peer_port="$(free_port "${SOUK_PEER_PORT:-30333}")"
"$CARGO_TARGET_DIR/debug/souk-node" export-chain-spec --chain "$economy" --raw --output "$run_dir/spec.json" 2>"$run_dir/spec.log" &
spec_pid=$!
# It keeps the state of every block: souk-gateway makes rows of it, whenever it is started.
say "starting a development chain with the economy $economy"
: >"$node_log"
"$CARGO_TARGET_DIR/debug/souk-node" --dev --chain "$economy" --base-path "$run_dir/chain" \
	--rpc-port "$(free_port "${SOUK_RPC_PORT:-9944}")" --prometheus-port "$metrics_port" \
	--listen-addr "/ip4/127.0.0.1/tcp/$peer_port/ws" \
	--pool-limit 65536 --pool-kbytes 262144 \
	--state-pruning archive --blocks-pruning archive \
	--no-telemetry >"$node_log" 2>&1 &
node_pid=$!

# The address comes from the node's log. The free port may have been taken meanwhile, for example by a second run of this
# script: then the node takes another one, and what answers on the first is a stranger.
address="$(said "$node_pid" "$node_log" 's/.*Running JSON-RPC server: addr=\(127\.0\.0\.1:[0-9]*\),.*/\1/p' node)"
say "the chain is on ws://$address"

# What the gateway serves is the build of the dapp, and the specification of this chain for the light client in it.
cp -R "$SOUK_ROOT/dapp/dist" "$run_dir/dapp"
wait "$spec_pid" || die "the specification of the chain could not be written: $(tail -n 1 "$run_dir/spec.log")"
node "$SOUK_ROOT/dapp/scripts/specification.mjs" "http://$address" "$run_dir/spec.json" "$peer_port" >"$run_dir/dapp/chain-spec.json" ||
	die "the specification of the chain for light clients could not be written"
# The node's blocks come first on a machine with few cores: the gateway takes what is left, and catches up in between. Its rows
# and contents are in the folder of this run. All clients are on this machine, so none is held back.
gateway_port=0
[ -z "$leave_up" ] || gateway_port="$(free_port "${SOUK_GATEWAY_PORT:-8090}")"
: >"$gateway_log"
nice -n 10 "$CARGO_TARGET_DIR/debug/souk-gateway" --node "ws://$address" --database "sqlite:$run_dir/gateway.db" \
	--content "$run_dir/content" --listen "127.0.0.1:$gateway_port" \
	--requests-per-minute 0 --content-day-number 1000000 --dapp "$run_dir/dapp" >"$gateway_log" 2>&1 &
gateway_pid=$!
gateway="$(said "$gateway_pid" "$gateway_log" 's|^listens  *\(http://[^ ]*\)$|\1|p' gateway)"
say "the gateway is on $gateway"
node "$SOUK_ROOT/dapp/scripts/answers.mjs" "$gateway" "ws://$address" || die "the gateway does not serve the dapp as it should"

cd "$SOUK_ROOT"
[ -n "$leave_up" ] || orders+=(--exit)
# In the background: bash handles a signal at once only while it waits for a background process.
node --import tsx replay/src/replay.ts --url "ws://$address" --gateway "$gateway" "${orders[@]}" "${receipts[@]}" "${parts[@]}" &
client_pid=$!
wait "$client_pid"
client_pid=
[ -n "$leave_up" ] || exit 0
say "chain and gateway stay up; their logs are $node_log and $gateway_log; Ctrl-C stops them"
say "gateway   $gateway/docs"
echo "OPEN $gateway/"
wait -n "$node_pid" "$gateway_pid" || true
say "the node or the gateway stopped"
false
