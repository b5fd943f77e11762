"""What did the linter say of an open letter, and where in the editor's text is that?"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property

from lsprotocol import types

from checker.census import Looked, looked, strongest
from checker.claims import Anchor, Frame, Mention
from checker.document import Block
from checker.finding import Place
from checker.lint import Report
from checker.lsp.text import Text
from checker.places import Places, places
from checker.rulebook import Evaluation

_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"  # a byte order mark, which no offset of the linter counts


class Linted:
    """A text with the report on it; ``reading`` is what was understood, None where nothing could be."""

    def __init__(self, text: Text, report: Report) -> None:
        self.text = text
        self.report = report
        self.reading = report.reading
        self._lead = int(text.source.startswith(_MARK))

    @cached_property
    def where(self) -> Places | None:
        """The places of its document."""
        return None if self.reading is None else places(self.reading.document)

    @property
    def blocks(self) -> Mapping[str, Block]:
        """Its blocks by their ids."""
        return {} if self.reading is None else self.reading.document.by_id

    @cached_property
    def looked(self) -> Mapping[str, Looked]:
        """What came of each mention, by its id."""
        return {} if self.reading is None else looked(self.reading, self.report.evaluations)

    @cached_property
    def strongest(self) -> Mapping[str, Evaluation]:
        """The strongest reading that evidence alone suggests of each mention, by its id."""
        return strongest(self.report.evaluations)

    @cached_property
    def mentions(self) -> Mapping[str, Mention]:
        """Its mentions by their ids."""
        return {} if self.reading is None else {each.id: each for each in self.reading.mentions}

    @cached_property
    def frames(self) -> Mapping[str, Frame]:
        """What each figure is of, by the id of its mention."""
        return {} if self.reading is None else {each.mention: each for each in self.reading.frames}

    def range_of_place(self, place: Place) -> types.Range:
        """Return where a place is in the editor's text."""
        return self.text.range(place.start + self._lead, place.end + self._lead)

    def range_of(self, thing: Mention | Anchor) -> types.Range:
        """Return where a mention or anchor is in the editor's text."""
        assert self.where is not None
        return self.range_of_place(self.where.of("", thing))

    def range_of_block(self, block: Block) -> types.Range:
        """Return where a block is in the editor's text."""
        segments = block.origin.segments(0, len(block.text)) or ((0, 0),)
        return self.text.range(segments[0][0] + self._lead, segments[-1][1] + self._lead)

    def mentions_within(self, wanted: types.Range) -> Sequence[Mention]:
        """Return the mentions that begin in a range or reach into it, in reading order."""
        if self.reading is None:
            return ()
        start, end = self.text.offset(wanted.start) - self._lead, self.text.offset(wanted.end) - self._lead
        return [mention for mention, first, last in self._spans if first <= end and start <= last]

    def mention_at(self, position: types.Position) -> Mention | None:
        """Return the mention that a position is in or right behind."""
        at = self.text.offset(position) - self._lead
        index = bisect_right(self._spans, at, key=_first) - 1
        if index < 0:
            return None
        mention, _, last = self._spans[index]
        return mention if at <= last else None

    @cached_property
    def _spans(self) -> list[tuple[Mention, int, int]]:
        """Return each mention with its first and last offset in the source, by the first."""
        if self.reading is None:
            return []
        blocks = self.reading.document.by_id
        found = []
        for mention in self.reading.mentions:
            segments = blocks[mention.block].origin.segments(mention.span.start, mention.span.end)
            if segments:
                found.append((mention, segments[0][0], segments[-1][1]))
        return sorted(found, key=_first)


def _first(span: tuple[Mention, int, int]) -> int:
    return span[1]
