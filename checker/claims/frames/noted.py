"""Does a note state a figure of its sentence again: of the same thing, at the same time, reckoned alike?"""

from checker.claims.frames.figure import Figure
from checker.claims.frames.frame import Manner, Phrase, Points
from checker.quantity import Quantity
from checker.quantity.intervals import interval
from checker.quantity.slip import one_slip_apart, written_digits

_TELLING = frozenset("tu")  # a time and a length of time
_OTHERWISE = frozenset({Manner.RATE, Manner.DIFFERENCE, Manner.RANK, Manner.NORM, Manner.PLANNED})


def says_again(note: Figure, body: Figure) -> bool:
    """Return whether a figure of a note is that of the sentence that has its mark.

    What it measures and when must be said by both, or the time by neither, and nothing that it takes in or
    is reckoned by may be said by one alone: "2,8% van de kinderen" is not what the note gives "volgens de
    Europese definitie", nor "12% van de aanvragen" what it gives of another year. Only what it is of may the
    note leave to its sentence: "de bijdrage" is that "van het rijk".
    """
    own, its = note.frame, body.frame
    linked = any(link.points is Points.NOTE and link.mention == its.mention for link in own.links)
    if not linked or not _may_be_one(note.mention.quantity, body.mention.quantity):
        return False
    if not note.key or note.key != body.key or not _is_of_one_time(note, body):
        return False
    if _denies(note) != _denies(body) or not (_points_back(note) or _says_no_more(note, body)):
        return False
    if own.scope is not None or its.scope is not None or own.method is not None or its.method is not None:
        return False
    manners = set(own.manners) ^ set(its.manners) | set(own.manners) & _OTHERWISE
    if manners - {Manner.REALISED} or (own.of is not None and note.key_of(own.of) != body.key_of(its.of)):
        return False
    return all(_is_told(place, body) for place in own.places)


def _may_be_one(note: Quantity | None, body: Quantity | None) -> bool:
    """Whether two figures agree, or are one slip of the pen apart: others are mostly of two things."""
    if note is None or body is None:
        return False
    if interval(note).meets(interval(body)):
        return True
    return one_slip_apart(written_digits(note), written_digits(body))


def _is_of_one_time(note: Figure, body: Figure) -> bool:
    """Whether both tell one time, or one leaves it to the other: "waarin de proef nu loopt"."""
    times = tuple(each.frame.when for each in (note, body))
    told = tuple("" if time is None else time.text.lower() for time in times)
    if all(told):
        return told[0] == told[1]
    return not any(told) or any(
        bool(time) and time in _text(other) for time, other in zip(told, (body, note), strict=True)
    )


def _text(figure: Figure) -> str:
    return figure.sentence.text(0, len(figure.sentence.units)).lower()


def _denies(figure: Figure) -> bool:
    """Whether words deny what is said, or tell what was but asked for."""
    words = figure.sentence.passage.grammar.words
    return not (words.evidence["negation"] | words.facts["sought"]).isdisjoint(figure.sentence.units.words)


def _points_back(figure: Figure) -> bool:
    """Whether an article or "these" leads it: "de 31 gemeenten"."""
    sentence = figure.sentence
    first = sentence.groups[sentence.group_of[figure.unit]].first
    return sentence.units.words[first] in sentence.passage.grammar.words.facts["definite"]


def _says_no_more(note: Figure, body: Figure) -> bool:
    """Whether every time and figure of the note is one of its sentence: not "al langer dan een jaar"."""
    units, told = note.sentence.units, _text(body)
    return all(
        units.tags[unit] not in _TELLING or note.sentence.text(unit, unit + 1).lower() in told
        for unit in range(len(units))
        if unit != note.unit
    )


def _is_told(place: Phrase, body: Figure) -> bool:
    """Whether the sentence tells it too, for whom or where, or it is but a name or the whole of something."""
    sums = body.sentence.passage.grammar.words.facts["sum"]
    if place.text[:1].isupper() or place.head in sums:
        return True
    return any(body.key_of(place) == body.key_of(other) for other in body.frame.places)
