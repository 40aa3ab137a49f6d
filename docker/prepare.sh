#!/usr/bin/env bash
# Makes what compose.yml needs, in docker/network/: keys of four operators, the accounts of the economy, the specification, and a base
# path for each validator. Run it once. All keys of this network are on this machine, so it is for trials.
#
#   [SOUK_NODE=path/to/souk-node] docker/prepare.sh [FOLDER]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
folder="${1:-$here/network}"
genesis="$here/../scripts/genesis.py"
# The user of the image.
uid=1000

die() {
	printf 'prepare.sh: %s\n' "$*" >&2
	exit 1
}
[ $# -le 1 ] || die "usage: docker/prepare.sh [FOLDER]"
[ ! -e "$folder" ] || die "$folder exists already: remove it to make another network"
[ "$(id -u)" -eq 0 ] || [ "$(id -u)" -eq "$uid" ] || die "the containers run as user $uid, who must own the base paths: run this as root"

# A network that was made in part is none.
made=
cleanup() {
	[ -n "$made" ] || rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

mkdir -p "$folder"
chmod 700 "$folder"
operators=()
for number in 1 2 3 4; do
	name="validator-$number"
	# The name is that of the service, by which the containers find each other.
	"$genesis" keys "$name" --secrets "$folder/secret/$name" --output "$folder/operators/$name.json" \
		--address "/dns4/$name/tcp/30333" >/dev/null
	operators+=("$folder/operators/$name.json")
done
"$genesis" accounts --network "$here/../chain-specs/souk-testnet/network.json" --secrets "$folder/secret/accounts" \
	--output "$folder/network.json" >/dev/null
"$genesis" assemble --network "$folder/network.json" --output "$folder" "${operators[@]}"
cp "$folder/souk-testnet.raw.json" "$folder/spec.json"
for number in 1 2 3 4; do
	name="validator-$number"
	"$genesis" install --secrets "$folder/secret/$name" --chain "$folder/spec.json" --base-path "$folder/$name" >/dev/null
done
if [ "$(id -u)" -eq 0 ]; then
	chown -R "$uid:$uid" "$folder"/validator-[1-4]
	# The containers look into the folder, but not at the secrets.
	chmod 711 "$folder"
	chmod 700 "$folder/secret"
fi
chmod 644 "$folder/spec.json"
made=1
echo "$folder is ready. $folder/secret holds every key of this network: move it away, or lose the network with the machine."
