"""Checklists print on two pages of A4 at most, and templates open in LibreOffice. Usage: pages.py ASSURE
Exits with 77 where LibreOffice, pdfinfo or Chromium is missing.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

KINDS = ["cover-sheet", "procurement-panel", "contract-quality-schedule"]
MOST_PAGES = 2


def pages_of(pdf):
    information = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", information).group(1))


def make(assure, folder):
    """The files of every kind."""
    for kind in KINDS:
        for suffix, name in (("html", "html"), ("docx", "docx")):
            subprocess.run([assure, "checklist", kind, "--format", name, "-o", folder / f"{kind}.{suffix}"], check=True)
        subprocess.run([assure, "template", kind, "-o", folder / f"template of {kind}.docx"], check=True)


def print_all(folder, chromium):
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "timeout": 240}
    subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
                    "--outdir", folder / "word", *folder.glob("*.docx")], **quiet)
    (folder / "html").mkdir()
    for page in folder.glob("*.html"):
        subprocess.run([chromium, "--headless", "--no-sandbox", "--no-pdf-header-footer",
                        f"--print-to-pdf={folder / 'html' / page.stem}.pdf", f"file://{page}"], **quiet)


def main():
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not (chromium and shutil.which("soffice") and shutil.which("pdfinfo")):
        print("Skipped: LibreOffice, pdfinfo or Chromium is missing.")
        return 77
    status = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make(sys.argv[1], folder)
        print_all(folder, chromium)
        printed = sorted([*folder.glob("word/*.pdf"), *folder.glob("html/*.pdf")])
        if len(printed) != 3 * len(KINDS):
            print(f"{len(printed)} of {3 * len(KINDS)} files could be printed.")
            status = 1
        for pdf in printed:
            if pages_of(pdf) > MOST_PAGES:
                print(f"{pdf.parent.name}/{pdf.stem} takes {pages_of(pdf)} pages.")
                status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
