"""What does a person see of what was understood, and of who looked at it?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.catalogue import translated
from checker.census import NO_CLAIM, Census, Compared, Looked, Standing, looked, strongest
from checker.claims import Kind, Mention, Reading
from checker.lint import Report
from checker.places import Places, places
from checker.reporters import values
from checker.reporters.colour import Paint
from checker.reporters.columns import printable, short, width
from checker.reporters.counts import compared, of_kind
from checker.reporters.days import day
from checker.reporters.evidence import reading as read_as
from checker.reporters.frame import DEFAULT, LANGUAGES, counted, say
from checker.reporters.frames import told, whole
from checker.reporters.manner import Manner
from checker.reporters.terminal import settings
from checker.reporters.where import paragraph

__all__ = ["comparison", "meaning", "one", "render", "standing", "whole"]

_UNDER = 2  # columns by which what a figure is of stands further in
_OTHERS = 5  # with which a mention was compared, until they are counted only
_COLOURS = {Standing.CONTRADICTED: "error", Standing.ROUNDING: "warning"}
_ENDS = (Kind.RANGE, Kind.DATE_RANGE)


def render(report: Report, *, paint: Paint, ui: str = DEFAULT) -> str:
    """Return each block's mentions: as written, what they mean, and what each was compared with, or why not.

    Under a figure stands what it is of (``checker.reporters.frames``), and the strongest of the readings that
    evidence alone suggests, with its points: each reading once, under its whole if it has a say there.
    Behind them stand the census by kind, and the reasons why mentions were not compared, the commonest first.
    """
    if report.reading is None or report.census is None:
        return ""
    where = places(report.reading.document)
    came = looked(report.reading, report.evaluations)
    by_id = {mention.id: mention for mention in report.reading.mentions}
    of = {frame.mention: [told(frame, by_id, ui)] for frame in report.reading.frames}
    for name, said in _readings(report, by_id, ui).items():
        of.setdefault(name, []).append(said)
    blocks = [
        "\n".join(_block(list(mentions), where, came, of, paint, ui, report.reading))
        for _, mentions in groupby(report.reading.mentions, key=lambda mention: mention.block)
    ]
    tallies = ("\n".join(lines) for lines in _tallies(report.census, paint, ui))
    return "\n\n".join((_title(report, report.census, paint, ui), *blocks, *tallies)) + "\n"


def one(report: Report, manner: Manner) -> str:
    """Return what is shown of one letter."""
    return render(report, paint=manner.paint, ui=manner.ui)


def _title(report: Report, census: Census, paint: Paint, ui: str) -> str:
    title = say(
        ui,
        "title",
        path=paint("strong", printable(report.path)),
        language=_language(report.language, ui),
        date=day(report.date, ui) if report.date else say(ui, "no date"),
        mentions=counted(ui, "mentions", census.read),
        compared=compared(census, ui),
    )
    return " ".join((title, *map(printable, settings(report))))


def _language(code: str | None, ui: str) -> str:
    if code is None:
        return say(ui, "no language")
    return say(ui, code) if code in LANGUAGES else say(ui, "other language", code=code)


def _tallies(census: Census, paint: Paint, ui: str) -> Iterator[tuple[str, ...]]:
    if census.kinds:
        names = _aligned([say(ui, kind) for kind in census.kinds])
        rows = zip(names, census.kinds.values(), strict=True)
        yield (
            paint("frame", say(ui, "by kind")),
            *(f"  {name}  {of_kind(kind, ui)}" for name, kind in rows),
        )
    if census.reasons:
        digits = len(str(max(census.reasons.values())))
        yield (
            paint("frame", say(ui, "why not")),
            *(
                f"  {count:{digits}}  {printable(translated(reason, ui))}"
                for reason, count in census.reasons.items()
            ),
        )


def _block(
    mentions: Sequence[Mention],
    where: Places,
    came: Mapping[str, Looked],
    of: Mapping[str, Sequence[str]],
    paint: Paint,
    ui: str,
    reading: Reading,
) -> Iterator[str]:
    yield paint("frame", paragraph(mentions[0], where, ui))
    texts = _aligned([short(mention.text) for mention in mentions])
    meanings = _aligned([meaning(mention, ui) for mention in mentions])
    for text, meant, mention in zip(texts, meanings, mentions, strict=True):
        yield f"  {text}  {meant}  {_said(came[mention.id], paint, ui, reading)}".rstrip()
        yield from (f"  {' ' * _UNDER}{said}" for said in of.get(mention.id, ()) if said)


def _readings(report: Report, mentions: Mapping[str, Mention], ui: str) -> Mapping[str, str]:
    """Return what is said of each figure's strongest reading; one that several have is said of one."""
    found = strongest(report.evaluations)
    said: dict[str, str] = {}
    told: set[int] = set()
    wholes = [name for name, one in found.items() if name in _ids(one.roles.get("total", ()))]
    for name in (*wholes, *found):
        evaluation = found[name]
        if id(evaluation) not in told and name in mentions:
            told.add(id(evaluation))
            said[name] = read_as(evaluation, mentions[name], ui)
    return said


def _ids(mentions: Sequence[Mention]) -> set[str]:
    return {mention.id for mention in mentions}


def _said(came: Looked, paint: Paint, ui: str, reading: Reading) -> str:
    said = standing(came, ui, reading)
    return paint(_COLOURS[came.standing], said) if came.standing in _COLOURS else said


def standing(came: Looked, ui: str = DEFAULT, within: Reading | None = None) -> str:
    """Say with what a mention was compared and what came of it, or why it was not; of no claim nothing.

    What stands in another file than those read ``within`` is told with that file.
    """
    if came.why is not None:
        said = (
            ""
            if came.why.said == NO_CLAIM
            else say(ui, "is not-compared", reason=translated(came.why.said, ui))
        )
        return printable(said)
    if came.compared:
        return "; ".join(dict.fromkeys(comparison(one, ui, within) for one in came.compared))
    return say(ui, "is well-formed", rule=", ".join(came.well_formed))


def comparison(one: Compared, ui: str = DEFAULT, within: Reading | None = None) -> str:
    """Say with what a mention was compared, by which rule, and what came of it."""
    texts = [_other(other, within) for other in one.others]
    if len(texts) > _OTHERS:
        texts = [*texts[: _OTHERS - 1], counted(ui, "more", len(texts) - _OTHERS + 1)]
    if one.known is not None:
        texts.append(say(ui, one.known.value))
    return say(ui, f"is {one.standing.value}", others=", ".join(texts) or say(ui, "itself"), rule=one.rule)


def _other(mention: Mention, within: Reading | None) -> str:
    file = None if within is None else within.file(mention.block)
    own = within is None or within.document.path == file
    return printable(mention.text if own else f"{mention.text} ({file})")


def meaning(mention: Mention, ui: str = DEFAULT) -> str:
    """Say what a mention was taken for: "percentage 8 (7.5 to 8.5) of bbp"."""
    about = mention.about
    if mention.kind is Kind.NOT_A_CLAIM:
        what = printable(translated(about.subject or mention.tag or "", ui) or say(ui, "any kind"))
        return say(ui, "no claim", what=what)
    value, unit = values.value(mention), values.unit(mention)
    joint = say(ui, "to" if mention.kind in _ENDS else "and")
    written = joint.join(value) if isinstance(value, list) else value or ""
    if mention.kind is Kind.REFERENCE:
        sort, blank, number = written.partition(" ")
        written = f"{translated(sort, ui)}{blank}{number}"
    unit = None if unit == "%" or mention.kind is Kind.PERCENTAGE_POINT else unit
    words = [say(ui, mention.kind.value), written, unit or "", _between(mention, ui)]
    words += [
        about.subject or "",
        say(ui, "of", what=about.base) if about.base else "",
        say(ui, "in", what=about.period) if about.period else "",
    ]
    words += [about.scope or "", say(ui, "by", what=about.method) if about.method else ""]
    return printable(" ".join(filter(None, words)))


def _between(mention: Mention, ui: str) -> str:
    low, high = values.bounds(mention)
    if low == high or isinstance(mention.value, tuple):
        return ""
    if low is None or high is None:
        return say(ui, "or more" if high is None else "or less")
    return say(ui, "between", low=low, high=high)


def _aligned(texts: Sequence[str]) -> list[str]:
    widest = max(map(width, texts))
    return [text + " " * (widest - width(text)) for text in texts]
