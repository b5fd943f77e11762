"""The longest ending speaks, a whole word before all; compiled, a list is said again word for word."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from checker.claims.lexicon.endings import Endings, lines, written
from checker.dev.words.endings import endings

TABLE = Endings(sorted(["gni n", "gnird v", "gnirt^ p", "^gni x"]))


def test_the_longest_ending_speaks() -> None:
    assert TABLE.says("regeling") == "n"
    assert TABLE.says("afdring") == "v"
    assert TABLE.says("wet") is None


def test_a_whole_word_speaks_for_itself_alone() -> None:
    assert TABLE.says("tring") == "p"
    assert TABLE.says("string") == "n"


def test_a_file_that_is_not_there_says_nothing(tmp_path: Path) -> None:
    assert Endings(lines(tmp_path / "none.txt")).says("wet") is None


@given(st.dictionaries(st.text("abc-'é", min_size=1, max_size=6), st.sampled_from("nva"), min_size=1))
def test_what_was_compiled_is_said_again(known: dict[str, str]) -> None:
    table = Endings(list(written(endings(known, "n"))))
    assert {word: table.says(word) or "n" for word in known} == known


@given(st.dictionaries(st.text("ab", min_size=1, max_size=5), st.sampled_from("nv"), min_size=1))
def test_there_are_never_more_entries_than_words(known: dict[str, str]) -> None:
    assert len(endings(known, "n")) <= len(known)
