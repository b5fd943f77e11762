"""How is git asked about a repository without one of its settings being read?

Git reads the settings of the repository it is in, and they name programs: filters, hooks, monitors, pagers,
credential helpers, ways to fetch what is missing. So it is never started in the letters' repository, but in
an empty one in a folder of our own. That one is lent the objects (which are data, and named by their hashes)
and has copies of what says which object is meant: the references, the index, and what is ignored.
"""

import os
import re
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from checker.leftovers import begun
from checker.ordinary import content, copied

_SECONDS = 60
_REFERENCE = 4096  # bytes: the name of an object, or of another reference
_REFERENCES = 100_000
_OBJECTS_DEEP = 2  # folders within folders of objects that git looks into: info/commit-graphs/
_DEEPEST = 100  # folders within folders of a reference's name
_LARGEST = 256 * 1024 * 1024
_SETTINGS = 1024 * 1024
_LINK = re.compile(rb"gitdir: (.+)")
_SHA_256 = re.compile(rb"^\s*objectformat\s*=\s*\"?sha256\"?\s*$", re.IGNORECASE | re.MULTILINE)
_OWN = """\
[core]
	repositoryformatversion = 1
	bare = false
	fsmonitor = false
	untrackedCache = false
	commitGraph = false
	hooksPath = {nothing}
	attributesFile = {nothing}
[extensions]
	objectFormat = {form}
"""
_FIRST = ("-c", "core.fsmonitor=false", "--no-optional-locks", "--no-pager")


class RefusedError(Exception):
    """Git cannot be asked, or says no; in a sentence."""


def repository(folder: Path) -> Path | None:
    """Return the folder of the repository that a folder is in, None where it is in none."""
    return next((root for root in (folder, *folder.parents) if _settings_of(root) is not None), None)


class Borrowed:
    """A repository of our own with what another one has; there only while it is entered.

    Raises:
        RefusedError: its references or its index cannot be had.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._own, self._lock = begun(Path(os.path.realpath(tempfile.gettempdir())), _folder)
        self._objects = root

    def __enter__(self) -> Self:
        """Make it."""
        try:
            theirs = _settings_of(self.root)
            assert theirs is not None, "it has been found"
            self._fill(theirs, _shared(theirs))
        except BaseException:
            self._take_away()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take it away."""
        self._take_away()

    def git(self, *words: str, given: bytes = b"", none: int = 0) -> bytes:
        """Return what git answers; ``none`` is the exit code with which it says that there is nothing.

        Raises:
            RefusedError: git is not there, says no, or does not end.
        """
        program = _program()
        try:
            done = subprocess.run(  # noqa: S603  our own words
                [program, *_FIRST, *words],
                input=given,
                capture_output=True,
                check=False,
                cwd=self.root,
                env=self._environment(),
                timeout=_SECONDS,
            )
        except subprocess.TimeoutExpired as error:
            raise RefusedError(f"git did not answer in {_SECONDS} seconds") from error
        except OSError as error:
            raise RefusedError(f"git cannot be run: {error.strerror}") from error
        if done.returncode in (0, none):
            return done.stdout
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RefusedError(f"git says: {said[0] if said else 'nothing'}")

    def _take_away(self) -> None:
        shutil.rmtree(self._own, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)

    def _environment(self) -> Mapping[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
        return kept | {
            "GIT_DIR": str(self._own),
            "GIT_WORK_TREE": str(self.root),
            "GIT_OBJECT_DIRECTORY": str(self._objects),
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_ATTR_NOSYSTEM": "1",
            "GIT_ALLOC_LIMIT": "256m",
            "GIT_NO_REPLACE_OBJECTS": "1",
            "GIT_NO_LAZY_FETCH": "1",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "LC_ALL": "C",
        }

    def _fill(self, theirs: Path, shared: Path) -> None:
        """Copy what may be copied; HEAD and the index are the work tree's own, the rest may be shared."""
        self._objects = shared / "objects"
        _refuse_pipes(self._objects)
        settings = content(shared / "config", _SETTINGS)
        form = "sha256" if isinstance(settings, bytes) and _SHA_256.search(settings) else "sha1"
        (self._own / "config").write_text(_OWN.format(nothing=_quoted(os.devnull), form=form), "utf-8")
        (self._own / "refs").mkdir()  # git wants it, whatever theirs is
        (self._own / "info").mkdir()
        self._copy(theirs / "HEAD", self._own / "HEAD", _REFERENCE)
        self._copy(theirs / "index", self._own / "index", _LARGEST)
        for part in sorted(theirs.glob("sharedindex.*"))[:10]:
            self._copy(part, self._own / part.name, _LARGEST)
        self._copy(shared / "info" / "exclude", self._own / "info" / "exclude", _SETTINGS)
        self._copy(shared / "packed-refs", self._own / "packed-refs", _LARGEST)
        if not (shared / "refs").is_symlink():
            self._copy_references(shared)

    def _copy_references(self, shared: Path) -> None:
        count = 0
        for folder, inside, names in os.walk(shared / "refs"):
            within = Path(folder).relative_to(shared)
            count += len(inside) + len(names)
            if count > _REFERENCES or len(within.parts) > _DEEPEST:
                raise RefusedError(
                    f"the repository has more than {_REFERENCES:,} references, or nests them deeper than "
                    f"{_DEEPEST}; pack them"
                )
            (self._own / within).mkdir(exist_ok=True)
            for name in names:
                self._copy(Path(folder, name), self._own / within / name, _REFERENCE)

    @staticmethod
    def _copy(source: Path, to: Path, most: int) -> None:
        """Copy a file if it is an ordinary one; a link leads out, and is left."""
        if not source.is_symlink():
            copied(source, to, most)


def _folder(path: Path) -> int | None:
    path.mkdir(mode=0o700)
    return None if os.name == "nt" else os.open(path, os.O_RDONLY)


def _refuse_pipes(objects: Path) -> None:
    """Refuse objects of which one is no ordinary file: git reads them itself, and would wait for a pipe.

    Raises:
        RefusedError: there is one.
    """
    waiting = [(objects, 0)]
    while waiting:
        folder, depth = waiting.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False) and depth < _OBJECTS_DEEP:
                        waiting.append((Path(entry.path), depth + 1))
                    elif not (entry.is_file(follow_symlinks=False) or _is_harmless(entry)):
                        raise RefusedError(f"{entry.path} is no ordinary file, and git would read it")
        except OSError as error:
            raise RefusedError(f"{folder} cannot be read: {error.strerror}") from error


def _is_harmless(entry: "os.DirEntry[str]") -> bool:
    """Tell whether a folder, or what a link leads to, is nothing to wait for."""
    try:
        mode = entry.stat().st_mode
    except OSError:
        return True  # it leads nowhere
    return stat.S_ISDIR(mode) or stat.S_ISREG(mode)


def _settings_of(root: Path) -> Path | None:
    """Return the folder in which git keeps what it knows of a work tree; in a linked one a file names it."""
    inside = root / ".git"
    named = content(inside, _REFERENCE)
    if isinstance(named, bytes):
        link = _LINK.match(named)
        inside = root / os.fsdecode(link[1].strip()) if link else inside
    return inside if (inside / "HEAD").exists() and (_shared(inside) / "objects").is_dir() else None


def _shared(settings: Path) -> Path:
    """Return the folder that linked work trees have in common."""
    named = content(settings / "commondir", _REFERENCE)
    return settings / os.fsdecode(named.strip()) if isinstance(named, bytes) and named.strip() else settings


def _program() -> str:
    """Return git, as the whole paths of PATH have it: never one that lies where the program runs.

    Raises:
        RefusedError: there is none.
    """
    folders = (folder for folder in os.environ.get("PATH", os.defpath).split(os.pathsep))
    absolute = os.pathsep.join(folder for folder in folders if Path(folder).is_absolute())
    found = shutil.which("git", path=absolute)
    if found is None or not Path(found).is_absolute():
        raise RefusedError("git is not installed")
    return found


def _quoted(path: str) -> str:
    return '"' + path.replace("\\", "\\\\") + '"'
