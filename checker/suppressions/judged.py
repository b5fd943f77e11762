"""Which findings do a letter's comments take away, and what is to be told of the comments?"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims import render
from checker.document import Block, Comment
from checker.finding import Finding
from checker.quantity import PartialDate
from checker.spending import watched
from checker.suppressions.notes import SAID
from checker.suppressions.read import Faulty, Suppression, where


class Suppressed(Struct, frozen=True):
    """A finding that is not told, by what ("comment" or "baseline"), and the reason that a comment gives."""

    finding: Finding
    by: str
    reason: str | None = None
    until: dt.date | None = None


class Told(Struct, frozen=True):
    """What is to be said of a comment: by which of NOTES, in which words."""

    note: str
    comment: Comment
    message: str


class Judged(Struct, frozen=True):
    """The findings that stay, those that comments take away, and what is to be said of comments."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    told: tuple[Told, ...]

    def within(self, blocks: frozenset[str]) -> "Judged":
        """Return what there is to tell of one file of a letter: its blocks."""
        return Judged(
            tuple(one for one in self.findings if one.place.block in blocks),
            tuple(one for one in self.suppressed if one.finding.place.block in blocks),
            tuple(one for one in self.told if one.comment.blocks[0] in blocks),
        )


def judged(
    findings: Sequence[Finding],
    comments: Iterable[Suppression | Faulty],
    on: frozenset[str],
    today: dt.date,
    language: str | None,
    blocks: Mapping[str, Block],
) -> Judged:
    """Hold comments against findings.

    A finding is taken away if its own place stands in a block that a comment is about; one between two files
    also by a comment in the other, where it is told too. ``on`` are the rules
    that were looked with: a comment about another one is not called unused. ``today`` decides which have
    expired: what was agreed until a day is to be looked at again after it, whatever the letter's own date.
    ``blocks`` are those of the letter by their ids.
    """
    away: dict[int, Suppressed] = {}
    told: list[Told] = []
    found = _found(findings, blocks)
    for one in comments:
        if isinstance(one, Faulty):
            told.append(_told("faulty-suppression", one.comment, one.fault, one.word, language))
            continue
        meant = _meant(one, found)
        if one.until is not None and one.until < today:
            note, said = "expired-suppression", "expired"
            word = render(PartialDate.of(one.until), language or "en")
            told += [_told(note, one.comment, said, word, language)] if meant else []
        else:
            away.update(
                (index, Suppressed(findings[index], "comment", one.reason, one.until))
                for index in watched(meant)
            )
        if not meant and on.issuperset(one.rules):
            told.append(_told("unused-suppression", one.comment, "unused", ", ".join(one.rules), language))
    stay = tuple(finding for index, finding in enumerate(findings) if index not in away)
    return Judged(stay, tuple(away[index] for index in sorted(away)), tuple(told))


_Found = dict[str, dict[str, list[int]]]


def _found(findings: Sequence[Finding], blocks: Mapping[str, Block]) -> _Found:
    """Return the numbers of the findings by the place where a comment on them counts, and by their rule."""
    found: _Found = {}
    for index, finding in enumerate(findings):
        for place in dict.fromkeys(where(blocks[block]) for block in _blocks(finding)):
            found.setdefault(place, {}).setdefault(finding.rule, []).append(index)
    return found


def _meant(one: Suppression, found: _Found) -> list[int]:
    """Return the numbers of the findings that a comment is about, in their order."""
    places = [found[place] for place in watched(one.blocks) if place in found]
    return sorted({index for rule in one.rules for place in places for index in place.get(rule, ())})


def _blocks(finding: Finding) -> Iterator[str]:
    """Yield the blocks in which a comment may stand that allows a finding: of each file one or more."""
    yield finding.place.block
    yield from (place.block for place in finding.others if place.file != finding.place.file)


def _told(note: str, comment: Comment, said: str, word: str, language: str | None) -> Told:
    words = SAID[said]
    return Told(note, comment, words.get(language or "en", words["en"]).format(word))
