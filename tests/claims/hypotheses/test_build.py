"""What a letter may mean by its figures, and what speaks for it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import claims, readers
from checker.claims import Scorecard, hypotheses, total
from checker.claims.hypotheses import LEAST, LEAST_AGREEING
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
    ("letter", "parts", "not_kept"),
    [
        ("Er waren 90 zaken: 50 oude en 30 nieuwe.", ("50", "30"), LEAST["sum"] - 1),
        ("Er waren 90 zaken: 50 oude en 40 nieuwe.", ("50", "40"), LEAST_AGREEING - 1),  # it silences others
    ],
)
def test_what_speaks_too_much_against_it_is_not_kept(letter, parts, not_kept):
    for always, kept in ((LEAST["sum"], True), (not_kept, False)):
        cards = {"sum": Scorecard(always, {}), "part": Scorecard(0, {})}
        assert (("breakdown", "90", parts) in relations(letter, "nl", cards)) is kept


def test_without_scorecards_nothing_is_thought_of():
    assert meant("Er waren 90 zaken: 50 oude en 40 nieuwe.", "nl", {}) == []


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("nl", "en")), st.one_of(LETTERS, st.text(max_size=200)))
def test_no_text_is_too_odd(language, letter):
    for one in meant(letter, language, BOOK.scorecards):
        assert all(one.roles.values())
        assert total(one.evidence) == sum(piece.points for piece in one.evidence)


def test_a_long_row_of_figures_takes_no_longer_than_its_length():
    letter = "Er waren " + ", ".join(f"{n} zaken" for n in range(100, 700)) + "."
    assert len(meant(letter, "nl", {"sum": Scorecard(0, {}), "part": Scorecard(0, {})})) < 600 * 60


# --- shares, products and hundreds ---

EACH = {family: Scorecard(0, {}) for family in ("sum", "part", "share", "product", "hundred")}


def told(letter, language, kind, scorecards=EACH):
    """Return the figures of each hypothesis of a kind by their roles, as written."""
    return [
        {role: [mention.text for mention in some] for role, some in one.roles.items()}
        for one in meant(letter, language, scorecards)
        if one.kind == kind
    ]


@pytest.mark.parametrize(
    ("kind", "language", "letter", "roles"),
    [
        ("share", "nl", "Van de 552 bussen waren er 138 (25%) te laat.", {"percentage": ["25%"], "whole": ["552"], "part": ["138"]}),
        ("share", "nl", "Van de 552 bussen waren er 138 (35%) te laat.", {"percentage": ["35%"], "whole": ["552"], "part": ["138"]}),
        ("amount_share", "nl", "Er is € 120 mln onzeker, dat is 40% van de € 300 mln aan steun.", {"percentage": ["40%"], "whole": ["€ 300 mln"], "part": ["€ 120 mln"]}),
        ("share", "en", "Of the 46 locks, the board repaired 20 (43 percent).", {"percentage": ["43 percent"], "whole": ["46"], "part": ["20"]}),
        ("share", "nl", "Een kwart van de 80 bussen was te laat: 21 bussen.", {"percentage": ["Een kwart"], "whole": ["80"], "part": ["21"]}),
        ("product", "nl", "Er komen 100 bussen van € 2 miljoen, in totaal € 300 miljoen.", {"each": ["€ 2 miljoen"], "count": ["100"], "total": ["€ 300 miljoen"]}),
        ("product", "en", "It bought 40 carts at $3,000 each, for a total of $120,000.", {"each": ["$3,000"], "count": ["40"], "total": ["$120,000"]}),
        ("average", "en", "It gave 40 clubs an average of $300 each, in total $12,000.", {"mean": ["$300"], "count": ["40"], "total": ["$12,000"]}),
        ("difference", "nl", "Er kwam € 90 binnen en er ging € 50 uit, een verschil van € 40.", {"minuend": ["€ 90"], "subtrahend": ["€ 50"], "difference": ["€ 40"]}),
        ("distribution", "nl", "Dat is 40% hout, 35% steen en 30% glas.", {"part": ["40%", "35%", "30%"]}),
        ("distribution", "en", "It is 40% wood, 35% stone and 25% glass.", {"part": ["40%", "35%", "25%"]}),
    ],
)  # fmt: skip
def test_shares_products_and_hundreds_are_thought_of_whether_or_not_they_hold(kind, language, letter, roles):
    assert roles in told(letter, language, kind)


@pytest.mark.parametrize(
    "letter", ["Nu doen 9 van de 25 gemeenten mee (46%).", "Nu doet 46% (9 van de 25) mee."]
)
def test_a_ratio_and_its_bracket_are_left_to_the_fixed_form_that_reads_them(letter):
    assert told(letter, "nl", "share") == []


def test_a_ratio_with_its_percentage_elsewhere_is_thought_of():
    letter = "Nu doen 9 van de 25 gemeenten mee, dus 46% van alle gemeenten."
    assert told(letter, "nl", "share") == [
        {"percentage": ["46%"], "whole": ["9 van de 25"], "part": ["9 van de 25"]}
    ]


OF_EACH = [
    ("share", "nl", "Van de 552 bussen waren er 138 (25%) te laat."),
    ("share", "en", "Of the 46 locks, the board repaired 20 (43 percent)."),
    ("product", "nl", "Er komen 100 bussen van € 2 miljoen per stuk, in totaal € 200 miljoen."),
    ("product", "en", "It bought 40 carts at $3,000 each, for a total of $120,000."),
    ("distribution", "nl", "De verdeling is 40% hout, 35% steen en 25% glas."),
    ("distribution", "en", "The breakdown is 40% wood, 35% stone and 25% glass."),
]


@pytest.mark.parametrize(("kind", "language", "letter"), OF_EACH)
def test_taking_away_evidence_of_any_family_takes_away_its_points(kind, language, letter):
    cards = BOOK.scorecards
    family = {"distribution": "hundred"}.get(kind, kind)

    def only(cards):
        (one,) = (
            each
            for each in meant(letter, language, cards)
            if each.kind == kind and sum(map(len, each.roles.values())) == 3
        )
        return one.evidence

    whole = only(cards)
    assert len(whole) > 8
    for piece in whole[1:]:
        card = cards[family]
        # What the others begin with makes up for it, so that no hypothesis is dropped.
        less = Scorecard(card.always + piece.points, {**card.points, piece.name: 0})
        without = only({**cards, family: less})
        assert piece.name not in {each.name for each in without}
        assert total(without) == total(whole)


@pytest.mark.parametrize(("kind", "language", "letter"), OF_EACH)
def test_what_too_much_speaks_against_is_not_kept_in_any_family(kind, language, letter):
    family = {"distribution": "hundred"}.get(kind, kind)
    for always, kept in ((LEAST[family], True), (LEAST[family] - 1, False)):
        cards = {**EACH, family: Scorecard(always, {})}
        assert bool(told(letter, language, kind, cards)) is kept
