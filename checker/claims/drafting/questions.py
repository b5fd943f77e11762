"""Which words of a letter are somebody else's: the question that it answers?"""

from bisect import bisect_right

from checker.claims.mentions import Kind, Passage
from checker.document import BlockKind

_MARK = "?"
_SHORT = 900  # characters of a block that is one question with what leads up to it
_LEADING = 6  # sentences from "Vraag 5" to the question mark


def asked(passage: Passage) -> tuple[tuple[int, int], ...]:
    """Return the questions of a block as token ranges, each with the sentences that lead up to it.

    Those begin at the label ("Vraag 5"), or where a short block begins: "In 2023 waren er 12. Hoeveel ...?".
    """
    if passage.block.kind is BlockKind.NOTE or _MARK not in passage.block.text:
        return ()
    lower = passage.tokens.lower
    labels = {spot.first for spot in passage.spots if spot.meaning.kind is Kind.NOT_A_CLAIM}
    found: list[tuple[int, int]] = []
    for at, (first, last) in enumerate(passage.sentences):
        if lower[last - 1] != _MARK:
            continue
        start = first
        if len(passage.block.text) < _SHORT:
            start = found[-1][1] if found else 0
        for begin, _ in passage.sentences[max(at - _LEADING, 0) : at + 1]:
            if {begin, begin + 1} & labels:
                start = begin
        found.append((start, last))
    return tuple(found)


def is_asked(questions: tuple[tuple[int, int], ...], token: int) -> bool:
    """Whether a token stands in one of the questions."""
    at = bisect_right(questions, token, key=_end)
    return at < len(questions) and questions[at][0] <= token


def _end(question: tuple[int, int]) -> int:
    return question[1]
