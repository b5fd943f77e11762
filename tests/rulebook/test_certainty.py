"""How sure a contradiction is follows from all that speaks for it and against it."""

from fractions import Fraction

import pytest

from checker.claims import Evidence, Scorecard, total
from checker.claims.claim import Claim
from checker.quantity import Hedge
from checker.relations import coincidence
from checker.rulebook.certainty import Certainty, broken, certainty, holding, look_of
from tests.rulebook.letters import block, claim, count, mention

LEVELS = {Certainty.CERTAIN: 0, Certainty.LIKELY: -10, Certainty.LOOK: -20}
CARDS = {
    "broken sum": Scorecard(-23, {"parts exceed by little": 9, "parts fall short by up to all": -12}),
    "broken part": Scorecard(-23, {"parts exceed by little": -1, "parts exceed by more": -11}),
}
SAID = (Evidence("to begin with", -15), Evidence("a whole row", 12))


def said(kind: str, whole: str, *parts: str, hedge: Hedge | None = None) -> Claim:
    """Return a claim that SAID speaks for."""
    text = block("p1", f"{whole} is {' en '.join(parts)}.")
    return claim(
        kind,
        total=(mention(text, whole, count(whole.replace(".", ""), hedge=hedge)),),
        part=tuple(mention(text, part, count(part.replace(".", ""))) for part in parts),
        evidence=SAID,
    )


@pytest.mark.parametrize(
    ("points", "expected"),
    [
        (5, Certainty.CERTAIN),
        (0, Certainty.CERTAIN),
        (-1, Certainty.LIKELY),
        (-10, Certainty.LIKELY),
        (-11, Certainty.LOOK),
        (-20, Certainty.LOOK),
        (-21, None),
    ],
)
def test_a_level_needs_as_many_points_as_its_rule_says(points: int, expected: Certainty | None) -> None:
    assert certainty((Evidence("one thing", points + 3), Evidence("another", -3)), LEVELS) is expected


def test_a_level_that_its_rule_does_not_name_is_reached_by_nothing() -> None:
    assert certainty((Evidence("all", 99),), {Certainty.LOOK: -20}) is Certainty.LOOK
    assert certainty((Evidence("all", 99),), {}) is None


def test_letters_are_seldom_wrong() -> None:
    found = broken(said("breakdown", "1.253", "702", "340", "200"), CARDS)
    assert found[: len(SAID)] == SAID
    assert found[len(SAID)] == Evidence("letters are seldom wrong", -23)


def test_a_slip_speaks_for_a_contradiction_more_so_in_longer_figures() -> None:
    three = broken(said("breakdown", "653", "302", "251"), CARDS)[-1]
    four = broken(said("breakdown", "6.531", "3.020", "2.511"), CARDS)[-1]
    assert three.name == four.name == "one slip explains it"
    assert 0 < three.points < four.points


@pytest.mark.parametrize(
    ("whole", "parts", "look"),
    [
        ("1.253", ("702", "340", "200"), "parts fall short by little"),
        ("1.253", ("702", "340"), "parts fall short by up to a quarter"),
        ("1.253", ("302", "340"), "parts fall short by up to all"),
        ("1.253", ("702", "351", "217"), "parts exceed by little"),
        ("1.253", ("702", "351", "388"), "parts exceed by up to a quarter"),
        ("1.253", ("902", "751", "388"), "parts exceed by up to all"),
        ("1.253", ("1.102", "1.051", "999"), "parts exceed by more"),
    ],
)
def test_a_miss_that_no_slip_explains_has_its_looks(whole: str, parts: tuple[str, ...], look: str) -> None:
    last = broken(said("breakdown", whole, *parts), CARDS)[-1]
    assert last == Evidence(look, CARDS["broken sum"].points.get(look, 0))


@pytest.mark.parametrize(
    ("off", "look"),
    [
        ("1/20", "parts exceed by little"),
        ("-1/20", "parts fall short by little"),
        ("1/4", "parts exceed by up to a quarter"),
        ("-1", "parts fall short by up to all"),
        ("3/2", "parts exceed by more"),
    ],
)
def test_how_far_a_miss_goes_has_a_name(off: str, look: str) -> None:
    assert look_of(Fraction(off)) == look


def test_a_single_part_is_explained_by_no_slip() -> None:
    last = broken(said("subset", "1.253", "1.273"), CARDS)[-1]
    assert last == Evidence("parts exceed by little", -1)


def test_agreeing_says_more_of_longer_figures_and_nothing_of_one_part() -> None:
    small = holding(said("breakdown", "9", "4", "5"))
    large = holding(said("breakdown", "1.253", "702", "351", "200"))
    assert small[: len(SAID)] == large[: len(SAID)] == SAID
    assert small[-1].name == large[-1].name == "it holds, and seldom by chance"
    assert small[-1].points < large[-1].points
    assert holding(said("subset", "1.253", "702")) == SAID


def test_figures_that_cannot_be_compared_add_nothing() -> None:
    without = claim("breakdown", part=(), evidence=SAID)
    assert broken(without, CARDS) == SAID
    assert broken(said("breakdown", "1.253", "702", "340"), {}) == SAID


def test_each_piece_of_evidence_counts_for_exactly_its_points() -> None:
    whole = broken(said("breakdown", "1.260", "702", "351", "200"), CARDS)
    for at, piece in enumerate(whole):
        assert total((*whole[:at], *whole[at + 1 :])) == total(whole) - piece.points


def test_what_is_taken_away_makes_a_contradiction_less_sure() -> None:
    one = said("breakdown", "6.531", "3.020", "2.511")
    levels = {Certainty.CERTAIN: total(broken(one, CARDS))}
    levels |= {
        Certainty.LIKELY: levels[Certainty.CERTAIN] - 12,
        Certainty.LOOK: levels[Certainty.CERTAIN] - 30,
    }
    every = broken(one, CARDS)
    assert certainty(every, levels) is Certainty.CERTAIN
    less = tuple(piece for piece in every if piece.name != "a whole row")
    assert certainty(less, levels) is Certainty.LIKELY
    least = tuple(piece for piece in less if piece.name != "one slip explains it")
    assert certainty(least, levels) is Certainty.LOOK


def test_chance_is_that_of_the_relation() -> None:
    one = said("breakdown", "1.253", "702", "351", "200")
    whole = one.roles["total"][0].quantity
    parts = [part.quantity for part in one.roles["part"]]
    assert whole is not None
    assert holding(one)[-1].points == coincidence.points(whole, [part for part in parts if part is not None])
