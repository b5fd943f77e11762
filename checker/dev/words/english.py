"""Which classes may an English form have, and which word is it a form of, by WordNet?

WordNet has its words by class, irregular forms, and how often each sense was met in a tagged corpus; what was
met often, and never or next to never in one of its classes, has not that class ("it" is no noun).
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from msgspec import Struct

_SHAPE = re.compile(r"[a-z]+(?:-[a-z]+)*")
_FILES = {"noun": "n", "verb": "v", "adj": "a", "adv": "d"}
_SENSES = {"1": "n", "2": "v", "3": "a", "4": "d", "5": "a"}  # the digit behind % in a sense's name
_OF = {"n": "n", "v": "v", "p": "v", "a": "a", "d": "d"}
_NOUN_FORMS = 2  # a noun has two forms and a verb four, among which the times are shared
_OFTEN = 20  # times met, from which a class that was next to never met is believed to be none
_RARE = 0.05  # of the times
_DOUBLED = re.compile(r"[^aeiou][aeiou][bdfglmnprt]$")


class Lists(Struct, frozen=True):
    """Words by class, irregular forms with their words by class, and how often a word was met in a class."""

    words: Mapping[str, AbstractSet[str]]
    irregular: Mapping[str, Mapping[str, AbstractSet[str]]]
    met: Mapping[tuple[str, str], int]


def lists(folder: Path) -> Lists:
    """Return what WordNet's files have of single words."""
    words: dict[str, set[str]] = {}
    irregular: dict[str, dict[str, set[str]]] = {}
    for name, letter in _FILES.items():
        lines = folder.joinpath(f"index.{name}").read_text(encoding="latin-1").splitlines()
        words[letter] = {line.split(" ", 1)[0] for line in lines if line[:1] != " "}
        forms = irregular[letter] = {}
        for line in folder.joinpath(f"{name}.exc").read_text(encoding="latin-1").splitlines():
            form, *of = line.split()
            forms[form] = set(of)
    met: Counter[tuple[str, str]] = Counter()
    for line in folder.joinpath("cntlist.rev").read_text(encoding="latin-1").splitlines():
        sense, _, times = line.split()
        word, _, rest = sense.partition("%")
        met[word, _SENSES[rest[0]]] += int(times)
    return Lists(words, irregular, met)


def classes(given: Lists) -> dict[str, str]:
    """Return the classes of each form as letters, the one first in which its words were met most.

    n(oun), v(erb, finite or infinitive), p(articiple, -ing), a(djective), d (adverb).
    """
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for form, word, letter in forms(given):
        if _SHAPE.fullmatch(form):
            times = given.met.get((word, _OF[letter]), 0)
            found[form][letter] += _NOUN_FORMS * times if letter == "n" else times
    return {form: _ordered(met) for form, met in found.items()}


def nouns(given: Lists) -> dict[str, str]:
    """Return the word that each form of a noun is a form of, itself included: "cities" city."""
    return _words(given, "n")


def verbs(given: Lists) -> dict[str, str]:
    """Return the word that each form of a verb is a form of: "taken" take."""
    return _words(given, "vp")


def _words(given: Lists, letters: str) -> dict[str, str]:
    """Return of each form the word that was met most."""
    found: dict[str, str] = {}
    for form, word, letter in forms(given):
        if letter in letters and _SHAPE.fullmatch(form):
            found[form] = max(found.get(form, word), word, key=lambda each: _met(given, form, each, letter))
    return found


def _met(given: Lists, form: str, word: str, letter: str) -> tuple[int, bool, int, str]:
    return given.met.get((word, _OF[letter]), 0), word == form, -len(word), word


def _ordered(met: Mapping[str, int]) -> str:
    letters = met.keys() - {"a"} if "p" in met else met  # every participle may stand before a noun
    return "".join(sorted(letters, key=lambda letter: (-met[letter], "npvad".index(letter))))


def forms(given: Lists) -> Iterator[tuple[str, str, str]]:
    """Yield each form with its word and its class."""
    listed = given.words["n"] | given.words["v"]
    for letter, words in given.words.items():
        for word in words:
            if _believed(given, word, letter):
                yield word, word, letter
                for form, each in _regular(word, letter):
                    if letter != "a" or form not in listed:  # "number" is no form of "numb"
                        yield form, word, each
        for form, of in given.irregular[letter].items():
            for word in of & words:
                if _believed(given, word, letter) and (letter != "a" or form not in listed):
                    yield form, word, letter
                    if letter == "v" and not form.endswith("s"):
                        yield form, word, "p"


def _believed(given: Lists, word: str, letter: str) -> bool:
    times = sum(given.met.get((word, each), 0) for each in _FILES.values())
    return times < _OFTEN or given.met.get((word, letter), 0) > _RARE * times


def _regular(word: str, letter: str) -> Iterator[tuple[str, str]]:
    base = word[:-1] if word.endswith("e") else f"{word}{word[-1]}" if _doubles(word) else word
    soft = word.endswith("y") and word[-2:-1] not in set("aeiou")
    if letter in "nv":
        sibilant = word.endswith(("s", "x", "z", "ch", "sh"))
        yield f"{word[:-1]}ies" if soft else f"{word}es" if sibilant else f"{word}s", letter
    if letter == "v":
        past = f"{word[:-1]}ied" if soft else f"{base}ed"
        yield past, "v"
        yield past, "p"
        yield f"{word if word.endswith(('ee', 'oe', 'ye')) else base}ing", "p"
        if _doubles(word) and len(word) > 4:  # "benefited", "focused"
            yield f"{word}ed", "v"
            yield f"{word}ed", "p"
            yield f"{word}ing", "p"
    if letter == "a" and len(word) <= 7 and word.isalpha():
        stem = f"{word[:-1]}i" if soft else word[:-1] if word.endswith("e") else base
        yield f"{stem}er", "a"
        yield f"{stem}est", "a"


def _doubles(word: str) -> bool:
    return bool(_DOUBLED.search(word))
