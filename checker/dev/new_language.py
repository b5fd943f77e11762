"""What does the word file of a new language begin with?"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from checker.data import folder
from checker.dev import cldr

_CODE = re.compile(r"[a-z]{2,3}")
_MODEL = "nl"
_OF_CLDR = ("separators", "months", "weekdays", "currencies")
# Sections whose keys are a language's own: they begin without any.
_OPEN = (
    "mixed",
    "collectives",
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


def new_language(arguments: Sequence[str]) -> int:
    """Write grammars/words/CODE.yaml, to be filled in."""
    if len(arguments) != 1 or not _CODE.fullmatch(arguments[0]):
        print("usage: python -m checker.dev new-language CODE (as CLDR has it: fy, de)", file=sys.stderr)
        return 2
    path = folder("grammars") / "words" / f"{arguments[0]}.yaml"
    if path.exists():
        print(f"{path} is there already", file=sys.stderr)
        return 2
    from babel import UnknownLocaleError  # noqa: PLC0415  only developers have it

    try:
        text = scaffold(arguments[0])
    except UnknownLocaleError as error:
        print(f"CLDR does not know {arguments[0]!r}: {error}", file=sys.stderr)
        return 2
    path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{path}: fill it in, from the top; what stays empty is silent")
    return 0


def scaffold(language: str) -> str:
    """Return a word file without words of our own: beside each section stand the words of the model."""
    return "".join(f"{line}\n" for line in _lines(language))


def _lines(language: str) -> Iterator[str]:
    yield f"# {language}: every word that the grammars know, one value and its spellings per line."
    yield "# A spelling ending in a full stop may also be written without it. Spellings match in any case."
    yield f"language: {language}"
    yield f"order: {_MODEL}  # which file of ../ orders dates: nl, day before month, or en, month before day"
    yield ""
    yield cldr.FIRST.rstrip("\n")
    yield from cldr.block(language)
    yield cldr.LAST.rstrip("\n")
    yield ""
    model = yaml.safe_load(_model().read_text(encoding="utf-8"))
    for name, section in model.items():
        if name not in ("language", "order", *_OF_CLDR):
            empty = yaml.safe_dump(_empty(name, section), default_flow_style=True, width=1_000).strip()
            yield f"{name}: {empty.removesuffix('...').strip()}  # {_MODEL}: {_few(section)}".rstrip()


def _model() -> Path:
    return folder("grammars") / "words" / f"{_MODEL}.yaml"


def _empty(name: str, section: Any) -> Any:
    if name in _OPEN:
        return {}
    if isinstance(section, Mapping):
        return {key: [] for key in section if isinstance(key, str)}
    return [] if isinstance(section, list) else section


def _few(section: Any) -> str:
    """Return some words of a section, to show what sort belongs there."""
    words = " ".join(str(section).replace("'", "").replace("{", "").replace("[", "").split())
    return words.strip("]}")[:_SHOWN].rstrip(", ]}")
