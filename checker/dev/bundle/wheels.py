"""Which wheels does our wheel need on another kind of machine, and where do they come from?

pip fetches wheels for another machine, but asks the markers of requirements of the machine it runs on: on
Linux it leaves out what only Windows needs. So what it brought is read, what the other machine still misses
is asked for by name until nothing is missing, and what only this machine would need is taken away.
"""

import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from email.parser import BytesParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from checker.dev.bundle.target import Target

EXTRAS = ("lsp", "pdf")
"""The extras of who uses the program; all others are for who works on it."""


class MissingError(Exception):
    """A wheel cannot be had; what pip says of it."""


def gather(ours: Path, target: Target, folder: Path, source: Path | None = None) -> tuple[Path, ...]:
    """Put our wheel and all that it needs on ``target`` into ``folder``; return the files.

    ``source`` is a folder of wheels to take them from, instead of the package index that pip knows.

    Raises:
        MissingError: there is no wheel of something, a release as source alone for one.
    """
    asked = [f"{ours}[{','.join(EXTRAS)}]"]
    while True:
        _download(asked, target, folder, source)
        needed, missing = _needed(_there(folder), target)
        if not missing:
            break
        asked += missing
    kept = tuple(path for name, path in sorted(_there(folder).items()) if name in needed)
    for path in folder.glob("*.whl"):
        if path not in kept:
            path.unlink()
    return kept


def _download(asked: Sequence[str], target: Target, folder: Path, source: Path | None) -> None:
    for path in folder.glob("*.whl"):  # another answer may have other versions
        path.unlink()
    words = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input"]
    words += ["--only-binary=:all:", "--implementation=cp", f"--python-version={target.python}"]
    words += [f"--platform={tag}" for tag in target.tags]
    words += [f"--dest={folder}"]
    words += [] if source is None else ["--no-index", f"--find-links={source}"]
    done = subprocess.run([*words, *asked], capture_output=True, text=True, check=False)  # noqa: S603  our own words
    if done.returncode:
        raise MissingError(done.stderr.strip())


def _there(folder: Path) -> Mapping[str, Path]:
    """Return the wheels of a folder by the names of what they hold."""
    return {str(parse_wheel_filename(path.name)[0]): path for path in folder.glob("*.whl")}


def _needed(there: Mapping[str, Path], target: Target) -> tuple[frozenset[str], list[str]]:
    """Return the names of all that our wheel needs, and the requirements of it that nothing there meets."""
    seen: set[tuple[str, str]] = set()
    missing: dict[str, None] = {}
    waiting = [Requirement(f"lint-letter[{','.join(EXTRAS)}]")]
    while waiting:
        one = waiting.pop()
        name = canonicalize_name(one.name)
        if name not in there:
            missing[f"{one.name}{_bracketed(one)}{one.specifier}"] = None
            continue
        for extra in ("", *one.extras):
            if (name, extra) not in seen:
                seen.add((name, extra))
                waiting += _requirements(there[name], target, extra)
    return frozenset(name for name, _ in seen), list(missing)


def _requirements(wheel: Path, target: Target, extra: str) -> Iterator[Requirement]:
    """Yield what a wheel requires on ``target``, with one of its extras or, "", without any."""
    with zipfile.ZipFile(wheel) as packed:
        (file,) = (name for name in packed.namelist() if name.endswith(".dist-info/METADATA"))
        read = BytesParser().parsebytes(packed.read(file), headersonly=True)
    facts = {**target.facts, "extra": extra}
    for line in read.get_all("Requires-Dist", []):
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(facts):
            yield requirement


def _bracketed(requirement: Requirement) -> str:
    return f"[{','.join(sorted(requirement.extras))}]" if requirement.extras else ""
