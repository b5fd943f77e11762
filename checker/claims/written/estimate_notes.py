"""Which estimate of the text has its interval in the note at its mark?

"An estimated 62 percent of museums.[a]", with "The 95 percent confidence interval is (57, 68)" as note a.
"""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.tabular import is_figure, is_level, value
from checker.document import BlockKind, Document
from checker.quantity import Quantity

_BOUNDS = 2


def estimates_in_notes(document: Document, passages: Mapping[str, Passage]) -> Iterator[Draft]:
    """Yield the only figure of a marked sentence with the only interval of the note at its mark."""
    for block in document.blocks:
        if block.kind is BlockKind.NOTE or block.id not in passages:
            continue
        for mark in block.marks:
            note = passages.get(mark.note or "")
            bounds = _interval(note) if note is not None else None
            estimate = _marked(passages[block.id], mark.at) if bounds is not None else None
            if bounds is not None and estimate is not None and _fit(estimate, bounds):
                yield Draft("estimate", {"estimate": (estimate,), **bounds})


def _marked(passage: Passage, at: int) -> Part | None:
    """Return the only figure before a mark in its sentence; None where the sentence has others."""
    starts = passage.tokens.starts
    before = takewhile(lambda bounds: starts[bounds[0]] < at, passage.sentences)
    sentence = max(before, default=None)
    if sentence is None:
        return None
    figures = [spot for spot in passage.spots_in(*sentence) if is_figure(spot)]
    own = len(figures) == 1 and is_level(figures[0]) and passage.end(figures[0]) <= at
    return Part(passage, figures[0]) if own else None


def _interval(note: Passage) -> dict[str, tuple[Part, ...]] | None:
    """Return the bounds that a note gives behind the word for an interval, where it gives no others."""
    words = note.grammar.words.facts["one-interval"]
    named = [at for at, word in enumerate(note.tokens.lower) if word in words]
    if len(named) != 1:
        return None
    [sentence] = [each for each in note.sentences if each[0] <= named[0] < each[1]]
    behind = [spot for spot in note.spots_in(*sentence) if spot.first > named[0]]
    classes = note.grammar.words.classes
    end = behind[0].first if behind else sentence[1]
    if not (classes["determiner"] - classes["demonstrative"]).isdisjoint(note.between(named[0], end)):
        return None  # "for the difference"; "for this estimate" is the one at the mark
    if len(behind) == 1 and behind[0].meaning.kind is Kind.RANGE:
        return {"bounds": (Part(note, behind[0]),)}
    if len(behind) != _BOUNDS or not all(map(is_figure, behind)):
        return None
    low, high = (Part(note, spot) for spot in behind)
    return {"lower": (low,), "upper": (high,)} if value(low).value < value(high).value else None


def _fit(estimate: Part, bounds: Mapping[str, tuple[Part, ...]]) -> bool:
    """Whether bounds have the unit of an estimate, or none."""
    ends = [end for parts in bounds.values() for part in parts for end in _ends(part.spot)]
    return len(ends) == _BOUNDS and all(end.unit in (None, value(estimate).unit) for end in ends)


def _ends(spot: Spot) -> list[Quantity]:
    found = spot.meaning.value
    every = found if isinstance(found, tuple) else (found,)
    return [each for each in every if isinstance(each, Quantity)]
