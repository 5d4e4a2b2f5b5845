"""SARIF reports fit the OASIS schema, and Microsoft's multitool opens them and finds no error. Usage:

    sarif.py ASSURE SOURCE NODE_MODULES

NODE_MODULES hold the schema twice: as it was standardised (2.1.0-rtm.5), and as the multitool carries it. Exit code 77 where the
module jsonschema is not installed.
"""
import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("Skipped: the Python module jsonschema is not installed (apt-get install python3-jsonschema).")
    sys.exit(77)

import papers

SCHEMAS = ["jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "sarif-multitool-linux/sarif-2.1.0.json"]


def validators(modules):
    for name in SCHEMAS:
        schema = json.loads((modules / "@microsoft" / name).read_text(encoding="utf-8-sig"))
        yield name, jsonschema.validators.validator_for(schema)(schema)


def faults_of_schema(log, schemas):
    for name, validator in schemas:
        for one in list(validator.iter_errors(log))[:5]:
            yield f"{name}: {'/'.join(map(str, one.absolute_path))}: {one.message[:300]}"


def answered(whole):
    """The results that SARIF has as such: a rule that could not be checked is a notification."""
    return [result for result in papers.results_of(whole) if result["outcome"] != "error"]


def faults_of_counts(log, whole):
    told = [result["rule"] for result in answered(whole)]
    if [result["ruleId"] for result in log["runs"][0]["results"]] != told:
        yield "the results are not those of the JSON report"


def multitool(modules, *arguments):
    tool = modules / "@microsoft/sarif-multitool-linux/Sarif.Multitool"
    tool.chmod(0o755)
    # It is a .NET program; without this it wants the ICU library.
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    run = subprocess.run([tool, *arguments], capture_output=True, text=True, env=environment, timeout=300)
    return run.returncode, run.stdout + run.stderr


def errors_of(validation):
    """What its own report says of ours; an absent level is a warning."""
    return [f"{one['ruleId']}: {one['message']}" for run in validation["runs"] for one in run["results"]
            if one.get("level") == "error"]


def faults_of_multitool(file, modules, results):
    validated, rewritten = f"{file}.validated", f"{file}.rewritten"
    for verb, output in (("validate", validated), ("rewrite", rewritten)):
        code, said = multitool(modules, verb, str(file), "-o", output)
        if code != 0:
            yield f"multitool {verb} ends with {code}: {said[-500:]}"
            return
    for error in errors_of(json.loads(pathlib.Path(validated).read_text(encoding="utf-8-sig")))[:5]:
        yield "multitool finds an error: " + error
    kept = json.loads(pathlib.Path(rewritten).read_text(encoding="utf-8-sig"))["runs"][0].get("results") or []
    if len(kept) != results:
        yield f"multitool reads {len(kept)} of {results} results"


def faults_of_trying(log, file, modules, schemas):
    """A check that refuses nothing would be none: a kind that there is not, and a URI that is none."""
    spoilt = copy.deepcopy(log)
    spoilt["runs"][0]["results"][0]["kind"] = "perhaps"
    for name, validator in schemas:
        if validator.is_valid(spoilt):
            yield f"{name} takes a kind that there is not"
    spoilt = copy.deepcopy(log)
    spoilt["runs"][0]["artifacts"][0]["location"]["uri"] = "no uri: ^^"
    bad = pathlib.Path(f"{file}.spoilt.sarif")
    bad.write_text(json.dumps(spoilt), encoding="utf-8")
    if not list(faults_of_multitool(bad, modules, len(log["runs"][0]["results"]))):
        yield "multitool takes a URI that is none"


def main():
    assure, source, modules = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    schemas = list(validators(modules))
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for file, whole in papers.reports(assure, source, pathlib.Path(folder), "sarif"):
            log = json.loads(file.read_text(encoding="utf-8"))
            found = [*faults_of_schema(log, schemas), *faults_of_counts(log, whole),
                     *faults_of_multitool(file, modules, len(answered(whole)))]
            if file.stem == "fixtures":
                found += faults_of_trying(log, file, modules, schemas)
            faults += [f"{file.name}: {fault}" for fault in found]
            print(f"{file.name}: {len(whole['documents'])} papers, {len(log['runs'][0]['results'])} results")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
