"""What does a parliamentary paper say of itself: its session, its dossier, its number?"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.letter.setting import Setting
from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.document import Block, BlockKind, Document, Span
from checker.quantity import PartialDate

_LONGEST_FIELD = 40  # characters of the name of a header field
_HEAD = 12  # blocks that can be the title block
_BODY = 200  # characters of a block that is certainly none of it
_SHORT = 400  # characters of a page foot
_LONGEST_NUMBER = 4  # digits of a paper's number
_NEAR = 6  # lines of a title block from the number of the dossier to that of the paper

_SESSION = re.compile(r"(\d{4})\s?[-–—/]\s?(\d{4}|\d\d)(?!\d)")
_CODE = re.compile(
    r"(?:kst|ah-tk|ah-ek|h-tk|h-ek)-(?:(20\d\d)(20\d\d)|(\d{5})(?:-([IVXLC]+))?)-(\d+)", re.IGNORECASE
)
_DOSSIER = re.compile(r"(\d\d)[ \u00a0.]?(\d{3})(?:[- \u00a0]([IVXLC]{1,6}))?(?![\w.,-])")
_DOSSIER_BEHIND = re.compile(r",\s?(\d\d)[ \u00a0.]?(\d{3})(?:[- \u00a0]([IVXLC]{1,6}))?,\s?")
_NUMBER = re.compile(r"\s?(\d{1,4})(?![\w.])")
_RUNNING = re.compile(
    r"[A-Z][\w ]{3,40}, \w+ (?:\d{4})[-–—/](?:\d{4}|\d\d), "
    r"\d\d[ \u00a0.]?\d{3}(?:-[IVXLC]+)?, \w+\. ?\d+(?: \d+)?"
)
_PUBLISHED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")


def sessions(
    document: Document, parts: Sequence[Setting], passages: Mapping[str, Passage]
) -> Iterator[Draft]:
    """Yield what the title block and the page feet say of the paper itself.

    Its session with the date of the letter (a question's and an answer's: the one that fits, or the
    year of publication beside it), and each dossier, number and session of a later place with the one
    in the title block. A paper that is only cited
    ("Aanhangsel Handelingen, vergaderjaar 2024-2025, nr. 507") says nothing.
    """
    words = _words(passages)
    if words is None:
        return
    numbering = _numbering(words)
    found = [*_of_title(document, words, numbering), *_of_feet(document, words, numbering)]
    dates = dates_of(document, parts, passages)
    for record in found:
        if record.sort == "session":
            years = [int(year) for year in record.value.split("-")]
            traits = {"sort": "own", "start": f"{years[0]:04d}", "end": f"{years[1]:04d}"}
            fits = [each for each in dates if (years[0], 9) <= (each.year, each.month) <= (years[1], 9)]
            if dates:
                dated = (fits or dates)[-1].isoformat()
                yield Draft("session", {}, {**traits, "dated": dated}, {"session": (record.place,)})
            if record.published and (fits or not dates):
                dated = record.published
                yield Draft("session", {}, {**traits, "dated": dated}, {"session": (record.place,)})
    for sort in ("dossier", "number", "session"):
        some = [record for record in found if record.sort == sort]
        known = [record for record in some if record.first] or some[:1]
        for record in some:
            if record not in known:
                same = next((each for each in known if each.value == record.value), known[0])
                yield pair(record.place, same.place, record.value, same.value)


class _Record(NamedTuple):
    """What one place says of the paper: its dossier, its number or its session, as plain text."""

    sort: str
    value: str
    place: Anchor
    first: bool = False  # it is in the title block
    published: str = ""  # the year of publication beside it


class _Line(NamedTuple):
    block: Block
    start: int
    text: str

    def anchor(self, start: int, end: int) -> Anchor:
        return Anchor(self.block.id, Span(self.start + start, self.start + end), self.text[start:end])

    def unbroken(self) -> "_Line":
        """Return the line with those below it, as if it had not been too long for its page."""
        return _Line(self.block, self.start, self.block.text[self.start :])


def _words(passages: Mapping[str, Passage]) -> Words | None:
    """Return the words of the first language of the letter."""
    return next((passage.grammar.words for passage in passages.values()), None)


def _lines(blocks: Sequence[Block]) -> Iterator[_Line]:
    for block in blocks:
        edges = [-1, *block.breaks, len(block.text)]
        for before, end in pairwise(edges):
            text = block.text[before + 1 : end]
            lead = len(text) - len(text.lstrip())
            if text.strip():
                yield _Line(block, before + 1 + lead, text.strip())


def _title(document: Document) -> Sequence[Block]:
    """Return the blocks before the first running text."""
    head: list[Block] = []
    for block in document.blocks[:_HEAD]:
        if len(block.text) > _BODY and len(head) > 1 and not block.breaks:
            break
        if block.kind not in {BlockKind.NOTE, BlockKind.FURNITURE}:
            head.append(block)
    return head


def _of_title(document: Document, words: Words, numbering: Sequence[str]) -> Iterator[_Record]:
    """Yield the records of a title block: "Vergaderjaar 2022-2023", "28 676 NAVO", "Nr. 439 BRIEF VAN"."""
    lines = list(_lines([block for block in _title(document) if not is_foot(block)]))
    numbers = [(at, _own_number(line, numbering)) for at, line in enumerate(lines)]
    first = next(((at, number) for at, number in numbers if number is not None), None)
    for at, line in enumerate(lines):
        match = _titled(line.text, words.cues["session"])
        if match is not None:
            yield _Record("session", _session(match), line.anchor(match.start(), match.end()), first=True)
        dossier = _DOSSIER.match(line.text)
        if first is not None and dossier is not None and 0 < first[0] - at <= _NEAR:
            yield _Record("dossier", _dossier(dossier), line.anchor(*dossier.span()), first=True)
        if match is not None and first is None and (alone := _alone(lines[at + 1 :])) is not None:
            yield _Record("number", alone.text, alone.anchor(0, len(alone.text)), first=True)
    if first is not None:
        at, match = first
        yield _Record("number", match[1], lines[at].anchor(*match.span(1)), first=True)


def _titled(text: str, cues: Iterable[str]) -> "re.Match[str] | None":
    """Return the session that a line of a title block names, behind nothing but the name of the house."""
    for cue in cues:
        at = text.find(cue.capitalize())
        if at >= 0 and "," not in text[:at]:
            return _SESSION.match(text, at + len(cue) + 1)
    return None


def _alone(lines: Sequence[_Line]) -> _Line | None:
    """Return the first line that is nothing but a number: that of an answer, below its session."""
    return next((line for line in lines if line.text.isdigit() and len(line.text) <= _LONGEST_NUMBER), None)


def _own_number(line: _Line, numbering: Sequence[str]) -> "re.Match[str] | None":
    """Return the number of the paper that a line begins with: "Nr. 439 BRIEF VAN DE MINISTERS"."""
    lower = line.text.lower()
    for cue in numbering:
        if lower.startswith(cue) and line.text[0].isupper():
            return _NUMBER.match(line.text, len(cue))
    return None


def _numbering(words: Words) -> tuple[str, ...]:
    """Return the words before a paper's number ("nr.", "no.")."""
    spellings = (each for some in words.lexicon.values() for each in some if each.terminal == "NR")
    return tuple("".join(each.pieces) for each in spellings)


def _of_feet(document: Document, words: Words, numbering: Sequence[str]) -> Iterator[_Record]:
    """Yield the records of page feet: "kst-28676-439", "vergaderjaar 2022-2023, 28 676, nr. 439 1"."""
    body = [block for block in document.blocks if block.kind is not BlockKind.NOTE]
    for broken in _lines([block for block in body if is_foot(block) or _ends(block, body)]):
        code = _CODE.fullmatch(broken.text)
        if code is not None:
            yield from _of_code(broken, code)
            continue
        at = next((end for cue in words.cues["session"] for end in [_behind(cue, broken.text)] if end), 0)
        line = broken.unbroken()
        lower = line.text.lower()
        match = _SESSION.match(line.text, at + 1) if at else None
        if match is None:
            continue
        year = _PUBLISHED.search(line.text, 0, at)
        place = line.anchor(match.start(), match.end())
        yield _Record("session", _session(match), place, published=year[1] if year else "")
        dossier = _DOSSIER_BEHIND.match(line.text, match.end())
        if dossier is not None:
            yield _Record("dossier", _dossier(dossier), line.anchor(dossier.start(1), dossier.end(2)))
            for cue in numbering:
                number = _NUMBER.match(line.text, dossier.end() + len(cue))
                if number is not None and lower.startswith(cue, dossier.end()):
                    yield _Record("number", number[1], line.anchor(*number.span(1)))


def _behind(cue: str, text: str) -> int:
    """Return where a cue word ends in a line; 0 where it has none."""
    at = text.lower().find(cue)
    return at + len(cue) if at >= 0 else 0


def _of_code(line: _Line, code: "re.Match[str]") -> Iterator[_Record]:
    if code[1]:
        yield _Record("session", f"{code[1]}-{code[2]}", line.anchor(code.start(1), code.end(2)))
    else:
        chapter = f"-{code[4]}" if code[4] else ""
        yield _Record("dossier", code[3] + chapter, line.anchor(*code.span(3)))
    yield _Record("number", code[5], line.anchor(*code.span(5)))


def is_imprint(block: Block, words: Words) -> bool:
    """Whether a block says nothing but what the publication is: a page's foot, "Vergaderjaar 2022-2023"."""
    if block.kind is BlockKind.FURNITURE or is_foot(block):
        return True
    if len(block.text) > _SHORT or block.kind is BlockKind.NOTE:
        return False
    session = _titled(block.text, words.cues["session"])
    return session is not None and session.end() == len(block.text)


def is_foot(block: Block) -> bool:
    """Whether a block is a page's head or foot, or holds the paper's code on a line of its own as feet do."""
    if len(block.text) > _SHORT or block.kind in {BlockKind.NOTE, BlockKind.CELL}:
        return False
    if block.kind is BlockKind.FURNITURE:
        return True
    return any(_CODE.fullmatch(line.text) is not None or _is_imprint(line.text) for line in _lines([block]))


def _ends(block: Block, body: Sequence[Block]) -> bool:
    """Whether a block closes the paper with nothing but what a page's foot says."""
    return block is body[-1] and _RUNNING.fullmatch(block.text) is not None


def _is_imprint(line: str) -> bool:
    """Whether a line is a page's foot: "'s-Gravenhage 2021 Tweede Kamer, vergaderjaar 2020-2021, 32 545"."""
    year = _PUBLISHED.search(line)
    return year is not None and line[:1] in "'’‘" and len(line[: year.start()].split()) == 1


def _session(match: "re.Match[str]") -> str:
    """Return the years of a session in full: "2022-23" is 2022-2023."""
    first, last = match.groups()
    return f"{first}-{last if len(last) == len(first) else first[:2] + last}"


def _dossier(match: "re.Match[str]") -> str:
    return match[1] + match[2] + (f"-{match[3]}" if match[3] else "")


def pair(later: Anchor, earlier: Anchor, left: str, right: str) -> Draft:
    """Return the claim that two values of one record are the same."""
    return Draft(
        "reference_pair", {}, {"left": left, "right": right}, {"later": (later,), "earlier": (earlier,)}
    )


def dates_of(document: Document, parts: Sequence[Setting], passages: Mapping[str, Passage]) -> list[dt.date]:
    """Return the letter's own date, and the days on which its title says that it was sent or received."""
    own = [part.date for part in parts[:1] if part.date is not None]
    return own + title_dates(document, passages)


def title_dates(document: Document, passages: Mapping[str, Passage]) -> list[dt.date]:
    """Return the days on which a title says that a question was sent and its answer received."""
    found = []
    for block in _title(document):
        passage = passages.get(block.id)
        for spot in passage.spots if passage is not None else ():
            assert passage is not None
            value = spot.meaning.value
            start = passage.start(spot)
            before = block.text[max(start - _LONGEST_FIELD, 0) : start].lower().rstrip(" (:")
            names = passage.grammar.words.header_fields
            filed = (*names.get("received", ()), *names.get("submitted", ()))
            if isinstance(value, PartialDate) and value.date is not None and before.endswith(filed):
                found.append(value.date)
    return found
