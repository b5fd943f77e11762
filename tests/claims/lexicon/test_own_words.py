"""Which words, and which groups of three letters, are a language's own?"""

from checker.claims.lexicon.own_words import own_words, triples, triples_of

SECTIONS = {
    "language": "nl",
    "order": "nl",
    "separators": {"decimal": ",", "group": "."},
    "months": {"1": ["januari", "jan."]},
    "units": {"m": ["m", "meter"]},
    "cues": {"together": ["in totaal"]},
    "function-words": ["u", "de"],
}


def test_they_are_the_words_of_all_sections_single_and_without_stops() -> None:
    assert own_words(SECTIONS) == {"januari", "jan", "meter", "in", "totaal", "u", "de"}


def test_a_single_letter_is_a_word_only_if_it_is_a_small_word() -> None:
    assert own_words(SECTIONS) & {"m", "u"} == {"u"}


def test_a_word_is_cut_into_groups_with_its_two_ends() -> None:
    assert list(triples("jaar")) == ["^ja", "jaa", "aar", "ar$"]
    assert triples_of(["jaar", "in", "dag"]) == set(triples("jaar")), "short words have none of their own"
