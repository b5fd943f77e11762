"""What came of reading one letter strictly: its findings, and how much of it was compared?"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker import census, claims, readers, rulebook, suppressions
from checker.census import Census, Looked, Standing, came, count, looked
from checker.claims import Anchor, Reading
from checker.digest import sha256
from checker.document import Document, Unread, joined
from checker.finding import Certainty, Finding, Place, Repair, Severity
from checker.places import Places, places
from checker.quantity import Shown, Verdict
from checker.readers.refusal import Refusal
from checker.rulebook import Evaluation, Rulebook
from checker.rulebook.messages import spoken
from checker.suggestions import suggestions
from checker.suppressions import Judged, Suppressed, Told

_AGREES = {"nl": "Dit klopt.", "en": "This agrees."}
_MENDS = {
    "nl": "Met {meant} in plaats van {written} klopt het.",
    "en": "With {meant} instead of {written} it adds up.",
}
_WORD = re.compile(r"[^\W\d_]+")


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
    document = readers.read(path, content, name, original=options.original, limits=options.limits)
    if isinstance(document, Refusal):
        return Report(name or path, unreadable=document, settings_said=options.settings_said)
    return check(document, rules, options, path=name or path)


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
    """Check a letter that has been read."""
    return replace(_reports(document, rules, options)[0], path=path)


def _reports(document: Document, rules: Rulebook, options: Options) -> tuple[Report, ...]:
    """Check a letter, in one file or several, and report on each of them."""
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
    judged = _judged(findings(reading, evaluations, options), reading, rules, options)
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
        findings=tuple(one for one in judged.findings if options.thorough or not _is_look(one)),
        looks=() if options.thorough else tuple(filter(_is_look, judged.findings)),
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
    judged = suppressions.judged(told, comments, on, today, reading.language)
    where = places(document)
    notes = (_note(note, where) for note in judged.told)
    named = (*judged.findings, *_with_fingerprints(notes, document))
    order = _order(document)
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


def _is_look(finding: Finding) -> bool:
    return finding.certainty is Certainty.LOOK


def _has_figures(document: Document) -> bool:
    return any(character.isdigit() for block in document.blocks for character in block.text)


def findings(reading: Reading, evaluations: Iterable[Evaluation], options: Options) -> tuple[Finding, ...]:
    """Return what is to be told, and what deserves a look: in order, then by rule, nothing twice."""
    where = places(reading.document)
    order = _order(reading.document)
    told: dict[object, Finding] = {}
    for evaluation in evaluations:
        severity = _severity(evaluation, options)
        if severity is None:
            continue
        place = where.of(*evaluation.place)
        others = sorted((where.of(role, one) for role, one in evaluation.others), key=order)
        key = (evaluation.rule.id, place, frozenset(others))
        if key not in told:
            told[key] = _finding(evaluation, severity, place, tuple(others), reading)
    ordered = sorted(told.values(), key=lambda finding: (*order(finding.place), finding.rule))
    # Looks are named last: whether they are told changes no other's name.
    named = _with_fingerprints(sorted(ordered, key=_is_look), reading.document)
    return tuple(sorted(named, key=lambda finding: (*order(finding.place), finding.rule)))


def _order(document: Document) -> Callable[[Place], tuple[int, ...]]:
    """Return what sorts places of a letter's files: by line where it has lines, else as the letter is read.

    A note that stands between the lines of its letter is read last, and told where it stands.
    """
    files = {block.id: number for number, file in enumerate(document.each) for block in file.blocks}
    blocks = {block.id: number for number, block in enumerate(document.blocks)}

    def place_in_order(place: Place) -> tuple[int, ...]:
        stands = (place.line or 0, place.column or 0, blocks[place.block], place.block_start, place.start)
        return (files[place.block], *stands, place.block_end)

    return place_in_order


def _severity(evaluation: Evaluation, options: Options) -> Severity | None:
    """Return how grave the finding is; None where there is nothing to tell."""
    if evaluation.contradicts:
        return None if evaluation.certainty is None else evaluation.severity
    if evaluation.outcome.verdict is Verdict.ROUNDING:
        return Severity.NOTE if options.rounding else None
    return Severity.NOTE if options.holds and came(evaluation) is Standing.AGREES else None


def _finding(
    evaluation: Evaluation, severity: Severity, place: Place, others: tuple[Place, ...], reading: Reading
) -> Finding:
    outcome = evaluation.outcome
    language = spoken(evaluation, reading)
    agrees = came(evaluation) is Standing.AGREES
    stated = _shown(outcome.stated, language)
    derived = _shown(outcome.derived, language)
    fails = outcome.verdict is Verdict.FAILS
    suggested: tuple[str, ...] = ()
    repair = None
    if fails and evaluation.evidence:  # the sum is no likelier than the total: only one slip is worth a word
        repair = _repair(evaluation, (place, *others), language)
        suggested = (repair.text,) if repair is not None and repair.place is place else ()
    elif fails:
        suggested = tuple(suggestions(evaluation, place.text, stated, derived))
    sure = evaluation.certainty if evaluation.contradicts else None
    return Finding(
        rule=evaluation.rule.id,
        severity=severity,
        outcome=census.outcome(evaluation),
        message=_AGREES.get(language, _AGREES["en"]) if agrees else rulebook.message(evaluation, reading),
        place=place,
        others=others,
        stated=stated,
        derived=derived,
        derivation=_plain(rulebook.derivation(evaluation, reading)) or None,
        suggestions=suggested,
        unlikely=outcome.unlikely,
        certainty=sure or Certainty.CERTAIN,
        evidence=claims.weightiest_first(evaluation.evidence) if evaluation.contradicts else (),
        repair=repair,
    )


def _repair(evaluation: Evaluation, known: tuple[Place, ...], language: str) -> Repair | None:
    """Return the only slip of the pen that explains a failure, in the words of its own figure."""
    slip = None if evaluation.claim is None else rulebook.slip_of(evaluation.claim)
    if slip is None:
        return None
    mention, found = slip
    stands = (mention.block, mention.span.start, mention.span.end)
    place = next((one for one in known if (one.block, one.block_start, one.block_end) == stands), None)
    written, meant = _shown(found.written, language), _shown(found.meant, language)
    if place is None or written is None or meant is None or _plain(place.text).count(written) != 1:
        return None
    said = _MENDS.get(language, _MENDS["en"]).format(meant=meant, written=written)
    return Repair(place, _plain(place.text).replace(written, meant), said)


def _shown(value: Shown | None, language: str) -> str | None:
    return None if value is None else _plain(claims.render(value, language))


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ")


def _with_fingerprints(ordered: Iterable[Finding], document: Document) -> Iterator[Finding]:
    """Give each finding a name that survives edits elsewhere: no offsets, and of its block the words only.

    No other finding of its file has it.
    """
    seen: dict[tuple[str | None, str], int] = {}
    words: dict[str, str] = {}
    for finding in ordered:
        roles = (text for place in (finding.place, *finding.others) for text in (place.role, place.text))
        block = finding.place.block
        if block not in words:  # once: a long block may hold many findings
            words[block] = " ".join(_WORD.findall(document.by_id[block].text))
        parts = "\0".join((finding.rule, *roles, words[block]))
        name = sha256(parts.encode("utf-8", "surrogatepass"))[:16]
        own = (finding.place.file, name)
        seen[own] = seen.get(own, 0) + 1
        yield replace(finding, fingerprint=name if seen[own] == 1 else f"{name}:{seen[own]}")
