"""How is a Word file made from a few lines of mark-up?

The result is the same bytes each time: no clock, one order. Text is given as raw mark-up of ``w:body``; the
short functions write the commonest of it.
"""

import zipfile
from io import BytesIO

TRANSITIONAL = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "v": "urn:schemas-microsoft-com:vml",
}
STRICT = TRANSITIONAL | {
    "w": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "r": "http://purl.oclc.org/ooxml/officeDocument/relationships",
}
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ROOTS = {"numbering": "numbering", "styles": "styles", "settings": "settings", "footnotes": "footnotes"}
_ROOTS |= {"endnotes": "endnotes", "header": "hdr", "footer": "ftr", "comments": "comments"}
_EPOCH = (1980, 1, 1, 0, 0, 0)


def docx(body, *, strict=False, main="word/document.xml", **parts):
    """Return a .docx: ``body`` is the inside of w:body, ``styles``, ``footnotes``, ``header1`` ... of theirs.

    A header or footer is referred to by its own name as r:id.
    """
    names = STRICT if strict else TRANSITIONAL
    links = [link("main", "officeDocument", main, names)]
    files = {
        "[Content_Types].xml": "",
        "_rels/.rels": relations(links),
        main: element("document", f"<w:body>{body}</w:body>", names),
    }
    folder, _, last = main.rpartition("/")
    own = []
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        own.append(link(name, kind, f"{name}.xml", names))
        files[f"{folder}/{name}.xml"] = element(_ROOTS[kind], content, names)
    kinds = {main: "document.main"} | {f"{folder}/{name}.xml": name.rstrip("0123456789") for name in parts}
    files["[Content_Types].xml"] = types(kinds)
    files[f"{folder}/_rels/{last}.rels"] = relations(own)
    return package(files)


def package(files, method=zipfile.ZIP_DEFLATED):
    """Return a zip of named texts or bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = method
            archive.writestr(info, content)
    return out.getvalue()


def element(name, content, names=TRANSITIONAL):
    """Return a part with one root element and all names declared."""
    declared = "".join(f' xmlns:{short}="{uri}"' for short, uri in names.items())
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:{name}{declared}>{content}</w:{name}>"


def link(name, kind, target, names=TRANSITIONAL):
    """Return one relationship."""
    return f'<Relationship Id="{name}" Type="{names["r"]}/{kind}" Target="{target}"/>'


def relations(links):
    """Return a part of relationships."""
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(links)}</Relationships>'


def types(kinds):
    """Return the part that says of what kind the others are, without which Word opens nothing."""
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    stated = "".join(
        f'<Override PartName="/{name}" ContentType="{word}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{stated}</Types>'
    )


def p(*runs, props=""):
    """Return a paragraph; a run that is plain text becomes one."""
    inside = "".join(run if run.startswith("<") else r(run) for run in runs)
    return f"<w:p>{f'<w:pPr>{props}</w:pPr>' if props else ''}{inside}</w:p>"


def r(text, props=""):
    """Return a run of text."""
    return f"<w:r>{f'<w:rPr>{props}</w:rPr>' if props else ''}{t(text)}</w:r>"


def t(text):
    """Return a text element that keeps its spaces."""
    return f'<w:t xml:space="preserve">{text}</w:t>'


def style(name):
    """Return the mark-up that gives a paragraph a style."""
    return f'<w:pStyle w:val="{name}"/>'


def table(*rows):
    """Return a table; a row is a list of cells, a cell is text or whole ``w:tc`` mark-up."""
    made = ("".join(cell if cell.startswith("<w:tc>") else tc(p(cell)) for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def tc(content, props=""):
    """Return a cell."""
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{content}</w:tc>"


def field(instruction, shown):
    """Return the runs of a field; ``shown`` is mark-up or text."""
    inside = shown if shown.startswith("<") else r(shown)
    return begin(instruction) + inside + END


def begin(instruction):
    """Return the runs with which a field begins, up to what it shows."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def mark(note, kind="footnote", more=""):
    """Return the run that refers to a note."""
    return f'<w:r><w:{kind}Reference {more} w:id="{note}"/></w:r>'


def note(number, *paragraphs, kind="footnote", more=""):
    """Return a note."""
    inside = "".join(paragraph if paragraph.startswith("<") else p(paragraph) for paragraph in paragraphs)
    return f'<w:{kind} {more} w:id="{number}">{inside}</w:{kind}>'


def box(content, hidden=""):
    """Return a run with a text box, as Word writes it: twice."""
    inner = f"<w:txbxContent>{content}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
        f'<wp:docPr id="1" name="Tekstvak" {hidden}/><a:graphic><a:graphicData><wps:wsp><wps:txbx>{inner}'
        "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
