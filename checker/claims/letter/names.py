"""Is one name written in two ways?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.mentions import Passage
from checker.document import Span

_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’']{1,80}"  # bounded: "A'A'A'..." begins a word at each of its letters
_LED = re.compile(_CAPITAL)
_GOES_ON = re.compile(rf" {_CAPITAL}")
_DOUBLE = re.compile(rf"(?<![\w-])({_CAPITAL})([- ])({_CAPITAL})(?![\w-])")
_LONG = re.compile(rf"(?<![\w-]){_CAPITAL}(?: {_CAPITAL}){{2,6}}(?![\w-])")
_LONG_WORD = 5


def names(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield pairs of places that name one thing: "Zuid-Korea" and "Zuid Korea", "Zuid-Korea" twice.

    Long names may differ in one letter of one word. Of each spelling the first place counts, and of a
    name in one spelling the second one.
    """
    yield from _hyphens(passages)
    yield from _letters(passages)


def _hyphens(passages: Sequence[Passage]) -> Iterator[Draft]:
    seen: dict[str, dict[str, Anchor]] = {}
    again: dict[str, Anchor] = {}
    for passage in passages:
        if passage.block.text.isupper():
            continue
        for match in _DOUBLE.finditer(passage.block.text):
            first, sign, second = match.groups()
            if first.isupper() or second.isupper() or _opens_sentence(passage, match.start()):
                continue
            if _in_longer_name(passage.block.text, match):
                continue
            anchor = _anchor(passage, match.start(), match.end())
            spellings = seen.setdefault(f"{first}{second}".lower(), {})
            if sign == "-" and sign in spellings:
                again.setdefault(f"{first}{second}".lower(), anchor)
            spellings.setdefault(sign, anchor)
    for name, spellings in seen.items():
        if len(spellings) > 1:
            yield _pair(spellings[" "], spellings["-"])
        elif name in again:
            yield _pair(again[name], spellings["-"])


def _opens_sentence(passage: Passage, start: int) -> bool:
    """Whether the first word has its capital from the sentence.

    "Noord Korea" there may be an adverb and a name.
    """
    text = passage.block.text
    while start and text[start - 1].isspace():
        start -= 1
    return not start or text[start - 1] in ".!?:"


def _in_longer_name(text: str, match: re.Match[str]) -> bool:
    """Whether the two words are part of a longer row of capitals, where a hyphen comes and goes.

    "West Nile Virus", "a Data-Sharing Process" beside "Data Sharing".
    """
    end = start = match.start() - 1
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_’'"):
        start -= 1
    led = end > 0 and text[end] == " " and _LED.search(text, start, end) is not None
    return led or _GOES_ON.match(text, match.end()) is not None


def _letters(passages: Sequence[Passage]) -> Iterator[Draft]:
    seen, again = _long_names(passages)
    by_rest: dict[tuple[int, int, tuple[str, ...]], list[tuple[str, ...]]] = {}
    for words in seen:
        for at in range(len(words)):
            by_rest.setdefault((len(words), at, words[:at] + words[at + 1 :]), []).append(words)
    for (_, at, _rest), alike in by_rest.items():
        for other in alike[1:]:
            if _one_letter(alike[0][at], other[at]):
                again.pop(other, None)
                again.pop(alike[0], None)
                yield _pair(seen[other], seen[alike[0]])
    for words, anchor in again.items():
        yield _pair(anchor, seen[words])


_Places = dict[tuple[str, ...], Anchor]


def _long_names(passages: Sequence[Passage]) -> tuple[_Places, _Places]:
    """Return the first place of each long name, and the second of those that have one."""
    seen: _Places = {}
    again: _Places = {}
    for passage in passages:
        for match in _LONG.finditer(passage.block.text):
            words = tuple(match.group().split())
            start = match.start()
            if words[0].lower() in passage.grammar.words.sets["function-words"]:  # "Het Maritime ..."
                start += len(words[0]) + 1
                words = words[1:]
            anchor = _anchor(passage, start, match.end())
            if seen.setdefault(words, anchor) is not anchor:
                again.setdefault(words, anchor)
    return seen, again


def _one_letter(one: str, other: str) -> bool:
    """Whether two long words differ in one letter in their midst.

    Defence and Defense, not Netherland and Netherlands.
    """
    if len(one) != len(other) or len(one) < _LONG_WORD:
        return False
    different = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    return len(different) == 1 and 0 < different[0] < len(one) - 1 and one.isalpha() and other.isalpha()


def _anchor(passage: Passage, start: int, end: int) -> Anchor:
    return Anchor(passage.block.id, Span(start, end), passage.block.text[start:end])


def _pair(left: Anchor, right: Anchor) -> Draft:
    return Draft(
        "name_pair", {}, {"left": left.text, "right": right.text}, {"later": (left,), "earlier": (right,)}
    )
