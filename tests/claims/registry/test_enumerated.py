"""Lists that are said to hold all recommendations of a letter."""

import pytest

from tests.claims.letters import of_kind, understood

LIST = "\n\n1. Count the bridges.\n2. List them.\n3. Repair them.\n\n"
DUTCH = "\n\n1. Tel de bruggen.\n2. Noem ze.\n3. Herstel ze.\n\n"
ALL = "We make the following recommendations, all of which are set out here:" + LIST
THREE = "De commissie doet drie aanbevelingen:" + DUTCH


def missing(letter: str, language: str) -> list[str]:
    claims = of_kind(understood(letter, language=language, fragment=True), "reference")
    wanted = [claim.traits["wanted"] for claim in claims]
    known = [claim.traits["known"].split(", ") for claim in claims]
    return [one for one, there in zip(wanted, known, strict=True) if one not in there]


@pytest.mark.parametrize(
    ("letter", "language", "wanted"),
    [
        (ALL + "The mayor did not agree with recommendation 4.", "en", "4"),
        ("We make three recommendations:" + LIST + "The mayor accepts recommendations 1 and 5.", "en", "5"),
        ("All of the following recommendations are new." + LIST + "Recommendation 4 is costly.", "en", "4"),
        (THREE + "De burgemeester neemt aanbeveling 4 niet over.", "nl", "4"),
        ("Dit zijn alle volgende aanbevelingen:" + DUTCH + "Met aanbeveling 4 stem ik in.", "nl", "4"),
    ],
)
def test_one_more_than_the_list_has_is_missed(letter: str, language: str, wanted: str) -> None:
    assert missing(letter, language) == [wanted]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        (ALL + "The mayor did not agree with recommendation 3.", "en"),
        (ALL + "The mayor did not agree with recommendation 4 of the earlier report.", "en"),
        ("We made the following recommendations:" + LIST + "The mayor rejects recommendation 4.", "en"),
        ("Of seven recommendations these are ours:" + LIST + "The mayor rejects recommendation 4.", "en"),
        ("The first three of seven recommendations are:" + LIST + "He rejects recommendation 4.", "en"),
        ("In reply to all recommendations we take these steps:" + LIST + "See recommendation 4.", "en"),
        (ALL + "To the council we say:\n\n4. Pay.\n\nThe mayor rejects recommendation 4.", "en"),
        (THREE + "De burgemeester neemt aanbeveling 2 over.", "nl"),
        (THREE + "De burgemeester neemt aanbeveling 4 van het rapport niet over.", "nl"),
        ("Ik noem de volgende aanbevelingen:" + DUTCH + "Met aanbeveling 4 stem ik in.", "nl"),
    ],
)
def test_some_of_them_or_those_of_another_paper_are_not(letter: str, language: str) -> None:
    assert missing(letter, language) == []
