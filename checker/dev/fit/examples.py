"""Which relations could the figures of a labelled text have, and which of them does it mean?"""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker import claims, readers
from checker.claims import Mention, hypotheses
from checker.claims.hypotheses import ORDERS, Counted, Term
from checker.dev.fit.labels import (
    CHANGE,
    COUNT,
    DIRECTION,
    HUNDRED,
    MULTIPLIED,
    ORDERED,
    PART,
    SUM,
    WRITTEN,
    Place,
    Text,
    Told,
)
from checker.dev.fit.looks import HOLDS, look
from checker.document import Document
from checker.quantity import Quantity
from checker.readers.refusal import Refusal
from checker.relations.agreement import AGREEMENTS

_COMPARED = frozenset({"comparison", "ranking", "majority"})  # families of which no reader tells who is first
EVEN = ORDERS | {"part"}  # families of which every other two figures agree by chance
_EVEN = 3  # decibels: one of two by chance
_SORTS = {  # as what people tell a family
    "sum": SUM,
    "part": PART,
    "share": MULTIPLIED,
    "product": MULTIPLIED,
    "hundred": HUNDRED,
    "comparison": ORDERED,
    "ranking": ORDERED,
    "majority": ORDERED,
    "change": CHANGE,
    "direction": DIRECTION,
}
_TWO = 2  # figures of a share beside its percentage
_Key = tuple[str, int, frozenset[int]]  # a sort of label, the number of the whole, those of the other terms

_SELDOM = 15  # decibels below which that figures agree says too little to be learnt from: 1 of 30 by chance


class Example(Struct, frozen=True):
    """A candidate of one text: its evidence by name, and what is known of it.

    ``figures`` are as written, in the order of its family, ``mentions`` their ids in the letter,
    ``quantities`` what they are. ``meant``: a person told it. ``look`` is how its figures agree or miss;
    ``chance`` are the decibels by which it is no chance that they agree. ``read``: a person read that place
    for relations, so that what nobody told is none. ``rival``: the figures were told to mean another one.
    """

    family: str
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
    rival: bool = False
    numbered: bool = False

    @property
    def name(self) -> str:
        """Return what no other example is called."""
        return " ".join((self.source, self.letter, *self.mentions))

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
        if self.meant or self.rival or not self.holds:
            return True
        if self.family in _COMPARED:
            return not self.read
        seldom = self.family == COUNT or self.chance >= _SELDOM  # nobody lists what another number counts
        return self.family not in EVEN and seldom and not self.read


class _Proposed(Struct, frozen=True):
    """A candidate of some family: its figures in the family's order, its evidence, what a label calls it."""

    family: str
    terms: tuple[Term, ...]
    evidence: tuple[str, ...]
    key: _Key


def examples(text: Text) -> tuple[Example, ...]:
    """Return the candidates of a text, in the order in which they are found; none where it cannot be read."""
    document = readers.read("-", text.text.encode(), f"letter.{text.ending}")
    if isinstance(document, Refusal):
        return ()
    reading = claims.find(document)
    terms = hypotheses.terms(document.blocks, reading.figures)
    places = [_place(document, term.mention) for term in terms]
    meant = frozenset(_meant(text.relations, terms, places))
    proposed = list(_proposed(terms))
    known = {_figures(one) for one in proposed if one.key in meant}
    found = (_example(text, one, places, meant, known) for one in proposed)
    counted = (_counted(text, one, document) for one in reading.counted)
    return tuple(each for each in (*found, *counted) if each is not None)


def _counted(text: Text, one: Counted, document: Document) -> Example | None:
    """Return a number and its list with what is known of them; who told the number meant the list."""
    number, listing = one.mention.quantity, one.listing
    if number is None:
        return None
    quantities = (number, *(Quantity(Decimal(each), Decimal(1)) for each in (listing.low, listing.high)))
    place = _place(document, one.mention)
    told = any(each.sort == COUNT and _meet(each.places[0], place) for each in text.relations)
    seen = look(COUNT, quantities, numbered=listing.numbered)
    if seen is None:
        return None
    return Example(
        COUNT,
        text.source,
        text.id,
        figures=(one.mention.text, f"{listing.low} to {listing.high}"),
        mentions=(one.mention.id,),
        quantities=quantities,
        evidence=listing.seen,
        meant=told and seen == HOLDS,
        look=seen,
        chance=AGREEMENTS[COUNT].chance(quantities) if seen == HOLDS else 0,
        read=any(read.holds(COUNT, [place]) for read in text.read),
        numbered=listing.numbered,
    )


def _meet(one: Place, other: Place) -> bool:
    return one[0] < other[1] and one[1] > other[0]


def _figures(one: _Proposed) -> tuple[str, frozenset[int]]:
    return one.family, frozenset(term.number for term in one.terms)


def _proposed(terms: Sequence[Term]) -> Iterator[_Proposed]:
    """Yield what the product would think of, of all families."""
    for one in hypotheses.candidates(terms):
        every = (one.whole, *one.parts)
        family = SUM if len(one.parts) > 1 else PART
        if family == SUM or hypotheses.is_pointed(one):
            numbers = frozenset(part.number for part in one.parts)
            yield _Proposed(
                family, every, hypotheses.evidence(one, terms), (family, one.whole.number, numbers)
            )
    for three in hypotheses.triples(terms):
        evidence = hypotheses.triple_evidence(three, terms)
        numbers = frozenset(term.number for term in three.terms)
        yield _Proposed(three.family, three.terms, evidence, (MULTIPLIED, -1, numbers))
    for two in hypotheses.orders(terms):
        evidence = hypotheses.order_evidence(two, terms)
        own = (ORDERED, two.larger.number, frozenset({two.smaller.number} - {two.larger.number}))
        yield _Proposed(two.family, two.terms, evidence, own)
    for row in hypotheses.hundreds(terms):
        evidence = tuple(hypotheses.hundred_evidence(row, terms))
        yield _Proposed(HUNDRED, row, evidence, (HUNDRED, -1, frozenset(part.number for part in row)))
    for change in hypotheses.changes(terms):
        to, start = change.to.number, change.start.number
        way = f"{CHANGE} {change.by.number}" if change.by is not None else f"{DIRECTION} {change.turn.way}"
        evidence = hypotheses.change_evidence(change, terms)
        yield _Proposed(change.family, change.terms, evidence, (way, to, frozenset({start})))


def _meant(relations: Sequence[Told], terms: Sequence[Term], places: Sequence[Place]) -> Iterator[_Key]:
    """Yield what people told by the numbers of its terms: a whole with all its parts, and with each alone."""
    for relation in relations:
        numbers = [_at(place, places) for place in relation.places]
        if relation.sort == ORDERED:
            yield from _ordered(numbers, terms)
        elif relation.sort in (CHANGE, DIRECTION):
            yield from _changed(relation, numbers, terms)
        elif relation.sort not in (SUM, PART):
            yield relation.sort, -1, frozenset(numbers)
            yield from _shared(numbers, terms)
        else:
            whole, *parts = numbers
            if len(parts) > 1:
                yield SUM, whole, frozenset(parts)
            yield from ((PART, whole, frozenset({part})) for part in parts)


def _ordered(numbers: Sequence[int], terms: Sequence[Term]) -> Iterator[_Key]:
    """Yield which of two figures is the larger, as a rise and as a fall too; or what a majority has."""
    if len(numbers) == 1:
        yield ORDERED, numbers[0], frozenset()
    elif -1 not in numbers:
        smaller, larger = sorted(numbers, key=lambda at: terms[at].value)
        yield ORDERED, larger, frozenset({smaller})


def _changed(relation: Told, numbers: Sequence[int], terms: Sequence[Term]) -> Iterator[_Key]:
    """Yield a change, and which way it went; both orders of the ends where nobody said which is which."""
    *by, to, start = numbers
    if -1 in (to, start):
        return
    if by:
        yield f"{CHANGE} {by[0]}", to, frozenset({start})
    rises = terms[to].value > terms[start].value
    yield f"{DIRECTION} {relation.way or ('up' if rises else 'down')}", to, frozenset({start})
    if not by and not relation.way:
        yield f"{DIRECTION} {'down' if rises else 'up'}", start, frozenset({to})


def _shared(numbers: Sequence[int], terms: Sequence[Term]) -> Iterator[_Key]:
    """Yield the part and the whole of a share, which are a part and its whole too."""
    counted = [terms[at] for at in numbers if at >= 0 and terms[at].quantity.unit != "%"]
    if len(counted) == len(numbers) - 1 == _TWO and -1 not in numbers:
        part, whole = sorted(counted, key=lambda term: term.value)
        yield PART, whole.number, frozenset({part.number})


def _example(
    text: Text,
    one: _Proposed,
    places: Sequence[Place],
    told: frozenset[_Key],
    known: Collection[tuple[str, frozenset[int]]],
) -> Example | None:
    """Return a candidate with what is known of it; None where the product would not think of it."""
    quantities = tuple(term.quantity for term in one.terms)
    meant = one.key in told
    if one.family == SUM and not meant and any(each.value > quantities[0].value for each in quantities[1:]):
        return None
    seen = look(one.family, quantities)
    if seen is None:
        return None
    return Example(
        one.family,
        text.source,
        text.id,
        figures=tuple(term.mention.text for term in one.terms),
        mentions=tuple(term.mention.id for term in one.terms),
        quantities=quantities,
        evidence=one.evidence,
        meant=meant,
        look=seen,
        chance=_chance(one.family, quantities) if seen == HOLDS else 0,
        read=any(
            read.holds(_SORTS[one.family], [places[term.number] for term in one.terms]) for read in text.read
        ),
        rival=not meant and one.family in (CHANGE, DIRECTION) and _figures(one) in known,
    )


def _chance(family: str, quantities: Sequence[Quantity]) -> int:
    """Return how telling it is that they agree; of any two figures one is the larger."""
    return _EVEN if family in _COMPARED else AGREEMENTS[family].chance(quantities)


def _place(document: Document, mention: Mention) -> Place:
    segments = document.by_id[mention.block].origin.segments(mention.span.start, mention.span.end)
    return segments[0][0], segments[-1][1]


def _at(place: Place, places: Sequence[Place]) -> int:
    """Return the number of the term there, -1 for none; the whole of a ratio stands in its second half."""
    found = [at for at, (start, end) in enumerate(places) if start < place[1] and end > place[0]]
    if not found:
        return -1
    start, end = places[found[0]]
    return found[-1] if sum(place) > start + end else found[0]
