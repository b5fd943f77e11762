"""What does a letter say once its findings are comments in it? Read again without any of our own code."""

import datetime as dt
import zipfile
from functools import cache
from io import BytesIO

from lxml import etree

from checker import data, lint, rulebook, writers
from checker.lint import Options

MOMENT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


@cache
def rules():
    return rulebook.load(data.folder("rules")).select((), (), experimental=False)


def linted(content, name="letter.docx", **options):
    """Return the report on a letter."""
    return lint.run(
        name, rules(), Options(language="nl", today=dt.date(2026, 3, 2), **options), content=content
    )


def annotated(content, name="letter.docx", findings=None):
    """Return the letter with its findings as comments."""
    report = linted(content, name)
    assert report.unreadable is None, report.unreadable
    told = report.findings if findings is None else findings
    made = writers.annotate(content, report.reading.document, told, language="nl", moment=MOMENT)
    assert isinstance(made, bytes), made
    return made


def told(report):
    """Return findings by what stays where it is, wherever in the file that now is."""
    return [(one.rule, one.message, one.fingerprint, one.place.text) for one in report.findings]


def parts(content):
    """Return the parts of a zip, in order."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def word(content, part="word/document.xml"):
    """Return the root of a part of a Word file, with ordinary names."""
    return etree.fromstring(parts(content)[part].replace(_STRICT, W[1:-1].encode()))


def in_word(content, author="lint-letter", comments="word/comments.xml"):
    """Return for each comment of an author the characters it is anchored at, and its paragraphs."""
    ranges, running = {}, {}
    for element in word(content).iter():
        name = element.get(W + "id")
        if element.tag == W + "commentRangeStart":
            running[name] = ranges[name] = []
        elif element.tag == W + "commentRangeEnd":
            del running[name]
        elif element.tag == W + "t":
            for texts in running.values():
                texts.append(element.text or "")
        elif element.tag in (W + "footnoteReference", W + "endnoteReference"):
            for texts in running.values():
                texts.append("[mark]")
    assert not running
    found = []
    for comment in word(content, comments):
        if comment.get(W + "author") == author:
            said = ["".join(one.text or "" for one in p.iter(W + "t")) for p in comment.iter(W + "p")]
            found.append(("".join(ranges[comment.get(W + "id")]), said))
    return found


def in_office(content, author="lint-letter"):
    """Return for each comment of an author in an OpenDocument text the characters and its paragraphs."""
    xml = parts(content)["content.xml"] if content.startswith(b"PK") else content
    found, running = [], {}
    _walk(etree.fromstring(xml), running, found)
    assert all(one is None for one in running.values()) or not running
    return [("".join(texts), said) for texts, said, who in found if who == author]


def _walk(element, running, found):
    if element.tag == OFFICE + "annotation":
        said = ["".join(p.itertext()) for p in element.iter(TEXT + "p")]
        texts = []
        found.append((texts, said, element.findtext(CREATOR)))
        running[element.get(OFFICE + "name")] = texts
        return
    if element.tag == OFFICE + "annotation-end":
        running.pop(element.get(OFFICE + "name"))
        return
    for texts in running.values():
        texts.append(element.text or "")
    for child in element:
        _walk(child, running, found)
        for texts in running.values():
            texts.append(child.tail or "")
