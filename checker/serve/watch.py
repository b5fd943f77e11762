"""Which letters does the page follow, and what did they say when they were last saved?

Word and LibreOffice write another file and give it the letter's name, other programs write into the letter
itself: for a moment it is away, or there by half. So it is read once it stayed the same from one look to the
next, and what cannot be read then is looked at again for some seconds before that is told.
"""

import datetime as dt
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from checker import readers
from checker.catalogue import translated
from checker.readers.refusal import Refusal
from checker.serve.followed import Answer, Asked, Following, Said
from checker.serve.words import WORDS
from checker.serve.work import ENDED, Told

PAUSE = 0.4  # seconds from one look to the next
_PATIENCE = 8  # looks at a file that is away or cannot be read, before that is told
_HALF = frozenset({"damaged", "empty", "missing", "not-text", "unknown-format", "unreadable"})
"""What a file that is being written may be refused as."""

Sign = tuple[tuple[int, int, int] | None, ...]
"""Of each file when it was written, how long it is and which it is; None where there is none."""


class Seen(Struct, frozen=True):
    """What the letters said: a page about them, told in a line, and the files that can have comments.

    ``version`` counts the pages that there were; ``state`` is one of: checked, saving, missing, failing.
    """

    version: int = 0
    state: str = "saving"
    told: str = ""
    page: str = ""
    findings: int = 0
    comments: tuple[int, ...] = ()


class Watch:
    """The letters that are followed, and what was last seen of them."""

    def __init__(self, following: Following, ask: Callable[[Asked], Answer | None]) -> None:
        """Follow letters; ``ask`` answers for them, None where the process that does so was ended."""
        self._following, self._ask = following, ask
        self._words = WORDS.get(following.ui, WORDS["en"])
        self._last: Sign | None = None
        self._checked: Sign | None = None
        self._tries = 0
        self._contents: tuple[bytes | Refusal, ...] = ()
        self._said = Said(Told("", ()))
        self._ended = threading.Event()
        self.seen = Seen(told=self._words["following"].format(name=self.name))

    @property
    def paths(self) -> tuple[str, ...]:
        """Return the files that are followed."""
        return tuple(path for path, _ in self._following.files)

    @property
    def name(self) -> str:
        """Return what is followed, for people."""
        letters = self._following.letters
        some = self._words["letters"].format(count=len(letters))
        return Path(letters[0].paths[0]).name if len(letters) == 1 else some

    def run(self) -> None:
        """Look until it is ended."""
        try:
            while not self._ended.is_set():
                self.look()
                self._ended.wait(PAUSE)
        finally:
            if not self._ended.is_set():  # an error of our own: the page says that it follows no more
                self._say("failing")

    def end(self) -> None:
        """Look no more."""
        self._ended.set()

    def look(self) -> None:
        """Look once, and check the letters if they were saved and are whole."""
        sign = self._sign()
        if sign == self._checked:
            self._tries = 0
            if self.seen.state != "checked":  # what was written last says what was there before
                self._say("checked")
            return
        same, self._last = sign == self._last, sign
        if not same or None in sign:
            self._wait(sign)
            return
        files = self._following.files
        contents = tuple(readers.load(path, one.options.limits) for path, one in files)
        if self._sign() != sign:
            self._wait(sign)
            return
        said = self._ask(Asked(contents))
        if not isinstance(said, Said):
            said = self._following.ended()
        if self._tries < _PATIENCE and any(map(self._is_half, range(len(files)), said.refused)):
            self._wait(sign)
            return
        self._checked, self._tries = sign, 0
        self._publish(contents, said)

    def copy(self, which: int) -> bytes | str:
        """Return a file, as it was when it was last checked, with comments; or why it has none."""
        contents = self._contents
        if which >= len(contents):
            return translated("there is no such file", self._following.ui)
        made = self._ask(Asked(contents, which))
        return made if isinstance(made, bytes | str) else translated(ENDED.message, self._following.ui)

    def _is_half(self, number: int, refused: Refusal | None) -> bool:
        """Whether a file may be there by half: it is refused so, and was not before."""
        known = self._said.refused[number : number + 1]
        return refused is not None and refused.code in _HALF and refused not in known

    def _wait(self, sign: Sign) -> None:
        self._tries += 1
        self._say("missing" if None in sign and self._tries >= _PATIENCE else "saving")

    def _say(self, state: str) -> None:
        seen = self.seen
        if state == "checked":
            self.seen = self._seen(self._said, seen.version, "")
        elif state != "saving" or self._tries > 1:  # it mostly lasts no longer than one look
            self.seen = replace(seen, state=state, told=self._words[state].format(name=self.name))

    def _publish(self, contents: tuple[bytes | Refusal, ...], said: Said) -> None:
        before, after = Counter(self._said.findings), Counter(said.findings)
        counts = (
            {"new": (after - before).total(), "gone from it": (before - after).total()}
            if self.seen.version
            else {}
        )
        changed = (self._words[key].format(count=count) for key, count in counts.items() if count)
        self._contents, self._said = contents, said
        self.seen = self._seen(said, self.seen.version + 1, ", ".join(changed))

    def _seen(self, said: Said, version: int, changed: str) -> Seen:
        count = len(said.findings)
        key = "none" if count == 0 else "one" if count == 1 else "some"
        found = self._words[f"found {key}"].format(count=count)
        if any(one is not None for one in said.refused):
            found = self._words["found unread"]
        found += f" ({changed})" if changed else ""
        line = self._words["seen"].format(name=self.name, time=self._saved(), found=found)
        return Seen(version, "checked", line, said.told.page, count, said.told.comments)

    def _saved(self) -> str:
        """Return when a letter was last saved, by the user's own clock."""
        times = [one[0] for one in self._checked or () if one is not None]
        moment = dt.datetime.fromtimestamp(max(times, default=0) / 1e9, dt.UTC).astimezone()
        return f"{moment:%H:%M:%S}"

    def _sign(self) -> Sign:
        return tuple(_sign(path) for path, _ in self._following.files)


def started(watch: Watch) -> Callable[[], None]:
    """Follow letters in a thread; return what ends that."""
    threading.Thread(target=watch.run, daemon=True).start()
    return watch.end


def _sign(path: str) -> tuple[int, int, int] | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
