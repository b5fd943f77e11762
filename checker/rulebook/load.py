"""Where do the rules come from: from their files, or from what was made of the same files before?"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker import cache as kept
from checker.relations import RELATIONS, Relation
from checker.rulebook.book import Rulebook
from checker.tables.fault import Fault

INSIDE = ("tables", "languages")  # folders that may stand in one of rules
_MADE_BY = ("quantity", "claims", "tables", "relations", "rulebook")


def load(
    *folders: Path, relations: Mapping[str, Relation] = RELATIONS, cache: bool = False
) -> Rulebook | tuple[Fault, ...]:
    """Return the rules and tables of all ``folders``, or every fault found in them.

    With ``cache`` they may come from the user's cache, if that was made from the same files: to read and
    check two dozen rules takes longer than to lint a letter with them.
    """
    place = _place(folders) if cache and relations is RELATIONS else None
    stored = kept.read(place)
    if isinstance(stored, Rulebook):
        return stored
    from checker.rulebook import files  # noqa: PLC0415  PyYAML is imported with it

    book = files.read(folders, relations)
    if isinstance(book, Rulebook):
        kept.write(place, book)
    return book


def _place(folders: Sequence[Path]) -> Path | None:
    named = " ".join(str(folder) for folder in folders)  # one that is not there, or empty, is a fault
    return kept.place("rules", _files(folders), made_by=_MADE_BY, versions=named)


def _files(folders: Sequence[Path]) -> Iterator[Path]:
    for folder in folders:
        for inside in (folder, *(folder / name for name in INSIDE)):
            if inside.is_dir():
                yield from sorted(path for path in inside.iterdir() if path.suffix in (".yaml", ".yml"))
