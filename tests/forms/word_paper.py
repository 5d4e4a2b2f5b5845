"""A Word paper's content controls, as Word leaves them: prompts, and what somebody wrote in their place."""
import re
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"


class WordPaper:
    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        for prefix, address in re.findall(rb'xmlns:(\w+)="([^"]+)"', self.parts[DOCUMENT]):
            ET.register_namespace(prefix.decode(), address.decode())
        self.root = ET.fromstring(self.parts[DOCUMENT])
        # ElementTree forgets a prefix that only mc:Ignorable names.
        self.root.attrib.pop("{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable", None)

    def controls(self):
        return list(self.root.iter(W + "sdt"))

    def title(self, control):
        return control.find(f"{W}sdtPr/{W}alias").get(W + "val")

    def text(self, control):
        return "".join(text.text or "" for text in control.iter(W + "t"))

    def is_blank(self, control):
        return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None

    def fill(self, control, text):
        """As Word does: the prompt and its look go, the control stays."""
        properties = control.find(W + "sdtPr")
        properties.remove(properties.find(W + "showingPlcHdr"))
        content = control.find(W + "sdtContent")
        for child in list(content):
            content.remove(child)
        run = ET.SubElement(content, W + "r")
        for number, line in enumerate(text.split("\n")):
            if number:
                ET.SubElement(run, W + "br")
            ET.SubElement(run, W + "t").text = line

    def forget_prompts(self):
        """As programs do that know no prompts: these become text like any other."""
        for control in self.controls():
            properties = control.find(W + "sdtPr")
            for mark in properties.findall(W + "showingPlcHdr"):
                properties.remove(mark)
        for style in self.root.iter(W + "rStyle"):
            style.set(W + "val", "DefaultParagraphFont")

    def save(self, path):
        self.parts[DOCUMENT] = ET.tostring(self.root, encoding="utf-8", xml_declaration=True)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
            for name, content in self.parts.items():
                package.writestr(name, content)
