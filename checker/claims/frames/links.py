"""Which earlier figure does a figure point back to?"""

from collections.abc import Sequence

from msgspec import Struct

from checker.claims.frames.frame import Link, Points
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

_REACH = 14  # units from words that point back to the figure that they are about
_SMALL = 100  # below this the same number says nothing without the same noun
_OTHERWISE = 3  # words of "dat wil zeggen"


class Said(Struct, frozen=True):
    """A figure that was said: its mention, unit and value, the stem of what it measures, and where."""

    mention: str
    unit: str
    value: object
    key: str
    sentence: int
    at: int  # its unit in the sentence
    depth: int
    block: str
    end: int = 0  # in its block's text
    part: bool = False  # of another one: it is no whole

    @property
    def number(self) -> Quantity | None:
        """Return its value where it is one number."""
        return self.value if isinstance(self.value, Quantity) else None


def link(sentence: Sentence, unit: int, own: Said, measured: int, before: Sequence[Said]) -> Link | None:
    """Return the link of figure ``unit``, if any; ``before`` are the figures said so far, the latest last.

    Asked in this order: words that take a part ("waarvan", "of these"), words that name a rest, words that
    say it otherwise ("ofwel"), the same number again, a bracket, an item behind a colon, a smaller number of
    the same noun.
    """
    here = [each for each in before if each.block == own.block and each.sentence == own.sentence]
    return (
        _part(sentence, unit, own, here, before)
        or _rest(sentence, unit, own, measured, before)
        or _otherwise(sentence, unit, here)
        or _again(sentence, unit, own, before)
        or _bracket(sentence, unit, here)
        or _item(sentence, unit, own, here)
        or _of_noun(own, before, lexicon(sentence.passage.grammar.words))
    )


def _part(
    sentence: Sentence, unit: int, own: Said, here: Sequence[Said], before: Sequence[Said]
) -> Link | None:
    """A part of what was named: "waarvan 15", "Daarvan gingen er 210", "of these, 4", "including 3"."""
    units = sentence.units
    words = sentence.passage.grammar.words
    partitive = words.cues["partitive"] | words.cues["including"]
    for at in range(unit - 1, max(unit - _REACH, -1), -1):
        if units.tags[at] in ";:":
            return None
        spelled = units.words[at]
        pair = f"{units.words[at - 1]} {spelled}" if at else spelled
        if spelled in partitive or pair in partitive:
            return _to_whole(own, [each for each in here if each.at < at], before, here, spelled)
        if units.tags[at] == "q" and (led := _led_by(sentence, at)) in words.facts["share-of"]:
            taken = [each for each in here if each.at == at and _exceeds(each, own)]
            if taken and at > sentence.clause_at(unit).first:
                return Link(Points.PART, taken[0].mention, led)
        if units.tags[at] in "mo" and at and units.words[at - 1] in words.facts["share-of"]:
            group = sentence.group_at(at)
            counted = group >= 0 and unit < sentence.groups[group].last
            return (
                None
                if counted
                else _to_whole(own, [each for each in here if each.at < at], before, here, pair)
            )
    return None


def _led_by(sentence: Sentence, unit: int) -> str:
    """Return the preposition that opens a clause before a figure: "Van de 40 ... hebben er 22"."""
    lead = sentence.groups[sentence.group_at(unit)].preposition
    opens = lead == sentence.clause_at(unit).first
    return sentence.units.words[lead] if lead >= 0 and opens else ""


def _to_whole(
    own: Said, inside: Sequence[Said], before: Sequence[Said], here: Sequence[Said], words: str
) -> Link | None:
    outside = [each for each in before if each not in here]
    for some in (inside, outside):
        alike = [each for each in some if each.unit == own.unit] or list(some)
        if alike:
            return Link(Points.PART, alike[-1].mention, words)
    return None


def _rest(sentence: Sentence, unit: int, own: Said, measured: int, before: Sequence[Said]) -> Link | None:
    """What is left: "de overige 12", "the remaining overpayments totaling $632,000"."""
    left = sentence.passage.grammar.words.facts["rest-of"]
    for at in {sentence.group_at(unit), measured} - {-1}:
        group = sentence.groups[at]
        said = sentence.units.words[max(group.first - 1, 0) : group.last]
        if any(word in left for word in said):
            larger = [each for each in reversed(before) if _exceeds(each, own)]
            whole = next((each for each in larger if not each.part), next(iter(larger), None))
            return None if whole is None else Link(Points.REST, whole.mention)
    return None


def _otherwise(sentence: Sentence, unit: int, here: Sequence[Said]) -> Link | None:
    """The same said otherwise: "11 bedrijven, dit is 9,7%", "ofwel € 3 miljoen"."""
    words = sentence.passage.grammar.words
    cues = words.cues["or-rather"] | words.cues["share"]
    first = sentence.groups[sentence.group_at(unit)].first
    for length in range(1, _OTHERWISE + 1):
        said = " ".join(sentence.units.words[max(first - length, 0) : first])
        if said in cues and here:
            return Link(Points.OTHERWISE, here[-1].mention, said)
    return None


def _again(sentence: Sentence, unit: int, own: Said, before: Sequence[Said]) -> Link | None:
    """The same number again: "deze 14 dossiers", "the $17,000", "de 36 wijken"."""
    group = sentence.groups[sentence.group_at(unit)]
    tag = sentence.units.tags[group.first]
    definite = sentence.units.words[group.first] in sentence.passage.grammar.words.facts["definite"]
    if own.number is None or not (tag == "m" or definite):
        return None
    same = [each for each in before if each.unit == own.unit and each.number is not None]
    equal = [each for each in same if each.number is not None and each.number.value == own.number.value]
    if abs(own.number.value) < _SMALL or own.unit == "count":
        equal = [each for each in equal if each.key == own.key] if own.key else equal
    if tag == "m" and not equal:
        equal = [each for each in same if own.key and each.key == own.key]
    return Link(Points.SAME, equal[-1].mention) if equal else None


def _bracket(sentence: Sentence, unit: int, here: Sequence[Said]) -> Link | None:
    """What its bracket explains: "€ 150 mln (12%)", "95 aanvragen (77 Nederlandstalig, 18 Franstalig)"."""
    within = [each for each in sentence.brackets if each.first <= unit < each.last]
    if not within:
        return None
    opened = max(within, key=lambda each: each.depth).first
    outside = [each for each in here if each.at < opened and each.depth < sentence.depths[unit]]
    return Link(Points.BRACKET, outside[-1].mention) if outside else None


def _item(sentence: Sentence, unit: int, own: Said, here: Sequence[Said]) -> Link | None:
    """What stands behind a colon, under the last figure before it: "14 experts: tien van Defensie; ..."."""
    colon = sentence.units.tags.find(":")
    led = [each for each in here if each.at < colon < unit and each.unit in (own.unit, "count")]
    return Link(Points.ITEM, led[-1].mention) if led else None


def _of_noun(own: Said, before: Sequence[Said], words: Lexicon) -> Link | None:
    """A smaller number of what was counted: "135 stations. Slechts 40 stations"."""
    if not own.key or own.number is None:
        return None
    larger = [
        each
        for each in before
        if each.key and _exceeds(each, own) and (each.key == own.key or words.points_back(own.key, each.key))
    ]
    return Link(Points.NOUN, larger[-1].mention) if larger else None


def _exceeds(said: Said, own: Said) -> bool:
    if said.unit != own.unit:
        return False
    return said.number is not None and own.number is not None and said.number.value > own.number.value
