"""What does a program get of what each figure is of, as JSON?

The answer is the envelope of findings (schema.json) with ``frames`` in their stead: one for each figure, in
reading order, always with the same keys, null or [] for what is not known. ``mention``, ``text``: its id and
how it is written. ``block``, ``sentence``, ``clause``: where it stands, the latter two counted from 0. The
rest is what ``claims`` has as the ``frame`` of a mention:

- ``measures``: what it measures or counts, of a reference the noun that it names; ``of``: what that, or a
  percentage, is of; ``places``: for whom, for what or where; ``when``: the period or day it holds for;
  ``whose``: the subject of its clause; ``method``: by whose reckoning it was made. Each is a phrase: its
  ``head`` (the noun, in lower case), ``text``, ``preposition`` that leads to it, ``block``, and ``start`` and
  ``end`` as those of a mention.
- ``scope``: what it takes in or leaves out, the phrase ``what`` and the ``side`` (inclusive, exclusive).
- ``manners``: how it is meant (realised, planned, estimate, norm, rate, difference, rank, bound).
- ``links``: in what way it ``points`` (part, rest, same, bracket, otherwise, item, noun, note) to which other
  ``mention``, and by which ``words``.
- ``unknown``: what could not be told (``part``: the key above), and its ``reason``.

``rows`` are the figures that are coordinated: their ``mentions``, ``block``, ``sentence``, the ``depth`` of
brackets; how they are ``parallel`` (preposition, prepositions, noun, nouns, name, none); whether the row is
``closed`` by a coordinator; and which figures of another unit between them are ``left_out``.
"""

from collections.abc import Sequence

from checker.claims import Anchor, Frame, Phrase
from checker.document import own_id
from checker.lint import Report
from checker.places import Places, places
from checker.reporters.envelope import Value, envelope, record
from checker.reporters.manner import Manner
from checker.rulebook import Rule


def one(report: Report, _manner: Manner) -> dict[str, Value]:
    """Return the record of one letter."""
    return record(report, {"frames": _frames(report), "rows": _rows(report)})


def whole(
    records: Sequence[dict[str, Value]], _reports: Sequence[Report] = (), _rules: Sequence[Rule] = ()
) -> str:
    """Return the answer."""
    return envelope(records)


def told(frame: Frame, where: Places) -> dict[str, Value]:
    """Return what a figure is of."""
    return {
        "measures": _phrase(frame.measures, where),
        "of": _phrase(frame.of, where),
        "places": [_phrase(place, where) for place in frame.places],
        "when": _phrase(frame.when, where),
        "carried": frame.carried,
        "whose": _phrase(frame.whose, where),
        "scope": None
        if frame.scope is None
        else {"side": frame.scope.side.value, "what": _phrase(frame.scope.what, where)},
        "method": _phrase(frame.method, where),
        "manners": [manner.value for manner in frame.manners],
        "links": [
            {"points": link.points.name.lower(), "mention": link.mention, "words": link.words}
            for link in frame.links
        ],
        "unknown": [{"part": part, "reason": reason} for part, reason in frame.unknown],
    }


def _frames(report: Report) -> list[Value]:
    if report.reading is None:
        return []
    where = places(report.reading.document)
    texts = {mention.id: mention.text for mention in report.reading.mentions}
    return [
        {
            "mention": frame.mention,
            "text": texts[frame.mention],
            "block": own_id(frame.block),
            "sentence": frame.sentence,
            "clause": frame.clause,
            **told(frame, where),
        }
        for frame in report.reading.frames
    ]


def _rows(report: Report) -> list[Value]:
    if report.reading is None:
        return []
    return [
        {
            "mentions": row.mentions,
            "block": own_id(row.block),
            "sentence": row.sentence,
            "depth": row.depth,
            "parallel": row.parallel.name.lower(),
            "closed": row.closed,
            "left_out": row.left_out,
        }
        for row in report.reading.rows
    ]


def _phrase(phrase: Phrase | None, where: Places) -> Value:
    if phrase is None:
        return None
    place = where.of("", Anchor(phrase.block, phrase.span, phrase.text))
    return {
        "head": phrase.head,
        "text": phrase.text,
        "preposition": phrase.preposition,
        "block": own_id(phrase.block),
        "start": place.start,
        "end": place.end,
    }
