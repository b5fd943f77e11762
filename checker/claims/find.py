"""Which mentions and claims does a document hold?"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from checker.claims.claim import Claim
from checker.claims.drafting import Draft, about
from checker.claims.drafts import drafts
from checker.claims.hypotheses import Scorecard
from checker.claims.lexicon import Grammar, languages, load
from checker.claims.meant import again, meant
from checker.claims.mentions import Mention, Passage, settle, settle_quantities
from checker.claims.opened import opened
from checker.claims.own import NONE, Own
from checker.claims.reading import FileRead, Reading
from checker.claims.syntax import cut
from checker.document import Document, Span
from checker.spending import uncounted, watched
from checker.tables import Tables


def find(  # noqa: PLR0913  each is a choice of its own, by its name
    document: Document,
    *,
    language: str | None = None,
    date: dt.date | None = None,
    fragment: bool = False,
    cache: bool = True,
    tables: Tables | None = None,
    folder: Path | None = None,
    scorecards: Mapping[str, Scorecard] | None = None,
    own: Own = NONE,
) -> Reading:
    """Read every mention and claim of ``document``.

    Args:
        document: the letter.
        language: its language, where the user says so; else it is told from its function words.
        date: the letter's own date, where the user says so; else its header's.
        fragment: it is a piece of a letter: nothing is said of its notes.
        cache: whether compiled grammars may be kept in the user's cache.
        tables: known facts; without them no event is known.
        folder: the folder of grammars, the project's own where none is given.
        scorecards: the points of evidence for relations, by family; without them no hypothesis is made.
        own: languages, header fields and names that the user has beside ours.

    Raises:
        checker.claims.lexicon.words.MissingWordsError: a word file in ``folder`` is not complete.
    """
    with uncounted():
        known = _grammars(own, folder, cache=cache)
    files = [opened(each, language, known, folder, own.fields) for each in document.each]
    for file in files:
        for each in watched(file.passages):
            _read(each)
    mentions = _number([each for file in files for each in file.passages])
    for at, file in enumerate(files):
        file.settle(date if at == 0 else None)
    first = next((file.date for file in files if file.date is not None), None)
    read = [file for file in files if file.language is not None]
    told = [
        one
        for one in watched(drafts(document, read, tables, first, fragment=fragment))
        if not _is_right(one, own.right)
    ]
    may_be = [one for file in read for one in watched(meant(file, scorecards or {}))]
    may_be += watched(again(document, read, told))
    found = _claims(told, may_be, {block.id: at for at, block in enumerate(document.blocks)})
    return Reading(
        document,
        read[0].language if read else None,
        {block: spoken for file in files for block, spoken in file.spoken.items()},
        first,
        mentions,
        found,
        {each.block.id: _sentence_spans(each) for file in files for each in file.passages},
        tuple(remark for file in files for remark in file.remarks),
        figures=tuple(figure for file in files for figure in file.figures),
        counted=tuple(one for file in files for one in file.counted),
        files=tuple(
            FileRead(file.document.path, file.language, file.date or first, file.remarks) for file in files
        ),
        parts=tuple(part for file in files for part in file.settings),
    )


def _grammars(own: Own, folder: Path | None, *, cache: bool) -> dict[str, Grammar]:
    """Return the grammar of each language, the user's own too; each is made or read once."""
    found = {name: load(name, folder, cache=cache) for name in languages(folder)}
    return found | {name: load(name, folder, cache=cache, words=file) for name, file in own.languages.items()}


def _is_right(draft: Draft, right: frozenset[str]) -> bool:
    """Tell whether two spellings of one name are both known to be right."""
    both = (draft.traits.get("left", ""), draft.traits.get("right", ""))
    return draft.kind == "name_pair" and all(each.lower() in right for each in both)


def _read(each: Passage) -> None:
    """Settle a passage: what its spots are, where its sentences end."""
    settle(each)
    each.covered = [-1] * len(each.tokens)
    for index, spot in enumerate(each.spots):
        for token in range(spot.first, spot.last):
            each.covered[token] = index
    each.sentences = cut(each)
    settle_quantities(each)


def _number(passages: Sequence[Passage]) -> tuple[Mention, ...]:
    """Give every spot its mention, numbered in reading order."""
    found: list[Mention] = []
    for each in passages:
        for index, spot in enumerate(watched(each.spots)):
            start, end = each.start(spot), each.end(spot)
            read = spot.meaning
            spot.mention = Mention(
                id=f"m{len(found) + 1}",
                kind=read.kind,
                block=each.block.id,
                span=Span(start, end),
                text=each.block.text[start:end],
                value=read.value,
                about=about(each, index),
                weekdays=read.weekdays,
                tag=read.tag,
            )
            found.append(spot.mention)
    return tuple(found)


def _claims(told: Sequence[Draft], may_be: Iterable[Claim], position: Mapping[str, int]) -> tuple[Claim, ...]:
    """Number the claims in reading order: by their first place."""
    made = [
        Claim(
            id="",
            kind=draft.kind,
            roles={
                role: tuple(part.spot.mention for part in parts if part.spot.mention is not None)
                for role, parts in draft.roles.items()
            },
            anchors=draft.anchors,
            traits=draft.traits,
            doubt=draft.doubt,
            sentences=draft.sentences,
        )
        for draft in told
    ]
    made += may_be
    made.sort(key=lambda claim: _first_place(claim, position))
    return tuple(replace(claim, id=f"c{number}") for number, claim in enumerate(made, start=1))


def _first_place(claim: Claim, position: Mapping[str, int]) -> tuple[int, int]:
    places = [
        (position.get(mention.block, 0), mention.span.start)
        for some in claim.roles.values()
        for mention in some
    ]
    places += [
        (position.get(anchor.block, 0), anchor.span.start)
        for some in claim.anchors.values()
        for anchor in some
    ]
    return min(places, default=(0, 0))


def _sentence_spans(each: Passage) -> tuple[Span, ...]:
    return tuple(
        Span(each.tokens.starts[first], each.tokens.ends[last - 1]) for first, last in each.sentences
    )
