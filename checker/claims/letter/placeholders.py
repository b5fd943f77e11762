"""Which places of a letter were never filled in?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.mentions import Passage
from checker.document import Span

_BRACKETED = re.compile(r"\[([^\[\]\d]{2,40})\]|<{1,2}\*?([^<>\d/@]{2,40}?)\*?>{1,2}")
_RUN = re.compile(
    r"(?<![\w/])(?:(?:19|20)[Xx]{2}|[Xx]{2,})"
    r"(?:[-–,. ]{1,2}(?:\w{2,3}\. )?(?:(?:19|20)?[Xx]+)(?!\w))*(?![\w/])"
)
_QUOTES = (("«", "»"), ("“", "”"), ("„", "”"), ("‘", "’"))
_FORM = 3  # brackets of one sort in one block that make it a form


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
