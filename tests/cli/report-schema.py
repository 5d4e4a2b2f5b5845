#!/usr/bin/env python3
"""Checks that the reports which assure writes are what core/schema/report.schema.json says.

Usage: report-schema.py ASSURE SCHEMA PATH...   (what is checked, waivers included, is up to the paths)
Every field that a report has must be described in the schema, so that the page people read is whole.
Exit code 77 when the module jsonschema is not installed.
"""
import json
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("The Python module jsonschema is not installed: reports are not tried against their schema.")
    sys.exit(77)


def closed(schema):
    """The schema with no further fields allowed: what is not described is found."""
    if isinstance(schema, dict):
        shut = {key: closed(value) for key, value in schema.items()}
        if "properties" in shut and "anyOf" not in shut:
            shut["additionalProperties"] = False
        return shut
    return [closed(one) for one in schema] if isinstance(schema, list) else schema


def report_of(command, arguments):
    run = subprocess.run([command, "check", *arguments], capture_output=True, text=True, encoding="utf-8")
    if run.returncode not in (0, 1, 3):
        sys.exit(f"assure check ended with {run.returncode}: {run.stderr}")
    return run.stdout


def complain(validator, instance, where):
    mistakes = [f"{where}: {'/'.join(map(str, one.absolute_path))}: {one.message[:300]}"
                for one in validator.iter_errors(instance)]
    print("\n".join(mistakes[:20]), end="\n" if mistakes else "")
    return len(mistakes)


def main():
    command, schema_file, *arguments = sys.argv[1:]
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)

    report = json.loads(report_of(command, [*arguments, "--format", "json"]))
    lines = report_of(command, [*arguments, "--format", "jsonl"]).splitlines()
    mistakes = complain(jsonschema.Draft7Validator(closed(schema)), report, "json")
    line_schema = {"$ref": "#/definitions/line", "definitions": schema["definitions"]}
    for number, line in enumerate(lines, 1):
        mistakes += complain(jsonschema.Draft7Validator(line_schema), json.loads(line), f"jsonl, line {number}")

    # A schema that refuses nothing would be no test.
    report["documents"][0]["verdict"] = "perhaps"
    if jsonschema.Draft7Validator(schema).is_valid(report):
        mistakes += 1
        print("The schema takes a verdict that there is not.")
    print(f"{len(report['documents'])} documents, {len(lines)} lines, {mistakes} mistakes")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
