"""How do points part what is meant from what is not, and what would be told with them?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims import Scorecard
from checker.dev.fit.breaking import TIMES, Way
from checker.dev.fit.examples import Example
from checker.dev.fit.fitted import FAMILIES
from checker.dev.fit.labels import MULTIPLIED, PART, SUM, Text
from checker.dev.fit.told import levels, told, told_if_broken
from checker.finding import Certainty
from checker.relations.agreement import AGREEMENTS
from checker.rulebook import Rulebook

_POINTS = (-99, -20, -15, -10, -5, 0, 5, 10, 99)  # between which candidates are counted
_HIGHEST = 40  # candidates of many points that do not hold
_PER = 100_000  # words
_SORTS = {"share": MULTIPLIED, "product": MULTIPLIED}  # as what people told a family


def by_points(examples: Sequence[Example], card: Scorecard) -> Iterator[str]:
    """Yield how many candidates of a family have how many points, and how many of those are meant."""
    scored = [(card.total(each.evidence), each) for each in examples if each.usable]
    for low, high in pairwise(_POINTS):
        some = [each for points, each in scored if low <= points < high]
        meant = sum(each.meant for each in some)
        fails = sum(not each.holds and not each.meant for each in some)
        yield f"{low:4} to {high:3} points: {len(some):6} candidates, {meant:4} meant, {fails:6} fail"


def by_certainty(examples: Sequence[Example], texts: Sequence[Text], book: Rulebook) -> Iterator[str]:
    """Yield a table of what would be told at each level of certainty, or more surely, for each family.

    Args:
        examples: of all families, those of a letter together.
        texts: that they are of.
        book: with the scorecards.
    """
    real = list(told([each for each in examples if not each.written], book))
    words = sum(text.words for text in texts if not text.written)
    labelled = _labelled(texts)
    for family in FAMILIES:
        relations = [each for each in examples if each.family == family and each.meant and each.holds]
        groups = [[each for each in relations if each.written is written] for written in (False, True)]
        shares = [_shares(group, book) for group in groups]
        yield f"{family}: {words} words of letters, {sum(text.written for text in texts)} fragments"
        told_so = labelled.get(_SORTS.get(family, family), 0)
        yield f"  people told {told_so}; {len(groups[0])} of letters, {len(groups[1])} of fragments"
        yield f"  are candidates and hold; each of these is broken {TIMES} times, half by slips"
        yield f"  {'':12} {'told if broken, letters':>27} {'fragments':>27}   told as they are"
        yield f"  {'':12} {_heads()} {_heads()}   false, per {_PER:,} words; true"
        for level, points in levels(book, family).items():
            own = [each for each, certainty in real if each.family == family and _reaches(certainty, level)]
            false = sum(not each.meant for each in own)
            columns = " ".join(f"{share.get((way, level), 0):13.0%}" for share in shares for way in Way)
            rate = false / max(words, 1) * _PER
            yield f"  {level.value:7} {points:4} {columns}   {false:5} {rate:20.1f} {len(own) - false:5}"


def _labelled(texts: Sequence[Text]) -> Mapping[str, int]:
    """Return how many relations people told, by sort; each part of a sum is one of part and whole too."""
    every = {(text.source, text.id, one.sort, one.places) for text in texts for one in text.relations}
    parts = {
        (*name, places[0], part)
        for *name, sort, places in every
        if sort in (SUM, PART)
        for part in places[1:]
    }
    return {**Counter(sort for _, _, sort, _ in every), PART: len(parts)}


def _heads() -> str:
    return " ".join(f"{way.value:>13}" for way in Way)


def highest(examples: Sequence[Example], card: Scorecard) -> Iterator[str]:
    """Yield what looks most like a relation and does not hold: some are errors of the letters."""
    failing = [(-card.total(each.evidence), each) for each in examples if not each.holds and not each.meant]
    failing.sort(key=lambda scored: scored[0])
    for points, each in failing[:_HIGHEST]:
        read = "read" if each.read else "not read"
        off = float(AGREEMENTS[each.family].off(each.quantities))
        missed = f"{' | '.join(each.figures)} off by {off:+.3f}"
        yield f"{-points:4} {each.source} {each.letter} ({read}) {missed}"


def _reaches(certainty: Certainty | None, level: Certainty) -> bool:
    order = list(Certainty)
    return certainty is not None and order.index(certainty) <= order.index(level)


def _shares(relations: Sequence[Example], book: Rulebook) -> Mapping[tuple[Way, Certainty], float]:
    """Return by the way of breaking and the level what share of relations is told at least so surely."""
    tried: Counter[Way] = Counter()
    found: Counter[tuple[Way, Certainty]] = Counter()
    for each in relations:
        for way, certainty in told_if_broken(each, book):
            tried[way] += 1
            found.update((way, level) for level in Certainty if _reaches(certainty, level))
    return {(way, level): many / tried[way] for (way, level), many in found.items()}
