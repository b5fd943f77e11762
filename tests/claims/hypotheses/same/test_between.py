"""Can words between a count and "these" have changed which ones are meant?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, understood


def certain(letter: str) -> bool:
    claims = of_kind(understood(letter, "nl"), "restated")
    return any(total(each.evidence) >= 28 for each in claims)


@pytest.mark.parametrize(
    "between",
    [
        "De levering duurde een jaar.",
        "Dat was nodig.\n\nDe raad stemde in met de aankoop.",
        "De haven koos voor gas, stroom, zon, wind, water en stoom.",
    ],
)
def test_nothing_between_changes_them(between: str) -> None:
    assert certain(f"De haven kreeg zes boten. {between} Voor deze vijf boten is een lening gesloten.\n")


@pytest.mark.parametrize(
    "between",
    [
        "Inmiddels is er een vervallen.",
        "Sommige zijn oud.",
        "Ede, Epe, Goor, Rijssen en Hengelo lagen stil.",
        "De boten voor het loodswezen zijn van gas.",
        "De eerste boot is oud.",
        "Er kwamen ook 12 schepen.",
    ],
)
def test_words_between_may_tell_some_apart(between: str) -> None:
    assert not certain(f"De haven kreeg zes boten. {between} Voor deze vijf boten is een lening gesloten.\n")


def test_a_heading_between_begins_anew() -> None:
    assert not certain("Er zijn zes boten.\n\n## Kade\n\nVoor deze vijf boten is plaats.\n")


def test_a_list_of_all_of_them_changes_nothing() -> None:
    items = "- staal;\n- hout;\n- riet."
    assert certain(f"Er zijn drie soorten:\n\n{items}\n\nVoor deze twee soorten is plaats.\n")
    assert not certain(f"Er zijn vier soorten:\n\n{items}\n\nVoor deze drie soorten is plaats.\n")
