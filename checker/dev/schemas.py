"""Which JSON Schemas have the files that people write? They follow from the keys that the readers take."""

import json
from collections.abc import Mapping
from typing import Any

import msgspec

from checker.config.written import SettingsFile
from checker.rulebook.written import RuleFile, WordsFile
from checker.tables.written import TableFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"

FILES: Mapping[str, tuple[type[msgspec.Struct], str]] = {
    "rules": (RuleFile, "a rule of lint-letter"),
    "words": (WordsFile, "words.yaml beside the rules of lint-letter"),
    "tables": (TableFile, "a table of lint-letter"),
    "settings": (SettingsFile, "lint-letter.toml"),
}


def text(name: str) -> str:
    """Return the text of a schema; what may be left out has no default in it, as nobody writes one."""
    written, title = FILES[name]
    made = msgspec.json.schema(written)
    first = {
        "$schema": _DIALECT,
        "$comment": "Made by `python -m checker.dev generate` from the structs named written.py: edit those.",
        "title": title,
    }
    return json.dumps({**first, **_plain(made)}, indent=1, ensure_ascii=False) + "\n"


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items() if key != "default"}
    return [_plain(each) for each in node] if isinstance(node, list) else node
