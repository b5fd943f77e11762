"""How do the letters of a run become one page that needs nothing from elsewhere?"""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import PurePath

from checker import __version__
from checker.census import COMPARED
from checker.reporters.html.element import Markup, element, joined
from checker.reporters.html.section import Section
from checker.reporters.html.words import Words, words

_OUTCOMES = ("agrees", "rounding", "contradicted", "well-formed", "not-compared")
_SEVERITIES = ("error", "warning", "note")


def _file(name: str) -> Markup:
    return Markup(files(__package__).joinpath(name).read_text("utf-8"))


STYLE, SCRIPT = _file("report.css"), _file("report.js")


def page(sections: Sequence[Section], titles: Mapping[str, str], language: str) -> str:
    """Return the report; ``titles`` says what each rule finds."""
    said = words(language)
    title = said["title several"].format(count=len(sections))
    if len(sections) == 1:
        title = said["title"].format(file=PurePath(sections[0].path).name)
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("meta", {"http-equiv": "Content-Security-Policy", "content": _policy()}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        element("meta", {"name": "robots", "content": "noindex"}),
        element("title", {}, title),
        element("style", {}, STYLE),
    )
    body = element(
        "body",
        {},
        element("a", {"class": "skip", "href": "#main"}, said["skip"]),
        _header(sections, title, said),
        element("main", {"id": "main"}, *(one.markup for one in sections), _rules(sections, titles, said)),
        element("script", {}, SCRIPT),
    )
    return f"<!doctype html>\n{element('html', {'lang': language}, head, body)}\n"


def _policy() -> str:
    """Allow this page its own style and script, and nothing else whatever: no picture, font or request."""
    own = f"style-src {digest(STYLE)}; script-src {digest(SCRIPT)}"
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'"


def digest(text: str) -> str:
    """Return what a policy calls a style or script by."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _header(sections: Sequence[Section], title: str, said: Words) -> Markup:
    return element(
        "header",
        {"class": "top"},
        element("h1", {}, title),
        element("p", {}, said["by"].format(version=__version__)),
        _letters(sections, said) if len(sections) > 1 else "",
        _filters(sections, said),
    )


def _letters(sections: Sequence[Section], said: Words) -> Markup:
    """Return all letters in a table, with how many findings each has: what could not be read stands out."""
    severities = [one for one in _SEVERITIES if any(dict(each.severities).get(one) for each in sections)]
    heads = [said["letters one"], *(said[f"{one}s head"] for one in severities), said["outcome"]]
    unread = sum(one.unread is not None for one in sections)
    table = element(
        "table",
        {"class": "letters"},
        element("caption", {"class": "unseen"}, said["letters"]),
        element("thead", {}, element("tr", {}, *(element("th", {"scope": "col"}, head) for head in heads))),
        element("tbody", {}, *(_letter(one, severities, said) for one in sections)),
    )
    told = said["one unread"] if unread == 1 else said["some unread"].format(count=unread)
    about = {"class": "scrolled", "role": "group", "tabindex": "0", "aria-label": said["letters"]}
    return joined(
        (
            element("div", {"class": "unreadable"}, told) if unread else Markup(""),
            element("div", about, table),
        )
    )


def _letter(one: Section, severities: Sequence[str], said: Words) -> Markup:
    counts = dict(one.severities)
    cells = [
        element(
            "td",
            {"class": f"count {each}" if counts.get(each) else "count", "data-label": said[f"{each}s head"]},
            "" if one.unread is not None else str(counts.get(each, 0)),
        )
        for each in severities
    ]
    link = element("th", {"scope": "row"}, element("a", {"href": f"#{one.name}"}, one.path))
    return element("tr", {"data-letter": one.name}, link, *cells, element("td", {}, *_came(one, said)))


def _came(one: Section, said: Words) -> tuple[str, ...]:
    """Say of a letter how much of it was compared, or why nothing was."""
    if one.unread is not None:
        return element("strong", {"class": "refused"}, said["could not be read"]), f": {one.unread}"
    outcomes = dict(one.outcomes)
    compared = sum(outcomes.get(each, 0) for each in COMPARED)
    if not compared:
        return (one.nothing,)
    told = said["compared of"].format(compared=compared, read=sum(outcomes.values()))
    return (told,) if any(dict(one.severities).values()) else (f"{one.nothing} ", told)


def _filters(sections: Sequence[Section], said: Words) -> Markup:
    outcomes = {name: sum(dict(one.outcomes).get(name, 0) for one in sections) for name in _OUTCOMES}
    severities = {name: sum(dict(one.severities).get(name, 0) for one in sections) for name in _SEVERITIES}
    rules = sorted({rule for one in sections for rule in one.rules})
    options = (element("option", {"value": rule}, rule) for rule in rules)
    select = element(
        "label",
        {},
        f"{said['rule']} ",
        element("select", {"id": "rule"}, element("option", {"value": ""}, said["all rules"]), *options),
    )
    return element(
        "form",
        {"id": "filters", "class": "filters", "aria-label": said["filters"]},
        _boxes("outcome", said["outcomes"], outcomes, said),
        _boxes("severity", said["severities"], severities, said) if rules else "",
        element(
            "div",
            {"class": "does", "hidden": True},
            select if len(rules) > 1 else "",
            element(
                "label",
                {},
                element("input", {"type": "checkbox", "id": "short"}),
                " ",
                said["short"],
            )
            if rules
            else "",
            element(
                "button", {"type": "button", "id": "open", "data-close": said["close all"]}, said["open all"]
            )
            if rules
            else "",
            element("button", {"type": "button", "id": "print"}, said["print"]),
        ),
        element("p", {"id": "told", "class": "soft", "role": "status", "data-text": said["shown"]}),
    )


def _boxes(kind: str, title: str, counts: Mapping[str, int], said: Words) -> Markup:
    """Return what is counted, which is the key to how it is drawn; where scripts run, it can be left out."""
    boxes = [_box(kind, name, count, said) for name, count in counts.items() if count]
    return element("fieldset", {}, element("legend", {}, title), *boxes) if boxes else Markup("")


def _box(kind: str, name: str, count: int, said: Words) -> Markup:
    return element(
        "label",
        {},
        element("input", {"type": "checkbox", "name": kind, "value": name, "checked": True}),
        " ",
        element("span", {"class": f"m {name}" if kind == "outcome" else f"sign {name}"}, said[name]),
        f" {count}",
    )


def _rules(sections: Sequence[Section], titles: Mapping[str, str], said: Words) -> Markup:
    spoke = sorted({rule for one in sections for rule in one.rules})
    if not spoke:
        return Markup("")
    terms = (
        element(
            "div",
            {},
            element("dt", {}, element("code", {}, rule)),
            element("dd", {"lang": "en"}, titles.get(rule, "")),
        )
        for rule in spoke
    )
    return element(
        "section",
        {"class": "file rules", "aria-labelledby": "rules"},
        element("h2", {"id": "rules"}, said["rules"]),
        element("dl", {}, *terms),
    )
