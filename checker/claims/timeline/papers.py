"""On which day does a sentence say that a paper was received or answered, and which day does the paper bear?

"Uw brief van 3 mei 2024 ontving ik op 12 mei 2024", "the questions of 3 May were answered on 12 June": no
other is named between the two days.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from checker.claims.mentions import Passage
from checker.claims.syntax import Sentence, sentence
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.stages import names_another
from checker.claims.timeline.within import told

_OF = 2  # tokens from a paper to its date: "brief van"


def treated(passage: Passage) -> Iterator[tuple[Moment, Moment]]:
    """Yield the day of a paper with the later day on which it was received or answered."""
    time = passage.grammar.words.time
    treats = time["received"] | time["answered"]
    if treats.isdisjoint(passage.tokens.lower):
        return
    for number, spots in told(passage):
        first, last = passage.sentences[number]
        said = frozenset(passage.between(first, last))
        if said.isdisjoint(treats) or said & (time["shall"] | passage.grammar.words.evidence["negation"]):
            continue
        parsed = sentence(passage, number)
        for one, other in pairwise(moments(spots)):
            paper, day = (one, other) if is_of_paper(passage, one) else (other, one)
            if not (is_of_paper(passage, paper) and _is_on(passage, day)) or _is_in(parsed, paper):
                continue
            if _is_about(parsed, one, other, treats):
                yield paper, day


def is_of_paper(passage: Passage, when: Moment) -> bool:
    """Whether a time is the date of a paper: "uw brief van 3 mei"."""
    time = passage.grammar.words.time
    return passage.noun_of(when.spot).endswith(tuple(time["papers"] | time["questions"]))


def _is_in(parsed: Sentence, paper: Moment) -> bool:
    """Whether something is told in the paper, which then is not what was answered: "in my letter"."""
    index = parsed.group_of[bisect_left(parsed.units.firsts, paper.spot.first - _OF)]
    at = parsed.groups[index].preposition if index >= 0 else -1
    return at >= 0 and parsed.units.words[at] in parsed.passage.grammar.words.time["in-paper"]


def _is_on(passage: Passage, day: Moment) -> bool:
    return passage.word_at(day.spot.first - 1) in passage.grammar.words.time["on-day"]


def _is_about(parsed: Sentence, one: Moment, other: Moment, treats: frozenset[str]) -> bool:
    """Whether what was received or answered on the one day is the paper: no other is named beside them."""
    passage = parsed.passage
    end = passage.sentences[parsed.number][1]
    if is_of_paper(passage, other):
        index = parsed.group_of[bisect_left(parsed.units.firsts, other.spot.first - _OF)]
        end = parsed.units.firsts[parsed.groups[index].first] if index >= 0 else other.spot.first - _OF
    start = one.spot.last
    return not names_another(parsed, start, end) and not treats.isdisjoint(passage.between(start, end))
