"""Is this run the instruction of a field, or what the field shows?"""

from collections import Counter

from lxml import etree
from msgspec import Struct

from checker.readers.docx.markup import W, value

_CHARACTER = W + "fldChar"


class _Field(Struct):
    instruction: str = ""
    name: str | None = None  # once it shows something


class Fields:
    """The fields that are open at one place of a part; a field may begin in one paragraph and end in another.

    In a part where fields are begun that do not end, nothing is taken for an instruction but ``w:instrText``:
    better a few words too many than the rest of the letter lost.
    """

    def __init__(self, part: etree._Element) -> None:
        kinds = [value(element, "fldCharType") for element in part.iter(_CHARACTER)]
        self._sound = kinds.count("begin") <= kinds.count("end")
        self._open: list[_Field] = []
        self._silent = 0
        self._showing: Counter[str] = Counter()

    @property
    def shown(self) -> bool:
        """Tell whether text here is shown: no field around it is still at its instruction."""
        return not self._silent or not self._sound

    def inside(self, name: str) -> bool:
        """Tell whether text here is shown by a field such as TOC or NOTEREF."""
        return self._showing[name] > 0

    def character(self, element: etree._Element) -> None:
        """Take a ``w:fldChar``: a field begins, goes on to what it shows, or ends."""
        kind = value(element, "fldCharType")
        if kind == "begin":
            self._open.append(_Field())
            self._silent += 1
        elif kind == "separate" and self._open and self._open[-1].name is None:
            field = self._open[-1]
            field.name = "".join(field.instruction.split(maxsplit=1)[:1])
            self._silent -= 1
            self._showing[field.name] += 1
        elif kind == "end" and self._open:
            field = self._open.pop()
            if field.name is None:
                self._silent -= 1
            else:
                self._showing[field.name] -= 1

    def instruction(self, text: str) -> None:
        """Take a piece of ``w:instrText``."""
        if self._open:
            self._open[-1].instruction += text
