"""When did the writers of a letter make something known, and is the document that their note cites of then?

"In March 2025, we reported that locks leak.[4]" and the note "AO-25-107101 (Delft: 7 March 2024)".
"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.hypotheses.same.named import Pair
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.registry import By, Cited, numbers
from checker.document import BlockKind
from checker.finding import Evidence
from checker.quantity import PartialDate

# Of 30 such sentences of studied letters whose note cites one document, 27 named the time of its date.
_CITED = Evidence("a note cites what was made known then", 10)
_SAME_MONTH = Evidence("the month is the same", 11)  # of twelve
_COARSE = frozenset({Kind.MONTH_YEAR, Kind.YEAR})
_NUMBERED = frozenset({By.NUMBER, By.BEHIND})
_NEAR = 4  # tokens from a date to who made something known then
_CLAUSE = 12  # tokens from there to the verb


def noted(passages: Sequence[Passage], documents: Sequence[Cited]) -> Iterator[Pair]:
    """Yield the date of a document that is cited, the time of the sentence, and what speaks for that.

    A note may cite it by its number alone: "AO-25-107101." where another one has its date.
    """
    known = {one.key: one for one in documents if one.by in _NUMBERED}
    dated: dict[str, list[Cited]] = {}
    for one in documents:
        if one.by in _NUMBERED:
            dated.setdefault(one.passage.block.id, []).append(one)
    by_block = {each.block.id: each for each in passages}
    for passage in passages if known else ():
        block = passage.block
        if block.kind is BlockKind.NOTE and block.id in dated:
            for first, last in passage.sentences:
                behind = [one for one in dated[block.id] if one.spot.first >= last]
                yield from _pairs(passage, _said(passage, first, last), behind) if behind else ()
        marked = _marked(passage) if block.marks else {}
        for at, notes in marked.items():
            said = _said(passage, *passage.sentences[at])
            if not said and at and at - 1 not in marked:  # what was made known goes on for a sentence
                said = _said(passage, *passage.sentences[at - 1])
            if said:
                there = [by_block[note] for note in notes if note in by_block]
                cites = [one for note in there for one in dated.get(note.block.id) or _known(note, known)]
                yield from _pairs(passage, said, cites)


def _known(note: Passage, known: Mapping[tuple[str, ...], Cited]) -> list[Cited]:
    """Return the documents that a note cites by their numbers alone."""
    return [known[number,] for number in numbers(note.block.text) if (number,) in known]


def _marked(passage: Passage) -> dict[int, list[str]]:
    """Return the notes of each sentence that has marks; one behind a full stop is that of its sentence."""
    found: dict[int, list[str]] = {}
    text, starts = passage.block.text, passage.tokens.starts
    for mark in passage.block.marks:
        carrier = len(text[: mark.at].rstrip())
        last = next((at for at in range(len(starts) - 1, -1, -1) if starts[at] < carrier), None)
        if mark.note is not None and last is not None:
            found.setdefault(passage.sentence_at(last), []).append(mark.note)
    return found


def _pairs(passage: Passage, said: Sequence[Spot], documents: Sequence[Cited]) -> Iterator[Pair]:
    """Yield a time and the date of a document where there is one of each.

    "In March 2025, we reported" is said of the whole sentence, "our March 2025 report" stands in one that
    may go on about others.
    """
    if len(said) != 1 or len({one.key for one in documents}) != 1:
        return
    time, own, its = said[0].meaning.value, documents[0].spot.mention, said[0].mention
    assert isinstance(time, PartialDate)
    assert own is not None
    assert its is not None
    same = time.month is not None and time.month == documents[0].date.month
    of_sentence = same and not _is_ours(passage, said[0])
    yield own, its, (_CITED, _SAME_MONTH) if of_sentence else (_CITED,)


def _said(passage: Passage, first: int, last: int) -> list[Spot]:
    """Return the months and years in which the writers of a letter made something known."""
    return [
        spot
        for spot in passage.spots_in(first, last)
        if spot.meaning.kind in _COARSE
        and isinstance(spot.meaning.value, PartialDate)
        and spot.meaning.value.year is not None
        and (_is_ours(passage, spot) or _we_did(passage, spot, last))
    ]


def _is_ours(passage: Passage, spot: Spot) -> bool:
    """Whether a document of the writers' own is of then: "our March 2025 report"."""
    words = passage.grammar.words
    ours = passage.word_at(spot.first - 1) in words.facts["ourselves"]
    return ours and passage.word_at(spot.last) in words.cues["document"]


def _we_did(passage: Passage, spot: Spot, last: int) -> bool:
    """Whether the writers did it then: "In March 2025, we reported that", "heb ik in maart 2025 gemeld"."""
    words, lower = passage.grammar.words, passage.tokens.lower
    if passage.word_at(spot.first - 1) not in words.cues["holds-in"] | words.cues["holds-on"]:
        return False
    near = range(max(spot.first - _NEAR, 0), min(spot.last + _NEAR, last))
    who = next((at for at in near if lower[at] in words.facts["ourselves"]), None)
    if who is None:
        return False
    ends = words.classes["complement"] | words.classes["subordinator"] | words.classes["coordinator"]
    for at in range(who, min(who + _CLAUSE, last)):
        if lower[at] in words.facts["made-known"]:
            return True
        if lower[at] in ends or not lower[at][0].isalnum():
            return False
    return False
