#!/usr/bin/env python3
"""Every fixture gets the verdict that fixtures/expected.json names, and every pass and fail can be looked up.

Usage: verdicts.py <assure> <project folder>
"""
import json
import subprocess
import sys

assure, project = sys.argv[1:]
run = subprocess.run([assure, "check", "fixtures", "--format", "json", "--as-of", "2026-04-20"],
                     cwd=project, stdout=subprocess.PIPE, text=True, check=False)
report = json.loads(run.stdout)
expected = json.load(open(project + "/fixtures/expected.json", encoding="utf-8"))
faults = []


def outcomes(document, outcome):
    return sorted(r["rule"] for r in document["results"] if r["outcome"] == outcome)


def compare(path, document, wanted):
    for field in ("kind", "verdict"):
        if document[field] != wanted[field]:
            faults.append(f"{path}: {field} is {document[field]}, not {wanted[field]}")
    open_rules = set(wanted.get("open", []))
    for name in ("fail", "review", "not-applicable"):
        found = set(outcomes(document, name)) - open_rules
        hoped = set(wanted[name.replace("-", "_")]) - open_rules
        for rule in sorted(found - hoped):
            result = next(r for r in document["results"] if r["rule"] == rule)
            if result["level"] == "mandatory":
                faults.append(f"{path}: {rule} is {name} and should not be: {result['message']}")
        for rule in sorted(hoped - found):
            faults.append(f"{path}: {rule} should be {name}")


def can_be_found(path, result):
    """A pass or fail quotes its evidence with a place in a reader's words, or says where the thing belongs."""
    words = ("heading", "table_path", "row", "label", "sheet", "cell", "part")
    for evidence in result.get("evidence", []):
        if not evidence["quote"] or not any(evidence["location"].get(w) for w in words):
            faults.append(f"{path}: {result['rule']}: evidence without words or place")
    if not result.get("evidence") and not result.get("location"):
        faults.append(f"{path}: {result['rule']} has outcome {result['outcome']} without evidence or place")
    if not result["message"]:
        faults.append(f"{path}: {result['rule']} says nothing")


seen = set()
for document in report["documents"]:
    path = document["path"].removeprefix("fixtures/")
    seen.add(path)
    if path not in expected:
        faults.append(f"{path}: expected.json does not name it")
        continue
    compare(path, document, expected[path])
    for result in document["results"]:
        if result["outcome"] in ("pass", "fail"):
            can_be_found(path, result)
faults += [f"{path}: not in the report" for path in sorted(set(expected) - seen)]

print("\n".join(faults) or f"{len(seen)} fixtures as expected")
sys.exit(1 if faults else 0)
