"""What does the report say of one letter?"""

from collections import Counter

from msgspec import Struct

from checker.catalogue import translated
from checker.census import Census, Standing
from checker.finding import Certainty, Severity
from checker.lint import Report
from checker.reporters import frame
from checker.reporters.counts import told
from checker.reporters.days import day
from checker.reporters.html.anchors import of_file
from checker.reporters.html.cards import Card, looks
from checker.reporters.html.element import Markup, element, joined
from checker.reporters.html.letter import letter
from checker.reporters.html.listed import listed
from checker.reporters.html.outcomes import Came, came, underlines
from checker.reporters.html.words import Words, words
from checker.suppressions import Suppressed


class Section(Struct, frozen=True):
    """One letter of the report, drawn, and what the report as a whole says of it.

    ``nothing`` is what is said where there are no findings, ``unread`` why it could not be read.
    """

    name: str
    path: str
    language: str
    markup: Markup
    severities: tuple[tuple[str, int], ...] = ()
    outcomes: tuple[tuple[str, int], ...] = ()
    rules: tuple[str, ...] = ()
    nothing: str = ""
    unread: str | None = None


def section(report: Report, language: str) -> Section:
    """Return what is said of a letter, in the report's language; its messages are in its own."""
    said = words(language)
    name = of_file(report.path)
    if report.reading is None or report.census is None:
        why = translated(report.unreadable.message, language) if report.unreadable else ""
        return Section(
            name, report.path, language, _framed(name, report.path, _refused(why, said)), unread=why
        )
    shown = [one for one in report.findings if one.certainty is not Certainty.LOOK]
    unsure = [one for one in (*report.findings, *report.looks) if one.certainty is Certainty.LOOK]
    cards = tuple(
        Card(finding, number, f"{name}-finding{number}", language)
        for number, finding in enumerate((*shown, *unsure), start=1)
    )
    every = came(report, name, language)
    severities = Counter(finding.severity for finding in shown)
    return Section(
        name,
        report.path,
        language,
        _framed(
            name,
            report.path,
            _found(report, severities, language),
            listed(tuple(card for card in cards if not card.is_look), report.reading, said),
            _facts(report, language),
            letter(report.reading, name, cards, underlines(every, said), said),
            looks(tuple(card for card in cards if card.is_look), report.reading, said),
            _allowed(report.suppressed, said, language),
            _all(every, report, said),
        ),
        severities=tuple((one.value, severities[one]) for one in Severity),
        outcomes=tuple((one.value, sum(each.standing is one for each in every)) for one in Standing),
        rules=tuple(sorted({finding.rule for finding in shown})),
        nothing=said["not compared at all"] if report.foreign else _nothing(report.census, said),
    )


def counted(severities: tuple[tuple[str, int], ...], said: Words) -> str:
    """Return how many findings there are: "2 fouten, 1 opmerking"."""
    told = [
        said[f"one {severity}"] if count == 1 else f"{count} {said[f'{severity}s']}"
        for severity, count in severities
        if count
    ]
    return ", ".join(told)


def _framed(name: str, path: str, *inside: Markup) -> Markup:
    title = element("h2", {"id": f"{name}-h"}, path)
    return element("section", {"id": name, "class": "file", "aria-labelledby": f"{name}-h"}, title, *inside)


def _refused(why: str, said: Words) -> Markup:
    """Return what is said of a letter that could not be read: that nothing is known of it, and why."""
    return element(
        "div",
        {"class": "unreadable"},
        element("p", {}, element("strong", {}, said["could not be read"]), ". ", said["unreadable"]),
        element("p", {"class": "why"}, f"{said['reason']}: ", element("span", {}, why.rstrip(".")), "."),
    )


def _nothing(census: Census, said: Words) -> str:
    return said["none" if census.compared else "nothing compared" if census.read else "nothing there"]


def _found(report: Report, severities: Counter[Severity], language: str) -> Markup:
    said = words(language)
    census = report.census
    assert census is not None
    found = counted(tuple((one.value, severities[one]) for one in Severity), said) or _nothing(census, said)
    counts = said["census"].format(
        mentions=frame.counted(language, "mentions", census.read), told=told(census, language)
    )
    foreign = element("p", {"class": "unreadable"}, said["foreign"]) if report.foreign else Markup("")
    heard = element("strong", {}, f"{found.rstrip('.')}.")
    return joined(
        (element("p", {"class": "found"}, heard, " ", counts, " ", said["census why"]), foreign),
    )


def _facts(report: Report, language: str) -> Markup:
    """Return what the letter was taken for, and what of it was not read."""
    said = words(language)
    spoken = said.get(report.language or "", report.language) or said["unknown language"]
    facts = {
        said["language"]: spoken,
        said["date"]: day(report.date, language) if report.date else said["no date"],
        said["format"]: report.format or "",
    }
    if report.unread:
        facts[said["not read"]] = ", ".join(
            what if one.count == 1 else said["times"].format(what=what, count=one.count)
            for one in report.unread
            for what in (translated(one.what, language),)
        )
    if report.remarks:
        facts[said["remarks"]] = "; ".join(translated(remark, language) for remark in report.remarks)
    if report.settings_said:
        facts[said["settings"]] = "; ".join(report.settings_said)
    terms = (
        element("div", {}, element("dt", {}, term), element("dd", {}, fact)) for term, fact in facts.items()
    )
    return element("dl", {"class": "facts"}, *terms)


def _allowed(suppressed: tuple[Suppressed, ...], said: Words, language: str) -> Markup:
    if not suppressed:
        return Markup("")
    items = []
    for one in suppressed:
        reason = one.reason or said["allowed by baseline"]
        until = f" ({said['until'].format(day=day(one.until, language))})" if one.until else ""
        rule = element("code", {}, one.finding.rule)
        items.append(element("li", {}, rule, " ", one.finding.message, " — ", reason, until))
    summary = element("summary", {}, f"{said['allowed']} ({len(suppressed)})")
    return element("details", {"class": "more"}, summary, element("ul", {}, *items))


def _all(every: tuple[Came, ...], report: Report, said: Words) -> Markup:
    """Return all numbers and dates as a table, for whoever cannot see underlines."""
    if not every:
        return Markup("")
    heads = (element("th", {"scope": "col"}, said[key]) for key in ("as written", "outcome", "why"))
    rows = (_line(one, report, said) for one in every)
    table = element(
        "table",
        {},
        element("caption", {}, said["all of"].format(file=report.path)),
        element("thead", {}, element("tr", {}, *heads)),
        element("tbody", {}, *rows),
    )
    summary = element("summary", {}, f"{said['all']} ({len(every)})")
    about = {"class": "scrolled", "role": "group", "tabindex": "0", "aria-label": said["all"]}
    return element("details", {"class": "more"}, summary, element("div", about, table))


def _line(one: Came, report: Report, said: Words) -> Markup:
    link = element("a", {"href": f"#{one.anchor}", "lang": report.language}, one.mention.text)
    sample = element("span", {"class": f"m {one.standing.value}"}, said[one.standing.value])
    about = {"data-outcome": one.standing.value}
    return element(
        "tr", about, element("td", {}, link), element("td", {}, sample), element("td", {}, one.said)
    )
