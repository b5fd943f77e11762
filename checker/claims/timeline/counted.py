"""From which day told before does a letter count: "zes weken na ontvangst", "20 years after its founding"?

What "na ontvangst", "twintig jaar na de oprichting" and "45 days of publication" count from is the only time
at which the letter says that this happened ("is op 4 april ontvangen", "in 2004 opgericht"), a sentence or a
paragraph before.
"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import DAYS, Passage, Spot
from checker.claims.timeline.elapsed import is_span
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.within import told

_TO_NOUN = 5  # tokens of "vanaf de dag van ontvangst", "after the date of its"
_TO_END = 8  # tokens between what a term runs from and its end
_BEFORE = 8  # sentences in which what happened can be told before it is counted from


class _Sentence(Struct, frozen=True):
    """A sentence of a letter, in the ``place``-th of its passages, with its times in order."""

    passage: Passage
    place: int
    first: int
    last: int
    times: tuple[Moment, ...]
    spans: tuple[Spot, ...]


class _Counted(Struct, frozen=True):
    """A length of time that is counted from a time told before, up to token ``behind``."""

    span: Spot
    start: Moment
    at: Passage
    behind: int


def counted(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each length of time, or term, with the times from and to which it is counted."""
    sentences = [
        _Sentence(passage, place, *passage.sentences[number], tuple(times), tuple(filter(is_span, spots)))
        for place, passage in enumerate(passages)
        for number, spots in told(passage)
        if (times := moments(spots)) or any(map(is_span, spots))
    ]
    for at, one in enumerate(sentences):
        before = sentences[max(at - _BEFORE, 0) : at]
        for span in one.spans:
            found = _since(one, span, before)
            if found is None:
                continue
            end = _apposed(one, found)
            if end is not None:
                yield _elapsed(one.passage, found, end)
                continue
            due = _due(one, found, found.behind)
            if due is None and at + 1 < len(sentences) and not one.times:
                due = _due(sentences[at + 1], found)
            if due is not None:
                yield _term(*due, found, one.passage)


def _elapsed(passage: Passage, found: _Counted, end: Moment) -> Draft:
    roles = {
        "duration": (Part(passage, found.span),),
        "start": (Part(found.at, found.start.spot),),
        "end": (Part(passage, end.spot),),
    }
    traits = {"start": found.start.start.iso, "end": end.end.iso}
    return Draft("elapsed", roles, traits, sentences=2)


def _term(there: Passage, due: Moment, found: _Counted, passage: Passage) -> Draft:
    roles = {
        "due": (Part(there, due.spot),),
        "term": (Part(passage, found.span),),
        "start": (Part(found.at, found.start.spot),),
    }
    traits = {"sort": "term", "start": found.start.start.iso, "end": due.start.iso}
    return Draft("deadline", roles, traits, sentences=2)


def _since(one: _Sentence, span: Spot, before: Sequence[_Sentence]) -> _Counted | None:
    """Return what "na de oprichting" counts from: the only time at which the letter says that it happened."""
    lower, words = one.passage.tokens.lower, one.passage.grammar.words
    if one.passage.word_at(span.last) not in words.time["counts-from"]:
        return None
    nouns = _happenings(words)
    at = next((at for at in range(span.last, min(span.last + _TO_NOUN, one.last)) if lower[at] in nouns), -1)
    if at < 0 or not words.time["of-what-happened"].issuperset(lower[span.last + 1 : at]):
        return None
    if at + 1 < one.last and lower[at + 1] in words.cues["of-another"]:
        return None  # "na ontvangst van het advies" names what it was
    told_of = [(each, when) for each in before for when in _when(each, nouns[lower[at]], words)]
    if len({when.start for _, when in told_of}) != 1:
        return None
    there, start = told_of[-1]
    return _Counted(span, start, there.passage, at + 1)


def _when(sentence: _Sentence, verbs: frozenset[str], words: Words) -> tuple[Moment, ...]:
    """Return the only time of a sentence that says that something happened."""
    said = frozenset(sentence.passage.between(sentence.first, sentence.last))
    denied = words.evidence["negation"] | words.time["shall"] | words.time["once-more"]
    if said.isdisjoint(verbs) or said & denied or len(sentence.times) != 1:
        return ()
    return sentence.times


def _apposed(one: _Sentence, found: _Counted) -> Moment | None:
    """Return the time right beside a length: "drie dagen later, op 2 maart", "In 2022, twintig jaar na"."""
    lower, words = one.passage.tokens.lower, one.passage.grammar.words
    for when in one.times:
        between = lower[found.behind : when.spot.first]
        if when.spot.first >= found.behind and between[:1] in {(",",), ("(",)}:
            return when if words.time["when"].issuperset(between[1:]) and len(between) <= 2 else None
        leads = one.passage.word_at(when.spot.first - 1) in words.time["when"]
        opens = when.spot.first - one.first <= 1
        if leads and opens and lower[when.spot.last : found.span.first] == (",",):
            return when
    return None


def _due(sentence: _Sentence, found: _Counted, behind: int = -1) -> tuple[Passage, Moment] | None:
    """Return the day on which a term ends, as a conclusion says, ``behind`` a token: "dus uiterlijk op"."""
    passage = sentence.passage
    time = passage.grammar.words.time
    days = [when for when in sentence.times if when.spot.meaning.kind in DAYS and when is not found.start]
    if len(days) != 1 or found.start.spot.meaning.kind not in DAYS:
        return None
    day = days[0]
    first = behind if behind >= 0 else sentence.first
    said = passage.between(first, day.spot.first)
    so = not (time["so"] | time["means"]).isdisjoint(said) and not time["latest"].isdisjoint(said[-_TO_END:])
    return (passage, day) if so and day.spot.first >= first else None


@kept
def _happenings(words: Words) -> Mapping[str, frozenset[str]]:
    """Return for each noun of what happens the verbs that say that it did: "ontvangst", ontvangen."""
    found: dict[str, frozenset[str]] = {}
    for line in words.time["happening"]:
        nouns, _, verbs = line.partition(" = ")
        found |= dict.fromkeys(nouns.split(), frozenset(verbs.split()))
    return found
