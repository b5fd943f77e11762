"""Which of two times of a sentence do "nadat" and "voordat", "after" and "before" put first?

"De opdracht is op 3 mei gegund, nadat de aanbesteding op 7 maart was gestart." Each of the two clauses must
say when it happened, by a time that "op", "in" or "on" leads to; what is only planned or said of a time
("nadat was gebleken dat in 2025 ...") is none that has come.
"""

from collections.abc import Iterator

from checker.claims.mentions import Passage
from checker.claims.syntax import sentence
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.within import told

_VERBS = frozenset("xve")  # "agreed" alone may look like a participle


def conjoined(passage: Passage) -> Iterator[tuple[Moment, Moment]]:
    """Yield the earlier and the later time of each sentence in which such a word joins two clauses."""
    time = passage.grammar.words.time
    joins = time["after-clause"] | time["before-clause"]
    if joins.isdisjoint(passage.tokens.lower):
        return
    for number, spots in told(passage):
        first, last = passage.sentences[number]
        found = [at for at in range(first, last) if passage.tokens.lower[at] in joins]
        times = moments(spots)
        if len(found) != 1 or len(times) != 2:
            continue
        if ";" in passage.between(times[0].spot.last, times[1].spot.first):
            continue  # what follows is told by itself
        joint = found[0]
        cut = _comma(passage, joint, last) if joint == first else joint
        if cut < 0 or not all(_is_when(passage, each) for each in times):
            continue
        subordinate = (joint, cut) if joint == first else (joint, last)
        if not _is_clause(passage, number, *subordinate) or _looks_ahead(passage, number, times[1]):
            continue
        inside = [joint < each.spot.first < subordinate[1] for each in times]
        if sum(inside) != 1:
            continue
        own, other = times if inside[0] else reversed(times)
        after = passage.tokens.lower[joint] in time["after-clause"]
        yield (own, other) if after else (other, own)


def _comma(passage: Passage, joint: int, last: int) -> int:
    """Return the first comma behind a clause that opens its sentence; -1 for none."""
    lower, covered = passage.tokens.lower, passage.covered
    return next((at for at in range(joint, last) if lower[at] == "," and covered[at] < 0), -1)


def _is_when(passage: Passage, when: Moment) -> bool:
    """Whether a time says when something happened: "op 3 mei", "in 2015"; "van 3 mei" is a paper's date."""
    return passage.word_at(when.spot.first - 1) in passage.grammar.words.time["when"]


def _is_clause(passage: Passage, number: int, first: int, last: int) -> bool:
    """Whether what such a word opens has a verb of its own: "before 1 May" has none."""
    units = sentence(passage, number).units
    return any(
        tag in _VERBS and first < token < last for tag, token in zip(units.tags, units.firsts, strict=True)
    )


def _looks_ahead(passage: Passage, number: int, last: Moment) -> bool:
    """Whether a sentence tells of what is to be, is not, or is only said; "May" in a date is no verb.

    Behind the last time only a modal verb or a denial tells it of that: "besloot ik op 3 mei de proef te
    beëindigen" tells what was decided.
    """
    words, units = passage.grammar.words, sentence(passage, number).units
    never = words.time["shall"] | words.evidence["negation"] | words.facts["modal"]
    ahead = never | words.time["not-yet"]
    return any(
        word in (ahead if at < last.spot.first else never)
        for word, at in zip(units.words, units.firsts, strict=True)
    )
