"""Which two places of a letter state one fact?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.about import sentence_of
from checker.claims.descriptions import Description, descriptions
from checker.claims.draft import Draft, Part
from checker.claims.passage import Passage
from checker.claims.telling import Telling, telling
from checker.document import BlockKind
from checker.quantity import Quantity

_BLOCKS = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
# What must be equal on both sides, and what is said where it is not.
_BOUND = (
    ("base", "a percentage of something else"),
    ("scope", "one includes what the other leaves out, or does not say"),
    ("method", "by another reckoning, or it does not say which"),
    ("period", "another period, or it does not say which"),
    ("manner", "one is an aim, a forecast, a bound, a rate, or asked by another"),
)
_TELLING = 2  # words of a complement that tell one thing from another under another heading
_LOOSE = "many things of one letter can be called so"
_OTHER_CASE = "one of the two sentences names a thing, a time or a change that the other does not"
_RATES = "each is so much for every one of other things"
_ASKED = "it is asked by another, both times"
_INDEFINITE = "neither place says that it is the only one"
_ELSEWHERE = "both figures stand elsewhere too"


class _Told(Struct, frozen=True):
    passage: Passage
    what: Description
    summary: bool  # under no heading, or under one like "Samenvatting"

    @property
    def part(self) -> Part:
        return Part(self.passage, self.what.spot)

    @property
    def telling(self) -> Telling:
        return telling(self.passage, *sentence_of(self.passage, self.what.spot.first))

    @property
    def value(self) -> Quantity:
        value = self.what.spot.meaning.value
        assert isinstance(value, Quantity)
        return value


def restated(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each figure that a definite phrase describes, with an earlier one of the same phrase.

    "De slotbetaling van € 850.000 ... Het besluit om de slotbetaling van € 850.000 ...". Both phrases
    have the same noun, adjectives and complement; what else binds them (unit, base, period, scope,
    method, manner) is equal, or the claim is in doubt and says what is not.
    """
    groups: dict[tuple[object, ...], list[_Told]] = {}
    stated: Counter[tuple[str | None, Decimal]] = Counter()
    headings = {each.block.id: each for each in passages if each.block.kind is BlockKind.HEADING}
    for passage in passages:
        for spot in passage.spots:
            value = spot.meaning.value
            for each in value if isinstance(value, tuple) else (value,):
                if isinstance(each, Quantity):
                    stated[each.unit, each.value] += 1
        if passage.block.kind not in _BLOCKS:
            continue
        heading = headings.get(passage.block.heading or "")
        for what in descriptions(passage, _year_of(heading)):
            if what.definite or what.complement:
                key = (what.head, what.complement, what.counts, what.unit)
                groups.setdefault(key, []).append(_Told(passage, what, _sums_up(heading)))
    for group in groups.values():
        yield from _pairs(group, stated)


def _sums_up(heading: Passage | None) -> bool:
    if heading is None:
        return True
    title = heading.block.text.lower().strip(" .:")
    return title in heading.grammar.words.facts["summary"]


def _year_of(heading: Passage | None) -> str | None:
    dates = [date for spot in heading.spots for date in spot.dates] if heading is not None else []
    return next((date.iso for date in reversed(dates) if date.year is not None), None)


def _pairs(group: Sequence[_Told], stated: Counter[tuple[str | None, Decimal]]) -> Iterator[Draft]:
    """Yield each of a group with the nearest earlier one that is bound to it, else with the one before it."""
    bound: dict[tuple[object, ...], _Told] = {}
    for before, later in zip((None, *group), group, strict=False):
        key = tuple(getattr(later.what, name) for name, _ in _BOUND)
        earlier = bound.get(key, before)
        bound[key] = later
        if earlier is not None:
            doubt = _unbound(earlier, later) or _too_little(earlier, later, stated)
            roles = {"left": (later.part,), "right": (earlier.part,)}
            yield Draft("restated", roles, {"binding": "described"}, doubt=doubt)


def _unbound(one: _Told, other: _Told) -> str | None:
    """Return what is not equal on both sides."""
    return next((why for name, why in _BOUND if getattr(one.what, name) != getattr(other.what, name)), None)


def _too_little(one: _Told, other: _Told, stated: Counter[tuple[str | None, Decimal]]) -> str | None:
    """Return why two figures of one phrase may both be right all the same."""
    if not (one.what.definite or other.what.definite):
        return _INDEFINITE
    own, its = one.telling, other.telling
    if own.names != its.names or own.anothers or its.anothers or own.differs(its):
        return _OTHER_CASE
    if "rate" in one.what.manner:
        return _RATES
    if "asked" in one.what.manner:
        return _ASKED
    facts = one.passage.grammar.words.facts
    if one.what.noun in facts["loose"] or not _within_reach(one, other):
        return _LOOSE
    if one.what.complement:
        return None
    if one.what.noun in facts["measures"] or one.what.counts:
        return _LOOSE
    unit = one.value.unit
    if one.value.value == other.value.value:
        return None
    return _ELSEWHERE if min(stated[unit, one.value.value], stated[unit, other.value.value]) > 1 else None


def _within_reach(one: _Told, other: _Told) -> bool:
    """Whether two places are of one section, or the phrase says enough by itself in two.

    It does where what belongs to the noun has a proper name ("de kosten van de Lelylijn"), and beside a
    summary where it has a number or two words.
    """
    if one.passage.block.heading == other.passage.block.heading:
        return True
    complement = one.what.complement
    if complement & one.telling.names & other.telling.names:
        return True
    numbered = any(character.isdigit() for word in complement for character in word)
    return (one.summary or other.summary) and (numbered or len(complement) >= _TELLING)
