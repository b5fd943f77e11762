"""Which grammar does a language have, and how is it got ready fast?"""

import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import lark
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput
from lark.lexer import Lexer
from lark.parsers.lalr_analysis import Shift

from checker import cache as kept
from checker import data
from checker.claims import words as word_files
from checker.claims.words import Words

MENTIONS = ("number", "when", "reference", "ordinal")
_COMMENT = re.compile(r"//.*")
_loaded: dict[tuple[str, Path | None], "Grammar"] = {}
_TERMINAL = re.compile(r"\b[A-Z]+\b")


class _Given(Lexer):
    """The lexer of a grammar whose terminals were found before: it hands them on."""

    def __init__(self, lexer_conf: Any) -> None:
        pass

    def lex(self, data: Any) -> Iterator[Any]:  # type: ignore[override]
        yield from data


@dataclass(frozen=True)
class Grammar:
    """One language's words and the parser of its mentions and claims.

    Which is made when it is first wanted.
    """

    words: Words
    saved: bytes

    @cached_property
    def parser(self) -> Lark:
        """Return the parser; terminals that were found before are its input."""
        return Lark.load(io.BytesIO(self.saved))

    @cached_property
    def first(self) -> Mapping[str, frozenset[str]]:
        """Return, for each entry point, the terminals that can begin it."""
        starts = self.parser.options.start
        return {start: frozenset(self.parser.parse_interactive(start=start).choices()) for start in starts}

    @cached_property
    def openers(self) -> Mapping[str, frozenset[str]]:
        """Return the words that can begin a mention or label, each with what may follow ("" for nothing)."""
        terminals = {"LABEL"}.union(*(self.first[start] for start in MENTIONS))
        found = {
            word: frozenset((*each.pieces, "")[1] for each in some if each.terminal in terminals)
            for word, some in self.words.lexicon.items()
        }
        return {word: following for word, following in found.items() if following}


class Walk:
    """A parse that only tells how far it can go: its tree is built in a second pass, by ``build``.

    A state that says it could take a terminal may find out otherwise after a reduction (LALR shares its
    look-ahead), so every step is tried on a copy of the stack of states, and that is all that is kept.
    """

    __slots__ = ("_end", "_stack", "_states")

    def __init__(self, parser: Lark, start: str) -> None:
        self._states, first, self._end = _table(parser, start)
        self._stack = [first]

    def take(self, terminals: Iterable[str]) -> str | None:
        """Take the first of ``terminals`` that fits, and return it; None where none does."""
        for terminal in terminals:
            if terminal in self._states[self._stack[-1]]:
                stack = self._after(terminal)
                if stack is not None:
                    self._stack = stack
                    return terminal
        return None

    @property
    def may_end(self) -> bool:
        """Whether what was taken may be a whole."""
        return "$END" in self._states[self._stack[-1]] and self._after("$END") is not None

    def _after(self, terminal: str) -> list[int] | None:
        """Return the stack once ``terminal`` is taken, None where it turns out not to fit."""
        states = self._states
        stack = self._stack.copy()
        while terminal != "$END" or stack[-1] != self._end:
            step = states[stack[-1]].get(terminal)
            if step is None:
                return None
            action, target = step
            if action is Shift:
                stack.append(target)
                return stack
            size = len(target.expansion)
            if size:
                del stack[-size:]
            stack.append(states[stack[-1]][target.origin.name][1])
        return stack


@cache
def _table(parser: Lark, start: str) -> tuple[Mapping[int, Mapping[str, tuple[Any, Any]]], int, int]:
    """Return the LALR table of an entry point, and the states that it begins and ends with."""
    made = parser.parse_interactive(start=start).parser_state.parse_conf
    return made.parse_table.states, made.start_state, made.end_state


def build(parser: Lark, start: str, row: Sequence[tuple[str, int]]) -> Tree[Token] | None:
    """Return the parse tree of ``row``.

    Terminals with the number that each token gets as its ``start_pos``.
    """
    interactive = parser.parse_interactive(start=start)
    try:
        for terminal, at in row:
            interactive.feed_token(Token(terminal, "", start_pos=at))
        tree: Tree[Token] = interactive.feed_eof()
    except UnexpectedInput:
        return None
    return tree


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that have a word file, sorted."""
    return tuple(sorted(file.stem for file in _folder(folder).joinpath("words").glob("*.yaml")))


def load(language: str, folder: Path | None = None, *, cache: bool = True) -> Grammar:
    """Return the grammar of ``language``, from the user's cache if it is there and made from the same files.

    A cache that cannot be read or written only costs time. A grammar is loaded once in a process.

    Raises:
        checker.claims.words.MissingWordsError: the word file is not complete.
        lark.exceptions.GrammarError: a grammar file is wrong.
    """
    known = _loaded.get((language, folder))
    if known is not None:
        return known
    base = _folder(folder)
    files = [
        base / "words" / f"{language}.yaml",
        base / "common.lark",
        base / "claims.lark",
        *sorted(base.glob("??.lark")),
    ]
    place = kept.place("grammar", files, made_by=("claims",), versions=lark.__version__) if cache else None
    stored = kept.read(place)
    if not _sound(stored):
        stored = _build(base, language)
        kept.write(place, stored)
    return _loaded.setdefault((language, folder), Grammar(*stored))


def _sound(stored: Any) -> bool:
    """Whether what lay in the cache is a grammar at all."""
    match stored:
        case (Words(), bytes()):
            return True
    return False


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


def _build(base: Path, language: str) -> tuple[Words, bytes]:
    words = word_files.load(base / "words" / f"{language}.yaml")
    text, starts = _source(base, words)
    parser = Lark(text, parser="lalr", lexer=_Given, start=list(starts))
    saved = io.BytesIO()
    parser.save(saved)
    return words, saved.getvalue()


def _folder(folder: Path | None) -> Path:
    return data.folder("grammars") if folder is None else folder
