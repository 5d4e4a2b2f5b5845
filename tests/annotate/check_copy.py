"""What must be so of every annotated copy, checked from outside: with nothing of the program that made it.

    check_copy.py ORIGINAL COPY     prints what is wrong, a line each; exit code 1 where anything is

- The package holds the same parts in the same order, byte for byte as they lay there, but for the main part, its
  relationships, the comments and the list of content types.
- Without what was put in, the main part is the original, byte for byte.
- Each of our comments is one comment, one mark where it begins, one where it ends behind that, and one reference; ids
  are unique; the marks stand where the schema of WordprocessingML lets marks stand.
- The comments part is pointed to by the main part and has its content type.
"""

import posixpath
import re
import struct
import sys
import zipfile
import xml.etree.ElementTree as ET

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
# EG_RangeMarkupElements may stand in these (of those in which we ever put marks).
HOLDS_MARKS = {"p", "hyperlink", "ins", "moveTo", "smartTag", "dir", "bdo"}
MARKS = {"commentRangeStart", "commentRangeEnd", "commentReference"}


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else ""


def is_word(tag):
    return isinstance(tag, str) and tag.startswith(("{%s}" % TRANSITIONAL, "{%s}" % STRICT))


def attribute(element, name):
    for key, value in element.attrib.items():
        if local(key) == name:
            return value
    return None


class Package:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.zip = zipfile.ZipFile(path)
        self.infos = {info.filename: info for info in self.zip.infolist()}
        self.names = [info.filename for info in self.zip.infolist()]
        self.main = self.related("", "officeDocument")

    def read(self, name):
        return self.zip.read(name)

    def raw(self, name):
        """The entry as it lies: its local header and its compressed bytes."""
        info = self.infos[name]
        at = info.header_offset
        name_length, extra_length = struct.unpack("<HH", self.bytes[at + 26 : at + 30])
        return self.bytes[at : at + 30 + name_length + extra_length + info.compress_size]

    def relationships(self, part):
        folder, file = posixpath.split(part)
        return posixpath.join(folder, "_rels", file + ".rels")

    def related(self, part, kind):
        rels = next((n for n in self.names if n.lower() == self.relationships(part).lower()), None)
        if rels is None:
            return None
        for element in ET.fromstring(self.read(rels)):
            if element.get("Type", "").endswith("/" + kind) and element.get("TargetMode") != "External":
                target = element.get("Target")
                name = target.lstrip("/") if target.startswith("/") else posixpath.join(posixpath.dirname(part), target)
                name = posixpath.normpath(name)
                return next((n for n in self.names if n.lower() == name.lower()), name)
        return None


def text_of(content):
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16")
    return content.decode("utf-8")


def own_ids(package):
    comments = package.related(package.main, "comments")
    if comments is None or comments not in package.names:
        return []
    return [attribute(c, "id") for c in ET.fromstring(package.read(comments)) if attribute(c, "author") == "assure"]


def insertions(ids):
    """The forms of what is put in, longest first."""
    some = "(?:" + "|".join(re.escape(i) for i in ids) + ")"
    mark = r'<(?:\w+:)?commentRange(?:Start|End)\b[^>]*?\bid="%s"/>' % some
    reference = r'<(?:\w+:)?r(?: xmlns:\w+="[^"]*")?>(?:<(?:\w+:)?rPr><[^>]*?rStyle[^>]*/></(?:\w+:)?rPr>)?' \
        r'<(?:\w+:)?commentReference\b[^>]*?\bid="%s"/></(?:\w+:)?r>' % some
    marks = "(?:%s|%s)+" % (mark, reference)
    properties = r"(?:<(\w+:)?rPr(?:\s[^>]*)?(?:/>|>.*?</(?:\w+:)?rPr>))?"
    run = r"<(?:\w+:)?r(?:\s[^>]*)?>" + properties
    return [
        re.compile(r"</(?:\w+:)?(?:t|delText)></(?:\w+:)?r>" + marks + run + r"<(?:\w+:)?(?:t|delText)(?:\s[^>]*)?>", re.S),
        re.compile(r"</(?:\w+:)?r>" + marks + run, re.S),
        re.compile(marks),
        re.compile(' xml:space="preserve"'),
    ], re.compile(">" + marks + r"</(?:\w+:)?p>")


def difference_from_original(original, copy, ids):
    """Where the copy is not the original with insertions; None where it is."""
    forms, opened = insertions(ids)
    i = j = 0
    while i < len(original) or j < len(copy):
        step = 1 << 16
        while step:
            while original[i : i + step] == copy[j : j + step] and i < len(original):
                i, j = min(i + step, len(original)), min(j + step, len(copy))
            step >>= 1
        if i >= len(original) and j >= len(copy):
            break
        if original[i : i + 1] == "/" and (found := opened.match(copy, j)):
            i, j = original.index(">", i) + 1, found.end()
            continue
        for back in range(0, 80):  # the start of a tag may be the same in both
            if back and copy[j - back : j] != original[i - back : i]:
                return j
            found = next((m for m in (form.match(copy, j - back) for form in forms) if m), None)
            if found:
                i, j = i - back, found.end()
                break
        else:
            return j
    return None


def faults_of_marks(main, comment_ids, own):
    seen = {name: {} for name in MARKS}
    parents = {}
    order = 0
    for parent in main.iter():
        for place, child in enumerate(parent):
            parents[child] = (parent, place)
    for element in main.iter():
        order += 1
        if not is_word(element.tag) or local(element.tag) not in MARKS:
            continue
        name, number = local(element.tag), attribute(element, "id")
        if number not in own:
            continue
        if number in seen[name]:
            yield "comment %s has two of %s" % (number, name)
        seen[name][number] = order
        parent, place = parents[element]
        if name == "commentReference":
            if local(parent.tag) != "r":
                yield "a reference stands in no run"
            parent, place = parents[parent]
        if local(parent.tag) not in HOLDS_MARKS:
            yield "%s %s stands in %s" % (name, number, local(parent.tag))
        if any(local(sibling.tag) == "pPr" for sibling in list(parent)[place:]):
            yield "%s %s stands before the properties of its paragraph" % (name, number)
    for number in own:
        places = [seen[name].get(number) for name in ("commentRangeStart", "commentRangeEnd", "commentReference")]
        if None in places:
            yield "comment %s lacks a mark: %s" % (number, places)
        elif not places[0] < places[1] < places[2]:
            yield "the marks of comment %s come in the wrong order: %s" % (number, places)
    if len(comment_ids) != len(set(comment_ids)):
        yield "two comments have one id"
    for run in main.iter():
        if is_word(run.tag) and local(run.tag) == "r" and any(local(child.tag) == "rPr" for child in list(run)[1:]):
            yield "the properties of a run do not come first"


def faults_of_comments(comments):
    root = ET.fromstring(comments)
    if local(root.tag) != "comments" or not is_word(root.tag):
        yield "the comments part is none"
    for comment in root:
        if attribute(comment, "author") != "assure":
            continue
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", attribute(comment, "date") or ""):
            yield "a comment has no date"
        if attribute(comment, "initials") != "as":
            yield "a comment has no initials"
        if not list(comment) or any(local(child.tag) != "p" for child in comment):
            yield "a comment holds something else than paragraphs"
        for paragraph in comment:
            names = [local(child.tag) for child in paragraph]
            if "pPr" in names[1:] or any(name not in ("pPr", "r") for name in names):
                yield "a comment's paragraph is not in order: %s" % names
            for run in paragraph:
                inside = [local(child.tag) for child in run]
                if "rPr" in inside[1:] or (local(run.tag) == "r" and len(inside) > 2):
                    yield "a comment's run is not in order: %s" % inside


def faults_of_package(original, copy, comments):
    added = [name for name in copy.names if name not in original.names]
    if [name for name in copy.names if name not in added] != original.names or copy.names[len(original.names) :] != added:
        yield "the parts come in another order"
    may_change = {original.main, comments, copy.relationships(original.main), "[Content_Types].xml"}
    may_change = {name.lower() for name in may_change}
    for name in added:
        if name.lower() not in may_change:
            yield "a part was added: " + name
    for name in original.names:
        if name not in copy.names:
            yield "a part is lost: " + name
        elif original.raw(name) != copy.raw(name) and name.lower() not in may_change:
            yield "a part was changed: " + name
        elif original.infos[name].date_time != copy.infos[name].date_time:
            yield "a part has another time: " + name
    types = ET.fromstring(copy.read(next(n for n in copy.names if n.lower() == "[content_types].xml")))
    named = {element.get("PartName", "").lower(): element.get("ContentType") for element in types}
    if named.get("/" + comments.lower()) != COMMENTS_TYPE:
        yield "the comments have no content type"
    if copy.zip.testzip() is not None:
        yield "a checksum is wrong"


def faults(original_path, copy_path):
    original, copy = Package(original_path), Package(copy_path)
    comments = copy.related(copy.main, "comments")
    if comments not in copy.names:
        yield "the main part points to no comments"
        return
    yield from faults_of_package(original, copy, comments)
    yield from faults_of_comments(copy.read(comments))
    ids = [attribute(comment, "id") for comment in ET.fromstring(copy.read(comments))]
    own = own_ids(copy)
    if not own:
        yield "there is no comment of ours"
    yield from faults_of_marks(ET.fromstring(copy.read(copy.main)), ids, own)
    place = difference_from_original(text_of(original.read(original.main)), text_of(copy.read(copy.main)), own)
    if place is not None and not own_ids(original):
        near = text_of(copy.read(copy.main))[max(0, place - 120) : place + 200]
        yield "the main part differs in more than what was put in, near: " + near


if __name__ == "__main__":
    wrong = list(faults(sys.argv[1], sys.argv[2]))
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)
