"""Which grammar does a language have, and how is it got ready fast?"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from checker import cache as kept
from checker import data
from checker.claims.lexicon import words as word_files
from checker.claims.lexicon.parse import Tables, Walk, build
from checker.claims.lexicon.words import Words

__all__ = ["MENTIONS", "Grammar", "Walk", "build", "languages", "load", "model_words", "source"]

MENTIONS = ("number", "when", "reference", "ordinal")
_COMMENT = re.compile(r"//.*")
_loaded: dict[tuple[str, Path | None, Path | None], "Grammar"] = {}
_last: dict[str, Path] = {}  # where the words stand of languages that are not ours, as last read
_TERMINAL = re.compile(r"\b[A-Z]+\b")


class Grammar(Struct, frozen=True):
    """One language's words and what its grammar makes of them.

    Attributes:
        words: the words of the language.
        parser: the tables of the parser, made by Lark.
        first: for each entry point the terminals that can begin it.
        openers: the words that can begin a mention or a label, each with what may follow it ("" for nothing).
    """

    words: Words
    parser: Tables
    first: Mapping[str, frozenset[str]]
    openers: Mapping[str, frozenset[str]]


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that have a word file, sorted."""
    return tuple(sorted(file.stem for file in _folder(folder).joinpath("words").glob("*.yaml")))


def model_words(*names: str) -> Mapping[str, Any]:
    """Return the sections that a word file has, with the keys that those of our languages have in them.

    Args:
        names: the languages, all of ours if none is named; of a word that two have the first one counts.
    """
    return word_files.models(_folder(None) / "words" / f"{name}.yaml" for name in names or languages())


def load(
    language: str, folder: Path | None = None, *, cache: bool = True, words: Path | None = None
) -> Grammar:
    """Return the grammar of ``language``, from the user's cache if it is there and made from the same files.

    ``words`` is the word file of a language that stands in a folder of the user's own; who asks for that
    language afterwards without saying where (to write a date in it) gets the same. A cache that cannot be
    read or written only costs time. A grammar is loaded once in a process.

    Raises:
        checker.claims.lexicon.words.MissingWordsError: the word file is not complete.
        lark.exceptions.GrammarError: a grammar file is wrong.
    """
    if words is not None:
        _last[language] = words
    elif folder is None:
        words = _last.get(language)
    known = _loaded.get((language, folder, words))
    if known is not None:
        return known
    base = _folder(folder)
    file = words or base / "words" / f"{language}.yaml"
    files = [
        file,
        base / "common.lark",
        base / "claims.lark",
        *sorted(base.glob("??.lark")),
    ]
    place = kept.place("grammar", files, made_by=("claims/lexicon",)) if cache else None
    stored = kept.read(place)
    if not isinstance(stored, Grammar):
        stored = _build(base, file)
        kept.write(place, stored)
    return _loaded.setdefault((language, folder, words), stored)


def source(language: str, folder: Path | None = None) -> tuple[str, tuple[str, ...]]:
    """Return the whole grammar text of ``language`` with its terminals declared, and its entry points."""
    base = _folder(folder)
    return _source(base, word_files.load(base / "words" / f"{language}.yaml"))


def _source(base: Path, words: Words) -> tuple[str, tuple[str, ...]]:
    own = base / f"{words.language}.lark"
    order = own if own.is_file() else base / f"{words.order}.lark"
    claims = (base / "claims.lark").read_text(encoding="utf-8")
    text = "\n".join(
        (base.joinpath("common.lark").read_text(encoding="utf-8"), claims, order.read_text(encoding="utf-8"))
    )
    terminals = sorted(set(_TERMINAL.findall(_COMMENT.sub("", text))))
    entries = tuple(re.findall(r"^// entry ([a-z_]+):", claims, re.MULTILINE))
    return f"{text}\n%declare {' '.join(terminals)}\n", MENTIONS + entries


def _build(base: Path, file: Path) -> Grammar:
    from checker.claims.lexicon import compiled  # noqa: PLC0415  Lark takes as long to import as a letter to lint

    words = word_files.load(file)
    text, starts = _source(base, words)
    tables = compiled.tables(text, starts)
    first = {start: tables.first(start) for start in starts}
    return Grammar(words, tables, first, _openers(words, first))


def _openers(words: Words, first: Mapping[str, frozenset[str]]) -> Mapping[str, frozenset[str]]:
    terminals = {"LABEL"}.union(*(first[start] for start in MENTIONS))
    found = {
        word: frozenset((*each.pieces, "")[1] for each in some if each.terminal in terminals)
        for word, some in words.lexicon.items()
    }
    return {word: following for word, following in found.items() if following}


def _folder(folder: Path | None) -> Path:
    return data.folder("grammars") if folder is None else folder
