"""Which earlier figure does a figure point back to?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.frames.frame import Link, Points
from checker.claims.mention import Kind
from checker.claims.syntax import Sentence, Shape
from checker.quantity import Quantity

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY, Kind.RATIO, Kind.DURATION})
_FURTHEST = 40  # earlier figures of a paragraph or list


class Said(Struct, frozen=True):
    """A figure that was said: its id, unit, value, the noun it measures, and where."""

    mention: str
    unit: str
    value: object
    head: str
    key: str
    sentence: int
    at: int  # its unit in the sentence
    depth: int
    block: str


def links(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Iterator[Link]:
    """Yield the links of figure ``unit``; ``before`` are the figures said so far, the latest last."""
    words = sentence.passage.grammar.words
    earlier = list(before[-_FURTHEST:])
    here = [said for said in earlier if said.block == own.block and said.sentence == own.sentence]
    found = _partitive(sentence, unit, own, here, earlier)
    if found is not None:
        yield found
        return
    group = sentence.groups[sentence.group_at(unit)]
    said = [word for word in sentence.units.words[group.first : group.last] if word]
    if any(word in words.facts["rest-of"] for word in said) or _led_by_rest(sentence, group.first):
        whole = next((each for each in reversed(earlier) if _may_be_whole(each, own)), None)
        if whole is not None:
            yield Link(Points.REST, whole.mention)
            return
    if sentence.units.tags[group.first] == "m" or (
        sentence.units.tags[group.first] == "d"
        and sentence.units.words[group.first] in words.facts["definite"]
    ):
        same = [each for each in earlier if each.value == own.value and each.unit == own.unit]
        if sentence.units.tags[group.first] == "m" and not same:
            same = [
                each for each in earlier if each.unit == own.unit and (not own.key or each.key == own.key)
            ]
        if same and (sentence.units.tags[group.first] == "m" or same[-1].key == own.key):
            yield Link(Points.SAME, same[-1].mention)
            return
    first = group.first
    if first and sentence.units.tags[first - 1] == "(":
        outside = [each for each in here if each.depth < sentence.depths[unit] and each.at < unit]
        if outside:
            yield Link(Points.BRACKET, outside[-1].mention)


def _led_by_rest(sentence: Sentence, first: int) -> bool:
    words = sentence.passage.grammar.words
    return first > 0 and sentence.units.words[first - 1] in words.facts["rest-of"]


def _may_be_whole(said: Said, own: Said) -> bool:
    if said.unit != own.unit:
        return False
    if own.key and said.key and own.key != said.key:
        return False
    return (
        isinstance(said.value, Quantity)
        and isinstance(own.value, Quantity)
        and said.value.value > own.value.value
    )


def _partitive(
    sentence: Sentence, unit: int, own: Said, here: Sequence[Said], earlier: Sequence[Said]
) -> Link | None:
    """A part of what was named: "waarvan 15", "Daarvan gingen er 210", "of these, 4", "of dit bedrag"."""
    units = sentence.units
    words = sentence.passage.grammar.words
    for at in range(unit - 1, max(unit - 14, -1), -1):
        if units.tags[at] in ";:" or (units.tags[at] == ")" and sentence.depths[unit] == 0 and False):
            return None
        spelled = units.words[at]
        pair = f"{units.words[at - 1]} {spelled}" if at else spelled
        if spelled in words.cues["partitive"] or pair in words.cues["partitive"]:
            start = at - 1 if pair in words.cues["partitive"] else at
            same = [each for each in here if each.at < start]
            whole = same[-1:] or [each for each in earlier if each not in here][-1:]
            if whole:
                return Link(Points.PART, whole[0].mention, spelled)
            return None
        if units.tags[at] == "m" and at and units.words[at - 1] in words.facts["share-of"]:
            group = sentence.groups[sentence.group_at(at)] if sentence.group_at(at) >= 0 else None
            if group is not None and group.shape is Shape.FIGURE:
                return None
            outer = [each for each in earlier if each.at < at or each not in here]
            return Link(Points.PART, outer[-1].mention, pair) if outer else None
    return None
