"""Which letters does the page follow, and what did they say when they were last saved?

Word and LibreOffice write another file and give it the letter's name, other programs write into the letter
itself: for a moment it is away, or there by half. So it is read once it stayed the same from one look to the
next, and what cannot be read then is looked at again for some seconds before that is told.
"""

import datetime as dt
import threading
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from checker import lint, readers
from checker.catalogue import translated
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.rulebook import Rule, Rulebook
from checker.serve.words import WORDS
from checker.serve.work import Guarded, copied, told

PAUSE = 0.4  # seconds from one look to the next
_PATIENCE = 8  # looks at a file that is away or cannot be read, before that is told
_HALF = frozenset({"damaged", "empty", "missing", "not-text", "unknown-format", "unreadable"})
"""What a file that is being written may be refused as."""

Sign = tuple[tuple[int, int, int] | None, ...]
"""Of each file when it was written, how long it is and which it is; None where there is none."""


class Watched(Struct, frozen=True):
    """A letter with its annexes behind it, and how it is checked."""

    paths: tuple[str, ...]
    book: Rulebook
    options: Options


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

    def __init__(self, letters: Sequence[Watched], ui: str, guarded: Guarded) -> None:
        self._letters, self._ui, self._guarded = tuple(letters), ui, guarded
        self._words = WORDS.get(ui, WORDS["en"])
        self._files = [(path, one) for one in self._letters for path in one.paths]
        self._last: Sign | None = None
        self._checked: Sign | None = None
        self._tries = 0
        self._contents: list[bytes | Refusal] = []
        self._reports: tuple[Report, ...] = ()
        self._ended = threading.Event()
        self.seen = Seen(told=self._words["following"].format(name=self.name))

    @property
    def paths(self) -> tuple[str, ...]:
        """Return the files that are followed."""
        return tuple(path for path, _ in self._files)

    @property
    def name(self) -> str:
        """Return what is followed, for people."""
        some = self._words["letters"].format(count=len(self._letters))
        return Path(self._letters[0].paths[0]).name if len(self._letters) == 1 else some

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
        contents = [readers.load(path, one.options.limits) for path, one in self._files]
        if self._sign() != sign:
            self._wait(sign)
            return
        reports = self._reported(contents, sign)
        if self._tries < _PATIENCE and any(_by_half(one) and one not in self._reports for one in reports):
            self._wait(sign)
            return
        self._checked, self._tries = sign, 0
        self._publish(contents, reports)

    def copy(self, which: int) -> bytes | str:
        """Return a file, as it was when it was last checked, with comments; or why it has none."""
        contents, reports = self._contents, self._reports
        content = contents[which] if which < len(contents) else b""
        if not isinstance(content, bytes) or which >= len(reports):
            return translated(
                content.message if isinstance(content, Refusal) else "there is no such file", self._ui
            )
        return copied(reports, which, content, self._files[which][1].options.limits, self._ui)

    def _wait(self, sign: Sign) -> None:
        self._tries += 1
        self._say("missing" if None in sign and self._tries >= _PATIENCE else "saving")

    def _say(self, state: str) -> None:
        seen = self.seen
        if state == "checked":
            self.seen = self._seen(self._reports, seen.version, seen.page, seen.comments, "")
        elif state != "saving" or self._tries > 1:  # it mostly lasts no longer than one look
            self.seen = replace(seen, state=state, told=self._words[state].format(name=self.name))

    def _publish(self, contents: list[bytes | Refusal], reports: tuple[Report, ...]) -> None:
        before, after = _findings(self._reports), _findings(reports)
        counts = (
            {"new": (after - before).total(), "gone from it": (before - after).total()}
            if self._reports
            else {}
        )
        said = (self._words[key].format(count=count) for key, count in counts.items() if count)
        changed = ", ".join(said)
        made = told(reports, self._ui, self._rules())
        self._contents, self._reports = contents, reports
        self.seen = self._seen(reports, self.seen.version + 1, made.page, made.comments, changed)

    def _seen(
        self, reports: tuple[Report, ...], version: int, page: str, comments: tuple[int, ...], changed: str
    ) -> Seen:
        count = sum(len(one.findings) for one in reports)
        key = "none" if count == 0 else "one" if count == 1 else "some"
        found = self._words[f"found {key}"].format(count=count)
        if any(one.unreadable is not None for one in reports):
            found = self._words["found unread"]
        found += f" ({changed})" if changed else ""
        line = self._words["seen"].format(name=self.name, time=self._saved(), found=found)
        return Seen(version, "checked", line, page, count, comments)

    def _saved(self) -> str:
        """Return when a letter was last saved, by the user's own clock."""
        times = [one[0] for one in self._checked or () if one is not None]
        moment = dt.datetime.fromtimestamp(max(times, default=0) / 1e9, dt.UTC).astimezone()
        return f"{moment:%H:%M:%S}"

    def _reported(self, contents: Sequence[bytes | Refusal], sign: Sign) -> tuple[Report, ...]:
        """Check the letters of which a file is another than before; the others say what they said."""
        reports: list[Report] = []
        for letter in self._letters:
            own = slice(len(reports), len(reports) + len(letter.paths))
            if self._checked is not None and self._checked[own] == sign[own]:
                reports += self._reports[own]
                continue
            given = list(zip(letter.paths, contents[own], strict=True))
            run = partial(lint.run_together, given, letter.book, letter.options)
            reports += self._guarded(letter.paths, run)
        return tuple(reports)

    def _rules(self) -> tuple[Rule, ...]:
        return tuple({rule.id: rule for one in self._letters for rule in one.book.rules}.values())

    def _sign(self) -> Sign:
        return tuple(_sign(path) for path, _ in self._files)


def started(watch: Watch) -> Callable[[], None]:
    """Follow letters in a thread; return what ends that."""
    threading.Thread(target=watch.run, daemon=True).start()
    return watch.end


def _findings(reports: Sequence[Report]) -> Counter[tuple[str, str, str]]:
    """Return the findings by what they say: a fingerprint is another once its paragraph is mended."""
    return Counter((one.path, each.rule, each.message) for one in reports for each in one.findings)


def _by_half(report: Report) -> bool:
    return report.unreadable is not None and report.unreadable.code in _HALF


def _sign(path: str) -> tuple[int, int, int] | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
