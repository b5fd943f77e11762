"""How can a written number, date or word of direction be written wrong?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from random import Random

from checker.claims import words_of

_NUMBER = re.compile(r"\d[\d.,]*\d|\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SESSION = re.compile(r"(?:19|20)\d\d(?:19|20)\d\d")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_COUNTED: Mapping[str, Sequence[str]] = {
    "nl": ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"),
    "en": ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
}
_OPPOSITES: Mapping[str, Sequence[tuple[str, str]]] = {
    "nl": (
        ("gestegen", "gedaald"),
        ("stijging", "daling"),
        ("stijgt", "daalt"),
        ("steeg", "daalde"),
        ("stegen", "daalden"),
        ("toegenomen", "afgenomen"),
        ("toename", "afname"),
        ("verhoogd", "verlaagd"),
        ("verhoging", "verlaging"),
    ),
    "en": (
        ("increased", "decreased"),
        ("increase", "decrease"),
        ("rose", "fell"),
        ("grew", "shrank"),
        ("raised", "reduced"),
        ("grown", "shrunk"),
    ),
}

Change = tuple[int, int, str]  # characters start to end of the text, and what stands there instead


def numbers(text: str, language: str, chance: Random) -> Iterator[Change]:
    """Yield a number with another digit, with two digits exchanged, or another number word.

    Only the first digits are touched: the last one of several may have been rounded.
    """
    match = _NUMBER.search(text)
    if match:
        yield _another_digit(match, chance)
        digits = [match.start() + at for at, character in enumerate(match[0]) if character.isdigit()]
        if len(digits) > 1 and text[digits[0]] != text[digits[1]] and text[digits[1]] != "0":
            first, second = digits[:2]
            between = text[first + 1 : second]
            yield first, second + 1, text[second] + between + text[first]
        return
    words = _COUNTED[language]
    for word in re.finditer(r"\w+", text):
        if word[0].lower() in words:
            other = words[(words.index(word[0].lower()) + chance.choice((2, 3, 4))) % len(words)]
            yield word.start(), word.end(), other
            return


def _another_digit(match: re.Match[str], chance: Random) -> Change:
    digits = [at for at, character in enumerate(match[0]) if character.isdigit()]
    at = digits[chance.randrange(min(2, max(len(digits) - 1, 1)))]
    new = str((int(match[0][at]) + chance.choice((2, 3, 4, 5, 6))) % 10)
    if at == digits[0] and new == "0":
        new = "9" if match[0][at] != "9" else "4"
    return match.start() + at, match.start() + at + 1, new


def one_more_and_one_fewer(text: str, language: str, _: Random) -> Iterator[Change]:
    """Yield a small number with one more, and with one fewer: "drie" as "vier" and as "twee"."""
    words = _COUNTED[language]
    for step in (1, -1):
        if text.isdigit() and int(text) + step > 1:
            yield 0, len(text), str(int(text) + step)
        elif text.lower() in words and 0 <= words.index(text.lower()) + step < len(words):
            yield 0, len(text), words[words.index(text.lower()) + step]


def grown(figure: str) -> str:
    """Return a far larger number, its digits in the same groups.

    >>> grown("176.699"), grown("16.686")
    ('976.699', '916.686')
    """
    whole = re.split(r"[.,]", figure)[0]
    full = len(whole) == 3 and whole != figure and whole[0] != "9"
    return "9" + figure[1:] if full else f"9{figure}"


def figure(text: str, language: str) -> Change | None:
    """Return where the first number of a text stands, and its words."""
    match = _NUMBER.search(text) or re.search(rf"(?i)\b(?:{'|'.join(_COUNTED[language])})\b", text)
    return None if match is None else (match.start(), match.end(), match[0])


def years(text: str, _language: str, _chance: Random, *, step: int) -> Iterator[Change]:
    """Yield the first year of a text moved by ``step`` years."""
    match = _YEAR.search(text)
    if match:
        yield match.start(), match.end(), str(int(match[0]) + step)


def sessions(text: str, _language: str, _chance: Random) -> Iterator[Change]:
    """Yield a session of two years as one three years before: "2019-2020" for "2022-2023"."""
    found = [*_YEAR.finditer(text)]
    if len(found) == 2:
        first, second = found
        between = text[first.end() : second.start()]
        yield first.start(), second.end(), f"{int(first[0]) - 3}{between}{int(second[0]) - 3}"


def references(text: str, language: str, chance: Random) -> Iterator[Change]:
    """Yield a reference with another number; where it is the years of a session ("20222023"), other years."""
    if _SESSION.fullmatch(text):
        yield 0, len(text), f"{int(text[:4]) - 3}{int(text[4:]) - 3}"
    else:
        yield from numbers(text, language, chance)


def days(text: str, _: str, chance: Random) -> Iterator[Change]:
    """Yield the last day of a date, list or range of days moved by three to five days within its month."""
    found = [match for match in _DAY.finditer(text) if 1 <= int(match[0]) <= 31]
    if found:
        day, step = int(found[-1][0]), chance.choice((3, 4, 5))
        yield found[-1].start(), found[-1].end(), str(day + step if day <= 23 else day - step)


def no_day(text: str, _: str, chance: Random) -> Iterator[Change]:
    """Yield a day that no month has."""
    match = re.match(r"\d{1,2}(?= [^\W\d])", text)
    if match:
        yield match.start(), match.end(), str(chance.randrange(32, 40))


def weekdays(text: str, language: str, chance: Random) -> Iterator[Change]:
    """Yield each weekday of a text as another one."""
    names = words_of(language).weekdays
    for match in re.finditer("|".join(names), text, re.IGNORECASE):
        at = next(at for at, name in enumerate(names) if name.lower() == match[0].lower())
        other = names[(at + chance.randrange(1, 6)) % 7]
        yield match.start(), match.end(), other.capitalize() if match[0][0].isupper() else other.lower()


def turned(text: str, language: str, _: Random) -> Iterator[Change]:
    """Yield the only word of direction of a text as its opposite: "gestegen" as "gedaald"."""
    found = [
        (match.start(), match.end(), other)
        for pair in _OPPOSITES[language]
        for word, other in (pair, pair[::-1])
        for match in re.finditer(rf"\b{word}\b", text)
    ]
    if len(found) == 1:
        yield found[0]


def exchanged(text: str, _language: str, _chance: Random) -> Iterator[Change]:
    """Yield the two ends of a range in the other order, months and all but the numbers in their places."""
    found = [*_YEAR.finditer(text)]
    if len(found) != 2:
        found = [*_NUMBER.finditer(text)]
    if len(found) == 2 and found[0][0] != found[1][0]:
        first, second = found
        yield first.start(), second.end(), second[0] + text[first.end() : second.start()] + first[0]


def other_side(text: str, _language: str, _chance: Random) -> Iterator[Change]:
    """Yield a day that is past as one to come, and the other way round: "7 mei a.s." for "7 mei jl."."""
    for word, other in (("jl.", "a.s."), ("a.s.", "jl."), ("jongstleden", "aanstaande")):
        if text.endswith(word):
            yield len(text) - len(word), len(text), other


def nowhere(text: str, _language: str, _chance: Random) -> Iterator[Change]:
    """Yield the last number of a reference as one that no letter has."""
    found = [*_NUMBER.finditer(text)]
    if found:
        yield found[-1].start(), found[-1].end(), "97"
