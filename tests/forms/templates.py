"""The templates of the shipped packs: blank they fail with the right messages, also where a program has made plain text of
the prompts; filled in they pass. Usage: templates.py ASSURE
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import answers
from word_paper import WordPaper

PACKS = ["nnicb-coproduction", "jucd-coproduction"]
SECTION_OF = {"jucd-coproduction": "Co-production statement"}
# What a pack's own templates ask besides.
MORE = {("jucd-coproduction", "cover-sheet"): {
    "Vote of the Lived-Experience Partnership Board":
        ["Lived-Experience Partnership Board, 24 February 2026: voted in favour, nine to one."]}}


def check(assure, path, pack):
    run = subprocess.run([assure, "check", path, "--rules", pack, "--as-of", "2026-06-30", "--format", "json"],
                         capture_output=True, text=True)
    documents = json.loads(run.stdout)["documents"]
    assert len(documents) == 1, f"{path}: read as {len(documents)} papers"
    return documents[0]


def faults_of_blank(document, kind):
    """What is wrong with the report of a blank paper."""
    if document["kind"] != kind or document["verdict"] != "fail":
        yield f"is a {document['kind']} with the verdict {document['verdict']}"
    results = {result["rule"]: result for result in document["results"]}
    for rule, words in answers.BLANK[kind].items():
        result = results[rule]
        if result["outcome"] != "fail" or not re.search(words, result["message"]):
            yield f"{rule} says {result['outcome']}: {result['message']}"
    for rule, result in results.items():
        if result["outcome"] == "pass" and not rule.endswith("section-present"):
            yield f"{rule} passes on a blank paper: {result['message']}"


def faults_of_filled(document, kind):
    if document["kind"] != kind or document["verdict"] != "pass":
        yield f"is a {document['kind']} with the verdict {document['verdict']}"
    for result in document["results"]:
        if result["outcome"] not in ("pass", "not-applicable"):
            yield f"{result['rule']} says {result['outcome']}: {result['message']}"


def answers_for(kind, pack):
    """What is written into each control, by its title."""
    section = SECTION_OF.get(pack, "Co-production assurance")
    texts = {section if title == "Co-production assurance" else title: list(texts)
             for title, texts in answers.OF_KIND[kind].items()}
    texts.update({title: list(texts) for title, texts in MORE.get((pack, kind), {}).items()})
    return texts


def fill(paper, kind, pack):
    left = answers_for(kind, pack)
    for control in paper.controls():
        texts = left[paper.title(control)]  # every control is known, and has a title
        if texts:
            paper.fill(control, texts.pop(0))
    assert not any(left.values()), f"no control took {left}"


def faults_of(assure, folder, pack, kind):
    blank = folder / f"{pack} {kind}.docx"
    subprocess.run([assure, "template", kind, "-o", blank, "--rules", pack], check=True)
    paper = WordPaper(blank)
    if not all(paper.is_blank(control) and paper.text(control).startswith("[") for control in paper.controls()):
        yield "a control holds more than a prompt in brackets"
    for fault in faults_of_blank(check(assure, blank, pack), kind):
        yield "blank, it " + fault
    fill(paper, kind, pack)
    filled = folder / "filled.docx"
    paper.save(filled)
    for fault in faults_of_filled(check(assure, filled, pack), kind):
        yield "filled in, it " + fault
    paper = WordPaper(blank)
    paper.forget_prompts()
    paper.save(filled)
    for fault in faults_of_blank(check(assure, filled, pack), kind):
        yield "with prompts as plain text, it " + fault


def main():
    assure = sys.argv[1]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for pack in PACKS:
            for kind in answers.OF_KIND:
                faults += [f"{pack} {kind}: {fault}" for fault in faults_of(assure, pathlib.Path(folder), pack, kind)]
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
