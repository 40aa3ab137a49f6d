#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs GS1's reference event hash over a folder of JSON-LD documents.

    run.py VENV FOLDER
    run.py VENV --context

Makes the virtual environment VENV when it is missing (requirements.txt beside this file), then writes one JSON
line per *.jsonld file of FOLDER, in name order:

    {"file": NAME, "events": [{"prehash": STR, "hash": STR} or {"error": STR}, ...]}
    {"file": NAME, "error": STR}            the reference refuses the whole document

With --context it prints the EPCIS context the reference works with instead.

Exit code 77: the package index cannot be reached and VENV does not exist, so nothing could be compared.
"""

import json
import os
import pathlib
import subprocess
import sys
import venv

HERE = pathlib.Path(__file__).resolve().parent
CANNOT_INSTALL = 77


def ensure_environment(folder):
    """The virtual environment's interpreter, made now if it is missing."""
    python = folder / "bin" / "python"
    ready = folder / "ready"
    if not ready.exists():
        venv.create(folder, with_pip=True, clear=True)
        done = subprocess.run(
            [str(python), "-m", "pip", "install", "--quiet", "-r", str(HERE / "requirements.txt")],
            capture_output=True,
            text=True,
        )
        if done.returncode != 0:
            print("the reference implementation cannot be installed: " + done.stderr.strip()[-400:], file=sys.stderr)
            sys.exit(CANNOT_INSTALL)
        ready.write_text("installed\n")
    return python


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
        sys.exit("usage: run.py VENV FOLDER|--context")
    python = ensure_environment(pathlib.Path(sys.argv[1]))
    # Times without an offset would otherwise depend on where the machine stands.
    environment = dict(os.environ, TZ="UTC", PYTHONWARNINGS="ignore")
    return subprocess.run([str(python), str(pathlib.Path(__file__).resolve()), "--inside", sys.argv[2]],
                          env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
