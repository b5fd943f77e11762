"""What does reading cost a page, in each format, beside an independent reader of that format?

    python benchmarks/formats.py [PAGES]

One letter of that many pages (100) is made in every format: headings, paragraphs with figures, a list, a
table and notes. The other readers only take the text out (``pip install -e '.[bench]'``); ours gives
places, grids and notes too. All are measured in turn, in one run, so that what else the machine does weighs
on both sides alike.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import readers  # noqa: E402  of this checkout
from checker.document import Document  # noqa: E402
from tests.readers import build_docx, build_odt, build_pdf  # noqa: E402
from tests.readers.build_official import al, noot, publication  # noqa: E402

_TIMES = 5
_SENTENCE = (
    "In 2031 kostte de brug € 3,5 miljoen, 12,5% meer dan in 2030, en op 14 mei kwam daar 4 km weg bij. "
)
_PARAGRAPH = _SENTENCE * 6
_ITEMS = ("De sluis bij de haven.", "Het gemaal in de polder.", "De dijk langs de rivier.")
_ROWS = (("Post", "2030", "2031"), ("Brug", "3,1", "3,5"), ("Weg", "1,2", "1,4"), ("Totaal", "4,3", "4,9"))
_NOTE = "Zie het verslag van 3 mei 2031."
Reading = Callable[[bytes], object]


def main(pages: int) -> None:
    """Measure all formats and print."""
    print(f"A letter of {pages} pages of some {len(_PARAGRAPH) * 4:,} characters, milliseconds a page\n")
    print(f"{'':6}{'kB':>7}{'ours':>9}{'other':>9}{'ratio':>7}  other reader")
    for name, make, other, module, read in _FORMATS:
        content = make(pages)
        found = readers.read(f"brief.{name}", content)
        if not isinstance(found, Document):
            print(f"{name:6} {found.message}")
            continue
        theirs = read if find_spec(module) else None
        ours, beside = _in_turn(lambda c=content, n=name: readers.read(f"brief.{n}", c), theirs, content)
        told = (
            f"{beside / pages * 1000:9.2f}{ours / beside:7.1f}  {other}"
            if beside
            else f"  {other} is missing"
        )
        print(f"{name:6}{len(content) / 1000:7.0f}{ours / pages * 1000:9.2f}{told}")


def _in_turn(ours: Callable[[], object], theirs: Reading | None, content: bytes) -> tuple[float, float]:
    took: tuple[list[float], list[float]] = ([], [])
    for _ in range(_TIMES):
        for times, run in ((took[0], ours), (took[1], (lambda: theirs(content)) if theirs else None)):
            if run is not None:
                began = time.perf_counter()
                run()
                times.append(time.perf_counter() - began)
    return statistics.median(took[0]), statistics.median(took[1]) if took[1] else 0.0


# The letter


def _txt(pages: int) -> bytes:
    page = "\n\n".join(
        (
            "Kosten",
            *[_PARAGRAPH] * 4,
            "\n".join(f"- {item}" for item in _ITEMS),
            "\n".join(map("   ".join, _ROWS)),
        )
    )
    return (page + "\n\n").encode() * pages


def _md(pages: int) -> bytes:
    rows = [" | ".join(row) for row in _ROWS]
    table = "\n".join((rows[0], "---|---|---", *rows[1:]))
    made = []
    for page in range(1, pages + 1):
        items = "\n".join(f"- {item}" for item in _ITEMS)
        made += [
            f"## Kosten {page}",
            f"{_PARAGRAPH}[^{page}]",
            *[_PARAGRAPH] * 3,
            items,
            table,
            f"[^{page}]: {_NOTE}",
        ]
    return "\n\n".join(made).encode()


def _html(pages: int) -> bytes:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in _ROWS)
    items = "".join(f"<li>{item}</li>" for item in _ITEMS)
    page = f"<h2>Kosten</h2>{f'<p>{_PARAGRAPH}</p>' * 4}<ul>{items}</ul><table>{rows}</table>"
    return f"<!doctype html><meta charset=utf-8><body>{page * pages}".encode()


def _docx(pages: int) -> bytes:
    body, notes = "", ""
    for page in range(1, pages + 1):
        body += build_docx.p("Kosten", props='<w:outlineLvl w:val="0"/>')
        body += build_docx.p(_PARAGRAPH, build_docx.mark(page)) + build_docx.p(_PARAGRAPH) * 3
        body += "".join(build_docx.p(f"- {item}") for item in _ITEMS) + build_docx.table(*_ROWS)
        notes += build_docx.note(page, _NOTE)
    return build_docx.docx(body, footnotes=notes)


def _odt(pages: int) -> bytes:
    body = ""
    for page in range(1, pages + 1):
        body += build_odt.h("Kosten") + build_odt.p(_PARAGRAPH, build_odt.note(page, _NOTE))
        body += build_odt.p(_PARAGRAPH) * 3 + build_odt.items(*_ITEMS) + build_odt.table(*_ROWS)
    return build_odt.odt(body, files={"META-INF/manifest.xml": _MANIFEST, "meta.xml": _META})


_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{build_odt.MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_META = '<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'


def _xml(pages: int) -> bytes:
    return publication(
        "".join(al(_PARAGRAPH, noot(page, _NOTE)) + al(_PARAGRAPH) * 3 for page in range(1, pages + 1))
    )


def _pdf(pages: int) -> bytes:
    return build_pdf.pdf([build_pdf.paragraph(_PARAGRAPH * 3, build_pdf.TOP)] * pages)


# The others


def _with_split(content: bytes) -> object:
    return [part.split() for part in content.decode().split("\n\n")]


def _with_markdown_it(content: bytes) -> object:
    from markdown_it import MarkdownIt

    return [token.content for token in MarkdownIt().enable("table").parse(content.decode())]


def _with_html5lib(content: bytes) -> object:
    import html5lib

    return list(html5lib.parse(content).itertext())


def _with_python_docx(content: bytes) -> object:
    import docx

    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


def _with_odfdo(content: bytes) -> object:
    from odfdo import Document as Odf

    return Odf(io.BytesIO(content)).get_formatted_text()


def _with_element_tree(content: bytes) -> object:
    import xml.etree.ElementTree as ET

    return list(ET.fromstring(content).itertext())


def _with_pdfium(content: bytes) -> object:
    import pypdfium2

    return [page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(content)]


_FORMATS: tuple[tuple[str, Callable[[int], bytes], str, str, Reading], ...] = (
    ("txt", _txt, "str.split", "string", _with_split),
    ("md", _md, "markdown-it-py", "markdown_it", _with_markdown_it),
    ("html", _html, "html5lib", "html5lib", _with_html5lib),
    ("docx", _docx, "python-docx", "docx", _with_python_docx),
    ("odt", _odt, "odfdo", "odfdo", _with_odfdo),
    ("xml", _xml, "ElementTree", "xml.etree", _with_element_tree),
    ("pdf", _pdf, "pypdfium2's text", "pypdfium2", _with_pdfium),
)

if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
