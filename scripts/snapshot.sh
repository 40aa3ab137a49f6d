#!/usr/bin/env bash
# Backs up the database of a node into one file, and restores it.
#
#   snapshot.sh backup  --chain SPEC --base-path BASE --output FILE     the node must be stopped; FILE.sha256 is written beside it
#   snapshot.sh verify  FILE                                            whether the file is whole, and what is in it
#   snapshot.sh restore --chain SPEC --base-path BASE FILE              into a base path without a database
#
# Keys are not in it, neither session keys nor the network key: back those up by themselves (docs/runbooks/backup-restore.md).
# FILE ends with .tar, .tar.gz or .tar.zst. The node is $SOUK_NODE, or the souk-node on the PATH.
set -euo pipefail

node="${SOUK_NODE:-souk-node}"

die() {
	printf 'snapshot.sh: %s\n' "$*" >&2
	exit 1
}
usage() { die "$*; usage: snapshot.sh backup|verify|restore, see the head of the file"; }

# The node's own answer, or its last error.
ask() {
	local output
	output="$("$node" "$@" 2>"$scratch/errors")" || {
		die "souk-node $1: $(tail -n 1 "$scratch/errors" | sed 's/^Error: //')"
	}
	printf '%s\n' "$output"
}

# A value of a flat JSON object on standard input: text or number.
value() { grep -o "\"$1\" *: *\"\{0,1\}[^\",}]*" | sed 's/.*: *"\{0,1\}//' | head -n 1; }

# Where the database of the chain is. The id of a specification is a plain word.
locate() {
	[ -n "$chain" ] || usage "--chain is missing"
	[ -n "$base" ] || usage "--base-path is missing"
	ask export-chain-spec --chain "$chain" --output "$scratch/spec.json" >/dev/null
	id="$(value id <"$scratch/spec.json")"
	rm -f "$scratch/spec.json"
	# Absolute, because tar changes its folder twice.
	case "$base" in
	/*) ;;
	*) base="$PWD/$base" ;;
	esac
	folder="$base/chains/$id"
	database="$folder/paritydb"
}

# Whether another process has the database open: it holds a lock on this file.
in_use() { ! flock --nonblock "$database/full/lock" true; }

# The program that tar packs and unpacks a file with, by the end of its name.
packer() {
	case "$1" in
	*.tar.zst) command -v zstd >/dev/null || die "zstd is missing, and $1 needs it: apt-get install zstd" ;;
	*.tar.gz) command -v gzip >/dev/null || die "gzip is missing, and $1 needs it" ;;
	esac
}

verified() {
	local file="$1"
	[ -r "$file" ] || die "cannot read $file"
	packer "$file"
	[ -r "$file.sha256" ] || die "$file.sha256 is missing: without it nobody can tell whether $file is whole"
	(cd "$(dirname "$file")" && sha256sum --check --status "$(basename "$file").sha256") ||
		die "$file is not the file that was backed up: its sha256 is another one"
	tar --extract --to-stdout --file "$file" manifest.json 2>/dev/null || die "$file is not a snapshot: it has no manifest.json"
}

backup() {
	locate
	[ -n "$output" ] || usage "--output is missing"
	case "$output" in
	*.tar | *.tar.gz | *.tar.zst) ;;
	*) die "--output $output does not end with .tar, .tar.gz or .tar.zst" ;;
	esac
	packer "$output"
	for name in "$output" "$output.sha256"; do
		[ ! -e "$name" ] || die "$name exists already"
	done
	[ -d "$database/full" ] || die "there is no database at $database"
	! in_use || die "the database at $database is in use: stop the node first"
	ask chain-info --chain "$chain" --base-path "$base" >"$scratch/info.json"
	{
		printf '{\n  "id": "%s",\n  "made": "%s",\n  "node": "%s",\n' "$id" "$(date --utc +%Y-%m-%dT%H:%M:%SZ)" "$("$node" --version | head -n 1)"
		for name in genesis_hash best_hash best_number finalized_hash; do
			printf '  "%s": "%s",\n' "$name" "$(value "$name" <"$scratch/info.json")"
		done
		printf '  "finalized_number": "%s"\n}\n' "$(value finalized_number <"$scratch/info.json")"
	} >"$scratch/manifest.json"
	mkdir -p "$(dirname "$output")"
	part="$(dirname "$output")/.part-$(basename "$output")"
	# The lock is held meanwhile, so no node can start.
	flock --nonblock "$database/full/lock" tar --create --auto-compress --file "$part" --exclude=lock \
		--directory "$scratch" manifest.json --directory "$folder" paritydb ||
		die "cannot write $output"
	mv "$part" "$output"
	(cd "$(dirname "$output")" && sha256sum "$(basename "$output")" >"$(basename "$output").sha256")
	cat "$scratch/manifest.json"
}

restore() {
	locate
	verified "$file" >"$scratch/manifest.json"
	local of
	of="$(value id <"$scratch/manifest.json")"
	[ "$of" = "$id" ] || die "$file is of the chain $of, and $chain is $id"
	[ ! -e "$database" ] || die "there is a database at $database: remove it (souk-node purge-chain), or choose another --base-path"
	# An old database does not know for what this validator voted since.
	[ -z "$(ls -A "$folder/keystore" 2>/dev/null)" ] ||
		die "$folder/keystore has session keys: with an old database they could vote twice and be slashed. Remove them, and make new ones after the restore (docs/runbooks/backup-restore.md)"
	mkdir -p "$folder"
	part="$folder/.restoring"
	rm -rf "$part"
	mkdir "$part"
	tar --extract --file "$file" --directory "$part" --no-same-owner paritydb || die "cannot unpack $file into $part"
	mv "$part/paritydb" "$database"
	rm -rf "$part"
	part=
	ask chain-info --chain "$chain" --base-path "$base" >"$scratch/info.json"
	for name in genesis_hash best_hash finalized_hash; do
		[ "$(value "$name" <"$scratch/info.json")" = "$(value "$name" <"$scratch/manifest.json")" ] ||
			die "the restored database has another $name than the snapshot: remove $database"
	done
	cat "$scratch/manifest.json"
}

[ $# -gt 0 ] || usage "a command is missing"
command="$1"
shift
chain='' base='' output='' file='' part='' id='' folder='' database=''
while [ $# -gt 0 ]; do
	case "$1" in
	--chain | --base-path | --output)
		[ -n "${2:-}" ] || usage "$1 needs a value"
		case "$1" in
		--chain) chain="$2" ;;
		--base-path) base="$2" ;;
		--output) output="$2" ;;
		esac
		shift
		;;
	-*) usage "unknown flag $1" ;;
	*)
		[ -z "$file" ] || usage "a second file: $1"
		file="$1"
		;;
	esac
	shift
done

command -v "$node" >/dev/null || die "there is no program $node: put souk-node on the PATH, or name it in SOUK_NODE"
for tool in flock tar sha256sum; do
	command -v "$tool" >/dev/null || die "$tool is missing"
done
scratch="$(mktemp -d "${TMPDIR:-/tmp}/souk-snapshot.XXXXXX")"
cleanup() { rm -rf "$scratch" ${part:+"$part"}; }
trap cleanup EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

case "$command" in
backup)
	[ -z "$file" ] || usage "backup takes no file, but --output"
	backup
	;;
restore)
	[ -n "$file" ] || usage "the snapshot's file is missing"
	[ -z "$output" ] || usage "restore has no --output"
	restore
	;;
verify)
	[ -n "$file" ] || usage "the snapshot's file is missing"
	verified "$file"
	;;
*) usage "unknown command $command" ;;
esac
