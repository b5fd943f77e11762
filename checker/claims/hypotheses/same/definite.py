"""Does an article or "these" lead a figure, and which words say which ones of them are meant?

"De 13 schepen" are the ones that were counted before; "de 13 schepen van het tweede kwartaal" are others,
unless what was said before is of the second quarter too.
"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.syntax import Sentence

_DEMONSTRATIVE = "m"
_VERBS = frozenset("xv")
_CLAUSE = frozenset("or")  # a pronoun or "that"
_ENDS = frozenset("xv.,;:)c")  # a verb or sign behind a noun: nothing more says which ones of them are meant
_INFINITIVE = "i"
NOT = "not"  # what is denied of some is a time or figure that others lack


class Definite(Struct, frozen=True):
    """How a figure is led.

    ``points``: by "these", not only by an article; ``is_bare``: right before the figure. ``words`` and
    ``others`` are the stems of the words, and the times, figures and ranks, that say which ones are meant;
    ``clause``: a clause does ("the $8.8 million that it did cost").
    """

    points: bool
    is_bare: bool
    clause: bool
    words: frozenset[str]
    others: frozenset[str]

    def narrows(self, sentence: Sentence) -> bool:
        """Whether a sentence says less than half of what tells which ones are meant."""
        said = self._said_in(sentence)
        return said is None or 2 * len(self.words & said) < len(self.words)

    def says_more(self, sentence: Sentence) -> bool:
        """Whether a sentence says less than all of what tells which ones are meant."""
        said = self._said_in(sentence)
        return said is None or not self.words <= said

    def _said_in(self, sentence: Sentence) -> frozenset[str] | None:
        """Return the words of a sentence; None where a clause, time or figure that it lacks tells which."""
        if self.clause:
            return None
        if not self.words and not self.others:
            return frozenset()
        words, others = _of(sentence, range(len(sentence.units)))
        return words if self.others <= others else None


def definite(figure: Figure) -> Definite | None:
    """Return how "the" or "these" lead a figure: "de 12.640 huurders"; None for "the remaining 12"."""
    sentence = figure.sentence
    at = sentence.group_of[figure.unit]
    if at < 0:
        return None
    facts, group, units = sentence.passage.grammar.words.facts, sentence.groups[at], sentence.units
    before = units.words[group.first : figure.unit]
    points = units.tags[group.first] == _DEMONSTRATIVE
    leads = facts["definite"] | sentence.passage.grammar.words.cues["every"]
    if before[:1] and not _is_plural(sentence, group.first) and _is_pronoun(sentence, group.first):
        return None
    if not before or not (points or before[0] in leads) or not facts["rest-of"].isdisjoint(before):
        return None
    which = [each for each in range(group.first + 1, group.last) if each not in (figure.unit, group.head)]
    clause = units.tags[group.last : group.last + 1] in _CLAUSE and group.last < len(units)
    return Definite(
        points,
        group.first == figure.unit - 1,
        clause,
        *_of(sentence, (*which, *_behind(sentence, group.last))),
    )


def _is_plural(sentence: Sentence, first: int) -> bool:
    """Whether it is "these", not "this": of a verb before it no pronoun: "ik neem deze zes punten"."""
    singular = sentence.passage.grammar.words.classes["singular"]
    return sentence.units.tags[first] == _DEMONSTRATIVE and sentence.units.words[first] not in singular


def _is_pronoun(sentence: Sentence, first: int) -> bool:
    """Whether what looks like an article is what a verb is about: "nu zijn het 12 schepen"."""
    units, classes = sentence.units, sentence.passage.grammar.words.classes
    return first > 0 and units.tags[first - 1] in _VERBS and units.words[first] in classes["pronoun"]


def _behind(sentence: Sentence, first: int) -> Iterator[int]:
    """Yield the units behind a noun that can say more of it: up to the verb, though it look an infinitive."""
    verbs = sentence.clause_at(first - 1).verbs
    for unit in range(first, len(sentence.units)):
        tag = sentence.units.tags[unit]
        if tag in _ENDS or (tag == _INFINITIVE and unit in verbs):
            return
        yield unit


def _of(sentence: Sentence, some: range | tuple[int, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """Return what units say: the stems of the words, and the times and figures as they are written."""
    units, stems = sentence.units, telling_words(sentence.passage)
    lower = sentence.passage.tokens.lower
    words, others = set[str](), set[str]()
    for unit in some:
        first, last = units.firsts[unit], units.lasts[unit]
        if units.spots[unit] >= 0:
            others.add(" ".join(lower[first:last]))
        elif lower[first] in sentence.passage.grammar.words.evidence["negation"]:
            others.add(NOT)
        else:
            words.update(stems[first:last])
    return frozenset(words - {""}), frozenset(others)
