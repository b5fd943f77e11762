"""What came of reading one letter strictly: its findings, and how much of it was compared?"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker import claims, readers, rulebook, spending, suppressions
from checker.census import Census, Looked, count, looked
from checker.claims import Anchor, Reading
from checker.document import Document, Unread, joined
from checker.finding import Finding, Severity
from checker.findings import findings, in_order, is_look, with_fingerprints
from checker.places import Places, places
from checker.quantity import Verdict
from checker.readers.refusal import Refusal, too_slow
from checker.rulebook import Evaluation, Rulebook
from checker.suppressions import Judged, Suppressed, Told


class Options(Struct, frozen=True):
    """How a letter is to be read, and which agreements are told too.

    ``language`` and ``date`` overrule the letter's own. ``fragment``: it is a piece of a letter, so that
    rules about the whole are off. ``original``: the text before its tracked changes. ``limits``: how large it
    may be. ``rounding`` and ``holds``: what holds by rounding, and what holds, is told too. ``thorough``:
    what deserves a look is told too, not only kept apart. ``today`` decides which comments that allow a
    finding have expired; None is the day it is. ``settings_said`` goes into the report: what a file of
    settings leaves out or weakens.
    """

    language: str | None = None
    date: dt.date | None = None
    fragment: bool = False
    original: bool = False
    limits: readers.Limits = readers.Limits()
    rounding: bool = False
    holds: bool = False
    thorough: bool = False
    cache: bool = True
    today: dt.date | None = None
    settings_said: tuple[str, ...] = ()


class Report(Struct, frozen=True):
    """One letter's findings and census; of a file that could not be read only ``path`` and ``unreadable``.

    ``date`` is the letter's own. ``unread`` is what the reader left out; ``remarks`` are sentences about the
    reading. ``foreign``: it holds figures, and no grammar fits its language, so that none was looked at.
    ``looks`` deserve a look and are too unsure to be told unasked: they are none of the ``findings``.
    ``suppressed`` are findings that are not told, because a comment or a baseline says so. ``settings_said``
    are sentences about settings that were found beside the letter and switch something off, to stand beside
    its census.
    """

    path: str
    format: str | None = None
    language: str | None = None
    date: dt.date | None = None
    unreadable: Refusal | None = None
    unread: tuple[Unread, ...] = ()
    remarks: tuple[str, ...] = ()
    census: Census | None = None
    findings: tuple[Finding, ...] = ()
    reading: Reading | None = None
    evaluations: tuple[Evaluation, ...] = ()
    foreign: bool = False
    looks: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    settings_said: tuple[str, ...] = ()

    @property
    def unlinted(self) -> bool:
        """Whether nothing was checked that should have been: silence about it is no approval."""
        return self.unreadable is not None or self.foreign


def run(
    path: str, rules: Rulebook, options: Options, *, content: bytes | None = None, name: str | None = None
) -> Report:
    """Read the file at ``path`` and check it; ``content`` and ``name`` are those of standard input."""
    with spending.at_most(options.limits.check_seconds):
        document = readers.read(path, content, name, original=options.original, limits=options.limits)
        if isinstance(document, Refusal):
            return Report(name or path, unreadable=document, settings_said=options.settings_said)
        return replace(_reports(document, rules, options)[0], path=name or path)


def run_together(
    files: Sequence[tuple[str, bytes | Refusal | None]], rules: Rulebook, options: Options
) -> tuple[Report, ...]:
    """Read a letter and its annexes and check them as one: a report for each file, in the order given.

    Each file is its path, and what is known of it already: its bytes, or why it has none. What cannot be read
    is told of its own file; the others are read without it.
    """
    if len(files) == 1:
        path, known = files[0]
        if isinstance(known, Refusal):
            return (Report(path, unreadable=known, settings_said=options.settings_said),)
        return (run(path, rules, options, content=known),)
    with spending.at_most(options.limits.check_seconds):
        return _together(files, rules, options)


def _together(
    files: Sequence[tuple[str, bytes | Refusal | None]], rules: Rulebook, options: Options
) -> tuple[Report, ...]:
    read: list[Document | Refusal] = [
        known
        if isinstance(known, Refusal)
        else readers.read(path, known, original=options.original, limits=options.limits)
        for path, known in files
    ]
    there = [(path, one) for (path, _), one in zip(files, read, strict=True) if isinstance(one, Document)]
    reports = iter(_reports(joined(there), rules, options)) if there else iter(())
    return tuple(
        Report(path, unreadable=one, settings_said=options.settings_said)
        if isinstance(one, Refusal)
        else next(reports)
        for (path, _), one in zip(files, read, strict=True)
    )


def elsewhere(report: Report, every: Iterable[Report]) -> tuple[Finding, ...]:
    """Return what the reports of a letter's other files tell of places in this one, as seen from here."""
    others = (one for other in every if other is not report for one in other.findings)
    return tuple(seen for one in others if (seen := one.seen_from(report.path)) is not None)


def check(document: Document, rules: Rulebook, options: Options, *, path: str = "-") -> Report:
    """Check a letter that has been read; its time is that for its text, without its mark-up."""
    size = sum(len(block.text) for block in document.blocks)
    with spending.at_most(options.limits.check_seconds + options.limits.for_text(size)):
        return replace(_reports(document, rules, options)[0], path=path)


def _reports(document: Document, rules: Rulebook, options: Options) -> tuple[Report, ...]:
    """Check a letter, in one file or several, in the time that it may take, and report on each of them."""
    try:
        return _checked(document, rules, options)
    except spending.SpentError as spent:
        why = too_slow(spent.seconds, options.limits)
        return tuple(
            Report(each.path or "-", each.format, unreadable=why, settings_said=options.settings_said)
            for each in document.each
        )


def _checked(document: Document, rules: Rulebook, options: Options) -> tuple[Report, ...]:
    reading = claims.find(
        document,
        language=options.language,
        date=options.date,
        fragment=options.fragment,
        cache=options.cache,
        tables=rules.tables,
        scorecards=rules.scorecards,
        own=rules.own,
    )
    if options.fragment:
        rules = replace(rules, rules=tuple(rule for rule in rules.rules if rule.scope != "letter"))
    evaluations = rulebook.evaluate(reading, rules)
    told = findings(reading, evaluations, rounding=options.rounding, holds=options.holds)
    judged = _judged(told, reading, rules, options)
    seen = looked(reading, evaluations)
    if not document.files:
        return (_report(reading, evaluations, judged, seen, options),)
    return tuple(
        _report(
            reading.of_file(number),
            tuple(one for one in evaluations if not own.isdisjoint(one.blocks)),
            judged.within(own),
            seen,
            options,
        )
        for number, own in enumerate(each.own_ids for each in document.files)
    )


def _report(
    reading: Reading,
    evaluations: tuple[Evaluation, ...],
    judged: Judged,
    seen: Mapping[str, Looked],
    options: Options,
) -> Report:
    document = reading.document
    return Report(
        path=document.path or "-",
        format=document.format,
        language=reading.language,
        date=reading.date,
        unread=document.unread,
        remarks=(*document.remarks, *reading.remarks),
        census=count(reading.mentions, seen, evaluations),
        findings=tuple(one for one in judged.findings if options.thorough or not is_look(one)),
        looks=() if options.thorough else tuple(filter(is_look, judged.findings)),
        reading=reading,
        evaluations=evaluations,
        foreign=reading.language is None and _has_figures(document),
        suppressed=judged.suppressed,
        settings_said=options.settings_said,
    )


def _judged(told: tuple[Finding, ...], reading: Reading, rules: Rulebook, options: Options) -> Judged:
    """Return the findings without those that comments allow, and with notes about the comments."""
    document = reading.document
    comments = [one for file in document.each for one in suppressions.found(file, rules.known)]
    if not comments:
        return Judged(told, (), ())
    on = frozenset(rule.id for rule in rules.rules)
    today = options.today or dt.datetime.now().astimezone().date()
    judged = suppressions.judged(told, comments, on, today, reading.language, document.by_id)
    where = places(document)
    notes = (_note(note, where) for note in judged.told)
    named = (*judged.findings, *with_fingerprints(notes, document))
    order = in_order(document)
    return replace(judged, findings=tuple(sorted(named, key=lambda one: (*order(one.place), one.rule))))


def _note(told: Told, where: Places) -> Finding:
    comment = told.comment
    anchor = Anchor(comment.blocks[0], comment.span, comment.text, comment.where, comment.where_end)
    return Finding(
        rule=told.note,
        severity=Severity.NOTE,
        outcome=Verdict.FAILS.value,
        message=told.message,
        place=where.of("comment", anchor),
        others=(),
    )


def _has_figures(document: Document) -> bool:
    return any(character.isdigit() for block in document.blocks for character in block.text)
