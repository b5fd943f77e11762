"""How do the letters of a run become one page that needs nothing from elsewhere?"""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import PurePath

from checker import __version__
from checker.reporters.html.element import Markup, element
from checker.reporters.html.section import Section, counted
from checker.reporters.html.words import Words, words

_OUTCOMES = ("agrees", "rounding", "contradicted", "well-formed", "not-compared")
_UNDRAWN = "not-compared"  # it is not underlined, so that there is nothing to leave out
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
        element("p", {"id": "told", "class": "unseen", "role": "status", "data-text": said["shown"]}),
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
    letters: str = ""
    if len(sections) > 1:
        items = (_letter(one, said) for one in sections)
        letters = element("nav", {"aria-label": said["letters"]}, element("ol", {}, *items))
    return element(
        "header",
        {"class": "top"},
        element("h1", {}, title),
        element("p", {}, said["by"].format(version=__version__)),
        letters,
        _filters(sections, said),
    )


def _letter(one: Section, said: Words) -> Markup:
    found = said["could not be read"] if one.unreadable else counted(one.severities, said) or said["none"]
    return element("li", {}, element("a", {"href": f"#{one.name}"}, one.path), f" — {found}")


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
                "button", {"type": "button", "id": "open", "data-close": said["close all"]}, said["open all"]
            )
            if rules
            else "",
            element("button", {"type": "button", "id": "print"}, said["print"]),
        ),
    )


def _boxes(kind: str, title: str, counts: Mapping[str, int], said: Words) -> Markup:
    """Return what is counted, which is the key to how it is drawn; where scripts run, it can be left out."""
    boxes = (_box(kind, name, count, said) for name, count in counts.items() if count)
    return element("fieldset", {}, element("legend", {}, title), *boxes)


def _box(kind: str, name: str, count: int, said: Words) -> Markup:
    if name == _UNDRAWN:
        return element("span", {"class": "undrawn"}, said[name], f" {count}")
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
