"""How sure a contradiction is follows from all that speaks for it and against it."""

from fractions import Fraction

import pytest
from msgspec.structs import replace

from checker.claims import Evidence, Scorecard, total
from checker.claims.claim import Claim
from checker.claims.hypotheses.families import FAMILIES, PRODUCT, SHARE
from checker.quantity import Hedge, Quantity
from checker.relations import coincidence
from checker.relations.agreement import AGREEMENTS
from checker.rulebook.certainty import Certainty, broken, certainty, holding, miss_of, slip_of
from tests.relations.as_written import number
from tests.rulebook.letters import block, claim, count, mention

LEVELS = {Certainty.CERTAIN: 0, Certainty.LIKELY: -10, Certainty.LOOK: -20}
CARDS = {
    "broken sum": Scorecard(-23, {"parts exceed by little": 9, "parts fall short by up to all": -12}),
    "broken part": Scorecard(-23, {"parts exceed by little": -1, "parts exceed by more": -11}),
}
SUM_ROLES = ("total", "part")
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
    ("family", "off", "look"),
    [
        ("sum", "1/20", "parts exceed by little"),
        ("sum", "-1/20", "parts fall short by little"),
        ("part", "1/4", "parts exceed by up to a quarter"),
        ("hundred", "-1", "parts fall short by up to all"),
        ("hundred", "3/2", "parts exceed by more"),
        ("share", "1/20", "missed by little"),  # there is no more of the one than of the other
        ("share", "-1/20", "missed by little"),
        ("product", "-1/4", "missed by up to a quarter"),
        ("product", "1", "missed by up to all"),
        ("product", "3/2", "missed by more"),
    ],
)
def test_how_far_a_miss_goes_has_a_name(family: str, off: str, look: str) -> None:
    assert miss_of(family, Fraction(off)) == look


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
    assert broken(said("breakdown", "0", "702", "340"), CARDS) == SAID
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


# --- shares, products and hundreds ---


def multiplied(kind: str, **said: str) -> Claim:
    """Return a claim that SAID speaks for, of figures in its roles: "46%", "1.253", "42% + 38%"."""
    text = block("p1", " ".join(said.values()))
    return claim(
        kind,
        evidence=SAID,
        **{
            role: tuple(mention(text, each, _quantity(each)) for each in written.split(" + "))
            for role, written in said.items()
        },
    )


def _quantity(written: str) -> Quantity:
    return number(written.strip("%"), "%" if "%" in written else None)


BROKEN = {
    "share": multiplied("share", percentage="48%", whole="7.003", part="2.511"),
    "product": multiplied("product", each="307", count="1.201", total="395.004"),
    "distribution": multiplied("distribution", part="42% + 38% + 23%"),
}
SLIPPED = {
    "share": multiplied("share", percentage="47,00%", whole="5.343", part="3.511"),  # 2.511
    "product": multiplied("product", each="307", count="1.201", total="367.807"),  # 368.707
}
LOOKS = {
    "share": "missed by up to all",
    "product": "missed by up to a quarter",
    "distribution": "parts exceed by little",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_of_each_kind_a_miss_has_its_looks(kind: str) -> None:
    family = FAMILIES[kind].name
    cards = {f"broken {family}": Scorecard(-20, {LOOKS[kind]: -3})}
    assert broken(BROKEN[kind], cards) == (
        *SAID,
        Evidence("letters are seldom wrong", -20),
        Evidence(LOOKS[kind], -3),
    )
    assert slip_of(BROKEN[kind]) is None


@pytest.mark.parametrize("kind", SLIPPED)
def test_of_each_kind_a_slip_speaks_for_a_contradiction(kind: str) -> None:
    cards = {f"broken {FAMILIES[kind].name}": Scorecard(-20, {})}
    last = broken(SLIPPED[kind], cards)[-1]
    assert last.name == "one slip explains it"
    assert last.points > 0


@pytest.mark.parametrize(("points", "is_slip"), [(-30, True), (0, True), (30, False)])
def test_a_miss_counts_for_what_explains_it_best_a_slip_or_its_size(points: int, is_slip: bool) -> None:
    look = miss_of("share", AGREEMENTS["share"].off(_known(SLIPPED["share"])))
    cards = {"broken share": Scorecard(-20, {look: points})}
    last = broken(SLIPPED["share"], cards)[-1]
    assert last.name == ("one slip explains it" if is_slip else look)


def _known(one: Claim) -> list[Quantity]:
    figures = [each.quantity for role in FAMILIES[one.kind].roles for each in one.roles[role]]
    return [each for each in figures if each is not None]


def test_the_only_slip_is_in_the_figure_that_has_it() -> None:
    (part,), (total,) = SLIPPED["share"].roles["part"], SLIPPED["product"].roles["total"]
    found, slip = slip_of(SLIPPED["share"]) or pytest.fail("no slip")
    assert (found, slip.meant.value) == (part, 2511)
    found, slip = slip_of(SLIPPED["product"]) or pytest.fail("no slip")
    assert (found, slip.meant.value) == (total, 368707)


def test_what_a_fixed_form_says_has_no_slip_told_of_it() -> None:
    assert slip_of(replace(SLIPPED["share"], evidence=())) is None


@pytest.mark.parametrize("kind", FAMILIES)
def test_every_kind_of_claim_with_evidence_is_of_a_family_with_its_roles_in_order(kind: str) -> None:
    assert FAMILIES[kind].name in AGREEMENTS
    told = {"sum": SUM_ROLES, "part": SUM_ROLES, "share": SHARE, "product": PRODUCT, "hundred": ("part",)}
    told.update(dict.fromkeys(("comparison", "ranking", "majority"), ("said-larger", "said-smaller")))
    told["count"] = ("number",)
    told["change"] = ("by", "to", "from")
    own = {"difference": ("minuend", "subtrahend", "difference"), "average": ("mean", *PRODUCT[1:])}
    own |= {"rise": ("to", "from"), "fall": ("from", "to")}  # what is told to be larger first
    assert FAMILIES[kind].roles == (own.get(kind) or told[FAMILIES[kind].name])


@pytest.mark.parametrize("kind", [*BROKEN, "breakdown", "subset"])
def test_taking_away_what_speaks_for_a_contradiction_makes_it_less_sure(kind: str) -> None:
    one = {
        **BROKEN,
        "breakdown": said("breakdown", "1.253", "702", "340", "200"),
        "subset": said("subset", "1.253", "1.273"),
    }[kind]
    every = broken(one, {f"broken {FAMILIES[kind].name}": Scorecard(-20, {})})
    levels = {Certainty.CERTAIN: total(every), Certainty.LIKELY: -1000}
    assert certainty(every, levels) is Certainty.CERTAIN
    for at, piece in enumerate(every):
        less = (*every[:at], *every[at + 1 :])
        expected = Certainty.LIKELY if piece.points > 0 else Certainty.CERTAIN
        assert certainty(less, levels) is expected, piece


@pytest.mark.parametrize(
    ("small", "large"),
    [
        (
            multiplied("share", percentage="36%", whole="25", part="9"),
            multiplied("share", percentage="47%", whole="5.343", part="2.511"),
        ),
        (
            multiplied("product", each="3", count="4", total="12"),
            multiplied("product", each="307", count="1.201", total="368.707"),
        ),
        (
            multiplied("distribution", part="40% + 30% + 30%"),
            multiplied("distribution", part="42% + 37% + 21%"),
        ),
    ],
    ids=["share", "product", "distribution"],
)
def test_agreeing_says_more_of_longer_figures_of_each_kind(small: Claim, large: Claim) -> None:
    assert holding(small)[-1].name == holding(large)[-1].name == "it holds, and seldom by chance"
    assert 0 < holding(small)[-1].points < holding(large)[-1].points


def test_chance_is_that_of_the_relation() -> None:
    one = said("breakdown", "1.253", "702", "351", "200")
    whole = one.roles["total"][0].quantity
    parts = [part.quantity for part in one.roles["part"]]
    assert whole is not None
    assert holding(one)[-1].points == coincidence.points(whole, [part for part in parts if part is not None])


def test_a_rule_that_gives_no_levels_has_some() -> None:
    sure, unsure = (Evidence("all that is said", 5),), (Evidence("all that is said", -20),)
    assert (certainty(sure, {}), certainty(unsure, {})) == (Certainty.CERTAIN, Certainty.LOOK)
    assert certainty((Evidence("all that is said", -40),), {}) is None
