"""What are the words, numbers and signs of a text?"""

import re

from msgspec import Struct

# A word may hold an apostrophe, and digits behind its letters (m2, AP4) but for a year ("oktober2024" is two
# tokens) and for the mark of an item that a lost line end has joined to it ("2 dagen3) 6 juni"). A number may
# hold separators and ends in a digit; it begins in one but for ".5". Every other character but a blank is a
# sign of its own. What is commonest comes first, for speed.
_TOKEN = re.compile(
    r"[A-Za-z]+(?![\w'’])"
    r"|[^\W\d_]+(?:(?<=[^\W\d_]{3})(?=(?:19|20)[0-9]{2}(?!\w))|(?<=[a-z]{3})(?=[0-9]{1,2}\)\s)|(?:['’][^\W\d_]+)*(?:\d[^\W_]*)?)"
    r"|[0-9]+(?:[.,][0-9]+)*"
    r"|(?<![^\s(])[.,][0-9]+(?:[.,][0-9]+)*"
    r"|\S"
)
_RAISED = re.compile("[⁰¹²³⁴-⁹]")
_MARKS = re.compile(
    r"(?<![\d.,])10[⁰¹²³⁴-⁹⁻]+|(?<![^\W\d_])[⁰¹²³⁴-⁹⁻]+(?:, ?[⁰¹²³⁴-⁹]+)*|(?<=[^\W\d_]{3})[⁰¹²³⁴-⁹]+"
)


class Tokens(Struct, frozen=True):
    """The tokens of one text, as rows of equal length: offsets (end excluded) and the text in lower case."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lower: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.starts)

    def written(self, index: int) -> str:
        """Return the token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def glued(self, index: int) -> bool:
        """Whether the token touches the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]


def split(text: str) -> Tokens:
    """Split ``text`` into tokens; blanks of every width only separate, and so do marks: "2023⁵", "zaken⁵".

    A power of ten ("10⁶") is no number that a letter's others are compared with, and no token either.
    """
    if not text.isascii() and _RAISED.search(text):
        text = _MARKS.sub(lambda found: " " * len(found.group()), text)
    spans = [match.span() for match in _TOKEN.finditer(text)]
    if not spans:
        return Tokens(text, (), (), ())
    starts, ends = zip(*spans, strict=True)
    lower = text.lower()
    if len(lower) != len(text):  # "İ" becomes two characters
        lower = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
    return Tokens(text, starts, ends, tuple([lower[start:end] for start, end in spans]))
