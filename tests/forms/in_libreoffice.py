"""The templates opened in LibreOffice, filled in there by typing over each prompt, and saved as Word and as OpenDocument:
sensibly filled in they pass, blank they fail.

    in_libreoffice.py ASSURE

Exit code 77 where LibreOffice or its Python module (python3-uno) is not there.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import answers
import templates
from word_paper import WordPaper

try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    print("Skipped: LibreOffice's Python module is not there (apt-get install python3-uno).")
    sys.exit(77)

FORMS = {"MS Word 2007 XML": "docx", "writer8": "odt"}


def settings(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class Office:
    """LibreOffice without a window, over a pipe of its own."""

    def __init__(self, folder):
        pipe = f"assure-{pathlib.Path(folder).name}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.context = self.connected(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")

    def connected(self, address):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(120):
            try:
                return resolver.resolve(address)
            except uno.getClass("com.sun.star.connection.NoConnectException"):
                time.sleep(0.5)
        raise TimeoutError("LibreOffice does not answer")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, path):
        desktop = self.service("com.sun.star.frame.Desktop")
        for _ in range(20):  # it answers before it can open a file
            document = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, settings(Hidden=True))
            if document:
                return document
            time.sleep(0.5)
        raise TimeoutError(f"LibreOffice does not open {path}")

    def close(self):
        try:
            self.service("com.sun.star.frame.Desktop").terminate()
        except uno.getClass("com.sun.star.lang.DisposedException"):
            pass  # it was quicker than its answer
        self.process.wait(60)


def controls_of(text):
    """The content controls of a text and of the tables in it, as people read."""
    paragraphs = text.createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.TextTable"):
            for name in paragraph.getCellNames():
                yield from controls_of(paragraph.getCellByName(name))
            continue
        portions = paragraph.createEnumeration()
        while portions.hasMoreElements():
            portion = portions.nextElement()
            if portion.TextPortionType == "ContentControl":
                yield portion.ContentControl


def portions_of(control):
    portions = control.createEnumeration()
    while portions.hasMoreElements():
        yield portions.nextElement()


class Typist:
    def __init__(self, office, document):
        self.frame = document.CurrentController.Frame
        self.cursor = document.CurrentController.ViewCursor
        self.dispatcher = office.service("com.sun.star.frame.DispatchHelper")

    def press(self, command, **arguments):
        self.dispatcher.executeDispatch(self.frame, command, "", 0, settings(**arguments))

    def fill(self, control, text):
        """As a click into a prompt and typing do: the click selects it, the first key makes it an answer."""
        choices = [entry.Value for item in control.ListItems for entry in item if entry.Name == "DisplayText"]
        assert not choices or text in choices, f"{text} is no choice of {choices}"
        self.cursor.gotoRange(control.Start, False)
        self.cursor.goRight(sum(len(portion.getString()) for portion in portions_of(control)), True)
        control.ShowingPlaceHolder = False
        for number, line in enumerate(text.split("\n")):
            if number:
                self.press(".uno:InsertLinebreak")
            self.press(".uno:InsertText", Text=line)


def save(document, path, form):
    document.storeToURL(path.as_uri(), settings(FilterName=form))


def fill(office, document, blank, kind, pack):
    """Word's titles of the controls are lost to LibreOffice 7.4: they are taken from the file, in the same order."""
    left = templates.answers_for(kind, pack)
    typist = Typist(office, document)
    titles = [blank.title(control) for control in blank.controls()]
    for number, title in enumerate(titles):
        if left[title]:
            # What was typed makes the controls anew.
            typist.fill(list(controls_of(document.Text))[number], left[title].pop(0))
    assert not any(left.values()), f"no control took {left}"


def faults_of(assure, office, folder, pack, kind):
    blank = folder / f"{pack} {kind}.docx"
    subprocess.run([assure, "template", kind, "-o", blank, "--rules", pack], check=True)
    document = office.open(blank)
    for form, suffix in FORMS.items():
        saved = folder / f"saved blank {pack} {kind}.{suffix}"
        save(document, saved, form)
        for fault in templates.faults_of_blank(templates.check(assure, saved, pack), kind):
            yield f"blank, as .{suffix}, it {fault}"
    fill(office, document, WordPaper(blank), kind, pack)
    for form, suffix in FORMS.items():
        saved = folder / f"filled in {pack} {kind}.{suffix}"
        save(document, saved, form)
        for fault in templates.faults_of_filled(templates.check(assure, saved, pack), kind):
            yield f"filled in, as .{suffix}, it {fault}"
    document.close(True)


def main():
    if not shutil.which("soffice"):
        print("Skipped: LibreOffice is not there (apt-get install libreoffice-writer).")
        return 77
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        office = Office(folder)
        try:
            for pack in templates.PACKS:
                for kind in answers.OF_KIND:
                    faults += [f"{pack} {kind}: {fault}" for fault in faults_of(sys.argv[1], office, folder, pack, kind)]
        finally:
            office.close()
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
