"""Where do the clauses of a sentence begin, and what is the subject and verb of each?"""

import re
from itertools import pairwise

from msgspec import Struct

from checker.claims.lexicon import Words
from checker.claims.syntax import tags
from checker.claims.syntax.groups import Group, Shape
from checker.claims.syntax.units import Units

_DASHES = (("-",), ("–",))
_HARD = frozenset((";", ":"))
_BEFORE_QUESTION = frozenset("k.:?")
_FINITE = frozenset((tags.AUXILIARY, tags.VERB))
_VERBS = frozenset((*_FINITE, tags.INFINITIVE, tags.PARTICIPLE))
_VERB = re.compile(f"[{''.join(sorted(_VERBS))}]")
_TURNS = frozenset((*_HARD, *_FINITE, ".", ",", tags.COORDINATOR, tags.SUBORDINATOR))


class Clause(Struct, frozen=True):
    """Units ``first`` to ``last`` (excluded) around one verb.

    ``verbs`` are the units of its verbs, auxiliaries too; ``subject`` is the index of the noun group that the
    verb is about, -1 where that is a pronoun or cannot be told; ``particle`` is the unit of a separable one
    ("nam ... toe"), -1 for none. ``passive``: it is done to the subject. ``pronoun`` is the unit of one that
    the verb is about, -1 for none.
    """

    first: int
    last: int
    verbs: tuple[int, ...] = ()
    subject: int = -1
    particle: int = -1
    passive: bool = False
    pronoun: int = -1


def clauses(units: Units, found: tuple[Group, ...], words: Words) -> tuple[Clause, ...]:
    """Return the clauses of a sentence, in order; together they cover it."""
    starts = [0, *_starts(units), len(units)]
    made: list[Clause] = []
    for first, last in pairwise(starts):
        if last > first:
            made.append(_clause(units, found, first, last, words, made))
    return tuple(made)


def _starts(units: Units) -> list[int]:
    """Return where a new clause begins.

    At a subordinator, behind a semicolon, a colon or a full stop before a dash, at a coordinator between two
    finite verbs, and where a finite verb behind those of a subordinate clause takes up the first again: "het
    quotum waaraan zij moeten voldoen | werd verhoogd".
    """
    classes = units.tags
    found: list[int] = []
    finite = subordinate = waiting = (
        False  # ``waiting``: a subordinate clause around this one has no verb yet
    )
    for at, tag in enumerate(classes):
        if tag not in _TURNS:
            continue
        if at and (tag in _HARD or (tag == "." and units.words[at + 1 : at + 2] in _DASHES)):
            found.append(at + 1)
            finite = subordinate = False
        elif at and tag == tags.SUBORDINATOR and classes[at - 1] != tags.PREPOSITION:
            found.append(at - 1 if classes[at - 1] == tags.COORDINATOR else at)
            finite, subordinate, waiting = False, True, subordinate and not finite
        elif at and tag in ",c" and finite and _finite_follows(classes, at + 1):
            found.append(at)
            finite = subordinate = False
        elif tag in _FINITE:
            if subordinate and finite and classes[at - 1] != tags.AUXILIARY:
                found.append(_behind_verbs(classes, found[-1], at) if waiting else at)
                subordinate = False
            finite = True
    return [at for at in found if at < len(classes)]


def _behind_verbs(classes: str, first: int, verb: int) -> int:
    """Return where a clause goes on whose verb stands last: "dat de prijs die hoog is | 12% daalt"."""
    verbs = [at for at in range(first, verb) if classes[at] in _VERBS]
    return verbs[-1] + 1 if verbs else verb


def _finite_follows(classes: str, at: int) -> bool:
    """Whether a finite verb comes before the next sign, coordinator or subordinator."""
    for tag in classes[at:]:
        if tag in _FINITE:
            return True
        if tag in ",;:.()cr":
            return False
    return False


def _clause(
    units: Units, found: tuple[Group, ...], first: int, last: int, words: Words, before: list[Clause]
) -> Clause:
    classes = units.tags
    verbs = tuple([verb.start() for verb in _VERB.finditer(classes, first, last)])
    if not verbs:
        return Clause(first, last)
    particle = _particle(units, verbs[0], last, words)
    passive = classes[verbs[-1]] == tags.PARTICIPLE and any(
        units.words[at] in words.classes["passive"] for at in verbs
    )
    pronoun = _pronoun(units, first, last, verbs[0], words)
    if pronoun >= 0:
        return Clause(first, last, verbs, -1, particle, passive, pronoun)
    subject = _subject(units, found, first, last, verbs[0], words)
    relative = classes[first] == tags.SUBORDINATOR and subject < 0
    resumed = len(before) > 1 and classes[before[-1].first] == tags.SUBORDINATOR
    if first and (relative or (resumed and (subject < 0 or classes[first] in _FINITE))):
        subject = _taken_up(units, found, first, before)
    return Clause(first, last, verbs, subject, particle, passive)


def _particle(units: Units, verb: int, last: int, words: Words) -> int:
    """Return the last particle behind a verb: "nam ... toe"."""
    particles = words.classes["particle"]
    at = units.tags.rfind(tags.ADVERB, verb, last)
    while at >= 0 and units.words[at] not in particles:
        at = units.tags.rfind(tags.ADVERB, verb, at)
    return at


def _pronoun(units: Units, first: int, last: int, verb: int, words: Words) -> int:
    """Return the pronoun that the verb is about, beside it or behind a subordinator: "Wij ontvingen"."""
    if tags.PRONOUN not in units.tags[first:last]:
        return -1
    subjects = words.classes["subject"]
    before = verb - 1
    while before > first and units.tags[before] == tags.ADVERB:
        before -= 1
    near = [before]
    if words.order == "nl":
        near.append(verb + 1)
    if units.tags[first] == tags.SUBORDINATOR:
        near.append(first + 1)
    return next(
        (
            at
            for at in near
            if first <= at < last and units.tags[at] == tags.PRONOUN and units.words[at] in subjects
        ),
        -1,
    )


def _subject(units: Units, found: tuple[Group, ...], first: int, last: int, verb: int, words: Words) -> int:
    """Return the noun group without a preposition that begins the clause, else the first behind the verb.

    No time that is seen from the letter: "each year", "vorig jaar".
    """
    opens = first == 0 or units.tags[first - 1] in _BEFORE_QUESTION
    asked = opens and units.tags[first + 1 : first + 2] in _FINITE  # "Wat is het beleid?"
    relative = units.tags[first] == tags.SUBORDINATOR and not asked
    for at, group in enumerate(found):
        if group.preposition >= 0 or group.shape is not Shape.NOUN or group.first < first:
            continue
        if units.words[group.head] in words.facts["times"] and not words.facts["seen-from"].isdisjoint(
            units.words[group.first : group.head]
        ):
            continue
        if group.last <= verb or (verb < group.first < last and not relative):
            return at
        if group.first >= last:
            break
    return -1


def _taken_up(units: Units, found: tuple[Group, ...], first: int, before: list[Clause]) -> int:
    """Return what a relative clause is about, or the subject of the clause that is taken up again."""
    if units.tags[first] != tags.SUBORDINATOR and len(before) > 1:
        interrupted = before[-2]
        if interrupted.subject >= 0:
            return interrupted.subject
        return next(
            (
                at
                for at, group in enumerate(found)
                if interrupted.first <= group.first < interrupted.last
                and group.preposition < 0
                and group.shape is Shape.NOUN
            ),
            -1,
        )
    return next(
        (
            at
            for at in range(len(found) - 1, -1, -1)
            if found[at].last <= first and found[at].shape is Shape.NOUN
        ),
        -1,
    )
