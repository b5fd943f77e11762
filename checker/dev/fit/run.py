"""What is fitted from what, and what is shown of it?"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import md5
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

from checker.claims import Scorecard, total
from checker.data import folder
from checker.dev.fit.examples import Example, labels, of_fragments, of_letters
from checker.dev.fit.learn import Learnt, learn, usable
from checker.dev.fit.misses import looks

_SEEN = (-99, -20, -15, -10, -5, 0, 5, 10, 99)  # points between which candidates are counted
_SHOWN = 40  # candidates of many points that do not hold
_PAIR = 2  # figures: a whole and one part
_HEAD = (
    "# The points of evidence: decibels, ten for each factor of ten in the odds, so that they add up.",
    "# Fitted by `python -m checker.dev fit`; behind each: how often it was meant, of how many candidates.",
)


def fit(arguments: Sequence[str]) -> int:
    """Write rules/evidence.yaml."""
    say = argparse.ArgumentParser(prog="python -m checker.dev fit", description=__doc__)
    say.add_argument("letters", nargs="+", type=Path, help="files of JSON lines: id, text")
    say.add_argument("--labels", nargs="*", type=Path, default=[], help="files of labels of their relations")
    say.add_argument("--fragments", nargs="*", type=Path, default=[], help="fragments with their relations")
    told = say.parse_args(arguments)
    if find_spec("sklearn") is None:
        print("scikit-learn must be installed: pip install 'lint-letter[fit]'", file=sys.stderr)
        return 2
    known = labels(told.labels)
    every = [
        each for each in chain(of_letters(told.letters, known), of_fragments(told.fragments)) if usable(each)
    ]
    parts = [each for each in every if len(each.figures) == _PAIR]
    sums = [each for each in every if len(each.figures) > _PAIR]
    families = {family: _fitted(family, some) for family, some in (("sum", sums), ("part", parts))}
    _write(folder("rules") / "evidence.yaml", families)
    return 0


def _fitted(family: str, examples: Sequence[Example]) -> tuple[Sequence[Example], Learnt]:
    """Return the points of a family, having shown those of one half on the other."""
    one, other = ([each for each in examples if _half(each) is half] for half in (True, False))
    _show(other, learn(one).card, f"{family}: points of one half, shown on the other")
    learnt = learn(examples)
    _highest(examples, learnt.card)
    return examples, learnt


def _half(each: Example) -> bool:
    return md5(f"{each.source} {each.letter}".encode(), usedforsecurity=False).digest()[0] % 2 == 0


def _show(examples: Sequence[Example], card: Scorecard, title: str) -> None:
    print(title)
    scored = [(total(card.weigh(each.evidence)), each) for each in examples]
    for low, high in zip(_SEEN, _SEEN[1:], strict=False):
        some = [each for points, each in scored if low <= points < high]
        meant = sum(each.meant for each in some)
        fails = sum(not each.holds and not each.meant for each in some)
        print(f"  {low:4} to {high:3} points: {len(some):6} candidates, {meant:4} meant, {fails:6} fail")


def _highest(examples: Iterable[Example], card: Scorecard) -> None:
    """Print what looks most like a relation and does not hold: some are errors of the letters."""
    failing = [each for each in examples if not each.holds and not each.meant]
    failing.sort(key=lambda each: -total(card.weigh(each.evidence)))
    print("look most like relations, and do not hold:")
    for each in failing[:_SHOWN]:
        points = total(card.weigh(each.evidence))
        print(f"  {points:4} {each.source} {each.letter} {' | '.join(each.figures)} off by {each.off:+.3f}")


def _write(path: Path, families: Mapping[str, tuple[Sequence[Example], Learnt]]) -> None:
    lines = [line for family, (some, learnt) in families.items() for line in _family(family, some, learnt)]
    path.write_text("".join(f"{line}\n" for line in (*_HEAD, *lines)), encoding="utf-8", newline="\n")


def _family(family: str, examples: Sequence[Example], learnt: Learnt) -> Iterator[str]:
    seen: Counter[str] = Counter()
    meant: Counter[str] = Counter()
    for each, share in zip(examples, learnt.meant, strict=True):
        for name in each.evidence:
            seen[name] += 1
            meant[name] += share > 0.5
    yield f"{family}:"
    yield f"  always: {learnt.card.always}"
    for name, points in sorted(learnt.card.points.items(), key=lambda item: (-item[1], item[0])):
        if points:
            yield f'  "{name}": {points}  # {meant[name]} of {seen[name]}'
    yield f"broken {family}:"
    yield "  always: -23  # one relation in 200 is broken"
    for look, points in sorted(looks(examples, learnt.card).items()):
        yield f'  "{look}": {points}'
