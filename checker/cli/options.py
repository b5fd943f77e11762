"""Which options do commands share, and what do their words mean?

They are a table, so that what a plain command line says can be told without click (``plain.py``), which takes
a tenth of a run to load; ``clicked.py`` makes click's options of the same table.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from checker.reporters.formats import CLAIMS, FINDINGS, MOST
from checker.reporters.frame import LANGUAGES


class Option(NamedTuple):
    """One option, or with a name that does not begin with a dash the files that are named.

    Attributes:
        flag: how it is written; two with a slash between them where it can be turned off too.
        help: what it does.
        metavar: what its value is called; None where it has none.
        name: the field of the session that it sets, where that is not its flag's.
        default: what holds where it is not given.
        several: whether it may be given several times.
        path: whether it names a file or folder.
        choices: the only values there are.
        number: whether it is a number from 0 up.
        means: what becomes of what was given; a ``ValueError`` says what is wrong with it.
        completes: what a shell may make of the word that was begun.
    """

    flag: str
    help: str = ""
    metavar: str | None = None
    name: str | None = None
    default: Any = None
    several: bool = False
    path: bool = False
    choices: tuple[str, ...] = ()
    number: bool = False
    means: Callable[[Any], Any] | None = None
    completes: Callable[[Any, Any, str], list[str]] | None = None

    @property
    def field(self) -> str:
        """The field of the session that it sets."""
        return self.name or self.flag.partition("/")[0].strip("-").replace("-", "_")

    @property
    def switch(self) -> bool:
        """Whether it is a flag, without a value."""
        return not (self.metavar or self.choices)


def day(given: str | None) -> dt.date | None:
    """Return the day that is written as YYYY-MM-DD."""
    try:
        if given is None or len(given) == len("2026-06-23"):
            return None if given is None else dt.date.fromisoformat(given)
    except ValueError:
        pass
    raise ValueError(f"{given!r} is no day; write it as 2026-06-23")


def words(given: Iterable[str]) -> tuple[str, ...]:
    """Return the words of options that may be given several times, each with commas in it."""
    return tuple(word.strip() for text in given for word in text.split(",") if word.strip())


def limits(given: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the names and values of limits that are written as NAME=VALUE."""
    pairs = tuple((name.strip(), value) for name, _, value in (text.partition("=") for text in given))
    if pairs:
        from checker.readers.limit_words import limits_of  # noqa: PLC0415  start-up time

        wrong = limits_of(pairs)
        if isinstance(wrong, str):
            raise ValueError(wrong)
    return pairs


def rule_ids(_context: object, _option: object, incomplete: str) -> list[str]:
    """Return the rules that a word of the command line may become; behind a comma the next one."""
    from checker import data, rulebook  # noqa: PLC0415  only a shell asks

    before, comma, begun = incomplete.rpartition(",")
    book = rulebook.load(data.folder("rules"), cache=True)
    known = book.known if isinstance(book, rulebook.Rulebook) else ()
    return [f"{before}{comma}{name}" for name in sorted(known) if name.startswith(begun)]


def languages(_context: object, _option: object, incomplete: str) -> list[str]:
    """Return the languages of letters that a word of the command line may become."""
    from checker import claims  # noqa: PLC0415  only a shell asks

    return [name for name in claims.languages() if name.startswith(incomplete)]


def _several(flag: str, name: str, described: str) -> Option:
    return Option(
        flag, described, "RULE,...", name, default=(), several=True, means=words, completes=rule_ids
    )


def _format(*forms: str) -> Option:
    described = f"{', '.join(forms[:-1])} or {forms[-1]}.  [default: text]"
    return Option("--format", described, "FORMAT", "form", default="text", choices=forms)


UI = Option(
    "--ui",
    "The language of the words around findings.  [default: that of the system, else en]",
    choices=tuple(LANGUAGES),
)

FOLDERS = Option(
    "--rules",
    "A folder of your own rules and tables, beside ours.",
    "DIR",
    "folders",
    default=(),
    several=True,
    path=True,
)

_READING = (
    Option("files", metavar="FILE|FOLDER|-...", several=True, path=True),
    Option(
        "--with",
        "An annex of the letter, or a folder of them: they are read as one letter.",
        "FILE",
        "annexes",
        default=(),
        several=True,
        path=True,
    ),
    _several("--select", "selected", "Only these rules."),
    _several("--ignore", "ignored", "Not these rules."),
    Option("--experimental/--no-experimental", "Rules that are still being measured, too."),
    FOLDERS,
    Option("--date", "The letter's date, instead of its own.", "YYYY-MM-DD", means=day),
    Option(
        "--today",
        "The day it is, for comments that allow a finding until a day.",
        "YYYY-MM-DD",
        means=day,
    ),
    Option("--lang", "The letter's language (nl, en).", "LANG", "language", completes=languages),
    Option("--fragment/--no-fragment", "A piece of a letter: no rules about whole letters."),
    Option("--original/--no-original", "What it said before its tracked changes."),
)

_TELLING = (
    Option("--output", "Write to a file; never to a letter.", "FILE", path=True),
    UI,
    Option("--stdin-filename", "What standard input (-) would be called.", "NAME"),
    Option(
        "--limit",
        "A limit to letters, such as size=128MB; `lint-letter config` shows all.",
        "NAME=VALUE",
        "limits",
        default=(),
        several=True,
        means=limits,
    ),
    Option("--no-cache", "Neither read nor keep the compiled grammar.", default=False),
)

_MANY = (
    Option("--changed-since", "Only letters that changed since a revision of git.", "REV"),
    Option(
        "--jobs",
        "How many letters are read at once; 0 for one on each processor.  [default: 1]",
        "N",
        default=1,
        number=True,
    ),
)

OWN_SETTINGS = (
    Option("--config", "Settings for every letter, not the nearest lint-letter.toml.", "FILE", path=True),
    Option("--no-config", "No file of settings at all.", default=False),
)

_SETTING_COMMENTS = (
    Option(
        "--annotate",
        "Write a copy (.docx, .odt) with a comment on each finding; with annexes a folder of them.",
        "COPY",
        path=True,
    ),
    Option("--in-place", "Set these comments in the letter itself.", default=False),
)

_COUNTING = (Option("--statistics", "How often each rule spoke, instead of the findings.", default=False),)

_FAILING = (
    Option("--baseline", "Findings that are known and do not count.", "FILE", path=True),
    Option("--write-baseline", "Write what is found to --baseline instead of counting it.", default=False),
    Option(
        "--fail-on",
        "The least grave finding that gives exit code 1.  [default: error]",
        choices=("error", "warning", "note", "never"),
    ),
    Option(
        "--most",
        f"How many findings of one rule the text shows of a letter; 0 for all.  [default: {MOST}]",
        "N",
        default=MOST,
        number=True,
    ),
    Option("--thorough/--no-thorough", "Show, as notes, what deserves a look too."),
    Option("--show-rounding/--no-show-rounding", "Show what holds only thanks to rounding too."),
    Option("--show-holds/--no-show-holds", "Show what was compared and holds too."),
)

CLAIMS_OPTIONS = (*_READING, *OWN_SETTINGS, _format(*CLAIMS), *_TELLING, *_MANY)
LINT_OPTIONS = (
    *_READING,
    *OWN_SETTINGS,
    _format(*FINDINGS),
    *_COUNTING,
    *_TELLING,
    *_MANY,
    *_FAILING,
    *_SETTING_COMMENTS,
)
