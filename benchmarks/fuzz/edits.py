"""Has the language server the text that the editor has, after any edits, and answers it whatever is asked?"""

import asyncio
import re
from collections.abc import Callable, Iterator, Sequence

from lsprotocol import types

from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject, rules
from checker.lint import Report
from checker.lsp import diagnostics
from checker.lsp.actions import actions
from checker.lsp.desk import Desk, Open
from checker.lsp.held import Keeper
from checker.lsp.hints import hints
from checker.lsp.hover import hover
from checker.lsp.letter import Linted
from checker.lsp.settings import Settings
from checker.lsp.symbols import symbols
from checker.lsp.text import Text

_URI = "file:///brief"
_LINE = re.compile(r"\r\n|\r|\n")
_TYPED = (
    "",
    "",
    "x",
    "8%",
    "\n",
    "\r\n",
    "\r",
    "\u20ac",
    "\U0001f6b2",
    "\ud83d",
    "\x0c",
    "\x85",
    "een zin van 9 op 24 (38,5%).\n",
)
_FAR = (0, 1, 7, 1_000_000, 2**31 - 1)


class Model:
    """The text of an editor, kept as slowly and plainly as the protocol tells it."""

    def __init__(self, source: str, encoding: str) -> None:
        self.source, self.encoding = source, encoding

    def offset(self, position: types.Position) -> int:
        """Return the first offset at or behind a position, at most the end of its line."""
        lines = [0, *(end.end() for end in _LINE.finditer(self.source))]
        if position.line >= len(lines):
            return len(self.source)
        start = lines[position.line]
        end = _LINE.search(self.source, start)
        last = len(self.source) if end is None else end.start()
        before = 0
        for at in range(start, last):
            if before >= position.character:
                return at
            before += self._units(self.source[at])
        return last

    def change(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Put a change into the text."""
        if isinstance(change, types.TextDocumentContentChangeWholeDocument):
            self.source = change.text
            return
        start, end = sorted((self.offset(change.range.start), self.offset(change.range.end)))
        self.source = self.source[:start] + change.text + self.source[end:]

    def _units(self, character: str) -> int:
        if self.encoding == "utf-32":
            return 1
        if self.encoding == "utf-16":
            return 2 if character > "\uffff" else 1
        return len(character.encode("utf-8", "surrogatepass"))


def edit(subject: Subject) -> None:
    """Open it, change it a few times, and ask everything of it that an editor asks."""
    chance = subject.chance
    encoding = chance.choice(("utf-8", "utf-16", "utf-16", "utf-32"))
    source = subject.content.decode("utf-8", "replace")
    model, letter = Model(source, encoding), Open(Text.of(source, encoding), subject.name)
    desk = Desk(Keeper(Settings(thorough=chance.random() < 0.5), rules()), _unguarded)
    desk.letters[_URI] = letter
    for _ in range(chance.choice((1, 3, 10))):
        change = _change(subject, letter.text)
        model.change(change)
        letter.text = letter.text.edited(change)
        promised(letter.text.source == model.source, "the server has the text of the editor", change)
        if chance.random() < 0.1:
            _ask(subject, asyncio.run(desk.linted(_URI)))
    _ask(subject, asyncio.run(desk.linted(_URI)))


def _unguarded(_path: str, run: Callable[[], Report]) -> Report:
    return run()


def _change(subject: Subject, text: Text) -> types.TextDocumentContentChangeEvent:
    chance = subject.chance
    if chance.random() < 0.05:
        return types.TextDocumentContentChangeWholeDocument(chance.choice(("", text.source, "8% en 9%\n")))
    return types.TextDocumentContentChangePartial(_range(subject, text), chance.choice(_TYPED))


def _range(subject: Subject, text: Text) -> types.Range:
    """Return a range in the text, near it, or far out of it; sometimes its end is before its beginning."""
    chance = subject.chance
    start = _position(subject, text)
    if chance.random() < 0.7:
        end = min(start.character + chance.choice((0, 1, 5, 40)), _FAR[-1])
        return types.Range(start, types.Position(start.line, end))
    return types.Range(start, _position(subject, text))


def _position(subject: Subject, text: Text) -> types.Position:
    chance = subject.chance
    if chance.random() < 0.1:
        return types.Position(chance.choice(_FAR), chance.choice(_FAR))
    line = chance.randrange(len(text.starts) + 1)
    return types.Position(line, chance.choice((0, 1, chance.randrange(80), chance.randrange(2_000))))


def _ask(subject: Subject, linted: Linted | None) -> None:
    assert linted is not None
    found = diagnostics.diagnostics(linted, _URI, {})
    for range_ in (*_told(linted, found), *_answered(subject, linted), *_outlined(linted)):
        _is_in(range_, linted.text)
    for action in actions(linted, _URI, diagnostics.named(linted, found)):
        for one in action.edit.changes[_URI] if action.edit and action.edit.changes else ():
            _is_in(one.range, linted.text)


def _told(linted: Linted, found: Sequence[types.Diagnostic]) -> Iterator[types.Range]:
    """Yield where findings are underlined, once each is seen to be at what it quotes."""
    for shown, finding in zip(found, linted.report.findings, strict=False):
        yield shown.range
        place = finding.place
        if place.block_start < place.block_end and len(place.segments) == 1:  # a mark is written otherwise
            _says(shown.range, linted.text, place.text)
        for other in shown.related_information or ():
            yield other.location.range


def _answered(subject: Subject, linted: Linted) -> Iterator[types.Range]:
    """Yield where hints and hovers are, asked for in the text and out of it."""
    everything = types.Range(types.Position(0, 0), types.Position(_FAR[-1], _FAR[-1]))
    for wanted in (everything, _range(subject, linted.text)):
        yield from (types.Range(hint.position, hint.position) for hint in hints(linted, wanted))
    for _ in range(5):
        shown = hover(linted, _position(subject, linted.text), subject.chance.choice(("nl", "en")))
        if shown is not None and shown.range is not None:
            yield shown.range


def _outlined(linted: Linted) -> Iterator[types.Range]:
    for symbol in symbols(linted):
        yield symbol.range
        yield from (inner.range for inner in symbol.children or ())


def _is_in(range_: types.Range, text: Text) -> None:
    first, last = (range_.start.line, range_.start.character), (range_.end.line, range_.end.character)
    promised(first <= last, "a range ends behind its beginning", range_)
    for position in (range_.start, range_.end):
        promised(position.line < len(text.starts), "a range is in the text", range_)
        promised(text.position(text.offset(position)) == position, "a position is one of the text", position)


def _says(range_: types.Range, text: Text, quoted: str) -> None:
    """Look whether what is underlined is what a finding quotes; on two lines a space stands for their end."""
    written = text.source[text.offset(range_.start) : text.offset(range_.end)]
    if written and "\n" not in written:
        promised(
            written == quoted or written.strip() in quoted,
            "what is underlined is what is quoted",
            written,
            quoted,
        )
