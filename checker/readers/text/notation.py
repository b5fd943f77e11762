"""Which note marks and notes does a text write out as such: ¹, <sup>1</sup>, [footnoteRef:1], [^1], [1 ]?"""

import re

from msgspec import Struct

from checker.readers.text.lines import BLANKS, mask
from checker.readers.text.weave import Found

_SIGNS = re.compile(
    r"\[footnoteRef:(?P<ref>\d{1,4})\]"
    r"|\[(?P<inline>\d{1,4}):"
    r"|\[bookmark:[^\[\]\n]{0,200}\]"
    r"|\[\^(?P<caret>[^\]\s]{1,40})\](?P<colon>:)?"
    r"|\[(?P<bracket>[1-9]\d{0,2}) ?\](?!\()"
    r"|<sup>(?P<sup>[^<>]{0,4000})</sup>"
    r"|</?su[bp]>"
    r"|(?P<raised>[¹²³⁰⁴-⁹]+)"
)
_LABEL = re.compile(r"\s*(?P<label>\d{1,3}|\*{1,3})(?P<rest>(?:\s+\S.*)?)\s*", re.DOTALL)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_LIFTED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_TEN = re.compile(r"(?<![\d.,])10$")  # what a raised figure is the exponent of
_POWERS = ("2", "3")
_UNIT_LENGTH = 2  # m, km, cm: what a superscript 2 or 3 makes a square or a cube of


class NoteSign(Struct, frozen=True):
    """The sign of a note in the file: its label's place, and where its text begins.

    ``end`` is where its text ends, None for a note that stands on lines of its own.
    """

    label: str
    where: int
    where_end: int
    start: int
    end: int | None = None


class Notation(Struct, frozen=True):
    """The text without these signs, as long as before; the marks, and the signs of notes."""

    masked: str
    marks: tuple[Found, ...]
    notes: tuple[NoteSign, ...]


def extract(text: str) -> Notation:
    """Find and mask every mark and note that is written with a sign of its own."""
    if not any(sign in text for sign in ("[", "<su", *_RAISED_SIGNS)):
        return Notation(text, (), ())
    return _Extraction(text).result()


_RAISED_SIGNS = "¹²³⁰⁴⁵⁶⁷⁸⁹"


class _Extraction:
    """One pass over the signs of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.signs = list(_SIGNS.finditer(text))
        self.refs = {sign["ref"] for sign in self.signs if sign["ref"]}
        self.closing = _closing_brackets(text) if self.refs else {}
        self.marks: list[Found] = []
        self.notes: list[NoteSign] = []
        self.hidden: list[tuple[int, int]] = []
        self.lifted: list[tuple[int, int]] = []  # digits in tags behind a digit
        # Labels of marks like [1]: the next at the start of a line opens the note.
        self.bracketed: set[str] = set()

    def result(self) -> Notation:
        labels = {_raised(sign["raised"]) for sign in self.signs if self._opens_line(sign) and sign["raised"]}
        done = 0
        for sign in self.signs:
            if sign.start() < done:
                continue
            done = self._read(sign, labels)
        masked = mask(self.text, self.hidden)
        for start, end in self.lifted:
            masked = f"{masked[:start]}{masked[start:end].translate(_LIFTED)}{masked[end:]}"
        return Notation(masked, tuple(self.marks), tuple(self.notes))

    def _read(self, sign: re.Match[str], labels: set[str]) -> int:
        end = sign.end()
        if sign["inline"]:
            return self._inline(sign)
        if sign["sup"] is not None:
            self._superscript(sign, labels)
        elif sign["raised"]:
            self._mark(sign, _raised(sign["raised"]), labels)
        elif sign["colon"] and self._opens_line(sign):
            self._note(sign, sign["caret"])
        elif sign["bracket"] and sign["bracket"] in self.bracketed and self._opens_line(sign):
            self._note(sign, sign["bracket"])
        elif sign["caret"] or sign["ref"] or sign["bracket"]:
            end = end - 1 if sign["colon"] else end
            self.bracketed.add(sign["bracket"] or "")
            self._add(sign["caret"] or sign["ref"] or sign["bracket"], sign.start(), end)
        elif not sign.group().startswith("["):
            self.hidden.append(sign.span())  # a lone <sub> or </sup>: its content is text
        else:
            self.hidden.append(sign.span())
        return end

    def _inline(self, sign: re.Match[str]) -> int:
        """Read "[2: text]", which stands for a note only where "[footnoteRef:2]" does too."""
        end = self.closing.get(sign.start())
        if sign["inline"] not in self.refs or end is None:
            return sign.end()
        where, where_end = sign.span("inline")
        self.notes.append(NoteSign(sign["inline"], where, where_end, sign.end(), end - 1))
        self.hidden.append((sign.start(), end))
        return end

    def _superscript(self, sign: re.Match[str], labels: set[str]) -> None:
        found = _LABEL.fullmatch(sign["sup"])
        if found is None:  # "1<sup>e</sup>": only the tags go
            start, end = sign.span("sup")
            self.hidden += [(sign.start(), start), (end, sign.end())]
        elif found["rest"]:
            start = sign.start("sup")
            where, where_end = start + found.start("label"), start + found.end("label")
            self.marks.append(Found(found["label"], where, where_end))
            self.notes.append(NoteSign(found["label"], where, where_end, where_end, sign.end("sup")))
            self.hidden.append(sign.span())
        else:
            self._mark(sign, found["label"], labels)

    def _mark(self, sign: re.Match[str], label: str, labels: set[str]) -> None:
        if self._opens_line(sign) and sign.end() < len(self.text):
            self._note(sign, label)
        elif not self._is_power(sign, label, labels):
            self._add(label, *sign.span())
        elif sign["sup"] is not None:
            start, end = sign.span("sup")
            self.hidden += [(sign.start(), start), (end, sign.end())]
            if self.text[: sign.start()][-1:].isdigit():
                self.lifted.append((start, end))

    def _is_power(self, sign: re.Match[str], label: str, labels: set[str]) -> bool:
        before = self.text[max(sign.start() - 12, 0) : sign.start()]
        if _TEN.search(before):
            return True
        if label not in _POWERS:
            return False
        letters = len(before) - len(before.rstrip("abcdefghijklmnopqrstuvwxyz"))
        if letters:
            word = before[-letters - 1 : -letters]
            return letters <= _UNIT_LENGTH and not word.isalpha()
        if before[-1:].isdigit():
            return label not in labels
        return False

    def _note(self, sign: re.Match[str], label: str) -> None:
        self.notes.append(NoteSign(label, *sign.span(), sign.end()))
        self.hidden.append(sign.span())

    def _add(self, label: str, where: int, where_end: int) -> None:
        self.marks.append(Found(label, where, where_end))
        before, after = self.text[max(where - 1, 0) : where], self.text[where_end : where_end + 1]
        lost_blank = before == " " and after and after in ".,;:)"
        self.hidden.append((where - 1 if lost_blank else where, where_end))

    def _opens_line(self, sign: re.Match[str]) -> bool:
        at = sign.start()
        while at and self.text[at - 1] in BLANKS:
            at -= 1
        return at == 0 or self.text[at - 1] in "\n\r\f"


def _raised(signs: str) -> str:
    return signs.translate(_RAISED)


def _closing_brackets(text: str) -> dict[int, int]:
    """Return for each opening square bracket where its closing one ends."""
    opened: list[int] = []
    closing: dict[int, int] = {}
    for bracket in re.finditer(r"[\[\]]", text):
        if bracket.group() == "[":
            opened.append(bracket.start())
        elif opened:
            closing[opened.pop()] = bracket.end()
    return closing
