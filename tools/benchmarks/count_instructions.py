#!/usr/bin/env python3
"""Counts the instructions that reading some fixed inputs takes, and compares them with the record (instructions.json).

Usage: count_instructions.py COUNTED [--record]   COUNTED: the program of that name; --record writes what is counted

More than 5 % above the record is a fault: make it quicker, or record it on purpose. A count is of one compiler and one
kind of build, so others are skipped, with exit code 77, as is a machine without valgrind.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys

RECORD = pathlib.Path(__file__).with_name("instructions.json")
INPUTS = ["paper", "paragraphs", "table"]
MOST_GROWTH = 1.05
SKIPPED = 77  # what ctest takes for skipped


def skip(why):
    print(f"skipped: {why}")
    sys.exit(SKIPPED)


def count(program, name):
    done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--collect-atstart=no",
                           "--toggle-collect=assure_counted_work", program, name],
                          capture_output=True, text=True, check=True)
    return int(re.search(r"Collected\s*:\s*(\d+)", done.stderr).group(1))


def main():
    program = sys.argv[1]
    if not shutil.which("valgrind"):
        skip("valgrind is not installed")
    build = subprocess.run([program, "--build"], capture_output=True, text=True, check=True).stdout.strip()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if "--record" not in sys.argv and record.get("build") != build:
        skip(f"the record is of '{record.get('build')}', this is '{build}'")
    counts = {name: count(program, name) for name in INPUTS}
    if "--record" in sys.argv:
        RECORD.write_text(json.dumps({"build": build, "instructions": counts}, indent=2) + "\n")
        return
    too_many = False
    for name, counted in counts.items():
        growth = counted / record["instructions"][name]
        print(f"{name}: {counted} instructions, {growth:.3f} of the record")
        too_many = too_many or growth > MOST_GROWTH
    if too_many:
        sys.exit("More than 5 % above the record. If that is on purpose: tools/benchmarks/count_instructions.py "
                 f"{program} --record")


if __name__ == "__main__":
    main()
