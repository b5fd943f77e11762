"""The points of evidence come from one file beside the rules, and a faulty one is refused with its line."""

from pathlib import Path

import pytest

from checker.claims import Evidence, total
from checker.claims.hypotheses import FAMILIES
from checker.data import folder
from checker.relations.agreement import AGREEMENTS
from checker.rulebook import Rulebook, load
from checker.tables import Fault

CARDS = """\
# points are decibels
sum:
  always: -15
  "a whole row": 4  # 195 of 2076
  percentages: -3
part:
  "money": 2
"""


def read(folder: Path, text: str) -> Rulebook | tuple[Fault, ...]:
    (folder / "evidence.yaml").write_text(text, encoding="utf-8")
    return load(folder)


def test_each_family_has_its_points_and_what_it_begins_with(tmp_path: Path) -> None:
    book = read(tmp_path, CARDS)
    assert isinstance(book, Rulebook), book
    assert book.rules == ()  # the file is no rule
    assert book.scorecards["sum"].always == -15
    assert book.scorecards["sum"].points == {"a whole row": 4, "percentages": -3}
    assert (book.scorecards["part"].always, book.scorecards["part"].points) == (0, {"money": 2})


def test_what_weighs_anything_is_told_the_weightiest_first(tmp_path: Path) -> None:
    book = read(tmp_path, CARDS)
    assert isinstance(book, Rulebook)
    weighed = book.scorecards["sum"].weigh(["percentages", "a whole row", "nobody weighed this"])
    assert weighed == (
        Evidence("to begin with", -15),
        Evidence("a whole row", 4),
        Evidence("percentages", -3),
    )
    assert total(weighed) == -14


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ('"a whole row": 4', '"a whole row": much', 4, "the points of 'a whole row' are no whole number"),
        ('"a whole row": 4', '"a whole row": 4.5', 4, "the points of 'a whole row' are no whole number"),
        ('"money": 2', '"money": [2]', 7, "the points of 'money' are no whole number"),
        ("percentages: -3", '"a whole row": 3', 5, "'a whole row' stands here twice"),
        (
            'part:\n  "money": 2',
            "part: 2",
            6,
            "the evidence of part is a mapping, and here stands the text '2'",
        ),
    ],
)
def test_a_faulty_file_is_refused_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    assert old in CARDS
    found = read(tmp_path, CARDS.replace(old, new))
    assert not isinstance(found, Rulebook)
    assert [(fault.file, fault.line, fault.message) for fault in found] == [
        (str(tmp_path / "evidence.yaml"), line, message)
    ]


def test_a_later_folder_overrules_the_points_of_a_family(tmp_path: Path) -> None:
    for name, text in (("one", CARDS), ("two", "part: {always: 7}\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "evidence.yaml").write_text(text, encoding="utf-8")
    book = load(tmp_path / "one", tmp_path / "two")
    assert isinstance(book, Rulebook)
    assert (book.scorecards["sum"].always, book.scorecards["part"].always) == (-15, 7)


def test_the_projects_own_points_are_of_relations_that_there_are() -> None:
    book = load(folder("rules"))
    assert isinstance(book, Rulebook)
    families = {family.name for family in FAMILIES.values()}
    assert families == set(AGREEMENTS)
    assert set(book.scorecards) == families | {f"broken {family}" for family in families}
