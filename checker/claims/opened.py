"""What does one file of a letter say of itself: its language, its header, its parts, its figures?"""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct, field

from checker.claims.frames import Figure, figures
from checker.claims.hypotheses import Counted, possible_counts
from checker.claims.letter import HeaderField, Setting, fields, is_imprint, settings
from checker.claims.lexicon import Grammar, Told, Words, language_of, language_of_letter, neighbours
from checker.claims.mentions import Passage, passage
from checker.document import Document
from checker.spending import watched

_LONG_ENOUGH = 80  # characters of a block that can be told to be in a language of its own


class Opened(Struct):
    """A file on its way to a reading, with what it numbers, heads and dates for itself.

    ``passages`` are none where no grammar fits its ``language``; ``by_block`` are they by the ids of their
    blocks. ``settings`` are its parts, ``date`` that of the first which has one.
    """

    document: Document
    language: str | None
    spoken: Mapping[str, str] = field(default_factory=dict)
    header: tuple[HeaderField, ...] = ()
    passages: tuple[Passage, ...] = ()
    remarks: tuple[str, ...] = ()
    by_block: dict[str, Passage] = field(default_factory=dict)
    settings: tuple[Setting, ...] = ()
    date: dt.date | None = None
    figures: tuple[Figure, ...] = ()
    counted: tuple[Counted, ...] = ()

    def settle(self, date: dt.date | None) -> None:
        """Tell its parts and their dates, frame its figures, and see which lists they may announce.

        ``date`` is what the user says it is.
        """
        self.by_block = {each.block.id: each for each in self.passages}
        self.settings = settings(self.document, self.header, self.by_block, date)
        own = next((part.date for part in self.settings if part.date is not None), None)
        self.date = own if date is None else date
        self.figures = figures(self.document, self.passages)
        self.counted = tuple(possible_counts(self.document.blocks, self.passages))


def opened(
    document: Document,
    language: str | None,
    grammars: Mapping[str, Grammar],
    folder: Path | None,
    named: Mapping[str, str],
) -> Opened:
    """Return a file with its language, its header and the passages of it that are read.

    ``named`` are header fields of the user's own, by what they are called.
    """
    words = {name: each.words for name, each in grammars.items()}
    told = Told(language)
    if language is None:
        told = language_of_letter(document.blocks, words, neighbours(folder, words))
        language = told.language
    if language is None or language not in grammars:
        remark = f"no grammar fits this letter's language; if it is {_either(grammars)}, say so with --lang"
        return Opened(document, None, remarks=(remark,))
    spoken = _languages(document, language, words)
    header = fields(document, words, named)
    dated = {field.block for field in header}
    passages = tuple(
        passage(block, grammars[spoken[block.id]], sure=told.sure or spoken[block.id] != language)
        for block in watched(document.blocks)
        if block.text and (block.id in dated or not is_imprint(block, words[spoken[block.id]]))
    )
    remarks = () if told.sure else (_unsure(language, grammars),)
    return Opened(document, language, spoken, header, passages, remarks)


def _unsure(language: str, known: Iterable[str]) -> str:
    said = f"this letter says little of its language and was read as {language}"
    return f"{said}; if it is {_either(set(known) - {language})}, say so with --lang"


def _either(languages: Iterable[str]) -> str:
    """Return languages as a choice: "de, en or nl"."""
    *most, last = sorted(languages)
    return f"{', '.join(most)} or {last}" if most else last


def _languages(document: Document, language: str, words: Mapping[str, Words]) -> dict[str, str]:
    """Return each block's language: its own where it is long enough to tell, else the letter's."""
    found = {}
    for block in watched(document.blocks):
        own = language_of(block.text, words) if len(block.text) >= _LONG_ENOUGH and len(words) > 1 else None
        found[block.id] = own or language
    return found
