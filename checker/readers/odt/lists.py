"""Which mark does a list item or a numbered heading have?"""

import re

from lxml import etree
from msgspec import Struct, field

from checker.readers.flow.counts import written
from checker.readers.limits import LABEL
from checker.readers.odt.names import LOEXT, OFFICE, STYLE, TEXT, XML_ID, number

LEVELS = 10

_BULLET = "•"
_PRIVATE_USE = ("\ue000", "\uf8ff")
_LARGEST = 32767
_FORMS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_NUMBERED = frozenset({TEXT + "list-level-style-number", TEXT + "outline-level-style"})
_PLACE = re.compile(r"%(\d{1,2})%")
_LETTERS = 26


class _Level(Struct, frozen=True):
    """How one level of a list is marked; ``form`` is None for a sign and empty for no number at all.

    ``too_long``: what is written around its numbers is longer than may be, and was left out.
    """

    form: str | None = "1"
    prefix: str = ""
    suffix: str = ""
    shown: int = 1
    start: int = 1
    sign: str = ""
    pattern: str | None = None
    repeats_letters: bool = False
    too_long: bool = False


_PLAIN = _Level(form="")


class Running(Struct):
    """A list that is being counted; the lists within it share its counts."""

    style: str
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """The lists of one part; asking for a label counts the item.

    ``left_out`` is of how many items the label was too long to be read.
    """

    def __init__(self, styles_root: etree._Element | None, part_root: etree._Element | None) -> None:
        self.left_out = 0
        self._styles: dict[str, dict[int, _Level]] = {}
        self._by_id: dict[str, Running] = {}
        self._last: dict[str, Running] = {}
        self._latest: Running | None = None
        self._outline: dict[int, _Level] = {}
        self._headings = Running("")
        for root, group in ((styles_root, "styles"), (part_root, "automatic-styles")):
            found = None if root is None else root.find(OFFICE + group)
            for element in () if found is None else found.iterchildren(TEXT + "list-style"):
                self._styles[element.get(STYLE + "name") or ""] = _levels(element)
            for element in () if found is None else found.iterchildren(TEXT + "outline-style"):
                self._outline = _levels(element)

    def begin(self, element: etree._Element) -> Running:
        """Return the counts of a list that stands in no other: new, or those of a list it goes on with."""
        name = element.get(TEXT + "style-name") or ""
        earlier = self._by_id.get(element.get(TEXT + "continue-list") or "")
        if earlier is None and element.get(TEXT + "continue-numbering") == "true":
            earlier = self._last.get(name) or self._latest
        running = earlier or Running(name)
        self._last[name] = self._latest = running
        if element.get(XML_ID):
            self._by_id[element.get(XML_ID) or ""] = running
        return running

    def label(self, running: Running, style: str, level: int, start: int | None = None) -> str:
        """Count one item of a level (from 1) and return its mark: "2.", "a)", "•", or nothing."""
        return self._count(self._styles.get(style, {}), running.counts, level, start)

    def heading(self, level: int, start: int | None = None) -> str | None:
        """Count a heading and return its number, None where headings of its level have none."""
        here = self._outline.get(level)
        if here is None or not here.form:
            return None
        return self._count(self._outline, self._headings.counts, level, start) or None

    def _count(self, levels: dict[int, _Level], counts: dict[int, int], level: int, start: int | None) -> str:
        here = levels.get(level, _PLAIN)
        counts[level] = counts.get(level, here.start - 1) + 1 if start is None else start
        for deeper in [at for at in counts if at > level]:
            del counts[deeper]
        self.left_out += here.too_long
        return "" if here.too_long else _mark(levels, counts, level)


def _mark(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    here = levels.get(level, _PLAIN)
    if here.form is None:
        return here.sign
    if here.pattern is not None:
        return _PLACE.sub(lambda place: _written(levels, counts, int(place[1])), here.pattern).strip()
    shown = (_written(levels, counts, at) for at in range(max(level - here.shown, 0) + 1, level + 1))
    return f"{here.prefix}{'.'.join(filter(None, shown))}{here.suffix}".strip()


def _written(levels: dict[int, _Level], counts: dict[int, int], level: int) -> str:
    here = levels.get(level, _PLAIN)
    count = counts.get(level, here.start)
    if not here.form:
        return ""
    if here.form in "aA" and count > _LETTERS and not here.repeats_letters:
        first, last = divmod(count - 1, _LETTERS)
        return written(min(first, _LETTERS), _FORMS[here.form]) + written(last + 1, _FORMS[here.form])
    return written(count, _FORMS.get(here.form, "decimal"))


def _levels(style: etree._Element) -> dict[int, _Level]:
    return {
        number(element, TEXT + "level", 1, LEVELS) or 1: _level(element)
        for element in style
        if element.get(TEXT + "level") is not None
    }


def _level(element: etree._Element) -> _Level:
    if element.tag not in _NUMBERED:
        sign = (element.get(TEXT + "bullet-char") or "").strip()
        if len(sign) > LABEL:
            return _Level(form=None, too_long=True)
        return _Level(
            form=None, sign=_BULLET if not sign or _PRIVATE_USE[0] <= sign[0] <= _PRIVATE_USE[1] else sign
        )
    start = number(element, TEXT + "start-value", 0, _LARGEST)
    form = element.get(STYLE + "num-format") or ""
    prefix, suffix = (element.get(STYLE + name) or "" for name in ("num-prefix", "num-suffix"))
    pattern = element.get(LOEXT + "num-list-format") or element.get(STYLE + "num-list-format")
    if max(map(len, (prefix, suffix, pattern or ""))) > LABEL:
        return _Level(form=form and "1", start=1 if start is None else start, too_long=True)
    return _Level(
        form=form,
        prefix=prefix,
        suffix=suffix,
        shown=number(element, TEXT + "display-levels", 1, LEVELS) or 1,
        start=1 if start is None else start,
        pattern=pattern,
        repeats_letters=element.get(STYLE + "num-letter-sync") == "true",
    )
