"""What does a person see of what was understood, and of who looked at it?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.claims.mention import Kind, Mention
from checker.lint import Report
from checker.places import Places, places
from checker.quantity import Verdict
from checker.reporters import values
from checker.reporters.colour import Paint
from checker.reporters.columns import printable, width
from checker.reporters.looked import NO_CLAIM, Looked, looked
from checker.reporters.manner import Manner
from checker.reporters.where import block_name, heading_name
from checker.rulebook import Rule

_LONGEST = 40
_SAID = {
    Verdict.HOLDS: "holds",
    Verdict.ROUNDING: "holds by rounding",
    Verdict.FAILS: "does not hold",
}
_COLOURS = {Verdict.FAILS: "error", Verdict.ROUNDING: "warning"}
_ENDS = (Kind.RANGE, Kind.DATE_RANGE)
_NAMES = {"nl": "Dutch", "en": "English"}


def render(report: Report, *, paint: Paint) -> str:
    """Return each block's mentions: as written, what they mean, and which rule looked, or why none could."""
    if report.reading is None or report.census is None:
        return ""
    where = places(report.reading.document)
    came = looked(report)
    blocks = [
        "\n".join(_block(list(mentions), where, came, paint))
        for _, mentions in groupby(report.reading.mentions, key=lambda mention: mention.block)
    ]
    return "\n\n".join((_title(report, paint), *blocks)) + "\n"


def one(report: Report, manner: Manner) -> str:
    """Return what is shown of one letter."""
    return render(report, paint=manner.paint)


def whole(texts: Sequence[str], _reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return all that is shown."""
    return "\n".join(filter(None, texts))


def _title(report: Report, paint: Paint) -> str:
    language = _NAMES.get(report.language or "", report.language) or "an unknown language"
    date = report.date.isoformat() if report.date else "an unknown date"
    census = report.census
    counted = f"{census.read} mentions read, {census.checked} checked" if census else ""
    return f"{paint('strong', printable(report.path))}: in {language}, of {date}; {counted}."


def _block(
    mentions: Sequence[Mention], where: Places, came: Mapping[str, Looked], paint: Paint
) -> Iterator[str]:
    block = where.document.by_id[mentions[0].block]
    line = where.of("", mentions[0]).line
    named = (heading_name(where.heading(block)), block_name(block), f"line {line}" if line else None)
    yield paint("frame", ", ".join(filter(None, named)))
    texts = _aligned([_short(mention.text) for mention in mentions])
    meanings = _aligned([meaning(mention) for mention in mentions])
    for text, meant, mention in zip(texts, meanings, mentions, strict=True):
        yield f"  {text}  {meant}  {_said(came[mention.id], paint)}".rstrip()


def _said(came: Looked, paint: Paint) -> str:
    if came.unchecked == NO_CLAIM:
        return ""
    if came.unchecked is not None:
        return f"not checked: {came.unchecked}"
    told = (f"{rule}: {_SAID[verdict]}" for rule, verdict in came.verdicts.items())
    return ", ".join(told) if came.worst not in _COLOURS else paint(_COLOURS[came.worst], ", ".join(told))


def meaning(mention: Mention) -> str:
    """Say what a mention was taken for: "percentage 8 (7.5 to 8.5) of bbp"."""
    about = mention.about
    if mention.kind is Kind.NOT_A_CLAIM:
        return f"no claim ({printable(about.subject or mention.tag or 'of any kind')})"
    value, unit = values.value(mention), values.unit(mention)
    written = " to ".join(value) if mention.kind in _ENDS and isinstance(value, list) else _listed(value)
    unit = None if unit == "%" or mention.kind is Kind.PERCENTAGE_POINT else unit
    words = [mention.kind.value.replace("-", " "), written, unit or "", _between(mention)]
    words += [
        about.subject or "",
        f"of {about.base}" if about.base else "",
        f"in {about.period}" if about.period else "",
    ]
    words += [about.scope or "", f"by {about.method}" if about.method else ""]
    return printable(" ".join(filter(None, words)))


def _listed(value: values.Plain) -> str:
    return " and ".join(value) if isinstance(value, list) else value or ""


def _between(mention: Mention) -> str:
    low, high = values.bounds(mention)
    if low == high or isinstance(mention.value, tuple):
        return ""
    if low is None or high is None:
        return "or more" if high is None else "or less"
    return f"({low} to {high})"


def _short(text: str) -> str:
    shown = printable(text)
    return shown if width(shown) <= _LONGEST else shown[: _LONGEST - 4].rstrip() + " ..."


def _aligned(texts: Sequence[str]) -> list[str]:
    widest = max(map(width, texts))
    return [text + " " * (widest - width(text)) for text in texts]
