"""A third language has units, groups, clauses, rows and frames from its word file alone."""

from pathlib import Path

import pytest

from checker import claims
from checker.document import Block, BlockKind, Document, Origin
from tests.claims.shown import clauses, groups, rows, tagged
from tests.claims.toy import toy_language

SENTENCE = "La vojoj de la urbo estas 5,5 km, 3 km kaj 2 km en 2026."


@pytest.fixture
def toy(tmp_path: Path) -> Path:
    toy_language(tmp_path)
    return tmp_path


def test_units_have_their_classes(toy: Path) -> None:
    assert tagged(SENTENCE, "tx", toy) == (
        "La/d vojoj/n de/p la/d urbo/n estas/x 5,5 km/q ,/, 3 km/q kaj/c 2 km/q en/p 2026/t ./."
    )


def test_groups_have_heads_and_prepositions(toy: Path) -> None:
    assert groups(SENTENCE, "tx", toy) == [
        "noun: La [vojoj]",
        "noun: de | la [urbo]",
        "verb: [estas]",
        "figure: [5,5 km]",
        "figure: [3 km]",
        "figure: [2 km]",
        "time: en | [2026]",
    ]


def test_clauses_have_subjects(toy: Path) -> None:
    found = clauses("La vojo restas kaj la urbo estas 5 km.", "tx", toy)
    assert [(clause.subject, clause.verbs) for clause in found] == [("vojo", "restas"), ("urbo", "estas")]


def test_figures_make_rows(toy: Path) -> None:
    (row,) = rows(SENTENCE, "tx", toy)
    assert row.members == ["5,5 km", "3 km", "2 km"]
    assert row.closed


def test_figures_have_frames(toy: Path) -> None:
    letter = "En 2026 la nombro de vojoj estas 20. La aliaj 10 restas en la urbo."
    block = Block("p1", BlockKind.PARAGRAPH, letter, Origin(()))
    found = claims.find(Document("txt", (block,)), language="tx", cache=False, folder=toy)
    texts = {mention.id: mention.text for mention in found.mentions}
    told = {
        texts[each.mention]: (
            each.measures and each.measures.head,
            each.when and each.when.text,
            [(link.points.name, texts[link.mention]) for link in each.links],
        )
        for each in found.frames
    }
    assert told["20"] == ("vojoj", "2026", [])
    assert told["10"] == ("vojoj", "2026", [("REST", "20")])
