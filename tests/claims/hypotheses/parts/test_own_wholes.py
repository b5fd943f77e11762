"""Does each of a row of percentages have a whole of its own, so that no whole is divided?"""

import pytest

from tests.claims.meant import rows_of_shares


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De opkomst was 45% in Zwolle, 40% in Assen en 20% in Meppel."),
        ("nl", "De korting is 45% voor leden, 40% voor scholieren en 20% voor gasten."),
        ("nl", "In Zwolle was 45% tevreden, in Assen 40% en in Meppel 20%."),
        ("nl", "Het verbruik daalde met 45%, de uitval met 40% en het verlies met 20%."),
        ("nl", "Van de leden heeft 45% een boot, 40% een kano en 20% beide."),
        ("en", "The rate was 45 percent in 2021, 40 percent in 2022 and 20 percent in 2023."),
        ("en", "Among owners 45 percent agreed, among tenants 40 percent and among students 20 percent."),
        ("en", "Costs fell by 45 percent for small firms, 40 percent for shops and 20 percent for schools."),
        ("en", "Of the members, 45 percent row, 40 percent sail and 20 percent do both."),
    ],
)
def test_shares_of_several_wholes_divide_none(language, letter):
    assert rows_of_shares(letter, language) == []


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "De verdeling is 45% in Zwolle, 40% in Assen en 20% in Meppel."),
        ("nl", "Van de leden woont 45% in Zwolle, 40% in Assen en 20% in Meppel."),
        ("nl", "De uitgaven gaan voor 45% naar wegen, 40% naar sluizen en 20% naar dijken."),
        ("en", "The fund is divided: 45 percent for roads, 40 percent for rail and 20 percent for water."),
        ("en", "The park is 45 percent wood, 40 percent grass and 20 percent water."),
    ],
)
def test_shares_of_one_whole_divide_it_whatever_they_go_to(language, letter):
    assert len(rows_of_shares(letter, language)[-1]) > 1
