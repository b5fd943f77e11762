"""Which mentions and claims does a document hold?"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from checker.claims.claim import Anchor, Claim
from checker.claims.frames import Figure, Points
from checker.claims.hypotheses import Scorecard, announced_counts, code_years, hypotheses, recoded, said_again
from checker.claims.lexicon import languages, load
from checker.claims.mentions import Mention, Passage, settle, settle_quantities
from checker.claims.opened import Opened, opened
from checker.claims.outgoing import (
    Calendar,
    Draft,
    Lexicon,
    Named,
    Setting,
    about,
    announced,
    brackets,
    cells,
    chambers,
    claims,
    conversions,
    crossreferences,
    dates,
    deadlines,
    derived,
    doubled,
    equations,
    estimates,
    exactly,
    few,
    flat,
    gatherings,
    grids,
    inclusions,
    items,
    ledgers,
    lexicon_of,
    memberships,
    named,
    names,
    norms,
    notes,
    pairs,
    placeholders,
    precisions,
    references,
    respective,
    said_totals,
    sessions,
    sides,
    subject,
    tabled,
    title_dates,
    title_days,
    totals,
    years,
)
from checker.claims.own import NONE, Own
from checker.claims.reading import FileRead, Reading
from checker.claims.syntax import cut
from checker.claims.timeline import (
    acts,
    anniversaries,
    answers,
    coming,
    counted,
    elapsed,
    labelled,
    lasting,
    lengths,
    meetings,
    ranges,
    relative,
    seen,
    spanning,
    terms,
    until_now,
    up_to,
)
from checker.document import Document, Span
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
        checker.claims.words.MissingWordsError: a word file in ``folder`` is not complete.
    """
    grammars = {name: load(name, folder, cache=cache) for name in languages(folder)}
    grammars |= {name: load(name, folder, cache=cache, words=file) for name, file in own.languages.items()}
    files = [opened(each, language, grammars, folder, own.fields) for each in document.each]
    for file in files:
        for each in file.passages:
            _read(each)
    mentions = _number([each for file in files for each in file.passages])
    for at, file in enumerate(files):
        file.settle(date if at == 0 else None)
    first = next((file.date for file in files if file.date is not None), None)
    read = [file for file in files if file.language is not None]
    drafts = list(_drafts(document, read, tables, first, fragment=fragment))
    drafts = [one for one in drafts if not _is_right(one, own.right)]
    meant = [one for file in read for one in _meant(file, scorecards or {})]
    meant += _again(document, read, drafts)
    found = _claims(drafts, meant, {block.id: at for at, block in enumerate(document.blocks)})
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
        for index, spot in enumerate(each.spots):
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


def _drafts(
    document: Document,
    files: Sequence[Opened],
    tables: Tables | None,
    letter_date: dt.date | None,
    *,
    fragment: bool,
) -> Iterator[Draft]:
    lexicon = lexicon_of(tables) if tables is not None else None
    year = letter_date.year if letter_date is not None else None
    passages = [each for file in files for each in file.passages]
    by_block = {each.block.id: each for each in passages}
    parts = [part for file in files for part in file.settings]
    dated = {block: part.date or letter_date for part in parts for block in part.blocks}
    pointing = _parts(figure for file in files for figure in file.figures)
    every: list[Named] = []
    for file in files:
        yield from _of_days(file, letter_date, lexicon, every)
    for each in passages:
        yield from equations(each)
        if lexicon is not None:
            yield from norms(each, lexicon, dated.get(each.block.id), every, pointing)
        yield from brackets(each)
        yield from precisions(each)
        yield from exactly(each)
        yield from sides(each)
        yield from few(each)
        yield from respective(each)
    yield from conversions(passages)
    yield from placeholders(passages)
    yield from names(passages)
    yield from _of_tables(files, passages)
    yield from deadlines(parts, by_block)
    yield from answers(parts, by_block)
    yield from announced(parts, every)
    read = [(file.document, file.passages) for file in files]
    yield from crossreferences(read, piece=fragment, unread=len(document.each) - len(files))
    yield from chambers(document, parts, by_block)
    yield from claims(every)
    told = list(pairs(every, year, tables.complete if tables is not None else frozenset()))
    for file in files:
        if lexicon is not None:
            told += items(file.passages, lexicon, _subject(file, every, year))
    yield from told
    yield from meetings(passages, told)
    for file in files:
        yield from _of_file(file, fragment=fragment)


def _of_file(file: Opened, *, fragment: bool) -> Iterator[Draft]:
    """Yield what a file says of its own: its reference, the session it is of, its notes."""
    yield from references(file.settings, file.document, file.by_block)
    if file.passages:
        yield from spanning(file.document.blocks, file.by_block, file.passages[0].grammar.words)
        yield from counted(file.passages)
    if not fragment:
        yield from sessions(file.document, file.settings, file.by_block)
        yield from notes(file.document)


def _of_tables(files: Sequence[Opened], passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what tables say, and which figures of any file are those of their cells."""
    every = [grid for file in files for grid in grids(file.document, file.by_block)]
    sheets = [doubled(grid) for grid in every]
    for grid, sheet in zip(every, sheets, strict=True):
        if grid.heads:
            yield from totals(sheet)
            yield from years(grid)
            yield from inclusions(grid)
    for sheet in sheets:
        yield from derived(sheet)
    for file in files:
        for sheet in flat(file.document, file.by_block):
            yield from totals(sheet)
            yield from derived(sheet)
        for ledger in ledgers(file.document, file.by_block):
            yield from totals(ledger)
    told = tabled(passages, [grid for grid in every if grid.heads])
    yield from cells(passages, told)
    yield from said_totals(passages, told)


def _of_days(
    file: Opened, letter_date: dt.date | None, lexicon: Lexicon | None, every: list[Named]
) -> Iterator[Draft]:
    """Yield what a file says of days, seen from the date of each part; add its events to ``every``."""
    asked = title_dates(file.document, file.by_block)
    year = letter_date.year if letter_date is not None else None
    for part in file.settings:
        own = [each for each in file.passages if each.block.id in part.blocks]
        events = list(_events(own, part, lexicon, year)) if lexicon is not None else []
        every += events
        date = part.date or letter_date
        calendar = Calendar(title_days(events, date), date)
        seen_from = [date, *asked] if date is not None else []
        for each in own:
            yield from _of_time(each, calendar, events, seen_from, lexicon)


def _subject(file: Opened, every: Sequence[Named], year: int | None) -> Named | None:
    """Return the event that a file is about: an annex without one of its own is about the letter's."""
    own = [event for event in every if event.passage.block.id in file.by_block]
    return subject(own, year) or subject(every, year)


def _parts(framed: Iterable[Figure]) -> Mapping[str, frozenset[str]]:
    """Return for a figure those that words call its parts, by their mentions."""
    found: dict[str, frozenset[str]] = {}
    for figure in framed:
        for link in figure.frame.links:
            if link.points is Points.PART:
                found[link.mention] = found.get(link.mention, frozenset()) | {figure.frame.mention}
    return found


def _of_time(
    passage: Passage,
    calendar: Calendar,
    events: Sequence[Named],
    seen_from: Sequence[dt.date],
    lexicon: Lexicon | None,
) -> Iterator[Draft]:
    """Yield what a passage says of days and of ranges, and of what was so on the day of its letter."""
    estimated = list(estimates(passage))
    yield from estimated
    yield from dates(passage, calendar)
    yield from ranges(passage, estimated)
    yield from labelled(passage)
    yield from elapsed(passage, calendar)
    yield from lengths(passage)
    yield from lasting(passage)
    yield from up_to(passage)
    yield from acts(passage)
    yield from until_now(passage, calendar)
    yield from terms(passage, calendar)
    yield from relative(passage, seen_from)
    yield from seen(passage, seen_from)
    yield from coming(passage, seen_from)
    if lexicon is not None:
        yield from anniversaries(passage, lexicon, calendar)
        then = calendar.date or next(iter(calendar.event), None)  # an agenda without a date is of its event
        yield from memberships(passage, lexicon.tables, then, events)


def _events(
    passages: Sequence[Passage], part: Setting, lexicon: Lexicon, letter_year: int | None
) -> Iterator[Named]:
    """Return the events that one part of a letter names, in reading order.

    "De top" is one only where the part also calls it by its whole name, or says who meets.
    """
    subjects = {field.block: field.span for field in part.fields if field.name == "subject"}
    found: list[Named] = []
    for each in passages:
        found += named(each, lexicon, letter_year, subjects.get(each.block.id))
        found += gatherings(each, lexicon, letter_year)
    whole = {event.type for event in found if not event.short}
    return (event for event in found if event.type in whole)


def _meant(file: Opened, scorecards: Mapping[str, Scorecard]) -> Iterator[Claim]:
    """Yield what a file may mean by its figures: the number of an article is none."""
    counted = [figure for figure in file.figures if not figure.is_label]
    for one in (
        *hypotheses(file.document.blocks, counted, scorecards),
        *announced_counts(file.counted, scorecards),
    ):
        anchors = {
            role: tuple(Anchor(each.block, each.span, each.text) for each in some)
            for role, some in one.items.items()
        }
        yield Claim(
            "", one.kind, one.roles, anchors, one.traits, sentences=one.sentences, evidence=one.evidence
        )


def _again(document: Document, files: Sequence[Opened], drafts: Sequence[Draft]) -> Iterator[Claim]:
    """Yield each two places of the letter that may state one fact, and differ."""
    passages = [each for file in files for each in file.passages]
    framed = [figure for file in files for figure in file.figures]
    yield from _recoded(passages, drafts)
    yield from _code_years(passages)
    for one in said_again(document.blocks, passages, framed):
        roles = {"left": (one.left,), "right": (one.right,)}
        yield Claim("", "restated", roles, {}, {}, sentences=2, evidence=one.evidence)


def _recoded(passages: Sequence[Passage], drafts: Sequence[Draft]) -> Iterator[Claim]:
    """Yield each two codes of the letter that may be one; the letter's own number is looked at elsewhere."""
    own = {
        (anchor.block, anchor.span)
        for draft in drafts
        if draft.kind == "reference_pair"
        for anchor in draft.anchors["later"]
    }
    for one in recoded(passages):
        later, earlier = (
            Anchor(each.passage.block.id, each.span, each.text) for each in (one.later, one.earlier)
        )
        if (later.block, later.span) not in own:
            anchors = {"later": (later,), "earlier": (earlier,)}
            traits = {"sort": "code", "left": later.text, "right": earlier.text}
            yield Claim("", "code_pair", {}, anchors, traits, sentences=2, evidence=one.evidence)


def _code_years(passages: Sequence[Passage]) -> Iterator[Claim]:
    """Yield each code that says its year, with the date that it is cited with."""
    for one in code_years(passages):
        block, text = one.passage.block.id, one.passage.block.text
        dated = Span(one.passage.start(one.spot), one.passage.end(one.spot))
        date, code = (Anchor(block, span, text[span.start : span.end]) for span in (dated, one.code))
        traits = {"sort": "year", "left": str(one.dated), "right": str(one.said)}
        anchors = {"later": (date,), "earlier": (code,)}
        yield Claim("", "code_pair", {}, anchors, traits, evidence=one.evidence)


def _claims(
    drafts: Sequence[Draft], meant: Iterable[Claim], position: Mapping[str, int]
) -> tuple[Claim, ...]:
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
        for draft in drafts
    ]
    made += meant
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
