"""Which quantities does a sentence say rise or fall, from what to what, and by how much?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.lexicon import taken
from checker.claims.mentions import Passage
from checker.claims.outgoing.direction import ROLES, Found, direction_of, period_of
from checker.claims.outgoing.draft import Draft
from checker.claims.outgoing.factor import factor_of
from checker.claims.outgoing.stream import Stream, is_stop, parse, stream
from checker.claims.outgoing.turning import changing, leads_to, names_change, part_of, turns
from checker.quantity import Quantity

_FURTHEST = 9  # words before a figure of a change
_OPENERS = frozenset({"TURN", "BY", "FROM"})
_CUES = {"by": "BY", "from": "FROM", "amount": "AMOUNT"}
_SIGNS = {"(": "LEFT", ")": "RIGHT", ",": "COMMA"}
_SEVERAL = "other figures of this unit stand beside it"


def changes(passage: Passage) -> Iterator[Draft]:
    """Yield the changes that a passage writes out: a verb, or the noun of the amount, and "van ... naar"."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sentence.has("from") and sentence.has("to"):
            for unit in _units(sentence):
                yield from _of_unit(sentence, unit)


def _units(sentence: Stream) -> list[str | None]:
    """Return the units in which something may rise or fall."""
    found = (changing(sentence, at) for at in range(len(sentence.elements)))
    return list(dict.fromkeys(each.unit for each in found if each is not None))


def _of_unit(sentence: Stream, unit: str | None) -> Iterator[Draft]:
    """Yield the changes of quantities of one unit; others are words, but per cent may say by how much."""

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return _terminals(given, at, unit)

    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or not _OPENERS & set(_terminals(sentence, at, unit)):
            continue
        result = parse(sentence.passage.grammar, sentence, "change", at, terminals)
        if result is None:
            continue
        tree, end = result
        draft = _change(sentence, Found(str(tree.data), tuple(taken(tree)), end), at, unit)
        if draft is not None:
            behind = end
            yield draft


def _terminals(sentence: Stream, at: int, unit: str | None) -> Sequence[str]:
    """Return what an element can be: what joins, breaks off or is another word of change is no mere word."""
    element = sentence.elements[at]
    if element.spot >= 0:
        quantity = changing(sentence, at)
        if quantity is not None:
            return ("Q",) if quantity.unit in {unit, "%", "pp"} else ("W",)
        return () if _bounds(sentence, at) else ("W",)
    sign = _SIGNS.get(sentence.word(at))
    if sign is not None or is_stop(sentence, at):
        return () if sign is None else (sign,)
    if names_change(sentence, at):
        return ("NOUN",)
    if turns(sentence, at):
        return ("TURN",)
    if {"separator", "clause-break"} & set(element.cues):
        return ()
    named = [terminal for cue, terminal in _CUES.items() if cue in element.cues]
    if sentence.word(at) in leads_to(sentence.passage.grammar.words):
        named.append("TO")
    return (*named, "W")


def _bounds(sentence: Stream, at: int) -> tuple[Quantity, ...]:
    """Return the figures of a range or ratio."""
    value = sentence.spot(at).meaning.value
    return tuple(each for each in value if isinstance(each, Quantity)) if isinstance(value, tuple) else ()


def _change(sentence: Stream, found: Found, start: int, unit: str | None) -> Draft | None:
    """Return the change, None where its figures or words do not make one."""
    places = dict(zip(ROLES[found.shape], found.all("Q"), strict=True))
    first, last = (changing(sentence, places[role]) for role in ("from", "to"))
    if first is None or last is None or not first.unit == last.unit == unit:
        return None
    by = changing(sentence, places["by"]) if "by" in places else None
    if by is not None and (by.rate or by.unit not in {unit, "%", "pp"}):
        del places["by"]
    direction = direction_of(sentence, found, start)
    factor = factor_of(sentence, found) if direction != "none" and "by" not in places else {}
    told = "by" in places or factor
    if not _near(places, start) or (not told and _may_be_range(sentence, found, places)):
        return None
    if direction == "none" and "by" not in places and found.shape != "from_to":
        return None
    roles = {role: (part_of(sentence, at),) for role, at in places.items()}
    doubt = _SEVERAL if _others(sentence, unit, set(places.values())) else None
    return Draft("change", roles, {"direction": direction, **factor}, doubt=doubt)


def _near(places: dict[str, int], start: int) -> bool:
    """Whether no quantity is far from what stands before it."""
    before = [start, *sorted(places.values())]
    return all(at - previous - 1 <= _FURTHEST for previous, at in pairwise(before))


def _may_be_range(sentence: Stream, found: Found, places: dict[str, int]) -> bool:
    """Whether "from 25 to 34" may be a range as well: its word closes one too, and nothing says of what."""
    if not all("until" in sentence.elements[at].cues for at in found.all("TO")):
        return False
    ends = [(at, changing(sentence, at)) for at in (places["from"], places["to"])]
    return not any(
        value is not None and (value.measured or _subject(sentence, at) or period_of(sentence, at))
        for at, value in ends
    )


def _subject(sentence: Stream, at: int) -> str | None:
    mention = sentence.spot(at).mention
    return mention.about.subject if mention is not None else None


def _others(sentence: Stream, unit: str | None, own: set[int]) -> bool:
    """Whether the sentence has other figures of the unit than those of the change."""
    for at, element in enumerate(sentence.elements):
        if element.spot < 0 or at in own:
            continue
        figure = changing(sentence, at)
        if any(each.unit == unit for each in ((figure,) if figure is not None else _bounds(sentence, at))):
            return True
    return False
