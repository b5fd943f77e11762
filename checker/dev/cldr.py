"""Which words of the word files come from CLDR, and do they still say what it says?

Beside our own languages those of Europe have theirs in grammars/cldr, to begin a word file with.

Months, weekdays, separators and currencies stand between two lines of each word file. Babel, which has CLDR,
is needed only here; what letters write and CLDR does not have is written by hand below the block.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from checker.data import folder

FIRST = "# --- from CLDR: in the project `python -m checker.dev generate` makes these lines ---\n"
LAST = "# --- end of what is from CLDR ---\n"
BESIDE = (
    "bg",
    "br",
    "bs",
    "ca",
    "cs",
    "cy",
    "da",
    "de",
    "el",
    "es",
    "et",
    "eu",
    "fi",
    "fo",
    "fr",
    "fy",
    "ga",
    "gd",
    "gl",
    "hr",
    "hsb",
    "hu",
    "is",
    "it",
    "lb",
    "lt",
    "lv",
    "mk",
    "mt",
    "no",
    "pl",
    "pt",
    "rm",
    "ro",
    "se",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "tr",
    "uk",
)
CURRENCIES = (
    "EUR", "USD", "GBP", "CHF", "JPY", "SEK", "NOK", "DKK", "PLN", "UAH",
    "AUD", "CAD", "NZD", "HKD", "CNY", "CZK", "HUF",
)  # fmt: skip

_SHORTEST_WITH_STOP = 3  # letters; "do." may end a sentence, "Mon." does not


def word_files() -> tuple[Path, ...]:
    """Return the project's word files, each named by its language."""
    return tuple(sorted(folder("grammars").joinpath("words").glob("*.yaml")))


def beside() -> Mapping[Path, str]:
    """Return the file of each language that we have no words of, and the language."""
    return {folder("grammars") / "cldr" / f"{language}.txt": language for language in BESIDE}


def alone(language: str) -> str:
    """Return the block of a language, in its lines."""
    lines = "".join(f"{line}\n" for line in block(language))
    return f"{FIRST}{lines}{LAST}"


def with_block(file: Path) -> str:
    """Return the text of a word file with its block made anew.

    Raises:
        ValueError: the lines that mark the block are not there.
    """
    text = file.read_text(encoding="utf-8")
    before, first, rest = text.partition(FIRST)
    _, last, behind = rest.partition(LAST)
    if not first or not last:
        raise ValueError(f"{file.name}: the lines around the generated block are missing")
    return f"{before}{alone(file.stem)}{behind}"


def block(language: str) -> Iterator[str]:
    """Yield the lines of the block of ``language``: "3: [maart, mrt.]"."""
    from babel import Locale  # noqa: PLC0415  only developers have it
    from babel.numbers import get_currency_name, get_currency_symbol  # noqa: PLC0415

    locale = Locale(language)
    symbols = locale.number_symbols
    symbols = symbols.get("latn", symbols)  # by numbering system since Babel 2.14
    yield f'separators: {{decimal: "{symbols["decimal"]}", group: "{symbols["group"]}"}}'
    yield "months:"
    for number in range(1, 13):
        yield _line(number, _names(locale.months["format"], number))
    yield "weekdays:"
    for number in range(1, 8):
        yield _line(number, _names(locale.days["format"], number - 1))
    yield "currencies:"
    for code in CURRENCIES:
        names = (get_currency_name(code, count, locale) for count in (1, 2))
        yield _line(code, (get_currency_symbol(code, locale), code, *names))


def _names(forms: dict[str, dict[int, str]], number: int) -> Iterator[str]:
    """Yield the name of a month or weekday and its abbreviation, which may end in a full stop."""
    whole, short = forms["wide"][number], forms["abbreviated"][number].rstrip(".")
    yield whole
    yield f"{short}." if len(short) >= _SHORTEST_WITH_STOP and short != whole else short


def _line(value: object, words: Iterable[str]) -> str:
    spellings = dict.fromkeys(word.replace("\u00a0", " ") for word in words)
    return f"  {value}: [{', '.join(spellings)}]"
