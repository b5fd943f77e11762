"""What is known of one input, while this and that is done with it?"""

import datetime as dt
import functools
import random
from dataclasses import dataclass
from functools import cached_property

from checker import data, lint, readers, rulebook
from checker.document import Document
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.rulebook import Rulebook

TODAY = dt.date(2026, 3, 2)


@functools.cache
def rules() -> Rulebook:
    """Return all our rules, those that are being measured too."""
    found = rulebook.load(data.folder("rules"), cache=True)
    assert isinstance(found, Rulebook), found
    return found.select(experimental=True)


@dataclass
class Subject:
    """An input: its kind and bytes, and ``chance``, which is the same whenever it is made again."""

    kind: str
    content: bytes
    chance: random.Random
    apart: bool = False

    @property
    def name(self) -> str:
        """How the letter is called."""
        return f"brief.{self.kind}"

    @cached_property
    def read(self) -> Document | Refusal:
        """What the reader makes of it."""
        return self.reading(self.content, original=self.chance.random() < 0.2)

    @cached_property
    def document(self) -> Document | None:
        """The letter as it is now, without --original; None if it cannot be read."""
        found = self.reading(self.content, original=False)
        return found if isinstance(found, Document) else None

    @cached_property
    def report(self) -> Report:
        """What the linter says of the document."""
        return self.checked(self.content)

    @cached_property
    def options(self) -> Options:
        """How it is linted."""
        draw = self.chance.random
        return Options(
            language=self.chance.choice((None, None, "nl", "en")),
            fragment=draw() < 0.2,
            rounding=draw() < 0.2,
            holds=draw() < 0.2,
            thorough=draw() < 0.5,
            today=TODAY,
        )

    def checked(self, content: bytes) -> Report:
        """Return what the linter says of other bytes in the same way."""
        document = self.reading(content, original=False)
        if isinstance(document, Refusal):
            return Report(self.name, unreadable=document)
        return lint.check(document, rules(), self.options, path=self.name)

    def reading(self, content: bytes, *, original: bool) -> Document | Refusal:
        """Read bytes; a PDF in this process, as the one that each PDF has to itself does."""
        if self.kind != "pdf" or self.apart:
            return readers.read(self.name, content, original=original)
        from checker.readers.pdf import child  # an extra

        found = child.read(content)
        return found[0] if isinstance(found, tuple) else found
