"""What a letter may mean by its figures, and what speaks for it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import claims, readers
from checker.claims import Scorecard, hypotheses, total
from checker.document import Document
from tests.claims.meant import BOOK
from tests.claims.texts import LETTERS

EVEN = {
    "sum": Scorecard(0, {"a whole row": 5, "one noun for all": 2, "others between": -7}),
    "part": Scorecard(0, {}),
}


def meant(letter, language, scorecards=EVEN):
    document = readers.read("letter.md", letter.encode())
    if not isinstance(document, Document):
        return []
    reading = claims.find(document, language=language)
    return list(hypotheses.hypotheses(document.blocks, reading.figures, scorecards))


def relations(letter, language, scorecards=EVEN):
    """Return the kind, the whole and the parts of each hypothesis."""
    return [
        (one.kind, one.roles["total"][0].text, tuple(part.text for part in one.roles["part"]))
        for one in meant(letter, language, scorecards)
    ]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er waren 90 zaken: 50 oude en 40 nieuwe.", ("breakdown", "90", ("50", "40"))),
        (
            "nl",
            "Er waren 90 zaken: 50 oude en 30 nieuwe.",
            ("breakdown", "90", ("50", "30")),
        ),  # right or wrong
        ("nl", "Er waren 90 zaken, waarvan 50 oude.", ("subset", "90", ("50",))),
        ("nl", "Er waren 50 zaken, waarvan 90 oude.", ("subset", "50", ("90",))),
        ("nl", "Nu doen 9 van de 25 gemeenten mee.", ("subset", "9 van de 25", ("9 van de 25",))),
        ("en", "There were 90 cases: 50 old and 40 new.", ("breakdown", "90", ("50", "40"))),
        ("en", "There were 90 cases, of which 50 old.", ("subset", "90", ("50",))),
    ],
)
def test_a_relation_is_thought_of_whether_or_not_it_holds(language, letter, expected):
    assert expected in relations(letter, language)


@pytest.mark.parametrize(
    ("language", "letter", "never"),
    [
        ("nl", "Er waren 90 zaken: 50 oude.", ("subset", "90", ("50",))),  # nothing says that they are parts
        ("nl", "Er waren 40 zaken: 50 oude en 60 nieuwe.", ("breakdown", "40", ("50", "60"))),
        ("nl", "Er waren 90 zaken: 90 oude en 10 nieuwe.", ("breakdown", "90", ("90", "10"))),  # said again
        ("en", "There were 40 cases: 50 old and 60 new.", ("breakdown", "40", ("50", "60"))),
    ],
)
def test_what_cannot_be_is_not_thought_of(language, letter, never):
    assert never not in relations(letter, language)


@pytest.mark.parametrize(
    ("whole", "parts", "kept"),
    [
        ("253", ("302", "451"), True),  # 753
        ("153", ("402", "551"), True),  # 953
        ("253", ("402", "551"), True),
        ("254", ("402", "551"), False),  # two digits
        ("1.253", ("7.020", "551"), False),
        ("1.253", ("7.020", "233"), True),  # 7.253, or 1.020 for 7.020
        ("25", ("30", "65"), False),  # of two digits a slip explains too much
    ],
)
def test_a_whole_below_a_part_may_be_a_slip_of_the_pen(whole, parts, kept):
    letter = f"Er waren {whole} zaken: {parts[0]} oude en {parts[1]} nieuwe."
    assert (("breakdown", whole, parts) in relations(letter, "nl")) is kept


def test_a_hypothesis_has_its_evidence_and_what_it_begins_with():
    (one,) = (
        one for one in meant("Er waren 90 zaken: 50 oude en 40 nieuwe.", "nl") if len(one.roles["part"]) == 2
    )
    assert [(piece.name, piece.points) for piece in one.evidence] == [
        ("to begin with", 0),
        ("a whole row", 5),
        ("one noun for all", 2),
    ]
    assert one.sentences == 1


def test_a_hypothesis_knows_how_many_sentences_it_spans():
    found = meant("Er waren 90 zaken. Daarvan waren er 50 oud. Nieuw waren er 40.", "nl")
    assert {one.sentences for one in found if len(one.roles["part"]) == 2} == {3}


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er kwamen 90 klachten binnen. Daarvan gingen er 50 over geluid en 40 over geur."),
        ("en", "We received 90 complaints. Of these 50 were about noise and 40 about smell."),
    ],
)
def test_taking_away_a_piece_of_evidence_takes_away_its_points(language, letter):
    cards = BOOK.scorecards
    (whole,) = _of(letter, language, cards)
    assert len(whole.evidence) > 8
    for piece in whole.evidence[1:]:
        less = {**cards, "sum": Scorecard(cards["sum"].always, {**cards["sum"].points, piece.name: 0})}
        (without,) = _of(letter, language, less)
        assert piece.name not in {each.name for each in without.evidence}
        assert total(without.evidence) == total(whole.evidence) - piece.points


def _of(letter, language, cards):
    """Return what is thought of all three figures, the first being the whole."""
    found = meant(letter, language, cards)
    return [one for one in found if [part.text for part in one.roles["part"]] == ["50", "40"]]


@pytest.mark.parametrize(
    ("letter", "parts", "most", "least"),
    [
        ("Er waren 90 zaken: 50 oude en 30 nieuwe.", ("50", "30"), -12, -13),
        (
            "Er waren 90 zaken: 50 oude en 40 nieuwe.",
            ("50", "40"),
            -13,
            -26,
        ),  # it silences others by agreeing
    ],
)
def test_what_speaks_too_much_against_it_is_not_kept(letter, parts, most, least):
    for always, kept in ((most, True), (least, False)):
        cards = {"sum": Scorecard(always, {}), "part": Scorecard(0, {})}
        assert (("breakdown", "90", parts) in relations(letter, "nl", cards)) is kept


def test_without_scorecards_nothing_is_thought_of():
    assert meant("Er waren 90 zaken: 50 oude en 40 nieuwe.", "nl", {}) == []


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("nl", "en")), st.one_of(LETTERS, st.text(max_size=200)))
def test_no_text_is_too_odd(language, letter):
    for one in meant(letter, language, BOOK.scorecards):
        assert len(one.roles["total"]) == 1
        assert one.roles["part"]
        assert total(one.evidence) == sum(piece.points for piece in one.evidence)


def test_a_long_row_of_figures_takes_no_longer_than_its_length():
    letter = "Er waren " + ", ".join(f"{n} zaken" for n in range(100, 700)) + "."
    assert len(meant(letter, "nl", {"sum": Scorecard(0, {}), "part": Scorecard(0, {})})) < 600 * 60
