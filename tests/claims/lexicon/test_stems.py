"""Inflected forms meet in the word that they are forms of."""

import pytest

from checker.claims.lexicon import WordClass, grammar, lexicon
from checker.claims.lexicon.endings import Endings
from checker.claims.lexicon.stems import word_of


def stem(language: str, form: str, word_class: WordClass = WordClass.NOUN) -> str:
    return lexicon(grammar.load(language).words).stem_key(form, word_class)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ("gemeente", "gemeenten", "gemeentes")),
        ("nl", ("school", "scholen")),
        ("nl", ("huis", "huizen", "huisje")),
        ("nl", ("besluit", "besluiten")),
        ("nl", ("lid", "leden")),
        ("nl", ("uitgave", "uitgaven")),
        ("nl", ("museum", "musea")),
        ("nl", ("betrokkene", "betrokkenen")),
        ("nl", ("nieuw", "nieuwe")),
        ("nl", ("warmtenettenheffing", "warmtenettenheffingen")),  # no list has them
        ("en", ("city", "cities")),
        ("en", ("analysis", "analyses")),
        ("en", ("child", "children")),
        ("en", ("programme", "programmes")),
    ],
)
def test_forms_of_a_noun_or_adjective_meet(language: str, forms: tuple[str, ...]) -> None:
    assert {stem(language, form) for form in forms} == {forms[0]}


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("nl", ("vaststellen", "vaststelt", "vaststelde", "vastgesteld")),
        ("nl", ("stijgen", "steeg", "gestegen")),
        ("nl", ("bedragen", "bedraagt", "bedroegen")),
        ("en", ("rise", "rose", "risen", "rises", "rising")),
        ("en", ("apply", "applies", "applied")),
    ],
)
def test_forms_of_a_verb_meet(language: str, forms: tuple[str, ...]) -> None:
    assert {stem(language, form, WordClass.VERB) for form in forms} == {forms[0]}


def test_two_words_that_share_a_form_are_told_apart_by_its_class() -> None:
    assert stem("nl", "bedragen") == "bedrag"
    assert stem("nl", "bedragen", WordClass.INFINITIVE) == "bedragen"


def test_words_that_look_alike_do_not_meet() -> None:
    assert len({stem("nl", form) for form in ("raad", "rad", "raden", "raderen", "rand")}) == 3
    assert len({stem("nl", form) for form in ("bom", "bommen", "boom", "bomen")}) == 2


def test_an_ending_never_eats_a_word() -> None:
    table = Endings(["se 2", "tlet g2.1+len"])
    assert word_of("es", table) == "es"
    assert word_of("telt", table) == "telt"
