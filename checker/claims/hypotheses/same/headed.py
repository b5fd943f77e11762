"""Does a heading or subject state a figure that the first sentences under it state otherwise?

"Subsidieplafond 2025: € 6,4 miljoen", and below: "Het subsidieplafond voor 2025 bedraagt € 4,6 miljoen". A
figure under a heading may be a part of its own, so no more is said of the one than of the other.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate, pairwise

from msgspec import Struct

from checker.claims.frames import Figure, Points
from checker.claims.hypotheses.same.contrasted import is_sought
from checker.claims.hypotheses.same.described import is_of_them
from checker.claims.hypotheses.same.named import Pair
from checker.claims.hypotheses.same.slots import AMOUNT, COUNT, Slot
from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.hypotheses.same.weights import digits_of
from checker.claims.mentions import Kind, Passage
from checker.document import BlockKind
from checker.finding import Evidence
from checker.quantity import Quantity
from checker.quantity.intervals import interval
from checker.quantity.slip import Pen, slip_between, telling

_HEAD = 12  # blocks in which a subject may stand
_FIGURE, _RATE = 2, 3  # digits of a figure, and of a percentage, of which one may be a slip
_WORDS = 40  # of a heading
_SENTENCES = 3  # that say again what the heading says
_SECTION = 40  # blocks under a heading in which its own figure may come
_SUMMED = 8  # figures of a section that its heading may add up
_STEM = 4  # letters that two forms of one word begin with: "closure" and "close"
_ENDING = 5  # letters in which they may end
_MOST = (3, 5)  # of the words of a heading that its sentence says
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_RANK = "j"  # the class of "first"
_PROSE = (".", "!", "?")
_NARROWS = frozenset({Points.PART, Points.REST, Points.ITEM, Points.TOTAL, Points.OTHERWISE, Points.BRACKET})
_HEADED = Evidence("the heading says it with another figure", 22)
_SLIP = Evidence("the two are one slip apart", 8)
_OTHERS = Evidence("such amounts are often of two things", -10)


class _Above(Struct, frozen=True):
    """A heading or subject, the text under it, and its telling words."""

    passage: Passage
    words: frozenset[str]
    below: Sequence[Passage]


def headed(passages: Sequence[Passage], slots: Sequence[Slot], figures: Sequence[Figure]) -> Iterator[Pair]:
    """Yield a figure of the first sentences, that of the heading, and what speaks for it that they are one.

    It is none where the heading's own stands below too, where figures below make it up, or where words or
    times set the one apart.
    """
    by_block: dict[str, list[Slot]] = {}
    for slot in slots:
        if slot.sort in (AMOUNT, COUNT) and slot.mention.kind is not Kind.DURATION:
            by_block.setdefault(slot.mention.block, []).append(slot)
    framed = {figure.mention.id: figure for figure in figures}
    for above in _above(passages):
        own = by_block.get(above.passage.block.id, ())
        forms = Counter(slot.form for slot in own)
        for head in own:
            if forms[head.form] == 1 and len(above.words) <= _WORDS:
                told = _told(head, above, by_block, framed)
                if told is not None:
                    yield told.mention, head.mention, tuple(_evidence(told, head))


def _above(passages: Sequence[Passage]) -> Iterator[_Above]:
    """Yield the headings and the subject of a letter that have text under them."""
    for at, passage in enumerate(passages):
        block = passage.block
        subject = at < _HEAD and _names_subject(passage)
        if block.kind is not BlockKind.HEADING and not subject:
            continue
        below: list[Passage] = []
        for each in passages[at + 1 : at + 1 + _SECTION]:
            if each.block.kind is BlockKind.HEADING and not subject:
                break
            below.append(each)
        yield _Above(passage, frozenset(telling_words(passage)) - {""}, below)


def _names_subject(passage: Passage) -> bool:
    names = passage.grammar.words.header_fields.get("subject", ())
    return passage.block.text.partition(":")[0].strip().lower() in names


def _told(
    head: Slot, above: _Above, by_block: Mapping[str, Sequence[Slot]], framed: Mapping[str, Figure]
) -> Slot | None:
    """Return the figure of the first sentences that says what a heading says, with another value."""
    section = [
        slot for each in above.below for slot in by_block.get(each.block.id, ()) if slot.form == head.form
    ]
    first = next((each for each in above.below if each.block.text.rstrip().endswith(_PROSE)), None)
    values = [slot.value for slot in section if isinstance(slot.value, Decimal)]
    if first is None or first.block.kind is not BlockKind.PARAGRAPH or _makes(values, head):
        return None
    opening = set(first.sentences[:_SENTENCES])
    alone = Counter(slot.line.number for slot in section)
    for slot in section:
        figure = framed.get(slot.mention.id)
        if slot.mention.block == first.block.id and figure is not None:
            opens = first.sentences[figure.sentence.number] in opening and alone[slot.line.number] == 1
            if opens and _says_it(slot, figure, head, framed.get(head.mention.id), above):
                return slot
    return None


def _makes(values: Sequence[Decimal], head: Slot) -> bool:
    """Whether the figures below hold that of the heading, or some that follow each other add up to it."""
    own = head.value
    if not isinstance(own, Decimal) or own in values:
        return True
    return any(own in accumulate(values[first : first + _SUMMED]) for first in range(len(values)))


def _says_it(slot: Slot, figure: Figure, head: Slot, heading: Figure | None, above: _Above) -> bool:
    """Whether the sentence of a figure says what its heading says."""
    one, its = slot.mention.value, head.mention.value
    assert isinstance(one, Quantity)
    assert isinstance(its, Quantity)
    if one.hedge != its.hedge or one.rate != its.rate or interval(one).meets(interval(its)):
        return False
    if any(link.points in _NARROWS for link in figure.frame.links) or _is_sought(figure):
        return False
    words = frozenset(unit for unit in slot.line.units if unit[0] != "#")
    lead = frozenset(above.passage.grammar.words.header_fields.get("subject", ()))
    named = above.words - lead
    shared = [word for word in named if any(_is_form_of(word, other) for other in words)]
    if not shared or len(shared) * _MOST[1] < len(named) * _MOST[0]:
        return False
    if slot.sort == COUNT and not _counts_the_same(figure, heading, words):
        return False
    return not (
        _is_narrowed(figure, named)
        or _of_other_time(figure, head)
        or _of_some(figure, named)
        or _goes_on(one, figure)
    )


def _is_sought(figure: Figure) -> bool:
    passage = figure.sentence.passage
    return is_sought(passage, *passage.sentences[figure.sentence.number])


def _counts_the_same(figure: Figure, heading: Figure | None, words: frozenset[str]) -> bool:
    """Whether both count one noun, and what the heading says of it is said: "new homes" are no homes."""
    if heading is None or not figure.key or heading.key != figure.key:
        return False
    return all(any(_is_form_of(each, word) for word in words) for each in _beside(heading))


def _beside(figure: Figure) -> Iterator[str]:
    """Yield the stems of the words between a count and its noun."""
    sentence = figure.sentence
    group, stems = sentence.groups[sentence.group_of[figure.unit]], telling_words(sentence.passage)
    for unit in range(figure.unit + 1, group.head):
        yield from filter(None, stems[sentence.units.firsts[unit] : sentence.units.lasts[unit]])


def _is_narrowed(figure: Figure, named: frozenset[str]) -> bool:
    """Whether the sentence says of which part it is: "de besparing op huisvesting", "1,080 of the homes"."""
    sentence = figure.sentence
    units, groups = sentence.units, sentence.groups
    stems = telling_words(sentence.passage)
    if any(not any(_is_form_of(each, word) for word in named) for each in _beside(figure)):
        return True
    if is_of_them(figure):
        return True
    for one, other in pairwise(groups):
        heads = [stems[units.firsts[group.head]] for group in (one, other)]
        said, more = (any(_is_form_of(head, word) for word in named) for head in heads)
        if all(heads) and said and not more and other.preposition == one.last:
            return True
    return False


def _is_form_of(word: str, other: str) -> bool:
    """Whether two words are forms of one: "closure" and "close", "sluiting" and "sluiten"."""
    if word == other:
        return True
    size = max(_STEM, len(word) - _ENDING, len(other) - _ENDING)
    return word[:size] == other[:size]


def _of_other_time(figure: Figure, head: Slot) -> bool:
    """Whether it is of another time than the heading tells: "in 2024", "vorig jaar", not "today"."""
    when = figure.frame.when
    if when is None or figure.frame.carried:
        return False
    years = set(_YEAR.findall(when.text))
    return not years <= {year for unit in head.line.units for year in _YEAR.findall(unit)}


def _of_some(figure: Figure, named: frozenset[str]) -> bool:
    """Whether words say that it is of some, of others or of before: "de eerste twee", "in Ede"."""
    sentence = figure.sentence
    facts, evidence = sentence.passage.grammar.words.facts, sentence.passage.grammar.words.evidence
    first, last = sentence.passage.sentences[sentence.number]
    said = frozenset(sentence.passage.tokens.lower[first:last])
    apart = (
        facts["rest-of"] | facts["added"] | facts["first-one"] | evidence["earlier"] | evidence["negation"]
    )
    told = {word for word in said & apart if not any(_is_form_of(word, each) for each in named)}
    of_them = sentence.units.words[0] in facts["share-of"]
    if told or of_them or _RANK in sentence.units.tags:
        return True
    return any(
        place.text[:1].isupper() or place.head[:1].isupper()
        for place in figure.frame.places
        if place.preposition and not any(_is_form_of(place.head.lower(), each) for each in named)
    )


def _goes_on(told: Quantity, figure: Figure) -> bool:
    """Whether the sentences behind it name the others: "De derde volgt in 2028", "The rest follows"."""
    passage = figure.sentence.passage
    last = passage.sentences[figure.sentence.number][1]
    words, lower = passage.grammar.words, passage.tokens.lower
    others = any(
        lower[at] in words.facts["rest-of"] and lower[at - 1] not in words.evidence["negation"]
        for at in range(last, len(lower))
    )
    ranks = [
        spot.meaning.value
        for spot in passage.spots
        if spot.first >= last and spot.meaning.kind is Kind.ORDINAL
    ]
    return others or any(isinstance(each, Quantity) and each.value > told.value for each in ranks)


def _evidence(told: Slot, head: Slot) -> Iterator[Evidence]:
    yield _HEADED
    one, its = digits_of(told), digits_of(head)
    pen, size = slip_between(one, its), telling(one, its)
    least = _RATE if told.mention.kind is Kind.PERCENTAGE else _FIGURE
    if one and its and (pen is Pen.SWAPPED or (pen is Pen.DIGIT and size >= least)):
        yield _SLIP
    elif told.sort == AMOUNT:
        yield _OTHERS
