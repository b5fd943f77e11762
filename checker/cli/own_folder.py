"""In which folder stand the rules of whoever asks?"""

from collections.abc import Sequence
from pathlib import Path

from checker.cli.faulty import FaultyError, MisusedError
from checker.cli.plan import Plan

_HERE = "letter"  # any name: the settings that hold for a letter here are meant


def own_folders(named: Sequence[str]) -> tuple[str, ...]:
    """Return the folders of ``rule-folders`` in the settings that hold here, and those that were named.

    Raises:
        FaultyError: the file of settings is wrong; each fault has been shown.
    """
    folders: tuple[str, ...] = Plan({"rule-folders": tuple(named) or None}, ()).settings(_HERE)[
        "rule-folders"
    ]
    return tuple(dict.fromkeys(folders))


def own_folder(named: str | None) -> Path:
    """Return the folder to write in: the one that was named, else the first of the settings.

    Raises:
        MisusedError: there is none.
    """
    if named is not None:
        return Path(named)
    folders = own_folders(())
    if not folders:
        raise MisusedError("say where your rules stand: --rules DIR, or rule-folders in lint-letter.toml")
    return Path(folders[0])


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, and the folders that it stands in.

    Raises:
        FaultyError: it is there already, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise FaultyError(f"{path} is there already") from error
    except OSError as error:
        raise FaultyError(f"{path} cannot be written: {error.strerror}") from error
