#!/usr/bin/env bash
# Tries the image's second stage where no registry can be reached: the base image is made by debootstrap, and the node is one that is
# built already. Then it runs the image as compose.yml does, and asks its health check.
#
#   sudo docker/try.sh path/to/souk-node          PODMAN="podman --runtime runc" where crun does not fit the machine
#
# Needs debootstrap and podman. Leaves the image souk-node:try, and nothing else.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
node="${1:-}"
read -ra podman <<<"${PODMAN:-podman}"

die() {
	printf 'try.sh: %s\n' "$*" >&2
	exit 1
}
[ $# -eq 1 ] || die "usage: docker/try.sh path/to/souk-node"
[ -x "$node" ] || die "$node is not a program"
[ "$(id -u)" -eq 0 ] || die "debootstrap and chroot need root"
for tool in debootstrap "${podman[0]}"; do
	command -v "$tool" >/dev/null || die "$tool is missing"
done

scratch="$(mktemp -d "${TMPDIR:-/tmp}/souk-image.XXXXXX")"
container="souk-try-$$" base=
# shellcheck disable=SC2329 # the trap calls it
cleanup() {
	"${podman[@]}" rm --force --time 0 "$container" >/dev/null 2>&1 || true
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
{
	printf 'FROM scratch AS build\nCOPY souk-node /souk/target/production/souk-node\n'
	awk '/^FROM /{stage++} stage == 2' "$here/Dockerfile"
} >"$scratch/context/Dockerfile"
# Health checks are a part of Docker's format. In a chroot no container runtime is needed yet.
"${podman[@]}" build --isolation=chroot --format docker --tag souk-node:try "$scratch/context" >"$scratch/log" 2>&1 ||
	die "the stage does not build: $(tail -n 3 "$scratch/log")"

echo "running it"
limit="$(ulimit -Hn)"
"${podman[@]}" run --detach --name "$container" --network host --read-only --tmpfs /tmp --cap-drop ALL \
	--security-opt no-new-privileges --ulimit nofile="$limit:$limit" --ulimit nproc=4096:4096 --env SOUK_RPC_PORT=29944 \
	souk-node:try --chain=dev --base-path=/data --rpc-port=29944 --no-prometheus --listen-addr=/ip4/127.0.0.1/tcp/0 \
	--no-telemetry --no-mdns >/dev/null 2>&1 || die "the container does not start"
inside() { "${podman[@]}" exec "$container" /bin/bash -c "$1"; }
for _ in $(seq 60); do
	if "${podman[@]}" healthcheck run "$container" >/dev/null 2>&1; then
		[ "$(inside 'id -u')" = 1000 ] || die "the node does not run as user 1000"
		# shellcheck disable=SC2016 # the container's shell reads it
		inside 'touch /data/try && rm /data/try && ! touch /try 2>/dev/null' || die "only /data should be writable"
		inside 'souk-node --version'
		echo "the image builds, runs as user 1000, writes only /data, and is healthy"
		exit 0
	fi
	sleep 2
done
"${podman[@]}" logs "$container" 2>&1 | tail -n 5 >&2
die "it is not healthy after two minutes"
