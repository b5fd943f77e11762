"""Which letters are open, and what does the linter say of each as it stands now?

One letter is linted at a time, in a thread of its own, so that typing goes on; of several edits that come
while one is linted only the last is linted next.
"""

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath

from checker import lint
from checker.lint import Report
from checker.lsp.held import Keeper
from checker.lsp.letter import Linted
from checker.lsp.text import Text

Guarded = Callable[[str, Callable[[], Report]], Report]
_SUFFIXES = {"markdown": ".md", "html": ".html", "plaintext": ".txt"}
_HALF = re.compile(
    r"[\ud800-\udfff]"
)  # of a surrogate pair: in no UTF-8, so all would be read in another encoding
_KNOWN = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml")


@dataclass(slots=True)
class Open:
    """A letter that is open in the editor.

    ``name`` is what its reader is chosen by, ``path`` where it lies, None where it is no file. ``fault`` is
    what is wrong with the file of settings that would hold for it, ``docs_url`` where the pages of rules are.
    """

    text: Text
    name: str
    version: int | None = None
    path: str | None = None
    fault: str | None = None
    docs_url: str | None = None
    linted: Linted | None = None
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)


def name_of(uri: str, language: str) -> str:
    """Return a file name whose suffix tells the format: the file's own, else that of the language."""
    path = PurePosixPath(uri.rpartition("/")[2] or "letter")
    return path.name if path.suffix.lower() in _KNOWN else f"{path.name}{_SUFFIXES.get(language, '.txt')}"


class Desk:
    """The open letters.

    ``keeper`` knows what they are held against; ``guarded`` makes a report of an error of our own.
    """

    def __init__(self, keeper: Keeper, guarded: Guarded) -> None:
        self.keeper = keeper
        self._guarded = guarded
        self.letters: dict[str, Open] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="lint")

    async def linted(self, uri: str, begun: Callable[[], None] | None = None) -> Linted | None:
        """Return the letter as linted, of its newest text; None where it is not open.

        ``begun`` is called if it has to be linted for this.
        """
        letter = self.letters.get(uri)
        if letter is None:
            return None
        async with letter.busy:
            if letter.linted is None or letter.linted.text is not letter.text:
                text = letter.text
                if begun is not None:
                    begun()
                loop = asyncio.get_running_loop()
                report = await loop.run_in_executor(self._worker, self._report, text.source, letter)
                letter.linted = Linted(text, report)
        return letter.linted

    def forget(self) -> None:
        """Lint every letter anew when it is next asked for."""
        for letter in self.letters.values():
            letter.linted = None

    def _report(self, source: str, letter: Open) -> Report:
        content = _HALF.sub("\N{REPLACEMENT CHARACTER}", source).encode()  # as long as before
        held = self.keeper.held(letter.path)
        letter.fault, letter.docs_url = held.fault, held.docs_url
        options = held.options
        run = partial(lint.run, letter.name, held.book, options, content=content, name=letter.name)
        return self._guarded(letter.name, run)
