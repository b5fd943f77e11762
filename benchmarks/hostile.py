"""How long does each hostile file take, and how much memory? `python benchmarks/hostile.py [WORD|FILE ...]`

The files are those that the tests make (``tests/readers/hostile.py``); with words only those whose name has
one. Each is read in a process of its own. The seconds are the processor's for reading it, so that what else
the machine does weighs less; the megabytes are the whole process's, or those of the one that reads a PDF.
Marked is what takes more than 2 seconds or 500 MB (a PDF: the 1024 that it is held to); exit code 1 if any
is.

Files and folders that are there are linted instead, each by the whole program, and told with its exit code
and what is said of it; `--by COMMAND` takes another program than this checkout's: an older one, to compare.
"""

import json
import os
import shlex
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.apart import apart, megabytes  # noqa: E402  of this checkout
from checker import readers  # noqa: E402
from checker.readers.refusal import Refusal  # noqa: E402
from tests.readers import hostile  # noqa: E402

_OF_THE_FILE = ("fault", "unreadable", "Not read", "Error")
_ENDS = 60  # seconds after which a program is ended
_SECONDS, _MEGABYTES, _MEGABYTES_OF_A_PDF = 2, 500, 1100


def main(words: list[str]) -> int:
    """Read all files and tell of them, the slowest first."""
    if words[:1] == ["--by"]:
        return _linted(shlex.split(words[1]), words[2:])
    if words and all(Path(word).exists() for word in words):
        return _linted([sys.executable, "-m", "checker", "lint"], words)
    told = []
    with tempfile.TemporaryDirectory() as folder:
        for name, make in hostile.corpus().items():
            if not words or any(word in name for word in words):
                path = Path(folder, name)
                path.write_bytes(make())
                told.append((name, apart(__file__, "--one", str(path))))
                path.unlink()
    told.sort(key=lambda each: -each[1].get("seconds", 60))
    marked = 0
    for name, found in told:
        seconds, used = found.get("seconds", found["wall"]), found.get("megabytes", 0)
        most = _MEGABYTES_OF_A_PDF if name.endswith(".pdf") else _MEGABYTES
        over = bool(found["wrong"]) or seconds > _SECONDS or used > most
        marked += over
        said = found["wrong"] or found["code"] or "read"
        print(f"{'!' if over else ' '} {seconds:6.2f} s {used:5} MB  {name:44} {said}")
    print(f"\n{len(told)} files, {marked} over the limits")
    return int(marked > 0)


def _linted(program: list[str], paths: list[str]) -> int:
    """Lint files and folders, each by a process of its own, and tell of them."""
    marked = 0
    for path in paths:
        seconds, used, code, said = _run([*program, path])
        over = seconds > _SECONDS or used > _MEGABYTES or code not in (0, 1, 2) or "Traceback" in said
        marked += over
        lines = [line for line in said.splitlines() if line.strip()]
        last = next((line for line in lines if line.startswith(_OF_THE_FILE)), (lines or [""])[-1])
        named = last.replace(path, Path(path).name)
        print(f"{'!' if over else ' '} {seconds:6.2f} s {used:5} MB  {code:4}  {Path(path).name:40} {named}")
    print(f"\n{len(paths)} linted, {marked} over the limits")
    return int(marked > 0)


def _run(command: list[str]) -> tuple[float, int, int, str]:
    """Return a command's seconds of the processor, its megabytes, its exit code and what it said."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)} if command[0] == sys.executable else os.environ
    with tempfile.TemporaryFile() as said:
        given = {"stdout": said, "stderr": said, "stdin": subprocess.DEVNULL, "env": environment}
        with subprocess.Popen(command, **given) as run:
            ends = threading.Timer(_ENDS, run.kill)
            ends.start()
            _, status, spent = os.wait4(run.pid, 0)
            ends.cancel()
            run.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read().decode("utf-8", "replace")
        return spent.ru_utime + spent.ru_stime, spent.ru_maxrss // 1024, run.returncode, text


def _one(path: str) -> None:
    began = _processor()
    found = readers.read(path)
    seconds = _processor() - began
    code = found.code if isinstance(found, Refusal) else None
    print(json.dumps({"seconds": seconds, "megabytes": megabytes(), "code": code}))


def _processor() -> float:
    spent = os.times()
    return spent.user + spent.system + spent.children_user + spent.children_system


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        _one(sys.argv[2])
    else:
        sys.exit(main(sys.argv[1:]))
