"""Where in its letter does something stand?"""

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

from checker.claims import Reading, words_of
from checker.document import Block, BlockKind, Span, file_number
from checker.rulebook.phrases import Phrases
from checker.rulebook.rule import Place

SPOTS: Mapping[str, str] = {
    "title": "the first heading of a part, or its header field for the subject",
    "opening": "the first paragraph of a part's running text",
    "first-sentence": "the first sentence of that paragraph",
    "heading": "a heading",
    "body": "running text, lists and tables of the letter: no heading, header field, note or annex",
    "header": "a header field",
    "annex": "a file that was given as an annex, or what stands under a heading that calls it one",
    "table": "a cell of a table",
    "note": "a note",
}
_Heads = dict[tuple[str, int | None], list[Block]]  # by the table and the number of a column or row
_MOST_SPANNED = 100  # columns or rows that the head of a table may span
_MOST_HEADS = 4  # of one column or row
_ENDS = ".!?:"
_FEWEST_BLANKS = 2  # of a sentence: "Geachte voorzitter." is none


class Whereabouts:
    """A reading, and what is asked of where its blocks stand; each list is made when first asked for."""

    def __init__(self, reading: Reading) -> None:
        """Know the places of a reading."""
        self.reading = reading
        self._blocks = reading.document.by_id
        self._known: dict[tuple[int, str, int], bool] = {}

    def language(self, block: str) -> str:
        """Return the language of a block, "" where none is known."""
        return self.reading.spoken(block) or ""

    def says(self, block: str, span: Span, phrases: Phrases) -> bool:
        """Tell whether the sentence that holds characters of a block has such words; each is read once."""
        sentence = self.reading.sentence(block, span.start)
        return self._has(block, sentence, phrases)

    def part(self, block: str) -> int:
        """Return the number of the part that a block is in, from 1."""
        return self._parts.get(block, 1)

    def stands(self, block: str, span: Span, place: Place) -> bool:
        """Tell whether characters of a block stand in a place."""
        found = self._blocks[block]
        return (
            (place.spot is None or self._at(found, span, place.spot))
            and (place.part is None or self.part(block) == place.part)
            and (place.field is None or self._in_field(block, span, place.field))
            and (place.heading is None or any(self._says(each, place.heading) for each in self._over(found)))
            and (
                place.column is None or any(self._says(each, place.column) for each in self._heads(found, 0))
            )
            and (place.row is None or any(self._says(each, place.row) for each in self._heads(found, 1)))
        )

    def fields(self, names: frozenset[str]) -> Iterator[tuple[str, Span]]:
        """Yield the block and span of each value of header fields."""
        for part in self.reading.parts:
            for field in part.fields:
                if field.name in names:
                    yield field.block, field.span

    def _at(self, block: Block, span: Span, spot: str) -> bool:
        if spot == "note":
            return block.kind is BlockKind.NOTE
        if spot == "heading":
            return block.kind is BlockKind.HEADING
        if spot == "table":
            return block.table is not None
        if spot == "annex":
            return block.id in self._annexed
        if spot == "header":
            return self._in_field(block.id, span, None)
        if spot == "title":
            return block.id in self._titles or self._in_field(block.id, span, frozenset({"subject"}))
        if spot == "opening":
            return block.id in self._openings
        if spot == "first-sentence":
            sentence = self.reading.sentence(block.id, span.start)
            return block.id in self._openings and sentence == self.reading.sentence(block.id, 0)
        return (
            block.kind not in (BlockKind.NOTE, BlockKind.HEADING, BlockKind.FURNITURE)
            and block.id not in self._annexed
            and not self._in_field(block.id, span, None)
        )

    def _in_field(self, block: str, span: Span, names: frozenset[str] | None) -> bool:
        return any(
            (names is None or name in names) and value.start <= span.start and span.end <= value.end
            for name, value in self._fields.get(block, ())
        )

    def _says(self, block: Block, phrases: Phrases) -> bool:
        return self._has(block.id, Span(0, len(block.text)), phrases)

    def _has(self, block: str, span: Span, phrases: Phrases) -> bool:
        key = (id(phrases), block, span.start)  # the rules live longer than this
        if key not in self._known:
            text = self._blocks[block].text
            self._known[key] = phrases.in_text(text, self.language(block), span.start, span.end)
        return self._known[key]

    def _over(self, block: Block) -> Iterator[Block]:
        """Yield a heading, and each that something stands under."""
        if block.kind is BlockKind.HEADING:
            yield block
        above = block.heading
        while above is not None:
            found = self._blocks[above]
            yield found
            above = found.heading

    def _heads(self, block: Block, side: int) -> Iterator[Block]:
        if block.table is None:
            return
        at = block.column if side == 0 else block.row
        for each in self._tables[side].get((block.table, at), ()):
            if each is not block:
                yield each

    @cached_property
    def _fields(self) -> Mapping[str, list[tuple[str, Span]]]:
        found: dict[str, list[tuple[str, Span]]] = {}
        for part in self.reading.parts:
            for field in part.fields:
                found.setdefault(field.block, []).append((field.name, field.span))
        return found

    @cached_property
    def _parts(self) -> Mapping[str, int]:
        return {block: number for number, part in enumerate(self.reading.parts, 1) for block in part.blocks}

    @cached_property
    def _annexed(self) -> frozenset[str]:
        """The blocks of annexes."""
        found = {block.id for block in self.reading.document.blocks if file_number(block.id)}
        for block in self.reading.document.blocks:
            own = block.kind is BlockKind.HEADING and self._calls_an_annex(block)
            if own or (block.heading is not None and block.heading in found):
                found.add(block.id)
        return frozenset(found)

    def _calls_an_annex(self, block: Block) -> bool:
        language = self.language(block.id)
        first = block.text.split(maxsplit=1)[:1]
        if not language or not first:
            return False
        some = words_of(language).lexicon.get(first[0].strip(":.,").lower(), ())
        return any(each.terminal == "ANNEX" for each in some)

    @cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(block.id for block in self._firsts(lambda block: block.kind is BlockKind.HEADING))

    @cached_property
    def _openings(self) -> frozenset[str]:
        return frozenset(block.id for block in self._firsts(self._runs))

    def _runs(self, block: Block) -> bool:
        text = block.text.rstrip()
        return (
            block.kind is BlockKind.PARAGRAPH
            and block.table is None
            and block.id not in self._fields
            and text[-1:] in _ENDS
            and text.count(" ") > _FEWEST_BLANKS
        )

    def _firsts(self, meets: Callable[[Block], bool]) -> Iterator[Block]:
        """Yield the first block of each part that is so; an annex in a file of its own is a part too."""
        seen: set[tuple[int, int]] = set()
        for block in self.reading.document.blocks:
            key = (file_number(block.id), self.part(block.id))
            if key not in seen and meets(block):
                seen.add(key)
                yield block

    @cached_property
    def _tables(self) -> tuple[_Heads, _Heads]:
        """The heads of the columns and of the rows of every table."""
        columns: _Heads = {}
        rows: _Heads = {}
        for block in self.reading.document.blocks:
            if block.table is None or block.row is None or block.column is None:
                continue
            if block.row == 1 or block.header:
                for at in range(block.column, block.column + min(block.column_span, _MOST_SPANNED)):
                    _add(columns, (block.table, at), block)
            if block.column == 1 or block.header:
                for at in range(block.row, block.row + min(block.row_span, _MOST_SPANNED)):
                    _add(rows, (block.table, at), block)
        return columns, rows


def _add(heads: _Heads, key: tuple[str, int], block: Block) -> None:
    some = heads.setdefault(key, [])
    if len(some) < _MOST_HEADS:
        some.append(block)
