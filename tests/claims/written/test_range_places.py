import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "place", "figure"),
    [
        ("en", "Costs are 14 to 19 million (central estimate: 21 million).", None, "21"),
        ("en", "Costs range from £20m to £30m, with £25m as the midpoint.", "middle", "£25"),
        ("en", "Estimates vary between 5% and 9%; the upper bound of 8% was used.", "high", "8%"),
        ("en", "We expect 300 to 420 cases. At the top of the range, 410, we need staff.", "high", "410"),
        ("nl", "Het aantal ligt tussen 400 en 500, met 540 als beste schatting.", None, "540"),
        ("nl", "De raming is 38 tot 46 weken. Het midden van deze bandbreedte is 42 weken.", "middle", "42"),
        ("nl", "Het duurt 38 tot 46 weken. In de middelste variant komt het uit op 47 weken.", None, "47"),
        ("nl", "De opbrengst is 200 tot 250 euro. Wij gaan uit van de ondergrens, 250 euro.", "low", "250"),
    ],
)
def test_a_figure_has_the_place_in_a_range_that_a_word_gives_it(language, sentence, place, figure):
    [found] = of_kind("estimate", sentence, language)
    assert found.traits.get("place") == place
    assert roles("estimate", sentence, language)[0]["estimate"][0].startswith(figure)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The cost is £10 million to £12 million. The central estimate of savings is £15 million."),
        ("en", "Speeds lie between 50 and 70 km. In towns the lower limit of 30 km applies."),
        ("en", "The cost is £10 million to £12 million. In 2030 the midpoint is £15 million."),
        ("en", "The cost is £10m to £12m or £20m to £22m, with a central estimate of £15m."),
        ("nl", "De lonen liggen tussen 2.000 en 3.000 euro. Er geldt een ondergrens van 2.500 euro."),
        ("nl", "De raming is 52 tot 64 euro. Boven op de bovengrens komt 8 euro, dus 72 euro."),
        ("nl", "Er zijn 40 tot 60 woningen. De beste schatting is niet 70 woningen."),
    ],
)
def test_what_is_of_something_else_has_no_place_in_it(language, sentence):
    assert of_kind("estimate", sentence, language) == []
