"""Which noun is counted? None is better than a wrong one."""

import pytest

from tests.claims.one_sentence import mentions


@pytest.mark.parametrize(
    ("language", "sentence", "subject"),
    [
        ("nl", "Er zijn 32 bondgenoten bijeen.", "bondgenoten"),
        ("nl", "Wij spraken vier kust-gemeenten in maart.", "kust-gemeenten"),
        ("nl", "Er zijn twee parallelle werkdiners in het dorp.", "parallelle werkdiners"),
        ("nl", "Er zijn twee verschillende rekenwijzen naast elkaar.", "verschillende rekenwijzen"),
        ("nl", "Er varen 12 zee- en binnenschepen op de rivier.", "zee- en binnenschepen"),
        ("nl", "Er varen 12 zee-, kust- en binnenschepen op de rivier.", "zee-, kust- en binnenschepen"),
        ("nl", "Er is één brug in het dorp.", "brug"),
        ("nl", "Tussen 12 en 15 gemeenten deden mee.", "gemeenten"),
        ("nl", "Er liggen drie grote, dure schepen.", None),
        ("nl", "Er waren tien overleden personen.", None),
        ("nl", "Er liggen vier Zephyr boten in de haven.", None),
        ("nl", "Er zijn 46 RWXY op het veld.", None),
        ("nl", "Ze willen met zijn 32 bijeenkomen.", None),
        ("en", "We visited 17 small museums across the country.", "small museums"),
        ("en", "We asked five agencies currently at work.", "agencies"),
        ("en", "There were 30 people in the room.", "people"),
        ("en", "The five museums identified health risks.", None),
        ("en", "They want 12 treaty in time.", None),
    ],
)
def test_the_noun_that_is_counted_is_told_with_its_adjectives_or_not_at_all(
    language: str, sentence: str, subject: str | None
) -> None:
    assert mentions(sentence, language)[0].about.subject == subject
