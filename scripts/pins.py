#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the workspaces (root, runtime/parachain, trace, benchmarks/weigh, benchmarks/weigh/wasm) to the same versions.

1. A crate that a manifest of parachain, trace or weigh pins has the version that the root manifest pins.
2. A pinned crate is in each lock file that has it at all in the pinned version.
3. Where two lock files hold compatible versions of a crate (1.2.3 and 1.4.0, 0.2.1 and 0.2.5), it is the same version.
4. No crate of the SDK (frame-*, pallet-*, sc-*, sp-*, substrate-*) is in one lock file in two versions.
5. docker/Dockerfile builds with the compiler that rust-toolchain.toml names.

Prints one line for each that differs and exits 1; says how many crates it compared and exits 0.
"""

import pathlib
import sys
import tomllib

ROOT = pathlib.Path(__file__).resolve().parent.parent
WORKSPACES = {
    "root": ROOT,
    "parachain": ROOT / "runtime/parachain",
    "trace": ROOT / "trace",
    "weigh": ROOT / "benchmarks/weigh",
    "weigh-wasm": ROOT / "benchmarks/weigh/wasm",
}
SDK = ("frame-", "pallet-", "sc-", "sp-", "substrate-")


def read(path):
    with open(path, "rb") as file:
        return tomllib.load(file)


def pinned(manifest):
    """The exact versions of a manifest, by the crate's own name."""
    tables = [manifest.get("workspace", {}).get("dependencies", {})]
    tables += [manifest.get(kind, {}) for kind in ("dependencies", "dev-dependencies", "build-dependencies")]
    pins = {}
    for table in tables:
        for name, value in table.items():
            value = {"version": value} if isinstance(value, str) else value
            if "version" in value:
                pins[value.get("package", name)] = value["version"]
    return pins


def locked(lock):
    versions = {}
    for package in lock["package"]:
        versions.setdefault(package["name"], set()).add(package["version"])
    return versions


def compatible(version):
    """What cargo takes two versions to be the same by: the first number that is not zero, and those before it."""
    numbers = version.split("+")[0].split("-")[0].split(".")
    for index, number in enumerate(numbers):
        if number != "0":
            return tuple(numbers[: index + 1])
    return tuple(numbers)


def main():
    pins = {name: pinned(read(folder / "Cargo.toml")) for name, folder in WORKSPACES.items()}
    locks = {name: locked(read(folder / "Cargo.lock")) for name, folder in WORKSPACES.items()}
    faults = []
    for name in ("parachain", "trace", "weigh"):
        for crate, version in pins[name].items():
            if not version.startswith("="):
                faults.append(f"{name}/Cargo.toml: {crate} {version} is no exact version")
            elif pins["root"].get(crate, version) != version:
                faults.append(f"{name}/Cargo.toml: {crate} {version}, the root has {pins['root'][crate]}")
    for owner, crates in pins.items():
        for crate, version in crates.items():
            for name, lock in locks.items():
                if crate in lock and version.lstrip("=") not in lock[crate] and (name == owner or crate.startswith(SDK)):
                    faults.append(f"{name}/Cargo.lock: {crate} {', '.join(sorted(lock[crate]))}, {owner} pins {version}")
    compared = set()
    for one, other in (("root", "parachain"), ("root", "trace"), ("root", "weigh"), ("trace", "weigh")):
        for crate in locks[one].keys() & locks[other].keys():
            theirs = {compatible(version): version for version in locks[other][crate]}
            for version in locks[one][crate]:
                compared.add(crate)
                if theirs.get(compatible(version), version) != version:
                    faults.append(f"{crate}: {version} in {one}/Cargo.lock, {theirs[compatible(version)]} in {other}/Cargo.lock")
    for name, lock in locks.items():
        for crate, versions in lock.items():
            if crate.startswith(SDK) and len(versions) > 1:
                faults.append(f"{name}/Cargo.lock: {crate} in {len(versions)} versions: {', '.join(sorted(versions))}")
    compiler = read(ROOT / "rust-toolchain.toml")["toolchain"]["channel"]
    if f"/rust:{compiler}-" not in (ROOT / "docker/Dockerfile").read_text(encoding="utf-8"):
        faults.append(f"docker/Dockerfile: not the compiler of rust-toolchain.toml, {compiler}")
    for fault in faults:
        print(fault)
    if faults:
        sys.exit(1)
    print(f"{len(compared)} crates of more than one workspace have one version")


if __name__ == "__main__":
    main()
