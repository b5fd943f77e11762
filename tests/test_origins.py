"""Each mention of our own letters stands in its file where its origin says."""

from pathlib import Path

import pytest

from checker import claims, readers
from checker.document import Document
from checker.readers.formats import SUFFIXES
from tests.origins import strays
from tests.readers import build_docx, build_odt, hostile
from tests.readers.build_official import al, lijst, noot, publication

ROOT = Path(__file__).parents[1]
LETTERS = sorted(
    path
    for folder in (ROOT / "examples", ROOT / "tests" / "corpus")
    for path in folder.rglob("*")
    if path.suffix in SUFFIXES and path.name != "README.md"
)
SENTENCE = "Van € 3,5 miljoen gaat 12,5% naar de brug van 14 mei 2031"
MADE = {
    "brief.docx": build_docx.docx(
        build_docx.p(
            "Van € 3,5 mil", "<w:del><w:r><w:delText>5</w:delText></w:r></w:del>", "joen gaat 12", ",5% op"
        )
        + build_docx.table(["Jaar", "2030"], ["Bedrag", "5 mln."])
    ),
    "brief.odt": build_odt.odt(
        build_odt.p(SENTENCE, build_odt.note(1, "Op 3 mei 2030 was dat 5%."), " en 4", "<text:s/>", "km.")
        + build_odt.table(["Jaar", "2030"], ["Bedrag", "5 mln."])
    ),
    "brief.fodt": build_odt.flat(build_odt.p(SENTENCE)),
    "brief.html": (
        b"<p>Van &euro;&nbsp;3,5 mil<!-- 9 -->joen gaat <b>12</b>,5%<br>naar de brug van 14\nmei 2031."
        b"<table><tr><th>Jaar<th>2030<tr><td>Bedrag<td>5 mln.</table>"
    ),
    "brief.md": (
        b"Van &euro; **3,5** miljoen[^1] gaat 12,5%\nnaar de brug van 14\nmei 2031.\n\n"
        b"| Jaar | 2030 |\n|---|---|\n| Bedrag | 5 mln. |\n\n<table><tr><td>a</td><td>4%</td></tr></table>"
        b"\n\n[^1]: 3%."
    ),
    "kst-1-1.xml": publication(
        al(SENTENCE, noot(1, "In 2030 was dat 5%.")) + lijst(("1.", "2 bruggen"), ("2.", "3 &amp; 4 sluizen"))
    ),
    "brief.txt": f"{SENTENCE}, en in\n2032 nog 3,5 mil-\njoen euro.\n".encode(),
}


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_mention_of_a_letter_is_where_it_says(path):
    _keeps(path.name, path.read_bytes())


@pytest.mark.parametrize("name", MADE)
def test_each_mention_of_every_format_is_where_it_says(name):
    assert _keeps(name, MADE[name]) >= 2


@pytest.mark.parametrize("name", hostile.ordinary())
def test_each_mention_of_the_ordinary_letters_is_where_it_says(name):
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    _keeps(name, hostile.ordinary()[name])


def _keeps(name: str, content: bytes) -> int:
    document = readers.read(name, content)
    if not isinstance(document, Document):
        return 0
    reading = claims.find(document)
    assert list(strays(reading, content)) == []
    return len(reading.mentions)
