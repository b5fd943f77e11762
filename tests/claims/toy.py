"""A third language that is a word file and nothing else: for tests of grammars, syntax and frames."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from checker import data

OWN = data.folder("grammars")

TOY = """\
language: tx
order: nl
separators: {decimal: ",", group: "."}
months: {1: [una], 2: [dua], 3: [tria], 4: [kvara], 5: [kvina], 6: [sesa], 7: [sepa], 8: [oka], 9: [naua],
  10: [deka], 11: [elva], 12: [tolva]}
weekdays: {1: [lunto], 2: [marto], 3: [merko], 4: [jovo], 5: [vendo], 6: [sabato], 7: [dimano]}
currencies: {EUR: [€, ero]}
numbers: {0: [nul], 1: [un], 2: [du], 3: [tri], 4: [kvar], 5: [kvin], 10: [dek], 20: [dudek], 100: [cent],
  1000: [mil]}
number-joiners: [""]
article-one: [un]
scales: {1000000: [miliono]}
percent: ["%", procento]
durations: {year: [jaro, jaroj]}
units: {km: [km]}
range-and: [kaj]
list-and: [kaj]
year-cues: [en]
finite-verbs: [estas, restas]
function-words: [la, kaj, en, de, estas, sume, pri, al]
cues: {separator: [kaj, ","], together: [sume], article: [la], partitive: [el ili]}
classes: {determiner: [la], demonstrative: [tiu], preposition: [de, en, al, pri], coordinator: [kaj],
  subordinator: [kiu], pronoun: [ili], auxiliary: [estas], verb: [restas], transparent: [nombro]}
facts: {level: [estas], figure-of: [de], share-of: [de], definite: [la], rest-of: [aliaj]}
"""


def emptied(section: Any) -> Any:
    """Return a section of a word file without its words."""
    if isinstance(section, Mapping):
        return {name: [] for name in section if isinstance(name, str)}
    return [] if isinstance(section, list) else section


def toy_language(folder: Path) -> None:
    """Fill a folder with the project's grammars and one word file: sixty words, and no more Python."""
    for file in OWN.glob("*.lark"):
        shutil.copy(file, folder)
    whole = yaml.safe_load((OWN / "words" / "nl.yaml").read_text(encoding="utf-8"))
    few = {name: emptied(section) for name, section in whole.items()}
    few |= {
        name: {}
        for name in (
            "mixed",
            "collectives",
            "fractions",
            "hedges",
            "bounds",
            "cues",
            "facts",
            "evidence",
            "header-fields",
            "clock",
        )
    }
    (folder / "words").mkdir()
    (folder / "words" / "tx.yaml").write_text(
        yaml.safe_dump(few | yaml.safe_load(TOY), allow_unicode=True), encoding="utf-8"
    )
