"""Verbs before a colon that have what follows for their object."""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De drie buren melden: de lift hapert en de kelder is vochtig."),
        ("nl", "Drie clubs eisen: langere uren, lagere kosten en rust."),
        ("nl", "Drie fracties zijn het eens: meer tijd, meer geld en meer rust."),
        ("nl", "Met deze drie maatregelen bereiken we: rust, orde en ruimte."),
        ("nl", "De drie clubs stellen het volgende voor: rust en orde."),
        ("en", "Three clubs agreed: the hall is old, and the fee is high."),
        ("en", "Three clubs have agreed: the hall is old, and the fee is high."),
        ("en", "Two clubs want: longer hours, lower fees and a new hall."),
        ("en", "The two clubs need this: a desk, a fund and a plan."),
    ],
)
def test_what_they_say_is_no_list_of_them(language, sentence):
    assert bounds(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De drie doelen zijn: rust, orde en ruimte."),
        ("nl", "De drie doelen luiden: rust, orde en ruimte."),
        ("nl", "De club heeft drie doelen bereikt: rust, orde en ruimte."),
        ("nl", "Drie zaken vallen op: rust, orde en ruimte."),
        ("nl", "Er gelden drie eisen: rust, orde en ruimte."),
        ("nl", "De nota bestaat uit drie delen: rust, orde en ruimte."),
        ("nl", "De drie doelen die we noemen: rust, orde en ruimte."),
        ("en", "The three aims are these: safety, growth, and room."),
        ("en", "The three aims we set: safety, growth, and room."),
        ("en", "We have three aims to reach: safety, growth, and room."),
        ("nl", "Drie steden doen mee: Ede, Epe en Urk."),
        ("en", "Three towns took part: Ede, Epe and Urk."),
        ("en", "Two union demands: higher pay and shorter weeks."),
    ],
)
def test_what_is_counted_is_listed(language, sentence):
    assert bounds(sentence, language) != []
