"""How the figures of each family agree, how far they miss, and which slip explains that."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from checker.quantity import Quantity, Verdict
from checker.relations.agreement import AGREEMENTS
from checker.relations.slips import Slip
from tests.relations.as_written import MILLIARD, MILLION, count, euro, number, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN
FAMILIES = tuple(AGREEMENTS)


def counts(*digits: str) -> tuple[Quantity, ...]:
    return tuple(count(text) for text in digits)


def percents(*digits: str) -> tuple[Quantity, ...]:
    return tuple(percent(text) for text in digits)


def euros(*digits: str) -> tuple[Quantity, ...]:
    return tuple(euro(text, MILLION) for text in digits)


def share(percentage: str, whole: str, part: str) -> tuple[Quantity, ...]:
    return (percent(percentage), *counts(whole, part))


def price(each: str, number: str, total: str) -> tuple[Quantity, ...]:
    return (euro(each, 1), count(number), euro(total, 1))


@pytest.mark.parametrize(
    ("family", "figures", "verdict"),
    [
        ("sum", counts("1.253", "702", "351", "200"), HOLDS),
        ("sum", counts("1.253", "702", "340", "200"), FAILS),
        ("sum", euros("12,8", "4,6", "8,1"), ROUNDING),
        ("sum", (count("90"), percent("50"), percent("40")), UNKNOWN),
        ("part", counts("90", "50"), HOLDS),
        ("part", counts("50", "90"), FAILS),
        ("part", (count("90"), percent("50")), UNKNOWN),
        ("share", share("36", "25", "9"), HOLDS),
        ("share", share("46", "25", "9"), FAILS),
        ("share", share("11,6", "10.000", "1.168"), ROUNDING),  # cut off
        ("share", (percent("40"), euro("3", MILLIARD), euro("1.200", MILLION)), HOLDS),
        ("share", (percent("36"), euro("25"), count("9")), UNKNOWN),
        ("product", price("25.000", "40", "1.000.000"), HOLDS),
        ("product", price("25.000", "40", "1.050.000"), FAILS),
        ("product", (euro("1,3", MILLION), count("31"), euro("41,5", MILLION)), ROUNDING),
        ("product", (number("25", "USD"), count("40"), number("1.000", "EUR")), UNKNOWN),
        ("hundred", percents("40", "35", "25"), HOLDS),
        ("hundred", percents("40", "35", "30"), FAILS),
        ("hundred", percents("33,4", "33,3", "33,4"), ROUNDING),
        ("hundred", (percent("40"), count("60")), UNKNOWN),
    ],
)
def test_figures_agree_as_the_relation_of_their_family_says(family, figures, verdict):
    assert AGREEMENTS[family].verdict(figures) is verdict


@pytest.mark.parametrize(
    ("family", "figures", "off"),
    [
        ("sum", counts("100", "60", "50"), "1/10"),
        ("sum", counts("100", "60", "30"), "-1/10"),
        ("part", counts("100", "125"), "1/4"),
        ("share", share("50", "25", "10"), "1/4"),  # 12,5 of 10
        ("share", share("20", "25", "10"), "-1/2"),
        ("share", (percent("50"), euro("3", MILLIARD), euro("1.200", MILLION)), "1/4"),
        ("product", price("3", "50", "100"), "1/2"),
        ("product", (euro("3", MILLION), count("50"), euro("0,3", MILLIARD)), "-1/2"),
        ("hundred", percents("60", "50"), "1/10"),
        ("hundred", percents("60", "30"), "-1/10"),
    ],
)
def test_how_far_the_others_exceed_what_is_told(family, figures, off):
    assert AGREEMENTS[family].off(figures) == Fraction(off)


# --- how telling it is that they agree ---


@pytest.mark.parametrize(
    ("family", "few", "many"),
    [
        ("sum", counts("9", "4", "5"), counts("1.253", "702", "551")),
        ("share", share("36", "25", "9"), share("47,0", "5.343", "2.511")),
        ("share", share("36", "25", "9"), share("36,0", "25", "9")),
        ("product", price("3", "4", "12"), price("307", "1.201", "368.707")),
        ("hundred", percents("40", "35", "25"), percents("41,7", "33,2", "25,1")),
        ("hundred", percents("50", "20", "30"), percents("49", "23", "28")),  # all in tens
    ],
)
def test_figures_of_more_digits_agree_less_often_by_chance(family, few, many):
    assert 0 <= AGREEMENTS[family].chance(few) < AGREEMENTS[family].chance(many)


def test_that_one_part_does_not_exceed_its_whole_says_nothing():
    assert AGREEMENTS["part"].chance(counts("1.253", "702")) == 0


@pytest.mark.parametrize(
    ("family", "figures"),
    [
        ("sum", (count("60", "at-least"), *counts("40", "22"))),
        ("share", (percent("36", "at-least"), *counts("25", "9"))),
        ("product", (euro("3", 1), count("4", "at-most"), euro("12", 1))),
        ("hundred", (percent("40", "at-least"), *percents("35", "25"))),
    ],
)
def test_what_has_no_other_bound_agrees_with_much(family, figures):
    assert AGREEMENTS[family].chance(figures) == 0


# --- slips ---


def told(slips: tuple[Slip, ...]) -> list[tuple[int, str, str]]:
    return [(slip.figure, shown(slip.written), shown(slip.meant)) for slip in slips]


@pytest.mark.parametrize(
    ("family", "figures", "slips"),
    [
        ("sum", counts("1.260", "700", "350", "200"), [(0, "1260", "1250")]),
        ("sum", counts("1.253", "702", "531", "200"), [(2, "531", "351")]),
        ("part", counts("1.253", "1.353"), []),  # none is looked for: it only must not be smaller
        ("share", share("47,00", "5.343", "3.511"), [(2, "3511", "2511")]),
        ("share", share("47,00", "3.543", "2.511"), [(1, "3543", "5343")]),
        ("share", share("74,13", "5.343", "2.518"), [(0, "74.13%", "47.13%")]),
        ("share", share("46", "25", "9"), []),  # of two digits all is explained
        ("product", price("307,00", "1.201", "376.807"), []),  # two slips
        ("product", price("307,00", "1.201", "386.707"), [(2, "386707", "368707")]),
        ("product", price("370,00", "1.201", "368.707"), [(0, "370.00", "307.00")]),
        ("product", price("307,00", "1.021", "368.707"), [(1, "1021", "1201")]),
        ("product", (euro("3,070", MILLION), count("1.021"), euro("3,69", MILLIARD)), [(1, "1021", "1201")]),
        ("hundred", percents("40,7", "34,2", "52,1"), [(2, "52.1%", "25.1%")]),
        ("hundred", percents("41,8", "33,6", "26,6"), [(1, "33.6%", "31.6%"), (2, "26.6%", "24.6%")]),
        ("hundred", percents("40", "35", "30"), []),  # of two digits
    ],
)  # fmt: skip
def test_a_slip_is_found_in_the_figure_that_has_it(family, figures, slips):
    assert AGREEMENTS[family].verdict(figures) is FAILS
    assert told(AGREEMENTS[family].slips(figures)) == slips


@pytest.mark.parametrize(
    ("family", "figures", "slip"),
    [
        ("sum", counts("2.809", "1.243", "846"), (0, "2809", "2089")),
        ("sum", counts("922", "310", "205", "307"), None),  # 822, or 410 or 305 or 407
        ("sum", counts("743", "690", "73"), None),  # 763, or 53
        ("part", counts("1.253", "1.353"), None),
        ("share", share("47,00", "5.343", "3.511"), (2, "3511", "2511")),
        ("share", share("46", "25", "9"), None),  # of two digits
        ("product", price("307,00", "1.201", "386.707"), (2, "386707", "368707")),
        ("hundred", percents("40,7", "34,2", "52,1"), (2, "52.1%", "25.1%")),
        ("hundred", percents("41,8", "33,6", "26,6"), None),  # 31,6 or 24,6
    ],
)
def test_the_only_slip_is_told_if_no_other_explains_it(family, figures, slip):
    found = AGREEMENTS[family].only_slip(figures)
    assert (found and (found.figure, shown(found.written), shown(found.meant))) == slip


@pytest.mark.parametrize(
    ("family", "figures"),
    [
        ("share", (replace(percent("74,00"), in_words=True), *counts("5.343", "2.511"))),
        ("share", (percent("74,00", "about"), *counts("5.343", "2.511"))),
        ("share", (percent("47,00"), count("5.343"), count("3.511", "at-least"))),
        ("product", (euro("307,00", 1), count("1.021", "at-least"), euro("368.707", 1))),
        ("share", (percent("47,00"), euro("5.343", 1), count("3.511"))),
        ("product", (number("307", "USD"), count("1.021"), number("368.707", "EUR"))),
    ],
    ids=["in words", "hedged", "without end", "a number without end", "another unit", "another currency"],
)
def test_what_cannot_be_reckoned_is_explained_by_no_slip(family, figures):
    assert [slip.figure for slip in AGREEMENTS[family].slips(figures)] == []
    assert AGREEMENTS[family].only_slip(figures) is None


def test_a_slip_in_another_unit_is_told_as_it_was_written():
    figures = (percent("40,00"), euro("3,000", MILLIARD), euro("1.347", MILLION))
    assert told(AGREEMENTS["share"].slips(figures)) == []
    figures = (percent("40,00"), euro("3,000", MILLIARD), euro("1.290", MILLION))
    assert told(AGREEMENTS["share"].slips(figures)) == [(2, "1290", "1200")]


# --- laws ---


def plain(value: int | Decimal, unit: str | None = None) -> Quantity:
    """Return a number as it would be written with so many decimals."""
    said = Decimal(value)
    places = max(-int(said.as_tuple().exponent), 0)
    return Quantity(said, Decimal(1).scaleb(-places), unit, places=places)


FOUR = st.integers(1000, 9999)


@st.composite
def holding(draw: st.DrawFn) -> tuple[str, tuple[Quantity, ...]]:
    """Draw figures of four digits that agree, percentages and money rounded to what is written."""
    family = draw(st.sampled_from(("sum", "share", "product", "hundred")))
    if family == "sum":
        parts = draw(st.lists(FOUR, min_size=2, max_size=4))
        return family, tuple(map(plain, (sum(parts), *parts)))
    if family == "share":
        whole, part = draw(FOUR), draw(FOUR)
        assume(part < whole)
        percentage = (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)
        return family, (plain(percentage, "%"), plain(whole), plain(part))
    if family == "product":
        each, number = draw(FOUR), draw(FOUR)
        price = Decimal(each).scaleb(-2)
        return family, (plain(price, "EUR"), plain(number), plain(round(price * number), "EUR"))
    shares = draw(st.lists(FOUR, min_size=2, max_size=4))
    rest = 10000 - sum(shares)
    assume(rest >= 1000)
    return family, tuple(plain(Decimal(share).scaleb(-2), "%") for share in (*shares, rest))


@given(holding())
def test_what_was_made_to_agree_agrees_and_that_is_never_speaking_against_it(drawn):
    family, figures = drawn
    assert AGREEMENTS[family].verdict(figures) in (HOLDS, ROUNDING)
    assert AGREEMENTS[family].chance(figures) >= 0


@given(holding(), st.data())
def test_a_wrong_digit_in_a_figure_of_four_is_among_the_slips(drawn, data):
    family, figures = drawn
    at = data.draw(st.integers(0, len(figures) - 1))
    own = figures[at]
    digits = str(int(own.value / own.step))
    place = data.draw(st.integers(0, len(digits) - 1))
    digit = data.draw(st.sampled_from("123456789"))
    slipped = digits[:place] + digit + digits[place + 1 :]
    assume(digit != digits[place])
    assume(not (slipped[-2:] == digits[-2:] == "00"))  # zeros of rounding: too short to say anything
    broken = (*figures[:at], replace(own, value=int(slipped) * own.step), *figures[at + 1 :])
    if AGREEMENTS[family].verdict(broken) is not FAILS:
        return  # within what was rounded
    mended = {(slip.figure, slip.meant.value) for slip in AGREEMENTS[family].slips(broken)}
    assert (at, own.value) in mended


@given(holding(), st.data())
def test_every_slip_that_is_told_makes_the_figures_agree(drawn, data):
    family, figures = drawn
    at = data.draw(st.integers(0, len(figures) - 1))
    value = figures[at].value + data.draw(st.integers(-9999, 9999)) * figures[at].step
    assume(value > 0)
    broken = (*figures[:at], replace(figures[at], value=value), *figures[at + 1 :])
    assume(AGREEMENTS[family].verdict(broken) is FAILS)
    for slip in AGREEMENTS[family].slips(broken):
        assert slip.written == broken[slip.figure] != slip.meant
        mended = (*broken[: slip.figure], slip.meant, *broken[slip.figure + 1 :])
        assert AGREEMENTS[family].verdict(mended) is not FAILS
