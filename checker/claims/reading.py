"""What was understood of a letter?"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.claim import Claim
from checker.claims.frames import Coordinated, Figure, Frame, coordinated
from checker.claims.hypotheses import Counted
from checker.claims.letter import Setting
from checker.claims.mentions import Mention
from checker.document import Document, Span, file_number


class FileRead(Struct, frozen=True):
    """What was told of one file of a letter: its language, the date it is seen from, and remarks.

    ``path`` is how it is called, where it is one of several.
    """

    path: str | None
    language: str | None
    date: dt.date | None
    remarks: tuple[str, ...] = ()


class Reading(Struct, frozen=True):
    """A document with its mentions and claims, in reading order.

    ``language`` is the letter's ("nl", "en"), None where no grammar fits; ``languages`` that of each
    block. ``date`` is the letter's own. ``sentences`` are each block's sentences, as spans of it.
    ``remarks`` are sentences for the reader of the report ("no grammar fits this language", or that
    the likelier of two read it). ``figures`` are its figures with their frames,
    ``counted`` its numbers with the lists that they may announce. ``files`` are all those of the
    letter, in its order, ``parts`` what each part of it (letter, memo, annex) is about.
    """

    document: Document
    language: str | None
    languages: Mapping[str, str]
    date: dt.date | None
    mentions: tuple[Mention, ...]
    claims: tuple[Claim, ...]
    sentences: Mapping[str, tuple[Span, ...]]
    remarks: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    counted: tuple[Counted, ...] = ()
    files: tuple[FileRead, ...] = ()
    parts: tuple[Setting, ...] = ()

    def of_file(self, number: int) -> "Reading":
        """Return what was understood of one file: its own mentions, and each claim that it has a part in."""
        document, told = self.document.each[number], self.files[number]
        own = document.own_ids
        return replace(
            self,
            document=document,
            language=told.language,
            date=told.date,
            remarks=told.remarks,
            mentions=tuple(one for one in self.mentions if one.block in own),
            claims=tuple(one for one in self.claims if not own.isdisjoint(one.blocks)),
            figures=tuple(one for one in self.figures if one.mention.block in own),
            counted=tuple(one for one in self.counted if one.mention.block in own),
            parts=tuple(one for one in self.parts if not own.isdisjoint(one.blocks)),
        )

    def file(self, block: str) -> str | None:
        """Return the path of the file that a block is in; None where the letter is one file."""
        return self.files[file_number(block)].path if self.files else None

    @property
    def frames(self) -> tuple[Frame, ...]:
        """Return what each figure says."""
        return tuple(figure.frame for figure in self.figures)

    @property
    def rows(self) -> tuple[Coordinated, ...]:
        """Return which figures are coordinated."""
        return tuple(coordinated(self.figures))

    def spoken(self, block: str) -> str | None:
        """Return the language of a block: the letter's, where it has none of its own."""
        return self.languages.get(block) or self.language

    def sentence(self, block: str, at: int) -> Span:
        """Return the sentence of ``block`` that holds the character ``at``."""
        spans = self.sentences.get(block, ())
        if not spans:
            return Span(0, len(self.document.by_id[block].text))
        return spans[min(bisect_right(spans, at, key=attrgetter("end")), len(spans) - 1)]
