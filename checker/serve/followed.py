"""What do the letters say that are followed, each time that one of them was saved?

It is answered in a process of its own, as for letters that are dropped: a hostile one ends that process only.
"""

from collections.abc import Sequence
from functools import partial
from itertools import chain

from msgspec import Struct

from checker import lint
from checker.catalogue import translated
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.rulebook import Rule, Rulebook
from checker.serve.work import ENDED, Guarded, Told, copied, told


class Watched(Struct, frozen=True):
    """A letter with its annexes behind it, and how it is checked."""

    paths: tuple[str, ...]
    book: Rulebook
    options: Options


class Asked(Struct, frozen=True):
    """What each file holds, or why that is not known; ``which`` of them is wanted with comments."""

    contents: tuple[bytes | Refusal, ...]
    which: int | None = None


class Said(Struct, frozen=True):
    """The page about the letters, why a file of them could not be read, and what was found.

    A finding is its file, its rule and what it says: a fingerprint is another once its paragraph is mended.
    """

    told: Told
    refused: tuple[Refusal | None, ...] = ()
    findings: tuple[tuple[str, str, str], ...] = ()


Answer = Said | bytes | str


class Following:
    """The letters, and what each said when it was last checked in this process."""

    def __init__(self, letters: Sequence[Watched], ui: str, guarded: Guarded) -> None:
        self.letters, self.ui, self._guarded = tuple(letters), ui, guarded
        self.files = tuple((path, one) for one in letters for path in one.paths)
        self._known: dict[int, tuple[tuple[bytes | Refusal, ...], tuple[Report, ...]]] = {}

    def answer(self, asked: Asked) -> Answer:
        """Return what the letters say, or one of the files with comments, or why it has none."""
        reports = self.reports(asked.contents)
        if asked.which is None:
            return self._said(reports)
        content, limits = asked.contents[asked.which], self.files[asked.which][1].options.limits
        if isinstance(content, Refusal):
            return translated(content.message, self.ui)
        return copied(reports, asked.which, content, limits, self.ui)

    def reports(self, contents: Sequence[bytes | Refusal]) -> tuple[Report, ...]:
        """Check the letters of which a file is another than before; the others say what they said."""
        files = iter(contents)
        every: tuple[Report, ...] = ()
        for number, letter in enumerate(self.letters):
            own = tuple(next(files) for _ in letter.paths)
            if number not in self._known or self._known[number][0] != own:
                given = list(zip(letter.paths, own, strict=True))
                run = partial(lint.run_together, given, letter.book, letter.options)
                self._known[number] = own, self._guarded(letter.paths, run)
            every += self._known[number][1]
        return every

    def ended(self) -> Said:
        """Return what is said of letters that ended the process they were read in."""
        return self._said([Report(path, unreadable=ENDED) for path, _ in self.files])

    def _said(self, reports: Sequence[Report]) -> Said:
        return Said(
            told(reports, self.ui, self._rules()),
            tuple(one.unreadable for one in reports),
            tuple((one.path, each.rule, each.message) for one in reports for each in one.findings),
        )

    def _rules(self) -> tuple[Rule, ...]:
        every = chain.from_iterable(one.book.rules for one in self.letters)
        return tuple({rule.id: rule for rule in every}.values())
