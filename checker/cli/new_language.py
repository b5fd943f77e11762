"""What does the word file of a new language begin with?"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from checker import claims, data
from checker.cli.faulty import MisusedError
from checker.cli.own_folder import own_folder, write_new
from checker.rulebook.own_languages import FOLDER
from checker.tables.form import meant

CLDR = "cldr"  # the folder of grammars that has the blocks of languages that we do not have words of
_CODE = re.compile(r"[a-z]{2,3}")
_MODEL = "nl"
_OF_CLDR = ("separators", "months", "weekdays", "currencies")
# Sections whose keys are a language's own: they begin without any.
_OPEN = (
    "mixed",
    "fractions",
    "hedges",
    "bounds",
    "cues",
    "facts",
    "evidence",
    "time",
    "classes",
    "header-fields",
    "clock",
)
_SHOWN = 60


def new_language(code: str, folder: str | None) -> Path:
    """Write languages/CODE.yaml, to be filled in, into a folder of one's own, and return its path.

    Raises:
        MisusedError: the code is none, is one of our languages, or no folder is known.
        FaultyError: there is such a file, or it cannot be written.
    """
    if not _CODE.fullmatch(code):
        raise MisusedError(f"{code!r} is no code of a language; write de, fr, pl ...")
    if code in claims.languages():
        raise MisusedError(f"the language {code!r} is one of ours")
    known = sorted(file.stem for file in data.folder("grammars").joinpath(CLDR).glob("*.txt"))
    if code not in known:
        raise MisusedError(f"there are no months and weekdays of {code!r}; {meant(code, known)}")
    path = own_folder(folder) / FOLDER / f"{code}.yaml"
    write_new(path, scaffold(code))
    return path


def scaffold(language: str) -> str:
    """Return a word file without words of our own: beside each section stand the words of the model."""
    return "".join(f"{line}\n" for line in _lines(language))


def _lines(language: str) -> Iterator[str]:
    yield f"# {language}: every word that the grammars know, one value and its spellings per line."
    yield "# A spelling ending in a full stop may also be written without it. Spellings match in any case."
    yield f"language: {language}"
    yield f"order: {_MODEL}  # how dates are ordered: as in nl, day before month, or in en, month before day"
    yield ""
    block = data.folder("grammars") / CLDR / f"{language}.txt"
    yield from block.read_text(encoding="utf-8").splitlines()
    yield ""
    model = claims.model_words()
    for name, section in model.items():
        if name not in ("language", "order", *_OF_CLDR):
            yield f"{name}: {_empty(name, section)}  # {_MODEL}: {_few(section)}".rstrip()


def _empty(name: str, section: Any) -> str:
    if name in _OPEN:
        return "{}"
    if isinstance(section, Mapping):
        closed = [key for key in section if not key[:1].isdigit()]
        return "{" + ", ".join(f"{key}: []" for key in closed) + "}"
    return "[]" if isinstance(section, list) else str(section)


def _few(section: Any) -> str:
    """Return some words of a section, to show what sort belongs there."""
    words = " ".join(str(section).replace("'", "").replace("{", "").replace("[", "").split())
    return words.strip("]}")[:_SHOWN].rstrip(", ]}")
