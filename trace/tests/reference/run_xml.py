#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs GS1's reference event hash over a folder of EPCIS XML documents.

    run_xml.py PACKAGES FOLDER

Like run.py, which lies beside this file and installs the packages, for the *.xml files of FOLDER.
"""

import json
import logging
import os
import pathlib
import subprocess
import sys

import run


def compare(folder):
    logging.disable(logging.CRITICAL)
    from epcis_event_hash_generator import hash_generator, xml_to_py

    for path in sorted(pathlib.Path(folder).glob("*.xml")):
        line = {"file": path.name}
        try:
            events = xml_to_py.event_list_from_epcis_document_str(path.read_text(encoding="utf-8"))
            line["events"] = [run.one_event(hash_generator, event) for event in events[2]]
        except Exception as error:  # the reference raises whatever it meets
            line["error"] = type(error).__name__ + ": " + str(error).replace("\n", " ")[:300]
        print(json.dumps(line))


def main():
    if len(sys.argv) == 3 and sys.argv[1] == "--inside":
        return compare(sys.argv[2])
    if len(sys.argv) != 3:
        sys.exit("usage: run_xml.py PACKAGES FOLDER")
    packages = pathlib.Path(sys.argv[1]).resolve()
    run.install(packages)
    environment = dict(os.environ, PYTHONPATH=str(packages), PYTHONWARNINGS="ignore", TZ="UTC")
    inside = [sys.executable, str(pathlib.Path(__file__).resolve()), "--inside", sys.argv[2]]
    return subprocess.run(inside, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
