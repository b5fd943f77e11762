"""With which file of settings may somebody begin? Each setting stands in it, explained and not in force."""

from collections.abc import Mapping
from pathlib import Path

from checker.cli.faulty import FaultyError
from checker.config.find import OWN
from checker.reporters.columns import printable
from checker.reporters.frame import say
from checker.rulebook.page import PATTERN

# Each setting as it is written in the file; a table has its lines below its name.
_LINES: Mapping[str, tuple[str, ...]] = {
    "language": ('language = "nl"',),
    "date": ("date = 2026-06-23",),
    "fragment": ("fragment = true",),
    "original": ("original = true",),
    "experimental": ("experimental = true",),
    "thorough": ("thorough = true",),
    "show-rounding": ("show-rounding = true",),
    "show-holds": ("show-holds = true",),
    "fail-on": ('fail-on = "warning"',),
    "baseline": ('baseline = "known.json"',),
    "rule-folders": ('rule-folders = ["rules"]',),
    "docs-url": (f'docs-url = "{PATTERN}"',),
    "rules": ("[rules]", 'name-variant = "off"', 'weekday-mismatch = "warning"'),
    "limits": ("[limits]", 'size = "16MB"'),
    "letters": ("[[letters]]", 'file = "brief.docx"', 'with = ["bijlage.pdf"]'),
    "overrides": ("[[overrides]]", 'files = ["annexes/", "*.md"]', "fragment = true"),
}
SAID: Mapping[str, Mapping[str, str]] = {
    "en": {
        "": "Settings of lint-letter for the letters in this folder and the folders in it. Behind a #\n"
        "nothing is in force: take it away before what you want. `lint-letter config LETTER` shows what is.",
        "language": "The language of the letters. Without it, it is told from their words.",
        "date": "The date of the letters, instead of the one that each of them has.",
        "fragment": "They are pieces of letters: no rules about whole letters.",
        "original": "What they said before their tracked changes.",
        "experimental": "Rules that are still being measured, too.",
        "thorough": "Show, as notes, what deserves a look too.",
        "show-rounding": "Show what holds only thanks to rounding too.",
        "show-holds": "Show what was compared and holds too.",
        "fail-on": "The least grave finding that gives exit code 1: error (if it is not set), warning, note\n"
        "or never.",
        "baseline": "Findings that are known and do not count; --write-baseline writes them to this file.",
        "rule-folders": "Folders of your own rules, beside ours.",
        "docs-url": "Where the pages of docs/rules stand on the web, for SARIF, rdjson and editors.",
        "rules": "What each rule is: off, on, error, warning or note. `lint-letter rules` lists them.",
        "limits": "How large a letter may be; the names are those of --limit.",
        "letters": "A letter and its annexes, which are read as one. Each such letter has its own table.",
        "overrides": "Other settings for some of the letters. Later tables beat earlier ones.",
    },
    "nl": {
        "": "Instellingen van lint-letter voor de brieven in deze map en de mappen daarin. Wat achter een #\n"
        "staat, geldt niet: haal dat teken weg voor wat u wilt. `lint-letter config BRIEF` toont wat geldt.",
        "language": "De taal van de brieven. Anders wordt die uit hun woorden opgemaakt.",
        "date": "De datum van de brieven, in plaats van de datum die in elke brief staat.",
        "fragment": "Het zijn stukken van brieven: geen regels over hele brieven.",
        "original": "Wat er stond voor de bijgehouden wijzigingen.",
        "experimental": "Ook regels die nog worden beproefd.",
        "thorough": "Toon als opmerking ook wat een blik verdient.",
        "show-rounding": "Toon ook wat alleen door afronding klopt.",
        "show-holds": "Toon ook wat vergeleken is en klopt.",
        "fail-on": "De lichtste bevinding die exitcode 1 geeft: error (als dit er niet staat), warning,\n"
        "note of never.",
        "baseline": "Bekende bevindingen, die niet meetellen; --write-baseline schrijft ze in dit bestand.",
        "rule-folders": "Mappen met eigen regels, naast die van ons.",
        "docs-url": "Waar de bladzijden van docs/rules op het web staan, voor SARIF, rdjson en editors.",
        "rules": "Wat elke regel is: off (uit), on (aan), error (fout), warning (waarschuwing) of note\n"
        "(opmerking). `lint-letter rules` noemt de regels.",
        "limits": "Hoe groot een brief mag zijn; de namen zijn die van --limit.",
        "letters": "Een brief met zijn bijlagen, samen als één brief gelezen. Elke brief heeft een tabel.",
        "overrides": "Andere instellingen voor sommige brieven. Een latere tabel gaat voor een eerdere.",
    },
}


def written(folder: Path, ui: str) -> str:
    """Write the file into a folder and return its path; what is there already stays.

    Raises:
        FaultyError: there is one, or it cannot be written.
    """
    path = folder / OWN
    try:
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text(ui))
    except FileExistsError as error:
        raise FaultyError(say(ui, "settings there", file=printable(str(path)))) from error
    except OSError as error:
        raise FaultyError(say(ui, "not written", file=printable(str(path)), why=error.strerror)) from error
    return str(path)


def text(ui: str) -> str:
    """Return what stands in the file, explained in the user's language."""
    said = SAID[ui]
    parts = [_remark(said[""])]
    parts += [_remark(said[key]) + "".join(f"#{line}\n" for line in lines) for key, lines in _LINES.items()]
    return "\n".join(parts)


def _remark(words: str) -> str:
    return "".join(f"# {line}\n" for line in words.splitlines())
