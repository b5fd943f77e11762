"""Each form has the classes that it may have in a sentence, the likeliest first."""

import pytest

from checker.claims.lexicon import WordClass, grammar, lexicon

NOUN, VERB, INFINITIVE, PARTICIPLE = (
    WordClass.NOUN,
    WordClass.VERB,
    WordClass.INFINITIVE,
    WordClass.PARTICIPLE,
)
ADJECTIVE, ADVERB, NUMBER, FUNCTION = (
    WordClass.ADJECTIVE,
    WordClass.ADVERB,
    WordClass.NUMBER,
    WordClass.FUNCTION,
)


def classes(language: str, form: str) -> tuple[WordClass, ...]:
    return lexicon(grammar.load(language).words).class_of(form)


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("gemeente", (NOUN,)),
        ("gemeenten", (NOUN,)),
        ("aanvroegen", (VERB,)),  # never the head of a noun group
        ("vaststelt", (VERB,)),
        ("indienen", (INFINITIVE,)),
        ("vastgesteld", (PARTICIPLE,)),
        ("gewijzigd", (PARTICIPLE,)),
        ("vormden", (VERB,)),
        ("ingediende", (ADJECTIVE,)),
        ("jaarlijkse", (ADJECTIVE,)),
        ("wellicht", (ADVERB,)),
        ("miljoen", (NUMBER,)),
        ("derde", (NUMBER,)),
        ("de", (FUNCTION,)),
        ("hetgeen", (FUNCTION,)),
        ("werd", (VERB,)),  # a function word that is a verb
    ],
)
def test_a_dutch_form_of_one_class(form: str, expected: tuple[WordClass, ...]) -> None:
    assert classes("nl", form) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("cities", (NOUN,)),
        ("announced", (VERB, PARTICIPLE)),
        ("adopting", (PARTICIPLE,)),
        ("federal", (ADJECTIVE,)),
        ("approximate", (ADJECTIVE, VERB)),
        ("substantially", (ADVERB,)),
        ("million", (NUMBER,)),
        ("three", (NUMBER,)),
        ("of", (FUNCTION,)),
        ("rose", (VERB,)),
    ],
)
def test_an_english_form(form: str, expected: tuple[WordClass, ...]) -> None:
    assert set(classes("en", form)) == set(expected)


def test_of_several_classes_the_likeliest_is_first() -> None:
    assert classes("nl", "besluit") == (NOUN, VERB)
    assert classes("nl", "stelt") == (VERB, NOUN)  # it stands on stilts less often than it states
    assert classes("en", "report")[0] is NOUN
    assert classes("en", "become")[0] is VERB


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("warmtenettenheffing", NOUN),
        ("stikstofgevoeligheid", NOUN),
        ("uitkeringsgerechtigde", ADJECTIVE),
        ("herindiceren", INFINITIVE),
        ("zonnepaneelachtige", ADJECTIVE),
    ],
)
def test_a_word_that_no_list_has_is_told_by_its_ending(form: str, expected: WordClass) -> None:
    assert classes("nl", form)[0] is expected


def test_what_nothing_tells_is_a_noun() -> None:
    assert classes("nl", "qqqx") == (NOUN,)
    assert classes("en", "qqqx") == (NOUN,)
    assert classes("nl", "x") == (NOUN,)
