"""What a letter may mean by its figures, in a form that tests can compare.

The whole stands between braces and each part between square brackets: "{40} zaken, waarvan [22] oude". Of
two factors and what they make the first stands between angle brackets, the second between braces and what
they make between square ones: "[9] van de {25} (<36%>)", "{40} bruggen à <€ 3 mln>, samen [€ 120 mln]".
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from checker import claims, readers, rulebook
from checker.claims import Kind, hypotheses
from checker.claims.hypotheses import Candidate, Term, Triple
from checker.claims.hypotheses.orders.ordered import Ordered
from checker.data import folder
from checker.document import Document
from checker.rulebook import Rulebook

_LOADED = rulebook.load(folder("rules"))
assert isinstance(_LOADED, Rulebook)
BOOK = _LOADED
_MARKED = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]|<[^<>]*>")

Figures = tuple[str, tuple[str, ...]]  # a whole and its parts, as written
Span = tuple[int, int]
Orders = Callable[[Sequence[Term]], Iterable[Ordered]]


@cache
def terms(letter: str, language: str) -> tuple[Document, tuple[Term, ...]]:
    """Return a letter in Markdown and its figures that can be added."""
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document)
    reading = claims.find(document, language=language)
    return document, hypotheses.terms(document.blocks, reading.figures)


def ordered(found: Orders, letter: str, language: str) -> list[tuple[str, str]]:
    """Return each larger figure with the smaller one, as ``found`` among those of a letter."""
    return [(one.larger.mention.text, one.smaller.mention.text) for one in found(terms(letter, language)[1])]


def figures(letter: str, language: str) -> list[str]:
    """Return the figures that can be added, as written; those of a ratio apart."""
    return [_written(term) for term in terms(letter, language)[1]]


def readings(letter: str, language: str) -> list[Figures]:
    """Return every whole with parts that the order of a letter allows."""
    return [_figures(one) for one in hypotheses.candidates(terms(letter, language)[1])]


def evidence(marked: str, language: str) -> frozenset[str]:
    """Return what speaks for and against the marked figures being a whole and its parts."""
    return _each_once(hypotheses.evidence(*candidate(marked, language)))


def is_pointed(marked: str, language: str) -> bool:
    """Return whether words say that the marked part is one of the marked whole."""
    return hypotheses.is_pointed(candidate(marked, language)[0])


def candidate(marked: str, language: str) -> tuple[Candidate, Sequence[Term]]:
    """Return the candidate whose figures are marked, with all figures of the letter."""
    letter, every, numbers = _numbered(marked, language)
    (whole,), parts = numbers["{"], numbers["["]
    for one in hypotheses.candidates(every):
        if (one.whole.number, [part.number for part in one.parts]) == (whole, parts):
            return one, every
    raise AssertionError((numbers, readings(letter, language)))


# --- two factors and what they make, and shares that make a hundred ---


def multiplied(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return every two factors of a letter with what they make: a percentage, its whole and the part."""
    return [tuple(map(_written, one.terms)) for one in hypotheses.triples(terms(letter, language)[1])]


def is_multiplied(marked: str, language: str) -> bool:
    """Return whether the marked figures are thought to be two factors and what they make."""
    return _triple(marked, language) is not None


def evidence_of_triple(marked: str, language: str) -> frozenset[str]:
    """Return what speaks for and against the marked figures being two factors and what they make."""
    one = _triple(marked, language)
    assert one is not None, multiplied(_unmarked(marked)[0], language)
    every = terms(_unmarked(marked)[0], language)[1]
    return _each_once(hypotheses.triple_evidence(one, every))


def _triple(marked: str, language: str) -> Triple | None:
    _, every, numbers = _numbered(marked, language)
    wanted = [at for bracket in "<{[" for at in numbers[bracket]]
    assert len(wanted) == 3, marked
    found = [one for one in hypotheses.triples(every) if [term.number for term in one.terms] == wanted]
    assert len(found) < 2, found
    return found[0] if found else None


def rows_of_shares(letter: str, language: str) -> list[tuple[str, ...]]:
    """Return every row of percentages that could be all shares of one whole."""
    return [tuple(map(_written, parts)) for parts in hypotheses.hundreds(terms(letter, language)[1])]


def evidence_of_shares(marked: str, language: str) -> frozenset[str]:
    """Return what speaks for and against the marked percentages being all shares of one whole."""
    letter, every, numbers = _numbered(marked, language)
    for parts in hypotheses.hundreds(every):
        if [part.number for part in parts] == numbers["["]:
            return _each_once(hypotheses.hundred_evidence(parts, every))
    raise AssertionError((numbers, rows_of_shares(letter, language)))


def _each_once(names: Iterable[str]) -> frozenset[str]:
    found = tuple(names)
    assert len(set(found)) == len(found), found
    return frozenset(found)


def _numbered(marked: str, language: str) -> tuple[str, Sequence[Term], Mapping[str, list[int]]]:
    """Return a letter without its marks, its figures, and the numbers of those in each bracket."""
    letter, spans = _unmarked(marked)
    document, every = terms(letter, language)
    numbers = {bracket: [_at(span, document, every) for span in some] for bracket, some in spans.items()}
    return letter, every, numbers


def _unmarked(marked: str) -> tuple[str, Mapping[str, list[Span]]]:
    """Return a letter without its marks, and where the figures of each bracket stand in it."""
    letter, last = "", 0
    spans: dict[str, list[Span]] = {bracket: [] for bracket in "{[<"}
    for found in _MARKED.finditer(marked):
        letter += marked[last : found.start()]
        bracket, text = found.group()[0], found.group()[1:-1]
        spans[bracket].append((len(letter), len(letter) + len(text)))
        letter += text
        last = found.end()
    return letter + marked[last:], spans


def _at(span: Span, document: Document, every: Sequence[Term]) -> int:
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
    """Return a figure as written; of a ratio in digits its own."""
    in_digits = term.mention.kind is Kind.RATIO and not term.quantity.spoken
    return f"{term.value:f}" if in_digits else term.mention.text
