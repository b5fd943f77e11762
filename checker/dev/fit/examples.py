"""Which wholes with parts could a labelled text mean, and which of them does it mean?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker import claims, readers
from checker.claims import hypotheses
from checker.claims.hypotheses import Candidate, Term
from checker.dev.fit.labels import WRITTEN, Place, Text
from checker.dev.fit.looks import HOLDS, look
from checker.document import Document
from checker.quantity import Quantity
from checker.readers.refusal import Refusal
from checker.relations import coincidence

_SELDOM = 15  # decibels below which that figures agree says too little to be learnt from: 1 of 30 by chance


class Example(Struct, frozen=True):
    """A candidate of one text: its evidence by name, and what is known of it.

    ``figures`` are its whole and parts as written, ``mentions`` their ids in the letter, ``quantities`` what
    they are. ``meant``: a person told it. ``look`` is how its figures agree or miss; ``chance`` are the
    decibels by which it is no chance that they agree. ``read``: a person read that place for relations, so
    that what nobody told is none.
    """

    source: str
    letter: str
    figures: tuple[str, ...]
    mentions: tuple[str, ...]
    quantities: tuple[Quantity, ...]
    evidence: tuple[str, ...]
    meant: bool
    look: str
    chance: int
    read: bool

    @property
    def name(self) -> str:
        """Return what no other example is called."""
        return " ".join((self.source, self.letter, *self.mentions))

    @property
    def family(self) -> str:
        """Return the family of its scorecard: a single part is no sum."""
        return "sum" if len(self.quantities) > 2 else "part"

    @property
    def holds(self) -> bool:
        """Whether its figures agree."""
        return self.look == HOLDS

    @property
    def written(self) -> bool:
        """Whether it is of a fragment that was written to be learnt from."""
        return self.source == WRITTEN

    @property
    def usable(self) -> bool:
        """Whether it is known, or nearly known, what it is.

        Whether a smaller figure is a part is not known unless a person told it; that a larger one is none is.
        """
        if self.meant or not self.holds:
            return True
        return self.family == "sum" and self.chance >= _SELDOM and not self.read


def examples(text: Text) -> tuple[Example, ...]:
    """Return the candidates of a text, in the order in which they are found; none where it cannot be read."""
    document = readers.read("-", text.text.encode(), f"letter.{text.ending}")
    if isinstance(document, Refusal):
        return ()
    terms = hypotheses.terms(document.blocks, claims.find(document).figures)
    places = [_place(document, term) for term in terms]
    meant = frozenset(_meant(text.relations, places))
    found = (_example(text, one, terms, places, meant) for one in hypotheses.candidates(terms))
    return tuple(each for each in found if each is not None)


def _meant(
    relations: Sequence[Sequence[Place]], places: Sequence[Place]
) -> Iterator[tuple[int, frozenset[int]]]:
    """Yield the numbers of the terms that people told: a whole with all its parts, and with each alone."""
    for relation in relations:
        whole, *parts = (_at(place, places) for place in relation)
        yield whole, frozenset(parts)
        yield from ((whole, frozenset({part})) for part in parts)


def _example(
    text: Text,
    one: Candidate,
    terms: Sequence[Term],
    places: Sequence[Place],
    told: frozenset[tuple[int, frozenset[int]]],
) -> Example | None:
    """Return a candidate with what is known of it; None where the product would not think of it."""
    every = (one.whole, *one.parts)
    whole, *parts = (term.quantity for term in every)
    meant = (one.whole.number, frozenset(part.number for part in one.parts)) in told
    if len(parts) == 1 and not hypotheses.is_pointed(one):
        return None
    if len(parts) > 1 and not meant and any(part.value > whole.value for part in parts):
        return None
    seen = look(whole, parts)
    if seen is None:
        return None
    return Example(
        text.source,
        text.id,
        figures=tuple(term.mention.text for term in every),
        mentions=tuple(term.mention.id for term in every),
        quantities=(whole, *parts),
        evidence=hypotheses.evidence(one, terms),
        meant=meant,
        look=seen,
        chance=coincidence.points(whole, parts) if seen == HOLDS and len(parts) > 1 else 0,
        read=any(all(first <= places[term.number][0] < last for term in every) for first, last in text.read),
    )


def _place(document: Document, term: Term) -> Place:
    segments = document.by_id[term.mention.block].origin.segments(
        term.mention.span.start, term.mention.span.end
    )
    return segments[0][0], segments[-1][1]


def _at(place: Place, places: Sequence[Place]) -> int:
    """Return the number of the term there, -1 for none; the whole of a ratio stands in its second half."""
    found = [at for at, (start, end) in enumerate(places) if start < place[1] and end > place[0]]
    if not found:
        return -1
    start, end = places[found[0]]
    return found[-1] if sum(place) > start + end else found[0]
