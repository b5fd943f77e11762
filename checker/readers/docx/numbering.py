"""Which mark does Word put before a list item or a note?"""

from lxml import etree
from msgspec import Struct, field

from checker.readers.docx.markup import W, number, switch, value
from checker.readers.docx.styles import Styles
from checker.readers.flow.counts import written
from checker.readers.limits import LABEL

_BULLET = "•"
_LARGEST = 32767  # Word's own limit for a list's number
_PRIVATE_USE = ("\ue000", "\uf8ff")


class _Level(Struct, frozen=True):
    """How one level of a list is marked; ``text`` is its pattern, None for one that is longer than may be."""

    start: int = 1
    form: str = "decimal"
    text: str | None = ""
    restart: int | None = None
    legal: bool = False
    style: str | None = None
    picture: bool = False


class _List(Struct):
    """One numbering in use: its levels and where its counters stand; lists of one definition share them."""

    levels: dict[int, _Level]
    counts: dict[int, int]
    restarts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of one file; asking for a label counts the item.

    ``left_out`` is of how many items the label was too long to be read.
    """

    def __init__(self, root: etree._Element | None, styles: Styles) -> None:
        self.left_out = 0
        self._styles = styles
        self._definitions: dict[str, etree._Element] = {}
        self._uses: dict[str, etree._Element] = {}
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for element in () if root is None else root:
            if element.tag == W + "abstractNum":
                self._definitions.setdefault(value(element, "abstractNumId") or "", element)
            elif element.tag == W + "num":
                self._uses.setdefault(value(element, "numId") or "", element)

    def level_of_style(self, list_id: str, style_id: str | None) -> int:
        """Return the level of a list that is tied to a paragraph style, 0 where none is."""
        found = self._list(list_id)
        levels = found.levels if found else {}
        return next((at for at, level in levels.items() if level.style and level.style == style_id), 0)

    def label(self, list_id: str, level: int) -> str | None:
        """Count one item and return its mark ("2.", "a)", "•"); None where it shows none."""
        found = self._list(list_id)
        if found is None:
            return None
        here = found.levels.get(level, _Level())
        if level in found.restarts:
            found.counts[level] = found.restarts.pop(level)
        else:
            found.counts[level] = found.counts.get(level, here.start - 1) + 1
        for deeper in [at for at in found.counts if at > level]:
            restart = found.levels.get(deeper, _Level()).restart
            if restart is None or level < restart:
                del found.counts[deeper]
        if here.text is None:
            self.left_out += 1
            return ""
        return _label(found, here, here.text)

    def _list(self, list_id: str) -> _List | None:
        if list_id not in self._lists:
            self._lists[list_id] = self._load(list_id)
        return self._lists[list_id]

    def _load(self, list_id: str) -> _List | None:
        use = self._uses.get(list_id)
        if use is None:
            return None
        definition_id = self._definition(value(use.find(W + "abstractNumId")))
        if definition_id is None:
            return None
        levels = _levels(self._definitions[definition_id])
        restarts: dict[int, int] = {}
        for override in use.iterchildren(W + "lvlOverride"):
            at = number(override, 0, 8, "ilvl") or 0
            levels |= _levels(override)
            start = number(override.find(W + "startOverride"), 0, _LARGEST)
            if start is not None:
                restarts[at] = start
        return _List(levels, self._counts.setdefault(definition_id, {}), restarts)

    def _definition(self, definition_id: str | None) -> str | None:
        """Follow a link through a numbering style, once."""
        element = self._definitions.get(definition_id or "")
        if element is None:
            return None
        link = value(element.find(W + "numStyleLink"))
        if link is None:
            return definition_id
        use = self._uses.get(self._styles.numbering_of(link) or "")
        linked = None if use is None else value(use.find(W + "abstractNumId"))
        return linked if linked in self._definitions else definition_id


def _levels(parent: etree._Element) -> dict[int, _Level]:
    return {number(element, 0, 8, "ilvl") or 0: _level(element) for element in parent.iterchildren(W + "lvl")}


def _level(element: etree._Element) -> _Level:
    text = value(element.find(W + "lvlText")) or ""
    start = number(element.find(W + "start"), 0, _LARGEST)
    return _Level(
        start=1 if start is None else start,
        form=value(element.find(W + "numFmt")) or "decimal",
        text=text if len(text) <= LABEL else None,
        restart=number(element.find(W + "lvlRestart"), 0, 9),
        legal=bool(switch(element, "isLgl")),
        style=value(element.find(W + "pStyle")),
        picture=element.find(W + "lvlPicBulletId") is not None,
    )


def _label(found: _List, here: _Level, text: str) -> str | None:
    """Fill in a level's pattern: "%1.%2" with the counts 2 and 3 is "2.3".

    A blank for a bullet is how a program indents what goes on in an item: no other begins.
    """
    if here.form == "bullet":
        text = text.strip()
        if not text and not here.picture:
            return None
        return _BULLET if not text or _PRIVATE_USE[0] <= text[0] <= _PRIVATE_USE[1] else text
    for at in range(9):
        if f"%{at + 1}" in text:
            level = found.levels.get(at, _Level())
            form = "decimal" if here.legal else level.form
            count = found.counts.get(at, level.start)
            text = text.replace(f"%{at + 1}", "" if form == "none" else written(count, form))
    return text.strip()
