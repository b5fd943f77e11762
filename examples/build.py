"""How are the Word letters of this folder made? `python examples/build.py` writes them again, byte for byte.

Each is made from a text in `word/`: paragraphs with an empty line between them, `#` headings, `-` items, a
table of pipes, `[^1]` marks and their notes, and changes that are not accepted yet: {++put in++} and
{--taken out--}. Between `---` lines in front stand the page head and who made the changes.
"""  # noqa: INP001  a folder of letters, no package

import re
import sys
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

HERE = Path(__file__).parent
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELS = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
_NEVER = (1980, 1, 1, 0, 0, 0)  # no clock: the same text gives the same bytes
_CHANGED = "2025-01-01T12:00:00Z"

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_NOTE = re.compile(r"\[\^(\d+)\]: (.*)")
_INLINE = re.compile(r"\{\+\+(?P<put>.*?)\+\+\}|\{--(?P<taken>.*?)--\}|\[\^(?P<mark>\d+)\]")
_BESIDE = {  # name of the part: (its content type, its kind of link)
    "styles": ("styles", "styles"),
    "numbering": ("numbering", "numbering"),
    "footnotes": ("footnotes", "footnotes"),
    "header1": ("header", "header"),
}


def word(text: str) -> bytes:
    """Return the Word file of a letter."""
    found = _FRONT.match(text)
    front = dict(re.findall(r'^(\w+): "(.*)"$', found[1], re.MULTILINE)) if found else {}
    blocks = [
        block for block in re.split(r"\n{2,}", text[found.end() if found else 0 :].strip("\n")) if block
    ]
    writer = _Writer(front.get("author", "lint-letter"))
    notes = {note[1]: note[2] for block in blocks if (note := _NOTE.fullmatch(block))}
    body = "".join(writer.block(block) for block in blocks if not _NOTE.fullmatch(block))
    parts = {
        "document": _root("document", f"<w:body>{body}{_section(front)}</w:body>"),
        "styles": _root("styles", _STYLES),
        "numbering": _root("numbering", _BULLETS),
        "footnotes": _root("footnotes", "".join(_footnotes(notes, writer))),
    }
    if "header" in front:
        parts["header1"] = _root("hdr", _paragraph(_run(front["header"])))
    return _packed(parts)


class _Writer:
    """Writes blocks; counts the changes, which are numbered through the file."""

    def __init__(self, author: str) -> None:
        self._author = author
        self._changes = 0

    def block(self, text: str) -> str:
        """Return one block, which is told by how it begins."""
        if text.startswith("#"):
            level = len(text) - len(text.lstrip("#"))
            return _paragraph(self.inline(text[level:].strip()), f"Heading{level}")
        if text.startswith("|"):
            return self._table(
                [[cell.strip() for cell in row.strip("|").split("|")] for row in text.split("\n")]
            )
        if text.startswith("- "):
            items = (item.replace("\n", " ") for item in text[2:].split("\n- "))
            return "".join(_paragraph(self.inline(item), "ListBullet") for item in items)
        return _paragraph(self.inline(text.replace("\n", " ")))

    def inline(self, text: str) -> str:
        """Return the runs of a paragraph, with its changes and its note marks."""
        runs, at = [], 0
        for found in _INLINE.finditer(text):
            runs.append(_run(text[at : found.start()]))
            at = found.end()
            if found["mark"]:
                style = '<w:rStyle w:val="FootnoteReference"/>'
                runs.append(f'<w:r><w:rPr>{style}</w:rPr><w:footnoteReference w:id="{found["mark"]}"/></w:r>')
            else:
                runs.append(self._change(found["put"], found["taken"]))
        return "".join((*runs, _run(text[at:])))

    def _change(self, put: str | None, taken: str | None) -> str:
        self._changes += 1
        who = f'w:id="{900 + self._changes}" w:author="{escape(self._author)}" w:date="{_CHANGED}"'
        if taken is not None:
            return f"<w:del {who}>{_run(taken, 'delText')}</w:del>"
        return f"<w:ins {who}>{_run(put or '')}</w:ins>"

    def _table(self, rows: list[list[str]]) -> str:
        grid = "".join('<w:gridCol w:w="2600"/>' for _ in rows[0])
        lines = [row for row in rows if not all(set(cell) <= set("-: ") for cell in row)]
        made = "".join(self._row(row, head=row is lines[0]) for row in lines)
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"

    def _row(self, cells: list[str], *, head: bool) -> str:
        width = '<w:tcPr><w:tcW w:w="2600" w:type="dxa"/></w:tcPr>'
        made = "".join(f"<w:tc>{width}{_paragraph(self.inline(cell))}</w:tc>" for cell in cells)
        return f"<w:tr>{'<w:trPr><w:tblHeader/></w:trPr>' if head else ''}{made}</w:tr>"


def _footnotes(notes: Mapping[str, str], writer: _Writer) -> Iterator[str]:
    """Yield Word's two separators, which a reader must not take for notes, and the notes."""
    for number, kind in ((-1, "separator"), (0, "continuationSeparator")):
        yield f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    for number, text in notes.items():
        inside = _paragraph(mark + _run(" ") + writer.inline(text.replace("\n", " ")), "FootnoteText")
        yield f'<w:footnote w:id="{number}">{inside}</w:footnote>'


def _paragraph(runs: str, style: str | None = None) -> str:
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}{runs}</w:p>"


def _run(text: str, element: str = "t") -> str:
    return f'<w:r><w:{element} xml:space="preserve">{escape(text)}</w:{element}></w:r>' if text else ""


def _section(front: Mapping[str, str]) -> str:
    header = '<w:headerReference w:type="default" r:id="header1"/>' if "header" in front else ""
    margins = " ".join(f'w:{side}="1417"' for side in ("top", "right", "bottom", "left"))
    page = f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar {margins} w:header="708" w:footer="708" w:gutter="0"/>'
    return f"<w:sectPr>{header}{page}</w:sectPr>"


def _root(name: str, inside: str) -> str:
    return f'{_HEAD}<w:{name} xmlns:w="{_WORD}" xmlns:r="{_OFFICE}">{inside}</w:{name}>'


def _packed(parts: Mapping[str, str]) -> bytes:
    """Return the parts as a package, stored and not deflated: libraries deflate in different ways."""
    beside = {name: kinds for name, kinds in _BESIDE.items() if name in parts}
    types = "".join(_override(name, kind) for name, (kind, _) in beside.items())
    links = "".join(_link(name, kind, f"{name}.xml") for name, (_, kind) in beside.items())
    types = f"{_RELS}{_override('document', 'document.main')}{types}"
    files = {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": _links(_link("document", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": _links(links),
        **{f"word/{name}.xml": part for name, part in parts.items()},
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, content in files.items():
            package.writestr(zipfile.ZipInfo(name, _NEVER), content)
    return out.getvalue()


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/word/{name}.xml" ContentType="{_TYPE}.{kind}+xml"/>'


def _links(links: str) -> str:
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}</Relationships>'


def _link(name: str, kind: str, target: str) -> str:
    return f'<Relationship Id="{name}" Type="{_OFFICE}/{kind}" Target="{target}"/>'


def _style(kind: str, name: str, shown: str, look: str, more: str = "") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{name}"{more}><w:name w:val="{shown}"/>{look}</w:style>'


def _level(level: int) -> str:
    return f'<w:pPr><w:outlineLvl w:val="{level}"/></w:pPr><w:rPr><w:b/></w:rPr>'


_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")
_LINES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in _SIDES)
_BULLET = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_STYLES = "".join(
    (
        _style(
            "paragraph", "Normal", "Normal", '<w:pPr><w:spacing w:after="160"/></w:pPr>', ' w:default="1"'
        ),
        _style("paragraph", "Heading1", "heading 1", _level(0)),
        _style("paragraph", "Heading2", "heading 2", _level(1)),
        _style("paragraph", "ListBullet", "List Bullet", _BULLET),
        _style("paragraph", "FootnoteText", "footnote text", '<w:rPr><w:sz w:val="18"/></w:rPr>'),
        _style("character", "FootnoteReference", "footnote reference", _RAISED),
        _style(
            "table", "TableGrid", "Table Grid", f"<w:tblPr><w:tblBorders>{_LINES}</w:tblBorders></w:tblPr>"
        ),
    )
)
_BULLETS = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def main() -> None:
    """Write every Word letter of this folder."""
    for text in sorted((HERE / "word").glob("*.md")):
        (HERE / f"{text.stem}.docx").write_bytes(word(text.read_text("utf-8")))


if __name__ == "__main__":
    sys.exit(main())
