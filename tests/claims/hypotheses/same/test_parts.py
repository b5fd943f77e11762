"""Which whole does "nine of the 64 shops" have, and was another number of them counted before?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood


def found(letter: str, language: str) -> list[tuple[dict[str, list[str]], int]]:
    claims = of_kind(understood(letter, language), "restated")
    return [(roles(each), total(each.evidence)) for each in claims]


@pytest.mark.parametrize(
    ("language", "letter", "left", "right"),
    [
        (
            "nl",
            "Er zijn 58 sluizen bezocht. Bij tien van de 85 bezochte sluizen lekte er iets.",
            "tien van de 85",
            "58",
        ),
        ("nl", "Wij keurden 46 boten. Negen van de 64 gekeurde boten lekten.", "Negen van de 64", "46"),
        (
            "en",
            "We visited 73 river ports. Twelve of the 37 river ports visited had no crane.",
            "Twelve of the 37",
            "73",
        ),
        (
            "en",
            "We sampled 120 berths. For 45 of the 102 berths the port had no permit.",
            "45 of the 102",
            "120",
        ),
    ],
)
def test_the_whole_is_what_was_counted(language: str, letter: str, left: str, right: str) -> None:
    ((pair, points),) = found(letter, language)
    assert pair == {"left": [left], "right": [right]}
    assert points > 20


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Wij keurden 46 boten. Negen van de 46 gekeurde boten lekten."),
        ("nl", "Wij keurden 46 boten. Negen van de 64 houten boten lekten."),
        ("nl", "Wij keurden 46 boten. Negen van de 64 boten en schepen lekten."),
        ("nl", "Wij keurden 46 boten en 18 veren. Negen van de 64 boten lekten."),
        ("nl", "Wij keurden 46 boten en later nog 31 boten. Negen van de 64 boten lekten."),
        (
            "en",
            "We visited 73 river ports in 2031. Twelve of the 37 river ports visited in 2032 had no crane.",
        ),
        ("en", "We visited 73 river ports. Twelve of the 37 cranes were new."),
        ("en", "We visited about 73 river ports. Twelve of the 37 river ports had no crane."),
    ],
)
def test_others_may_be_more(language: str, letter: str) -> None:
    assert not found(letter, language)


def test_without_a_slip_it_deserves_a_look() -> None:
    ((_, points),) = found("Wij keurden 46 boten. Negen van de 81 gekeurde boten lekten.", "nl")
    assert 8 <= points < 21
