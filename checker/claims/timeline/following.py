"""Which dated act does a preposition put behind another: "in response to", "following", "against that"?

An answer is younger than what it answers ("uw brief van 12 maart in reactie op mijn brief van 3 februari"),
what was done "following the close on 19 December" than that, and what was lodged "against that ruling" than
the ruling of the sentence before.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims.lexicon import Words, by_first, kept
from checker.claims.mentions import DAYS, Passage
from checker.claims.syntax import Sentence, sentence
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.papers import is_of_paper
from checker.claims.timeline.within import told

_FINITE = frozenset("xv")  # the classes of finite verbs
_CLAUSES = frozenset("xr")  # and of what opens a clause
_TO_ANSWER = 8  # tokens between a paper and "in response to"
_TO_DATE = 10  # tokens between such words and the date of what they name
_TO_NOUN = 3  # tokens of "tegen deze recente uitspraak"
_TO_SIGN = 2  # tokens between a day and the comma or bracket around what follows


def following(passage: Passage) -> Iterator[tuple[Moment, Moment, int]]:
    """Yield the earlier and the later time of each such pair, and over how many sentences they are told."""
    phrases = _phrases(passage.grammar.words)
    if phrases.keys().isdisjoint(passage.tokens.lower):
        return
    before: tuple[int, Sequence[Moment]] = (-2, ())
    for number, spots in told(passage):
        times = moments(spots)
        first, last = passage.sentences[number]
        starts = [(at, end) for at in range(first, last) if (end := _end(passage, at, phrases)) > 0]
        if starts and times and _has_come(passage, number):
            yield from ((*pair, 1) for pair in _in_sentence(passage, number, times, starts))
            if len(times) == len(before[1]) == 1 and before[0] == number - 1:
                yield from ((*pair, 2) for pair in _pointed(passage, number, before[1][0], times[0], starts))
        before = number, times


def _in_sentence(
    passage: Passage, number: int, times: Sequence[Moment], starts: Sequence[tuple[int, int]]
) -> Iterator[tuple[Moment, Moment]]:
    """Yield what such words put in order within one sentence."""
    parsed = sentence(passage, number)
    for one, other in pairwise(times):
        inside = [(at, end) for at, end in starts if one.spot.last <= at and end < other.spot.first]
        if inside and is_of_paper(passage, one) and _answers(parsed, one, other, inside[-1]):
            yield other, one
    if len(times) != 2:
        return
    one, other = times
    for at, end in starts:
        if end < one.spot.first and _opens(passage, number, at) and _names(parsed, end, one):
            if _is_done(parsed, one, other):
                yield one, other
        elif one.spot.last <= at and end < other.spot.first and _is_day(passage, one):
            joins = passage.grammar.words.sets["list-and"] | {";"}
            alone = joins.isdisjoint(
                passage.between(one.spot.last, at)
            )  # "closed and, after repairs, opened"
            if alone and _names(parsed, end, other) and not _is_clause(parsed, one.spot.last, at):
                yield other, one


def _answers(parsed: Sentence, paper: Moment, asked: Moment, words: tuple[int, int]) -> bool:
    """Whether a paper answers another: nothing else is named between them but who does so."""
    passage, (at, end) = parsed.passage, words
    own, lower = passage.grammar.words, passage.tokens.lower
    between = lower[paper.spot.last : at]
    joins = own.sets["list-and"] | own.classes["coordinator"] | {";"}
    if len(between) > _TO_ANSWER or not joins.isdisjoint(between) or _is_led(passage, at):
        return False
    date = asked.spot.first
    named = lower[end:date]
    if not 0 < len(named) <= _TO_DATE or not (joins | {","}).isdisjoint(named):
        return False
    if is_of_paper(passage, asked):
        return True
    led = own.sets["dated"] | own.time["bears-date"]
    mine = len(named) == 2 and named[0] in own.time["own-letter"] and named[1] in led
    papers = own.time["papers"] | own.time["questions"]
    return mine or (named[-1] in own.time["on-day"] and not papers.isdisjoint(named))


def _opens(passage: Passage, number: int, at: int) -> bool:
    """Whether a token opens its sentence, or what a comma parts from the words before it."""
    return at == passage.sentences[number][0] or passage.word_at(at - 1) == ","


def _names(parsed: Sentence, end: int, when: Moment) -> bool:
    """Whether such words lead to something that has a day: "following the close of the inquiry on 3 May"."""
    passage = parsed.passage
    named = passage.between(end, when.spot.first)
    if not 1 < len(named) <= _TO_DATE or "," in named or when.spot.meaning.kind not in DAYS:
        return False
    led = passage.grammar.words.sets["dated"] | passage.grammar.words.time["on-day"]
    return named[-1] in led and not _is_clause(parsed, end, when.spot.first)


def _is_done(parsed: Sentence, before: Moment, done: Moment) -> bool:
    """Whether on the second day, as the main clause behind the first says, something was done."""
    passage = parsed.passage
    if not _is_day(passage, done):
        return False
    tags = _tags(parsed, before.spot.last, done.spot.first)
    behind = _tags(parsed, done.spot.last, passage.sentences[parsed.number][1])
    if "r" in tags:
        return False
    if tags[:1] and tags[0] in _FINITE:
        return True  # "heeft de raad op 3 mei besloten"
    if "," not in passage.between(before.spot.last, before.spot.last + _TO_SIGN):
        return False
    if not _FINITE.isdisjoint(tags):
        return True
    finite = next((tag for tag in behind if tag in _CLAUSES | _FINITE), "r") in _FINITE
    return not finite and "e" in tags  # "the rules agreed on 12 April were withdrawn" were so when?


def _is_day(passage: Passage, when: Moment) -> bool:
    """Whether a time is the day on which something happened: "op 3 mei", not "het op 3 mei gesloten park"."""
    words, at = passage.grammar.words, when.spot.first - 1
    return (
        when.spot.meaning.kind in DAYS
        and passage.word_at(at) in words.time["on-day"] - words.time["for-day"]
        and passage.word_at(at - 1) not in words.classes["determiner"] | words.classes["demonstrative"]
    )


def _pointed(
    passage: Passage, number: int, before: Moment, done: Moment, starts: Sequence[tuple[int, int]]
) -> Iterator[tuple[Moment, Moment]]:
    """Yield the day on which something came about with that of what the next sentence says followed."""
    words, lower = passage.grammar.words, passage.tokens.lower
    said = passage.between(*passage.sentences[number - 1])
    if words.time["came-about"].isdisjoint(said) or not _has_come(passage, number - 1):
        return
    if not (_is_day(passage, done) or _is_dated(passage, done)) or not _is_day(passage, before):
        return
    names = frozenset(said) - words.sets["function-words"]
    for _, end in starts:
        near = lower[end : end + _TO_NOUN]
        if near and near[0] in words.classes["demonstrative"] and not names.isdisjoint(near[1:]):
            yield before, done
            return


def _is_dated(passage: Passage, when: Moment) -> bool:
    return passage.word_at(when.spot.first - 1) in passage.grammar.words.time["bears-date"]


def _is_led(passage: Passage, at: int) -> bool:
    """Whether an article or "my" makes such words a thing of their own: "het antwoord op"."""
    words = passage.grammar.words
    return passage.word_at(at - 1) in words.classes["determiner"] | words.classes["possessive"]


def _has_come(passage: Passage, number: int) -> bool:
    """Whether a sentence tells of what was: it denies nothing, and nothing in it is still to be."""
    words, parsed = passage.grammar.words, sentence(passage, number)
    ahead = words.evidence["negation"] | words.time["shall"] | words.facts["modal"] | words.time["once-more"]
    return not parsed.endless and ahead.isdisjoint(parsed.units.words)  # "May" in a date is no verb


def _is_clause(parsed: Sentence, first: int, last: int) -> bool:
    return not _CLAUSES.isdisjoint(_tags(parsed, first, last))


def _tags(parsed: Sentence, first: int, last: int) -> list[str]:
    units = parsed.units
    return [tag for tag, at in zip(units.tags, units.firsts, strict=True) if first <= at < last]


def _end(passage: Passage, at: int, phrases: Mapping[str, Sequence[tuple[str, ...]]]) -> int:
    """Return the token behind such words that begin at one; -1 where none do."""
    lower = passage.tokens.lower
    for phrase in phrases.get(lower[at], ()):
        if lower[at : at + len(phrase)] == phrase:
            return at + len(phrase)
    return -1


@kept
def _phrases(words: Words) -> Mapping[str, Sequence[tuple[str, ...]]]:
    """Return the phrases that put what follows them first."""
    return by_first(words.time["follows-on"])
