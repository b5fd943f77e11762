"""Words of a rule are found whole, in any case, in texts of their language."""

from checker.rulebook.phrases import Phrases

GRANT = Phrases({"nl": ("verleen", "ken toe"), "": ("subsid*",)})


def test_words_are_whole_and_in_any_case():
    assert GRANT.in_text("Hierbij Verleen ik u dit.", "nl")
    assert not GRANT.in_text("Verleende hulp.", "nl")
    assert GRANT.in_text("Ik ken  toe wat u vroeg.", "nl")


def test_a_word_that_ends_in_a_star_begins_so():
    assert [found.group() for found in GRANT.places("Subsidie en subsidies, geen asubsidie.", "de")] == [
        "Subsidie",
        "subsidies",
    ]


def test_words_of_a_language_are_for_its_texts():
    assert not GRANT.in_text("Hierbij verleen ik u dit.", "en")
    assert Phrases().places("verleen", "nl") is not None
    assert not Phrases().in_text("verleen", "nl")


def test_beside_means_right_beside():
    text = "van € 10, ofwel € 20"
    of, other = Phrases({"": ("van",)}), Phrases({"": ("ofwel",)})
    assert of.end_at(text, "nl", text.index("€ 10"))
    assert not of.end_at(text, "nl", text.index("€ 20"))
    assert other.begin_at(text, "nl", text.index(","))
    assert not other.begin_at(text, "nl", 0)
