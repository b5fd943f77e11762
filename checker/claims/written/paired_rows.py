"""Which rows of a sentence can be counted for sure: figures, times, names or nouns alike, closed by "and"?"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.syntax import Sentence

_OF = r"(?:p[dms]?[aj]*[nN]+k?)*"  # what says of an item what it is of
_ITEMS = {
    "figures": rf"p?b*q[aj]*[nN]*{_OF}",
    "times": r"p?b*[tu]",
    "names": rf"p?N+k?{_OF}",
    "determiners": rf"p?[dms]+b*[aj]*[nN]+{_OF}",
    "nouns": rf"p?[aj]*n+N*{_OF}",
}
_ROWS = {sort: re.compile(rf"{item}(?:,{item})*,?c{item}") for sort, item in _ITEMS.items()}
_FURTHER = {  # what makes a row go on behind its last item: then it is none that is closed
    sort: re.compile(rf"(?:,|c|,c){item}") for sort, item in _ITEMS.items()
}
_OTHER, _MARK = "!", "R"  # of a coordinator that closes no row, and of the word that pairs two
PARTS = ";:.rxv"  # what no row goes over
_FRONTED = "tu"  # behind which a comma may begin a sentence: "In 2023, Ede, Tiel and Epe ..."


class Paired(Struct, frozen=True):
    """A row of one sort from unit ``first`` to ``last`` (excluded), and the units of each item."""

    sort: str
    first: int
    last: int
    items: tuple[tuple[int, int], ...]


def paired_rows(said: Sentence, mark: int) -> Iterator[Paired]:
    """Yield the rows outside brackets that stand wholly before or wholly behind a unit.

    Not one that goes on, has a second "and" near it, or of whose figures only some have a noun.

    Args:
        said: the sentence.
        mark: the unit of the word that pairs two rows.
    """
    own = [at for at in range(len(said.units)) if said.depths[at] == 0 and said.units.tags[at] not in "()"]
    classes = "".join(_class_of(said, at, mark) for at in own)
    for sort, pattern in _ROWS.items():
        for found in pattern.finditer(classes):
            first, last = found.span()
            if _is_whole(classes, sort, first, last):
                items = tuple(_items(classes, first, last))
                if sort != "figures" or _have_one_noun([classes[start:end] for start, end in items]):
                    places = tuple((own[start], own[end - 1] + 1) for start, end in items)
                    yield Paired(sort, own[first], own[last - 1] + 1, places)


def _class_of(said: Sentence, at: int, mark: int) -> str:
    """Return the class of a unit; of what joins rows only those words are one that close them."""
    if at == mark:
        return _MARK
    tags = said.units.tags
    tag = tags[at]
    if at == 0 and tags[1:2] in (",", "c") and tags[2:3] == "N":
        return "N"  # "Ede, Tiel en Epe": every first word has a capital
    if tag == "c" and said.units.words[at] not in said.passage.grammar.words.cues["separator"]:
        return _OTHER
    return tag


def _is_whole(classes: str, sort: str, first: int, last: int) -> bool:
    """Whether a row has no further item before or behind it, nor an "and" behind the verb before it."""
    before = classes[:first]
    start = max(before.rfind(sign) for sign in (*PARTS, _MARK)) + 1
    if not {"c", _OTHER}.isdisjoint(before[start:]) or _FURTHER[sort].match(classes, last):
        return False
    if classes[last : last + 1] in ("c", _OTHER):
        return False
    fronted = sort != "times" and before.endswith(tuple(f"{time}," for time in _FRONTED))
    return fronted or not before.endswith(",")


def _items(classes: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    start = first
    for at in range(first, last + 1):
        if at == last or classes[at] in ",c":
            if at > start:
                yield start, at
            start = at + 1


def _have_one_noun(items: Sequence[str]) -> bool:
    """Whether all figures have a noun, or one that stands with the first or last: "12, 14 en 9 woningen"."""
    named = [not {"n", "N"}.isdisjoint(item) for item in items]
    return all(named) or (named[0] + named[-1] <= 1 and not any(named[1:-1]))
