"""Which text does the Markdown parser see, and where in the file does each of its characters stand?"""

import re
from bisect import bisect_right
from dataclasses import dataclass

# Keys at once and no blank line: a letter that only opens with a rule is not swallowed.
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?=[A-Za-z_][\w -]*:)(?:(?!---|\.\.\.)[^\n]*\S[^\n]*\n)*(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A letter's text with single line feeds and without front matter.

    ``skipped`` is the length of the front matter, ``pairs`` are the places in ``text`` (front matter counted)
    of the line feeds that are two characters in the file.
    """

    text: str
    skipped: int
    pairs: tuple[int, ...]

    def place(self, at: int) -> int:
        r"""Return where in the decoded file the text's character ``at`` stands.

        With "a\\r\\nb" the text is "a\\nb", and its character 2 stands at 3.
        """
        counted = at + self.skipped
        return counted + bisect_right(self.pairs, counted - 1) if self.pairs else counted


def plain(source: str) -> Plain:
    """Normalise the line ends, as CommonMark wants them, and leave YAML front matter out."""
    pairs: tuple[int, ...] = ()
    if "\r\n" in source:
        pairs = tuple(match.start() - index for index, match in enumerate(re.finditer("\r\n", source)))
        source = source.replace("\r\n", "\n")
    text = source.replace("\r", "\n").replace("\f", "\n")
    matter = _FRONT_MATTER.match(text)
    skipped = matter.end() if matter else 0
    return Plain(text[skipped:], skipped, pairs)
