"""Which letters, settings and files of rules are damaged?"""

import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from benchmarks.fuzz.tokens import TOKENS
from checker.cli import new_language
from tests import test_same_letter as same_letter
from tests.readers import build_docx, build_odt, build_pdf, hostile

_ROOT = Path(__file__).parents[2]
LARGEST = 12_000  # bytes of what is damaged: it has to be read a hundred thousand times
_WRONG = (
    "Van het budget is 5,4% (heide) + 2,5% (bos) = 8% bestemd voor natuur.",
    "De vergadering is op donderdag 27 maart 2026 in Utrecht.",
    "Wij ontvingen 9 van de 24 verzoeken (38,5%) & de rest later.",
)
_ROWS = (["Dienst", "Bedrag"], ["Wegen", "21,3"], ["Water", "4,5"], ["Totaal", "26,8"])
_TOML = (
    """language = "nl"
thorough = true
fail-on = "warning"
date = 2026-06-23

[rules]
sum-mismatch = "note"
placeholder = "off"

[limits]
size = "8 MB"

[[overrides]]
files = ["annexes/**", "*.md"]
fragment = true

[[letters]]
file = "a.md"
with = ["b.md"]
""",
    """rule-folders = ["own"]
baseline = "known.json"
docs-url = "https://example.org/{language}/{rule}"
show-rounding = true
show-holds = false
original = false
experimental = true
""",
)


class Seed(Struct, frozen=True):
    """Something to damage: what its kind is called, and its bytes.

    Kinds are the formats of letters, with ``fodt`` for an .odt that is one file; ``toml`` is a file of
    settings; ``rule``, ``words``, ``language`` and ``table`` are files that users write.
    """

    kind: str
    content: bytes


def seeds(folders: Iterable[str], only: Sequence[str] = ()) -> tuple[Seed, ...]:
    """Return what can be damaged: our own, and what stands in ``folders``, by the suffixes of its files."""
    found = [Seed(name.rpartition(".")[2], content) for name, content in hostile.ordinary().items()]
    found += [Seed("pdf", content) for content in _pdfs()]
    found += _contradictory()
    found += [Seed("toml", text.encode()) for text in _TOML]
    found += _of_users()
    for folder in (_ROOT / "examples", *map(Path, folders)):
        for path in sorted(folder.rglob("*")):
            kind = path.suffix.lower().lstrip(".")
            if path.is_file() and kind in TOKENS and path.stat().st_size <= LARGEST:
                found.append(Seed(kind, path.read_bytes()))
    return tuple(seed for seed in found if not only or seed.kind in only)


def _contradictory() -> Iterable[Seed]:
    """Yield letters with findings, so that there is something to tell, to annotate and to mend."""
    text = "\n\n".join(_WRONG)
    table = "\n".join(f"| {' | '.join(row)} |" for row in (_ROWS[0], ["---", "---"], *_ROWS[1:]))
    yield Seed("txt", f"Datum 3 mei 2026\n\n{text}\n".encode())
    yield Seed("md", f"# Natuur\n\n{text}\n\n{table}\n".encode())
    paragraphs = "".join(f"<p>{one.replace('&', '&amp;')}</p>" for one in _WRONG)
    rows = "".join(f"<tr><td>{'<td>'.join(row)}" for row in _ROWS)
    yield Seed("html", f"<!DOCTYPE html><h1>Natuur</h1>{paragraphs}<table>{rows}</table>".encode())
    wrong = [one.replace("&", "&amp;") for one in _WRONG]
    note = build_docx.note(1, wrong[0])
    word = "".join(map(build_docx.p, wrong)) + build_docx.table(*_ROWS)
    yield Seed("docx", build_docx.docx(word))
    yield Seed("docx", build_docx.docx(build_docx.p(wrong[1], build_docx.mark(1)) + word, footnotes=note))
    office = "".join(map(build_odt.p, wrong)) + build_odt.table(*_ROWS)
    yield Seed("odt", build_odt.odt(office))
    noted = build_odt.p(wrong[1], build_odt.note(1, build_odt.p(wrong[0])))
    yield Seed("odt", build_odt.odt(noted + office))
    yield Seed("fodt", build_odt.flat(office))
    yield Seed("fodt", build_odt.flat(build_odt.h("Natuur") + noted + office))
    yield Seed("xml", hostile.official("".join(f"<al>{one}</al>" for one in wrong)))


def _of_users() -> Iterable[Seed]:
    own = _ROOT / "examples" / "own-rules"
    for path in sorted(own.glob("*.yaml")):
        yield Seed("words" if path.name == "words.yaml" else "rule", path.read_bytes())
    small = [
        path for path in sorted((_ROOT / "rules").glob("*-mismatch.yaml")) if path.stat().st_size < 5_000
    ]
    for path in small:
        yield Seed("rule", path.read_bytes())
    with tempfile.TemporaryDirectory() as folder:
        yield Seed("language", new_language.new_language("de", folder).read_bytes())
    for path in sorted((_ROOT / "rules" / "tables").glob("*.yaml")):
        yield Seed("table", path.read_bytes()[:3_000].rpartition(b"\n")[0])


def _pdfs() -> list[bytes]:
    """Return PDFs with notes, tables, two pages and tags; what is not packed is damaged in its operators."""
    item, row = build_pdf.Tag("LI", build_pdf.Tag("L")), build_pdf.Tag("TR", build_pdf.Tag("Table"))
    marked = [
        (build_pdf.Tag("H1"), "Twee bruggen"),
        (build_pdf.Tag("P"), "Op 3 maart 2031 zijn er 9 van de 24 hersteld (37,5%).{1}"),
        (build_pdf.Tag("LBody", item), "1. de Westerbrug in 2032;"),
        (build_pdf.Tag("TH", row), "2031"),
        (build_pdf.Tag("TD", row), "3,4"),
        (build_pdf.Tag("Note"), "{1} Voor afronding."),
    ]
    tagged = [
        put
        for at, (tag, text) in enumerate(marked)
        for put in build_pdf.tagged(build_pdf.line(text, 700 - 20 * at), tag)
    ]
    made = [build_pdf.pdf([tagged], packed=packed, turn=turn) for packed in (True, False) for turn in (0, 90)]
    return [*made, same_letter.as_pdf(), same_letter.as_pdf(packed=False)]
