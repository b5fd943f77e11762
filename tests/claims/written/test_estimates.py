import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "estimate", "low", "high"),
    [
        ("en", "Some 46 (37, 55) percent of farms have a well.", "Some 46", "37", "55"),
        ("en", "The confidence interval for the 19 percent estimate is (12, 27).", "19 percent", "12", "27"),
        ("en", "It was 540, with a lower limit of 495 and an upper limit of 585.", "540", "495", "585"),
        (
            "nl",
            "Men wachtte gemiddeld 24 dagen (met een minimum van 12 en een maximum van 39 dagen).",
            "24 dagen",
            "een minimum van 12",
            "een maximum van 39 dagen",
        ),
    ],
)
def test_an_estimate_and_two_bounds(language, sentence, estimate, low, high):
    assert roles("estimate", sentence, language) == [
        {"estimate": [estimate], "lower": [low], "upper": [high]}
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "estimate", "bounds"),
    [
        ("nl", "Het aandeel was 46% (95%-BI: 37-55).", "46%", "37-55"),
        (
            "nl",
            "De wachttijd ligt tussen 20 en 30 weken, gemiddeld 24 weken.",
            "24 weken",
            "tussen 20 en 30 weken",
        ),
        ("nl", "Het kost 45 miljoen, met een bandbreedte van 38-52 miljoen.", "45 miljoen", "38-52 miljoen"),
        ("en", "Scores were between 40 and 60 percent, with a median of 55 percent.", "55 percent", None),
    ],
)
def test_an_estimate_and_a_range(language, sentence, estimate, bounds):
    (found,) = roles("estimate", sentence, language)
    assert found["estimate"] == [estimate]
    assert bounds is None or found["bounds"] == [bounds]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het kost € 96-171 miljoen (waarvan € 52-95 miljoen in 2027)."),
        ("nl", "Er zijn 46 locaties (37, 55) bezocht."),
        ("nl", "Er zijn 12 scholen (bandbreedte 3-5 per school)."),
        ("nl", "De prijs lag tussen 20 en 30 euro en steeg later naar gemiddeld 34 euro."),
        ("en", "It paid € 17 million to 6,200 households, an average of € 27,400 each."),
        ("en", "The share rose from 20 to 30 percent, on average 4 percent a year."),
        ("en", "Members aged between 18 and 65 years pay on average $120."),
        ("en", "The rise was 12 percent, with the risk ratio and its confidence interval in annex 2."),
    ],
)
def test_bounds_of_something_else_are_none(language, sentence):
    assert of_kind("estimate", sentence, language) == []


def test_how_sure_an_interval_is_counts_nothing():
    kinds = [one.kind for one in of_kind("estimate", "Het was 46% (95%-BI: 37-55).", "nl")]
    assert kinds == ["estimate"]
