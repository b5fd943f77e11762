"""Where does a letter hold codes of documents: "GAO-26-108043", "Stb. 2002, 433", "kenmerk 24002121"?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from checker.claims.mentions import Kind, Passage
from checker.document import BlockKind, Span

# A code is signs of any form: that another one is a slip away from it says that it is one.
_CODE = re.compile(r"[A-Za-z0-9]+(?:[-/:.][A-Za-z0-9]+)*")
_FROM_DIGIT = re.compile(r"\d\S*")
_DIGITS = re.compile(r"\d+")
_NUMBERS = frozenset({"dossier", "number", "label", "code", "article"})
_PAPERS = frozenset({"dossier", "gazette"})
_LEAST, _MOST = 5, 20  # digits of a code


class Code(Struct, frozen=True):
    """A code, its ``form`` ("GAO-9-9") and its rows of digits; where it stands.

    ``token`` is the token of its passage that it begins in, ``sentence`` the number of its sentence there.
    """

    passage: Passage
    span: Span
    text: str
    form: str
    numbers: tuple[str, ...]
    token: int
    sentence: int

    @property
    def digits(self) -> str:
        """Return all its digits."""
        return "".join(self.numbers)


def reading_order(passages: Sequence[Passage]) -> Callable[[Code], tuple[int, int]]:
    """Return a key that sorts codes as they stand in a letter: the number of its passage, and its token."""
    order = {id(passage): at for at, passage in enumerate(passages)}
    return lambda code: (order[id(code.passage)], code.token)


def codes(passages: Sequence[Passage]) -> Iterator[Code]:
    """Yield the codes of a letter, outside tables, in reading order."""
    for passage in passages:
        if passage.block.kind is not BlockKind.CELL:
            for start, end, text in sorted(set(_spans(passage))):
                numbers = tuple(_DIGITS.findall(text))
                token = bisect_right(passage.tokens.ends, start)
                sentence = passage.sentence_at(token)
                form = _DIGITS.sub("9", text)
                yield Code(passage, Span(start, end), text, form, numbers, token, sentence)


def _spans(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Yield where codes stand: in what was read as the number of something, or as nothing at all."""
    taken = []
    for spot in passage.spots:
        kind, tag = spot.meaning.kind, spot.meaning.tag
        if kind is Kind.REFERENCE and tag in _PAPERS:
            value = str(spot.meaning.value)
            if _is_long(value):
                yield passage.start(spot), passage.end(spot), value
        if kind is not Kind.NOT_A_CLAIM or tag not in _NUMBERS:
            taken.append((passage.start(spot), passage.end(spot)))
    text = passage.block.text
    for match in _FROM_DIGIT.finditer(text):
        if not _is_long(match.group()):
            continue
        start = match.start()
        while start and not text[start - 1].isspace():
            start -= 1
        chunk = text[start : match.end()]
        found = None if "@" in chunk or "//" in chunk or "www." in chunk else _code(chunk)
        if found is not None:
            first, last = start + found.start(), start + found.end()
            before = bisect_left(taken, (last, 0))
            if not before or taken[before - 1][1] <= first:
                yield first, last, found.group()


def _code(chunk: str) -> re.Match[str] | None:
    """Return the code that a row of signs holds, without the signs around it."""
    return next((match for match in _CODE.finditer(chunk) if _is_long(match.group())), None)


def _is_long(text: str) -> bool:
    return _LEAST <= sum(map(str.isdigit, text)) <= _MOST
