"""CSV reports open in LibreOffice Calc with the right columns, and every cell is text: none is a formula. Usage:

    spreadsheet.py ASSURE SOURCE

Exit code 77 where LibreOffice is not there.
"""
import csv
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import papers

COLUMNS = ["Paper", "Title", "Kind", "Verdict", "Rule", "Level", "Outcome", "Found", "Quotation", "Where", "Required", "Clause",
           "To do", "Who acts", "Follows from"]
OFFICE, TABLE, TEXT = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % name for name in ("office", "table", "text"))
# As the dialogue proposes when somebody opens the file: commas, quotation marks, UTF-8.
AS_PEOPLE_OPEN_IT = "--infilter=Text - txt - csv (StarCalc):44,34,76"
# A cell of Excel takes no more.
LONGEST = 32767


def in_calc(files, folder):
    if not files:
        return
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", AS_PEOPLE_OPEN_IT,
                    "--convert-to", "fods", "--outdir", folder / "calc", *files],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240, check=True)


def text_of(paragraph):
    text = paragraph.text or ""
    for child in paragraph:
        if child.tag == TEXT + "s":
            text += " " * int(child.get(TEXT + "c", "1"))
        elif child.tag == TEXT + "tab":
            text += "\t"
        else:
            text += text_of(child)
        text += child.tail or ""
    return text


def rows_of(fods):
    """The cells of each row that has any."""
    for row in ET.parse(fods).getroot().iter(TABLE + "table-row"):
        cells = []
        for cell in row:
            times = int(cell.get(TABLE + "number-columns-repeated", "1"))
            cells += [cell] * min(times, len(COLUMNS) + 1)  # the rest of the sheet is one cell, repeated
        if any(len(cell) for cell in cells):
            yield cells


def faults_of(file, rows, whole):
    with open(file, encoding="utf-8-sig", newline="") as opened:
        written = list(csv.reader(opened))
    if written[0] != COLUMNS or any(len(row) != len(COLUMNS) for row in written):
        yield "the columns are others"
    expected = len(papers.results_of(whole)) + sum(not one["results"] for one in whole["documents"])
    if not len(written) - 1 == len(rows) - 1 == expected:
        yield f"{expected} rows were to come, {len(written) - 1} were written, and Calc shows {len(rows) - 1}"
    for number, (texts, cells) in enumerate(zip(written, rows), 1):
        shown = ["\n".join(text_of(part) for part in cell.findall(TEXT + "p")) for cell in cells]
        if shown[: len(COLUMNS)] != texts or any(shown[len(COLUMNS) :]):
            yield f"row {number} reads otherwise in Calc: {[pair for pair in zip(texts, shown) if pair[0] != pair[1]][:1]}"
        if any(cell.get(TABLE + "formula") for cell in cells):
            yield f"row {number} has a formula"
        if {cell.get(OFFICE + "value-type") for cell in cells} - {"string", None}:
            yield f"row {number} has a number or a date where text was written"
        if any(len(text) > LONGEST for text in texts):
            yield f"row {number} has more in a cell than a spreadsheet takes"


def takes_a_formula(folder):
    """Whether Calc would have seen one: a check that sees none in any file would be no check."""
    bare = folder / "bare.csv"
    bare.write_text('"=1+1"\r\n', encoding="utf-8")
    in_calc([bare], folder)
    return any(cell.get(TABLE + "formula") for row in rows_of(folder / "calc/bare.fods") for cell in row)


def main():
    assure, source = sys.argv[1:]
    if not shutil.which("soffice"):
        print("Skipped: LibreOffice is not installed (apt-get install libreoffice-calc).")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = list(papers.reports(assure, source, folder, "csv"))
        in_calc([file for file, _ in made], folder)
        for file, whole in made:
            rows = list(rows_of(folder / "calc" / (file.stem + ".fods")))
            faults += [f"{file.name}: {fault}" for fault in list(faults_of(file, rows, whole))[:10]]
            print(f"{file.name}: {len(rows)} rows")
        if not takes_a_formula(folder):
            faults.append("Calc sees no formula where one was written")
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
