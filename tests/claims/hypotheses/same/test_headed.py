"""Does a heading or subject state a figure that the first sentences under it state otherwise?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood


def found(letter: str, language: str) -> list[dict[str, list[str]]]:
    claims = of_kind(understood(letter, language), "restated")
    return [roles(each) for each in claims if total(each.evidence) > 20]


@pytest.mark.parametrize(
    ("language", "letter", "left", "right"),
    [
        ("nl", "## Tarief 2026: € 412\n\nHet tarief voor 2026 is € 421.\n", "€ 421", "€ 412"),
        ("en", "## Levies rise by 3.5%\n\nFrom 1 January, levies rise by 5.3%.\n", "5.3%", "3.5%"),
        (
            "nl",
            "Betreft: sluiting van vier bruggen\n\nGeachte heer,\n\nIn mei sluiten vijf bruggen.\n",
            "vijf",
            "vier",
        ),
        (
            "en",
            "Subject: Closure of three piers\n\nDear Sir,\n\nI regret that two piers will close. No other piers will.\n",
            "two",
            "three",
        ),
    ],
)
def test_the_first_sentence_says_what_the_heading_says(language, letter, left, right):
    assert found(letter, language) == [{"left": [left], "right": [right]}]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Tarief 2026: € 412", "Het tarief voor 2025 was € 421."),
        ("Tarief: € 412", "Het tarief was aanvankelijk € 421."),
        ("Tarief: € 412", "Schippers vroegen om een tarief van € 421."),
        ("Tarief: € 412", "Het tarief is € 421 voor boten en € 12 voor vlotten."),
        ("Tarief: € 412", "Het tarief is € 421. Na een korting van 2% is het € 412."),
        ("Ruim € 4 miljoen voor sluizen", "Voor sluizen is € 4,2 miljoen beschikbaar."),
        ("Drie nieuwe sluizen", "Er komen twee nieuwe sluizen in Ede. De derde volgt later."),
        ("Drie nieuwe sluizen", "De eerste twee nieuwe sluizen openen in mei."),
        ("Drie nieuwe sluizen", "Er komen twee nieuwe bruggen."),
    ],
)
def test_other_words_or_figures_set_it_apart(heading, text):
    assert not found(f"## {heading}\n\n{text}\n", "nl")
