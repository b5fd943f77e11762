"""What does one kind of input reach, as Atheris watches it? Started by ``corpus.py``, in its own process."""

import random
import sys

import atheris

with atheris.instrument_imports(include=["checker"]):  # whatever imports our program first
    from benchmarks.fuzz.actions import done
    from benchmarks.fuzz.mutations import changed
    from benchmarks.fuzz.seeds import LARGEST, Seed, seeds
    from benchmarks.fuzz.workers import warm

_SECONDS = 60  # of one input; what is slow is for a run to tell
_MEGABYTES = 2048


def main(kind: str, folder: str, seed: int, seconds: int) -> None:
    """Grow the files of a folder, which are of one kind; never returns."""
    own = seeds([], [kind])
    warm(own)
    count = 0

    def act(content: bytes) -> None:
        nonlocal count
        count += 1
        done(Seed(kind, content), count, seed, seconds=_SECONDS)

    def change(content: bytes, most: int, number: int) -> bytes:
        chance = random.Random(number)
        chosen = Seed(kind, content) if content else chance.choice(own)
        return changed(chosen, chance.choice(own).content, chance)[:most]

    options = (
        f"-max_total_time={seconds}",
        f"-max_len={LARGEST}",
        f"-seed={seed}",
        f"-rss_limit_mb={_MEGABYTES}",
    )
    atheris.Setup(["fuzz", folder, *options], act, custom_mutator=change)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
