"""Which elements does an HTML file hold, which of them are shown, and what is each for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from justhtml.parser.engine import ParseEngine, compile_raw_engine_plan

from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

Node = Any
"""An element or a text of justhtml, which has no types for a tree that was not made safe."""

TEXT = "#text"

_HIDING = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\s*(?:!|;|$)", re.IGNORECASE
)
_BOLD = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details"),
        *("dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"),
        *("h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu"),
        *("nav", "ol", "p", "pre", "search", "section", "summary", "table", "ul"),
    )
)
SILENT = frozenset(
    (
        *("head", "script", "style", "template", "title", "link", "meta", "base", "noscript", "noembed"),
        *("noframes", "datalist", "colgroup", "col", "param", "source", "track", "area", "map"),
        *("wbr", "rp", "rt"),
    )
)
_CHROME = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "doc-toc"})
_CONTENT = frozenset({"article", "section", "main", "blockquote", "figure", "td", "th", "li", "aside"})


def seen(text: str) -> str:
    """Return the file as the parser is to see it, of the same length.

    Returns become line feeds, as the parser would make them: white space that the reader puts there itself.
    """
    return text.replace("\r\n", "\n\n").replace("\r", "\n") if "\r" in text else text


def tree(text: str, limits: Limits = DEFAULT) -> Node | Refusal:
    """Return the root of the tree that a browser without scripts would build, or why there is none."""
    signs = max(text.count("<"), text.count("&"))
    if signs > limits.html_tags:
        return Refusal(
            "too-large",
            f"it holds more mark-up than can be read; split it, save it as text"
            f"{limits.or_allow('html_tags', signs)}",
        )
    # Not by way of JustHTML: where it is to track locations (3.16), "<?xml ...?>" and "<!x>" are text.
    plan = compile_raw_engine_plan(fragment=False, scripting_enabled=False)
    engine = ParseEngine(
        text,
        fragment=False,
        plan=plan,
        scripting_enabled=False,
        track_node_locations=True,
        track_tag_spans=False,
    )
    try:
        root = engine.parse()
    except ValueError:  # of "&#\N{SUPERSCRIPT ONE}3;" (3.16)
        return Refusal(
            "damaged", "a character reference in it is no number; open it in a browser and save it again"
        )
    level, depth = [root], 0
    while level:
        depth += 1
        if depth > limits.depth:
            return Refusal(
                "hostile",
                "its mark-up is nested deeper than any letter's; save it as text if you trust where it comes"
                f" from{limits.or_allow('depth')}",
            )
        level = [child for node in level for child in children(node)]
    return root


def children(node: Node) -> list[Node]:
    """Return what is in a node; the content of a template is in none."""
    return node.children or []


def elements(node: Node) -> Iterator[Node]:
    """Give a node and all elements in it, in the order of the file."""
    stack = [node]
    while stack:
        found = stack.pop()
        if found.name == TEXT:
            continue
        yield found
        stack.extend(reversed(children(found)))


def words(node: Node, most: int) -> str:
    """Return the text in a node, or its first characters where it has more than ``most``."""
    found, length = [], 0
    stack = [node]
    while stack and length <= most:
        one = stack.pop()
        if one.name == TEXT:
            found.append(one.data[: most + 1])
            length += len(one.data.strip())
        elif one.name not in SILENT:
            stack.extend(reversed(children(one)))
    return "".join(found)


def attribute(node: Node, name: str) -> str:
    """Return an attribute; "" where it is missing or has no value."""
    return (node.attrs or {}).get(name) or ""


def hidden(node: Node) -> bool:
    """Tell whether an element is not shown, by its own attributes."""
    attrs = node.attrs
    if not attrs:
        return bool(node.name == "dialog")
    if ("hidden" in attrs and attrs["hidden"] != "until-found") or (
        node.name == "dialog" and "open" not in attrs
    ):
        return True
    return bool(attrs.get("style")) and _HIDING.search(attrs["style"]) is not None


def bold(node: Node) -> bool:
    """Tell whether an element makes its text bold."""
    return node.name in {"b", "strong"} or _BOLD.search(attribute(node, "style")) is not None


def chrome(node: Node) -> bool:
    """Tell whether an element stands around the text of a page: navigation, a page's own head or foot."""
    if node.name == "nav" or attribute(node, "role").lower() in _CHROME:
        return True
    if node.name not in {"header", "footer"}:
        return False
    above = node.parent
    while above is not None:
        if above.name in _CONTENT:
            return False
        above = above.parent
    return True


def is_main(node: Node) -> bool:
    """Tell whether an element says that it holds what the page is about."""
    return (node.name == "main" or attribute(node, "role").lower() == "main") and not hidden(node)
