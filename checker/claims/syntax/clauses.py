"""Where do the clauses of a sentence begin, and what is the subject and verb of each?"""

from msgspec import Struct

from checker.claims.syntax import tags
from checker.claims.syntax.groups import Group, Shape
from checker.claims.syntax.units import Units
from checker.claims.words import Words

_HARD = frozenset((";", ":"))


class Clause(Struct, frozen=True):
    """Units ``first`` to ``last`` (excluded) around one verb.

    ``verbs`` are the units of its verbs, auxiliaries too; ``subject`` is the index of the noun group that the
    verb is about, -1 where it cannot be told; ``particle`` is the unit of a separable one ("nam ... toe"), -1
    for none. ``passive``: it is done to the subject.
    """

    first: int
    last: int
    verbs: tuple[int, ...] = ()
    subject: int = -1
    particle: int = -1
    passive: bool = False


def clauses(units: Units, found: tuple[Group, ...], words: Words) -> tuple[Clause, ...]:
    """Return the clauses of a sentence, in order; together they cover it."""
    starts = [0, *_starts(units), len(units)]
    ends = zip(starts, starts[1:], strict=False)
    return tuple(_clause(units, found, first, last, words) for first, last in ends if last > first)


def _starts(units: Units) -> list[int]:
    """Return where a new clause begins: a subordinator, a semicolon, a coordinator between two verbs."""
    classes = units.tags
    found = []
    verb_before = False
    for at, tag in enumerate(classes):
        if tag in "xv":
            verb_before = True
        if at == 0:
            continue
        if tag in _HARD:
            found.append(at + 1)
            verb_before = False
        elif tag == tags.SUBORDINATOR and classes[at - 1] not in "pc":
            found.append(at)
            verb_before = False
        elif (tag == tags.COORDINATOR or tag == ",") and verb_before and _verb_follows(classes, at + 1):
            found.append(at)
            verb_before = False
    return [at for at in found if at < len(classes)]


def _verb_follows(classes: str, at: int) -> bool:
    """Whether a subject and a verb, or a verb, come before the next sign or coordinator."""
    for tag in classes[at:]:
        if tag == tags.AUXILIARY or tag == tags.VERB:
            return True
        if tag in ",;:.()cr":
            return False
    return False


def _clause(units: Units, found: tuple[Group, ...], first: int, last: int, words: Words) -> Clause:
    classes = units.tags
    verbs = tuple(at for at in range(first, last) if classes[at] in "xv")
    if not verbs:
        return Clause(first, last)
    particles = words.classes["particle"]
    particle = next(
        (
            at
            for at in range(last - 1, verbs[0], -1)
            if classes[at] == tags.ADVERB and units.words[at] in particles
        ),
        -1,
    )
    passive = any(units.words[at] in words.classes["passive"] for at in verbs) and classes[verbs[-1]] == "v"
    return Clause(first, last, verbs, _subject(units, found, first, last, verbs[0]), particle, passive)


def _subject(units: Units, found: tuple[Group, ...], first: int, last: int, verb: int) -> int:
    """Return the noun group without a preposition nearest before the verb, else the first behind it."""
    before = [
        at
        for at, group in enumerate(found)
        if first <= group.first and group.last <= verb and group.preposition < 0 and group.shape is Shape.NOUN
    ]
    if before:
        return before[0]
    return next(
        (
            at
            for at, group in enumerate(found)
            if verb < group.first < last and group.preposition < 0 and group.shape is Shape.NOUN
        ),
        -1,
    )
