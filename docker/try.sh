#!/usr/bin/env bash
# Tries the image's second stage where no registry can be reached: the base image is made by debootstrap, and node and gateway are
# built already. Then it runs both out of the image as compose.yml does, and asks their health checks.
#
#   sudo docker/try.sh path/to/souk-node [path/to/souk-gateway]
#
# The gateway is the one beside the node, unless it is named. PODMAN="podman --runtime runc" where crun does not fit the machine.
#
# Needs debootstrap and podman. Leaves the image souk-node:try, and nothing else.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
node="${1:-}"
gateway="${2:-$(dirname "$node")/souk-gateway}"
read -ra podman <<<"${PODMAN:-podman}"

die() {
	printf 'try.sh: %s\n' "$*" >&2
	exit 1
}
[ $# -eq 1 ] || [ $# -eq 2 ] || die "usage: docker/try.sh path/to/souk-node [path/to/souk-gateway]"
for program in "$node" "$gateway"; do
	[ -x "$program" ] || die "$program is not a program"
done
[ "$(id -u)" -eq 0 ] || die "debootstrap and chroot need root"
for tool in debootstrap "${podman[0]}"; do
	command -v "$tool" >/dev/null || die "$tool is missing"
done

scratch="$(mktemp -d "${TMPDIR:-/tmp}/souk-image.XXXXXX")"
container="souk-try-$$" base=
# shellcheck disable=SC2329 # the trap calls it
cleanup() {
	"${podman[@]}" rm --force --time 0 "$container" "$container-gateway" >/dev/null 2>&1 || true
	[ -z "$base" ] || "${podman[@]}" untag "$base" >/dev/null 2>&1 || true
	rm -rf "$scratch"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Debian's release is the one that the first stage names; the base image is the one of the last.
suite="$(sed -n 's/^FROM .*\/rust:[0-9.]*-\([a-z]*\) AS build$/\1/p' "$here/Dockerfile")"
base="$(sed -n 's/^FROM \([^ ]*\)$/\1/p' "$here/Dockerfile" | tail -n 1)"
[ -n "$suite" ] && [ -n "$base" ] || die "docker/Dockerfile does not name its images as expected"
if "${podman[@]}" image exists "$base"; then
	base=
else
	echo "making $base out of Debian $suite"
	debootstrap --variant=minbase "$suite" "$scratch/root" >"$scratch/log" || die "debootstrap failed: $(tail -n 1 "$scratch/log")"
	tar --directory "$scratch/root" --exclude=./dev --exclude=./proc --exclude=./sys --create . |
		"${podman[@]}" import - "$base" >/dev/null 2>&1
fi

mkdir "$scratch/context"
cp "$node" "$scratch/context/souk-node"
cp "$gateway" "$scratch/context/souk-gateway"
{
	printf 'FROM scratch AS build\nCOPY souk-node souk-gateway /souk/target/production/\n'
	awk '/^FROM /{stage++} stage == 2' "$here/Dockerfile"
} >"$scratch/context/Dockerfile"
# Health checks are a part of Docker's format. In a chroot no container runtime is needed yet.
"${podman[@]}" build --isolation=chroot --format docker --tag souk-node:try "$scratch/context" >"$scratch/log" 2>&1 ||
	die "the stage does not build: $(tail -n 3 "$scratch/log")"

echo "running both"
limit="$(ulimit -Hn)"
alike=(--detach --network host --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges
	--ulimit "nofile=$limit:$limit" --ulimit nproc=4096:4096)
"${podman[@]}" run "${alike[@]}" --name "$container" --env SOUK_RPC_PORT=29944 \
	souk-node:try --chain=dev --base-path=/data --rpc-port=29944 --no-prometheus --listen-addr=/ip4/127.0.0.1/tcp/0 \
	--no-telemetry --no-mdns >/dev/null 2>&1 || die "the node's container does not start"
inside() { "${podman[@]}" exec "$1" /bin/bash -c "$2"; }

# Waits until a program in a container is well, and looks who it is and what it may write.
well() {
	local name="$1" said="$2"
	shift 2
	for _ in $(seq 60); do
		if "$@" >/dev/null 2>&1; then
			[ "$(inside "$name" 'id -u')" = 1000 ] || die "the $said does not run as user 1000"
			# shellcheck disable=SC2016 # the container's shell reads it
			inside "$name" 'touch /data/try && rm /data/try && ! touch /try 2>/dev/null' || die "only /data should be writable"
			return 0
		fi
		sleep 2
	done
	"${podman[@]}" logs "$name" 2>&1 | tail -n 5 >&2
	die "the $said is not healthy after two minutes"
}
well "$container" node "${podman[@]}" healthcheck run "$container"
inside "$container" 'souk-node --version'

# The check that compose.yml has, at another port.
check="$(sed -n 's/^ *test: \[CMD, \/bin\/bash, -c, "\(.*\)"\]$/\1/p' "$here/compose.yml" | sed 's/\\\\/\\/g; s/8080/28080/')"
[ -n "$check" ] || die "docker/compose.yml has no health check of the gateway as expected"
"${podman[@]}" run "${alike[@]}" --name "$container-gateway" --entrypoint /usr/local/bin/souk-gateway --workdir /data \
	souk-node:try --node=ws://127.0.0.1:29944 --database=sqlite:/data/gateway.db --listen=127.0.0.1:28080 >/dev/null 2>&1 ||
	die "the gateway's container does not start"
well "$container-gateway" gateway inside "$container-gateway" "$check"
echo "the image builds. Node and gateway run as user 1000, write only /data, and are healthy"
