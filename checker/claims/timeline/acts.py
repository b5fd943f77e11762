"""Which of two dated acts came first, as the words beside them say?

What amends comes behind what it amends ("het besluit van 25 april 2014 tot wijziging van het besluit van 30
maart 1981"), what publishes an act behind the act, an answer behind its question, an end behind its
beginning, a death behind a birth, and what grew "from 715 in 2020 to 2,240 by 2021" did so in that order.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims.drafting import Draft, Part
from checker.claims.letter import HeaderField, Setting
from checker.claims.mentions import DAYS, MOMENTS, Passage, Spot
from checker.claims.syntax import sentence
from checker.claims.timeline.conjoined import conjoined
from checker.claims.timeline.following import following
from checker.claims.timeline.looking_back import looking_back
from checker.claims.timeline.moments import Moment, moment, moments
from checker.claims.timeline.papers import treated
from checker.claims.timeline.rounds import rounds
from checker.claims.timeline.stages import in_order, names_another
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_TO_DATED = 4  # tokens between a gazette and its day
_TO_AMENDED = 8  # tokens between "wijziging" and the day of the act that is amended
_TO_FORCE = 6  # tokens between an act's date and the day on which it came into force
_TO_NOUN = 4  # tokens of "dit koninklijk besluit"
_CODES = 3  # tokens of a code behind an act: "omzendbrief GPI 62 van"
_TITLE = 40  # tokens of the title of an act between its date and the bracket of its gazette
_VERBS = frozenset("xv")  # the classes of finite verbs
_NEAR = 3  # tokens between the figures and times of a change


def acts(passage: Passage) -> Iterator[Draft]:
    """Yield each two times of a sentence of which words say which came first."""
    for _, spots in told(passage):
        times = moments(spots)
        if len(times) < 2:
            continue
        for one, other in pairwise(times):
            if _amends(passage, one.spot, other.spot):
                yield _draft(passage, earlier=other, later=one)
            elif _publishes(passage, one.spot, other.spot) or _enters(passage, one.spot, other.spot):
                yield _draft(passage, earlier=one, later=other)
        yield from _changed(passage, spots)
    for earlier, later in _published_next(passage):
        yield _draft(passage, earlier=earlier, later=later, sentences=2)
    yield from _staged(passage)
    for earlier, later in (*conjoined(passage), *treated(passage), *looking_back(passage)):
        yield _draft(passage, earlier=earlier, later=later)


def _staged(passage: Passage) -> Iterator[Draft]:
    """Yield the stages of one thing, its rounds, and what follows on something else, each pair once."""
    stages = in_order(passage)
    for order in stages:
        yield _draft(passage, earlier=order.earlier.when, later=order.later.when, sentences=order.sentences)
    known = {(id(order.earlier.when.spot), id(order.later.when.spot)) for order in stages}
    for earlier, later, sentences in (*rounds(passage), *following(passage)):
        if (id(earlier.spot), id(later.spot)) not in known:
            yield _draft(passage, earlier=earlier, later=later, sentences=sentences)


def answers(parts: Sequence[Setting], passages: Mapping[str, Passage]) -> Iterator[Draft]:
    """Yield the day on which an answer was received with the day on which its question was sent."""
    for part in parts:
        asked, answered = (
            [when for field in part.fields if field.name == name for when in _of_field(field, passages)]
            for name in ("submitted", "received")
        )
        if len(asked) == len(answered) == 1:
            yield _between(asked[0], answered[0])


def _of_field(field: HeaderField, passages: Mapping[str, Passage]) -> list[tuple[Passage, Moment]]:
    passage = passages.get(field.block)
    if passage is None:
        return []
    inside = [spot for spot in passage.spots if field.span.start <= passage.start(spot) < field.span.end]
    return [(passage, when) for spot in inside[:1] if spot.meaning.kind in DAYS and (when := moment(spot))]


def _between(asked: tuple[Passage, Moment], answered: tuple[Passage, Moment], sentences: int = 1) -> Draft:
    roles = {"later": (Part(answered[0], answered[1].spot),), "earlier": (Part(asked[0], asked[1].spot),)}
    traits = {"start": asked[1].start.iso, "end": answered[1].end.iso}
    return Draft("order", roles, traits, sentences=sentences)


def _draft(passage: Passage, *, earlier: Moment, later: Moment, sentences: int = 1) -> Draft:
    return _between((passage, earlier), (passage, later), sentences)


def _amends(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether the act of the first day amends that of the second."""
    words = passage.grammar.words
    if not (_is_of_act(passage, one) and _is_of_act(passage, other)):
        return False
    between = passage.between(one.last, other.first)
    at = next((at for at, word in enumerate(between) if word in words.time["amends"]), -1)
    if at < 0 or ";" in between:
        return False
    acts = tuple(words.facts["act"])
    named = any(word.endswith(acts) for word in between[:at])  # of which the change may be
    return not named and len(between) - at <= _TO_AMENDED


def _publishes(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether the second day is that on which the act of the first was published, or came into force."""
    words = passage.grammar.words
    if not _is_of_act(passage, one):
        return False
    between = passage.between(one.last, other.first)
    gazette = passage.between(other.first - _TO_DATED, other.first)
    if words.time["gazettes"].isdisjoint(gazette):
        return False
    if len(between) <= _TO_DATED + 1:
        return True
    return len(between) <= _TITLE and "(" in gazette and not _tells(passage, one, other)


def _tells(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether more than the title of an act stands between two days: a verb, or another act."""
    parsed = sentence(passage, passage.sentence_at(one.first))
    units = parsed.units
    verbs = any(
        tag in _VERBS and one.last <= token < other.first
        for tag, token in zip(units.tags, units.firsts, strict=True)
    )
    return parsed.endless or verbs or _names_act(passage, passage.between(one.last, other.first))


def _published_next(passage: Passage) -> Iterator[tuple[Moment, Moment]]:
    """Yield the day of an act with that of the gazette in which "dit besluit" of the next sentence stands."""
    words, lower = passage.grammar.words, passage.tokens.lower
    if words.time["gazettes"].isdisjoint(lower):
        return
    acts = tuple(words.facts["act"])
    before: tuple[int, Moment] | None = None
    for number, spots in told(passage):
        first = passage.sentences[number][0]
        times = moments(spots)
        opening = passage.between(first, first + _TO_NOUN)
        this = opening[:1] and opening[0] in words.classes["demonstrative"]
        if before is not None and number == before[0] + 1 and this and times:
            gazette = passage.between(times[0].spot.first - _TO_DATED, times[0].spot.first)
            named = any(word.endswith(acts) for word in opening)
            if named and not words.time["gazettes"].isdisjoint(gazette):
                yield before[1], times[0]
        dated = [when for when in times if _is_of_act(passage, when.spot)]
        before = (number, dated[-1]) if dated and dated[-1] is times[-1] else None


def _enters(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether what is dated first came into force on the second day, and does not work back."""
    time, between = passage.grammar.words.time, passage.between(one.last, other.first)
    behind = passage.between(other.last, other.last + _TO_FORCE)
    if not time["works-back"].isdisjoint((*between, *behind)):
        return False
    if len(between) > _TO_FORCE:  # "de wet van 3 mei 2016 bepaalt dat de regels in werking treden op ..."
        near = between[-_TO_FORCE:]
        still = not time["force"].isdisjoint(near) and not time["enters"].isdisjoint(near)
        return still and _is_of_act(passage, one) and not _names_act(passage, between)
    if time["enters"].isdisjoint((*between, *behind)) and _names_more(passage, one, other):
        return False
    if between[:1] == ("(",):
        return one.meaning.kind in DAYS and not time["force"].isdisjoint(between)
    return _is_of_act(passage, one) and not time["force"].isdisjoint((*between, *behind[:_NEAR]))


def _names_more(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether something else is named between two days, which the second may be of: "de regels die"."""
    parsed = sentence(passage, passage.sentence_at(one.first))
    return not parsed.endless and names_another(parsed, one.last, other.first, one.last)


def _is_of_act(passage: Passage, spot: Spot) -> bool:
    """Whether a day is the date of an act: "de wet van 15 mei 2012"."""
    if spot.meaning.kind not in DAYS or not passage.noun_of(spot):
        return False
    if _names_act(passage, (passage.noun_of(spot),)):
        return True
    at = spot.first - 2
    while at > spot.first - 2 - _CODES and _is_code(passage.tokens.written(at)):
        at -= 1
    return _names_act(passage, (passage.word_at(at),))


def _is_code(written: str) -> bool:
    return written[:1].isdigit() or written.isupper()


def _names_act(passage: Passage, words: Sequence[str]) -> bool:
    """Whether a word names a sort of act: "wet", "havenwet", "circulaire"."""
    own = passage.grammar.words
    acts = (*own.facts["act"], *own.time["circulars"])
    return any(word.endswith(acts) for word in words)


def _changed(passage: Passage, spots: Sequence[Spot]) -> Iterator[Draft]:
    """Yield the times of "from 715 in 2020 to 2,240 by 2021"."""
    words, lower = passage.grammar.words, passage.tokens.lower
    for at in range(len(spots) - 3):
        low, one, high, other = spots[at : at + 4]
        if not (one.meaning.kind in MOMENTS and other.meaning.kind in MOMENTS):
            continue
        if not (isinstance(low.meaning.value, Quantity) and isinstance(high.meaning.value, Quantity)):
            continue
        led = passage.word_at(low.first - 1) in words.cues["from"]
        to = not words.cues["to"].isdisjoint(lower[one.last : high.first])
        near = all(b.first - a.last <= _NEAR for a, b in ((low, one), (one, high), (high, other)))
        first, last = moment(one), moment(other)
        if led and to and near and first is not None and last is not None:
            yield _draft(passage, earlier=first, later=last)
