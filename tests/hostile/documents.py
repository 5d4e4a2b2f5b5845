"""Word, Excel and OpenDocument packages around the XML that a hostile file is about."""
from zips import Entry, zip_of

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORD = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
        'xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        f'xmlns:r="{OFFICE}"')
SHEET = f'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{OFFICE}"'
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT = " ".join(f'xmlns:{name}="{OASIS}{uri}:1.0"' for name, uri in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
    ("form", "form"))) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'


def relationships(*targets):
    """Each target is (id, kind, part)."""
    inner = "".join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{part}"/>' for i, kind, part in targets)
    return f'<Relationships xmlns="{RELATIONSHIPS}">{inner}</Relationships>'


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def word_root(name, inner):
    return f"<w:{name} {WORD}>{inner}</w:{name}>"


def docx_parts(body, parts=None, related=()):
    return {"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "_rels/.rels": relationships(("rId1", "officeDocument", "word/document.xml")),
            "word/document.xml": word_root("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": relationships(*related), **(parts or {})}


def zipped(parts, **options):
    return zip_of([Entry(name, content) for name, content in parts.items()], **options)


def docx(body, parts=None, related=()):
    return zipped(docx_parts(body, parts, related))


def styled(body, styles):
    return docx(body, {"word/styles.xml": word_root("styles", styles)}, [("s", "styles", "styles.xml")])


def xlsx(sheet, strings="", styles="", workbook=None, more=None):
    parts = {"[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.'
             'spreadsheetml.sheet.main+xml"/></Types>',
             "_rels/.rels": relationships(("rId1", "officeDocument", "xl/workbook.xml")),
             "xl/workbook.xml": workbook or
             f'<workbook {SHEET}><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
             "xl/_rels/workbook.xml.rels": relationships(
                 ("rId1", "worksheet", "worksheets/sheet1.xml"), ("s", "styles", "styles.xml"),
                 ("t", "sharedStrings", "sharedStrings.xml")),
             "xl/worksheets/sheet1.xml": f"<worksheet {SHEET}>{sheet}</worksheet>",
             "xl/sharedStrings.xml": f"<sst {SHEET}>{strings}</sst>",
             "xl/styles.xml": f"<styleSheet {SHEET}>{styles}</styleSheet>", **(more or {})}
    return zipped(parts)


def odt(body, automatic="", styles=""):
    root = "<office:document-{0} " + TEXT + ">{1}</office:document-{0}>"
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": "<manifest/>",
                   "content.xml": root.format("content", "<office:automatic-styles>" + automatic +
                                              "</office:automatic-styles><office:body><office:text>" + body +
                                              "</office:text></office:body>"),
                   "styles.xml": root.format("styles", f"<office:styles>{styles}</office:styles>")})


def nested(opening, closing, levels, inner=""):
    return opening * levels + inner + closing * levels
