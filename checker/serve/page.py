"""How does the page look on which a letter is dropped, and what is it allowed?"""

import json
from importlib.resources import files

from checker.reporters.html.element import Markup, element
from checker.reporters.html.page import SCRIPT, STYLE, digest
from checker.serve.words import WORDS

# The report can print itself; it cannot reach this page or the network.
_SANDBOX = "allow-scripts allow-modals"


def page(ui: str, limit: int, shown: str) -> str:
    """Return the page; ``limit`` is how many bytes a letter may have, ``shown`` the same for people."""
    said = {key: text.replace("{size}", shown) for key, text in WORDS.get(ui, WORDS["en"]).items()}
    head = element(
        "head",
        {},
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        element("meta", {"name": "color-scheme", "content": "light dark"}),
        element("title", {}, said["title"]),
        element("style", {}, _file("serve.css")),
    )
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
        *(
            element("button", {"type": "button", "id": name}, said[name])
            for name in ("copy", "save", "annex", "another")
        ),
        element(
            "input",
            {"type": "file", "id": "more", "multiple": True, "hidden": True, "aria-label": said["annex"]},
        ),
    )
    words = json.dumps({"limit": limit, **said})
    body = element(
        "body",
        {"data-words": words},
        element(
            "main",
            {},
            element("h1", {}, said["title"]),
            drop,
            element("p", {"id": "told", "role": "status"}),
            element("progress", {"id": "progress", "hidden": True, "aria-label": said["report"]}),
            done,
        ),
        element("iframe", {"id": "report", "title": said["report"], "hidden": True, "sandbox": _SANDBOX}),
        element("script", {}, _file("serve.js")),
    )
    return f"<!doctype html>\n{element('html', {'lang': ui}, head, body)}\n"


def policy() -> str:
    """Return what the page may do: run and wear what is its own or the report's, and ask this server."""
    styles = f"{digest(_file('serve.css'))} {digest(STYLE)}"
    scripts = f"{digest(_file('serve.js'))} {digest(SCRIPT)}"
    own = f"style-src {styles}; script-src {scripts}; connect-src 'self'"
    return f"default-src 'none'; {own}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def _file(name: str) -> Markup:
    return Markup(files(__package__).joinpath(name).read_text("utf-8"))
