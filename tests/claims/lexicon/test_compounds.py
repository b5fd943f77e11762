"""A short noun may point back to a compound that ends in it, if the rest of it is made of words."""

import pytest

from checker.claims.lexicon import grammar, lexicon


def points_back(language: str, short: str, long: str) -> bool:
    return lexicon(grammar.load(language).words).points_back(short, long)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("regeling", "onderwijskansenregeling"),
        ("regelingen", "onderwijskansenregelingen"),
        ("wet", "zorgverzekeringswet"),
        ("raad", "gemeenteraad"),
        ("voorstel", "wetsvoorstel"),
        ("aanvraag", "subsidieaanvragen"),
        ("regeling", "dsa-regeling"),
        ("commissie", "oud-rekenkamercommissie"),
        ("besluit", "besluiten"),
    ],
)
def test_to_a_compound_of_known_words(short: str, long: str) -> None:
    assert points_back("nl", short, long)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("dag", "verdrag"),
        ("raad", "draad"),
        ("recht", "gerecht"),
        ("stuur", "bestuur"),
        ("deel", "voordeel"),
        ("deel", "oordeel"),
        ("port", "amateursport"),
        ("woord", "antwoord"),
        ("wetsvoorstel", "voorstel"),
        ("raming", "programma"),
    ],
)
def test_not_to_a_word_that_only_ends_alike(short: str, long: str) -> None:
    assert not points_back("nl", short, long)


def test_english_compounds_are_written_apart_or_with_a_hyphen() -> None:
    assert points_back("en", "report", "reports")
    assert points_back("en", "scheme", "co-scheme")
    assert not points_back("en", "hold", "household")


def test_a_head_that_counts_passes_on_to_what_it_counts() -> None:
    dutch, english = (lexicon(grammar.load(language).words) for language in ("nl", "en"))
    assert all(map(dutch.is_transparent, ("aantal", "aantallen", "percentage", "meerderheid")))
    assert all(map(english.is_transparent, ("number", "numbers", "majority")))
    assert not dutch.is_transparent("gemeente")
    assert not english.is_transparent("report")


def test_a_word_of_any_length_is_answered_at_once() -> None:
    long = f"{'onderwijskansen' * 2_000}regeling"
    assert not points_back("nl", "regeling", long)
    assert not points_back("nl", "regeling", f"{'a' * 59}regeling")
