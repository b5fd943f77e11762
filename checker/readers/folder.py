"""Which files does the user mean, and what is in them?"""

import os
import stat
from pathlib import Path

from msgspec import Struct

from checker.readers.formats import IN_FOLDERS, MARKDOWN, too_large
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.readers.root import OFFICIAL, root

_STANDARD_INPUT = "-"
_XML = ".xml"
_LOOK = 8 * 1024
_LOCK = "~$"  # Word leaves such a file beside each letter that is open

_MISSING = Refusal("missing", "there is no such file or folder; check the name and where you are")
_NO_LETTERS = f"there are no letters ({', '.join(IN_FOLDERS)}) in this folder"


class Files(Struct, frozen=True):
    """The letters that a path stands for, sorted, and what else it might have meant.

    ``markdown`` are files in a folder that must be named; ``outward`` are links in it to letters elsewhere,
    which may have come with the folder.
    """

    letters: tuple[str, ...]
    markdown: tuple[str, ...] = ()
    outward: tuple[str, ...] = ()


def files(path: str) -> Files | Refusal:
    """Return the letters that a path stands for: itself, or those in the folder and all within it.

    In a folder every format that is read is a letter, but Markdown, which must be named. What is hidden, and
    what Word leaves beside an open letter, is left out. A folder within that may not be looked into is given
    as if it were a letter, so that it is refused and not passed over in silence; so is a link that leads out.
    """
    if path == _STANDARD_INPUT:
        return Files((path,))
    try:
        is_folder = stat.S_ISDIR(_stated(path).st_mode)
    except (OSError, ValueError) as error:
        return _refused(error)
    if not is_folder:
        return Files((path,))
    closed: list[OSError] = []
    found: list[str] = []
    markdown: list[str] = []
    for folder, folders, names in os.walk(path, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        seen = [name for name in names if not name.startswith((".", _LOCK))]
        found += [str(Path(folder, name)) for name in seen if _is_letter(folder, name)]
        markdown += [str(Path(folder, name)) for name in seen if _suffix(name) in MARKDOWN]
    for refusal in closed:
        if refusal.filename == path:
            return _refused(refusal)
        found.append(str(refusal.filename))
    outward = [letter for letter in found if _leads_out(letter, path)]
    inside = tuple(sorted(set(found).difference(outward)))
    return Files(inside, tuple(sorted(markdown)), tuple(sorted(outward))) if found else _none(len(markdown))


def load(path: str, limits: Limits = DEFAULT) -> bytes | Refusal:
    """Return the bytes of a file, or why they cannot be had."""
    try:
        found = _stated(path)
        if stat.S_ISDIR(found.st_mode):
            next(os.scandir(path), None)  # a folder that may not be looked into is refused for that
            return Refusal("unreadable", "it is a folder; name the letters in it")
        if not stat.S_ISREG(found.st_mode):
            return Refusal("unreadable", "it is no ordinary file; save the letter as a file, or give it to -")
        if found.st_size > limits.size:
            return too_large(limits, "size", found.st_size)
        with Path(path).open("rb") as file:
            return file.read(limits.size + 1)
    except (OSError, ValueError) as error:
        return _refused(error)


def _stated(path: str) -> os.stat_result:
    if not path:
        raise FileNotFoundError(path)  # an empty name is no file, though Path takes it for this folder
    return Path(path).stat()


def _none(markdown: int) -> Refusal:
    if markdown:
        whose = "its Markdown file is" if markdown == 1 else f"its {markdown} Markdown files are"
        return Refusal("no-letters", f"{_NO_LETTERS}; {whose} read only where named")
    return Refusal("no-letters", f"{_NO_LETTERS}; name another, or name the files")


def _is_letter(folder: str, name: str) -> bool:
    if _suffix(name) == _XML:
        return _is_official(Path(folder, name))
    return _suffix(name) in IN_FOLDERS


def _leads_out(letter: str, folder: str) -> bool:
    around = os.path.join(os.path.realpath(folder), "")  # noqa: PTH118  with a separator behind it
    return Path(letter).is_symlink() and not os.path.realpath(letter).startswith(around)


def _suffix(name: str) -> str:
    return Path(name).suffix.lower()


def _is_official(path: Path) -> bool:
    """Look into a file, for much that is no letter is called .xml; what cannot be opened is passed by."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return False
        with path.open("rb") as file:
            return root(file.read(_LOOK)) in OFFICIAL
    except OSError:
        return False


def _refused(error: OSError | ValueError) -> Refusal:
    if isinstance(error, PermissionError):
        return Refusal("unreadable", "you may not read it; ask its owner, or copy it to where you may")
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        return _MISSING
    return Refusal(
        "unreadable", f"it cannot be read ({error.strerror}); copy it to another place and try again"
    )
