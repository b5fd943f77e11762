"""What a letter may mean by its figures, in a form that tests can compare.

The whole stands between braces and each part between square brackets: "{40} zaken, waarvan [22] oude".
"""

import re
from collections.abc import Sequence
from functools import cache

from checker import claims, readers, rulebook
from checker.claims import Kind, hypotheses
from checker.claims.hypotheses import Candidate, Term
from checker.data import folder
from checker.document import Document
from checker.rulebook import Rulebook

_LOADED = rulebook.load(folder("rules"))
assert isinstance(_LOADED, Rulebook)
BOOK = _LOADED
_MARKED = re.compile(r"\{([^{}]*)\}|\[([^\[\]]*)\]")

Figures = tuple[str, tuple[str, ...]]  # a whole and its parts, as written


@cache
def terms(letter: str, language: str) -> tuple[Document, tuple[Term, ...]]:
    """Return a letter in Markdown and its figures that can be added."""
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document)
    reading = claims.find(document, language=language)
    return document, hypotheses.terms(document.blocks, reading.figures)


def figures(letter: str, language: str) -> list[str]:
    """Return the figures that can be added, as written; those of a ratio apart."""
    return [_written(term) for term in terms(letter, language)[1]]


def readings(letter: str, language: str) -> list[Figures]:
    """Return every whole with parts that the order of a letter allows."""
    return [_figures(one) for one in hypotheses.candidates(terms(letter, language)[1])]


def evidence(marked: str, language: str) -> frozenset[str]:
    """Return what speaks for and against the marked figures being a whole and its parts."""
    found = hypotheses.evidence(*candidate(marked, language))
    assert len(set(found)) == len(found), found
    return frozenset(found)


def is_pointed(marked: str, language: str) -> bool:
    """Return whether words say that the marked part is one of the marked whole."""
    return hypotheses.is_pointed(candidate(marked, language)[0])


def candidate(marked: str, language: str) -> tuple[Candidate, Sequence[Term]]:
    """Return the candidate whose figures are marked, with all figures of the letter."""
    letter, whole, parts = _unmarked(marked)
    document, every = terms(letter, language)
    wanted = (_at(whole, document, every), [_at(part, document, every) for part in parts])
    for one in hypotheses.candidates(every):
        if (one.whole.number, [part.number for part in one.parts]) == wanted:
            return one, every
    raise AssertionError((wanted, readings(letter, language)))


def _unmarked(marked: str) -> tuple[str, tuple[int, int], list[tuple[int, int]]]:
    """Return a letter without its marks, and where the whole and the parts stand in it."""
    letter, last, wholes, parts = "", 0, [], []
    for found in _MARKED.finditer(marked):
        letter += marked[last : found.start()]
        text = found.group(1) or found.group(2)
        (wholes if found.group(1) else parts).append((len(letter), len(letter) + len(text)))
        letter += text
        last = found.end()
    (whole,) = wholes
    return letter + marked[last:], whole, parts


def _at(span: tuple[int, int], document: Document, every: Sequence[Term]) -> int:
    """Return the number of the term at a span; the whole of a ratio stands in its second half."""
    found = []
    for term in every:
        mention = term.mention.span
        segments = document.by_id[term.mention.block].origin.segments(mention.start, mention.end)
        start, end = segments[0][0], segments[-1][1]
        if start < span[1] and end > span[0] and (not found or sum(span) > start + end):
            found.append(term.number)
    assert found, (span, [_written(term) for term in every])
    return found[-1]


def _figures(one: Candidate) -> Figures:
    return _written(one.whole), tuple(_written(part) for part in one.parts)


def _written(term: Term) -> str:
    """Return a figure as written; of a ratio its own digits."""
    return f"{term.value:f}" if term.mention.kind is Kind.RATIO else term.mention.text
