"""What do word lists tell of words, compiled into the tables of ``grammars/lexicon``?

Needed only to make them again: ``pip install -e '.[words]'`` (spaCy's lookups), OpenTaal's word list
and WordNet's folder (Debian's wdutch and wordnet-base). Their licences stand in ``grammars/lexicon``.
"""

import gzip
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from checker.claims import words_of
from checker.claims.lexicon import UNCHANGED, written
from checker.data import folder
from checker.dev.words import dutch, english
from checker.dev.words.endings import endings
from checker.dev.words.fronts import fronts
from checker.dev.words.stems import change

_DUTCH = "spaCy's lookups and OpenTaal's word list"
_ENGLISH = "WordNet 3.0"
_NOUN = "n"


def words(arguments: Sequence[str]) -> int:
    """Write the tables of both languages."""
    found = find_spec("spacy_lookups_data")
    if len(arguments) != 2 or found is None or not found.submodule_search_locations:
        print(
            "usage: python -m checker.dev words WORDLIST WORDNET\n"
            "WORDLIST is OpenTaal's (/usr/share/dict/dutch of Debian's wdutch), WORDNET the folder\n"
            "of WordNet's files (/usr/share/wordnet of wordnet-base); spacy-lookups-data must be installed",
            file=sys.stderr,
        )
        return 2
    spelled, wordnet = map(Path, arguments)
    _dutch(spelled, Path(found.submodule_search_locations[0]) / "data")
    _english(wordnet)
    return 0


def _dutch(spelled: Path, lookups: Path) -> None:
    given = dutch.lists(
        _lookups(lookups, "index"),
        _lookups(lookups, "exc"),
        _lookups(lookups, "lookup"),
        frozenset(spelled.read_text(encoding="utf-8").split()),
    )
    known = dutch.classes(given)
    closed = words_of("nl").sets["function-words"]
    _write("nl", "classes", _DUTCH, written(endings(known, _NOUN)))
    nouns = dutch.nouns(given, known)
    _write("nl", "nouns", _DUTCH, _changes(nouns))
    _write("nl", "verbs", _DUTCH, _changes(dutch.verbs(given, known)))
    _write("nl", "fronts", _DUTCH, fronts(known, nouns, given.spelled, closed))


def _english(wordnet: Path) -> None:
    given = english.lists(wordnet)
    _write("en", "classes", _ENGLISH, written(endings(english.classes(given), _NOUN)))
    _write("en", "nouns", _ENGLISH, _changes(english.nouns(given)))
    _write("en", "verbs", _ENGLISH, _changes(english.verbs(given)))


def _changes(words_of: Mapping[str, str]) -> Iterable[str]:
    return written(endings({form: change(form, word) for form, word in words_of.items()}, UNCHANGED))


def _lookups(where: Path, name: str) -> Any:
    with gzip.open(where / f"nl_lemma_{name}.json.gz") as stream:
        return json.load(stream)


def _write(language: str, name: str, source: str, lines: Iterable[str]) -> None:
    file = folder("grammars") / "lexicon" / language / f"{name}.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    first = f"# Made of {source} by `python -m checker.dev words`; licences: ../LICENCES.md"
    file.write_text("".join(f"{line}\n" for line in (first, *lines)), encoding="utf-8", newline="\n")
    print(f"{file.relative_to(folder('grammars'))}: {file.stat().st_size // 1000} kB")
