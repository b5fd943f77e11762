import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("nl", "Nu doen 9 van de 25 gemeenten mee (36%).", {"ratio": "9 van de 25", "percentage": "36%"}),
        (
            "nl",
            "Inmiddels hebben 84 van de 112 gemeenten een plan vastgesteld (75%).",
            {"ratio": "84 van de 112", "percentage": "75%"},
        ),
        (
            "nl",
            "Inmiddels doet 36% van de gemeenten mee (9 van de 25).",
            {"ratio": "9 van de 25", "percentage": "36%"},
        ),
        (
            "en",
            "Just over a third of the towns (36 percent) take part.",
            {"ratio": "Just over a third", "percentage": "36 percent"},
        ),
        ("en", "In all 21 out of 24 zones replied (88%).", {"ratio": "21 out of 24", "percentage": "88%"}),
    ],
)
def test_a_ratio_has_its_percentage(language, sentence, expected):
    assert {role: [text] for role, text in expected.items()} in roles("share", sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Van de 5 gemeenten ontvangen 4 gemeenten substantieel (minimaal 30%) meer.",
        "Bij 10 van de 11 wetten was dat zo. Daarmee is 42,8% van het bedrag onzeker.",
        "Bij 10 van de 11 wetten was dat zo, in een enkel geval later (12%).",
    ],
)
def test_a_percentage_of_something_else_is_no_share(sentence):
    assert of_kind("share", sentence, "nl") == []


def test_a_number_in_words_and_in_figures():
    assert roles("words_figures", "Reply within fourteen (15) days.", "en") == [
        {"words": ["fourteen"], "figures": ["15"]}
    ]


def test_figures_before_the_number_in_words():
    assert roles("words_figures", "Er zijn 7 (acht) maatregelen.", "nl") == [
        {"words": ["acht"], "figures": ["7"]}
    ]
    assert of_kind("words_figures", "Zie lid 7 (acht u dat juist?).", "nl") == []


def test_a_figure_that_numbers_a_list_is_none():
    assert of_kind("words_figures", "De raad noemt er drie (1) geld, (2) tijd en (3) mensen.", "nl") == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Van de 552 aankomsten waren er 138 (25%) te laat."),
        ("nl", "Er is € 120 miljoen onzeker, dit is 40% van het totaal van € 300 miljoen."),
        ("en", "Of the 46 recommendations, agencies met 20 (43 percent)."),
    ],
)
def test_a_share_of_two_figures_that_stand_apart_is_no_fixed_form(language, sentence):
    assert of_kind("share", sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "words", "figures"),
    [
        ("The fine is six thousand pounds (£5,000).", "six thousand", "£5,000"),
        ("The fine is £5,000 (six thousand pounds).", "six thousand", "£5,000"),
        ("The path is twenty-four kilometres (42 km) long.", "twenty-four kilometres", "42 km"),
    ],
)
def test_an_amount_in_words_is_compared_with_its_figures(sentence, words, figures):
    assert roles("words_figures", sentence, "en") == [{"words": [words], "figures": [figures]}]


def test_pounds_of_weight_are_no_money():
    assert of_kind("words_figures", "The bell weighs six thousand pounds (2,722 kg).", "en") == []
