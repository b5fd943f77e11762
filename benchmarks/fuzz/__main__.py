"""Does a damaged letter, setting or rule crash, hang, flood or mislead the program, whatever is asked?

    python -m benchmarks.fuzz [FOLDER ...] [--inputs 100000] [--minutes 10] [--seed 1] [--jobs 2]
                              [--only docx,odt] [--often 1] [--seconds 5] [--memory 1024] [--keep FOLDER]
    python -m benchmarks.fuzz --grow FOLDER [--minutes 10] [--only docx,odt]

Damages small letters of every format, files of settings and files that users write, and those of the folders
named. Each is read in a process that has limits of time and memory; a share of them is read twice, linted,
linted twice, told in every format, annotated and read again, edited as in an editor, and mended. Input number
n of a seed is always the same bytes, and the same is done with it, whatever the number of workers:
``--from n --inputs 1 --keep FOLDER`` makes it again. Exit code 1 if anything went wrong.

With ``--grow`` no fault is looked for: what takes a branch of the program that nothing before it took is kept
in FOLDER, which the next run can be given (see corpus.py).

What goes wrong is told once per place in the program or promise, with the smallest number that shows it.
"""

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from benchmarks.fuzz.actions import Trouble  # noqa: TC001  as the others
from benchmarks.fuzz.corpus import grow
from benchmarks.fuzz.mutations import damaged
from benchmarks.fuzz.seeds import seeds
from benchmarks.fuzz.workers import Run, batches, warm

_GROWING = 10  # minutes


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    found = seeds(
        [*options.folders, *filter(None, [options.grow])], tuple(filter(None, options.only.split(",")))
    )
    print(f"{len(found)} to damage: {dict(Counter(seed.kind for seed in found))}", flush=True)
    with tempfile.TemporaryDirectory(prefix="fuzz-cache-") as cache:
        os.environ["XDG_CACHE_HOME"] = cache  # what was made of damaged files is nobody's
        if options.grow:
            return grow(found, Path(options.grow), options.seed, options.minutes or _GROWING)
        warm(found)
        run = Run(
            found,
            options.seed,
            options.first,
            options.inputs,
            options.jobs,
            options.seconds,
            options.memory,
            options.minutes,
            apart=options.apart,
            often=options.often,
        )
        return _run(run, options.keep)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        "python -m benchmarks.fuzz", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument("folders", nargs="*", help="what to damage beside our own, by suffix")
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--minutes", type=float, help="begin nothing new after so long")
    parser.add_argument("--from", dest="first", type=int, default=0, help="the number of the first input")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="", help="kinds, with commas")
    parser.add_argument("--often", type=float, default=1, help="how many times as often what is rare is done")
    parser.add_argument("--apart", action="store_true", help="read each PDF in a process of its own")
    parser.add_argument("--seconds", type=float, default=5, help="processor time of each thing that is done")
    parser.add_argument("--memory", type=int, default=1024, help="megabytes of a worker")
    parser.add_argument("--keep", help="a folder for the inputs that went wrong")
    parser.add_argument("--grow", metavar="FOLDER", help="keep there what takes new branches of the program")
    return parser.parse_args(arguments)


def _run(run: Run, keep: str | None) -> int:
    began = time.perf_counter()
    first: dict[str, Trouble] = {}
    times: Counter[str] = Counter()
    came: Counter[tuple[str, str]] = Counter()
    for count, done in enumerate(batches(run), 1):
        came.update(done.came)
        for trouble in done.troubles:
            times[trouble.where] += 1
            if trouble.where not in first or trouble.number < first[trouble.where].number:
                first[trouble.where] = trouble
                print(f"  {trouble.number}: {trouble.where}: {trouble.said}", flush=True)
        if count % 50 == 0:
            print(f"  {count} batches in {time.perf_counter() - began:.0f} s", flush=True)
    for trouble in sorted(first.values(), key=lambda one: one.where):
        print(
            f"\n{trouble.where} ({times[trouble.where]} times, first input {trouble.number})\n{trouble.said}"
        )
        if keep:
            _keep(run, trouble.number, Path(keep))
    inputs = sum(
        count
        for (_, what), count in came.items()
        if what.startswith(("read", "settle", "load", "lost")) and not what.startswith("read again")
    )
    print(f"\n{inputs} inputs, {sum(times.values())} wrong, in {time.perf_counter() - began:.0f} s")
    for (kind, what), count in sorted(came.items()):
        print(f"{count:9} {kind}: {what}")
    return 1 if first else 0


def _keep(run: Run, number: int, folder: Path) -> None:
    given = damaged(run.seeds, run.seed, number)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number}.{given.kind}").write_bytes(given.content)


if __name__ == "__main__":
    sys.exit(main())
