"""Does every word that hedges reach as far as it should, on both sides, and no further?

How far that is stands in ``docs/rule-files.md``: half-way to the next number of its kind, and a tenth
at least.
"""

from fractions import Fraction

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.data import folder
from tests.properties.letters import LANGUAGES, few, number, said

SENTENCES = {"nl": "Er kwamen {} {} ({}) meldingen binnen.", "en": "There were {} {} ({}) replies."}
ONE_SIDED = {"at-least": 1, "at-most": -1}
SIDES = {"above": (0, 1), "below": (-1, 0), "about": (-1, 1)}


def _words():
    for language in ("nl", "en"):
        file = folder("grammars") / "words" / f"{language}.yaml"
        for manner, spellings in yaml.safe_load(file.read_text(encoding="utf-8"))["hedges"].items():
            for spelling in spellings:
                yield pytest.param(language, manner, spelling, id=f"{language} {manner} {spelling}")


def _reach(hedged: int) -> Fraction:
    """Return half of what the last digit that is no zero counts, a tenth at least: 5 for 20, 45 for 450."""
    zeros = len(str(hedged)) - len(str(hedged).rstrip("0"))
    return max(Fraction(10**zeros, 2), Fraction(hedged, 10))


def _is_wrong(manner: str, hedged: int, precise: int) -> bool:
    if manner in ONE_SIDED:
        return (precise - hedged) * ONE_SIDED[manner] < 0
    low, high = SIDES[manner]
    reach = _reach(hedged)
    return not hedged + low * reach <= precise <= hedged + high * reach


rounded = st.builds(lambda digits, zeros: digits * 10**zeros, st.integers(2, 99), st.integers(1, 3)).filter(
    lambda value: value > 20
)


@pytest.mark.parametrize(("language", "manner", "spelling"), _words())
@few
@given(rounded, st.integers(-40, 40))
def test_a_word_that_hedges_reaches_so_far(language, manner, spelling, hedged, per_cent):
    precise = hedged + round(Fraction(hedged * per_cent, 100))
    assume(2 * hedged <= 3 * precise and 2 * precise <= 3 * hedged)  # what is far from it may be a part
    assume(precise % 100)  # two zeros at its end may be rounded too
    sentence = SENTENCES[language].format(spelling, number(hedged, language), number(precise, language))
    wrong = _is_wrong(manner, hedged, precise)
    assert said("hedge-mismatch", sentence, language) == wrong, sentence


@few
@given(LANGUAGES, rounded, st.integers(-40, 40))
def test_the_order_of_the_two_does_not_matter(language, hedged, per_cent):
    precise = hedged + round(Fraction(hedged * per_cent, 100))
    assume(2 * hedged <= 3 * precise and 2 * precise <= 3 * hedged and precise % 100)
    sentence = {"nl": "Er kwamen {} (bijna {}) meldingen.", "en": "There were {} (almost {}) replies."}[
        language
    ]
    sentence = sentence.format(number(precise, language), number(hedged, language))
    assert said("hedge-mismatch", sentence, language) == _is_wrong("below", hedged, precise), sentence
