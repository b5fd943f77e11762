"""What does the word file of a new language begin with?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from checker import claims, data
from checker.cli.faulty import MisusedError
from checker.cli.own_folder import own_folder, write_new
from checker.rulebook.own_languages import FOLDER
from checker.tables.form import meant

CLDR = "cldr"  # the folder of grammars that has the blocks of languages that we do not have words of
_CODE = re.compile(r"[a-z]{2,3}")
_MODEL = "nl"
_OF_CLDR = ("separators", "months", "weekdays", "currencies")
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
    model = claims.model_words(_MODEL, *claims.languages())
    for name, section in model.items():
        if name in ("language", "order", *_OF_CLDR):
            continue
        if isinstance(section, Mapping):
            yield f"{name}:"
            yield from (_line(f"  {_key(key)}: []", words) for key, words in section.items())
        else:
            yield _line(f"{name}: []", section)


def _line(begun: str, words: Sequence[str]) -> str:
    """Return a line without words, and beside it some of the model's, to show what sort belongs there."""
    shown = ", ".join(words)
    few = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN].rpartition(',')[0] or shown[:_SHOWN]}, ..."
    return f"{begun}  # {_MODEL}: {few}" if few else begun


def _key(key: str) -> str:
    return key if key.replace("-", "").isalnum() else f'"{key}"'
