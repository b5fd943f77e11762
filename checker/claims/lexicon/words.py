"""Which words does a language have, and what does each of them stand for?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

from msgspec import Struct

from checker.claims.lexicon.numberwords import NumberWords
from checker.claims.lexicon.own_words import own_words, triples_of
from checker.claims.lexicon.spelling import Spelling, spellings
from checker.tables.tree import Node, Scalar, Trouble, parse
from checker.tables.tree import Sequence as Listed

# What a word file must supply: the section, and the class of terminals or words that its spellings make.
_LISTS = {
    "percent": "PERCENT",
    "points": "POINTS",
    "basis-points": "BASIS",
    "range-between": "BETWEEN",
    "range-and": "AND",
    "through": "THROUGH",
    "until": "UNTIL",
    "ratio-of": "OF",
    "article-one": "ONE",
    "ago": "AGO",
    "ahead": "AHEAD",
    "phases": "PHASE",
    "quarter-words": "QUARTER",
    "day-parts": "DAYPART",
    "day-article": "THE",
    "of-month": "OFMONTH",
    "of-year": "OFYEAR",
    "dossier-number": "NR",
    "dated": "DATED",
    "year-codes": "YEARCODE",
}
_TABLES = {
    "months": "MONTH",
    "more-months": "MONTH",
    "weekdays": "WEEKDAY",
    "more-weekdays": "WEEKDAY",
    "currencies": "CURRENCY",
    "more-currencies": "CURRENCY",
    "mixed": "MIXED",
    "collectives": "COLLECTIVE",
    "fractions": "FRACTION",
    "ordinals": "ORDINAL",
    "scales": "SCALE",
    "hedges": "HEDGE",
    "bounds": "BOUND",
    "clock": "CLOCK",
    "durations": "DURATION",
    "units": "UNIT",
}
_REFERENCES = {
    "dossier": "DOSSIER",
    "gazette": "GAZETTE",
    "note": "NOTE",
    "table": "TABLE",
    "figure": "FIGURE",
    "annex": "ANNEX",
}
_SETS = (
    "rate",
    "dated",
    "year-cues",
    "year-periods",
    "ordinal-suffixes",
    "age-words",
    "finite-verbs",
    "subject-stop",
    "function-words",
    "list-nouns-stop",
    "date-places",
    "clock-cues",
    "abbreviations",
    "homographs",
    "list-and",
)


class Cues(dict[str, frozenset[str]]):
    """Cue words by kind; a kind that the language has no words for is empty."""

    def __missing__(self, kind: str) -> frozenset[str]:
        return frozenset()


class Words(Struct, frozen=True):
    """One language's words, ready to be looked up.

    ``lexicon`` maps the first piece of each spelling, in lower case, to the spellings that begin with it,
    longest first. ``cues`` are the cue words by kind, as sets of lower-case spellings, ``cue_lexicon`` the
    same as ``lexicon`` holds its words. ``facts`` are the words that say what a figure is the figure of; no
    grammar of claims knows them. ``evidence`` are single words that tell how figures are related: a total,
    a division, what is left. ``time`` are the words that place something in time: years that span two,
    verbs of moving, what is seen from the letter. ``classes`` are the closed classes of words (determiner,
    preposition ...). ``decimal`` and ``group`` are the separators of written numbers. ``own`` are all its
    words, single and in lower case, and ``triples`` the groups of three letters in them: by both a text is
    told to be in the language.
    """

    language: str
    order: str
    decimal: str
    group: str
    lexicon: Mapping[str, tuple[Spelling, ...]]
    numbers: NumberWords
    cues: Mapping[str, frozenset[str]]
    cue_lexicon: Mapping[str, tuple[Spelling, ...]]
    sets: Mapping[str, frozenset[str]]
    facts: Mapping[str, frozenset[str]]
    evidence: Mapping[str, frozenset[str]]
    time: Mapping[str, frozenset[str]]
    classes: Mapping[str, frozenset[str]]
    header_fields: Mapping[str, tuple[str, ...]]
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    own: frozenset[str]
    triples: frozenset[str]


class MissingWordsError(ValueError):
    """A word file lacks what a language must supply, or says something that no grammar knows."""


def load(file: Path) -> Words:
    """Read ``file`` (words/nl.yaml and its like).

    Raises:
        MissingWordsError: it is no YAML, a name stands in it twice, or a section is missing or unknown; the
            message names the file, and the line or the section.
    """
    raw = _written(file)
    _complain(file, raw)
    numbers = NumberWords.of(
        raw["numbers"],
        ordinals=raw["ordinals"],
        mixed=raw["mixed"],
        joiners=raw["number-joiners"],
        beside=raw["beside-hundreds"],
        endings=raw["ordinal-endings"],
        articles=raw["article-one"],
        indefinite=raw["cues"].get("article", ()),
    )
    separators = raw["separators"]
    own = own_words(raw)
    return Words(
        language=raw["language"],
        order=raw["order"],
        decimal=separators["decimal"],
        group=separators["group"],
        lexicon=_lexicon(_every(raw)),
        cue_lexicon=_lexicon(each for kind, words in raw["cues"].items() for each in _of(kind, words, kind)),
        numbers=numbers,
        cues=_cues(raw["cues"]),
        sets={name: frozenset(str(word).lower() for word in raw[name]) for name in _SETS},
        facts=_cues(raw["facts"]),
        evidence=_cues(raw["evidence"]),
        time=_cues(raw["time"]),
        classes=_cues(raw["classes"]),
        header_fields={
            name: tuple(str(word).lower() for word in words) for name, words in raw["header-fields"].items()
        },
        months=tuple(raw["months"][str(number)][0] for number in range(1, 13)),
        weekdays=tuple(raw["weekdays"][str(number)][0] for number in range(1, 8)),
        own=own,
        triples=triples_of(own),
    )


def fault_of(file: Path) -> str | None:
    """Return why a word file whose sections are all there cannot be used, None if it can."""
    try:
        load(file)
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError) as error:
        return str(error) or type(error).__name__
    return None


def models(files: Iterable[Path]) -> Mapping[str, Any]:
    """Return the sections of word files as they are written, with the keys that any of the files has."""
    found: dict[str, Any] = {}
    for file in files:
        for name, section in _written(file).items():
            own = found.setdefault(name, section)
            if isinstance(own, dict) and isinstance(section, dict):
                found[name] = {**section, **own}
    return found


def _written(file: Path) -> Any:
    """Return texts, lists and dictionaries as they stand in a file: of a name twice, YAML keeps the last."""
    read = parse(file.read_text(encoding="utf-8"))
    if isinstance(read, Trouble):
        raise MissingWordsError(f"{file.name}, line {read.line}: {read.message}; {read.remedy}")
    return _plain(read)


def _plain(node: Node) -> Any:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listed):
        return [_plain(item) for item in node.items]
    return {key.text: _plain(value) for key, value in node.entries}


def _cues(section: Mapping[str, Iterable[object]]) -> Cues:
    return Cues((kind, frozenset(str(word).lower() for word in words)) for kind, words in section.items())


def _complain(file: Path, raw: Any) -> None:
    if not isinstance(raw, dict):
        raise MissingWordsError(f"{file.name}: a word file is a mapping of sections")
    known = {
        "language",
        "order",
        "separators",
        "numbers",
        "number-joiners",
        "beside-hundreds",
        "stressed-one",
        "ordinal-endings",
    }
    known |= (
        {"references", "labels", "cues", "facts", "evidence", "time", "classes", "header-fields"}
        | set(_LISTS)
        | set(_TABLES)
        | set(_SETS)
    )
    missing = sorted(known - set(raw))
    surplus = sorted(str(name) for name in set(raw) - known)
    if missing:
        raise MissingWordsError(
            f"{file.name}: sections are missing: {', '.join(missing)} (write [] for none)"
        )
    if surplus:
        raise MissingWordsError(f"{file.name}: no grammar knows these sections: {', '.join(surplus)}")


def _lexicon(every: Iterable[Spelling]) -> dict[str, tuple[Spelling, ...]]:
    found: dict[str, list[Spelling]] = {}
    for spelling in every:
        found.setdefault(spelling.pieces[0], []).append(spelling)
    return {first: tuple(sorted(some, key=lambda each: -len(each.pieces))) for first, some in found.items()}


def _every(raw: Mapping[str, Any]) -> Iterator[Spelling]:
    for section, terminal in _LISTS.items():
        yield from _of(terminal, raw[section], terminal)
    for section, terminal in _TABLES.items():
        for value, words in (raw[section] or {}).items():
            yield from _of(terminal, words, _value(terminal, value))
    for section, terminal in _REFERENCES.items():
        yield from _of(terminal, raw["references"][section], section)
    for sort, words in raw["labels"].items():
        yield from _of("LABEL", words, sort)
    for number, (name, *_) in raw["weekdays"].items():  # "dinsdagavond"
        yield from _of("WEEKDAY", [f"{name}{part}" for part in raw["day-parts"]], int(number))
    for value, words in raw["scales"].items():  # "miljoenste"
        for ending in raw["ordinal-endings"]:
            whole = [f"{word}{ending}" for word in words if not str(word).endswith(".")]
            yield from _of("ORDINAL", whole, int(value))
    yield from _of("WORDS", raw["stressed-one"], Decimal(1))
    for terminal, mark in (("COMMA", [","]), ("SLASH", ["/"]), ("DASH", ["-", "–", "—", "‑"])):
        yield from _of(terminal, mark, mark[0])
    yield from _of("AND", ["&"], "&")


def _of(terminal: str, words: Sequence[object], value: Any) -> Iterable[Spelling]:
    for word in words:
        yield from spellings(str(word), terminal, value)


def _value(terminal: str, written: object) -> Any:
    if terminal in {"MONTH", "WEEKDAY", "ORDINAL"}:
        return int(str(written))
    if terminal in {"SCALE", "MIXED", "COLLECTIVE"}:
        return Decimal(str(written))
    if terminal == "FRACTION":
        part, _, whole = str(written).partition("/")
        return (Decimal(part), Decimal(whole))
    return str(written)
