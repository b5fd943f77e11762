"""Which damaged inputs reach more of the program than all before them?

They are worth damaging further: with each generation the damage gets deeper. The growth of a seed is the same
each time as long as it is given the same time; what was kept is told by its number.
"""

import random
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.fuzz.actions import done
from benchmarks.fuzz.mutations import changed
from benchmarks.fuzz.reached import Reached
from benchmarks.fuzz.seeds import LARGEST, Seed

_OFTEN = 4  # times as often as in a run are the rarer things done
_SECONDS = 20  # watching is slow


def grow(seeds: Sequence[Seed], folder: Path, seed: int, first: int, minutes: float) -> None:
    """Keep in ``folder`` what reaches new lines, until the minutes are over."""
    folder.mkdir(parents=True, exist_ok=True)
    reached = Reached()
    by_kind: dict[str, list[Seed]] = {}
    for number, each in enumerate(seeds):
        by_kind.setdefault(each.kind, []).append(each)
        reached.new(lambda given=each, at=number: done(given, at, seed, seconds=_SECONDS, often=100))
    print(f"{len(reached)} lines are reached by what is not damaged", flush=True)
    kept: Counter[str] = Counter()
    kinds, number, ends = sorted(by_kind), first, time.monotonic() + 60 * minutes
    while time.monotonic() < ends:
        given = _next(by_kind[kinds[number % len(kinds)]], random.Random(f"{seed}:{number}:grow"))
        new = reached.new(lambda: done(given, number, seed, seconds=_SECONDS, often=_OFTEN))
        if new and len(given.content) <= LARGEST:
            by_kind[given.kind].append(given)
            (folder / f"{seed}-{number}.{given.kind}").write_bytes(given.content)
            kept[given.kind] += 1
        number += 1
    print(f"{number - first} inputs, {len(reached)} lines reached, kept {dict(sorted(kept.items()))}")


def _next(same: Sequence[Seed], chance: random.Random) -> Seed:
    """Return one of a kind, damaged; what was kept last is damaged most often."""
    chosen = chance.choice(same if chance.random() < 0.5 else same[-10:])
    return Seed(chosen.kind, changed(chosen, chance.choice(same).content, chance))
