"""Is a draft whole wherever the program that writes is killed? `python benchmarks/killed.py [--times 100]`

Sets comments in a letter (`--in-place`) and in a copy of it (`--annotate`), in turns, and kills the program
(SIGKILL) at a moment that is drawn (`--seed 1`): half of them anywhere in the last part of the run, half of
them at one of the system calls by which it writes (for these strace is needed). The letter is its user's
alone, and the umask gives whatever is made to everybody. After each kill

- the letter is its old bytes or the new ones, whole, and as private as it was;
- no copy is there, or a whole one;
- whatever else was left has a name of our own and nobody else may read it;

and after the next run, which ends by itself, nothing is left. Exit code 1 if one of these does not hold.
"""

import argparse
import collections
import io
import os
import random
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.readers.build_docx import docx, p  # noqa: E402  of this checkout

_WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken."
_DRAFT = docx("".join(p(f"{at}. {_WRONG}") for at in range(40)))
_WAYS = {"in-place": ["--in-place"], "annotate": ["--annotate", "copy.docx"]}
_STEPS = ("fsync", "rename", "linkat", "unlink", "chmod", "chown", "flock", "dup", "removexattr", "write")
_PREFIX = ".lint-letter-"
_KNOWN = ("brief.docx", "copy.docx")
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?")
_ENDS = 120


def main() -> int:
    """Kill as often as asked, and tell what was found afterwards."""
    asked = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    asked.add_argument("--times", type=int, default=100)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    drawn = random.Random(given.seed)
    found: collections.Counter[str] = collections.Counter()
    wrong = 0
    with tempfile.TemporaryDirectory() as around:
        whole, lasts = _undisturbed(Path(around))
        for number in range(given.times):
            way, how = list(_WAYS)[number % 2], None
            while how is None:
                folder = _fresh(Path(around))
                how = _killed(folder, way, drawn, lasts[way])
            found[f"{way}, {how}"] += 1
            for fault in _faults(folder, way, whole, found):
                wrong += 1
                print(f"! kill {number} ({way}, {how}): {fault}", flush=True)
    for what, times in sorted(found.items()):
        print(f"{times:5}  {what}")
    print(f"\n{given.times} kills, {wrong} that break a promise")
    return int(wrong > 0)


def _undisturbed(around: Path) -> tuple[bytes, dict[str, float]]:
    """Return the letter with its comments, and how long each way takes by itself."""
    lasts = {}
    made = b""
    for way in _WAYS:
        folder = _fresh(around)
        began = time.monotonic()
        assert _run(folder, way) == 1
        lasts[way] = time.monotonic() - began
        made = (folder / ("copy.docx" if way == "annotate" else "brief.docx")).read_bytes()
    return made, lasts


def _fresh(around: Path) -> Path:
    """Return a folder in which the draft lies, for its owner alone."""
    folder = around / "letters"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    (folder / "brief.docx").write_bytes(_DRAFT)
    (folder / "brief.docx").chmod(0o600)
    return folder


def _command(way: str) -> list[str]:
    return [sys.executable, "-P", "-m", "checker", "lint", "brief.docx", *_WAYS[way]]


def _run(folder: Path, way: str) -> int:
    with _started(_command(way), folder) as run:
        return run.wait(_ENDS)


def _started(command: list[str], folder: Path) -> "subprocess.Popen[bytes]":
    nothing = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    here = os.environ | {"PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, cwd=folder, env=here, umask=0, start_new_session=True, **nothing)


def _killed(folder: Path, way: str, drawn: random.Random, lasts: float) -> str | None:
    """Start a run and kill it; return where, None where it had ended before."""
    if shutil.which("strace") and drawn.random() < 0.5:
        step = drawn.choice(_STEPS)
        killing = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"inject=?{step}:signal=KILL:when=1"]
        with _started([*killing, "-e", f"trace=?{step}", *_command(way)], folder) as run:
            code = run.wait(_ENDS)
        return f"at {step}" if code in (-signal.SIGKILL, 128 + signal.SIGKILL) else None
    with _started(_command(way), folder) as run:
        time.sleep(drawn.uniform(0.3, 0.95) * lasts)
        run.kill()
        code = run.wait(_ENDS)
    return "at a moment" if code == -signal.SIGKILL else None


def _faults(folder: Path, way: str, comments: bytes, found: "collections.Counter[str]") -> Iterator[str]:
    """Look at what a kill left, and at what the next run leaves of it; give what must not be."""
    left = [path for path in folder.iterdir() if path.name not in _KNOWN]
    found[f"{way}, something was left"] += len(left) > 0
    yield from (f"{path.name} was left" for path in left if not path.name.startswith(_PREFIX))
    yield from _looked(folder, comments)
    (folder / "copy.docx").unlink(missing_ok=True)
    code = _run(folder, way)
    if code != 1:
        yield f"the next run ends with {code}"
    yield from (f"{path.name} is there still" for path in folder.iterdir() if path.name not in _KNOWN)
    yield from _looked(folder, comments)
    written = folder / ("copy.docx" if way == "annotate" else "brief.docx")
    if not written.exists() or not _same(written.read_bytes(), comments):
        yield "the next run writes something else"


def _looked(folder: Path, comments: bytes) -> Iterator[str]:
    """Give what is not whole, or not for the owner alone, of all that lies in a folder."""
    for path in folder.iterdir():
        mode = stat.S_IMODE(path.stat().st_mode)
        content = path.read_bytes()
        if content and mode & 0o077:
            yield f"{path.name} may be read by others: {mode:o}"
        if path.name == "brief.docx" and content != _DRAFT and not _same(content, comments):
            yield "the draft is not whole"
        if path.name == "copy.docx" and not _same(content, comments):
            yield "the copy is not whole"


def _same(one: bytes, other: bytes) -> bool:
    """Tell whether two letters are whole, and the same but for the times in them."""
    return _parts(one) == _parts(other) != {}


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as letter:
            return {name: _TIME.sub(b"", letter.read(name)) for name in letter.namelist()}
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return {}


if __name__ == "__main__":
    sys.exit(main())
