#!/usr/bin/env bash
# Measure the gateway: how many events a second it indexes of a real chain, and how long every read takes over a million orders.
#
#   scripts/bench-gateway.sh [--quick] [--orders N] [--replayed N]
#
#   --orders N     orders that are loaded for the reads (1000000, quick: 50000)
#   --replayed N   orders of the chain that is indexed (500, quick: 100)
#   --quick        the development build, fewer orders
#
# The gateway is built as releases are, the node as it is built already. Run it alone on the machine: whatever else runs is measured
# too. It needs 10 GB in $SOUK_BENCH_FOLDER, or the system's temporary folder. Results go to benchmarks/results. Nothing is left
# running, however this ends.
set -euo pipefail
. "$(dirname "$0")/lib.sh"

usage="usage: scripts/bench-gateway.sh [--quick] [--orders N] [--replayed N]"
orders=1000000 replayed=500 quick=
while [ $# -gt 0 ]; do
	case "$1" in
	--quick) quick=1 orders=50000 replayed=100 ;;
	--orders | --replayed)
		[[ "${2:-}" =~ ^[1-9][0-9]*$ ]] || die "$1 needs a number of orders, got '${2:-nothing}'; $usage"
		if [ "$1" = --orders ]; then orders="$2"; else replayed="$2"; fi
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

"$SOUK_ROOT/scripts/setup.sh"
use_toolchain || die "no Rust toolchain: run scripts/setup.sh"
cd "$SOUK_ROOT"
"$SOUK_ROOT/scripts/dataset-cdnow.sh" >/dev/null
if [ -n "$quick" ]; then profile=dev folder=debug; else profile=production folder=production; fi
say "building the gateway, profile $profile"
"$SOUK_ROOT/scripts/build.sh"
cargo build --locked --profile "$profile" --manifest-path trace/Cargo.toml --package souk-gateway --bins

run_dir="$(mktemp -d "${SOUK_BENCH_FOLDER:-${TMPDIR:-/tmp}}/souk-bench-gateway.XXXXXX")"
node_pid=
child=
stop() {
	local code=$? pid
	trap - EXIT
	trap '' INT TERM HUP
	for pid in $child $node_pid; do
		kill "$pid" 2>/dev/null || true
		wait "$pid" 2>/dev/null || true
	done
	rm -rf "$run_dir"
	exit "$code"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# In the background: bash handles a signal at once only while it waits for a background process.
run() {
	local code=0
	"$@" &
	child=$!
	wait "$child" || code=$?
	child=
	return "$code"
}

say "a chain with $replayed replayed orders"
"$CARGO_TARGET_DIR/debug/souk-node" --dev --chain souk --base-path "$run_dir/chain" --rpc-port "$(free_port 9944)" --no-prometheus \
	--listen-addr /ip4/127.0.0.1/tcp/0 --pool-limit 65536 --pool-kbytes 262144 --state-pruning archive --blocks-pruning archive \
	--no-telemetry >"$run_dir/node.log" 2>&1 &
node_pid=$!
address=
for _ in $(seq 240); do
	address="$(sed -n 's/.*Running JSON-RPC server: addr=\(127\.0\.0\.1:[0-9]*\),.*/\1/p' "$run_dir/node.log")"
	[ -z "$address" ] || break
	kill -0 "$node_pid" 2>/dev/null || die "the node stopped while starting: $(tail -n 1 "$run_dir/node.log")"
	sleep 0.5
done
[ -n "$address" ] || die "the node did not listen within two minutes"
run node --import tsx replay/src/replay.ts --url "ws://$address" --orders "$replayed" --exit >"$run_dir/replay.txt"
tail -n 1 "$run_dir/replay.txt" >&2

say "indexing it, three times"
: >"$run_dir/indexing"
for turn in 1 2 3; do
	run "$CARGO_TARGET_DIR/$folder/souk-gateway" --node "ws://$address" --database "sqlite:$run_dir/index-$turn.db" \
		--content "$run_dir/content-$turn" --exit >"$run_dir/index.txt" 2>/dev/null
	grep '^RESULT ' "$run_dir/index.txt" >>"$run_dir/indexing"
done
kill "$node_pid" 2>/dev/null || true
wait "$node_pid" 2>/dev/null || true
node_pid=

say "loading $orders orders, and asking"
code=0
SOUK_BENCH_ORDERS="$orders" SOUK_BENCH_FOLDER="$run_dir" SOUK_BENCH_OUT="$run_dir/reads.json" run cargo test --locked \
	--profile "$profile" --manifest-path trace/Cargo.toml --package souk-gateway --test api_rest -- --ignored --nocapture --exact \
	load::should_read_within_fifty_milliseconds_over_a_million_orders || code=$?
[ -s "$run_dir/reads.json" ] || die "nothing was measured"

revision="$(git rev-parse --short HEAD 2>/dev/null || echo unknown)"
[ -z "$(git status --porcelain -- . ':!benchmarks/results' 2>/dev/null)" ] || revision="$revision, changed"
mkdir -p benchmarks/results
python3 - "$run_dir" benchmarks/results "$revision" "$profile" "$replayed" <<'END'
import hashlib, json, os, re, statistics, subprocess, sys, time

run, out, revision, profile, replayed = sys.argv[1:]


def after(path, name):
    with open(path) as lines:
        return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(name)), "")


# The same name as souk-bench gives the machine.
cpu, kernel = after("/proc/cpuinfo", "model name"), open("/proc/sys/kernel/osrelease").read().strip()
rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True).stdout.strip()
memory = (int(after("/proc/meminfo", "MemTotal").split()[0]) + (1 << 19)) >> 20
cores = len(os.sched_getaffinity(0))
digest = hashlib.blake2b(f"{cpu}/{kernel}/{rustc}".encode(), digest_size=32).hexdigest()[:6]
fingerprint = f"{cores}c{memory}g-{digest}"
indexing = [dict(re.findall(r"(\w+)=(\S+)", line)) for line in open(f"{run}/indexing")]
rates = [float(one["events_per_second"]) for one in indexing]
reads = json.load(open(f"{run}/reads.json"))
report = {
    "machine": {"cpu": cpu, "cores": cores, "memory_gib": memory, "kernel": kernel, "rustc": rustc, "fingerprint": fingerprint},
    "run": {"revision": revision, "profile": profile, "replayed": int(replayed), "load_at_end": open("/proc/loadavg").read().split()[:3]},
    "indexing": indexing,
    "reads": reads,
}
path = f"{out}/{time.strftime('%Y-%m-%dT%H%M%S', time.gmtime())}-gateway-{fingerprint}.json"
with open(path, "w") as file:
    json.dump(report, file, indent=1)
    file.write("\n")
print(f"saved {path}", file=sys.stderr)
worst = max(one["p99_ms"] for one in reads["reads"])
print(
    f"RESULT gateway orders={reads['orders']} rows={reads['rows']} reads={len(reads['reads'])} p99_ms={worst:.2f} "
    f"over_goal={reads['slow']} events_per_second={statistics.median(rates):.0f} profile={profile} machine={fingerprint}"
)
END
(exit "$code")
