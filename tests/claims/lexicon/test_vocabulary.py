"""A language has a lexicon from its word file alone; compiled tables only add to it."""

from pathlib import Path

from msgspec.structs import replace

from checker.claims.lexicon import WordClass, grammar, lexicon
from checker.claims.lexicon.words import Cues


def test_a_language_without_tables_has_its_words_alone(tmp_path: Path) -> None:
    """The words of the toy language of ``test_grammar``."""
    words = replace(
        grammar.load("nl").words,
        language="tx",
        sets=Cues(
            {"function-words": frozenset({"la", "kaj"}), "finite-verbs": frozenset({"estas", "restas"})}
        ),
        classes=Cues({"transparent": frozenset({"nombro"})}),
    )
    toy = lexicon(words, tmp_path)
    assert toy.class_of("la") == (WordClass.FUNCTION,)
    assert toy.class_of("restas") == (WordClass.VERB,)
    assert toy.class_of("vojoj") == (WordClass.NOUN,)
    assert toy.stem_key("vojoj") == "vojoj"
    assert toy.points_back("vojo", "vojo")
    assert not toy.points_back("vojo", "fervojo")
    assert toy.is_transparent("nombro")


def test_a_lexicon_is_made_once(tmp_path: Path) -> None:
    words = grammar.load("en").words
    assert lexicon(words) is lexicon(words)
    assert lexicon(words, tmp_path) is not lexicon(words)
