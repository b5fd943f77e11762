"""Which files are made to crash, hang or flood their reader, or to make it open another file?

A corpus made by rules, one small function per trick; nothing is kept on disk. To look at it, or to try it on
another program: ``python -m tests.readers.hostile FOLDER``.
"""

import io
import struct
import sys
import zipfile
import zlib
from pathlib import Path

from tests.readers.build_docx import TRANSITIONAL, docx, element, link, p, package, relations, t, table

SECRET = "geheim-8731"  # what the file holds that an entity points to: it must never be read

MAIN = "word/document.xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_TEXT = "De brug kost € 5 miljoen, 12% meer dan de € 4,5 miljoen van 2025.1 Zie de noot op 3 mei 2026."
_ODT = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text"


def odt(body, head="", **files):
    """Return an .odt whose text is ``body``."""
    names = "".join(f' xmlns:{short}="{uri}"' for short, uri in _ODT.items())
    content = (
        f"<?xml version='1.0' encoding='UTF-8'?>{head}<office:document-content{names} office:version='1.3'>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _EPOCH), _OPEN_DOCUMENT)
        for name, text in {"content.xml": content, "META-INF/manifest.xml": manifest, **files}.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return out.getvalue()


def official(body, head=""):
    """Return the XML of a parliamentary paper."""
    return (
        f'<?xml version="1.0" encoding="utf-8"?>{head}<officiele-publicatie><kamerstuk><kamerstukkop>'
        f"<tekstregel>Nr. 143</tekstregel></kamerstukkop><stuk><algemeen><vrije-tekst><tekst>{body}"
        f"</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>"
    ).encode()


def pdf(*pages, extra=()):
    """Return a PDF with one text line per page, or with the raw operators of a page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    for page in pages:
        stream = (
            page if isinstance(page, bytes) else f"BT /F1 12 Tf 72 700 Td ({page}) Tj ET".encode("latin-1")
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        kids.append(len(objects) + 1)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (
        len(kids),
        b" ".join(b"%d 0 R" % kid for kid in kids),
    )
    objects += extra
    out = io.BytesIO(b"%PDF-1.7\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))
    return out.getvalue()


def ordinary():
    """Return a small ordinary letter in every format, by file name: what can be damaged."""
    notes = (
        f'<w:footnote w:id="2">{p("Kamerstuk 36 100, nr. 5.")}</w:footnote>'
        '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
    )
    body = (
        '<w:p><w:pPr><w:pStyle w:val="K"/></w:pPr><w:r><w:t>Kosten</w:t></w:r></w:p>'
        f'<w:p><w:r>{t(_TEXT)}<w:footnoteReference w:id="2"/></w:r><w:ins><w:r>{t(" Nieuw.")}</w:r></w:ins>'
        "<w:del><w:r><w:delText>Oud</w:delText></w:r></w:del></w:p>"
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        f"<w:r>{t('Een')}</w:r></w:p>" + table(["Jaar", "Bedrag"], ["2025", "4,5"], ["2026", "5"])
    )
    styles = '<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>'
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    return {
        "brief.txt": (
            f"Datum 3 mei 2026\n\n1. Kosten\n\n{_TEXT}[1]\n- een\n- twee\n\n[1] Kamerstuk 36 100.\n"
        ).encode(),
        "brief.md": (
            f"# Kosten\n\n{_TEXT}[^1] **vet** `x` [a](b)\n\n1. een\n2. twee\n\n"
            "| Jaar | Bedrag |\n|---|---|\n| 2025 | 4,5 |\n"
            "\n+---+---+\n| a | b |\n+===+===+\n| 1 | 2 |\n+---+---+\n\n[^1]: Kamerstuk.\n\n"
            "<table><tr><th>Jaar<th colspan=2>Bedrag<tr><td>2025<td>4,5\n\n<td>**5**</table>\n"
        ).encode(),
        "brief.html": (
            f"<!DOCTYPE html><meta charset=utf-8><h1>Kosten</h1><p>{_TEXT}"
            "<sup><a href='#n' id=r>1</a></sup> &euro;<ol start=2><li>een<li>twee</ol>"
            "<table><tr><th>Jaar<th colspan=2>Bedrag<tr><td>2025<td>4,5<td>5</table>"
            "<ol><li id=n>Kamerstuk <a href='#r'>terug</a></ol>"
        ).encode(),
        "brief.docx": docx(body, styles=styles, numbering=numbering, footnotes=notes),
        "brief.odt": odt(
            "<text:tracked-changes><text:changed-region text:id='a'><text:deletion><text:p>oud</text:p>"
            "<text:p>ouder</text:p></text:deletion></text:changed-region><text:changed-region text:id='b'>"
            "<text:insertion/></text:changed-region></text:tracked-changes>"
            f"<text:h text:outline-level='1'>Kosten</text:h><text:p>{_TEXT}<text:change text:change-id='a'/>"
            "<text:change-start text:change-id='b'/>Nieuw.<text:change-end text:change-id='b'/>"
            "<text:note text:id='f1' "
            "text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
            "<text:p>Kamerstuk."
            "</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>een</text:p>"
            "</text:list-item></text:list><table:table><table:table-row><table:table-cell "
            "table:number-columns-spanned='2'><text:p>Jaar</text:p></table:table-cell></table:table-row>"
            "<table:table-row><table:table-cell><text:p>"
            "2025</text:p></table:table-cell><table:table-cell><text:p>4,5</text:p></table:table-cell>"
            "</table:table-row></table:table>"
        ),
        "brief.xml": official(
            f"<al>{_TEXT}<noot type='voet' id='n1'><noot.nr>1</noot.nr><noot.al>Kamerstuk.</noot.al>"
            "</noot></al>"
            "<lijst type='expliciet'><li><li.nr>a.</li.nr><al>een</al></li></lijst>"
        ),
        "brief.pdf": pdf("De brug kost 5 miljoen.", "Tweede bladzijde van 3 mei 2026."),
    }


# --- tricks of packages -------------------------------------------------------------------------------------


def _main(content):
    return package({MAIN: content})


def _zip(*named, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in named:
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = method
            archive.writestr(info, content)
    return out.getvalue()


def _plain():
    return element("document", f"<w:body>{p('a')}</w:body>")


def bomb():
    return _main(element("document", "<w:body>" + "<w:p/>" * 5_000_000 + "</w:body>"))


def blank_bomb():
    return _main(element("document", " " * 100_000_000))


def bomb_of_a_picture():
    return _zip((MAIN, _plain()), ("word/media/a.png", b"\0" * 150_000_000))


def nested():
    inner = b"\0" * 10_000_000
    for _ in range(5):
        inner = _zip(*((f"{at}.zip", inner) for at in range(5)))
    return _zip((MAIN, _plain()), ("word/embeddings/a.zip", inner))


def many_entries():
    return _zip((MAIN, _plain()), *((f"word/media/{at}", "") for at in range(12_000)))


def same_names():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(MAIN, _plain())
        archive.filelist.append(archive.filelist[0])
    return out.getvalue()


def outward(name):
    return lambda: _zip((MAIN, _plain()), (name, "x"))


def overlapping():
    """Every entry of the directory points to the same bytes."""
    content = bytearray(_zip((MAIN, _plain()), *((f"word/{at}.xml", "a" * 1000) for at in range(200))))
    first, at = None, content.find(b"PK\x01\x02")
    while at >= 0:
        first = content[at + 42 : at + 46] if first is None else first
        content[at + 42 : at + 46] = first
        at = content.find(b"PK\x01\x02", at + 4)
    return bytes(content)


def quoted_overlap():
    """A file within the file that is the rest of the file."""
    inner = _zip((MAIN, _plain()))
    return _zip((MAIN, _plain()), ("word/a.xml", inner), method=zipfile.ZIP_STORED)


def _lying(size=None, packed=None, crc=None):
    content = bytearray(docx(p("Hierbij de stukken.") * 50))
    name = MAIN.encode()
    for start, offset in ((content.index(b"PK\x03\x04" + b"\x14"), 14), (content.index(b"PK\x01\x02"), 16)):
        at = start
        while content[at + (30 if offset == 14 else 46) :][: len(name)] != name:
            at = content.index(content[start : start + 4], at + 4)
        values = list(struct.unpack_from("<III", content, at + offset))
        values = [
            new if new is not None else old for new, old in zip((crc, packed, size), values, strict=True)
        ]
        struct.pack_into("<III", content, at + offset, *values)
    return bytes(content)


def understated():
    """A part of two gigabytes of which both headers say that it has 4,000 bytes; the rest is truly there."""
    size = 4_000
    whole = _plain() + " " * (size - len(_plain()))
    content = bytearray(_zip((MAIN, whole)))
    packer = zlib.compressobj(wbits=-15)
    packed = packer.compress(whole.encode()) + packer.flush(zlib.Z_FULL_FLUSH)
    megabyte = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)  # may follow itself
    packed += megabyte * 2_000 + packer.flush()
    with zipfile.ZipFile(io.BytesIO(bytes(content))) as archive:
        (entry,) = archive.infolist()
        directory = bytearray(content[archive.start_dir :])
    head = content[: 30 + len(MAIN)]
    struct.pack_into("<I", head, 18, len(packed))
    struct.pack_into("<I", directory, 20, len(packed))
    struct.pack_into("<I", directory, directory.index(b"PK\x05\x06") + 16, len(head) + len(packed))
    assert entry.file_size == size
    return bytes(head + packed + directory)


def two_sizes():
    """A part of which the header before it states another size than the directory."""
    content = bytearray(docx(p("Hierbij de stukken.") * 50))
    struct.pack_into("<I", content, 22, 10)
    return bytes(content)


def long_labels(pattern):
    """Return a .docx of nine thousand items, each of which would repeat a pattern."""
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{pattern}"/></w:lvl>'
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return docx(p("punt", props=listed) * 9_000, numbering=numbering)


def long_marks(said):
    """Return an .odt of nine thousand items, each of which would repeat what its list says."""
    level = f'<text:list-level-style-number text:level="1" style:num-format="1" {said}/>'
    names = "".join(f' xmlns:{short}="{uri}"' for short, uri in _ODT.items())
    styles = (
        f"<office:document-styles{names}><office:styles>"
        f'<text:list-style style:name="L">{level}</text:list-style></office:styles></office:document-styles>'
    )
    items = "<text:list-item><text:p>punt</text:p></text:list-item>" * 9_000
    return odt(f'<text:list text:style-name="L">{items}</text:list>', **{"styles.xml": styles})


def hollow():
    return package({"[Content_Types].xml": "", "_rels/.rels": "", MAIN: ""})


def hollow_parts():
    return docx(p("a")).replace(b"styles", b"styles") and package(
        {
            MAIN: _plain(),
            "word/_rels/document.xml.rels": relations([link("s", "styles", "styles.xml")]),
            "word/styles.xml": "",
        }
    )


def locked(content):
    def lock():
        changed = bytearray(content)
        for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
            at = changed.find(start)
            while at >= 0:
                changed[at + offset] |= 1
                at = changed.find(start, at + 4)
        return bytes(changed)

    return lock


def compound():
    return (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
        + b"\0" * 504
        + "EncryptedPackage\0".encode("utf-16-le")
        + b"\0" * 4096
    )


# --- tricks of mark-up --------------------------------------------------------------------------------------

_LAUGHS = "".join(f'<!ENTITY l{at} "{f"&l{at - 1};" * 10}">' for at in range(1, 10))
LAUGHS = f'<!DOCTYPE x [<!ENTITY l0 "ha">{_LAUGHS}]>'
SQUARED = f'<!DOCTYPE x [<!ENTITY a "{"a" * 50_000}">]>'


def outside(path):
    return f'<!DOCTYPE x [<!ENTITY e SYSTEM "file://{path}">]>'


def _headed(head, inner):
    names = "".join(f' xmlns:{short}="{uri}"' for short, uri in TRANSITIONAL.items())
    body = f"<w:body><w:p><w:r><w:t>{inner}</w:t></w:r></w:p></w:body>"
    return f'<?xml version="1.0"?>{head}<w:document{names}>{body}</w:document>'


def _in_rels(head, inner):
    rels = f'<?xml version="1.0"?>{head}' + relations([link("x", "styles", inner)])
    return package({MAIN: _plain(), "word/_rels/document.xml.rels": rels})


def _deep(opening, closing, times=5_000):
    return opening * times + p("diep") + closing * times


def circles():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="S{at}"><w:basedOn w:val="S{(at + 1) % 50}"/>'
        f'<w:link w:val="S{at}"/><w:next w:val="S{at}"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for at in range(50)
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="S1"/></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="S1"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    mark = '<w:footnoteReference w:id="2"/>'
    notes = f'<w:footnote w:id="2"><w:p><w:r>{t("Zie noot 1.")}{mark}</w:r></w:p></w:footnote>'
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="S{at}"/></w:pPr><w:r>{t("a")}{mark}</w:r></w:p>' for at in range(50)
    )
    return docx(body, styles=styles, numbering=numbering, footnotes=notes)


def parts_that_are_one_another():
    kinds = ("styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer", "officeDocument")
    rels = relations([link(f"r{at}", kind, "document.xml") for at, kind in enumerate(kinds)])
    return package({MAIN: _plain(), "word/_rels/document.xml.rels": rels})


def fields_without_end():
    one = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText></w:r></w:p>'
    return docx(one * 30_000 + p("a"))


def note_marks(count):
    return lambda: docx(
        "<w:p>" + '<w:r><w:footnoteReference w:id="2"/></w:r>' * count + "</w:p>",
        footnotes=f'<w:footnote w:id="2">{p("n")}</w:footnote>',
    )


def changes_of_changes():
    """Return an .odt whose deletions hold one another, and where each is put back again and again."""
    count = 10_000
    regions = "".join(
        f'<text:changed-region text:id="c{at}"><text:deletion><text:p>weg'
        f'<text:change text:change-id="c{(at + 1) % count}"/></text:p></text:deletion></text:changed-region>'
        for at in range(count)
    )
    marks = "".join(f'<text:change text:change-id="c{at}"/>' for at in range(count)) * 3
    return odt(f"<text:tracked-changes>{regions}</text:tracked-changes><text:p>{marks}Slot.</text:p>")


def huge_table():
    row = "<w:tr>" + "<w:tc><w:p/></w:tc>" * 1_000 + "</w:tr>"
    return docx("<w:tbl>" + row * 1_000 + "</w:tbl>")


def wide_spans():
    cell = '<w:tc><w:tcPr><w:gridSpan w:val="2147483647"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>'
    return docx(
        "<w:tbl>"
        + f'<w:tr><w:trPr><w:gridBefore w:val="99999999"/></w:trPr>{cell}</w:tr>' * 5_000
        + "</w:tbl>"
        + p("a")
    )


def numbers_too_large():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99999"><w:start w:val="99999999999999999999"/>'
        '<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1%2%3%4%5%6%7%8%9"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="-7"/><w:numId w:val="1"/></w:numPr>'
    one = f"<w:p><w:pPr>{listed}</w:pPr><w:r>{t('a')}</w:r></w:p>"
    return docx(one * 1_000, numbering=numbering)


# --- tricks of text -----------------------------------------------------------------------------------------

_BIDI = "Betaal \u202e000.1\u202c euro \u2067\u2066 en \u200f5%\u200e. " * 2_000
_CONTROLS = "Kosten \x01\x02\x07\x1b[31m5%\x7f miljoen. " * 200 + "gewone tekst " * 1_000
_SURROGATES = b"Kosten 5% " + b"\xed\xa0\x80\xed\xbf\xbf" + b" miljoen.\n\n"
_COMBINED = "5" + "\u0301" * 100_000 + "%"
_DIGITS = "9" * 200_000 + " euro en " + "1." * 50_000


def texts(suffix):
    """Return the tricks that any text can play, for one suffix."""
    return {
        "bidi": lambda: _BIDI.encode(),
        "controls": lambda: _CONTROLS.encode(),
        "surrogates": lambda: _SURROGATES * 100,
        "nulls": lambda: b"5%\0" * 1_000,
        "a picture": lambda: zlib.compress(bytes(range(256)) * 1_000),
        "half of a UTF-16": lambda: "Kosten 5%".encode("utf-16")[:-1],
        "one line of 7 MB": lambda: b"De kosten zijn 5 miljoen. " * 280_000,
        "10 MB": lambda: b"a" * 10_000_000,
        "a million line ends": lambda: b"\n" * 1_000_000 + b"a",
        "a million lone returns": lambda: b"a\r" * 500_000,
        "combining marks": lambda: _COMBINED.encode(),
        "digits": lambda: _DIGITS.encode(),
        "open brackets": lambda: b"(" * 200_000 + b"5%" + b")" * 200_000,
        "note marks": lambda: b"a[1] b[^2] c<sup>3</sup> " * 16_000,
        "notes": lambda: "".join(f"[{at}] noot\n" for at in range(20_000)).encode(),
        "bars": lambda: b"| a | b |\n" * 20_000,
        "columns": lambda: b"2025    4,5    3,1\n" * 20_000,
        "rules": lambda: b"-----\n" * 40_000 + b"a",
        "headings": lambda: b"1.1.1 Kosten\n\n" * 20_000,
        "open tables": lambda: b"<table>\n\n" * 40_000 + b"</table>",
        "tables in tables": lambda: b"<table><tr><td>" * 20_000,
        "dollars": lambda: b"$$" * 300_001,
        "quotes": lambda: b"> " * 50_000 + b"a",
        "hyphens": lambda: b"a-\n" * 80_000,
        "dots": lambda: b"." * 500_000 + b"5%",
        "blanks": lambda: b" " * 3_000_000 + b"a" + b" " * 3_000_000,
        "tabs": lambda: b"\t" * 1_000_000 + b"a",
        "superscripts": lambda: "a¹²³".encode() * 40_000,
        "form feeds": lambda: b"pagina 1\f" * 20_000,
        "front matter that does not end": lambda: b"---\na: b\n" + b"|a|\n|---|\n" * 40 + b"..",
    } | ({"front matter": lambda: b"---\n" + b"a: [" * 100_000 + b"\n---\ntekst"} if suffix == "md" else {})


def corpus(secret="/etc/hostname"):
    """Return every hostile file: by its name, how it is made.

    Args:
        secret: a file that must not be opened; entities point to it.
    """
    files = {
        "bomb.docx": bomb,
        "blank-bomb.docx": blank_bomb,
        "picture-bomb.docx": bomb_of_a_picture,
        "nested.docx": nested,
        "many-entries.docx": many_entries,
        "same-names.docx": same_names,
        "overlapping.docx": overlapping,
        "quoted.docx": quoted_overlap,
        "small-size.docx": lambda: _lying(size=10),
        "large-size.docx": lambda: _lying(size=0x7FFFFFFF),
        "largest-size.docx": lambda: _lying(size=0xFFFFFFFE),
        "large-packed.docx": lambda: _lying(packed=0x7FFFFFFF),
        "wrong-sum.docx": lambda: _lying(crc=1),
        "understated.docx": understated,
        "two-sizes.docx": two_sizes,
        "long-labels.docx": lambda: long_labels("x" * 400_000),
        "many-places.docx": lambda: long_labels("%1" * 200_000),
        "long-prefix.odt": lambda: long_marks(f'style:num-prefix="{"x" * 450_000}"'),
        "many-places.odt": lambda: long_marks(f'style:num-list-format="{"%1%" * 1_000}"'),
        "many-places-of-old.odt": lambda: long_marks(f'loext:num-list-format="{"%1%" * 1_000}"'),
        "hollow.docx": hollow,
        "hollow-part.docx": hollow_parts,
        "locked.docx": locked(docx(p("a"))),
        "locked.odt": locked(odt("<text:p>a</text:p>")),
        "nobody-knows.docx": lambda: _main(_headed("", "a").replace("?>", ' encoding="UTF-8o"?>', 1)),
        "compound.docx": compound,
        "empty-zip.docx": lambda: b"PK\x05\x06" + b"\0" * 18,
        "tail-only.docx": lambda: docx(p("a"))[-200:],
        "odt.docx": lambda: odt("<text:p>a</text:p>"),
        "docx.odt": lambda: docx(p("a")),
        "pdf.docx": lambda: pdf("a"),
        "docx.pdf": lambda: docx(p("a")),
        "docx.html": lambda: docx(p("a")),
        "html.docx": lambda: b"<!DOCTYPE html><p>a",
        "txt.pdf": lambda: b"gewone tekst",
        "laughs.docx": lambda: _main(_headed(LAUGHS, "&l9;")),
        "laughs-in-rels.docx": lambda: _in_rels(LAUGHS, "&l9;"),
        "squared.docx": lambda: _main(_headed(SQUARED, "&a;" * 50_000)),
        "entity.docx": lambda: _main(_headed(outside(secret), "&e;")),
        "entity-in-rels.docx": lambda: _in_rels(outside(secret), "&e;"),
        "wide-entity.docx": lambda: _main(_headed(outside(secret), "&e;").encode("utf-16")),
        "deep.docx": lambda: _main(
            element("document", "<w:body>" + _deep("<w:sdt>", "</w:sdt>") + "</w:body>")
        ),
        "deep-tables.docx": lambda: docx(_deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 80)),
        "unclosed.docx": lambda: _main(element("document", "<w:body>")[:-13] + "<w:p>" * 200_000),
        "attributes.docx": lambda: docx(
            "<w:p " + " ".join(f'a{at}="1"' for at in range(100_000)) + "/>" + p("a")
        ),
        "names.docx": lambda: docx("".join(f'<x{at} xmlns="u{at}"/>' for at in range(100_000)) + p("a")),
        "circles.docx": circles,
        "one-another.docx": parts_that_are_one_another,
        "fields.docx": fields_without_end,
        "note-marks.docx": note_marks(1_000_000),
        "fewer-note-marks.docx": note_marks(100_000),
        "huge-table.docx": huge_table,
        "spans.docx": wide_spans,
        "numbers.docx": numbers_too_large,
        "one-paragraph.docx": lambda: docx(p("De kosten zijn 5 miljoen. " * 400_000)),
        "runs.docx": lambda: docx("<w:p>" + f"<w:r>{t('a ')}</w:r>" * 80_000 + "</w:p>"),
        "bidi.docx": lambda: docx(p(_BIDI)),
        "laughs.odt": lambda: odt("<text:p>&l9;</text:p>", LAUGHS),
        "entity.odt": lambda: odt("<text:p>&e;</text:p>", outside(secret)),
        "deep.odt": lambda: odt("<text:section>" * 5_000 + "<text:p>a</text:p>" + "</text:section>" * 5_000),
        "spaces.odt": lambda: odt("<text:p>a<text:s text:c='2000000000'/>b</text:p>" * 100),
        "changes.odt": changes_of_changes,
        "repeated-cells.odt": lambda: odt(
            "<table:table><table:table-row table:number-rows-repeated='1048576'>"
            "<table:table-cell table:number-columns-repeated='16384'><text:p>1</text:p></table:table-cell>"
            "</table:table-row></table:table><text:p>a</text:p>"
        ),
        "bomb.odt": lambda: odt("<text:p/>" * 3_000_000),
        "deep-notes.odt": lambda: odt(
            "<text:p>"
            + "<text:note><text:note-body><text:p>" * 70
            + "a"
            + "</text:p></text:note-body></text:note>" * 70
            + "</text:p>"
        ),
        "laughs.xml": lambda: official("<al>&l9;</al>", LAUGHS),
        "squared.xml": lambda: official("<al>" + "&a;" * 50_000 + "</al>", SQUARED),
        "entity.xml": lambda: official("<al>&e;</al>", outside(secret)),
        "outside-type.xml": lambda: official("<al>a</al>", f'<!DOCTYPE x SYSTEM "file://{secret}">'),
        "deep.xml": lambda: official("<al>" * 100_000 + "a" + "</al>" * 100_000),
        "unclosed.xml": lambda: official("<al>" * 200_000)[:1_000_000],
        "many.xml": lambda: official("<al>5%</al>" * 300_000),
        "long.xml": lambda: official("<al>" + "De kosten zijn 5 miljoen. " * 280_000 + "</al>"),
        "notes.xml": lambda: official(
            "<al>a<noot id='n'><noot.nr>1</noot.nr><noot.al>b</noot.al></noot></al>" * 12_000
        ),
        "deep.html": lambda: b"<div>" * 40_000,
        "formatting.html": lambda: b"<b><p>" * 60_000,
        "table.html": lambda: b"<table>" + b"<tr><td colspan=1000 rowspan=65534>x" * 12_000,
        "cells.html": lambda: b"<table>" + (b"<tr>" + b"<td>1" * 1_000) * 1_000,
        "entities.html": lambda: b"<p>" + b"&amp;&notit;&#x110000;" * 60_000,
        "attribute.html": lambda: b"<p title='" + b"x" * 6_000_000 + b"'>a",
        "links.html": lambda: b"<p><a href='#n'>[1]</a>" * 50_000 + b"<p id=n>noot",
        "comments.html": lambda: b"<!--" * 200_000 + b"a",
        "operators.pdf": lambda: pdf(b"BT /F1 1 Tf " + b"(a) Tj " * 2_000_000 + b"ET"),
        "packed-operators.pdf": lambda: _packed_pdf(b"BT /F1 1 Tf " + b"(a) Tj " * 2_000_000 + b"ET"),
        "pages.pdf": lambda: pdf(*["a"] * 20_000),
        "page-circle.pdf": lambda: pdf("a").replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"),
        "form-circle.pdf": lambda: pdf(b"q /F1 Do Q"),
        "cut.pdf": lambda: pdf("a" * 1_000)[:300],
        "locked.pdf": lambda: pdf("a").replace(
            b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 >>"
        ),
        "far-page.pdf": lambda: pdf("a").replace(b"/Count 1", b"/Count 2000000000"),
        "wide-page.pdf": lambda: pdf("a").replace(b"[0 0 595 842]", b"[0 0 1e38 -1e38]"),
        "no-text.pdf": lambda: pdf(b"0 0 m 100 100 l S"),
    }
    for suffix in ("txt", "md", "html"):
        files |= {f"{name}.{suffix}": make for name, make in texts(suffix).items()}
    for name in ("../brief.xml", "/etc/passwd", "C:\\x", "word/../../x", "word\\..\\..\\x"):
        files[f"outward-{len(files)}.docx"] = outward(name)
    return files


def _packed_pdf(stream):
    packed = zlib.compress(stream, 9)
    page = pdf(packed)
    return page.replace(b"/Length %d" % len(packed), b"/Filter /FlateDecode /Length %d" % len(packed), 1)


def _write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in corpus().items():
        (folder / name).write_bytes(make())


if __name__ == "__main__":
    _write(Path(sys.argv[1]))
