"""What a note mark joins."""

import itertools
import sys

from checker.claims.mentions.mention import Kind, Mention
from checker.claims.reading import Reading
from checker.document import Block, BlockKind, Mark
from checker.quantity import PartialDate
from checker.rulebook.pairs import Notes
from checker.rulebook.rule import Condition, Pair
from tests.rulebook.letters import block, count, day, mention, reading

SAME = ("unit", "subject", "base", "period", "scope", "method")


def joined(
    letter: Reading, *same: str, sharing: str | None = None, note_first: bool = False
) -> list[list[str]]:
    """Return the texts of left and right, for each certain pair."""
    pair = Pair(Condition(), Condition(), same, sharing=sharing, note_first=note_first)
    return [[one.left[0].text, one.right[0].text] for one in Notes(letter).pairs(pair) if one.certain]


def letter(
    body: str, note: str, *mentions: tuple[str, object, dict[str, str]], at: int | None = None
) -> Reading:
    """Return a paragraph with its note; a mention is sought in the paragraph, the second time in the note."""
    mark = Mark("1", len(body) if at is None else at, 0, 0, note="n1")
    paragraph = block("p1", body, marks=(mark,))
    foot = block("n1", note, kind=BlockKind.NOTE)
    found: list[Mention] = []
    for text, value, about in mentions:
        where: Block = (
            foot
            if text in note and (text not in body or any(one.text == text for one in found))
            else paragraph
        )
        found.append(
            mention(where, text, value, Kind.DATE if isinstance(value, PartialDate) else Kind.COUNT, **about)
        )
    return reading(paragraph, foot, mentions=tuple(found))


def test_a_sentence_is_joined_with_its_note() -> None:
    said = {"subject": "klachten"}
    one = letter(
        "Er kwamen 12 klachten.",
        "Volgens het register 15.",
        ("12", count("12"), said),
        ("15", count("15"), said),
    )
    assert joined(one, *SAME) == [["12", "15"]]
    assert joined(one, *SAME, note_first=True) == [["15", "12"]]


def test_only_the_sentence_of_the_mark_is_joined() -> None:
    said = {"subject": "klachten"}
    body = "Er kwamen 12 klachten. Later nog 30 klachten."
    one = letter(
        body, "Nu 15.", ("30", count("30"), said), ("15", count("15"), said), at=len("Er kwamen 12 klachten.")
    )
    assert joined(one, *SAME) == []


def test_a_mark_behind_the_full_stop_belongs_to_the_sentence_before_it() -> None:
    said = {"subject": "klachten"}
    body = "Er kwamen 12 klachten. Later nog 30 klachten."
    one = letter(
        body, "Nu 15.", ("12", count("12"), said), ("15", count("15"), said), at=len("Er kwamen 12 klachten.")
    )
    assert joined(one, *SAME) == [["12", "15"]]


def test_an_unknown_subject_is_no_subject_to_share() -> None:
    one = letter("Er kwamen 12.", "Nu 15.", ("12", count("12"), {}), ("15", count("15"), {}))
    assert joined(one, *SAME) == []
    assert joined(one, "unit", "period") == [["12", "15"]]


def test_what_must_be_known_is_no_match_where_it_is_unknown() -> None:
    pair = Pair(Condition(), Condition(), ("base",), known=("base",))
    for about, expected in (({}, 0), ({"base": "bbp"}, 1)):
        one = letter(
            "Het was 2.", "Nu 3.", ("2", count("2", unit="%"), about), ("3", count("3", unit="%"), about)
        )
        assert len(list(Notes(one).pairs(pair))) == expected


def test_another_period_method_or_unit_is_another_thing() -> None:
    for left, right in (({"period": "2024"}, {"period": "2023"}), ({}, {"method": "navo-berekeningswijze"})):
        one = letter("Er kwamen 12.", "Nu 15.", ("12", count("12"), left), ("15", count("15"), right))
        assert joined(one, "unit", "period", "method") == []
    one = letter(
        "Er kwamen 12.", "Nu 15.", ("12", count("12", unit="%"), {}), ("15", count("15", unit="pp"), {})
    )
    assert joined(one, "period") == []


def test_a_date_is_no_quantity_and_a_year_no_day() -> None:
    one = letter("Op 3 mei.", "Nu 15.", ("3 mei", day(2024, 5, 3), {}), ("15", count("15"), {}))
    assert joined(one) == []
    one = letter("Op 3 mei.", "In 2024.", ("3 mei", day(2024, 5, 3), {}), ("2024", PartialDate(2024), {}))
    assert joined(one) == []


def test_where_two_could_be_meant_no_pair_is_certain() -> None:
    one = letter(
        "Op 3 mei.",
        "4 mei en 5 juni.",
        ("3 mei", day(2024, 5, 3), {}),
        ("4 mei", day(2024, 5, 4), {}),
        ("5 juni", day(2024, 6, 5), {}),
    )
    assert joined(one) == []
    assert len(list(Notes(one).pairs(Pair(Condition(), Condition(), ())))) == 1


def test_the_same_value_twice_is_one_thing() -> None:
    one = letter(
        "Op 3 mei.",
        "4 mei, dus op 4 mei 2024.",
        ("3 mei", day(2024, 5, 3), {}),
        ("4 mei", day(2024, 5, 4), {}),
        ("4 mei 2024", day(2024, 5, 4), {}),
    )
    assert joined(one) == [["3 mei", "4 mei"]]


def test_a_proper_name_in_common_can_be_asked_for() -> None:
    days = (("3 mei", day(2024, 5, 3), {}), ("4 mei", day(2024, 5, 4), {}))
    assert joined(letter("Op 3 mei kwam de NAVO met een rapport.", "NAVO, 4 mei", *days), sharing="name")
    assert not joined(letter("Op 3 mei kwam de NAVO met een rapport.", "CPB, 4 mei", *days), sharing="name")
    assert not joined(letter("Het was 3 mei.", "Het was 4 mei", *days), sharing="name")


def test_a_cue_word_in_the_sentence_can_be_asked_for() -> None:
    pair = Pair(Condition(), Condition(), saying="issue")
    days = (("3 mei", day(2024, 5, 3), {}), ("4 mei", day(2024, 5, 4), {}))
    for verb, expected in (("verscheen", 1), ("bloeide", 0)):
        one = letter(f"Op 3 mei {verb} het.", "Op 4 mei.", *days)
        assert len(list(Notes(one).pairs(pair))) == expected


def test_of_two_dates_the_one_that_the_cue_word_governs_is_meant() -> None:
    pair = Pair(Condition(), Condition(), saying="issue")
    days = (("3 mei", day(2024, 5, 3), {}), ("1 april", day(2024, 4, 1), {}), ("4 mei", day(2024, 5, 4), {}))
    for body, expected in (
        ("Op 3 mei verscheen een rapport over de zitting op 1 april.", "3 mei"),
        ("Na 1 april vroeg de raad om het rapport dat op 3 mei is verschenen.", "3 mei"),
        ("Na de zitting van 3 mei en die van 1 april verscheen een rapport.", None),
        ("Op 3 mei, na de zitting op 1 april, verscheen een rapport.", None),
    ):
        found = [
            one.left[0].text for one in Notes(letter(body, "Op 4 mei.", *days)).pairs(pair) if one.certain
        ]
        assert found == ([expected] if expected else [])


def test_a_cue_word_can_be_asked_to_govern_the_only_date() -> None:
    pair = Pair(Condition(), Condition(), governed_by="publish")
    days = (("3 mei", day(2024, 5, 3), {}), ("4 mei", day(2024, 5, 4), {}))
    for body, expected in (
        ("Op 3 mei verscheen het.", 1),
        ("Het rapport dat 3 mei verscheen.", 1),
        ("Wat op 3 mei is ondertekend, is verschenen.", 0),
        ("Het verscheen na 3 mei.", 0),
    ):
        one = letter(body, "Op 4 mei.", *days)
        assert len([each for each in Notes(one).pairs(pair) if each.certain]) == expected


def test_ten_times_the_marks_take_ten_times_the_steps() -> None:
    def steps(marks: int) -> int:
        text = "Er kwamen 12 klachten."
        bodies = [block(f"p{n}", text, marks=(Mark("1", len(text), 0, 0, "n1"),)) for n in range(marks)]
        foot = block("n1", "Nu 15.", kind=BlockKind.NOTE)
        twelve = [mention(body, "12", count("12"), subject="klachten") for body in bodies]
        fifteen = mention(foot, "15", count("15"), subject="klachten")
        one = reading(*bodies, foot, mentions=(*twelve, fifteen))
        taken = itertools.count()
        sys.setprofile(lambda *_: next(taken))  # each call and each return, of Python's and of C's
        try:
            pairs = joined(one, *SAME)
        finally:
            sys.setprofile(None)
        assert len(pairs) == marks
        return next(taken)

    assert steps(500) < 11 * steps(50)
