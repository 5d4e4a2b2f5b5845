"""A check that never fails checks nothing: copies spoilt in one way each must be noticed.

    check_copy_test.py ASSURE FIXTURES
"""

import os
import re
import sys
import tempfile
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_copy
import copies

MAIN, COMMENTS = "word/document.xml", "word/comments.xml"
SPOILT = [
    ("a mark is lost", MAIN, rb'<w:commentRangeEnd w:id="\d+"/>', b""),
    ("a reference is lost", MAIN, rb'<w:commentReference w:id="\d+"/>', b""),
    ("a mark stands between paragraphs", MAIN, rb'(<w:p(?: [^>]*)?>)(<w:pPr>.*?</w:pPr>)?(<w:commentRangeStart w:id="\d+"/>)',
     rb"\3\1\2"),
    ("a mark stands before the properties", MAIN, rb'(<w:pPr>(?:(?!<w:pPr>).)*?</w:pPr>)(<w:commentRangeStart w:id="\d+"/>)',
     rb"\2\1"),
    ("a word is changed", MAIN, rb"(<w:t[^>]*>)[A-Z]", rb"\1x"),
    ("a comment is lost", COMMENTS, rb'<w:comment w:id="0".*?</w:comment>', b""),
    ("two comments have one id", COMMENTS, rb'w:comment w:id="0"', b'w:comment w:id="1"'),
    ("there is no content type", "[Content_Types].xml", rb'<Override PartName="/word/comments.xml"[^>]*/>', b""),
]


def spoil(copy, into, part, pattern, replacement):
    with zipfile.ZipFile(copy) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename == part:
                spoilt = re.sub(pattern, replacement, content, count=1, flags=re.S)
                if spoilt == content:
                    sys.exit("the test spoils nothing: " + pattern.decode())
                content = spoilt
            new.writestr(info, content)


def flip_a_byte(copy, into, part):
    package = check_copy.Package(copy)
    at = package.bytes.index(package.raw(part)) + len(package.raw(part)) // 2
    with open(into, "wb") as file:
        file.write(package.bytes[:at] + bytes([package.bytes[at] ^ 1]) + package.bytes[at + 1 :])


def main():
    command, fixtures = sys.argv[1:]
    original = os.path.join(fixtures, "board-pack", "12 Maternity triage standards - cover sheet.docx")
    unnoticed = 0
    with tempfile.TemporaryDirectory() as top:
        made, _ = copies.annotate(command, [original], os.path.join(top, "copies"), [])
        spoilt = os.path.join(top, "spoilt.docx")
        for what, part, pattern, replacement in SPOILT:
            spoil(made[original], spoilt, part, pattern, replacement)
            # Packing it again changes how every part lies; that is not what is looked for here.
            seen = [fault for fault in check_copy.faults(original, spoilt)
                    if not fault.startswith("a part was changed: ") or fault.endswith(part)]
            if not seen:
                print("not noticed: " + what)
                unnoticed += 1
        flip_a_byte(made[original], spoilt, "word/styles.xml")
        if "a part was changed: word/styles.xml" not in check_copy.faults(original, spoilt):
            print("not noticed: a byte of another part is changed")
            unnoticed += 1
    return 1 if unnoticed else 0


if __name__ == "__main__":
    sys.exit(main())
