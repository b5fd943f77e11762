"""Is everything there that a letter points to, and has each of its things a number of its own?"""

from collections.abc import Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part, sentence_of
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Passage
from checker.claims.pointers.caption_pairs import numbering
from checker.claims.pointers.titled_pointers import titled
from checker.claims.registry import ANNEX, CAPTIONED, Pointer, Things, pointers, things, together
from checker.document import Document, Span
from checker.quantity import Quantity

_NONE = ("-",)


def crossreferences(
    files: Sequence[tuple[Document, Sequence[Passage]]], *, piece: bool, unread: int = 0
) -> Iterator[Draft]:
    """Yield each pointer to a numbered thing with the numbers there are, and two captions with one number.

    Annexes, tables and figures are looked for in all files; sections, questions and notes in the file that
    points to them, but what another file has is not missed.

    Args:
        files: the letter and its annexes, with what is read of them.
        piece: it is a piece of a letter: only what lies between its first and last number must be there.
        unread: how many annexes are in a language of which there is no grammar.
    """
    every = [_numbered(document, passages) for document, passages in files]
    captioned: list[Pointer] = []
    for at, (document, passages) in enumerate(files):
        if not passages:
            continue
        own, others = every[at], (*every[:at], *every[at + 1 :])
        found = list(pointers(passages, lexicon(passages[0].grammar.words)))
        captioned += [pointer for pointer in found if pointer.sort in CAPTIONED]
        apart = [pointer for pointer in found if pointer.sort not in CAPTIONED]
        yield from _pointed(apart, own, others, piece=piece)
        yield from titled(passages, found, own, piece=piece)
        yield from _announced(passages, own)
        yield from _lost(passages)
        yield from numbering(document, passages, own)
    yield from _pointed(captioned, together(every, unread), (), piece=piece)


def _numbered(document: Document, passages: Sequence[Passage]) -> Things:
    return things(document, passages, lexicon(passages[0].grammar.words)) if passages else Things()


def _pointed(
    every: Sequence[Pointer], there: Things, others: Sequence[Things], *, piece: bool
) -> Iterator[Draft]:
    """Yield what each pointer wants, with what there is of its row.

    Where a letter wants several that are not there, it was not understood what it numbers; annexes that are
    files of their own need not be understood.
    """
    missed: dict[str, set[str]] = {}
    found = [
        (pointer, serial, told)
        for pointer in every
        for serial in pointer.serials
        if (told := there.wanted(pointer.sort, serial, piece=piece)) is not None
        and (told[0] in told[1] or not any(other.has(pointer.sort, serial) for other in others))
    ]
    for pointer, serial, (match, row) in found:
        if match not in row:
            missed.setdefault(pointer.sort, set()).add(serial.text)
    for pointer, _, (match, row) in found:
        if match in row or len(missed[pointer.sort]) == 1 or (pointer.sort == ANNEX and there.complete):
            known = ", ".join(one.text for one in row) or _NONE[0]
            state = "none" if not row else "numbered" if len(pointer.serials) == 1 else "among"
            traits = {"state": state, "wanted": match.text, "known": known}
            yield Draft("reference", {"reference": (Part(pointer.passage, pointer.spot),)}, traits)


def _announced(passages: Sequence[Passage], there: Things) -> Iterator[Draft]:
    """Yield how many annexes a letter says it sends ("bijgaand treft u twee bijlagen aan").

    With how many its field "Bijlage(n)" counts.
    """
    if there.annexes is None:
        return
    known = tuple(str(number) for number in range(1, there.annexes + 1)) or _NONE
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
                traits = {"state": "counted", "wanted": f"{value.value:f}", "known": ", ".join(known[-1:])}
                yield Draft("reference", {"reference": (Part(passage, spot),)}, traits)


def _lost(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what a word processor writes where the thing that was pointed to is gone."""
    for passage in passages:
        lower = passage.block.text.lower()
        for said in passage.grammar.words.cues["lost-reference"]:
            at = lower.find(said)
            while at >= 0:
                span = Span(at, at + len(said))
                anchor = Anchor(passage.block.id, span, passage.block.text[at : span.end])
                traits = {"state": "lost", "wanted": anchor.text, "known": _NONE[0]}
                yield Draft("reference", {}, traits, {"place": (anchor,)})
                at = lower.find(said, span.end)
