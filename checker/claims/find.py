"""Which mentions and claims does a document hold?"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec.structs import replace

from checker.claims.claim import Anchor, Claim
from checker.claims.frames import Figure, Points, figures
from checker.claims.hypotheses import (
    Counted,
    Scorecard,
    announced_counts,
    hypotheses,
    possible_counts,
    recoded,
    said_again,
)
from checker.claims.lexicon import (
    Grammar,
    Told,
    language_of,
    language_of_letter,
    languages,
    load,
    neighbours,
)
from checker.claims.mentions import Mention, Passage, passage, settle, settle_quantities
from checker.claims.outgoing import (
    Calendar,
    Draft,
    Lexicon,
    Named,
    Setting,
    about,
    anniversaries,
    announced,
    brackets,
    cells,
    citations,
    claims,
    conversions,
    dates,
    deadlines,
    elapsed,
    equations,
    estimates,
    exactly,
    few,
    fields,
    gatherings,
    grids,
    inclusions,
    is_imprint,
    items,
    lexicon_of,
    memberships,
    named,
    names,
    norms,
    notes,
    pairs,
    placeholders,
    precisions,
    ranges,
    references,
    relative,
    sessions,
    settings,
    sides,
    subject,
    terms,
    title_dates,
    title_days,
    totals,
    unmet,
    years,
)
from checker.claims.reading import Reading
from checker.claims.syntax import cut
from checker.document import Document, Span
from checker.tables import Tables

_LONG_ENOUGH = 80  # characters of a block that can be told to be in a language of its own


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

    Raises:
        checker.claims.words.MissingWordsError: a word file in ``folder`` is not complete.
    """
    grammars = {name: load(name, folder, cache=cache) for name in languages(folder)}
    words = {name: each.words for name, each in grammars.items()}
    told = Told(language)
    if language is None:
        told = language_of_letter(document.blocks, words, neighbours(folder, words))
        language = told.language
    if language not in grammars:
        known = " or ".join(sorted(grammars))
        remark = f"no grammar fits this letter's language; if it is {known}, say so with --lang"
        return Reading(document, None, {}, date, (), (), {}, (remark,))
    spoken = _languages(document, language, words, grammars)
    header = fields(document, words)
    dated = {field.block for field in header}
    passages = [
        passage(block, grammars[spoken[block.id]], sure=told.sure or spoken[block.id] != language)
        for block in document.blocks
        if block.text and (block.id in dated or not is_imprint(block, words[spoken[block.id]]))
    ]
    for each in passages:
        _read(each)
    mentions = _number(passages)
    by_block = {each.block.id: each for each in passages}
    parts = settings(document, header, by_block, date)
    first = date if date is not None else next((part.date for part in parts if part.date is not None), None)
    framed = figures(document, passages)
    drafts = list(_drafts(document, passages, parts, tables, first, framed, fragment=fragment))
    listed = tuple(possible_counts(document.blocks, passages))
    meant = (*_meant(document, framed, listed, scorecards or {}), *_again(document, passages, framed, drafts))
    found = _claims(drafts, meant, {block.id: at for at, block in enumerate(document.blocks)})
    return Reading(
        document,
        language,
        spoken,
        first,
        mentions,
        found,
        {each.block.id: _sentence_spans(each) for each in passages},
        () if told.sure else (_unsure(language, grammars),),
        figures=framed,
        counted=listed,
    )


def _unsure(language: str, known: Iterable[str]) -> str:
    others = " or ".join(sorted(set(known) - {language}))
    said = f"this letter says little of its language and was read as {language}"
    return f"{said}; if it is {others}, say so with --lang"


def _languages(
    document: Document, language: str, words: Mapping[str, object], grammars: Mapping[str, Grammar]
) -> dict[str, str]:
    """Return each block's language: its own where it is long enough to tell, else the letter's."""
    all_words = {name: each.words for name, each in grammars.items()}
    found = {}
    for block in document.blocks:
        own = (
            language_of(block.text, all_words) if len(block.text) >= _LONG_ENOUGH and len(words) > 1 else None
        )
        found[block.id] = own or language
    return found


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
    passages: Sequence[Passage],
    parts: Sequence[Setting],
    tables: Tables | None,
    letter_date: dt.date | None,
    framed: Sequence[Figure],
    *,
    fragment: bool,
) -> Iterator[Draft]:
    lexicon = lexicon_of(tables) if tables is not None else None
    year = letter_date.year if letter_date is not None else None
    every: list[Named] = []
    dated = {block: part.date or letter_date for part in parts for block in part.blocks}
    by_block = {each.block.id: each for each in passages}
    asked = title_dates(document, by_block)
    pointing = _parts(framed)
    for part in parts:
        own = [each for each in passages if each.block.id in part.blocks]
        events = list(_events(own, part, lexicon, year)) if lexicon is not None else []
        every += events
        date = part.date or letter_date
        calendar = Calendar(title_days(events, date), date)
        seen_from = [date, *asked] if date is not None else []
        for each in own:
            yield from _of_time(each, calendar, events, seen_from, lexicon)
    for each in passages:
        yield from equations(each)
        if lexicon is not None:
            yield from norms(each, lexicon, dated.get(each.block.id), every, pointing)
        yield from brackets(each)
        yield from precisions(each)
        yield from exactly(each)
        yield from sides(each)
        yield from estimates(each)
        yield from few(each)
    yield from conversions(passages)
    yield from placeholders(passages)
    yield from names(passages)
    yield from citations(passages)
    tabled = list(grids(document, by_block))
    for grid in tabled:
        yield from totals(grid)
        yield from years(grid)
        yield from inclusions(grid)
    yield from cells(passages, tabled)
    yield from deadlines(parts, by_block)
    yield from announced(parts, every)
    yield from references(parts, document)
    yield from unmet(passages)
    yield from sessions(document, parts, by_block)
    yield from claims(every)
    yield from pairs(every, year, tables.complete if tables is not None else frozenset())
    if lexicon is not None:
        yield from items(passages, lexicon, subject(every, year))
    if not fragment:
        yield from notes(document)


def _parts(framed: Sequence[Figure]) -> Mapping[str, frozenset[str]]:
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
    """Yield what a passage says of days, and of what was so on the day of its letter."""
    yield from dates(passage, calendar)
    yield from ranges(passage)
    yield from elapsed(passage, calendar)
    yield from terms(passage, calendar)
    yield from relative(passage, seen_from)
    if lexicon is not None:
        yield from anniversaries(passage, lexicon, calendar)
        then = calendar.date or next(iter(calendar.event), None)  # an agenda without a date is of its event
        yield from memberships(passage, lexicon.tables, then, events)


def _events(
    passages: Sequence[Passage], part: Setting, lexicon: Lexicon, letter_year: int | None
) -> Iterator[Named]:
    """Yield the events that one part of a letter names, in reading order."""
    subjects = {field.block: field.span for field in part.fields if field.name == "subject"}
    for each in passages:
        yield from named(each, lexicon, letter_year, subjects.get(each.block.id))
        yield from gatherings(each, lexicon, letter_year)


def _meant(
    document: Document,
    framed: Sequence[Figure],
    listed: Sequence[Counted],
    scorecards: Mapping[str, Scorecard],
) -> Iterator[Claim]:
    """Yield what the letter may mean by its figures: the number of an article is none."""
    figures = [figure for figure in framed if not figure.is_label]
    for one in (
        *hypotheses(document.blocks, figures, scorecards),
        *announced_counts(listed, scorecards),
    ):
        anchors = {
            role: tuple(Anchor(each.block, each.span, each.text) for each in some)
            for role, some in one.items.items()
        }
        yield Claim(
            "", one.kind, one.roles, anchors, one.traits, sentences=one.sentences, evidence=one.evidence
        )


def _again(
    document: Document, passages: Sequence[Passage], framed: Sequence[Figure], drafts: Sequence[Draft]
) -> Iterator[Claim]:
    """Yield each two places of the letter that may state one fact, and differ; not what is cited twice."""
    cited = {
        part.spot.mention.id
        for draft in drafts
        if draft.kind == "restated"
        for part in draft.roles["left"]
        if part.spot.mention is not None
    }
    yield from _recoded(passages, drafts)
    for one in said_again(document.blocks, passages, framed):
        if one.left.id not in cited:
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
            traits = {"left": later.text, "right": earlier.text}
            yield Claim("", "code_pair", {}, anchors, traits, sentences=2, evidence=one.evidence)


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
