"""The tables are made of word lists: what a tagger made up is not believed, and each form finds its word."""

from pathlib import Path

import pytest

from checker import data
from checker.dev.words import dutch, english, words
from checker.dev.words.fronts import fronts
from checker.dev.words.stems import change


@pytest.fixture
def given() -> dutch.Lists:
    return dutch.lists(
        {
            "noun": ["wet", "nieuw", "lid", "inzet", "maakte", "besluit"],
            "verb": ["maken", "inzetten", "wijzigen", "differentiaal"],
            "adj": ["nieuw", "maakte"],
        },
        {
            "noun": {"wetten": ["wet"], "leden": ["lid"], "besluiten": ["besluit"]},
            "verb": {
                "maakte": ["maken"],
                "inzet": ["inzetten"],
                "gewijzigd": ["wijzigen"],
                "maakt": ["maken"],
            },
            "adj": {"nieuwe": ["nieuw"]},
        },
        {"zetteninloos": "inzetten"},
        frozenset(
            [
                "wet",
                "wetten",
                "nieuw",
                "nieuwe",
                "lid",
                "leden",
                "inzet",
                "inzetten",
                "maken",
                "maakt",
                "maakte",
                "wijzigen",
                "gewijzigd",
                "besluit",
                "besluiten",
            ]
        ),
    )


def test_a_class_is_believed_where_inflection_shows_it(given: dutch.Lists) -> None:
    assert dutch.classes(given) == {
        "wet": "n",
        "wetten": "n",
        "lid": "n",
        "leden": "n",
        "besluit": "n",
        "besluiten": "n",
        "nieuw": "a",
        "nieuwe": "a",
        "inzet": "vn",
        "inzetten": "i",
        "maken": "i",
        "maakt": "v",
        "maakte": "v",
        "wijzigen": "i",
        "gewijzigd": "p",
    }


def test_each_form_finds_its_word(given: dutch.Lists) -> None:
    known = dutch.classes(given)
    assert dutch.nouns(given, known)["leden"] == "lid"
    assert dutch.nouns(given, known)["nieuwe"] == "nieuw"
    assert dutch.verbs(given, known)["gewijzigd"] == "wijzigen"


def test_the_change_takes_least_away() -> None:
    assert change("regelingen", "regeling") == "2"
    assert change("leden", "lid") == "4+id"
    assert change("vastgesteld", "vaststellen") == "g1.1+len"
    assert change("wet", "wet") == "0"


def test_short_words_open_compounds_only_if_they_open_many() -> None:
    classes = dict.fromkeys(("onderwijs", "regeling", "oor", "deel", "oordeel", "onderwijsregeling"), "n")
    same = {word: word for word in classes}
    assert fronts(classes, same, frozenset(classes), frozenset()) == ["onderwijs"]


def test_an_english_class_that_was_next_to_never_met_is_none(tmp_path: Path) -> None:
    for name, index, met in (
        ("noun", "be n 1\nreport n 2\n", "be%1:00 1 1\nreport%1:00 1 30\n"),
        ("verb", "be v 3\nreport v 2\n", "be%2:00 1 900\nreport%2:00 1 25\n"),
        ("adj", "", ""),
        ("adv", "", ""),
    ):
        tmp_path.joinpath(f"index.{name}").write_text(f"  1 a licence\n{index}", encoding="latin-1")
        tmp_path.joinpath(f"{name}.exc").write_text("", encoding="latin-1")
        with tmp_path.joinpath("cntlist.rev").open("a", encoding="latin-1") as counts:
            counts.write(met)
    found = english.classes(english.lists(tmp_path))
    assert (found["be"], found["report"], found["reported"]) == ("v", "nv", "pv")


def test_it_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert words([]) == 2
    assert "WORDLIST WORDNET" in capsys.readouterr().err


def test_every_table_says_where_it_came_from() -> None:
    for file in data.folder("grammars").joinpath("lexicon").rglob("*.txt"):
        with file.open(encoding="utf-8") as stream:
            assert "python -m checker.dev words" in stream.readline()
