"""In what does a table count?"""

from decimal import Decimal

import pytest

from checker.claims.lexicon import load
from checker.claims.tabular.measures import Measure, measure, unmeasured


@pytest.mark.parametrize(
    ("text", "scale", "unit"),
    [
        ("Bedragen x € 1.000", 1000, "EUR"),
        ("Kosten (x € 1.000.000)", 1_000_000, "EUR"),
        ("bedragen in miljoenen euro", 1_000_000, "EUR"),
        ("x € 1 miljoen", 1_000_000, "EUR"),
        ("in duizenden euro's", 1000, "EUR"),
        ("€ mln", 1_000_000, "EUR"),
        ("Aantal (x 1.000)", 1000, None),
        ("Verdeling van € 45,7 miljoen (bedragen x € 1.000)", 1000, "EUR"),
    ],
)
def test_a_head_or_caption_says_in_what_its_figures_are(text: str, scale: int, unit: str | None) -> None:
    assert measure(text, load("nl").words) == Measure(Decimal(scale), unit)


@pytest.mark.parametrize(
    ("text", "scale", "unit"),
    [
        ("Dollars in thousands", 1000, "USD"),
        ("£m", 1_000_000, "GBP"),
        ("Amounts in $000", 1000, "USD"),
        ("Millions", 1_000_000, None),
    ],
)
def test_so_it_does_in_english(text: str, scale: int, unit: str | None) -> None:
    assert measure(text, load("en").words) == Measure(Decimal(scale), unit)


@pytest.mark.parametrize(
    "text", ["Gemeente", "Groep M", "Verdeling van € 45 miljoen", "Ede ontving € 3.251.000.", "2024"]
)
def test_a_figure_of_its_own_says_nothing_of_the_others(text: str) -> None:
    assert measure(text, load("nl").words) is None


def test_what_a_head_counts_in_is_none_of_its_words():
    assert unmeasured("Kosten (in miljoenen euro)", load("nl").words).split() == ["Kosten", "(in", ")"]
