"""Which damaged inputs reach more of the program than all before them?

They are worth damaging further: with each generation the damage gets deeper. Atheris watches the branches of
our program and keeps what takes a new one (``pip install atheris``, where that works); the damage is ours.
"""

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks.fuzz.seeds import Seed


def grow(given: Sequence[Seed], folder: Path, seed: int, minutes: float) -> int:
    """Keep in ``folder`` what reaches more than ``given`` does, for some minutes; return an exit code.

    Atheris ends the process that it runs in, so each kind has one.
    """
    if find_spec("atheris") is None:
        print("to grow a corpus, install atheris; without it, what is damaged is our own letters")
        return 2
    folder.mkdir(parents=True, exist_ok=True)
    kinds = sorted({each.kind for each in given})
    for kind in kinds:
        with tempfile.TemporaryDirectory(prefix="fuzz-grow-") as work:
            for number, each in enumerate(one for one in given if one.kind == kind):
                Path(work, str(number)).write_bytes(each.content)
            seconds = max(1, round(60 * minutes / len(kinds)))
            arguments = (kind, work, str(seed), str(seconds))
            made = subprocess.run(
                [sys.executable, "-m", "benchmarks.fuzz.watched", *arguments],
                capture_output=True,
                text=True,
                check=False,
            )
            print(f"{kind}: {_last(made.stderr)}", flush=True)
            for path in Path(work).iterdir():
                if not path.name.isdigit():
                    (folder / f"{path.name[:12]}.{kind}").write_bytes(path.read_bytes())
    return 0


def _last(said: str) -> str:
    """Return what libFuzzer told last of its coverage and its corpus."""
    told = [line for line in said.splitlines() if " cov: " in line]
    return " ".join(told[-1].partition(" L: ")[0].split()) if told else said[-300:]
