"""How does the page look on which letters are dropped, or followed, and what is it allowed?"""

import json
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from pathlib import PurePath

from checker.reporters.html.element import Markup, element
from checker.reporters.html.page import SCRIPT, STYLE, digest
from checker.serve.words import WORDS

# The report can print itself; it cannot reach this page or the network.
_SANDBOX = "allow-scripts allow-modals"


def page(ui: str, limit: int, shown: str, most: int) -> str:
    """Return the page; ``limit`` is how many bytes letters may have, ``shown`` the same for people.

    ``most`` is how many files there may be at once.
    """
    words = WORDS.get(ui, WORDS["en"])
    said = {key: text.replace("{size}", shown).replace("{most}", str(most)) for key, text in words.items()}
    drop = element(
        "form",
        {"id": "drop"},
        element("p", {}, said["lead"]),
        element("input", {"type": "file", "id": "file", "class": "unseen", "multiple": True}),
        element("label", {"for": "file", "class": "button"}, said["choose"]),
        element("p", {"class": "soft"}, said["formats"]),
    )
    done = element(
        "div",
        {"id": "done", "hidden": True},
        *_buttons(said, "copy", "save", "annex", "join", "another"),
        element(
            "input",
            {"type": "file", "id": "more", "multiple": True, "hidden": True, "aria-label": said["annex"]},
        ),
    )
    given = {"limit": limit, "most": most, **said}
    return _whole(ui, said["title"], given, "serve.js", (drop, done))


def watching(ui: str, name: str, paths: Sequence[str]) -> str:
    """Return the page that follows letters."""
    said = WORDS.get(ui, WORDS["en"])
    done = element("div", {"id": "done", "hidden": True}, *_buttons(said, "copy", "save"))
    names = [PurePath(path).name for path in paths]
    return _whole(ui, said["watching"], {**said, "name": name, "names": names}, "watch.js", (done,))


def _buttons(said: Mapping[str, str], *names: str) -> Iterable[Markup]:
    return (element("button", {"type": "button", "id": name}, said[name]) for name in names)


def _whole(ui: str, title: str, given: Mapping[str, object], script: str, inside: Sequence[Markup]) -> str:
    """Return a page with what is told, ``inside`` around it, and a place for the report."""
    report = WORDS.get(ui, WORDS["en"])["report"]
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        element("title", {}, title),
        element("style", {}, _file("serve.css")),
    )
    body = element(
        "body",
        {"data-words": json.dumps(given)},
        element(
            "main",
            {},
            element("h1", {}, title),
            *inside[:-1],
            element("p", {"id": "told", "role": "status"}),
            element("progress", {"id": "progress", "hidden": True, "aria-label": report}),
            inside[-1],
        ),
        element("iframe", {"id": "report", "title": report, "hidden": True, "sandbox": _SANDBOX}),
        element("script", {}, _file(script)),
    )
    return f"<!doctype html>\n{element('html', {'lang': ui}, head, body)}\n"


def policy() -> str:
    """Return what the page may do: run and wear what is its own or the report's, and ask this server."""
    styles = f"{digest(_file('serve.css'))} {digest(STYLE)}"
    scripts = " ".join(digest(one) for one in (_file("serve.js"), _file("watch.js"), SCRIPT))
    own = f"style-src {styles}; script-src {scripts}; connect-src 'self'"
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def _file(name: str) -> Markup:
    return Markup(files(__package__).joinpath(name).read_text("utf-8"))
