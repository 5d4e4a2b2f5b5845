"""Reports to try: of the fixtures, some waived, and of papers that try to be something else wherever their words go."""
import json
import pathlib
import subprocess
import sys
from xml.sax.saxutils import escape

# As a paper's title, in its words and in its file's name.
NASTY = [
    "=cmd|' /C calc'!A0",
    "+1+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    " =HYPERLINK(\"mailto:x@example.org?subject=\"&A1,\"press\")",
    "\uff1d1+1",
    "]]><failure message=\"x\"/><![CDATA[",
    "\u202egpj.exe\u202c \u05e9\u05dc\u05d5\u05dd \u0085\u2028",
    "<script>alert(1)</script> & \"quoted\", 'single'; {\"json\": [1]}",
    "\\\" \\u0000 \\n %0A \ufffe".replace("\ufffe", "\ufeff"),
    "W" * 10000,
    "\U0001f9d1\u200d\U0001f9bd e\u0301 \U00020000",
]
FILE_NAMES = ["=cmd|' calc'!A0.xml", "@sum.xml", "a\tb\nc\rd\x01\x1b[31m.xml", "\u202elmx.exe.xml", "<b>&amp;]]>\"'.xml", "50%, a#1?.xml"]


def cover_sheet(words):
    fields = {
        "meeting": words,
        "paper-title": words,
        "purpose": "Decision",
        "co-production-assurance": f"Five patients {words} co-wrote the pathway with us in May 2026.",
        "recommendation": words,
    }
    lines = "".join(f"  <{name}>{escape(text)}</{name}>\n" for name, text in fields.items())
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<cover-sheet xmlns="urn:assure:papers:1">\n{lines}</cover-sheet>\n'


def nasty(folder):
    folder.mkdir(parents=True)
    for number, words in enumerate(NASTY):
        (folder / f"{number:02}.xml").write_text(cover_sheet(words), encoding="utf-8")
    for name in FILE_NAMES:
        (folder / name).write_text(cover_sheet(name.translate({1: None, 27: None})), encoding="utf-8")
    (folder / "unreadable =1+1.docx").write_text("%PDF-1.4\n")
    (folder / "not a paper.xml").write_text("<a>&undeclared;</a>")


def report(assure, arguments, file, name):
    """Checks papers into `file`, and returns the same as JSON."""
    run = subprocess.run([assure, "check", *arguments, "--as-of", "2026-04-20", "--format", f"{name}={file}", "--format",
                          f"json={file}.json"], capture_output=True, text=True, errors="replace", cwd=file.parent)
    if run.returncode not in (0, 1, 3):
        sys.exit(f"assure check ended with {run.returncode}: {run.stderr}")
    return json.loads(pathlib.Path(f"{file}.json").read_text(encoding="utf-8"))


def reports(assure, source, folder, name):
    """The reports in the format `name`: (file, the same as JSON) of each run."""
    fixtures = pathlib.Path(source, "fixtures")
    waivers = pathlib.Path(source, "tests/html/waivers.xml")
    nasty(folder / "nasty")
    runs = {
        "fixtures": [fixtures],
        "waived": [fixtures / "board-pack", "--waivers", waivers],
        "nasty": ["nasty"],  # a relative path
    }
    for run, arguments in runs.items():
        file = folder / f"{run}.{name}"
        yield file, report(assure, arguments, file, name)
    empty = folder / f"empty.{name}"  # a run that was interrupted before its first paper
    nothing = pathlib.Path(source, "tests/html/empty.json")
    subprocess.run([assure, "report", "merge", nothing, "--format", f"{name}={empty}"], stderr=subprocess.DEVNULL)
    yield empty, json.loads(nothing.read_text(encoding="utf-8"))


def results_of(whole):
    return [result for part in ("documents", "sets") for one in whole.get(part, []) for result in one["results"]]
