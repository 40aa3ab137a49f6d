#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks what docker/ watches a network with: Prometheus' configuration, the alert rules, the dashboards.

  monitoring.py               promtool's checks and the tests of the alert rules; that dashboards and rules use only metrics that the
                              node's README names, and that each runbook that an alert names is there
  monitoring.py --live URL    ask a running Prometheus every query of the dashboards, and name those without data

Prints one line for each fault and exits 1. promtool is part of Debian's package prometheus.
"""

import argparse
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROMETHEUS = ROOT / "docker/prometheus"
DASHBOARDS = ROOT / "docker/grafana/dashboards"
RUNBOOKS = ROOT / "docs/runbooks"
README = ROOT / "node/README.md"
OWN = re.compile(r"\bsouk_[a-z_]+")
# What Grafana puts in for these in a query that is not drawn over time.
VARIABLES = {"$__rate_interval": "1m", "$__interval": "15s", "$__range": "1h"}


def dashboards():
    for path in sorted(DASHBOARDS.glob("*.json")):
        try:
            yield path.relative_to(ROOT), json.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            sys.exit(f"monitoring.py: {path.relative_to(ROOT)} is not JSON: {error}")


def panels(dashboard):
    for panel in dashboard["panels"]:
        yield panel
        yield from panel.get("panels", [])


def queries(dashboard):
    for panel in panels(dashboard):
        for target in panel.get("targets", []):
            yield panel["title"], target["expr"]


def anchors(page):
    """The anchors of a page's headings, as code hosts make them."""
    found = set()
    for heading in re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        found.add(re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-"))
    return found


def promtool():
    """The faults that promtool finds."""
    tool = shutil.which("promtool")
    if tool is None:
        sys.exit("monitoring.py: promtool is missing; it is part of Debian's package prometheus")
    for arguments in (
        ("check", "config", "prometheus.yml"),
        ("check", "rules", "alerts.yml"),
        ("test", "rules", "alerts.test.yml"),
    ):
        done = subprocess.run([tool, *arguments], cwd=PROMETHEUS, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            yield f"promtool {' '.join(arguments)}: {' '.join((done.stdout + done.stderr).split())}"


def static():
    faults = list(promtool())
    rules = (PROMETHEUS / "alerts.yml").read_text(encoding="utf-8")
    tests = (PROMETHEUS / "alerts.test.yml").read_text(encoding="utf-8")
    known = set(re.findall(r"^\| `(souk_[a-z_]+)", README.read_text(encoding="utf-8"), re.MULTILINE))
    used = {"docker/prometheus/alerts.yml": set(OWN.findall(rules))}
    count = 0
    for path, dashboard in dashboards():
        used[str(path)] = set()
        seen = set()
        for panel in panels(dashboard):
            if panel["id"] in seen:
                faults.append(f"{path}: two panels have the id {panel['id']}")
            seen.add(panel["id"])
            if panel["type"] != "row" and not panel.get("description"):
                faults.append(f"{path}: the panel {panel['title']!r} has no description")
        for _, query in queries(dashboard):
            count += 1
            used[str(path)] |= set(OWN.findall(query))
    for where, names in used.items():
        faults += [f"{where}: {name} is no metric that node/README.md names" for name in sorted(names - known)]
    faults += [f"no dashboard and no alert uses {name}" for name in sorted(known - set().union(*used.values()))]
    alerts = re.findall(r"- alert: (\w+)", rules)
    for alert in alerts:
        if not re.search(rf"alertname: {alert}\n(?:.*\n)?\s*(?:eval_time.*\n\s*)?exp_alerts", tests):
            faults.append(f"no test lets {alert} fire")
    pages = re.findall(r"runbook: (\S+)", rules)
    if len(pages) != len(alerts):
        faults.append(f"{len(alerts)} alerts, and {len(pages)} runbooks")
    for page in sorted(set(pages)):
        name, _, anchor = page.partition("#")
        if not (RUNBOOKS / name).is_file():
            faults.append(f"an alert names docs/runbooks/{name}, which is missing")
        elif anchor and anchor not in anchors(RUNBOOKS / name):
            faults.append(f"an alert names docs/runbooks/{page}, which has no such heading")
    return faults, f"{len(alerts)} alerts, {count} queries, {len(known)} metrics of the chain"


def get(url, path, **parameters):
    try:
        with urllib.request.urlopen(f"{url}/api/v1/{path}?{urllib.parse.urlencode(parameters)}", timeout=30) as answer:
            return json.load(answer)["data"]
    except urllib.error.HTTPError as error:
        return {"error": json.load(error).get("error", str(error))}
    except (OSError, ValueError) as error:
        sys.exit(f"monitoring.py: {url} does not answer as Prometheus does: {error}")


def live(url):
    faults, count = [], 0
    for path, dashboard in dashboards():
        values = dict(VARIABLES)
        for variable in dashboard["templating"]["list"]:
            metric, label = re.fullmatch(r"label_values\((\w+), (\w+)\)", variable["definition"]).groups()
            found = get(url, f"label/{label}/values", **{"match[]": metric})
            values[f"${variable['name']}"] = ".*" if variable["includeAll"] else (found or ["none"])[0]
        for title, query in queries(dashboard):
            count += 1
            asked = query
            for name, value in values.items():
                asked = asked.replace(name, value)
            answer = get(url, "query", query=asked)
            if "error" in answer:
                faults.append(f"{path}: {title}: {answer['error']}: {asked}")
            elif not answer["result"]:
                faults.append(f"{path}: {title}: no data: {asked}")
    return faults, f"{count} queries have data"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--live", metavar="URL", help="a Prometheus that reads a running network, as http://127.0.0.1:9090")
    options = parser.parse_args()
    faults, summary = live(options.live.rstrip("/")) if options.live else static()
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        sys.exit(1)
    print(summary)


if __name__ == "__main__":
    main()
