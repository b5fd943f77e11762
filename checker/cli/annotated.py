"""Where does a copy of a letter with comments on its findings go, and may it go there?"""

import datetime as dt
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from checker.cli.letters import STDIN, Letter
from checker.cli.own_errors import DEBUG, own_error
from checker.finding import Finding
from checker.lint import Report
from checker.readers import Limits
from checker.readers.refusal import Refusal

_SUFFIXES = {"docx": (".docx",), "odt": (".odt", ".fodt")}


class Annotation(Struct, frozen=True):
    """Where annotated letters are written: to ``copy``, or with ``in_place`` over themselves.

    ``several``: a letter has annexes, so that ``copy`` is the folder for a copy of each of its files that
    can hold comments.
    """

    copy: str | None = None
    in_place: bool = False
    several: bool = False

    @property
    def asked(self) -> bool:
        """Whether comments are asked for at all."""
        return self.in_place or self.copy is not None

    def obstacle(self, letters: Sequence[Letter], *, original: bool) -> str | None:
        """Return why what was asked for cannot be, before a letter is read."""
        option = "--in-place" if self.in_place else "--annotate"
        if not self.asked:
            return None
        if self.in_place and self.copy is not None:
            return "--annotate writes a copy and --in-place the letter itself; give one of them"
        if original:
            return f"{option} sets comments in the letter as it is now; leave out --original"
        if self.several and not any(_holds_comments(letter.path) for letter in letters):
            return f"{option}: none of these files can hold comments; only .docx and .odt can"
        if self.copy is None:
            if any(letter.path == STDIN for letter in letters):
                return "--in-place: standard input is no file; use --annotate"
            return None
        if self.several:
            return self._obstacle_to_folder(Path(self.copy), letters)
        if len(letters) != 1:
            return f"--annotate writes one copy, and {len(letters)} letters were named; use --in-place"
        return self._obstacle_to_copy(Path(self.copy), letters[0])

    def target(self, path: str) -> str:
        """Return where a letter is written with its comments."""
        if self.copy is None:
            return path
        return str(Path(self.copy, Path(path).name)) if self.several else self.copy

    def commented(self, report: Report, path: str) -> str | None:
        """Return the file that has a letter's comments, once it was written; None if none was asked for."""
        made = self.asked and not report.unlinted and report.format in _SUFFIXES
        return self.target(path) if made else None

    def write(
        self, report: Report, findings: tuple[Finding, ...], content: bytes, path: str, limits: Limits
    ) -> str | None:
        """Write one letter with comments on ``findings``; return why not, if so."""
        try:
            return self._written(report, findings, content, path, limits)
        except Exception as error:
            if os.environ.get(DEBUG):
                raise
            return own_error(error)

    def _obstacle_to_folder(self, folder: Path, letters: Sequence[Letter]) -> str | None:
        if not folder.is_dir():
            return f"--annotate: with annexes, name a folder for the copies; {folder} is none"
        seen: set[Path] = set()
        for letter in letters:
            copy = Path(self.target(letter.path))
            if not _holds_comments(letter.path):
                continue
            if copy in seen:
                return f"--annotate: two of the files are called {copy.name}"
            seen.add(copy)
            obstacle = self._obstacle_to_copy(copy, letter)
            if obstacle is not None:
                return obstacle
        return None

    def _obstacle_to_copy(self, copy: Path, letter: Letter) -> str | None:
        if copy.is_symlink():
            return f"--annotate: {copy} is a link; name the file itself"
        if copy.is_dir():
            return f"--annotate: {copy} is a folder"
        if not copy.parent.is_dir():
            return f"--annotate: there is no folder {copy.parent}"
        if copy.exists() and Path(letter.path).exists() and copy.samefile(letter.path):
            return f"--annotate: {copy} is the letter itself; use --in-place to write over it"
        if copy.exists():
            return (
                f"--annotate: {copy} is there already; "
                "name another file, or check that copy itself with --in-place"
            )
        if not _holds_comments(str(copy)):
            return f"--annotate: {copy} is neither .docx nor .odt, and only these can hold comments"
        return None

    def _written(
        self, report: Report, findings: tuple[Finding, ...], content: bytes, path: str, limits: Limits
    ) -> str | None:
        if report.unreadable is not None or report.reading is None:
            return None  # it has been told already
        from checker import writers  # noqa: PLC0415  start-up time

        form = report.format or ""
        if form not in writers.FORMATS:
            if self.several:
                return None  # the others can
            return f"a .{form} letter cannot hold comments; only .docx and .odt can"
        target = Path(self.target(path))
        if self.copy is None and (closed := _closed(target)) is not None:
            return closed
        flat = not content.startswith(b"PK")
        suffix = ".fodt" if flat else f".{form}"
        if self.copy is not None and target.suffix.lower() != suffix:
            return f"the letter is {suffix} inside, so its copy must be called {suffix} too"
        made = writers.annotate(
            content,
            report.reading.document,
            findings,
            language=report.language or "en",
            moment=dt.datetime.now(dt.UTC),
            limits=limits,
        )
        if isinstance(made, Refusal):
            return made.message
        return self._saved(made, content, target, path)

    def _saved(self, made: bytes, content: bytes, target: Path, letter: str) -> str | None:
        if self.copy is None:
            if made == content:
                return None
            program = _opened_in(target)
            if program is not None:
                return f"it is open in {program}; close it first"
        from checker.cli.whole import ChangedError, save_bytes, source  # noqa: PLC0415  start-up time

        still = content if self.copy is None else None
        try:
            save_bytes(made, str(target), source(letter), new=self.copy is not None, still=still)
        except ChangedError:
            return "it was changed while it was read; try again"
        except OSError as error:
            return f"{target} cannot be written: {error.strerror}"
        return None


_WRITABLE = 0o222

NO_COMMENTS = Annotation()


def _holds_comments(path: str) -> bool:
    suffixes = (suffix for some in _SUFFIXES.values() for suffix in some)
    return Path(path).suffix.lower() in suffixes


def _closed(letter: Path) -> str | None:
    """Return why a letter is not to be written over: nobody may, or it is not where it seems to be."""
    if letter.is_symlink():
        return f"it is a link to {os.path.realpath(letter)}; name that file if it is meant"
    # Who may do all (root) may write it as well, but its owner has said that it is finished.
    if not letter.stat().st_mode & _WRITABLE or not os.access(letter, os.W_OK):
        return "it may only be read; use --annotate to write a copy"
    return None


def _opened_in(letter: Path) -> str | None:
    """Tell in which program a letter is open, by the file that it leaves beside it."""
    # Word puts its sign in place of the first two letters of a name, but before a short one.
    if any(letter.with_name(f"~${name}").exists() for name in (letter.name, letter.name[2:])):
        return "Word"
    return "LibreOffice" if letter.with_name(f".~lock.{letter.name}#").exists() else None
