"""Which way does a verb lead from one figure to the next?"""

import pytest

from checker.claims.hypotheses.changes.written_directions import written_directions
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its way, what it became, what it was."""
    found = written_directions(terms(letter, language)[1])
    return [(one.way, one.to.mention.text, one.start.mention.text) for one in found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("De bijdrage was € 240 in 2020, maar steeg daarna tot € 310.", "nl", ("up", "€ 310", "€ 240")),
        ("Het aantal bedroeg 412 in 2019 en nam in 2020 af tot 390.", "nl", ("down", "390", "412")),
        (
            "Wij vragen een bedrag van € 160. Dit bedrag wordt tot € 200 verhoogd.",
            "nl",
            ("up", "€ 200", "€ 160"),
        ),
        (
            "The state spent 2 percent. By 2020, that number had fallen to 1 percent.",
            "en",
            ("down", "1 percent", "2 percent"),
        ),
    ],
)
def test_a_verb_that_leads_on(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("De dienst telt 40 mensen. Dit aantal meldingen is gedaald tot 45.", "nl"),
        ("Ede telde 40 klachten en in Tiel daalde het tot 45.", "nl"),
        ("The town has 40 schools, and class sizes fell to 45.", "en"),
        ("De boete is € 400, maar stijgt per dag tot € 300 extra.", "nl"),
        ("De huur is € 700, maar mag niet stijgen tot € 650.", "nl"),
    ],
)
def test_a_verb_of_another_thing(letter, language):
    assert told(letter, language) == []
