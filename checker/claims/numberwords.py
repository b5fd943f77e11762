"""Which number does a word such as "zesenzeventig" or "twenty-three" spell?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The parts of a language's number words.

    ``parts`` maps each part to its value (0 to 20, tens, 100, 1000); ``joiners`` may stand between two parts, the empty one
    means that parts are written together. ``stems`` are the parts, for a quick look at how a word begins.
    ``articles`` are words for one that are articles too and never counts by themselves.
    """

    parts: Mapping[str, int]
    joiners: tuple[str, ...]
    articles: frozenset[str]
    endings: tuple[str, ...]
    stems: tuple[str, ...]
    longest: int

    @classmethod
    def of(cls, numbers: Mapping[int, Sequence[str]], joiners: Sequence[str], articles: Sequence[str], endings: Sequence[str]) -> "NumberWords":
        """Make them from the sections of a word file."""
        parts = {str(word).lower(): int(value) for value, words in numbers.items() for word in words}
        return cls(
            parts=parts,
            joiners=tuple(sorted((str(joiner) for joiner in joiners), key=len, reverse=True)),
            articles=frozenset(str(word).lower() for word in articles),
            endings=tuple(str(ending) for ending in endings),
            stems=tuple(parts),
            longest=max(map(len, parts)),
        )

    @property
    def spaced(self) -> bool:
        """Whether parts of one number may stand as words of their own ("two hundred and fifty")."""
        return any(" " in joiner for joiner in self.joiners)

    def read(self, word: str) -> Decimal | None:
        """Return the value of ``word`` in lower case, None if it spells no number.

        "zesenzeventig" is 76, "twaalfhonderdvijftig" 1250, "tweeduizendachttien" 2018; "tweedrie" is none.
        """
        if word in self.articles:
            return None
        if not word.startswith(self.stems):
            return None
        values = self._parts(word)
        return None if values is None else _sum(values)

    def ordinal(self, word: str) -> int | None:
        """Return the value of an ordinal built on a number word ("dertiende" is 13), None for any other word."""
        if not word.startswith(self.stems):
            return None
        for ending in self.endings:
            if word.endswith(ending) and len(word) > len(ending):
                value = self.read(word[: -len(ending)])
                if value is not None:
                    return int(value)
        return None

    def _parts(self, word: str) -> list[int] | None:
        """Split ``word`` into its parts, the longest part first, with a step back where that fails."""
        failed: set[int] = set()
        row: list[int] = []

        def walk(at: int) -> bool:
            if at == len(word):
                return True
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
                    if word.startswith(joiner, after) and after + len(joiner) < len(word) and walk(after + len(joiner)):
                        return True
                row.pop()
            failed.add(at)
            return False

        return row if walk(0) else None


def _sum(parts: list[int]) -> Decimal | None:
    """Add the parts up: 5, 20 is 25; 2, 100, 50 is 250; what no speaker says (2, 3) is None."""
    total = 0
    group = 0
    filled: set[int] = set()
    for value in parts:
        if value == 1000:
            if total:
                return None
            total = (group or 1) * 1000
            group, filled = 0, set()
        elif value == 100:
            if group >= 100:
                return None
            group = (group or 1) * 100
            filled = {2}
        else:
            places = {0} if value < 10 else {1} if value % 10 == 0 and value >= 20 else {0, 1}
            if places & filled or (value == 0 and len(parts) > 1):
                return None
            filled |= places
            group += value
    return Decimal(total + group)
