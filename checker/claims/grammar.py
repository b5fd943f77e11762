"""Which grammar does a language have, and how is it got ready fast?"""

import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import lark
from lark import Lark, Token, Tree
from lark.exceptions import UnexpectedInput
from lark.lexer import Lexer

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
    def openers(self) -> frozenset[str]:
        """Return the words, or first words of phrases, that can begin a mention or a label."""
        terminals = {"LABEL"}.union(*(self.first[start] for start in MENTIONS))
        lexicon = self.words.lexicon
        return frozenset(
            word for word, some in lexicon.items() if any(spelling.terminal in terminals for spelling in some)
        )


class Walk:
    """A parse that goes on as long as it can and is thrown away: only how far it came is wanted.

    A state that says it could take a terminal may find out otherwise after a reduction (LALR shares its
    look-ahead), so where several fit each is tried on a copy. Copies share their lists, hence the second
    pass, which builds the tree.
    """

    __slots__ = ("_parser",)

    def __init__(self, parser: Lark, start: str) -> None:
        self._parser = parser.parse_interactive(start=start)

    def take(self, terminals: Sequence[str], at: int) -> str | None:
        """Take the first of ``terminals`` that fits, and return it; None where none does."""
        choices = self._parser.choices()
        fitting = [terminal for terminal in terminals if terminal in choices]
        for index, terminal in enumerate(fitting):
            last = index == len(fitting) - 1
            parser = self._parser if last else self._parser.copy(deepcopy_values=False)
            try:
                parser.feed_token(Token(terminal, "", start_pos=at))
            except UnexpectedInput:
                continue
            self._parser = parser
            return terminal
        return None

    @property
    def may_end(self) -> bool:
        """Whether what was taken may be a whole."""
        return "$END" in self._parser.choices()


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
    if not isinstance(stored, tuple):
        stored = _build(base, language)
        kept.write(place, stored)
    return _loaded.setdefault((language, folder), Grammar(*stored))


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
