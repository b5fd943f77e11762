"""Which one slip explains that figures do not agree, and how telling is that?"""

from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.quantity import Interval, Quantity
from checker.quantity.slip import LEAST_DIGITS
from checker.relations.agreement import AGREEMENTS
from checker.relations.slips import Slip, only_slip, points, slips
from tests.relations.as_written import MILLION, count, euro, percent, shown

Told = list[tuple[str, str]]


def of_sum(whole: Quantity, *parts: Quantity) -> tuple[Slip, ...]:
    return AGREEMENTS["sum"].slips((whole, *parts))


def explained(whole: Quantity, *parts: Quantity) -> Told:
    """Return what was written and what would have been meant, of each slip in a sum."""
    return [(shown(slip.written), shown(slip.meant)) for slip in of_sum(whole, *parts)]


def needed(*ends: tuple[str, str] | None) -> list[Interval]:
    """Return for each figure between what it would have to be; None for anything."""
    return [Interval(None, None) if each is None else Interval(*map(Decimal, each)) for each in ends]


def counts(*digits: str) -> tuple[Quantity, ...]:
    return tuple(count(text) for text in digits)


@pytest.mark.parametrize(
    ("whole", "parts", "told"),
    [
        ("1.260", ("700", "350", "200"), [("1260", "1250")]),  # one digit
        ("1.520", ("700", "350", "200"), [("1520", "1250")]),  # two neighbours swapped
        ("1.205", ("700", "350", "200"), [("1205", "1250"), ("350", "305")]),  # of the whole or of a part
        ("1.253", ("702", "531", "200"), [("531", "351")]),
        ("1.253", ("702", "340", "200"), []),  # 1.242 is two slips away
        (
            "922",
            ("310", "205", "188", "119"),
            [("922", "822"), ("205", "305"), ("188", "288"), ("119", "219")],
        ),
    ],
)
def test_a_slip_is_one_digit_or_two_neighbours_swapped(whole, parts, told):
    assert explained(count(whole), *counts(*parts)) == told


@pytest.mark.parametrize(("whole", "parts"), [("41", ("22", "18")), ("92", ("40", "42")), ("8", ("3", "4"))])
def test_figures_of_two_digits_are_explained_too_often(whole, parts):
    assert explained(count(whole), *counts(*parts)) == []


def test_zeros_of_rounding_are_no_digits_that_say_something():
    assert explained(count("4.100"), *counts("2.200", "1.800")) == []
    assert explained(count("4.120"), *counts("2.230", "1.880")) == [
        ("4120", "4110"),
        ("2230", "2240"),
        ("1880", "1890"),
    ]


def test_a_slip_is_sought_in_the_digits_as_written():
    assert explained(euro("8,27"), euro("4,15"), euro("3,12")) == [
        ("8.27", "7.27"),
        ("4.15", "5.15"),
        ("3.12", "4.12"),
    ]
    assert explained(euro("1,45"), euro("805", MILLION), euro("735", MILLION)) == [("1.45", "1.54")]
    assert explained(percent("87,5"), percent("43,2"), percent("34,3")) == [
        ("87.5%", "77.5%"),
        ("43.2%", "53.2%"),
        ("34.3%", "44.3%"),
    ]


def test_what_the_others_round_to_leaves_a_few_values_open():
    assert explained(euro("12,8"), euro("4,6"), euro("7,3")) == [
        ("12.8", "11.8"),
        ("12.8", "12.0"),
    ]  # of 11,8 to 12,0
    assert explained(euro("12,81"), euro("4,6"), euro("7,2")) == [("12.81", "11.81")]  # of 11,70 to 11,90
    assert explained(euro("12,97"), euro("4,6"), euro("7,2")) == []  # 11,97 is none of them


def test_words_and_hedged_figures_have_no_digits_that_slip():
    words = Quantity(Decimal(1260), Decimal(1), in_words=True)
    assert explained(words, *counts("700", "350", "200")) == []
    assert explained(count("1.260", hedge="about"), *counts("700", "350", "200")) == []


def test_other_units_are_explained_by_nothing():
    assert of_sum(percent("922"), *counts("310", "512")) == ()


def test_a_sum_that_is_right_needs_no_slip():
    assert explained(count("822"), *counts("310", "205", "188", "119")) == []


def test_a_slip_says_more_in_longer_figures_and_among_fewer():
    assert points(3, 3) < points(4, 3) < points(5, 3)
    assert points(4, 5) < points(4, 3)
    assert points(4, 3) - points(3, 3) in (8, 9)  # 4% of random misses for each figure, and 30 in 3000


@given(st.lists(st.integers(100, 9999), min_size=2, max_size=5), st.data())
def test_any_digit_that_slips_in_the_whole_is_found(values, data):
    made = str(sum(values))
    at = data.draw(st.integers(0, len(made) - 1))
    digit = data.draw(st.sampled_from("123456789"))
    assume(digit != made[at])
    written = made[:at] + digit + made[at + 1 :]
    parts = tuple(Quantity(Decimal(value), Decimal(1)) for value in values)
    whole = Quantity(Decimal(written), Decimal(1))
    told = [slip for slip in of_sum(whole, *parts) if slip.figure == 0]
    telling = max(len(made.rstrip("0")), len(written.rstrip("0")))
    assert [int(slip.meant.value) for slip in told] == ([int(made)] if telling >= LEAST_DIGITS else [])


@given(st.lists(st.integers(1, 10**9), min_size=2, max_size=6))
def test_every_repair_makes_the_sum_right(values):
    whole, *parts = (Quantity(Decimal(value), Decimal(1)) for value in values)
    figures = [whole, *parts]
    for slip in of_sum(*figures):
        mended = [*figures[: slip.figure], slip.meant, *figures[slip.figure + 1 :]]
        assert mended[0].value == sum(part.value for part in mended[1:])


def test_a_slip_says_in_which_figure_it_is():
    figures = counts("1.260", "705")
    one, other = slips(figures, figures, needed(("1250", "1250"), ("715", "715")))
    assert (one.figure, shown(one.meant), other.figure, shown(other.meant)) == (0, "1250", 1, "715")


def test_what_nothing_is_known_of_is_explained_by_no_slip():
    figures = counts("1.260", "705")
    assert slips(figures, figures, needed(None, None)) == ()
    assert slips(figures, figures, needed(("-20", "-10"), None)) == ()


def test_of_many_values_those_are_looked_for_that_a_slip_makes():
    figures = counts("1.260")
    told = slips(figures, figures, needed(("1600", "2500")))
    assert [shown(slip.meant) for slip in told] == ["2260", "2160", "1660", "1760", "1860", "1960", "1620"]


def test_a_slip_says_less_where_more_values_would_do():
    figures = counts("1.260")
    (few,) = slips(figures, figures, needed(("1250", "1250")))
    (more,) = slips(figures, figures, needed(("1245", "1255")))
    assert shown(few.meant) == shown(more.meant) == "1250"
    assert few.points - more.points in (10, 11)  # of 11 values


@pytest.mark.parametrize(
    ("figures", "ends", "told"),
    [
        (("2.809", "1.243", "846"), [("2089", "2089"), ("1963", "1963"), ("1566", "1566")], ("2809", "2089")),
        (("922", "310"), [("822", "822"), ("410", "410")], None),  # either
        (("743", "73"), [("763", "763"), ("53", "53")], None),  # either, though 73 is too short to be told
        (("41", "22"), [("42", "42"), ("99", "99")], None),  # too short
        (("4.100", "22"), [("4200", "4200"), ("99", "99")], None),  # of two digits that say something
    ],
)
def test_the_only_slip_is_told_where_no_other_would_do(figures, ends, told):
    written = counts(*figures)
    slip = only_slip(written, written, needed(*ends))
    assert (slip and (shown(slip.written), shown(slip.meant))) == told
