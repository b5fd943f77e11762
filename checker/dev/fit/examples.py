"""Which wholes with parts could labelled letters mean, and which of them do they mean?"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from checker import claims, readers
from checker.claims import hypotheses
from checker.claims.hypotheses import Term
from checker.document import Document
from checker.quantity import Verdict
from checker.readers.refusal import Refusal
from checker.relations import coincidence
from checker.relations.slips import slips
from checker.relations.sums import exceeds, sum_

WRITTEN = "written"  # the source of fragments that were written to be learnt from
_SUMS = frozenset({"sum"})
_PARTS = frozenset({"part", "subset"})


class Example(Struct, frozen=True):
    """A candidate of one letter: its evidence by name, and what is known of it.

    ``values`` of whole and parts, each in ``steps`` of its last digit. ``meant``: a person said so. ``holds``: its figures agree; ``chance`` are the decibels by which that is
    no chance. ``off`` is by what part of the whole the parts miss it; ``slip`` whether a slip explains that.
    ``read``: a person read the letter for relations, so that what is not labelled is none.
    """

    source: str
    letter: str
    figures: tuple[str, ...]
    values: tuple[float, ...]
    steps: tuple[float, ...]
    evidence: tuple[str, ...]
    meant: bool
    holds: bool
    chance: int
    off: float
    slip: bool
    read: bool


class Labels(Struct, frozen=True):
    """The spans of the sums and of the parts of each letter, whole first, and the letters that were read."""

    sums: Mapping[tuple[str, str], list[list[tuple[int, int]]]]
    parts: Mapping[tuple[str, str], list[list[tuple[int, int]]]]
    read: frozenset[tuple[str, str]]


def labels(paths: Sequence[Path]) -> Labels:
    """Return what people labelled, from files of JSON lines in the form of benchmarks/labels."""
    sums: dict[tuple[str, str], list[list[tuple[int, int]]]] = {}
    parts: dict[tuple[str, str], list[list[tuple[int, int]]]] = {}
    read: set[tuple[str, str]] = set()
    for row in _rows(paths):
        key = (row["source"], str(row["id"]))
        if row.get("read"):
            read.add(key)
        elif row["kind"] in _SUMS | _PARTS and row.get("holds", True):
            shift = (row.get("window") or [0])[0] if row.get("sha1") else 0
            spans = [(start + shift, end + shift) for start, end in row["spans"]]
            (sums if row["kind"] in _SUMS else parts).setdefault(key, []).append(spans)
    return Labels(sums, parts, frozenset(read))


def of_letters(paths: Sequence[Path], known: Labels) -> Iterator[Example]:
    """Yield the candidates of real letters, files of JSON lines."""
    for path in paths:
        for row in _rows([path]):
            key = (path.name, str(row["id"]))
            read = _read(row["text"], row.get("ext", "txt"))
            if read is not None:
                told = (*known.sums.get(key, ()), *_pairs(known.parts.get(key, ())))
                yield from _examples(key, *read, told, read=key in known.read)


def of_fragments(paths: Sequence[Path]) -> Iterator[Example]:
    """Yield the candidates of fragments that say themselves which sums they hold."""
    for row in _rows(paths):
        read = _read(row["text"], "md")
        if read is not None:
            spans = [
                [_span(row["text"], figure) for figure in (one["whole"], *one["parts"])]
                for one in row["relations"]
                if one["kind"] in _SUMS
            ]
            spans += [
                [_span(row["text"], one["whole"]), _span(row["text"], one["part"])]
                for one in row["relations"]
                if one["kind"] in _PARTS
            ]
            yield from _examples((WRITTEN, row["id"]), *read, spans, read=True)


def _rows(paths: Sequence[Path]) -> Iterator[Mapping[str, Any]]:
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def _pairs(parts: Sequence[Sequence[tuple[int, int]]]) -> Iterator[Sequence[tuple[int, int]]]:
    """Yield a whole with each of its parts, where several are told in one label."""
    for whole, *others in parts:
        for part in others:
            yield (whole, part)


def _span(text: str, figure: str) -> tuple[int, int]:
    """Return where a figure stands that stands once."""
    found = re.search(rf"(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)", text)
    return found.span() if found else (0, 0)


def _read(text: str, ending: str) -> tuple[Document, Sequence[Term]] | None:
    document = readers.read("-", text.encode(), f"letter.{ending}")
    if isinstance(document, Refusal):
        return None
    reading = claims.find(document)
    return document, hypotheses.terms(document.blocks, reading.figures)


def _examples(
    key: tuple[str, str],
    document: Document,
    terms: Sequence[Term],
    sums: Sequence[Sequence[tuple[int, int]]],
    *,
    read: bool,
) -> Iterator[Example]:
    places = [_place(document, term) for term in terms]
    wanted = [[_at(span, places) for span in spans] for spans in sums]
    wanted += [[whole, part] for whole, *parts in wanted if len(parts) > 1 for part in parts]
    for candidate in hypotheses.candidates(terms):
        own = (candidate.whole.number, frozenset(part.number for part in candidate.parts))
        meant = any((whole, frozenset(parts)) == own for whole, *parts in wanted)
        whole, parts = candidate.whole.quantity, [part.quantity for part in candidate.parts]
        if len(parts) == 1 and not hypotheses.is_pointed(candidate):
            continue
        if len(parts) > 1 and not meant and any(part.value > whole.value for part in parts):
            continue
        outcome = sum_(whole, parts) if len(parts) > 1 else exceeds(whole, parts)
        if outcome.verdict is Verdict.UNKNOWN:
            continue
        holds = outcome.verdict is not Verdict.FAILS
        yield Example(
            *key,
            figures=tuple(term.mention.text for term in (candidate.whole, *candidate.parts)),
            values=tuple(float(term.value) for term in (candidate.whole, *candidate.parts)),
            steps=tuple(float(quantity.step) for quantity in (whole, *parts)),
            evidence=hypotheses.evidence(candidate, terms),
            meant=meant,
            holds=holds,
            chance=coincidence.points(whole, parts) if holds and len(parts) > 1 else 0,
            off=float(sum(part.value for part in parts) / whole.value) - 1,
            slip=not holds and len(parts) > 1 and bool(slips(whole, parts)),
            read=read,
        )


def _place(document: Document, term: Term) -> tuple[int, int]:
    segments = document.by_id[term.mention.block].origin.segments(
        term.mention.span.start, term.mention.span.end
    )
    return segments[0][0], segments[-1][1]


def _at(span: tuple[int, int], places: Sequence[tuple[int, int]]) -> int:
    """Return the number of the term at a span; -1 for none. The whole of a ratio stands in its second half."""
    found = [at for at, (start, end) in enumerate(places) if start < span[1] and end > span[0]]
    if not found:
        return -1
    start, end = places[found[0]]
    return found[-1] if span[0] + span[1] > start + end else found[0]
