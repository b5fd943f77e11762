"""Which letters have changed since a revision of git?

Git is asked and nothing else is run: no hook, filter or program that a repository names.
"""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

_GIT = ("git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false")


def since(revision: str, letters: Iterable[str]) -> frozenset[str] | str:
    """Return the real paths of changed and new files in the repositories of ``letters``, or what is wrong.

    Files that git does not know yet, and does not ignore, are new.
    """
    if not revision or revision.startswith("-"):
        return f"{revision!r} is no revision"
    changed: set[str] = set()
    for folder in sorted({str(Path(os.path.realpath(letter)).parent) for letter in letters}):
        found = _changed(revision, folder)
        if isinstance(found, str):
            return found
        changed |= found
    return frozenset(changed)


def _changed(revision: str, folder: str) -> set[str] | str:
    """Return what has changed in and under a folder."""
    diff = _asked(
        folder, "diff", "--name-only", "-z", "--no-ext-diff", "--relative", "--diff-filter=d", revision, "--"
    )
    if isinstance(diff, str):
        return diff
    new = _asked(folder, "ls-files", "--others", "--exclude-standard", "-z")
    if isinstance(new, str):
        return new
    names = (os.fsdecode(name) for name in (diff + new).split(b"\0") if name)
    return {os.path.realpath(Path(folder) / name) for name in names}


def _asked(folder: str, *words: str) -> bytes | str:
    try:
        done = subprocess.run([*_GIT, "-C", folder, *words], capture_output=True, check=False)  # noqa: S603  our own words
    except FileNotFoundError:
        return "git is not installed"
    except OSError as error:
        return f"git cannot be run: {error.strerror}"
    if done.returncode == 0:
        return done.stdout
    said = done.stderr.decode("utf-8", "replace").strip().splitlines()
    return f"git says: {said[0] if said else 'nothing'}"
