"""What do patterns of words claim, passage by passage, of tables and of a letter as a whole?"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from checker.claims.drafting import Draft
from checker.claims.events import (
    Lexicon,
    Named,
    claims,
    gatherings,
    items,
    lexicon_of,
    memberships,
    named,
    norms,
    pairs,
    subject,
    title_days,
)
from checker.claims.frames import Figure, Points
from checker.claims.letter import (
    Setting,
    announced,
    chambers,
    deadlines,
    names,
    placeholders,
    references,
    sessions,
    title_dates,
)
from checker.claims.mentions import Passage
from checker.claims.opened import Opened
from checker.claims.pointers import crossreferences, notes
from checker.claims.tabular import (
    cells,
    column_means,
    derived,
    doubled,
    flat,
    grids,
    inclusions,
    ledgers,
    list_totals,
    row_formulas,
    said_totals,
    table_ranks,
    tabled,
    totals,
    years,
)
from checker.claims.timeline import (
    Calendar,
    acts,
    anniversaries,
    answers,
    coming,
    counted,
    dates,
    edges,
    elapsed,
    labelled,
    lasting,
    lengths,
    meetings,
    ranges,
    relative,
    seen,
    spanning,
    stepped,
    terms,
    until_now,
    up_to,
    yearly,
)
from checker.claims.written import (
    bracketed,
    brackets,
    conversions,
    equations,
    estimates,
    estimates_in_notes,
    exactly,
    falls_within,
    precisions,
    range_places,
    respective,
    sides,
)
from checker.document import Document
from checker.spending import watched
from checker.tables import Tables


def drafts(
    document: Document,
    files: Sequence[Opened],
    tables: Tables | None,
    letter_date: dt.date | None,
    *,
    fragment: bool,
) -> Iterator[Draft]:
    """Yield what patterns of words claim of a letter and its annexes.

    Args:
        document: the letter and its annexes.
        files: those in a language of which there is a grammar.
        tables: known facts; without them no event is known.
        letter_date: the letter's own date.
        fragment: it is a piece of a letter: nothing is said of its notes.
    """
    lexicon = lexicon_of(tables) if tables is not None else None
    year = letter_date.year if letter_date is not None else None
    passages = [each for file in files for each in file.passages]
    telling = [each for each in passages if not each.bare]
    by_block = {each.block.id: each for each in passages}
    parts = [part for file in files for part in file.settings]
    dated = {block: part.date or letter_date for part in parts for block in part.blocks}
    pointing = _parts(figure for file in files for figure in file.figures)
    every: list[Named] = []
    for file in files:
        yield from _of_days(file, letter_date, lexicon, every)
    for each in watched(telling):
        yield from equations(each)
        yield from bracketed(each)
        yield from falls_within(each)
        yield from range_places(each)
        if lexicon is not None:
            yield from norms(each, lexicon, dated.get(each.block.id), every, pointing)
        yield from brackets(each)
        yield from precisions(each)
        yield from exactly(each)
        yield from sides(each)
        yield from respective(each)
    yield from conversions(passages)
    yield from placeholders(passages)
    yield from names(telling)
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
    yield from estimates_in_notes(file.document, file.by_block)
    yield from list_totals(file.document, file.by_block)
    if file.passages:
        yield from spanning(file.document.blocks, file.by_block, file.passages[0].grammar.words)
        yield from counted(file.passages)
        yield from stepped(file.passages)
    if not fragment:
        yield from sessions(file.document, file.settings, file.by_block)
        yield from notes(file.document)


def _of_tables(files: Sequence[Opened], passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what tables say, and which figures of any file are those of their cells."""
    every = [grid for file in files for grid in grids(file.document, file.by_block)]
    sheets = [doubled(grid) for grid in every]
    for grid, sheet in watched(zip(every, sheets, strict=True)):
        if grid.heads:
            yield from totals(sheet)
            yield from years(grid)
            yield from inclusions(grid)
            yield from row_formulas(grid)
    for sheet in watched(sheets):
        yield from derived(sheet)
    for file in files:
        for sheet in flat(file.document, file.by_block):
            yield from totals(sheet)
            yield from derived(sheet)
        for ledger in ledgers(file.document, file.by_block):
            yield from totals(ledger)
    told = tabled(passages, [grid for grid in every if grid.heads])
    yield from cells(passages, told)
    yield from table_ranks(passages, told)
    yield from said_totals(passages, told)
    yield from column_means(passages, told)


def _of_days(
    file: Opened, letter_date: dt.date | None, lexicon: Lexicon | None, every: list[Named]
) -> Iterator[Draft]:
    """Yield what a file says of days, seen from the date of each part; add its events to ``every``."""
    asked = title_dates(file.document, file.by_block)
    year = letter_date.year if letter_date is not None else None
    within = {block: number for number, part in enumerate(file.settings) for block in part.blocks}
    of_part: dict[int, list[Passage]] = {}
    for each in file.passages:
        if not each.bare and each.block.id in within:
            of_part.setdefault(within[each.block.id], []).append(each)
    for number, part in enumerate(file.settings):
        own = of_part.get(number, [])
        events = list(_events(own, part, lexicon, year)) if lexicon is not None else []
        every += events
        date = part.date or letter_date
        calendar = Calendar(title_days(events, date), date)
        seen_from = [date, *asked] if date is not None else []
        for each in watched(own):
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
    yield from edges(passage)
    yield from yearly(passage)
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
