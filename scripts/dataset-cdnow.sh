#!/usr/bin/env bash
# Get CDNOW_master.txt, 69 659 real purchases of an online CD shop (1997-01 to 1998-06), out of the Python package
# Lifetimes, keep it in the cache and print its path. If the cached file is intact, only the path is printed.
#
#   scripts/dataset-cdnow.sh        SOUK_CACHE (default ~/.cache/souk) chooses the cache
set -euo pipefail

package=Lifetimes==0.11.3
member=lifetimes/datasets/CDNOW_master.txt
sha256=eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef

die() {
	printf 'souk: %s\n' "$*" >&2
	exit 1
}

cache="${SOUK_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/souk}/datasets"
file="$cache/CDNOW_master.txt"
intact() { printf '%s  %s\n' "$sha256" "$1" | sha256sum --check --status 2>/dev/null; }

if ! intact "$file"; then
	command -v python3 >/dev/null 2>&1 || die "python3 is missing: the sales data comes as a Python package ($package)"
	python3 -m pip --version >/dev/null 2>&1 ||
		die "pip is missing (apt-get install python3-pip), or put CDNOW_master.txt of $package at $file yourself"
	mkdir -p "$cache" || die "cannot write to $cache; choose another place with SOUK_CACHE"
	work="$(mktemp -d "$cache/.download.XXXXXX")"
	trap 'rm -rf "$work"' EXIT
	python3 -m pip download --quiet --disable-pip-version-check --no-input --no-deps --only-binary :all: \
		--dest "$work" "$package" >"$work/log" 2>&1 ||
		die "pip could not download $package: $(grep -i error "$work/log" | tail -n 1)"
	python3 - "$work" "$member" <<-'EOF' || die "$package does not hold $member"
		import glob, sys, zipfile
		work, member = sys.argv[1:]
		with zipfile.ZipFile(glob.glob(work + "/*.whl")[0]) as wheel, open(work + "/data", "wb") as out:
		    out.write(wheel.read(member))
	EOF
	intact "$work/data" || die "$member of $package is not the file that was pinned (sha256 $sha256)"
	mv "$work/data" "$file"
fi
echo "$file"
