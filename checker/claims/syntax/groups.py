"""Which words of a sentence belong together as a noun, prepositional or verb group?

Finite-state over the string of classes: an expression for each shape, tried from left to right.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from checker.claims.lexicon import Words
from checker.claims.syntax import tags
from checker.claims.syntax.units import Units

# A determiner, adverbs before an adjective or figure, adjectives and figures, then nouns and names.
# Dutch has one noun (compounds are one word) with names behind it, or names; English the last of a row.
_JOINT = r"(?:,?c|,)(?=(?:[aj]{1,3}(?:,?c|,)){0,6}[aj]+[nN])"  # between adjectives of one noun
_BEFORE = rf"[dms]{{0,2}}(?:(?<=[dms])t(?=a*n))?(?:b(?=[abqj])|[aqjuk](?:{_JOINT})?)*"
# A bracket within a group: an abbreviation, or the bound of an adjective: "high-value ($900 or more) bills".
_WITHIN = r"(?:\((?:d?[nNa]{1,2}|b?q)\)(?=[aj]*[nN]))"
_NAMES = r"(?:(?<=[qa])N+cN+\(N\)(?=[aj]*n))"  # "1,500 new Ships and Ports (SP) staff"
_NOUN_GROUP = {
    "nl": re.compile(rf"{_BEFORE}(?:n(?:N+|k(?![qn]))?|N+n?|[ms](?=[q])q)"),
    "en": re.compile(rf"{_BEFORE}(?:(?<=a){_WITHIN}a*)?{_NAMES}?(?:[nN]{_WITHIN}?(?:a+(?=[nN]))?)+"),
}
_PLAIN = re.compile(r"(?:b(?=[abqj])|[aqjuk])+")  # what may stand before a noun, in any number
# A determiner whose noun comes behind what says more of it: "het [in 2011 te laag geboekte] bedrag".
_ATTRIBUTE = re.compile(r"d(?:p+[dms]{0,2}(?:o|b*[aqjuk]*[nN]+k?|[qtuk]))+?p?b*[am]+(?=n)")
_NOMINALISED = re.compile(r"[dms]b*a+(?![abcnNqjuk(,])")  # "de zwakken", "deze betrokkene"
_DETERMINERS = frozenset("dms")
_PLURAL = ("en", "s")  # how Dutch nouns end
_VERB_GROUP = re.compile(r"(?:[xvie]|b(?=[xvie]))*[xvie]")
_FIGURES = frozenset((tags.FIGURE, tags.DURATION))
_OUTSIDE = frozenset("pcro,;:.()?")  # begins no group
_VERBAL = frozenset("xvie")


class Shape(StrEnum):
    """What sort of group it is."""

    NOUN = "noun"
    FIGURE = "figure"
    TIME = "time"
    VERB = "verb"


class Group(Struct, frozen=True):
    """Units ``first`` to ``last`` (excluded) that belong together.

    ``head`` is the unit of its noun, or of its figure, time or main verb. ``preposition`` is the unit of the
    one that leads to it, ``determiner`` that of its article, demonstrative or possessive; -1 for none.
    """

    shape: Shape
    first: int
    last: int
    head: int
    preposition: int = -1
    determiner: int = -1


def groups(units: Units, words: Words) -> tuple[Group, ...]:
    """Return the groups of a sentence, in order, none overlapping another.

    Args:
        units: of the sentence.
        words: of its language.
    """
    return tuple(_found(units, _NOUN_GROUP.get(words.order, _NOUN_GROUP["en"]), words))


def _found(units: Units, noun_group: re.Pattern[str], words: Words) -> Iterator[Group]:
    classes, order = units.tags, words.order
    at, size = 0, len(classes)
    barren = 0  # no noun follows what stands before it: a row of figures is searched for one once
    openers: dict[int, int] = {}  # by the noun that they belong to
    while at < size:
        tag = classes[at]
        if tag in _OUTSIDE:
            at += 1
            continue
        if tag in _VERBAL:
            match = _VERB_GROUP.match(classes, at)
            assert match is not None
            yield Group(Shape.VERB, at, match.end(), match.end() - 1)
            at = match.end()
            continue
        led = _led(classes, at)
        match = None if at < barren else noun_group.match(classes, at) or _nominalised(classes, at, order)
        if match is not None:
            last = match.end()
            if led >= 0 and _is_preposition(units, at, last, words):
                at = last
                continue
            if order == "nl" and classes[last - 1 : last + 1] == "nn" and _is_apart(units, at, last):
                head = last
                last += 1
            else:
                head = _head(units, at, last, order)
            shape = Shape.FIGURE if classes[head] in _FIGURES else Shape.NOUN
            determiner = at if tag in _DETERMINERS else -1
            if head in openers:
                determiner = openers.pop(head)
                led = _led(classes, determiner)
            yield Group(shape, at, last, head, led, determiner)
            at = last
            continue
        barren = _barren(classes, at, barren)
        if tag == "d" and (attribute := _ATTRIBUTE.match(classes, at)) is not None:
            openers[attribute.end()] = at
        elif (mention := _bare_mention(classes, at, led)) is not None:
            yield mention
            at = mention.last
            continue
        at += 1


def _barren(classes: str, at: int, before: int) -> int:
    """Return to where nothing makes a group with a noun, if nothing at unit ``at`` does."""
    plain = _PLAIN.match(classes, at) if at >= before else None
    return before if plain is None else plain.end()


def _nominalised(classes: str, at: int, order: str) -> re.Match[str] | None:
    """Return a determiner with a word that stands for a noun: "de zwakken"."""
    return _NOMINALISED.match(classes, at) if classes[at] in _DETERMINERS and order == "nl" else None


def _led(classes: str, at: int) -> int:
    """Return the unit of the preposition that leads to unit ``at``; -1 for none."""
    return at - 1 if at and classes[at - 1] == tags.PREPOSITION else -1


def _bare_mention(classes: str, at: int, led: int) -> Group | None:
    """Return the mention at a unit, or behind the determiner there, that stands in no noun group."""
    if classes[at] in _DETERMINERS and classes[at + 1 : at + 2] in tuple("qtukj"):
        return _mention(classes, at + 1, at, led)
    return _mention(classes, at, at, led) if classes[at] in "qtuk" else None


def _is_preposition(units: Units, first: int, last: int, words: Words) -> bool:
    """Whether a noun is part of a preposition: "in het kader van", "op basis van"."""
    if units.tags[last : last + 1] != tags.PREPOSITION or units.tags[first:last] not in ("n", "dn"):
        return False
    return units.words[last - 1] in words.cues["preposition"]


def _is_apart(units: Units, first: int, last: int) -> bool:
    """Whether a compound is written apart: "vijf social mediaplatformen", not "12 banen vragen" (Dutch)."""
    counted = tags.FIGURE in units.tags[first:last]
    return counted and units.words[last].endswith(_PLURAL) and not units.words[last - 1].endswith(_PLURAL)


def _mention(classes: str, head: int, first: int, led: int) -> Group:
    shape = Shape.FIGURE if classes[head] in _FIGURES else Shape.TIME
    return Group(shape, first, head + 1, head, led, first if first < head else -1)


def _head(units: Units, first: int, last: int, order: str) -> int:
    """Return the unit of the noun: the last common one (the only one in Dutch), else the last name.

    What an English number counts may end in a name: "20 carbon Regional Hubs".
    """
    classes = units.tags
    if order == "nl":
        common = classes.find(tags.NOUN, first, last)
    else:
        named = classes[last - 1] == tags.NAME and units.words[last - 1].endswith("s")
        if named and tags.FIGURE in classes[first:last]:
            return last - 1
        common = classes.rfind(tags.NOUN, first, last)
    if common >= 0:
        return common
    name = classes.rfind(tags.NAME, first, last)
    return name if name >= 0 else last - 1
