"""Which links and raised figures are note marks, and which elements are the notes they lead to?"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct, field

from checker.readers.html.tree import BLOCKS, TEXT, attribute, children, elements, words

if TYPE_CHECKING:
    from checker.readers.html.tree import Node

_LABEL = re.compile(r"\s*([\[(]?)\s*(\d{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})\s*[\])]?\s*$")
_RAISED = re.compile(r"\s*[\[(]?\s*(\d{1,3}|[*†‡§]{1,3})\s*[\])]?\s*$")
_SAYS_MARK = re.compile(r"noteref|footnote-?ref|note-?ref|noot|footnote|endnote|\bfn\b", re.IGNORECASE)
_SAYS_NOTE = re.compile(r"foot-?note|end-?note|\bnoot\b|\bnote\b|ftn\d|edn\d|\bfn-?\d", re.IGNORECASE)
_SAYS_BACK = re.compile(r"back", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2}")
_LONGEST_LABEL = 8
_LONGEST_BACK = 40
_CLIMB = 4


class Marked(Struct, frozen=True):
    """A note mark: what it says, and the identity of the element that holds its note (None: none does)."""

    label: str
    note: int | None
    linked: bool = True


class Links(Struct, frozen=True):
    """The marks, the notes with their labels, and what only leads back from a note; by identity."""

    marks: dict[int, Marked] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    backs: set[int] = field(default_factory=set)


def links(root: Node) -> Links:
    """Find the notes of a letter, by its links and else by its raised figures."""
    search = _Search(root)
    search.linked()
    search.backward()
    search.raised()
    return search.found


class _Search:
    def __init__(self, root: Node) -> None:
        self.found = Links()
        self.order: dict[int, int] = {}
        self.ids: dict[str, Node] = {}
        self.anchors: list[Node] = []
        self.sups: list[Node] = []
        for at, node in enumerate(elements(root)):
            self.order[id(node)] = at
            attrs = node.attrs or {}
            for name in (attrs.get("id"), attrs.get("name") if node.name == "a" else None):
                if name:
                    self.ids.setdefault(name, node)
            if node.name == "a" and attribute(node, "href").startswith("#"):
                self.anchors.append(node)
            elif node.name == "sup" or (node.name == "span" and "vertical-align:super" in _style(node)):
                self.sups.append(node)

    def linked(self) -> None:
        """Take each link that looks like a mark and leads to something further on."""
        chosen = [(anchor, label, target) for anchor in self.anchors for label, target in self._mark(anchor)]
        forward = [
            each
            for each in chosen
            if self.order[id(each[2])] > self.order[id(each[0])] and not _inside(each[2], each[0])
        ]
        targets = {id(target): target for _, _, target in forward}
        shared: dict[int, int] = {}
        for target in targets.values():
            for above in _upward(target):
                shared[id(above)] = shared.get(id(above), 0) + 1
        notes = {key: _holder(target, shared) for key, target in targets.items()}
        for anchor, label, target in forward:
            note = notes[id(target)]
            if note is None or _inside(note, anchor):
                continue
            self.found.notes.setdefault(id(note), label)
            self.found.marks[id(_outer(anchor))] = Marked(label, id(note))
        for anchor, label, target in chosen:  # a second mark of a note that stands before it
            note = notes.get(id(target))
            if note is not None and id(note) in self.found.notes and not self._in_note(anchor):
                self.found.marks.setdefault(id(_outer(anchor)), Marked(label, id(note)))

    def backward(self) -> None:
        """Take what leads from a note back to its mark."""
        for anchor in self.anchors:
            if not self._in_note(anchor) or id(_outer(anchor)) in self.found.marks:
                continue
            says = attribute(anchor, "role") + attribute(anchor, "class") + attribute(anchor, "rev")
            text = words(anchor, _LONGEST_BACK)
            target = self._target(anchor)
            to_mark = target is not None and self._at_mark(target)
            if _SAYS_BACK.search(says) or not _WORD.search(text) or (to_mark and len(text) <= _LONGEST_BACK):
                self.found.backs.add(id(_outer(anchor)))

    def raised(self) -> None:
        """Take raised figures that are no links: what opens a block is a note's, the others are marks."""
        opening: dict[str, list[tuple[int, int]]] = {}
        marks: list[tuple[Node, str]] = []
        for sup in self.sups:
            said = _RAISED.match(words(sup, _LONGEST_LABEL))
            if said is None or self._taken(sup):
                continue
            label = said[1]
            block = _opened(sup)
            if block is None:
                marks.append((sup, label))
            else:
                opening.setdefault(label, []).append((self.order[id(block)], id(block)))
        for sup, label in marks:
            named = opening.get(label)
            if named:
                at = min(bisect_left(named, (self.order[id(sup)], 0)), len(named) - 1)
                self.found.notes.setdefault(named[at][1], label)
                self.found.marks[id(sup)] = Marked(label, named[at][1], linked=False)
            elif label.isdecimal():
                self.found.marks[id(sup)] = Marked(label, None, linked=False)

    def _mark(self, anchor: Node) -> list[tuple[str, Node]]:
        """Return what a link says and leads to, if it looks like a mark."""
        label = _LABEL.match(words(anchor, _LONGEST_LABEL))
        target = self._target(anchor)
        if label is None or target is None:
            return []
        says = " ".join(attribute(anchor, name) for name in ("role", "class", "epub:type", "style"))
        raised = anchor.parent.name == "sup" or any(child.name == "sup" for child in children(anchor))
        if raised or label[1] == "[" or _SAYS_MARK.search(says) or "super" in _drawn(anchor):
            return [(label[2], target)]
        return []

    def _target(self, anchor: Node) -> Node | None:
        name = attribute(anchor, "href")[1:]
        return self.ids[name] if name in self.ids else self.ids.get(unquote(name))

    def _taken(self, sup: Node) -> bool:
        known = (self.found.marks, self.found.backs)
        around = (sup, sup.parent, *children(sup)[:3])
        return any(id(node) in where for node in around for where in known)

    def _in_note(self, node: Node) -> bool:
        above = node
        while above is not None:
            if id(above) in self.found.notes:
                return True
            above = above.parent
        return False

    def _at_mark(self, target: Node) -> bool:
        near = (target, target.parent, *children(target)[:3])
        return any(id(node) in self.found.marks for node in near)


def _style(node: Node) -> str:
    return attribute(node, "style").replace(" ", "").lower()


def _drawn(node: Node) -> str:
    """Return how an element and its only child are drawn, as far as they say so themselves."""
    inner = [child for child in children(node) if child.name != TEXT]
    return " ".join(attribute(one, "style") + attribute(one, "class") for one in (node, *inner[:1])).lower()


def _outer(anchor: Node) -> Node:
    """Return the ``sup`` around a link that holds nothing else, else the link."""
    above = anchor.parent
    alone = above.name == "sup" and all(
        one is anchor or (one.name == TEXT and not one.data.strip()) for one in children(above)
    )
    return above if alone else anchor


def _upward(node: Node) -> list[Node]:
    found: list[Node] = []
    while node is not None and len(found) < _CLIMB:
        found.append(node)
        node = node.parent
    return found


def _holder(target: Node, shared: dict[int, int]) -> Node | None:
    """Return the block that a mark's target is, or opens: the note, if it holds that one only."""
    chain = _upward(target)
    while chain and chain[0].name not in BLOCKS and chain[0].name not in {"td", "th"}:
        chain = chain[1:]
    if not chain or chain[0].name in {"body", "html", "main", "article", "table"} or shared[id(chain[0])] > 1:
        return None
    holder = chain[0]
    if holder.name in {"td", "th"}:
        return holder.parent if shared.get(id(holder.parent), 1) == 1 else holder
    if holder.name.startswith("h") and holder.name[1:].isdigit():
        return None
    for above in chain[1:]:
        says = " ".join(attribute(above, name) for name in ("id", "class", "style", "epub:type", "role"))
        if shared[id(above)] > 1 or not (above.name == "li" or _SAYS_NOTE.search(says)):
            break
        if above.name not in {"li", "div", "aside", "dd"}:
            break
        holder = above
    return holder


def _inside(block: Node, node: Node) -> bool:
    above = node
    while above is not None:
        if above is block:
            return True
        above = above.parent
    return False


def _opened(sup: Node) -> Node | None:
    """Return the block whose first words a raised figure is, if more of them follow."""
    node = sup
    while node.name not in BLOCKS and node.name not in {"td", "th"}:
        above = node.parent
        if above is None:
            return None
        for one in children(above):
            if one is node:
                break
            if one.name != TEXT or one.data.strip():
                return None
        node = above
    if node.name in {"body", "td", "th"} or node.name in {"h1", "h2", "h3", "h4", "h5", "h6"}:
        return None
    return (
        node
        if len(words(node, 2 * _LONGEST_LABEL).strip()) > len(words(sup, _LONGEST_LABEL).strip())
        else None
    )
