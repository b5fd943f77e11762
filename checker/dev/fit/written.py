"""How do points stand in rules/evidence.yaml, with what they were learnt from?"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from checker.dev.fit.examples import Example
from checker.dev.fit.fitted import Fitted
from checker.dev.fit.misses import LETTERS_ARE_RIGHT, Miss

_LIKELY = 0.5  # from which a candidate is counted as meant

_HEAD = """\
# The points of evidence: decibels, ten for each factor of ten in the odds, so that they add up.
# Fitted by `python -m checker.dev fit` (CONTRIBUTING.md says how); no line is written by hand.
# Behind each: of the candidates learnt from that had this evidence, how many are meant (a person told them,
# or their figures agree against all odds), how many hold, how many fail, and n, how many there were.
# Evidence of 0 points was tried: it says nothing, or never occurred. Of a miss: how often it was seen.
"""


def written(families: Mapping[str, Fitted], tried: Mapping[str, frozenset[str]], source: str) -> str:
    """Return the file.

    Args:
        families: what was fitted, by family.
        tried: the names of all evidence by family, of what no candidate of it has too.
        source: a sentence that says to how much.
    """
    lines = [f"# {source}"]
    for family, each in families.items():
        lines += [f"{family}:", *_points(each, tried[family]), f"broken {family}:", *_misses(each.misses)]
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _points(each: Fitted, tried: frozenset[str]) -> Iterator[str]:
    likely = [share > _LIKELY for share in each.meant]
    holding = [one.holds for one in each.examples]
    meant, holds, seen = (
        _counted(each.examples, which) for which in (likely, holding, [True] * len(holding))
    )
    points = each.card.points
    yield f"  always: {each.card.always}  # {_counts(sum(likely), sum(holding), len(holding))}"
    for name in sorted(tried, key=lambda name: (-points.get(name, 0), -seen[name], name)):
        yield f'  "{name}": {points.get(name, 0)}  # {_counts(meant[name], holds[name], seen[name])}'


def _counted(examples: Sequence[Example], which: Sequence[bool]) -> Counter[str]:
    """Return how many of the examples that count have each piece of evidence."""
    return Counter(
        name for each, counts in zip(examples, which, strict=True) if counts for name in each.evidence
    )


def _counts(meant: int, holds: int, seen: int) -> str:
    return f"meant {meant}, holds {holds}, fails {seen - holds}, n {seen}"


def _misses(misses: Mapping[str, Miss]) -> Iterator[str]:
    yield f"  always: {LETTERS_ARE_RIGHT}  # one relation in 200 is broken"
    for name, each in misses.items():
        yield f'  "{name}": {each.points}  # {each.broken:.1%} of the broken, {each.other:.1%} of the rest'
