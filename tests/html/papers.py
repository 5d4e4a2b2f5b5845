"""Papers for the tests of the HTML report.

papers.py many FOLDER COUNT   copies of the fixtures, under names of their own
papers.py hostile FILE        a cover sheet whose words try to be markup, to turn the writing, to widen the page
"""
import pathlib
import shutil
import sys
from xml.sax.saxutils import escape

FIXTURES = pathlib.Path("fixtures")
KINDS = {".docx", ".xlsx", ".xml"}
HOSTILE = "</script><script>document.title='x'</script><img src=x onerror=alert(1)> \u202etxt.exe\u202c \u05e9\u05dc\u05d5\u05dd \u0085"


def many(folder, count):
    papers = sorted(p for p in FIXTURES.rglob("*") if p.suffix in KINDS)
    target = pathlib.Path(folder)
    target.mkdir(parents=True)
    for number in range(int(count)):
        paper = papers[number % len(papers)]
        shutil.copy(paper, target / f"{number:03} {paper.name}")


def hostile(file):
    word = "W" * 10000
    fields = {
        "meeting": HOSTILE,
        "paper-title": f"{HOSTILE} {word}",
        "purpose": "Decision",
        "co-production-assurance": f"Five patients {HOSTILE} {word} co-wrote the pathway with us in May 2026.",
        "recommendation": f"{word} {HOSTILE}",
    }
    lines = "".join(f"  <{name}>{escape(text)}</{name}>\n" for name, text in fields.items())
    xml = f'<?xml version="1.0" encoding="UTF-8"?>\n<cover-sheet xmlns="urn:assure:papers:1">\n{lines}</cover-sheet>\n'
    pathlib.Path(file).write_text(xml, encoding="utf-8")


{"many": many, "hostile": hostile}[sys.argv[1]](*sys.argv[2:])
