"""Annexes that a letter counts and tells of by number, and has no captions of."""

import pytest

from tests.claims.letters import of_kind, understood

TWO = "Bij deze brief treft u twee bijlagen aan. "
OWN = "Bijlage 1 bevat de lijst van bruggen, bijlage 2 de kaart. "
ENGLISH = "I enclose two annexes. Annex {0} lists the bridges and annex {1} maps them. "


def missing(letter: str, language: str) -> list[str]:
    claims = of_kind(understood(letter, language=language, fragment=True), "reference")
    wanted = [claim.traits["wanted"] for claim in claims]
    known = [claim.traits["known"].split(", ") for claim in claims]
    return [one for one, there in zip(wanted, known, strict=True) if one not in there]


@pytest.mark.parametrize(
    ("letter", "language", "wanted"),
    [
        (TWO + OWN + "De kosten staan in bijlage 3 bij deze brief.", "nl", "3"),
        (TWO + OWN + "\n\nDe kosten (bijlage 4) zijn hoog.", "nl", "4"),
        ("Deze brief heeft drie bijlagen. De lijst is bijlage 1. Zie bijlage 4.", "nl", "4"),
        ("Hierbij zend ik u twee bijlagen. De lijst staat in bijlage A, de kaart in bijlage C.", "nl", "C"),
        ("Er horen twee bijlagen bij deze brief. " + OWN + "De kosten staan in bijlage 3.", "nl", "3"),
        (ENGLISH.format(1, 2) + "The costs are set out in annex 3.", "en", "3"),
        (ENGLISH.format("A", "B") + "The costs are in annex C.", "en", "C"),
        ("This letter has two annexes. The list is in annex 1 and the map in annex 3.", "en", "3"),
    ],
)
def test_one_more_than_a_letter_sends_is_missed(letter: str, language: str, wanted: str) -> None:
    assert missing(letter, language) == [wanted]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        (TWO + OWN + "De kosten staan in bijlage 2.", "nl"),
        (TWO + OWN + "De kosten staan in bijlage 3 bij het rapport.", "nl"),
        (TWO + OWN + "De kosten staan in bijlage IV.", "nl"),
        (TWO + OWN + "Bijlage 3 heeft u eerder ontvangen.", "nl"),
        (TWO + OWN + "Nu zend ik u nog twee bijlagen. De kosten staan in bijlage 3.", "nl"),
        ("Hierbij treft u nog twee bijlagen aan. " + OWN + "De kosten staan in bijlage 3.", "nl"),
        ("Hierbij treft u de eerste twee bijlagen aan. " + OWN + "De kosten staan in bijlage 3.", "nl"),
        ("Twee bijlagen zijn vertrouwelijk. " + OWN + "De kosten staan in bijlage 3.", "nl"),
        ("Het rapport heeft twee bijlagen. " + OWN + "De kosten staan in bijlage 3.", "nl"),
        ("Hierbij zend ik u het rapport met twee bijlagen. " + OWN + "Zie ook bijlage 3.", "nl"),
        ("Deze brief gaat over twee bijlagen bij het rapport. " + OWN + "Zie ook bijlage 3.", "nl"),
        (TWO + "De kosten staan in bijlage 3.", "nl"),
        (ENGLISH.format(1, 2) + "The costs are set out in annex 3 to the report.", "en"),
        (ENGLISH.format(1, 2) + "Annex 3 was sent to you in May.", "en"),
        ("I enclose two further annexes. Annex 1 lists them. The costs are in annex 3.", "en"),
    ],
)
def test_annexes_of_another_paper_or_sent_at_another_time_are_not(letter: str, language: str) -> None:
    assert missing(letter, language) == []
