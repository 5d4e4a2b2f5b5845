#!/usr/bin/env python3
"""Files made to mislead or to exhaust, and how each must end.

FILES: file name -> (what makes its bytes, words of the sentence that the report must give). READ stands for a file
that is read: what it holds is odd, not harmful. MiB are of XML, before packing.

Usage: files.py            lists the files, each with the words of its sentence and whether it is odd or too much
       files.py NAME PATH  makes one
"""
import pathlib
import random
import struct
import sys

from documents import (RELATIONSHIPS, TEXT, docx, docx_parts, nested, odt, paragraph, relationships, styled, word_root,
                       xlsx, zipped)
from zips import Entry, zip_of

READ = "(read)"
ANY = "(any)"  # it may be read or end at a limit, whichever comes first
MIB = 1 << 20
GOOD = docx_parts(paragraph("words"))
ENTITIES = "<!DOCTYPE x [" + "<!ENTITY a0 'lol'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)) + "]>"
EXTERNAL = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'


def with_entry(*entries, **options):
    return zip_of([Entry(name, content) for name, content in GOOD.items()] + list(entries), **options)


def with_document(content):
    return zipped({**GOOD, "word/document.xml": content})


def document_entry(**lies):
    entries = [Entry(name, content) for name, content in GOOD.items() if name != "word/document.xml"]
    return zip_of(entries + [Entry("word/document.xml", GOOD["word/document.xml"], **lies)])


def overlapping(count):
    """Many directory entries for one compressed kernel, each with a name of its own."""
    kernel = Entry("word/kernel.xml", b"<a>" + b" " * (20 * MIB) + b"</a>")
    others = [Entry(f"word/part{n}.xml", b"", at=0, directory=dict(kernel.true, name=f"word/part{n}.xml".encode()))
              for n in range(count)]
    return zip_of([kernel, *others])


def quoted_overlap(count):
    """Each entry's stored bytes are the next entries, header and all: they do not start at one place."""
    content, offsets = b"<a/>", []
    for n in reversed(range(count)):
        entry = Entry(f"word/{n:03}.xml", content, deflate=False)
        whole = zip_of([entry])
        content = whole[:whole.index(b"PK\1\2")]
        offsets.append((f"word/{n:03}.xml", len(content), entry.true))
    total = len(content)
    entries = [Entry(name, b"", at=total - size, directory=true) for name, size, true in offsets]
    return zip_of(entries, prefix=content)


def zip64_lie(size):
    extra = struct.pack("<HHQQ", 1, 16, size, 100)
    return document_entry(extra=extra, directory={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF})


def zip64_sound():
    text = GOOD["word/document.xml"].encode()
    extra = struct.pack("<HHQQ", 1, 16, len(text), len(text))
    entries = [Entry(name, content) for name, content in GOOD.items() if name != "word/document.xml"]
    entries.append(Entry("word/document.xml", text, deflate=False, extra=extra,
                         directory={"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF}))
    return zip_of(entries, zip64=True)


def noise(size):
    """Text that does not pack well, so that no ratio gives it away."""
    return random.Random(1).randbytes(size // 2).hex()


def xml_fields(count):
    return "<a>" + "".join(f"<field{n}>x</field{n}>" for n in range(count)) + "</a>"


def sheet(inner):
    return f"<sheetData>{inner}</sheetData>"


def drawn(inner):
    """A sheet with a drawing."""
    return xlsx('<drawing r:id="d"/>', more={
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(("d", "drawing", "../drawings/drawing1.xml")),
        "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/'
                                    f'spreadsheetDrawing">{inner}</xdr:wsDr>'})


def cells(rows, columns):
    row = "".join("<c><v>1</v></c>" for _ in range(columns))
    return sheet("".join(f"<row>{row}</row>" for _ in range(rows)))


def loop_of_styles(count):
    return "".join(f'<w:style w:type="paragraph" w:styleId="S{n}"><w:basedOn w:val="S{(n + 1) % count}"/></w:style>'
                   for n in range(count))


PACKAGES = {
    "path-traversal.docx": (lambda: with_entry(Entry("../../../etc/cron.d/x", "x")), "name that no document has"),
    "path-traversal-windows.docx": (lambda: with_entry(Entry("..\\..\\x.xml", "x")), "name that no document has"),
    "absolute-name.docx": (lambda: with_entry(Entry("/etc/passwd", "x")), "name that no document has"),
    "nul-in-name.docx": (lambda: with_entry(Entry(b"word/a\0.xml", "x")), "name that no document has"),
    "control-in-name.docx": (lambda: with_entry(Entry(b"word/\x1b[2J.xml", "x")), "name that no document has"),
    "newline-in-name.docx": (lambda: with_entry(Entry(b"word/a\nb.xml", "x")), "name that no document has"),
    "delete-in-name.docx": (lambda: with_entry(Entry(b"word/\x7f.xml", "x")), "name that no document has"),
    "empty-name.docx": (lambda: with_entry(Entry("", "x")), "name that no document has"),
    "direction-in-name.docx": (lambda: with_entry(Entry("word/\u202etxt.xml", "x")), READ),
    "name-no-utf8.docx": (lambda: with_entry(Entry(b"word/\xff\xfe.xml", "x")), READ),
    "name-of-60000.docx": (lambda: with_entry(Entry("word/" + "a" * 60000, "x")), "name that no document has"),
    "same-name-twice.docx": (lambda: with_entry(Entry("word/document.xml", "x")), "in it twice"),
    "same-name-other-case.docx": (lambda: with_entry(Entry("WORD/Document.XML", "x")), "in it twice"),
    "overlapping-bomb.docx": (lambda: overlapping(500), "called differently"),
    "overlapping-quoted-bomb.docx": (lambda: quoted_overlap(200), "share the same bytes"),
    "size-too-small.docx": (lambda: document_entry(directory={"size": 10}, local={"size": 10}), "damaged"),
    "size-too-large.docx": (lambda: document_entry(directory={"size": 5000}, local={"size": 5000}), "damaged"),
    "size-two-ways.docx": (lambda: document_entry(local={"size": 10}), READ),
    "packed-size-past-the-end.docx": (lambda: document_entry(directory={"packed": 2 ** 31}), "cut off"),
    "size-of-4-gib.docx": (lambda: document_entry(directory={"size": 0xFFFFFFFE}), "would grow more than"),
    "wrong-checksum.docx": (lambda: document_entry(directory={"crc": 1}, local={"crc": 1}), "checksum"),
    "zip-password.docx": (lambda: document_entry(directory={"flags": 1}, local={"flags": 1}), "ZIP password"),
    "bzip2-method.docx": (lambda: document_entry(directory={"method": 12}, local={"method": 12}), "does not use"),
    "zip64-sound.docx": (zip64_sound, READ),
    "zip64-size-2-63.docx": (lambda: zip64_lie(2 ** 63), "would grow"),
    "zip64-size-2-64.docx": (lambda: zip64_lie(2 ** 64 - 1), "would grow"),
    "entries-10001.docx": (lambda: with_entry(*(Entry(f"x/{n}", "", deflate=False) for n in range(10001))),
                           "more than are read"),
    "entries-fewer-than-told.docx": (lambda: with_entry(count=9999), "directory is cut off"),
    "two-directories.docx": (lambda: with_entry(comment=with_entry(Entry("word/second.xml", "x"))[-22:]), "damaged"),
    "bytes-before.docx": (lambda: with_entry(prefix=b"MZ" + b"\0" * 100), "is not Word"),
    "cut-in-half.docx": (lambda: with_entry()[:400], "end is missing"),
    "empty-zip.docx": (lambda: zip_of([]), "ZIP archive"),
    "backslashes-in-names.docx": (lambda: zipped({name.replace("/", "\\"): part for name, part in GOOD.items()}),
                                  "where Word and Excel write '/'"),
    "no-main-part.docx": (lambda: zipped({**GOOD, "_rels/.rels": relationships()}), "holds no Word document"),
    "main-part-missing.docx": (lambda: zipped({n: c for n, c in GOOD.items() if n != "word/document.xml"}), "is missing"),
    "expansion-1000.docx": (lambda: with_document(word_root("document", "<w:body>" + " " * (100 * MIB) + "</w:body>")),
                            "would grow more than"),
    "expansion-in-many-parts.docx": (lambda: docx("".join(
        f'<w:p><w:pPr><w:sectPr><w:headerReference r:id="h{n}"/></w:sectPr></w:pPr></w:p>' for n in range(8)),
        {f"word/header{n}.xml": word_root("hdr", 3 * paragraph(noise(3 * MIB))) for n in range(8)},
        [(f"h{n}", "header", f"header{n}.xml") for n in range(8)]), "64 MiB"),
    "large-65-mib.docx": (lambda: docx(paragraph(noise(65 * MIB))), "64 MiB"),
    "large-picture-300-mib.docx": (lambda: with_entry(Entry("word/media/a.png", b"\0" * (300 * MIB))), READ),
}

MALFORMED = {
    "entity-bomb.docx": (lambda: with_document(ENTITIES + "<x>&a9;</x>"), "DOCTYPE"),
    "entity-bomb.xlsx": (lambda: xlsx("", workbook=ENTITIES + "<x>&a9;</x>"), "DOCTYPE"),
    "entity-bomb.odt": (lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text",
                                        "content.xml": ENTITIES + "<x>&a9;</x>"}), "DOCTYPE"),
    "entity-bomb.xml": (lambda: (ENTITIES + "<x>&a9;</x>").encode(), "DOCTYPE"),
    "external-entity.docx": (lambda: with_document(EXTERNAL + "<x>&e;</x>"), "DOCTYPE"),
    "external-entity-in-rels.docx": (lambda: zipped({**GOOD, "_rels/.rels": EXTERNAL + "<x>&e;</x>"}), "DOCTYPE"),
    "document-cut.docx": (lambda: with_document(GOOD["word/document.xml"][:-20]), "damaged"),
    "document-empty.docx": (lambda: with_document(""), "damaged"),
    "document-no-xml.docx": (lambda: with_document("not XML"), "damaged"),
    "document-mismatched.docx": (lambda: with_document(word_root("document", "<w:body><w:p></w:body></w:p>")), "damaged"),
    "document-bad-utf8.docx": (lambda: with_document(word_root("document", "<w:body>").encode() + b"\xff"), "UTF-8"),
    "document-nul.docx": (lambda: with_document(GOOD["word/document.xml"].replace("words", "wo\0rds")), "not allowed"),
    "document-unknown-entity.docx": (lambda: docx(paragraph("&nbsp;")), "entity"),
    "document-utf7.xml": (lambda: b'<?xml version="1.0" encoding="UTF-7"?><a>x</a>', "UTF-7"),
    "encoding-of-1-mib.xml": (lambda: b'<?xml version="1.0" encoding="' + b"x" * MIB + b'"?><a>x</a>', "not read"),
    "types-cut.docx": (lambda: zipped({**GOOD, "[Content_Types].xml": "<Types"}), "damaged"),
    "rels-cut.docx": (lambda: zipped({**GOOD, "_rels/.rels": "<Relationships"}), "damaged"),
    "rels-of-document-cut.docx": (lambda: zipped({**GOOD, "word/_rels/document.xml.rels": "<Relationships"}), "damaged"),
    "header-cut.docx": (lambda: docx('<w:sectPr><w:headerReference r:id="h"/></w:sectPr>', {"word/h.xml": "<w:hdr"},
                                     [("h", "header", "h.xml")]), "damaged"),
    "comments-cut.docx": (lambda: docx(paragraph("x"), {"word/comments.xml": "<w:comments"},
                                       [("c", "comments", "comments.xml")]), "damaged"),
    "sheet-cut.xlsx": (lambda: xlsx("<sheetData><row>"), "damaged"),
    "strings-cut.xlsx": (lambda: xlsx(sheet('<row><c t="s"><v>0</v></c></row>'), "<si><t>x"), "damaged"),
    "workbook-cut.xlsx": (lambda: xlsx("", workbook="<workbook"), "damaged"),
    "drawing-cut.xlsx": (lambda: drawn("<xdr:sp"), "damaged"),
    "content-cut.odt": (lambda: zipped({"mimetype": "application/vnd.oasis.opendocument.text",
                                        "content.xml": f"<office:document-content {TEXT}><office:body>"}), "damaged"),
    "styles-cut.odt": (lambda: odt("<text:p>x</text:p>", styles="<style:style"), "damaged"),
    "styles-cut.docx": (lambda: styled(paragraph("x"), "<w:style"), "damaged"),
    "attribute-twice.docx": (lambda: docx('<w:p w:a="1" w:a="2"/>'), "same attribute twice"),
}

DEEP = 100_000
FILLER = "<!--" + noise(MIB // 8) + "-->"  # packs badly: what stands beside it is to be met, and not its ratio
CONTAINERS = {  # opening, closing, what stands inside
    "tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", paragraph("in"), 3),
    "controls": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", paragraph("in"), 2),
    "insertions": ("<w:ins>", "</w:ins>", paragraph("in"), 1),
    "alternatives": ('<mc:AlternateContent><mc:Choice Requires="wps">', "</mc:Choice></mc:AlternateContent>",
                     paragraph("in"), 2),
    "custom-xml": ("<w:customXml>", "</w:customXml>", paragraph("in"), 1),
    "boxes": ("<w:p><w:r><w:pict><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></w:pict></w:r></w:p>",
              paragraph("in"), 5),
    "groups": ("<w:p><w:r><w:pict><v:group>", "</v:group></w:pict></w:r></w:p>", "", 4),
    "drawn-boxes": ('<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>',
                    "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>",
                    paragraph("in"), 9),
    "deletions": ("<w:del>", "</w:del>", paragraph("in"), 1),
    "moves": ("<w:moveTo>", "</w:moveTo>", paragraph("in"), 1),
    "smart-tags": ("<w:p><w:smartTag>", "</w:smartTag></w:p>", "<w:r><w:t>in</w:t></w:r>", 2),
    "hyperlinks": ("<w:p><w:hyperlink>", "</w:hyperlink></w:p>", "<w:r><w:t>in</w:t></w:r>", 2),
    "rubies": ("<w:p><w:r><w:ruby><w:rubyBase>", "</w:rubyBase></w:ruby></w:r></w:p>", "<w:r><w:t>in</w:t></w:r>", 4),
    "formulas": ("<m:oMath>", "</m:oMath>", "<m:r><m:t>in</m:t></m:r>", 1),
    "sections-of-words": ("<w:p><w:pPr><w:sectPr>", "</w:sectPr></w:pPr></w:p>", "", 3),
    "simple-fields": ("<w:p><w:fldSimple>", "</w:fldSimple></w:p>", "<w:r><w:t>in</w:t></w:r>", 2),
}
ODT_CONTAINERS = {
    "lists": ("<text:list><text:list-item>", "</text:list-item></text:list>", 2),
    "frames": ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>", 3),
    "sections": ("<text:section>", "</text:section>", 1),
    "tables": ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>", 3),
    "links": ('<text:p><text:a xlink:href="x">', "</text:a></text:p>", 2),
    "indexes": ("<text:table-of-content><text:index-body>", "</text:index-body></text:table-of-content>", 2),
    "rubies": ("<text:p><text:ruby><text:ruby-base>", "</text:ruby-base></text:ruby></text:p>", 3),
    "groups": ("<text:p><draw:g>", "</draw:g></text:p>", 2),
    "changes": ("<text:tracked-changes><text:changed-region><text:deletion>",
                "</text:deletion></text:changed-region></text:tracked-changes>", 3),
    "annotations": ("<text:p><office:annotation>", "</office:annotation></text:p>", 2),
    "forms": ("<office:forms><form:form>", "</form:form></office:forms>", 2),
    "notes": ("<text:p><text:note><text:note-body>", "</text:note-body></text:note></text:p>", 3),
}


def nesting():
    files = {
        "deep-100000.xml": (lambda: nested("<a>", "</a>", DEEP).encode(), "levels deep"),
        "deep-500.xml": (lambda: nested("<a>", "</a>", 500, "x").encode(), READ),
        "deep-500-rows.xml": (lambda: nested("<a><b>x</b><b>y</b>", "</a>", 500, "x").encode(), READ),
        "deep-fields.docx": (lambda: docx(FILLER + "<w:p>" + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * DEEP +
                                          "</w:p>"), READ),
        "fields-never-begun.docx": (lambda: docx(FILLER + "<w:p>" + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' * DEEP +
                                                 "</w:p>"), READ),
        "deep-spans.odt": (lambda: odt(FILLER + "<text:p>" + nested("<text:span>", "</text:span>", DEEP) + "</text:p>"),
                           "levels deep"),
        "deep-strings.xlsx": (lambda: xlsx(sheet("<row><c><v>1</v></c></row>"), FILLER + nested("<r>", "</r>", DEEP)),
                              "levels deep"),
        "deep-drawing.xlsx": (lambda: drawn(FILLER + nested("<xdr:grpSp>", "</xdr:grpSp>", DEEP)), "levels deep"),
        "deep-header.docx": (lambda: docx(
            '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>',
            {"word/h.xml": word_root("hdr", FILLER + nested("<w:tbl>", "</w:tbl>", DEEP))}, [("h", "header", "h.xml")]),
            "levels deep"),
        "deep-styles.docx": (lambda: styled(paragraph("x"), FILLER + nested("<w:style>", "</w:style>", DEEP)), "levels deep"),
        "deep-relationships.docx": (lambda: zipped({**GOOD, "word/_rels/document.xml.rels":
                                                    f'<Relationships xmlns="{RELATIONSHIPS}">' + FILLER +
                                                    nested("<Relationship>", "</Relationship>", DEEP) +
                                                    "</Relationships>"}), "levels deep"),
        "deep-sheet.xlsx": (lambda: xlsx(FILLER + nested("<a>", "</a>", DEEP)), "levels deep"),
    }
    for name, (opening, closing, inner, levels) in CONTAINERS.items():
        files[f"deep-{name}.docx"] = (lambda o=opening, c=closing: docx(FILLER + nested(o, c, DEEP)), "levels deep")
        files[f"deep-{name}-read.docx"] = (lambda o=opening, c=closing, i=inner, n=levels: docx(
            nested(o, c, 500 // n, i)), READ)
    for name, (opening, closing, levels) in ODT_CONTAINERS.items():
        files[f"deep-{name}.odt"] = (lambda o=opening, c=closing: odt(FILLER + nested(o, c, DEEP)), "levels deep")
        files[f"deep-{name}-read.odt"] = (lambda o=opening, c=closing, n=levels: odt(
            nested(o, c, 500 // n, "<text:p>in</text:p>")), READ)
    return files


# Too much of one thing.
EXHAUSTING = {
    "tiny-elements-64-mib.xml": (lambda: b"<a>" + b"<a/>" * (16 * MIB - 2) + b"</a>", "more elements"),
    "tiny-elements-60-mib.docx": (lambda: docx(FILLER * 4 + "<w:p/>" * (10 * MIB)), ANY),
    "fields-500000.xml": (lambda: xml_fields(500_000).encode(), ANY),
    "rows-300000.xml": (lambda: ("<a>" + "<r><b>x</b><c>y</c></r>" * 300_000 + "</a>").encode(), ANY),
    "columns-50000.xml": (lambda: ("<a>" + "".join(f"<r><c{n}>x</c{n}></r>" for n in range(50_000)) + "</a>").encode(),
                          ANY),
    "attributes-1000000.xml": (lambda: ("<a " + " ".join(f'a{n}="1"' for n in range(1_000_000)) + "/>").encode(), ANY),
    "attribute-of-60-mib.xml": (lambda: b'<a b="' + b"x" * (60 * MIB) + b'"/>', "MiB of text"),
    "label-of-30-mib.xml": (lambda: b'<a><b label="' + b"word " * (6 * MIB) + b'">x</b><c>y</c></a>', "MiB of text"),
    "name-of-30-mib.xml": (lambda: b"<" + b"a" * (30 * MIB) + b"/>", "MiB of text"),
    "text-of-60-mib.xml": (lambda: b"<a><b>" + b"Six carers took part. " * (60 * MIB // 22) + b"</b></a>", "MiB of text"),
    "ticks-2-mib.xml": (lambda: ("<a><b>" + "[x] " * (2 * MIB) + "</b></a>").encode(), "MiB of text"),
    "texts-of-4-mib.xml": (lambda: b"<a>" + (b"<b>" + b"Six carers took part. " * (4 * MIB // 22) + b"</b>") * 15 + b"</a>",
                           ANY),
    "paragraph-of-30-mib.docx": (lambda: docx(paragraph(noise(30 * MIB))), "MiB of text"),
    "paragraphs-400000.docx": (lambda: docx("".join(paragraph(f"Label {n}: answer") for n in range(400_000))), ANY),
    "runs-in-one-paragraph.docx": (lambda: docx("<w:p>" + "".join(
        f'<w:r><w:rPr><w:b w:val="{n % 2}"/></w:rPr><w:t>w{n} </w:t></w:r>' for n in range(200_000)) + "</w:p>"), ANY),
    "tables-100000.docx": (lambda: docx("".join(
        f"<w:tbl><w:tr><w:tc>{paragraph(n)}</w:tc></w:tr></w:tbl>" for n in range(100_000))), ANY),
    "cells-in-a-row-200000.docx": (lambda: docx("<w:tbl><w:tr>" + "".join(
        f"<w:tc>{paragraph(n)}</w:tc>" for n in range(200_000)) + "</w:tr></w:tbl>"), ANY),
    "grid-span-2-31.docx": (lambda: docx(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>' + paragraph("x") + "</w:tc>"
        '<w:tc><w:tcPr><w:gridSpan w:val="4294967295"/></w:tcPr>' + paragraph("y") + "</w:tc></w:tr></w:tbl>"), READ),
    "grid-before-2-31.docx": (lambda: docx('<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr><w:tc>' +
                                           paragraph("x") + "</w:tc></w:tr></w:tbl>"), READ),
    "merge-down-100000.docx": (lambda: docx("<w:tbl>" + "".join(
        f"<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{paragraph(n)}</w:tc></w:tr>" for n in range(100_000)) + "</w:tbl>"),
                               ANY),
    "wide-and-long-table.docx": (lambda: docx(FILLER + "<w:tbl>" + (
        '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="63"/><w:vMerge/></w:tcPr>' + paragraph("x") + "</w:tc></w:tr>") *
        60_000 + "</w:tbl>"), ANY),
    "boxes-in-one-paragraph.docx": (lambda: docx("<w:p>" + "".join(
        f"<w:r><w:pict><v:textbox><w:txbxContent>{paragraph(n)}</w:txbxContent></v:textbox></w:pict></w:r>"
        for n in range(50_000)) + "</w:p>"), ANY),
    "controls-50000.docx": (lambda: docx("".join(
        f'<w:sdt><w:sdtPr><w:alias w:val="Label {n}"/></w:sdtPr><w:sdtContent>{paragraph(n)}</w:sdtContent></w:sdt>'
        for n in range(50_000))), ANY),
    "insertions-200000.docx": (lambda: docx("<w:p>" + "".join(
        f"<w:ins><w:r><w:t>{n}</w:t></w:r></w:ins><w:del><w:r><w:delText>{n}</w:delText></w:r></w:del>"
        for n in range(200_000)) + "</w:p>"), ANY),
    "one-note-100000-times.docx": (lambda: docx(
        FILLER + "<w:p>" + '<w:r><w:footnoteReference w:id="2"/></w:r>' * 100_000 + "</w:p>",
        {"word/footnotes.xml": word_root("footnotes", '<w:footnote w:id="2">' + paragraph(
            "note " * 1000) + "</w:footnote>")}, [("f", "footnotes", "footnotes.xml")]), ANY),
    "header-is-the-document.docx": (lambda: docx(
        '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>', {}, [("h", "header", "document.xml")]), READ),
    "rels-loop.docx": (lambda: docx(
        '<w:altChunk r:id="a"/><w:subDoc r:id="b"/><w:sectPr><w:headerReference r:id="h"/></w:sectPr>',
        {"word/h.xml": word_root("hdr", '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>' + paragraph("x")),
         "word/_rels/h.xml.rels": relationships(("h", "header", "h.xml"))},
        [("h", "header", "h.xml"), ("a", "aFChunk", "document.xml"), ("b", "subDocument", "document.xml"),
         ("s", "styles", "document.xml")]), READ),
    "headers-100-times.docx": (lambda: docx(
        '<w:p><w:pPr><w:sectPr><w:headerReference r:id="h"/></w:sectPr></w:pPr></w:p>' * 20_000,
        {"word/h.xml": word_root("hdr", paragraph("x" * 10_000))}, [("h", "header", "h.xml")]), ANY),
    "relationships-200000.docx": (lambda: docx("", {}, [(f"r{n}", "header", f"h{n}.xml") for n in range(200_000)]), ANY),
    "styles-loop.docx": (lambda: styled('<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr></w:p>' * 1000,
                                        loop_of_styles(1)), READ),
    "styles-loop-50000.docx": (lambda: styled("".join(
        f'<w:p><w:pPr><w:pStyle w:val="S{n}"/></w:pPr></w:p>' for n in range(50_000)), loop_of_styles(50_000)), READ),
    "styles-loop-50000.odt": (lambda: odt("".join(
        f'<text:p text:style-name="S{n}">x</text:p>' for n in range(50_000)), "".join(
            f'<style:style style:name="S{n}" style:family="paragraph" style:parent-style-name="S{(n + 1) % 50_000}"/>'
            for n in range(50_000))), READ),
    "spaces-2-31.odt": (lambda: odt('<text:p>a<text:s text:c="2147483647"/>b</text:p>' * 1000), ANY),
    "columns-repeated-2-31.odt": (lambda: odt(
        '<table:table><table:table-row table:number-rows-repeated="2147483647"><table:table-cell '
        'table:number-columns-repeated="2147483647"><text:p>x</text:p></table:table-cell></table:table-row>'
        "</table:table>" * 50), ANY),
    "spans-2-31.odt": (lambda: odt(
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2147483647" '
        'table:number-rows-spanned="2147483647"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'),
        READ),
    "changes-that-name-each-other.odt": (lambda: odt("<text:tracked-changes>" + "".join(
        f'<text:changed-region text:id="c{n}"><text:deletion><text:p>x<text:change text:change-id="c{(n + 1) % 9}"/>'
        "</text:p></text:deletion></text:changed-region>" for n in range(9)) +
        '</text:tracked-changes><text:p><text:change text:change-id="c0"/></text:p>'), READ),
    "whole-sheet-merged.xlsx": (lambda: xlsx(
        sheet('<row r="1"><c r="A1"><v>1</v></c></row>') +
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), READ),
    "merges-200000.xlsx": (lambda: xlsx(
        sheet('<row r="1"><c r="A1"><v>1</v></c></row>') + "<mergeCells>" +
        "".join(f'<mergeCell ref="A{n}:XFD{n + 1000}"/>' for n in range(1, 200_000)) + "</mergeCells>"), ANY),
    "far-corners.xlsx": (lambda: xlsx(sheet(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>')), READ),
    "rows-2-32.xlsx": (lambda: xlsx(sheet(
        '<row r="4294967295"><c r="ZZZZZZZ4294967295"><v>1</v></c></row>')), READ),
    "cells-1000000.xlsx": (lambda: xlsx(FILLER + cells(10_000, 100)), ANY),
    "cells-in-a-column-300000.xlsx": (lambda: xlsx(cells(300_000, 1)), ANY),
    "cells-on-a-diagonal.xlsx": (lambda: xlsx(sheet("".join(
        f'<row r="{n}"><c r="{chr(65 + n % 26)}{n}"><v>{n}</v></c></row>' for n in range(1, 100_000)))), ANY),
    "one-string-300000-times.xlsx": (lambda: xlsx(
        FILLER + sheet("".join('<row><c t="s"><v>0</v></c></row>' for _ in range(300_000))),
        "<si><t>" + "word " * 20_000 + "</t></si>"), ANY),
    "string-index-2-63.xlsx": (lambda: xlsx(sheet('<row><c t="s"><v>9223372036854775807</v></c><c t="s"><v>-1</v></c>'
                                                  "</row>"), "<si><t>x</t></si>"), READ),
    "number-format-of-1-mib.xlsx": (lambda: xlsx(
        sheet('<row>' + '<c s="0"><v>46132</v></c>' * 2000 + "</row>"), "",
        FILLER + '<numFmts><numFmt numFmtId="164" formatCode="' + "[Red]0;" * (MIB // 7) + '"/></numFmts><cellXfs>'
        '<xf numFmtId="164"/></cellXfs>'), ANY),
    "number-format-of-zeros.xlsx": (lambda: xlsx(
        sheet('<row>' + '<c s="0"><v>1e308</v></c>' * 500 + "</row>"), "",
        '<numFmts><numFmt numFmtId="164" formatCode="#,##0.' + "0" * 30_000 + '"/></numFmts><cellXfs>'
        '<xf numFmtId="164"/></cellXfs>'), ANY),
    "columns-2-32.xlsx": (lambda: xlsx('<cols><col min="0" max="4294967295" hidden="1"/></cols>' +
                                       sheet("<row><c><v>1</v></c></row>")), READ),
}

# Flat forms of the same, and a document that claims to be another.
FLAT = {
    "deep-flat.xml": (lambda: word_root("document", nested("<w:tbl>", "</w:tbl>", DEEP)).encode(), "levels deep"),
    "deep-flat.fodt": (lambda: (f"<office:document {TEXT}>" + nested("<text:list>", "</text:list>", DEEP) +
                                "</office:document>").encode(), "levels deep"),
    "flat-loop.xml": (lambda: (
        '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
        '<pkg:part pkg:name="/_rels/.rels"><pkg:xmlData>' +
        relationships(("rId1", "officeDocument", "_rels/.rels")) +
        "</pkg:xmlData></pkg:part></pkg:package>").encode(), ANY),
}

FILES = {**PACKAGES, **MALFORMED, **nesting(), **EXHAUSTING, **FLAT}

if __name__ == "__main__":
    if len(sys.argv) == 3:
        pathlib.Path(sys.argv[2]).write_bytes(FILES[sys.argv[1]][0]())
    else:
        for name, (_, expected) in FILES.items():
            print(f"{name}\t{expected}\t{'much' if name in EXHAUSTING else 'odd'}")
