"""Which number does a word such as "zesenzeventig" or "twenty-three" spell, or a run of such words?"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

_HUNDRED = 100
_THOUSAND = 1000
_LONGEST_WORD = 100  # characters; the longest below a million has 64 in Dutch


class Run(Struct, frozen=True):
    """A number or ordinal that the first ``length`` of some words spell."""

    value: Decimal
    length: int
    is_ordinal: bool = False


class NumberWords(Struct, frozen=True):
    """The parts of a language's number words, and what may stand between two of them.

    ``parts`` maps each part to its value (0 to 20, tens, 100, 1000); ``ordinals`` whole ordinals to theirs;
    ``halves`` what makes a number with a fraction of one word ("tweeënhalf").
    ``joiners`` stand between two parts of one word; the empty one means that parts are written together. A
    blank or hyphen among them lets small numbers be written apart ("twenty three"). ``beside`` are the words
    that may join a part to a hundred or thousand before it ("two hundred and three"); the empty one is a
    blank. ``endings`` make a number word an ordinal. ``articles`` are words for one that are articles or
    pronouns too and never counts by themselves; ``indefinite`` those that end no run of words ("honderd een
    ..."). ``beginnings`` are the first ``short`` letters of
    all parts, for a quick look at a word.
    """

    parts: Mapping[str, int]
    ordinals: Mapping[str, int]
    joiners: tuple[str, ...]
    halves: Mapping[str, Decimal]
    beside: frozenset[str]
    endings: tuple[str, ...]
    articles: frozenset[str]
    indefinite: frozenset[str]
    beginnings: frozenset[str]
    short: int
    longest: int

    @classmethod
    def of(  # noqa: PLR0913  the sections of a word file, each by its name
        cls,
        numbers: Mapping[int, Sequence[str]],
        *,
        ordinals: Mapping[int, Sequence[str]],
        mixed: Mapping[object, Sequence[str]],
        joiners: Sequence[str],
        beside: Sequence[str],
        endings: Sequence[str],
        articles: Sequence[str],
        indefinite: Sequence[str],
    ) -> "NumberWords":
        """Make them from the sections of a word file."""
        parts = {str(word).lower(): int(value) for value, words in numbers.items() for word in words}
        short = min(map(len, parts), default=0)
        ones = frozenset(str(word).lower() for word in articles)
        return cls(
            parts=parts,
            ordinals={str(word).lower(): int(value) for value, words in ordinals.items() for word in words},
            joiners=tuple(sorted((str(joiner) for joiner in joiners), key=len, reverse=True)),
            halves={
                str(word).lower(): Decimal(str(value))
                for value, words in mixed.items()
                for word in words
                if Decimal(str(value)) < 1 and " " not in str(word)
            },
            beside=frozenset(str(joiner).lower() for joiner in beside),
            endings=tuple(str(ending) for ending in endings),
            articles=ones,
            indefinite=ones & {str(word).lower() for word in indefinite},
            beginnings=frozenset(word[:short] for word in parts),
            short=short,
            longest=max(map(len, parts), default=0),
        )

    def may_begin(self, word: str) -> bool:
        """Whether a word in lower case could be a number word, from its first letters."""
        return word[: self.short] in self.beginnings

    def read(self, word: str) -> Decimal | None:
        """Return the value of one ``word`` in lower case, None if it spells no number.

        "zesenzeventig" is 76, "twaalfhonderdvijftig" 1250, "tweeduizendachttien" 2018; "tweedrie" is none.
        """
        return None if word in self.articles else _decimal(self._parts(word))

    def run(self, words: Sequence[str], glued: Sequence[bool]) -> Iterator[Run]:
        """Yield each number that the first words spell, ever longer ones.

        "tweeduizend", "tweehonderd" is 2000 and 2200; "two", "hundred", "and", "five" 2, 200 and 205;
        "zestig", "en", "vijf" is 60 only; "twenty", "-", "first" 20 and the 21st. ``glued`` says of each word
        whether it touches the one before: a hyphen must.
        """
        parts = self._parts(words[0]) if words else None
        if parts is None:
            return
        if words[0] not in self.articles and (value := _decimal(parts)) is not None:
            yield Run(value, 1)
        at = 1
        while (step := self._step(parts, words, at, glued)) is not None:
            more, at, is_ordinal = step
            parts = [*parts, *more]
            value = _decimal(parts)
            if value is None:
                return
            yield Run(value, at, is_ordinal=is_ordinal)
            if is_ordinal:
                return

    def ordinal(self, word: str) -> int | None:
        """Return the value of an ordinal of one word, None for any other.

        "dertiende" is 13, "vierentwintigste" 24, "honderdeerste" 101.
        """
        if word in self.ordinals:
            return self.ordinals[word]
        if not self.may_begin(word):
            return None
        for ending in self.endings:
            value = self.read(word[: -len(ending)]) if word.endswith(ending) else None
            if value is not None:
                return int(value)
        for last, value_of_last in self.ordinals.items():
            if word.endswith(last):
                for joiner in self.joiners:
                    head = word[: -len(last)]
                    parts = self._parts(head.removesuffix(joiner)) if head.endswith(joiner) else None
                    value = None if parts is None else _decimal([*parts, value_of_last])
                    if value is not None:
                        return int(value)
        return None

    def mixed(self, word: str) -> Decimal | None:
        """Return the value of a number with a fraction in one word: "tweeënhalf" is 2.5."""
        for half, value in self.halves.items():
            head = word[: -len(half)]
            if not head or not word.endswith(half):
                continue
            for article in ("", *self.articles):  # "drieëneenhalf"
                for joiner in self.joiners:
                    if joiner and head.endswith(joiner + article):
                        whole = self.read(head[: len(head) - len(joiner + article)])
                        if whole is not None:
                            return whole + value
        return None

    def _step(
        self, parts: Sequence[int], words: Sequence[str], at: int, glued: Sequence[bool]
    ) -> tuple[list[int], int, bool] | None:
        """Return the parts of a number's next word, where the word behind it is, and if it is an ordinal."""
        if at >= len(words):
            return None
        joiner = ""
        if words[at] == "-":
            if "-" not in self.joiners or not (at + 1 < len(words) and glued[at] and glued[at + 1]):
                return None
            joiner, at = "-", at + 1
        elif words[at] in self.beside:
            joiner, at = words[at], at + 1
        if at >= len(words):
            return None
        more = self._parts(words[at])
        last = None if more is not None else self.ordinal(words[at])
        if last is not None:
            more = [last]
        if more is None or not self._may_join(parts, joiner, more, words[at], last is not None):
            return None
        if joiner == "," and self.parts.get(words[at + 1] if at + 1 < len(words) else "") != _HUNDRED:
            return None  # "two thousand, one hundred", but not "two thousand, twelve of whom"
        return more, at + 1, last is not None

    def _may_join(
        self, parts: Sequence[int], joiner: str, more: Sequence[int], word: str, is_ordinal: bool
    ) -> bool:
        multiplied = parts[-1] >= _HUNDRED
        if joiner in self.beside and joiner:
            return multiplied
        if joiner == "" and (word in self.indefinite or (is_ordinal and not multiplied)):
            return False
        if joiner == "" and "" in self.beside and (multiplied or more[0] >= _HUNDRED):
            return True
        tens_first = parts[-1] % 10 == 0 and 20 <= parts[-1] < _HUNDRED and more[0] < 10
        return (joiner or " ") in self.joiners and (tens_first or multiplied or more[0] >= _HUNDRED)

    def _parts(self, word: str) -> list[int] | None:
        """Split ``word`` into its parts, the longest part first, with a step back where that fails."""
        if not self.may_begin(word) or len(word) > _LONGEST_WORD:
            return None
        failed: set[int] = set()
        row: list[int] = []

        def walk(at: int) -> bool:
            if at in failed:
                return False
            for length in range(min(self.longest, len(word) - at), 0, -1):
                value = self.parts.get(word[at : at + length])
                if value is None:
                    continue
                row.append(value)
                after = at + length
                if after == len(word):
                    return True
                for joiner in self.joiners:
                    if word.startswith(joiner, after) and walk(after + len(joiner)):
                        return True
                row.pop()
            failed.add(at)
            return False

        return row if walk(0) else None


def _decimal(parts: Sequence[int] | None) -> Decimal | None:
    """Add the parts up: 5, 20 is 25; 2, 100, 50 is 250; what no speaker says (2, 3) is None."""
    if parts is None:
        return None
    total = 0
    group = 0
    filled: set[int] = set()
    for value in parts:
        if value == _THOUSAND:
            if total:
                return None
            total = (group or 1) * _THOUSAND
            group, filled = 0, set()
        elif value == _HUNDRED:
            if group >= _HUNDRED:
                return None
            group = (group or 1) * _HUNDRED
            filled = {2}
        else:
            places = {0} if value < 10 else {1} if value % 10 == 0 and value >= 20 else {0, 1}
            if places & filled or (value == 0 and len(parts) > 1):
                return None
            filled |= places
            group += value
    return Decimal(total + group)
