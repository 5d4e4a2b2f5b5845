"""Annotated copies open in LibreOffice with all our comments, each on the same words as in the file.

    libreoffice.py ASSURE FOLDER... [--kind KIND] [--most N]

Exit code 77 where LibreOffice is not there, or no folder is.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import check_copy
import copies
from check_copy import attribute, local

# Pictures and text boxes, which each program keeps at a place of its own.
PICTURES = {"drawing", "pict", "object", "AlternateContent"}
SPACE = re.compile(r"[\s\u00a0\u200b\u2011\ufeff]+")  # and the hyphen that Word writes as an element
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def bare(text):
    """Text without white space, of which programs make what they like."""
    return SPACE.sub("", text)


def walk(element, visit, silent=False):
    """Elements and texts in the order of the file; what `visit` refuses is entered in silence: without its texts."""
    silent = visit(element, silent) is False or silent
    if not silent:
        visit(element.text, silent)
    for child in element:
        walk(child, visit, silent)
        if not silent:
            visit(child.tail, silent)


def comments_in_word(copy, texts=("t",)):
    """(what the comment says, the words it stands on) of each of ours, in the order of the file."""
    package = check_copy.Package(copy)
    own = set(check_copy.own_ids(package))
    says = {}
    for comment in ET.fromstring(package.read(package.related(package.main, "comments"))):
        says[attribute(comment, "id")] = bare("".join(t.text or "" for t in comment.iter() if local(t.tag) == "t"))
    open_ones, found = {}, []

    def visit(element, silent):
        if not isinstance(element, ET.Element):
            return True
        name = local(element.tag)
        number = attribute(element, "id") if name.startswith("commentRange") else None
        if name == "commentRangeStart" and number in own:
            open_ones[number] = []
            found.append((says[number], open_ones[number]))
        elif name == "commentRangeEnd" and number in own:
            open_ones.pop(number)
        elif name in texts and not silent and check_copy.is_word(element.tag):
            for words in open_ones.values():
                words.append(element.text or "")
        return name not in PICTURES

    walk(ET.fromstring(package.read(package.main)), visit)
    return [(said, bare("".join(words))) for said, words in found]


def comments_in_libreoffice(fodt):
    open_ones, found = {}, []

    def visit(element, _):
        if not isinstance(element, ET.Element):
            for words in open_ones.values():
                words.append(element or "")
        elif element.tag == OFFICE + "annotation":
            if element.findtext(CREATOR) == "assure":
                words = []
                said = bare("".join(part for paragraph in element.iter(TEXT + "p") for part in paragraph.itertext()))
                found.append((said, words))
                if element.get(OFFICE + "name"):
                    open_ones[element.get(OFFICE + "name")] = words
            return False
        elif element.tag == OFFICE + "annotation-end":
            open_ones.pop(element.get(OFFICE + "name"), None)
        elif element.tag in (TEXT + "tracked-changes", TEXT + "note") or element.tag.startswith(DRAW):
            return False
        return True

    walk(ET.parse(fodt).getroot().find(OFFICE + "body"), visit)
    return [(said, bare("".join(words))) for said, words in found]


def in_libreoffice(files, folder):
    """Opened and saved again, twenty at a time: one file that it cannot take must not take the others with it."""
    for first in range(0, len(files), 20):
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "fodt",
                        "--outdir", os.path.join(folder, "opened"), *files[first : first + 20]],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=400)


def shown_as_libreoffice_does(words, with_deleted, shown, main):
    """Whether the words are the same but for what LibreOffice does to every paper: it shows some of the text that was deleted, puts
    readings behind their characters (ruby), fills controls from the data to which they are bound, and has no places in form fields."""
    return (sorted(shown) in (sorted(words), sorted(with_deleted)) or b":dataBinding" in main
            or (not shown and b"FORMTEXT" in main))


def faults(copy, fodt):
    if not os.path.exists(fodt):
        yield "LibreOffice does not open the copy"
        return
    ours, theirs = sorted(comments_in_word(copy)), sorted(comments_in_libreoffice(fodt))
    if [said for said, _ in ours] != [said for said, _ in theirs]:
        yield f"LibreOffice shows {len(theirs)} of {len(ours)} comments, or with other words"
        return
    package = check_copy.Package(copy)
    main = package.read(package.main)
    with_deleted = sorted(comments_in_word(copy, ("t", "delText")))
    for (said, words), (_, more), (_, shown) in zip(ours, with_deleted, theirs):
        if not shown_as_libreoffice_does(words, more, shown, main):
            yield f"the comment “{said[:60]}…” stands on “{words[:80]}” and is shown on “{shown[:80]}”"


def unnoticed(copy, fodt):
    """A check that never fails checks nothing: a comment of somebody else, and one that stands on other words."""
    with open(fodt, encoding="utf-8") as file:
        whole = file.read()
    for what, right, wrong in (("a comment is lost", "<dc:creator>assure<", "<dc:creator>Somebody<"),
                               ("a comment stands on other words", "</office:annotation>", "</office:annotation>more")):
        spoilt = fodt + ".spoilt"
        with open(spoilt, "w", encoding="utf-8") as file:
            file.write(whole.replace(right, wrong, 1))
        if not list(faults(copy, spoilt)):
            yield "not noticed: " + what


def main():
    options, files = copies.options_and_files()
    if not shutil.which("soffice") or not files:
        print("Skipped: LibreOffice or the papers are not there (apt-get install libreoffice-writer).")
        return 77
    wrong = seen = 0
    with tempfile.TemporaryDirectory() as folder:
        made, _ = copies.annotate(options.command, files, os.path.join(folder, "copies"), options.more)
        in_libreoffice(sorted(made.values()), folder)
        for original, copy in made.items():
            name = os.path.splitext(os.path.basename(copy))[0] + ".fodt"
            for fault in faults(copy, os.path.join(folder, "opened", name)):
                print(f"{original}: {fault}")
                wrong += 1
            seen += len(comments_in_word(copy))
        first = next(iter(made.values()))
        for fault in unnoticed(first, os.path.join(folder, "opened", os.path.splitext(os.path.basename(first))[0] + ".fodt")):
            print(fault)
            wrong += 1
    print(f"{len(made)} copies with {seen} comments opened, {wrong} faults")
    return 1 if wrong or not made else 0


if __name__ == "__main__":
    sys.exit(main())
