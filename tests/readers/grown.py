"""Which letters are made of one kind of thing and nothing else, as large as one likes?

Each is made by its least size and how many times that: what reading and checking it takes is to grow no
faster than it does.
"""

from collections.abc import Callable, Iterator, Mapping
from itertools import count

from tests.readers.build_docx import docx, p, t
from tests.readers.hostile import odt, official, pdf

Make = Callable[[int], bytes]

_CHARACTERS = 8_000  # of the smallest text

_UNITS: Mapping[str, str] = {
    "names": "Zuid-Korea ",
    "names, each its own": "Zuid-{w} ",
    "words": "{w} ",
    "prose": "Het plan voor de stad is op tijd klaar en de raad is daar blij mee. ",
    "figures": "{i} ",
    "figures with commas": "{i}, ",
    "figures and sorts": "{i} {w} en ",
    "amounts": "€ {i} miljoen, ",
    "percentages": "{i}% en ",
    "shares": "{i}% van de {w}, ",
    "changes": "Het aantal {w} steeg van 100 naar 1{i} (20%). ",
    "the same changes": "Het aantal steeg van 100 naar 120 (20%). ",
    "changes without an end": "steeg met {i}% van 100 naar 120 en ",
    "comparisons": "{i} is meer dan 12 en minder dan {i}, ",
    "sums": "3 + {i} = 7; ",
    "wholes and parts": "Van de {i} mensen zijn er 12 {w} en 5 niet. ",
    "of which": "{i} banen, waarvan 3 in {w}, ",
    "dates": "{d} maart 2024, ",
    "days of the week": "vrijdag {d} juli, ",
    "times": "{d}.00 uur tot {d}.30 uur, ",
    "ranges": "van 2020 tot 20{d}, ",
    "terms": "binnen {d} weken na 3 maart 2024, ",
    "references": "artikel {i}, lid 2, ",
    "papers": "Kamerstuk 35 000, nr. {i}; ",
    "annexes": "zie bijlage {i} en tabel {i}, ",
    "codes": "kenmerk 2024-0000{i}, ",
    "notes": "iets[{i}] ",
    "raised notes": "iets¹ ",
    "quoted names": "“Plan {w}” ",
    "open quotes": "“",
    "brackets": "({w}) ",
    "brackets with figures": "(12%) ",
    "open brackets": "(",
    "brackets in brackets": "(a (b (c {i}) ",
    "abbreviations": "het ministerie van Volksgezondheid (VWS{i}) ",
    "people": "minister Jan de {w} ",
    "events": "Prinsjesdag 2024, de {d}e top, ",
    "ratios": "1 op de {d} ",
    "fractions": "de helft van de {i} ",
    "number words": "drieduizend{w} vijftien ",
    "a long number": "{d}",
    "ordinals": "de {d}e keer, ten tweede ",
    "announced counts": "er zijn drie punten: {w}, {w} en {w}; ",
    "counts": "twee scholen: {w} en {w}. ",
    "units": "{d} km en 5 kg ",
    "temperatures": "-{d} °C ",
    "products": "{d} x 12 euro is 30 euro, ",
    "estimates": "ruim {i}, bijna {i}, ",
    "bounds": "ten hoogste {i} en ten minste {i} ",
    "denials": "niet {i} maar {i}, ",
    "rankings": "het grootste na {w}, ",
    "placeholders": "XX en [invullen] ",
    "labels": "1.",
    "labels of headings": "1.1.{i} ",
    "one word": "a",
    "hyphens": "a-",
    "slashes": "a/{d}/",
    "dots": ". ",
    "commas": ", ",
    "semicolons": "{w}; ",
    "colons": "{w}: ",
    "dashes": "{w} – ",
    "abbreviated": "d.w.z. o.a. ",
    "one character": "5",
    "percent signs": "% ",
    "euro signs": "€ ",
    "and": "en ",
    "of": "van de ",
    "years": "2024 ",
    "addresses": "https://www.voorbeeld.nl/{w}?a={i} ",
    "commands": "<!-- lint-letter: allow --> ",
    "in English": "The number of {w} rose from 100 to 1{i} (20%). ",
    "English amounts": "EUR {i} million of the {w}, ",
    "English counts": "three reasons: {w}, {w} and {w}. ",
    "sentences of every sort": (
        "In 2023 waren er {i} {w}, waarvan 12% jonger dan {d} jaar, tegen 1{i} in 2022 (-3%). "
        "Op {d} maart 2024 besloot de raad € {i} miljoen uit te geven, zie artikel {d}. "
    ),
}
"""What a text may be filled with: in one paragraph, and each in one of its own."""


def texts() -> Iterator[tuple[str, str, Make]]:
    """Yield texts of one kind of words: their name, the suffix of their file, and how they are made."""
    for name, unit in _UNITS.items():
        yield f"one paragraph of {name}", "txt", lambda times, unit=unit: _filled(unit, times).encode()
    for name, unit in _UNITS.items():
        yield (
            f"paragraphs of {name}",
            "txt",
            lambda times, unit=unit: _filled(unit.strip() + "\n\n", times).encode(),
        )


def structures() -> Iterator[tuple[str, str, Make]]:
    """Yield letters of one kind of structure, for each format, in the same way."""
    for suffix, kinds in _STRUCTURES.items():
        for name, make in kinds.items():
            yield name, suffix, make


def _filled(unit: str, times: int) -> str:
    found, size = [], 0
    numbers = count(1)
    while size < _CHARACTERS * times:
        i = next(numbers)
        found.append(unit.replace("{i}", str(i)).replace("{d}", str(i % 28 + 1)).replace("{w}", _word(i)))
        size += len(found[-1])
    return "".join(found)


def _word(number: int) -> str:
    """Return a word of its own for each number."""
    letters = ""
    while number:
        number, at = divmod(number, 20)
        letters += "bcdfghjklmnprstvwxza"[at] + "aeiou"[at % 5]
    return letters


def _lines(line: str, least: int) -> Make:
    return lambda times: "".join(
        line.replace("{i}", str(i)).replace("{d}", str(i % 28 + 1)).replace("{w}", _word(i))
        for i in range(1, least * times + 1)
    ).encode()


def _around(make: Callable[[str], bytes], line: str, least: int) -> Make:
    return lambda times: make(_lines(line, least)(times).decode())


def _docx(line: str, least: int, **parts: str) -> Make:
    return lambda times: docx(
        _lines(line, least)(times).decode(),
        **{name: _lines(part, least)(times).decode() for name, part in parts.items()},
    )


def _table(row: str, columns: int, rows: int, cell: str, start: str = "", end: str = "") -> Make:
    """Return a table: ``row`` has ``{}`` for its cells, ``cell`` ``{}`` for its figure; wider and longer."""

    def make(times: int) -> bytes:
        lines = [
            row.replace(
                "{}", "".join(cell.replace("{}", str((at * at + 7 * i) % 997)) for i in range(columns))
            )
            for at in range(rows * times)
        ]
        return (start + "".join(lines) + end).encode()

    return make


def _wide(row: str, columns: int, cell: str, start: str = "", end: str = "") -> Make:
    return lambda times: _table(row, columns * times, 20, cell, start, end)(1)


def _md_table(columns: int, rows: int) -> Make:
    head = "|" + "a |" * columns + "\n|" + "---|" * columns + "\n"
    return _table("|{}\n", columns, rows, "{} |", head)


_STYLE = (
    '<w:style w:type="paragraph" w:styleId="S{i}"><w:name w:val="s{i}"/><w:basedOn w:val="S{j}"/></w:style>'
)
_RUN = f"<w:r>{t('5 en ')}</w:r>"


def _chain(times: int) -> bytes:
    n = 500 * times
    styles = "".join(_STYLE.replace("{i}", str(i)).replace("{j}", str(i + 1)) for i in range(n))
    body = "".join(f'<w:p><w:pPr><w:pStyle w:val="S{i}"/></w:pPr>{_RUN}</w:p>' for i in range(n))
    return docx(body, styles=styles)


def _odt_chain(times: int) -> bytes:
    n = 500 * times
    styles = "".join(
        f'<style:style style:name="S{i}" style:family="paragraph" style:parent-style-name="S{i + 1}"/>'
        for i in range(n)
    )
    named = "".join(f'<text:p text:style-name="S{i}">{i} en</text:p>' for i in range(n))
    return _odt_styled(styles, named)


def _odt_styled(styles: str, body: str) -> bytes:
    flat = (
        '<?xml version="1.0"?><office:document '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
        'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        f"><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    return flat.encode()


def _open_ranges(times: int) -> bytes:
    n = 250 * times
    body = "".join(f'<w:p><w:commentRangeStart w:id="{i}"/>{_RUN}</w:p>' for i in range(n)) + "".join(
        f'<w:p><w:commentRangeEnd w:id="{i}"/>{_RUN}</w:p>' for i in range(n)
    )
    comments = "".join(
        f'<w:comment w:id="{i}" w:author="a">{p("lint-letter: ok")}</w:comment>' for i in range(n)
    )
    return docx(body, comments=comments)


def _odt_ranges(times: int) -> bytes:
    n = 250 * times
    starts = "".join(
        f'<text:p><office:annotation office:name="n{i}"><dc:creator>a</dc:creator>'
        f"<text:p>lint-letter: ok</text:p></office:annotation>{i} en</text:p>"
        for i in range(n)
    )
    ends = "".join(f'<text:p>{i} en<office:annotation-end office:name="n{i}"/></text:p>' for i in range(n))
    return _odt_styled("", starts + ends)


def _nested(opening: str, closing: str, inner: str, least: int) -> Callable[[int], str]:
    return lambda times: opening * (least * times) + inner + closing * (least * times)


_STRUCTURES: Mapping[str, Mapping[str, Make]] = {
    "txt": {
        "one line of figures": _lines("{i} ", 2_500),
        "lists": _lines("- punt {i} van de lijst\n", 400),
        "numbered lists": _lines("{i}. punt van de lijst\n", 400),
        "items a)": _lines("{w}) punt van de lijst\n", 400),
        "headings": _lines("{i}. Kosten\n\n1.{i} Meer\n\n", 400),
        "numbered headings": _lines("1.1.{i} Kosten van {w}\n\nDe kosten zijn {i}.\n\n", 300),
        "a long heading": lambda times: b"1. " + b"Kosten " * (10_000 * times) + b"\n\nTekst van 5%.\n",
        "notes": lambda times: (
            _lines("tekst[{i}] ", 300)(times) + b"\n\n" + _lines("[{i}] noot over {i}\n", 300)(times)
        ),
        "columns": _lines("{w}    {i}    {d},1\n", 400),
        "wide columns": _wide("{}\n", 60, "    {}"),
        "tabs": _lines("{w}\t{i}\t{d}\n", 400),
        "a block of lines": _lines("De kosten van {w} zijn {i} euro\n", 300),
        "quoted lines": _lines("> De kosten van {w} zijn {i} euro\n", 300),
        "hard lines": _lines("kosten van {w}-\n", 500),
        "annexes": _lines("Bijlage {i}\n\nTekst.\n\n", 200),
        "letters": _lines("Datum 3 mei 2026\n\nGeachte voorzitter,\n\nTekst {i}.\n\nHoogachtend,\n\n", 100),
        "captions": _lines("Tabel {i}: kosten van {w}\n\nIn tabel {i} staan de kosten.\n\n", 200),
        "questions": _lines("{i}\nWat zijn de kosten van {w}?\n\nAntwoord\nDat is {i} euro.\n\n", 150),
        "pages": _lines("De kosten zijn {i} euro.\n\nPagina {i}\f", 200),
    },
    "md": {
        "headings": _lines("# Kosten {i}\n\nTekst van {i}\n\n", 300),
        "a long heading": lambda times: b"# " + b"Kosten " * (10_000 * times) + b"\n\nTekst van 5%.\n",
        "lists": _lines("- punt {i}\n", 500),
        "deep lists": lambda times: "".join("  " * i + f"- {i}\n" for i in range(60 * times)).encode(),
        "deep quotes": lambda times: (">" * (400 * times) + " a 5%\n").encode(),
        "quotes": _lines("> a\n\n", 500),
        "lazy quotes": lambda times: b"> a\n" + b"b\n" * (3_000 * times),
        "lazy lists": lambda times: b"- a\n" + b"b\n" * (3_000 * times),
        "notes": lambda times: (
            _lines("tekst[^{i}] ", 300)(times) + b"\n\n" + _lines("[^{i}]: noot over {i}\n\n", 300)(times)
        ),
        "links": lambda times: _lines("[a][{i}] ", 300)(times) + b"\n\n" + _lines("[{i}]: b\n", 300)(times),
        "emphasis": lambda times: b"*a _b " * (1_500 * times),
        "stars": lambda times: b"**" * (3_000 * times),
        "open brackets": lambda times: b"[" * (4_000 * times),
        "pictures": lambda times: b"![a](b) " * (1_000 * times),
        "backticks": lambda times: b"".join(b"`" * i + b"a " for i in range(40 * times)),
        "entities": lambda times: b"&amp;&euro; " * (1_000 * times),
        "escapes": lambda times: b"\\* " * (2_000 * times),
        "tables": _md_table(6, 150),
        "a wide table": lambda times: _md_table(60 * times, 20)(1),
        "many tables": _lines("| a | b |\n|---|---|\n| {w} | {i} |\n\n", 100),
        "a grid table": lambda times: b"+---+---+\n" + b"| a | 5 |\n+---+---+\n" * (200 * times),
        "html": _lines("<div>{i}</div>\n\n", 300),
        "comments": _lines("<!-- {i} -->\n\ntekst\n\n", 300),
        "allowed": _lines("<!-- lint-letter: ok total: zo -->\n\nDe 2 punten {i}.\n\n", 150),
        "html comment unclosed": lambda times: b"<!-- " * (2_000 * times),
        "autolinks": lambda times: b"<http://a.b> " * (600 * times),
        "fences": _lines("```\n{i}\n```\n\n", 300),
        "setext": _lines("Kop {i}\n---\n\n", 300),
        "breaks": lambda times: b"a  \n" * (2_000 * times),
        "superscripts": lambda times: b"a<sup>1</sup> " * (1_000 * times),
        "front matter": lambda times: b"---\n" + b"a: b\n" * (2_000 * times) + b"---\n\ntekst 5%\n",
    },
    "html": {
        "paragraphs": _lines("<p>tekst van {i}", 500),
        "runs": _lines("<b>{i}</b> ", 1_000),
        "nested": lambda times: _nested("<div>", "", "5%", 50)(times).encode(),
        "formatting": lambda times: b"<b><p>" * (500 * times),
        "lists": lambda times: b"<ul>" + _lines("<li>punt {i}", 500)(times),
        "deep lists": lambda times: _nested("<ul><li>a", "", "5%", 20)(times).encode(),
        "tables": _table("<tr>{}", 6, 150, "<td>{}", "<table>"),
        "a wide table": _wide("<tr>{}", 60, "<td>{}", "<table>"),
        "spans": _table("<tr>{}", 4, 100, "<td rowspan=9 colspan=2>{}", "<table>"),
        "notes": lambda times: (
            b"<p>"
            + _lines("tekst<a href='#n{i}' id='r{i}'>[{i}]</a> ", 300)(times)
            + _lines("<p id='n{i}'>[{i}] noot <a href='#r{i}'>t</a>", 300)(times)
        ),
        "notes in sups": lambda times: (
            b"<p>"
            + _lines("tekst<sup><a href='#n{i}'>{i}</a></sup> ", 300)(times)
            + b"<ol>"
            + _lines("<li id='n{i}'>noot {i}", 300)(times)
        ),
        "to one note": lambda times: b"<p>" + b"a<a href='#n'>[1]</a> " * (500 * times) + b"<p id=n>[1] noot",
        "ids": _lines("<p id='a{i}'><a name='b{i}'></a>tekst", 500),
        "comments": _lines("<p>a<!-- {i} -->", 500),
        "allowed": _lines("<!-- lint-letter: ok total: zo --><p>De 2 punten {i}.", 150),
        "headings": _lines("<h2>Kop {i}</h2><p>Tekst {i}", 300),
        "inserted": _lines("<p><ins>{i}</ins><del>{d}</del>", 500),
        "whitespace": lambda times: b"<p>a" + b" \n" * (20_000 * times) + b"5%",
        "breaks": lambda times: b"<p>" + b"a 5<br>" * (2_000 * times),
        "figures": _lines("<figure><figcaption>Tabel {i}</figcaption><p>5</figure>", 200),
        "details": _lines("<details><summary>{i}</summary>5%</details>", 200),
        "options": _lines("<select><option>{i}</select>", 300),
        "styles": lambda times: b"<style>" + b".a{display:none}" * (500 * times) + b"</style><p class=a>5%",
    },
    "docx": {
        "paragraphs": _docx(p("De kosten zijn {i}"), 300),
        "runs": _around(lambda body: docx(f"<w:p>{body}</w:p>"), f"<w:r>{t('{i} ')}</w:r>", 1_000),
        "a chain of styles": _chain,
        "open comment ranges": _open_ranges,
        "comments": _docx(
            f'<w:p><w:commentRangeStart w:id="{{i}}"/>{_RUN}<w:commentRangeEnd w:id="{{i}}"/>'
            '<w:r><w:commentReference w:id="{i}"/></w:r></w:p>',
            200,
            comments=f'<w:comment w:id="{{i}}" w:author="a">{p("lint-letter: ok total: zo")}</w:comment>',
        ),
        "footnotes": _docx(
            f'<w:p>{_RUN}<w:r><w:footnoteReference w:id="{{i}}"/></w:r></w:p>',
            300,
            footnotes=f'<w:footnote w:id="{{i}}">{p("noot {i}")}</w:footnote>',
        ),
        "footnotes in one paragraph": lambda times: docx(
            "<w:p>"
            + "".join(
                f'{_RUN}<w:r><w:footnoteReference w:id="{i}"/></w:r>' for i in range(2, 300 * times + 2)
            )
            + "</w:p>",
            footnotes="".join(
                f'<w:footnote w:id="{i}">{p(f"noot {i}")}</w:footnote>' for i in range(2, 300 * times + 2)
            ),
        ),
        "tables": lambda times: docx(
            _table("<w:tr>{}</w:tr>", 6, 60, f"<w:tc>{p('{}')}</w:tc>", "<w:tbl>", "</w:tbl>")(times).decode()
        ),
        "a wide table": lambda times: docx(
            _wide("<w:tr>{}</w:tr>", 40, f"<w:tc>{p('{}')}</w:tc>", "<w:tbl>", "</w:tbl>")(times).decode()
        ),
        "many tables": _docx(
            f"<w:tbl><w:tr><w:tc>{p('{w}')}</w:tc><w:tc>{p('{i}')}</w:tc></w:tr></w:tbl>", 150
        ),
        "headings": _docx(
            f'<w:p><w:pPr><w:pStyle w:val="K"/></w:pPr><w:r>{t("Kop {i}")}</w:r></w:p>' + p("tekst {i}"),
            200,
            styles='<w:style w:type="paragraph" w:styleId="K"><w:name w:val="heading 1"/></w:style>',
        ),
        "lists": lambda times: docx(
            '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
            f"{_RUN}</w:p>" * (300 * times),
            numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "lists of their own": lambda times: docx(
            "".join(
                f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{i}"/></w:numPr></w:pPr>'
                f"{_RUN}</w:p>"
                for i in range(1, 300 * times)
            ),
            numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
            + "".join(
                f'<w:num w:numId="{i}"><w:abstractNumId w:val="0"/></w:num>' for i in range(1, 300 * times)
            ),
        ),
        "letters of a list": lambda times: docx(
            '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
            f"{_RUN}</w:p>" * (300 * times),
            numbering='<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
            '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
        ),
        "changes": _docx(
            f"<w:p><w:ins>{_RUN}</w:ins><w:del><w:r><w:delText>{{i}}</w:delText></w:r></w:del></w:p>", 300
        ),
        "joined paragraphs": _docx(f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{_RUN}</w:p>", 300),
        "fields": _docx(
            '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_RUN}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
            200,
        ),
        "bookmarks": _docx(f'<w:p><w:bookmarkStart w:id="{{i}}" w:name="b{{i}}"/>{_RUN}</w:p>', 300),
        "breaks": _around(lambda body: docx(f"<w:p>{body}</w:p>"), f"<w:r>{t('5 en')}<w:br/></w:r>", 600),
        "text boxes": _docx(f"<w:p><w:r><w:txbxContent>{p('{i}')}</w:txbxContent></w:r></w:p>", 150),
    },
    "odt": {
        "paragraphs": _around(odt, "<text:p>De kosten zijn {i}</text:p>", 300),
        "spans": _around(lambda body: odt(f"<text:p>{body}</text:p>"), "<text:span>{i} </text:span>", 1_000),
        "notes": _around(
            odt,
            "<text:p>tekst<text:note text:note-class='footnote'><text:note-citation>{i}</text:note-citation>"
            "<text:note-body><text:p>noot {i}</text:p></text:note-body></text:note></text:p>",
            200,
        ),
        "notes in one paragraph": _around(
            lambda body: odt(f"<text:p>{body}</text:p>"),
            "tekst<text:note text:note-class='footnote'><text:note-citation>{i}</text:note-citation>"
            "<text:note-body><text:p>noot {i}</text:p></text:note-body></text:note>",
            200,
        ),
        "lists": _around(
            odt, "<text:list><text:list-item><text:p>a {i}</text:p></text:list-item></text:list>", 200
        ),
        "items": _around(
            lambda body: odt(f"<text:list>{body}</text:list>"),
            "<text:list-item><text:p>a {i}</text:p></text:list-item>",
            300,
        ),
        "tables": lambda times: odt(
            _table(
                "<table:table-row>{}</table:table-row>",
                6,
                60,
                "<table:table-cell><text:p>{}</text:p></table:table-cell>",
                "<table:table>",
                "</table:table>",
            )(times).decode()
        ),
        "a wide table": lambda times: odt(
            _wide(
                "<table:table-row>{}</table:table-row>",
                40,
                "<table:table-cell><text:p>{}</text:p></table:table-cell>",
                "<table:table>",
                "</table:table>",
            )(times).decode()
        ),
        "headings": _around(
            odt, "<text:h text:outline-level='1'>Kop {i}</text:h><text:p>tekst {i}</text:p>", 200
        ),
        "changes": lambda times: odt(
            "<text:tracked-changes>"
            + _lines(
                "<text:changed-region text:id='a{i}'><text:deletion><text:p>oud {i}</text:p></text:deletion>"
                "</text:changed-region>",
                300,
            )(times).decode()
            + "</text:tracked-changes>"
            + _lines("<text:p>tekst<text:change text:change-id='a{i}'/></text:p>", 300)(times).decode()
        ),
        "open insertions": lambda times: odt(
            "<text:tracked-changes>"
            + _lines("<text:changed-region text:id='a{i}'><text:insertion/></text:changed-region>", 300)(
                times
            ).decode()
            + "</text:tracked-changes>"
            + _lines("<text:p>tekst<text:change-start text:change-id='a{i}'/> 5</text:p>", 300)(
                times
            ).decode()
            + _lines("<text:p>tekst<text:change-end text:change-id='a{i}'/> 5</text:p>", 300)(times).decode()
        ),
        "bookmarks": _around(odt, "<text:p><text:bookmark-start text:name='b{i}'/>tekst</text:p>", 300),
    },
    "fodt": {"a chain of styles": _odt_chain, "open comment ranges": _odt_ranges},
    "xml": {
        "paragraphs": _around(official, "<al>De kosten zijn {i}</al>", 500),
        "one paragraph": _around(lambda body: official(f"<al>{body}</al>"), "<nadruk>{i}</nadruk> ", 1_000),
        "notes": _around(
            official, "<al>a<noot id='n{i}'><noot.nr>{i}</noot.nr><noot.al>b {i}</noot.al></noot></al>", 200
        ),
        "lists": _around(
            lambda body: official(f"<lijst>{body}</lijst>"), "<li><li.nr>{i}</li.nr><al>a {i}</al></li>", 200
        ),
        "headings": _around(official, "<tussenkop>Kop {i}</tussenkop><al>a {i}</al>", 200),
        "tables": lambda times: official(
            _table(
                "<row>{}</row>",
                6,
                60,
                "<entry><al>{}</al></entry>",
                "<table><tgroup><tbody>",
                "</tbody></tgroup></table>",
            )(times).decode()
        ),
        "a wide table": lambda times: official(
            _wide(
                "<row>{}</row>",
                40,
                "<entry><al>{}</al></entry>",
                "<table><tgroup><tbody>",
                "</tbody></tgroup></table>",
            )(times).decode()
        ),
    },
    "pdf": {
        "pages": lambda times: pdf(*[f"De kosten zijn {i} euro" for i in range(20 * times)]),
        "lines": lambda times: pdf(
            b"BT /F1 8 Tf 40 800 Td "
            + b"".join(b"(De kosten zijn %d) Tj 0 -9 Td " % i for i in range(150 * times))
            + b"ET"
        ),
        "pieces of a line": lambda times: pdf(
            b"BT /F1 1 Tf 40 800 Td " + b"".join(b"(%d ) Tj " % i for i in range(300 * times)) + b"ET"
        ),
        "rules": lambda times: pdf(
            b"".join(b"40 %d m 500 %d l S " % (i, i) for i in range(200 * times)) + b"BT /F1 8 Tf (5%) Tj ET"
        ),
    },
}
"""What each format can be filled with."""
