"""Where is a figure written out as so many times another?"""

import pytest

from checker.claims.hypotheses.changes.multiples import multiples
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: how many times, the figure, and the one it is so many times of."""
    found = multiples(terms(letter, language)[1])
    return [(one.at.mention.text, one.to.mention.text, one.start.mention.text) for one in found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("Er waren 450 zaken, drie keer zoveel als de 150 van 2010.", "nl", ("drie", "450", "150")),
        ("Er waren 300 zaken, anderhalf keer zo veel als de 200.", "nl", ("anderhalf", "300", "200")),
        ("They have 460 boats, twice as many as the 230 of 2010.", "en", ("twice", "460", "230")),
        ("They have 460 boats, nearly twice as many as the 240.", "en", ("twice", "460", "240")),
    ],
)
def test_what_is_written_out_as_so_many_times_another(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("They have 460 boats, and sail twice as often as the 230 others.", "en"),  # another statement
        ("Er waren 450 zaken, drie keer zoveel als in 2010.", "nl"),  # no figure
        ("It cost $450, three times as much as the 150 boats.", "en"),  # another measure
    ],
)
def test_what_is_not_written_out_is_left_to_evidence(letter, language):
    assert not told(letter, language)
