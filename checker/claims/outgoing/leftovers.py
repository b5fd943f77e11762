"""Which places of a letter were never filled in, and which tables and annexes are not there?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from checker.claims.claim import Anchor
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing.about import sentence_of
from checker.claims.outgoing.draft import Draft, Part
from checker.document import BlockKind, Span
from checker.quantity import Quantity

_BRACKETED = re.compile(r"\[([^\[\]\d]{2,40})\]|<{1,2}\*?([^<>\d/@]{2,40}?)\*?>{1,2}")
_RUN = re.compile(
    r"(?<![\w/])(?:(?:19|20)[Xx]{2}|[Xx]{2,})"
    r"(?:[-–,. ]{1,2}(?:\w{2,3}\. )?(?:(?:19|20)?[Xx]+)(?!\w))*(?![\w/])"
)
_QUOTES = (("«", "»"), ("“", "”"), ("„", "”"), ("‘", "’"))
_FORM = 3  # brackets of one sort in one block that make it a form

_NUMBERED = frozenset({"table", "figure", "annex"})
_FOREIGN = 8  # tokens around a reference in which another document can be named
_CODE = 5  # digits of a number that counts no captions
_CAPTION = 200  # characters of a block that can be a caption
_ROMAN = frozenset("ivxlc")


def placeholders(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what stands for something that was to be filled in: "[bedrag]", "€ XX", "20xx", "n.t.b."."""
    for passage in passages:
        text = passage.block.text
        found = [*_bracketed(passage), *_runs(passage), *_phrases(passage)]
        end = 0
        for start, stop in sorted(found):
            if start >= end and not _quoted(text, start):
                anchor = Anchor(passage.block.id, Span(start, stop), text[start:stop])
                yield Draft("placeholder", {}, {"text": text[start:stop]}, {"place": (anchor,)})
                end = stop


def _bracketed(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the words in brackets that say what is to come; a form has them by right."""
    words = passage.grammar.words.cues["placeholder"]
    text = passage.block.text
    found = []
    for match in _BRACKETED.finditer(text):
        inside = (match[1] or match[2]).strip().lower()
        if inside in words or any(inside.startswith(word + " ") for word in words):
            found.append((match.start(), match.end()))
    if len(found) < _FORM or not _is_form(passage):
        yield from found


def _is_form(passage: Passage) -> bool:
    """Whether a block is a form: it has room for a signature, or says that it is a model."""
    lower = passage.block.text.lower()
    return any(word in lower for word in passage.grammar.words.cues["form"])


def _runs(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield rows of x for digits: "XX miljoen", "20xx-20xx, xx xxx, nr. x"; "deel XX" is a Roman number."""
    text = passage.block.text
    if text.isupper() or not any(run in text for run in ("xx", "XX", "Xx", "xX")):
        return
    for match in _RUN.finditer(text):
        digits = match[0][0].isdigit() or not match[0].isalpha()
        if digits or _measured(passage, match.start(), match.end()):
            yield match.span()


def _measured(passage: Passage, start: int, end: int) -> bool:
    """Whether a row of x stands where a number would: behind "€" or "nr.", before "%" or a month."""
    tokens = passage.tokens
    before = bisect_right(tokens.ends, start) - 1
    if before > 0 and tokens.lower[before] == ".":  # of "nr."
        before -= 1
    behind = bisect_left(tokens.starts, end)
    return (before >= 0 and _means(passage, before, _BEFORE)) or (
        behind < len(tokens) and _means(passage, behind, _BEHIND)
    )


_BEFORE = frozenset({"CURRENCY", "NR", "DOSSIER"})
_BEHIND = frozenset({"CURRENCY", "SCALE", "PERCENT", "POINTS", "MONTH", "UNIT", "DURATION"})


def _means(passage: Passage, token: int, terminals: frozenset[str]) -> bool:
    spellings = passage.grammar.words.lexicon.get(passage.tokens.lower[token], ())
    return any(spelling.terminal in terminals for spelling in spellings)


def _phrases(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield "n.t.b." wherever it stands, "nader te bepalen" where it is all that a field or bracket says."""
    text = passage.block.text
    lower = text.lower()
    cues = passage.grammar.words.cues
    for phrase in (*cues["left-open"], *cues["to-be-filled"]):
        at = lower.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            apart = (at == 0 or not text[at - 1].isalnum()) and (end == len(text) or not text[end].isalnum())
            if apart and (phrase in cues["left-open"] or _alone(text, at, end)):
                yield at, end
            at = lower.find(phrase, end)


def _alone(text: str, start: int, end: int) -> bool:
    before, behind = text[:start].rstrip(), text[end:].strip(" .")
    return (not before or before[-1] in ":([") and (not behind or behind[0] in ")];")


def _quoted(text: str, at: int) -> bool:
    """Whether a place is inside quotation marks: what is quoted is not the letter's own."""
    if text.count('"', 0, at) % 2:
        return True
    return any(text.rfind(opening, 0, at) > text.rfind(closing, 0, at) for opening, closing in _QUOTES)


def unmet(passages: Sequence[Passage], annexes: Sequence[Sequence[Passage]] = ()) -> Iterator[Draft]:
    """Yield each reference to a numbered table, figure or annex, with the numbers that there are.

    There is what has a caption in the letter; annexes of a letter without one are as many as its field
    "Bijlage(n)" says. Where nothing tells which there are, and where another document's is meant ("tabel
    53 van het jaarverslag"), the reference says nothing. ``annexes`` are those in files of their own: one
    that does not say which it is may be any of them.
    """
    there = _There(nameless=not all(any(map(_is_annex, one)) for one in annexes))
    told: list[tuple[Passage, Spot]] = []
    for at, passage in enumerate(passages):
        there.fields(passage, passages[at + 1] if at + 1 < len(passages) else None)
        for index, spot in enumerate(passage.spots):
            if spot.meaning.kind is not Kind.REFERENCE or spot.meaning.tag not in _NUMBERED:
                continue
            if _is_caption(passage, index, spot):
                there.captions.setdefault(spot.meaning.tag, {}).setdefault(_number(spot), None)
            elif not _elsewhere(passage, spot):
                told.append((passage, spot))
    for passage, spot in told:
        known = there.of(str(spot.meaning.tag), _number(spot))
        if known is not None:
            traits = {"wanted": _number(spot), "known": ",".join(known)}
            yield Draft("reference", {"reference": (Part(passage, spot),)}, traits)
    yield from _announced(passages, there)


def _announced(passages: Sequence[Passage], there: "_There") -> Iterator[Draft]:
    """Yield how many annexes a letter says it sends ("bijgaand treft u twee bijlagen aan").

    With how many its field "Bijlage(n)" counts.
    """
    if there.annexes is None:
        return
    known = tuple(str(number) for number in range(1, there.annexes + 1)) or ("-",)
    for passage in passages:
        cues = passage.grammar.words.cues
        for spot in passage.spots:
            value = spot.meaning.value
            noun = passage.between(spot.last, spot.last + 1)
            if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity):
                continue
            if value.hedge is not None or cues["annexes"].isdisjoint(noun):
                continue
            said = " ".join(passage.between(*sentence_of(passage, spot.first)))
            if any(cue in said for cue in cues["herewith"]):
                traits = {"wanted": f"{value.value:f}", "known": ",".join(known)}
                yield Draft("reference", {"reference": (Part(passage, spot),)}, traits)


class _There(Struct):
    """Which tables, figures and annexes a letter has."""

    captions: dict[str, dict[str, None]] = field(default_factory=dict)
    annexes: int | None = None
    nameless: bool = False

    def fields(self, passage: Passage, following: Passage | None) -> None:
        """Take how many annexes a header field counts: "Bijlage(n) 2", "Bijlage(n)" above "-"."""
        text = passage.block.text.strip().lower()
        for name in passage.grammar.words.header_fields.get("annexes", ()):
            if "(" not in name or not text.startswith(name):
                continue
            value = text[len(name) :].strip(" :\t") or (following.block.text.strip() if following else "")
            if value in {"-", "–", "—"}:
                self.annexes = max(self.annexes or 0, 0)
            elif value.isdigit() and len(value) < 3:
                self.annexes = max(self.annexes or 0, int(value))

    def of(self, sort: str, wanted: str) -> tuple[str, ...] | None:
        """Return the numbers of the captions of one sort, None where nothing can be told of ``wanted``."""
        known = tuple(self.captions.get(sort, {}))
        unseen = self.nameless or (known and self._sends(wanted))
        if sort == "annex" and wanted not in known and unseen:
            return None
        if known:
            alike = [number for number in known if _style(number) == _style(wanted)]
            return known if alike and not _begins_later(alike) else None
        if sort == "annex" and self.annexes is not None and wanted.isdigit():
            return tuple(str(number) for number in range(1, self.annexes + 1)) or ("-",)
        return None

    def _sends(self, wanted: str) -> bool:
        """Whether an annex is among those that the field counts, with the letter or not."""
        return self.annexes is not None and wanted.isdigit() and 0 < int(wanted) <= self.annexes


def _number(spot: Spot) -> str:
    """Return the number of a reference, without its noun."""
    return str(spot.meaning.value).rpartition(" ")[2]


def _begins_later(numbers: Sequence[str]) -> bool:
    """Whether numbering begins above 1: then the letter is a piece of a larger whole, with the others."""
    return all(number.isdigit() and len(number) < _CODE and int(number) > 1 for number in numbers)


def _style(number: str) -> str:
    if number.isdigit():
        return "digits"
    return "roman" if set(number.lower()) <= _ROMAN else "letters"


def _is_caption(passage: Passage, index: int, spot: Spot) -> bool:
    """Whether a reference is a caption: a colon follows, or it opens a heading or what is no sentence.

    "Figure 7. Total fuel use" and "Figure 7: Total fuel use" are; "Figure 7 shows the total" is none.
    """
    tokens = passage.tokens
    following = tokens.lower[spot.last] if spot.last < len(tokens) else ""
    if following == ":":
        return True
    block = passage.block
    if index or spot.first or block.kind is BlockKind.NOTE or len(block.text) > _CAPTION:
        return False
    if following == "." or block.kind is BlockKind.HEADING:
        return True
    return not any(
        word in passage.grammar.words.sets["finite-verbs"] for word in tokens.lower[spot.last :][:2]
    )


def _is_annex(passage: Passage) -> bool:
    """Whether a block says which annex this is."""
    return any(
        spot.meaning.tag == "annex" and _is_caption(passage, index, spot)
        for index, spot in enumerate(passage.spots)
    )


def _elsewhere(passage: Passage, spot: Spot) -> bool:
    """Whether it is another document's: "tabel 53 van het jaarverslag", "table 3 in our report".

    Of annexes only what follows tells: "het rapport (bijlage 2)" is this letter's own.
    """
    words = passage.grammar.words
    lower = passage.tokens.lower
    if any(word in words.cues["of-another"] for word in lower[spot.last : spot.last + 1]):
        return True
    first = spot.last if spot.meaning.tag == "annex" else max(spot.first - _FOREIGN, 0)
    return any(word in words.cues["document"] for word in lower[first : spot.last + _FOREIGN])
