"""Which were the first and the last level, where a sentence tells the whole?"""

import pytest

from checker.claims.hypotheses.changes.on_balance import on_balance
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: what it was at first, what it came to, which way."""
    return [
        (one.start.mention.text, one.to.mention.text, one.turn.way)
        for one in on_balance(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "Het daalde van 52 naar 41, maar liep op tot 45. Per saldo daalde het met 7.",
            "nl",
            ("52", "45", "down"),
        ),
        ("It rose from 41 to 52, then fell to 38. On balance it fell by 3.", "en", ("41", "38", "down")),
        (
            "It rose from 41 to 52 before dropping to 38. Overall there was a fall.",
            "en",
            ("41", "38", "down"),
        ),
        (
            "Het daalde van 52 in 2015 via 45 in 2017 naar 41. Over de hele periode daalde het met 11.",
            "nl",
            ("52", "41", "down"),
        ),
    ],
)
def test_the_whole_is_from_the_first_to_the_last(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Het daalde van 52 naar 41. Per saldo daalde het met 7.", "nl"),
        ("It rose from 41 to 52, then fell to 38. In May it fell by 3.", "en"),
        ("It rose from 41 to 52, then fell to 38. Overall, 12 towns saw a fall.", "en"),
    ],
)
def test_nothing_is_told_of_the_whole(letter, language):
    assert told(letter, language) == []


@pytest.mark.parametrize(
    ("letter", "language", "size"),
    [
        ("Het daalde van 52 naar 41, maar liep op tot 45. Per saldo daalde het met 7.", "nl", "7"),
        (
            "Het daalde van 52 via 45 naar 41. Sinds 2017 is dat een daling met 4, over de hele periode met 11.",
            "nl",
            "11",
        ),
        ("It rose from 41 to 52, then fell to 38. It fell by 14 since May, and by 3 overall.", "en", None),
    ],
)
def test_its_size_stands_behind_the_words_that_say_so(letter, language, size):
    found = [one.by for one in on_balance(terms(letter, language)[1])]
    assert [by and by.mention.text for by in found] == [size]
