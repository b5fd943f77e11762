"""In which ways can a true claim of a kind be made false, by changing the letter's own characters?"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random

from checker.claims.claim import Anchor
from checker.claims.mention import Mention
from checker.document import Document
from checker.rulebook import Evaluation

_DIGITS = re.compile(r"\d")
_WORDS = {
    "nl": ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
    "en": ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
}
_DAYS = {
    "nl": ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    "en": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
}
_OPPOSITES = {
    "nl": [
        ("gestegen", "gedaald"),
        ("stijging", "daling"),
        ("stijgt", "daalt"),
        ("steeg", "daalde"),
        ("toegenomen", "afgenomen"),
        ("toename", "afname"),
        ("verhoogd", "verlaagd"),
        ("verhoging", "verlaging"),
    ],
    "en": [
        ("increased", "decreased"),
        ("increase", "decrease"),
        ("rose", "fell"),
        ("grew", "shrank"),
        ("raised", "reduced"),
        ("grown", "shrunk"),
    ],
}


@dataclass(frozen=True, slots=True)
class Damage:
    """One way to break a claim: what was done, and the file's characters that are replaced."""

    what: str
    edits: tuple[tuple[int, int, str], ...]

    def applied(self, text: str) -> str:
        """Return the letter with the damage done."""
        for start, end, new in sorted(self.edits, reverse=True):
            text = text[:start] + new + text[end:]
        return text


@dataclass(frozen=True, slots=True)
class Found:
    """A claim that holds, in its letter."""

    evaluation: Evaluation
    document: Document
    text: str
    language: str

    def place(self, where: Mention | Anchor) -> tuple[int, int]:
        """Return where in the file a mention stands, from its first to behind its last character."""
        if isinstance(where, Anchor) and where.where is not None and where.where_end is not None:
            return where.where, where.where_end
        segments = self.document.by_id[where.block].origin.segments(where.span.start, where.span.end)
        return segments[0][0], segments[-1][1]

    def written(self, where: Mention | Anchor) -> str:
        """Return a mention's characters in the file."""
        start, end = self.place(where)
        return self.text[start:end]


def damages(found: Found, chance: Random) -> Iterator[Damage]:
    """Yield the ways to break a claim of the rule that it was found for."""
    for make in _WAYS.get(found.evaluation.rule.id, ()):
        yield from make(found, chance)


def _in_turn(*roles: str, last: bool = False) -> "_Way":
    """Return the way that alters one number after the other of these roles."""

    def way(found: Found, chance: Random) -> Iterator[Damage]:
        for role in roles:
            mentions = found.evaluation.roles.get(role, ())
            for mention in mentions if last else mentions[:2]:
                yield from _altered(found, mention, role, chance)

    return way


def _altered(found: Found, mention: Mention, role: str, chance: Random) -> Iterator[Damage]:
    written = found.written(mention)
    start, end = found.place(mention)
    new = altered(written, found.language, chance)
    if new is not None and new != written:
        yield Damage(f"{role} {written!r} -> {new!r}", ((start, end, new),))


def altered(written: str, language: str, chance: Random) -> str | None:
    """Return a number with its first or second digit changed, or another number word; None if there is none.

    The last digit of several may be what was rounded, so it is left alone.
    """
    digits = [match.start() for match in _DIGITS.finditer(written)]
    if digits:
        at = digits[chance.randrange(min(2, max(len(digits) - 1, 1)))]
        new = str((int(written[at]) + chance.choice((2, 3, 4, 5, 6))) % 10)
        if at == digits[0] and new == "0":
            new = "9" if written[at] != "9" else "4"
        return written[:at] + new + written[at + 1 :]
    words = _WORDS[language]
    for word in reversed(words):
        match = re.search(rf"(?i)\b{word}\b", written)
        if match:
            other = words[(words.index(word) + chance.choice((2, 3, 4))) % len(words)]
            return written[: match.start()] + other + written[match.end() :]
    return None


def _exchanged(one: str, other: str) -> "_Way":
    """Return the way that exchanges two numbers, and leaves their units and hedges where they are."""

    def way(found: Found, _: Random) -> Iterator[Damage]:
        roles = found.evaluation.roles
        for first in roles.get(one, ())[:1]:
            for second in roles.get(other, ())[:1]:
                own, its = _number(found, first), _number(found, second)
                if own is not None and its is not None and own[2] != its[2]:
                    edits = ((own[0], own[1], its[2]), (its[0], its[1], own[2]))
                    yield Damage(f"{one} and {other} exchanged", edits)

    return way


def _number(found: Found, mention: Mention) -> tuple[int, int, str] | None:
    """Return where the digits or the number word of a mention stand, and what they are."""
    start, _end = found.place(mention)
    written = found.written(mention)
    words = "|".join(_WORDS[found.language])
    match = re.search(r"\d[\d.,]*\d|\d", written) or re.search(rf"(?i)\b(?:{words})\b", written)
    return None if match is None else (start + match.start(), start + match.end(), match[0])


def _grown(role: str) -> "_Way":
    """Return the way that makes each number of a role far larger: 41 becomes 941, 176.699 976.699."""

    def way(found: Found, _: Random) -> Iterator[Damage]:
        for mention in found.evaluation.roles.get(role, ()):
            number = _number(found, mention)
            if number is None or not number[2][0].isdigit():
                continue
            start, end, own = number
            first = re.split(r"[.,]", own)[0]
            new = f"9{own}" if len(first) < 3 or first == own else "9" + own[1:]
            yield Damage(f"{role} grown: {new}", ((start, end, new),))

    return way


def _turned(found: Found, _: Random) -> Iterator[Damage]:
    """Turn the word of direction: "gestegen" for "gedaald"."""
    places = [
        found.place(mention) for role in ("from", "to") for mention in found.evaluation.roles.get(role, ())
    ]
    if not places:
        return
    low, high = max(places[0][0] - 120, 0), places[-1][1] + 60
    passage = found.text[low:high]
    for pair in _OPPOSITES[found.language]:
        for word, other in (pair, pair[::-1]):
            matches = [*re.finditer(rf"\b{word}\b", passage)]
            if len(matches) == 1:
                start = low + matches[0].start()
                yield Damage(f"{word} -> {other}", ((start, start + len(word), other),))
                return


def _ends(found: Found, _: Random) -> Iterator[Damage]:
    """Exchange the two ends of a range that is one mention, or its two numbers."""
    for mention in found.evaluation.roles.get("range", ()):
        start, end = found.place(mention)
        written = found.text[start:end]
        years = [*re.finditer(r"\b(?:19|20)\d\d\b", written)]
        numbers = years if len(years) == 2 else [*re.finditer(r"\d+(?:[.,]\d+)*", written)]
        if len(numbers) == 2 and numbers[0][0] != numbers[1][0]:
            first, second = numbers
            new = (
                written[: first.start()]
                + second[0]
                + written[first.end() : second.start()]
                + first[0]
                + written[second.end() :]
            )
            yield Damage(f"{written!r} -> {new!r}", ((start, end, new),))
            return


def _weekday(found: Found, chance: Random) -> Iterator[Damage]:
    days = _DAYS[found.language]
    for mention in found.evaluation.roles.get("date", ())[:1]:
        start, _end = found.place(mention)
        written = found.written(mention)
        for match in re.finditer("|".join(days), written, re.IGNORECASE):
            other = days[(days.index(match[0].lower()) + chance.randrange(1, 6)) % 7]
            new = other.capitalize() if match[0][0].isupper() else other
            yield Damage(f"{match[0]} -> {new}", ((start + match.start(), start + match.end(), new),))
        day = re.search(r"(?<!\d)\d{1,2}(?!\d)", written)
        if day and 4 < int(day[0]) < 26:
            new = str(int(day[0]) + chance.choice((-3, -2, -1, 1, 2)))
            yield Damage(f"day {day[0]} -> {new}", ((start + day.start(), start + day.end(), new),))


def _no_day(found: Found, chance: Random) -> Iterator[Damage]:
    for mention in found.evaluation.roles.get("date", ())[:1]:
        start, _end = found.place(mention)
        day = re.match(r"\d{1,2}(?!\d)", found.written(mention))
        if day and "/" not in found.written(mention):
            new = str(chance.randrange(32, 40))
            yield Damage(f"day {day[0]} -> {new}", ((start, start + len(day[0]), new),))


def _year(role: str, step: int) -> "_Way":
    def way(found: Found, _: Random) -> Iterator[Damage]:
        for mention in found.evaluation.roles.get(role, ())[:1]:
            start, _end = found.place(mention)
            match = re.search(r"\b(?:19|20)\d\d\b", found.written(mention))
            if match:
                yield Damage(
                    f"{role} year {match[0]} -> {int(match[0]) - step}",
                    ((start + match.start(), start + match.end(), str(int(match[0]) - step)),),
                )

    return way


def _another_day(role: str) -> "_Way":
    def way(found: Found, _: Random) -> Iterator[Damage]:
        for mention in found.evaluation.roles.get(role, ())[:1]:
            start, _end = found.place(mention)
            match = re.search(r"(?<!\d)\d{1,2}(?!\d)", found.written(mention))
            if match:
                new = str(int(match[0]) + 2 if int(match[0]) < 25 else int(match[0]) - 3)
                yield Damage(
                    f"{role} day {match[0]} -> {new}", ((start + match.start(), start + match.end(), new),)
                )

    return way


def _another_count(found: Found, _: Random) -> Iterator[Damage]:
    """Announce one more, one fewer; take the second item out where the items have places of their own."""
    for mention in found.evaluation.roles.get("number", ())[:1]:
        start, end = found.place(mention)
        written = found.text[start:end]
        words = _WORDS[found.language]
        for step in (1, -1):
            new = None
            if written.isdigit() and int(written) + step > 1:
                new = str(int(written) + step)
            elif written.lower() in words and 0 <= words.index(written.lower()) + step < len(words):
                new = words[words.index(written.lower()) + step]
            if new is not None:
                yield Damage(f"number {written!r} -> {new!r}", ((start, end, new),))
    items = found.evaluation.anchors.get("item", ())
    if len(items) > 2 and all(len(item.text) > 12 for item in items):
        first, after = found.place(items[1])[0], found.place(items[2])[0]
        if first < after:
            lead = found.text[found.place(items[0])[1] : first]
            if not lead.strip():
                first, after = found.place(items[0])[1], found.place(items[1])[1]
            yield Damage("the second item taken out", ((first, after, ""),))


def _notes(found: Found, _: Random) -> Iterator[Damage]:
    anchors = found.evaluation.anchors
    for mark in anchors.get("mark", ()):
        yield Damage(f"mark {mark.text} taken out", ((*found.place(mark), ""),))
    for note in anchors.get("note", ()):
        start, end = found.place(note)
        block = found.document.by_id[note.block]
        last = block.origin.segments(0, len(block.text))[-1][1] if block.text else end
        yield Damage(f"note {note.text} taken out", ((start, max(last, end), ""),))
        if note.text.isdigit():
            yield Damage(
                f"note {note.text} renumbered",
                ((start, end, found.text[start:end].replace(note.text, "88")),),
            )


_Way = Callable[[Found, Random], Iterator[Damage]]
_WAYS: Mapping[str, tuple[_Way, ...]] = {
    "broken-footnote": (_notes,),
    "change-mismatch": (_in_turn("by", "from", "to"),),
    "count-mismatch": (_another_count,),
    "direction-mismatch": (_exchanged("from", "to"), _turned),
    "elapsed-mismatch": (_in_turn("duration"), _year("start", 10)),
    "event-date-mismatch": (_another_day("left"),),
    "footnote-mismatch": (_another_day("right"), _another_day("left")),
    "hedge-mismatch": (_in_turn("precise", "hedged"),),
    "impossible-date": (_no_day,),
    "inclusive-below-exclusive": (_exchanged("inclusive", "exclusive"),),
    "known-event-mismatch": (_another_day("day"), _year("day", 1)),
    "reversed-range": (_ends, _exchanged("low", "high")),
    "share-mismatch": (_in_turn("percentage", "ratio", "part", "whole"),),
    "subset-exceeds-total": (_grown("part"), _exchanged("total", "part")),
    "sum-mismatch": (_in_turn("total", "part", last=True),),
    "weekday-mismatch": (_weekday,),
    "words-figures-mismatch": (_in_turn("figures", "words"),),
}
