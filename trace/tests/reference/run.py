#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs GS1's reference event hash over a folder of JSON-LD documents.

    run.py PACKAGES FOLDER
    run.py PACKAGES --context

Installs the packages of requirements.txt, which lies beside this file, into the folder PACKAGES where they are missing.
Then writes one JSON line per *.jsonld file of FOLDER, in name order:

    {"file": NAME, "events": [{"prehash": STR, "hash": STR} or {"error": STR}, ...]}
    {"file": NAME, "error": STR}            the reference refuses the whole document

With --context it prints the EPCIS context the reference works with instead.

Exit code 77: the packages cannot be installed, so nothing could be compared. Several runs may share PACKAGES.
"""

import fcntl
import json
import os
import pathlib
import shutil
import subprocess
import sys

REQUIREMENTS = pathlib.Path(__file__).resolve().parent / "requirements.txt"
CANNOT_INSTALL = 77


def install(packages):
    """Installs what is missing. Another run that comes meanwhile waits."""
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    ready = packages / "installed.txt"
    with open(str(packages) + ".lock", "w", encoding="utf-8") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if ready.exists() and ready.read_text(encoding="utf-8") == wanted:
            return
        shutil.rmtree(packages, ignore_errors=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        done = subprocess.run(
            pip + ["--target", str(packages), "-r", str(REQUIREMENTS)], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            reason = [line for line in done.stderr.splitlines() if "error" in line.lower()] or ["pip failed"]
            print("the reference implementation cannot be installed: " + reason[-1].strip(), file=sys.stderr)
            sys.exit(CANNOT_INSTALL)
        ready.write_text(wanted, encoding="utf-8")


def compare(folder):
    import logging

    logging.disable(logging.CRITICAL)
    from epcis_event_hash_generator import hash_generator, json_to_py

    for path in sorted(pathlib.Path(folder).glob("*.jsonld")):
        line = {"file": path.name}
        # The package keeps the prefixes it has seen in a module global, across documents. One document, one start.
        json_to_py._namespaces.clear()
        try:
            events = json_to_py.event_list_from_epcis_document_str(path.read_text(encoding="utf-8"))
            line["events"] = [one_event(hash_generator, event) for event in events[2]]
        except Exception as error:  # the reference raises whatever it meets
            line["error"] = type(error).__name__ + ": " + str(error).replace("\n", " ")[:300]
        print(json.dumps(line))


def print_context():
    from epcis_event_hash_generator.file_document_loader import file_document_loader

    address = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"
    print(json.dumps(file_document_loader()(address)["document"]))


def one_event(hash_generator, event):
    # Failures inside an event are logged and the event is left out: an empty list says so.
    prehashes = hash_generator.derive_prehashes_from_events(("EventList", "", [event]))
    if not prehashes:
        return {"error": "the reference gives no pre-hash string"}
    return {
        "prehash": prehashes[0],
        "hash": hash_generator.calculate_hashes_from_pre_hashes(prehashes)[0],
    }


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        return print_context() if sys.argv[2] == "--context" else compare(sys.argv[2])
    if len(sys.argv) != 3:
        sys.exit("usage: run.py PACKAGES FOLDER|--context")
    packages = pathlib.Path(sys.argv[1]).resolve()
    install(packages)
    # Times without an offset would otherwise depend on where the machine stands.
    environment = dict(os.environ, PYTHONPATH=str(packages), PYTHONWARNINGS="ignore", TZ="UTC")
    inside = [sys.executable, str(pathlib.Path(__file__).resolve()), "--inside", sys.argv[2]]
    return subprocess.run(inside, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
