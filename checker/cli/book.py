"""Which rules are there, and are those that were named among them?"""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from checker import data, rulebook
from checker.catalogue import translated
from checker.cli.faulty import FaultyError, MisusedError, aside
from checker.cli.tongue import tongue
from checker.reporters import faults
from checker.reporters.colour import Paint, wanted
from checker.rulebook import Rulebook
from checker.tables import Fault

_SHOWN = 25


def rules(folders: Sequence[str], *, cache: bool = True) -> Rulebook:
    """Return our own rules and those of ``folders``.

    Raises:
        FaultyError: a rule file or table is wrong; each fault has been shown.
    """
    try:
        own = data.folder("rules")
    except FileNotFoundError as error:
        raise FaultyError(str(error)) from error
    loaded = rulebook.load(own, *map(Path, folders), cache=cache)
    if isinstance(loaded, Rulebook):
        return loaded
    refuse(loaded)
    count = len(loaded)
    raise FaultyError(
        f"{count} fault in rule files; no letter was read"
        if count == 1
        else f"{count} faults in rule files; no letter was read"
    )


def refuse(found: Iterable[Fault]) -> None:
    """Show faults on standard error, the first ones of many."""
    paint, ui = Paint(wanted(sys.stderr)), tongue()
    every = tuple(found)
    for fault in every[:_SHOWN]:
        aside(faults.render(fault, paint, ui), painted=True)
    if len(every) > _SHOWN:
        aside(translated(f"and {len(every) - _SHOWN:,} more", ui))


def known(named: Iterable[str], book: Rulebook) -> None:
    """Refuse a rule that there is not.

    Raises:
        MisusedError: with the name that was meant.
    """
    ids = sorted(rule.id for rule in book.rules)
    for name in named:
        if name not in ids:
            raise MisusedError(f"there is no rule {name!r}; {_meant(name, ids)}")


def spoken(language: str | None, book: Rulebook) -> None:
    """Refuse a language that neither we have nor a folder of the user's.

    Raises:
        MisusedError: there is no such language.
    """
    if language is not None and language not in book.languages:
        raise MisusedError(f"--lang: {language!r} is none of {', '.join(book.languages)}")


def _meant(name: str, ids: Sequence[str]) -> str:
    import difflib  # noqa: PLC0415  needed only when something is wrong

    near = difflib.get_close_matches(name, ids, n=1, cutoff=0.5)
    return (
        f"did you mean {near[0]}?"
        if near
        else "`lint-letter rules` lists them, and --rules DIR adds your own"
    )
