"""Where are the JSON Schemas of what people write: rules, words, tables, settings?"""

from pathlib import Path

NAMES = ("rules", "words", "tables", "settings")
FOLDER = Path(__file__).parents[1] / "schemas"


def text(name: str) -> str:
    """Return a schema as it was shipped."""
    return (FOLDER / f"{name}.json").read_text(encoding="utf-8")
